"""The menu behind the three dots: what is needed now and then."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from dedupe_gui.gui.style.theme import ThemeChoice
from dedupe_gui.gui.texts.language import LANGUAGES

Standard = QKeySequence.StandardKey


class MoreMenu(QObject):
    """Says what was chosen."""

    history_wanted = Signal()
    help_wanted = Signal()
    keys_wanted = Signal()
    save_report_wanted = Signal()
    open_report_wanted = Signal()
    no_decisions_wanted = Signal()
    not_duplicates_wanted = Signal()
    archive_wanted = Signal()
    forget_wanted = Signal()
    about_wanted = Signal()
    quit_wanted = Signal()
    theme_chosen = Signal(object)  # ThemeChoice
    language_chosen = Signal(object)  # str, "" for the system's

    def __init__(self, theme: ThemeChoice, language: str) -> None:
        super().__init__()
        self.menu = QMenu()
        self._add(self.tr("History")).triggered.connect(self.history_wanted)
        self._add(self.tr("Not duplicates…")).triggered.connect(self.not_duplicates_wanted)
        self._add(self.tr("Take back all decisions")).triggered.connect(self.no_decisions_wanted)
        self.menu.addSeparator()
        self._add(self.tr("Open a report…"), Standard.Open).triggered.connect(self.open_report_wanted)
        self.save_action = self._add(self.tr("Save a report…"), Standard.Save)
        self.save_action.triggered.connect(self.save_report_wanted)
        self._add(self.tr("Archive…")).triggered.connect(self.archive_wanted)
        self._add(self.tr("Forget…")).triggered.connect(self.forget_wanted)
        self.menu.addSeparator()
        self._add_themes(theme)
        self._add_languages(language)
        self.menu.addSeparator()
        self._add(self.tr("Help"), Standard.HelpContents).triggered.connect(self.help_wanted)
        self._add(self.tr("Keys")).triggered.connect(self.keys_wanted)
        self._add(self.tr("About Dedupe")).triggered.connect(self.about_wanted)
        self._add(self.tr("Quit"), Standard.Quit).triggered.connect(self.quit_wanted)

    def _add(self, text: str, keys: QKeySequence.StandardKey | None = None) -> QAction:
        action = self.menu.addAction(text)
        if keys is not None:
            action.setShortcuts(keys)
        return action

    def _add_themes(self, chosen: ThemeChoice) -> None:
        menu = self.menu.addMenu(self.tr("Colours"))
        group = QActionGroup(menu)
        for text, choice in (
            (self.tr("As the system"), ThemeChoice.SYSTEM),
            (self.tr("Light"), ThemeChoice.LIGHT),
            (self.tr("Dark"), ThemeChoice.DARK),
        ):
            action = group.addAction(text)
            action.setCheckable(True)
            action.setChecked(choice is chosen)
            action.triggered.connect(partial(self.theme_chosen.emit, choice))
            menu.addAction(action)

    def _add_languages(self, chosen: str) -> None:
        menu = self.menu.addMenu(self.tr("Language"))
        group = QActionGroup(menu)
        for code, text in (("", self.tr("As the system")), *LANGUAGES.items()):
            action = group.addAction(text)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.triggered.connect(partial(self.language_chosen.emit, code))
            menu.addAction(action)
