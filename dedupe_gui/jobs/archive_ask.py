"""What of an archive is like some photos: whole cards in one question, the eight turns, nearest first.

Files that can be reached go through the same ladder as everywhere and get a relation; of those whose disk is not
connected only the hashes are known, so they are candidates.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

import numpy as np

from dedupe_gui.archive.archive import Archive
from dedupe_gui.archive.photo import ArchivedPhoto
from dedupe_gui.archive.questions import HASH_BITS, Targets
from dedupe_gui.catalogue.records import Remembered
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.events import ScanEvent, Stage, StageChanged
from dedupe_gui.jobs.lookup import LOOKS_AT_MOST, HowMany, Match
from dedupe_gui.jobs.pairs_between import ComparisonTools, Tie, ties_between
from dedupe_gui.matching.candidates.near_pairs import cross_pairs
from dedupe_gui.matching.fingerprints.fingerprint import hash_of
from dedupe_gui.model import (
    NO_EVIDENCE,
    TURNS,
    CaptureTime,
    FileStamp,
    Fingerprint,
    HashKind,
    Photo,
    PhotoFacts,
    ReadPhoto,
    Relation,
    Turn,
    Unreadable,
)
from dedupe_gui.reading.silent_drives import answers

FIRST_RADIUS = 11
"""Many photos are asked for their nearest within this at once, which two bits in each of four bands find; who has fewer
there is asked for alone."""
PHASH = (HashKind.PHASH,)
MOUNT_PARTS = 4
"""Disks and shares are mounted no deeper than /media/user/DISK."""


class Reach(Enum):
    """Whether an archived photo's file is there; the values are those of reports."""

    THERE = "there"
    CHANGED = "changed"
    """Another file is in its place."""
    AWAY = "not-connected"


@dataclass(frozen=True, slots=True)
class ArchiveMatch:
    """A photo of an archive that is like the one asked for."""

    match: Match
    """Of a file that is away the photo is what the archive knows of it, and there is no relation."""
    library: str
    reach: Reach


@dataclass(frozen=True, slots=True)
class _NearRow:
    row: int
    distance_bits: int
    turned: Turn


def ask(
    asked: Sequence[Photo],
    archive: Archive,
    tools: ComparisonTools,
    wanted: HowMany,
    *,
    guests: Iterable[ReadPhoto] = (),
    libraries: Sequence[str] = (),
) -> Generator[ScanEvent, None, list[tuple[ArchiveMatch, ...]]]:
    """Return for each photo what of the archive is like it, nearest first; rows of the photos themselves are left out.

    guests: the photos asked for that the catalogue need not know. libraries: names; none for all.
    Raises EnvironmentProblem when the archive cannot be asked.
    """
    yield StageChanged(Stage.COMPARING)
    if not asked:
        return []
    check_hashes(archive, wanted.hash_kinds, libraries)
    rows, hits = _found(asked, archive, wanted, libraries)
    stamps = [_stamp(row) for row in rows]
    own = {photo.stamp.file_identity for photo in asked} | {photo.stamp.path_text for photo in asked}
    reaches = _reaches(stamps)
    is_own = [present.path_text in own or present.file_identity in own for _, present in reaches]
    looked_at = sorted(
        {
            hit.row
            for of_one in hits
            for hit in of_one[:LOOKS_AT_MOST]
            if reaches[hit.row][0] is Reach.THERE and not is_own[hit.row]
        }
    )
    photos = dict(zip(looked_at, _photos([reaches[row][1] for row in looked_at], tools), strict=True))
    readable = {row: photo for row, photo in photos.items() if photo is not None}
    ties: list[list[Tie]] = [[] for _ in asked]
    if readable:
        ties = yield from ties_between(asked, list(readable.values()), tools, guests=guests)
    found = []
    for of_one, its_ties in zip(hits, ties, strict=True):
        tie_of = {tie.photo.stamp: tie for tie in its_ties}
        matches = []
        for hit in of_one:
            if is_own[hit.row]:
                continue
            reach, stamp = reaches[hit.row]
            photo = readable.get(hit.row) or photo_of_row(rows[hit.row], stamps[hit.row])
            tie = tie_of.get(stamp) if reach is Reach.THERE else None
            match = Match(photo, hit.distance_bits, hit.turned, None, NO_EVIDENCE)
            if tie is not None:
                bits = tie.distance_bits if wanted.hash_kinds == PHASH else hit.distance_bits
                match = Match(tie.photo, bits, tie.turned, tie.relation, tie.evidence, tie.proof)
            matches.append(ArchiveMatch(match, rows[hit.row].library, reach))
        found.append(tuple(sorted(matches, key=_rank)))
    return found


