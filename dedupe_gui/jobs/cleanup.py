"""Clean up: say first what can go where, remove, tell what became of every photo, put back."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import BugError, EnvironmentProblem
from dedupe_gui.jobs.pace import Pace
from dedupe_gui.jobs.report import Report, ReportedGroup, ReportedPhoto
from dedupe_gui.model import (
    CARRIABLE,
    LOSSES,
    PROVEN_BY_THEMSELVES,
    Comparison,
    FileStamp,
    Fingerprint,
    Held,
    Knowledge,
    Photo,
    PhotoFacts,
    Relation,
)
from dedupe_gui.reading.embedded_parts import inside_of
from dedupe_gui.reading.inventory import known_on_disk, notes_on_disk
from dedupe_gui.reading.walk import is_in_trash
from dedupe_gui.removal import remover
from dedupe_gui.removal.carry import Carrier, KnownOnDisk, SidecarNames
from dedupe_gui.removal.empty_folders import FolderOutcome, remove_empty
from dedupe_gui.removal.freedesktop import home_trash
from dedupe_gui.removal.holding import base_for_holding, holding_folder
from dedupe_gui.removal.journal import AnotherCleanUp, Journal, JournalEntry, Run
from dedupe_gui.removal.ports import Ports, TrashFor, trash_of_this_system
from dedupe_gui.removal.records import FileState, ReturnReason, Stayed, StayReason
from dedupe_gui.removal.remover import UnitOutcome
from dedupe_gui.removal.verify import InsideOf, LastLook, OpenCheck, shared_bytes, with_devices_of_now
from dedupe_gui.removal.volumes import Volume, Volumes
from dedupe_gui.review.decisions import RemovalItem
from dedupe_gui.review.holdings import edits_beside
from dedupe_gui.review.knowledge import dated_by_name
from dedupe_gui.review.losses import held_only, known_only

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class VolumeReport:
    """What a clean-up would find on one volume, told before anything moves."""

    volume: Volume
    photos: int
    files: int
    size_bytes: int
    """That will be free once the trash is emptied."""
    obstacle: StayReason | None
    """Why its photos cannot go to the trash; None when they can."""
    detail: str
    holding_folder: Path | None
    """`Removed photos/<date>` on this volume, which can be used instead; None when there is no place for one."""


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A photo that would stay, and why."""

    item: RemovalItem
    reason: StayReason
    detail: str


@dataclass(frozen=True, slots=True)
class Carried:
    """What only a photo that goes knows, and where it would be written."""

    item: RemovalItem
    sidecar: Path
    known: Knowledge


@dataclass(frozen=True, slots=True)
class CleanUpProgress:
    done: int
    total: int
    photos_per_s: float | None = None
    remaining_s: float | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """The last event of `check`."""

    volumes: tuple[VolumeReport, ...]
    held_back: tuple[HeldBack, ...]
    ready: tuple[RemovalItem, ...]
    """What can go: to the trash, or to a holding folder where its volume has an obstacle and the user wants that."""
    carried: tuple[Carried, ...] = ()
    """What would be written beside photos that stay, where that is wanted."""


@dataclass(frozen=True, slots=True)
class PhotoHandled:
    """One photo went, came back, or stayed, with all that belongs to it."""

    outcome: UnitOutcome


@dataclass(frozen=True, slots=True)
class CleanUpFinished:
    """The last event of `clean_up` and `put_back`."""

    run: int
    moved: int
    """Photos that went (or came back) whole."""
    not_moved: int
    moved_bytes: int
    was_cancelled: bool
    stopped_by: EnvironmentProblem | None = None
    """Why it ended before all had their turn: the journal could not be written any more."""


CleanUpEvent = CleanUpProgress | Checked | PhotoHandled | CleanUpFinished


Compares = Callable[[Path, Path], Comparison]
"""Compares two photos themselves, as a scan would. Raises EnvironmentProblem."""


@dataclass(frozen=True, slots=True)
class RemovalTools:
    """What removal needs of the outside; tests put in their own."""

    opens: OpenCheck
    trash: TrashFor
    inside_of: InsideOf = inside_of
    compares: Compares | None = None
    """Needed where reports are carried out."""
    knows: KnownOnDisk = known_on_disk
    notes: Callable[[Path, Sequence[Path]], Knowledge] = notes_on_disk
    volumes: Callable[[], Volumes] = Volumes
    today: Callable[[], date] = date.today
    clock: Callable[[], float] = time.monotonic


