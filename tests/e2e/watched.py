"""The real program with a peephole: `python -m tests.e2e.watched FILE [FOLDER...]` opens the window on the folders.

With `HELD=FILE` in the environment it goes on loading behind its first page when that file is there, not before.

What a person sees (texts, buttons and where they are, the focus) is written to FILE some twenty times a second. Nobody
presses anything from in here: keys and clicks come from outside, through the screen.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from dedupe_gui.gui.start import opening
from dedupe_gui.gui.start.front import Front

EVERY_MS: Final = 40


def in_sight() -> Iterator[QWidget]:
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for widget in window.findChildren(QWidget):
                if widget.isVisible() and not widget.visibleRegion().isEmpty():
                    yield widget


def name_of(widget: QWidget | None) -> str:
    if widget is None:
        return ""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return text.replace("&&", "&") or widget.accessibleName() or type(widget).__name__


def seen() -> dict[str, object]:
    """Texts and buttons in sight; a button's place is its middle, in pixels of the screen."""
    widgets = list(in_sight())
    buttons = {}
    for one in widgets:
        if isinstance(one, QAbstractButton):
            middle = one.mapToGlobal(one.visibleRegion().boundingRect().center())
            ratio = one.devicePixelRatio()
            buttons[name_of(one)] = (round(middle.x() * ratio), round(middle.y() * ratio), one.isEnabled())
    texts = [one.text() for one in widgets if isinstance(one, QLabel) and one.text()]
    return {"texts": texts, "buttons": buttons, "focus": name_of(QApplication.focusWidget())}


def main() -> int:
    said = Path(sys.argv[1])
    # Each process that reads photos would import this module too, and Qt with it, as none does of the program's own.
    vars(sys.modules["__main__"]).update(__spec__=None, __file__=None)
    open_front = Front.open

    def open_watched(front: Front) -> None:
        open_front(front)
        timer = QTimer(front.window)
        timer.timeout.connect(look)
        timer.start(EVERY_MS)

    def load_held(module: str) -> Any:
        while "HELD" in os.environ and not Path(os.environ["HELD"]).exists():
            QApplication.processEvents(opening.PAINTING)
            time.sleep(0.02)
        return import_module(module)

    def look() -> None:
        now = said.with_suffix(".now")
        now.write_text(json.dumps(seen()), encoding="utf-8")
        os.replace(now, said)  # noqa: PTH105 - whoever reads meets the old or the new one, never a half

    Front.open = open_watched  # type: ignore[method-assign, assignment]
    opening.import_module = load_held  # type: ignore[attr-defined, assignment]
    return opening.main([Path(folder) for folder in sys.argv[2:]])


if __name__ == "__main__":
    sys.exit(main())