def check_hashes(archive: Archive, kinds: Sequence[HashKind], libraries: Sequence[str]) -> None:
    """Raise EnvironmentProblem when a library is not there, or when no photo asked about has one of the hashes."""
    if not libraries and kinds == PHASH:
        return
    there = {one.name: one for one in archive.libraries()}
    for name in libraries:
        if name not in there:
            raise EnvironmentProblem("The archive has no library {name}. See: archive libraries", name=name)
    chosen = [there[name] for name in libraries] if libraries else list(there.values())
    for kind in kinds:
        if chosen and not any(one.with_hash[kind] for one in chosen):
            raise EnvironmentProblem(
                "No photo of the archive has a {hash}: they were added from scans that made none. Add them again with "
                "--all-hashes.",
                hash=kind.value,
            )


def photo_of_row(row: ArchivedPhoto, stamp: FileStamp) -> Photo:
    """Return what an archive knows of a photo, as a photo."""
    facts = PhotoFacts(
        row.width_px,
        row.height_px,
        row.format_name,
        taken=_taken(row.taken),
        latitude_deg=row.latitude_deg,
        longitude_deg=row.longitude_deg,
    )
    kept = row.hashes
    mark = Fingerprint(
        kept[HashKind.PHASH].to_bytes(8, "little") * len(TURNS),
        row.phash256,
        row.is_flat,
        kept.get(HashKind.AHASH),
        kept.get(HashKind.DHASH),
        kept.get(HashKind.WHASH),
        kept.get(HashKind.COLORHASH),
    )
    return Photo(stamp, facts, mark, row.key.digest)


def _found(
    asked: Sequence[Photo], archive: Archive, wanted: HowMany, libraries: Sequence[str]
) -> tuple[list[ArchivedPhoto], list[list[_NearRow]]]:
    """Return rows, and for each photo asked about which of them are its, nearest first."""
    targets = [_targets(photo, wanted.hash_kinds) for photo in asked]
    is_many = len(asked) > 1
    count = wanted.nearest
    rows: list[ArchivedPhoto] = []
    hits: list[list[_NearRow]] = [[] for _ in asked]
    if count is None or is_many:
        radius = wanted.distance_bits if count is None else FIRST_RADIUS
        rows = archive.near(wanted.hash_kinds, np.concatenate(targets), radius, libraries=libraries)
        hits = _paired(targets, rows, wanted.hash_kinds, radius)
    if count is not None:
        place_of = {row.key: place for place, row in enumerate(rows)}
        for at, one in enumerate(targets):
            if len(hits[at]) < count + 1:  # one of them may be the photo itself
                nearest = archive.nearest(wanted.hash_kinds, one, count + 1, libraries=libraries)
                new = [row for row in nearest if row.key not in place_of]
                place_of |= {row.key: place for place, row in enumerate(new, len(rows))}
                rows += new
                hits[at] = [_hit(place_of[row.key], row, one, wanted.hash_kinds) for row in nearest]
        own = [{os.fsencode(photo.stamp.path_text)} for photo in asked]
        hits = [
            [hit for hit in of_one if os.fsencode(rows[hit.row].path_text) not in itself][:count]
            for of_one, itself in zip(hits, own, strict=True)
        ]
    return rows, hits


def _targets(photo: Photo, kinds: Sequence[HashKind]) -> Targets:
    """Return what rows are compared with, shape (n, kinds): for each turn what a photo that needs it has upright."""
    mark = photo.fingerprint
    if tuple(kinds) == PHASH:
        return np.array([[hash_of(mark, HashKind.PHASH, turn.inverse())] for turn in TURNS], np.uint64)
    return np.array([[hash_of(mark, kind) for kind in kinds]], np.uint64)


