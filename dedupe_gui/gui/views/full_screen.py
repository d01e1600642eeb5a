"""Two photos on the whole screen, those of the group in a strip below, and *Keep* and *Remove* under each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from dedupe_gui.gui.models.groups import Card, Tile, make_card
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import amounts, keeping_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.canvas import Mode
from dedupe_gui.gui.views.compare_view import MODES, CompareView
from dedupe_gui.gui.views.controls import (
    ElidedLabel,
    Segments,
    button,
    column,
    label,
    lay_out,
    leave_focus,
    row,
    set_property,
)
from dedupe_gui.gui.views.film_strip import FilmStrip
from dedupe_gui.gui.views.review_keys import Act, press
from dedupe_gui.review.decisions import Verdict

LEAST_SIZE: Final = QSize(900, 600)

HINT_SPACING_PX: Final = 6
FOOTER_MARGIN_PX: Final = 16


class PhotoPane(QFrame):
    """What is said of one of the two photos, with its two buttons."""

    verdict_wanted = Signal(object)  # Verdict

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel("strong", mode=Qt.TextElideMode.ElideMiddle)
        self._line = ElidedLabel("muted")
        self._reason = label("", wraps=True)
        self.keep_button = button(self.tr("Keep"))
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.remove_button = button(self.tr("Remove"))
        self.remove_button.clicked.connect(self._on_remove_clicked)
        leave_focus(self.keep_button, self.remove_button)
        texts = column(self._name, self._line, self._reason, spacing=2)
        layout = row(texts, self.keep_button, self.remove_button, spacing=8)
        layout.setStretch(0, 1)
        lay_out(self, layout, 0, 6, 0, 0)

    @property
    def text(self) -> str:
        return f"{self._name.text()} {self._line.text()} {self._reason.text()}"

    def show_tile(self, tile: Tile, number: int) -> None:
        self._name.setText(f"{number}  {tile.name}")
        self._line.setText(tile.line)
        self._reason.setText(tile.reason)
        is_reason_to_keep = tile.shown_verdict is Verdict.KEEP and tile.member.relation is None
        set_property(self._reason, "tone", "keep" if is_reason_to_keep else "")
        for made, verdict, chosen, word in (
            (self.keep_button, Verdict.KEEP, "chosen-keep", self.tr("Keep")),
            (self.remove_button, Verdict.REMOVE, "chosen-remove", self.tr("Remove")),
        ):
            is_given = tile.verdict is verdict
            is_suggested = tile.verdict is Verdict.UNDECIDED and tile.suggested is verdict
            sign = "✓" if verdict is Verdict.KEEP else "✕"
            made.setText(
                f"{sign} {word}" if is_given else self.tr("{verdict}?").format(verdict=word) if is_suggested else word
            )
            made.setAccessibleName(self.tr("{verdict} {name}").format(verdict=word, name=tile.name))
            set_property(made, "role", chosen if is_given else "")

    def _on_keep_clicked(self) -> None:
        self.verdict_wanted.emit(Verdict.KEEP)

    def _on_remove_clicked(self) -> None:
        self.verdict_wanted.emit(Verdict.REMOVE)


class FullScreen(QWidget):
    """Borrows the canvas of the comparison while it is open: one canvas, and nothing is loaded twice."""

    obeyed = Signal(object)  # Press: what the review page does by keys
    closed = Signal()

    def __init__(
        self, desk: ReviewDesk, compare: CompareView, thumbnails: PictureLoader, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._desk = desk
        self._compare = compare
        self.setObjectName("fullscreen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Dedupe, full screen"))
        self.setAccessibleName(self.tr("Photos of the group on the whole screen"))
        # Dark in both themes: nothing is to be brighter than the photos.
        self._theme = theme
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)
        self.setMinimumSize(LEAST_SIZE)
        self._title = label("", "strong")
        self._where = ElidedLabel("muted")
        self.modes = Segments(
            (self.tr("Side by side"), self.tr("Wipe"), self.tr("Flicker"), self.tr("Difference")),
            name=self.tr("How to compare"),
        )
        self.modes.chosen.connect(self._on_mode_chosen)
        compare.mode_changed.connect(self._on_compare_mode_changed)
        self.zoom_out, self.zoom_fit = button("−", name=self.tr("Zoom out")), button(self.tr("Fit"))
        self.zoom_pixels, self.zoom_in = button("1:1"), button("+", name=self.tr("Zoom in"))
        for at, (zoom, clicked) in enumerate(
            (
                (self.zoom_out, compare.zoom_out.click),
                (self.zoom_fit, compare.zoom_fit.click),
                (self.zoom_pixels, compare.zoom_pixels.click),
                (self.zoom_in, compare.zoom_in.click),
            )
        ):
            zoom.setProperty("segment", "first" if at == 0 else "last" if at == 3 else "middle")
            zoom.clicked.connect(clicked)
        self.close_button = button("✕", name=self.tr("Leave the full screen"))
        self.close_button.setToolTip(plain_tip(self.close_button.accessibleName()))
        self.close_button.clicked.connect(self.close)
        leave_focus(self.zoom_out, self.zoom_fit, self.zoom_pixels, self.zoom_in, self.close_button)
        zooms = row(self.zoom_out, self.zoom_fit, self.zoom_pixels, self.zoom_in, spacing=0)
        top = row(self._title, self._where, self.modes, zooms, 8, self.close_button, spacing=10)
        top.setStretch(1, 1)
        self.panes = (PhotoPane(), PhotoPane())
        self.panes[0].verdict_wanted.connect(self._on_first_verdict_wanted)
        self.panes[1].verdict_wanted.connect(self._on_second_verdict_wanted)
        both = row(*self.panes, spacing=16)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self._why = label("", wraps=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.strip = FilmStrip(desk, thumbnails)
        self._chosen = label("", "strong")
        self._notice = label("", wraps=True)
        self._notice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hints: list[QWidget] = []
        hints = row(self._chosen, self._notice, spacing=HINT_SPACING_PX)
        hints.setStretch(1, 1)
        for key, meaning in (
            ("1 … 9", self.tr("keep that one")),
            ("X", self.tr("keep or remove")),
            ("← →", self.tr("other photo")),
            (self.tr("Space", "the key"), self.tr("flicker")),
            ("D", self.tr("difference")),
            ("Enter", self.tr("accept, next")),
            ("Esc", self.tr("back")),
        ):
            hint = QWidget()
            hint.setLayout(row(label(key, "key"), label(meaning, "muted"), spacing=HINT_SPACING_PX))
            hints.addWidget(hint)
            self._hints.append(hint)
        footer = QFrame()
        footer.setObjectName("footer")
        lay_out(footer, hints, FOOTER_MARGIN_PX, 10, FOOTER_MARGIN_PX, 10)
        self._place = column(spacing=0)
        body = column(top, self._place, both, self._why, spacing=8)
        body.setStretch(1, 1)
        body.setContentsMargins(16, 10, 16, 8)
        layout = column(body, self.strip, footer, spacing=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        desk.place_changed.connect(self._on_desk_changed)
        desk.verdicts_changed.connect(self._on_desk_changed)

    def _show_hints(self) -> None:
        """Of the keys as many as there is room for, the way on and back first: half a word helps nobody."""
        left = self.width() - 2 * FOOTER_MARGIN_PX - self._chosen.sizeHint().width() - HINT_SPACING_PX
        for hint in reversed(self._hints):
            left -= hint.sizeHint().width() + HINT_SPACING_PX
            hint.setVisible(left >= 0 and not self._notice.text())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hints()

    @property
    def text(self) -> str:
        """What is said of the group."""
        return f"{self._title.text()} {self._where.text()} {self._why.text()}"

    @property
    def notice(self) -> str:
        return self._notice.text()

    def show_notice(self, sentence: str, *, tone: str) -> None:
        """What the page behind says of a key, here too: what was refused looks as if the key were broken otherwise."""
        set_property(self._notice, "tone", tone)
        self._notice.setText(sentence)
        self._show_hints()

    def open_on(self) -> None:
        """Show the present group on the whole screen."""
        if self._desk.current_group is None:
            return
        self._place.addWidget(self._compare.lend_canvas())
        self.modes.choose(MODES.index(self._compare.canvas.mode))
        self.showFullScreen()
        self.setFocus()
        self._show()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._compare.take_canvas_back()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = press(event)
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        elif asked is None:
            super().keyPressEvent(event)
        elif asked.act is Act.CLEAN_UP:
            self.close()
            self.obeyed.emit(asked)
        elif asked.act not in (Act.FIND, Act.SUGGEST, Act.FORGET_FILTERS, Act.KEEP_SHOWN):  # these are about the list
            self.obeyed.emit(asked)

    def _show(self) -> None:
        desk, group = self._desk, self._desk.current_group
        if group is None:
            self.close()
            return
        card: Card = make_card(desk, desk.place.row)
        self._title.setText(card.title)
        self._where.setText(
            amounts.join(
                [
                    card.chip,
                    self.tr("group {number} of {count}").format(
                        number=amounts.number(desk.place.row + 1), count=amounts.number(desk.row_count)
                    ),
                ]
            )
        )
        self._compare.offer_in(self.modes)
        judged = self._compare.judged
        self.panes[0].show_tile(card.tiles[0], 1)
        self.panes[1].show_tile(card.tiles[judged], judged + 1)
        self._why.setText(keeping_words.why(group.members[judged]))
        self.strip.refresh()
        summary = desk.summary()
        size = amounts.size(summary.size_bytes) if summary.photos else ""
        self._chosen.setText(amounts.join([keeping_words.chosen(summary.photos, summary.films), size]))

    def _mark(self, member: int, verdict: Verdict) -> None:
        group = self._desk.current_group
        if group is not None:
            self._desk.mark(group.members[member].photo, verdict)
        self.setFocus()

    def _on_first_verdict_wanted(self, verdict: object) -> None:
        assert isinstance(verdict, Verdict)
        self._mark(0, verdict)

    def _on_second_verdict_wanted(self, verdict: object) -> None:
        assert isinstance(verdict, Verdict)
        self._mark(self._compare.judged, verdict)

    def _on_mode_chosen(self, position: object) -> None:
        assert isinstance(position, int)
        if self._compare.canvas.mode is not MODES[position]:
            self._compare.choose_mode(MODES[position])

    def _on_compare_mode_changed(self, mode: object) -> None:
        assert isinstance(mode, Mode)
        self.modes.choose(MODES.index(mode))

    def _on_theme_changed(self, _tokens: object) -> None:
        self.setStyleSheet(self._theme.dark_sheet())

    def _on_desk_changed(self) -> None:
        if self.isVisible():
            self._show()
