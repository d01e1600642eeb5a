"""Versions of a photo that are tied to another version of it alone, as a crop to the recoloured photo it was cut from.

A group holds what is tied to its middle (`grouping`), so they would be left beside the group of their own photo.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dedupe_gui.matching.families.growing import Families
from dedupe_gui.sets import DisjointSets

_MOST_MIDDLES = 3
"""So many looks at most for a stray. Of 3,600 versions of 60 photos 18 and 27 are strays."""


def strays(
    families: Families, copies: Iterable[tuple[int, int]], edits: Iterable[tuple[int, int]], pixels: Mapping[int, int]
) -> list[tuple[int, int]]:
    """Return each stray with the photo that most of its family is tied to: by position, sorted, the lower one first.

    families: what is one exposure. copies, edits: the pairs that are known. pixels: of the photos that can be looked
    at, as a rule one of each set of copies.
    """
    same = DisjointSets()
    for first, second in copies:
        same.join(first, second)
    tied: defaultdict[int, set[int]] = defaultdict(set)
    for first, second in edits:
        one, other = same.find(first), same.find(second)
        if one != other:
            tied[one].add(other)
            tied[other].add(one)
    leader_of = {same.find(photo): photo for photo in sorted(pixels, key=lambda photo: (pixels[photo], -photo))}
    around = {name: 2 * same.size_of(name) + sum(map(same.size_of, tied[name])) for name in leader_of}
    versions_of: defaultdict[int, list[int]] = defaultdict(list)
    for name, leader in leader_of.items():
        versions_of[families.name_of(leader)].append(name)
    found: set[tuple[int, int]] = set()
    for versions in versions_of.values():
        if len(versions) > 2:  # two are a family because they are tied
            for middle in _middles(versions, around):
                for name in set(versions) - tied[middle] - {middle}:
                    first, second = sorted((leader_of[middle], leader_of[name]))
                    found.add((first, second))
    return sorted(found)


def _middles(versions: Sequence[int], around: Mapping[int, int]) -> list[int]:
    """Return those that grouping may take for the middle: it asks the user's rules where as many are around several."""
    most = max(around[name] for name in versions)
    return sorted(name for name in versions if around[name] == most)[:_MOST_MIDDLES]
