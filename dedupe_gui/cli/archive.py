"""`dedupe-gui archive`: fingerprints of many libraries, connected or not, in a folder or on a ClickHouse server."""

from __future__ import annotations

import argparse
import os
import re
import time
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from dedupe_gui.archive.address import Place, place_of
from dedupe_gui.archive.archive import LibrarySummary, open_archive
from dedupe_gui.cancel import CancelToken
from dedupe_gui.cli import arguments as args
from dedupe_gui.cli.catalogue_option import add_catalogue_options
from dedupe_gui.cli.lookup import FORMAT as LOOKUP_FORMAT
from dedupe_gui.cli.lookup import match_as_json, match_in_words
from dedupe_gui.cli.output import (
    STANDARD_OUTPUT,
    add_overwrite_option,
    check_destinations,
    counted,
    readable_size,
    say,
    warn,
    write_json,
)
from dedupe_gui.cli.progress import TerminalProgress
from dedupe_gui.cli.summaries import SUMMARIES
from dedupe_gui.errors import EnvironmentProblem, WrongArguments
from dedupe_gui.jobs.archive_add import EVERY_HASH, WHOLE, Added, Adding, TreePart
from dedupe_gui.jobs.archive_ask import ArchiveMatch, Reach, ask
from dedupe_gui.jobs.archive_clusters import ArchiveClusters, clusters_in
from dedupe_gui.jobs.archive_parquet import export, load
from dedupe_gui.jobs.compare import read_photo, reader_of_everything
from dedupe_gui.jobs.hashes import hexadecimal
from dedupe_gui.jobs.lookup import HowMany, as_file, library_in
from dedupe_gui.jobs.pairs_between import ComparisonTools
from dedupe_gui.jobs.web_address import is_web_address
from dedupe_gui.model import HashKind, Photo, ReadPhoto
from dedupe_gui.reading.workers import PhotoReader

ADD_FORMAT = "dedupe-gui-archive-add/1"
CARD_FORMAT = "dedupe-gui-archive-card/1"
CLUSTERS_FORMAT = "dedupe-gui-archive-clusters/1"
LIBRARIES_FORMAT = "dedupe-gui-archive-libraries/1"
MOST_CLUSTERS = 1000
TOLD_AT_MOST = 20
_SHARE = re.compile(r"(\d{1,6})/(\d{1,6})")
_PLACE_HELP = "a folder of its own, or clickhouse://host/database"


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "archive",
        help=SUMMARIES["archive"],
        description="Remembers what photos look like and where they are, to be asked later, while their disks lie in a "
        "drawer. Needs dedupe-gui[archive]. PLACE is a folder of its own, or clickhouse://host/database.",
    )
    verbs = parser.add_subparsers(metavar="VERB", title="verbs", required=True)
    _add_adding(verbs)
    _add_asking(verbs)
    _add_clusters(verbs)

    libraries = verbs.add_parser("libraries", help="what the archive has")
    _add_place(libraries, "--in")
    libraries.add_argument("--json", metavar="FILE", help="write them as JSON; - is standard output")
    add_overwrite_option(libraries)
    libraries.set_defaults(run=_run_libraries)

    forget = verbs.add_parser("forget", help="delete all that the archive has of a library, for good")
    forget.add_argument("library", type=_library, metavar="LIBRARY")
    _add_place(forget, "--in")
    forget.set_defaults(run=_run_forget)

    exporting = verbs.add_parser("export", help="write the archive's rows to a Parquet file")
    exporting.add_argument("file", type=Path, metavar="FILE.parquet")
    _add_place(exporting, "--in")
    _add_libraries(exporting)
    add_overwrite_option(exporting)
    exporting.set_defaults(run=_run_export)

    importing = verbs.add_parser("import", help="put the rows of an exported Parquet file into an archive")
    importing.add_argument("file", type=args.picture, metavar="FILE.parquet")
    _add_place(importing, "--to")
    importing.set_defaults(run=_run_import)


