"""The keys of the review, in one table: what the page obeys and what the sheet of keys shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from dedupe_gui.gui.texts.translating import tr


class Act(Enum):
    """What a key does."""

    NEXT_GROUP = "next-group"
    PREVIOUS_GROUP = "previous-group"
    NEXT_PHOTO = "next-photo"
    PREVIOUS_PHOTO = "previous-photo"
    PAGE_DOWN = "page-down"
    PAGE_UP = "page-up"
    FIRST_GROUP = "first-group"
    LAST_GROUP = "last-group"
    KEEP_NTH_ONLY = "keep-nth-only"
    KEEP_NTH_TOO = "keep-nth-too"
    KEEP_THIS_ONLY = "keep-this-only"
    KEEP_KEPT_ONLY = "keep-kept-only"
    KEEP_ALL = "keep-all"
    KEEP_SHOWN = "keep-shown"
    TOGGLE = "toggle"
    ACCEPT = "accept"
    NOT_DUPLICATES = "not-duplicates"
    FLICKER = "flicker"
    WIPE = "wipe"
    DIFFERENCE = "difference"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_FIT = "zoom-fit"
    UNDO = "undo"
    REDO = "redo"
    FIND = "find"
    FORGET_FILTERS = "forget-filters"
    CLEAN_UP = "clean-up"
    SUGGEST = "suggest"
    FULL_SCREEN = "full-screen"
    OPEN = "open"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Press:
    """What a key press asks for; `nth` is 0 for the first photo."""

    act: Act
    nth: int = 0


Key = Qt.Key
PLAIN: Final[dict[Qt.Key, Act]] = {
    Key.Key_Down: Act.NEXT_GROUP,
    Key.Key_J: Act.NEXT_GROUP,
    Key.Key_Up: Act.PREVIOUS_GROUP,
    Key.Key_K: Act.PREVIOUS_GROUP,
    Key.Key_Right: Act.NEXT_PHOTO,
    Key.Key_Left: Act.PREVIOUS_PHOTO,
    Key.Key_PageDown: Act.PAGE_DOWN,
    Key.Key_PageUp: Act.PAGE_UP,
    Key.Key_Home: Act.FIRST_GROUP,
    Key.Key_End: Act.LAST_GROUP,
    Key.Key_S: Act.KEEP_THIS_ONLY,
    Key.Key_R: Act.KEEP_KEPT_ONLY,
    Key.Key_A: Act.KEEP_ALL,
    Key.Key_X: Act.TOGGLE,
    Key.Key_Delete: Act.TOGGLE,
    Key.Key_Return: Act.ACCEPT,
    Key.Key_Enter: Act.ACCEPT,
    Key.Key_N: Act.NOT_DUPLICATES,
    Key.Key_Space: Act.FLICKER,
    Key.Key_W: Act.WIPE,
    Key.Key_D: Act.DIFFERENCE,
    Key.Key_Plus: Act.ZOOM_IN,
    Key.Key_Equal: Act.ZOOM_IN,
    Key.Key_Minus: Act.ZOOM_OUT,
    Key.Key_0: Act.ZOOM_FIT,
    Key.Key_Z: Act.UNDO,
    Key.Key_Slash: Act.FIND,
    Key.Key_Escape: Act.FORGET_FILTERS,
    Key.Key_F11: Act.FULL_SCREEN,
    Key.Key_F: Act.FULL_SCREEN,
    Key.Key_O: Act.OPEN,
    Key.Key_Question: Act.KEYS,
}
SHIFTED: Final[dict[Qt.Key, Act]] = {
    Key.Key_A: Act.KEEP_SHOWN,
    Key.Key_Z: Act.REDO,
    Key.Key_Slash: Act.FIND,
    Key.Key_Question: Act.KEYS,
    Key.Key_Plus: Act.ZOOM_IN,
    Key.Key_Equal: Act.ZOOM_IN,
}
WITH_CONTROL: Final[dict[Qt.Key, Act]] = {
    Key.Key_Z: Act.UNDO,
    Key.Key_Y: Act.REDO,
    Key.Key_F: Act.FIND,
    Key.Key_Return: Act.CLEAN_UP,
    Key.Key_Enter: Act.CLEAN_UP,
    Key.Key_E: Act.SUGGEST,
    Key.Key_Plus: Act.ZOOM_IN,
    Key.Key_Minus: Act.ZOOM_OUT,
    Key.Key_0: Act.ZOOM_FIT,
}
SHIFTED_DIGITS: Final = "!@#$%^&*("
"""What Shift+1 to Shift+9 type on an American keyboard; on others the scan code tells."""
FIRST_DIGIT_SCAN_CODE: Final = 10
"""Of the key 1 under X11 and Wayland, whatever the layout types there."""


def press(event: QKeyEvent) -> Press | None:
    """What the key asks for, or None."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        act = WITH_CONTROL.get(key)
    elif modifiers == Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier:
        act = Act.REDO if key == Key.Key_Z else None
    elif modifiers == Qt.KeyboardModifier.ShiftModifier:
        nth = _shifted_digit(event)
        if nth is not None:
            return Press(Act.KEEP_NTH_TOO, nth)
        act = SHIFTED.get(key)
    elif not modifiers:
        if Key.Key_1 <= key <= Key.Key_9:
            return Press(Act.KEEP_NTH_ONLY, key - Key.Key_1)
        act = PLAIN.get(key)
    else:
        act = None
    return Press(act) if act is not None else None


def _shifted_digit(event: QKeyEvent) -> int | None:
    key = event.key()
    if Key.Key_1 <= key <= Key.Key_9:
        return key - Key.Key_1
    digit = event.nativeScanCode() - FIRST_DIGIT_SCAN_CODE
    if 0 <= digit < 9:
        return digit
    text = event.text()
    return SHIFTED_DIGITS.index(text) if text and text in SHIFTED_DIGITS else None


def sheet() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The sheet of keys: sections of lines, each the keys and what they do."""
    return (
        (
            tr("Moving"),
            (
                ("↓ ↑   J K", tr("next and previous group")),
                ("→ ←", tr("next and previous photo of the group")),
                ("Page Down / Up", tr("a screenful of groups")),
                ("Home   End", tr("first and last group")),
                ("/", tr("find by name or folder")),
                ("Esc", tr("show all groups again")),
            ),
        ),
        (
            tr("Deciding"),
            (
                ("Enter", tr("accept the suggestion and go on")),
                ("1 … 9", tr("keep that photo, remove the others")),
                ("Shift+1 … 9", tr("keep that photo too")),
                ("S", tr("keep only the chosen photo")),
                ("R", tr("keep only those marked Keep")),
                ("A", tr("keep all of the group")),
                ("Shift+A", tr("keep all groups shown")),
                ("X", tr("remove or keep the chosen photo")),
                ("N", tr("these are not duplicates")),
                ("Z   Ctrl+Z", tr("undo")),
                ("Shift+Z", tr("redo")),
                ("Ctrl+E", tr("suggestions for all groups")),
                ("Ctrl+Enter", tr("clean up")),
                ("Ctrl+V", tr("look up the copied photo")),
            ),
        ),
        (
            tr("Comparing"),
            (
                (tr("Space", "the key"), tr("flicker between the photos")),
                ("W", tr("wipe from one to the other")),
                ("D", tr("show the difference")),
                ("+   −   0", tr("zoom in, zoom out, fit")),
                ("F11   F", tr("the whole screen, and back by Esc")),
                ("O", tr("open the photo in its program")),
                ("?", tr("this sheet")),
            ),
        ),
    )
