"""The proofs of a scan: in rounds, remembered, continued after an interruption, those in view first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.jobs import proofs as proving
from dedupe_gui.jobs import scan as scanning
from dedupe_gui.jobs.events import Finished, FoundSoFar, Progress, ScanEvent, SpeedRemembered, Stage, StageChanged
from dedupe_gui.jobs.proofs import InView
from dedupe_gui.jobs.proofs_to_come import COST_OF_A_PROOF_PX
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.matching.containment.closure import who_holds
from dedupe_gui.model import (
    PROVEN_BY_THEMSELVES,
    HashKind,
    Held,
    Photo,
    Proof,
    Relation,
    ScanOptions,
    ScanResult,
)
from dedupe_gui.reading.file_pairs import FilePair
from tests.photos import photo_like, save
from tests.provers import SMALL, logged
from tests.worlds import Shot, photos_of, table_of, truth


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Of four photos a smaller copy each, and of the first one more."""
    folder = tmp_path / "library"
    for seed in range(4):
        picture = photo_like(seed, width_px=480, height_px=320)
        save(picture, folder / f"{seed}.png")
        save(picture.resize((300, 200)), folder / "small" / f"{seed}.jpg", quality=92)
    save(photo_like(0, width_px=480, height_px=320).rotate(90, expand=True), folder / "turned.jpg", quality=95)
    return folder


def run(library: Path, catalogue: Catalogue, log: Path, **options: Any) -> tuple[ScanResult, list[ScanEvent]]:
    """Scan with a prover that tells the log what it decodes."""
    scan_options = ScanOptions((library,), **{"workers": 1, **options})
    events = list(scan(scan_options, catalogue, token=CancelToken(), prover=logged(log)))
    assert isinstance(events[-1], Finished)
    return events[-1].result, events


def decoded(log: Path) -> list[str]:
    return [line.split()[1] for line in log.read_text().splitlines()] if log.exists() else []


def unproven_copies(result: ScanResult) -> int:
    relation = result.pairs.relation.tolist()
    return sum(
        proof is None for rank, proof in zip(relation, result.pairs.proofs, strict=True) if rank == Relation.COPY.rank
    )


def test_a_scan_proves_its_copies(library: Path, catalogue: Catalogue, log: Path) -> None:
    result, events = run(library, catalogue, log)

    assert unproven_copies(result) == 0
    holders = who_holds(result.pairs)
    for group in reported_groups(result):
        for member in group.members[1:]:
            assert holders.held_by(member.photo, group.keep.photo) is Held.YES
    told = [event for event in events if isinstance(event, Progress) and event.stage is Stage.PROVING]
    assert (told[-1].done, told[-1].total) == (5, 5)
    stages = [event.stage for event in events if isinstance(event, StageChanged)]
    assert stages == list(Stage)


def test_from_the_first_word_on_all_versions_are_counted(tmp_path: Path, catalogue: Catalogue, log: Path) -> None:
    picture = photo_like(5, width_px=480, height_px=320)
    for quality in range(60, 99, 3):
        save(picture, tmp_path / "versions" / f"{quality}.jpg", quality=quality)
    _, events = run(tmp_path / "versions", catalogue, log)

    told = [event for event in events if isinstance(event, Progress) and event.stage is Stage.PROVING]
    assert (told[0].done, told[-1].done) == (0, told[-1].total)
    assert all(abs((event.total or 0) - told[-1].done) <= told[-1].done / 4 for event in told)


def test_without_proofs_nothing_is_decoded_again(library: Path, catalogue: Catalogue, log: Path) -> None:
    result, events = run(library, catalogue, log, prove=False)

    assert decoded(log) == []
    assert set(result.pairs.proofs) == {None}
    assert StageChanged(Stage.PROVING) not in events


def test_the_next_scan_repeats_no_proof(library: Path, catalogue: Catalogue, log: Path) -> None:
    first, _ = run(library, catalogue, log)
    log.unlink()

    again, _ = run(library, catalogue, log)

    assert decoded(log) == []
    assert again.pairs.proofs == first.pairs.proofs

    save(photo_like(9), library / "new.jpg")  # not the very same files any more, but the same pairs
    more, _ = run(library, catalogue, log)
    assert decoded(log) == []
    assert sorted(map(str, more.pairs.proofs)) == sorted(map(str, first.pairs.proofs))


def test_a_new_copy_costs_its_own_proof_alone(library: Path, catalogue: Catalogue, log: Path) -> None:
    run(library, catalogue, log)
    log.unlink()
    save(photo_like(2, width_px=480, height_px=320).resize((240, 160)), library / "smaller.jpg", quality=92)

    result, _ = run(library, catalogue, log)

    assert sorted(decoded(log)) == ["2.png", "smaller.jpg"]
    assert unproven_copies(result) == 0


