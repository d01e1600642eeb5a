"""The project's addresses stand in one place of the code; whatever else names one says the same."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from dedupe_gui import project

ROOT = Path(__file__).parent.parent
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "resources").rglob("*.xml"))
    if "_build" not in path.parts
)
OURS = {value for name, value in vars(project).items() if name.endswith("_URL")}
PLACEHOLDER = re.compile(r"https?://(?:[\w-]+\.)*dedupe[\w.-]*\.\w+[^\s)>\"`<,]*")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_no_address_of_the_project_but_those_of_the_code(page: str) -> None:
    named = {address.rstrip(".;") for address in PLACEHOLDER.findall((ROOT / page).read_text("utf-8"))}
    assert named <= OURS


def test_readme_and_security_say_where_to_go() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert f"git clone {project.HOME_URL} " in readme
    assert project.DOCS_URL in readme
    assert project.ISSUES_URL in readme
    assert "<this repository>" not in readme
    security = (ROOT / "SECURITY.md").read_text("utf-8")
    assert project.SECURITY_URL in security
    assert project.MAINTAINER.partition("<")[2].rstrip(">") in security


def test_the_packages_metadata_has_them() -> None:
    urls = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]
    assert urls == {
        "Homepage": project.HOME_URL,
        "Documentation": project.DOCS_URL,
        "Issues": project.ISSUES_URL,
        "Changelog": project.CHANGES_URL,
    }


def test_software_centres_are_told() -> None:
    page = ET.parse(ROOT / "resources" / "desktop" / "org.dedupe.Dedupe.metainfo.xml").getroot()
    assert {url.get("type"): url.text for url in page.iter("url")} == {
        "homepage": project.HOME_URL,
        "help": project.DOCS_URL,
        "bugtracker": project.ISSUES_URL,
    }