def _paired(
    targets: Sequence[Targets], rows: Sequence[ArchivedPhoto], kinds: Sequence[HashKind], radius: int
) -> list[list[_NearRow]]:
    all_targets = np.concatenate(targets)
    owner = np.repeat(np.arange(len(targets)), [len(one) for one in targets])
    turn = np.concatenate([np.arange(len(one)) for one in targets])
    own = np.array([[row.hashes[kind] for kind in kinds] for row in rows], np.uint64).reshape(-1, len(kinds))
    leading = max(range(len(kinds)), key=lambda at: HASH_BITS[kinds[at]])
    left, right, _ = cross_pairs(all_targets[:, leading], own[:, leading], radius)
    bits = np.bitwise_count(all_targets[left] ^ own[right]).sum(axis=1)
    order = np.lexsort((turn[left], bits, right, owner[left]))
    hits: list[dict[int, _NearRow]] = [{} for _ in targets]
    for at in order[bits[order] <= radius].tolist():
        row = int(right[at])
        hits[owner[left[at]]].setdefault(row, _NearRow(row, int(bits[at]), TURNS[turn[left[at]]]))
    return [sorted(of_one.values(), key=lambda hit: (hit.distance_bits, hit.row)) for of_one in hits]


def _hit(position: int, row: ArchivedPhoto, targets: Targets, kinds: Sequence[HashKind]) -> _NearRow:
    own = np.array([row.hashes[kind] for kind in kinds], np.uint64)
    bits = np.bitwise_count(targets ^ own).sum(axis=1)
    best = int(np.argmin(bits))
    return _NearRow(position, int(bits[best]), TURNS[best])


def _stamp(row: ArchivedPhoto) -> FileStamp:
    return FileStamp(row.path_text, row.size_bytes, row.mtime_ns, 0, 0)


def _reaches(stamps: Sequence[FileStamp]) -> list[tuple[Reach, FileStamp]]:
    """Say of each file whether it is there. A share that does not answer costs one wait, not one a file."""
    silent: set[tuple[str, ...]] = set()
    asked: set[str] = set()
    reaches = []
    for stamp in stamps:
        folder = stamp.path.parent
        if str(folder) not in asked and folder.parts[:MOUNT_PARTS] not in silent:
            asked.add(str(folder))
            if not answers(stamp.path):
                silent.add(folder.parts[:MOUNT_PARTS])
        is_silent = folder.parts[:MOUNT_PARTS] in silent
        reaches.append((Reach.AWAY, stamp) if is_silent else _reach(stamp))
    return reaches


def _reach(stamp: FileStamp) -> tuple[Reach, FileStamp]:
    """Say whether the file is there, and return what it is now; what it was where it is not."""
    try:
        present = FileStamp.of(stamp.path, stamp.path.stat())
    except (OSError, ValueError):  # ValueError: an archive made elsewhere may name what is no path here
        return Reach.AWAY, stamp
    is_same = (present.size_bytes, present.mtime_ns) == (stamp.size_bytes, stamp.mtime_ns)
    return (Reach.THERE, present) if is_same else (Reach.CHANGED, stamp)


def _photos(stamps: Sequence[FileStamp], tools: ComparisonTools) -> list[Photo | None]:
    """Return the photos of files, read where the catalogue does not know them; None for one that cannot be read."""
    kinds = PHASH
    known = dict(
        zip(stamps, tools.catalogue.known(stamps, hash_kinds=frozenset(kinds), with_features=True), strict=True)
    )
    unknown = [stamp for stamp, entry in known.items() if entry is None]
    read = list(tools.reader.read(unknown, tools.token))
    tools.catalogue.remember(read, with_features=True)
    fresh = {outcome.stamp: outcome for outcome in read}
    photos: list[Photo | None] = []
    for stamp in stamps:
        entry = known[stamp] or fresh.get(stamp)
        if isinstance(entry, Remembered):
            photos.append(Photo(stamp, entry.facts, entry.fingerprint, entry.content_digest))
        elif entry is None or isinstance(entry, Unreadable):
            photos.append(None)
        else:
            photos.append(Photo(stamp, entry.facts, entry.fingerprint))
    return photos


def _taken(text: str) -> CaptureTime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return CaptureTime(moment.replace(tzinfo=None), len(text.partition(".")[2]))


def _rank(found: ArchiveMatch) -> tuple[int, int, str, bytes]:
    match = found.match
    relation = len(Relation) if match.relation is None else match.relation.rank
    return match.distance_bits, relation, found.library, os.fsencode(match.photo.stamp.path_text)
