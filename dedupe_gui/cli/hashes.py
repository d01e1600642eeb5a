"""`dedupe-gui hash` and `dedupe-gui clusters`: the hash work of the field, on pictures and folders."""

from __future__ import annotations

import argparse
import time
from collections.abc import Generator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

from dedupe_gui.cancel import CancelToken
from dedupe_gui.cli import arguments as args
from dedupe_gui.cli.catalogue_option import add_catalogue_options
from dedupe_gui.cli.output import (
    STANDARD_OUTPUT,
    add_overwrite_option,
    check_destinations,
    counted,
    say,
    warn,
    write,
    write_json,
)
from dedupe_gui.cli.progress import TerminalProgress
from dedupe_gui.cli.summaries import SUMMARIES
from dedupe_gui.errors import EnvironmentProblem, WrongArguments
from dedupe_gui.jobs.compare import stamp_of
from dedupe_gui.jobs.events import ScanEvent
from dedupe_gui.jobs.hashes import (
    HASH_BITS,
    HashClusters,
    HashedPicture,
    Hashes,
    binary,
    cluster,
    files_in,
    hash_files,
    hexadecimal,
    remembered_hashes,
)
from dedupe_gui.jobs.lookup import as_file
from dedupe_gui.jobs.report_file import write_report
from dedupe_gui.jobs.tables import to_csv
from dedupe_gui.jobs.web_address import is_web_address
from dedupe_gui.model import FileStamp, HashKind
from dedupe_gui.reading.workers import PhotoReader

HASH_FORMAT = "dedupe-gui-hash/1"
CLUSTERS_FORMAT = "dedupe-gui-clusters/1"
_Outcome = TypeVar("_Outcome")


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    hashes = commands.add_parser(
        "hash",
        help=SUMMARIES["hash"],
        description="Prints imagehash's own values of each whole picture: upright, in sRGB, on white. Where that is "
        "not the picture as it is stored, it says so.",
    )
    hashes.add_argument("pictures", nargs="+", type=args.picture_folder_or_address, metavar="FOLDER|IMAGE|URL")
    hashes.add_argument("--json", metavar="FILE", help="write them as JSON; - is standard output")
    hashes.add_argument("--csv", metavar="FILE", help="write them as a table")
    hashes.add_argument("--parquet", metavar="FILE", help="write them as Parquet; needs dedupe-gui[parquet]")
    hashes.add_argument("--bits", action="store_true", help="the bits as text too, row by row")
    hashes.add_argument(
        "--as-stored", action="store_true", help="hash what Pillow opens: not turned by EXIF, no colours converted"
    )
    add_overwrite_option(hashes)
    hashes.set_defaults(run=_run_hash)

    parser = commands.add_parser(
        "clusters",
        help=SUMMARIES["clusters"],
        description="A cluster has a hash in its middle; no picture in it is farther from that than --distance.",
    )
    parser.add_argument("folders", nargs="+", type=args.folder, metavar="FOLDER")
    parser.add_argument(
        "--hash", type=args.hash_kinds, default=(HashKind.PHASH,), metavar="KIND[+KIND]", help="default: phash"
    )
    parser.add_argument(
        "--distance", type=args.distance_bits, default=0, metavar="N", help="bits from the middle, 0..16; default: 0"
    )
    parser.add_argument("--min-group", type=args.group_size, default=2, metavar="N", help="default: 2")
    parser.add_argument(
        "--quick",
        action="store_true",
        help="use the hashes that scans make of smaller decodes and remember: up to 4 bits differ from imagehash's",
    )
    parser.add_argument("--json", metavar="FILE", help="write them as JSON; - is standard output")
    add_overwrite_option(parser)
    add_catalogue_options(parser)
    parser.set_defaults(run=_run_clusters)


