"""The self-test says what does not work: each part of it fails when what it tries is broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.cli import self_test
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.cleanup import CleanUpEvent, CleanUpFinished
from dedupe_gui.reading import formats


def test_every_format_is_tried() -> None:
    told = self_test._photos()
    assert all(one.name in told for one in formats.FORMATS)


def test_a_reader_that_does_not_work_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "photoshop", lambda _picture: b"8BPS and nothing else")
    with pytest.raises(EnvironmentProblem, match=r"picture\.psd"):
        self_test._photos()


def test_what_is_remembered_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "remembered" in self_test._databases()
    monkeypatch.setattr(Sessions, "recent", lambda _self, _limit=10: ())
    with pytest.raises(EnvironmentProblem, match="reviews or decisions"):
        self_test._databases()


def test_copies_are_removed_and_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    assert self_test._removal().startswith("2 copies removed")

    def nothing(entries: object, *_: object) -> Iterator[CleanUpEvent]:
        yield CleanUpFinished(1, 0, 2, 0, was_cancelled=False)

    monkeypatch.setattr(self_test, "put_back", nothing)
    with pytest.raises(EnvironmentProblem, match="of 2 copies 0 came back"):
        self_test._removal()


def test_a_photo_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "found 3 times" in self_test._look_up()
    monkeypatch.setattr(self_test, "lookup", lambda *_: ())
    with pytest.raises(EnvironmentProblem, match="not found"):
        self_test._look_up()


@pytest.mark.parametrize("check", [self_test._photos, self_test._databases, self_test._removal, self_test._look_up])
def test_nothing_is_left_behind(check: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    check()
    assert not list(tmp_path.glob("dedupe-self-test-*"))
