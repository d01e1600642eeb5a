"""The log and what is copied out of it: bounded, for this user alone, and silent about photos."""

from __future__ import annotations

import logging
import os
import stat
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from dedupe_gui import fault_log
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.fault_log import LIBRARIES, MOST_BYTES, default_log_path, details, forget_log, keep_log

ROOT = Path(__file__).parent.parent
log = logging.getLogger("dedupe_gui.somewhere")


def test_what_is_logged_meanwhile_is_written_and_nothing_before_or_after() -> None:
    log.warning("before")
    with keep_log("a command"):
        log.warning("meanwhile")
    log.warning("after")
    written = default_log_path().read_text("utf-8")
    assert "a command" in written
    assert "meanwhile" in written
    assert "before" not in written
    assert "after" not in written


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_the_log_is_for_this_user_alone() -> None:
    with keep_log("a command"):
        pass
    assert stat.S_IMODE(default_log_path().stat().st_mode) == 0o600
    assert stat.S_IMODE(default_log_path().parent.stat().st_mode) == 0o700


def test_the_log_never_grows_beyond_its_bound() -> None:
    with keep_log("a command"):
        for number in range(40):
            log.warning("%d %s", number, "x" * (MOST_BYTES // 10))
        log.warning("y" * 3 * MOST_BYTES)
    files = sorted(default_log_path().parent.iterdir())
    assert [file.name for file in files] == ["dedupe-gui.log", "dedupe-gui.log.1"]
    assert sum(file.stat().st_size for file in files) < 2.3 * 2 * MOST_BYTES


def test_a_log_that_cannot_be_written_stops_no_work(temporary_home: Path) -> None:
    state = temporary_home / ".local" / "state"
    state.mkdir(parents=True)
    (state / "dedupe-gui").write_text("a file where a folder should be")
    with keep_log("a command", temporary_home / ".local" / "state" / "dedupe-gui" / "log" / "dedupe-gui.log"):
        log.error("said all the same")


def test_a_name_makes_no_line_of_its_own_in_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    # the report of a test that pytest hands from process to process holds no such names
    monkeypatch.setattr(logging.getLogger("dedupe_gui"), "propagate", False)
    with keep_log("a command"):
        log.warning("%s cannot be read", "a\u2028b\x1b[31m\udcff.jpg")
    (_, line) = default_log_path().read_text("utf-8").splitlines()
    assert "a\\u2028b\\x1b[31m\\udcff.jpg cannot be read" in line


def test_what_is_copied_tells_what_happened_the_versions_and_the_end_of_the_log(temporary_home: Path) -> None:
    with keep_log("a command"):
        log.error("in %s", temporary_home / "photos")
    copied = details("It went wrong.")
    assert copied.startswith("It went wrong.\n\ndedupe-gui 0.")
    assert "\nPillow 1" in copied
    assert f"in ~{os.sep}photos" in copied
    assert str(temporary_home) not in copied


def test_where_there_is_no_log_the_rest_is_copied() -> None:
    assert "Python 3." in details("It went wrong.")


def test_every_dependency_is_named_with_its_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert {Requirement(one).name for one in project["dependencies"]} == set(LIBRARIES)
    assert not any("not recorded" in version for version in fault_log.versions())


def test_forgetting_takes_the_log_and_the_one_before_it() -> None:
    with keep_log("a command"):
        for _ in range(3):
            log.warning("x" * MOST_BYTES)
    forget_log(default_log_path())
    assert list(default_log_path().parent.iterdir()) == []
    forget_log(default_log_path())


def test_a_log_that_cannot_be_deleted_is_told(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    with pytest.raises(EnvironmentProblem, match="Remove it yourself"):
        forget_log(tmp_path / "log")