def _run_hash(parsed: argparse.Namespace) -> int:
    destinations = (parsed.json, parsed.csv, parsed.parquet)
    if parsed.parquet == STANDARD_OUTPUT:
        raise WrongArguments("Parquet is no text for standard output. Name a file for --parquet.")
    check_destinations(destinations, overwrite=parsed.overwrite)
    begun_s = time.monotonic()
    token = CancelToken()
    folders = [one for one in parsed.pictures if isinstance(one, Path) and one.is_dir()]
    with ExitStack() as opened:
        named: dict[FileStamp, str] = {}
        for picture in parsed.pictures:
            if picture not in folders:
                path = opened.enter_context(as_file(str(picture), token=token))
                named[stamp_of(path)] = str(picture) if is_web_address(str(picture)) else ""
        reader = opened.enter_context(PhotoReader())
        stamps = (*named, *(_follow(files_in(folders, token)) if folders else ()))
        work = hash_files(stamps, reader, token, clock=time.monotonic, as_stored=parsed.as_stored)
        hashes = _follow(work)
    failed = [problem for problem in hashes.unreadable if problem.stamp in named]
    addresses = {stamp.path_text: name for stamp, name in named.items() if name}
    _write_hashes(parsed, hashes, addresses, seconds=time.monotonic() - begun_s)
    if failed and not folders and len(failed) == len(named):
        problem = failed[0]
        raise EnvironmentProblem(
            "{path} cannot be read as a photo: {why}", path=named[problem.stamp] or problem.path, why=problem
        )
    tell = warn if STANDARD_OUTPUT in destinations else say
    for problem in hashes.unreadable:
        warn(f"dedupe-gui: {named.get(problem.stamp) or problem.path} cannot be read as a photo: {problem}")
    tell(
        f"{counted(len(hashes.pictures), 'picture')} read, {len(hashes.unreadable):,} failed, "
        f"in {time.monotonic() - begun_s:.1f} s."
    )
    return 1 if failed else 0


def _write_hashes(parsed: argparse.Namespace, hashes: Hashes, addresses: dict[str, str], *, seconds: float) -> None:
    def path_of(picture: HashedPicture) -> str:
        return addresses.get(picture.path_text, picture.path_text)

    if parsed.json is not None:
        content = hashes_as_json(hashes, addresses, bits=parsed.bits, seconds=seconds)
        write_json(parsed.json, content, overwrite=parsed.overwrite)
    if parsed.csv is not None:
        columns = ["path", *(column for name in HASH_BITS for column in _columns(name, bits=parsed.bits)), "converted"]
        rows = (
            [
                path_of(picture),
                *(cell for name in HASH_BITS for cell in _cells(name, picture.values[name], bits=parsed.bits)),
                _conversions(picture),
            ]
            for picture in hashes.pictures
        )
        write(parsed.csv, to_csv(columns, rows), overwrite=parsed.overwrite)
    if parsed.parquet is not None:
        from dedupe_gui.jobs.hash_parquet import to_parquet  # pyarrow takes 0.2 s, and only this needs it

        content_bytes = to_parquet([(path_of(picture), picture) for picture in hashes.pictures], bits=parsed.bits)
        write_report(Path(parsed.parquet), content_bytes, overwrite=parsed.overwrite)
    if parsed.json is None and parsed.csv is None and parsed.parquet is None:
        for picture in hashes.pictures:
            say(path_of(picture))
            for name, value in picture.values.items():
                number = f" {value}" if HASH_BITS[name] <= 64 else ""
                say(f"  {name:<9} {hexadecimal(name, value)}{number}")
                if parsed.bits:
                    say(f"            {binary(name, value)}")
            if picture.conversions:
                say(f"  converted {_conversions(picture)}")


def hashes_as_json(hashes: Hashes, addresses: Mapping[str, str], *, bits: bool, seconds: float) -> dict[str, object]:
    """What `hash --json` writes. addresses: by path, of pictures that came from the web."""
    return {
        "format": HASH_FORMAT,
        "images": [
            {"path": addresses.get(picture.path_text, picture.path_text), **_as_json(picture, bits=bits)}
            for picture in hashes.pictures
        ],
        **_read_as_json(hashes, addresses, seconds=seconds),
    }


def _read_as_json(hashes: Hashes, addresses: Mapping[str, str], *, seconds: float) -> dict[str, object]:
    return {
        "read": len(hashes.pictures),
        "failed": len(hashes.unreadable),
        "unreadable": [
            {
                "path": addresses.get(problem.stamp.path_text, problem.stamp.path_text),
                "reason": problem.reason.value,
                "detail": problem.detail,
            }
            for problem in hashes.unreadable
        ],
        "seconds": round(seconds, 3),
    }


