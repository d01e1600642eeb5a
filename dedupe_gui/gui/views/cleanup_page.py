"""The page before, during and after a clean-up: what goes where, what stays and why, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QProgressBar, QWidget

from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import amounts, knowledge_words, path_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.controls import (
    Choice,
    Page,
    button,
    card,
    clear,
    column,
    label,
    lay_out,
    row,
    scrolled,
    set_property,
)
from dedupe_gui.gui.views.scan_strip import PER_MILLE
from dedupe_gui.gui.views.stay_card import StayCard, StayLine
from dedupe_gui.gui.views.thumb_strip import Example, ThumbStrip
from dedupe_gui.jobs.cleanup import CleanUpProgress
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.removal.volumes import Volume

WIDTH_PX: Final = 900


@dataclass(frozen=True, slots=True)
class FolderSummary:
    """What happens in one folder, in words."""

    folder: str
    amount: str
    destination: str


@dataclass(frozen=True, slots=True)
class HoldingChoice:
    """A disk without trash, whose photos can go to a folder on it."""

    volume: Volume
    sentence: str


@dataclass(frozen=True, slots=True)
class Question:
    """Everything that the user must know before anything moves."""

    photos: int
    size: str
    """How much that frees, and when."""
    all_to_trash: bool
    groups: int
    contents: str
    """How many photos of which kind, and how many files go along with them."""
    folders: tuple[FolderSummary, ...]
    holding: tuple[HoldingChoice, ...]
    stay: tuple[StayLine, ...]
    stay_count: int
    examples: tuple[Example, ...]
    offers_carry_over: bool = False
    """Whether it makes a difference to write down what only these photos know."""
    carry_over: SidecarNames | None = None
    """How sidecars are called into which what only these photos know is written; None for none."""
    carried: int = 0
    """How many photos know something that those that stay do not, and what is written."""
    losing: int = 0
    """How many know something that is not written, because the user does not want it."""
    films: int = 0
    """How many of the photos are films."""
    stay_films: int = 0
    """How many of those that stay are films."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a way back, or of a clean-up that moved nothing."""

    title: str
    sentence: str
    stay_title: str
    stay: tuple[StayLine, ...]
    stay_count: int
    stay_films: int = 0
    """How many of those are films."""


