"""What a search spills: the same bytes as were put in, in memory, in files and on a full disk."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import IO, Any, NoReturn

import numpy as np
import pytest

from dedupe_gui.jobs.spilled import SpilledBins, SpilledRows

ROWS = [bytes([number]) * (number * 7 % 50) for number in range(200)]


@pytest.fixture(params=["in memory", "in a file", "on a full disk"])
def held_bytes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    if request.param == "on a full disk":

        def full(*_: object, **__: object) -> NoReturn:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(tempfile, "TemporaryFile", full)
    return 1 << 20 if request.param == "in memory" else 100


def test_rows_come_back_singly_and_in_slices(tmp_path: Path, held_bytes: int) -> None:
    with SpilledRows(tmp_path, held_bytes=held_bytes) as rows:
        for row in ROWS:
            rows.append(row)

        assert list(rows) == ROWS
        assert [rows[place] for place in (-1, 0, 150)] == [ROWS[-1], ROWS[0], ROWS[150]]
        for part in (slice(0, 30), slice(190, 400), slice(3, 180, 7), slice(5, 5)):
            assert list(rows[part]) == ROWS[part]


def test_bins_give_back_what_was_put_in_once_and_in_order(tmp_path: Path, held_bytes: int) -> None:
    random = np.random.default_rng(1)
    expected: dict[int, list[int]] = {number: [] for number in range(6)}
    with SpilledBins(tmp_path, held_bytes=held_bytes) as bins:
        for _ in range(100):
            number, values = int(random.integers(0, 5)), random.integers(-9, 9, (int(random.integers(0, 9)), 2))
            bins.put(number, values)
            expected[number] += values.ravel().tolist()

        assert {number: bins.take(number).tolist() for number in expected} == expected
        assert all(len(bins.take(number)) == 0 for number in expected)


def test_no_more_is_held_in_memory_than_was_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[IO[bytes]] = []
    usual = tempfile.TemporaryFile

    def noted(**given: Any) -> IO[bytes]:
        made.append(usual(**given))
        return made[-1]

    monkeypatch.setattr(tempfile, "TemporaryFile", noted)
    with SpilledBins(tmp_path, held_bytes=1000) as bins:
        for number in range(100):
            bins.put(number % 3, np.arange(20))
            in_files = sum(os.fstat(file.fileno()).st_size for file in made)
            # what waits in bins, and what waits to be written
            assert (number + 1) * 160 - in_files <= 2 * 1000


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    with SpilledRows(tmp_path, held_bytes=1) as rows, SpilledBins(tmp_path, held_bytes=1) as bins:
        rows.append(b"one")
        bins.put(1, np.arange(3))

    assert list(tmp_path.iterdir()) == []
