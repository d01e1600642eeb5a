"""Similar shots as a series: in the order of time, the sharpest named, kept by one key, never suggested."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.models.groups import GroupsModel
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.shot_changes import ShotChanges
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.threads.picture_fetching import as_qimage
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.gui.views.review_page import ReviewPage
from dedupe_gui.model import THUMBNAIL_EDGE_PX, CaptureTime, Relation, ScanResult
from dedupe_gui.review.decisions import Verdict
from tests.gui.conftest import FakeGrouper, group_of

START = datetime(2024, 5, 14, 7)  # noqa: DTZ001 - EXIF has no zone


@pytest.fixture
def series(qtbot: QtBot, result: ScanResult) -> ReviewDesk:
    """A series of photos 5 to 8, of which the best one by the rules, 7, was taken second; 6 is not sharp."""
    seconds = {5: 0, 7: 1, 6: 2, 8: 65}
    photos = list(result.photos)
    for at, second in seconds.items():
        taken = CaptureTime(START + timedelta(seconds=second), 0)
        facts = replace(photos[at].facts, taken=taken, sharpness=60 if at == 6 else 100)
        photos[at] = replace(photos[at], facts=facts)
    desk = ReviewDesk(lambda _result, _rules: FakeGrouper((group_of("s", Relation.SIMILAR, (7, 5, 6, 8)),)))
    desk.open(replace(result, photos=tuple(photos)))
    return desk


@pytest.fixture
def page(qtbot: QtBot, series: ReviewDesk, theme: Theme, loader: PictureLoader) -> ReviewPage:
    made = ReviewPage(series, theme, loader, loader, loader)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    return made


def verdicts(desk: ReviewDesk) -> list[Verdict]:
    return [desk.verdict(member.photo) for member in desk.group(0).members]


def test_a_series_is_shown_in_the_order_of_time_with_the_sharpest_named(series: ReviewDesk) -> None:
    card = GroupsModel(series).card(0)

    assert card.title == "Series of 4 shots"
    assert [tile.member.photo for tile in card.tiles] == [5, 7, 6, 8]
    assert [tile.reason for tile in card.tiles] == [
        "the first one, sharpest",
        "1 second later, sharpest",
        "2 seconds later",
        "65 seconds later, sharpest",
    ]
    assert [tile.suggested for tile in card.tiles] == [Verdict.UNDECIDED] * 4


def test_this_one_these_and_all_are_kept_by_one_key(qtbot: QtBot, page: ReviewPage, series: ReviewDesk) -> None:
    keep, remove = Verdict.KEEP, Verdict.REMOVE
    series.go_to(0, 2)
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    assert verdicts(series) == [remove, remove, keep, remove]

    qtbot.keyClick(page.list, Qt.Key.Key_A)
    assert verdicts(series) == [keep] * 4
    qtbot.keyClick(page.list, Qt.Key.Key_Z)
    assert verdicts(series) == [remove, remove, keep, remove]

    series.clear_group(0)
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    assert verdicts(series) == [Verdict.UNDECIDED] * 4, "nothing is marked Keep yet"
    series.mark(5, keep)
    series.mark(8, keep)
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    assert verdicts(series) == [keep, remove, remove, keep]


def test_enter_and_suggest_remove_no_shot(qtbot: QtBot, page: ReviewPage, series: ReviewDesk) -> None:
    series.accept_all(frozenset(Relation))
    assert not series.to_remove()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert verdicts(series) == [Verdict.KEEP] * 4
    series.want_outlook()
    assert series.outlook is not None
    assert not series.outlook.safe


def test_the_others_stay_together_when_the_first_shot_is_gone(series: ReviewDesk) -> None:
    series.take_off([series.photo(5).path, series.photo(7).path])

    assert [member.photo for member in series.group(0).members] == [6, 8]
    assert GroupsModel(series).card(0).tiles[1].reason == "63 seconds later, sharpest"


def test_the_place_that_changed_is_found_in_the_pictures(qtbot: QtBot, series: ReviewDesk) -> None:
    ground = np.random.default_rng(3).integers(60, 190, (8, 12)).astype(np.uint8)
    still = np.asarray(Image.fromarray(ground).resize((240, 160), Image.Resampling.BICUBIC))
    moved = still.copy()
    moved[40:90, 150:210] = 250
    first, second = series.photo(5).stamp, series.photo(7).stamp

    def fetch(key: PictureKey) -> QImage:
        return as_qimage(Image.fromarray(still if key.stamp == first else moved).convert("RGB"))

    loader = PictureLoader(fetch, name="shots", memory_limit_bytes=10_000_000)
    changes = ShotChanges(loader)
    assert changes.place(first, second) is None
    keys = [PictureKey(stamp, THUMBNAIL_EDGE_PX) for stamp in (first, second)]
    loader.want(keys)
    qtbot.waitUntil(lambda: all(loader.picture(key) is not None for key in keys))

    place = changes.place(first, second)

    loader.close()
    assert place is not None
    assert place.contains((150 + 30) / 240, (40 + 25) / 160)
    assert place.width() * place.height() < 0.3


def test_the_order_is_that_of_the_files_where_nobody_knows_the_time(tmp_path: Path, result: ScanResult) -> None:
    photos = tuple(replace(photo, facts=replace(photo.facts, taken=None)) for photo in result.photos)
    desk = ReviewDesk(lambda _result, _rules: FakeGrouper((group_of("s", Relation.SIMILAR, (7, 5, 6)),)))
    desk.open(replace(result, photos=photos))

    assert [member.photo for member in desk.group(0).members] == [5, 6, 7]
    assert GroupsModel(desk).card(0).tiles[0].reason == "the first one"