class CleanUpPage(Page):
    """Shows what the flow tells it and says what the user wants."""

    back_wanted = Signal()
    holding_changed = Signal(object)  # frozenset[Volume]: whose photos may go to a holding folder
    move_wanted = Signal(object)  # the same
    stop_wanted = Signal()
    photos_wanted = Signal()
    """To see all photos that would be moved."""
    carry_over_changed = Signal(object)  # SidecarNames | None

    def __init__(self, theme: Theme, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._title = label("", "title", wraps=True)
        self._sentence = label("", "muted", wraps=True)
        self._contents = label("", wraps=True)
        self.all_button = button(self.tr("Show all of them…"))
        self.all_button.clicked.connect(self.photos_wanted)
        self._folders = card()
        self._grid = QGridLayout()
        lay_out(self._folders, self._grid, 20, 12, 20, 12)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(2, 1)
        self._choices: dict[Volume, QCheckBox] = {}
        self._choice_column = column(spacing=6)
        self.carry_box = QCheckBox(self.tr("Write what only they know to XMP files beside the photos that stay"))
        self.carry_box.setToolTip(
            self.tr("Dates, places, stars, words, keywords and people. Putting the photos back takes it out again.")
        )
        self.carry_box.toggled.connect(self._on_carry_over_chosen)
        self.names_choice = Choice()
        self.names_choice.setAccessibleName(self.tr("How new XMP files are called"))
        for names in SidecarNames:
            self.names_choice.addItem(knowledge_words.sidecar_names(names), names)
        self.names_choice.currentIndexChanged.connect(self._on_carry_over_chosen)
        self._carried = label("", "muted", wraps=True)
        self._stay = StayCard()
        self._strip = ThumbStrip(theme, thumbnails)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.back_button = button(self.tr("Back"))
        self.back_button.clicked.connect(self.back_wanted)
        self.back_button.setDefault(True)
        self.stop_button = button(self.tr("Stop"))
        self.stop_button.clicked.connect(self.stop_wanted)
        self.move_button = button("", "danger")
        self.move_button.clicked.connect(self._on_move_clicked)
        body = QWidget()
        body.setMaximumWidth(WIDTH_PX)
        body.setLayout(
            column(
                self._title,
                self._sentence,
                self.bar,
                self._folders,
                self._choice_column,
                self.carry_box,
                row(self.names_choice, None),
                self._carried,
                self._stay,
                self._contents,
                self._strip,
                row(self.all_button, None),
                row(None, self.back_button, self.stop_button, self.move_button),
                None,
                spacing=16,
            )
        )
        self.setLayout(column(scrolled(body, top_px=32), spacing=0))
        self.setFocusProxy(self.back_button)
        self.show_checking(None)

    @property
    def text(self) -> str:
        """What the page says at the moment."""
        contents = "" if self._contents.isHidden() else f" {self._contents.text()}"
        return f"{self._title.text()} {self._sentence.text()}{contents}"

    @property
    def stay_text(self) -> str:
        return self._stay.text

    @property
    def carried_text(self) -> str:
        return "" if self._carried.isHidden() else self._carried.text()

    @property
    def choices(self) -> tuple[QCheckBox, ...]:
        """One for each disk without a trash."""
        return tuple(self._choices.values())

    def show_checking(self, progress: CleanUpProgress | None) -> None:
        """Every photo is looked at before the question."""
        self._title.setText(self.tr("Checking before anything moves…"))
        self._sentence.setText(self.tr("Is each photo still as it was, and is its copy still there?"))
        self._only(self.bar, self.back_button)
        self._show_progress(progress)

    def show_question(self, question: Question) -> None:
        """Ask; the button under the finger is the harmless one."""
        clear(self._choice_column)
        self._choices = {}
        for choice in question.holding:
            box = QCheckBox(choice.sentence)
            box.setChecked(True)
            box.setToolTip(plain_tip(path_words.display(choice.volume.top)))
            box.toggled.connect(self._on_choice_toggled)
            self._choices[choice.volume] = box
            self._choice_column.addWidget(box)
        self.change_question(question)
        self.back_button.setFocus()

    def change_question(self, question: Question) -> None:
        """Ask the same with other numbers: the user wants another disk's photos to go, or to stay."""
        photos = amounts.photos(question.photos, question.films)
        title = self.tr("Move {photos} to the trash?").format(photos=photos)
        if not question.photos:
            title = self.tr("Nothing can be moved")
        elif not question.all_to_trash:
            title = self.tr("Move {photos}?").format(photos=photos)
        self._title.setText(title)
        keeps = self.tr("%Ln groups keep at least one photo each.", "", question.groups)
        self._sentence.setText(
            self.tr(
                "{keeps} {size} Until then you can put everything back, from History or by hand, next week too."
            ).format(size=question.size, keeps=keeps)
            if question.photos
            else self.tr("None of the chosen photos can be moved.")
        )
        clear(self._grid)
        for line, entry in enumerate(question.folders):
            cells = (label(entry.folder, "strong"), label(entry.amount), label(entry.destination, wraps=True))
            for place, cell in enumerate(cells):
                cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                self._grid.addWidget(cell, line, place)
        self._stay.show_lines(
            self.tr("Left where they are"), question.stay, amounts.photos(question.stay_count, question.stay_films)
        )
        self._contents.setText(question.contents)
        self._strip.show_examples(question.examples, question.photos)
        self.move_button.setText(self.tr("Move {photos}").format(photos=photos))
        self.move_button.setAccessibleName(self.move_button.text())
        self.move_button.setEnabled(question.photos > 0)
        shown: list[QWidget] = [self._folders, self.back_button, self.move_button, *self._choices.values()]
        self._show_carry_over(question)
        if question.offers_carry_over:
            shown.append(self.carry_box)
            if question.carry_over is not None or question.losing:
                shown += [self._carried, *([self.names_choice] if question.carried else [])]
        if question.photos:
            shown += [self._contents, self._strip, self.all_button]
        self._only(*shown, *([self._stay] if question.stay else []))

    def _show_carry_over(self, question: Question) -> None:
        wanted = question.carry_over
        with QSignalBlocker(self.carry_box), QSignalBlocker(self.names_choice):
            self.carry_box.setChecked(wanted is not None)
            if wanted is not None:
                self.names_choice.setCurrentIndex(self.names_choice.findData(wanted))
        set_property(self._carried, "tone", "caution" if question.losing else "")
        if question.losing:
            lost = self.tr(
                "%Ln of them know something that the photos that stay do not. It goes with them.", "", question.losing
            )
            self._carried.setText(lost)
            return
        self._carried.setText(
            self.tr("%Ln of them know something that the photos that stay do not.", "", question.carried)
            if question.carried
            else self.tr("None of them knows anything that the photos that stay do not know.")
        )

    def show_moving(self, progress: CleanUpProgress | None, *, putting_back: bool) -> None:
        self._title.setText(self.tr("Putting photos back…") if putting_back else self.tr("Moving photos…"))
        self._sentence.setText(self.tr("You may stop at any moment; what was moved is in History."))
        self._only(self.bar, self.stop_button)
        self._show_progress(progress)

    def show_outcome(self, outcome: Outcome) -> None:
        self._title.setText(outcome.title)
        self._sentence.setText(outcome.sentence)
        self._stay.show_lines(outcome.stay_title, outcome.stay, amounts.photos(outcome.stay_count, outcome.stay_films))
        shown: list[QWidget] = [self.back_button]
        if outcome.stay:
            shown.append(self._stay)
        self._only(*shown)
        self.back_button.setFocus()

    def _show_progress(self, progress: CleanUpProgress | None) -> None:
        if progress is None or not progress.total:
            self.bar.setRange(0, 0)
            return
        self.bar.setRange(0, PER_MILLE)
        self.bar.setValue(progress.done * PER_MILLE // progress.total)
        parts = [
            self.tr("{done} of {total}").format(
                done=amounts.number(progress.done), total=amounts.number(progress.total)
            )
        ]
        if progress.remaining_s is not None:
            parts.append(self.tr("{time} left").format(time=amounts.duration(progress.remaining_s)))
        self.bar.setAccessibleDescription(amounts.join(parts))
        self.summary_changed.emit(amounts.join(parts))

    def _only(self, *shown: QWidget) -> None:
        """Show these parts below the title and hide the others."""
        # With no way back, not on *Stop*, for the Enter that began it may come twice, nor on the first button of the
        # header.
        self.setFocusProxy(self.back_button if self.back_button in shown else self.bar)
        for part in (
            self.bar,
            self._folders,
            self.carry_box,
            self.names_choice,
            self._carried,
            self._stay,
            self._contents,
            self._strip,
            self.all_button,
            self.back_button,
            self.stop_button,
            self.move_button,
            *self._choices.values(),
        ):
            part.setVisible(part in shown)
        self.summary_changed.emit("")

    def _chosen_volumes(self) -> frozenset[Volume]:
        return frozenset(volume for volume, box in self._choices.items() if box.isChecked())

    def _on_choice_toggled(self, _is_checked: bool) -> None:
        self.holding_changed.emit(self._chosen_volumes())

    def _on_carry_over_chosen(self) -> None:
        names = self.names_choice.currentData() if self.carry_box.isChecked() else None
        self.carry_over_changed.emit(names)

    def _on_move_clicked(self) -> None:
        self.move_wanted.emit(self._chosen_volumes())
