"""Folders -> the stamps of the photos in them, without opening a file.

The walk is the floor of a scan in which nothing has changed, so a file costs one `DirEntry.stat` and one tuple:
100,000 files take as long as by a bare `os.scandir` and `stat` of their full paths.
"""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from operator import itemgetter
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import TIMES_NS, FileStamp, FolderUnreadable, StoreKind, StoreMet, time_within
from dedupe_gui.reading.formats import (
    COMPANION_SUFFIXES,
    FILM_SUFFIXES,
    PHOTO_SUFFIXES,
    as_read,
    is_companion_name,
    is_film_name,
    is_told_by_stem,
    stems_told,
)
from dedupe_gui.reading.silent_drives import SILENT, Disk, disk_of
from dedupe_gui.reading.stores import (
    ICLOUD_STUB,
    MARKERS,
    ONLY_IN_THE_CLOUD,
    PART_NAMES,
    TELLING_NAMES,
    TELLING_SUFFIXES,
    part_of,
    store_around,
    store_by_name,
    store_by_parts,
    told_around,
)

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_Answer = TypeVar("_Answer")

FOLDER_TIMEOUT_S = 20.0
"""A folder that names no further file for so long has stopped answering; systems retry for 10 to 15 s by themselves."""
LOOK_AHEAD_FOLDERS = 16
"""So many folders are looked into at one request: asking the lister's thread takes 50 µs, as long as 20 files."""
POLL_S = 0.1
"""How soon a cancelled walk stops while a folder does not answer."""

TRASH_FOLDERS = frozenset(
    {
        "$recycle.bin",
        "recycler",
        "recycled",
        "system volume information",
        "@recycle",
        "@recently-snapshot",
        "@eadir",
        "#recycle",
        "#snapshot",
        "lost+found",
        "found.000",
        "removed photos",
    }
)
"""Lower case. Bins and snapshots of Windows, QNAP, Synology, what file system checks leave, and the holding folder of
`removal`. Those of Linux, macOS and Android (.Trash, .Trash-1000, .Trashes, .trashed-*) are hidden anyway."""
PASSED_OVER = "Passed over, because the drive or share it is on does not answer."

_PHOTO, _COMPANION, _FILM = 1, 2, 3
_SUFFIXES = dict.fromkeys(FILM_SUFFIXES, _FILM)
_SUFFIXES |= {**dict.fromkeys(COMPANION_SUFFIXES, _COMPANION), **dict.fromkeys(PHOTO_SUFFIXES, _PHOTO)}
_SUFFIXES |= {suffix.upper(): kind for suffix, kind in _SUFFIXES.items()}
"""As names have them as a rule, so that few need be made lower case."""
_TAILS = {f".{suffix}": kind for suffix, kind in _SUFFIXES.items() if len(suffix) == len("jpg")}
"""Most names are told by their last four letters, without looking for the point."""
_FILES_HAVE_ATTRIBUTES = sys.platform in ("win32", "darwin")
_MAC_HIDDEN = 0x8000  # UF_HIDDEN
_HIDDEN_OR_SYSTEM = 0x2 | 0x4  # FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM
_RECALLED = 0x1000 | 0x40000 | 0x400000  # FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS
_MAC_DATALESS = 0x40000000  # SF_DATALESS
_PATH_TEXT = itemgetter(0)
_KIND_OF_FILE = 0o170000  # S_IFMT
_JUNCTION_TAG = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT


@dataclass(frozen=True, slots=True)
class Listing:
    """The photos of one folder, and the other files in it that may belong to them. Sorted by name."""

    folder: Path
    photos: tuple[FileStamp, ...]
    companions: tuple[FileStamp, ...]
    """Films that may belong to a photo are among them."""
    films: tuple[FileStamp, ...] = ()
    """Those that belong to no photo, as their suffixes tell."""
    linked: frozenset[FileStamp] = frozenset()
    """Of all these files those that have further names, here or elsewhere."""


@dataclass(slots=True)
class _FolderSeen:
    """What was seen in one folder so far. Filled by the lister's thread; the walk reads it once it is answered."""

    folder: str
    names_seen: int = 0
    photos: list[FileStamp] = field(default_factory=list)
    companions: list[FileStamp] = field(default_factory=list)
    films: list[FileStamp] = field(default_factory=list)
    linked: set[FileStamp] = field(default_factory=set)
    """Those of the files that have several names."""
    subfolders: list[_FolderToList] = field(default_factory=list)
    store: StoreKind | None = None
    """Of another program, by what lies in the folder."""
    parts: set[str] = field(default_factory=set)
    """Names of files that together may say so."""
    in_cloud: int = 0
    """How many photos are there by name alone."""
    problem: str | None = None
    is_done: bool = False


