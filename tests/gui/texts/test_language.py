"""Translations: complete, with every placeholder, and careful about the words for removing."""

from __future__ import annotations

import ast
import functools
import re
import runpy
import string
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QLocale, QTranslator
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.resources import resource
from dedupe_gui.gui.texts.language import LANGUAGES, language_of

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "dedupe_gui" / "gui"


@functools.cache
def problems() -> list[tuple[str, ast.Call]]:
    """The text of every problem that the window may have to tell of, and the call that makes it."""
    return list(runpy.run_path(str(ROOT / "packaging" / "translations.py"))["problems"]())


@functools.cache
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


@functools.cache
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


def looked_up_in_the_code() -> set[tuple[str, object]]:
    """Every literal that is passed to tr(), with the class whose context it is looked up in; none for the function."""
    found: set[tuple[str, object]] = set()

    def visit(node: ast.AST, of_class: str) -> None:
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            match node.func:
                case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                    found.add((of_class, node.args[0].value))
                case ast.Name(id="tr"):
                    found.add(("", node.args[0].value))
        for child in ast.iter_child_nodes(node):
            visit(child, node.name if isinstance(node, ast.ClassDef) else of_class)

    for path in PACKAGE.rglob("*.py"):
        visit(ast.parse(path.read_text(encoding="utf-8")), "")
    return found


def test_every_text_of_the_window_is_translated_into_german() -> None:
    """In the context in which it is looked up: what is collected leaves out, say, what stands within an f-string."""
    assert looked_up_in_the_code() - {(context, source) for context, source, _forms in messages("de")} == set()
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


def test_no_text_has_a_number_without_separators() -> None:
    """Qt writes `%n` as 12345, `%Ln` as the language has it."""
    assert [text for text in texts_in_the_code() if "%n" in text] == []


def test_english_has_a_singular_for_every_plural() -> None:
    plural = {text for text in texts_in_the_code() if "%Ln" in text}
    assert plural - {source for _context, source, _forms in messages("en")} == set()
    assert {len(forms) for _context, _source, forms in messages("en")} == {2}


NEARLY_ALL: Final = 0.97
"""A text that has just been written may be missing where nobody here speaks the language; `packaging/translations.py`
lets no release go out without it."""


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code not in ("en", "de")])
def test_every_language_has_nearly_all_texts_with_all_their_plural_forms(code: str) -> None:
    counts = {"pl": 3, "ja": 1, "zh_CN": 1}
    known = messages(code)
    translated = {source for _context, source, forms in known if all(forms)}
    wanted = {source for _context, source, _forms in messages("de")}
    assert len(translated & wanted) >= NEARLY_ALL * len(wanted)
    plural = {source for _context, source, forms in messages("de") if len(forms) > 1}
    for _context, source, forms in known:
        assert len(forms) == (counts.get(code, 2) if source in plural else 1), source


@pytest.mark.parametrize("code", LANGUAGES)
def test_placeholders_survive_translation(code: str) -> None:
    for _context, source, forms in messages(code):
        for form in filter(None, forms):
            assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", source)), source
        if "%Ln" in source and forms[-1]:
            assert "%Ln" in forms[-1], source


@pytest.mark.parametrize(
    ("code", "another_case"),
    [("de", r"\b(von|in|unter|aus|mit) \{photos\}"), ("pl", r"\b(z|w|wśród|o|od|do|dla|bez) \{(photos|groups)\}")],
)
def test_what_is_filled_in_stands_where_its_case_is_right(code: str, another_case: str) -> None:
    """It is *7 Filme*, but *von 7 Filmen*; *2 zdjęcia*, but *z 2 zdjęć*."""
    wrong = re.compile(another_case, re.IGNORECASE)
    assert [form for _context, _source, forms in messages(code) for form in forms if wrong.search(form)] == []


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


FINAL = {
    "de": r"lösch|vernicht|tilg",
    "es": r"elimin|borr[aáoe]|destru",
    "fr": r"supprim|détrui|effac",
    "it": r"elimin|cancella|distrugg",
    "nl": r"gewist|\bwis\b|vernietig|\bwissen\b",
    "pl": r"skasuj|skasow|kasowan|zniszcz|wymaz",
    "pt_BR": r"exclu[ií]d|\bapag|delet|destru",
    "ja": r"削除|消去|破棄",
    "zh_CN": r"删除|销毁|抹掉",
}
"""Words by which something is gone for good."""
OF_OTHER_THINGS = ("Thumbnails, reviews and decisions", "Show all kinds again")
"""Texts about what the program remembers, and what was typed."""


@pytest.mark.parametrize("code", FINAL)
def test_nothing_is_ever_said_to_be_deleted(code: str) -> None:
    """The program removes to the trash; nothing it does is final, so no word may say so."""
    for _context, source, forms in messages(code):
        if not source.startswith(OF_OTHER_THINGS):
            assert not re.search(r"delet|purge|erase", source, re.IGNORECASE), source
            assert not any(re.search(FINAL[code], form, re.IGNORECASE) for form in forms), (source, forms)


@pytest.mark.parametrize(
    ("source", "german"),
    [
        ("Remove", ["Entfernen"]),
        ("Keep", ["Behalten"]),
        ("Move {photos} to the trash?", ["{photos} in den Papierkorb verschieben?"]),
        ("Move {photos}", ["{photos} verschieben"]),
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
    [
        ("de", "en_GB", "de"),
        ("", "de_AT", "de"),
        ("", "fr_CA", "fr"),
        ("", "pt_PT", "pt_BR"),
        ("", "zh_CN", "zh_CN"),
        ("", "zh_SG", "zh_CN"),
        ("", "zh_TW", "en"),
        ("", "fi_FI", "en"),
        ("xx", "de_DE", "de"),
    ],
)
def test_language_is_the_chosen_one_then_the_systems_then_english(chosen: str, system: str, code: str) -> None:
    assert language_of(chosen, QLocale(system)) == code


def test_texts_of_other_modules_are_not_looked_up_among_those_of_words() -> None:
    """lupdate files `words.tr` under *words*, where nobody looks for it: such a text would stay English."""
    for path in PACKAGE.rglob("*.py"):
        assert ".tr(" not in path.read_text(encoding="utf-8").replace("self.tr(", ""), path
