"""The chosen folders as rows: drag or Alt+Up and Alt+Down change their order, a list says what may happen in each."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QLabel

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.search_choices import ChosenFolder, SearchChoices
from dedupe_gui.gui.style.icons import icon
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import path_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.views.controls import Choice, clear, column, flat_button, label, row

MIME: Final = "application/x-dedupe-folder-row"


class Grip(QLabel):
    """The dots by which a row is dragged."""

    def __init__(self, position: int) -> None:
        super().__init__("⠿")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to change the order, or press Alt+Up and Alt+Down"))
        self.setAccessibleName(self.toolTip())
        self._position = position
        self._pressed_at = QPoint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved = event.position().toPoint() - self._pressed_at
        if moved.manhattanLength() < QApplication.startDragDistance():
            return
        mime = QMimeData()
        mime.setData(MIME, str(self._position).encode())
        drag = QDrag(self)
        drag.setMimeData(mime)
        folder_row = self.parentWidget()
        assert folder_row is not None
        # The row itself has no ground: what it hangs over would show through its text.
        picture = folder_row.grab()
        grounded = QPixmap(picture.size())
        grounded.setDevicePixelRatio(picture.devicePixelRatio())
        grounded.fill(self.palette().color(QPalette.ColorRole.Base))
        with QPainter(grounded) as painter:
            painter.drawPixmap(0, 0, picture)
        drag.setPixmap(grounded)
        drag.setHotSpot(self.mapTo(folder_row, self._pressed_at))
        drag.exec(Qt.DropAction.MoveAction)


class FolderRow(QFrame):
    """One folder: name, where it is, what may happen there, and off the list again."""

    moved = Signal(object)  # int: -1 up, 1 down
    removed = Signal()
    protection_chosen = Signal(object)  # bool

    def __init__(self, folder: ChosenFolder, position: int, theme: Theme, *, is_last: bool) -> None:
        super().__init__()
        self.path = folder.path
        self.setProperty("role", "row")
        self.setProperty("last", is_last)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = path_words.folder(folder.path)
        is_there = folder.path.is_dir()
        where = path_words.near_home(folder.path)
        if not is_there:
            where = self.tr("{folder} · not there at the moment").format(folder=where)
        self.setAccessibleName(f"{name}, {where}")
        self.setToolTip(plain_tip(path_words.display(folder.path)))
        self.policy = Choice()
        self.policy.setProperty("role", "quiet")
        self.policy.addItem(self.tr("May be cleaned"))
        self.policy.addItem(self.tr("Keep everything here"))
        self.policy.setCurrentIndex(1 if folder.is_protected else 0)
        self.policy.setAccessibleDescription(self.tr("What may happen in {folder}").format(folder=name))
        self.policy.setMinimumWidth(190)
        self.policy.currentIndexChanged.connect(self._on_policy_changed)
        self.remove_button = flat_button(self.tr("Take {folder} off the list").format(folder=name))
        self.remove_button.setIcon(icon("cross", theme.tokens.muted))
        self.remove_button.clicked.connect(self.removed)
        place = label(where, "small")
        if not is_there:
            place.setProperty("tone", "caution")
        if where == name:  # right in the home folder; shown before it is in a layout, a label is a window of its own
            place.hide()
        layout = row(
            Grip(position),
            column(label(name, "strong"), place, spacing=1),
            None,
            self.policy,
            self.remove_button,
            spacing=10,
        )
        layout.setContentsMargins(14, 8, 10, 8)
        self.setLayout(layout)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if is_alt and event.key() == Qt.Key.Key_Up:
            self.moved.emit(-1)
        elif is_alt and event.key() == Qt.Key.Key_Down:
            self.moved.emit(1)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _on_policy_changed(self, position: int) -> None:
        self.protection_chosen.emit(position == 1)


class FolderRows(QFrame):
    """Follows the library."""

    rebuilt = Signal()

    def __init__(self, library: SearchChoices, theme: Theme) -> None:
        super().__init__()
        self._library = library
        self._theme = theme
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Folders, the most preferred first"))
        self._column = column(spacing=0)
        self._column.setContentsMargins(1, 1, 1, 1)
        self.setLayout(self._column)
        self._rows: list[FolderRow] = []
        library.changed.connect(self._on_library_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_library_changed()

    @property
    def rows(self) -> tuple[FolderRow, ...]:
        return tuple(self._rows)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        position = int(event.mimeData().data(MIME).toStdString())
        to = sum(event.position().y() > folder_row.geometry().center().y() for folder_row in self._rows)
        event.acceptProposedAction()
        self._library.move(self._rows[position].path, to - 1 if to > position else to)

    def _on_theme_changed(self, _tokens: object) -> None:
        self._show()

    def _on_library_changed(self) -> None:
        focused = next((r.path for r in self._rows if r.hasFocus()), None)
        self._show()
        for folder_row in self._rows:
            if folder_row.path == focused:
                folder_row.setFocus()

    def _show(self) -> None:
        clear(self._column)
        folders = self._library.folders
        self._rows = []
        for position, folder in enumerate(folders):
            made = FolderRow(folder, position, self._theme, is_last=position == len(folders) - 1)
            made.moved.connect(partial(self._on_row_moved, folder.path, position))
            made.removed.connect(partial(self._on_row_removed, folder.path))
            made.protection_chosen.connect(partial(self._on_row_protection_chosen, folder.path))
            self._column.addWidget(made)
            self._rows.append(made)
        self.rebuilt.emit()

    def _on_row_moved(self, path: Path, position: int, by: object) -> None:
        assert isinstance(by, int)
        self._library.move(path, position + by)

    def _on_row_removed(self, path: Path) -> None:
        self._library.remove(path)

    def _on_row_protection_chosen(self, path: Path, protected: object) -> None:
        self._library.protect(path, protected=bool(protected))
