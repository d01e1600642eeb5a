"""The colours of the window in light and dark, and the style sheet made of them."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from dedupe_gui.gui.resources import resource


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme's colours as #RRGGBB. Every text colour has a contrast of 4.5:1 or more on page, panel and tint."""

    page: str
    panel: str
    line: str
    control_line: str
    """Borders of controls: 3:1 is asked of what one must see to operate."""
    text: str
    muted: str
    accent: str
    on_accent: str
    tint: str
    keep: str
    remove: str
    caution: str
    on_verdict: str
    """Text on a keep or remove badge."""
    chip: str
    same_picture: str
    """The dot and the bar of this kind, beside those of `keep`: never text. 3:1 on page and panel."""
    surround: str = "#111111"
    """Around a photo in the compare view: near black in both themes, so that the photo is judged alike."""
    on_surround: str = "#F1F1F2"


LIGHT: Final = Tokens(
    page="#F5F5F3",
    panel="#FFFFFF",
    line="#E2E2DE",
    control_line="#C9C9C4",
    text="#1D1D1F",
    muted="#67676C",
    accent="#2B66D0",
    on_accent="#FFFFFF",
    tint="#E8EFFC",
    keep="#1B7F47",
    remove="#B93A22",
    caution="#8A5B00",
    on_verdict="#FFFFFF",
    chip="#EFEFEC",
    same_picture="#4E9B73",
)
DARK: Final = Tokens(
    page="#1B1B1D",
    panel="#252527",
    line="#39393C",
    control_line="#525257",
    text="#F1F1F2",
    muted="#A3A3A9",
    accent="#6C9CF5",
    on_accent="#10131A",
    tint="#25324A",
    keep="#4CC583",
    remove="#F0806A",
    caution="#E0B04A",
    on_verdict="#151517",
    chip="#333336",
    same_picture="#2F8F60",
)


def stronger(tokens: Tokens) -> Tokens:
    """The same colours for who asked the system for more contrast: every line and text as far from its ground as text
    is, and no tint that carries meaning alone."""
    return replace(
        tokens, line=tokens.text, control_line=tokens.text, muted=tokens.text, page=tokens.panel, chip=tokens.panel
    )


def wants_contrast() -> bool:
    """Whether the user asked the system for more contrast; Qt knows since 6.10."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return accessibility is not None and accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


class ThemeChoice(Enum):
    """What the user asked for; the values are those of the settings file."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


TEXT_PX: Final = 13
"""Of plain text, where the system's is as large as usual."""
USUAL_SYSTEM_TEXT_PX: Final = {"win32": 12.0, "darwin": 13.0}
USUAL_TEXT_ELSEWHERE_PX: Final = 13.4
"""Ten points, as most desktops of Linux have it."""
MOST_LARGER: Final = 2.0


def text_scale(system_font: QFont) -> float:
    """How much larger than usual the user has made the system's text: 1 to 2."""
    usual = USUAL_SYSTEM_TEXT_PX.get(sys.platform, USUAL_TEXT_ELSEWHERE_PX)
    scale = QFontInfo(system_font).pixelSize() / usual
    # Whoever has slightly larger text by default did not ask for another layout.
    return min(scale, MOST_LARGER) if scale > 1.05 else 1.0


class Theme(QObject):
    """Applies the tokens to the application and says when they changed."""

    changed = Signal(object)  # Tokens

    def __init__(
        self,
        application: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        wants_contrast: Callable[[], bool] = wants_contrast,
    ) -> None:
        super().__init__(application)
        self._wants_contrast = wants_contrast
        self._application = application
        self._choice = choice
        self._is_worn = True
        self._tokens = LIGHT
        self._scale = text_scale(application.font())
        application.fontChanged.connect(self._on_system_font_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(self._on_contrast_changed)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def scale(self) -> float:
        """How much larger than usual text is, 1 to 2: lengths that text has to fit into grow with it."""
        return self._scale

    @property
    def sheet(self) -> str:
        """The style sheet as it is applied."""
        return style_sheet(self._tokens, self._scale)

    def dark_sheet(self) -> str:
        """The one for what is dark in both themes."""
        return style_sheet(DARK, self._scale)

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        self._choice = choice
        self._apply()

    def take_off(self) -> None:
        """Leave the style sheet away while a window is built.

        With it each widget that is put into another one is polished again, with all inside it: 0.19 s of 0.29.
        """
        self._is_worn = False
        self._dress()

    def put_on(self) -> None:
        """Style all that was built meanwhile."""
        self._is_worn = True
        self._dress()

    def _on_system_font_changed(self, font: QFont) -> None:
        self._scale = text_scale(font)
        self._apply()

    def _on_contrast_changed(self, _preference: object) -> None:
        self._apply()

    def _on_system_scheme_changed(self, _scheme: object) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        is_dark = self._choice is ThemeChoice.DARK or (self._choice is ThemeChoice.SYSTEM and system_is_dark)
        self._tokens = DARK if is_dark else LIGHT
        if self._wants_contrast():
            self._tokens = stronger(self._tokens)
        self._dress()
        self.changed.emit(self._tokens)

    def _dress(self) -> None:
        sheet = self.sheet if self._is_worn else ""
        if self._application.styleSheet() != sheet:
            # Every widget is polished again by this, so only when something changes.
            self._application.setPalette(palette(self._tokens))
            self._application.setStyleSheet(sheet)


def palette(tokens: Tokens) -> QPalette:
    """The same colours for what the style draws without the style sheet."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, tokens.page),
        (roles.Base, tokens.panel),
        (roles.AlternateBase, tokens.page),
        (roles.Button, tokens.panel),
        (roles.ToolTipBase, tokens.panel),
        (roles.Text, tokens.text),
        (roles.WindowText, tokens.text),
        (roles.ButtonText, tokens.text),
        (roles.ToolTipText, tokens.text),
        (roles.PlaceholderText, tokens.muted),
        (roles.Highlight, tokens.accent),
        (roles.HighlightedText, tokens.on_accent),
        (roles.Link, tokens.accent),
        (roles.Mid, tokens.line),
        (roles.Dark, tokens.control_line),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return made


@lru_cache(maxsize=8)  # a window that opens asks five times
def style_sheet(tokens: Tokens, scale: float = 1.0) -> str:
    """`resources/styles/window.qss` with the tokens filled in, and text so many times as large."""
    template = Template(resource("styles/window.qss").read_text(encoding="utf-8"))
    colours = {name: getattr(tokens, name) for name in Tokens.__slots__}
    sheet = template.substitute(colours, icons=resource("icons").as_posix())
    return re.sub(r"(?<=font-size: )\d+(?=px)", lambda size: str(round(int(size.group()) * scale)), sheet)
