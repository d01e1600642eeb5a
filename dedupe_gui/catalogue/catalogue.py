"""What was read of each photo is remembered between runs, whatever happens to the disk it is remembered on.

A cache: losing it costs time, never photos. So nothing that goes wrong with it stops a scan. When its folder is full,
read-only or busy, the program goes on in a temporary database; when the file is damaged, it is set aside and begun
anew; `notices` has a sentence for the user about each. Any thread may call any method.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from mimetypes import guess_type
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.catalogue import checked_folders, proof_codec
from dedupe_gui.catalogue.checked_folders import Noted
from dedupe_gui.catalogue.database import WRONG_VALUES, Trouble, delete_set_aside, set_aside, trouble_of
from dedupe_gui.catalogue.judgements import (
    LETTERS,
    Judgement,
    SeenPair,
    key_of,
    pack,
    pack_letters,
    unpack,
    unpack_letters,
)
from dedupe_gui.catalogue.outcome_codec import ScanOutcome, pack_outcome, unpack_outcome
from dedupe_gui.catalogue.pairs_codec import pack_pairs, unpack_pairs
from dedupe_gui.catalogue.photo_store import PhotoStore, StoredHashes, check_stamp
from dedupe_gui.catalogue.points_file import KeptPoints, PointsFiles
from dedupe_gui.catalogue.records import Remembered, key_of_notes, pack_notes, serve, unpack_notes, wanted
from dedupe_gui.databases import make_private_place
from dedupe_gui.errors import BugError, EnvironmentProblem
from dedupe_gui.model import FileStamp, HashKind, Knowledge, PairTable, Proof, ReadPhoto, Unreadable

_Answer = TypeVar("_Answer")
_DATABASE_SUFFIXES = frozenset({".db", ".sqlite", ".sqlite3"})
_PHASH_ONLY = frozenset({HashKind.PHASH})
_READING_TROUBLE = (sqlite3.Error, *WRONG_VALUES)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The photos of one database, by their numbers."""

    marks: StoredHashes
    _points_files: PointsFiles | None
    """Where their key points are kept sorted; None where nothing can be kept."""
    entries: Callable[[Sequence[int]], list[tuple[FileStamp, Remembered] | None]]
    """Of some numbers: file and record, None where it is gone."""
    features: Callable[[Sequence[int]], list[bytes]]
    """Of some numbers: the packed local features."""
    further_hashes: Callable[[HashKind], tuple[NDArray[np.uint64], NDArray[np.bool_]]]
    """A hash that not every photo has, and which photos have it; rows as those of `marks`."""
    below: Callable[[Path], Sequence[int]]
    """The numbers of what lies in a folder and below it."""
    paths: Callable[[], NDArray[np.int64]]
    """Where each lies, see `PhotoStore.paths`; rows as those of `marks`."""

    def kept_points(self, version: int) -> Iterable[KeptPoints]:
        """Return the sorted key points that were kept, in their order."""
        return () if self._points_files is None else self._points_files.kept(version)

    def keep_points(self, number: int, version: int, points: KeptPoints) -> None:
        """Keep sorted key points, the first ones under 0; they may fail to be kept."""
        if self._points_files is not None:
            self._points_files.keep(number, version, points)

    def drop_points(self) -> None:
        """Remove all that were kept."""
        if self._points_files is not None:
            self._points_files.drop()


