"""Names from outside, and sizes, as they can be shown: on a terminal, in a list, in one line."""

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


def in_units(size_bytes: int) -> tuple[float, int, str]:
    """A size in the decimal units of file managers and disk makers: the number, its decimals, the unit.

    Three figures at most: 12 345 678 is 12.3 MB.
    """
    value = float(size_bytes)
    for unit in ("B", "kB", "MB", "GB"):
        if value < 999.5:
            return value, 1 if unit in ("MB", "GB") and value < 99.95 else 0, unit
        value /= 1000
    return value, 1 if value < 99.95 else 0, "TB"


def _written_out(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
