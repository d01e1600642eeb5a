"""The last look before a photo goes: is everything still as it was when the photos were compared?"""

from __future__ import annotations

import stat
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import NamedTemporaryFile

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import NOTHING_INSIDE, FileStamp, Inside, Relation, Source
from dedupe_gui.removal.carry import KnownOnDisk, sidecars_of
from dedupe_gui.removal.moves import lies_there
from dedupe_gui.removal.records import Stayed, StayReason, stay_reason
from dedupe_gui.review import xmp
from dedupe_gui.review.decisions import Objection, RemovalItem
from dedupe_gui.review.holdings import held_by_files, only_as_they_are
from dedupe_gui.review.knowledge import lost
from dedupe_gui.review.stand_in import KeptFacts, objection

OpenCheck = Callable[[Path], None]
"""Opens a photo as far as is needed to know that it can be opened; raises EnvironmentProblem when it cannot."""

InsideOf = Callable[[Path], Inside]
"""Tells what a photo's file holds besides its picture. Raises OSError."""

_CHUNK_BYTES = 1 << 18

_OBJECTIONS = {
    Objection.KEPT_VANISHED: StayReason.KEPT_VANISHED,
    Objection.KEPT_UNREADABLE: StayReason.KEPT_UNREADABLE,
    Objection.KEPT_MARKED: StayReason.KEPT_MARKED,
    Objection.SAME_FILE: StayReason.SAME_FILE,
    Objection.KEPT_HOLDS_LESS: StayReason.KEPT_HOLDS_LESS,
}


def current_stamp(path: Path) -> FileStamp | None:
    """Return the stamp of a plain file, None when there is none (a link or a folder is none). Raises OSError."""
    try:
        status = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return FileStamp.of(path, status) if stat.S_ISREG(status.st_mode) else None


def is_same_content(place: Path, stamp: FileStamp) -> bool:
    """Whether the file that now lies at `place` is the one of the stamp, by size, time, device and inode."""
    there = current_stamp(place)
    return there is not None and there[1:] == stamp[1:]


def with_devices_of_now(items: Iterable[RemovalItem]) -> tuple[RemovalItem, ...]:
    """Return the items with the device numbers that the disks have now.

    A drive that was mounted anew has another number. Where size, time and inode agree it does not count; where they do
    not, the stamp stays as it is, so that the last look finds the file changed.
    """
    known: dict[FileStamp, FileStamp] = {}

    def renewed(stamp: FileStamp) -> FileStamp:
        if stamp not in known:
            known[stamp] = _renewed(stamp)
        return known[stamp]

    return tuple(
        replace(
            item,
            photo=renewed(item.photo),
            companions=tuple(map(renewed, item.companions)),
            kept=renewed(item.kept),
            kept_companions=tuple(map(renewed, item.kept_companions)),
        )
        for item in items
    )


def _renewed(stamp: FileStamp) -> FileStamp:
    try:
        now = current_stamp(stamp.path)
    except OSError:
        return stamp  # the last look says why
    return now if now is not None and now._replace(device=stamp.device) == stamp else stamp


def shared_bytes(files: Iterable[FileStamp]) -> int:
    """Return how many bytes of these files are kept by another name elsewhere."""
    shared = 0
    for stamp in files:
        with suppress(OSError):  # the last look tells of it
            shared += stamp.size_bytes if stamp.path.lstat().st_nlink > 1 else 0
    return shared


