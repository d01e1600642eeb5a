"""One moment of several films: where each of them shows what the first one shows."""

from __future__ import annotations

from dedupe_gui.model import EvidenceKind, Member, Photo


def length_ms(photo: Photo) -> int:
    """0 for a photo."""
    return 0 if photo.facts.film is None else photo.facts.film.duration_ms


def usual_ms(photo: Photo) -> int:
    """The moment that stands for a film where nobody has chosen one, as its thumbnail does."""
    return length_ms(photo) // 3


def moment_ms(at_ms: int, member: Member, photo: Photo, first: Photo) -> int:
    """Return when a film shows what the first one shows at `at_ms`, as far as it shows it at all."""
    amounts = {found.kind: found.amount for found in member.evidence.findings if found.amount is not None}
    begins_ms = 1000 * amounts.get(EvidenceKind.CUT_FROM, 0.0)
    speed = amounts.get(EvidenceKind.SPEED_CHANGED, 1.0)
    # Of a longer film the first one is the clip.
    is_part = length_ms(photo) <= length_ms(first)
    there = (at_ms - begins_ms) / speed if is_part else at_ms * speed + begins_ms
    return round(min(max(there, 0.0), max(0, length_ms(photo) - 1)))
