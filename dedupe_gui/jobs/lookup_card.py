"""Which photos of a memory card or folder the library has already."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from dedupe_gui.jobs.between import Desk, ties_between
from dedupe_gui.jobs.lookup import Match
from dedupe_gui.model import Photo, Relation, ScanEvent, Stage, StageChanged

SAME_PHOTO = frozenset({Relation.IDENTICAL, Relation.SAME_PIXELS, Relation.COPY, Relation.EDITED})
"""What counts as *you have this photo*."""


@dataclass(frozen=True, slots=True)
class CardPhoto:
    """A photo of a memory card, and its nearest copy in the library."""

    photo: Photo
    copy: Match | None


def check_card(
    card: Sequence[Photo], library: Sequence[Photo], desk: Desk
) -> Generator[ScanEvent, None, tuple[CardPhoto, ...]]:
    """Tell of each photo of the card what in the library is surest to be the same photo.

    The catalogue knows both, with their local features: without them crops count as new.
    """
    yield StageChanged(Stage.COMPARING)
    ties_by_photo = yield from ties_between(card, library, desk)
    answers = []
    for photo, ties in zip(card, ties_by_photo, strict=True):
        same = next((tie for tie in ties if tie.relation in SAME_PHOTO), None)
        copy = None
        if same is not None:
            copy = Match(same.photo, same.distance_bits, same.turned, same.relation, same.evidence, same.proof)
        answers.append(CardPhoto(photo, copy))
    return tuple(answers)
