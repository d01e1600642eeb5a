"""What a photo has that is missed once it is gone and another one stays, although that one shows the same. Pure.

The user's rules say which photo of a group to keep; they may say so for the sake of its folder. What is suggested for
removal must be worse than that one or equal to it in all that nobody can give back: whoever accepts a thousand
suggestions looks at few of them. The user may still remove such a photo by hand.
"""

from __future__ import annotations

from collections.abc import Sequence

from dedupe_gui.model import KeepReason, Photo, PhotoFacts, Relation
from dedupe_gui.review.holdings import edits_beside
from dedupe_gui.review.standing import Standing

EQUAL_PIXELS_SHARE = 0.98
"""Photos whose numbers of pixels differ by less are equally large: messengers and editors round sides to multiples of
8 or 16 pixels, and which of two has a few rows more says nothing."""

LOSSLESS_FORMATS = frozenset({"PNG", "TIFF", "BMP", "RAW", "DNG", "PPM", "TGA"})
_USUAL_QUALITIES = {"WEBP": 80, "GIF": 50}
"""Formats that do not tell the quality they were saved at count as what programs save them at: as a JPEG at 80, and
256 colours as a bad one."""
_DEEP_QUALITY = 120
_USUAL_QUALITY = 90
"""Of all others: cameras save HEIF."""
_NEEDS_NO_PROOF = frozenset({Relation.IDENTICAL, Relation.SAME_PIXELS, Relation.SIMILAR})
"""Of similar shots none is suggested anyway."""


def saved_quality(facts: PhotoFacts) -> int:
    """Return the quality a photo was saved at, 1 to 100, as estimated from a JPEG's tables; lossless is 100.

    More than 8 bits a channel are more than that: what lies in the shadows can be brought out of them alone.
    """
    if facts.is_deep:
        return _DEEP_QUALITY
    if facts.jpeg_quality is not None:
        return facts.jpeg_quality
    return 100 if facts.format_name in LOSSLESS_FORMATS else _USUAL_QUALITIES.get(facts.format_name, _USUAL_QUALITY)


class Losses:
    """What would be lost with any photo of a scan. Photos are named by their position in `photos`."""

    def __init__(self, photos: Sequence[Photo], standing: Standing) -> None:
        """standing: what the proofs tell of who holds whom."""
        self._photos = photos
        self._standing = standing

    def of(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        """Return what `removed` has and `kept` has not, most weighty first. relation: of the two to each other."""
        gone, stays = self._photos[removed], self._photos[kept]
        lost: list[KeepReason] = []
        if relation not in _NEEDS_NO_PROOF:
            lost.extend(self._standing.shown_only(removed, kept, self._photos))
        if gone.facts.taken is not None and stays.facts.taken is None:
            lost.append(KeepReason.HAS_TIME_TAKEN)
        if gone.facts.latitude_deg is not None and stays.facts.latitude_deg is None:
            lost.append(KeepReason.HAS_PLACE_TAKEN)
        if edits_beside(gone.companions) - edits_beside(stays.companions):
            lost.append(KeepReason.HAS_EDITS)
        return tuple(lost)
