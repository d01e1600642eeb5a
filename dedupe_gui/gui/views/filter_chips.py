"""What the filters hide, above the list: each says so, and a click shows it again. Beside it what can be done with the
rest."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.texts import likeness_words, path_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.views.controls import ElidedButton, clear, lay_out, leave_focus, row
from dedupe_gui.model import RELATIONS
from dedupe_gui.review.filters import Filters


class FilterChips(QWidget):
    """Hidden while nothing is filtered."""

    keep_wanted = Signal()

    def __init__(self, desk: ReviewDesk) -> None:
        super().__init__()
        self._desk = desk
        self._row = row(spacing=6)
        self._chips: list[QPushButton] = []
        self.keep_button = ElidedButton(self.tr("Keep all shown…"), "link")
        self.keep_button.setToolTip(plain_tip(self.tr("Keep all photos of all groups that are shown (Shift+A)")))
        self.keep_button.clicked.connect(self.keep_wanted)
        leave_focus(self.keep_button)
        line = row(self._row, self.keep_button)
        line.setStretch(0, 1)
        lay_out(self, line, 12, 8, 12, 0)
        desk.groups_changed.connect(self._on_desk_groups_changed)
        self._on_desk_groups_changed()

    @property
    def chips(self) -> tuple[QPushButton, ...]:
        return tuple(self._chips)

    def _on_desk_groups_changed(self) -> None:
        clear(self._row)
        self._chips = []
        for text, without in self._hidden(self._desk.filters):
            chip = ElidedButton(f"{text}  ✕", "chip")  # many of them must not make the window wider
            chip.setAccessibleName(self.tr("Show again what this hides: {filter}").format(filter=text))
            chip.clicked.connect(partial(self._on_chip_clicked, without))
            leave_focus(chip)
            self._row.addWidget(chip)
            self._chips.append(chip)
        self._row.addStretch(1)
        self.keep_button.setVisible(self._desk.row_count > 0)
        self.setVisible(bool(self._chips))

    def _hidden(self, filters: Filters) -> list[tuple[str, Filters]]:
        """The filters that are on in words, each with the filters without it."""
        everything = Filters()
        hidden = []
        if filters.rest_only:
            hidden.append((self.tr("only what needs your eye"), replace(filters, rest_only=False)))
        if filters.relations != everything.relations:
            names = [likeness_words.relation_short(relation) for relation in RELATIONS if relation in filters.relations]
            text = self.tr("only {kinds}").format(kinds=", ".join(names))
            hidden.append((text, replace(filters, relations=everything.relations)))
        if filters.films_only:
            hidden.append((self.tr("only films"), replace(filters, films_only=False)))
        if filters.text:
            hidden.append((self.tr("only “{text}”").format(text=filters.text), replace(filters, text="")))
        if filters.folder is not None:
            text = self.tr("only {folder}").format(folder=path_words.folder(filters.folder))
            hidden.append((text, replace(filters, folder=None)))
        if filters.device is not None:
            hidden.append((self.tr("only one disk"), replace(filters, device=None)))
        if filters.smallest_group > everything.smallest_group:
            text = self.tr("only %Ln photos or more", "", filters.smallest_group)
            hidden.append((text, replace(filters, smallest_group=everything.smallest_group)))
        if filters.undecided_only:
            hidden.append((self.tr("only what is undecided"), replace(filters, undecided_only=False)))
        if filters.knowing_more_only:
            text = self.tr("only copies with something more")
            hidden.append((text, replace(filters, knowing_more_only=False)))
        return hidden

    def _on_chip_clicked(self, without: Filters) -> None:
        self._desk.set_filters(without)
