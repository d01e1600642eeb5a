"""The bar at the top: where one is, and the ways that are open from everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QStackedLayout, QToolButton, QWidget

from dedupe_gui.gui.views.parts import Page, button, clear, label, make_bold, row


class Place(Enum):
    """The pages of the window."""

    FOLDERS = "folders"
    REVIEW = "review"
    CLEAN_UP = "clean-up"
    LOOK_UP = "look-up"
    HISTORY = "history"


TRAILS: dict[Place, tuple[Place, ...]] = {
    Place.FOLDERS: (Place.FOLDERS,),
    Place.REVIEW: (Place.FOLDERS, Place.REVIEW),
    Place.CLEAN_UP: (Place.FOLDERS, Place.REVIEW, Place.CLEAN_UP),
    Place.LOOK_UP: (Place.FOLDERS, Place.LOOK_UP),
    Place.HISTORY: (Place.FOLDERS, Place.HISTORY),
}


class Header(QFrame):
    """Trail and summary at the left; the page's own tools, the lookup, History and the menu at the right."""

    place_wanted = Signal(object)  # Place

    def __init__(self, menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setFixedHeight(52)
        self._names = {
            Place.FOLDERS: self.tr("Folders"),
            Place.REVIEW: self.tr("Review"),
            Place.CLEAN_UP: self.tr("Clean up"),
            Place.LOOK_UP: self.tr("Look up a photo"),
            Place.HISTORY: self.tr("History"),
        }
        self._trail = row(spacing=2)
        self._summary = label("", "muted")
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
            None,
            self._tools_area,
            self.look_up_button,
            self.history_button,
            self.menu_button,
        )
        layout.setContentsMargins(16, 0, 16, 0)
        self.setLayout(layout)

    def show_place(self, place: Place, page: Page, reachable: Sequence[Place]) -> None:
        """Show the trail to `place`; the steps before it that are `reachable` can be clicked."""
        clear(self._trail)
        steps = TRAILS[place]
        if Place.REVIEW in reachable and Place.REVIEW not in steps:
            # There is one: never more than a click away.
            steps = (steps[0], Place.REVIEW, *steps[1:])
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
        self.look_up_button.setVisible(place in (Place.FOLDERS, Place.REVIEW))
        self.history_button.setVisible(place is Place.FOLDERS)

    @property
    def summary(self) -> str:
        return self._summary.text()

    def show_summary(self, text: str) -> None:
        self._summary.setText(text)

    def _on_crumb_clicked(self) -> None:
        self.place_wanted.emit(Place(self.sender().property("place")))

    def _on_look_up_clicked(self) -> None:
        self.place_wanted.emit(Place.LOOK_UP)

    def _on_history_clicked(self) -> None:
        self.place_wanted.emit(Place.HISTORY)