def test_proofs_that_were_not_wanted_before_are_made_when_they_are(
    library: Path, catalogue: Catalogue, log: Path
) -> None:
    run(library, catalogue, log, prove=False)
    result, _ = run(library, catalogue, log)
    assert unproven_copies(result) == 0

    unproven, _ = run(library, catalogue, log, prove=False)
    assert set(unproven.pairs.proofs) == {None}


def test_an_interrupted_scan_goes_on_where_it_was(library: Path, catalogue: Catalogue, log: Path) -> None:
    token = CancelToken()
    options = ScanOptions((library,), workers=1)
    finished = None
    for event in scan(options, catalogue, token=token, prover=logged(log)):
        if isinstance(event, Progress) and event.stage is Stage.PROVING and event.done:
            token.cancel()
        finished = event
    assert isinstance(finished, Finished)
    assert not finished.result.is_complete
    assert 0 < unproven_copies(finished.result) < 5
    log.unlink()

    result, events = run(library, catalogue, log)

    assert unproven_copies(result) == 0
    assert StageChanged(Stage.PROVING) in events
    assert 0 < len(decoded(log)) < 9


def test_what_was_found_is_shown_before_it_is_proven_and_now_and_then(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanning, "FIRST_RESULT_AFTER_S", 1e9)  # however slowly a busy machine reads
    monkeypatch.setattr(scanning, "PROVEN_AFTER_S", 0.0)
    monkeypatch.setattr(scanning, "MATCHING_SHARE", 0.0)
    events = list(scan(ScanOptions((library,)), catalogue, token=CancelToken(), results_meanwhile=True, prover=SMALL))

    at_proving = events.index(StageChanged(Stage.PROVING))
    # on a busy machine something may be shown while photos are read
    shown = [event for event in events[at_proving:] if isinstance(event, FoundSoFar | Finished)]
    unproven = [unproven_copies(event.result) for event in shown]
    assert unproven[0] == 5
    assert unproven[-1] == 0
    assert unproven == sorted(unproven, reverse=True)
    assert isinstance(events[at_proving + 1], FoundSoFar)


