"""The public face: the page's examples run as they stand there, and what it promises is there and typed."""

from __future__ import annotations

import ast
import contextlib
import dataclasses
import inspect
import io
import os
import re
import shutil
from enum import EnumType
from pathlib import Path

import pytest

from dedupe_gui import api
from tests.photos import photo_like, save

ROOT = Path(__file__).parent.parent
BLOCKS = re.findall(r"```(python|text)\n(.*?)```", (ROOT / "docs" / "api.md").read_text("utf-8"), re.DOTALL)


@pytest.mark.skipif(os.name != "posix", reason="removes into the trash of Linux desktops")
def test_every_example_of_the_page_says_what_the_page_says(temporary_home: Path) -> None:
    pictures = temporary_home / "Pictures"
    picture = photo_like(1, width_px=640, height_px=420)
    beach = save(picture, pictures / "beach.jpg", quality=95)
    save(picture.resize((320, 210)), pictures / "phone" / "beach.jpg", quality=80)
    shutil.copy(beach, pictures / "beach (1).jpg")
    names: dict[str, object] = {"__name__": "__main__"}
    said = ""
    for kind, block in BLOCKS:
        if kind == "text":
            assert said == block
            continue
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(block, "docs/api.md", "exec"), names)
        said = out.getvalue()
    assert sum(kind == "text" for kind, _ in BLOCKS) >= 6


def test_all_names_are_there_in_order_and_nothing_else_is_offered() -> None:
    assert api.__all__ == sorted(api.__all__)
    assert all(hasattr(api, name) for name in api.__all__)
    defined = {
        node.name
        for node in ast.parse(Path(api.__file__).read_text("utf-8")).body
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_")
    }
    assert defined <= set(api.__all__)


def test_records_are_frozen() -> None:
    for name in api.__all__:
        kind = getattr(api, name)
        if isinstance(kind, type) and dataclasses.is_dataclass(kind):
            assert kind.__dataclass_params__.frozen, name  # type: ignore[attr-defined]  # of every dataclass


def test_everything_public_says_what_it_is() -> None:
    for name in api.__all__:
        kind = getattr(api, name)
        if isinstance(kind, EnumType) or inspect.isfunction(kind) or kind is api.Dedupe:
            assert inspect.getdoc(kind), name
    for name, method in inspect.getmembers(api.Dedupe, inspect.isfunction):
        if not name.startswith("_"):
            assert inspect.getdoc(method), name


def test_the_package_says_that_it_is_typed() -> None:
    assert (ROOT / "dedupe_gui" / "py.typed").exists()
    assert "py.typed" in (ROOT / "setup.py").read_text("utf-8")


def test_the_version_is_a_semantic_one() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", api.API_VERSION)
