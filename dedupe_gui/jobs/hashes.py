"""The hashes of all pictures of some folders, as imagehash itself makes them of the whole picture, and their clusters.

A scan hashes smaller decodes, of which up to 4 bits of 64 differ; for who compares with hashes from elsewhere, the
numbers must be imagehash's own.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.jobs.events import Progress, ScanEvent, Stage, StageChanged
from dedupe_gui.jobs.gather import Gathering
from dedupe_gui.jobs.pace import Pace
from dedupe_gui.matching.candidates.clusters import Cluster, clusters
from dedupe_gui.matching.fingerprints.fingerprint import all_hashes, as_int, hash_of
from dedupe_gui.model import FileStamp, HashKind, ScanOptions, Unreadable
from dedupe_gui.reading.decode import Conversion, Source, stored, whole
from dedupe_gui.reading.walk import Listing, walk
from dedupe_gui.reading.workers import PhotoReader

HASH_BITS: Mapping[str, int] = MappingProxyType(
    {"phash": 64, "phash256": 256, "ahash": 64, "dhash": 64, "whash": 64, "colorhash": 42}
)
"""Every hash that there is, and its length."""


@dataclass(frozen=True, slots=True)
class HashedPicture:
    """The hashes of one picture, as numbers whose hexadecimal digits are those that imagehash prints."""

    path_text: str
    values: Mapping[str, int]
    conversions: tuple[Conversion, ...] = ()
    """What was done to the stored picture before it was hashed, besides decoding it."""


@dataclass(frozen=True, slots=True)
class Hashes:
    """What came of hashing many pictures."""

    pictures: tuple[HashedPicture, ...]
    unreadable: tuple[Unreadable, ...]


@dataclass(frozen=True, slots=True)
class HashClusters:
    """Pictures of equal or near hashes."""

    hash_kinds: tuple[HashKind, ...]
    pictures: Hashes
    clusters: tuple[Cluster, ...]
    """Their rows are positions in `pictures.pictures`."""


def hexadecimal(name: str, value: int) -> str:
    """Return a hash as imagehash prints it."""
    return f"{value:0{-(-HASH_BITS[name] // 4)}x}"


def binary(name: str, value: int) -> str:
    """Return the bits of a hash as text, in the order of imagehash's array, row by row."""
    return f"{value:0{HASH_BITS[name]}b}"


def files_in(folders: Sequence[Path], token: CancelToken) -> Generator[ScanEvent, None, tuple[FileStamp, ...]]:
    """Find every picture in the folders and below, also those that belong to another one."""
    yield StageChanged(Stage.WALKING)
    found: list[FileStamp] = []
    for listing in walk(folders, token=token):
        if isinstance(listing, Listing):
            found += listing.photos
            yield Progress(Stage.WALKING, len(found), None)
        else:
            yield listing
    return tuple(sorted(found, key=_path_bytes))


def hash_files(
    stamps: Iterable[FileStamp],
    reader: PhotoReader,
    token: CancelToken,
    *,
    clock: Callable[[], float],
    names: Sequence[str] = tuple(HASH_BITS),
    as_stored: bool = False,
) -> Generator[ScanEvent, None, Hashes]:
    """Hash whole pictures in worker processes; they are returned in the order given.

    names: of the hashes that are wanted. as_stored: hash what Pillow decodes, without turning or converting it.
    """
    yield StageChanged(Stage.READING)
    files = dict.fromkeys(stamps)
    pace = Pace(clock, total_cost=sum(stamp.size_bytes for stamp in files))
    pictures: dict[FileStamp, HashedPicture] = {}
    unreadable: dict[FileStamp, Unreadable] = {}
    task = partial(hashed, names=tuple(names), as_stored=as_stored)
    for stamp, outcome in reader.run(task, files, token):
        if isinstance(outcome, Unreadable):
            unreadable[stamp] = outcome
        else:
            pictures[stamp] = HashedPicture(stamp.path_text, *outcome)
        if pace.advance(count=1, cost=stamp.size_bytes):
            yield Progress(Stage.READING, pace.done, len(files), pace.per_s, pace.remaining_s, path=stamp.path)
    return Hashes(
        tuple(pictures[stamp] for stamp in files if stamp in pictures),
        tuple(unreadable[stamp] for stamp in files if stamp in unreadable),
    )


def hashed(source: Source, *, names: Sequence[str], as_stored: bool) -> tuple[dict[str, int], tuple[Conversion, ...]]:
    """What a worker does for `hash_files`."""
    picture, conversions = (stored(source), ()) if as_stored else whole(source)
    return {name: as_int(value) for name, value in all_hashes(picture, names).items()}, conversions


def remembered_hashes(
    folders: Sequence[Path],
    hash_kinds: Sequence[HashKind],
    catalogue: Catalogue,
    reader: PhotoReader,
    token: CancelToken,
) -> Generator[ScanEvent, None, Hashes]:
    """Return the hashes that a scan makes of smaller decodes, and the catalogue remembers: quick the second time."""
    options = ScanOptions(folders=tuple(folders), hash_kinds=tuple(hash_kinds))
    gathering = Gathering(options, catalogue, reader, token=token)
    yield from gathering.find()
    yield from gathering.read()
    pictures = (
        HashedPicture(
            photo.stamp.path_text, {kind.value: hash_of(photo.fingerprint, kind) for kind in options.hash_kinds}
        )
        for photo in gathering.photos()
    )
    return Hashes(tuple(pictures), tuple(gathering.unreadable))


def cluster(pictures: Hashes, hash_kinds: Sequence[HashKind], *, radius: int, least: int) -> HashClusters:
    """Sort hashed pictures into clusters, largest first. hash_kinds: the first of 64 bits leads, all are added."""
    kinds = sorted(hash_kinds, key=lambda kind: kind is HashKind.COLORHASH)
    columns = np.array(
        [[picture.values[kind.value] for kind in kinds] for picture in pictures.pictures], np.uint64
    ).reshape(-1, len(kinds))
    return HashClusters(tuple(kinds), pictures, tuple(clusters(columns, radius=radius, least=least)))


def _path_bytes(stamp: FileStamp) -> bytes:
    return os.fsencode(stamp.path_text)
