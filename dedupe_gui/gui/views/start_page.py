"""The first page: which folders, in which order, and what to look for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import chain, pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QMenu, QRadioButton, QVBoxLayout, QWidget

from dedupe_gui.catalogue.sessions import SessionSummary
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.search_choices import Search, SearchChoices
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import amounts, keeping_words, path_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.views.controls import (
    DropZone,
    ElidedButton,
    Page,
    button,
    centred,
    clear,
    column,
    label,
    lay_out,
    make_bold,
    row,
    scrolled,
    set_property,
)
from dedupe_gui.gui.views.first_start_card import FirstStartCard
from dedupe_gui.gui.views.folder_rows import FolderRows
from dedupe_gui.gui.views.media_choice import MediaChoice

CARD_MARGIN_PX: Final = 14
PAGE_MARGINS_PX: Final = 64
"""At both sides, with the bar to scroll."""
WIDTH_PX: Final = 860
MOST_RECENT_SHOWN: Final = 3


class FoldersZone(DropZone):
    """Where folders are dropped, with the buttons that do the same."""

    add_wanted = Signal()
    card_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        heading = label(self.tr("Drop your photo folders here"), "heading")
        hint = label(self.tr("All of them are searched together, with the folders inside them."), "muted")
        for text in (heading, hint):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add_button = button(self.tr("Add folder…"))
        self.add_button.clicked.connect(self.add_wanted)
        self.card_button = button(self.tr("Check a memory card…"))
        self.card_button.setProperty("role", "link")
        self.card_button.clicked.connect(self.card_wanted)
        lay_out(
            self,
            column(heading, hint, row(None, self.add_button, None), row(None, self.card_button, None), spacing=8),
            24,
            22,
            24,
            12,
        )

        self.show_whether_card(can_be_checked=False)

    def show_whether_card(self, *, can_be_checked: bool) -> None:
        """The button is always there: nothing moves under the mouse of somebody in a hurry."""
        self.card_button.setEnabled(can_be_checked)
        hint = self.tr("See which of its photos you don't have yet")
        self.card_button.setToolTip(
            plain_tip(hint if can_be_checked else self.tr("Add the folders with your photos first"))
        )


class ChoiceCard(QFrame):
    """A radio button with a sentence, in a card that can be clicked anywhere."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.setProperty("role", "choice")
        self.radio = QRadioButton(title)
        self.radio.setAccessibleDescription(sentence)
        make_bold(self.radio)
        lay_out(self, column(self.radio, label(sentence, "muted", wraps=True), None, spacing=6), *[CARD_MARGIN_PX] * 4)
        self.radio.toggled.connect(self._on_radio_toggled)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.radio.click()

    def _on_radio_toggled(self, checked: bool) -> None:
        set_property(self, "chosen", checked)


