"""Text from outside stays text: names, EXIF and servers may hold what Qt takes for a page to lay out.

A camera called `<img src="/dev/zero">` would make a tool tip read without end, and on Windows an address there would
send the user's credentials. So labels and boxes are made for plain text (`views/parts.py` and `messages.py`, nowhere
else), and every tool tip that is no literal goes through here; `tests/gui/texts/test_plain.py` looks at all of them.
"""

from __future__ import annotations

import html

from PySide6.QtGui import Qt


def plain_note(text: str) -> str:
    """A notification that shows `text` nearly as it is.

    Some desktops lay notifications out, others show them as they are, and none says which: what begins a tag or an
    entity is shown by the sign that looks like it. https://specifications.freedesktop.org/notification/latest/markup.html
    """
    return text.replace("<", "‹").replace("&", "＆")


def plain_tip(text: str) -> str:
    """A tool tip that shows `text` as it is: Qt has no plain ones, so what looks like markup is made to show itself."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<qt>{html.escape(text)}</qt>".replace("\n", "<br>")
