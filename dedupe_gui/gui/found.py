"""What a grouping found, in figures: by kind, by folder, by disk."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dedupe_gui.gui.desk_filters import FolderShare, KindShare
from dedupe_gui.model import RELATIONS, Group, Relation, ScanResult


@dataclass(frozen=True, slots=True)
class Found:
    """One grouping before the filters; the columns are parallel to the groups."""

    groups: Sequence[Group]
    kinds: Sequence[Relation]
    gains_bytes: Sequence[int]
    """What is freed when only the kept photo of the group stays."""

    @staticmethod
    def of(groups: Sequence[Group], sizes_bytes: Sequence[int]) -> Found:
        """sizes_bytes: of each photo with what belongs to it, by its position."""
        return Found(
            groups,
            [group.relation for group in groups],
            [sum([sizes_bytes[member.photo] for member in group.members[1:]]) for group in groups],
        )

    def by_kind(self) -> tuple[KindShare, ...]:
        groups = dict.fromkeys(RELATIONS, 0)
        gains = dict.fromkeys(RELATIONS, 0)
        for kind, gain in zip(self.kinds, self.gains_bytes, strict=True):
            groups[kind] += 1
            gains[kind] += gain
        return tuple(KindShare(relation, groups[relation], gains[relation]) for relation in RELATIONS)

    def by_folder(self, result: ScanResult) -> tuple[FolderShare, ...]:
        """The scanned folders in the user's order, with how many photos of each are in groups."""
        roots = result.options.folders
        prefixes = [f"{root}{os.sep}" for root in roots]
        counts = [0] * len(roots)
        for group in self.groups:
            for member in group.members:
                path = result.photos[member.photo].stamp.path_text
                for position, prefix in enumerate(prefixes):
                    if path.startswith(prefix):
                        counts[position] += 1
                        break
        protected = result.options.protected_folders
        return tuple(FolderShare(root, count, root in protected) for root, count in zip(roots, counts, strict=True))

    def disks(self, result: ScanResult) -> tuple[tuple[int, Path], ...]:
        """The disks that grouped photos lie on, each with a folder that shows which one it is."""
        roots = result.options.folders
        found: dict[int, Path] = {}
        for group in self.groups:
            for member in group.members:
                stamp = result.photos[member.photo].stamp
                if stamp.device not in found:
                    path = stamp.path
                    found[stamp.device] = next((root for root in roots if path.is_relative_to(root)), path.parent)
        return tuple(sorted(found.items(), key=lambda entry: entry[1]))

    def total_gain_bytes(self) -> int:
        """What could be freed by all groups but those of similar shots, which nobody should empty without looking."""
        return sum(
            gain for kind, gain in zip(self.kinds, self.gains_bytes, strict=True) if kind is not Relation.SIMILAR
        )
