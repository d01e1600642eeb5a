"""By folder: how much of each one is elsewhere too, and what of one is in another, to be removed at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from dedupe_gui.gui.models.folder_lines import ICON_SIZE, FolderColumn, FolderLinesModel, FolderTreeRow, Index
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.style.icons import icon
from dedupe_gui.gui.style.theme import Theme, Tokens
from dedupe_gui.gui.texts import amounts, path_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.controls import Page, button, column, label, lay_out, row, scrolled, set_property
from dedupe_gui.gui.views.filters_panel import FilterRow
from dedupe_gui.gui.views.photo_actions import add_photo_actions
from dedupe_gui.review.by_folder import SHARES, Elsewhere, FolderCount

FOLDER_ROLE: Final = Qt.ItemDataRole.UserRole
SHARE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Per cent that is also elsewhere; None of a folder outside of which there is none."""
BAR_WIDTH_PX: Final = 56
LEAST_LETTERS: Final = 8
"""Of a folder's name; where there is no room for them, there is no bar."""
LETTERS_BESIDE_DATE: Final = 16
"""Of a photo's name and folder in the table; where there is no room for them, there is no date."""
STACKED_BELOW_PX: Final = 800
NAME_MARGIN_PX: Final = 20
"""Before a folder's name and after it."""
LEAST_TREE_PX: Final = 150
PHOTO_SHARE: Final = 0.38
"""Of the table's width, at least, for each of the two photos of a row."""
LEAST_ROWS: Final = 3
BAR_HEIGHT_PX: Final = 6
ROW_PX: Final = ICON_SIZE.height() + 8
FULL: Final = 100
LONG_DAY: Final = datetime(2008, 12, 28)  # noqa: DTZ001 - only for how wide a day is


@dataclass(frozen=True, slots=True)
class Said:
    """What is shown of the folders that were chosen."""

    title: str
    sentence: str
    figures: tuple[int, ...]
    """How many photos there are of each of `SHARES`."""
    names: tuple[str, ...]
    """What those are called."""
    columns: tuple[str, ...]
    promise: str
    detail: str
    action: str
    """Of the button; empty when nothing can go."""
    can_swap: bool


class ShareBar(QWidget):
    """The parts of a folder on one scale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._figures = (0,) * len(SHARES)
        self.setFixedHeight(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figures(self, figures: tuple[int, ...]) -> None:
        self._figures = figures
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(path)
        left, total = 0.0, max(1, sum(self._figures))
        for figure, colour in zip(self._figures, share_colours(self._theme.tokens), strict=True):
            width = self.width() * figure / total
            painter.fillRect(QRectF(left, 0, max(0.0, width - 2), self.height()), QColor(colour))
            left += width


def share_colours(tokens: Tokens) -> tuple[str, ...]:
    """Of each of `SHARES`."""
    colours = {
        Elsewhere.HELD: tokens.keep,
        Elsewhere.STAYS: tokens.accent,
        Elsewhere.DIFFERS: tokens.caution,
        Elsewhere.ONLY_HERE: tokens.control_line,
    }
    return tuple(colours[share] for share in SHARES)


class FolderDelegate(QStyledItemDelegate):
    """A folder's name, and at the right a bar with how much of it is elsewhere too."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room = QStyleOptionViewItem(option)
        share = index.data(SHARE_ROLE)
        figure = "" if share is None else amounts.percent(share)
        beside = 0 if share is None else option.fontMetrics.horizontalAdvance(amounts.percent(FULL)) + 10
        self.initStyleOption(room, index)
        whole = QStyleOptionViewItem(room)
        whole.text = ""
        widget = option.widget
        style = widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, whole, painter, widget)
        tokens = self._theme.tokens
        painter.save()
        rect = option.rect.adjusted(4, 0, -8, 0)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figure)
        letters = QFontMetrics(room.font).averageCharWidth() * LEAST_LETTERS
        has_bar = share is not None and rect.width() > beside + BAR_WIDTH_PX + 2 * NAME_MARGIN_PX + letters
        bar = QRectF(
            rect.right() - beside - BAR_WIDTH_PX,
            rect.center().y() - BAR_HEIGHT_PX / 2 + 1,
            BAR_WIDTH_PX,
            BAR_HEIGHT_PX,
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.chip))
        if has_bar:
            painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        if share and has_bar:
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(3.0, bar.width() * share / FULL), 6), 3, 3)
        name_room = rect.adjusted(0, 0, -round(beside + (BAR_WIDTH_PX + 10 if has_bar else 0)), 0)
        painter.setFont(room.font)
        painter.setPen(QColor(tokens.text))
        shown = room.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, name_room.width())
        painter.drawText(name_room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + 14)


