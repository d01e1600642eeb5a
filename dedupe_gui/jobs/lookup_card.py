"""Which photos of a memory card or folder the library has already."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from dedupe_gui.jobs.events import ScanEvent, Stage, StageChanged
from dedupe_gui.jobs.lookup import Match, best_of
from dedupe_gui.jobs.pairs_between import ComparisonTools, ties_between
from dedupe_gui.model import SURE_RELATIONS, Held, Photo, Relation
from dedupe_gui.review.holdings import holds_as_much
from dedupe_gui.review.losses import held_only, known_only


@dataclass(frozen=True, slots=True)
class CardPhoto:
    """A photo of a memory card, and the best of its copies in the library."""

    photo: Photo
    copy: Match | None

    @property
    def is_held(self) -> bool:
        """Whether nothing is lost with the photo: the copy shows, knows and has beside it all that the photo has.

        What nobody knows does not count as had: what lies beside a photo of which the catalogue alone tells.
        """
        return self.copy is not None and _holds(self.copy, self.photo)


def check_card(
    card: Sequence[Photo], library: Sequence[Photo], tools: ComparisonTools
) -> Generator[ScanEvent, None, tuple[CardPhoto, ...]]:
    """Tell of each photo of the card which photo of the library is the same, the best one where there are several.

    One that holds all of the photo comes before a better one that does not, and the surest of those first: whoever
    formats the card asks for the very file, not for an enlargement of it.

    The catalogue knows both, with their local features: without them crops count as new.
    """
    yield StageChanged(Stage.COMPARING)
    ties_by_photo = yield from ties_between(card, library, tools)
    answers = []
    for photo, ties in zip(card, ties_by_photo, strict=True):
        matches = [
            Match(tie.photo, tie.distance_bits, tie.turned, tie.relation, tie.evidence, tie.proof) for tie in ties
        ]
        holders = [match for match in matches if _holds(match, photo)]
        answers.append(CardPhoto(photo, best_of(_surest(holders) or matches)))
    return tuple(answers)


def _surest(matches: Sequence[Match]) -> list[Match]:
    """Return those whose relation is the surest of all."""
    ranks = [match.relation.rank for match in matches if match.relation is not None]
    return [match for match in matches if match.relation is not None and match.relation.rank == min(ranks)]


def _holds(match: Match, photo: Photo) -> bool:
    """match: of a photo of the library to one of the card."""
    if match.relation is None or match.relation not in SURE_RELATIONS:
        return False
    if match.relation is Relation.COPY and (match.proof is None or match.proof.first.held is not Held.YES):
        return False
    if not holds_as_much(match.photo.files, photo.files):
        return False
    lost = (*held_only(photo, match.photo, match.relation), *known_only(photo, match.photo, match.relation))
    return not lost
