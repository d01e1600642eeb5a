"""What the window asks of the floors below, as plain functions: the real ones in the program, made-up ones in tests."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList
from dedupe_gui.catalogue.sessions import Changes, Sessions
from dedupe_gui.gui.state.dropped import Query
from dedupe_gui.gui.threads.picture_loader import Fetch
from dedupe_gui.gui.views.compare_view import DetailsRequest
from dedupe_gui.gui.views.why_panel import Details
from dedupe_gui.jobs.archive_lookup import ArchiveAnswer
from dedupe_gui.jobs.cleanup import CleanUpEvent
from dedupe_gui.jobs.events import ScanEvent
from dedupe_gui.jobs.forgetting import Forgotten
from dedupe_gui.jobs.looking_up import FolderLookedUp, LookedUp, LookUpEvent
from dedupe_gui.model import FileStamp, Photo, ScanOptions, ScanResult
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.removal.empty_folders import FolderOutcome
from dedupe_gui.removal.journal import JournalEntry, Run
from dedupe_gui.removal.volumes import Volume
from dedupe_gui.review.decisions import RemovalItem
from dedupe_gui.review.found_groups import MakeGrouper
from dedupe_gui.review.rejections import Rejection


@dataclass(frozen=True, slots=True)
class UseCases:
    """Each job is called in a thread of its own and yields its events there."""

    scan: Callable[[ScanOptions, CancelToken], Iterator[ScanEvent]]
    in_view: Callable[[Iterable[FileStamp]], None]
    """Tells the running scan which photos are in sight, so that it proves them first. Returns at once."""
    make_grouper: MakeGrouper
    thumbnail: Fetch
    thumbnail_jpeg: Callable[[FileStamp], bytes | None]
    picture: Fetch
    card_picture: Fetch
    """The same, in a process of its own: what is compared does not wait for what is on the cards."""
    details: Callable[[DetailsRequest], Details]
    """Compares two photos closely."""
    check: Callable[[Sequence[RemovalItem], SidecarNames | None, CancelToken], Iterator[CleanUpEvent]]
    """The names of sidecars that take what only removed photos know; None where that is not wanted."""
    clean_up: Callable[
        [Sequence[RemovalItem], Mapping[Volume, Path], SidecarNames | None, CancelToken], Iterator[CleanUpEvent]
    ]
    """The mapping says for volumes without trash where their photos may go."""
    count_photos: Callable[[Path, CancelToken], Iterator[int]]
    """How many photos are in a folder, so far; the last one is the whole."""
    left_empty: Callable[[Collection[Path], Sequence[Path], CancelToken], Iterator[tuple[Path, ...]]]
    """Which of the folders that photos went from are empty now; the sequence is what was searched."""
    remove_empty: Callable[
        [Sequence[Path], Sequence[Path], Mapping[Volume, Path], CancelToken], Iterator[FolderOutcome]
    ]
    put_back: Callable[[Sequence[JournalEntry], CancelToken], Iterator[CleanUpEvent]]
    history: Callable[[], tuple[Run, ...]]
    look_for_removed: Callable[[CancelToken], Iterator[object]]
    """Looks on the disks whether what was removed is still where it was put; the history knows it afterwards."""
    forget: Callable[[Path | None, CancelToken], Iterator[Forgotten]]
    """Drops what is remembered of a folder, None for everything."""
    removed_paths: Callable[[], frozenset[Path]]
    """Where the photos were that clean-ups have removed and not put back."""
    """Called in the GUI thread: a query of some rows."""
    look_up: Callable[[Query, Sequence[Path], CancelToken], Iterator[LookUpEvent]]
    """The sequence are the library's folders; empty for all photos that the program knows."""
    get_ready_to_look_up: Callable[[Sequence[Path], CancelToken], Iterator[None]]
    """Does ahead what the first look-up would wait for, in steps."""
    look_up_folder: Callable[[Path, Sequence[Path], CancelToken], Iterator[LookUpEvent]]
    ask_archive: Callable[[LookedUp | FolderLookedUp, str, CancelToken], Iterator[ArchiveAnswer]]
    """What the archive at this place has that is like what was just looked up."""
    not_duplicates: NotDuplicatesList
    reject: Callable[[Rejection, Sequence[Photo]], tuple[int, ...]]
    """Remembers a *not duplicates* for later searches; reads the photos' bytes."""
    told_apart: Callable[[ScanResult], ScanResult]
    """A saved result without what was rejected; reads the bytes of photos that could be among that."""
    sessions: Sessions
    changes_since: Callable[[ScanResult], Changes]
    """What happened to a session's photos since it was saved; asks the disk for each."""
    entries: Callable[[int], Sequence[JournalEntry]]
    """All files of one clean-up; in the GUI thread too."""
