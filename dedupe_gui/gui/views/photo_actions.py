"""What can be done with a photo wherever one is shown: the same entries in every menu."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QMenu

from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.model import Photo


def with_key(text: str, key: str) -> str:
    """An entry that names the key for the same, at the right. The page obeys the key itself, not the menu."""
    return f"{text}\t{key}" if key else text


def add_photo_actions(
    menu: QMenu,
    photo: Photo,
    *,
    open_wanted: SignalInstance,
    folder_wanted: SignalInstance,
    path_wanted: SignalInstance,
    open_key: str = "",
) -> None:
    """Append the entries; each emits its signal with the photo. open_key: which one opens it there, too."""
    menu.addAction(with_key(tr("Open"), open_key)).triggered.connect(lambda: open_wanted.emit(photo))
    menu.addAction(tr("Show in folder")).triggered.connect(lambda: folder_wanted.emit(photo))
    menu.addAction(tr("Copy path")).triggered.connect(lambda: path_wanted.emit(photo))
