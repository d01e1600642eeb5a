"""After a clean-up: what is out of the library, what is left to decide, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.style.tile_painting import small_font
from dedupe_gui.gui.texts import amounts
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.gui.views.controls import Page, button, card, column, label, lay_out, row, scrolled, set_property
from dedupe_gui.gui.views.empty_folders_card import EmptyFoldersCard
from dedupe_gui.gui.views.example_pairs import ExamplePair, ExamplePairs, body_width_px, paint_filling
from dedupe_gui.gui.views.stay_card import StayCard, StayLine
from dedupe_gui.model import THUMBNAIL_EDGE_PX
from dedupe_gui.review.totals import Stock

WIDTH_PX: Final = 1160
STACKED_BELOW_PX: Final = 1000
MOSAIC_ROW_PX: Final = 92
MOSAIC_ROWS: Final = 3
MOSAIC_GAP_PX: Final = 4
AROUND_PX: Final = 48
"""Above the page's body and below it."""
YEAR_BAR_PX: Final = 26
LEAST_YEAR_PX: Final = 34
FOCUS_PX: Final = 2


@dataclass(frozen=True, slots=True)
class Gone:
    """What became of the photos of one clean-up."""

    figure: str
    """How much it was."""
    headline: str
    sentence: str
    moved: int
    in_trash: int
    in_holding: int
    stay: tuple[StayLine, ...]
    stay_count: int
    films_in_trash: int = 0
    """Of those in the trash."""
    films_in_holding: int = 0


@dataclass(frozen=True, slots=True)
class Left:
    """What is left to decide."""

    groups: int
    size_bytes: int
    kinds: str
    examples: tuple[ExamplePair, ...]
    has_safe: bool = False
    """Whether some of it may go without a look."""


NOTHING_LEFT: Final = Left(0, 0, "", ())