class _FolderToList(NamedTuple):
    path_text: str
    device: int
    inode: int

    @property
    def disk(self) -> Disk:
        return disk_of(self.device, self.path_text)


def walk(
    folders: Sequence[Path],
    *,
    exclude_patterns: Sequence[str] = (),
    token: CancelToken,
    even_in: Sequence[Path] = (),
    folder_timeout_s: float = FOLDER_TIMEOUT_S,
) -> Iterator[Listing | FolderUnreadable | StoreMet]:
    """Yield what is in the folders and below, each folder and each file once, in the same order every time.

    Folders come in the order given, below them by name; of a file with several names (hard links) the first one met
    counts. Hidden files and folders, trash folders, links, junctions and whatever is no regular file are passed over.
    exclude_patterns: gitignore style, relative to each of the folders.
    even_in: stores of other programs, and folders in them, that are looked at nevertheless; others are told and left.
    Raises EnvironmentProblem for a pattern that makes no sense, Cancelled when the token says so.
    """
    excluded = _compile(exclude_patterns)
    lister = _Lister(folder_timeout_s, token)
    try:
        roots, wanted = ([os.path.abspath(path) for path in paths] for paths in (folders, even_in))  # noqa: PTH100
        yield from _Walk(lister, excluded, wanted).below(roots)
    finally:
        lister.close()


def is_in_trash(path: Path) -> bool:
    """Whether the path leads through a trash or holding folder, into which only a user's own wish leads a walk."""
    folders = [part.lower() for part in path.parts[:-1]]
    return any(name in TRASH_FOLDERS or name.startswith(".trash") for name in folders) or any(
        pair == ("trash", "files") for pair in pairwise(folders)
    )


def also_known_as(folder: Path, roots: Sequence[Path]) -> Iterator[Path]:
    """Yield the other names by which the walk of `roots` finds what is in a folder.

    A root may be a link to the folder, to one around it or to one in it, or be another mount of one; and the walk
    passes over what it has seen under one name, so that nothing may turn up under the name that the user gave.
    """
    real = Path(os.path.realpath(folder))
    for root in roots:
        real_root = Path(os.path.realpath(root))
        if any(_is_one(above, real) for above in (real_root, *real_root.parents)):
            names = [root]
        else:
            names = [root / real.relative_to(above) for above in real.parents if _is_one(above, real_root)]
        yield from (name for name in names if not name.is_relative_to(folder))


def _is_one(first: Path, second: Path) -> bool:
    try:
        return first == second or first.samefile(second)
    except OSError:
        return False


