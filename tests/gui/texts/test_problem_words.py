"""What stands in the way is said in the language of the window, down to the reason of the system."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.resources import resource
from dedupe_gui.gui.texts.problem_words import in_words
from dedupe_gui.jobs.report_json import read_report
from dedupe_gui.model import FileStamp, Unreadable, UnreadableReason


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resource("translations/dedupe_de.qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_report_that_is_not_there_is_told_of_in_both_languages(german: None, tmp_path: Path) -> None:
    report = tmp_path / "{name}.json"

    with pytest.raises(EnvironmentProblem) as raised:
        read_report(report)

    assert str(raised.value) == f"The report {report} cannot be read: {os.strerror(errno.ENOENT)}. Check its name."
    assert in_words(raised.value) == (
        f"Der Bericht {report} lässt sich nicht lesen: nicht vorhanden. Prüfe seinen Namen."
    )


def test_a_photo_that_cannot_be_read_is_told_of_with_the_words_for_its_reason(german: None) -> None:
    why = Unreadable(FileStamp("/a.txt", 1, 1, 1, 1), UnreadableReason.NOT_A_PICTURE, "its content is no picture")
    problem = EnvironmentProblem("{path} cannot be read as a photo: {why}", path=why.path, why=why)

    assert str(problem) == (
        "/a.txt cannot be read as a photo: its content is no picture. Look at it in another program."
    )
    assert in_words(problem) == ("/a.txt lässt sich nicht als Foto lesen: Das ist kein Bild, auch wenn es so heißt.")


@pytest.mark.parametrize(
    ("why", "german_words"),
    [
        (OSError(errno.ECONNREFUSED, "any words"), "Verbindung abgelehnt"),
        (PermissionError(errno.EACCES, "any words"), "keine Berechtigung"),
        (TimeoutError("timed out"), "keine Antwort in der erlaubten Zeit"),
        (sqlite3.OperationalError("database or disk is full"), "der Datenträger ist voll"),
        (ValueError("what nobody has seen before"), "what nobody has seen before"),
    ],
)
def test_why_the_system_refused_is_translated_where_there_is_a_word(
    german: None, why: Exception, german_words: str
) -> None:
    problem = EnvironmentProblem("{path} can't be used ({why}). See who may write there.", path="http://a//b", why=why)

    assert in_words(problem) == (
        f"http://a//b kann nicht benutzt werden ({german_words}). Sieh nach, wer dort schreiben darf."
    )
    assert str(why) in str(problem)


def test_a_name_that_is_no_text_is_shown_all_the_same(german: None) -> None:
    gone = "What was known of {path} is gone from the catalogue. Scan the folders again."
    problem = EnvironmentProblem(gone, path=Path(os.fsdecode(b"/caf\xe9")))

    assert in_words(problem) == (
        "Was über /caf? bekannt war, steht nicht mehr im Katalog. Durchsuche die Ordner noch einmal."
    )


def test_a_text_without_values_may_have_braces() -> None:
    assert in_words(EnvironmentProblem("/photos/{a} is gone.")) == str(EnvironmentProblem("/photos/{a} is gone."))