class Mosaic(QWidget):
    """Photos that stayed, in rows of one height."""

    def __init__(self, theme: Theme, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._theme = theme
        self._thumbnails = thumbnails
        self._photos: tuple[tuple[int, PictureKey, float], ...] = ()
        self._year: int | None = None
        self._most_rows = MOSAIC_ROWS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thumbnails.ready.connect(self._on_changed)
        theme.changed.connect(self._on_changed)

    @property
    def keys(self) -> list[PictureKey]:
        return [key for key, _frame in self._placed()]

    def show_photos(self, photos: Sequence[tuple[int, PictureKey, float]], year: int | None) -> None:
        self._photos, self._year = tuple(photos), year
        self._fit()
        self.setVisible(bool(photos))
        self.setAccessibleName(self.tr("Photos of your library"))
        self.update()

    def fit_into(self, height_px: int) -> None:
        """Show as many rows as there is room for, at least one."""
        most = (height_px + MOSAIC_GAP_PX) // (MOSAIC_ROW_PX + MOSAIC_GAP_PX)
        most = max(1, min(MOSAIC_ROWS, most))
        if most != self._most_rows:
            self._most_rows = most
            self._fit()
            self.update()

    def _fit(self) -> None:
        bottom = max((frame.bottom() for _key, frame in self._placed()), default=0)
        self.setFixedHeight(bottom + 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _chosen(self) -> list[tuple[PictureKey, float]]:
        return [(key, aspect) for year, key, aspect in self._photos if self._year in (None, year)]

    def _rows(self) -> int:
        across = sum(MOSAIC_ROW_PX * min(max(aspect, 0.6), 2.0) for _key, aspect in self._chosen())
        return max(1, min(self._most_rows, round(across / max(1, self.width() or WIDTH_PX))))

    def _placed(self) -> list[tuple[PictureKey, QRect]]:
        """Rows that fill the width: what would not fit makes the others of its row a little narrower."""
        photos = self._chosen()
        rows: list[list[tuple[PictureKey, float]]] = [[]]
        across = 0.0
        for key, aspect in photos:
            wide = MOSAIC_ROW_PX * min(max(aspect, 0.6), 2.0)
            if rows[-1] and across + wide > self.width():
                if len(rows) == self._rows():
                    break
                rows.append([])
                across = 0.0
            rows[-1].append((key, wide))
            across += wide + MOSAIC_GAP_PX
        placed = []
        for at, line in enumerate(rows):
            room = self.width() - MOSAIC_GAP_PX * (len(line) - 1)
            total = sum(wide for _key, wide in line)
            stretch = room / total if total and (total > room * 0.6) else 1.0
            left = 0.0
            for key, wide in line:
                frame = QRect(round(left), at * (MOSAIC_ROW_PX + MOSAIC_GAP_PX), round(wide * stretch), MOSAIC_ROW_PX)
                placed.append((key, frame))
                left += wide * stretch + MOSAIC_GAP_PX
        return placed

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for key, frame in self._placed():
            picture = self._thumbnails.picture(key)
            paint_filling(painter, frame, picture if isinstance(picture, QPixmap) else None, self._theme.tokens)

    def _on_changed(self, _key: object) -> None:
        self.update()


class Years(QWidget):
    """A bar for each year: a click or an arrow key shows that year's photos; a second click or Escape all again."""

    chosen = Signal(object)  # int | None

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._years: tuple[tuple[int, int], ...] = ()
        self._year: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._on_theme_changed)

    def show_years(self, years: Sequence[tuple[int, int]]) -> None:
        self._years, self._year = tuple(years), None
        self.setVisible(len(years) > 1)
        said = "; ".join(f"{year}: {amounts.photos(count)}" for year, count in self._years)
        self.setAccessibleName(self.tr("Photos by year: {years}").format(years=said))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, YEAR_BAR_PX + 6 + self.fontMetrics().height())

    @property
    def _shown(self) -> tuple[tuple[int, int], ...]:
        """The last years, as many as there is room for."""
        return self._years[-max(1, self.width() // LEAST_YEAR_PX) :]

    def _slot(self, at: int) -> QRectF:
        width = self.width() / max(1, len(self._shown))
        return QRectF(at * width, 0, width - 6, self.height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        tokens = self._theme.tokens
        most = max((count for _year, count in self._shown), default=1)
        for at, (year, count) in enumerate(self._shown):
            slot = self._slot(at)
            height = max(3.0, YEAR_BAR_PX * count / most)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if year == self._year else tokens.control_line))
            painter.drawRoundedRect(QRectF(slot.left(), YEAR_BAR_PX - height, slot.width(), height), 3, 3)
            painter.setPen(QColor(tokens.text if year == self._year else tokens.muted))
            below = QRectF(slot.left(), YEAR_BAR_PX + 3, slot.width(), self.height() - YEAR_BAR_PX - 3)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(year))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), FOCUS_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            years = [year for year, _count in self._shown]
            ring = self._slot(years.index(self._year)) if self._year in years else QRectF(self.rect())
            painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 4, 4)

    def _choose(self, year: int | None) -> None:
        self._year = year
        self.setAccessibleDescription(str(year) if year is not None else "")
        self.update()
        self.chosen.emit(year)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        years = [year for year, _count in self._shown]
        at = years.index(self._year) if self._year in years else None
        match event.key():
            case Qt.Key.Key_Left:
                self._choose(years[-1] if at is None else years[max(0, at - 1)])
            case Qt.Key.Key_Right:
                self._choose(years[0] if at is None else years[min(len(years) - 1, at + 1)])
            case Qt.Key.Key_Home:
                self._choose(years[0])
            case Qt.Key.Key_End:
                self._choose(years[-1])
            case Qt.Key.Key_Escape if at is not None:
                self._choose(None)
            case _:
                super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for at, (year, _count) in enumerate(self._shown):
            if self._slot(at).contains(event.position()):
                self._choose(None if year == self._year else year)

    def _on_theme_changed(self, _tokens: object) -> None:
        self.update()