def tools_of_this_system(opens: OpenCheck, compares: Compares | None = None) -> RemovalTools:
    """opens: see `removal.verify.OpenCheck`; `reading.decode` has it."""
    return RemovalTools(opens, trash_of_this_system(home_trash()), compares=compares)


def items_of_report(
    report: Report, relations: Collection[Relation], *, carry_over: bool = False
) -> tuple[RemovalItem, ...]:
    """Return what a report suggests to remove: the photos of these relations that have nothing the kept one lacks, or
    nothing that another photo of their group lacks, which stays.

    None is from its protected folders. Of copies, edits and similar photos it is proven that the other one holds them.
    carry_over: what can be written down beside the kept one is not lost.
    """
    losses = LOSSES - CARRIABLE if carry_over else LOSSES
    holding_back = frozenset(reason.value for reason in losses)
    items: dict[str, RemovalItem] = {}
    for group in report.groups:
        going = {
            photo.path: _item(photo, group.keep, photo.relation, group)
            for photo in group.photos[1:]
            if photo.relation is not None
            and photo.relation in relations
            and is_proven(photo)
            and holding_back.isdisjoint(photo.reasons)
            and not _is_protected(photo, report)
        }
        photo_at = {photo.path: photo for photo in group.photos}
        held = [(photo, photo.held_by) for photo in group.photos[1:] if photo.path not in going and photo.held_by]
        for photo, by in held:
            # Who edits a report may let photos hold each other: what stays for another one stays itself.
            stays = photo_at.get(by.path)
            if stays is None or stays.held_by is not None or by.path in going:
                continue
            if stays is not photo and by.relation in relations and not _is_protected(photo, report):
                going[photo.path] = _item(photo, stays, by.relation, group)
        # A report edited by hand may name a photo in several groups; it goes once.
        items |= {item.photo.path_text: item for item in going.values()}
    return tuple(items.values())


def _item(gone: ReportedPhoto, stays: ReportedPhoto, relation: Relation, group: ReportedGroup) -> RemovalItem:
    return RemovalItem(
        gone.stamp, gone.companions, stays.stamp, stays.companions, relation, group.group_id, is_hearsay=True
    )


def _is_protected(photo: ReportedPhoto, report: Report) -> bool:
    return any(photo.path.is_relative_to(folder) for folder in report.protected_folders)


def is_proven(photo: ReportedPhoto) -> bool:
    """Whether the kept photo holds all that this one shows: the same bytes or pixels do, all else must be proven."""
    return photo.relation in PROVEN_BY_THEMSELVES or (photo.proof is not None and photo.proof.held is Held.YES)


def never_asked(report: Report, relations: Collection[Relation]) -> int:
    """Return how many photos of these relations stay because the report says nothing of whether they are held.

    That is so of all in a report that an earlier version wrote, or that was written without proofs. Where a group tells
    of some, the others were not held against the kept one since nothing but the user's rules makes it lead.
    """
    silent = (group for group in report.groups if all(photo.proof is None for photo in group.photos))
    others = (photo for group in silent for photo in group.photos[1:])
    return sum(photo.relation in relations and not is_proven(photo) for photo in others)


