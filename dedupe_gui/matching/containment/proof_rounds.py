"""Which pairs of photos are proven, and in which order; what follows for the table of pairs says `proven_table`.

Proofs decode whole photos, so there are as few as tell everything. Of files with the same bytes and of photos with the
same pixels one stands for all. What small pictures take for copies is proven against a leader, the photo that most
likely holds most; what is no copy of it seeks its own kind among the rest. So sets of copies become classes, each
proven around its leader. Edits come last: one proof for each class, towards the class it is an edit of.

Nothing here asks for a proof itself: a `ProofPlan` yields pairs and is sent their proofs.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, compress, islice
from operator import not_

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.containment.verdict import CANNOT_BE_TOLD
from dedupe_gui.matching.turning import turned_phash256, turned_region
from dedupe_gui.model import (
    LOSSLESS_QUALITY,
    PROVEN_BY_THEMSELVES,
    RELATIONS,
    TURNS,
    Evidence,
    EvidenceKind,
    HashKind,
    Held,
    MadeFrom,
    PairTable,
    Photo,
    Proof,
    Region,
    Relation,
    Turn,
)
from dedupe_gui.sets import DisjointSets

LEADERS_ASKED = 4
"""A photo that is no copy of the first leader is held against so many others of its kind at most, the nearest ones: of
20 frames of a burst that all look alike, each would otherwise be held against each."""
BETTER_LEADERS = 3
"""So often at most a class gets a leader that holds more than its last one."""
HOLDERS_ASKED = 2
"""Of so many classes the leaders are asked whether they hold what the leader of its own class does not; then so many of
those that none of them holds are asked for the others."""
_PLACED_OTHERWISE = frozenset(
    {
        EvidenceKind.FRAMED,
        EvidenceKind.LETTERBOXED,
        EvidenceKind.CAPTIONED,
        EvidenceKind.TILTED,
        EvidenceKind.SQUEEZED,
    }
)


@dataclass(frozen=True, slots=True)
class PairToProve:
    """Two photos by position, the leader first."""

    first: int
    second: int
    turn: Turn
    """What must be done to `second` so that it looks like `first`."""
    on_first: Region | None = None
    """About which part of `first` the second one shows, where that was cut out of it; None for the whole."""
    on_second: Region | None = None
    """Likewise; one of the two at most."""

    @property
    def ends(self) -> tuple[int, int]:
        return (self.first, self.second)

    @property
    def is_of_part(self) -> bool:
        """Whether one shows a part of the other, which never makes them copies."""
        return self.on_first is not None or self.on_second is not None


@dataclass(frozen=True, slots=True)
class EditTie:
    """How an edit lies on its original."""

    turn: Turn
    """What must be done to the edit so that it looks like the original."""
    on_original: Region | None
    """The part of the original that the edit shows, where it is a crop of it; None for the whole."""
    on_edit: Region | None
    """The part of the edit that the original shows."""


Ends = tuple[int, int]
Asking = Generator[tuple[PairToProve, ...], Mapping[Ends, Proof], None]
"""Yields the pairs that must be proven next and is sent their proofs."""


@dataclass(frozen=True, slots=True)
class ProofPlan:
    """Proofs that depend on each other; those of different plans do not."""

    photos: frozenset[int]
    """Whom it concerns, also those for which others stand."""
    asking: Asking


class Proofs:
    """All that is to be proven of one table of pairs, and what is known so far."""

    def __init__(
        self,
        photos: Sequence[Photo],
        pairs: PairTable,
        hash_kinds: Sequence[HashKind],
        *,
        stays: Callable[[Photo], bool] = lambda _: False,
    ) -> None:
        """photos: in the order of their paths, as in a scan's result. stays: tells which of them are never removed."""
        self.photos = photos
        self.pairs = pairs
        self.hash_kinds = hash_kinds
        self.known: dict[Ends, Proof] = {}
        """Every proof so far."""
        columns = zip(pairs.first.tolist(), pairs.second.tolist(), pairs.relation.tolist(), strict=True)
        rows = [(first, second, RELATIONS[rank]) for first, second, rank in columns]
        self.row_of = {(first, second): row for row, (first, second, _) in enumerate(rows)}
        self._same = DisjointSets()
        for first, second, relation in rows:
            if relation in PROVEN_BY_THEMSELVES:
                self._same.join(first, second)
        self.speaker: dict[int, int] = {}
        """For each photo in a pair, whoever stands for all of the same pixels."""
        speakers: defaultdict[int, list[int]] = defaultdict(list)
        for at in pairs.positions().tolist():
            speakers[self._same.find(at)].append(at)
        for alike in speakers.values():
            best = max(alike, key=self._tells_most)
            self.speaker.update(dict.fromkeys(alike, best))
        self._staying = {best for at, best in self.speaker.items() if stays(photos[at])}
        self._turns = _TurnsOnTheWay(pairs)
        self._class: dict[int, int] = {}
        """For each speaker that was proven, the leader of its class."""
        self.first_leader: dict[int, int] = {}
        """For each speaker that was proven, the leader that its whole component was held against first."""
        self.edit_rows: dict[Ends, int] = {}
        """For each proof of an edit, by its ends, the row of the table that tied the two."""

    def copies(self) -> list[ProofPlan]:
        """Return a plan for each set of photos that look like copies, small ones first."""
        joined = DisjointSets()
        for (first, second), row in self.row_of.items():
            if self.pairs.relation[row] == Relation.COPY.rank:
                joined.join(self.speaker[first], self.speaker[second])
        members: defaultdict[int, set[int]] = defaultdict(set)
        for photo, speaker in self.speaker.items():
            members[joined.find(speaker)].add(photo)
        sets = sorted((sorted(photos) for photos in members.values()), key=lambda photos: (len(photos), photos))
        plans = []
        for photos in sets:
            speakers = sorted({self.speaker[at] for at in photos}, key=self._fitness, reverse=True)
            if len(speakers) > 1:
                plans.append(ProofPlan(frozenset(photos), self._prove_copies(speakers)))
        return plans

    def edits(self) -> list[ProofPlan]:
        """Return a plan for each photo around which there are edits. To be asked for when all copies are proven.

        First those of which some may turn out to be copies, so that it is soon known that there are no more of these.
        """
        wanted: defaultdict[int, list[PairToProve]] = defaultdict(list)
        for edit, (original, row) in sorted(self._originals(self._surest_edit_rows()).items()):
            self.edit_rows[original, edit] = row
            pair = self._edit_to_prove(original, edit, row)
            if pair is None:
                self.known[original, edit] = CANNOT_BE_TOLD
            else:
                wanted[original].append(pair)
        return [
            ProofPlan(frozenset({original, *(pair.second for pair in pairs)}), self._prove_edits(pairs))
            for original, pairs in sorted(
                wanted.items(), key=lambda item: (all(pair.is_of_part for pair in item[1]), len(item[1]), item[0])
            )
        ]

    def _surest_edit_rows(self) -> dict[Ends, int]:
        """Return by class of an edit and class that it is an edit of the surest row, where nothing is known yet."""
        best: dict[Ends, int] = {}
        for (first, second), row in self.row_of.items():
            if self.pairs.relation[row] != Relation.EDITED.rank:
                continue
            edit, near = sorted((self.leader_of(first), self.leader_of(second)), key=self._fitness)
            ends = edit, self._top_of(near)
            if edit == ends[1] or self.told(ends[1], edit) is not None:
                continue
            if ends not in best or self._sureness(row, ends) > self._sureness(best[ends], ends):
                best[ends] = row
        return best

    def _originals(self, rows: Mapping[Ends, int]) -> dict[int, tuple[int, int]]:
        """Return for each edit the one original that it is held against, and the row that ties the two.

        rows: by both. The one around which there are most edits, then the one that is tied most surely.
        """
        around = Counter(chain.from_iterable(rows))
        chosen: dict[int, tuple[tuple[object, ...], int, int]] = {}
        for (edit, original), row in rows.items():
            weight = (around[original], *self._sureness(row, (edit, original)), *self._fitness(original))
            if edit not in chosen or weight > chosen[edit][0]:
                chosen[edit] = (weight, original, row)
        return {edit: (original, row) for edit, (_, original, row) in chosen.items()}

    def _edit_to_prove(self, original: int, edit: int, row: int) -> PairToProve | None:
        """Return how two photos can be held against each other; None for one in a frame, or each with more around."""
        tie = self.edit_tie(original, edit, row)
        is_whole, is_part = tie.on_original is tie.on_edit is None, None in (tie.on_original, tie.on_edit)
        if is_whole or (is_part and _is_cut_alone(self.pairs.evidence[row])):
            return PairToProve(original, edit, tie.turn, tie.on_original, tie.on_edit)
        return None

    def edits_if_all_are_copies(self, copies: Iterable[ProofPlan]) -> list[ProofPlan]:
        """Return what `edits` would, once these plans found nothing but copies in what they still ask for."""
        known, classes = self.known, self._class
        self.known, self._class = dict(known), {}
        for plan in copies:
            speakers = {self.speaker[at] for at in plan.photos}
            self._class.update(dict.fromkeys(speakers, max(speakers, key=self._fitness)))
        self._class |= classes
        supposed = self.edits()
        self.known, self._class, self.edit_rows = known, classes, {}
        return supposed

    def told(self, first: int, second: int) -> Proof | None:
        """Return what is known of two photos, as the first sees it."""
        proof = self.known.get((first, second))
        if proof is None and (second, first) in self.known:
            proof = self.known[second, first].seen_from_second()
        return proof

    def _fitness(self, at: int) -> tuple[int, bool, int, int, int]:
        """How likely a photo holds most of what its copies hold; the higher the likelier, and never equal."""
        photo = self.photos[at]
        facts, quality = photo.facts, photo.facts.jpeg_quality
        has_camera_data = facts.camera is not None or facts.exposure is not None
        quality = LOSSLESS_QUALITY if quality is None else quality
        return facts.pixels, has_camera_data, quality, photo.stamp.size_bytes, -at

    def _tells_most(self, at: int) -> tuple[bool, tuple[int, bool, int, int, int]]:
        """Of the same pixels a JPEG tells most: its steps say what was made from it, and a PNG of it has none."""
        return self.photos[at].facts.jpeg_quality is not None, self._fitness(at)

    def leader_of(self, photo: int) -> int:
        speaker = self.speaker[photo]
        return self._class.get(speaker, speaker)

    def _top_of(self, leader: int) -> int:
        """Return whom a leader's component was held against first: an edit of its edit is an edit of that too."""
        return self.leader_of(self.first_leader.get(leader, leader))

    def _pair(self, first: int, second: int) -> PairToProve:
        return PairToProve(first, second, self.turn_between(first, second))

    def turn_between(self, first: int, second: int) -> Turn:
        """What makes the second photo look like the first, which copies join."""
        row = self.row_of.get((first, second))
        if row is not None:
            return TURNS[int(self.pairs.turn[row])]
        row = self.row_of.get((second, first))
        return self._turns.between(first, second) if row is None else TURNS[int(self.pairs.turn[row])].inverse()

    def _ask(self, first: int, others: Sequence[int]) -> Asking:
        """Have one photo proven against others, as far as that is not known yet."""
        wanted = tuple(self._pair(first, other) for other in others if self.told(first, other) is None)
        if wanted:
            self.known.update((yield wanted))

    def _prove_copies(self, by_fitness: Sequence[int]) -> Asking:
        first, *rest = by_fitness
        yield from self._ask(first, rest)
        members, rest = self._parted(first, rest)
        top = yield from self._best_leader([first, *members])
        if top != first:
            # An enlargement was asked first: what is too unlike it may well be a copy of its source.
            yield from self._ask(top, rest)
            more, rest = self._parted(top, rest)
            members = [first, *(at for at in members if at != top), *more]
        classes = {top: [top, *members]}
        led_by: dict[int, int] = {}
        marks = self._upright_marks(rest)
        for place, at in enumerate(rest):
            unlike = np.bitwise_count(marks[:place] ^ marks[place]).sum(axis=1)
            fitter = (rest[near] for near in np.argsort(unlike, kind="stable").tolist())
            nearest = list(islice(_each_once(led_by[other] for other in fitter), LEADERS_ASKED))
            led_by[at] = at
            for leader in nearest:
                yield from self._ask(leader, (at,))
                if self._are_copies(leader, at):
                    led_by[at] = leader
                    break
            classes.setdefault(led_by[at], []).append(at)
        led: dict[int, list[int]] = {}
        for members in classes.values():
            leader = yield from self._best_leader(members)
            led[leader] = members
        yield from self._find_holders(led)
        for leader, members in led.items():
            self._class.update(dict.fromkeys(members, leader))
            yield from self._prove_against_what_stays(members, leader)
        self.first_leader.update(dict.fromkeys(by_fitness, top))

    def _parted(self, leader: int, others: Sequence[int]) -> tuple[list[int], list[int]]:
        """Return which are copies of a leader, and which are not."""
        are_copies = [self._are_copies(leader, other) for other in others]
        return list(compress(others, are_copies)), list(compress(others, map(not_, are_copies)))

    def _best_leader(self, members: Sequence[int]) -> Generator[tuple[PairToProve, ...], Mapping[Ends, Proof], int]:
        """Return the member that holds most, after it was proven against all others."""
        leader, *others = members
        led = {leader}
        for _ in range(BETTER_LEADERS):
            # What a leader was made from comes first, and of such photos the one saved worst: it is a source of others.
            sources = (at for at in reversed(others) if self._is_made_from(leader, at))
            choices = chain(sources, (at for at in others if self._holds_more(at, leader)))
            better = next((at for at in choices if at not in led), None)
            if better is None:
                break
            leader = better
            led.add(leader)
            yield from self._ask(leader, [at for at in members if at != leader])
        return leader

    def _find_holders(self, led: dict[int, list[int]]) -> Asking:
        """Ask for what its leader does not hold those that may: what the leader was made from, whose steps tell more,
        and the leaders of the largest classes, to which it goes over.

        What looks like a copy of an edit may have been made from the original, as a bad saving beside a sharpened one.
        """
        largest = sorted(led, key=lambda leader: (-len(led[leader]), leader))[:HOLDERS_ASKED]
        for leader, members in led.items():
            astray = [at for at in members if at != leader and not self._holds(leader, at)]
            for other in (*(at for at in members if self._is_source(at, leader)), *largest):
                wanted = [at for at in astray if at != other]
                if other == leader or not wanted:
                    continue
                yield from self._ask(other, wanted)
                found = [at for at in wanted if self._are_copies(other, at) and self._holds(other, at)]
                astray = [at for at in astray if at not in found]
                if other in led:
                    members[:] = [at for at in members if at not in found]
                    led[other].extend(found)
            yield from self._prove_among(astray)

    def _prove_among(self, astray: Sequence[int]) -> Asking:
        """Hold those that nothing holds against each other: a HEIC and an AVIF that were both saved out of a PNG which
        does not hold quite all of either. One of them may lead the group, by what the user prefers.
        """
        rest = sorted(astray, key=self._fitness, reverse=True)
        for _ in range(HOLDERS_ASKED):
            if not rest:
                break
            first, *rest = rest
            yield from self._ask(first, rest)
            rest = [at for at in rest if not self._holds(first, at)]

    def _prove_against_what_stays(self, members: Sequence[int], leader: int) -> Asking:
        """What stays anyway, as in a protected folder, may be worse than the leader and still hold the others."""
        staying = [at for at in members if at in self._staying]
        if staying and leader not in staying:
            yield from self._ask(staying[0], [at for at in members if at not in staying])

    def _is_made_from(self, leader: int, photo: int) -> bool:
        proof = self.told(leader, photo)
        return proof is not None and proof.made_from is MadeFrom.FIRST_FROM_SECOND and proof.first.held is Held.YES

    def _holds_more(self, photo: int, leader: int) -> bool:
        proof = self.told(leader, photo)
        return proof is not None and proof.first.held is Held.YES and proof.second.held is not Held.YES

    def _holds(self, leader: int, photo: int) -> bool:
        proof = self.told(leader, photo)
        return proof is not None and proof.second.held is Held.YES

    def _is_source(self, photo: int, leader: int) -> bool:
        """Whether a leader was made from a photo and holds it, though the photo is not all that it holds."""
        proof = self.told(leader, photo)
        return proof is not None and proof.made_from is MadeFrom.FIRST_FROM_SECOND and proof.second.held is Held.YES

    def _are_copies(self, first: int, second: int) -> bool:
        proof = self.told(first, second)
        return proof is not None and proof.relation is Relation.COPY

    def _prove_edits(self, pairs: Sequence[PairToProve]) -> Asking:
        self.known.update((yield tuple(pairs)))

    def edit_tie(self, original: int, edit: int, row: int) -> EditTie:
        """Let two leaders stand for the two photos of a row; what the two share lies where it does on those."""
        first, second = int(self.pairs.first[row]), int(self.pairs.second[row])
        turn, evidence = TURNS[int(self.pairs.turn[row])], self.pairs.evidence[row]
        on_first, on_second = evidence.overlap_on_first, evidence.overlap_on_second
        if self.leader_of(first) == edit:
            first, second, turn, on_first, on_second = second, first, turn.inverse(), on_second, on_first
        to_original, to_edit = self._turns.between(original, first), self._turns.between(edit, second)
        return EditTie(
            to_edit.inverse().then(turn).then(to_original),
            on_first and turned_region(on_first, to_original),
            on_second and turned_region(on_second, to_edit),
        )

    def _sureness(self, row: int, leaders: Iterable[int]) -> tuple[object, ...]:
        """How surely a row tells that one photo is an edit of another; equal for none, since positions count last."""
        first, second = int(self.pairs.first[row]), int(self.pairs.second[row])
        between_leaders = {first, second} == set(leaders)
        inliers = self.pairs.evidence[row].inliers or 0
        return between_leaders, inliers, -int(self.pairs.distance_bits[row]), -first, -second

    def _upright_marks(self, photos: Sequence[int]) -> NDArray[np.uint8]:
        """Return nearly the 256-bit pHashes that photos of one component would have in one position, shape (n, 32)."""
        marks = np.empty((len(photos), 32), np.uint8)
        for place, at in enumerate(photos):
            mark = np.frombuffer(self.photos[at].fingerprint.phash256, np.uint8)[None]
            marks[place] = turned_phash256(mark, self._turns.to_root(at))[0]
        return marks


