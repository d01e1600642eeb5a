"""`dedupe-gui scan`: find groups, print a summary, write reports."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.cli import arguments as args
from dedupe_gui.cli.catalogue_option import add_catalogue_options
from dedupe_gui.cli.opening import opened
from dedupe_gui.cli.output import (
    STANDARD_OUTPUT,
    add_overwrite_option,
    check_destinations,
    counted,
    media,
    readable_size,
    say,
    warn,
    write,
)
from dedupe_gui.cli.progress import TerminalProgress
from dedupe_gui.cli.summaries import SUMMARIES
from dedupe_gui.errors import BugError, WrongArguments
from dedupe_gui.jobs.by_folder import folder_counts
from dedupe_gui.jobs.events import Finished, ScanEvent
from dedupe_gui.jobs.known_photos import stamps_of
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.report import make_report
from dedupe_gui.jobs.report_csv import to_csv, to_csv_of_photos_without_copy, to_pairs_csv
from dedupe_gui.jobs.report_html import to_html
from dedupe_gui.jobs.report_json import to_json
from dedupe_gui.model import (
    RELATIONS,
    Group,
    HashKind,
    Held,
    Member,
    Relation,
    ScanOptions,
    ScanResult,
    StoreKind,
    StoreMet,
)
from dedupe_gui.reading.stores import SENTENCES
from dedupe_gui.review.by_folder import FolderCount
from dedupe_gui.review.keeper import BEST_PHOTO, FOLDERS_OVER_ORIGINALS

MOST_STORES_NAMED = 3
"""Of a kind: a NAS has a folder of small pictures in each of a thousand folders."""


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("scan", help=SUMMARIES["scan"])
    parser.add_argument("folders", nargs="+", type=args.folder, metavar="FOLDER", help="in order of preference")
    add_scan_options(parser)
    parser.add_argument(
        "--without-copy",
        metavar="FILE",
        help="list the photos that no other one shows entirely as CSV; - is standard output",
    )
    parser.add_argument(
        "--by-folder",
        action="store_true",
        help="say of each folder how much of it another folder holds too; also in the JSON report",
    )
    parser.add_argument("--pairs-csv", metavar="FILE", help="write a table with one row a pair; - is standard output")
    for name in ("json", "csv", "html"):
        parser.add_argument(f"--{name}", metavar="FILE", help=f"write a report as {name.upper()}; - is standard output")
    add_overwrite_option(parser)
    parser.set_defaults(run=run)


def add_scan_options(parser: argparse.ArgumentParser) -> None:
    _add_what_is_alike(parser)
    _add_what_is_reported(parser)
    _add_where_to_look(parser)
    add_catalogue_options(parser)
    parser.add_argument("--workers", type=args.positive_int, metavar="N", help="default: all cores")
    parser.add_argument(
        "--photo-timeout",
        type=args.positive_seconds,
        default=30.0,
        metavar="S",
        help="give up on one photo after S seconds; default 30",
    )


def _add_what_is_alike(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--distance",
        type=args.distance_bits,
        default=10,
        metavar="N",
        help="widest distance in bits, 0..16; default 10",
    )
    parser.add_argument(
        "--hash",
        type=args.hash_kinds,
        default=(HashKind.PHASH,),
        metavar="KIND[+KIND]",
        help="phash (default), ahash, dhash, whash, colorhash; with + the distances are added",
    )
    parser.add_argument(
        "--relations",
        type=args.relations,
        default=frozenset(RELATIONS),
        metavar="LIST",
        help=f"which to report; default all: {','.join(relation.value for relation in RELATIONS)}",
    )
    parser.add_argument(
        "--turned",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="also match rotated and mirrored copies; default on",
    )
    parser.add_argument(
        "--edits",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="also match crops, frames, captions and tilts; default on",
    )
    parser.add_argument(
        "--films",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="also read and compare films, after the photos; default off",
    )
    parser.add_argument(
        "--proofs",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="prove for each copy that the kept one holds all of it; --no-proofs proposes only equal bytes and pixels",
    )


def _add_what_is_reported(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--across", action="store_true", help="only copies that lie in another FOLDER than the kept photo"
    )
    parser.add_argument(
        "--folders-decide",
        action="store_true",
        help="of copies that hold the same, keep the one in the earlier FOLDER, even a version before its original",
    )
    parser.add_argument("--min-group", type=args.group_size, default=2, metavar="N", help="only groups of N or more")


def _add_where_to_look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--protect",
        type=args.folder,
        action="append",
        default=[],
        metavar="FOLDER",
        help="never suggest removing from here (repeatable)",
    )
    parser.add_argument(
        "--exclude",
        action="append",
        default=[],
        metavar="PATTERN",
        help="skip matching paths, gitignore style (repeatable)",
    )
    parser.add_argument(
        "--even-in",
        type=args.folder,
        action="append",
        default=[],
        metavar="FOLDER",
        help="look into this store of another program, or at what is only in the cloud, all the same (repeatable); "
        "what is removed there will be missing in that program",
    )


def scan_options(parsed: argparse.Namespace) -> ScanOptions:
    return ScanOptions(
        folders=tuple(parsed.folders),
        distance_bits=parsed.distance,
        hash_kinds=parsed.hash,
        relations=parsed.relations,
        find_turned=parsed.turned,
        find_edits=parsed.edits,
        min_group=parsed.min_group,
        across=parsed.across,
        protected_folders=tuple(parsed.protect),
        exclude_patterns=tuple(parsed.exclude),
        workers=parsed.workers,
        photo_timeout_s=parsed.photo_timeout,
        even_in=tuple(parsed.even_in),
        prove=parsed.proofs,
        films=parsed.films,
    )


def run(parsed: argparse.Namespace) -> int:
    if parsed.across and len(set(parsed.folders)) < 2:
        raise WrongArguments("Name two folders or more to find copies --across them.")
    if parsed.folders_decide and len(set(parsed.folders)) < 2:
        raise WrongArguments("Name two folders or more, the one to keep first, for --folders-decide.")
    check_destinations(_destinations(parsed), overwrite=parsed.overwrite)
    with opened(parsed) as dedupe:
        result = follow(dedupe.find_copies(scan_options(parsed))).result
        _write_reports(parsed, result, dedupe.catalogue)
    return 0


def follow(events: Iterable[ScanEvent]) -> Finished:
    """Show a scan's progress and return its end."""
    finished: Finished | None = None
    stores: Counter[StoreKind] = Counter()
    with TerminalProgress() as bar:
        for event in events:
            bar.tell(event)
            if isinstance(event, StoreMet):
                stores[event.kind] += 1
                if stores[event.kind] <= MOST_STORES_NAMED:
                    warn(f"dedupe-gui: {_store_in_words(event)}.")
            elif isinstance(event, Finished):
                finished = event
    for kind, met in stores.items():
        if met > MOST_STORES_NAMED:
            more = counted(met - MOST_STORES_NAMED, "more folder")
            warn(f"dedupe-gui: {more} of this kind met: {SENTENCES[kind]}.")
    if finished is None:
        raise BugError("The scan ended without a result.")
    return finished


