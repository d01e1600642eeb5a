"""`tr` for texts outside of classes. It has no context, as `pyside6-lupdate` sees it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """The text in the chosen language; %Ln becomes `n` and chooses the plural form."""
    return QCoreApplication.translate("", text, disambiguation, n)