def check(
    items: Sequence[RemovalItem],
    tools: RemovalTools,
    token: CancelToken,
    *,
    to: Path | None = None,
    carry_over: SidecarNames | None = None,
) -> Iterator[CleanUpEvent]:
    """Look at every photo and volume without moving anything; the last event is `Checked`.

    What a report says of two photos is looked at again, in the photos; what is ready has been. Whoever acts on a report
    has seen of the photos what it says of them alone: so none goes by one that has what the photo that stays lacks,
    but for what is carried over.
    to: a folder for the removed photos instead of the trash. carry_over: how sidecars are named that take what only the
    removed photos know; None for none. Raises Cancelled.
    """
    items = with_devices_of_now(items)
    carrier = None if carry_over is None else Carrier(tools.knows, carry_over)
    carried: list[Carried] = []
    volumes = tools.volumes()
    ports = Ports(volumes, tools.trash, {}, _holding_in(to, tools))
    look = LastLook(items, tools.opens, tools.inside_of, is_in_trash, tools.knows)
    held_back, ready = [], []
    by_volume: dict[Volume, list[RemovalItem]] = {}
    obstacles: dict[Volume, Stayed] = {}
    pace = Pace(tools.clock, total_cost=len(items))
    for item in items:
        token.raise_if_cancelled()
        try:
            look.quick(item)
            found = _comparison(item, tools)
            if item.is_hearsay:
                _refuse_losses(item, found, tools, is_carried_over=carrier is not None)
            is_hearsay = item.is_hearsay and found is None
            item = replace(item, is_hearsay=is_hearsay, shared_bytes=shared_bytes(item.files))
            volume = volumes.of(item.photo.path.parent)
            try:
                ports.of(item.photo.path.parent)
            except Stayed as why:
                if why.reason not in _OF_A_VOLUME:
                    raise
                obstacles.setdefault(volume, why)
            if carrier is not None and (planned := carrier.plan(item)) is not None:
                carried.append(Carried(item, planned.sidecar, planned.carried))
            by_volume.setdefault(volume, []).append(item)
            ready.append(item)
        except Stayed as why:
            held_back.append(HeldBack(item, why.reason, why.detail))
        if pace.advance(count=1, cost=1):
            yield CleanUpProgress(pace.done, len(items), pace.per_s, pace.remaining_s)
    yield CleanUpProgress(len(items), len(items))
    reports = tuple(_report(v, on_it, obstacles.get(v), volumes, tools) for v, on_it in by_volume.items())
    yield Checked(reports, tuple(held_back), tuple(ready), tuple(carried))


def _comparison(item: RemovalItem, tools: RemovalTools) -> Comparison | None:
    """Look whether two photos are as much alike as a report says, and the one holds the other. Raises Stayed.

    None where the program found that out itself, and for identical ones: their bytes are compared at the removal.
    """
    if not item.is_hearsay or item.relation is Relation.IDENTICAL:
        return None
    if tools.compares is None:
        raise BugError("A report is to be carried out, but nobody can compare its photos.")
    try:
        found = tools.compares(item.photo.path, item.kept.path)
    except EnvironmentProblem as problem:
        raise Stayed(StayReason.UNREADABLE, str(problem)) from problem
    if found.relation is None or found.relation.rank > item.relation.rank:
        raise Stayed(StayReason.LOOSER_RELATION, found.relation.value if found.relation is not None else "")
    if found.relation not in PROVEN_BY_THEMSELVES and (found.proof is None or found.proof.first.held is not Held.YES):
        raise Stayed(StayReason.NOT_HELD)
    return found


def _refuse_losses(item: RemovalItem, found: Comparison | None, tools: RemovalTools, *, is_carried_over: bool) -> None:
    """Raise Stayed where a photo knows or holds what the one that stays lacks, as their files are now."""
    facts = (None, None) if found is None or found.facts is None else found.facts
    try:
        if item.relation is Relation.IDENTICAL and not _has_notes(item, tools):
            return  # what the file itself says the other one says as well
        gone = _as_it_is(item.photo, item.companions, facts[0], tools)
        stays = _as_it_is(item.kept, item.kept_companions, facts[1], tools)
    except (EnvironmentProblem, OSError) as problem:
        raise Stayed(StayReason.UNREADABLE, str(problem)) from problem
    losses = [*held_only(gone, stays, item.relation), *known_only(gone, stays, item.relation)]
    if is_carried_over:
        losses = [loss for loss in losses if loss not in CARRIABLE]
    if losses:
        raise Stayed(StayReason.HAS_MORE, ", ".join(loss.value for loss in losses))


def _as_it_is(
    stamp: FileStamp, companions: tuple[FileStamp, ...], facts: PhotoFacts | None, tools: RemovalTools
) -> Photo:
    """facts: of the file, where it was read whole. Raises EnvironmentProblem, OSError."""
    beside = [companion.path for companion in companions]
    if facts is not None:
        return Photo(stamp, facts, _NOT_ASKED, companions=companions, beside=tools.notes(stamp.path, beside))
    in_header, known = tools.knows(stamp.path, beside)
    return Photo(stamp, in_header, _NOT_ASKED, companions=companions, beside=known)


