"""The second look at two photos that share key points: are they one photo, edited, or another shot, or nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from dedupe_gui.matching.edits.overlap import (
    Overlap,
    Picture,
    Surroundings,
    commonest_tone,
    grey,
    overlap,
    plain_share,
    surroundings,
)
from dedupe_gui.matching.edits.transform import Transform
from dedupe_gui.matching.looks import second_look
from dedupe_gui.matching.looks.capture import other_capture
from dedupe_gui.matching.looks.likeness import Likeness, Look, PairOfLooks, likenesses, prepare
from dedupe_gui.matching.looks.second_look import PairVerdict
from dedupe_gui.matching.thresholds import COPY_CHROMA, COPY_LUMA, FLAT_DETAIL_GREYS
from dedupe_gui.matching.turning import seen_from_second
from dedupe_gui.model import Evidence, EvidenceKind, Finding, Photo, Region, Relation, Turn

# Measured on the shared part of 60 photos (Kodak, CID22, Budgie, garments) in 29 edits each, half of them saved again
# at half size and quality 60, and of a focus stack and a walk around bananas.
_EDITED_DETAIL = 0.8
"""Correlation of fine detail. Edits: 0.87 (crop to 36 %, saved again) or more; bananas: 0.55; focus: 0.99 at most."""
_EDITED_WEAKEST_BLOCK = 0.8
"""Edits: 0.93 or more."""
_EDITED_PART_RESIDUAL = 12.0
"""Third largest residual of a block, in greys. Edits: 5.9 at most."""
_EDITED_RESIDUAL, _EDITED_UNEVENNESS = 1.8, 0.6
"""Median residual, and spread of the change of sharpness over the picture. Edits: 1.6 and 0.54 at most; neighbours in a
focus stack that need a transform: 1.8 and 0.7 or more."""
_POOR_RESIDUAL, _POOR_UNEVENNESS = 2.6, 0.4
"""The same for low quality, which changes all of a picture evenly."""
_MARKED_DETAIL, _MARKED_WEAKEST_BLOCK, _MARKED_RESIDUAL, _MARKED_UNEVENNESS = 0.7, 0.3, 8.0, 0.8
_MARKED_LEFT = 0.85
"""The same where a border was added, it was mirrored, or 15 % and more were cut off, which no series of shots explains:
such photos may be recoloured or watermarked as well."""
_CONTAINED = 0.98
"""One of the two shows nothing but what the other shows: every crop does, neighbouring shots do not. Crops: 0.995."""
_MARKS = frozenset({EvidenceKind.FRAMED, EvidenceKind.LETTERBOXED, EvidenceKind.CAPTIONED, EvidenceKind.MIRRORED})
_SIMILAR_DETAIL, _SIMILAR_INLIERS = 0.3, 10
"""Bananas: 0.38 or more. Garments: 0.17 at most."""
_SIMILAR_MEDIAN_BLOCK = 0.5
"""Different photos under one caption or in one frame agree there, and nowhere else. Bananas: 0.7 or more."""
_PAGE_SHARE, _PAPER_GREY = 0.5, 160
"""Of pixels in one light tone, which is the paper of a page or form; lines and letters of two pages agree anyway."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What the second look at two photos told."""

    verdict: PairVerdict | None
    """How they are related; None for different photos. Where nothing was cropped, framed, tilted or turned, the second
    look at the whole pictures has the say, and other shots are left to the hashes."""
    turn: Turn
    """What must be done to the second so that it looks like the first, a tilt apart."""
    is_same_exposure: bool

    def seen_from_second(self) -> Looked:
        """Return the same with the two photos in the other order."""
        turn = self.turn.inverse()
        verdict = self.verdict and replace(self.verdict, evidence=seen_from_second(self.verdict.evidence, turn))
        return replace(self, verdict=verdict, turn=turn)


DIFFERENT = Looked(None, Turn.NONE, is_same_exposure=False)