class FolderTree(QTreeWidget):
    """A click chooses the folder that gives; one with Ctrl, or C, the one that holds."""

    giver_chosen = Signal(object)  # Path
    holder_chosen = Signal(object)  # Path

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setItemDelegate(FolderDelegate(theme, self))
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setAccessibleName(self.tr("Folders, and how much of each is in another one too"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.currentItemChanged.connect(self._on_current_changed)
        self._is_filling = False

    def show_counts(self, counts: Sequence[FolderCount], roots: Sequence[Path], chosen: Path | None) -> None:
        """Show the folders, each below the one that it lies in."""
        self._is_filling = True
        opened = {item.data(0, FOLDER_ROLE) for item in self._items() if item.isExpanded()}
        is_first = not self.topLevelItemCount()
        self.clear()
        names = path_words.told_apart(roots)
        items: dict[Path, QTreeWidgetItem] = {}
        for count in counts:
            above = items.get(count.folder.parent)
            name = (
                path_words.display_name(count.folder)
                if above is not None
                else names.get(count.folder, str(count.folder))
            )
            item = QTreeWidgetItem([name])
            share = FULL * count.alike // max(1, count.photos) if above is not None or len(roots) > 1 else None
            item.setData(0, FOLDER_ROLE, count.folder)
            item.setData(0, SHARE_ROLE, share)
            said = self.tr("%Ln of {photos} are in another folder too", "", count.alike).format(
                photos=amounts.photos(count.photos)
            )
            tip = [path_words.display(count.folder)] + ([] if share is None else [said])
            item.setToolTip(0, plain_tip("\n".join(tip)))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join([name, *tip[1:]]))
            items[count.folder] = item
            if above is None:
                self.addTopLevelItem(item)
                font = item.font(0)
                font.setWeight(font.Weight.DemiBold)
                item.setFont(0, font)
            else:
                above.addChild(item)
            item.setExpanded((is_first and above is None) or count.folder in opened)
        self._is_filling = False
        wanted = items.get(chosen) if chosen is not None else None
        if wanted is not None:
            self.setCurrentItem(wanted)

    def _items(self) -> list[QTreeWidgetItem]:
        found, left = [], [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        while left:
            item = left.pop()
            if item is not None:
                found.append(item)
                left += [item.child(at) for at in range(item.childCount())]
        return found

    def choose(self, folder: Path) -> None:
        """As a click does."""
        for item in self._items():
            if item.data(0, FOLDER_ROLE) == folder:
                self.setCurrentItem(item)

    def _on_current_changed(self, item: QTreeWidgetItem | None, _before: object) -> None:
        if item is not None and not self._is_filling:
            self.giver_chosen.emit(item.data(0, FOLDER_ROLE))

    def _on_menu_requested(self, where: QPoint) -> None:
        item = self.itemAt(where)
        if item is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            compare = menu.addAction(self.tr("Compare with this folder"))
            compare.triggered.connect(partial(self.holder_chosen.emit, item.data(0, FOLDER_ROLE)))
            menu.popup(self.viewport().mapToGlobal(where))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.holder_chosen.emit(item.data(0, FOLDER_ROLE))
        else:
            super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Ctrl the arrows go through the folders without choosing; C compares with the one they are on."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_C and item is not None and not event.modifiers():
            self.holder_chosen.emit(item.data(0, FOLDER_ROLE))
        else:
            super().keyPressEvent(event)


class FolderTable(QTableView):
    """Several rows may be chosen at once; the menu is for all of them."""

    menu_wanted = Signal(object)  # QPoint, on the screen
    rows_chosen = Signal()
    opened = Signal(object)  # int: the row

    def __init__(self, model: FolderLinesModel, thumbnails: PictureLoader, name: str) -> None:
        super().__init__()
        self.lines = model
        self._thumbnails = thumbnails
        self.setModel(model)
        self.setAccessibleName(name)
        self.setIconSize(ICON_SIZE)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        header.setSortIndicator(FolderColumn.FREES, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        model.modelReset.connect(self._on_model_reset)
        self.doubleClicked.connect(self._on_double_clicked)
        self.verticalScrollBar().valueChanged.connect(self.want)
        thumbnails.ready.connect(self._on_thumbnail_ready)

    def chosen(self) -> tuple[FolderTreeRow, ...]:
        return tuple(self.lines.line(index.row()) for index in self.selectionModel().selectedRows())

    def want(self) -> None:
        """Have the pictures of the rows in sight loaded."""
        if not self.isVisible():
            return
        count = self.lines.rowCount()
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        rows = [self.lines.line(at) for at in range(first, (last if last >= 0 else count - 1) + 1)]
        photos = [photo for line in rows for photo in (line.first, line.second) if photo is not None]
        self._thumbnails.want([photo.key for photo in photos])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.want()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Give the photos' names all the room that the other columns do not need."""
        metrics = self.fontMetrics()
        titles = [str(self.lines.headerData(place, Qt.Orientation.Horizontal)) for place in FolderColumn]
        taken = 28 + max(map(metrics.horizontalAdvance, (titles[FolderColumn.TAKEN], amounts.day(LONG_DAY))))
        frees = 44 + max(map(metrics.horizontalAdvance, (titles[FolderColumn.FREES], amounts.size(888_000_000))))
        # The date gives way where the names would be cut to a few letters: they say what goes and what stays.
        letters = (self.viewport().width() - taken - frees) * PHOTO_SHARE - ICON_SIZE.width()
        self.setColumnHidden(FolderColumn.TAKEN, letters < LETTERS_BESIDE_DATE * metrics.averageCharWidth())
        taken = 0 if self.isColumnHidden(FolderColumn.TAKEN) else taken
        width = max(0, self.viewport().width() - taken - frees)
        named = ICON_SIZE.width() + LEAST_LETTERS * metrics.averageCharWidth() + 28
        least = 28 + metrics.horizontalAdvance(titles[FolderColumn.ALIKE])
        said = 28 + max(map(metrics.horizontalAdvance, self.lines.said_alike()), default=0)
        for_photos = width - max(least, min(said, int(width * (1 - 2 * PHOTO_SHARE))))
        for place in (FolderColumn.GOES, FolderColumn.STAYS):
            self.setColumnWidth(place, max(named, for_photos // 2))
        left = width - self.columnWidth(FolderColumn.GOES) - self.columnWidth(FolderColumn.STAYS)
        self.setColumnWidth(FolderColumn.ALIKE, max(least, left))
        if taken:
            self.setColumnWidth(FolderColumn.TAKEN, taken)
        self.setColumnWidth(FolderColumn.FREES, frees)  # the last one is stretched, and never below what it had
        self.want()

    def _on_selection_changed(self, *_changed: object) -> None:
        self.rows_chosen.emit()

    def _on_model_reset(self) -> None:
        self._share_out()
        self.rows_chosen.emit()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _on_menu_requested(self, where: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def _on_thumbnail_ready(self, _key: object) -> None:
        self.viewport().update()


class ByFolderPage(Page):
    """Shows what the flow tells it and says what the user wants."""

    shown = Signal()
    giver_chosen = Signal(object)  # Path
    holder_chosen = Signal(object)  # Path | None
    share_chosen = Signal(object)  # Share
    swap_wanted = Signal()
    remove_wanted = Signal()
    """All that is held."""
    remove_chosen_wanted = Signal(object)  # tuple[FolderRow, ...]
    keep_wanted = Signal(object)  # tuple[FolderRow, ...]
    review_wanted = Signal(object)  # int: the photo
    open_wanted = Signal(object)  # Photo
    folder_wanted = Signal(object)  # Photo
    path_wanted = Signal(object)  # Photo

    def __init__(self, theme: Theme, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._theme = theme
        self.tree = FolderTree(theme)
        self.tree.giver_chosen.connect(self.giver_chosen)
        self.tree.holder_chosen.connect(self.holder_chosen)
        self._title = label("", "title", wraps=True)
        self._sentence = label("", wraps=True)
        self.swap_button = button(self.tr("Other way round"))
        self.swap_button.clicked.connect(self.swap_wanted)
        self.anywhere_button = button(self.tr("Compare with all folders"), "link")
        self.anywhere_button.clicked.connect(partial(self.holder_chosen.emit, None))
        self._bar = ShareBar(theme)
        self.shares: dict[Elsewhere, FilterRow] = {}
        self._parts = parts = row(spacing=4)
        for share in SHARES:
            one = FilterRow("", has_dot=True)
            one.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            one.clicked.connect(partial(self.share_chosen.emit, share))
            self.shares[share] = one
            parts.addWidget(one, 1)
        self.lines = FolderLinesModel(thumbnails)
        self.lines.setParent(self)
        self.table = FolderTable(self.lines, thumbnails, self.tr("Photos of the folder"))
        self.table.rows_chosen.connect(self._on_rows_chosen)
        self.table.menu_wanted.connect(self._on_menu_wanted)
        self.table.opened.connect(self._on_table_opened)
        self._nothing = label("", "muted", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._chosen_text = label("", "strong")
        self.remove_chosen_button = button(self.tr("Remove only these"))
        self.remove_chosen_button.clicked.connect(self._on_remove_chosen)
        self.keep_button = button(self.tr("Keep these"))
        self.keep_button.clicked.connect(self._on_keep_chosen)
        self._chosen = QWidget()
        lay_out(self._chosen, row(self._chosen_text, self.remove_chosen_button, self.keep_button, None, spacing=12))
        # The strip keeps its room while nothing is chosen: a click on a row moves no button.
        policy = self._chosen.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._chosen.setSizePolicy(policy)
        head = row(column(self._title, self._sentence, spacing=2), column(self.swap_button, self.anywhere_button))
        head.setStretch(0, 1)
        middle = column(head, self._bar, parts, self.table, self._nothing, self._chosen, spacing=10)
        middle.setStretch(3, 1)
        middle.setStretch(4, 1)
        middle.setContentsMargins(0, 0, 0, 0)
        body = QWidget()
        body.setLayout(middle)
        self._promise = label("", "strong", wraps=True)
        self._detail = label("", "small", wraps=True)
        self.remove_button = button("", "primary")
        self.remove_button.clicked.connect(self.remove_wanted)
        footer = QFrame()
        footer.setObjectName("footer")
        self._footer = row(column(self._promise, self._detail, spacing=2), self.remove_button, spacing=16)
        self._footer.setStretch(0, 1)
        lay_out(footer, self._footer, 20, 10, 20, 12)
        right = QWidget()
        # Where text is large, or the window low, all but the button scrolls.
        whole = column(scrolled(body, top_px=16, sideways=Qt.ScrollBarPolicy.ScrollBarAlwaysOff), footer, spacing=0)
        whole.setStretch(0, 1)
        lay_out(right, whole)
        hint = label(
            self.tr("Click a folder, then a second one with Ctrl (or press C on it) to see what both hold."),
            "small",
            wraps=True,
        )
        heading = label(self.tr("How much of each folder is in another one too"), "small", wraps=True)
        folders = column(heading, self.tree, hint)
        folders.setStretch(1, 1)
        self._left = QWidget()
        lay_out(self._left, folders, 10, 12, 10, 12)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("by-folder-splitter")
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([300, 900])
        self.splitter.setStretchFactor(1, 1)
        self.setLayout(column(self.splitter, spacing=0))
        self.setAccessibleName(self.tr("By folder"))
        self.setFocusProxy(self.tree)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)
        self.show_counting()

    @property
    def text(self) -> str:
        """What is said of the chosen folders."""
        return f"{self._title.text()} {self._sentence.text()} {self._promise.text()} {self._detail.text()}".strip()

    @property
    def chosen_text(self) -> str:
        return self._chosen_text.text() if not self._chosen.isHidden() else ""

    def show_counting(self) -> None:
        """Say that it is being found out; what was shown before is out of date."""
        self._show_nothing(self.tr("Counting what each folder has…"))

    def show_no_choice(self) -> None:
        self._show_nothing(self.tr("Choose a folder at the left."))

    def _show_nothing(self, sentence: str) -> None:
        self._nothing.setText(sentence)
        self._nothing.setVisible(True)
        for one in (self._bar, self.table, self.swap_button, self.anywhere_button, *self.shares.values()):
            one.setVisible(False)
        for text in (self._title, self._sentence, self._promise, self._detail):
            text.setText("")
        self.remove_button.setVisible(False)
        self._chosen.setVisible(False)

    def show_comparison(self, said: Said, share: Elsewhere, rows: Sequence[FolderTreeRow]) -> None:
        """Show what of the one folder is in the other, and the photos of one part."""
        self._nothing.setVisible(False)
        for one in (self._bar, self.table, *self.shares.values()):
            one.setVisible(True)
        self._title.setText(said.title)
        self._sentence.setText(said.sentence)
        self.swap_button.setVisible(said.can_swap)
        self.anywhere_button.setVisible(said.can_swap)
        self._bar.show_figures(said.figures)
        self._bar.setAccessibleName(
            ", ".join(f"{figure} {name}" for figure, name in zip(said.figures, said.names, strict=True))
        )
        for part, figure, name in zip(SHARES, said.figures, said.names, strict=True):
            self.shares[part].set_name(f"{amounts.number(figure)} {name}")
            self.shares[part].set_chosen(part is share)
            # Between two folders none stays for another one of the same folder.
            self.shares[part].setVisible(part is not Elsewhere.STAYS or figure > 0)
        self.lines.show(rows, said.columns)
        self._promise.setText(said.promise)
        self._detail.setText(said.detail)
        self.remove_button.setText(said.action)
        self.remove_button.setAccessibleName(said.action)
        self.remove_button.setVisible(bool(said.action))
        self._stack_where_narrow()
        self.table.want()

    def _on_rows_chosen(self) -> None:
        chosen = self.table.chosen()
        self._chosen.setVisible(bool(chosen))
        size = sum(line.size_bytes for line in chosen)
        self._chosen_text.setText(
            amounts.join([self.tr("%Ln rows chosen", "", len(chosen)), amounts.size(size)]) if chosen else ""
        )
        self.remove_chosen_button.setEnabled(any(line.goes for line in chosen))
        self.keep_button.setEnabled(any(line.other is not None for line in chosen))

    def _on_remove_chosen(self) -> None:
        self.remove_chosen_wanted.emit(tuple(line for line in self.table.chosen() if line.goes))

    def _on_keep_chosen(self) -> None:
        self.keep_wanted.emit(tuple(line for line in self.table.chosen() if line.other is not None))

    def _on_table_opened(self, row_: object) -> None:
        assert isinstance(row_, int)
        line = self.lines.line(row_)
        if line.other is not None:
            self.review_wanted.emit(line.photo)
        else:
            self.open_wanted.emit(line.first.photo)

    def _on_menu_wanted(self, where: object) -> None:
        assert isinstance(where, QPoint)
        chosen = self.table.chosen()
        if not chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove = menu.addAction(self.tr("Remove only these"))
        remove.setEnabled(self.remove_chosen_button.isEnabled())
        remove.triggered.connect(self._on_remove_chosen)
        keep = menu.addAction(self.tr("Keep these"))
        keep.setEnabled(self.keep_button.isEnabled())
        keep.triggered.connect(self._on_keep_chosen)
        menu.addSeparator()
        first = chosen[0]
        look = menu.addAction(self.tr("Look at it in the review"))
        look.setEnabled(len(chosen) == 1 and first.other is not None)
        look.triggered.connect(partial(self.review_wanted.emit, first.photo))
        if len(chosen) == 1:
            add_photo_actions(
                menu,
                first.first.photo,
                open_wanted=self.open_wanted,
                folder_wanted=self.folder_wanted,
                path_wanted=self.path_wanted,
            )
        menu.popup(where)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack_where_narrow()

    def _stack_where_narrow(self) -> None:
        beside_tree = self.width() - self._left.width()
        # A long button beside it would press the sentence into a column of single words.
        is_button_long = self.remove_button.sizeHint().width() > beside_tree // 2
        for layout, width, is_tight in (
            (self._footer, beside_tree, is_button_long),
            (self._parts, self.width(), False),
        ):
            is_narrow = is_tight or width < STACKED_BELOW_PX * self._theme.scale
            layout.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def _on_theme_changed(self, tokens: object) -> None:
        assert isinstance(tokens, Tokens)
        self._left.setMinimumWidth(round(LEAST_TREE_PX * self._theme.scale))
        self.table.setMinimumHeight(self.table.horizontalHeader().sizeHint().height() + LEAST_ROWS * ROW_PX)
        self.lines.set_edges(tokens.remove, tokens.keep)
        self.swap_button.setIcon(icon("swap", tokens.accent))
        for share, colour in zip(SHARES, share_colours(tokens), strict=True):
            self.shares[share].show_dot(colour)
        set_property(self.table, "role", "panel")
        self.table.viewport().update()
