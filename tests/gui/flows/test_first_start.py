"""The first start: the user's own folder of pictures is offered with its count, and three pictures say what happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.style.theme import Theme, ThemeChoice
from dedupe_gui.gui.views.first_start_card import ScenePicture
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.jobs.photo_count import count_photos

MakeProgram = Callable[[UseCases], Program]


@pytest.fixture
def pictures(temporary_home: Path) -> Path:
    folder = temporary_home / "Pictures"
    (folder / "2024").mkdir(parents=True)
    for name in ("a.jpg", "2024/b.jpg", "2024/c.jpg"):
        Image.new("RGB", (8, 8)).save(folder / name)
    (folder / "notes.txt").write_text("no photo")
    return folder


def test_photos_are_counted_by_their_names(pictures: Path) -> None:
    assert list(count_photos(pictures, CancelToken()))[-1] == 3


def test_the_pictures_folder_is_offered_with_its_count_and_one_click_searches_it(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, pictures: Path
) -> None:
    program = make_program(replace(use_cases, count_photos=count_photos))
    card = program.start_page.first_start
    assert "counting the photos" in card.text
    qtbot.waitUntil(lambda: card.text == "Your folder Pictures has 3 photos.")
    assert card.pictures_button.text() == "Find copies in Pictures"
    scenes = [scene.accessibleName() for scene in card.findChildren(ScenePicture)]
    assert len(scenes) == 3
    assert "can be put back" in scenes[2]
    assert program.window.focusWidget() is card.pictures_button

    with qtbot.waitSignal(program.scan_flow.ended):
        qtbot.mouseClick(card.pictures_button, Qt.MouseButton.LeftButton)

    assert [folder.path for folder in program.library.folders] == [pictures]
    assert program.window.place is PageName.RESULT
    program.close()
    again = make_program(replace(use_cases, count_photos=count_photos))
    assert again.start_page.first_start.isHidden(), "who has searched before knows what happens"


def test_an_empty_folder_offers_no_search_and_a_folder_of_ones_own_ends_the_offer(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, temporary_home: Path, library_folder: Path
) -> None:
    (temporary_home / "Pictures").mkdir()

    def count(_folder: Path, _token: CancelToken) -> Iterator[int]:
        yield 0

    program = make_program(replace(use_cases, count_photos=count))
    card = program.start_page.first_start
    qtbot.waitUntil(lambda: "has no photos" in card.text)
    assert card.pictures_button.isHidden()

    program.library.add([library_folder])

    assert card.isHidden()


def test_without_such_a_folder_what_will_happen_is_told_and_nothing_is_offered(
    make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    card = program.start_page.first_start
    assert all(scene.isVisible() for scene in card.findChildren(ScenePicture))
    assert not card.pictures_button.isVisible()
    assert card.text == ""

    program.library.add([library_folder])

    assert card.isHidden()


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_pictures_are_drawn_in_both_themes(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, pictures: Path, theme: Theme, choice: ThemeChoice
) -> None:
    program = make_program(replace(use_cases, count_photos=count_photos))
    program.theme.choose(choice)
    for scene in program.start_page.first_start.findChildren(ScenePicture):
        image = scene.grab().toImage()
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(colours) > 3
