"""Which photos of a memory card or folder the library has already."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from dedupe_gui.jobs.events import ScanEvent, Stage, StageChanged
from dedupe_gui.jobs.lookup import Match, best_of
from dedupe_gui.jobs.pairs_between import ComparisonTools, ties_between
from dedupe_gui.model import Photo


@dataclass(frozen=True, slots=True)
class CardPhoto:
    """A photo of a memory card, and the best of its copies in the library."""

    photo: Photo
    copy: Match | None


def check_card(
    card: Sequence[Photo], library: Sequence[Photo], tools: ComparisonTools
) -> Generator[ScanEvent, None, tuple[CardPhoto, ...]]:
    """Tell of each photo of the card which photo of the library is the same, the best one where there are several.

    The catalogue knows both, with their local features: without them crops count as new.
    """
    yield StageChanged(Stage.COMPARING)
    ties_by_photo = yield from ties_between(card, library, tools)
    answers = []
    for photo, ties in zip(card, ties_by_photo, strict=True):
        matches = [
            Match(tie.photo, tie.distance_bits, tie.turned, tie.relation, tie.evidence, tie.proof) for tie in ties
        ]
        answers.append(CardPhoto(photo, best_of(matches)))
    return tuple(answers)
