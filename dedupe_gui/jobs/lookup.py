"""What in the library is like a given picture: ranked, nearest first, each with its relation and evidence."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.garbage import no_garbage_collection
from dedupe_gui.jobs.events import ScanEvent
from dedupe_gui.jobs.gather import Gathering
from dedupe_gui.jobs.library_index import KeptIndex, LibraryIndex, Sharing
from dedupe_gui.jobs.pairs_between import ComparisonTools, Tie, ties_between
from dedupe_gui.jobs.web_address import is_web_address
from dedupe_gui.matching.families.spanning import PairToSee
from dedupe_gui.model import (
    NO_EVIDENCE,
    TURNS,
    Evidence,
    HashKind,
    Photo,
    Proof,
    ReadPhoto,
    Relation,
    ScanOptions,
    Turn,
)
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.review.keeper import judge as judge_photos
from dedupe_gui.review.losses import EQUAL_PIXELS_SHARE
from dedupe_gui.review.origins import shown_pixels
from dedupe_gui.steps import outcome_of

FIRST_LOOKS = 16
"""So many of the nearest are looked at before all others are searched for; 10 ms."""
LOOKS_AT_MOST = 500
"""So many of the nearest are looked at (0.5 s); those beyond are told by their distance alone."""
VERSIONS_AT_MOST = 60
"""So many of the photos that share most points with one are held against it: 10 ms each where they are versions."""
DOUBTFUL_VOTES, DOUBTFUL_AT_MOST = 2, 20
"""With so few matches that agree most are other photos; no more than the likeliest are looked at then (0.3 ms each). Of
1,000 quarters of 503 photos among 100,000 others, 774 have more such matches with their photo, 820 are so found, and
all of them would find 35 more by twice as many looks."""
_ASKED_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Match:
    """A photo of the library that is like the query."""

    photo: Photo
    distance_bits: int
    turned: Turn
    """What must be done to the photo so that it looks like the query."""
    relation: Relation | None
    """None when it is another photo, or was not looked at."""
    evidence: Evidence
    """With the query as the first photo."""
    proof: Proof | None = None
    """Likewise."""


@dataclass(frozen=True, slots=True)
class HowMany:
    """How much to list: all within a distance, or so many of the nearest."""

    distance_bits: int = 10
    nearest: int | None = None
    hash_kinds: tuple[HashKind, ...] = (HashKind.PHASH,)
    """By which hashes, their distances added. Only the pHash alone finds turned copies."""


def library_in(
    folders: Sequence[Path],
    catalogue: Catalogue,
    reader: PhotoReader,
    token: CancelToken,
    *,
    hash_kinds: tuple[HashKind, ...] = (HashKind.PHASH,),
    index: KeptIndex | None = None,
) -> Generator[ScanEvent, None, Sequence[Photo]]:
    """Find the photos of some folders and read those that are new; yields progress, returns all.

    reader: one that extracts local features, by which crops are found. hash_kinds: what each of them must have.
    index: the one of the catalogue that is kept open.
    """
    options = ScanOptions(folders=tuple(folders), hash_kinds=hash_kinds)
    gathering = Gathering(options, catalogue, reader, token=token)
    with no_garbage_collection():
        yield from gathering.find()
    index = index or KeptIndex(catalogue)
    return (yield from gathering.read_new(index.knows))


@contextmanager
def as_file(query: str | bytes, *, typed_by_user: bool = True, token: CancelToken | None = None) -> Iterator[Path]:
    """Give a query a name on disk: a file has one, a web address or picture data gets a temporary one.

    Raises EnvironmentProblem when the file is not there or the address yields no picture.
    """
    if isinstance(query, str) and not is_web_address(query):
        path = Path(query)
        if not os.path.isfile(path):  # noqa: PTH113 - Path.is_file() may raise where a folder is closed to the user
            raise EnvironmentProblem("There is no file {path}, or it cannot be looked at. Check its name.", path=query)
        yield path.absolute()
        return
    if isinstance(query, bytes):
        content = query
    else:
        from dedupe_gui.jobs.fetch import fetch_picture  # with all that HTTP takes, 13 ms of every start

        content = fetch_picture(query, typed_by_user=typed_by_user, token=token)
    with tempfile.TemporaryDirectory(prefix="dedupe-lookup-") as folder:
        path = Path(folder, "query")
        path.write_bytes(content)
        yield path


def lookup(query: ReadPhoto, library: LibraryIndex, tools: ComparisonTools, wanted: HowMany) -> tuple[Match, ...]:
    """Rank the photos of the library that are like the query, which itself is left out when it is one of them.

    What shares a part with the query alone, such as a crop, counts within any distance. Raises EnvironmentProblem for
    a film.
    """
    (matches,) = lookup_in_ways(query, library, tools, (wanted,))
    return matches


def lookup_in_ways(
    query: ReadPhoto, library: LibraryIndex, tools: ComparisonTools, ways: Sequence[HowMany]
) -> tuple[tuple[Match, ...], ...]:
    """Do the same for several ways to ask, all by the same hashes; each photo is looked at once for all of them."""
    if query.facts.film is not None:
        raise EnvironmentProblem("{path} is a film. Look up a photo instead.", path=query.stamp.path)
    hash_kinds = ways[0].hash_kinds
    found = [_nearest(query, library, wanted) for wanted in ways]
    (to_see,) = may_be_tied((query,), library, tools)
    tie_at = _tied(query, to_see, tools)
    return tuple(_matches(of_way, tie_at, is_by_phash=hash_kinds == (HashKind.PHASH,)) for of_way in found)


def lookup_at_first_sight(
    query: ReadPhoto, library: LibraryIndex, tools: ComparisonTools, ways: Sequence[HowMany]
) -> tuple[tuple[Match, ...], ...] | None:
    """Do the same with no more than a look at the nearest; None where none of these is the same photo."""
    found = [_nearest(query, library, wanted) for wanted in ways]
    nearest = {hit.first: photo for of_way in found for hit, photo in of_way[:FIRST_LOOKS]}
    tie_at = _tied(query, nearest, tools, at_first_sight=True)
    if not any(tie.relation in SAME_PHOTO for tie in tie_at.values()):
        return None
    return tuple(_matches(of_way, tie_at, is_by_phash=True) for of_way in found)


def _tied(
    query: ReadPhoto, to_see: Mapping[int, Photo], tools: ComparisonTools, *, at_first_sight: bool = False
) -> dict[int, Tie]:
    """Return what photos are to the query, by position."""
    asked = Photo(query.stamp, query.facts, query.fingerprint)
    looked_at = sorted(to_see)
    steps = ties_between(
        (asked,), [to_see[at] for at in looked_at], tools, guests=(query,), at_first_sight=at_first_sight
    )
    (ties,) = outcome_of(steps)
    position_of = {to_see[at].stamp: at for at in looked_at}
    return {position_of[tie.photo.stamp]: tie for tie in ties}


def _matches(
    found: Sequence[tuple[PairToSee, Photo]], tie_at: Mapping[int, Tie], *, is_by_phash: bool
) -> tuple[Match, ...]:
    """Name what was found near by what looks told of it, and add what only its local features tie to the query."""
    matches = {hit.first: Match(photo, hit.distance_bits, hit.turn, None, NO_EVIDENCE) for hit, photo in found}
    for at, tie in tie_at.items():
        # A similar photo that only its local features tie to the query may be far from it.
        if at in matches or tie.evidence.inliers is not None:
            bits = tie.distance_bits
            if at in matches and not is_by_phash:
                bits = matches[at].distance_bits  # the one that was asked for
            matches[at] = Match(tie.photo, bits, tie.turned, tie.relation, tie.evidence, tie.proof)
    return tuple(sorted(matches.values(), key=_rank))


SAME_PHOTO = frozenset({Relation.IDENTICAL, Relation.SAME_PIXELS, Relation.COPY, Relation.EDITED})
"""What counts as *you have this photo*."""


def best_of(matches: Iterable[Match]) -> Match | None:
    """Return which of the photos that are the same one to name as what the user has; None when none is.

    A copy rather than an edited version, and of several the one that a scan would suggest for keeping.
    """
    same = [match for match in matches if match.relation in SAME_PHOTO]
    copies = [match for match in same if match.relation is not Relation.EDITED] or same
    if not copies:
        return None
    shown = [shown_pixels(m.photo.facts.pixels, m.evidence.overlap_on_second, m.evidence) for m in copies]
    # What is hardly larger is no larger: then the quality decides, as in a scan.
    resolution = np.array([max(shown) if pixels > max(shown) * EQUAL_PIXELS_SHARE else pixels for pixels in shown])
    ranks = judge_photos([match.photo for match in copies], resolution=resolution).ranks
    return copies[int(np.argmin(ranks))]


def may_be_tied(queries: Sequence[ReadPhoto], library: LibraryIndex, tools: ComparisonTools) -> list[dict[int, Photo]]:
    """Return for each query the photos that are worth a look, by position: by their hashes, or by their key points."""
    shared = library.sharing_points([query.features for query in queries], tools.token)
    found = []
    for query, sharing in zip(queries, shared, strict=True):
        tools.token.raise_if_cancelled()
        to_see: dict[int, Photo] = {}
        for photos in (_alike(query, library), _sharing(query, library, sharing)):
            to_see |= photos
        found.append(to_see)
    return found


def _alike(query: ReadPhoto, library: LibraryIndex) -> dict[int, Photo]:
    return dict(islice(_others(query, library, library.alike(query)), LOOKS_AT_MOST))


def _sharing(query: ReadPhoto, library: LibraryIndex, shared: Sequence[Sharing]) -> dict[int, Photo]:
    """Return the photos of which the query may be a part, or that may be parts of it, by position."""
    there: dict[int, Photo] = {}
    for one in shared:
        if len(there) == (DOUBTFUL_AT_MOST if one.votes <= DOUBTFUL_VOTES else VERSIONS_AT_MOST):
            break
        there.update(_others(query, library, (one.position,)))
    return there


def _nearest(query: ReadPhoto, library: LibraryIndex, wanted: HowMany) -> list[tuple[PairToSee, Photo]]:
    """Return each photo near in any position in its nearest one; `first` is the library's, nearest first."""
    near = library.near(query, wanted.hash_kinds)
    most = len(near)
    if wanted.nearest is None:
        most = int(np.searchsorted(near.distance_bits, wanted.distance_bits, side="right"))
    at_once = most if wanted.nearest is None else 2 * wanted.nearest
    found: list[tuple[PairToSee, Photo]] = []
    for start in range(0, most, max(at_once, 1)):
        rows = slice(start, min(start + at_once, most))
        places = {int(position): row for row, position in enumerate(near.position[rows], start)}
        for position, photo in _others(query, library, list(places)):
            row = places[position]
            turn, bits = TURNS[int(near.turn[row])], int(near.distance_bits[row])
            found.append((PairToSee(position, position, turn, bits), photo))
        if wanted.nearest is not None and len(found) >= wanted.nearest:
            return found[: wanted.nearest]
    return found


def _others(query: ReadPhoto, library: LibraryIndex, positions: Sequence[int]) -> Iterator[tuple[int, Photo]]:
    """Yield those of some photos that are there and are not the query itself."""
    for start in range(0, len(positions), _ASKED_AT_ONCE):
        some = positions[start : start + _ASKED_AT_ONCE]
        for position, photo in zip(some, library.photos(some), strict=True):
            if photo is not None and photo.stamp.file_identity != query.stamp.file_identity:
                yield position, photo


def _relation_rank(match: Match) -> int:
    return len(Relation) if match.relation is None else match.relation.rank


def _rank(match: Match) -> tuple[int, int, bytes]:
    return (match.distance_bits, _relation_rank(match), os.fsencode(match.photo.stamp.path_text))
