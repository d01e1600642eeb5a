"""What can be done with a photo wherever one is shown: the same entries in every menu."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QMenu

from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.model import Photo


def add_photo_actions(
    menu: QMenu,
    photo: Photo,
    *,
    open_wanted: SignalInstance,
    folder_wanted: SignalInstance,
    path_wanted: SignalInstance,
) -> None:
    """Append the entries; each emits its signal with the photo."""
    menu.addAction(tr("Open")).triggered.connect(lambda: open_wanted.emit(photo))
    menu.addAction(tr("Show in folder")).triggered.connect(lambda: folder_wanted.emit(photo))
    menu.addAction(tr("Copy path")).triggered.connect(lambda: path_wanted.emit(photo))
