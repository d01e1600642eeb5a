"""*Do I already have this?*: answers in words, the slider, folders, and pictures from everywhere."""

from __future__ import annotations

import errno
import io
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from dedupe_gui.api import Dedupe, Places, open_dedupe
from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import Cancelled, EnvironmentProblem
from dedupe_gui.gui.dialogs.archive_dialog import ArchiveDialog
from dedupe_gui.gui.dialogs.unreadable_dialog import UnreadableDialog
from dedupe_gui.gui.flows import lookup_flow
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.models.matches import MatchesModel, tile_of_match
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.state.dropped import PastedPicture, Query, WebAddress
from dedupe_gui.gui.state.looking_up import look_up as really_look_up
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.gui.views.lookup_page import LookUpPage
from dedupe_gui.jobs.archive_lookup import ArchiveAnswer, Archived
from dedupe_gui.jobs.archive_lookup import ask_archive as really_ask_archive
from dedupe_gui.jobs.card_copy import CopyEvent, CopyProgress, NotCopied, PhotosCopied, copy_new
from dedupe_gui.jobs.looking_up import FolderLookedUp, LookedUp, LookedUpSoFar, LookUpEvent
from dedupe_gui.jobs.looking_up import look_up_folder as really_look_up_folder
from dedupe_gui.jobs.lookup import Match, best_of
from dedupe_gui.jobs.lookup_card import CardPhoto
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.model import (
    NO_EVIDENCE,
    Evidence,
    EvidenceKind,
    FileStamp,
    FilmFacts,
    Finding,
    FolderUnreadable,
    Held,
    Holding,
    PhotoFacts,
    Proof,
    ReadPhoto,
    Region,
    Relation,
    ScanOptions,
    ScanResult,
    Turn,
    Unreadable,
    UnreadableReason,
)
from dedupe_gui.reading import walk
from tests.gui.start.test_program import dialog
from tests.photos import photo_like, save
from tests.servers import slow_server

MakeProgram = Callable[[UseCases], Program]


def dedupe() -> AbstractContextManager[Dedupe]:
    """One that remembers nothing."""
    return open_dedupe(replace(Places.of_user(), catalogue=None))


@pytest.fixture
def matches(result: ScanResult) -> tuple[Match, ...]:
    """A crop at 2, a similar shot at 6, another photo at 14."""
    cropped = Evidence((Finding(EvidenceKind.CROPPED, 0.62),))
    photos = [replace(photo, facts=PhotoFacts(4000, 3000, "JPEG")) for photo in result.photos]
    return (
        Match(photos[5], 2, Turn.NONE, Relation.EDITED, cropped),
        Match(photos[6], 6, Turn.NONE, Relation.SIMILAR, Evidence()),
        Match(photos[7], 14, Turn.CLOCKWISE_90, None, Evidence()),
    )


@pytest.fixture
def answer(result: ScanResult, matches: tuple[Match, ...]) -> LookedUp:
    buffer = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(buffer, "JPEG")
    photo = result.photos[0]
    query = ReadPhoto(photo.stamp, PhotoFacts(1000, 750, "JPEG"), photo.fingerprint, buffer.getvalue())
    return LookedUp(query, "from-the-web.jpg", 11, (matches, matches))


@pytest.fixture
def asked() -> list[tuple[Query, tuple[Path, ...]]]:
    return []


@pytest.fixture
def program(
    make_program: MakeProgram, use_cases: UseCases, answer: LookedUp, asked: list[tuple[Query, tuple[Path, ...]]]
) -> Program:
    def look_up(query: Query, folders: Sequence[Path], _token: CancelToken) -> Iterator[LookUpEvent]:
        asked.append((query, tuple(folders)))
        yield answer

    return make_program(replace(use_cases, look_up=look_up))


def look_up(qtbot: QtBot, program: Program, query: Query) -> None:
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        program.window.picture_dropped.emit(query)


def names(program: Program) -> dict[str, list[str]]:
    page = program.look_up_page
    sections = {
        "same": page.same,
        "similar": page.similar,
        "alike": page.alike,
        "new": page.new,
        "less": page.less,
        "had": page.had,
    }
    return {title: [tile.name for tile in section.tiles] for title, section in sections.items() if section.tiles}


def test_dropped_picture_is_answered_nearest_first(
    qtbot: QtBot, program: Program, asked: list[tuple[Query, tuple[Path, ...]]], tmp_path: Path
) -> None:
    program.library.add([tmp_path])
    look_up(qtbot, program, tmp_path / "new.jpg")
    assert program.window.place is PageName.LOOK_UP
    assert asked == [(tmp_path / "new.jpg", (tmp_path,))]
    assert program.look_up_page.verdict.startswith("You have this photo. sorted-0.png in")
    assert "4.0 times larger" in program.look_up_page.verdict
    assert names(program) == {"same": ["sorted-0.png"], "similar": ["sorted-1.png"]}
    assert program.look_up_page.same.tiles[0].reason == "cropped to 62 %"


