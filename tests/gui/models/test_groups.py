"""The model of the groups: sound for Qt, and it follows the desk without losing rows that stay."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.models.groups import CARD_ROLE, GROUP_ID_ROLE, GroupsModel, make_card
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.model import NO_EVIDENCE, Held, Holding, PairTable, Proof, Relation, ScanOptions, ScanResult
from dedupe_gui.review.decisions import Verdict
from tests.gui.conftest import FakeGrouper, group_of


@pytest.fixture
def model(desk: ReviewDesk, qtmodeltester: ModelTester) -> GroupsModel:
    made = GroupsModel(desk)
    qtmodeltester.check(made)
    return made


def ids(model: GroupsModel) -> str:
    return "".join(model.index(row).data(GROUP_ID_ROLE) for row in range(model.rowCount()))


def test_model_stays_sound_while_the_desk_changes(desk: ReviewDesk, model: GroupsModel) -> None:
    desk.set_filters(replace(desk.filters, relations=frozenset({Relation.COPY})))
    assert ids(model) == "bc"
    desk.set_filters(replace(desk.filters, relations=frozenset(Relation)))
    assert ids(model) == "abcde"
    desk.set_view(replace(desk.view, distance_bits=0))
    assert ids(model) == "a"
    desk.close()
    assert model.rowCount() == 0
    assert model.rowCount(QModelIndex()) == 0


def test_the_head_of_a_card_says_what_enter_keeps_where_nothing_is_suggested(
    qtbot: QtBot, desk: ReviewDesk, grouper: FakeGrouper, result: ScanResult
) -> None:
    grouper.all_groups = (
        group_of("two", Relation.EDITED, (5, 0)),
        group_of("three", Relation.SIMILAR, (6, 1, 7)),
        group_of("copies", Relation.COPY, (8, 2)),
    )
    desk.open(result)

    def gains() -> list[str]:
        return [make_card(desk, row).gain for row in range(3)]

    assert gains()[:2] == ["you decide: Enter keeps both", "you decide: Enter keeps all"]
    assert gains()[2].endswith(" to free")
    for row in range(3):
        desk.accept(row)
    assert gains()[:2] == ["all kept", "all kept"]
    assert gains()[2].endswith(" to free")


def test_a_second_name_of_a_file_that_goes_is_told_although_it_frees_nothing(
    desk: ReviewDesk, result: ScanResult
) -> None:
    photos = list(result.photos)
    photos[0] = replace(photos[0], shared_bytes=photos[0].stamp.size_bytes)
    desk.open(replace(result, photos=tuple(photos)))

    assert make_card(desk, 0).gain == "0\N{NO-BREAK SPACE}B to free"
    desk.accept(0)
    assert make_card(desk, 0).gain == "0\N{NO-BREAK SPACE}B to free"


def test_rows_that_stay_are_not_removed_and_inserted_again(qtbot: QtBot, desk: ReviewDesk, model: GroupsModel) -> None:
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsInserted):
        desk.set_filters(replace(desk.filters, relations=frozenset(Relation) - {Relation.COPY}))
    assert removed == [(1, 2)]
    assert ids(model) == "ade"


def test_card_says_what_the_group_is(model: GroupsModel) -> None:
    cards = [model.index(row).data(CARD_ROLE) for row in range(model.rowCount())]
    assert [card.title for card in cards] == ["2 copies", "3 copies", "2 copies", "2 versions", "Series of 2 shots"]
    assert [card.chip for card in cards] == ["identical", "saved again", "turned", "edited", "similar"]
    assert cards[3].gain == cards[4].gain == "you decide: Enter keeps both"
    assert cards[0].tiles[0].reason == "largest, straight from the camera"
    assert cards[2].tiles[1].reason == "turned a quarter, smaller"
    assert cards[3].tiles[1].reason.startswith("cropped to 58 %")


def test_card_tells_the_folders_apart_that_lie_in_one_added_folder(
    desk: ReviewDesk, model: GroupsModel, result: ScanResult, library_folder: Path
) -> None:
    desk.open(replace(result, options=ScanOptions((library_folder, library_folder.parent / "Card"))))

    tiles = model.index(0).data(CARD_ROLE).tiles
    assert [tile.line.rsplit(" · ")[-1] for tile in tiles] == ["Sorted", "Phone"]


def test_sure_copies_are_suggested_and_loose_ones_never(model: GroupsModel) -> None:
    suggested = [[tile.suggested for tile in model.index(row).data(CARD_ROLE).tiles] for row in range(5)]
    assert suggested[0] == [Verdict.KEEP, Verdict.REMOVE]
    assert suggested[1] == [Verdict.KEEP, Verdict.REMOVE, Verdict.REMOVE]
    assert Verdict.REMOVE not in suggested[3] + suggested[4]


def test_screen_reader_hears_the_verdicts(desk: ReviewDesk, model: GroupsModel) -> None:
    assert "Remove?" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    desk.accept(0)
    sentence = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "sorted-0.png, Keep" in sentence
    assert "phone-0.png, Remove," in sentence


def test_photo_that_stays_is_marked_when_the_others_were_removed_by_hand(desk: ReviewDesk, model: GroupsModel) -> None:
    desk.mark(0, Verdict.REMOVE)
    tiles = model.index(0).data(CARD_ROLE).tiles
    assert [tile.shown_verdict for tile in tiles] == [Verdict.KEEP, Verdict.REMOVE]


def test_a_group_is_being_checked_until_its_copies_are_proven_or_the_search_ends(
    desk: ReviewDesk, model: GroupsModel, result: ScanResult
) -> None:
    def gains() -> list[str]:
        return [model.index(row).data(CARD_ROLE).gain for row in range(model.rowCount())]

    before = gains()
    zeros = np.zeros(2, np.uint8)
    pairs = PairTable(
        np.array([1, 2], np.int32),
        np.array([6, 8], np.int32),
        zeros,
        zeros,
        zeros + Relation.COPY.rank,
        zeros,
        (NO_EVIDENCE,) * 2,
    )
    desk.update(replace(result, pairs=pairs), goes_on=True)
    assert [gain == "being checked" for gain in gains()] == [False, True, True, False, False]

    held = Holding(Held.YES)
    desk.update(replace(result, pairs=replace(pairs, proofs=(Proof(Relation.COPY, held, held), None))), goes_on=True)
    assert [gain == "being checked" for gain in gains()] == [False, False, True, False, False]

    desk.end_search()
    assert gains() == before
