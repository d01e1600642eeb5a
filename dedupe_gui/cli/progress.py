"""Progress on the terminal, on standard error, so that standard output stays clean for reports."""

from __future__ import annotations

import sys
from collections.abc import Generator
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from dedupe_gui.cli.output import warn
from dedupe_gui.jobs.events import Progress, ScanEvent, Stage, StageChanged
from dedupe_gui.model import FolderUnreadable
from dedupe_gui.steps import outcome_of

if TYPE_CHECKING:
    from tqdm import tqdm

_Outcome = TypeVar("_Outcome")

STAGE_LABELS = {
    Stage.WALKING: "Looking for photos",
    Stage.READING: "Reading photos",
    Stage.COMPARING: "Comparing",
    Stage.PROVING: "Proving copies",
    Stage.GROUPING: "Grouping",
}


class TerminalProgress:
    """One bar for the present stage; silent when standard error is not a terminal."""

    def __init__(self) -> None:
        self._bar: tqdm[None] | None = None
        self._is_shown = sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def follow(self, events: Generator[ScanEvent, None, _Outcome]) -> _Outcome:
        """Show how far a job is, tell of folders that were left out, and return what comes of it."""
        return outcome_of(events, self.tell)

    def tell(self, event: object) -> None:
        """Show how far a job is, and tell of a folder that was left out."""
        if isinstance(event, StageChanged):
            self.begin(event.stage)
        elif isinstance(event, Progress):
            self.show(event)
        elif isinstance(event, FolderUnreadable):
            warn(f"dedupe-gui: the folder {event.path} was left out: {event.detail}")

    def begin(self, stage: Stage) -> None:
        self._close()
        if self._is_shown:
            from tqdm import tqdm  # it looks for its own version among all that is installed

            unit = " pairs" if stage is Stage.PROVING else " photos"
            self._bar = tqdm(desc=STAGE_LABELS[stage], unit=unit, file=sys.stderr, leave=False, dynamic_ncols=True)

    def show(self, progress: Progress) -> None:
        if self._bar is not None:
            self._bar.total = progress.total
            self._bar.n = progress.done
            if progress.already_known:
                self._bar.set_postfix_str(f"{progress.already_known:,} already known", refresh=False)
            self._bar.refresh()

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None
