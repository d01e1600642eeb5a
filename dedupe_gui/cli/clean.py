"""`clean`, `history` and `undo`: carry out a report, list what was done, put it back."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from tqdm import tqdm

from dedupe_gui.cancel import CancelToken
from dedupe_gui.cli import arguments
from dedupe_gui.cli.clean_words import RETURN_WORDS, STAY_WORDS
from dedupe_gui.cli.output import readable_size, say, warn
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.cleanup import (
    Checked,
    CleanUpEvent,
    CleanUpFinished,
    CleanUpProgress,
    HeldBack,
    PhotoHandled,
    VolumeReport,
    check,
    clean_up,
    entries_to_put_back,
    items_of_report,
    never_asked,
    put_back,
    recover,
    tools_of_this_system,
)
from dedupe_gui.jobs.report import read_report
from dedupe_gui.model import SURE_RELATIONS
from dedupe_gui.reading.decode import opens
from dedupe_gui.removal.journal import Journal, JournalEntry, Run, default_journal_path
from dedupe_gui.removal.records import FileState, ReturnReason, StayReason
from dedupe_gui.removal.remover import UnitOutcome

_DONE, _FAILED, _INTERRUPTED = 0, 1, 130
_STALE = frozenset({StayReason.CHANGED, StayReason.VANISHED, StayReason.KEPT_CHANGED, StayReason.KEPT_VANISHED})


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "clean",
        help="remove the copies that a report suggests",
        description="Moves the copies that a report suggests to the trash. Without --apply it only says so.",
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
    parser.add_argument("--apply", action="store_true", help="do it")
    parser.set_defaults(run=_run_clean)

    parser = commands.add_parser("history", help="list past clean-ups")
    parser.set_defaults(run=_run_history)

    parser = commands.add_parser(
        "undo",
        help="put back what a clean-up removed",
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
    items = items_of_report(report, options.relations)
    if unasked := never_asked(report, options.relations):
        warn(
            f"{_photos(unasked)} of the report {'stays' if unasked == 1 else 'stay'}, since it does not say whether "
            "the kept photos hold all that they show; scan again with this version and without --no-proofs to know."
        )
    tools = tools_of_this_system(opens)
    token = CancelToken()
    checked = next(e for e in check(items, tools, token, to=options.to) if isinstance(e, Checked))
    _refuse_if_stale(options.report, checked.held_back)
    for held in checked.held_back:
        warn(f"stays: {held.item.photo.path}: {STAY_WORDS[held.reason]}")
    for volume in checked.volumes:
        _warn_of_obstacle(volume)
    if not options.apply:
        _say_what_would_go(checked, options.to)
        return _DONE
    with _open_journal() as journal, _cancelled_by_interrupt(token):
        events = clean_up(checked.ready, journal, tools, token, to=options.to)
        finished, outcomes = _follow(events, "Removing", len(checked.ready))
    for outcome in outcomes:
        _warn_of_stay(outcome)
    say(
        f"Removed {_photos(finished.moved)}, {readable_size(finished.moved_bytes)}."
        + (f" To put them back: dedupe-gui undo {finished.run} --apply" if finished.moved else "")
    )
    if finished.was_cancelled:
        return _INTERRUPTED
    return _FAILED if finished.not_moved or checked.held_back else _DONE


def _run_history(options: argparse.Namespace) -> int:
    with _open_journal() as journal:
        runs = journal.history()
    if not runs:
        say("Nothing has been removed yet.")
    for run in runs:
        say(_history_line(run))
    return _DONE


def _run_undo(options: argparse.Namespace) -> int:
    token = CancelToken()
    with _open_journal() as journal:
        entries = entries_to_put_back(journal, options.number)
        if not entries:
            say(f"Nothing of clean-up {options.number} is left to be put back.")
            return _DONE
        if not options.apply:
            for entry in entries:
                say(f"would come back: {entry.stamp.path}")
            say(f"Nothing was moved. To put back these {len(entries)} files, add --apply.")
            return _DONE
        with _cancelled_by_interrupt(token):
            events = put_back(entries, journal, tools_of_this_system(opens), token)
            finished, outcomes = _follow(events, "Putting back", len({entry.unit for entry in entries}))
    for entry in (entry for outcome in outcomes for entry in outcome.entries if entry.state is not FileState.RETURNED):
        warn(f"not put back: {entry.stamp.path}: {_words_of_return(entry)}")
    say(f"Put back {_photos(finished.moved)}, {readable_size(finished.moved_bytes)}.")
    if finished.was_cancelled:
        return _INTERRUPTED
    return _FAILED if finished.not_moved else _DONE


def _refuse_if_stale(report: Path, held_back: Iterable[HeldBack]) -> None:
    """Raise EnvironmentProblem if files changed since the report was written, after naming each of them."""
    changed = [held for held in held_back if held.reason in _STALE]
    for held in changed:
        is_kept = held.reason in {StayReason.KEPT_CHANGED, StayReason.KEPT_VANISHED}
        warn(f"{STAY_WORDS[held.reason]}: {held.item.kept.path if is_kept else held.detail}")
    if changed:
        raise EnvironmentProblem(
            f"The report {report} is out of date: {len(changed)} of its photos changed since. Nothing was moved. "
            "Scan again to get a new one."
        )


def _warn_of_obstacle(volume: VolumeReport) -> None:
    if volume.obstacle is None:
        return
    offer = ""
    if volume.holding_folder is not None:
        offer = f' With --to "{volume.holding_folder.parent.parent}" they would go to "{volume.holding_folder}".'
    warn(f"{_photos(volume.photos)} on {volume.volume.top} would stay: {STAY_WORDS[volume.obstacle]}.{offer}")


def _say_what_would_go(checked: Checked, to: Path | None) -> None:
    blocked = [volume for volume in checked.volumes if volume.obstacle is not None]
    for item in checked.ready:
        for stamp in item.files:
            say(f"would go ({item.relation.value} of {item.kept.path}): {stamp.path}")
    photos = len(checked.ready) - sum(volume.photos for volume in blocked)
    size_bytes = sum(item.size_bytes for item in checked.ready) - sum(volume.size_bytes for volume in blocked)
    where = "to the trash" if to is None else f"to {to}"
    say(f"Nothing was moved. {_photos(photos)}, {readable_size(size_bytes)}, would go {where}; to do it, add --apply.")


def _warn_of_stay(outcome: UnitOutcome) -> None:
    for entry in outcome.entries:
        if entry.state is not FileState.REMOVED:
            detail = f" ({entry.detail})" if entry.detail else ""
            warn(f"stayed: {entry.stamp.path}: {STAY_WORDS[StayReason(entry.reason)]}{detail}")


def _words_of_return(entry: JournalEntry) -> str:
    return RETURN_WORDS[ReturnReason(entry.reason)] if entry.reason else "it was not reached"


def _history_line(run: Run) -> str:
    when = run.started_at.astimezone().strftime("%Y-%m-%d %H:%M")
    counts = {"removed": run.photos_removed, "put back": run.photos_returned, "stayed": run.photos_stayed}
    parts = ", ".join(f"{count} {what}" for what, count in counts.items() if count) or "nothing removed"
    return f"{run.run:>4}  {when}  {parts}  ({readable_size(run.bytes_removed)} can be put back)"


def _photos(count: int) -> str:
    return f"{count} photo" if count == 1 else f"{count} photos"


@contextmanager
def _open_journal() -> Iterator[Journal]:
    """Open the journal, and tell what a sudden end of an earlier clean-up left and how it was ended."""
    with Journal(default_journal_path()) as journal:
        for outcome in recover(journal):
            photo = outcome.photo
            warn(f"an earlier clean-up ended suddenly: {photo.stamp.path} {_SETTLED_WORDS[photo.state]}")
        yield journal


_SETTLED_WORDS = {
    FileState.REMOVED: "is in the trash or among the removed photos",
    FileState.STAYED: "is at its place",
    FileState.RETURNED: "is back at its place",
    FileState.MISSING: "is neither at its place nor where it was to go",
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


def _follow(events: Iterator[CleanUpEvent], label: str, total: int) -> tuple[CleanUpFinished, Sequence[UnitOutcome]]:
    """Show the progress of a job to its end; return the end and the photos that did not move whole."""
    unmoved: list[UnitOutcome] = []
    finished: CleanUpFinished | None = None
    with tqdm(desc=label, total=total, unit=" photos", leave=False, disable=None) as bar:
        for event in events:
            match event:
                case CleanUpProgress():
                    bar.n = event.done
                    bar.refresh()
                case PhotoHandled(outcome) if not outcome.has_moved:
                    unmoved.append(outcome)
                case CleanUpFinished():
                    finished = event
    if finished is None:
        raise EnvironmentProblem("The clean-up ended before it was done. `dedupe-gui history` tells how far it came.")
    return finished, unmoved
