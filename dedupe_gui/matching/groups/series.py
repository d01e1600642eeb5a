"""Shots of one thing: in the order in which they were taken, and which of them are the sharpest. Pure.

No shot is ever suggested for removal in favour of another one; this only puts them in the order in which one looks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from dedupe_gui.matching.fingerprints.sharpness import NOTICEABLE
from dedupe_gui.matching.looks.capture import other_capture
from dedupe_gui.model import NO_EVIDENCE, Evidence, Group, Photo, Relation, Turn

_SIMILAR: Final = Relation.SIMILAR
"""Asked of all groups at every move of a slider: reaching for it by its name takes longer than all the rest."""

_NUMBERS: Final = re.compile(r"(\d+)")
_DIGITS: Final = str.maketrans("123456789", "000000000")


def is_series(group: Group) -> bool:
    """Whether all of it are shots of their own: the surest relation comes first."""
    return group.members[1].relation is _SIMILAR


def series_among(groups: Sequence[Group]) -> list[int]:
    """Which of the groups are series, by position."""
    return [at for at, group in enumerate(groups) if group.members[1].relation is _SIMILAR]


def in_order_of_time(group: Group, photos: Sequence[Photo]) -> Group:
    """The series as it was taken; where a photo has no time, in the order of the names, as cameras number them.

    The first one takes the place of the one that the others are held against. A photo with films that show what its own
    film shows stays as it is: that is what ties them.
    """
    if _has_both_media(group, photos):
        return group
    taken = [photos[member.photo].facts.taken for member in group.members]
    moments = [one.moment if one is not None else None for one in taken]
    names = _in_counting_order([photos[member.photo].stamp.path_text for member in group.members])
    keys = names if None in moments else list(zip(moments, names, strict=True))
    first, *others = (group.members[at] for at in sorted(range(len(keys)), key=keys.__getitem__))
    if first.relation is None:
        return Group(group.group_id, (first, *others))
    facts = photos[first.photo].facts
    led = [first._replace(relation=None, distance_bits=0, turned=Turn.NONE, evidence=NO_EVIDENCE, proof=None)]
    for member in others:
        evidence = Evidence(other_capture(facts, photos[member.photo].facts))
        led.append(member._replace(relation=Relation.SIMILAR, turned=Turn.NONE, evidence=evidence, proof=None))
    return Group(group.group_id, tuple(led))


def sharpest(group: Group, photos: Sequence[Photo]) -> frozenset[int]:
    """Those that look as sharp as the sharpest one, by position; nothing where all do, or nobody can tell."""
    measured = {member.photo: photos[member.photo].facts.sharpness for member in group.members}
    known = [sharpness for sharpness in measured.values() if sharpness is not None]
    if _has_both_media(group, photos) or not known or max(known) - min(known) < NOTICEABLE:
        return frozenset()
    best = max(known)
    return frozenset(at for at, one in measured.items() if one is not None and best - one < NOTICEABLE)


def _has_both_media(group: Group, photos: Sequence[Photo]) -> bool:
    return len({photos[member.photo].is_film for member in group.members}) > 1


def _in_counting_order(paths: list[str]) -> list[Any]:
    """Keys by which 9 comes before 10; paths that differ in digits only are such keys themselves."""
    return paths if len({path.translate(_DIGITS) for path in paths}) == 1 else list(map(_counting, paths))


def _counting(path: str) -> list[str | int]:
    """Text and numbers in turns."""
    parts: list[str | int] = [*_NUMBERS.split(path)]
    parts[1::2] = map(int, parts[1::2])
    return parts
