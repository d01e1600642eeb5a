"""The desk for Qt: what changes on it is told by signals, and much is counted between the window's events."""

from __future__ import annotations

import gc
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.card_shapes import Shape, Shapes, aspect_for, aspects_for, lined_of
from dedupe_gui.gui.system.memory import give_back
from dedupe_gui.gui.threads.turns import Turns
from dedupe_gui.model import ScanResult
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.review.desk import Changed, Desk, DeskEvent, ToldApart
from dedupe_gui.review.found_groups import MakeGrouper

GROUPS_AT_ONCE: Final = 10
"""About a millisecond."""
AT_REST_MS: Final = 400
"""So long after the last regrouping memory is given back: at every move of a slider it would cost a tenth of it."""


class _Signals(QObject):
    groups_changed = Signal()
    verdicts_changed = Signal()
    place_changed = Signal()
    outlook_ready = Signal()
    refused = Signal(object)  # Objection
    rejected = Signal(object)  # Rejection
    rejection_undone = Signal(object)  # Rejection


class ReviewDesk(Desk):
    """The desk that the window's pages share. It outlives a window that is built again in another language."""

    def __init__(self, make_grouper: MakeGrouper) -> None:
        self._signals = _Signals()
        turns = Turns(GROUPS_AT_ONCE, self._signals)
        super().__init__(make_grouper, turns)
        turns.done.connect(self.finish_count)
        self.groups_changed = self._signals.groups_changed
        self.verdicts_changed = self._signals.verdicts_changed
        self.place_changed = self._signals.place_changed
        self.outlook_ready = self._signals.outlook_ready
        """What `want_outlook` asked for can be asked of `outlook`."""
        self.refused = self._signals.refused
        self.rejected = self._signals.rejected
        self.rejection_undone = self._signals.rejection_undone
        self._rest_timer = QTimer(self._signals, singleShot=True, interval=AT_REST_MS)
        self._rest_timer.timeout.connect(give_back)
        self._carry_over: SidecarNames | None = None
        self._aspects: NDArray[np.float64] = np.zeros(0)
        """Of the first photos of groups, as a card needs them; 0 where nobody asked yet."""
        self._aspects_of: ScanResult | None = None

    @property
    def carry_over(self) -> SidecarNames | None:
        """Whether, and into sidecars of which names, what only a removed photo knows is written."""
        return self._carry_over

    def set_carry_over(self, names: SidecarNames | None) -> None:
        self._carry_over = names
        self.set_carrying_over(wanted=names is not None)

    def shape(self, row: int) -> Shape:
        """What the layout of this row's card depends on."""
        at = self._rows[row]
        members = self._plan.groups[at].members
        rows = np.array([at], np.int64)
        return Shape(len(members), self._aspect(members[0].photo), int(self._lined(rows)[0]))

    def shapes(self) -> Shapes:
        """The shapes of all rows, in columns."""
        self._forget_other_aspects()
        columns, rows = self._found.columns, np.array(self._rows, np.int64)
        kept = columns.kept[rows]
        new = kept[self._aspects[kept] == 0]
        if len(new):
            photos = self.photos
            facts = [photos[photo].facts for photo in new.tolist()]
            widths, heights = ([getattr(each, edge) for each in facts] for edge in ("width_px", "height_px"))
            self._aspects[new] = aspects_for(np.array(widths), np.array(heights))
        return Shapes(columns.counts[rows], self._aspects[kept], self._lined(rows))

    def _lined(self, groups: NDArray[np.int64]) -> NDArray[np.int64]:
        columns = self._found.columns
        return lined_of(columns.counts[groups], columns.identical[groups])

    def _aspect(self, photo: int) -> float:
        self._forget_other_aspects()
        if not self._aspects[photo]:
            facts = self.photo(photo).facts
            self._aspects[photo] = aspect_for(facts.width_px, facts.height_px)
        return float(self._aspects[photo])

    def _forget_other_aspects(self) -> None:
        if self._aspects_of is not self.result:
            self._aspects_of = self.result
            self._aspects = np.zeros(len(self.photos))

    @override
    def _tell(self, event: DeskEvent) -> None:
        match event:
            case Changed.GROUPS:
                self.groups_changed.emit()
            case Changed.VERDICTS:
                self.verdicts_changed.emit()
            case Changed.PLACE:
                self.place_changed.emit()
            case Changed.OUTLOOK:
                self.outlook_ready.emit()
            case ToldApart(rejection, is_undone):
                (self.rejection_undone if is_undone else self.rejected).emit(rejection)
            case objection:
                self.refused.emit(objection)

    @override
    def _refresh(self, anchor: frozenset[int] | None) -> None:
        super()._refresh(anchor)
        # The photos and groups of a large library are some million objects that stay: looking through them for cycles
        # again and again held up the scrolling by half a second at a time.
        gc.freeze()
        self._rest_timer.start()