def _has_notes(item: RemovalItem, tools: RemovalTools) -> bool:
    beside = [companion.path for companion in item.companions]
    return bool(
        edits_beside(item.companions) or tools.notes(item.photo.path, beside) or dated_by_name(item.photo.path_text)
    )


_NOT_ASKED = Fingerprint(b"", b"", is_flat=False)


def clean_up(
    items: Sequence[RemovalItem],
    journal: Journal,
    tools: RemovalTools,
    token: CancelToken,
    *,
    holding: Mapping[Volume, Path] | None = None,
    to: Path | None = None,
    carry_over: SidecarNames | None = None,
) -> Iterator[CleanUpEvent]:
    """Remove the photos, one at a time; the last event is `CleanUpFinished`.

    carry_over: as for `check`.

    holding: for volumes without trash, the folder that `check` offered and the user accepted; without one their photos
    stay. to: a folder for all removed photos instead of the trash.
    A cancelled clean-up reports the photos that stayed and finishes. Raises EnvironmentProblem when another clean-up
    is running or the journal cannot be written.
    """
    items = with_devices_of_now(items)
    ports = Ports(tools.volumes(), tools.trash, holding or {}, _holding_in(to, tools))
    with journal.exclusively():
        remover.settle(journal)
        run = journal.begin()
        look = LastLook(items, tools.opens, tools.inside_of, is_in_trash, tools.knows)
        carrier = None if carry_over is None else Carrier(tools.knows, carry_over)
        outcomes = remover.remove(items, ports.of, look, journal, run, token, carrier)
        yield from _report_outcomes(outcomes, run, len(items), tools, token)
        with suppress(EnvironmentProblem):  # no room to say that it ended: the next start does
            journal.finish(run)


def remove_empty_folders(
    folders: Sequence[Path],
    roots: Sequence[Path],
    journal: Journal,
    tools: RemovalTools,
    *,
    holding: Mapping[Volume, Path] | None = None,
    to: Path | None = None,
) -> Iterator[FolderOutcome]:
    """Move folders that a clean-up left empty to where its photos went. Raises EnvironmentProblem while another runs.

    folders: of `left_empty`. roots: what was searched.
    """
    ports = Ports(tools.volumes(), tools.trash, holding or {}, _holding_in(to, tools))
    with journal.exclusively():
        yield from remove_empty(folders, roots, ports.of)


def put_back(
    entries: Sequence[JournalEntry], journal: Journal, tools: RemovalTools, token: CancelToken
) -> Iterator[CleanUpEvent]:
    """Put removed photos back to where they were; the last event is `CleanUpFinished`.

    entries: all of `journal.entries(run)` or some photos' of them, also of several runs. Raises EnvironmentProblem
    when a clean-up is running.
    """
    runs = dict.fromkeys(entry.run for entry in entries)
    with journal.exclusively():
        # As the journal knows them now: another window may have put some back since the caller looked.
        wanted = {entry.number for entry in entries}
        known = chain.from_iterable(map(journal.entries, runs))
        there = [entry for entry in known if entry.number in wanted and entry.state is FileState.REMOVED]
        total = len({(entry.run, entry.unit) for entry in there})
        outcomes = remover.put_back(there, journal, token)
        yield from _report_outcomes(outcomes, next(iter(runs), 0), total, tools, token)


def recover(journal: Journal) -> tuple[UnitOutcome, ...]:
    """Settle what a sudden end of the program left half done; return the photos that it concerned.

    Does nothing while another process is cleaning up, for then nothing has ended. Raises EnvironmentProblem when the
    journal is damaged or cannot be written; on a full disk it waits for the next start.
    """
    try:
        with journal.exclusively():
            return tuple(remover.settle(journal))
    except AnotherCleanUp:
        return ()
    except EnvironmentProblem:
        if not journal.is_full:
            raise
        return ()