class FinishedPage(Page):
    """Shows what the flow tells it and says what the user wants."""

    put_back_wanted = Signal()
    some_wanted = Signal()
    """To choose which photos to put back."""
    retry_wanted = Signal()
    trash_wanted = Signal()
    holding_wanted = Signal()
    review_wanted = Signal()
    found_wanted = Signal()
    """To see what was found, of which some may still go without a look."""
    folders_wanted = Signal()

    def __init__(self, theme: Theme, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._theme = theme
        self._thumbnails = thumbnails
        self._stock: Stock | None = None
        self._has_safe = False
        self._is_counting = True
        self._keys: tuple[tuple[int, PictureKey, float], ...] = ()
        self._figure = label("", "figure")
        set_property(self._figure, "tone", "keep")
        self._headline = label("", "headline", wraps=True)
        self._sentence = label("", "muted", wraps=True)
        self._all_moved = label(self.tr("✓ all of them moved"), "muted")
        self.mosaic = Mosaic(theme, thumbnails)
        self._library = label("", "strong", wraps=True)
        self.years = Years(theme)
        self.years.chosen.connect(self._on_year_chosen)
        self.retry_button = button(self.tr("Try the others again"))
        self.retry_button.clicked.connect(self.retry_wanted)
        self._stay = StayCard(self.retry_button)
        self.empty_folders = EmptyFoldersCard()
        self._left_title = label("", "heading", wraps=True)
        self._left_size = label("", "muted")
        self._left_kinds = label("", "muted", wraps=True)
        self.examples = ExamplePairs(theme, thumbnails)
        self.review_button = button("", "primary")
        self.review_button.clicked.connect(self._on_review_clicked)
        self.folders_button = button(self.tr("Add more folders"))
        self.folders_button.clicked.connect(self.folders_wanted)
        left_head = row(self._left_title, self._left_size)
        left_head.setStretch(0, 1)
        self._left_card = card("way")
        lay_out(
            self._left_card,
            column(
                left_head,
                self.examples,
                self._left_kinds,
                None,
                row(self.review_button, self.folders_button, None, spacing=10),
                spacing=10,
            ),
            20,
            16,
            20,
            16,
        )
        self.put_back_button = button(self.tr("Put back"), name=self.tr("Put back what was moved"))
        self.put_back_button.clicked.connect(self.put_back_wanted)
        self.some_button = button(self.tr("or only some of them…"), "link")
        self.some_button.clicked.connect(self.some_wanted)
        self.trash_button = button(self.tr("Open the trash"))
        self.trash_button.clicked.connect(self.trash_wanted)
        self.holding_button = button(self.tr("Open the folder"))
        self.holding_button.clicked.connect(self.holding_wanted)
        self._all_line, self._trash_line, self._holding_line = (label("", wraps=True) for _ in range(3))
        self._until = label("", "muted", wraps=True)
        self._trash_row, self._holding_row = QWidget(), QWidget()
        for holder, line, made in (
            (self._trash_row, self._trash_line, self.trash_button),
            (self._holding_row, self._holding_line, self.holding_button),
        ):
            inner = row(line, made, spacing=12)
            inner.setStretch(0, 1)
            lay_out(holder, inner)
        first = row(column(self._all_line, row(self.some_button, None), spacing=0), self.put_back_button, spacing=12)
        first.setStretch(0, 1)
        self._back_card = card("way")
        lay_out(
            self._back_card,
            column(
                label(self.tr("Changed your mind?"), "heading"),
                self._until,
                first,
                self._trash_row,
                self._holding_row,
                None,
                spacing=12,
            ),
            20,
            16,
            20,
            16,
        )
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        self._cards.addWidget(self._left_card, 3)
        self._cards.addWidget(self._back_card, 2)
        self._body = body = QWidget()
        head = row(
            self._figure, column(None, self._headline, self._sentence, None, spacing=3), self._all_moved, spacing=22
        )
        head.setStretch(1, 1)
        parts = (self._library, self.years, self._stay, self._cards, self.empty_folders)
        body.setLayout(column(head, self.mosaic, *parts, None, spacing=14))
        self.setLayout(column(scrolled(body, sideways=Qt.ScrollBarPolicy.ScrollBarAlwaysOff), spacing=0))
        self.setAccessibleName(self.tr("Done"))
        stops = (self.review_button, self.folders_button, self.put_back_button, self.some_button, self.trash_button)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self.show_gone(Gone("", "", "", 0, 0, 0, (), 0))
        self.show_left(None)
        self.show_stock(None)

    @property
    def text(self) -> str:
        """What is said of the clean-up."""
        return f"{self._figure.text()} {self._headline.text()} {self._sentence.text()}".strip()

    @property
    def left_text(self) -> str:
        return self._left_title.text()

    @property
    def library_text(self) -> str:
        return self._library.text()

    @property
    def stay_text(self) -> str:
        return self._stay.text

    def show_gone(self, gone: Gone) -> None:
        """Show what became of the photos; what is left and which folders are empty now is found out afterwards."""
        self.empty_folders.hide()
        self._figure.setText(gone.figure)
        self._figure.setVisible(bool(gone.figure))
        self._headline.setText(gone.headline)
        self._sentence.setText(gone.sentence)
        self._all_moved.setVisible(gone.moved > 0 and not gone.stay_count)
        self._stay.setVisible(gone.stay_count > 0)
        self._stay.show_lines(self.tr("%Ln photos were not moved", "", gone.stay_count), gone.stay)
        self._back_card.setVisible(gone.moved > 0)
        self._until.setText(
            self.tr("Everything can be put back until you empty the trash.")
            if gone.in_trash
            else self.tr("Everything can be put back until you throw that folder away.")
        )
        self._all_line.setText(self.tr("Everything that was moved"))
        in_trash = amounts.photos(gone.in_trash, gone.films_in_trash)
        in_holding = amounts.photos(gone.in_holding, gone.films_in_holding)
        self._trash_line.setText(self.tr("In the trash: {photos}").format(photos=in_trash))
        self._trash_row.setVisible(gone.in_trash > 0)
        self._holding_line.setText(self.tr("In “Removed photos”: {photos}").format(photos=in_holding))
        self._holding_row.setVisible(gone.in_holding > 0)

    def show_left(self, left: Left | None) -> None:
        """Show what is left to decide; None while that is being counted."""
        was_counting = self._is_counting
        self._is_counting = left is None
        left = left or NOTHING_LEFT
        if self._is_counting:
            self._left_title.setText(self.tr("Counting what is left…"))
        elif left.groups:
            self._left_title.setText(self.tr("Left to decide: %Ln groups", "", left.groups))
        else:
            self._left_title.setText(self.tr("Nothing is left to decide"))
        self._left_size.setText(
            self.tr("up to {size}").format(size=amounts.size(left.size_bytes)) if left.groups else ""
        )
        self._left_kinds.setText(left.kinds)
        self._left_kinds.setVisible(bool(left.kinds))
        self.examples.show_pairs(left.examples)
        self._has_safe = left.has_safe
        self.review_button.setText(
            self.tr("See what is left (%Ln groups)", "", left.groups)
            if left.has_safe
            else self.tr("Look through the rest (%Ln groups)", "", left.groups)
        )
        self.review_button.setAccessibleName(self.review_button.text())
        self.review_button.setVisible(left.groups > 0)
        set_property(self._left_card, "first", value=left.groups > 0)
        set_property(self.folders_button, "role", "" if left.groups else "primary")
        self.folders_button.setVisible(not self._is_counting)
        first = self.review_button if left.groups else self.folders_button
        # Nothing to press yet: the focus stays here. Qt takes nothing for none; its stub does not say so.
        self.setFocusProxy(None if self._is_counting else first)  # type: ignore[arg-type]
        if was_counting and self.hasFocus():
            self.setFocus()
        self._want()

    def show_stock(self, stock: Stock | None) -> None:
        """Show the library as it is now; None while that is being counted."""
        self._stock = stock
        self._keys = _keys(stock) if stock is not None else ()
        self.mosaic.show_photos(self._keys, None)
        self.years.show_years(stock.by_year if stock is not None else ())
        self._library.setVisible(stock is not None)
        if stock is not None:
            self._library.setText(
                amounts.join(
                    [
                        self.tr("Your library now: {photos}").format(photos=amounts.photos(stock.photos, stock.films)),
                        amounts.size(stock.size_bytes),
                        self.tr("before: {count}").format(
                            count=amounts.photos(stock.photos_before, stock.films_before)
                        ),
                    ]
                )
            )
        self._want()

    def _want(self) -> None:
        self._fit_mosaic()
        if self.isVisible():
            self._thumbnails.want([*self.examples.keys, *self.mosaic.keys])

    def _fit_mosaic(self) -> None:
        """Give the photos the room that the rest leaves: the ways on are in sight before them."""
        layout = self._body.layout()
        if layout is not None and self.isVisible() and not self.mosaic.isHidden():
            others_px = layout.totalHeightForWidth(self._body.width()) - self.mosaic.height()
            if not self.empty_folders.isHidden():  # below the ways on
                others_px -= self.empty_folders.heightForWidth(self._body.width()) + layout.spacing()
            self.mosaic.fit_into(self.height() - AROUND_PX - others_px)

    def _on_review_clicked(self) -> None:
        (self.found_wanted if self._has_safe else self.review_wanted).emit()

    def _on_year_chosen(self, year: object) -> None:
        if self._stock is not None:
            self.mosaic.show_photos(self._keys, year if isinstance(year, int) else None)
            self._want()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._body.setMaximumWidth(body_width_px(self.width()))
        is_narrow = self.width() < STACKED_BELOW_PX * self._theme.scale
        self._cards.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        self._want()


def _keys(stock: Stock) -> tuple[tuple[int, PictureKey, float], ...]:
    """Year, picture, and width by height of some photos."""
    return tuple(
        (year, PictureKey(photo.stamp, THUMBNAIL_EDGE_PX), photo.facts.width_px / max(1, photo.facts.height_px))
        for year, photo in stock.some
    )
