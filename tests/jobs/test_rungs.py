"""What every stage of the ladder holds to, whatever it looks at."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.compare import reader_of_everything
from dedupe_gui.jobs.events import ScanEvent
from dedupe_gui.jobs.ladder import Edits, Ladder, Rung
from dedupe_gui.jobs.lookup import library_in
from dedupe_gui.jobs.scan import open_catalogue
from dedupe_gui.jobs.second_looks import SecondLooks
from dedupe_gui.matching.candidates.hash_candidates import find_candidates
from dedupe_gui.matching.families.judging import Judged, table_of
from dedupe_gui.model import HashKind, Photo
from dedupe_gui.steps import outcome_of
from tests.jobs.test_page_letters import receipt
from tests.matching.edits.scenes import cropped, scene
from tests.photos import photo_like, save


def that_doubts_nothing(photos: Sequence[Photo], rows: Sequence[Judged], /) -> Generator[ScanEvent, None, list[Judged]]:
    """A rung of this test's own."""
    yield from ()
    return [replace(row, may_have_same_pixels=False) for row in rows]


RUNGS: dict[str, Callable[[Ladder], Rung]] = {
    "equal pixels": lambda ladder: ladder.rungs(None)[0],
    "letters of pages": lambda ladder: ladder.rungs(None)[1],
    "crops and frames": lambda ladder: ladder.rungs(Edits())[2],
    "one of this test": lambda _ladder: that_doubts_nothing,
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each rung finds something in it."""
    folder = tmp_path_factory.mktemp("library")
    picture = scene(3)
    save(picture, folder / "a.png")
    save(picture, folder / "b.bmp")
    save(cropped(picture, 0.1, 0.1, 0.7, 0.75), folder / "c.jpg", quality=92)
    save(receipt(1), folder / "page.png")
    save(receipt(1), folder / "saved-page.jpg", quality=85)
    save(photo_like(8), folder / "stranger.jpg")
    return folder


@pytest.fixture(scope="module")
def climbed(library: Path) -> Iterator[tuple[Ladder, Sequence[Photo], list[Judged]]]:
    """A ladder, photos, and what the second look says of them."""
    with open_catalogue(None) as catalogue, reader_of_everything() as reader, SecondLooks(workers=1) as looks:
        photos = outcome_of(library_in([library], catalogue, reader, CancelToken()))
        ladder = Ladder(catalogue, reader, looks, token=CancelToken())
        by_hashes = partial(find_candidates, hash_kinds=(HashKind.PHASH,), find_turned=True)
        yield ladder, photos, outcome_of(ladder.look(photos, by_hashes))


@pytest.mark.parametrize("name", RUNGS)
def test_no_pair_is_lost_said_twice_or_made_looser(
    climbed: tuple[Ladder, Sequence[Photo], list[Judged]], name: str
) -> None:
    ladder, photos, before = climbed
    given = list(before)

    rows = outcome_of(RUNGS[name](ladder)(photos, before))

    assert before == given, "what it was given stays as it was"
    assert len({(row.pair.first, row.pair.second) for row in rows}) == len(rows)
    assert all(0 <= row.pair.first < row.pair.second < len(photos) for row in rows)
    said = {(row.pair.first, row.pair.second): row.verdict for row in rows}
    for row in before:
        now = said[row.pair.first, row.pair.second]
        assert (now is None) == (row.verdict is None)
        assert now is None or row.verdict is None or now.relation.rank <= row.verdict.relation.rank
    assert len(table_of(rows)) >= len(table_of(before))


@pytest.mark.parametrize("name", RUNGS)
def test_who_asks_again_is_told_the_same(climbed: tuple[Ladder, Sequence[Photo], list[Judged]], name: str) -> None:
    ladder, photos, before = climbed
    once, again = (outcome_of(RUNGS[name](ladder)(photos, before)) for _ in range(2))
    assert once == again


def test_each_rung_of_the_program_adds_something(climbed: tuple[Ladder, Sequence[Photo], list[Judged]]) -> None:
    ladder, photos, before = climbed
    for name in list(RUNGS)[:3]:
        assert outcome_of(RUNGS[name](ladder)(photos, before)) != before, name
