"""One bar and one time for a whole search, whatever its steps say of themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from dedupe_gui.jobs.events import Progress, SpeedRemembered, Stage, StageChanged
from dedupe_gui.jobs.proofs_to_come import ASKED_AGAIN, COST_OF_A_PROOF_PX
from dedupe_gui.jobs.whole_search import COMPARING_BYTES, WholeSearch
from dedupe_gui.model import PairTable, Relation, ScanOptions, ScanResult, StageSeconds
from tests.review.build import photo
from tests.worlds import Shot, table_of

NOTHING = ScanResult(ScanOptions((Path("/p"),)), (), PairTable.empty(), (), StageSeconds(0, 0, 0, 0))


@dataclass
class Clock:
    now_s: float = 0.0

    def __call__(self) -> float:
        return self.now_s


class Search:
    """A search that is told second by second: so long reading, comparing and proving."""

    def __init__(self, *, proves: bool = True, works: float = 1.0) -> None:
        """works: which share of its time reading works, and does not wait for a disk."""
        self.works = works
        self.clock = Clock()
        self.whole = WholeSearch(self.clock, proves=proves)
        self.shares: list[float] = []
        self.remaining_s: list[tuple[float, float | None]] = []

    def step(self, stage: Stage, seconds: int, *, tells: bool = True) -> None:
        self.whole.note(StageChanged(stage))
        for second in range(1, seconds + 1):
            self.clock.now_s += 1
            left = seconds - second if tells else None
            self.whole.note(Progress(stage, second, seconds, remaining_s=left, worked_s=self.works * second))
            self.shares.append(self.whole.share or 0.0)
            self.remaining_s.append((self.clock.now_s, self.whole.remaining_s))


def test_the_bar_never_falls_and_ends_full() -> None:
    search = Search()
    for stage, seconds in ((Stage.READING, 30), (Stage.COMPARING, 50), (Stage.PROVING, 40)):
        search.step(stage, seconds)
    search.whole.note(StageChanged(Stage.GROUPING))

    assert search.shares == sorted(search.shares)
    assert search.whole.share == 1
    assert search.whole.remaining_s == 0


def test_an_ordinary_search_is_guessed_within_a_quarter_from_a_tenth_of_the_way_on() -> None:
    search = Search()
    photos = tuple(photo(f"/p/{number}", size=4_000_000) for number in range(20))
    one_copy = replace(NOTHING, photos=photos, pairs=table_of([(0, 1, Relation.COPY)], [Shot()] * 20))
    search.step(Stage.READING, 5)
    search.whole.note_found(one_copy)
    for stage, seconds in ((Stage.READING, 95), (Stage.COMPARING, 4), (Stage.PROVING, 35)):
        search.step(stage, seconds)

    whole_s = search.clock.now_s
    for now_s, left_s in search.remaining_s:
        if now_s >= whole_s / 10:
            assert left_s is not None
            assert abs(now_s + left_s - whole_s) <= whole_s / 4


def test_what_is_compared_while_photos_are_read_is_a_part_of_reading() -> None:
    search = Search()
    whole = search.whole
    whole.note(StageChanged(Stage.READING))
    whole.note(Progress(Stage.READING, 10, 100))
    whole.note(StageChanged(Stage.COMPARING))
    whole.note(Progress(Stage.COMPARING, 1, 4))

    assert whole.stage is Stage.READING
    assert whole.step == Progress(Stage.READING, 10, 100)


def test_reading_that_is_told_again_once_all_is_read_does_not_begin_anew() -> None:
    search = Search()
    copies = replace(
        NOTHING, photos=(photo("/p/0"), photo("/p/1")), pairs=table_of([(0, 1, Relation.COPY)], [Shot()] * 2)
    )
    search.step(Stage.READING, 10)
    search.whole.note(StageChanged(Stage.COMPARING))
    search.whole.note_found(copies)
    search.whole.note(StageChanged(Stage.READING))
    search.step(Stage.COMPARING, 1, tells=False)
    assert search.whole.stage is Stage.COMPARING
    assert (search.whole.remaining_s or 0) > 10  # a copy out of two photos: proving it takes longer than reading both


def test_nothing_is_said_before_anything_is_known() -> None:
    search = Search()
    search.step(Stage.WALKING, 3, tells=False)
    assert search.whole.share is None
    assert search.whole.remaining_s is None


def test_a_step_that_cannot_tell_is_guessed_from_reading() -> None:
    photos = tuple(photo(f"/p/{number}", size=200_000) for number in range(10))
    left_s = []
    for seconds in (10, 20):
        search = Search(proves=False)
        search.step(Stage.READING, seconds)
        search.whole.note_found(replace(NOTHING, photos=photos))
        search.whole.note(StageChanged(Stage.COMPARING))
        left_s.append(search.whole.remaining_s or 0)
    assert left_s == pytest.approx([10 * COMPARING_BYTES / 400_000, 20 * COMPARING_BYTES / 400_000])


def test_how_long_hashes_are_compared_says_nothing_of_how_long_all_is() -> None:
    photos = tuple(photo(f"/p/{number}", size=200_000) for number in range(101))
    search = Search(proves=False)
    search.step(Stage.READING, 101)
    search.whole.note_found(replace(NOTHING, photos=photos))
    search.whole.note(StageChanged(Stage.COMPARING))
    search.whole.note(Progress(Stage.COMPARING, 9, 10, remaining_s=1))
    assert (search.whole.remaining_s or 0) > 10
    search.whole.note_found(replace(NOTHING, photos=photos))  # what hashes tell of all
    search.whole.note(Progress(Stage.COMPARING, 9, 10, remaining_s=1))
    assert search.whole.remaining_s == 1


def test_a_pause_does_not_count() -> None:
    paused, straight = Search(), Search()
    for search in (paused, straight):
        search.step(Stage.READING, 5)
        if search is paused:
            search.whole.rest()
            search.clock.now_s += 1000
            search.whole.go_on()
        search.step(Stage.READING, 5)
    assert paused.whole.share == straight.whole.share


def test_copies_that_were_found_say_how_long_proving_will_take() -> None:
    photos = tuple(photo(f"/p/{number}") for number in range(10))
    copies = table_of([(0, at, Relation.COPY) for at in range(1, 10)], [Shot()] * 10)
    left_s = []
    for pairs in (PairTable.empty(), copies):
        search = Search()
        search.step(Stage.READING, 10)
        search.whole.note_found(replace(NOTHING, photos=photos, pairs=pairs))
        search.step(Stage.READING, 1)
        assert search.whole.remaining_s is not None
        left_s.append(search.whole.remaining_s)
    assert left_s[0] < left_s[1]


def test_whose_pixels_another_one_has_takes_no_proof_of_its_own() -> None:
    photos = tuple(photo(f"/p/{number}", width=4000 if number else 4001) for number in range(9))
    left_s = []
    for relation in (Relation.COPY, Relation.SAME_PIXELS):
        rows = [(0, 1, Relation.COPY), *((1, at, relation) for at in range(2, 9))]
        search = Search()
        search.step(Stage.READING, 10)
        search.whole.note_found(replace(NOTHING, photos=photos, pairs=table_of(rows, [Shot()] * 9)))
        search.whole.note(Progress(Stage.PROVING, 0, 1))
        left_s.append(search.whole.remaining_s or 0)
    assert left_s[1] == pytest.approx(left_s[0] / (8 * (1 + ASKED_AGAIN * 3)), rel=0.01)  # of eight, thrice doubled


def test_no_time_is_told_while_nobody_knows_how_many_copies_there_are() -> None:
    search = Search()
    search.step(Stage.READING, 10)
    assert search.whole.remaining_s is None
    assert search.whole.share

    # One of a hundred photos tells nothing of the others.
    search.whole.note(Progress(Stage.READING, 1, 100, remaining_s=90.0))
    search.whole.note_found(replace(NOTHING, photos=(photo("/p/0"),)))
    search.whole.note(Progress(Stage.READING, 1, 100, remaining_s=90.0))
    assert search.whole.remaining_s is None
    search.whole.note_found(replace(NOTHING, photos=tuple(photo(f"/p/{number}") for number in range(30))))
    search.whole.note(Progress(Stage.READING, 30, 100, remaining_s=70.0))
    assert search.whole.remaining_s is not None


def test_files_that_are_the_same_to_the_byte_tell_nothing_of_the_others() -> None:
    """They are read first; one of them is read for all."""
    search = Search()
    search.whole.note(Progress(Stage.READING, 18, 100, remaining_s=90.0))
    twins = [(0, at, Relation.IDENTICAL) for at in range(1, 10)]
    for unlike, is_told in ((8, False), (9, True)):
        photos = tuple(photo(f"/p/{number}") for number in range(10 + unlike))
        search.whole.note_found(replace(NOTHING, photos=photos, pairs=table_of(twins, [Shot()] * len(photos))))
        search.whole.note(Progress(Stage.READING, 18, 100, remaining_s=90.0))
        assert (search.whole.remaining_s is not None) is is_told


def test_how_fast_the_machine_proved_the_last_time_counts_and_not_how_fast_it_reads() -> None:
    pairs = table_of([(0, 1, Relation.COPY)], [Shot()] * 2)
    found = replace(NOTHING, photos=(photo("/p/0"), photo("/p/1")), pairs=pairs)
    proving_s = []
    for seconds in (10, 20):
        search = Search()
        search.whole.note(SpeedRemembered(1e-6))
        search.step(Stage.READING, seconds)
        search.whole.note(StageChanged(Stage.PROVING))
        search.whole.note_found(found)
        search.whole.note(Progress(Stage.PROVING, 0, 1))
        proving_s.append(search.whole.remaining_s or 0)
    proof_px = COST_OF_A_PROOF_PX + 2 * found.photos[0].facts.pixels
    assert proving_s == pytest.approx([proof_px * 1e-6] * 2)


def test_a_search_that_goes_on_where_one_was_stopped_is_told_by_what_is_left_to_prove() -> None:
    photos = tuple(photo(f"/p/{number}") for number in range(5))
    pairs = table_of([(0, at, Relation.COPY) for at in range(1, 5)], [Shot()] * 5)
    left_s = []
    for proven in (0, 3):
        search = Search()
        search.whole.note(Progress(Stage.READING, 5, 5, already_known=5))
        search.whole.note(StageChanged(Stage.PROVING))
        search.whole.note_found(replace(NOTHING, photos=photos, pairs=pairs))
        search.whole.note(Progress(Stage.PROVING, proven, 4))
        left_s.append(search.whole.remaining_s or 0)
    assert left_s[0] > 0
    assert left_s[1] == pytest.approx(left_s[0] / 4)


def test_films_are_guessed_by_themselves() -> None:
    photos = tuple(photo(f"/p/{number}") for number in range(2))
    search = Search()
    search.step(Stage.READING, 10)
    search.whole.note_found(replace(NOTHING, photos=photos, pairs=table_of([(0, 1, Relation.COPY)], [Shot()] * 2)))
    search.step(Stage.PROVING, 10)
    search.step(Stage.READING, 4)
    assert [left_s for _, left_s in search.remaining_s[-4:]] == [3 + 4, 2 + 4, 1 + 4, 4]
    search.whole.note(StageChanged(Stage.PROVING))
    assert search.whole.remaining_s == 4
    search.step(Stage.PROVING, 3)
    assert [left_s for _, left_s in search.remaining_s[-3:]] == [2, 1, 0]


def test_how_large_photos_are_and_how_many_are_alike_says_how_long_comparing_will_take() -> None:
    def told_s(size_bytes: int, pairs: PairTable) -> float:
        search = Search(proves=False)
        search.step(Stage.READING, 10)
        photos = tuple(photo(f"/p/{number}", size=size_bytes) for number in range(4))
        search.whole.note_found(replace(NOTHING, photos=photos, pairs=pairs))
        search.whole.note(Progress(Stage.READING, 10, 20, remaining_s=10.0, worked_s=10.0))
        return (search.whole.remaining_s or 0) - 10

    alone = PairTable.empty()
    alike = table_of([(0, 1, Relation.SIMILAR), (2, 3, Relation.SIMILAR)], [Shot()] * 4)
    assert 0 < told_s(10_000_000, alone) < told_s(50_000, alone) < told_s(50_000, alike)


def test_many_versions_of_each_photo_are_expected_to_be_proven_more_than_once_each() -> None:
    """As measured of 20 photos in 60 versions each, of which 33 look like copies: 13 seconds for each of reading."""
    rows = [(60 * of, 60 * of + at, Relation.COPY) for of in range(5) for at in range(1, 33)]
    rows += [(60 * of, 60 * of + at, Relation.EDITED) for of in range(5) for at in range(33, 57)]
    photos = tuple(
        photo(f"/p/{number:03}", width=400 if number % 60 else 500, height=375, size=50_000) for number in range(300)
    )
    search = Search(proves=True)
    search.step(Stage.READING, 10)
    search.whole.note(StageChanged(Stage.PROVING))
    search.whole.note_found(replace(NOTHING, photos=photos, pairs=table_of(rows, [Shot()] * 300)))
    search.whole.note(Progress(Stage.PROVING, 0, 500))
    proving_s = search.whole.remaining_s
    assert proving_s is not None
    assert 100 < proving_s < 160


def test_what_a_step_tells_first_counts_little_beside_what_was_guessed() -> None:
    photos = tuple(photo(f"/p/{number}") for number in range(2))
    search = Search()
    search.step(Stage.READING, 10)
    search.whole.note(StageChanged(Stage.PROVING))
    search.whole.note_found(replace(NOTHING, photos=photos, pairs=table_of([(0, 1, Relation.COPY)], [Shot()] * 2)))
    search.whole.note(Progress(Stage.PROVING, 0, 100))
    guessed_s = search.whole.remaining_s
    assert guessed_s is not None

    search.clock.now_s += 1
    search.whole.note(Progress(Stage.PROVING, 1, 100, remaining_s=10 * guessed_s))
    at_first_s = search.whole.remaining_s
    assert at_first_s is not None
    assert at_first_s < 2 * guessed_s

    search.clock.now_s += 5 * guessed_s
    search.whole.note(Progress(Stage.PROVING, 50, 100, remaining_s=5 * guessed_s))
    assert search.whole.remaining_s == 5 * guessed_s


@pytest.mark.parametrize(("starting_s", "works"), [(20, 1.0), (0, 0.25)], ids=["processes start", "the disk is slow"])
def test_what_reading_waits_for_says_nothing_of_how_long_proving_takes(starting_s: int, works: float) -> None:
    pairs = table_of([(0, 1, Relation.COPY)], [Shot()] * 2)
    found = replace(NOTHING, photos=(photo("/p/0"), photo("/p/1")), pairs=pairs)
    proving_s = []
    for search in (Search(), Search(works=works)):
        search.whole.note(StageChanged(Stage.READING))
        search.clock.now_s += starting_s
        search.step(Stage.READING, round(10 / search.works))
        search.whole.note(StageChanged(Stage.PROVING))
        search.whole.note_found(found)
        search.whole.note(Progress(Stage.PROVING, 0, 1))
        proving_s.append(search.whole.remaining_s)
    assert proving_s[0] == proving_s[1]