def _destinations(parsed: argparse.Namespace) -> tuple[str | None, ...]:
    return parsed.json, parsed.csv, parsed.pairs_csv, parsed.without_copy, parsed.html


def _store_in_words(met: StoreMet) -> str:
    what = SENTENCES[met.kind]
    if met.kind is StoreKind.CLOUD:
        return f"{counted(met.photos, 'photo')} in {met.path} were left out: they are {what}"
    if met.kind.is_looked_at:
        return f"the folder {met.path} is {what}"
    return f'the folder {met.path} was left out: it is {what}. To look there all the same: --even-in "{met.path}"'


def _write_reports(parsed: argparse.Namespace, result: ScanResult, catalogue: Catalogue) -> None:
    groups = reported_groups(result, FOLDERS_OVER_ORIGINALS if parsed.folders_decide else BEST_PHOTO)
    by_folder = folder_counts(result) if parsed.by_folder else ()
    report = make_report(result, groups, by_folder=by_folder)
    if parsed.json is not None:
        write(parsed.json, to_json(report), overwrite=parsed.overwrite)
    if parsed.csv is not None:
        write(parsed.csv, to_csv(report), overwrite=parsed.overwrite)
    if parsed.pairs_csv is not None:
        write(parsed.pairs_csv, to_pairs_csv(report), overwrite=parsed.overwrite)
    if parsed.without_copy is not None:
        write(parsed.without_copy, to_csv_of_photos_without_copy(result, groups), overwrite=parsed.overwrite)
    if parsed.html is not None:
        write(parsed.html, to_html(report, catalogue.thumbnail), overwrite=parsed.overwrite)
    # Someone who pipes a report wants the report alone on standard output.
    tell = warn if STANDARD_OUTPUT in _destinations(parsed) else say
    for line in (*summary(result, groups), *folder_table(by_folder)):
        tell(line)


