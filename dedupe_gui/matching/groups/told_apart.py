"""Groups without photos that the user told apart, whatever third photo ties them together. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import combinations

from dedupe_gui.matching.groups.grouping import GROUP_ID_BYTES
from dedupe_gui.model import Group, Member

Apart = Sequence[Sequence[frozenset[int]]]
"""As in `ScanResult.apart`."""


def keep_apart(
    groups: Sequence[Group],
    apart: Apart,
    *,
    smallest: int,
    key_of: Callable[[int], int],
    regroup: Callable[[Collection[int]], Sequence[Group]],
) -> tuple[Group, ...]:
    """Return the groups so that none holds two photos that were told apart.

    The kept photo stays, then those come that are closest to it; what was told apart from one of these goes, and forms
    groups of its own by `regroup`, which groups some photos alone. smallest: groups below that many photos vanish.
    key_of: a photo's part of its group's id, see `grouping.content_keys`.
    """
    if not apart:
        return tuple(groups)
    foes: dict[int, set[int]] = {}
    for decision in apart:
        for one, other in combinations(decision, 2):
            for first, second in ((one, other), (other, one)):
                for photo in first:
                    foes.setdefault(photo, set()).update(second)
    kept: list[Group] = []
    left_out: list[int] = []
    for group in groups:
        members = _without_foes(group.members, foes)
        if len(members) == len(group.members):
            kept.append(group)
            continue
        stay = {member.photo for member in members}
        gone = [member.photo for member in group.members if member.photo not in stay]
        left_out += gone
        if len(members) >= max(smallest, 2):
            kept.append(Group(_id_without(group.group_id, map(key_of, gone)), members))
    if not left_out:
        return tuple(groups)
    if len(left_out) > 1:
        again = regroup(frozenset(left_out))
        kept += keep_apart(again, apart, smallest=smallest, key_of=key_of, regroup=regroup)
    # As `build_groups` has them: surest first, then by size, then by path.
    return tuple(sorted(kept, key=lambda group: (group.relation.rank, len(group.members), group.keep.photo)))


def _without_foes(members: Sequence[Member], foes: dict[int, set[int]]) -> tuple[Member, ...]:
    stay: list[Member] = []
    barred: set[int] = set()
    for member in members:
        if member.photo not in barred:
            stay.append(member)
            barred |= foes.get(member.photo, set())
    return tuple(stay)


def _id_without(group_id: str, keys: Iterable[int]) -> str:
    return f"{(int(group_id, 16) - sum(keys)) % (1 << (8 * GROUP_ID_BYTES)):0{2 * GROUP_ID_BYTES}x}"
