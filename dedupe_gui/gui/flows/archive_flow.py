"""*Archive*: asks where the archive is that pictures are looked up in as well."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dedupe_gui.archive.address import has_password, place_of
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.dialogs.archive_dialog import ArchiveDialog
from dedupe_gui.gui.dialogs.messages import Messages
from dedupe_gui.gui.state.settings import Settings


class ArchiveFlow(QObject):
    """Remembers the place; whether an archive is there shows when it is asked."""

    def __init__(self, settings: Settings, window: QWidget, messages: Messages) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._messages = messages

    @property
    def place(self) -> str:
        """Where it is; "" for none."""
        return self._settings.archive

    def ask(self) -> None:
        dialog = ArchiveDialog(self._settings.archive, self._window)
        dialog.chosen.connect(self.use)
        dialog.open()

    def use(self, place: object) -> None:
        """Remember the place, "" for none; say why not where it makes no sense."""
        assert isinstance(place, str)
        try:
            if place:
                place_of(place)  # says what is wrong with it
        except EnvironmentProblem as problem:
            self._messages.show_error(problem)
            return
        if has_password(place):
            # The settings are a plain file.
            self._messages.tell(
                self.tr(
                    "Leave the password out of the address: it would stand in the settings for everybody to read. Put "
                    "it into the variable CLICKHOUSE_PASSWORD before the program is started."
                )
            )
            return
        self._settings.archive = place
