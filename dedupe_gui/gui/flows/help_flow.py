"""*Help*, *About* and *Copy details*: what one reads about the program, and what one tells about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from dedupe_gui.fault_log import details
from dedupe_gui.gui.dialogs.about_dialog import AboutDialog, LicencesDialog
from dedupe_gui.gui.dialogs.help_window import HelpWindow
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts.language import language_of
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.gui.views.main_window import MainWindow

MARKS: Final[Mapping[PageName, str]] = {
    PageName.FOLDERS: "1-say-where-your-photos-are",
    PageName.RESULT: "2-see-what-was-found",
    PageName.BY_FOLDER: "by-folder",
    PageName.REVIEW: "3-look-through-the-groups",
    PageName.CLEAN_UP: "5-clean-up",
    PageName.DONE: "5-clean-up",
    PageName.PUT_BACK: "5-clean-up",
    PageName.LOOK_UP: "do-i-already-have-this-photo",
    PageName.HISTORY: "5-clean-up",
}
"""Where the guide tells of each page."""


class HelpFlow(QObject):
    """One help window at a time."""

    def __init__(self, settings: Settings, theme: Theme, window: MainWindow, messages: Messages) -> None:
        super().__init__(window)
        self._settings = settings
        self._theme = theme
        self._window = window
        self._messages = messages
        self.help_window: HelpWindow | None = None

    def show_help(self) -> None:
        """Open the guide where it tells of the page that one is at."""
        if self.help_window is None:
            is_foreign = language_of(self._settings.language, QLocale.system()) != "en"
            self.help_window = HelpWindow(self._theme, self._window, is_foreign=is_foreign)
            self.help_window.address_wanted.connect(self._on_address_wanted)
            self.help_window.destroyed.connect(self._on_help_window_destroyed)
        self.help_window.open_at("guide", MARKS[self._window.place])
        self.help_window.show()
        self.help_window.raise_()
        self.help_window.activateWindow()

    def show_about(self) -> None:
        dialog = AboutDialog(self._window)
        dialog.address_wanted.connect(self._on_address_wanted)
        dialog.licences_wanted.connect(self._on_licences_wanted)
        dialog.details_wanted.connect(self._on_details_wanted)
        dialog.open()

    def _on_help_window_destroyed(self, _window: QObject) -> None:
        self.help_window = None

    def _on_licences_wanted(self) -> None:
        from dedupe_gui.notices import notices_text  # with the reader of packages' metadata: 20 ms of every start

        LicencesDialog(notices_text(), self._window).open()

    def _on_details_wanted(self) -> None:
        QGuiApplication.clipboard().setText(details(""))

    def _on_address_wanted(self, address: object) -> None:
        assert isinstance(address, str)
        if not QDesktopServices.openUrl(QUrl(address)):
            self._messages.tell(self.tr("No browser opens {address}. Copy it from here.").format(address=address))
