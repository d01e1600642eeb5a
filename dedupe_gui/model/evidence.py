"""What speaks for or against two photos being the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a picture, in fractions (0..1) of its width and height, origin at the top left."""

    left: float
    top: float
    right: float
    bottom: float


class EvidenceKind(Enum):
    """What speaks for or against two photos being the same; the user interface turns each into a sentence."""

    SAME_BYTES = "same-bytes"
    SAME_PIXELS = "same-pixels"
    SAVED_AGAIN = "saved-again"
    RESIZED = "resized"
    OTHER_FORMAT = "other-format"
    TURNED = "turned"
    MIRRORED = "mirrored"
    RECOLOURED = "recoloured"
    BRIGHTNESS_CHANGED = "brightness-changed"
    MADE_GREY = "made-grey"
    SHARPENED_OR_BLURRED = "sharpened-or-blurred"
    PART_DIFFERS = "part-differs"
    CROPPED = "cropped"
    FRAMED = "framed"
    CAPTIONED = "captioned"
    LETTERBOXED = "letterboxed"
    TILTED = "tilted"
    SQUEEZED = "squeezed"
    ANOTHER_MOMENT = "another-moment"
    ANOTHER_EXPOSURE = "another-exposure"
    ANOTHER_CAMERA = "another-camera"
    DETAIL_DIFFERS = "detail-differs"
    LOOKS_ALIKE = "looks-alike"
    TEXT_TOO_SMALL = "text-too-small"
    CUT_FROM = "cut-from"
    """Second of the longer film at which the shorter one begins."""
    CUT_TO = "cut-to"
    SOUND_MISSING = "sound-missing"
    SOUND_DIFFERS = "sound-differs"
    SPEED_CHANGED = "speed-changed"
    FILM_OF_PHOTO = "film-of-photo"
    """A film shows what the film of a Live or motion photo shows."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One piece of evidence with its size, e.g. CROPPED 0.62 (of the area left) or ANOTHER_MOMENT 3.0 (seconds)."""

    kind: EvidenceKind
    amount: float | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why two photos got their relation. Scores are None where they were not taken."""

    findings: tuple[Finding, ...] = ()
    """Most telling first."""
    weakest_block: float | None = None
    """5 % quantile of the block correlations, -1..1; 1 means that every part matches."""
    difference: float | None = None
    """Mean absolute difference of the aligned luma, 0..255."""
    differs_most: Region | None = None
    """Where the two differ most, on the first photo."""
    overlap_on_first: Region | None = None
    """The part of the first photo that the second one shows (crops); None when it is the whole."""
    overlap_on_second: Region | None = None
    inliers: int | None = None
    """Local features that agree on one geometric transform."""


NO_EVIDENCE = Evidence()