def look(first: tuple[Photo, Picture], second: tuple[Photo, Picture], transform: Transform) -> Looked:
    """Lay the second photo on the first and say how they are related.

    Each with its small picture: RGB, uint8, upright, longest edge about 256 px. `edited` when the shared part is the
    very same exposure, all of one of them is in it, and the geometry shows what was done. `similar` when it is the same
    thing in another shot.
    """
    (first_photo, first_picture), (second_photo, second_picture) = first, second
    shared = overlap(first_picture, second_picture, transform)
    if shared is None:
        return DIFFERENT
    looks = _prepared(first_photo, shared.first), _prepared(second_photo, shared.second)
    (like,) = likenesses([PairOfLooks(*looks, Turn.NONE)])
    if like.detail_energy < FLAT_DETAIL_GREYS:
        return DIFFERENT
    around = surroundings(first_picture, second_picture, shared)
    if not around.findings:
        return _look_at_wholes(first, second, transform)
    captures = other_capture(first_photo.facts, second_photo.facts)
    is_marked = _is_marked(around)
    is_same = _is_same_exposure(like, is_marked=is_marked) or (
        is_marked and _is_same_but_recoloured(like) and not _is_page(shared)
    )
    if is_same and _is_contained(around, shared):
        is_unread = second_look.show_pages(*looks)  # two letters on one letterhead, in two scans
        relation = Relation.SIMILAR if captures or is_unread else Relation.EDITED
        unread = (Finding(EvidenceKind.TEXT_TOO_SMALL),) if is_unread else ()
    elif transform.inliers >= _SIMILAR_INLIERS and _is_same_thing(like) and not _is_page(shared):
        relation, unread = Relation.SIMILAR, ()
    else:
        return DIFFERENT
    is_same_exposure = relation is Relation.EDITED
    findings = (*around.findings, *_recolouring(like)) if is_same_exposure else (*captures, *unread, *around.findings)
    evidence = Evidence(
        findings=findings,
        weakest_block=round(like.weakest_block, 3),
        difference=round(like.luma, 2),
        overlap_on_first=_part(shared.on_first),
        overlap_on_second=_part(shared.on_second),
        inliers=transform.inliers,
    )
    colours = (like.chroma - second_look.COLOUR_NOISE) * second_look.COLOUR_SCALE
    verdict = PairVerdict(relation, evidence, round(min(100.0, max(0.0, colours))))
    return Looked(verdict, transform.turn, is_same_exposure)


def _look_at_wholes(first: tuple[Photo, Picture], second: tuple[Photo, Picture], transform: Transform) -> Looked:
    """Say how two photos are related that show the same from rim to rim, though their hashes may be too far apart."""
    one, other = _prepared(*first), _prepared(*second)
    (told,) = second_look.compare([PairOfLooks(one, other, transform.turn)])
    if told is None or told.relation is not Relation.EDITED:  # copies have hashes that are near
        is_same_exposure = told is not None and told.relation.carries_over
        return Looked(None, transform.turn, is_same_exposure)
    evidence = replace(told.evidence, inliers=transform.inliers)
    return Looked(replace(told, evidence=evidence), transform.turn, is_same_exposure=True)


def _prepared(photo: Photo, picture: Picture) -> Look:
    return prepare(lambda: Image.fromarray(picture), photo.facts, photo.fingerprint)


def _is_page(shared: Overlap) -> bool:
    both = (grey(shared.first), grey(shared.second))
    return any(commonest_tone(greys) >= _PAPER_GREY and plain_share(greys) >= _PAGE_SHARE for greys in both)


def _is_same_exposure(like: Likeness, *, is_marked: bool) -> bool:
    unevenness = _MARKED_UNEVENNESS if is_marked else _EDITED_UNEVENNESS
    return (
        like.detail >= _EDITED_DETAIL
        and like.weakest_block >= _EDITED_WEAKEST_BLOCK
        and like.part_residual <= _EDITED_PART_RESIDUAL
        and (
            (like.typical_residual <= _EDITED_RESIDUAL and like.sharpness_spread <= unevenness)
            or (like.typical_residual <= _POOR_RESIDUAL and like.sharpness_spread <= _POOR_UNEVENNESS)
        )
    )


def _is_same_thing(like: Likeness) -> bool:
    return like.detail >= _SIMILAR_DETAIL and float(np.median(like.blocks)) >= _SIMILAR_MEDIAN_BLOCK


def _is_contained(around: Surroundings, shared: Overlap) -> bool:
    return max(*around.shown, shared.covered) >= _CONTAINED


def _is_marked(around: Surroundings) -> bool:
    """Whether the geometry alone shows that somebody edited it."""
    kinds = {finding.kind for finding in around.findings}
    return bool(kinds & _MARKS) or min(around.shown) <= _MARKED_LEFT


def _is_same_but_recoloured(like: Likeness) -> bool:
    return (
        like.detail >= _MARKED_DETAIL
        and like.weakest_block >= _MARKED_WEAKEST_BLOCK
        and like.typical_residual <= _MARKED_RESIDUAL
        and like.sharpness_spread <= _MARKED_UNEVENNESS
    )


def _recolouring(like: Likeness) -> list[Finding]:
    found = []
    if like.chroma > COPY_CHROMA:
        found.append(Finding(EvidenceKind.RECOLOURED, round(like.chroma, 1)))
    if like.luma > COPY_LUMA / 2:
        found.append(Finding(EvidenceKind.BRIGHTNESS_CHANGED, round(like.brightness, 1)))
    return found


def _part(region: Region) -> Region | None:
    """Return the region, or None where it is the whole picture, less what a pixel of a small picture hides."""
    inner = np.array([region.left, region.top, 1 - region.right, 1 - region.bottom])
    return region if (inner > 0.006).any() else None
