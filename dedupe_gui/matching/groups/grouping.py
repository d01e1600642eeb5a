"""Pairs -> groups at the sliders' positions, from pairs already known.

Sure relations carry over: whatever `identical`, `same-pixels` and `copy` join is one photo and stays together. Looser
ones do not: an `edited` or `similar` photo is tied to the kept photo or a copy of it, and never to a member that is
itself tied so, so that no chain can grow. The result depends on the photos alone, not on their order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from heapq import heappop, heappush
from itertools import repeat
from operator import attrgetter

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dedupe_gui.matching.fingerprints.fingerprint import hash_distance
from dedupe_gui.matching.turning import seen_from_second
from dedupe_gui.model import (
    NO_EVIDENCE,
    NOTHING_INSIDE,
    RELATIONS,
    TURNS,
    Group,
    HashKind,
    Member,
    PairTable,
    Photo,
    Relation,
    ScanOptions,
    Turn,
)

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

GROUP_ID_BYTES = 8
_KEPT, _BY_WAY, _NEVER = -1, -2, -3
"""Where a member of a group is from, if not from a pair with the kept photo."""
_MEMBER_OF = partial(tuple.__new__, Member)
"""A member of all its fields: through the class itself it takes three times as long."""
_DEFAULTS = tuple(map(repeat, Member._field_defaults.values()))
_INVERSE = np.array([turn.inverse().code for turn in TURNS])
_THEN = [[turn.then(following).code for following in TURNS] for turn in TURNS]

ANY_COLOURS = 100
"""The colour slider's right end."""


@dataclass(frozen=True, slots=True)
class GroupingView:
    """The sliders and filters."""

    distance_bits: int = 10
    colour_distance: int = ANY_COLOURS
    relations: frozenset[Relation] = frozenset(RELATIONS)
    min_group: int = 2

    @staticmethod
    def of(options: ScanOptions) -> GroupingView:
        """The view in which a scan with these options reports."""
        return GroupingView(options.distance_bits, ANY_COLOURS, options.relations, options.min_group)


def build_groups(
    photos: Sequence[Photo],
    pairs: PairTable,
    *,
    preference: ArrayLike,
    distance_bits: int,
    colour_distance: int,
    relations: frozenset[Relation],
    min_group: int,
    hash_kinds: Sequence[HashKind] = (HashKind.PHASH,),
    known: KnownPairs | None = None,
) -> tuple[Group, ...]:
    """Group the photos whose pairs lie within both distances, surest and smallest groups first.

    photos: in the order of their paths' bytes, as in a scan's result; equally sure and large groups keep that order.
    preference: int, shape (n,): a distinct rank for each photo; the lowest is kept. distance_bits and
    colour_distance are the sliders' positions; identical files stay together at any, and what local features tie
    (crops) at any shape distance, since their hashes are far apart by nature. relations: which ones may join photos.
    known: made of these photos and pairs, for who groups them again and again, as a slider does.
    """
    if not len(pairs):
        return ()
    known = known or KnownPairs(photos, pairs)
    rank = np.asarray(preference, np.int64)
    ties = known.passing(distance_bits=distance_bits, colour_distance=colour_distance, relations=relations)
    label, keep_of = _group_labels(len(photos), ties, rank)
    sizes = np.bincount(label, minlength=len(photos))
    shown = np.flatnonzero(sizes[label] >= max(min_group, 2))
    shown = shown[np.argsort(label[shown], kind="stable")]
    keeps = keep_of[label[shown]]
    tied = _tied_to_kept(pairs, shown, keeps, _pairs_with_kept(ties, label, keep_of)[shown])
    by_way = np.flatnonzero((tied.pair < 0) & (shown != keeps))
    ways = _Paths(pairs, ties, label, wanted=label[shown[by_way]])
    for row in by_way.tolist():
        tied.put(row, ways.member(photos, int(keeps[row]), int(shown[row]), hash_kinds))
    tied.relation[known.with_another_film(shown, keeps)] = Relation.SIMILAR.rank
    starts = np.flatnonzero(np.diff(label[shown], prepend=-1))
    order = _in_order(tied.relation, tied.distance, rank[shown], keeps, starts)
    shown, tied = shown[order], tied.at(order)
    starts = np.flatnonzero(tied.relation < 0)
    if not len(starts):
        return ()
    members = known.members(shown, tied)
    return known.groups(np.add.reduceat(known.keys[shown], starts), starts, members)