def _add_adding(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = verbs.add_parser(
        "add",
        help="add the photos of folders; what is in it already and has not changed is left",
        description="The same command again goes on where it was stopped, adds what is new, and replaces what changed "
        "or is gone. Photos that the catalogue knows are not decoded again.",
    )
    parser.add_argument("folders", nargs="+", type=args.folder, metavar="FOLDER")
    _add_place(parser, "--to")
    parser.add_argument("--library", type=_library, required=True, metavar="NAME", help="what to call it")
    parser.add_argument(
        "--part", type=_share, default=WHOLE, metavar="K/N", help="add only this of N parts, for N machines: 3/16"
    )
    parser.add_argument(
        "--all-hashes",
        action="store_true",
        help="decode what the catalogue knows without its average, difference, wavelet and colour hash",
    )
    parser.add_argument("--workers", type=args.positive_int, metavar="N", help="default: all cores")
    parser.add_argument("--json", metavar="FILE", help="write what was done as JSON; - is standard output")
    add_overwrite_option(parser)
    add_catalogue_options(parser)
    parser.set_defaults(run=_run_add)


def _add_asking(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = verbs.add_parser(
        "ask", help="what of the archive is like a photo, or each photo of a folder; nearest first"
    )
    parser.add_argument("photo", metavar="PHOTO|FOLDER|URL")
    _add_place(parser, "--in")
    _add_libraries(parser)
    how_many = parser.add_mutually_exclusive_group()
    how_many.add_argument(
        "--distance", type=args.distance_bits, default=10, metavar="N", help="all within N bits, 0..16; default: 10"
    )
    how_many.add_argument("--nearest", type=args.positive_int, metavar="K", help="the K nearest, however far")
    _add_hash(parser, "rank by these hashes, their distances added; phash alone finds turned copies")
    parser.add_argument("--json", metavar="FILE", help="write the matches as JSON; - is standard output")
    add_overwrite_option(parser)
    add_catalogue_options(parser)
    parser.set_defaults(run=_run_ask)


def _add_clusters(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = verbs.add_parser("clusters", help="pictures of equal hash, or within a distance of one, largest first")
    _add_place(parser, "--in")
    _add_libraries(parser)
    _add_hash(parser, "default: phash")
    parser.add_argument(
        "--distance", type=args.distance_bits, default=0, metavar="N", help="bits from the middle, 0..16"
    )
    parser.add_argument("--min-group", type=args.group_size, default=2, metavar="N", help="default: 2")
    parser.add_argument(
        "--most",
        type=args.positive_int,
        default=MOST_CLUSTERS,
        metavar="N",
        help=f"list the N largest; default: {MOST_CLUSTERS}",
    )
    parser.add_argument("--json", metavar="FILE", help="write them as JSON; - is standard output")
    add_overwrite_option(parser)
    parser.set_defaults(run=_run_clusters)


def _add_place(parser: argparse.ArgumentParser, option: str) -> None:
    # Understood later, so that a wrong address is not repeated with the password in it.
    parser.add_argument(option, dest="place", required=True, metavar="PLACE", help=_PLACE_HELP)


def _add_libraries(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--library",
        dest="libraries",
        action="append",
        type=_library,
        default=[],
        metavar="NAME",
        help="only this library (repeatable)",
    )


def _add_hash(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument("--hash", type=args.hash_kinds, default=(HashKind.PHASH,), metavar="KIND[+KIND]", help=words)


def _library(text: str) -> str:
    name = text.strip()
    if not name:
        raise argparse.ArgumentTypeError("a library needs a name")
    return name


def _share(text: str) -> TreePart:
    numbers = _SHARE.fullmatch(text)
    if not numbers or not 1 <= int(numbers[1]) <= int(numbers[2]):
        raise argparse.ArgumentTypeError(f"{text} is no part such as 3/16")
    return TreePart(int(numbers[1]), int(numbers[2]))


def _now_us() -> int:
    return time.time_ns() // 1000


def _run_add(parsed: argparse.Namespace) -> int:
    check_destinations([parsed.json], overwrite=parsed.overwrite)
    place = place_of(parsed.place)
    _refuse_inside(place, parsed.folders)
    begun_s = time.monotonic()
    with (
        args.open_catalogue(parsed) as catalogue,
        open_archive(place, create=True) as archive,
        PhotoReader(workers=parsed.workers, hash_kinds=EVERY_HASH) as reader,
        TerminalProgress() as bar,
    ):
        adding = Adding(
            parsed.folders,
            parsed.library,
            archive,
            catalogue,
            reader,
            CancelToken(),
            clock_us=_now_us,
            share=parsed.part,
            every_hash=parsed.all_hashes,
        )
        bar.follow(adding.events())
    if parsed.json is not None:
        write_json(parsed.json, _added_as_json(adding.outcome, parsed.library), overwrite=parsed.overwrite)
    tell = warn if parsed.json == STANDARD_OUTPUT else say
    for line in _added_in_words(adding.outcome, time.monotonic() - begun_s):
        tell(line)
    return 0


def _refuse_inside(place: Place, folders: Sequence[Path]) -> None:
    """An archive among the photos would be walked, backed up and cleaned with them."""
    path = getattr(place, "path", None)
    for folder in folders:
        if path is not None and path.is_relative_to(folder):
            raise WrongArguments(
                "{place} is inside {folder}. Put the archive beside the photos.", place=path, folder=folder
            )


def _added_in_words(added: Added, seconds: float) -> list[str]:
    done = f"{added.added:,} added, {len(added.changed):,} replaced because they changed, "
    done += f"{len(added.gone):,} taken out because they are gone, {added.unchanged:,} unchanged, "
    lines = [f"{done}{len(added.unreadable):,} unreadable, in {seconds:.1f} s."]
    for word, paths in (("changed", added.changed), ("gone", added.gone)):
        lines += [f"  {word}  {path}" for path in paths[:TOLD_AT_MOST]]
        if len(paths) > TOLD_AT_MOST:
            lines.append(f"  … and {len(paths) - TOLD_AT_MOST:,} more {word}; --json lists them all.")
    lines += [f"  unreadable  {problem.path}: {problem.detail}" for problem in added.unreadable[:TOLD_AT_MOST]]
    left = len(added.unreadable) - TOLD_AT_MOST
    if left > 0:
        lines.append(f"  … and {left:,} more unreadable; --json lists them all.")
    lines += [
        f"{folder} is empty, and the archive has photos of it: they were left in. Is its disk connected?"
        for folder in added.empty_folders
    ]
    if added.lacking_hashes:
        lines.append(
            f"Of {counted(added.lacking_hashes, 'photo')} the catalogue knows the pHashes alone; to ask by others, add "
            "--all-hashes."
        )
    return lines


def _added_as_json(added: Added, library: str) -> dict[str, object]:
    return {
        "format": ADD_FORMAT,
        "library": library,
        "added": added.added,
        "unchanged": added.unchanged,
        "changed": added.changed,
        "gone": added.gone,
        "unreadable": [
            {"path": problem.stamp.path_text, "reason": problem.reason.value, "detail": problem.detail}
            for problem in added.unreadable
        ],
        "left_in_empty_folders": [str(folder) for folder in added.empty_folders],
        "without_all_hashes": added.lacking_hashes,
    }


def _run_ask(parsed: argparse.Namespace) -> int:
    check_destinations([parsed.json], overwrite=parsed.overwrite)
    place = place_of(parsed.place)
    token = CancelToken()
    is_folder = not is_web_address(parsed.photo) and os.path.isdir(parsed.photo)  # noqa: PTH112 - may raise in pathlib
    wanted = HowMany(parsed.distance, parsed.nearest, parsed.hash)
    with ExitStack() as opened:
        catalogue = opened.enter_context(args.open_catalogue(parsed))
        archive = opened.enter_context(open_archive(place))
        reader = opened.enter_context(reader_of_everything())
        bar = opened.enter_context(TerminalProgress())
        guests: tuple[ReadPhoto, ...] = ()
        asked: Sequence[Photo]
        if is_folder:
            folder = args.folder(parsed.photo)
            asked = bar.follow(library_in([folder], catalogue, reader, token, hash_kinds=parsed.hash))
        else:
            file = opened.enter_context(as_file(parsed.photo, token=token))
            name = parsed.photo if is_web_address(parsed.photo) else ""
            guests = (read_photo(file, reader, token, name=name),)
            asked = tuple(Photo(one.stamp, one.facts, one.fingerprint) for one in guests)
        tools = ComparisonTools(catalogue, reader, token)
        answers = bar.follow(ask(asked, archive, tools, wanted, guests=guests, libraries=parsed.libraries))
    if is_folder:
        _tell_of_card(parsed, asked, answers)
    else:
        _tell_of_photo(parsed, answers[0])
    return 0


def _tell_of_photo(parsed: argparse.Namespace, matches: Sequence[ArchiveMatch]) -> None:
    if parsed.json is not None:
        content = {
            "format": LOOKUP_FORMAT,
            "query": parsed.photo,
            "matches": [_archive_match_as_json(match) for match in matches],
        }
        write_json(parsed.json, content, overwrite=parsed.overwrite)
        return
    if not matches:
        say(
            "Nothing like it in the archive."
            if is_web_address(parsed.photo)
            else "Nothing like it in the archive (its own row does not count)."
        )
    for match in matches:
        say(_archive_match_in_words(match))


def _tell_of_card(
    parsed: argparse.Namespace, asked: Sequence[Photo], answers: Sequence[Sequence[ArchiveMatch]]
) -> None:
    if parsed.json is not None:
        content = {
            "format": CARD_FORMAT,
            "folder": str(args.folder(parsed.photo)),
            "photos": [
                {"path": photo.stamp.path_text, "matches": [_archive_match_as_json(match) for match in matches]}
                for photo, matches in zip(asked, answers, strict=True)
            ],
        }
        write_json(parsed.json, content, overwrite=parsed.overwrite)
        return
    alone = [photo for photo, matches in zip(asked, answers, strict=True) if not matches]
    for photo, matches in zip(asked, answers, strict=True):
        if matches:
            say(photo.stamp.path_text)
            for match in matches:
                say(f"  {_archive_match_in_words(match)}")
    say(f"{counted(len(alone), 'photo')} of {len(asked):,} with nothing like it in the archive:")
    for photo in alone:
        say(f"  {photo.stamp.path_text}")


def _archive_match_as_json(found: ArchiveMatch) -> dict[str, object]:
    return match_as_json(found.match) | {
        "library": found.library,
        "connected": found.reach is not Reach.AWAY,
        "file": found.reach.value,
    }


_REACH_WORDS = {
    Reach.THERE: "",
    Reach.CHANGED: "  (candidate: another file is there now)",
    Reach.AWAY: "  (candidate: not connected)",
}


def _archive_match_in_words(found: ArchiveMatch) -> str:
    words = match_in_words(found.match, unknown="candidate" if found.reach is not Reach.THERE else "different")
    return f"{words}  [{found.library}]{_REACH_WORDS[found.reach]}"


def _run_clusters(parsed: argparse.Namespace) -> int:
    check_destinations([parsed.json], overwrite=parsed.overwrite)
    begun_s = time.monotonic()
    with open_archive(place_of(parsed.place)) as archive:
        found = clusters_in(
            archive,
            parsed.hash,
            radius=parsed.distance,
            least=parsed.min_group,
            most=parsed.most,
            libraries=parsed.libraries,
        )
    seconds = time.monotonic() - begun_s
    if parsed.json is not None:
        content = {
            "format": CLUSTERS_FORMAT,
            "hash": "+".join(kind.value for kind in found.hash_kinds),
            "distance": parsed.distance,
            "min_group": parsed.min_group,
            "total": found.total,
            "clusters": _clusters_as_json(found),
            "seconds": round(seconds, 3),
        }
        write_json(parsed.json, content, overwrite=parsed.overwrite)
        return 0
    for one in found.clusters:
        hashes = zip(found.hash_kinds, one.centre, strict=True)
        told = "  ".join(f"{kind.value} {hexadecimal(kind.value, value)}" for kind, value in hashes)
        say(f"{counted(len(one.photos), 'picture')}  {told}")
        for photo, bits in one.photos:
            say(f"  {bits:>3} bits  {photo.path_text}  [{photo.library}]")
    told = f"{counted(found.total, 'cluster')} in {seconds:.1f} s"
    if found.total > len(found.clusters):
        told += f"; these are the {len(found.clusters):,} largest, --most shows more"
    say(f"{told}.")
    return 0


def _clusters_as_json(found: ArchiveClusters) -> list[dict[str, object]]:
    return [
        {
            "hash": {
                kind.value: hexadecimal(kind.value, value)
                for kind, value in zip(found.hash_kinds, one.centre, strict=True)
            },
            "count": len(one.photos),
            "photos": [
                {"library": photo.library, "path": photo.path_text, "distance": bits} for photo, bits in one.photos
            ],
        }
        for one in found.clusters
    ]


def _run_libraries(parsed: argparse.Namespace) -> int:
    check_destinations([parsed.json], overwrite=parsed.overwrite)
    with open_archive(place_of(parsed.place)) as archive:
        libraries = archive.libraries()
    if parsed.json is not None:
        content = {"format": LIBRARIES_FORMAT, "libraries": [_library_as_json(one) for one in libraries]}
        write_json(parsed.json, content, overwrite=parsed.overwrite)
        return 0
    for one in libraries:
        added = datetime.fromtimestamp(one.added_us / 1e6, UTC).astimezone()
        say(f"{one.photos:>12,} photos  {readable_size(one.size_bytes):>9}  {added:%Y-%m-%d %H:%M}  {one.name}")
    say(f"{sum(one.photos for one in libraries):>12,} photos in {len(libraries):,} libraries.")
    return 0


def _library_as_json(one: LibrarySummary) -> dict[str, object]:
    return {
        "library": one.name,
        "photos": one.photos,
        "bytes": one.size_bytes,
        "added": datetime.fromtimestamp(one.added_us / 1e6, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "with_hash": {kind.value: count for kind, count in one.with_hash.items()},
    }


def _run_forget(parsed: argparse.Namespace) -> int:
    with open_archive(place_of(parsed.place)) as archive:
        photos = archive.forget(parsed.library)
    if not photos:
        raise EnvironmentProblem("The archive has no library {name}. See: archive libraries", name=parsed.library)
    say(f"Forgotten: {counted(photos, 'photo')} of {parsed.library}. No photo was touched.")
    return 0


def _run_export(parsed: argparse.Namespace) -> int:
    check_destinations([str(parsed.file)], overwrite=parsed.overwrite)
    with open_archive(place_of(parsed.place)) as archive, TerminalProgress() as bar:
        photos = bar.follow(export(archive, parsed.file, libraries=parsed.libraries, overwrite=parsed.overwrite))
    say(f"{counted(photos, 'photo')} written to {parsed.file}.")
    return 0


def _run_import(parsed: argparse.Namespace) -> int:
    with open_archive(place_of(parsed.place), create=True) as archive, TerminalProgress() as bar:
        photos = bar.follow(load(archive, parsed.file))
    say(f"{counted(photos, 'photo')} put into the archive.")
    return 0
