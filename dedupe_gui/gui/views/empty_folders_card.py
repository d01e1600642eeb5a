"""A card after a clean-up: which folders are empty now, and a button that lets them go too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from dedupe_gui.gui.texts import amounts
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.views.controls import button, column, label, lay_out, row, set_property

MOST_LINES: Final = 6
"""Paths that have commas and blanks in them are told apart by lines; all of them are in the tool tip."""


class EmptyFoldersCard(QFrame):
    """Hidden until there are some."""

    remove_wanted = Signal()
    """To move the folders that are empty now as well."""

    def __init__(self) -> None:
        super().__init__()
        set_property(self, "role", "card")
        self._title = label("", "strong", wraps=True)
        self._names = label("", "muted", wraps=True)
        self.remove_button = button(self.tr("Remove as well"), name=self.tr("Remove the empty folders as well"))
        self.remove_button.clicked.connect(self.remove_wanted)
        line = row(column(self._title, self._names, spacing=2), self.remove_button, spacing=12)
        line.setStretch(0, 1)
        lay_out(self, line, 20, 14, 20, 14)
        self.hide()

    @property
    def text(self) -> str:
        return "" if self.isHidden() else f"{self._title.text()} {self._names.text()}".strip()

    def show_folders(self, names: Sequence[str]) -> None:
        """Tell which folders are empty now, and offer to move them as well."""
        self._title.setText(self.tr("%Ln folders are empty now.", "", len(names)))
        self._names.setText(amounts.some_of(names, most=MOST_LINES, between="\n"))
        self._names.setToolTip(plain_tip("\n".join(names)))
        self._names.setVisible(True)
        self.remove_button.setVisible(True)
        self.setVisible(True)

    def show_removed(self, removed: int, stayed: Sequence[str]) -> None:
        """Tell what became of them."""
        self._title.setText(self.tr("%Ln empty folders were removed.", "", removed))
        left_alone = self.tr("Left where they are: {names}").format(names=amounts.some_of(stayed))
        self._names.setText(left_alone if stayed else "")
        self._names.setToolTip(plain_tip("\n".join(stayed)))
        self._names.setVisible(bool(stayed))
        self.remove_button.setVisible(False)