def test_slider_and_nearest_ask_nobody(
    qtbot: QtBot, program: Program, asked: list[tuple[Query, tuple[Path, ...]]], tmp_path: Path
) -> None:
    look_up(qtbot, program, tmp_path / "new.jpg")
    page = program.look_up_page
    page.distance.slider.setValue(0)
    assert names(program) == {}
    page.distance.slider.setValue(16)
    assert names(program) == {"same": ["sorted-0.png"], "similar": ["sorted-1.png"], "alike": ["sorted-2.png"]}
    page.distance.slider.setValue(0)
    qtbot.mouseClick(page.amount.segment(1), Qt.MouseButton.LeftButton)
    assert len(names(program)) == 3
    assert len(asked) == 1


def test_clipboard_may_hold_a_picture_a_file_or_an_address(
    qtbot: QtBot, program: Program, asked: list[tuple[Query, tuple[Path, ...]]], tmp_path: Path
) -> None:
    clipboard = QGuiApplication.clipboard()
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    picture.fill(0)
    clipboard.setImage(picture)
    file = QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])
    program.way.go(PageName.LOOK_UP)
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        program.look_up_page.paste_button.click()
    clipboard.setMimeData(file)
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        program.look_up_page.paste_button.click()
    clipboard.setText("https://example.org/cat.jpg")
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        program.look_up_page.paste_button.click()
    queries = [query for query, _folders in asked]
    assert isinstance(queries[0], PastedPicture)
    assert queries[0].image.width() == 10
    assert queries[1:] == [tmp_path / "a.jpg", WebAddress("https://example.org/cat.jpg")]
    clipboard.setText("no picture")
    program.look_up_page.paste_button.click()
    box = program.messages.open_box
    assert box is not None
    assert "no picture in the clipboard" in box.text()
    box.accept()


def test_typed_address_is_told_from_a_dropped_one(
    qtbot: QtBot, program: Program, asked: list[tuple[Query, tuple[Path, ...]]]
) -> None:
    """A dropped one must not reach into the user's own network."""
    program.way.go(PageName.LOOK_UP)
    page = program.look_up_page
    qtbot.keyClicks(page.address, "nas.local/cat.jpg")
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        qtbot.keyClick(page.address, Qt.Key.Key_Return)
    look_up(qtbot, program, WebAddress("http://nas.local/cat.jpg"))
    assert [query for query, _folders in asked] == [
        WebAddress("https://nas.local/cat.jpg", is_typed=True),
        WebAddress("http://nas.local/cat.jpg"),
    ]


def test_picture_that_cannot_be_opened_says_so(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, tmp_path: Path
) -> None:
    def failing(_query: Query, _folders: Sequence[Path], _token: CancelToken) -> Iterator[LookUpEvent]:
        raise EnvironmentProblem("new.jpg cannot be read as a photo. Look at it in another program.")
        yield  # a generator, as the real one

    program = make_program(replace(use_cases, look_up=failing))
    look_up(qtbot, program, tmp_path / "new.jpg")
    box = program.messages.open_box
    assert box is not None
    assert "cannot be read" in box.text()
    box.accept()


def test_what_is_pasted_and_no_picture_is_not_told_of_by_a_temporary_name() -> None:
    with dedupe() as house, pytest.raises(EnvironmentProblem) as raised:
        list(really_look_up(b"no picture", (), house, CancelToken()))

    assert str(raised.value).startswith("The pasted picture cannot be read as a photo: ")


def test_a_picture_that_is_dragged_over_the_window_finds_it_ready(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, answer: LookedUp, tmp_path: Path
) -> None:
    steps: list[object] = []
    may_go_on = Event()

    def get_ready(folders: Sequence[Path], token: CancelToken) -> Iterator[None]:
        steps.append(tuple(folders))
        yield None
        may_go_on.wait(5)
        if not token.is_cancelled:
            steps.append("second step")

    def look_up(_query: Query, _folders: Sequence[Path], _token: CancelToken) -> Iterator[LookUpEvent]:
        steps.append("look up")
        yield answer

    program = make_program(replace(use_cases, look_up=look_up, get_ready_to_look_up=get_ready))
    program.library.add([tmp_path])
    program.window.drag_entered.emit()
    qtbot.waitUntil(lambda: bool(steps))
    program.window.drag_entered.emit()
    program.look_up_flow.look_up(tmp_path / "picture.jpg")
    may_go_on.set()
    qtbot.waitUntil(lambda: len(program.look_up_page.similar.tiles) == 1)
    assert steps == [(tmp_path,), "look up"]