def _columns(name: str, *, bits: bool) -> tuple[str, ...]:
    return (name, f"{name}_int", f"{name}_bits") if bits else (name, f"{name}_int")


def _cells(name: str, value: int, *, bits: bool) -> tuple[str | int, ...]:
    cells = (hexadecimal(name, value), value)
    return (*cells, binary(name, value)) if bits else cells


def _as_json(picture: HashedPicture, *, bits: bool) -> dict[str, object]:
    hashes = {
        column: cell
        for name, value in picture.values.items()
        for column, cell in zip(_columns(name, bits=bits), _cells(name, value, bits=bits), strict=True)
    }
    return hashes | {"converted": [conversion.value for conversion in picture.conversions]}


def _conversions(picture: HashedPicture) -> str:
    return " ".join(conversion.value for conversion in picture.conversions)


def _run_clusters(parsed: argparse.Namespace) -> int:
    check_destinations([parsed.json], overwrite=parsed.overwrite)
    begun_s = time.monotonic()
    token = CancelToken()
    if parsed.quick:
        with (
            args.open_catalogue(parsed) as catalogue,
            PhotoReader(hash_kinds=frozenset(parsed.hash)) as reader,
        ):
            hashes = _follow(remembered_hashes(parsed.folders, parsed.hash, catalogue, reader, token))
    else:
        names = [kind.value for kind in parsed.hash]
        with PhotoReader() as reader:
            stamps = _follow(files_in(parsed.folders, token))
            hashes = _follow(hash_files(stamps, reader, token, clock=time.monotonic, names=names))
    found = cluster(hashes, parsed.hash, radius=parsed.distance, least=parsed.min_group)
    seconds = time.monotonic() - begun_s
    if parsed.json is not None:
        content = answer_as_json(found, distance=parsed.distance, min_group=parsed.min_group, seconds=seconds)
        write_json(parsed.json, content, overwrite=parsed.overwrite)
    else:
        for line in _clusters_in_words(found):
            say(line)
    tell = warn if parsed.json == STANDARD_OUTPUT else say
    tell(
        f"{counted(len(found.clusters), 'cluster')} among {counted(len(hashes.pictures), 'picture')}, "
        f"{len(hashes.unreadable):,} failed, in {seconds:.1f} s."
    )
    return 0


def answer_as_json(found: HashClusters, *, distance: int, min_group: int, seconds: float) -> dict[str, object]:
    """What `clusters --json` writes."""
    return {
        "format": CLUSTERS_FORMAT,
        "hash": "+".join(kind.value for kind in found.hash_kinds),
        "distance": distance,
        "min_group": min_group,
        "clusters": clusters_as_json(found),
        **_read_as_json(found.pictures, {}, seconds=seconds),
    }


def clusters_as_json(found: HashClusters) -> list[dict[str, object]]:
    pictures = found.pictures.pictures
    return [
        {
            "hash": {
                kind.value: hexadecimal(kind.value, value)
                for kind, value in zip(found.hash_kinds, one.centre, strict=True)
            },
            "count": len(one.rows),
            "photos": [
                {"path": pictures[row].path_text, "distance": bits}
                for row, bits in zip(one.rows, one.distances_bits, strict=True)
            ],
        }
        for one in found.clusters
    ]


def _clusters_in_words(found: HashClusters) -> list[str]:
    lines = []
    for one in found.clusters:
        hashes = zip(found.hash_kinds, one.centre, strict=True)
        told = "  ".join(f"{kind.value} {hexadecimal(kind.value, value)}" for kind, value in hashes)
        lines.append(f"{counted(len(one.rows), 'picture')}  {told}")
        lines += [
            f"  {bits:>3} bits  {found.pictures.pictures[row].path_text}"
            for row, bits in zip(one.rows, one.distances_bits, strict=True)
        ]
    return lines


def _follow(events: Generator[ScanEvent, None, _Outcome]) -> _Outcome:
    with TerminalProgress() as bar:
        return bar.follow(events)
