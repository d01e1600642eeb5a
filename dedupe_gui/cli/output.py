"""Where a command's results go: a file, or standard output for `-`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from dedupe_gui.errors import EnvironmentProblem, WrongArguments
from dedupe_gui.jobs.report_file import check_report_places, write_report
from dedupe_gui.model import FileStamp
from dedupe_gui.reading.formats import is_film_name
from dedupe_gui.shown import in_units, shown, shown_lines

STANDARD_OUTPUT = "-"


def say(sentence: str) -> None:
    """A line for the person at the terminal, whatever the names in it hold."""
    print(shown(sentence))


def warn(sentence: str) -> None:
    """A line beside the results, on standard error."""
    print(shown(sentence), file=sys.stderr)


def warn_of(notices: Iterable[EnvironmentProblem]) -> None:
    """Tell what went wrong and was got over."""
    for notice in notices:
        warn(f"dedupe-gui: {notice}")


def add_overwrite_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--overwrite",
        action="store_true",
        help="let a report replace a file that is not an earlier report; a picture is never replaced",
    )


def write(destination: str, text: str, *, overwrite: bool = False) -> None:
    """Write a report. Raises EnvironmentProblem when the file cannot be written."""
    if destination == STANDARD_OUTPUT:
        if sys.stdout.isatty():
            text = shown_lines(text)
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
        return
    write_report(Path(destination), text, overwrite=overwrite)


def write_json(destination: str, content: Mapping[str, object], *, overwrite: bool) -> None:
    """Write an answer as JSON. Raises EnvironmentProblem when the file cannot be written."""
    write(destination, json.dumps(content, indent=1), overwrite=overwrite)


def check_destinations(destinations: Iterable[str | None], *, overwrite: bool = False) -> None:
    """Say before the work, not after hours of it, that a report cannot be written. None: no such report is wanted.

    Raises WrongArguments when two reports would mix, EnvironmentProblem when a place takes no file.
    """
    wanted = [destination for destination in destinations if destination is not None]
    if wanted.count(STANDARD_OUTPUT) > 1:
        raise WrongArguments("Only one report can go to standard output. Name a file for the others.")
    check_report_places(
        [Path(destination) for destination in wanted if destination != STANDARD_OUTPUT], overwrite=overwrite
    )


def readable_size(size_bytes: int) -> str:
    """12 345 678 -> "12.3 MB"."""
    value, digits, unit = in_units(size_bytes)
    return f"{value:.{digits}f} {unit}"


def media(stamps: Sequence[FileStamp]) -> str:
    """How many photos and films these are."""
    films = sum(is_film_name(stamp.path_text) for stamp in stamps)
    photos = len(stamps) - films
    told = [counted(photos, "photo")] if photos or not films else []
    return " and ".join([*told, counted(films, "film")] if films else told)


def counted(number: int, thing: str) -> str:
    """1, "photo" -> "1 photo"; 2000 -> "2,000 photos"."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"
