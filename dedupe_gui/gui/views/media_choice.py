"""Which media are searched: photos, or photos and films."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from dedupe_gui.gui.state.search_choices import SearchChoices
from dedupe_gui.gui.views.controls import label, row


class MediaChoice(QWidget):
    """Two radio buttons with a word on what films cost."""

    def __init__(self, library: SearchChoices) -> None:
        super().__init__()
        self._library = library
        self.photos = QRadioButton(self.tr("Photos"))
        self.films = QRadioButton(self.tr("Photos and films"))
        self._group = QButtonGroup(self)
        for radio in (self.photos, self.films):
            self._group.addButton(radio)
        hint = label(self.tr("Films are read last; photos never wait for them."), "muted")
        self.films.setAccessibleDescription(hint.text())
        self.setLayout(row(self.photos, self.films, hint, None, spacing=16))
        self.films.toggled.connect(self._on_films_toggled)
        library.changed.connect(self._on_library_changed)
        self._on_library_changed()

    def _on_films_toggled(self, checked: bool) -> None:
        if checked != self._library.choices.films:
            self._library.search_films(wanted=checked)

    def _on_library_changed(self) -> None:
        (self.films if self._library.choices.films else self.photos).setChecked(True)
