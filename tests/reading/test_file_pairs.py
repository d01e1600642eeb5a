"""Pairs of photos held against each other in reading processes, with provers planted that crash and hang."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import Cancelled
from dedupe_gui.matching.containment import Raster
from dedupe_gui.model import FileStamp, Held, Proof, Relation, Unreadable, UnreadableReason
from dedupe_gui.reading import workers
from dedupe_gui.reading.file_pairs import FilePair, ProveOne
from dedupe_gui.reading.workers import PhotoReader
from tests.photos import photo_like, save
from tests.provers import SMALL, decode_small, logged, prove_small

HOUR_S = 3600.0


def stamp(path: Path) -> FileStamp:
    return FileStamp.of(path, path.stat())


@pytest.fixture
def star(tmp_path: Path) -> list[FilePair]:
    """A photo and five smaller copies of it."""
    picture = photo_like(1, width_px=240, height_px=160)
    centre = stamp(save(picture, tmp_path / "centre.png"))
    sizes = [(200 - 10 * number, 133) for number in range(5)]
    others = [
        stamp(save(picture.resize(size), tmp_path / f"copy-{number}.jpg", quality=95))
        for number, size in enumerate(sizes)
    ]
    return [FilePair(centre, other) for other in others]


def prove(
    pairs: Sequence[FilePair], task: ProveOne, *, count: int = 1, timeout_s: float = 30.0
) -> dict[str, Proof | Unreadable]:
    waiting = iter(pairs)
    with PhotoReader(workers=count, photo_timeout_s=timeout_s) as reader:
        outcomes = reader.prove(lambda: next(waiting, None), CancelToken(), task=task)
        return {pair.second.path.name: outcome for pair, outcome in outcomes}


# Planted decoders. They run in the worker, so they are functions of this module.


def crash(path: Path) -> Raster:
    if "copy-2" in path.name:
        os.kill(os.getpid(), signal.SIGSEGV)
    return decode_small(path)


def hang(path: Path) -> Raster:
    if "copy-2" in path.name:
        time.sleep(HOUR_S)
    return decode_small(path)


def change(path: Path) -> Raster:
    raster = decode_small(path)
    if "copy-2" in path.name:
        path.write_bytes(path.read_bytes() + b"more")
    return raster


def eat(path: Path) -> Raster:
    if "copy-2" in path.name:
        raise MemoryError
    return decode_small(path)


def test_the_photo_in_the_middle_is_decoded_once(star: list[FilePair], tmp_path: Path) -> None:
    log = tmp_path / "log"
    outcomes = prove(star, logged(log))

    assert len(outcomes) == 5
    for outcome in outcomes.values():
        assert isinstance(outcome, Proof)
        assert outcome.relation is Relation.COPY
        assert (outcome.first.held, outcome.second.held) == (Held.NO, Held.YES)
    decoded = log.read_text().split()
    assert decoded.count("centre.png") == 1
    assert len(decoded) == 2 * 6


@pytest.mark.parametrize("count", [1, 3])
def test_proofs_do_not_depend_on_the_number_of_workers(star: list[FilePair], count: int) -> None:
    assert prove(star * 2, SMALL, count=count) == prove(star, SMALL)


@pytest.mark.parametrize(
    ("decode", "reason"),
    [
        pytest.param(
            crash,
            UnreadableReason.DECODER_CRASHED,
            marks=pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals"),
        ),
        (hang, UnreadableReason.TIMED_OUT),
        (change, UnreadableReason.CHANGED_WHILE_READ),
        (eat, UnreadableReason.OUT_OF_MEMORY),
    ],
)
def test_what_goes_wrong_costs_the_pair_alone(star: list[FilePair], decode: object, reason: UnreadableReason) -> None:
    outcomes = prove(star, ProveOne(decode, prove_small), timeout_s=1.0 if decode is hang else 30.0)  # type: ignore[arg-type]

    failed = outcomes.pop("copy-2.jpg")
    assert isinstance(failed, Unreadable)
    assert failed.reason is reason
    assert len(outcomes) == 4
    assert all(isinstance(outcome, Proof) for outcome in outcomes.values())


def test_pairs_may_be_added_while_others_are_proven(star: list[FilePair]) -> None:
    waiting = [star[0]]
    answers = []
    with PhotoReader(workers=2) as reader:
        for pair, _ in reader.prove(lambda: waiting.pop() if waiting else None, CancelToken(), task=SMALL):
            answers.append(pair)
            if len(answers) < len(star):
                waiting.append(star[len(answers)])
    assert answers == star


def test_a_cancelled_proof_stops_at_once(star: list[FilePair]) -> None:
    token = CancelToken()
    token.cancel()
    with PhotoReader(workers=1) as reader, pytest.raises(Cancelled):
        list(reader.prove(partial(next, iter(star), None), token, task=SMALL))


def test_large_pairs_are_proven_by_one_worker_at_a_time(
    star: list[FilePair], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    most = []
    reader_most = PhotoReader._has_room

    def noted(self: PhotoReader, *args: object) -> bool:
        has_room = reader_most(self, *args)  # type: ignore[arg-type]
        most.append(sum(worker.memory_bytes > 0 for worker in self._workers))
        return has_room

    monkeypatch.setattr(PhotoReader, "_has_room", noted)
    monkeypatch.setattr(workers, "PAIRS_AT_ONCE", 1)
    large = [FilePair(pair.first, pair.second, pixels=60_000_000) for pair in star]
    assert len(prove(large, SMALL, count=3)) == 5
    assert max(most) == 1