class _Walk:
    """What one walk has seen so far."""

    def __init__(self, lister: _Lister, excluded: GitIgnoreSpec | None, even_in: Sequence[str]) -> None:
        self._lister = lister
        self._excluded = excluded
        self._even_in = {path for named in even_in for path in (named, os.path.realpath(named))}
        self._folders: set[tuple[int, int]] = set()
        self._files: set[tuple[int, int]] = set()
        self._silent_disks: set[Disk] = set()
        self._ahead: dict[str, _FolderSeen] = {}

    def below(self, roots: Sequence[str]) -> Iterator[Listing | FolderUnreadable | StoreMet]:
        for root in roots:
            first = self._first(root)
            if not isinstance(first, _FolderToList):
                yield first
                continue
            if told := self._lister.ask(partial(told_around, root)):
                yield StoreMet(*told)
            in_cloud = 0
            pending = [first]
            while pending:
                folder = pending.pop()
                identity = (folder.device, folder.inode)
                if identity in self._folders:
                    continue
                if folder.inode:
                    self._folders.add(identity)
                look = self._look(folder, pending, root)
                if look.problem is not None:
                    yield FolderUnreadable(Path(folder.path_text), look.problem)
                if look.store is not None:
                    if look.store.is_looked_at:
                        yield StoreMet(Path(folder.path_text), look.store)
                    elif not self._is_wanted(folder.path_text):
                        yield StoreMet(Path(folder.path_text), look.store)
                        continue
                in_cloud += look.in_cloud
                photos = look.photos
                if look.linked:
                    photos = [photo for photo in photos if photo not in look.linked or self._is_first_name(photo)]
                if photos or look.companions or look.films:
                    films = tuple(look.films)
                    linked = frozenset(look.linked)
                    yield Listing(Path(folder.path_text), tuple(photos), tuple(look.companions), films, linked)
                pending.extend(reversed(look.subfolders))
            if in_cloud:
                yield StoreMet(Path(root), StoreKind.CLOUD, in_cloud)

    def _is_wanted(self, path_text: str) -> bool:
        """Whether the user wants to look into this store, or into this part of one, nevertheless."""
        if not self._even_in:
            return False
        path = Path(path_text)
        return any(path.is_relative_to(wanted) for wanted in self._even_in)

    def _first(self, root: str) -> _FolderToList | FolderUnreadable | StoreMet:
        """The folder that the user named; it may be hidden or a link, because the user meant it."""
        status = self._lister.status(root)
        if isinstance(status, str):
            return FolderUnreadable(Path(root), status)
        if not stat.S_ISDIR(status.st_mode):
            return FolderUnreadable(Path(root), "This is a file, not a folder.")
        around = self._lister.ask(partial(store_around, root))
        if around is not None and not self._is_wanted(root) and not self._is_wanted(os.path.realpath(root)):
            return StoreMet(*around)
        return _FolderToList(root, status.st_dev, status.st_ino)

    def _look(self, folder: _FolderToList, pending: Sequence[_FolderToList], root: str) -> _FolderSeen:
        """Look into a folder, and by the way into those that come next."""
        if folder.path_text not in self._ahead:
            if folder.disk in self._silent_disks:
                return _FolderSeen(folder.path_text, problem=PASSED_OVER)
            if self._is_store(folder):
                return _FolderSeen(folder.path_text, store=store_by_name(folder.path_text))
            following = [other for other in pending[:-LOOK_AHEAD_FOLDERS:-1] if self._is_to_be_seen(other, folder)]
            wanted = [one.path_text for one in (folder, *following)]
            self._ahead |= self._lister.look(wanted, self._excluded, root, self._is_wanted)
        look = self._ahead.pop(folder.path_text)
        if look.problem is SILENT:
            self._silent_disks.add(folder.disk)
        return look

    def _is_to_be_seen(self, other: _FolderToList, folder: _FolderToList) -> bool:
        return other.disk == folder.disk and other.path_text not in self._ahead and not self._is_store(other)

    def _is_store(self, folder: _FolderToList) -> bool:
        return store_by_name(folder.path_text) is not None and not self._is_wanted(folder.path_text)

    def _is_first_name(self, photo: FileStamp) -> bool:
        if photo.file_identity in self._files:
            return False
        self._files.add(photo.file_identity)
        return True


def _compile(patterns: Sequence[str]) -> GitIgnoreSpec | None:
    if not patterns:
        return None
    from pathspec import GitIgnoreSpec  # most scans exclude nothing

    try:
        return GitIgnoreSpec.from_lines(patterns)
    except ValueError as problem:
        raise EnvironmentProblem(
            "The pattern to exclude is not valid: {why}. Write it as in a .gitignore file.", why=problem
        ) from problem


class _Lister:
    """Looks into folders in a thread of its own, because a look into a dead share may never come back."""

    def __init__(self, timeout_s: float, token: CancelToken) -> None:
        self._timeout_s = timeout_s
        self._token = token
        self._start()

    def _start(self) -> None:
        self._wishes: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._answers: SimpleQueue[object] = SimpleQueue()
        # A daemon, because nothing can end a thread that waits for a dead share.
        threading.Thread(target=_serve, args=(self._wishes, self._answers), name="lister", daemon=True).start()

    def close(self) -> None:
        self._wishes.put(None)

    def status(self, path: str) -> os.stat_result | str:
        """Return what `os.stat` says, or in words why it says nothing."""
        found: list[os.stat_result | str] = []
        return found[0] if self._answered(partial(_status, path, found)) else SILENT

    def ask(self, question: Callable[[], _Answer]) -> _Answer | None:
        """Return the answer to a question about names, None where the disk does not give one."""
        found: list[_Answer] = []
        return found[0] if self._answered(lambda: found.append(question())) else None

    def look(
        self, folders: Sequence[str], excluded: GitIgnoreSpec | None, root: str, reads_cloud: Callable[[str], bool]
    ) -> dict[str, _FolderSeen]:
        """Return what is in the folders; after one that does not answer no further one is looked into."""
        looks = [_FolderSeen(folder) for folder in folders]
        wish = partial(_list_all, looks, excluded, root, reads_cloud)
        if self._answered(wish, lambda: sum(look.names_seen + look.is_done for look in looks)):
            return {look.folder: look for look in looks}
        silent = next(look.folder for look in looks if not look.is_done)
        return {look.folder: look for look in looks if look.is_done} | {silent: _FolderSeen(silent, problem=SILENT)}

    def _answered(self, wish: Callable[[], object], progress: Callable[[], int] = lambda: 0) -> bool:
        self._wishes.put(wish)
        silent_s, seen = 0.0, 0
        while silent_s < self._timeout_s:
            try:
                self._answers.get(timeout=POLL_S)
            except Empty:
                self._token.raise_if_cancelled()
                # A folder of a million files is slow, not silent.
                silent_s, seen = (0.0 if progress() != seen else silent_s + POLL_S), progress()
            else:
                self._token.raise_if_cancelled()
                return True
        self._start()
        return False