def _each_once(items: Iterable[int]) -> Iterator[int]:
    seen: set[int] = set()
    for item in items:
        if item not in seen:
            seen.add(item)
            yield item


def _is_cut_alone(evidence: Evidence) -> bool:
    """Whether one photo was cut out of the other and nothing was put around it, nor was it tilted or squeezed."""
    kinds = {found.kind for found in evidence.findings}
    return EvidenceKind.CROPPED in kinds and not kinds & _PLACED_OTHERWISE


class _TurnsOnTheWay:
    """What makes one photo look like another one that sure pairs join it to, however many lie between."""

    def __init__(self, pairs: PairTable) -> None:
        ties: defaultdict[int, list[tuple[int, Turn]]] = defaultdict(list)
        sure = np.flatnonzero(pairs.relation <= Relation.COPY.rank)
        columns = (pairs.first[sure].tolist(), pairs.second[sure].tolist(), pairs.turn[sure].tolist())
        for first, second, code in zip(*columns, strict=True):
            ties[first].append((second, TURNS[code]))
            ties[second].append((first, TURNS[code].inverse()))
        self._to_root: dict[int, Turn] = {}
        """What makes each photo look like the first one that it is joined to."""
        for root in sorted(ties):
            if root in self._to_root:
                continue
            self._to_root[root] = Turn.NONE
            waiting = deque([root])
            while waiting:
                at = waiting.popleft()
                for near, turn in sorted(ties[at], key=lambda tie: tie[0]):
                    if near not in self._to_root:
                        self._to_root[near] = turn.then(self._to_root[at])
                        waiting.append(near)

    def to_root(self, photo: int) -> Turn:
        """What makes a photo look like that one of its component that all others are turned to."""
        return self._to_root.get(photo, Turn.NONE)

    def between(self, first: int, second: int) -> Turn:
        """What makes the second look like the first."""
        return self.to_root(second).then(self.to_root(first).inverse())
