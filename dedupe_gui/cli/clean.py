"""`clean`, `history` and `undo`: carry out a report, list what was done, put it back."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import FrameType

from tqdm import tqdm

from dedupe_gui.api import CleanUpPlan, Dedupe, FolderOutcome, Places, open_dedupe, plan_of
from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.default_file import default_catalogue_path
from dedupe_gui.cli import arguments
from dedupe_gui.cli.clean_words import RETURN_WORDS, STAY_WORDS
from dedupe_gui.cli.output import counted, media, readable_size, say, warn
from dedupe_gui.cli.summaries import SUMMARIES
from dedupe_gui.errors import BugError, EnvironmentProblem
from dedupe_gui.jobs.cleanup import (
    Checked,
    CleanUpEvent,
    CleanUpFinished,
    CleanUpProgress,
    HeldBack,
    PhotoHandled,
    VolumeReport,
    entries_to_put_back,
    look_for_removed,
    never_asked,
    recover,
)
from dedupe_gui.jobs.forgetting import forget_emptied
from dedupe_gui.jobs.report import Report
from dedupe_gui.jobs.report_json import read_report
from dedupe_gui.jobs.report_words import LOSSES_IN_WORDS, in_words
from dedupe_gui.jobs.scan import open_catalogue
from dedupe_gui.model import SURE_RELATIONS, FileStamp, Relation
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.removal.empty_folders import left_empty
from dedupe_gui.removal.journal import Journal, JournalEntry, Note, NoteState, Run, default_journal_path
from dedupe_gui.removal.records import FileState, ReturnReason, StayReason
from dedupe_gui.removal.remover import UnitOutcome
from dedupe_gui.removal.volumes import Volumes
from dedupe_gui.review.decisions import RemovalItem

_DETAILED = frozenset({StayReason.HAS_MORE, StayReason.NOTE_FAILED})
"""Their detail says what it is that would be lost."""
_DONE, _FAILED, _INTERRUPTED = 0, 1, 130
_OF_KEPT = frozenset({StayReason.KEPT_CHANGED, StayReason.KEPT_VANISHED, StayReason.KEPT_UNREADABLE})


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    _add_clean(commands)
    _add_history(commands)
    _add_undo(commands)


def _add_clean(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "clean",
        help=SUMMARIES["clean"],
        description="Moves the copies that a report suggests to the trash. Without --apply it only says what would go.",
    )
    parser.add_argument("report", type=Path, metavar="REPORT.json", help="written by scan --json")
    parser.add_argument(
        "--relations",
        type=arguments.relations,
        default=SURE_RELATIONS,
        metavar="LIST",
        help="which to remove, of those that the kept photo is proven to hold; default: identical,same-pixels,copy",
    )
    parser.add_argument(
        "--to",
        type=arguments.folder,
        metavar="FOLDER",
        help="move them below FOLDER, into Removed photos/<date>, instead of to the trash; it must be on their volume",
    )
    parser.add_argument("--empty-folders", action="store_true", help="move the folders that are left empty as well")
    parser.add_argument(
        "--carry-over",
        action="store_true",
        help="write what only a removed photo knew (date, place, stars, words, keywords, people) to an XMP sidecar of "
        "the kept one; such photos are then removed too",
    )
    parser.add_argument(
        "--sidecar-names",
        type=SidecarNames,
        choices=tuple(SidecarNames),
        default=SidecarNames.FULL,
        metavar="|".join(names.value for names in SidecarNames),
        help="what new sidecars are called: full for photo.jpg.xmp (default; digiKam, darktable, Immich, PhotoPrism), "
        "lightroom for photo.xmp beside a RAW",
    )
    parser.add_argument("--apply", action="store_true", help="do it")
    parser.set_defaults(run=_run_clean)


def _add_history(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("history", help=SUMMARIES["history"])
    parser.add_argument(
        "number", nargs="?", type=arguments.positive_int, metavar="RUN", help="list the files of this clean-up"
    )
    parser.set_defaults(run=_run_history)


def _add_undo(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "undo",
        help=SUMMARIES["undo"],
        description="Puts back what a clean-up removed. Without --apply it only says what it would do.",
    )
    parser.add_argument(
        "number",
        nargs="?",
        type=arguments.positive_int,
        metavar="RUN",
        help="its number in the history; default: the last",
    )
    parser.add_argument("--apply", action="store_true", help="do it")
    parser.set_defaults(run=_run_undo)


def _run_clean(options: argparse.Namespace) -> int:
    report = read_report(options.report)
    names = options.sidecar_names if options.carry_over else None
    plan = plan_of(report, options.relations, to=options.to, carry_over=names)
    if unasked := never_asked(report, options.relations):
        warn(
            f"{_photos(unasked)} of the report {'stays' if unasked == 1 else 'stay'}, since it does not say whether "
            "the kept photos hold all that they show; scan again with this version and without --no-proofs to know."
        )
    if default_journal_path().exists():
        with _open_journal() as journal:  # what a sudden end left half done is ended before anything is looked at
            _look_for_removed(journal)
    with open_dedupe(_what_is_known()) as dedupe:
        return _check_and_clean(dedupe, plan, report, options)


def _check_and_clean(dedupe: Dedupe, plan: CleanUpPlan, report: Report, options: argparse.Namespace) -> int:
    checked = _check(dedupe.check(plan), len(plan.items))
    staying = _tell_what_stays(checked.held_back)
    for volume in checked.volumes:
        _warn_of_obstacle(volume)
    if not options.apply:
        _say_what_stays(report, {item.photo.path for item in plan.items}, options.relations)
        for carried in checked.carried:
            say(f"would be written to {carried.sidecar}: {in_words(carried.known)}")
        going = _going(checked)
        _say_what_would_go(going, options.to)
        _say_what_would_be_empty(going, report.folders)
        return _DONE
    token = CancelToken()
    with _open_journal() as journal, _cancelled_by_interrupt(token):
        events = dedupe.clean_up(plan, token, ready=checked.ready)
        finished, moved, outcomes = _follow(events, "Removing", len(checked.ready))
        notes = _notes_that_stay(journal, finished.run)
        emptied = left_empty({item.photo.path.parent for item in checked.ready}, report.folders)
        if emptied and options.empty_folders and not finished.was_cancelled:
            folders_stayed = _tell_of_removed(dedupe.remove_empty(emptied, report.folders, plan))
        else:
            folders_stayed = 0
            _tell_of_empty(emptied)
    for outcome in outcomes:
        warn_of_stay(outcome)
    of_all = f" of {len(checked.ready)}" if finished.not_moved else ""
    say(
        f"Removed {_media(moved)}{of_all}, {readable_size(finished.moved_bytes)}."
        + (f" To put them back: dedupe-gui undo {finished.run} --apply" if finished.moved else "")
    )
    if notes:
        told = counted(len({note.sidecar for note in notes}), "sidecar")
        say(f"What only they knew is in {told} beside the kept photos. `dedupe-gui history {finished.run}` names them.")
    if finished.stopped_by is not None:
        warn(f"dedupe-gui: {finished.stopped_by}")
        warn(f"{_media(outcomes)} stayed. Once there is room, the same command goes on with them.")
    if finished.was_cancelled:
        return _INTERRUPTED
    return _FAILED if finished.not_moved or staying or folders_stayed else _DONE


def _what_is_known() -> Places:
    """Where scans remember pairs of photos, so that a report is checked without proving all of it again."""
    places = Places.of_user()
    return places if default_catalogue_path().exists() else replace(places, catalogue=None)


def _say_what_stays(report: Report, going: Collection[Path], relations: Collection[Relation]) -> None:
    """Say which copies are left to the user, and what each has that the kept one lacks."""
    for group in report.groups:
        for photo in group.photos[1:]:
            if photo.relation not in relations or photo.path in going:
                continue
            why = [words for reason, words in LOSSES_IN_WORDS.items() if reason.value in photo.reasons]
            if photo.only_here:
                why.append(f"has {in_words(photo.only_here)}")
            if why:
                say(f"left to you beside {group.keep.path.name}: {photo.path} {' and '.join(why)}")


def _run_history(options: argparse.Namespace) -> int:
    with _open_journal() as journal:
        _look_for_removed(journal)
        if options.number is not None:
            return _say_files_of(journal, options.number)
        runs = journal.history()
    if not runs:
        say("Nothing has been removed yet.")
    for run in runs:
        say(_history_line(run))
    return _DONE


def _look_for_removed(journal: Journal) -> None:
    """Look what is still in the trash, and forget for good what was emptied from it."""
    emptied = look_for_removed(journal)
    place = default_catalogue_path()
    if emptied and place.exists():
        with open_catalogue(place) as catalogue:
            forget_emptied(emptied, catalogue)


def _say_files_of(journal: Journal, number: int) -> int:
    entries = journal.entries(number)
    if not entries and number not in {run.run for run in journal.history()}:
        raise EnvironmentProblem("There is no clean-up number {run}. `dedupe-gui history` lists them.", run=number)
    for entry in entries:
        say(f"{_became(entry)}: {entry.stamp.path} (stays for it: {entry.kept})")
    for note in journal.notes(number):
        if note.state in _NOTE_WORDS:
            say(f"{_NOTE_WORDS[note.state]}: {note.sidecar}")
    return _DONE


_NOTE_WORDS = {
    NoteState.WRITTEN: "what a removed photo knew is in",
    NoteState.RETURNED: "as it was before",
    NoteState.LEFT: "changed since by another program, left as it is",
}
"""What became of a sidecar."""


def _notes_that_stay(journal: Journal, run: int) -> list[Note]:
    """Return what a clean-up has written beside kept photos for good; warn of what should not be there and is."""
    waiting = {note.number for note, has_gone in journal.notes_to_settle(run) if not has_gone}
    notes = journal.notes(run)
    for note in notes:
        if note.state is NoteState.LEFT:
            warn(f"left as it is: {note.sidecar}: it was changed since the clean-up wrote it")
        elif note.number in waiting:
            why = note.detail or "it cannot be reached now"
            warn(f"not taken back yet: {note.sidecar}: {why}; the next command tries again")
    return [note for note in notes if note.state is NoteState.WRITTEN and note.number not in waiting]


def _became(entry: JournalEntry) -> str:
    """What became of one file of a past clean-up."""
    where = "" if entry.place is None or entry.place.path is None else f", lies in {entry.place.path}"
    match entry.state:
        case FileState.REMOVED if entry.reason == ReturnReason.TRASH_EMPTIED.value:
            return "emptied from the trash"
        case FileState.REMOVED if entry.reason:
            return f"removed, {_words_of(entry.reason)}{where}"
        case FileState.REMOVED:
            return f"removed{where}"
        case FileState.RETURNED:
            return "put back"
        case FileState.STAYED:
            return f"stayed, {_words_of(entry.reason)}"
        case FileState.MISSING:
            return "missing, neither at its place nor where it was to go"
        case _:
            return "not known, the program ended while it moved"


def _run_undo(options: argparse.Namespace) -> int:
    token = CancelToken()
    with _open_journal() as journal:
        _look_for_removed(journal)
        entries = entries_to_put_back(journal, options.number)
        if not entries:
            say(f"Nothing of clean-up {options.number} is left to be put back.")
            return _DONE
        if options.number is None:
            _tell_of_emptied(journal.history(), entries[0].run)
        if not options.apply:
            for entry in entries:
                say(f"would come back: {entry.stamp.path}")
            say(f"Nothing was moved. To put back these {len(entries)} files, add --apply.")
            return _DONE
        with _cancelled_by_interrupt(token), open_dedupe(replace(Places.of_user(), catalogue=None)) as dedupe:
            events = dedupe.undo(entries, token)
            finished, moved, outcomes = _follow(events, "Putting back", len({entry.unit for entry in entries}))
        _notes_that_stay(journal, entries[0].run)
    for entry in (entry for outcome in outcomes for entry in outcome.entries if entry.state is not FileState.RETURNED):
        warn(f"not put back: {entry.stamp.path}: {_words_of_return(entry)}")
    say(f"Put back {_media(moved)}, {readable_size(finished.moved_bytes)}.")
    if finished.was_cancelled:
        return _INTERRUPTED
    return _FAILED if finished.not_moved else _DONE


def _say_what_would_be_empty(items: Sequence[RemovalItem], roots: Sequence[Path]) -> None:
    going = {stamp.path_text for item in items for stamp in item.files}
    for folder in left_empty({item.photo.path.parent for item in items}, roots, going=going):
        say(f"would be left empty: {folder}")


def _tell_of_empty(folders: Sequence[Path]) -> None:
    for folder in folders:
        say(f"empty now: {folder}")
    if folders:
        say("With --empty-folders they would go as well.")


def _tell_of_removed(outcomes: Iterator[FolderOutcome]) -> int:
    """Tell of each empty folder, and return how many stayed."""
    stayed = 0
    for outcome in outcomes:
        if outcome.reason is None:
            say(f"removed the empty folder {outcome.folder}")
        else:
            stayed += 1
            warn(f"stayed: {outcome.folder}: {STAY_WORDS[outcome.reason]}")
    return stayed


def _tell_what_stays(held_back: Sequence[HeldBack]) -> Sequence[HeldBack]:
    """Name each photo that would stay, and why; return those that are not merely removed already, by us."""
    place = default_journal_path()
    removed: frozenset[Path] = frozenset()
    if place.exists():
        with Journal(place) as journal:
            removed = journal.removed_paths()
    gone: list[FileStamp] = []
    staying: list[HeldBack] = []
    for held in held_back:
        if held.reason is StayReason.VANISHED and held.item.photo.path in removed:
            gone.append(held.item.photo)
        else:
            staying.append(held)
    if gone:
        warn(f"{media(gone)} of the report {'was' if len(gone) == 1 else 'were'} removed before.")
    for held in staying:
        of_kept = f": {held.item.kept.path}" if held.reason in _OF_KEPT else ""
        more = f" ({held.detail.replace('-', ' ')})" if held.reason in _DETAILED and held.detail else ""
        warn(f"stays: {held.item.photo.path}: {STAY_WORDS[held.reason]}{more}{of_kept}")
    return staying


def _tell_of_emptied(history: Sequence[Run], chosen: int) -> None:
    """Say which later clean-ups are passed over, for nothing of them is left."""
    for run in history:
        if run.run > chosen and run.photos_emptied:
            warn(
                f"{_photos(run.photos_emptied)} of clean-up {run.run} cannot come back: the trash or folder was "
                f"emptied. `dedupe-gui history {run.run}` lists them."
            )


def _warn_of_obstacle(volume: VolumeReport) -> None:
    if volume.obstacle is None:
        return
    offer = ""
    if volume.holding_folder is not None:
        offer = f' With --to "{volume.holding_folder.parent.parent}" they would go to "{volume.holding_folder}".'
    warn(f"{_photos(volume.photos)} on {volume.volume.top} would stay: {STAY_WORDS[volume.obstacle]}.{offer}")


def _going(checked: Checked) -> tuple[RemovalItem, ...]:
    """Return what would go: not what lies on volumes that take none."""
    blocked = {report.volume for report in checked.volumes if report.obstacle is not None}
    volumes = Volumes()
    going = []
    for item in checked.ready:
        with suppress(OSError):  # its folder went meanwhile
            if volumes.of(item.photo.path.parent) not in blocked:
                going.append(item)
    return tuple(going)


def _say_what_would_go(items: Sequence[RemovalItem], to: Path | None) -> None:
    for item in items:
        for stamp in item.files:
            say(f"would go ({item.relation.value} of {item.kept.path}): {stamp.path}")
    size_bytes = sum(item.freed_bytes for item in items)
    where = "to the trash" if to is None else f"to {to}"
    say(
        f"Nothing was moved. {media([item.photo for item in items])}, {readable_size(size_bytes)}, would go {where}; "
        "to do it, add --apply."
    )


def warn_of_stay(outcome: UnitOutcome) -> None:
    """Name every file of a photo that did not go whole, and why: a part may have gone and not come back."""
    reasons = [entry.reason for entry in outcome.entries if entry.reason]
    for entry in outcome.entries:
        detail = f" ({entry.detail})" if entry.detail else ""
        became = _BECAME[entry.state]
        warn(f"{became}: {entry.stamp.path}: {_words_of(entry.reason or ''.join(reasons[:1]))}{detail}")


_BECAME = {
    FileState.INTENDED: "not known",
    FileState.REMOVED: "gone without the rest",
    FileState.STAYED: "stayed",
    FileState.RETURNING: "not known",
    FileState.RETURNED: "came back",
    FileState.MISSING: "missing",
}


def _words_of(reason: str) -> str:
    """Why a file stayed or did not come back, in words: the journal keeps both in one place."""
    stay = {code.value: words for code, words in STAY_WORDS.items()}
    back = {code.value: words for code, words in RETURN_WORDS.items()}
    return stay.get(reason) or back.get(reason) or reason or "nobody said why"


def _words_of_return(entry: JournalEntry) -> str:
    return RETURN_WORDS[ReturnReason(entry.reason)] if entry.reason else "it was not reached"


def _history_line(run: Run) -> str:
    when = run.started_at.astimezone().strftime("%Y-%m-%d %H:%M")
    counts = {
        "removed": run.photos_removed,
        "emptied from the trash": run.photos_emptied,
        "put back": run.photos_returned,
        "stayed": run.photos_stayed,
    }
    parts = ", ".join(f"{count} {what}" for what, count in counts.items() if count) or "nothing removed"
    return f"{run.run:>4}  {when}  {parts}  ({readable_size(run.bytes_removed)} can be put back)"


def _media(outcomes: Sequence[UnitOutcome]) -> str:
    return media([outcome.photo.stamp for outcome in outcomes])


def _photos(count: int) -> str:
    return f"{count} photo" if count == 1 else f"{count} photos"


@contextmanager
def _open_journal() -> Iterator[Journal]:
    """Open the journal, and tell what a sudden end of an earlier clean-up left and how it was ended."""
    with Journal(default_journal_path()) as journal:
        unsettled = [note for note, _ in journal.notes_to_settle()]
        for outcome in recover(journal):
            photo = outcome.photo
            warn(f"an earlier clean-up ended suddenly: {photo.stamp.path} {_SETTLED_WORDS[photo.state]}")
        for note in unsettled:
            became = next(now.state for now in journal.notes(note.run) if now.number == note.number)
            if became in _SETTLED_NOTES:
                warn(f"an earlier clean-up ended suddenly: {note.sidecar} {_SETTLED_NOTES[became]}")
        yield journal


_SETTLED_WORDS = {
    FileState.REMOVED: "is in the trash or among the removed photos",
    FileState.STAYED: "is at its place",
    FileState.RETURNED: "is back at its place",
    FileState.MISSING: "is neither at its place nor where it was to go",
}


_SETTLED_NOTES = {
    NoteState.WRITTEN: "says what a removed photo knew",
    NoteState.STAYED: "is as it was before",
    NoteState.RETURNED: "is as it was before",
    NoteState.LEFT: "was changed since and is left as it is",
}


@contextmanager
def _cancelled_by_interrupt(token: CancelToken) -> Iterator[None]:
    """Let Ctrl-C stop after the photo at hand, so that the journal knows of every one."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        token.cancel()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _check(events: Iterator[CleanUpEvent], total: int) -> Checked:
    """Show the progress of the check to its end: photos of a report are compared again, which takes a moment."""
    with tqdm(desc="Checking", total=total, unit=" photos", leave=False, disable=None) as bar:
        for event in events:
            if isinstance(event, CleanUpProgress):
                bar.n = event.done
                bar.refresh()
            elif isinstance(event, Checked):
                return event
    raise BugError("The check ended without a result.")


def _follow(
    events: Iterator[CleanUpEvent], label: str, total: int
) -> tuple[CleanUpFinished, Sequence[UnitOutcome], Sequence[UnitOutcome]]:
    """Show the progress of a job to its end; return the end, and the photos that moved whole and that did not."""
    moved: list[UnitOutcome] = []
    unmoved: list[UnitOutcome] = []
    finished: CleanUpFinished | None = None
    with tqdm(desc=label, total=total, unit=" photos", leave=False, disable=None) as bar:
        for event in events:
            match event:
                case CleanUpProgress():
                    bar.n = event.done
                    bar.refresh()
                case PhotoHandled(outcome):
                    (moved if outcome.has_moved else unmoved).append(outcome)
                case CleanUpFinished():
                    finished = event
    if finished is None:
        raise EnvironmentProblem("The clean-up ended before it was done. `dedupe-gui history` tells how far it came.")
    return finished, moved, unmoved
