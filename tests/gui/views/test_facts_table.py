"""The table under the compared photos."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.models.facts import FactsModel, facts
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.views.facts_table import FactsTable
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
