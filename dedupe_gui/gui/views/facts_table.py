"""The table under the compared photos."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from dedupe_gui.gui.models.facts import BETTER_ROLE, FactsModel
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import amounts

ROW_PX = 27
MOST_FOR_NAMES = 0.34
LEAST_FOR_VALUES: Final = 0.32
"""Of the room for both photos' values, for those that need less than half of it."""
OF_A_PAIR: Final = 3
"""Columns: the names, and the values of two photos."""
FOCUS_PX = 2
BEFORE_TEXT_PX: Final = 8
AFTER_TEXT_PX: Final = 6
TICK: Final = " ✓"


def in_lines(text: str, metrics: QFontMetrics, room_px: int) -> list[str]:
    """A value in one line, or in two where it has no room: broken between its parts, else between its words."""
    if metrics.horizontalAdvance(text) <= room_px:
        return [text]
    for between in (amounts.SEPARATOR, " "):
        first, *others = text.removesuffix(TICK).split(between)
        while len(others) > 1 and metrics.horizontalAdvance(between.join((first, others[0]))) <= room_px:
            first = between.join((first, others.pop(0)))
        if others and metrics.horizontalAdvance(first) <= room_px:
            return [first, between.join(others) + text[len(text.removesuffix(TICK)) :]]
    return [text]


def room_of_first(room_px: int, first_px: int, second_px: int) -> int:
    """How wide the first of two columns is: half of the room, or more or less where that spares a second line."""
    half, least = room_px // 2, int(room_px * LEAST_FOR_VALUES)
    if first_px > half:
        return max(half, min(first_px, room_px - max(second_px, least)))
    return room_px - max(room_px - half, min(second_px, room_px - max(first_px, least)))


class FactsTable(QTableView):
    """As high as its rows. Values that are too long go on in a second line; what is too long even so is shortened in
    the middle and whole in the tool tip."""

    def __init__(self, model: FactsModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("What is known of the photos"))
        self._delegate = _FactDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self._on_model_reset)
        theme.changed.connect(self._on_theme_changed)

    def _on_model_reset(self) -> None:
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        columns = self.model().columnCount()
        for column in range(columns):
            is_fixed = column == 0 or (column == 1 and columns == OF_A_PAIR)
            header.setSectionResizeMode(column, mode.Fixed if is_fixed else mode.Stretch)
        self._widen_names()
        self._fit_rows()
        self.scrollToTop()

    def _fit_rows(self) -> None:
        model, line_px = self.model(), self.fontMetrics().height()
        row_px = max(ROW_PX, line_px + 11)
        self.verticalHeader().setDefaultSectionSize(row_px)
        for row in range(model.rowCount()):
            cells = ((model.index(row, column), self.columnWidth(column)) for column in range(model.columnCount()))
            lines = max(len(self._delegate.lines(index, self.font(), width_px)) for index, width_px in cells)
            self.setRowHeight(row, row_px + (lines - 1) * line_px)
        self.setFixedHeight(self.verticalHeader().length() + 2)

    def _widen_names(self) -> None:
        """The names have the room they need, but never so much that nothing is left for the values."""
        names = min(self.sizeHintForColumn(0), int(self.viewport().width() * MOST_FOR_NAMES))
        self.horizontalHeader().resizeSection(0, names)
        if self.model().columnCount() == OF_A_PAIR:
            room = self.viewport().width() - names
            self.horizontalHeader().resizeSection(1, room_of_first(room, self._needed(1), self._needed(2)))

    def _needed(self, column: int) -> int:
        """What the values of a photo need to stand in one line each."""
        model, font = self.model(), self.font()
        cells = (model.index(row, column) for row in range(model.rowCount()))
        return max((self._delegate.needed_px(index, font) for index in cells), default=0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen_names()
        self._fit_rows()

    def _on_theme_changed(self, _tokens: object) -> None:
        self.viewport().update()


class _FactDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(18, 0)

    def needed_px(self, index: QModelIndex | QPersistentModelIndex, font: QFont) -> int:
        """How wide a cell is whose value stands in one line."""
        metrics = QFontMetrics(_font_of(index, font))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        return metrics.horizontalAdvance(text) + BEFORE_TEXT_PX + AFTER_TEXT_PX + 1

    def lines(self, index: QModelIndex | QPersistentModelIndex, font: QFont, width_px: int) -> list[str]:
        """What is written into a cell of this width, the tick of a better value at the end."""
        room_px = width_px - BEFORE_TEXT_PX - AFTER_TEXT_PX
        return in_lines(str(index.data(Qt.ItemDataRole.DisplayRole)), QFontMetrics(_font_of(index, font)), room_px)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        painter.save()
        painter.setPen(QColor(tokens.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setFont(_font_of(index, option.font))
        lines = self.lines(index, option.font, option.rect.width())
        tick = TICK if index.data(BETTER_ROLE) else ""
        lines[-1] = lines[-1].removesuffix(tick) if tick else lines[-1]
        metrics = painter.fontMetrics()
        height_px = metrics.height()
        room = QRect(option.rect.adjusted(BEFORE_TEXT_PX, 0, -AFTER_TEXT_PX, 0))
        room.setTop(room.center().y() - (len(lines) * height_px) // 2)
        room.setHeight(height_px)
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for at, line in enumerate(lines):
            mark = tick if at == len(lines) - 1 else ""
            room_px = room.width() - metrics.horizontalAdvance(mark)
            shown = line if metrics.horizontalAdvance(line) <= room_px else ""
            shown = shown or metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, room_px)
            painter.setPen(QColor(tokens.muted if index.column() == 0 else tokens.text))
            painter.drawText(room, alignment, shown)
            if mark:
                painter.setPen(QColor(tokens.keep))
                painter.drawText(room.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0), alignment, mark)
            room.translate(0, height_px)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_PX))
            painter.drawRect(option.rect.adjusted(1, 1, -FOCUS_PX, -FOCUS_PX))
        painter.restore()


def _font_of(index: QModelIndex | QPersistentModelIndex, font: QFont) -> QFont:
    used = QFont(font)
    used.setWeight(QFont.Weight.DemiBold if index.data(BETTER_ROLE) else QFont.Weight.Normal)
    return used