def test_what_is_found_at_first_sight_is_shown_before_the_rest(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, answer: LookedUp, matches: tuple[Match, ...]
) -> None:
    is_seen = Event()
    first = replace(answer, lists=(matches[:1], matches[:1]))

    def look_up(_query: Query, _folders: Sequence[Path], _token: CancelToken) -> Iterator[LookUpEvent]:
        yield LookedUpSoFar(first)
        assert is_seen.wait(10)
        yield answer

    program = make_program(replace(use_cases, look_up=look_up))
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        program.look_up_flow.look_up(Path("/query.jpg"))
        qtbot.waitUntil(lambda: len(program.look_up_page.same.tiles) == 1)
        assert program.look_up_page.verdict.startswith("You have this photo.")
        assert not program.look_up_page.similar.tiles
        is_seen.set()
    assert program.look_up_page.similar.tiles


def test_folder_dropped_on_the_page_is_a_memory_card(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, matches: tuple[Match, ...]
) -> None:
    card = Path("/media/card")

    def look_up_folder(folder: Path, _folders: Sequence[Path], _token: CancelToken) -> Iterator[LookUpEvent]:
        same = replace(matches[0], relation=Relation.IDENTICAL)
        photos = [CardPhoto(result.photos[0], None), CardPhoto(result.photos[1], same)]
        yield FolderLookedUp(folder, 11, tuple(photos))

    program = make_program(replace(use_cases, look_up_folder=look_up_folder))
    program.way.go(PageName.LOOK_UP)
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        program.window.folders_dropped.emit((card,))
    assert program.library.folders == ()
    assert program.look_up_page.verdict == "1 photo is new You have the other one already."
    assert names(program) == {"new": ["phone-0.png"], "had": ["sorted-0.png"]}


def card_of(page: LookUpPage) -> FolderLookedUp:
    assert page.card is not None
    return page.card


@pytest.fixture
def card_shown(
    qtbot: QtBot,
    make_program: MakeProgram,
    use_cases: UseCases,
    result: ScanResult,
    matches: tuple[Match, ...],
    tmp_path: Path,
) -> Program:
    """A card with a photo that is new, one of which the library has another version, and one that it has."""
    card = tmp_path / "card"
    card.mkdir()
    photos = []
    for name, photo in zip("abc", result.photos, strict=False):
        path = card / f"{name}.jpg"
        path.write_bytes(name.encode() * 2000)
        photos.append(replace(photo, stamp=FileStamp.of(path, path.stat()), companions=()))
    same = replace(matches[0], photo=photos[2], relation=Relation.IDENTICAL)
    smaller = replace(matches[0], relation=Relation.EDITED)
    answer = FolderLookedUp(
        card, 11, (CardPhoto(photos[0], None), CardPhoto(photos[1], smaller), CardPhoto(photos[2], same))
    )

    def look_up_folder(_folder: Path, _folders: Sequence[Path], _token: CancelToken) -> Iterator[LookUpEvent]:
        yield answer

    program = make_program(replace(use_cases, look_up_folder=look_up_folder))
    program.way.go(PageName.LOOK_UP)
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        program.look_up_flow.look_up_folder(card)
    return program


def test_what_the_library_lacks_of_a_card_is_copied_where_the_user_says(
    qtbot: QtBot, card_shown: Program, tmp_path: Path
) -> None:
    page, into = card_shown.look_up_page, tmp_path / "into"
    into.mkdir()
    assert page.copy_button.text() == "Copy 2 photos to…"
    assert page.new.sizeHint().height() < page.less.sizeHint().height()  # no empty lines where no reason is told
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    chosen = dialog(qtbot, QFileDialog)
    with qtbot.waitSignal(card_shown.look_up_flow.runner.ended):
        chosen.fileSelected.emit(str(into))
    chosen.close()

    assert sorted(path.name for path in into.iterdir()) == ["a.jpg", "b.jpg"]
    assert page.verdict.startswith("2 photos are in ")
    assert page.verdict.endswith("into now Each was read again: byte for byte the same as on the card.")
    assert page.new.title == "Copied just now"
    assert not page.copy_button.isVisible()
    assert not page.stop_button.isVisible()


def test_what_could_not_be_copied_is_told_and_can_be_tried_again(
    qtbot: QtBot, card_shown: Program, tmp_path: Path
) -> None:
    page, into = card_shown.look_up_page, tmp_path / "into"
    into.mkdir()
    (into / "a.jpg").write_text("another one")
    with qtbot.waitSignal(card_shown.look_up_flow.runner.ended):
        card_shown.look_up_flow.copy_new(card_of(page), into)

    assert "1 photo is in " in page.verdict
    assert "Of 1 there is another file of the same name. Choose another folder." in page.verdict
    assert (into / "a.jpg").read_text() == "another one"
    assert page.copy_button.isVisible()
    assert page.new.title == "New: you don't have these"


