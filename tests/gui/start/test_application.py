"""What macOS hands to the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.start.application import Application


def test_a_photo_or_folder_that_macos_opens_with_the_program_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    application = Application.instance()
    assert isinstance(application, Application)
    application.hand_out()
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"")
    with qtbot.waitSignal(application.picture_opened) as picture:
        application.sendEvent(application, QFileOpenEvent(str(photo)))
    assert picture.args == [photo]
    with qtbot.waitSignal(application.folders_opened) as folders:
        application.sendEvent(application, QFileOpenEvent(str(tmp_path)))
    assert folders.args == [(tmp_path,)]
