"""Where there is little room, things get smaller or are left out whole: nothing is cut off."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.dialogs.advanced_dialog import AdvancedDialog
from dedupe_gui.gui.state.search_choices import Advanced
from dedupe_gui.gui.views.controls import PartsLabel
from dedupe_gui.gui.views.why_panel import HeatMap


def test_of_a_line_of_parts_the_last_ones_go_and_none_is_shortened(qtbot: QtBot) -> None:
    summary = PartsLabel()
    qtbot.addWidget(summary)
    summary.setText("13 groups · 29 photos · 16.6 MB could be freed")
    width = summary.fontMetrics().horizontalAdvance
    for shown in ("13 groups · 29 photos · 16.6 MB could be freed", "13 groups · 29 photos", "13 groups"):
        summary.resize(width(shown) + 2, 20)
        assert summary.fitted() == shown


def test_the_map_of_differences_gets_smaller_rather_than_being_cut(qtbot: QtBot) -> None:
    heat_map = HeatMap(QPixmap(256, 192))
    qtbot.addWidget(heat_map)
    assert heat_map.sizeHint() == QSize(256, 192)
    assert heat_map.minimumSizeHint().width() < 100


def test_boxes_for_several_lines_show_several_lines(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = AdvancedDialog(Advanced(), window)
    dialog.show()
    for box in (dialog.exclude, dialog.even_in):
        assert box.viewport().height() >= 3 * box.fontMetrics().lineSpacing()
