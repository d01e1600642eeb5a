"""Which photos of a scan were made from others of it, by the evidence of their pairs: what a file alone does not tell.

A frame adds pixels and no picture, and a crop that was enlarged shows no more than it did: such photos count for no
more than what they were made from. What was made from a whole photo, the proofs tell.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import Evidence, EvidenceKind, PairTable, Photo, Region, Relation

NO_LIMIT = np.iinfo(np.int64).max
_FRAMING = frozenset({EvidenceKind.FRAMED, EvidenceKind.CAPTIONED, EvidenceKind.LETTERBOXED})
_REGION_TOLERANCE = 0.03
"""Of a picture's side: points err by half a pixel in 256, crops that matter by more."""


@dataclass(frozen=True, slots=True)
class Origins:
    """For each photo what the one that it was made from allows, shape (photos,); NO_LIMIT for all others."""

    pixels_at_most: NDArray[np.int64]
    """Framed, captioned, or cut out of another photo."""

    @property
    def is_version(self) -> NDArray[np.bool_]:
        """Which photos are a crop, a framed or a captioned version of another one."""
        return self.pixels_at_most < NO_LIMIT

    def of(self, positions: NDArray[np.int32]) -> Origins:
        """Return what is known of these photos, in their order."""
        return Origins(self.pixels_at_most[positions])

    @staticmethod
    def unknown(count: int) -> Origins:
        return Origins(np.full(count, NO_LIMIT))


def origins_of(photos: Sequence[Photo], pairs: PairTable) -> Origins:
    """Return what the pairs tell; wherever they leave it open which of two was made from the other, nothing."""
    origins = Origins.unknown(len(photos))
    sources = _limit_versions(photos, pairs, origins.pixels_at_most)
    _limit_copies_of_versions(photos, pairs, sources, origins.pixels_at_most)
    return origins


@dataclass(frozen=True, slots=True)
class _CutOut:
    """A photo that shows a part of another one."""

    photo: int
    region: Region
    """On the other one."""
    evidence: Evidence

    def share_left(self) -> float | None:
        """How much of the other one it shows if it was cut out of it; None when it was not, or in a frame."""
        kinds = {finding.kind: finding.amount for finding in self.evidence.findings}
        return None if kinds.keys() & _FRAMING else kinds.get(EvidenceKind.CROPPED)

    def is_framed(self) -> bool:
        return any(finding.kind in _FRAMING for finding in self.evidence.findings)


def _limit_versions(
    photos: Sequence[Photo], pairs: PairTable, pixels_at_most: NDArray[np.int64]
) -> dict[int, set[int]]:
    """Limit what is framed or cut out, and return what each such photo was made from."""
    sources: defaultdict[int, set[int]] = defaultdict(set)
    parts_of: defaultdict[int, list[_CutOut]] = defaultdict(list)
    for row in np.flatnonzero(pairs.relation == Relation.EDITED.rank).tolist():
        evidence = pairs.evidence[row]
        first, second = int(pairs.first[row]), int(pairs.second[row])
        if evidence.overlap_on_first is not None and evidence.overlap_on_second is None:
            parts_of[first].append(_CutOut(second, evidence.overlap_on_first, evidence))
        elif evidence.overlap_on_second is not None and evidence.overlap_on_first is None:
            parts_of[second].append(_CutOut(first, evidence.overlap_on_second, evidence))
    for whole, parts in parts_of.items():
        content = max((part for part in parts if part.is_framed()), key=lambda part: _area(part.region), default=None)
        if content is not None and _is_frame_around(photos, whole, content, parts):
            # Neither more than the photo inside has, nor the frame's own: the bars of a screenshot are no picture.
            shown = round(photos[whole].facts.pixels * _area(content.region))
            pixels_at_most[whole] = min(pixels_at_most[whole], photos[content.photo].facts.pixels, shown)
            sources[whole].add(content.photo)
        for part in parts:
            share = part.share_left()
            if share is not None:
                shown = round(photos[whole].facts.pixels * share)
                pixels_at_most[part.photo] = min(pixels_at_most[part.photo], shown)
                sources[part.photo].add(whole)
    return sources


def shown_pixels(pixels: int, region: Region | None, evidence: Evidence) -> int:
    """Return how many of a photo's pixels show the picture. region: what another photo shares with it.

    All of them, unless the evidence says that the rest is a frame, a caption or bars.
    """
    is_framed = any(finding.kind in _FRAMING for finding in evidence.findings)
    return round(pixels * _area(region)) if is_framed and region is not None else pixels


def _is_frame_around(photos: Sequence[Photo], whole: int, content: _CutOut, parts: Sequence[_CutOut]) -> bool:
    """Whether one photo is another in a frame, and not a whole photo of which a plain rim was cut off.

    Nothing is shown outside of what a frame surrounds; and whoever framed a photo did it later, and added no camera.
    """
    if any(not _is_inside(part.region, content.region) for part in parts):
        return False
    framed, original = photos[whole], photos[content.photo]
    # A date says little of a file that was copied; bars say by themselves that nothing is behind them.
    has_bars = any(finding.kind is EvidenceKind.LETTERBOXED for finding in content.evidence.findings)
    if framed.stamp.mtime_ns < original.stamp.mtime_ns and not has_bars:
        return False
    return framed.facts.camera is None or original.facts.camera is not None


def _limit_copies_of_versions(
    photos: Sequence[Photo],
    pairs: PairTable,
    sources: Mapping[int, set[int]],
    pixels_at_most: NDArray[np.int64],
) -> None:
    """A copy of a framed photo is framed as well, and so is a copy of that copy.

    Not where copies lead on to what the version was made from, as from a crop by one that is hardly cropped to the
    whole photo: the one that all of it comes from would count as a crop.
    """
    for family in _sets_of_copies(sources, pairs):
        versions = family & sources.keys()
        if any(sources[version] & family for version in versions):
            continue
        for copy in family - versions:
            pixels = photos[copy].facts.pixels
            pixels_at_most[copy] = min(
                round(int(pixels_at_most[version]) * min(1.0, pixels / photos[version].facts.pixels))
                for version in versions
            )


def _sets_of_copies(wanted: Collection[int], pairs: PairTable) -> Iterator[set[int]]:
    """Yield each set of copies that any of these photos is in."""
    copies_of: defaultdict[int, list[int]] = defaultdict(list)
    for row in np.flatnonzero(pairs.relation <= Relation.COPY.rank).tolist() if wanted else ():
        first, second = int(pairs.first[row]), int(pairs.second[row])
        copies_of[first].append(second)
        copies_of[second].append(first)
    seen: set[int] = set()
    for photo in wanted:
        if photo not in seen:
            family, waiting = {photo}, [photo]
            while waiting:
                fresh = set(copies_of[waiting.pop()]) - family
                family |= fresh
                waiting += fresh
            seen |= family
            yield family


def _area(region: Region) -> float:
    return (region.right - region.left) * (region.bottom - region.top)


def _is_inside(inner: Region, outer: Region) -> bool:
    return (
        inner.left >= outer.left - _REGION_TOLERANCE
        and inner.top >= outer.top - _REGION_TOLERANCE
        and inner.right <= outer.right + _REGION_TOLERANCE
        and inner.bottom <= outer.bottom + _REGION_TOLERANCE
    )