def summary(result: ScanResult, groups: Sequence[Group]) -> list[str]:
    """What was found, in a few lines."""
    stamps = tuple(stamps_of(result.photos))
    size = readable_size(sum(stamp.size_bytes for stamp in stamps))
    known = f", {result.already_known:,} of them already known" if result.already_known else ""
    lines = [f"{media(stamps)}, {size}, read in {result.seconds.total:.1f} s{known}."]
    if not groups:
        lines.append("No copies found.")
    for relation in RELATIONS:
        of_kind = [group for group in groups if group.relation is relation]
        if of_kind:
            extra = [member for group in of_kind for member in group.members[1:]]
            to_free = readable_size(sum(result.photos[member.photo].freed_bytes for member in extra))
            told = media([result.photos[member.photo].stamp for member in extra])
            lines.append(f"{relation.value:>12}: {counted(len(of_kind), 'group')}, {told} besides the kept, {to_free}")
    lines += _proven(result, groups)
    if result.misnamed:
        told = counted(len(result.misnamed), "photo")
        lines.append(f"{told} of another format than the name says; the JSON report lists them under misnamed.")
    if result.unreadable:
        reasons = Counter(problem.reason.value for problem in result.unreadable)
        told = ", ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))
        lines.append(f"{counted(len(result.unreadable), 'file')} could not be read: {told}.")
    return lines


def folder_table(counts: Sequence[FolderCount]) -> list[str]:
    """One line a folder: photos, those that a photo outside of it holds, those that differ, those only there."""
    if not counts:
        return []
    lines = [f"{'photos':>9} {'elsewhere':>10} {'differ':>8} {'only here':>10}  folder"]
    for count in counts:
        share = f"{100 * count.held // count.photos} %"
        figures = f"{count.photos:>9,} {count.held:>10,} {count.differ:>8,} {count.only_here:>10,}"
        lines.append(f"{figures}  {count.folder} ({share} elsewhere, {readable_size(count.held_bytes)})")
    return lines


def _proven(result: ScanResult, groups: Sequence[Group]) -> list[str]:
    """Say of how many copies it is proven that the kept photo holds them."""
    copies = [member for group in groups for member in group.members if _is_copy(member)]
    if not copies:
        return []
    if not result.options.prove:
        return ["No copy was proven (--no-proofs), so clean proposes the same bytes and the same pixels only."]
    held = sum(member.proof is not None and member.proof.first.held is Held.YES for member in copies)
    films = sum(result.photos[member.photo].is_film for member in copies)
    things = {0: "photo", len(copies): "film"}.get(films)
    told = f"{held:,} of {counted(len(copies), things) if things else f'{len(copies):,} photos and films'} saved again"
    return [f"{told} {'is' if held == 1 else 'are'} proven to show nothing more than the kept one."]


def _is_copy(member: Member) -> bool:
    return member.relation is Relation.COPY
