"""`dedupe-gui lookup`: what in the library is like a picture, ranked."""

from __future__ import annotations

import argparse
import json
from collections.abc import Generator, Sequence
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.cli import arguments as args
from dedupe_gui.cli.compare import evidence_as_json, finding_in_words, proof_as_json
from dedupe_gui.cli.output import add_overwrite_option, check_destinations, say, warn, write
from dedupe_gui.cli.place import add_catalogue_options
from dedupe_gui.cli.progress import TerminalProgress
from dedupe_gui.cli.summaries import SUMMARIES
from dedupe_gui.jobs.between import Desk
from dedupe_gui.jobs.compare import read_photo, reader_of_everything
from dedupe_gui.jobs.fetch import is_web_address
from dedupe_gui.jobs.library_index import LibraryIndex
from dedupe_gui.jobs.lookup import Match, Wanted, as_file, library_in, lookup
from dedupe_gui.model import Photo, Progress, ScanEvent, StageChanged
from dedupe_gui.reading.workers import PhotoReader

FORMAT = "dedupe-gui-lookup/1"


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("lookup", help=SUMMARIES["lookup"])
    parser.add_argument("image", metavar="IMAGE|URL")
    parser.add_argument(
        "--in",
        dest="folders",
        nargs="+",
        type=args.folder,
        metavar="FOLDER",
        help="look in these folders; default: every photo that was ever scanned",
    )
    how_many = parser.add_mutually_exclusive_group()
    how_many.add_argument(
        "--distance", type=args.distance_bits, default=10, metavar="N", help="all within N bits, 0..16"
    )
    how_many.add_argument("--nearest", type=args.positive_int, metavar="K", help="the K nearest, however far")
    parser.add_argument("--json", metavar="FILE", help="write the matches as JSON; - is standard output")
    add_overwrite_option(parser)
    add_catalogue_options(parser)
    parser.set_defaults(run=_run)


def _run(parsed: argparse.Namespace) -> int:
    check_destinations([parsed.json], overwrite=parsed.overwrite)
    token = CancelToken()
    wanted = Wanted(parsed.distance, parsed.nearest)
    with args.open_catalogue(parsed) as catalogue, as_file(parsed.image) as file, reader_of_everything() as reader:
        query = read_photo(file, reader, token, name=parsed.image if is_web_address(parsed.image) else "")
        library = _library(parsed.folders, catalogue, reader, token)
        matches = lookup(query, library, Desk(catalogue, reader, token), wanted)
    if parsed.json is not None:
        content = {"format": FORMAT, "query": parsed.image, "matches": [_match_as_json(match) for match in matches]}
        write(parsed.json, json.dumps(content, indent=1), overwrite=parsed.overwrite)
        return 0
    if not matches:
        say(f"Nothing like it among {len(library):,} photos.")
    for match in matches:
        say(_match_in_words(match))
    return 0


def _library(
    folders: Sequence[Path] | None, catalogue: Catalogue, reader: PhotoReader, token: CancelToken
) -> Sequence[Photo] | LibraryIndex:
    if folders is None:
        library = LibraryIndex(catalogue)
        if not len(library):
            warn("dedupe-gui: no photo was scanned yet; name the folders to look in with --in FOLDER.")
        return library
    return _follow(library_in(folders, catalogue, reader, token))


def _follow(events: Generator[ScanEvent, None, tuple[Photo, ...]]) -> tuple[Photo, ...]:
    with TerminalProgress() as bar:
        while True:
            try:
                event = next(events)
            except StopIteration as end:
                photos: tuple[Photo, ...] = end.value
                return photos
            if isinstance(event, StageChanged):
                bar.begin(event.stage)
            elif isinstance(event, Progress):
                bar.show(event)


def _match_as_json(match: Match) -> dict[str, object]:
    facts = match.photo.facts
    return {
        "path": match.photo.stamp.path_text,
        "distance": match.distance_bits,
        "relation": match.relation.value if match.relation else None,
        "turned": match.turned.value,
        "width": facts.width_px,
        "height": facts.height_px,
        "bytes": match.photo.stamp.size_bytes,
        "taken": facts.taken.isoformat() if facts.taken else None,
        "evidence": evidence_as_json(match.evidence),
        "proof": match.proof and proof_as_json(match.proof),
    }


def _match_in_words(match: Match) -> str:
    relation = match.relation.value if match.relation else "different"
    why = ", ".join(map(finding_in_words, match.evidence.findings))
    return f"{match.distance_bits:>3} bits  {relation:<11}  {match.photo.stamp.path_text}" + (
        f"  ({why})" if why else ""
    )