def _serve(wishes: SimpleQueue[Callable[[], object] | None], answers: SimpleQueue[object]) -> None:
    while (wish := wishes.get()) is not None:
        answers.put(wish())


def _status(path: str, found: list[os.stat_result | str]) -> None:
    try:
        found.append(os.stat(path))  # noqa: PTH116  (a Path costs as much as the rest)
    except OSError as problem:
        found.append(_in_words(problem))


def _list_all(
    looks: Sequence[_FolderSeen], excluded: GitIgnoreSpec | None, root: str, reads_cloud: Callable[[str], bool]
) -> None:
    for look in looks:
        _list(look, excluded, root, reads_cloud=reads_cloud(look.folder))
        look.is_done = True


def _take_hint(name: str, look: _FolderSeen) -> None:
    """Note what a file that is none of a photo tells of its folder."""
    lower = name.lower()
    suffix = lower.rpartition(".")[2]
    if suffix in ONLY_IN_THE_CLOUD:
        look.in_cloud += 1
    elif lower in MARKERS:
        look.store = MARKERS[lower]
    elif (part := part_of(name)) in PART_NAMES:
        look.parts.add(part)
    elif look.store is None:
        look.store = TELLING_NAMES.get(lower) or TELLING_SUFFIXES.get(suffix)


def _list(look: _FolderSeen, excluded: GitIgnoreSpec | None, root: str, *, reads_cloud: bool) -> None:
    """Sort the entries of a folder. One function with local names: what is done here, is done for every file."""
    photos, companions, films, linked = look.photos, look.companions, look.films, look.linked
    others: list[str] = []
    of_tail, of_suffix, new = _TAILS.get, _SUFFIXES.get, tuple.__new__
    start = os.path.join(look.folder, "")  # noqa: PTH118 - stamps hold text
    try:
        with entries_of(look.folder) as entries:
            for look.names_seen, entry in enumerate(entries, 1):
                name = entry.name
                if name[0] == ".":
                    if name in MARKERS:
                        look.store = MARKERS[name]
                    elif name.endswith(ICLOUD_STUB):
                        look.in_cloud += 1
                    elif store_by_name(name) is not None and entry.is_dir(follow_symlinks=False):
                        _add_subfolder(entry, start + name, look, excluded, root)
                    continue
                kind = of_tail(name[-4:])
                if kind is None:
                    suffix = name[name.rfind(".") + 1 :]
                    kind = of_suffix(suffix) or of_suffix(suffix.lower())
                if kind is None:
                    if entry.is_dir(follow_symlinks=False):
                        _add_subfolder(entry, start + name, look, excluded, root)
                        continue
                    if suffix.lower() in ONLY_IN_THE_CLOUD or not is_companion_name(name):
                        _take_hint(name, look)
                        others.append(name)
                        continue
                    kind = _COMPANION
                if excluded is not None and _is_excluded(start + name, excluded, root):
                    continue
                try:
                    status = entry.stat(follow_symlinks=False)
                except FileNotFoundError:
                    continue
                except OSError as problem:
                    look.problem = _in_words(problem)
                    continue
                # One unpacking instead of five attributes; FileStamp(...) takes 0.3 instead of 0.2 microseconds.
                mode, inode, device, names, _, _, size_bytes, _, _, _ = status
                if mode & _KIND_OF_FILE != stat.S_IFREG:
                    if mode & _KIND_OF_FILE == stat.S_IFDIR:
                        _add_subfolder(entry, start + name, look, excluded, root)
                    continue
                if _FILES_HAVE_ATTRIBUTES:
                    if _is_hidden(status):
                        continue
                    if _is_only_in_cloud(status) and not reads_cloud:
                        look.in_cloud += kind == _PHOTO
                        continue
                mtime_ns = status.st_mtime_ns
                if mtime_ns not in TIMES_NS:
                    mtime_ns = time_within(mtime_ns)
                stamp = new(FileStamp, (start + name, size_bytes, mtime_ns, device, inode))
                if names > 1:
                    linked.add(stamp)
                if kind == _PHOTO:
                    photos.append(stamp)
                elif kind == _COMPANION:
                    companions.append(stamp)
                else:
                    films.append(stamp)
        if others:
            _add_told_by_stem(others, look, start, excluded, root)
    except OSError as problem:
        look.problem = _in_words(problem)
    # by the text alone: comparing records takes three times as long as comparing texts
    photos.sort(key=_PATH_TEXT)
    companions.sort(key=_PATH_TEXT)
    films.sort(key=_PATH_TEXT)
    look.subfolders.sort()
    look.parts.update(subfolder.path_text.rpartition(os.sep)[2] for subfolder in look.subfolders)
    look.store = look.store or store_by_parts(look.folder, look.parts)


