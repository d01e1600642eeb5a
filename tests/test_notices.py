"""Who made what comes along: read from what is installed, laid out as one text."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from dedupe_gui import notices
from dedupe_gui.notices import FILE_NAME, Notice, as_text, installed_notices, notices_text


def test_every_installed_package_that_the_program_needs_has_a_notice_with_a_licence() -> None:
    by_name = {notice.name.casefold(): notice for notice in installed_notices()}
    assert {"pillow", "numpy", "pyside6_essentials", "shiboken6", "imagehash"} <= by_name.keys()
    assert all(notice.licence and notice.version for notice in by_name.values())
    assert "pytest" not in by_name
    assert "dedupe-gui" not in by_name
    assert any("HISTORICAL PERMISSION NOTICE" in text.upper() or "Pillow" in text for text in by_name["pillow"].texts)
    assert by_name["numpy"].version == metadata.version("numpy")


def test_a_text_that_two_works_share_is_printed_once() -> None:
    shared = "Permission is granted."
    text = as_text(
        [
            Notice("beta", "2", "MIT", "", (shared,)),
            Notice("Alpha", "1", "MIT", "https://a", (shared, "Mine."), "Note."),
        ],
        "First.\n\nSecond.",
    )
    assert text.count(shared) == 1
    assert text.startswith("First.\n\nSecond.\n\nAlpha 1  MIT\nbeta 2   MIT\n")
    assert "printed under Alpha" in text.split("beta 2\n")[-1]
    assert "Note." in text


def test_a_file_beside_the_program_is_what_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "__file__", str(tmp_path / "notices.py"))
    assert "numpy" in notices_text()
    (tmp_path / FILE_NAME).write_text("as built", "utf-8")
    assert notices_text() == "as built"


def test_a_licence_that_was_listed_but_not_installed_is_passed_over(tmp_path: Path) -> None:
    info = tmp_path / "eggs-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: eggs\nVersion: 1\nLicense: MIT\n", "utf-8")
    (info / "RECORD").write_text("LICENSE.txt,,\neggs.py,,\n", "utf-8")
    notice = notices.notice_of(metadata.PathDistribution(info))
    assert (notice.licence, notice.texts) == ("MIT", ())
