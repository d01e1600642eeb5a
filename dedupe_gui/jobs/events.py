"""What a scan tells of itself while it goes on; jobs yield it, the skins show it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from dedupe_gui.model import FolderUnreadable, Relation, ScanResult, StoreMet, Unreadable


class Stage(Enum):
    """The steps of a scan, in order."""

    WALKING = "walking"
    READING = "reading"
    COMPARING = "comparing"
    PROVING = "proving"
    GROUPING = "grouping"


@dataclass(frozen=True, slots=True)
class StageChanged:
    stage: Stage


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the present stage is. `remaining_s` is None until it can be told honestly."""

    stage: Stage
    done: int
    total: int | None
    photos_per_s: float | None = None
    remaining_s: float | None = None
    already_known: int = 0
    path: Path | None = None
    worked_s: float = 0.0
    """Of reading: processor time until now, spread over the processes; it does not count waiting for a disk."""


@dataclass(frozen=True, slots=True)
class SpeedRemembered:
    """How fast this machine proved in an earlier search."""

    proof_px_s: float
    """Seconds for each pixel that a proof costs (`jobs.proofs_to_come`)."""


@dataclass(frozen=True, slots=True)
class PhotoUnreadable:
    problem: Unreadable


@dataclass(frozen=True, slots=True)
class FoundSoFar:
    """What is known while the scan goes on, ready to be grouped."""

    result: ScanResult
    complete: frozenset[Relation] = frozenset()
    """The kinds of which everything is found already."""


@dataclass(frozen=True, slots=True)
class Finished:
    """What was found, ready to be grouped (`jobs.regroup`)."""

    result: ScanResult


ScanEvent = (
    SpeedRemembered | StageChanged | Progress | PhotoUnreadable | FolderUnreadable | StoreMet | FoundSoFar | Finished
)
