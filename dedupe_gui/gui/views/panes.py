"""The list of groups and the comparison side by side, or one below the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from dedupe_gui.gui.overriding import override

BESIDE_SIZES: Final = (580, 596)
"""Three photos on a card beside the comparison, in a window of 1440 px and in one with a frame on such a screen."""
LIST_SHARE: Final = 0.75
"""Of what a window is wider than that one."""


class Panes(QSplitter):
    """The list and the comparison. Of a wide screen the list gets most, unless the user moved the line between them.

    Two wide photos of the largest size stand side by side there. Qt's own stretch factors only tell all from nothing.
    """

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._is_moved = False
        """Whether the user put the line between them somewhere else."""
        self.splitterMoved.connect(self._on_splitter_moved)

    @staticmethod
    def usual(width_px: int) -> list[int]:
        """Sizes of the two in a window of any width."""
        list_px, compare_px = BESIDE_SIZES
        extra = width_px - list_px - compare_px
        more = extra * LIST_SHARE if extra > 0 else extra * list_px / (list_px + compare_px)
        return [list_px + round(more), compare_px + extra - round(more)]

    def share_out(self) -> None:
        """Give both their usual sizes."""
        compare = self.widget(1)
        is_beside = self.orientation() is Qt.Orientation.Horizontal and compare is not None and not compare.isHidden()
        if is_beside and not self._is_moved:
            self.setSizes(self.usual(sum(self.sizes())))

    def saveState(self) -> QByteArray:
        """Nothing where they have their usual sizes: those are another window's where that is larger."""
        return super().saveState() if self._is_moved else QByteArray()

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        self._is_moved = True
        return super().restoreState(state)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_out()

    def _on_splitter_moved(self, _position: int, _index: int) -> None:
        self._is_moved = self._is_moved or self.orientation() is Qt.Orientation.Horizontal
