"""What the user did, step by step, and what of it was taken back. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dedupe_gui.review.decisions import Change, Decision, Step


class UndoStack:
    """The steps that can be taken back, and those that can be done again. It carries none of them out."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def next_undo(self) -> Step | None:
        return self._done[-1] if self._done else None

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def take(self, step: Step) -> None:
        """Note a new step; what was taken back before cannot be done again."""
        self._done.append(step)
        self._undone.clear()

    def undo(self) -> Step | None:
        """Return the last step, which is to be taken back; None when there is none."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def redo(self) -> Step | None:
        """Return what was undone last, which is to be done again; None when there is nothing."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]

    def forget(self) -> None:
        self._done.clear()
        self._undone.clear()

    def carry_over(self, moved: Mapping[int, int | None]) -> None:
        """Take the positions of a newer scan, by the earlier ones; what is about vanished photos alone is dropped."""
        self._done, self._undone = (
            [left for step in steps if (left := _step_carried_over(step, moved)).changes or left.rejection is not None]
            for steps in (self._done, self._undone)
        )


def carried_over(decision: Decision, moved: Mapping[int, int | None]) -> Decision:
    """Return a decision by the positions of a newer scan; a removal for a photo that has vanished rests for good."""
    instead = None if decision.instead is None else moved[decision.instead]
    return Decision(decision.verdict, instead)


def _step_carried_over(step: Step, moved: Mapping[int, int | None]) -> Step:
    carried = (
        Change(new, carried_over(change.before, moved), carried_over(change.after, moved))
        for change in step.changes
        if (new := moved[change.photo]) is not None
    )
    return replace(step, changes=tuple(carried))