class StartPage(Page):
    """Shows the library and changes it."""

    add_wanted = Signal()
    card_wanted = Signal()
    scan_wanted = Signal()
    advanced_wanted = Signal()
    recent_wanted = Signal(object)  # int, the position among the recent libraries
    session_wanted = Signal(object)  # SessionSummary
    pictures_wanted = Signal()
    """To search the folder that is offered at the first start."""
    found_wanted = Signal()
    """To see what was found, or what is being found."""

    def __init__(self, library: SearchChoices, theme: Theme) -> None:
        super().__init__()
        self._library = library
        self._is_searching = False
        self.drop_zone = FoldersZone()
        self.drop_zone.add_wanted.connect(self.add_wanted)
        self.drop_zone.card_wanted.connect(self.card_wanted)
        self.first_start = FirstStartCard(theme)
        self.first_start.pictures_wanted.connect(self.pictures_wanted)
        self.folder_rows = FolderRows(library, theme)
        self._folders_hint = label(
            self.tr("Of equal copies, the one in the higher folder is kept. Drag to change the order."),
            "muted",
            wraps=True,
        )
        self._choices = {
            Search.EXACT: ChoiceCard(self.tr("Exact copies"), self.tr("The same file or the same picture twice.")),
            Search.EDITED: ChoiceCard(
                self.tr("Also saved again and edited"), self.tr("Smaller, other format, turned, cropped.")
            ),
            Search.SIMILAR: ChoiceCard(
                self.tr("Also similar shots"), self.tr("Bursts and second tries, for you to choose.")
            ),
        }
        self._cards = cards = row(spacing=12)
        self._choice_group = QButtonGroup(self)
        for search, card in self._choices.items():
            self._choice_group.addButton(card.radio)
            # Not clicked: a screen reader toggles without a click.
            card.radio.toggled.connect(partial(self._on_choice_toggled, search))
            cards.addWidget(card, 1)
        self.media = MediaChoice(library)
        self.advanced_button = button(self.tr("Advanced…"))
        self.advanced_button.clicked.connect(self.advanced_wanted)
        self.scan_button = button(self.tr("Find copies"), "primary")
        self.scan_button.clicked.connect(self.scan_wanted)
        self.scan_button.setDefault(True)
        self.found_button = button(self.tr("See what was found"))
        self.found_button.clicked.connect(self.found_wanted)
        self.found_button.hide()
        self._notice = label("", wraps=True)
        set_property(self._notice, "tone", "caution")
        self._notice.hide()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        self.session_button = ElidedButton()
        self.session_button.hide()
        self.session_button.clicked.connect(self._on_session_button_clicked)
        self.earlier_menu = QMenu(self)
        self.earlier_button = button(self.tr("Earlier reviews"))
        self.earlier_button.setMenu(self.earlier_menu)
        self.earlier_button.hide()
        self._offered: tuple[SessionSummary, ...] = ()
        sessions = row(self.session_button, self.earlier_button, None)
        sessions.setStretch(0, 1)
        sessions.setStretch(2, 0)
        body = QWidget()
        body.setMaximumWidth(WIDTH_PX)
        body.setLayout(
            column(
                label(self.tr("Find the copies in your photos"), "title"),
                4,
                sessions,
                self.first_start,
                self.drop_zone,
                self._notice,
                4,
                self.folder_rows,
                self._folders_hint,
                8,
                label(self.tr("What should be found?"), "section"),
                cards,
                self.media,
                12,
                self._recent,
                None,
                spacing=10,
            )
        )
        # Below the part that scrolls: with many folders the way on is still in sight.
        footer = QFrame()
        footer.setObjectName("footer")
        promise = label(
            self.tr("Nothing is removed without your say, and everything can be put back."), "muted", wraps=True
        )
        inner = QWidget()
        inner.setMaximumWidth(WIDTH_PX)
        line = row(promise, self.advanced_button, self.found_button, self.scan_button, spacing=12)
        line.setStretch(0, 1)
        inner.setLayout(line)
        lay_out(footer, centred(inner), 24, 12, 24, 12)
        layout = column(scrolled(body, top_px=36), footer, spacing=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        library.left_out.connect(self._on_library_left_out)
        library.changed.connect(self._on_library_changed)
        self.folder_rows.rebuilt.connect(self._put_in_tab_order)
        self._put_in_tab_order()
        self._on_library_changed()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """What can be looked for stands side by side, or below each other where a title would be cut."""
        widest = max(card.radio.sizeHint().width() for card in self._choices.values()) + 2 * CARD_MARGIN_PX
        room = min(WIDTH_PX, self.width() - PAGE_MARGINS_PX)
        fits = len(self._choices) * (widest + self._cards.spacing()) <= room + self._cards.spacing()
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.scan_button.isEnabled():
            self.scan_wanted.emit()
        elif is_enter and self._goes_on_first:
            self._on_session_button_clicked()
        else:
            super().keyPressEvent(event)

    def choice(self, search: Search) -> ChoiceCard:
        return self._choices[search]

    def show_recent(self, libraries: Sequence[Sequence[Path]]) -> None:
        """Offer the folders of earlier searches."""
        clear(self._recent)
        if not libraries:
            return
        self._recent.addWidget(label(self.tr("Searched before"), "section"))
        shown = libraries[:MOST_RECENT_SHOWN]
        names_of = path_words.told_apart(chain.from_iterable(shown))
        for position, folders in enumerate(shown):
            names = ", ".join(names_of[folder] for folder in folders)
            entry = ElidedButton(names, "link")
            entry.clicked.connect(partial(self._on_recent_clicked, position))
            line = QWidget()
            line.setLayout(row(entry, None))
            line.setToolTip(plain_tip("\n".join(path_words.display(folder) for folder in folders)))
            self._recent.addWidget(line)

    def show_sessions(self, offered: Sequence[SessionSummary]) -> None:
        """Offer to go on with reviews, the last one first."""
        self._offered = tuple(offered)
        texts = list(map(self._review_text, offered))
        text = self.tr("Go on with the review of {review}").format(review=texts[0]) if texts else ""
        self.session_button.set_text(text)
        self.session_button.setVisible(bool(text))
        self.earlier_menu.clear()
        for review, text in zip(offered[1:], texts[1:], strict=True):
            self.earlier_menu.addAction(text).triggered.connect(partial(self._on_earlier_triggered, review))
        self.earlier_button.setVisible(len(offered) > 1)
        self._show_what_is_first()

    @property
    def _goes_on_first(self) -> bool:
        """Whether to go on with a review is what most will want: there is one, and nothing yet to be searched."""
        return bool(self._offered) and not self._library.choices.folders and not self._is_searching

    def _show_what_is_first(self) -> None:
        set_property(self.session_button, "role", "primary" if self._goes_on_first else "")

    def _review_text(self, review: SessionSummary) -> str:
        names = ", ".join(path_words.folder(folder) for folder in review.folders)
        parts = [names, amounts.date(review.saved_at), keeping_words.progress(review.groups_decided, review.groups)]
        return ", ".join(part for part in parts if part)

    def explain_first_start(self) -> None:
        """Tell who has never searched, and has no folder of pictures, what will happen."""
        self.first_start.show()

    def show_first_start(self, folder: Path, photos: int | None) -> None:
        """Offer a folder to who has never searched; photos: None while they are being counted."""
        is_new = self.first_start.isHidden()
        self.first_start.show_folder(folder, photos)
        if is_new and self.isVisible() and photos != 0:
            self.first_start.pictures_button.setFocus()

    def hide_first_start(self) -> None:
        self.first_start.hide()

    def show_searching(self, *, is_searching: bool) -> None:
        """Let no second search begin while one runs."""
        self._is_searching = is_searching
        self.found_button.setText(
            self.tr("See the search that runs") if is_searching else self.tr("See what was found")
        )
        self.found_button.setAccessibleName(self.found_button.text())
        self.found_button.show()
        self._on_library_changed()

    def show_found(self) -> None:
        """There is a result to go to, although nothing was searched now."""
        self.found_button.show()

    @property
    def notice(self) -> str:
        return self._notice.text() if not self._notice.isHidden() else ""

    def _on_library_left_out(self, left_out: object) -> None:
        """Say why folders that were added are not on the list."""
        assert isinstance(left_out, tuple)
        sentences = [
            self.tr("{folder} is on the list already.").format(folder=path_words.near_home(each.path))
            if each.path == each.inside
            else self.tr("{folder} is inside {other}, which is on the list: it is searched with it.").format(
                folder=path_words.near_home(each.path), other=path_words.near_home(each.inside)
            )
            for each in left_out
        ]
        self._notice.setText("\n".join(sentences))
        self._notice.setVisible(bool(sentences))

    def _on_session_button_clicked(self) -> None:
        self.session_wanted.emit(self._offered[0])

    def _on_earlier_triggered(self, review: SessionSummary, _checked: bool = False) -> None:
        self.session_wanted.emit(review)

    def _on_recent_clicked(self, position: int) -> None:
        self.recent_wanted.emit(position)

    def _on_choice_toggled(self, search: Search, checked: bool) -> None:
        if checked and search is not self._library.choices.search:
            self._library.look_for(search)

    def _put_in_tab_order(self) -> None:
        """Rows that were made late would come last by Tab, after the page's other controls."""
        zone = self.drop_zone
        stops: list[QWidget] = [self.first_start.pictures_button, zone.add_button, zone.card_button]
        for folder_row in self.folder_rows.rows:
            stops += [folder_row, folder_row.policy, folder_row.remove_button]
        for before, after in pairwise([*stops, self._choices[Search.EXACT].radio]):
            self.setTabOrder(before, after)

    def _on_library_changed(self) -> None:
        choices = self._library.choices
        for search, card in self._choices.items():
            card.radio.setChecked(search is choices.search)
            # Qt leaves out the others only once one of them has had the focus.
            is_chosen = search is choices.search
            card.radio.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)
        self.folder_rows.setVisible(bool(choices.folders))
        self._folders_hint.setVisible(len(choices.folders) > 1)
        self.scan_button.setEnabled(bool(choices.folders) and not self._is_searching)
        # Without a folder there is nothing that a card could be held against.
        self.drop_zone.show_whether_card(can_be_checked=bool(choices.folders))
        reason = self.tr("A search is running; go to Review to see it or to stop it") if self._is_searching else ""
        self.scan_button.setToolTip(plain_tip(reason if choices.folders else self.tr("Add a folder first")))
        self._show_what_is_first()
