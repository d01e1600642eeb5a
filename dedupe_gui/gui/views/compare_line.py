"""What is left of the comparison where the window is small: one line under the list, and a button that opens it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame

from dedupe_gui.gui.models.groups import Card, make_card
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.style.icons import icon
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import amounts, keeping_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.views.compare_view import CompareView
from dedupe_gui.gui.views.controls import ElidedLabel, be_as_high_as_others, button, lay_out, leave_focus, row

ICON: Final = QSize(16, 16)


class CompareLine(QFrame):
    """Names the photo that is held against the first one, and why they are together."""

    full_screen_wanted = Signal()

    def __init__(self, desk: ReviewDesk, compare: CompareView, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("footer")  # a line above it and the ground of a bar
        self._desk = desk
        self._compare = compare
        self._theme = theme
        self._text = ElidedLabel()
        self.open_button = button(self.tr("Compare"), name=self.tr("Compare below the list"))
        self.open_button.setToolTip(plain_tip(self.open_button.accessibleName()))
        self.open_button.setCheckable(True)
        self.open_button.setProperty("segment", "only")
        self.full_button = button("", name=self.tr("Full screen (F11)"))
        self.full_button.setToolTip(plain_tip(self.full_button.accessibleName()))
        self.full_button.setIconSize(ICON)
        self.full_button.clicked.connect(self.full_screen_wanted)
        be_as_high_as_others(self.full_button)
        leave_focus(self.open_button, self.full_button)
        layout = row(self._text, self.open_button, self.full_button, spacing=8)
        layout.setStretch(0, 1)
        lay_out(self, layout, 16, 5, 16, 5)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)
        desk.place_changed.connect(self.refresh)
        desk.verdicts_changed.connect(self.refresh)

    @property
    def text(self) -> str:
        return self._text.text()

    def refresh(self) -> None:
        """Show the present group; only while anybody sees it."""
        group = self._desk.current_group
        if group is None or self.isHidden():
            return
        card: Card = make_card(self._desk, self._desk.place.row)
        judged = self._compare.judged
        self._text.setText(
            amounts.told(f"{judged + 1}  {card.tiles[judged].name}", keeping_words.why(group.members[judged]))
        )

    def _on_theme_changed(self, _tokens: object) -> None:
        self.full_button.setIcon(icon("full-screen", self._theme.tokens.text))