def test_what_did_not_come_along_is_named_and_a_second_copy_says_that_all_is_there(
    qtbot: QtBot, card_shown: Program, tmp_path: Path
) -> None:
    page, into = card_shown.look_up_page, tmp_path / "into"
    into.mkdir()
    (tmp_path / "card/descript.ion").write_text("a.jpg Granny")
    for is_first in (True, False):
        with qtbot.waitSignal(card_shown.look_up_flow.runner.ended):
            card_shown.look_up_flow.copy_new(card_of(page), into)
        assert "Not copied along, though it may say something of these photos: " in page.verdict
        assert page.verdict.endswith("descript.ion.")
        assert f"into {'now' if is_first else 'already'} Each was read again" in page.verdict
    assert not page.copy_button.isVisible()


def test_of_a_photo_that_came_in_part_it_is_told(card_shown: Program, tmp_path: Path) -> None:
    page = card_shown.look_up_page
    left = NotCopied(tmp_path / "card/a.jpg", "worn", (tmp_path / "into/a.cr2",))
    page.show_copied(PhotosCopied(tmp_path / "into", 1, 0, (left,), (), (tmp_path / "card/b.jpg",)))
    assert "1 could not be copied: worn. Of 1 only a part is there. Keep the card" in page.verdict
    assert "1 photo is there without its tags, stars or comments of the desktop." in page.verdict


