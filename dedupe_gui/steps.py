"""Generators that yield how far they are and return what comes of it: followed to their end, or told in other words."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

Step = TypeVar("Step")
Told = TypeVar("Told")
Outcome = TypeVar("Outcome")


def outcome_of(steps: Generator[Step, None, Outcome], tell: Callable[[Step], object] | None = None) -> Outcome:
    """Return what comes of it in the end. tell: called with each step; nobody is told otherwise."""
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            outcome: Outcome = end.value
            return outcome
        if tell is not None:
            tell(step)


def retold(steps: Generator[Step, None, Outcome], words: Callable[[Step], Told]) -> Generator[Told, None, Outcome]:
    """Yield what `words` makes of each step, and return what comes of it."""
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            outcome: Outcome = end.value
            return outcome
        yield words(step)