def test_all_copies_are_said_to_be_found_before_crops_are_proven(
    library: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = photo_like(1, width_px=480, height_px=320)
    save(picture.crop((60, 40, 420, 290)), library / "cropped.jpg", quality=92)
    monkeypatch.setattr(scanning, "FIRST_RESULT_AFTER_S", 1e9)
    monkeypatch.setattr(scanning, "PROVEN_AFTER_S", 1e9)
    events = list(scan(ScanOptions((library,)), catalogue, token=CancelToken(), results_meanwhile=True, prover=SMALL))

    assert isinstance(events[-1], Finished)
    edits = np.flatnonzero(events[-1].result.pairs.relation == Relation.EDITED.rank)
    assert len(edits)
    told = next(event for event in events if isinstance(event, FoundSoFar) and Relation.COPY in event.complete)
    assert told.complete == PROVEN_BY_THEMSELVES | {Relation.COPY}
    assert unproven_copies(told.result) == 0
    assert any(told.result.pairs.proofs[row] is None for row in edits)


def test_photos_in_view_are_proven_first(library: Path, catalogue: Catalogue, log: Path) -> None:
    found = list(scan(ScanOptions((library,), prove=False), catalogue, token=CancelToken()))[-1]
    assert isinstance(found, Finished)
    wanted = InView()
    wanted.show(photo.stamp for photo in found.result.photos if photo.path.name == "3.jpg")

    list(scan(ScanOptions((library,), workers=1), catalogue, token=CancelToken(), wanted=wanted, prover=logged(log)))

    assert decoded(log)[:2] == ["3.png", "3.jpg"]


def test_then_the_photos_nearest_to_the_view(library: Path, catalogue: Catalogue, log: Path) -> None:
    found = list(scan(ScanOptions((library,), prove=False), catalogue, token=CancelToken()))[-1]
    assert isinstance(found, Finished)
    stamps = {photo.path.name: photo.stamp for photo in found.result.photos}
    wanted = InView()
    wanted.show(stamps[name] for name in ("3.jpg", "1.jpg", "2.jpg"))

    list(scan(ScanOptions((library,), workers=1), catalogue, token=CancelToken(), wanted=wanted, prover=logged(log)))

    assert decoded(log)[:6] == ["3.png", "3.jpg", "1.png", "1.jpg", "2.png", "2.jpg"]


def test_proofs_change_what_only_looked_like_a_copy(tmp_path: Path, catalogue: Catalogue) -> None:
    library = tmp_path / "library"
    picture = photo_like(5)
    save(picture, library / "a.png")
    save(ImageEnhance.Brightness(picture).enhance(1.06), library / "b.jpg", quality=95)

    before = list(scan(ScanOptions((library,), prove=False), catalogue, token=CancelToken()))[-1]
    after = list(scan(ScanOptions((library,)), catalogue, token=CancelToken(), prover=SMALL))[-1]

    assert isinstance(before, Finished)
    assert isinstance(after, Finished)
    assert before.result.pairs.relation.tolist() == [Relation.COPY.rank]
    assert after.result.pairs.relation.tolist() == [Relation.EDITED.rank]


def test_what_is_too_large_for_a_process_stays_unproven(
    library: Path, catalogue: Catalogue, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proving, "MOST_PIXELS", 1000)
    result, _ = run(library, catalogue, log)

    assert decoded(log) == []
    assert {proof.relation for proof in result.pairs.proofs if proof} == {None}
    assert set(result.pairs.relation.tolist()) == {Relation.COPY.rank}


@pytest.mark.parametrize("workers", [1, 2])
def test_proofs_do_not_depend_on_the_order_of_files_or_on_workers(tmp_path: Path, workers: int, log: Path) -> None:
    library = tmp_path / "library"
    for name in ("c", "a", "b"):
        picture = photo_like(7)
        save(picture.resize((480 - 20 * ord(name) % 7, 320)), library / f"{name}.jpg", quality=90)
    save(photo_like(7).transpose(Image.Transpose.FLIP_LEFT_RIGHT), library / "d.png")
    results = []
    for number in range(2):
        with open_catalogue(tmp_path / f"{number}.sqlite") as catalogue:
            results.append(run(library, catalogue, log, workers=workers)[0].pairs)
    assert results[0].proofs == results[1].proofs
    assert results[0].relation.tolist() == results[1].relation.tolist()


class SteadyReader:
    """Proves a thousand pixels in a millisecond, by a clock of its own."""

    def __init__(self, photos: list[Photo], shots: list[Shot]) -> None:
        self.now_s = 0.0
        self._place = {photo.stamp: at for at, photo in enumerate(photos)}
        self._shots = shots

    def clock(self) -> float:
        return self.now_s

    def prove(
        self, take: Callable[[], FilePair | None], token: CancelToken, *, task: object = None
    ) -> Iterator[tuple[FilePair, Proof]]:
        while (pair := take()) is not None:
            self.now_s += pair.pixels / 1e6
            yield pair, truth(self._shots, self._place[pair.first], self._place[pair.second])


def steady(
    catalogue: Catalogue, shots: list[Shot], rows: list[tuple[int, int, Relation]]
) -> tuple[proving.Proving, SteadyReader]:
    photos = photos_of(shots)
    reader = SteadyReader(photos, shots)
    making = proving.Proving(
        photos,
        table_of(rows, shots),
        catalogue,
        reader,  # type: ignore[arg-type]
        hash_kinds=(HashKind.PHASH,),
        token=CancelToken(),
        clock=reader.clock,
    )
    return making, reader


@pytest.mark.parametrize("rests_s", [0.0, 100.0])
def test_how_fast_it_proves_is_told_by_the_time_that_it_waits_for_proofs(catalogue: Catalogue, rests_s: float) -> None:
    shots = [shot for moment in range(20) for shot in [Shot(moment, 0, 3_000)] * 2]
    making, reader = steady(catalogue, shots, [(at, at + 1, Relation.COPY) for at in range(0, len(shots), 2)])
    assert making.px_s is None
    for _ in making.events():
        reader.now_s += rests_s

    pair_px = 2 * photos_of(shots)[0].facts.pixels
    assert making.px_s == pytest.approx(pair_px / 1e6 / (COST_OF_A_PROOF_PX + pair_px))


def test_few_proofs_do_not_tell_how_fast_it_proves(catalogue: Catalogue) -> None:
    making, _ = steady(catalogue, [Shot(0, 0, 100)] * 2, [(0, 1, Relation.COPY)])
    assert len(list(making.events())) > 1
    assert making.px_s is None


def test_the_next_search_is_told_how_fast_this_one_proved(
    library: Path, catalogue: Catalogue, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proving, "TELLING_S", 0.0)
    told = [[event for event in run(library, catalogue, log)[1] if isinstance(event, SpeedRemembered)] for _ in "12"]
    assert not told[0]
    assert len(told[1]) == 1
    assert told[1][0].proof_px_s > 0


@pytest.mark.parametrize("edits", [0, 20])
def test_the_time_that_is_left_is_told_by_the_size_of_the_photos(catalogue: Catalogue, edits: int) -> None:
    # small sets are proven first, and the edits last of all
    details = [3_000] * 40 + [30_000] * 5
    shots = [shot for moment, detail in enumerate(details) for shot in [Shot(moment, 0, detail)] * 2]
    rows = [(at, at + 1, Relation.COPY) for at in range(0, len(shots), 2)]
    for moment in range(edits):
        rows.append((2 * moment, len(shots), Relation.EDITED))
        shots.append(Shot(moment, 1, details[moment]))
    making, reader = steady(catalogue, shots, rows)

    told = [
        (reader.now_s, event.remaining_s)
        for event in making.events()
        if isinstance(event, Progress) and event.remaining_s is not None
    ]
    assert len(told) > 20
    for now_s, remaining_s in told:
        assert now_s + remaining_s == pytest.approx(reader.now_s, rel=0.1)
