"""How fast the work goes, and an honest guess of how long it will go on."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

WINDOW_S = 20.0
"""The guess follows the last seconds, so that a slow folder does not spoil it for good."""
SILENT_S = 1.5
"""No guess before this much work was seen: the first batch says nothing about the rest."""
TELLING_SHARE = 0.1
"""Nor before so much of all work was seen, whichever is there sooner: short work is over when 1.5 seconds are."""
UPDATE_S = 0.1


@dataclass(slots=True)
class Pace:
    """Counts work in photos and in cost units (whatever the caller adds up, such as bytes)."""

    clock: Callable[[], float]
    total_cost: float
    done: int = 0
    done_cost: float = 0.0
    _samples: deque[tuple[float, int, float]] = field(default_factory=deque)
    _told_s: float = 0.0
    _has_begun: bool = False

    def __post_init__(self) -> None:
        self._samples.append((self.clock(), 0, 0.0))

    def advance(self, *, count: int, cost: float) -> bool:
        """Note finished work; True when it is time to tell (ten times a second at most)."""
        self.done += count
        self.done_cost += cost
        now_s = self.clock()
        if not self._has_begun:
            # what came first came with the processes' start, which says nothing of how fast they are
            self._has_begun = True
            self._samples[0] = (now_s, self.done, self.done_cost)
        if now_s - self._told_s < UPDATE_S:
            return False
        self._told_s = now_s
        self._samples.append((now_s, self.done, self.done_cost))
        while len(self._samples) > 2 and now_s - self._samples[0][0] > WINDOW_S:
            self._samples.popleft()
        return True

    @property
    def _seen_s(self) -> float:
        return self._samples[-1][0] - self._samples[0][0]

    @property
    def per_s(self) -> float | None:
        """Photos per second over the last seconds; None while it is too early to tell."""
        if self._seen_s < SILENT_S:
            return None
        return (self._samples[-1][1] - self._samples[0][1]) / self._seen_s

    @property
    def remaining_s(self) -> float | None:
        """Seconds to go; None while it is too early to tell or nothing moves."""
        cost_done = self._samples[-1][2] - self._samples[0][2]
        is_too_early = self._seen_s < SILENT_S and cost_done < TELLING_SHARE * self.total_cost
        if is_too_early or cost_done <= 0:
            return None
        return max(0.0, self.total_cost - self.done_cost) * self._seen_s / cost_done
