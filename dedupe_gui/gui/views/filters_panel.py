"""The left side of the review: what was found, how alike it must be, and where. Filters, nothing else."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.style.theme import Theme, Tokens
from dedupe_gui.gui.texts import amounts, likeness_words, path_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.views.controls import Choice, Slider, clear, column, label, lay_out, named, row, set_property
from dedupe_gui.matching.groups.grouping import ANY_COLOURS
from dedupe_gui.model import RELATIONS, WIDEST_DISTANCE_BITS, Relation
from dedupe_gui.review.filters import Order
from dedupe_gui.review.totals import FolderTally, KindShare

REGROUP_DELAY_MS: Final = 40
"""A dragged slider passes many values; only the one where it rests for a moment is worth the grouping."""


def kind_colour(relation: Relation, tokens: Tokens) -> str:
    return {
        Relation.IDENTICAL: tokens.keep,
        Relation.SAME_PIXELS: tokens.same_picture,
        Relation.COPY: tokens.accent,
        Relation.EDITED: tokens.caution,
        Relation.SIMILAR: tokens.muted,
    }[relation]


def _heading(title: str, figures: str) -> QWidget:
    """The heading of a list, and above its figures what they count."""
    made = QWidget()
    lay_out(made, row(label(title, "section"), None, label(figures, "small")), 0, 0, 8, 0)
    return made


class FilterRow(QAbstractButton):
    """A line that is chosen or not: a name, a hint below it, figures at the right; to a screen reader a check box.

    A click only asks: what is chosen follows the desk.
    """

    def __init__(self, name: str, hint: str = "", *, has_dot: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "filter")
        self.setCheckable(True)
        # A button would rather keep its text in one line than let the panel be narrow.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._is_following = False
        self.toggled.connect(self._on_toggled)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name = name
        self._dot = label()
        self._dot.setFixedSize(QSize(10, 10))
        self._title = label(name, wraps=True)
        self._line = label("", wraps=True)
        self._line.hide()
        self._hint = label(hint, "small", wraps=True)
        self._figure = label("", "muted")
        self._gain = label("", "small")
        for figure in (self._figure, self._gain):
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        # Below the count, not beside it: the name needs the room.
        heading = row(self._title, self._figure, spacing=8)
        below = row(self._hint, self._gain, spacing=8)
        for line in (heading, below):
            line.setStretch(0, 1)
        layout = row(column(3, self._dot, None, spacing=0), column(heading, self._line, below, spacing=1), spacing=8)
        layout.setStretch(1, 1)
        lay_out(self, layout, 8, 4, 8, 4)
        # Only now: what is made visible before it is in another one is a window of its own.
        self._dot.setVisible(has_dot)
        self._hint.setVisible(bool(hint))
        self._describe()

    @property
    def is_chosen(self) -> bool:
        return self.isChecked()

    @property
    def figure(self) -> str:
        return amounts.join([self._figure.text(), self._line.text(), self._gain.text()])

    def set_name(self, text: str) -> None:
        self._name = text
        self._title.setText(text)
        self._describe()

    def set_hint(self, text: str) -> None:
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self._describe()

    def set_chosen(self, chosen: bool) -> None:
        self._is_following = True
        self.setChecked(chosen)
        self._is_following = False
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold if chosen else font.Weight.Normal)
        self._title.setFont(font)
        set_property(self, "chosen", chosen)

    def show_figure(self, text: str, gain: str = "") -> None:
        self._figure.setText(text)
        self._gain.setText(gain)
        self._gain.setVisible(bool(gain))
        self._describe()

    def show_line(self, text: str) -> None:
        """Say more below the name, where the figures have no room beside it."""
        self._line.setText(text)
        self._line.setVisible(bool(text))
        self._describe()

    def show_dot(self, colour: str) -> None:
        self._dot.setStyleSheet(f"background: {colour}; border-radius: 5px;")

    def _describe(self) -> None:
        self.setAccessibleName(", ".join(part for part in (self._name, self.figure) if part))
        self.setAccessibleDescription(self._hint.text())

    def _on_toggled(self, _checked: bool) -> None:
        # A screen reader toggles without a click.
        if not self._is_following:
            self.click()

    @override
    def nextCheckState(self) -> None:
        pass

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, QPainter(self), self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class MeaningfulSlider(QWidget):
    """A slider with words at both ends and a sentence that says what its value means."""

    value_changed = Signal(object)  # int

    def __init__(self, title: str, ends: tuple[str, str], widest: int) -> None:
        super().__init__()
        self.slider = Slider()
        self.slider.setRange(0, widest)
        self.slider.setPageStep(max(1, widest // 8))
        self.slider.setAccessibleName(title)
        self._meaning = label("", wraps=True)
        left, right = label(ends[0], "small"), label(ends[1], "small")
        self.setLayout(column(label(title, "section"), self.slider, row(left, None, right), self._meaning, spacing=6))
        self.slider.valueChanged.connect(self._on_slider_value_changed)

    def set_value(self, value: int) -> None:
        """Move the slider without telling anybody."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(value)

    def show_meaning(self, sentence: str) -> None:
        self._meaning.setText(sentence)
        self.slider.setAccessibleDescription(sentence)

    def _on_slider_value_changed(self, value: int) -> None:
        self.value_changed.emit(value)


