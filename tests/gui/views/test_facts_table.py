"""The table under the compared photos."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.models.facts import FactsModel, facts
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.views.facts_table import FactsTable, in_lines, room_of_first
from dedupe_gui.model import ScanResult


@pytest.mark.painted
def test_it_shows_that_it_has_the_focus(qtbot: QtBot, theme: Theme, result: ScanResult) -> None:
    model = FactsModel()
    table = FactsTable(model, theme)
    qtbot.addWidget(table)
    model.show(facts(result.photos[5:7], result.options.folders))
    table.show()
    qtbot.waitExposed(table)
    before = table.grab().toImage()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(table.hasFocus)
    qtbot.waitUntil(lambda: table.grab().toImage() != before)
    row = table.visualRect(table.currentIndex())
    assert table.grab().toImage().pixelColor(row.left() + 1, row.center().y()) == theme.tokens.accent


def test_a_value_goes_on_in_a_second_line_between_its_parts_where_it_has_no_room(qtbot: QtBot, theme: Theme) -> None:
    table = FactsTable(FactsModel(), theme)
    qtbot.addWidget(table)
    metrics = QFontMetrics(table.font())
    text = "1.2 MB · JPEG, quality 92 · named .png ✓"
    width = metrics.horizontalAdvance
    assert in_lines(text, metrics, width(text)) == [text]
    assert in_lines(text, metrics, width(text) - 1) == ["1.2 MB · JPEG, quality 92", "named .png ✓"]
    assert in_lines(text, metrics, width("1.2 MB · JPEG")) == ["1.2 MB", "JPEG, quality 92 · named .png ✓"]
    assert in_lines("a-name-without-parts.jpg", metrics, 10) == ["a-name-without-parts.jpg"]
    date = "22. Aug. 2015, 17:13:07 ✓"
    assert in_lines(date, metrics, width(date) - 1) == ["22. Aug. 2015,", "17:13:07 ✓"]
    assert in_lines("Canon ✓", metrics, width("Canon")) == ["Canon ✓"]


def test_a_photo_of_which_more_is_known_has_more_room() -> None:
    assert room_of_first(300, 100, 120) == 150
    assert room_of_first(300, 180, 60) == 180
    assert room_of_first(300, 60, 180) == 120
    assert room_of_first(300, 280, 60) == 204  # the other one keeps a third
    assert room_of_first(300, 60, 280) == 96
    assert room_of_first(300, 200, 200) == 150


@pytest.mark.painted
def test_a_row_is_as_high_as_the_lines_of_its_values(qtbot: QtBot, theme: Theme, result: ScanResult) -> None:
    model = FactsModel()
    table = FactsTable(model, theme)
    qtbot.addWidget(table)
    pair = [replace(one, facts=replace(one.facts, format_name="JPEG", jpeg_quality=92)) for one in result.photos[5:7]]
    model.show(facts(pair, result.options.folders))
    table.show()
    file_row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == "File")
    table.resize(900, table.height())
    wide = table.rowHeight(file_row), table.height()
    table.resize(300, table.height())
    narrow = table.rowHeight(file_row), table.height()
    assert narrow[0] > wide[0]
    assert narrow[1] - wide[1] >= narrow[0] - wide[0]
    table.resize(900, table.height())
    assert (table.rowHeight(file_row), table.height()) == wide