@dataclass(frozen=True, slots=True)
class _Tied:
    """How members are tied to the kept photo of their group, in columns."""

    relation: Ints
    """Rank; -1 of the kept photo itself."""
    distance: Ints
    turn: Ints
    pair: Ints
    """The row in the table of pairs; -1 for none."""
    is_first: Bools
    """Whether the member is that pair's first photo."""

    def at(self, rows: Ints | Bools) -> _Tied:
        return _Tied(self.relation[rows], self.distance[rows], self.turn[rows], self.pair[rows], self.is_first[rows])

    def put(self, row: int, member: Member) -> None:
        """Take over what is known of one that makes no pair with the kept photo."""
        self.relation[row] = RELATIONS.index(member.relation) if member.relation else -1
        self.distance[row], self.turn[row] = member.distance_bits, member.turned.code


def _tied_to_kept(pairs: PairTable, shown: Ints, keeps: Ints, pair: Ints) -> _Tied:
    """Return what the pairs with the kept photo tell of those shown. pair: the row of each, -1 for none."""
    tied = _Tied(
        np.full(len(shown), -1),
        np.zeros(len(shown), np.int64),
        np.zeros(len(shown), np.int64),
        pair,
        np.zeros(len(shown), bool),
    )
    direct = np.flatnonzero((pair >= 0) & (shown != keeps))
    rows = pair[direct]
    tied.relation[direct], tied.distance[direct] = pairs.relation[rows], pairs.distance_bits[rows]
    tied.is_first[direct] = pairs.first[rows] == shown[direct]
    tied.turn[direct] = np.where(tied.is_first[direct], _INVERSE[pairs.turn[rows]], pairs.turn[rows])
    return tied


def _in_order(relation: Ints, distance: Ints, rank: Ints, keeps: Ints, starts: Ints) -> Ints:
    """Return the order of all members: the surest and smallest groups first, in each the kept one, then the surest.

    starts: where each group begins in the other columns.
    """
    if not len(starts):
        return np.zeros(0, np.int64)
    sizes = np.diff(starts, append=len(relation))
    place = np.empty(len(starts), np.int64)
    place[_sorted_by(np.maximum.reduceat(relation, starts), sizes, keeps[starts])] = np.arange(len(starts))
    return _sorted_by(np.repeat(place, sizes), relation + 1, distance, rank)


def _sorted_by(*columns: Ints) -> Ints:
    """Return the order by the first of these columns, which are not negative, then by the second and so on.

    By one number for all of them: sorting by one column after the other takes ten times as long.
    """
    numbers = np.zeros(len(columns[0]), np.int64)
    for column in columns:
        numbers = numbers * (int(column.max(initial=0)) + 1) + column
    order: Ints = np.argsort(numbers)
    return order


def content_keys(photos: Sequence[Photo], *, among: NDArray[np.int32]) -> NDArray[np.uint64]:
    """Return a number for each photo, made of what it shows and how large its file is, whatever it is called.

    A group's id is the sum of its photos' numbers: the same after a rename and in any order. among: positions of those
    that may come into a group; the others get 0.
    """
    digests = (
        blake2b(
            photo.fingerprint.turned_phashes + photo.fingerprint.phash256 + photo.stamp.size_bytes.to_bytes(8, "big"),
            digest_size=GROUP_ID_BYTES,
        ).digest()
        for photo in map(photos.__getitem__, among.tolist())
    )
    keys = np.zeros(len(photos), np.uint64)
    keys[among] = np.frombuffer(b"".join(digests), "<u8")
    return keys


@dataclass(frozen=True, slots=True)
class _Grouping:
    """The groups of one position of the sliders, and in columns whose members stand where."""

    at: Mapping[int, int]
    """By the sum of the photos' keys, which of the groups."""
    groups: NDArray[np.object_]
    starts: Ints
    counts: Ints
    photos: Ints


_NO_GROUPING = _Grouping({}, np.empty(0, object), np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.int64))