LEAST_LETTERS: Final = 12
"""Of a choice in the panel."""


class FiltersPanel(QScrollArea):
    """Changes the desk's filters, order and sliders, and shows what they come to."""

    def __init__(self, desk: ReviewDesk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self.setObjectName("filters")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._kind_rows = {
            relation: FilterRow(
                likeness_words.relation_name(relation), likeness_words.relation_hint(relation), has_dot=True
            )
            for relation in RELATIONS
        }
        for relation, kind_row in self._kind_rows.items():
            kind_row.clicked.connect(partial(self._on_kind_clicked, relation))
        self._view_timer = QTimer(self)
        self._view_timer.setSingleShot(True)
        self._view_timer.setInterval(REGROUP_DELAY_MS)
        self._view_timer.timeout.connect(self._on_view_timer_timeout)
        self.undecided_row = FilterRow(self.tr("Still to decide"), self.tr("hide the groups that are done"))
        self.undecided_row.clicked.connect(self._on_undecided_clicked)
        self.knowing_row = FilterRow(
            self.tr("Copies with something more"), self.tr("stars, words, a date or HDR data that the kept one lacks")
        )
        self.knowing_row.clicked.connect(self._on_knowing_clicked)
        self.distance = MeaningfulSlider(
            self.tr("How alike must they be?"), (self.tr("exactly"), self.tr("loosely")), WIDEST_DISTANCE_BITS
        )
        self.distance.value_changed.connect(self._on_slider_moved)
        self.colour = MeaningfulSlider(
            self.tr("Colour"), (self.tr("same colours"), self.tr("any colours")), ANY_COLOURS
        )
        self.colour.slider.setSingleStep(5)
        self.colour.value_changed.connect(self._on_slider_moved)
        self.order = Choice()
        for text, order in (
            (self.tr("Surest first"), Order.SUREST_FIRST),
            (self.tr("Most space first"), Order.MOST_SPACE_FIRST),
            (self.tr("Largest groups first"), Order.LARGEST_GROUP_FIRST),
            (self.tr("Newest first"), Order.NEWEST_FIRST),
            (self.tr("By folder"), Order.BY_FOLDER),
        ):
            self.order.addItem(text, order)
        self.order.currentIndexChanged.connect(self._on_order_changed)
        self.smallest = Choice()
        self.smallest.setAccessibleDescription(self.tr("Size of group"))
        for smallest in (2, 3, 5, 10):
            self.smallest.addItem(
                self.tr("Groups of any size") if smallest == 2 else self.tr("%Ln photos or more", "", smallest),
                smallest,
            )
        self.smallest.currentIndexChanged.connect(self._on_smallest_changed)
        self.disk = Choice()
        self.disk.setAccessibleDescription(self.tr("Disk"))
        self.disk.currentIndexChanged.connect(self._on_disk_changed)
        self._folders = QVBoxLayout()
        self._folders.setContentsMargins(0, 0, 0, 0)
        self._folders.setSpacing(2)
        self._folder_rows: dict[Path, FilterRow] = {}
        body = QWidget()
        lay_out(
            body,
            column(
                _heading(self.tr("What was found"), self.tr("photos", "heading of a column of numbers")),
                *self._kind_rows.values(),
                self.undecided_row,
                self.knowing_row,
                10,
                self.distance,
                10,
                self.colour,
                10,
                _heading(self.tr("Folders"), self.tr("photos", "heading of a column of numbers")),
                self._folders,
                10,
                named(self.tr("Sort by"), self.order),
                self.order,
                self.smallest,
                self.disk,
                None,
                spacing=4,
            ),
            16,
            14,
            16,
            14,
        )
        for choice in (self.order, self.smallest, self.disk):
            # As wide as the panel, not as its longest entry: that is read in the list that opens.
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(LEAST_LETTERS)
        self._body = body
        self.setWidget(body)
        self._widen()
        desk.groups_changed.connect(self._on_desk_groups_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)
        self._on_desk_groups_changed()

    def kind_row(self, relation: Relation) -> FilterRow:
        return self._kind_rows[relation]

    def folder_row(self, folder: Path) -> FilterRow:
        return self._folder_rows[folder]

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(264 * self._theme.scale), 600)

    def _on_kind_clicked(self, relation: Relation) -> None:
        """Show this kind alone; a second click shows all again."""
        filters = self._desk.filters
        alone = frozenset({relation})
        self._desk.set_filters(
            replace(filters, relations=frozenset(RELATIONS) if filters.relations == alone else alone)
        )

    def _on_undecided_clicked(self) -> None:
        filters = self._desk.filters
        self._desk.set_filters(replace(filters, undecided_only=not filters.undecided_only))

    def _on_knowing_clicked(self) -> None:
        filters = self._desk.filters
        self._desk.set_filters(replace(filters, knowing_more_only=not filters.knowing_more_only))

    def _on_folder_clicked(self, folder: Path) -> None:
        filters = self._desk.filters
        self._desk.set_filters(replace(filters, folder=None if filters.folder == folder else folder))

    def _on_slider_moved(self, _value: object) -> None:
        self.distance.show_meaning(likeness_words.distance_meaning(self.distance.slider.value()))
        self._view_timer.start()

    def _on_view_timer_timeout(self) -> None:
        self._desk.set_view(
            replace(
                self._desk.view,
                distance_bits=self.distance.slider.value(),
                colour_distance=self.colour.slider.value(),
            )
        )

    def _on_order_changed(self, _position: int) -> None:
        self._desk.set_order(self.order.currentData())

    def _on_smallest_changed(self, _position: int) -> None:
        self._desk.set_filters(replace(self._desk.filters, smallest_group=self.smallest.currentData()))

    def _on_disk_changed(self, _position: int) -> None:
        self._desk.set_filters(replace(self._desk.filters, device=self.disk.currentData()))

    def _show_disks(self) -> None:
        """Offer the disks; nothing to choose where there is only one."""
        disks = self._desk.places.disks
        shown = [self.disk.itemData(at) for at in range(1, self.disk.count())]
        if shown != [device for device, _folder in disks]:
            with QSignalBlocker(self.disk):
                self.disk.clear()
                self.disk.addItem(self.tr("All disks"), None)
                for device, folder in disks:
                    self.disk.addItem(self.tr("The disk of {folder}").format(folder=path_words.folder(folder)), device)
        with QSignalBlocker(self.disk):
            self.disk.setCurrentIndex(max(0, self.disk.findData(self._desk.filters.device)))
        self.disk.setVisible(len(disks) > 1)

    def _on_desk_groups_changed(self) -> None:
        filters = self._desk.filters
        for share in self._desk.found.by_kind():
            self._show_kind(share)
        self.undecided_row.set_chosen(filters.undecided_only)
        self.knowing_row.set_chosen(filters.knowing_more_only)
        for choice, chosen in ((self.order, self._desk.order), (self.smallest, filters.smallest_group)):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(max(0, choice.findData(chosen)))
        view = self._desk.view
        self.distance.set_value(view.distance_bits)
        self.distance.show_meaning(likeness_words.distance_meaning(view.distance_bits))
        self.colour.set_value(view.colour_distance)
        self.colour.show_meaning(likeness_words.colour_meaning(view.colour_distance, ANY_COLOURS))
        self._show_folders(self._desk.folder_shares)
        self._show_disks()

    def _show_kind(self, share: KindShare) -> None:
        kind_row = self._kind_rows[share.relation]
        is_gain_shown = share.gain_bytes > 0 and share.relation is not Relation.SIMILAR
        kind_row.show_figure(self._counted(share), amounts.size(share.gain_bytes) if is_gain_shown else "")
        kind_row.set_chosen(self._desk.filters.relations == frozenset({share.relation}))
        # The rare kind takes no room while there is none of it.
        kind_row.setVisible(share.relation is not Relation.SAME_PIXELS or share.photos > 0)

    def _counted(self, share: KindShare) -> str:
        """How many photos, and while a search goes on whether those are all of this kind."""
        number, complete = amounts.number(share.photos), self._desk.complete
        if complete is None:
            return number
        if share.relation in complete:
            return self.tr("{number}, all found").format(number=number)
        return self.tr("{number} so far").format(number=number)

    def _show_folders(self, shares: tuple[FolderTally, ...]) -> None:
        if tuple(self._folder_rows) != tuple(share.folder for share in shares):
            clear(self._folders)
            self._folder_rows = {}
            names = path_words.told_apart(share.folder for share in shares)
            for share in shares:
                folder_row = FilterRow(names[share.folder])
                folder_row.setToolTip(plain_tip(path_words.display(share.folder)))
                folder_row.clicked.connect(partial(self._on_folder_clicked, share.folder))
                self._folders.addWidget(folder_row)
                # Made late, it would come last by Tab, after the whole window.
                self.setTabOrder(next(reversed(self._folder_rows.values()), self.colour.slider), folder_row)
                self._folder_rows[share.folder] = folder_row
        for share in shares:
            folder_row = self._folder_rows[share.folder]
            folder_row.set_hint(self.tr("everything here is kept") if share.is_protected else "")
            folder_row.show_figure(amounts.number(share.photos))
            folder_row.set_chosen(self._desk.filters.folder == share.folder)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._widen()  # what was measured while a small window hid it

    def _widen(self) -> None:
        """Never narrower than its words: nothing scrolls sideways here."""
        needed = self._body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(round(210 * self._theme.scale), needed))

    def _on_theme_changed(self, _tokens: object) -> None:
        self._widen()
        for relation, kind_row in self._kind_rows.items():
            kind_row.show_dot(kind_colour(relation, self._theme.tokens))
