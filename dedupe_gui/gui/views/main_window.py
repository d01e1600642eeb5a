"""The one window: header, pages, and whatever is dropped onto it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QWidget

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.dropped import folders_in, picture_in
from dedupe_gui.gui.views.controls import Page, column
from dedupe_gui.gui.views.header import Header, PageName
from dedupe_gui.gui.views.scan_strip import ScanStrip

FIRST_SIZE: Final = QSize(1440, 900)
FRAME_PX: Final = QSize(16, 48)
"""What a title bar and borders take, roughly: the first window must not hang over the screen's edge."""


class MainWindow(QMainWindow):
    """Shows one page at a time. Knows nothing of jobs: it says what the user wants."""

    place_wanted = Signal(object)  # Place
    folders_dropped = Signal(object)  # tuple[Path, ...]
    picture_dropped = Signal(object)  # looking_up.Query
    paste_wanted = Signal()
    close_wanted = Signal()
    drag_entered = Signal()
    """Something that can be dropped hangs over the window."""
    drag_left = Signal()
    """It was taken away, or dropped."""

    def __init__(self, first: Page, menu: QMenu) -> None:
        """first: the page of folders; the others may come later, by `add_pages`."""
        super().__init__()
        self.setWindowTitle("Dedupe")
        self.setAcceptDrops(False)  # which QMainWindow does from the beginning: until somebody takes what is dropped
        self.setMinimumSize(900, 600)
        self.resize(self._fitting(FIRST_SIZE))
        self._pages: dict[PageName, Page] = {}
        self._summaries: dict[PageName, str] = {}
        self._place = PageName.FOLDERS
        self._may_close = False
        self.header = Header(menu)
        self.header.place_wanted.connect(self.place_wanted)
        self.strip = ScanStrip()
        self.strip.hide()
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self.add_pages({PageName.FOLDERS: first})
        body = QWidget()
        layout = column(self.header, self.strip, self._stack, spacing=0)
        layout.setStretch(2, 1)
        body.setLayout(layout)
        self.setCentralWidget(body)
        self.show_place(PageName.FOLDERS, (PageName.HISTORY,))

    def add_pages(self, pages: Mapping[PageName, Page]) -> None:
        """Let these places be shown."""
        self._pages |= pages
        self._summaries |= dict.fromkeys(pages, "")
        for page in dict.fromkeys(pages.values()):  # one page may serve two places
            self._stack.addWidget(page)
            page.summary_changed.connect(self._on_page_summary_changed)

    @property
    def place(self) -> PageName:
        return self._place

    def page(self, place: PageName) -> Page:
        return self._pages[place]

    def show_place(self, place: PageName, reachable: tuple[PageName, ...]) -> None:
        """Turn to the page; `reachable` are the places that the trail may lead to."""
        self._place = place
        page = self._pages[place]
        self.show_trail(reachable)
        self.header.show_summary(self._summaries[place])
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def show_trail(self, reachable: tuple[PageName, ...]) -> None:
        """Let the trail lead to these places from the present one."""
        self.header.show_place(self._place, self._pages[self._place], reachable)

    def allow_close(self) -> None:
        """From now on a close closes. Until then it only asks by `close_wanted`."""
        self._may_close = True

    def keep_geometry(self) -> QByteArray:
        return self.saveGeometry()

    def _fitting(self, wanted: QSize) -> QSize:
        """As much of the wanted size as the screen has room for."""
        room = self.screen().availableSize() - FRAME_PX
        return wanted.boundedTo(room).expandedTo(self.minimumSize())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_wanted.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage() or picture_in(mime) is not None:
            event.acceptProposedAction()
            self.drag_entered.emit()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.drag_left.emit()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.drag_left.emit()
        mime = event.mimeData()
        folders = folders_in(mime)
        picture = None if folders else picture_in(mime)
        if folders:
            self.folders_dropped.emit(folders)
        elif picture is not None:
            self.picture_dropped.emit(picture)

    def _on_page_summary_changed(self, text: object) -> None:
        for place, page in self._pages.items():
            if page is self.sender():
                self._summaries[place] = str(text)
                if place is self._place:
                    self.header.show_summary(str(text))
