"""What is seen first: the window with the page of folders. The rest of the program is put behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from dedupe_gui.gui.flows.first_start_flow import FirstStart
from dedupe_gui.gui.state.search_choices import SearchChoices
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.system.places import pictures_folder
from dedupe_gui.gui.views.main_window import MainWindow
from dedupe_gui.gui.views.menu import MoreMenu
from dedupe_gui.gui.views.start_page import StartPage


class Front:
    """Needs no more than Qt, the settings and the records: neither NumPy nor a database nor a job."""

    def __init__(self, application: QApplication, settings: Settings, library: SearchChoices | None = None) -> None:
        """library: what was chosen in a window before."""
        self._settings = settings
        self.theme = Theme(application, settings.theme)
        self.theme.take_off()
        self.library = library if library is not None else SearchChoices(settings.choices)
        self.menu = MoreMenu(settings.theme, settings.language)
        self.start_page = StartPage(self.library, self.theme)
        self.window = MainWindow(self.start_page, self.menu.menu)
        self.first_start = FirstStart(self.library, self.start_page)
        geometry = settings.layout("window")
        if not geometry.isEmpty():
            self.window.restoreGeometry(geometry)

    def open(self) -> None:
        """Show the window, unless it was shown before the rest of the program was loaded."""
        if self.window.isVisible():
            return
        self.show_recent()
        self.theme.put_on()
        self.window.show()
        self.first_start.offer(self._settings.recent, pictures_folder())

    def show_recent(self) -> None:
        self.start_page.show_recent([[folder.path for folder in recent] for recent in self._settings.recent])
