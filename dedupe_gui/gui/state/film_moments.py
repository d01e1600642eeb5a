"""One moment of several films: where each of them shows what the first one shows."""

from __future__ import annotations

from dedupe_gui.model import EvidenceKind, Member, Photo


def length_ms(photo: Photo) -> int:
    """0 for a photo."""
    return 0 if photo.facts.film is None else photo.facts.film.duration_ms


def usual_ms(photo: Photo) -> int:
    """The moment that stands for a film where nobody has chosen one, as its thumbnail does."""
    return length_ms(photo) // 3


def shared_ms(member: Member, photo: Photo, first: Photo) -> tuple[int, int]:
    """Return from when to when the first film shows what the other one shows as well."""
    begins_ms, speed = _laid(member)
    if not length_ms(photo) or not _is_part(photo, first):
        return 0, length_ms(first)
    return round(begins_ms), min(round(begins_ms + length_ms(photo) * speed), length_ms(first))


def moment_ms(at_ms: int, member: Member, photo: Photo, first: Photo) -> int:
    """Return when a film shows what the first one shows at `at_ms`, as far as it shows it at all."""
    begins_ms, speed = _laid(member)
    there = (at_ms - begins_ms) / speed if _is_part(photo, first) else at_ms * speed + begins_ms
    return round(min(max(there, 0.0), max(0, length_ms(photo) - 1)))


def _laid(member: Member) -> tuple[float, float]:
    """Where in the longer film the shorter one begins, in ms, and how much faster the one runs than the other."""
    amounts = {found.kind: found.amount for found in member.evidence.findings if found.amount is not None}
    return 1000 * amounts.get(EvidenceKind.CUT_FROM, 0.0), amounts.get(EvidenceKind.SPEED_CHANGED, 1.0)


def _is_part(photo: Photo, first: Photo) -> bool:
    """Whether the first film is the longer one; of a longer one it is the clip."""
    return length_ms(photo) <= length_ms(first)
