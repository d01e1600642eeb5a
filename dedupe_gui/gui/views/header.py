"""The bar at the top: where one is, and the ways that are open from everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QStackedLayout, QToolButton, QWidget

from dedupe_gui.gui.views.controls import Page, PartsLabel, button, clear, label, make_bold, row


class PageName(Enum):
    """The pages of the window."""

    FOLDERS = "folders"
    RESULT = "result"
    BY_FOLDER = "by-folder"
    REVIEW = "review"
    CLEAN_UP = "clean-up"
    DONE = "done"
    PUT_BACK = "put-back"
    LOOK_UP = "look-up"
    HISTORY = "history"


TRAILS: dict[PageName, tuple[PageName, ...]] = {
    PageName.FOLDERS: (PageName.FOLDERS,),
    PageName.RESULT: (PageName.FOLDERS, PageName.RESULT),
    PageName.BY_FOLDER: (PageName.FOLDERS, PageName.RESULT, PageName.BY_FOLDER),
    PageName.REVIEW: (PageName.FOLDERS, PageName.RESULT, PageName.REVIEW),
    PageName.CLEAN_UP: (PageName.FOLDERS, PageName.RESULT, PageName.REVIEW, PageName.CLEAN_UP),
    PageName.DONE: (PageName.FOLDERS, PageName.RESULT, PageName.REVIEW, PageName.DONE),
    PageName.PUT_BACK: (PageName.FOLDERS, PageName.RESULT, PageName.REVIEW, PageName.HISTORY, PageName.PUT_BACK),
    PageName.LOOK_UP: (PageName.FOLDERS, PageName.RESULT, PageName.REVIEW, PageName.LOOK_UP),
    PageName.HISTORY: (PageName.FOLDERS, PageName.RESULT, PageName.REVIEW, PageName.HISTORY),
}
"""The way to each page; of the steps before it those are shown that there are."""
ALWAYS_SHOWN: Final = frozenset({PageName.FOLDERS, PageName.HISTORY})


class Header(QFrame):
    """Trail and summary at the left; the page's own tools, the lookup, History and the menu at the right.

    The last three stay where they are on every page: what a second click meets must be what the first one met.
    """

    place_wanted = Signal(object)  # Place

    def __init__(self, menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setMinimumHeight(52)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._names = {
            PageName.FOLDERS: self.tr("Folders"),
            PageName.RESULT: self.tr("What was found"),
            PageName.BY_FOLDER: self.tr("By folder"),
            PageName.REVIEW: self.tr("Review"),
            PageName.CLEAN_UP: self.tr("Clean up"),
            PageName.DONE: self.tr("Done"),
            PageName.PUT_BACK: self.tr("Put back"),
            PageName.LOOK_UP: self.tr("Look up a photo"),
            PageName.HISTORY: self.tr("History"),
        }
        self._trail = row(spacing=2)
        self._summary = PartsLabel("muted")
        self._tools_area = QWidget()
        self._tools = QStackedLayout(self._tools_area)
        self._tools.setContentsMargins(0, 0, 0, 0)
        self._nothing = QWidget()
        self._tools.addWidget(self._nothing)
        self.look_up_button = button(self.tr("Look up a photo"))
        self.look_up_button.clicked.connect(self._on_look_up_clicked)
        self.history_button = button(self.tr("History"))
        self.history_button.clicked.connect(self._on_history_clicked)
        self.menu_button = QToolButton()
        self.menu_button.setText("⋯")
        self.menu_button.setAccessibleName(self.tr("More"))
        self.menu_button.setToolTip(self.tr("More"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(menu)
        layout = row(
            self._trail,
            8,
            self._summary,
            self._tools_area,
            self.look_up_button,
            self.history_button,
            self.menu_button,
        )
        layout.setStretchFactor(self._summary, 1)
        layout.setContentsMargins(16, 8, 16, 8)
        self.setLayout(layout)

    def show_place(self, place: PageName, page: Page, reachable: Sequence[PageName]) -> None:
        """Show the trail to `place`; the steps before it that are `reachable` can be clicked."""
        clear(self._trail)
        steps = [step for step in TRAILS[place] if step is place or step in reachable or step in ALWAYS_SHOWN]
        if place is PageName.FOLDERS and PageName.RESULT in reachable:
            # There is one: never more than a click away.
            steps.append(PageName.RESULT)
        for step in steps:
            if step is not steps[0]:
                self._trail.addWidget(label("›", "muted"))
            crumb = button(self._names[step], "trail")
            crumb.setEnabled(step is not place and step in reachable)
            crumb.setProperty("place", step.value)
            if step is place:
                make_bold(crumb)
            crumb.clicked.connect(self._on_crumb_clicked)
            self._trail.addWidget(crumb)
        tools = page.header_tools or self._nothing
        if self._tools.indexOf(tools) < 0:
            self._tools.addWidget(tools)
        self._tools.setCurrentWidget(tools)
        self._tools_area.setFixedHeight(max(1, tools.sizeHint().height()))
        self._tools_area.setVisible(page.header_tools is not None)
        self.look_up_button.setEnabled(place is not PageName.LOOK_UP)
        self.history_button.setEnabled(place is not PageName.HISTORY and bool(reachable))

    @property
    def summary(self) -> str:
        return self._summary.text()

    def show_summary(self, text: str) -> None:
        self._summary.setText(text)

    def _on_crumb_clicked(self) -> None:
        self.place_wanted.emit(PageName(self.sender().property("place")))

    def _on_look_up_clicked(self) -> None:
        self.place_wanted.emit(PageName.LOOK_UP)

    def _on_history_clicked(self) -> None:
        self.place_wanted.emit(PageName.HISTORY)
