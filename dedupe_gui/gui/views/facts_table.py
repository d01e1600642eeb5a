"""The table under the compared photos."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QResizeEvent
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

ROW_PX = 27
MOST_FOR_NAMES = 0.34
FOCUS_PX = 2


class FactsTable(QTableView):
    """As high as its rows; values that are too long are shortened in the middle and whole in the tool tip."""

    def __init__(self, model: FactsModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("What is known of the photos"))
        self.setItemDelegate(_FactDelegate(theme, self))
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
        for column in range(self.model().columnCount()):
            header.setSectionResizeMode(column, mode.Stretch if column else mode.Fixed)
        self._widen_names()
        row_px = max(ROW_PX, self.fontMetrics().height() + 11)
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.setFixedHeight(self.model().rowCount() * row_px + 2)
        self.scrollToTop()

    def _widen_names(self) -> None:
        """The names have the room they need, but never so much that nothing is left for the values."""
        self.horizontalHeader().resizeSection(
            0, min(self.sizeHintForColumn(0), int(self.viewport().width() * MOST_FOR_NAMES))
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen_names()

    def _on_theme_changed(self, _tokens: object) -> None:
        self.viewport().update()


class _FactDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(18, 0)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        painter.save()
        painter.setPen(QColor(tokens.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        is_better = bool(index.data(BETTER_ROLE))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if is_better else QFont.Weight.Normal)
        painter.setFont(font)
        room: QRect = option.rect.adjusted(8, 0, -6, 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        tick = " ✓" if is_better else ""
        value = text.removesuffix(tick) if tick else text
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(value, Qt.TextElideMode.ElideMiddle, room.width() - metrics.horizontalAdvance(tick))
        painter.setPen(QColor(tokens.muted if index.column() == 0 else tokens.text))
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, alignment, shown)
        if tick:
            painter.setPen(QColor(tokens.keep))
            painter.drawText(room.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0), alignment, tick)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_PX))
            painter.drawRect(option.rect.adjusted(1, 1, -FOCUS_PX, -FOCUS_PX))
        painter.restore()
