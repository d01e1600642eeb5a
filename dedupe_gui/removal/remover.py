"""Removes photos one at a time and proves it; settles what a sudden end left; puts back. The only module that moves
a user's file.

A file is only ever renamed within its volume, never copied and never deleted. So at every instant it lies at exactly
one of two places, both written into the journal before it moved.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import BugError, EnvironmentProblem
from dedupe_gui.model import FileStamp
from dedupe_gui.removal.carry import Carrier, reconcile
from dedupe_gui.removal.freedesktop import recorded_path
from dedupe_gui.removal.journal import Journal, JournalEntry
from dedupe_gui.removal.moves import lies_there, move_without_replacing
from dedupe_gui.removal.records import (
    Destination,
    FileState,
    RemovalPort,
    ReturnReason,
    Stayed,
    StayReason,
    stay_reason,
)
from dedupe_gui.removal.verify import LastLook, current_stamp, is_same_content
from dedupe_gui.review.decisions import RemovalItem

PortOf = Callable[[Path], RemovalPort]
"""The way to remove files of a folder. Raises Stayed when there is none."""

_UNITS_PER_SYNC = 64
"""Photos whose intent is written at once: one fsync of some milliseconds for 64 files of about 0.4 ms each
(benchmarks/clean.py: 2,000 photos of 100 kB a second on an idle disk, 450 on one busy with other work)."""
_ATTEMPTS = 10
"""At a name that other programs keep taking."""

_MOVED = frozenset({FileState.REMOVED, FileState.RETURNED})


@dataclass(frozen=True, slots=True)
class UnitOutcome:
    """What became of one photo and all that belongs to it, file by file, the photo first."""

    entries: tuple[JournalEntry, ...]

    @property
    def photo(self) -> JournalEntry:
        return self.entries[0]

    @property
    def has_moved(self) -> bool:
        """Whether all of it went the way it was meant to go."""
        # What could not be put back is REMOVED as before, with the reason.
        return all(entry.state in _MOVED and not entry.reason for entry in self.entries)


def remove(
    items: Sequence[RemovalItem],
    port_of: PortOf,
    look: LastLook,
    journal: Journal,
    run: int,
    token: CancelToken,
    carrier: Carrier | None = None,
) -> Generator[UnitOutcome]:
    """Remove the photos, yield what became of each. A cancelled removal reports the rest as CANCELLED.

    carrier: writes what only the removed photos know beside those that stay; None when that is not wanted.

    The caller holds `journal.exclusively()`. Closing the generator writes what is known.
    """
    for start in range(0, len(items), _UNITS_PER_SYNC):
        batch = items[start : start + _UNITS_PER_SYNC]
        taken: set[Path] = set()
        intents = [_intend(item, start + at, run, port_of, taken) for at, item in enumerate(batch)]
        units = _by_unit(journal.write([entry for unit in intents for entry in unit]))
        outcomes: list[JournalEntry] = []
        try:
            for item, unit in zip(batch, units, strict=True):
                if unit[0].state is FileState.STAYED:
                    done = unit
                elif token.is_cancelled:
                    done = _stay(unit, Stayed(StayReason.CANCELLED))
                else:
                    done = _remove_unit(item, unit, port_of, look, journal, carrier)
                outcomes += done
                yield UnitOutcome(tuple(done))
        finally:
            journal.write(outcomes)
            if carrier is not None:
                _reconcile(journal, run, range(start, start + len(batch)))


def settle(journal: Journal) -> list[UnitOutcome]:
    """Find out what a sudden end left half done, and end it: a photo went or came as a whole, or not at all.

    A photo of which a part had not gone yet comes back whole; one that was on its way back goes on being there where
    it is. The caller holds `journal.exclusively()`.
    """
    settled = [UnitOutcome(tuple(_settle_unit(unit))) for unit in _by_unit(journal.unsettled())]
    journal.write(entry for outcome in settled for entry in outcome.entries)
    reconcile(journal)
    for run in journal.unfinished_runs():
        journal.finish(run)
    return settled


def put_back(entries: Sequence[JournalEntry], journal: Journal, token: CancelToken) -> Generator[UnitOutcome]:
    """Put removed files back where they were, unit by unit; yield what became of each.

    A unit comes back only when nothing lies at the old place of any of its files. The caller holds
    `journal.exclusively()`. What was written beside kept photos for them is taken back at the end. The last to go
    come back first, as what is told of them was written over what was told before: so a sudden end leaves sidecars that
    tell of exactly those that are still gone.
    """
    units = _by_unit([entry for entry in entries if entry.state is FileState.REMOVED])
    units.sort(key=lambda unit: (unit[0].run, unit[0].unit), reverse=True)
    for start in range(0, len(units), _UNITS_PER_SYNC):
        batch = units[start : start + _UNITS_PER_SYNC]
        _note(journal, [entry.become(FileState.RETURNING) for unit in batch for entry in unit])
        outcomes: list[JournalEntry] = []
        try:
            for unit in batch:
                done = _refuse(unit, ReturnReason.CANCELLED) if token.is_cancelled else _put_back_unit(unit)
                outcomes += done
                yield UnitOutcome(tuple(done))
        finally:
            _note(journal, outcomes)
    _reconcile(journal)


def _note(journal: Journal, entries: Sequence[JournalEntry]) -> None:
    """Write what comes back, where there is room: on a full disk photos come back all the same, and the next look at
    their old places finds them there."""
    try:
        journal.write(entries)
    except EnvironmentProblem:
        if not journal.is_full:
            raise


def _reconcile(journal: Journal, run: int | None = None, units: range | None = None) -> None:
    """Let the notes beside kept photos follow what became of the others, if there is room, else at the next start."""
    try:
        reconcile(journal, run, units)
    except EnvironmentProblem:
        if not journal.is_full:
            raise


# --- removing


def _intend(item: RemovalItem, unit: int, run: int, port_of: PortOf, taken: set[Path]) -> list[JournalEntry]:
    entries = [
        JournalEntry(run, unit, part, stamp, item.kept.path, item.relation, None, FileState.INTENDED)
        for part, stamp in enumerate(item.files)
    ]
    try:
        return [replace(entry, place=_choose(entry.stamp, port_of, taken)) for entry in entries]
    except Stayed as why:
        return _stay(entries, why)


def _choose(stamp: FileStamp, port_of: PortOf, taken: set[Path]) -> Destination:
    try:
        place = port_of(stamp.path.parent).choose_place(stamp, taken)
    except OSError as problem:
        raise Stayed(stay_reason(problem), str(problem)) from problem
    if place.path is not None:
        taken.add(place.path)
    return place


def _remove_unit(
    item: RemovalItem,
    unit: list[JournalEntry],
    port_of: PortOf,
    look: LastLook,
    journal: Journal,
    carrier: Carrier | None,
) -> list[JournalEntry]:
    """Remove the photo's companions, then the photo; if one of them stays, or what was to stay is gone, all come back.

    What was to stay is looked at after the move as well: through another file system or share it may be the very file
    that moved, which no number tells, and another program may have moved it since the look before.
    """
    done: list[JournalEntry] = []
    try:
        if carrier is not None:
            look.quick(item)
            carrier.write(item, unit[0].run, unit[0].unit, journal)
        stays = look.thorough(item)
        for at in reversed(range(len(unit))):
            unit[at] = _send(unit[at], port_of, journal)
            done.insert(0, unit[at])
        look.after(stays)
    except Stayed as why:
        left = unit[: len(unit) - len(done)]
        return _stay(left, why) + [_bring_home(e, StayReason.PART_FAILED if left else why.reason) for e in done]
    except OSError as problem:
        # It was moved, but the disk does not say any more where it is. It stays intended: the next start looks again.
        unknown = unit[: len(unit) - len(done)]
        return [e.become(FileState.INTENDED, StayReason.SYSTEM_REFUSED.value, str(problem)) for e in unknown] + done
    return done


def _send(entry: JournalEntry, port_of: PortOf, journal: Journal) -> JournalEntry:
    """Move one file and prove that it is gone from here and has arrived there. Raises Stayed."""
    source = entry.stamp.path
    port = port_of(source.parent)
    for _ in range(_ATTEMPTS):
        try:
            entry = replace(entry, place=port.send(entry.stamp, _planned(entry)))
            break
        except FileExistsError:
            # Another program took the name meanwhile: a new intent, on disk before the next attempt.
            entry = replace(entry, place=_choose(entry.stamp, port_of, set()))
            journal.write([entry])
        except OSError as problem:
            raise Stayed(stay_reason(problem), str(problem)) from problem
    else:
        raise Stayed(StayReason.SYSTEM_REFUSED, "no free name where it should go")
    if is_same_content(source, entry.stamp):
        raise Stayed(StayReason.SYSTEM_REFUSED, "the system reported success, but the file is still there")
    place = _planned(entry)
    if place.path is not None and not is_same_content(place.path, entry.stamp):
        # Between the last look and the move someone put another file there. It goes back as it came.
        try:
            _take_out(place, source)
        except OSError as problem:
            return entry.become(FileState.REMOVED, StayReason.CHANGED.value, str(problem))
        raise Stayed(StayReason.CHANGED)
    return entry.become(FileState.REMOVED)


def _planned(entry: JournalEntry) -> Destination:
    if entry.place is None:
        raise BugError(f"{entry.stamp.path} is about to move, but nobody has said where to.")
    return entry.place


def _stay(entries: Sequence[JournalEntry], why: Stayed) -> list[JournalEntry]:
    return [entry.become(FileState.STAYED, why.reason.value, why.detail) for entry in entries]


def _bring_home(entry: JournalEntry, reason: StayReason) -> JournalEntry:
    """Put a file back whose unit could not go as a whole. When that fails it counts as removed, and can be undone."""
    returned = _return_file(entry)
    if returned.state is FileState.RETURNED:
        return entry.become(FileState.STAYED, reason.value)
    return entry.become(FileState.REMOVED, returned.reason, returned.detail)


# --- putting back


def _put_back_unit(unit: list[JournalEntry]) -> list[JournalEntry]:
    if any(_is_occupied(entry) and not _is_back(entry) for entry in unit):
        return _refuse(unit, ReturnReason.OCCUPIED)
    return [_return_file(entry) for entry in unit]


def _return_file(entry: JournalEntry) -> JournalEntry:
    """Move one file to its old place, never over another one; its folder is made again when it is gone."""
    place, home = entry.place, entry.stamp.path
    if place is None or place.path is None:
        return _refused(entry, ReturnReason.ONLY_BY_SYSTEM)
    if _is_back(entry):
        return entry.become(FileState.RETURNED)
    try:
        missing = _why_missing(entry, place.path)
        if missing is not None:
            return _refused(entry, missing)
        home.parent.mkdir(parents=True, exist_ok=True)
        _take_out(place, home)
    except FileExistsError as problem:
        return _refused(entry, ReturnReason.OCCUPIED, str(problem))
    except PermissionError as problem:
        return _refused(entry, ReturnReason.NO_PERMISSION, str(problem))
    except OSError as problem:
        return _refused(entry, ReturnReason.SYSTEM_REFUSED, str(problem))
    return entry.become(FileState.RETURNED)


def _why_missing(entry: JournalEntry, there: Path) -> ReturnReason | None:
    """Why a removed file is not where it was put, None when it is. Raises OSError."""
    if current_stamp(there) is None:
        is_anything_there = there.parent.exists() or entry.stamp.path.parent.exists()
        return ReturnReason.TRASH_EMPTIED if is_anything_there else ReturnReason.DRIVE_ABSENT
    if not _lies_at(there, entry.stamp) or not _is_noted_as(_planned(entry), entry.stamp.path):
        return ReturnReason.CHANGED
    return None


def look_for(entries: Iterable[JournalEntry], token: CancelToken) -> Iterator[JournalEntry]:
    """Look where removed files are now, and yield those of which the journal says something else.

    The trash may have been emptied since, a drive unplugged, a photo put back by hand. What only the system's own trash
    could tell is left as it is. Nothing moves.
    """
    for entry in entries:
        token.raise_if_cancelled()
        place = entry.place
        if entry.state is not FileState.REMOVED or place is None or place.path is None:
            continue
        try:
            missing = _why_missing(entry, place.path)
        except OSError:
            continue  # a folder that is closed to us tells nothing
        now = _refused(entry, missing) if missing is not None else entry.become(FileState.REMOVED)
        if missing is not None and _is_back(entry):
            now = entry.become(FileState.RETURNED)
        if (now.state, now.reason) != (entry.state, entry.reason) and (missing or entry.reason in _PASSING):
            yield now


_PASSING = frozenset({ReturnReason.TRASH_EMPTIED.value, ReturnReason.DRIVE_ABSENT.value})
"""What a later look may find otherwise; other reasons tell what was tried."""


def _take_out(place: Destination, home: Path) -> None:
    if place.path is None:
        raise BugError(f"Where {home} went is not known.")
    move_without_replacing(place.path, home)
    _forget_reservation(place, home)


def _forget_reservation(place: Destination, home: Path) -> None:
    """Remove the trash's note about this file, which does not lie there, unless it is another program's by now."""
    if place.info is None or place.path is None:
        return
    with suppress(OSError):  # a note too many does no harm, and where the file is does not depend on it
        if not lies_there(place.path) and _is_noted_as(place, home):
            place.info.unlink(missing_ok=True)


def _is_noted_as(place: Destination, home: Path) -> bool:
    """Whether the trash's note does not say that the file is from elsewhere.

    In an emptied trash a copy of the same name, size and time may have come to lie at the same place.
    """
    try:
        recorded = None if place.info is None else recorded_path(place.info.read_bytes())
    except OSError:
        return True
    if recorded is None:  # an empty note is our own, cut off before its line was written
        return True
    noted = Path(os.fsdecode(recorded)).parts  # of a volume's own trash, relative to the volume's top
    if noted == home.parts[-len(noted) :]:
        return True
    return noted == (home.parent.resolve() / home.name).parts[-len(noted) :]


def _is_back(entry: JournalEntry) -> bool:
    """Whether the file is at its old place already: the user may have put it back by hand."""
    try:
        there = current_stamp(entry.stamp.path)
        # The drive may have been mounted anew since, with another device number.
        return there is not None and there._replace(device=entry.stamp.device) == entry.stamp
    except OSError:
        return False


def _is_occupied(entry: JournalEntry) -> bool:
    try:
        return lies_there(entry.stamp.path)
    except OSError:
        return False


def _refuse(unit: Sequence[JournalEntry], reason: ReturnReason) -> list[JournalEntry]:
    return [_refused(entry, reason) for entry in unit]


def _refused(entry: JournalEntry, reason: ReturnReason, detail: str = "") -> JournalEntry:
    return entry.become(FileState.REMOVED, reason.value, detail)


# --- after a sudden end


def _settle_unit(unit: list[JournalEntry]) -> list[JournalEntry]:
    located = [_locate(entry) for entry in unit]
    states = {entry.state for entry in located}
    if FileState.REMOVED in states and FileState.STAYED in states:
        return [_bring_home(e, StayReason.INTERRUPTED) if e.state is FileState.REMOVED else e for e in located]
    if FileState.REMOVED in states and FileState.RETURNED in states:  # an undo ended between a photo and its sidecar
        return [_return_file(e) if e.state is FileState.REMOVED else e for e in located]
    has_just_gone = states == {FileState.REMOVED} and any(entry.state is FileState.INTENDED for entry in unit)
    if has_just_gone and not _is_kept_there(unit[0]):
        return [_bring_home(entry, StayReason.KEPT_VANISHED) for entry in located]
    return located


def _is_kept_there(entry: JournalEntry) -> bool:
    """Whether the photo for which this one went is there: the look after the move may not have been taken."""
    try:
        return lies_there(entry.kept)
    except OSError:
        return False


def _locate(entry: JournalEntry) -> JournalEntry:
    """Look at both places of a file that was about to move, and write down at which it is."""
    if entry.state not in {FileState.INTENDED, FileState.RETURNING}:
        return entry
    home, place = entry.stamp.path, _planned(entry)
    try:
        return _located(entry, home, place)
    except OSError:
        # A folder that cannot be looked into, or a drive that is gone: nothing can be said of this file now.
        return entry


def _located(entry: JournalEntry, home: Path, place: Destination) -> JournalEntry:
    if place.path is not None and _lies_at(place.path, entry.stamp) and not is_same_content(home, entry.stamp):
        return entry.become(FileState.REMOVED)
    if _lies_at(home, entry.stamp):
        _forget_reservation(place, home)
        if entry.state is FileState.INTENDED:
            return entry.become(FileState.STAYED, StayReason.INTERRUPTED.value)
        return entry.become(FileState.RETURNED)
    if not home.parent.exists():
        return entry  # its drive is not plugged in, or the folder went too: ask again at the next start
    if place.path is None:
        return entry.become(FileState.REMOVED)
    return entry.become(FileState.MISSING)


def _lies_at(path: Path, stamp: FileStamp) -> bool:
    """By size and time: after a restart of the system device and inode may have other numbers."""
    there = current_stamp(path)
    return there is not None and (there.size_bytes, there.mtime_ns) == (stamp.size_bytes, stamp.mtime_ns)


def _by_unit(entries: Iterable[JournalEntry]) -> list[list[JournalEntry]]:
    return [list(unit) for _, unit in groupby(entries, key=lambda entry: (entry.run, entry.unit))]
