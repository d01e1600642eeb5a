"""The pages of docs/ and of the window's help: made ones are current, and every link leads somewhere."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "packaging"))

import pages  # noqa: E402

from dedupe_gui.project import DOCS_URL  # noqa: E402

HELP = ROOT / "resources" / "help"
MADE = [page.path for page in pages.pages()]
WRITTEN = sorted(
    path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")) if path.is_file()
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)


@cache
def made() -> dict[str, str]:
    return {page.path: page.text for page in pages.pages()}


@pytest.mark.parametrize("path", MADE)
def test_a_page_that_is_made_is_as_it_would_be_made_now(path: str) -> None:
    assert (ROOT / path).read_text("utf-8") == made()[path], "run: python packaging/pages.py"


def marks(page: Path) -> set[str]:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    return {pages.anchor(heading) for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}


@pytest.mark.parametrize("page", WRITTEN)
def test_every_link_of_a_page_leads_somewhere(page: str) -> None:
    here = ROOT / page
    for target in LINK.findall(CODE.sub("", here.read_text("utf-8"))):
        path, _, mark = target.partition("#")
        if "://" in path:
            continue
        there = here if not path else (here.parent / path).resolve()
        assert there.exists(), f"{page} links to {target}"
        assert not mark or mark in marks(there), f"{page} links to {target}, and nothing there is called so"


@pytest.mark.parametrize("name", pages.HELP_PAGES)
def test_every_link_and_picture_of_the_windows_help_is_there_or_on_the_site(name: str) -> None:
    text = (HELP / f"{name}.html").read_text("utf-8")
    for picture in re.findall(r'src="([^"]+)"', text):
        assert (HELP / picture).is_file(), f"run: python packaging/pages.py --pictures ({picture})"
    for target in re.findall(r'href="([^"]+)"', text):
        path, _, mark = target.partition("#")
        if path.startswith(f"{DOCS_URL}/"):
            assert (ROOT / "docs" / path.removeprefix(f"{DOCS_URL}/")).with_suffix(".md").is_file(), target
        elif "://" not in target:
            there = (HELP / (path or f"{name}.html")).read_text("utf-8")
            assert not mark or f'<a name="{mark}">' in there, target


def test_no_picture_of_the_help_is_shown_nowhere() -> None:
    shown = {name for page in HELP.glob("*.html") for name in re.findall(r'src="([^"]+)"', page.read_text("utf-8"))}
    assert {path.name for path in HELP.glob("*.jpg")} == shown


def test_the_site_names_every_page() -> None:
    index = (ROOT / "docs" / "index.md").read_text("utf-8")
    listed = {
        line.strip() for fence in re.findall(r"```\{toctree\}(.*?)```", index, re.DOTALL) for line in fence.split()
    }
    for page in (ROOT / "docs").rglob("*.md"):
        name = page.relative_to(ROOT / "docs").with_suffix("").as_posix()
        assert name == "index" or name in listed or name.startswith(("api", "decisions/")), name


@pytest.mark.parametrize("sentence", ["nothing is sent anywhere", "Nothing leaves your computer", "x86-64 and ARM64"])
def test_what_was_untrue_is_said_nowhere(sentence: str) -> None:
    for page in (*WRITTEN, "resources/desktop/org.dedupe.Dedupe.metainfo.xml", "dedupe_gui/reading/formats.py"):
        if page != "CHANGELOG.md":
            assert sentence not in " ".join((ROOT / page).read_text("utf-8").split()), page
