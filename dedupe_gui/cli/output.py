"""Where a command's results go: a file, or standard output for `-`."""

from __future__ import annotations

import sys
from pathlib import Path

from dedupe_gui.errors import EnvironmentProblem

STANDARD_OUTPUT = "-"


def say(sentence: str) -> None:
    """A line for the person at the terminal."""
    print(sentence)


def warn(sentence: str) -> None:
    """A line beside the results, on standard error."""
    print(sentence, file=sys.stderr)


def write(destination: str, text: str) -> None:
    """Write a report. Raises EnvironmentProblem when the file cannot be written."""
    if destination == STANDARD_OUTPUT:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
        return
    try:
        Path(destination).write_text(text, encoding="utf-8")
    except OSError as problem:
        raise EnvironmentProblem(
            f"{destination} cannot be written: {problem.strerror}. Choose another place for the report."
        ) from problem


def readable_size(size_bytes: int) -> str:
    """12 345 678 -> "12.3 MB": decimal units, as file managers show them."""
    size = float(size_bytes)
    for unit in ("bytes", "kB", "MB", "GB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit in ("bytes", "kB") else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"


def counted(number: int, thing: str) -> str:
    """1, "photo" -> "1 photo"; 2000 -> "2,000 photos"."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"
