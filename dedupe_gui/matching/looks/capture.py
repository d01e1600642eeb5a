"""What two photos' headers say about their being one capture: time, exposure, camera."""

from __future__ import annotations

from dedupe_gui.model import EvidenceKind, Exposure, Finding, PhotoFacts

EXPOSURE_TOLERANCE = 0.02
"""Programs write 1/60 s as 0.0167 or 0.016666; brackets differ by a third of a stop (26 %) or more."""


def seconds_apart(first: PhotoFacts, second: PhotoFacts) -> float | None:
    """Return the time between two captures, 0 for one capture, None when a header does not tell.

    Fractions of a second count only where both recorded them. Whole hours count as well: a photo whose time zone was
    corrected has its pixels as they were, which proves it a copy, while an interval camera's frames differ.
    """
    if first.taken is None or second.taken is None:
        return None
    one, other = first.taken.moment, second.taken.moment
    if not (first.taken.subsecond_digits and second.taken.subsecond_digits):
        one, other = one.replace(microsecond=0), other.replace(microsecond=0)
    return abs((one - other).total_seconds())


def other_capture(first: PhotoFacts, second: PhotoFacts) -> tuple[Finding, ...]:
    """Return what in the headers speaks for two captures; empty when nothing does, also for want of headers."""
    findings = []
    apart_s = seconds_apart(first, second)
    if apart_s:
        findings.append(Finding(EvidenceKind.ANOTHER_MOMENT, apart_s))
    if first.camera and second.camera and first.camera.strip() != second.camera.strip():
        findings.append(Finding(EvidenceKind.ANOTHER_CAMERA))
    if first.exposure and second.exposure and _differ(first.exposure, second.exposure):
        findings.append(Finding(EvidenceKind.ANOTHER_EXPOSURE))
    return tuple(findings)


def _differ(first: Exposure, second: Exposure) -> bool:
    couples = (
        (first.time_s, second.time_s),
        (first.f_number, second.f_number),
        (first.iso, second.iso),
        (first.focal_length_mm, second.focal_length_mm),
    )
    return any(one and other and abs(one - other) > EXPOSURE_TOLERANCE * max(one, other) for one, other in couples)
