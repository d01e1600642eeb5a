"""Names from outside as they can be shown: on a terminal, in a list, in one line."""

from __future__ import annotations

import re

# C0 and C1 controls, DEL, the marks that end a line, and those that turn the direction of what follows.
_NOT_SHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def shown(text: str) -> str:
    r"""The text with what a terminal would obey, or an eye would misread, written out: an escape as \x1b."""
    return _NOT_SHOWN.sub(lambda match: _written_out(match[0]), text)


def shown_lines(text: str) -> str:
    """The same for a text of several lines of our own making."""
    return "\n".join(map(shown, text.split("\n")))


def _written_out(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
