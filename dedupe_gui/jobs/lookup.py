"""What in the library is like a given picture: ranked, nearest first, each with its relation and evidence."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.between import VERSIONS_AT_MOST, Desk, outcome_of, ties_between
from dedupe_gui.jobs.fetch import fetch_picture, is_web_address
from dedupe_gui.jobs.gather import Gathering
from dedupe_gui.matching import RadiusIndex
from dedupe_gui.matching.edits.query import shared_points
from dedupe_gui.matching.spanning import PairToSee
from dedupe_gui.model import (
    NO_EVIDENCE,
    TURNS,
    Evidence,
    FileStamp,
    Photo,
    Proof,
    ReadPhoto,
    Relation,
    ScanEvent,
    ScanOptions,
    Turn,
)
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.review.keeper import judge as judge_photos
from dedupe_gui.review.losses import EQUAL_PIXELS_SHARE
from dedupe_gui.review.origins import shown_pixels

LOOKS_AT_MOST = 500
"""So many of the nearest are looked at (0.5 s); those beyond are told by their distance alone."""


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
class Wanted:
    """How much to list: all within a distance, or so many of the nearest."""

    distance_bits: int = 10
    nearest: int | None = None


def library_in(
    folders: Sequence[Path], catalogue: Catalogue, reader: PhotoReader, token: CancelToken
) -> Generator[ScanEvent, None, tuple[Photo, ...]]:
    """Find and read the photos of some folders; yields progress, returns them.

    reader: one that extracts local features, by which crops are found.
    """
    options = ScanOptions(folders=tuple(folders))
    gathering = Gathering(options, catalogue, reader, token=token)
    yield from gathering.find()
    yield from gathering.read()
    return gathering.photos()


def library_of(catalogue: Catalogue) -> tuple[Photo, ...]:
    """Every photo that the catalogue knows and that is still where it was."""
    known = catalogue.everything()
    photos = (Photo(stamp, entry.facts, entry.fingerprint, entry.content_digest) for stamp, entry in known)
    there = [photo for photo in photos if not photo.is_film and _is_there(photo.stamp)]
    return tuple(sorted(there, key=lambda photo: os.fsencode(photo.stamp.path_text)))


@contextmanager
def as_file(query: str | bytes, *, typed_by_user: bool = True, token: CancelToken | None = None) -> Iterator[Path]:
    """Give a query a name on disk: a file has one, a web address or picture data gets a temporary one.

    Raises EnvironmentProblem when the file is not there or the address yields no picture.
    """
    if isinstance(query, str) and not is_web_address(query):
        path = Path(query)
        if not os.path.isfile(path):  # noqa: PTH113 - Path.is_file() raises where a folder is closed to the user
            raise EnvironmentProblem("There is no file {path}, or it cannot be looked at. Check its name.", path=query)
        yield path.absolute()
        return
    content = query if isinstance(query, bytes) else fetch_picture(query, typed_by_user=typed_by_user, token=token)
    with tempfile.TemporaryDirectory(prefix="dedupe-lookup-") as folder:
        path = Path(folder, "query")
        path.write_bytes(content)
        yield path


def lookup(query: ReadPhoto, library: Sequence[Photo], desk: Desk, wanted: Wanted) -> tuple[Match, ...]:
    """Rank the photos of the library that are like the query, which itself is left out when it is one of them.

    What shares a part with the query alone, such as a crop, counts within any distance. Raises EnvironmentProblem for
    a film.
    """
    if query.facts.film is not None:
        raise EnvironmentProblem("{path} is a film. Look up a photo instead.", path=query.stamp.path)
    library = [photo for photo in library if photo.stamp.file_identity != query.stamp.file_identity]
    found = _nearest_positions(query, library, wanted)
    matches = {hit.first: Match(library[hit.first], hit.distance_bits, hit.turn, None, NO_EVIDENCE) for hit in found}
    looked_at = sorted({hit.first for hit in found[:LOOKS_AT_MOST]} | _sharing_points(query, library, desk))
    asked = Photo(query.stamp, query.facts, query.fingerprint)
    (ties,) = outcome_of(ties_between((asked,), [library[at] for at in looked_at], desk, guests=(query,)))
    position_of = {library[at].stamp: at for at in looked_at}
    for tie in ties:
        at = position_of[tie.photo.stamp]
        # A similar photo that only its local features tie to the query may be far from it.
        if at in matches or tie.evidence.inliers is not None:
            matches[at] = Match(tie.photo, tie.distance_bits, tie.turned, tie.relation, tie.evidence, tie.proof)
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


def _sharing_points(query: ReadPhoto, library: Sequence[Photo], desk: Desk) -> set[int]:
    """Return the positions of photos of which the query may be a part, or that may be parts of it."""
    if not query.features:
        return set()
    features = [packed or b"" for packed in desk.catalogue.features([photo.stamp for photo in library])]
    return {hit.position for hit in shared_points(query.features, features, most=VERSIONS_AT_MOST)}


def _nearest_positions(query: ReadPhoto, library: Sequence[Photo], wanted: Wanted) -> list[PairToSee]:
    """Return for each photo near in any position its nearest one; `first` is the library's, nearest first."""
    turned = np.frombuffer(query.fingerprint.turned_phashes, "<u8")
    index = RadiusIndex(np.array([photo.fingerprint.phash for photo in library], np.uint64))
    best: dict[int, PairToSee] = {}
    for turn in TURNS:
        # The photo turned looks like the query when the photo looks like the query turned back.
        target = int(turned[turn.inverse().code])
        if wanted.nearest is None:
            positions, distances = index.within(target, wanted.distance_bits)
        else:
            positions, distances = index.nearest(target, wanted.nearest)
        for position, bits in zip(positions.tolist(), distances.tolist(), strict=True):
            known = best.get(position)
            if known is None or bits < known.distance_bits:
                best[position] = PairToSee(position, position, turn, bits)
    hits = sorted(best.values(), key=lambda hit: (hit.distance_bits, hit.first))
    return hits if wanted.nearest is None else hits[: wanted.nearest]


def _is_there(stamp: FileStamp) -> bool:
    try:
        return FileStamp.of(stamp.path, stamp.path.stat())[1:3] == stamp[1:3]
    except OSError:
        # Gone, on a drive that is not plugged in, or in a folder that is closed to us.
        return False


def _relation_rank(match: Match) -> int:
    return len(Relation) if match.relation is None else match.relation.rank


def _rank(match: Match) -> tuple[int, int, bytes]:
    return (match.distance_bits, _relation_rank(match), os.fsencode(match.photo.stamp.path_text))