class KnownPairs:
    """What every grouping of the same photos and pairs needs, found out once.

    Moving a slider leaves most members as they were. Making new ones was half of the time that a move takes.
    """

    def __init__(self, photos: Sequence[Photo], pairs: PairTable) -> None:
        self.keys = content_keys(photos, among=pairs.positions())
        self._pairs = pairs
        self._by_features = np.fromiter((each.inliers is not None for each in pairs.evidence), bool, len(pairs))
        self._evidence = np.fromiter(pairs.evidence, object, len(pairs))
        self._members = np.empty(len(photos), object)
        """Each photo as it was in the last grouping that showed it."""
        self._origins = np.full(len(photos), _NEVER)
        """What those were made of: twice the row in the table of pairs, and 1 for the pair's first photo; or a code."""
        self._last = _NO_GROUPING
        self._shown: Ints = np.zeros(0, np.int64)
        self._is_new: Bools = np.zeros(0, bool)
        """The photos that `members` returned last, and which of them were made anew."""
        tied = pairs.positions().tolist()
        insides = map(attrgetter("facts.inside"), map(photos.__getitem__, tied))
        self._insides = {
            photo: inside
            for photo, inside in zip(tied, insides, strict=True)
            if inside is not NOTHING_INSIDE and inside.film_digest is not None
        }
        """Of the motion photos."""

    def passing(self, *, distance_bits: int, colour_distance: int, relations: frozenset[Relation]) -> _Ties:
        """Return the pairs that may join photos."""
        pairs = self._pairs
        near = ((pairs.distance_bits <= distance_bits) | self._by_features) & (pairs.colour_distance <= colour_distance)
        is_wanted = np.array([relation in relations for relation in RELATIONS])
        passes = (near | (pairs.relation == Relation.IDENTICAL.rank)) & is_wanted[pairs.relation]
        pair = np.flatnonzero(passes)
        return _Ties(
            pair,
            pairs.first[pair].astype(np.int64),
            pairs.second[pair].astype(np.int64),
            pairs.relation[pair].astype(np.int64),
        )

    def members(self, photo: Ints, tied: _Tied) -> list[Member]:
        """Return the members that these columns say, row by row."""
        origin = np.where(tied.relation < 0, _KEPT, np.where(tied.pair < 0, _BY_WAY, 2 * tied.pair + tied.is_first))
        is_new = (origin != self._origins[photo]) | (origin == _BY_WAY)
        self._origins[photo] = origin
        self._shown, self._is_new = photo, is_new
        new = tied.at(is_new)
        rows = new.pair
        evidences = np.full(len(rows), NO_EVIDENCE, object)
        evidences[rows >= 0] = self._evidence[rows[rows >= 0]]
        ats = photo[is_new].tolist()
        ranks, bits, turned = new.relation.tolist(), new.distance.tolist(), new.turn.tolist()
        turns = list(map(TURNS.__getitem__, turned))
        for at in np.flatnonzero(new.is_first & (rows >= 0)).tolist():
            evidences[at] = seen_from_second(evidences[at], turns[at])
        relations = map((*RELATIONS, None).__getitem__, ranks)  # -1 is the last one
        # Of the defaults there is no end.
        fields = zip(ats, relations, bits, turns, evidences.tolist(), *_DEFAULTS, strict=False)
        self._members[photo[is_new]] = np.fromiter(map(_MEMBER_OF, fields), object, len(ats))
        members: list[Member] = self._members[photo].tolist()
        return members

    def groups(self, sums: NDArray[np.uint64], starts: Ints, members: Sequence[Member]) -> tuple[Group, ...]:
        """Return the groups that begin at these members; those that are as they were in the last grouping, the same."""
        numbers = sums.tolist()
        ends = np.append(starts[1:], len(members))
        before = self._last
        at = np.fromiter(map(before.at.get, numbers, repeat(-1)), np.int64, len(numbers))
        is_same = self._are_same(starts, ends - starts, at)
        made = np.empty(len(numbers), object)
        made[is_same] = before.groups[at[is_same]]
        is_new = np.flatnonzero(~is_same)
        columns = (column[is_new].tolist() for column in (at, starts, ends))
        for place, was_at, start, end in zip(is_new.tolist(), *columns, strict=True):
            group: Group | None = before.groups[was_at] if was_at >= 0 else None
            of_group = tuple(members[start:end])
            if group is None or group.members != of_group:
                group = Group(f"{numbers[place]:016x}", of_group)
            made[place] = group
        places = dict(zip(numbers, range(len(numbers)), strict=True))
        self._last = _Grouping(places, made, starts, ends - starts, self._shown)
        return tuple(made.tolist())

    def _are_same(self, starts: Ints, counts: Ints, at: Ints) -> Bools:
        """Return which groups have the members, one by one, of the last grouping's group `at` that place."""
        last = self._last
        if not len(last.groups):
            return np.zeros(len(starts), bool)
        is_known = (at >= 0) & (last.counts[at] == counts)
        rows = np.repeat(is_known, counts)
        shift = np.where(is_known, last.starts[at] - starts, 0)
        there = np.where(rows, np.arange(len(rows)) + np.repeat(shift, counts), 0)
        found: Bools = np.logical_and.reduceat(rows & ~self._is_new & (last.photos[there] == self._shown), starts)
        return found

    def with_another_film(self, shown: Ints, keeps: Ints) -> list[int]:
        """Return the rows of motion photos that a bare copy ties to a kept one with another film."""
        if not self._insides:
            return []
        both = np.isin(keeps, list(self._insides)) & np.isin(shown, list(self._insides))
        insides = self._insides
        return [
            row
            for row in np.flatnonzero(both).tolist()
            if insides[keeps[row].item()].has_another_film_than(insides[shown[row].item()])
        ]