class LastLook:
    """The checks of one clean-up. Knows what else is to go, and which kept photos opened already."""

    def __init__(
        self,
        items: Collection[RemovalItem],
        opens: OpenCheck,
        inside_of: InsideOf,
        is_in_trash: Callable[[Path], bool],
        knows: KnownOnDisk | None = None,
    ) -> None:
        stamps = [stamp for item in items for stamp in item.files]
        self._going = {stamp.path_text for stamp in stamps}
        self._going_identities = {stamp.file_identity for stamp in stamps if stamp.inode}
        self._opens = opens
        self._inside_of = inside_of
        self._is_in_trash = is_in_trash
        self._knows = knows
        self._opened: set[FileStamp] = set()
        self._known_inside: dict[FileStamp, Inside] = {}
        self._bytes = _ByteComparison()
        self._views = _Views()

    def quick(self, item: RemovalItem) -> tuple[FileStamp, ...]:
        """Look at both photos, open both without decoding them; return the files that stay. Raises Stayed."""
        for stamp in item.files:
            try:
                now = current_stamp(stamp.path)
            except OSError as problem:
                raise Stayed(stay_reason(problem), str(problem)) from problem
            if now is None:
                raise Stayed(StayReason.VANISHED, stamp.path_text)
            if now != stamp:
                raise Stayed(StayReason.CHANGED, stamp.path_text)
        stays = self._judge(item, opens=True)
        try:
            self._open(item.kept, StayReason.KEPT_UNREADABLE)
        except Stayed:
            self._judge(item, opens=False)
            raise
        self._open(item.photo, StayReason.NOT_A_PHOTO)
        return stays

    def thorough(self, item: RemovalItem) -> tuple[FileStamp, ...]:
        """Look at both, and compare the bytes again if they are said to be equal. Raises Stayed.

        Returns the files that stay in the photo's place, for `after`.
        """
        stays = self.quick(item)
        self._compare_views(item)
        if item.relation is Relation.IDENTICAL:
            try:
                is_identical = self._bytes.are_equal(item.photo.path, item.kept.path)
            except OSError as problem:
                raise Stayed(StayReason.UNREADABLE, str(problem)) from problem
            if not is_identical:
                raise Stayed(StayReason.NOT_IDENTICAL)
        self._compare_what_is_held(item)
        return stays

    def after(self, stays: Sequence[FileStamp]) -> None:
        """Look again, once the photo has moved, whether what was to stay is as it was before. Raises Stayed."""
        for stamp in stays:
            try:
                now = current_stamp(stamp.path)
            except OSError as problem:
                raise Stayed(StayReason.KEPT_UNREADABLE, str(problem)) from problem
            if now != stamp:
                raise Stayed(StayReason.KEPT_VANISHED, stamp.path_text)

    def _open(self, stamp: FileStamp, otherwise: StayReason) -> None:
        """Let a file pass that begins as a photo. Raises Stayed."""
        if stamp in self._opened:
            return
        try:
            self._opens(stamp.path)
        except (EnvironmentProblem, OSError) as problem:
            raise Stayed(otherwise, str(problem)) from problem
        self._opened.add(stamp)

    def _compare_views(self, item: RemovalItem) -> None:
        """Let no file go for itself, seen through another file system."""
        photo, kept = item.photo.path, item.kept.path
        if item.photo.device == item.kept.device or photo.name.casefold() != kept.name.casefold():
            return
        try:
            are_one = self._views.are_one(photo.parent, kept.parent)
        except OSError as problem:
            raise Stayed(stay_reason(problem), str(problem)) from problem
        if are_one:
            raise Stayed(StayReason.SAME_FILE, item.kept.path_text)

    def _compare_what_is_held(self, item: RemovalItem) -> None:
        """Let a RAW, a film or an edit go for the very same only: uncompressed RAWs are all of one size."""
        kept = (item.kept, *item.kept_companions)
        held_files = held_by_files(item.files)
        if item.relation is Relation.IDENTICAL:
            held_files = tuple(stamp for stamp in held_files if stamp is not item.photo)
        # Edits without a counterpart go only when the user said so, but what was taken for the same must be the same.
        counterparts = only_as_they_are(item.kept_companions).keys()
        edits = (stamp for stamp in item.companions if only_as_they_are([stamp]).keys() & counterparts)
        for held in (*held_files, *edits):
            if self._is_known_besides(held, item):
                continue
            of_its_size = [stamp for stamp in kept if stamp.size_bytes == held.size_bytes]
            try:
                has_it = any(self._bytes.are_equal(held.path, stamp.path) for stamp in of_its_size)
            except OSError as problem:
                raise Stayed(StayReason.UNREADABLE, str(problem)) from problem
            if not has_it:
                raise Stayed(StayReason.KEPT_HOLDS_LESS, held.path_text)

    def _is_known_besides(self, held: FileStamp, item: RemovalItem) -> bool:
        """Whether a sidecar says nothing that the kept photo's file or sidecars do not say, as they are now."""
        if held.path.suffix.lower() != ".xmp" or self._knows is None:
            return False
        sidecars = {*(stamp.path for stamp in item.kept_companions), *sidecars_of(item)}
        try:
            _, stays = self._knows(item.kept.path, sorted(path for path in sidecars if lies_there(path)))
            return not lost(xmp.known_in(held.path.read_bytes(), Source.SIDECAR), stays)
        except (xmp.NotXmp, EnvironmentProblem, OSError):
            return False

    def _judge(self, item: RemovalItem, *, opens: bool) -> tuple[FileStamp, ...]:
        """Ask the plan's rule with what the disk says now; return the files that stay."""
        others = self._going_identities - {stamp.file_identity for stamp in item.files}
        kept = (item.kept, *item.kept_companions)
        is_marked = any(stamp.path_text in self._going or stamp.file_identity in others for stamp in kept)
        try:
            now = [current_stamp(stamp.path) for stamp in kept]
            kept_inside = NOTHING_INSIDE if now[0] is None else self._inside(now[0])
            facts = KeptFacts(exists=now[0] is not None, opens=opens, is_marked=is_marked, inside=kept_inside)
            there = tuple(stamp for stamp in now if stamp is not None) or (item.kept,)
            found = objection(item.files, there, facts, self._inside(item.photo))
            # Where inodes say nothing, the system knows whether two names are one file.
            if found is None and item.photo.path.samefile(item.kept.path):
                found = Objection.SAME_FILE
            # By the real path too: what is in the trash will not stay for long, whatever link leads there.
            is_in_trash = self._is_in_trash(item.kept.path) or self._is_in_trash(item.kept.path.resolve())
        except OSError as problem:
            raise Stayed(StayReason.KEPT_UNREADABLE, str(problem)) from problem
        if found is not None:
            raise Stayed(_OBJECTIONS[found], item.kept.path_text)
        if now[0] != item.kept:
            raise Stayed(StayReason.KEPT_CHANGED, item.kept.path_text)
        if is_in_trash:
            raise Stayed(StayReason.KEPT_IN_TRASH, item.kept.path_text)
        return there

    def _inside(self, stamp: FileStamp) -> Inside:
        """From the disk: a report may be older than this program's knowledge of films in photos."""
        if stamp not in self._known_inside:
            self._known_inside[stamp] = self._inside_of(stamp.path)
        return self._known_inside[stamp]


