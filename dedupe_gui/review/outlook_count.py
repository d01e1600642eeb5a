"""Counts what may go and what is left to decide, many groups in turns, so that whoever shows them answers meanwhile."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, Protocol

from dedupe_gui.model import Group, Photo
from dedupe_gui.review.safe import PHOTOS_OF_A_GROUP, Outlook, Survey

COUNTED_AT_ONCE: Final = 2000
"""Groups of the usual size; more are counted in turns."""


class CountsInTurns(Protocol):
    """Goes on with one count between other things, and calls `Desk.finish_count` once all is counted."""

    @property
    def is_running(self) -> bool: ...

    def start(self, count: Survey, /) -> None: ...

    def stop(self) -> None: ...


class OutlookCount:
    """The outlook as far as it is known. What it is about belongs to the desk, which says when it is out of date."""

    def __init__(self, turns: CountsInTurns | None = None) -> None:
        """turns: what counts many groups; at once without."""
        self._turns = turns
        self._survey: Survey | None = None
        """What finds the outlook out; it is under way while `_turns` runs."""
        self._outlook: Outlook | None = None
        self._left_before: frozenset[str] = frozenset()
        """Which photos were left to decide when that was last known: what is shown as such until it is known again."""

    @property
    def outlook(self) -> Outlook | None:
        """None until it is counted."""
        return self._outlook

    @property
    def is_running(self) -> bool:
        """Whether something is being counted in turns."""
        return self._turns is not None and self._turns.is_running

    def begin(self, survey: Survey) -> None:
        """Count from the beginning; `outlook` is there at once where there are few groups."""
        self._survey = survey
        if self._turns is not None:
            if survey.photo_count > COUNTED_AT_ONCE * PHOTOS_OF_A_GROUP:
                self._turns.start(survey)
                return
            self._turns.stop()
        while not survey.is_done:
            survey.advance(COUNTED_AT_ONCE)
        self._outlook = survey.outlook()

    def finish(self) -> None:
        """All is counted of what was counted in turns."""
        assert self._survey is not None
        self._outlook = self._survey.outlook()

    def expire(self) -> None:
        """What was counted is no longer true."""
        self._outlook = None

    def left_groups(self, groups: Sequence[Group], photos: Sequence[Photo]) -> Collection[int]:
        """Return the groups that are left to decide; those that were so before where that is not known now."""
        if self._outlook is None:
            before = self._left_before
            return frozenset(
                at
                for at, group in enumerate(groups)
                if any(photos[member.photo].stamp.path_text in before for member in group.members)
            )
        rest = self._outlook.rest
        self._left_before = frozenset(photos[at].stamp.path_text for one in rest for at in (one.kept, *one.others))
        return frozenset(one.group for one in rest)