@dataclass(frozen=True, slots=True)
class _Ties:
    """The pairs that may join photos, in columns; `pair` is the row in the table of all pairs."""

    pair: Ints
    first: Ints
    second: Ints
    relation: Ints

    def of(self, chosen: Bools) -> _Ties:
        return _Ties(self.pair[chosen], self.first[chosen], self.second[chosen], self.relation[chosen])


def _group_labels(count: int, ties: _Ties, rank: Ints) -> tuple[Ints, Ints]:
    """Return each photo's group, a number below `count`, and the kept photo of each number in use."""
    sure = ties.of(ties.relation <= Relation.COPY.rank)
    component = components(count, sure.first, sure.second)
    size, best = np.bincount(component, minlength=count), _best_rank(component, rank)
    edited = ties.of(ties.relation == Relation.EDITED.rank)
    label = _stars(component[edited.first], component[edited.second], size, best, size > 0)[component]

    kept = np.flatnonzero(best[label] == rank)
    keep_of = np.full(count, -1)
    keep_of[label[kept]] = kept
    similar = ties.of(ties.relation == Relation.SIMILAR.rank)
    is_core = component == label
    similar = similar.of(is_core[similar.first] & is_core[similar.second])
    size = np.bincount(label, minlength=count)
    # a photo that has copies of its own stays with them: beside a similar photo they would not be found for removal
    label = _stars(label[similar.first], label[similar.second], size, best, size == 1)[label]
    return label, keep_of


def _best_rank(label: Ints, rank: Ints) -> Ints:
    """Return the best rank among the photos of each label; for labels without photos a number above all ranks."""
    best = np.full(len(label), np.iinfo(np.int64).max)
    np.minimum.at(best, label, rank)
    return best


def components(count: int, first: Ints, second: Ints) -> Ints:
    """Return for each photo the lowest position among all that pairs join it to, however many lie between."""
    label = np.arange(count)
    while len(first):
        lower = np.minimum(label[first], label[second])
        np.minimum.at(label, label[first], lower)
        np.minimum.at(label, label[second], lower)
        while np.any(label != label[label]):
            label = label[label]
        apart = label[first] != label[second]
        first, second = first[apart], second[apart]
    return label


