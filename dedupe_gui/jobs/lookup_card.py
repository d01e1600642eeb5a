"""Which photos of a memory card or folder the library has already."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.events import ScanEvent, Stage, StageChanged
from dedupe_gui.jobs.library_index import LibraryIndex
from dedupe_gui.jobs.lookup import Match, best_of, may_be_tied
from dedupe_gui.jobs.pairs_between import ComparisonTools, Tie, ties_between
from dedupe_gui.jobs.sidecars import NotesBeside
from dedupe_gui.model import SURE_RELATIONS, FileStamp, Held, Photo, ReadPhoto, Relation
from dedupe_gui.reading.units import group_units
from dedupe_gui.reading.walk import Listing, walk
from dedupe_gui.review.holdings import holds_as_much
from dedupe_gui.review.losses import held_only, known_only

EVERY_SUBFOLDER: Final = ("*/",)


@dataclass(frozen=True, slots=True)
class CardPhoto:
    """A photo of a memory card, and the best of its copies in the library."""

    photo: Photo
    copy: Match | None

    @property
    def is_held(self) -> bool:
        """Whether nothing is lost with the photo: the copy shows, knows and has beside it all that the photo has."""
        return self.copy is not None and _holds(self.copy, self.photo)


def check_card(
    card: Sequence[Photo], library: LibraryIndex, tools: ComparisonTools
) -> Generator[ScanEvent, None, tuple[CardPhoto, ...]]:
    """Tell of each photo of the card which photo of the library is the same, the best one where there are several.

    One that holds all of the photo comes before a better one that does not, and the surest of those first: whoever
    formats the card asks for the very file, not for an enlargement of it.

    The catalogue knows both, with their local features: without them crops count as new.
    """
    yield StageChanged(Stage.COMPARING)
    packed = tools.catalogue.features([photo.stamp for photo in card])
    queries = [
        ReadPhoto(photo.stamp, photo.facts, photo.fingerprint, b"", features or b"")
        for photo, features in zip(card, packed, strict=True)
    ]
    found = may_be_tied(queries, library, tools)
    others = {at: photo for each in found for at, photo in each.items()}
    number_of = {at: number for number, at in enumerate(others)}
    to_see = [[number_of[at] for at in each] for each in found]
    ties_by_photo = yield from ties_between(card, tuple(others.values()), tools, to_see=to_see)
    # The catalogue alone does not tell what lies beside its photos.
    beside = {} if library.is_at_hand else _beside(card, ties_by_photo, tools.token)
    return _answers(card, ties_by_photo, beside, tools)


def _beside(
    card: Sequence[Photo], ties_by_photo: Sequence[Sequence[Tie]], token: CancelToken
) -> Mapping[str, tuple[FileStamp, ...]]:
    """Return what lies beside the photos that are compared with one of the card beside which something lies."""
    asked = [tie.photo for photo, ties in zip(card, ties_by_photo, strict=True) if photo.companions for tie in ties]
    return companions_beside(asked, token)


def _answers(
    card: Sequence[Photo],
    ties_by_photo: Sequence[Sequence[Tie]],
    beside: Mapping[str, tuple[FileStamp, ...]],
    tools: ComparisonTools,
) -> tuple[CardPhoto, ...]:
    """beside: companions by path, of photos of which others are known than those that the photo tells of."""
    found = {tie.photo.stamp: tie.photo for ties in ties_by_photo for tie in ties}
    theirs = _with_notes(
        {
            stamp: replace(photo, companions=beside.get(stamp.path_text, photo.companions))
            for stamp, photo in found.items()
        },
        tools,
    )
    tied = {photo.stamp: photo for photo, ties in zip(card, ties_by_photo, strict=True) if ties}
    noted = _with_notes(tied, tools)
    answers = []
    for photo, ties in zip(card, ties_by_photo, strict=True):
        matches = [
            Match(theirs[tie.photo.stamp], tie.distance_bits, tie.turned, tie.relation, tie.evidence, tie.proof)
            for tie in ties
        ]
        holders = [match for match in matches if _holds(match, noted[photo.stamp])]
        answers.append(CardPhoto(noted.get(photo.stamp, photo), best_of(_surest(holders) or matches)))
    return tuple(answers)


def _with_notes(photos: Mapping[FileStamp, Photo], tools: ComparisonTools) -> dict[FileStamp, Photo]:
    """Return the photos with what is said beside them."""
    said = NotesBeside(tools.catalogue, tools.reader, tools.token).of(dict(enumerate(photos.values())))
    return {
        stamp: replace(photo, beside=said[at]) if at in said else photo
        for at, (stamp, photo) in enumerate(photos.items())
    }


def companions_beside(photos: Sequence[Photo], token: CancelToken) -> dict[str, tuple[FileStamp, ...]]:
    """Return by path what belongs to each photo of the folders that these lie in, as their names tell it."""
    folders = sorted({photo.path.parent for photo in photos})
    found: dict[str, tuple[FileStamp, ...]] = {}
    for listing in walk(folders, exclude_patterns=EVERY_SUBFOLDER, token=token) if folders else ():
        if isinstance(listing, Listing):
            found |= {stamp.path_text: companions for stamp, companions in group_units(listing)}
    return found


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
