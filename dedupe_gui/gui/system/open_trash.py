"""Show the system's trash in its file manager."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def open_trash() -> bool:
    """Open it; False where nothing opens it."""
    if sys.platform == "win32":
        started: object = QProcess.startDetached("explorer.exe", ["shell:RecycleBinFolder"])
        return bool(started[0] if isinstance(started, tuple) else started)
    if sys.platform == "darwin":
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path.home() / ".Trash")))
    return QDesktopServices.openUrl(QUrl("trash:///"))