class _Views:
    """Tells whether folders on two file systems are one folder seen in two ways: by a union or an overlay of others, or
    by a share that is mounted by two protocols.

    No number tells, for each file system has its own, and the look after the move may be answered out of a cache. A
    name that was never there is in no cache: a file made here for a moment shows there as well, or not.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[Path, Path], bool] = {}

    def are_one(self, folder: Path, other: Path) -> bool:
        """Whether what is made in `folder` is seen in `other`. Raises OSError when nothing can be made there."""
        if (folder, other) not in self._known:
            with NamedTemporaryFile(prefix=".dedupe-", dir=folder) as made:
                self._known[folder, other] = lies_there(other / Path(made.name).name)
        return self._known[folder, other]


class _ByteComparison:
    """Compares files in two buffers made once: to make them anew took longer than to compare 100 kB (1.9 to 0.1 ms)."""

    def __init__(self) -> None:
        self._left, self._right = memoryview(bytearray(_CHUNK_BYTES)), memoryview(bytearray(_CHUNK_BYTES))

    def are_equal(self, first: Path, second: Path) -> bool:
        """Read both to the end, or to the first difference. Raises OSError."""
        with first.open("rb", buffering=0) as one, second.open("rb", buffering=0) as other:
            while True:
                count = one.readinto(self._left) or 0
                if count != (other.readinto(self._right) or 0) or self._left[:count] != self._right[:count]:
                    return False
                if not count:
                    return True