def test_closing_while_photos_are_copied_asks_first_and_then_leaves_whole_ones(
    qtbot: QtBot, card_shown: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    into, may_go_on = tmp_path / "into", threading.Event()
    into.mkdir()

    def slow(card: FolderLookedUp, folder: Path, token: CancelToken) -> Iterator[CopyEvent]:
        for event in copy_new(card, folder, token):
            yield event
            if isinstance(event, CopyProgress) and event.done == 1:
                may_go_on.wait(30)

    monkeypatch.setattr(lookup_flow, "copy_new", slow)
    card_shown.look_up_flow.copy_new(card_of(card_shown.look_up_page), into)
    qtbot.waitUntil(lambda: (into / "a.jpg").exists())
    card_shown.menu.language_chosen.emit("de")
    box = card_shown.messages.open_box
    assert box is not None
    assert "or the copying has ended" in box.text()
    box.accept()
    card_shown.window.close()
    box = card_shown.messages.open_box
    assert box is not None
    assert "Those that are there are whole" in box.informativeText()
    assert card_shown.window.isVisible()
    stop = next(each for each in box.buttons() if each.text() == "Stop and close")
    with qtbot.waitSignal(card_shown.way.close_ready):
        stop.click()
        may_go_on.set()
    assert [path.name for path in into.iterdir()] == ["a.jpg"]


def test_a_copy_that_cannot_be_made_leaves_the_answer_as_it_was(
    qtbot: QtBot, card_shown: Program, tmp_path: Path
) -> None:
    page = card_shown.look_up_page
    said = page.verdict
    with qtbot.waitSignal(card_shown.look_up_flow.runner.ended):
        card_shown.look_up_flow.copy_new(card_of(page), tmp_path / "card")
    box = card_shown.messages.open_box
    assert box is not None
    assert "is on the card itself" in box.text().replace("\u200b", "")
    assert page.verdict == said
    assert page.copy_button.isVisible()


def test_what_of_a_card_was_not_checked_is_told_before_anybody_formats_it(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, matches: tuple[Match, ...]
) -> None:
    stamp = result.photos[2].stamp
    broken = Unreadable(stamp._replace(path_text="/media/card/IMG_7.JPG"), UnreadableReason.TRUNCATED, "cut off")
    film = stamp._replace(path_text="/media/card/MVI_8.MP4")
    closed = FolderUnreadable(Path("/media/card/101"), "Input/output error")

    def look_up_folder(folder: Path, _folders: Sequence[Path], _token: CancelToken) -> Iterator[LookUpEvent]:
        same = replace(matches[0], relation=Relation.IDENTICAL)
        yield FolderLookedUp(folder, 11, (CardPhoto(result.photos[1], same),), (broken,), (film,), (closed,))

    program = make_program(replace(use_cases, look_up_folder=look_up_folder))
    page = program.look_up_page
    program.way.go(PageName.LOOK_UP)
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        program.window.folders_dropped.emit((Path("/media/card"),))
    assert page.verdict.startswith("Not everything could be checked")
    assert "1 file could not be read" in page.verdict
    assert "1 film was not checked" in page.verdict
    assert "1 folder could not be opened: /media/card/101." in page.verdict
    assert page.unread_button.isVisibleTo(page)
    qtbot.mouseClick(page.unread_button, Qt.MouseButton.LeftButton)
    shown = dialog(qtbot, UnreadableDialog)
    assert shown.list.item(0).text().startswith("/media/card/IMG_7.JPG")
    shown.accept()


def test_a_card_or_picture_is_not_looked_for_where_the_program_was_started(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "started here").mkdir()
    monkeypatch.chdir(tmp_path / "started here")
    for choose in (program.look_up_page.folder_button, program.look_up_page.choose_button):
        program.way.go(PageName.LOOK_UP)
        qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
        shown = dialog(qtbot, QFileDialog)
        assert Path(shown.directory().absolutePath()) != tmp_path / "started here"
        shown.reject()
        shown.deleteLater()
        QCoreApplication.sendPostedEvents(shown, QEvent.Type.DeferredDelete)


def test_of_what_the_library_has_in_another_version_alone_it_is_not_said_that_one_has_it(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, matches: tuple[Match, ...]
) -> None:
    smaller = replace(
        matches[0], relation=Relation.COPY, proof=Proof(Relation.COPY, Holding(Held.NO), Holding(Held.YES))
    )

    def look_up_folder(folder: Path, _folders: Sequence[Path], _token: CancelToken) -> Iterator[LookUpEvent]:
        yield FolderLookedUp(folder, 11, (CardPhoto(result.photos[1], smaller),))

    program = make_program(replace(use_cases, look_up_folder=look_up_folder))
    program.way.go(PageName.LOOK_UP)
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        program.window.folders_dropped.emit((Path("/media/card"),))
    assert program.look_up_page.verdict.strip() == "Of one photo you have only another version."
    assert list(names(program)) == ["less"]


def test_model_of_matches_is_sound(qtmodeltester: ModelTester, matches: tuple[Match, ...]) -> None:
    model = MatchesModel()
    qtmodeltester.check(model)
    tiles = [tile_of_match(match, ()) for match in matches]
    model.show(tiles)
    model.show(tiles[:1])
    model.show([tiles[0], tiles[2]])
    assert model.rowCount() == 2
    assert model.tiles[1].reason == "turned a quarter"


def test_a_picture_opened_with_the_program_is_looked_up_at_once(
    program: Program, asked: list[tuple[Query, tuple[Path, ...]]], tmp_path: Path, qtbot: QtBot
) -> None:
    picture = tmp_path / "picture.jpg"
    Image.new("RGB", (64, 48), "teal").save(picture)

    program.open([], picture)

    qtbot.waitUntil(lambda: asked == [(picture, ())])
    qtbot.waitUntil(lambda: program.window.place is PageName.LOOK_UP)


def test_where_the_photo_is_can_be_shown_at_once_and_from_the_menu(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    page = program.look_up_page
    look_up(qtbot, program, tmp_path / "new.jpg")
    with qtbot.waitSignal(page.photo_folder_wanted) as wanted:
        page.found_button.click()
    assert wanted.args[0].path.name == "sorted-0.png"
    menu = page.context_menu(page.same.tiles[0].photo)
    assert [action.text() for action in menu.actions()] == ["Open", "Show in folder", "Copy path"]
    menu.actions()[2].trigger()
    assert QGuiApplication.clipboard().text().endswith("sorted-0.png")


def test_the_paste_key_looks_up_what_was_copied_on_any_page(
    qtbot: QtBot, program: Program, asked: list[tuple[Query, tuple[Path, ...]]], tmp_path: Path
) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "copied.png")
    QGuiApplication.clipboard().setText(str(tmp_path / "copied.png"))
    program.way.go(PageName.HISTORY)
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        qtbot.keyClick(program.history_page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert asked[-1][0] == tmp_path / "copied.png"
    assert program.window.place is PageName.LOOK_UP


def test_a_crop_that_is_far_as_a_whole_is_shown_with_the_answer(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, answer: LookedUp, tmp_path: Path
) -> None:
    crop = replace(answer.matches[0], distance_bits=26, evidence=replace(answer.matches[0].evidence, inliers=80))

    def look_up_crop(*_arguments: object) -> Iterator[LookUpEvent]:
        yield replace(answer, lists=((crop,), ()))

    program = make_program(replace(use_cases, look_up=look_up_crop))
    look_up(qtbot, program, tmp_path / "new.jpg")
    assert program.look_up_page.verdict.startswith("You have this photo.")
    assert names(program) == {"same": ["sorted-0.png"]}


def test_a_film_is_called_a_film(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, answer: LookedUp, tmp_path: Path
) -> None:
    facts = replace(answer.query.facts, film=FilmFacts(10_000, "h264", 30.0, 1_000_000, "aac", 1))
    of_film = replace(answer, query=replace(answer.query, facts=facts))
    answers = [of_film, replace(of_film, lists=((), ())), answer]
    program = make_program(replace(use_cases, look_up=lambda *_arguments: iter([answers.pop(0)])))
    page = program.look_up_page

    look_up(qtbot, program, tmp_path / "clip.mp4")
    assert page.verdict.startswith("You have this film.")
    assert page.same.title == "The same film"
    look_up(qtbot, program, tmp_path / "other.mp4")
    assert page.verdict == "You don't have this film. Nothing among 11 films is the same."
    look_up(qtbot, program, tmp_path / "new.jpg")
    assert page.verdict.startswith("You have this photo.")
    assert page.same.title == "The same photo"


def test_a_slow_server_holds_neither_stop_nor_the_window(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases
) -> None:
    """It says "continue" for ever."""
    with dedupe() as house, slow_server(b"", b"HTTP/1.1 100 Continue\r\n\r\n") as place:
        program = make_program(
            replace(use_cases, look_up=lambda query, folders, token: really_look_up(query, folders, house, token))
        )
        address = WebAddress(f"http://{place}/cat.jpg", is_typed=True)
        program.look_up_flow.look_up(address)
        qtbot.waitUntil(lambda: threads_named("fetch") > 0)
        with qtbot.waitSignal(program.look_up_flow.runner.ended, timeout=2000):
            program.look_up_page.stop_wanted.emit()
        assert program.messages.open_box is None

        program.look_up_flow.look_up(address)
        qtbot.waitUntil(lambda: threads_named("fetch") > 0)
        started_s = time.monotonic()
        program.close()
        assert time.monotonic() - started_s < 5, "ended by the server, or after its 30 s"


def threads_named(name: str) -> int:
    return sum(thread.name == name for thread in threading.enumerate())


def labels(program: Program) -> set[str]:
    return {label.text() for label in program.look_up_page.findChildren(QLabel) if label.isVisible()}


def test_a_new_look_up_ends_the_one_before_and_only_the_last_one_asked_for_follows(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, answer: LookedUp, tmp_path: Path
) -> None:
    looked_up: list[str] = []
    cancelled: list[str] = []

    def look_up(query: Query, _folders: Sequence[Path], token: CancelToken) -> Iterator[LookUpEvent]:
        assert isinstance(query, Path)
        looked_up.append(query.name)
        try:
            while query.name == "first.jpg":
                token.raise_if_cancelled()
                time.sleep(0.001)
        except Cancelled:
            cancelled.append(query.name)
            raise
        yield replace(answer, name=query.name)

    program = make_program(replace(use_cases, look_up=look_up))
    program.window.picture_dropped.emit(tmp_path / "first.jpg")
    assert program.window.place is PageName.LOOK_UP
    assert "first.jpg" in labels(program)
    qtbot.waitUntil(lambda: looked_up == ["first.jpg"])

    with qtbot.waitSignals([program.look_up_flow.runner.ended] * 2):
        program.window.picture_dropped.emit(tmp_path / "second.jpg")
        program.window.picture_dropped.emit(tmp_path / "third.jpg")

    assert cancelled == ["first.jpg"]
    assert looked_up == ["first.jpg", "third.jpg"]
    assert "third.jpg" in labels(program)
    assert not program.look_up_flow.runner.is_running


def test_a_folder_is_held_against_the_library_outside_of_it(tmp_path: Path) -> None:
    """Also when the card was searched before, or lies in a folder of the library."""
    library, card = tmp_path / "library", tmp_path / "library" / "card"
    for seed, folder in ((1, library), (1, card), (2, card), (2, tmp_path / "elsewhere")):
        save(photo_like(seed), folder / f"{folder.name}-{seed}.png")
    with open_catalogue(None) as catalogue:

        def told(folders: Sequence[Path]) -> tuple[int, dict[str, str | None]]:
            *_, card_answer = really_look_up_folder(card, folders, catalogue, CancelToken())
            assert isinstance(card_answer, FolderLookedUp)
            assert card_answer.folder == card
            had = {
                one.photo.path.name: None if one.copy is None else one.copy.photo.path.name
                for one in card_answer.photos
            }
            return card_answer.searched, had

        assert told([library]) == (1, {"card-1.png": "library-1.png", "card-2.png": None})
        # without a library: all that the catalogue knows
        *_, _ = scan(ScanOptions((tmp_path / "elsewhere",)), catalogue, token=CancelToken())
        assert told(()) == (2, {"card-1.png": "library-1.png", "card-2.png": "elsewhere-2.png"})


def test_a_photo_of_a_card_is_held_only_by_what_shows_and_has_all_of_it(tmp_path: Path) -> None:
    library, card = tmp_path / "library", tmp_path / "card"
    for seed in (1, 2, 3, 4):
        save(photo_like(seed, width_px=900, height_px=600), card / f"{seed}.jpg", quality=92)
    (library / "sub").mkdir(parents=True)
    shutil.copy(card / "1.jpg", library)
    with Image.open(card / "1.jpg") as image:
        save(image.resize((450, 300)), library / "sub/1 small.jpg", quality=75)
        save(image.resize((1800, 1200)), library / "sub/1 large.jpg", quality=92)
    with Image.open(card / "2.jpg") as image:
        save(image.resize((450, 300)), library / "2 small.jpg", quality=75)
    shutil.copy(card / "3.jpg", library)
    (card / "3.CR2").write_bytes(b"II*\0" + bytes(500))

    with open_catalogue(None) as catalogue:
        *_, answer = really_look_up_folder(card, [library], catalogue, CancelToken())

    assert isinstance(answer, FolderLookedUp)
    had = {one.photo.path.name: (one.copy and one.copy.photo.path.name, one.is_held) for one in answer.photos}
    assert had == {
        "1.jpg": ("1.jpg", True),
        "2.jpg": ("2 small.jpg", False),
        "3.jpg": ("3.jpg", False),
        "4.jpg": (None, False),
    }


def test_what_lies_beside_remembered_photos_is_looked_for_where_the_card_has_something_beside_its_own(
    tmp_path: Path,
) -> None:
    library, card = tmp_path / "library", tmp_path / "card"
    for seed in (1, 2):
        save(photo_like(seed, width_px=900, height_px=600), card / f"{seed}.jpg", quality=92)
        (card / f"{seed}.CR2").write_bytes(b"II*\0" + bytes([seed]) + bytes(500))
    shutil.copytree(card, library / "2024")
    (library / "2024" / "2.CR2").unlink()

    with open_catalogue(None) as catalogue:
        *_, _ = scan(ScanOptions((library,)), catalogue, token=CancelToken())
        *_, answer = really_look_up_folder(card, (), catalogue, CancelToken())

    assert isinstance(answer, FolderLookedUp)
    assert {one.photo.path.name: one.is_held for one in answer.photos} == {"1.jpg": True, "2.jpg": False}


@pytest.mark.parametrize("names_library", [True, False])
def test_a_photo_of_a_card_is_not_held_by_one_beside_which_less_is_said(tmp_path: Path, names_library: bool) -> None:
    """Notes of one size may say something else, and Google's may be beside the photo on the card alone."""
    library, card = tmp_path / "library", tmp_path / "card"
    for seed in (1, 2, 3, 4):
        save(photo_like(seed, width_px=900, height_px=600), card / f"{seed}.jpg", quality=92)
        (card / f"{seed}.jpg.spd").write_text("brighter")
    shutil.copytree(card, library)
    (library / "2.jpg.spd").write_text("darker  ")
    (card / "3.jpg.json").write_text('{"description": "The last birthday"}')
    for folder in (library, card):
        (folder / "4.jpg.json").write_text('{"description": "The first birthday"}')

    with open_catalogue(None) as catalogue:
        *_, _ = scan(ScanOptions((library,)), catalogue, token=CancelToken())
        *_, answer = really_look_up_folder(card, [library] if names_library else (), catalogue, CancelToken())

    assert isinstance(answer, FolderLookedUp)
    held = {one.photo.path.name: one.is_held for one in answer.photos}
    assert held == {"1.jpg": True, "2.jpg": False, "3.jpg": False, "4.jpg": True}


def test_of_a_card_with_a_folder_that_cannot_be_opened_it_is_not_said_that_there_is_nothing_new(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, card = tmp_path / "library", tmp_path / "card"
    save(photo_like(1), card / "100" / "1.png")
    shutil.copytree(card, library)
    save(photo_like(2), card / "101" / "2.png")
    entries_of = walk.entries_of

    def entries_of_worn_card(folder: str) -> AbstractContextManager[Iterator[os.DirEntry[str]]]:
        if folder.endswith("101"):
            raise OSError(errno.EIO, os.strerror(errno.EIO), folder)
        return entries_of(folder)

    monkeypatch.setattr(walk, "entries_of", entries_of_worn_card)
    with open_catalogue(None) as catalogue:
        *_, answer = really_look_up_folder(card, [library], catalogue, CancelToken())

    assert isinstance(answer, FolderLookedUp)
    assert [one.is_held for one in answer.photos] == [True]
    assert [folder.path for folder in answer.closed_folders] == [card / "101"]
    program = make_program(replace(use_cases, look_up_folder=lambda *_: iter((answer,))))
    program.way.go(PageName.LOOK_UP)
    with qtbot.waitSignal(program.look_up_flow.runner.ended):
        program.window.folders_dropped.emit((card,))
    assert program.look_up_page.verdict.startswith("Not everything could be checked")


def test_the_best_copy_is_named_as_what_one_has(result: ScanResult) -> None:
    """The larger one by its bars, the nearer one, and the one that was saved badly are not what one looks for."""
    bars = Evidence((Finding(EvidenceKind.LETTERBOXED, 0.3),), overlap_on_second=Region(0, 0.3, 1, 0.7))
    stamps = [photo.stamp for photo in result.photos]

    def match(at: int, bits: int, relation: Relation, evidence: Evidence = NO_EVIDENCE, **facts: Any) -> Match:
        made = replace(result.photos[at], stamp=stamps[at], facts=replace(PhotoFacts(4000, 3000, "JPEG"), **facts))
        return Match(made, bits, Turn.NONE, relation, evidence)

    poor = match(5, 0, Relation.COPY, jpeg_quality=40)
    good = match(6, 2, Relation.COPY, jpeg_quality=95)
    screenshot = match(7, 1, Relation.COPY, bars, width_px=4200, height_px=7000)
    edited = match(8, 0, Relation.EDITED, width_px=8000, height_px=6000)
    assert best_of([poor, good, screenshot, edited]) is good
    assert best_of([poor, screenshot, edited]) is poor
    assert best_of([edited]) is edited
    assert best_of([]) is None


def test_an_archive_is_asked_as_well_and_says_what_is_not_connected(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, answer: LookedUp, matches: tuple[Match, ...]
) -> None:
    places: list[str] = []

    def look_up(_query: Query, _folders: Sequence[Path], _token: CancelToken) -> Iterator[LookUpEvent]:
        yield replace(answer, lists=((), ()))

    def ask_archive(given: object, place: str, _token: CancelToken) -> Iterator[ArchiveAnswer]:
        assert isinstance(given, LookedUp)
        places.append(place)
        away = Archived(
            matches[0].photo, replace(matches[0], relation=None, evidence=Evidence()), "Attic \x1b", is_there=False
        )
        far = Archived(matches[0].photo, matches[2], "Agency", is_there=True)
        yield ArchiveAnswer((away, far))

    program = make_program(replace(use_cases, look_up=look_up, ask_archive=ask_archive))
    page = program.look_up_page
    program.look_up_flow.look_up(b"a picture")
    qtbot.waitUntil(lambda: page.verdict.startswith("You don't have"))
    qtbot.waitUntil(lambda: not program.look_up_flow.runner.is_running)
    assert places == []

    program.menu.archive_wanted.emit()
    asked = dialog(qtbot, ArchiveDialog)
    asked.place.setText("clickhouse://db/pictures")
    asked.use_button.click()
    program.look_up_flow.look_up(b"a picture")
    qtbot.waitUntil(lambda: bool(page.archived.tiles))

    (tile,) = page.archived.tiles
    assert places == ["clickhouse://db/pictures"]
    assert tile.reason.startswith("not connected")
    assert tile.away == "not connected"
    assert "Attic" in tile.line
    assert "\x1b" not in tile.sentence
    assert "The archive may have it" in page.archive_text
    page.distance.slider.setValue(16)
    assert [one.line.split(" · ")[0] for one in page.archived.tiles][1] == "Agency"


def test_who_has_a_photo_in_the_archive_alone_is_told_so_first_and_not_before_it_was_asked(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, answer: LookedUp, matches: tuple[Match, ...]
) -> None:
    may_answer = threading.Event()

    def look_up(_query: Query, _folders: Sequence[Path], _token: CancelToken) -> Iterator[LookUpEvent]:
        yield replace(answer, lists=((), ()))

    def ask_archive(_given: object, _place: str, _token: CancelToken) -> Iterator[ArchiveAnswer]:
        may_answer.wait(20)
        yield ArchiveAnswer((Archived(matches[0].photo, matches[0], "Agency", is_there=False),))

    program = make_program(replace(use_cases, look_up=look_up, ask_archive=ask_archive))
    program.archive_flow.use("clickhouse://db/pictures")
    page = program.look_up_page
    program.look_up_flow.look_up(b"a picture")
    qtbot.waitUntil(lambda: page.archive_text == "Asking the archive…")
    assert "Nothing is as alike as that" not in shown_texts(page)
    may_answer.set()
    qtbot.waitUntil(lambda: page.verdict.startswith("Your archive has this photo. "))
    assert "Agency. Nothing among 11 photos is the same." in page.verdict
    assert page.archive_text == ""


def shown_texts(page: QWidget) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_an_archive_that_is_away_is_told_beside_the_answer(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, answer: LookedUp
) -> None:
    def look_up(_query: Query, _folders: Sequence[Path], _token: CancelToken) -> Iterator[LookUpEvent]:
        yield answer

    catalogue = open_catalogue(None)
    program = make_program(
        replace(
            use_cases,
            look_up=look_up,
            ask_archive=lambda given, place, token: really_ask_archive(given, place, catalogue, token),
        )
    )
    program.archive_flow.use("/no/such/archive")
    program.look_up_flow.look_up(b"a picture")
    qtbot.waitUntil(lambda: "There is no archive in /no/such/archive" in program.look_up_page.archive_text)

    assert program.look_up_page.verdict.startswith("You have this photo.")


@pytest.mark.parametrize("place", ["clickhouse://ann:hush@db/p", "clickhouse://:hush@/", "https://x"])
def test_a_wrong_place_or_one_with_a_password_is_not_kept(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, place: str
) -> None:
    program = make_program(use_cases)
    program.archive_flow.use(place)

    box = program.messages.open_box
    assert box is not None
    assert "hush" not in box.text()
    assert program.archive_flow.place == ""
    box.reject()