class Catalogue:
    """The memory of everything that was ever read of photos.

    Writing goes to the first of its stores, questions go to all in turn: after trouble a temporary store stands in
    front of the one that can only be read any more.
    """

    def __init__(self, path: Path | None, *, algorithm: int, today: int) -> None:
        """Use `Catalogue.open`, which has the defaults."""
        self._path = path
        self._algorithm = algorithm
        self._today = today
        self._lock = Lock()
        self._notices: list[EnvironmentProblem] = []
        self._made_now: tuple[PhotoStore, ...] = ()
        self._stores: tuple[PhotoStore, ...] = self._open_stores(path)
        self._all_stores = self._stores

    @classmethod
    def open(cls, path: Path | None, *, algorithm: int, today: int | None = None) -> Self:
        """Open or make the catalogue at `path`; None remembers until the program ends.

        algorithm: version of what is made of a photo; entries of another version count as unknown.
        today: day number as `date.toordinal` counts; the present day by default.
        Raises `EnvironmentProblem` when the file belongs to a newer version or is not a catalogue.
        """
        return cls(path, algorithm=algorithm, today=date.today().toordinal() if today is None else today)  # noqa: DTZ011

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the files. No other thread may be asking any more."""
        for store in self._all_stores:
            store.close()

    @property
    def folder(self) -> Path | None:
        """Where it lies, None when it lies in memory."""
        return None if self._path is None else self._path.parent

    def notices(self) -> tuple[EnvironmentProblem, ...]:
        """Return what went wrong with the catalogue so far and was got over, for the user to know."""
        with self._lock:
            return tuple(self._notices)

    def known(
        self,
        stamps: Sequence[FileStamp],
        *,
        hash_kinds: frozenset[HashKind] = _PHASH_ONLY,
        with_features: bool = False,
    ) -> list[Remembered | Unreadable | None]:
        """Return what is remembered of each file, in the order of the question; None where it must be opened.

        A renamed or moved file of the same disk is recognised by its inode, size and time. Ask for many files at once,
        those of a folder together. An entry without a wanted hash, or without features when those are wanted, counts
        as unknown.
        """
        needs = wanted(hash_kinds, with_features=with_features)

        def ask(open_stamps: Sequence[FileStamp], store: PhotoStore) -> Sequence[Remembered | Unreadable | None]:
            answers = store.known(open_stamps, needs=needs)
            if store is self._stores[0]:
                store.write_down(answers)
            return answers.entries

        return self._ask_all(stamps, ask)

    def remember(self, batch: Iterable[ReadPhoto | Unreadable], *, with_features: bool = False) -> None:
        """Keep what was read, in one transaction. with_features: local features were asked for (there may be none)."""
        items = tuple(batch)
        self._write(lambda store: store.remember(items, with_features=with_features))

    def thumbnail(self, stamp: FileStamp) -> bytes | None:
        """Return the photo's thumbnail as JPEG, or None when the file is unknown or changed."""
        return self.thumbnails((stamp,))[0]

    def thumbnails(self, stamps: Sequence[FileStamp]) -> list[bytes | None]:
        """Return each photo's thumbnail as JPEG, None where the file is unknown or changed."""
        return self._ask_all(stamps, lambda open_stamps, store: store.thumbnails(open_stamps))

    def features(self, stamps: Sequence[FileStamp]) -> list[bytes | None]:
        """Return each photo's local features; b"" where it has none, None where they are not known."""
        return self._ask_all(stamps, lambda open_stamps, store: store.features(open_stamps))

    def remember_digests(self, digests: Iterable[tuple[FileStamp, bytes]]) -> None:
        """Keep content digests of files that are remembered already."""
        items = tuple(digests)
        self._write(lambda store: store.remember_content_digests(items))

    def remember_pixel_digests(self, digests: Iterable[tuple[FileStamp, bytes]]) -> None:
        """Keep pixel digests of files that are remembered already."""
        items = tuple(digests)
        self._write(lambda store: store.remember_pixel_digests(items))

    def judgements(self, pairs: Sequence[SeenPair], *, version: int) -> list[Judgement | None]:
        """Return what the second look said of each pair; None where it has not looked at the files as they are now.

        version: of the judging code; judgements of another version are not found.
        """
        packed = self._kept([key_of(pair, version) for pair in pairs])
        return [None if each is None else unpack(each) for each in packed]

    def remember_judgements(self, judged: Iterable[tuple[SeenPair, Judgement]], *, version: int) -> None:
        """Keep what the second look said, in one transaction."""
        items = [(key_of(pair, version), pack(judgement)) for pair, judgement in judged]
        self._write(lambda store: store.remember_judgements(items))

    def letters(self, pairs: Iterable[SeenPair], *, version: int) -> list[float | None]:
        """Return how far apart the letters of each pair of pages are; None where nobody compared them as they are now.

        version: of the code that compares.
        """
        packed = self._kept([key_of(pair, version, of=LETTERS) for pair in pairs])
        return [None if each is None else unpack_letters(each) for each in packed]

    def remember_letters(self, compared: Iterable[tuple[SeenPair, float]], *, version: int) -> None:
        """Keep them, in one transaction; they go by age, as judgements do."""
        items = [(key_of(pair, version, of=LETTERS), pack_letters(apart)) for pair, apart in compared]
        self._write(lambda store: store.remember_judgements(items))

    def proofs(self, pairs: Sequence[proof_codec.ProvenPair], *, version: int) -> list[Proof | None]:
        """Return what was proven of each pair; None where that was not asked of the files as they are now.

        version: of the code that proves; proofs of another version are not found.
        """
        packed = self._kept([proof_codec.key_of(pair, version) for pair in pairs])
        return [None if each is None else proof_codec.unpack(each) for each in packed]

    def remember_proofs(self, proven: Iterable[tuple[proof_codec.ProvenPair, Proof]], *, version: int) -> None:
        """Keep proofs, in one transaction; they go by age, as judgements do."""
        items = [(proof_codec.key_of(pair, version), proof_codec.pack(proof)) for pair, proof in proven]
        self._write(lambda store: store.remember_judgements(items))

    def proof_speed(self, *, version: int) -> float | None:
        """Return how many seconds of this machine a proof took for each pixel that it cost; None where nobody knows.

        version: of the code that proves.
        """
        (packed,) = self._kept([proof_codec.key_of_speed(version)])
        return None if packed is None else proof_codec.unpack_speed(packed)

    def remember_proof_speed(self, px_s: float, *, version: int) -> None:
        self._write(
            lambda store: store.remember_judgements([(proof_codec.key_of_speed(version), proof_codec.pack_speed(px_s))])
        )

    def pairs_of_scan(self, key: int) -> PairTable | None:
        """Return the pairs of an earlier scan of the very same photos. key: `pairs_codec.key_of_scan`."""
        for store in self._stores:
            for packed in self._ask(store, partial(_judgements, [key])) or ():
                if packed is not None:
                    return unpack_pairs(packed)
        return None

    def remember_pairs_of_scan(self, key: int, pairs: PairTable) -> None:
        """Keep the pairs of a scan; they go by age, as judgements do."""
        packed = pack_pairs(pairs)
        self._write(lambda store: store.remember_judgements([(key, packed)]))

    def outcome_of_scan(self, key: int) -> ScanOutcome | None:
        """Return what an earlier scan made of the very same files. key: `outcome_codec.WalkDigest.key`.

        Not for longer than `SEEN_STEP_DAYS`: then every file must be asked for again, lest its entry go by age.
        """
        for store in self._stores:
            packed = self._ask(store, lambda store: store.judged_lately(key))
            if packed is not None:
                return unpack_outcome(packed)
        return None

    def remember_outcome_of_scan(self, key: int, outcome: ScanOutcome) -> None:
        packed = pack_outcome(outcome)
        self._write(lambda store: store.remember_judgements([(key, packed)]))

    def everything(self) -> Iterator[tuple[FileStamp, Remembered]]:
        """Yield every photo that was ever read and not forgotten, whether its file is there now or not.

        Features and hashes other than pHash may be missing.
        """
        for store in self._stores:
            try:
                yield from store.everything()
            except _READING_TROUBLE as error:
                self._meet_trouble(store, error)

    def shelves(self) -> tuple[Shelf, ...]:
        """Return all that is remembered by numbers, for who searches in it; what is in trouble is left out."""
        shelves = ((store, self._ask(store, PhotoStore.marks)) for store in self._stores)
        return tuple(
            Shelf(
                marks,
                None if store.is_read_only or store.path is None else PointsFiles(store.path),
                partial(self._numbered, store, PhotoStore.entries),
                partial(self._numbered, store, PhotoStore.features_of),
                partial(self._further_hashes, store, marks),
                partial(self._below, store),
                partial(self._paths, store, marks),
            )
            for store, marks in shelves
            if marks is not None
        )

    def state(self) -> tuple[tuple[PhotoStore, bytes | None], ...]:
        """Return what is another one whenever photos came, changed or went; to be compared alone."""
        return tuple((store, self._ask(store, PhotoStore.state)) for store in self._stores)

    def _numbered(
        self,
        store: PhotoStore,
        ask: Callable[[PhotoStore, Sequence[int]], list[_Answer]],
        photo_ids: Sequence[int],
    ) -> list[_Answer]:
        found = self._ask(store, lambda asked: ask(asked, photo_ids))
        return [] if found is None else found

    def _below(self, store: PhotoStore, folder: Path) -> Sequence[int]:
        return self._ask(store, lambda asked: asked.below(folder)) or ()

    def _further_hashes(
        self, store: PhotoStore, marks: StoredHashes, kind: HashKind
    ) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
        found = self._ask(store, lambda asked: asked.further_hashes(marks.ids, kind))
        return (np.zeros(len(marks), np.uint64), np.zeros(len(marks), np.bool_)) if found is None else found

    def _paths(self, store: PhotoStore, marks: StoredHashes) -> NDArray[np.int64]:
        found = self._ask(store, lambda asked: asked.paths(marks.ids))
        return np.zeros(len(marks), np.int64) if found is None else found

    def notes(self, stamps: Sequence[FileStamp]) -> list[Knowledge | None]:
        """Return what each sidecar says of its photo; None where it is not known for the file as it is now."""
        keys = [key_of_notes(self._algorithm, stamp) for stamp in stamps]
        return [None if packed is None else unpack_notes(packed) for packed in self._kept(keys)]

    def remember_notes(self, notes: Iterable[tuple[FileStamp, Knowledge]]) -> None:
        """Keep what sidecars say."""
        items = [(key_of_notes(self._algorithm, stamp), pack_notes(known)) for stamp, known in notes]
        if items:
            self._write(lambda store: store.remember_judgements(items))

    def digest_sizes(self, sizes: Iterable[int]) -> frozenset[int]:
        """Return those sizes in bytes of which a file with a content digest is remembered.

        An unknown file of such a size may be a known one that came to another disk: digest it and ask `recall`.
        """
        asked = frozenset(sizes)
        found: set[int] = set()
        for store in self._stores:
            found |= self._ask(store, lambda store: store.digest_sizes(asked)) or set()
        return frozenset(found)

    def recall(
        self,
        stamp: FileStamp,
        content_digest: bytes,
        *,
        hash_kinds: frozenset[HashKind] = _PHASH_ONLY,
        with_features: bool = False,
    ) -> Remembered | None:
        """Return what is remembered of a file with the same bytes, and remember it of this file too."""
        needs = wanted(hash_kinds, with_features=with_features)

        def ask(store: PhotoStore) -> Remembered | None:
            found = store.of_content(stamp, content_digest)
            if found is None:
                return None
            entry = serve(found.remembered, stamp, needs=needs)
            if isinstance(entry, Remembered) and store is self._stores[0]:
                store.bind(stamp, found)
            return entry if isinstance(entry, Remembered) else None

        for store in self._stores:
            entry = self._ask(store, ask, (stamp,))
            if entry is not None:
                return entry
        return None

    def checked_folders(self) -> Noted:
        """Return the folders and cards that were only checked, so that their photos are no part of the library."""
        for store in self._stores:
            if (packed := (self._ask(store, partial(_judgements, [checked_folders.KEY])) or [None])[0]) is not None:
                return checked_folders.unpack_folders(packed)
        return {}

    def note_checked(self, folder: Path) -> None:
        """Note that a folder is checked, but for those in it of which something is known that came otherwise."""
        known = self.folders()
        self._change_checked(lambda noted: checked_folders.with_checked(noted, folder, known))

    def note_scanned(self, folders: Iterable[Path]) -> None:
        """Take what is scanned for a part of the library again, and no more than that of a card of which it is one."""
        scanned = tuple(folders)
        if self.checked_folders():
            self._change_checked(lambda noted: checked_folders.with_scanned(noted, scanned))

    def _change_checked(self, change: Callable[[Noted], Noted]) -> None:
        """Also what stays as it was is written anew, lest it go by age while its photos do not."""
        read_before = checked_folders.pack_folders(self.checked_folders())

        def changed(packed: bytes | None) -> bytes:
            before = checked_folders.unpack_folders(read_before if packed is None else packed)
            return checked_folders.pack_folders(change(before))

        self._write(lambda store: store.change_judgement(checked_folders.KEY, changed))

    def forget_older_than(self, days: int) -> int:
        """Drop what was not seen for this many days (30 is as fine as it counts); return how many entries."""
        self._write(lambda store: store.forget_judgements(self._today - days))
        return self._forget(lambda store: store.unseen_since(self._today - days))

    def folders(self) -> frozenset[Path]:
        """Return the folders that something is known of."""
        return frozenset(path for store in self._stores for path in self._ask(store, PhotoStore.folders) or ())

    def forget_below(self, folder: Path) -> int:
        """Drop what is known of a folder and all below it; return how many files that were.

        Raises EnvironmentProblem when the file cannot be written.
        """
        self._write(PhotoStore.forget_unnamed)
        known = self._forget(lambda store: store.below(folder))
        self._check_written()
        return known

    def forget_files(self, stamps: Iterable[FileStamp]) -> int:
        """Drop what is known of files that are gone for good; return how many were known."""
        asked = tuple(stamps)
        self._write(PhotoStore.forget_unnamed)
        return self._forget(lambda store: store.of_files(asked))

    def forget_everything(self) -> int:
        """Drop all that is known, and set-aside files; return how many files were known.

        Raises EnvironmentProblem when the file cannot be written.
        """
        known = self.count()
        self._write(PhotoStore.forget_everything)
        self._drop_points()
        self._check_written()
        for path in (store.path for store in self._stores if store.path is not None):
            delete_set_aside(path)
        return known

    def _check_written(self) -> None:
        """Raise EnvironmentProblem where a store in memory stands in for the file: nothing was dropped there."""
        if self._path is not None and self._stores[0].path is None and self._path.exists():
            raise EnvironmentProblem(
                "The catalogue {path} can't be written, so that it forgets nothing. See who may write there, or move "
                "the file away.",
                path=self._path,
            )

    def count(self) -> int:
        """Return how many files are remembered."""
        return sum(self._ask(store, PhotoStore.count) or 0 for store in self._stores)

    def _kept(self, keys: Sequence[int]) -> list[bytes | None]:
        """Return what is kept under each key."""
        answers: list[bytes | None] = [None] * len(keys)
        for store in self._stores:
            for position, packed in enumerate(self._ask(store, partial(_judgements, keys)) or ()):
                if packed is not None:
                    answers[position] = packed
        return answers

    def _forget(self, choose: Callable[[PhotoStore], Sequence[int]]) -> int:
        def forget(store: PhotoStore) -> int:
            chosen = choose(store)
            store.forget(chosen)
            if chosen and store.path is not None:
                PointsFiles(store.path).forget(chosen, self._algorithm)
            return len(chosen)

        return self._write(forget)

    def _drop_points(self) -> None:
        for path in (store.path for store in self._stores if store.path is not None):
            PointsFiles(path).drop()

    def _ask_all(
        self,
        stamps: Sequence[FileStamp],
        ask: Callable[[Sequence[FileStamp], PhotoStore], Sequence[_Answer]],
    ) -> list[_Answer | None]:
        """Ask the first store about all files, and each further one about those that are still unknown."""
        answers: list[_Answer | None] = [None] * len(stamps)
        for number, store in enumerate(self._stores):
            # the first question is the common one and must not cost a pass over 100,000 answers
            open_positions = [i for i, answer in enumerate(answers) if answer is None] if number else None
            asked = stamps if open_positions is None else [stamps[i] for i in open_positions]
            found = self._ask(store, partial(ask, asked), asked)
            if found is None:
                continue
            if open_positions is None:
                answers = list(found)
            else:
                for position, answer in zip(open_positions, found, strict=True):
                    answers[position] = answer
        return answers

    def _ask(
        self, store: PhotoStore, ask: Callable[[PhotoStore], _Answer], stamps: Sequence[FileStamp] = ()
    ) -> _Answer | None:
        """Return the store's answer, or None when it can't give one any more. stamps: the files that it is asked for.

        Raises BugError for stamps that no file can have: what is asked wrongly is no sign of damage.
        """
        while store in self._stores:
            try:
                return ask(store)
            except _READING_TROUBLE as error:
                _refuse_impossible(stamps)
                self._meet_trouble(store, error)
        return None

    def _write(self, action: Callable[[PhotoStore], _Answer]) -> _Answer:
        """Do it to the first store that can be written. Raises BugError for what no store can keep."""
        while True:
            store = self._stores[0]
            try:
                return action(store)
            except sqlite3.Error as error:
                self._meet_trouble(store, error)
            except WRONG_VALUES as error:  # what rows hold, a store has told already: this came in
                raise BugError(f"The catalogue was given what it can't keep: {error}") from error

    def _meet_trouble(self, store: PhotoStore, error: Exception) -> None:
        """Change the stores so that the same trouble can't come again; raise when there is no way round it.

        What looks like a wrong question or a wrong value is a bug in what this process has written itself, and damage
        in a file that was there.
        """
        trouble = trouble_of(error) if isinstance(error, sqlite3.Error) else Trouble.OURS
        if trouble is Trouble.OURS:
            if store in self._made_now:
                raise BugError(f"The catalogue was asked wrongly: {error}") from error
            trouble = Trouble.DAMAGED
        with self._lock:
            if store not in self._stores:
                return  # another thread met the same trouble first
            if store.path is None:
                raise EnvironmentProblem(
                    "There is no room to work in ({why}). Free some space on the disk of the temporary folder.",
                    why=error,
                ) from error
            others = tuple(other for other in self._stores if other is not store)
            if trouble is Trouble.DAMAGED:
                self._stores = self._begin_anew(store.path, error) + others
            elif store is self._stores[0]:
                self._notices.append(_unwritable(store.path, error))
                self._stores = (self._open_store(None), *self._stores)
            else:
                self._stores = others
            self._all_stores += tuple(new for new in self._stores if new not in self._all_stores)

    def _open_store(self, path: Path | None, *, read_only: bool = False) -> PhotoStore:
        is_there = path is not None and path.exists() and path.stat().st_size > 0
        store = PhotoStore(path, algorithm=self._algorithm, today=self._today, read_only=read_only)
        if not is_there:
            self._made_now += (store,)
        return store

    def _open_stores(self, path: Path | None) -> tuple[PhotoStore, ...]:
        if path is None:
            return (self._open_store(None),)
        try:
            make_private_place(path)
            return (self._open_store(path),)
        except OSError as error:
            self._notices.append(_unwritable(path, error))
            return (self._open_store(None),)
        except sqlite3.Error as error:
            if trouble_of(error) is not Trouble.DAMAGED:
                self._notices.append(_unwritable(path, error))
                return (self._open_store(None), *self._readable(path))
            if not _may_be_a_catalogue(path):
                raise EnvironmentProblem(
                    "{path} is not a catalogue of this program. Name another file.", path=path
                ) from error
            return self._begin_anew(path, error)

    def _readable(self, path: Path) -> tuple[PhotoStore, ...]:
        try:
            return (self._open_store(path, read_only=True),)
        except sqlite3.Error:
            return ()

    def _begin_anew(self, path: Path, error: Exception) -> tuple[PhotoStore, ...]:
        try:
            aside = set_aside(path)
            store = self._open_store(path)
        except (OSError, sqlite3.Error) as next_error:
            self._notices.append(_unwritable(path, next_error))
            return (self._open_store(None),)
        self._notices.append(
            EnvironmentProblem(
                "The catalogue {path} was damaged ({why}). It was set aside as {aside} and begun anew: photos are read "
                "once more, nothing else is lost. The old file is of no more use.",
                path=path,
                why=error,
                aside=aside.name,
            )
        )
        return (store,)


def _judgements(keys: Sequence[int], store: PhotoStore) -> list[bytes | None]:
    return store.judgements(keys)


def _refuse_impossible(stamps: Iterable[FileStamp]) -> None:
    for stamp in stamps:
        try:
            check_stamp(stamp)
        except WRONG_VALUES as error:
            raise BugError(f"The catalogue was asked for {stamp!r}, which no file can be: {error}") from error


def _unwritable(path: Path, error: Exception) -> EnvironmentProblem:
    return EnvironmentProblem(
        "The catalogue {path} can't be written ({why}). This scan goes on, but what it reads is not remembered for the "
        "next one. Free some space, or name a file in another folder.",
        path=path,
        why=error,
    )


def _may_be_a_catalogue(path: Path) -> bool:
    """Whether a file that is no sound database may be a damaged one, and not the user's document named by mistake."""
    return path.suffix.lower() in _DATABASE_SUFFIXES or guess_type(path.name)[0] is None