def _stars(first: Ints, second: Ints, weight: Ints, rank: Ints, may_join: Bools) -> Ints:
    """Gather nodes around centres that each is tied to, and return each node's centre (itself, if nothing gathers it).

    The node with most around it becomes a centre first, its own weight counted twice, then the better ranked: around an
    original are all its edits, around each edit only some, so copies of one photo do not scatter.
    """
    centre = np.arange(len(weight))
    apart = first != second
    first, second = first[apart], second[apart]
    edges = np.concatenate((first * len(weight) + second, second * len(weight) + first))
    edges.sort()
    edges = edges[np.diff(edges, prepend=-1) > 0]
    node_of, near_of = np.divmod(edges, len(weight))
    around = 2 * weight + np.bincount(node_of, np.where(may_join, weight, 0)[near_of], len(weight)).astype(np.int64)
    if not len(edges):
        return centre
    starts = np.flatnonzero(np.diff(node_of, prepend=-1))
    ends = np.append(starts[1:], len(node_of))
    nodes = node_of[starts]
    order = _sorted_by(around.max() - around[nodes], rank[nodes])
    turn = np.empty(len(weight), np.int64)
    turn[nodes[order]] = np.arange(len(nodes))
    # most ties make couples or stars that touch nothing else, whose middle comes first: these need no loop
    is_leaf = np.bincount(node_of, minlength=len(weight)) == 1
    is_middle = np.zeros(len(weight), bool)
    is_middle[nodes] = np.logical_and.reduceat(is_leaf[near_of] & (turn[near_of] > turn[node_of]), starts)
    joins = is_middle[node_of] & may_join[near_of]
    centre[near_of[joins]] = node_of[joins]
    is_done = is_middle[nodes] | (is_leaf[nodes] & is_middle[near_of[starts]])

    taken: set[int] = set()
    for place in order[~is_done[order]].tolist():
        node = int(nodes[place])
        if node in taken:
            continue
        taken.add(node)
        nears = near_of[starts[place] : ends[place]].tolist()
        joining = [near for near in nears if near not in taken and may_join[near]]
        if joining:
            centre[joining] = node
            taken.update(joining)
    return centre


def _pairs_with_kept(ties: _Ties, label: Ints, keep_of: Ints) -> Ints:
    """Return for each photo the pair that it makes with the kept photo of its group, -1 where there is none."""
    within = ties.of(label[ties.first] == label[ties.second])
    keep = keep_of[label[within.first]]
    pair_of = np.full(len(label), -1)
    pair_of[within.second[within.first == keep]] = within.pair[within.first == keep]
    pair_of[within.first[within.second == keep]] = within.pair[within.second == keep]
    return pair_of


class _Paths:
    """Ways from kept photos to members that make no pair with them but are joined by others that do."""

    def __init__(self, pairs: PairTable, ties: _Ties, label: Ints, *, wanted: Ints) -> None:
        """wanted: the labels of the groups that have such members."""
        self._pairs = pairs
        self._neighbours: dict[int, list[tuple[int, int]]] = {}
        self._steps: dict[int, dict[int, _Leg]] = {}
        is_wanted = np.zeros(len(label), bool)
        is_wanted[wanted] = True
        inside = ties.of(is_wanted[label[ties.first]] & (label[ties.first] == label[ties.second]))
        for first, second, pair in zip(
            inside.first.tolist(), inside.second.tolist(), inside.pair.tolist(), strict=True
        ):
            self._neighbours.setdefault(first, []).append((second, pair))
            self._neighbours.setdefault(second, []).append((first, pair))

    def member(self, photos: Sequence[Photo], keep: int, photo: int, hash_kinds: Sequence[HashKind]) -> Member:
        """Return a photo as the surest way to it shows it, with its own distance to the kept one."""
        step = self._from(photos, keep)[photo]
        kept, mark = photos[keep].fingerprint, photos[photo].fingerprint
        distance = hash_distance(kept, mark, hash_kinds, step.turn)
        return Member(photo, RELATIONS[step.relation], distance, step.turn, NO_EVIDENCE)

    def _from(self, photos: Sequence[Photo], keep: int) -> dict[int, _Leg]:
        """Return the surest way from a kept photo to each member, among equally sure ones the shortest (Dijkstra)."""
        if keep in self._steps:
            return self._steps[keep]
        reached: dict[int, _Leg] = {}
        waiting: list[tuple[int, int, str, int, int]] = [(0, 0, "", keep, Turn.NONE.code)]
        while waiting:
            relation, hops, _, photo, turn = heappop(waiting)
            if photo in reached:
                continue
            reached[photo] = _Leg(relation, TURNS[turn])
            for near, pair in self._neighbours.get(photo, ()):
                if near not in reached:
                    step = int(self._pairs.turn[pair])
                    onwards = _THEN[step if self._pairs.second[pair] == near else int(_INVERSE[step])][turn]
                    worst = max(relation, int(self._pairs.relation[pair]))
                    # the path's text decides between equal ways, so that the order of the photos does not
                    heappush(waiting, (worst, hops + 1, photos[photo].stamp.path_text, near, onwards))
        self._steps[keep] = reached
        return reached


@dataclass(frozen=True, slots=True)
class _Leg:
    """The loosest relation on the way to a photo, and the turn that makes the photo look like the kept one."""

    relation: int
    turn: Turn
