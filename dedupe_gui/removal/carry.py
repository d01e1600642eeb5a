"""What only the photo that goes knows, written beside the one that stays: before it goes, and taken back with it.

One sentence holds everything together: **a note is there only while its photo is removed.** It is written before the
first file moves; a photo that stays or comes back takes its note along; after a sudden end the journal tells which is
which. A sidecar that was there is in the journal whole, so that it comes back byte for byte. What the user changed in
the meantime is left as it is.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import Field, Knowledge, PhotoFacts, Source, time_within
from dedupe_gui.plain_file import content_of, sync_folder
from dedupe_gui.removal.journal import Journal, Note, NoteState
from dedupe_gui.removal.moves import move_without_replacing
from dedupe_gui.removal.records import Stayed, StayReason, stay_reason
from dedupe_gui.review import xmp
from dedupe_gui.review.decisions import RemovalItem
from dedupe_gui.review.holdings import RAW_SUFFIXES
from dedupe_gui.review.knowledge import lost
from dedupe_gui.review.losses import carriable
from dedupe_gui.review.xmp import NotXmp
from dedupe_gui.review.xmp_sidecar import with_knowledge

MOST_SIDECAR_BYTES = 4_000_000


class SidecarNames(Enum):
    """How a sidecar is called that is not there yet; one that is there is used whatever its name."""

    FULL = "full"
    """IMG_1.jpg.xmp, as digiKam, darktable, Immich and PhotoPrism expect it."""
    LIGHTROOM = "lightroom"
    """IMG_1.xmp beside a RAW, where Lightroom looks; IMG_1.jpg.xmp beside others, in which Lightroom reads the file."""


KnownOnDisk = Callable[[Path, Sequence[Path]], tuple[PhotoFacts, Knowledge]]
"""Reads what a photo's file and the files that belong to it say. Raises EnvironmentProblem or OSError."""


@dataclass(frozen=True, slots=True)
class Carrying:
    """What would be written for one photo."""

    sidecar: Path
    carried: Knowledge
    before: bytes | None
    after: bytes


class Carrier:
    """Carries knowledge over in one clean-up."""

    def __init__(self, knows: KnownOnDisk, names: SidecarNames) -> None:
        self._knows = knows
        self._names = names
        self._planned: dict[Path, Knowledge] = {}
        """What was planned to be told beside each kept photo."""

    def plan(self, item: RemovalItem) -> Carrying | None:
        """Return what is to be written for a photo after all that were planned before it; None for nothing.

        Raises Stayed where that is not possible, or where it contradicts what another photo is to tell there.
        """
        told = self._planned.get(item.kept.path, ())
        planned = self._plan(item, lambda _sidecar, stays: ((*stays, *told), stays))
        if planned is not None:
            self._planned[item.kept.path] = (*told, *planned.carried)
        return planned

    def _plan(
        self, item: RemovalItem, told: Callable[[Path, Knowledge], tuple[Knowledge, Knowledge]]
    ) -> Carrying | None:
        """told: returns of what the kept photo knows what it knows then, and what it knows without us."""
        try:
            _, gone = self._knows(item.photo.path, [stamp.path for stamp in item.companions])
            sidecar = self._sidecar(item)
            beside = {stamp.path for stamp in item.kept_companions} | {sidecar}
            facts, stays = self._knows(item.kept.path, sorted(path for path in beside if path.exists()))
            stays, of_its_own = told(sidecar, stays)
            carried = carriable(gone, stays, item.relation)
            # What the kept photo itself contradicts the user has seen; what another removed photo said, nobody.
            could_be_carried = carriable(gone, of_its_own, item.relation)
            contradicted = [fact for fact in lost(gone, stays) if fact in could_be_carried and fact not in carried]
            if contradicted:
                raise Stayed(StayReason.NOTE_FAILED, contradicted[0].field.value)
            if not carried:
                return None
            before = _content(sidecar)
            after = with_knowledge(before, carried, size_px=(facts.width_px, facts.height_px))
            left = lost(carried, (*stays, *xmp.known_in(after, carried[0].source)))
        except (NotXmp, EnvironmentProblem, OSError) as problem:
            raise Stayed(StayReason.NOTE_FAILED, str(problem)) from problem
        if left:
            raise Stayed(StayReason.NOTE_FAILED, left[0].field.value)
        return Carrying(sidecar, carried, before, after)

    def write(self, item: RemovalItem, run: int, unit: int, journal: Journal) -> Note | None:
        """Write what is to be carried over, with the intent in the journal first. Raises Stayed."""
        planned = self._plan(item, lambda sidecar, stays: (stays, _without(stays, journal.notes_in(sidecar))))
        if planned is None:
            return None
        try:
            if planned.before is not None:
                status = planned.sidecar.stat()
                mode, mtime_ns = status.st_mode & 0o7777, time_within(status.st_mtime_ns)
            else:  # as who may read the photo, and for its owner to write
                mode, mtime_ns = item.kept.path.stat().st_mode & 0o666 | 0o600, 0
        except OSError as problem:
            raise Stayed(StayReason.NOTE_FAILED, str(problem)) from problem
        note = Note(run, unit, planned.sidecar, planned.before, mode, mtime_ns, planned.after, NoteState.INTENDED)
        note = journal.write_note(note)
        try:
            _put(note, note.before, note.after)
        except OSError as problem:
            _clear(note)
            journal.write_note(replace(note, state=NoteState.STAYED, detail=str(problem)))
            reason = stay_reason(problem)
            raise Stayed(StayReason.NOTE_FAILED if reason is StayReason.VANISHED else reason, str(problem)) from problem
        return journal.write_note(replace(note, state=NoteState.WRITTEN))

    def _sidecar(self, item: RemovalItem) -> Path:
        """The sidecar that is there and about the kept photo itself, else a new one."""
        full, *short = sidecars_of(item)
        there = {stamp.path.name.lower(): stamp.path for stamp in item.kept_companions}
        for name in (full, item.kept.path.with_suffix(".xmp")):
            found = there.get(name.name.lower())
            if found is not None and found.exists():
                return found
        if full.exists() or not short:
            return full
        # A sidecar of that name that is none of the photo's own is another photo's.
        return short[0] if self._names is SidecarNames.LIGHTROOM and not short[0].exists() else full


