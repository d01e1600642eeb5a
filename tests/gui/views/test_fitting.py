"""Where there is little room, things get smaller or are left out whole: nothing is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionFrame, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.dialogs.advanced_dialog import AdvancedDialog
from dedupe_gui.gui.dialogs.suggestions_dialog import RULE_PADDING_PX, SuggestionsDialog
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.search_choices import Advanced
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts.language import LANGUAGES, install_language
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.gui.views.controls import ElidedButton, PartsLabel, button, column, label, lay_out, make_bold, scrolled
from dedupe_gui.gui.views.example_pairs import ExamplePair, ExamplePairs
from dedupe_gui.gui.views.review_page import ReviewPage
from dedupe_gui.gui.views.why_panel import HeatMap
from dedupe_gui.model import FileStamp, Turn

pytestmark = pytest.mark.painted


def test_of_a_line_of_parts_the_last_ones_go_and_none_is_shortened(qtbot: QtBot) -> None:
    summary = PartsLabel()
    qtbot.addWidget(summary)
    summary.setText("13 groups · 29 photos · 16.6 MB could be freed")
    width = summary.fontMetrics().horizontalAdvance
    for shown in ("13 groups · 29 photos · 16.6 MB could be freed", "13 groups · 29 photos", "13 groups"):
        summary.resize(width(shown) + 2, 20)
        assert summary.fitted() == shown
    summary.resize(width("13 gr"), 20)
    assert summary.fitted() == ""
    assert summary.text()


def test_a_button_is_shortened_only_where_it_has_no_room(qtbot: QtBot) -> None:
    """By half a pixel more than it has in whole ones a text is not cut."""
    for text in ("By folder", "History", "Review", "Was gefunden wurde", "Clean up", "Look up a photo"):
        made = ElidedButton(text, "trail")
        qtbot.addWidget(made)
        make_bold(made)
        made.show()
        made.resize(made.sizeHint())
        assert made.text() == text


def test_a_link_begins_and_ends_where_its_text_does(qtbot: QtBot, theme: Theme) -> None:
    """Below a text it would stand a little to the right of it."""
    link = button("Show them", "link")
    qtbot.addWidget(link)
    link.show()
    assert link.sizeHint().width() - link.fontMetrics().horizontalAdvance(link.text()) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_find_box_says_is_readable(
    qtbot: QtBot, qapp: QApplication, desk: ReviewDesk, theme: Theme, loader: PictureLoader, language: str
) -> None:
    install_language(qapp, language)
    try:
        theme.take_off()  # as the program does while it builds: its font comes later
        page = ReviewPage(desk, theme, loader, loader, loader)
        theme.put_on()
        qtbot.addWidget(page)
        tools = page.header_tools
        assert tools is not None
        qtbot.addWidget(tools)
        page.show()
        tools.show()
        box = page.find_box
        option = QStyleOptionFrame()
        box.initStyleOption(option)
        room = box.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, box).width() - 4
        assert room >= box.fontMetrics().horizontalAdvance(box.placeholderText())
    finally:
        install_language(qapp, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_is_shortened_however_narrow_the_list_is(
    qtbot: QtBot, qapp: QApplication, desk: ReviewDesk, theme: Theme, loader: PictureLoader, language: str
) -> None:
    install_language(qapp, language)
    try:
        parent = QWidget()
        qtbot.addWidget(parent)
        dialog = SuggestionsDialog(desk, theme, loader, parent)
        dialog.show()
        dialog.change_button.click()
        rules = dialog.rules
        for width_px in range(708, 760, 4):
            dialog.resize(width_px, 680)
            rules.doItemsLayout()
            for at in range(rules.count()):
                index, room = rules.model().index(at, 0), rules.visualItemRect(rules.item(at))
                assert room.width() <= rules.viewport().width()
                option = QStyleOptionViewItem()
                option.initFrom(rules)
                option.rect = room
                option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
                option.text = str(index.data())
                text = rules.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, rules)
                needed = rules.fontMetrics().boundingRect(
                    QRect(0, 0, text.width() - 6, 1000), Qt.TextFlag.TextWordWrap, option.text
                )
                assert needed.height() <= room.height() - 2 * RULE_PADDING_PX, (width_px, option.text)
    finally:
        install_language(qapp, "en")


def test_what_scrolls_is_as_high_as_its_texts_are_at_their_width(qtbot: QtBot) -> None:
    body = QWidget()
    lay_out(body, column(label("Several words that wrap where there is little room. " * 3, wraps=True)))
    area = scrolled(body)
    qtbot.addWidget(area)
    area.resize(1000, 120)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)


def test_fewer_examples_are_larger_and_take_their_room(qtbot: QtBot, theme: Theme, loader: PictureLoader) -> None:
    examples = ExamplePairs(theme, loader)
    qtbot.addWidget(examples)
    examples.resize(560, 300)
    window = QWidget()
    qtbot.addWidget(window)
    lay_out(window, column(examples, None))
    window.resize(560, 600)
    window.show()
    alone = examples.height()
    key = PictureKey(FileStamp("/p/a.jpg", 1, 1, 1, 1), 256, Turn.NONE)
    examples.show_pairs([ExamplePair(key, key, str(at), is_verdict=True) for at in range(3)])
    qtbot.waitUntil(lambda: examples.height() < alone)


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
