"""Which pictures an archive has several times: of equal hash, or within a distance of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dedupe_gui.archive.archive import Archive
from dedupe_gui.archive.photo import ArchivedPhoto
from dedupe_gui.jobs.archive_ask import check_hashes
from dedupe_gui.matching.candidates.clusters import stars_of
from dedupe_gui.model import HashKind


@dataclass(frozen=True, slots=True)
class ArchiveCluster:
    """A hash, and the photos that are equal to it or near it."""

    centre: tuple[int, ...]
    photos: tuple[tuple[ArchivedPhoto, int], ...]
    """Each with its distance from the centre in bits; nearest first, then by library and path."""


@dataclass(frozen=True, slots=True)
class ArchiveClusters:
    hash_kinds: tuple[HashKind, ...]
    clusters: tuple[ArchiveCluster, ...]
    """The largest ones, largest first."""
    total: int
    """How many there are."""


def clusters_in(
    archive: Archive,
    hash_kinds: Sequence[HashKind],
    *,
    radius: int,
    least: int,
    most: int,
    libraries: Sequence[str] = (),
) -> ArchiveClusters:
    """Return the `most` largest clusters of at least `least` photos. Raises EnvironmentProblem as the archive does.

    With a radius every distinct hash comes here, 12 bytes with its count: 10 million take 120 MB.
    """
    kinds = tuple(sorted(hash_kinds, key=lambda kind: kind is HashKind.COLORHASH))
    check_hashes(archive, kinds, libraries)
    found = archive.hash_counts(kinds, least=1 if radius else least, libraries=libraries)
    hashes, counts = found.hashes, found.counts
    stars = sorted(
        stars_of(hashes, counts, radius=radius, least=least),
        key=lambda star: (-int(counts[star[0]] + counts[list(star[1])].sum()), star[0]),
    )
    shown = stars[:most]
    wanted = [tuple(hashes[one].tolist()) for centre, near, _ in shown for one in (centre, *near)]
    by_hash: dict[tuple[int, ...], list[ArchivedPhoto]] = {}
    for photo in archive.with_hashes(kinds, wanted, libraries=libraries):
        by_hash.setdefault(tuple(photo.hashes[kind] for kind in kinds), []).append(photo)
    clusters = []
    for centre, near, bits in shown:
        members = sorted(zip((0, *bits), (centre, *near), strict=True))
        photos = [
            (photo, distance) for distance, one in members for photo in by_hash.get(tuple(hashes[one].tolist()), ())
        ]
        photos.sort(key=lambda one: one[1])
        clusters.append(ArchiveCluster(tuple(hashes[centre].tolist()), tuple(photos)))
    return ArchiveClusters(kinds, tuple(clusters), len(stars))
