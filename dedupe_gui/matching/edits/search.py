"""The whole way: photos with their key points in, pairs that are edits of one another or other shots of a thing out."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, combinations
from typing import Protocol, TypeVar

import numpy as np
from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.edits.features import Features, unpack
from dedupe_gui.matching.edits.index import HeldBins, OpenBins, PointCandidates, candidates_by_steps
from dedupe_gui.matching.edits.overlap import Picture
from dedupe_gui.matching.edits.proof import DIFFERENT, Looked, look
from dedupe_gui.matching.edits.strays import strays
from dedupe_gui.matching.edits.transform import Transform, verify
from dedupe_gui.matching.families.growing import Families, PairsDone, places_of, portions
from dedupe_gui.matching.looks.second_look import PairVerdict
from dedupe_gui.model import Photo, Turn
from dedupe_gui.steps import retold

_VERIFY_MS, _LOOK_MS = 0.3, 8.0
"""What a pair takes; a look 6 to 11, of photos of 400 to 1600 px."""
_CANDIDATES_MS, _EXPECTED_PAIRS, _EXPECTED_LOOKS = 0.5, 1.0, 0.1
"""What finding the pairs takes a photo; how many a photo there will be, and which share of them has points that agree
on one transform, as long as nobody knows."""
_PAIRS_AT_ONCE, _LOOKS_AT_ONCE = 16, 8
"""In one portion: little enough that all processes have something to do in a small round."""
_LOOKS_BETWEEN_TWO = 24
"""So many looks between two families that find nothing settle it. Versions of one photo can be too unlike each other to
show that they are one (a crop and the photo with a vignette): of 40 photos in 33 versions each 3 looks find 78 % of the
crops, 12 find 93, 24 and any number 97.5 (`benchmarks/many_versions.py`). Where photos have few versions there are not
so many pairs to look at."""

PAIRS_OUTRIGHT = 200
"""So few pairs are held against each other whether the tables tell of them or not (0.1 s): of two photos alone 1 edit
in 200 is in no table."""

OpenThumbnail = Callable[[bytes], Image.Image]
Portion = TypeVar("Portion")
Answer = TypeVar("Answer")


class EachPortion(Protocol):
    """Does a function of a module to each portion, perhaps in other processes, and answers in order.

    work_ms: about what this and what follows will take one process.
    """

    def __call__(
        self, function: Callable[[Portion], Answer], portions: Iterable[Portion], work_ms: float, /
    ) -> Iterable[Answer]: ...


def here(function: Callable[[Portion], Answer], portions: Iterable[Portion], _work_ms: float) -> Iterable[Answer]:
    """Do it in this process."""
    return map(function, portions)


@dataclass(frozen=True, slots=True)
class FoundEdit:
    """Two photos, by position, first < second, and how they are related."""

    first: int
    second: int
    turn: Turn
    """What must be done to the second so that it looks like the first, a tilt apart."""
    verdict: PairVerdict


@dataclass(frozen=True, slots=True)
class Suspect:
    """A pair that may share key points; first < second, but where it is looked at."""

    first: int
    second: int

    @property
    def photos(self) -> tuple[int, int]:
        return self.first, self.second

    @property
    def in_order(self) -> Suspect:
        return self if self.first < self.second else Suspect(self.second, self.first)


Ways = tuple[Transform, ...]
"""How the first photo of a pair may lie on the second: none, one, or two, the second of them mirrored."""


@dataclass(frozen=True, slots=True)
class _ToVerify:
    suspects: tuple[Suspect, ...]
    features: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class _ToLookAt:
    suspects: tuple[tuple[Suspect, Ways], ...]
    photos: Mapping[int, Photo]
    thumbnails: Mapping[int, bytes]
    open_thumbnail: OpenThumbnail


def find_edits(
    photos: Sequence[Photo],
    features: Sequence[bytes],
    thumbnails_of: Callable[[Sequence[int]], Sequence[bytes | None]],
    open_thumbnail: OpenThumbnail,
    token: CancelToken,
    *,
    find_turned: bool = True,
    copies: Iterable[tuple[int, int]] = (),
    edits: Iterable[tuple[int, int]] = (),
    suspects: Sequence[Suspect] | None = None,
    run: EachPortion = here,
    processes: int = 1,
    bins: OpenBins = HeldBins,
) -> Iterator[FoundEdit | PairsDone]:
    """Yield pairs related by an edit of its geometry, each once, and how far the search is.

    features: packed, one for each photo; b"" for those that need not be looked at, such as copies of a better one. They
    are asked for some at a time, and need not lie in memory.
    thumbnails_of: the encoded thumbnails of photos by position, None for one that is gone; asked only for pairs
    whose key points agree on one transform. open_thumbnail: a function of a module that decodes one. find_turned:
    also those that were mirrored or turned by quarters. copies, edits: pairs, by position, known to be one
    exposure; they are not looked at again. suspects: the pairs to look at; by default all that share key points. Of
    the versions of one photo each is tied to the largest that it agrees with, and to the one that most of them are
    tied to where it agrees with it, not to all others. run: where the work is done, by so many processes. bins: see
    `candidates`. The answer depends on neither time, place nor the order of work. Raises Cancelled.
    """
    looks = _PairLooks(photos, features, thumbnails_of, open_thumbnail, token, run, find_turned)
    known = _KnownTies(list(copies), list(edits))
    if suspects is None:
        waiting = yield from _all_suspects(photos, features, token, bins, processes)
        candidates_ms = _CANDIDATES_MS * len(photos)
    else:
        waiting = list(suspects)
        candidates_ms = 0.0
    effort = _Effort(candidates_ms, processes, total=len(waiting), waiting=len(waiting))
    yield effort.told()
    for this_round in known.families.rounds(waiting):
        effort.begin_round(to_see=len(this_round.to_see), later=len(this_round.later))
        for suspect, looked in looks.look_at(this_round.to_see, effort):
            known.note(suspect, looked)
            yield from _found(suspect, looked)
            yield effort.told()
    if suspects is None:
        last = known.strays(photos, features)
        effort.begin_round(to_see=len(last), later=0)
        for suspect, looked in looks.look_at(last, effort):
            yield from _found(suspect, looked)
    yield effort.told()


def _found(suspect: Suspect, looked: Looked) -> Iterator[FoundEdit]:
    if looked.verdict is not None:
        yield FoundEdit(*suspect.photos, looked.turn, looked.verdict)


class _KnownTies:
    """What is known of photos that are one exposure, and of the pairs that were told."""

    def __init__(self, copies: list[tuple[int, int]], edits: list[tuple[int, int]]) -> None:
        self.families = Families((*copies, *edits), looks_between_two=_LOOKS_BETWEEN_TWO)
        self._copies = copies
        self._edits = edits
        self._tied = {photo for pair in (*copies, *edits) for photo in pair}
        self._told: set[tuple[int, int]] = set()

    def note(self, suspect: Suspect, looked: Looked) -> None:
        """Take down what a look at a pair told."""
        if looked.is_same_exposure:
            self.families.join(suspect)
            self._tied.update(suspect.photos)
        else:
            self.families.note_fruitless(suspect)
        if looked.verdict is not None:
            self._told.add(suspect.photos)
            if looked.is_same_exposure:
                self._edits.append(suspect.photos)

    def strays(self, photos: Sequence[Photo], features: Sequence[bytes]) -> list[Suspect]:
        """Return those pairs of `edits.strays` that were not told."""
        pixels = {photo: photos[photo].facts.pixels for photo in self._tied if features[photo]}
        pairs = strays(self.families, self._copies, self._edits, pixels)
        return [Suspect(*pair) for pair in pairs if pair not in self._told]


def _all_suspects(
    photos: Sequence[Photo], features: Sequence[bytes], token: CancelToken, bins: OpenBins, processes: int
) -> Generator[PairsDone, None, list[Suspect]]:
    """Tell how far the search for pairs that share key points is, and return them in the order to be looked at."""
    few = _outright(features)
    if few is not None:
        return _in_order(photos, few)
    whole_ms = _CANDIDATES_MS * len(photos)
    later_ms = expected_ms(len(photos), processes) - whole_ms

    def told(share: float) -> PairsDone:
        left_ms = (1 - share) * whole_ms + later_ms
        return PairsDone(int(share * len(photos)), len(photos), share * whole_ms, left_ms)

    return _in_order(photos, (yield from retold(candidates_by_steps(features, token, bins=bins), told)))


def expected_ms(photos: int, processes: int) -> float:
    """About what the search takes on a usual machine, as long as nobody knows how many pairs share key points."""
    return photos * _CANDIDATES_MS + expected_looks_ms(photos) / processes


def expected_looks_ms(photos: int) -> float:
    """About what of it can be done by several processes takes one of them."""
    return photos * _EXPECTED_PAIRS * (_VERIFY_MS + _EXPECTED_LOOKS * _LOOK_MS)


@dataclass(slots=True)
class _Effort:
    """How much of the work is done, in pairs."""

    candidates_ms: float
    """What finding the pairs took."""
    processes: int
    total: int
    waiting: int
    """Not verified yet, of this round."""
    later: int = 0
    """To be asked about again. Most of them are settled then, by what the round finds."""
    needed: float = 1.0
    """The share of those that will be verified: as of those that this round settled, or all before if that is more. A
    third to a thirtieth where photos have dozens of versions (`benchmarks/many_versions.py`), all where they have none.
    """
    verified: int = 0
    placed: int = 0
    looked: int = 0

    @property
    def open(self) -> int:
        """How many pairs may still have to be verified."""
        return self.waiting + self.later

    def begin_round(self, *, to_see: int, later: int) -> None:
        settled, settled_so_far = self.open - later, self.total - later
        shares = [to_see / settled] if settled > 0 else []
        if settled_so_far > 0:
            shares.append((self.verified + to_see) / settled_so_far)
        self.needed = min(1.0, max(shares, default=1.0))
        self.waiting, self.later = to_see, later

    def note_verified(self, *, is_placed: bool) -> None:
        self.waiting -= 1
        self.verified += 1
        self.placed += is_placed

    def told(self) -> PairsDone:
        looks = (self.placed + 1) / (self.verified + 1 / _EXPECTED_LOOKS)
        spent_ms = self.verified * _VERIFY_MS + self.looked * _LOOK_MS
        to_verify = self.waiting + self.needed * self.later
        left_ms = to_verify * (_VERIFY_MS + looks * _LOOK_MS) + (self.placed - self.looked) * _LOOK_MS
        done = max(0, self.total - self.open)
        spent_ms = self.candidates_ms + spent_ms / self.processes
        return PairsDone(done, self.total, spent_ms, left_ms / self.processes)


def suspects_among(
    photos: Sequence[Photo], features: Sequence[bytes], pairs: Iterable[tuple[int, int]]
) -> list[Suspect]:
    """Return those of some pairs that have key points, in the order in which they are best looked at."""
    having = sorted({(min(pair), max(pair)) for pair in pairs if features[pair[0]] and features[pair[1]]})
    return _in_order(photos, _unweighed(having))


def _outright(features: Sequence[bytes]) -> PointCandidates | None:
    """Return all pairs, None where they are many."""
    if len(features) > PAIRS_OUTRIGHT + 1:  # more than there are pairs of one photo and all others
        return None
    having = [at for at, packed in enumerate(features) if packed]
    pairs = list(combinations(having, 2))
    return _unweighed(pairs) if len(pairs) <= PAIRS_OUTRIGHT else None


def _unweighed(pairs: Sequence[tuple[int, int]]) -> PointCandidates:
    first, second = np.array(pairs, np.int32).reshape(-1, 2).T
    return PointCandidates(first, second, np.zeros(len(pairs), np.uint8))


@dataclass(frozen=True, slots=True)
class _PairLooks:
    """Where pairs are looked at."""

    photos: Sequence[Photo]
    features: Sequence[bytes]
    thumbnails_of: Callable[[Sequence[int]], Sequence[bytes | None]]
    open_thumbnail: OpenThumbnail
    token: CancelToken
    run: EachPortion
    find_turned: bool

    def look_at(self, suspects: Sequence[Suspect], effort: _Effort) -> Iterator[tuple[Suspect, Looked]]:
        """Yield what the looks at pairs told, those first whose key points agree on nothing.

        effort: is told of it; the pairs that wait are these, and those that may have to be looked at afterwards.
        """
        in_order = [self._by_content(suspect) for suspect in suspects]
        parts = portions(in_order, _PAIRS_AT_ONCE)
        ways = self.run(_verify_all, map(self._to_verify, parts), effort.open * _VERIFY_MS)
        placed = []
        for suspect, its_ways in zip(in_order, chain.from_iterable(ways), strict=True):
            self.token.raise_if_cancelled()
            wanted = tuple(way for way in its_ways if self.find_turned or way.turn is Turn.NONE)
            effort.note_verified(is_placed=bool(wanted))
            if wanted:
                placed.append((suspect, wanted))
            else:
                yield suspect.in_order, DIFFERENT
        to_see = portions(placed, _LOOKS_AT_ONCE)
        looks = self.run(_look_at_all, map(self._to_look_at, to_see), len(placed) * _LOOK_MS)
        for (suspect, _), looked in zip(placed, chain.from_iterable(looks), strict=True):
            self.token.raise_if_cancelled()
            effort.looked += 1
            yield suspect.in_order, looked if suspect.first < suspect.second else looked.seen_from_second()

    def _by_content(self, suspect: Suspect) -> Suspect:
        """Put first the larger photo, of equally large ones the one with the lesser hashes.

        Laid the other way round, few points may agree on something else: names of files must not decide that.
        """
        first, second = (self._content(at) for at in suspect.photos)
        return suspect if first <= second else Suspect(suspect.second, suspect.first)

    def _content(self, at: int) -> tuple[int, bytes, bytes]:
        photo = self.photos[at]
        return -photo.facts.pixels, *_look(photo)

    def _to_verify(self, suspects: Sequence[Suspect]) -> _ToVerify:
        return _ToVerify(tuple(suspects), {place: self.features[place] for place in places_of(suspects)})

    def _to_look_at(self, placed: Sequence[tuple[Suspect, Ways]]) -> _ToLookAt:
        places = places_of(suspect for suspect, _ in placed)
        thumbnails = zip(places, self.thumbnails_of(places), strict=True)
        return _ToLookAt(
            tuple(placed),
            {place: self.photos[place] for place in places},
            {place: thumbnail for place, thumbnail in thumbnails if thumbnail is not None},
            self.open_thumbnail,
        )


def _in_order(photos: Sequence[Photo], found: PointCandidates) -> list[Suspect]:
    """Return the candidates in stars, around the largest photos first, those with most votes first."""
    votes = found.votes.astype(np.int64)
    shared = np.bincount(found.first, votes, len(photos)) + np.bincount(found.second, votes, len(photos))
    size = np.array([photo.facts.pixels for photo in photos], np.int64)
    rank = np.empty(len(photos), np.int64)
    by_look = np.array(sorted(range(len(photos)), key=lambda at: _look(photos[at])), np.int64)
    rank[by_look[np.lexsort((-shared[by_look], -size[by_look]))]] = np.arange(len(photos))
    centre, other = np.minimum(rank[found.first], rank[found.second]), np.maximum(rank[found.first], rank[found.second])
    order = np.lexsort((other, -votes, centre))
    return [Suspect(*row) for row in zip(found.first[order].tolist(), found.second[order].tolist(), strict=True)]


def _look(photo: Photo) -> tuple[bytes, bytes]:
    """What photos are ordered by, so that names of files decide nothing."""
    return photo.fingerprint.turned_phashes, photo.fingerprint.phash256


def _verify_all(task: _ToVerify) -> list[Ways]:
    unpacked: dict[int, Features] = {place: unpack(packed) for place, packed in task.features.items()}

    def ways(suspect: Suspect) -> Iterator[Transform]:
        # Both: symmetric things agree with their mirror image, sometimes by more points than with themselves.
        for is_mirrored in (False, True):
            transform = verify(unpacked[suspect.first], unpacked[suspect.second], mirrored=is_mirrored)
            if transform is not None:
                yield transform

    return [tuple(ways(suspect)) for suspect in task.suspects]


def _look_at_all(task: _ToLookAt) -> list[Looked]:
    @lru_cache(2 * _LOOKS_AT_ONCE)
    def picture(place: int) -> Picture:
        return np.asarray(task.open_thumbnail(task.thumbnails[place]).convert("RGB"), np.uint8)

    def looked(suspect: Suspect, ways: Ways) -> Looked:
        first, second = suspect.first, suspect.second
        best = DIFFERENT
        if first not in task.thumbnails or second not in task.thumbnails:
            return best
        for transform in ways:
            told = look((task.photos[first], picture(first)), (task.photos[second], picture(second)), transform)
            if told.is_same_exposure:
                return told
            best = best if told.verdict is None else told
        return best

    return [looked(suspect, ways) for suspect, ways in task.suspects]
