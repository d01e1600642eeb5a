"""The safety page says nothing that no test holds."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path

import dedupe_gui.removal

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "safety.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


@functools.cache
def names_in(file: Path) -> set[str]:
    return {
        node.name for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }


def test_every_test_that_the_page_names_exists() -> None:
    named = NAMED.findall(PAGE)

    assert len(named) > 30
    for file, name in named:
        assert name in names_in(ROOT / file), f"{file} has no {name}"


def test_every_promise_names_a_test() -> None:
    promises = re.split(r"^- ", PAGE, flags=re.MULTILINE)[1:]

    assert promises
    for promise in promises:
        assert NAMED.search(promise), promise


DELETES = {"unlink", "remove", "rmtree", "rmdir", "replace", "truncate", "write_bytes", "write_text", "copy", "copy2"}


def test_no_line_of_removal_deletes_anything_but_the_trashs_notes() -> None:
    """The reserve is the journal's; `replace` of records is the function of dataclasses, not the method of paths."""
    found = [
        f"{file.name}: {ast.unparse(node.func)}"
        for file in Path(dedupe_gui.removal.__path__[0]).glob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in DELETES
    ]

    assert sorted(found) == [
        "carry.py: _made(note).unlink",  # its own unfinished file
        "carry.py: made.replace",  # a sidecar by one that says more, which the journal holds whole
        "carry.py: sidecar.unlink",  # a sidecar that it wrote itself and nobody has changed
        "freedesktop.py: note.unlink",
        "journal.py: self._reserve_path.unlink",
        "remover.py: place.info.unlink",
    ]
