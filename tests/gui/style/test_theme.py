"""The colours can be read by people who see less well, in both themes."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.resources import resource
from dedupe_gui.gui.style.theme import (
    DARK,
    LIGHT,
    USUAL_SYSTEM_TEXT_PX,
    USUAL_TEXT_ELSEWHERE_PX,
    Theme,
    ThemeChoice,
    Tokens,
    stronger,
    style_sheet,
    text_scale,
)


def luminance(colour: str) -> float:
    """Relative luminance as the Web Content Accessibility Guidelines 2.1 define it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    "tokens", [LIGHT, DARK, stronger(LIGHT), stronger(DARK)], ids=["light", "dark", "strong light", "strong dark"]
)
def test_text_has_enough_contrast_wherever_it_stands(tokens: Tokens) -> None:
    for ground in (tokens.page, tokens.panel):
        for text in (tokens.text, tokens.muted, tokens.accent, tokens.keep, tokens.remove, tokens.caution):
            assert contrast(text, ground) >= 4.5, (text, ground)
    for ground in (tokens.tint, tokens.chip):
        assert contrast(tokens.text, ground) >= 4.5
        assert contrast(tokens.muted, ground) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.on_verdict, tokens.keep) >= 4.5
    assert contrast(tokens.on_verdict, tokens.remove) >= 4.5
    assert contrast(tokens.on_surround, tokens.surround) >= 4.5
    for ground in (tokens.page, tokens.panel):
        assert contrast(tokens.same_picture, ground) >= 3
    assert contrast(tokens.same_picture, tokens.keep) >= 1.4, "two kinds side by side in one bar"


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_style_sheet_is_filled_in_and_names_files_that_exist(tokens: Tokens) -> None:
    sheet = style_sheet(tokens)
    assert "$" not in sheet
    names = re.findall(r"icons/([\w-]+\.svg)", sheet)
    assert names
    assert all(resource(f"icons/{name}").is_file() for name in names)


def test_choice_changes_the_colours_at_once(qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeChoice.LIGHT)
    seen: list[Tokens] = []
    theme.changed.connect(seen.append)
    theme.choose(ThemeChoice.DARK)
    theme.choose(ThemeChoice.LIGHT)
    assert seen == [DARK, LIGHT]


def test_the_style_sheet_is_away_while_a_window_is_built_and_then_that_of_the_choice(qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeChoice.LIGHT)
    theme.take_off()
    assert qapp.styleSheet() == ""
    theme.choose(ThemeChoice.DARK)
    assert qapp.styleSheet() == ""
    theme.put_on()
    assert qapp.styleSheet() == style_sheet(DARK, theme.scale)
    theme.choose(ThemeChoice.LIGHT)
    assert qapp.styleSheet() == style_sheet(LIGHT, theme.scale)


def test_what_went_unseen_while_the_style_sheet_was_away_is_not_styled_again() -> None:
    """In a process of its own, which Qt would end: surely where freed memory is overwritten, as glibc does if asked."""
    lines = """
import shiboken6
from PySide6.QtWidgets import QPushButton
from dedupe_gui.gui.start.application import Application
from dedupe_gui.gui.style.theme import Theme, ThemeChoice
application = Application([])
unseen = [QPushButton() for _ in range(20)]
theme = Theme(application, ThemeChoice.LIGHT)
theme.take_off()
theme.put_on()
for button in unseen:
    shiboken6.delete(button)
theme.choose(ThemeChoice.DARK)
"""
    environment = {**os.environ, "MALLOC_PERTURB_": "165"}
    done = subprocess.run([sys.executable, "-c", lines], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_text_grows_with_the_systems_up_to_twice_its_size(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    usual = USUAL_SYSTEM_TEXT_PX.get(sys.platform, USUAL_TEXT_ELSEWHERE_PX)
    for factor, scale in ((0.9, 1.0), (1.0, 1.0), (1.5, 1.5), (2.0, 2.0), (3.0, 2.0)):
        font.setPixelSize(round(usual * factor))
        assert text_scale(font) == pytest.approx(scale, abs=0.06)
    sheet = style_sheet(LIGHT, 2.0)
    assert "* { font-size: 26px; }" in sheet
    assert "font-size: 22px" in sheet
    assert "font-size: 11px" not in sheet


def test_the_size_of_text_changes_while_the_program_runs(qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeChoice.LIGHT)
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPixelSize(24)
    qapp.setFont(larger)
    try:
        assert "* { font-size: 23px; }" in theme.sheet
    finally:
        qapp.setFont(before)
    assert "* { font-size: 13px; }" in theme.sheet


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_with_more_contrast_every_line_is_as_clear_as_text(tokens: Tokens) -> None:
    strong = stronger(tokens)
    for colour in (strong.line, strong.control_line, strong.muted):
        assert contrast(colour, strong.page) >= 7


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_button_that_cannot_be_pressed_can_be_read(tokens: Tokens) -> None:
    for shown in (tokens, stronger(tokens)):
        rule = style_sheet(shown).partition('QPushButton[role="primary"]:disabled {')[2].partition("}")[0]
        colours = dict(part.strip().split(": ") for part in rule.split(";") if ":" in part)
        assert contrast(colours["color"], colours["background"]) >= 4.5, colours


@pytest.mark.parametrize("tokens", [stronger(LIGHT), stronger(DARK)], ids=["light", "dark"])
def test_with_more_contrast_a_bar_half_full_does_not_look_full(qtbot: QtBot, tokens: Tokens) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setTextVisible(False)
    bar.setValue(50)
    bar.setStyleSheet(style_sheet(tokens))
    bar.resize(200, 8)
    picture = bar.grab().toImage()
    full, empty = (
        picture.pixelColor(round(picture.width() * share), picture.height() // 2).name() for share in (0.25, 0.75)
    )
    assert contrast(full, empty) >= 3


def test_the_systems_wish_for_contrast_is_obeyed(qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeChoice.DARK, wants_contrast=lambda: True)
    assert theme.tokens == stronger(DARK)
    assert Theme(qapp, ThemeChoice.LIGHT, wants_contrast=lambda: False).tokens == LIGHT