def _add_told_by_stem(
    names: Sequence[str], look: _FolderSeen, start: str, excluded: GitIgnoreSpec | None, root: str
) -> None:
    """Put the files that are called by a photo's or film's stem among the companions. Raises OSError."""
    names = [name for name in names if any(stems_told(name))]
    if not names:  # as a rule: what systems leave in folders tells of no photo
        return
    leads = (*look.photos, *look.films, *(stamp for stamp in look.companions if is_film_name(stamp.path_text)))
    stems = {as_read(stamp.path_text[len(start) :].rpartition(".")[0]) for stamp in leads}
    for name in names:
        if not is_told_by_stem(name, stems) or _is_excluded(start + name, excluded, root):
            continue
        try:
            status = os.lstat(start + name)
        except FileNotFoundError:
            continue
        if not stat.S_ISREG(status.st_mode) or (_FILES_HAVE_ATTRIBUTES and _is_hidden(status)):
            continue
        stamp = FileStamp.of(Path(start + name), status)
        if status.st_nlink > 1:
            look.linked.add(stamp)
        look.companions.append(stamp)


@contextmanager
def entries_of(folder: str) -> Iterator[Iterator[os.DirEntry[str]]]:
    """Open a folder. Its entries answer by their names alone, since their `path` may lack the folder, while it is open.

    Where a folder can be read by its descriptor, the system need not follow the whole path again for each file in it:
    a quarter of the time of a walk.
    """
    if os.scandir not in os.supports_fd:
        with os.scandir(folder) as entries:
            yield entries
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with os.scandir(descriptor) as entries:
            yield entries
    finally:
        os.close(descriptor)


def _add_subfolder(
    entry: os.DirEntry[str], path_text: str, look: _FolderSeen, excluded: GitIgnoreSpec | None, root: str
) -> None:
    is_store = store_by_name(entry.name) is not None  # told, though it is hidden or among the trash folders
    if (entry.name.lower() in TRASH_FOLDERS and not is_store) or _is_excluded(path_text + "/", excluded, root):
        return
    try:
        status = entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return
    except OSError as problem:
        look.problem = _in_words(problem)
        return
    is_junction = getattr(status, "st_reparse_tag", 0) == _JUNCTION_TAG
    if not is_junction and (is_store or not (_FILES_HAVE_ATTRIBUTES and _is_hidden(status))):
        look.subfolders.append(_FolderToList(path_text, status.st_dev, status.st_ino))


def _is_hidden(status: os.stat_result) -> bool:
    return bool(
        getattr(status, "st_file_attributes", 0) & _HIDDEN_OR_SYSTEM or getattr(status, "st_flags", 0) & _MAC_HIDDEN
    )


def _is_only_in_cloud(status: os.stat_result) -> bool:
    """Whether reading the file would download it: OneDrive, Dropbox and Nextcloud on Windows, all of them on macOS."""
    return bool(getattr(status, "st_file_attributes", 0) & _RECALLED or getattr(status, "st_flags", 0) & _MAC_DATALESS)


def _is_excluded(path: str, excluded: GitIgnoreSpec | None, root: str) -> bool:
    return excluded is not None and excluded.match_file(
        os.path.relpath(path, root) + ("/" if path.endswith("/") else "")
    )


def _in_words(problem: OSError) -> str:
    return problem.strerror or str(problem)
