"""The page on which the evening is spent: filters, cards, comparison, and what is chosen so far."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QMenu, QSizePolicy, QSplitter, QStackedLayout, QWidget

from dedupe_gui.gui.models.groups import GroupsModel
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.settings import FIRST_PHOTO_PX
from dedupe_gui.gui.style.icons import icon
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import amounts, keeping_words, problem_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.canvas import ZOOM_STEP, Mode
from dedupe_gui.gui.views.card_layout import LEAST_PHOTO_PX, MOST_PHOTO_PX
from dedupe_gui.gui.views.compare_line import CompareLine
from dedupe_gui.gui.views.compare_view import CompareView
from dedupe_gui.gui.views.controls import (
    Page,
    PartsLabel,
    Slider,
    be_as_high_as_others,
    button,
    column,
    label,
    lay_out,
    leave_focus,
    row,
    set_property,
)
from dedupe_gui.gui.views.empty_state import EmptyState
from dedupe_gui.gui.views.filter_chips import FilterChips
from dedupe_gui.gui.views.filters_panel import FiltersPanel
from dedupe_gui.gui.views.full_screen import FullScreen
from dedupe_gui.gui.views.group_list import GroupList, MenuRequest, Spot
from dedupe_gui.gui.views.panes import BESIDE_SIZES, Panes
from dedupe_gui.gui.views.photo_actions import add_photo_actions, with_key
from dedupe_gui.gui.views.review_keys import Act, Press, press
from dedupe_gui.review.decisions import StepKind, Verdict
from dedupe_gui.review.filters import Filters

NARROW_PX: Final = 1250
"""Below this width the comparison goes under the list."""
NARROW_SIZES: Final = (330, 300)
FOOTER_SPACING_PX: Final = 12
FIND_WIDTH_PX: Final = 210
LEAST_FIND_PX: Final = 110
AROUND_PLACEHOLDER_PX: Final = 30
"""Padding and margins of a line to type into, with a little room."""
MUCH_LARGER: Final = 1.3
"""Text so many times as large as usual leaves less room for the rest."""
SIZE_SLIDER_PX: Final = 120
SUMMARY_DELAY_MS: Final = 60
FIND_DELAY_MS: Final = 150
"""Typing on: the list is filtered once the fingers rest."""


class ReviewPage(Page):
    """Turns keys and clicks into what the desk does."""

    clean_up_wanted = Signal()
    suggestions_wanted = Signal()
    keep_shown_wanted = Signal()
    keys_wanted = Signal()
    not_duplicates_wanted = Signal(object)  # int, the row
    not_this_one_wanted = Signal(object)  # int, the member of the present group
    photo_open_wanted = Signal(object)  # Photo
    photo_folder_wanted = Signal(object)  # Photo
    photo_path_wanted = Signal(object)  # Photo, to the clipboard
    folders_wanted = Signal()
    unreadable_wanted = Signal()

    def __init__(
        self,
        desk: ReviewDesk,
        theme: Theme,
        thumbnails: PictureLoader,
        pictures: PictureLoader,
        card_pictures: PictureLoader,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._is_scanning = False
        self._is_narrow = False
        self.find_box = QLineEdit()
        self.find_box.setPlaceholderText(self.tr("Find by name or folder"))
        self.find_box.setAccessibleName(self.tr("Find by name or folder"))
        self.find_box.setClearButtonEnabled(True)
        self.find_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.size_slider = Slider()
        self.size_slider.setRange(LEAST_PHOTO_PX, MOST_PHOTO_PX)
        self.size_slider.setPageStep(48)
        self.size_slider.setSingleStep(12)
        self.size_slider.setMinimumWidth(SIZE_SLIDER_PX // 2)
        self.size_slider.setMaximumWidth(SIZE_SLIDER_PX)
        self.size_slider.setAccessibleName(self.tr("Size of the photos"))
        self.size_slider.setToolTip(self.tr("Size of the photos, also by Ctrl and the mouse wheel"))
        self.size_slider.setValue(FIRST_PHOTO_PX)
        self.header_tools = QWidget()
        self.filters_button = button("", name=self.tr("Filters"))
        self.filters_button.setToolTip(plain_tip(self.filters_button.accessibleName()))
        self.filters_button.setCheckable(True)
        self.filters_button.setProperty("segment", "only")
        self.filters_button.toggled.connect(self._on_parts_toggled)
        be_as_high_as_others(self.filters_button)
        leave_focus(self.filters_button)
        lay_out(self.header_tools, row(self.filters_button, self.size_slider, self.find_box, spacing=12))
        self._find_timer = QTimer(self)
        self._find_timer.setSingleShot(True)
        self._find_timer.setInterval(FIND_DELAY_MS)
        self._find_timer.timeout.connect(self._on_find_timer_timeout)
        self._summary_timer = QTimer(self)
        self._summary_timer.setSingleShot(True)
        self._summary_timer.setInterval(SUMMARY_DELAY_MS)
        self._summary_timer.timeout.connect(self._on_summary_timer_timeout)
        self.find_box.textChanged.connect(self._on_find_text_changed)
        self.find_box.returnPressed.connect(self._on_find_return_pressed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.find_box)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._on_find_escaped)
        self.filters = FiltersPanel(desk, theme)
        self.list = GroupList(desk, GroupsModel(desk, self), theme, thumbnails, card_pictures)
        self.list.photo_px_changed.connect(self._on_list_photo_px_changed)
        self.size_slider.valueChanged.connect(self.list.set_photo_px)
        self.list.menu_wanted.connect(self._on_list_menu_wanted)
        self.list.opened.connect(self._on_list_opened)
        self.compare = CompareView(desk, theme, pictures, thumbnails)
        self.full_screen = FullScreen(desk, self.compare, thumbnails, theme, self)
        self.full_screen.obeyed.connect(self._on_full_screen_obeyed)
        self.full_screen.closed.connect(self._on_full_screen_closed)
        self.compare.full_screen_wanted.connect(self.full_screen.open_on)
        self.line = CompareLine(desk, self.compare, theme)
        self.line.open_button.toggled.connect(self._on_parts_toggled)
        self.line.full_screen_wanted.connect(self.full_screen.open_on)
        self.empty = EmptyState()
        self.empty.action_wanted.connect(self._on_empty_action_wanted)
        middle = QWidget()
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.empty)
        self._inner = Panes(Qt.Orientation.Horizontal)
        self._inner.setObjectName("review-inner")
        self.chips = FilterChips(desk)
        self.chips.keep_wanted.connect(self.keep_shown_wanted)
        groups = QWidget()
        under = column(self.chips, middle, self.line, spacing=0)
        under.setStretch(1, 1)
        lay_out(groups, under)
        self._inner.addWidget(groups)
        self._inner.addWidget(self.compare)
        self._outer = QSplitter(Qt.Orientation.Horizontal)
        self._outer.setObjectName("review-outer")
        self._outer.addWidget(self.filters)
        self._outer.addWidget(self._inner)
        for splitter in (self._inner, self._outer):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self._outer.setStretchFactor(1, 1)
        self._outer.setSizes([264, 1176])
        self._inner.setSizes(list(BESIDE_SIZES))
        layout = column(self._outer, self._footer(), spacing=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        # Not by Tab: the page hands the focus on to the list, and what comes before that would never be reached.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Review"))
        theme.changed.connect(self._on_theme_changed)
        desk.groups_changed.connect(self._on_desk_groups_changed)
        desk.verdicts_changed.connect(self._on_desk_verdicts_changed)
        desk.refused.connect(self._on_desk_refused)
        self._on_theme_changed(theme.tokens)
        self._on_desk_groups_changed()

    @property
    def splitters(self) -> tuple[QSplitter, ...]:
        """The panes whose sizes are worth remembering."""
        return (self._outer, self._inner)

    @property
    def chosen_text(self) -> str:
        return f"{self._chosen.text()} {self._chosen_size.text()}"

    @property
    def notice(self) -> str:
        return self._notice.text()

    def set_scanning(self, scanning: bool) -> None:
        """Whether groups are still being found."""
        self._is_scanning = scanning
        if scanning:
            self.clean_up_button.setEnabled(False)
        self._on_desk_groups_changed()

    def show_notice(self, sentence: str) -> None:
        """A sentence in the bar at the bottom, until the next decision."""
        self._show_notice(sentence, tone="")

    def show_caution(self, sentence: str) -> None:
        """The same for what did not go as it was asked for."""
        self._show_notice(sentence, tone="caution")

    def _show_notice(self, sentence: str, *, tone: str) -> None:
        set_property(self._notice, "tone", tone)
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))
        self._chosen_size.setVisible(not sentence)
        self._show_hints()
        self.full_screen.show_notice(sentence, tone=tone)

    def show_gone(self, photos: int) -> None:
        """Say how many photos of a review that was opened again changed or vanished meanwhile, if any did."""
        if photos:
            self.show_caution(self.tr("%Ln photos changed or vanished since. They stay as they are.", "", photos))

    def _show_hints(self) -> None:
        """Show what says something more as far as there is room for it whole: half a word helps nobody.

        The way to all keys is shown before the single ones; what is said on the page before, too, gives way first.
        """
        is_told = bool(self._notice.text())
        has_unread = self._desk.result is not None and bool(self._desk.result.unreadable)
        extras = (
            (self._keys_hint, self._keys_px, not is_told),
            (self._hints, self._hints_px, not is_told),
            (self.unreadable_button, self.unreadable_button.sizeHint().width() + FOOTER_SPACING_PX, has_unread),
        )
        others_px = self._footer_row.sizeHint().width()
        others_px += self._chosen_size.sizeHint().width() if self._chosen_size.isVisibleTo(self) else 0
        left = self.width() - others_px + sum(width_px for part, width_px, _ in extras if not part.isHidden())
        for part, width_px, is_wanted in extras:
            left -= width_px if is_wanted else 0
            part.setVisible(is_wanted and left >= 0)

    def _measure_hints(self) -> None:
        self._keys_px = self._keys_hint.sizeHint().width() + FOOTER_SPACING_PX
        self._hints_px = self._hints.sizeHint().width() + FOOTER_SPACING_PX

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("footer")
        footer.setMinimumHeight(60)
        self._chosen = label("", "strong")
        self._chosen_size = PartsLabel("muted")
        self._notice = label("", wraps=True)
        self._notice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._notice.hide()
        self._hints, self._keys_hint = QWidget(), QWidget()
        hints = row(spacing=5)
        for key, meaning in (
            ("↓", self.tr("next")),
            ("Enter", self.tr("accept")),
            ("X", self.tr("keep or remove")),
            ("F11", self.tr("large")),
        ):
            hints.addWidget(label(key, "key"))
            hints.addWidget(label(meaning, "muted"))
        self._hints.setLayout(hints)
        self._keys_hint.setLayout(row(label("?", "key"), label(self.tr("keys"), "muted"), spacing=5))
        self._measure_hints()
        self.unreadable_button = button("", "link")
        self.unreadable_button.clicked.connect(self.unreadable_wanted)
        self.unreadable_button.hide()
        self.undo_button = button(self.tr("Undo"))
        self.undo_button.clicked.connect(self._desk.undo)
        self.redo_button = button(self.tr("Redo"))
        self.redo_button.clicked.connect(self._desk.redo)
        self.redo_button.hide()
        self.suggest_button = button(self.tr("Choose for me…"))
        self.suggest_button.clicked.connect(self.suggestions_wanted)
        self.clean_up_button = button(self.tr("Clean up…"), "primary")
        self.clean_up_button.setEnabled(False)
        self.clean_up_button.clicked.connect(self.clean_up_wanted)
        leave_focus(self.unreadable_button, self.undo_button, self.redo_button)
        leave_focus(self.suggest_button, self.clean_up_button)
        self._footer_row = layout = row(
            self._chosen,
            self._chosen_size,
            self.unreadable_button,
            self._notice,
            self._hints,
            self._keys_hint,
            8,
            self.undo_button,
            self.redo_button,
            self.suggest_button,
            self.clean_up_button,
            spacing=FOOTER_SPACING_PX,
        )
        layout.setStretchFactor(self._chosen_size, 1)
        layout.setStretchFactor(self._notice, 100)
        layout.setContentsMargins(16, 0, 16, 0)
        footer.setLayout(layout)
        return footer

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # Without groups the page itself has the focus, so that no button is pressed by accident.
        super().focusInEvent(event)
        if self.list.isVisible():
            self.list.setFocus()

    # --- keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = press(event)
        if asked is None:
            super().keyPressEvent(event)
        else:
            self.obey(asked)

    def obey(self, asked: Press) -> None:
        """Do what a key asks for, here or on the full screen."""
        desk, canvas = self._desk, self.compare.canvas
        screenful = self.list.rows_in_sight
        match asked.act:
            case Act.NEXT_GROUP:
                desk.step(1)
            case Act.PREVIOUS_GROUP:
                desk.step(-1)
            case Act.PAGE_DOWN:
                desk.step(screenful)
            case Act.PAGE_UP:
                desk.step(-screenful)
            case Act.FIRST_GROUP:
                desk.go_to(0, 1)
            case Act.LAST_GROUP:
                desk.go_to(desk.row_count - 1, 1)
            case Act.NEXT_PHOTO:
                desk.step_member(1)
            case Act.PREVIOUS_PHOTO:
                desk.step_member(-1)
            case Act.ZOOM_IN:
                canvas.zoom_by(ZOOM_STEP)
            case Act.ZOOM_OUT:
                canvas.zoom_by(1 / ZOOM_STEP)
            case Act.ZOOM_FIT:
                canvas.fit()
            case Act.FLICKER:
                self._compare_by(Mode.FLICKER)
            case Act.WIPE:
                self._compare_by(Mode.WIPE)
            case Act.DIFFERENCE:
                self._compare_by(Mode.DIFFERENCE)
            case Act.UNDO:
                desk.undo()
            case Act.REDO:
                desk.redo()
            case Act.FIND:
                self.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.find_box.selectAll()
            case Act.FORGET_FILTERS:
                self._forget_filters()
            case Act.CLEAN_UP:
                self.clean_up_button.click()
            case Act.SUGGEST:
                self.suggest_button.click()
            case Act.KEEP_SHOWN:
                self.keep_shown_wanted.emit()
            case Act.FULL_SCREEN:
                self.full_screen.open_on()
            case Act.OPEN:
                self._open_photo()
            case Act.KEYS:
                self.keys_wanted.emit()
            case _:
                self._decide(asked)

    def _compare_by(self, mode: Mode) -> None:
        """Compare in this way, where one sees it."""
        if not self.full_screen.isVisible():
            self.line.open_button.setChecked(True)
        self.compare.choose_mode(mode)

    def _decide(self, asked: Press) -> None:
        """Keys that are about the present group."""
        desk, place = self._desk, self._desk.place
        group = desk.current_group
        if group is None:
            return
        match asked.act:
            case Act.ACCEPT:
                desk.accept(place.row)
                if not desk.go_to_next_undecided():
                    self.show_notice(self.tr("All groups are decided."))
            case Act.KEEP_NTH_ONLY:
                desk.keep_only(place.row, [asked.nth])
            case Act.KEEP_NTH_TOO:
                if asked.nth < len(group.members):
                    desk.mark(group.members[asked.nth].photo, Verdict.KEEP)
            case Act.KEEP_THIS_ONLY:
                desk.keep_only(place.row, [place.member])
            case Act.KEEP_KEPT_ONLY:
                desk.keep_kept(place.row)
            case Act.KEEP_ALL:
                desk.keep_all(place.row)
            case Act.TOGGLE:
                desk.toggle(group.members[place.member].photo)
            case Act.NOT_DUPLICATES:
                self.not_duplicates_wanted.emit(place.row)

    # --- menu

    def context_menu(self, spot: Spot) -> QMenu:
        """What can be done with one photo, in a menu."""
        desk, row_at = self._desk, spot.row
        member = desk.group(row_at).members[spot.member]
        photo = desk.photo(member.photo)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        verdict = desk.verdict(member.photo)
        is_to_go = verdict is Verdict.REMOVE
        keep_only = menu.addAction(with_key(self.tr("Keep only this photo"), "S"))
        keep_only.triggered.connect(lambda: desk.keep_only(row_at, [spot.member]))
        keep_kept = menu.addAction(with_key(self.tr("Remove the others, keep what is marked Keep"), "R"))
        keep_kept.setEnabled(any(desk.verdict(m.photo) is Verdict.KEEP for m in desk.group(row_at).members))
        keep_kept.triggered.connect(lambda: desk.keep_kept(row_at))
        keep_all = menu.addAction(with_key(self.tr("Keep all photos of the group"), "A"))
        keep_all.triggered.connect(lambda: desk.keep_all(row_at))
        keep_shown = menu.addAction(with_key(self.tr("Keep all groups shown…"), "Shift+A"))
        keep_shown.triggered.connect(self.keep_shown_wanted)
        menu.addSeparator()
        keep = menu.addAction(with_key(self.tr("Keep this photo too"), "X" if is_to_go else ""))
        keep.setEnabled(verdict is not Verdict.KEEP)
        keep.triggered.connect(lambda: desk.mark(member.photo, Verdict.KEEP))
        remove = menu.addAction(with_key(self.tr("Remove this photo"), "" if is_to_go else "X"))
        remove.setEnabled(not is_to_go)
        remove.triggered.connect(lambda: desk.mark(member.photo, Verdict.REMOVE))
        menu.addSeparator()
        accept = menu.addAction(with_key(self.tr("Accept the suggestion"), "Enter"))
        accept.triggered.connect(lambda: desk.accept(row_at))
        clear = menu.addAction(self.tr("Take back the decisions of this group"))
        clear.triggered.connect(lambda: desk.clear_group(row_at))
        different = menu.addAction(with_key(self.tr("These are not duplicates"), "N"))
        different.triggered.connect(lambda: self.not_duplicates_wanted.emit(row_at))
        if len(desk.group(row_at).members) > 2:
            other = menu.addAction(self.tr("This one is none of the others"))
            other.triggered.connect(lambda: self.not_this_one_wanted.emit(spot.member))
        menu.addSeparator()
        add_photo_actions(
            menu,
            photo,
            open_wanted=self.photo_open_wanted,
            folder_wanted=self.photo_folder_wanted,
            path_wanted=self.photo_path_wanted,
            open_key="O",
        )
        return menu

    # --- slots

    def _on_list_menu_wanted(self, request: object) -> None:
        assert isinstance(request, MenuRequest)
        self.context_menu(request.spot).popup(request.point)

    def _on_list_opened(self, spot: object) -> None:
        assert isinstance(spot, Spot)
        self._desk.go_to(spot.row, spot.member)
        self.full_screen.open_on()

    def _open_photo(self) -> None:
        group = self._desk.current_group
        if group is not None:
            self.photo_open_wanted.emit(self._desk.photo(group.members[self._desk.place.member].photo))

    def _on_full_screen_obeyed(self, asked: object) -> None:
        assert isinstance(asked, Press)
        self.obey(asked)

    def _on_full_screen_closed(self) -> None:
        self.window().activateWindow()
        self.list.setFocus()
        index = self.list.currentIndex()
        if index.isValid():
            self.list.scrollTo(index)

    def _on_list_photo_px_changed(self, height_px: object) -> None:
        assert isinstance(height_px, int)
        self.size_slider.setValue(height_px)

    def _on_find_text_changed(self, _text: str) -> None:
        self._find_timer.start()

    def _on_find_timer_timeout(self) -> None:
        self._desk.set_filters(replace(self._desk.filters, text=self.find_box.text().strip()))

    def _on_find_return_pressed(self) -> None:
        self._find_timer.stop()
        self._on_find_timer_timeout()
        self.list.setFocus()

    def _on_find_escaped(self) -> None:
        self.find_box.clear()
        self._on_find_return_pressed()

    def _forget_filters(self) -> None:
        """What was typed goes first, then all other filters."""
        filters = self._desk.filters
        self.find_box.clear()
        self._find_timer.stop()
        if filters.text:
            self._desk.set_filters(replace(filters, text=""))
        elif filters != Filters():
            self._desk.forget_filters()
            self.show_notice(self.tr("All groups are shown. Undo (Z) brings the filters back."))

    def _on_empty_action_wanted(self) -> None:
        if self._desk.group_count and not self._desk.row_count:
            self.find_box.clear()
            self._find_timer.stop()
            self._desk.forget_filters()
        else:
            self.folders_wanted.emit()

    def _on_desk_groups_changed(self) -> None:
        desk = self._desk
        if desk.row_count and self._middle.currentWidget() is self.empty:
            self._middle.setCurrentWidget(self.list)
            # The first groups are there: the keys are for them, unless the user is typing.
            if self.isVisible() and not self.find_box.hasFocus():
                self.list.setFocus()
        elif not desk.row_count:
            self._middle.setCurrentWidget(self.empty)
        self._show_parts()
        if not self._find_timer.isActive() and self.find_box.text().strip() != desk.filters.text:
            with QSignalBlocker(self.find_box):
                self.find_box.setText(desk.filters.text)
        if not desk.row_count:
            self.empty.explain(desk, is_scanning=self._is_scanning)
        if desk.result is None:
            self.summary_changed.emit("")
        else:
            shown, found = desk.shown(), desk.found
            self.summary_changed.emit(
                amounts.join(
                    [
                        amounts.groups(desk.row_count),
                        amounts.photos(shown.photos)
                        if desk.row_count == desk.group_count
                        else self.tr("{shown} of {photos} shown").format(
                            shown=amounts.number(shown.photos), photos=amounts.photos(found.photos)
                        ),
                        self.tr("{size} could be freed").format(size=amounts.size(shown.gain_bytes))
                        if shown.gain_bytes
                        else "",
                    ]
                )
            )
            unreadable = len(desk.result.unreadable)
            self.unreadable_button.setText(self.tr("%Ln files could not be read", "", unreadable))
        self._on_desk_verdicts_changed()

    def _on_desk_verdicts_changed(self) -> None:
        self.show_notice("")
        self.undo_button.setEnabled(self._desk.can_undo)
        self.undo_button.setToolTip(plain_tip(self._undo_hint()))
        self.redo_button.setVisible(self._desk.can_redo)
        # Adding up 50,000 chosen photos takes a while: not between two key presses.
        self._summary_timer.start()

    def _undo_hint(self) -> str:
        step = self._desk.plan.next_undo
        if self._desk.can_bring_filters_back:
            return self.tr("Filter the groups again as before")
        if step is None:
            return self.tr("There is nothing to take back")
        if step.kind is StepKind.REJECTED:
            return self.tr("Take back that these are not duplicates")
        return keeping_words.step(step.kind)

    def _progress(self) -> str:
        """How far the user is in what is shown; nothing before the first decision."""
        desk = self._desk
        said = keeping_words.progress(desk.plan.groups_decided(), desk.group_count)
        if not said or desk.row_count == desk.group_count:
            return said
        return self.tr("shown: {progress}").format(
            progress=keeping_words.decided_of(desk.shown_decided, desk.row_count)
        )

    def _on_summary_timer_timeout(self) -> None:
        summary = self._desk.summary()
        self._chosen.setText(keeping_words.chosen(summary.photos, summary.films))
        self._chosen_size.setText(
            amounts.join(
                [amounts.size(summary.size_bytes), self._progress() or self.tr("each group keeps at least one")]
            )
            if summary.photos
            else self._progress() or self.tr("nothing is removed without your say")
        )
        self.clean_up_button.setEnabled(summary.photos > 0 and not self._is_scanning)
        self.clean_up_button.setToolTip(self.tr("When the search is done, or cancelled") if self._is_scanning else "")
        self.suggest_button.setEnabled(self._desk.row_count > 0)
        self._show_hints()

    def _on_desk_refused(self, objection: object) -> None:
        # After verdicts_changed has cleared the notice.
        QTimer.singleShot(0, self, lambda: self.show_caution(problem_words.objection(objection)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_find_box()
        self._arrange()

    def _fit_find_box(self) -> None:
        """As wide as what it says while it is empty; known only once the style sheet has given it its font."""
        self.find_box.ensurePolished()
        placeholder_px = self.find_box.fontMetrics().horizontalAdvance(self.find_box.placeholderText())
        natural_px = max(FIND_WIDTH_PX, placeholder_px + AROUND_PLACEHOLDER_PX)
        self.find_box.setMinimumWidth(natural_px if self._theme.scale < MUCH_LARGER else LEAST_FIND_PX)
        self.find_box.setMaximumWidth(natural_px)

    def _on_theme_changed(self, _tokens: object) -> None:
        self.filters_button.setIcon(icon("filters", self._theme.tokens.text))
        self._measure_hints()
        if self.isVisible():
            self._fit_find_box()
        self._arrange()

    def _arrange(self) -> None:
        """Put the comparison beside the list, or below it where both would be narrow."""
        is_narrow = self.width() < NARROW_PX * self._theme.scale
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self.compare.lay_out(beside=is_narrow)
        wanted = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if self._inner.orientation() is not wanted:  # what was kept of an earlier window brings that one's
            self._inner.setOrientation(wanted)
            self._inner.setSizes(list(NARROW_SIZES) if is_narrow else list(BESIDE_SIZES))
        self._show_parts()
        self._show_hints()

    def _show_parts(self) -> None:
        """In a small window the filters are behind a button, and the comparison is one line until it is wanted."""
        is_there = self._desk.row_count > 0
        self.filters_button.setVisible(self._is_narrow)
        self.filters.setVisible(not self._is_narrow or self.filters_button.isChecked())
        self.line.setVisible(self._is_narrow and is_there)
        was_hidden = self.compare.isHidden()
        self.compare.setVisible(is_there and (not self._is_narrow or self.line.open_button.isChecked()))
        if was_hidden and not self.compare.isHidden():
            self._inner.share_out()
        self.line.refresh()

    def _on_parts_toggled(self, _checked: bool) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.filters.isAncestorOf(focused)
        self._show_parts()
        if had_focus and self.filters.isHidden():
            self.list.setFocus()
