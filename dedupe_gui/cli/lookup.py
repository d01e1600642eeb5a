"""`dedupe-gui lookup`: what in the library is like a picture, ranked; or which photos of a card are new."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from dedupe_gui.api import FolderLookedUp, HashKind, HowMany, LookedUp, LookUpEvent, Match
from dedupe_gui.cancel import CancelToken
from dedupe_gui.cli import arguments as args
from dedupe_gui.cli.catalogue_option import add_catalogue_options
from dedupe_gui.cli.compare import evidence_as_json, finding_in_words, proof_as_json
from dedupe_gui.cli.opening import opened
from dedupe_gui.cli.output import add_overwrite_option, check_destinations, counted, say, warn, write_json
from dedupe_gui.cli.progress import TerminalProgress
from dedupe_gui.cli.summaries import SUMMARIES
from dedupe_gui.errors import BugError, WrongArguments
from dedupe_gui.jobs.card_copy import PhotosCopied, copy_new
from dedupe_gui.jobs.web_address import is_web_address
from dedupe_gui.model import Photo

FORMAT = "dedupe-gui-lookup/1"
_PHASH = (HashKind.PHASH,)
CARD_FORMAT = "dedupe-gui-card/1"
_Answer = TypeVar("_Answer", LookedUp, FolderLookedUp)


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("lookup", help=SUMMARIES["lookup"])
    parser.add_argument(
        "image",
        metavar="IMAGE|URL|FOLDER",
        help="a film is looked up among films; for a FOLDER: which of its photos are in the library, which are new",
    )
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
    parser.add_argument(
        "--hash",
        type=args.hash_kinds,
        default=_PHASH,
        metavar="KIND[+KIND]",
        help="rank by these hashes, their distances added; default: phash, which alone finds turned copies",
    )
    parser.add_argument(
        "--copy-new-to",
        type=args.folder,
        metavar="FOLDER",
        help="of a checked FOLDER, copy there what the library lacks; never replaces a file, and reads each copy again",
    )
    parser.add_argument("--json", metavar="FILE", help="write the matches as JSON; - is standard output")
    add_overwrite_option(parser)
    add_catalogue_options(parser)
    parser.set_defaults(run=_run)


def _run(parsed: argparse.Namespace) -> int:
    check_destinations([parsed.json], overwrite=parsed.overwrite)
    if not is_web_address(parsed.image) and os.path.isdir(parsed.image):  # noqa: PTH112 - Path.is_dir() may raise
        return _run_card(parsed)
    if parsed.copy_new_to is not None:
        raise WrongArguments("--copy-new-to is for a folder or memory card that is looked up.")
    wanted = HowMany(parsed.distance, parsed.nearest, parsed.hash)
    with opened(parsed) as dedupe:
        answer = _follow(dedupe.look_up(parsed.image, parsed.folders or (), wanted), LookedUp)
    if answer.left_out:
        warn(
            f"dedupe-gui: {counted(answer.left_out, 'photo')} left out, of which these hashes are not "
            "known; name their folders with --in FOLDER."
        )
    if not answer.searched and not parsed.folders:
        warn("dedupe-gui: no photo was scanned yet; name the folders to look in with --in FOLDER.")
    if parsed.json is not None:
        write_json(parsed.json, answer_as_json(parsed.image, answer.matches), overwrite=parsed.overwrite)
        return 0
    if not answer.matches:
        say(f"Nothing like it among {answer.searched:,} {'photos' if answer.query.facts.film is None else 'films'}.")
    for match in answer.matches:
        say(match_in_words(match))
    return 0


def _run_card(parsed: argparse.Namespace) -> int:
    if parsed.nearest is not None or parsed.hash != _PHASH:
        raise WrongArguments("A folder is checked as a scan would; --nearest and --hash are for single pictures.")
    folder = args.folder(parsed.image)
    with opened(parsed) as dedupe:
        answer = _follow(dedupe.look_up_folder(folder, parsed.folders or ()), FolderLookedUp)
    if parsed.json is not None:
        write_json(parsed.json, card_as_json(answer), overwrite=parsed.overwrite)
    else:
        _say_card(answer)
    _warn_of_unchecked(answer)
    if parsed.copy_new_to is None:
        return 0
    # a script may clear the card when this says that all is well
    is_unchecked = bool(answer.unreadable or answer.films or answer.closed_folders)
    return _copy_new(answer, parsed.copy_new_to) or int(is_unchecked)


def _say_card(answer: FolderLookedUp) -> None:
    new, had = _new_and_had(answer)
    say(f"{counted(len(new), 'photo')} new:")
    for photo in new:
        say(f"  {photo.stamp.path_text}")
    less = [(photo, copy) for photo, copy, is_held in had if not is_held]
    if less:
        say(f"{counted(len(less), 'photo')} here only as another version, which does not hold or know all of it:")
        _say_where(less)
    held = [(photo, copy) for photo, copy, is_held in had if is_held]
    say(f"{counted(len(held), 'photo')} here already, among {counted(answer.searched, 'photo')}:")
    _say_where(held)


def _warn_of_unchecked(answer: FolderLookedUp) -> None:
    if answer.unreadable:
        warn(f"{counted(len(answer.unreadable), 'file')} of the folder could not be read, and may be only there:")
    for problem in answer.unreadable:
        warn(f"  {problem.stamp.path_text}  {problem.reason.value}")
    if answer.films:
        warn(f"{counted(len(answer.films), 'film')} of the folder not checked; look each up by itself:")
        for film in answer.films:
            warn(f"  {film.path_text}")


def _copy_new(answer: FolderLookedUp, folder: Path) -> int:
    for event in copy_new(answer, folder, CancelToken()):
        if isinstance(event, PhotosCopied):
            return _tell_copied(event)
    raise BugError("Copying ended without an answer.")


def _tell_copied(copied: PhotosCopied) -> int:
    there = copied.already_there
    if copied.copied or copied.not_copied:
        warn(f"{counted(copied.copied, 'photo')} copied to {copied.folder}, {there:,} there already.")
    elif there:
        warn(f"Nothing to copy: {counted(there, 'photo')} there already, in {copied.folder}.")
    else:
        warn("Nothing to copy: no photo is new.")
    if copied.not_copied:
        warn(f"{counted(len(copied.not_copied), 'photo')} not copied, and still in the looked-up folder alone:")
    for left in copied.not_copied:
        warn(f"  {left.path}  {left.why or 'another file has its name'}")
        for path in left.there:
            warn(f"    of it there, without the rest: {path}")
    if copied.left_behind:
        warn("Not copied along, and may say something of these photos:")
        for path in copied.left_behind:
            warn(f"  {path}")
    if copied.without_notes:
        warn(f"{counted(len(copied.without_notes), 'photo')} there without the tags, stars or comments of the desktop:")
        for path in copied.without_notes:
            warn(f"  {path}")
    return 1 if copied.not_copied or copied.left_behind or copied.without_notes else 0


def _say_where(copies: Sequence[tuple[Photo, Match]]) -> None:
    for photo, copy in copies:
        relation = copy.relation.value if copy.relation else ""
        say(f"  {photo.stamp.path_text}  {relation}  {copy.photo.stamp.path_text}")


def _new_and_had(answer: FolderLookedUp) -> tuple[list[Photo], list[tuple[Photo, Match, bool]]]:
    """Return the photos that the library lacks, and the others with the best copy there and whether it holds them."""
    new = [one.photo for one in answer.photos if one.copy is None]
    return new, [(one.photo, one.copy, one.is_held) for one in answer.photos if one.copy is not None]


def _follow(events: Iterator[LookUpEvent], last: type[_Answer]) -> _Answer:
    """Show how far it is, and return the last event, which is of this kind."""
    with TerminalProgress() as bar:
        for event in events:
            if isinstance(event, last):
                return event
            bar.tell(event)
    raise BugError("The search ended without an answer.")


def answer_as_json(query: str, matches: Sequence[Match]) -> dict[str, object]:
    """What `lookup --json` writes of a picture."""
    return {"format": FORMAT, "query": query, "matches": [match_as_json(match) for match in matches]}


def card_as_json(answer: FolderLookedUp) -> dict[str, object]:
    """What `lookup --json` writes of a folder."""
    new, had = _new_and_had(answer)
    return {
        "format": CARD_FORMAT,
        "folder": str(answer.folder),
        "searched": answer.searched,
        "new": [{"path": photo.stamp.path_text, "bytes": photo.stamp.size_bytes} for photo in new],
        "here": [
            {"path": photo.stamp.path_text, "held": is_held, "match": match_as_json(copy)}
            for photo, copy, is_held in had
        ],
        "unreadable": [
            {"path": problem.stamp.path_text, "reason": problem.reason.value} for problem in answer.unreadable
        ],
        "films_not_checked": [{"path": film.path_text, "bytes": film.size_bytes} for film in answer.films],
        "closed_folders": [{"path": str(folder.path), "detail": folder.detail} for folder in answer.closed_folders],
    }


def match_as_json(match: Match) -> dict[str, object]:
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


def match_in_words(match: Match, *, unknown: str = "different") -> str:
    """One line. unknown: what stands for a relation where there is none."""
    relation = match.relation.value if match.relation else unknown
    why = ", ".join(map(finding_in_words, match.evidence.findings))
    return f"{match.distance_bits:>3} bits  {relation:<11}  {match.photo.stamp.path_text}" + (
        f"  ({why})" if why else ""
    )
