"""Translations: complete, with every placeholder, and careful about the words for removing."""

from __future__ import annotations

import ast
import re
import runpy
import string
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.language import LANGUAGES, language_of
from dedupe_gui.gui.resources import resource

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "dedupe_gui" / "gui"


def problems() -> list[tuple[str, ast.Call]]:
    """The text of every problem that the window may have to tell of, and the call that makes it."""
    return list(runpy.run_path(str(ROOT / "packaging" / "translations.py"))["problems"]())


def messages(code: str) -> list[tuple[str, str, list[str]]]:
    """Context, source text and the translations of every message."""
    found = []
    for context in ET.parse(resource(f"translations/dedupe_{code}.ts")).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append((context.findtext("name") or "", message.findtext("source") or "", forms))
    return found


def texts_in_the_code() -> set[str]:
    """Every literal that is passed to tr()."""
    texts = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name == "tr" and isinstance(node.args[0].value, str):
                    texts.add(node.args[0].value)
    return texts


def test_every_text_of_the_window_is_translated_into_german() -> None:
    assert texts_in_the_code() - {source for _context, source, _forms in messages("de")} == set()
    assert [source for _context, source, forms in messages("de") if not all(forms)] == []


def test_every_problem_of_the_lower_floors_is_translated_into_german() -> None:
    texts = {text for text, _call in problems()}

    assert any(text.startswith("The report {path} cannot be read") for text in texts)
    assert any(text.startswith("Another clean-up is running") for text in texts), "a kind of EnvironmentProblem"
    assert texts - {source for context, source, _forms in messages("de") if not context} == set()


def test_every_problem_has_the_values_that_its_text_speaks_of() -> None:
    for text, call in problems():
        named = {name for _literal, name, _format, _conversion in string.Formatter().parse(text) if name is not None}
        assert named == {keyword.arg for keyword in call.keywords}, text


def test_english_has_a_singular_for_every_plural() -> None:
    plural = {text for text in texts_in_the_code() if "%n" in text}
    assert plural - {source for _context, source, _forms in messages("en")} == set()
    assert {len(forms) for _context, _source, forms in messages("en")} == {2}


@pytest.mark.parametrize("code", LANGUAGES)
def test_placeholders_survive_translation(code: str) -> None:
    for _context, source, forms in messages(code):
        for form in forms:
            assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", source)), source
        if "%n" in source:
            assert "%n" in forms[-1], source


@pytest.mark.parametrize("code", LANGUAGES)
def test_compiled_files_are_those_of_the_texts(qtbot: QtBot, code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(resource(f"translations/dedupe_{code}.qm")))
    # A text without a context has one meaning, unless a remark in the code tells two of them apart.
    single = [(source, forms) for context, source, forms in messages(code) if len(forms) == 1 and not context]
    sources = [source for source, _forms in single]
    for source, forms in single:
        if sources.count(source) == 1 and translator.translate("", source):
            assert translator.translate("", source) == forms[0]


def test_nothing_is_ever_said_to_be_deleted() -> None:
    """The program removes to the trash; nothing it does is final, so no word may say so."""
    for _context, source, forms in messages("de"):
        assert not re.search(r"delet|purge|erase", source, re.IGNORECASE), source
        assert not any(re.search(r"lösch|vernicht|tilg", form, re.IGNORECASE) for form in forms), source


@pytest.mark.parametrize(
    ("source", "german"),
    [
        ("Remove", ["Entfernen"]),
        ("Keep", ["Behalten"]),
        (
            "Move %n photos to the trash?",
            ["%n Foto in den Papierkorb verschieben?", "%n Fotos in den Papierkorb verschieben?"],
        ),
        ("Move %n photos", ["%n Foto verschieben", "%n Fotos verschieben"]),
        ("Put back", ["Zurücklegen"]),
        ("Not put back", ["Nicht zurückgelegt"]),
        ("each group keeps at least one", ["jede Gruppe behält mindestens eines"]),
    ],
)
def test_words_that_move_files_say_exactly_what_happens(source: str, german: list[str]) -> None:
    found = [forms for _context, text, forms in messages("de") if text == source]
    assert found
    assert all(forms == german for forms in found)


@pytest.mark.parametrize(
    ("chosen", "system", "code"),
    [("de", "en_GB", "de"), ("", "de_AT", "de"), ("", "fr_FR", "en"), ("xx", "de_DE", "de")],
)
def test_language_is_the_chosen_one_then_the_systems_then_english(chosen: str, system: str, code: str) -> None:
    assert language_of(chosen, QLocale(system)) == code


def test_texts_of_other_modules_are_not_looked_up_among_those_of_words() -> None:
    """lupdate files `words.tr` under *words*, where nobody looks for it: such a text would stay English."""
    for path in PACKAGE.rglob("*.py"):
        assert ".tr(" not in path.read_text(encoding="utf-8").replace("self.tr(", ""), path