def look_for_removed(journal: Journal, token: CancelToken | None = None) -> tuple[JournalEntry, ...]:
    """Look whether what was removed is still where it was put, and let the journal know, file by file.

    Returns the files that were found to be gone for good, because the trash was emptied: nobody can put them back, so
    that nothing need be remembered of them.

    While another clean-up runs the journal stays as it is; on a full disk this journal object alone knows. Raises
    EnvironmentProblem when it cannot be read, Cancelled.
    """
    found = list(remover.look_for(journal.removed(), token or CancelToken()))
    emptied = tuple(entry for entry in found if entry.reason == ReturnReason.TRASH_EMPTIED.value)
    if not found:
        return ()
    try:
        with journal.exclusively():
            states = {entry.number: entry.state for entry in journal.removed()}
            journal.write(entry for entry in found if entry.number in states)
    except EnvironmentProblem:
        if journal.is_full:
            journal.hold(found)
        return ()
    return emptied


def entries_to_put_back(journal: Journal, run: int | None) -> tuple[JournalEntry, ...]:
    """Return what can be put back of a clean-up; None for the last one of which something is still there.

    Raises EnvironmentProblem when there is no such clean-up.
    """
    look_for_removed(journal)
    history = journal.history()
    chosen = _last_with_something_removed(history) if run is None else next((r for r in history if r.run == run), None)
    if chosen is None:
        if run is None:
            if any(run.photos_emptied for run in history):
                raise EnvironmentProblem(
                    "There is no clean-up to undo: what was removed was emptied from the trash or the folder since."
                )
            raise EnvironmentProblem("There is no clean-up to undo.")
        raise EnvironmentProblem("There is no clean-up number {run}. `dedupe-gui history` lists them.", run=run)
    return tuple(entry for entry in journal.entries(chosen.run) if entry.state is FileState.REMOVED)


_OF_A_VOLUME = frozenset(
    {
        StayReason.NO_TRASH,
        StayReason.NETWORK_SHARE,
        StayReason.READ_ONLY,
        StayReason.VOLUME_FULL,
        StayReason.OTHER_VOLUME,
    }
)


def _last_with_something_removed(history: Sequence[Run]) -> Run | None:
    return next((run for run in history if run.files_removed), None)


def _holding_in(folder: Path | None, tools: RemovalTools) -> Path | None:
    return None if folder is None else holding_folder(folder.resolve(), tools.today())


def _report(
    volume: Volume, items: Sequence[RemovalItem], obstacle: Stayed | None, volumes: Volumes, tools: RemovalTools
) -> VolumeReport:
    base = None
    if obstacle is not None and obstacle.reason is not StayReason.READ_ONLY:
        base = base_for_holding({item.photo.path.parent for item in items}, volumes)
    return VolumeReport(
        volume,
        len(items),
        sum(len(item.files) for item in items),
        sum(item.freed_bytes for item in items),
        None if obstacle is None else obstacle.reason,
        "" if obstacle is None else obstacle.detail,
        None if base is None else holding_folder(base, tools.today()),
    )


def _report_outcomes(
    outcomes: Generator[UnitOutcome], run: int, total: int, tools: RemovalTools, token: CancelToken
) -> Iterator[CleanUpEvent]:
    pace = Pace(tools.clock, total_cost=total)
    moved = moved_bytes = 0
    stopped_by: EnvironmentProblem | None = None
    with closing(outcomes):
        while True:
            try:
                outcome = next(outcomes)
            except StopIteration:
                break
            except EnvironmentProblem as problem:
                if not pace.done:
                    raise  # nothing has moved: there is nothing else to tell
                stopped_by = problem
                break
            if outcome.has_moved:
                moved += 1
                moved_bytes += sum(entry.stamp.size_bytes for entry in outcome.entries)
            is_time_to_tell = pace.advance(count=1, cost=1)
            yield PhotoHandled(outcome)
            if is_time_to_tell:
                yield CleanUpProgress(pace.done, total, pace.per_s, pace.remaining_s)
    yield CleanUpProgress(pace.done, total)
    not_moved = (pace.done if stopped_by is None else total) - moved
    log.info("Run %d: %d moved, %d not, stopped %s by %s", run, moved, not_moved, token.is_cancelled, stopped_by)
    yield CleanUpFinished(run, moved, not_moved, moved_bytes, token.is_cancelled, stopped_by)