def _without(known: Knowledge, notes: Sequence[Note]) -> Knowledge:
    """Leave out what was written by these notes."""
    told: set[tuple[Field, str]] = set()
    for note in notes:
        after = {(fact.field, fact.value) for fact in xmp.known_in(note.after, Source.SIDECAR)}
        before = xmp.known_in(note.before, Source.SIDECAR) if note.before is not None else ()
        told |= after - {(fact.field, fact.value) for fact in before}
    return tuple(fact for fact in known if (fact.field, fact.value) not in told)


def sidecars_of(item: RemovalItem) -> tuple[Path, ...]:
    """Return where a clean-up may have written what is carried over: IMG_1.jpg.xmp, beside a RAW also IMG_1.xmp."""
    kept = item.kept.path
    has_raw = any(stamp.path.suffix.lower() in RAW_SUFFIXES for stamp in (item.kept, *item.kept_companions))
    return (kept.with_name(f"{kept.name}.xmp"), *((kept.with_suffix(".xmp"),) if has_raw else ()))


def reconcile(journal: Journal, run: int | None = None, units: range | None = None) -> list[Note]:
    """Let every note be there only while its photo is removed; return those that were taken back or had to be left.

    run, units: look only at the notes of these photos; None for all. The last note is looked at first: several may have
    been written into one sidecar, one after the other. The caller holds `journal.exclusively()`.
    """
    settled = []
    for note, has_gone in journal.notes_to_settle(run, units):
        try:
            now = _content(note.sidecar)
            if now is None and not note.sidecar.parent.exists():
                continue  # its drive is not plugged in: ask again
        except OSError:
            continue
        if note.state in (NoteState.INTENDED, NoteState.RETURNING):
            _clear(note)
        if has_gone:
            if note.state is not NoteState.WRITTEN:
                is_there = now == note.after
                journal.write_note(replace(note, state=NoteState.WRITTEN if is_there else NoteState.STAYED))
            continue
        if now == note.before and note.state is not NoteState.WRITTEN:
            done = NoteState.STAYED if note.state is NoteState.INTENDED else NoteState.RETURNED
            settled.append(journal.write_note(replace(note, state=done)))
        elif now == note.after:
            settled.append(_take_back(note, journal))
        elif now == note.before:
            settled.append(journal.write_note(replace(note, state=NoteState.RETURNED)))
        elif not journal.has_later_note(note):
            settled.append(journal.write_note(replace(note, state=NoteState.LEFT, detail="changed since")))
    return settled


def _take_back(note: Note, journal: Journal) -> Note:
    note = journal.write_note(replace(note, state=NoteState.RETURNING))
    try:
        _put(note, note.after, note.before)
    except OSError as problem:
        _clear(note)
        return journal.write_note(replace(note, state=NoteState.WRITTEN, detail=str(problem)))
    return journal.write_note(replace(note, state=NoteState.RETURNED))


def _content(sidecar: Path) -> bytes | None:
    """Return what is in a sidecar, None when there is none. Raises OSError, also for a link: it would be replaced, and
    what it leads to is somebody else's; no sidecar is so large as to be refused."""
    try:
        content = content_of(sidecar, MOST_SIDECAR_BYTES, follows_links=False)
    except (FileNotFoundError, NotADirectoryError):
        return None
    if len(content) > MOST_SIDECAR_BYTES:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(sidecar))
    return content


def _put(note: Note, expected: bytes | None, content: bytes | None) -> None:
    """Let the sidecar have this content instead of the one that is expected there. Raises OSError.

    At every instant it has the one or the other, whole: the new one is on the disk before it takes the name.
    """
    sidecar, made = note.sidecar, _made(note)
    if _content(sidecar) != expected:
        raise FileExistsError(errno.EEXIST, "the sidecar has changed meanwhile", str(sidecar))
    if content is None:
        sidecar.unlink()
    else:
        with made.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):  # a file system without permissions
            made.chmod(note.mode)
        if content == note.before:
            with suppress(OSError):  # a file system that has no such time
                os.utime(made, ns=(note.mtime_ns, note.mtime_ns))
        if expected is None:
            move_without_replacing(made, sidecar)
        else:
            made.replace(sidecar)
    sync_folder(sidecar.parent)


def _made(note: Note) -> Path:
    """The file under which new content comes to the disk; hidden, and known to be ours by the note's number."""
    return note.sidecar.with_name(f".dedupe-{note.run}-{note.number}.xmp")


def _clear(note: Note) -> None:
    with suppress(OSError):
        _made(note).unlink(missing_ok=True)
