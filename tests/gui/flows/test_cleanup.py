"""Clean-ups that only half succeed, and disks without a trash: what the page says is what is so."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.dialogs.photos_dialog import PhotosDialog
from dedupe_gui.gui.dialogs.run_dialog import RunDialog
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.jobs.cleanup import Carried, Checked, CleanUpEvent, RemovalTools, check, clean_up, put_back
from dedupe_gui.model import Field, Known, Source
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.removal.journal import Journal
from dedupe_gui.removal.ports import trash_of_this_system
from dedupe_gui.removal.volumes import Volume, Volumes
from dedupe_gui.review.decisions import RemovalItem, Verdict
from tests.gui.conftest import FakeGrouper
from tests.gui.flows.test_by_folder import Knowing
from tests.gui.start.test_program import dialog, press_clean_up, search

MakeProgram = Callable[[UseCases], Program]
DAY = date(2024, 5, 14)

pytestmark = pytest.mark.skipif(
    sys.platform in {"darwin", "win32"}, reason="there the system chooses the trash, and tests must not use its own"
)


@pytest.fixture
def removing(use_cases: UseCases, library_folder: Path) -> Iterator[UseCases]:
    """The engine with the real removal; the folder *Phone* is a disk of its own that can't have a trash."""
    phone = library_folder / "Phone"
    (phone / f".Trash-{os.getuid()}").touch()
    mounts = "".join(f"1 0 0:1 / {top} rw - ext4 /dev/disk rw\n" for top in (library_folder, phone)).encode()
    tools = RemovalTools(
        opens=lambda _path: None,
        trash=trash_of_this_system(library_folder / "Trash"),
        volumes=lambda: Volumes(mounts),
        today=lambda: DAY,
    )
    with Journal(library_folder / "journal.sqlite3") as journal:
        yield replace(
            use_cases,
            check=lambda items, carry_over, token: check(items, tools, token, carry_over=carry_over),
            clean_up=lambda items, holding, carry_over, token: clean_up(
                items, journal, tools, token, holding=holding, carry_over=carry_over
            ),
            put_back=lambda entries, token: put_back(entries, journal, tools, token),
            history=journal.history,
            entries=journal.entries,
        )


@pytest.fixture
def asked(qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path) -> Program:
    """The question about phone-0, phone-1 and sorted-2."""
    program = make_program(removing)
    search(qtbot, program, library_folder)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    press_clean_up(qtbot, program)
    qtbot.waitUntil(program.clean_up_page.move_button.isVisible)
    return program


def move(qtbot: QtBot, program: Program) -> None:
    program.clean_up_page.move_button.click()
    qtbot.waitUntil(lambda: program.window.place is PageName.DONE)


def test_while_photos_move_the_focus_is_on_no_button(qtbot: QtBot, asked: Program) -> None:
    """The Enter that began it came twice, and the second one turned to another page."""
    page = asked.clean_up_page
    page.move_button.setFocus()
    qtbot.keyClick(page.move_button, Qt.Key.Key_Return)
    assert page.stop_button.isVisible()
    assert asked.window.focusWidget() is page.bar
    qtbot.waitUntil(lambda: asked.window.place is PageName.DONE)


def test_photos_of_a_disk_without_trash_go_to_a_folder_and_nobody_says_that_they_are_in_the_trash(
    qtbot: QtBot, asked: Program, library_folder: Path
) -> None:
    page = asked.clean_up_page
    assert "Move 3 photos?" in page.text
    assert "empty the trash and throw away the folder “Removed photos”" in page.text

    move(qtbot, asked)

    assert "3 photos moved" in asked.finished_page.text
    assert "empty the trash and throw away the folder “Removed photos”" in asked.finished_page.text
    assert (library_folder / "Phone" / "Removed photos" / DAY.isoformat() / "phone-0.png").exists()
    asked.way.go(PageName.HISTORY)
    (sentence,) = asked.history_page.sentences
    assert sentence.startswith("3 photos removed")
    asked.history_page.files_wanted.emit(1)
    shown = dialog(qtbot, RunDialog)
    assert isinstance(shown, RunDialog)
    said = {line.title: line.detail for line in map(shown.list.lines.line, range(3))}
    assert said[str(library_folder / "Phone" / "phone-0.png")].startswith(
        f"in {library_folder / 'Phone' / 'Removed photos' / DAY.isoformat()}; its copy is"
    )
    assert said[str(library_folder / "Sorted" / "sorted-2.png")].startswith("in the trash; its copy is")
    shown.reject()


def test_all_photos_that_would_be_moved_can_be_looked_through(
    qtbot: QtBot, asked: Program, library_folder: Path
) -> None:
    assert "Identical files: 1 · Same photo, saved again: 2" in asked.clean_up_page.text

    asked.clean_up_page.all_button.click()

    shown = dialog(qtbot, PhotosDialog)
    assert isinstance(shown, PhotosDialog)
    assert shown.windowTitle() == "To be moved: 3 photos"
    lines = [shown.list.lines.line(at) for at in range(shown.list.lines.rowCount())]
    assert {Path(line.title).name for line in lines} == {"phone-0.png", "phone-1.png", "sorted-2.png"}
    assert all("stays: " in line.detail for line in lines)
    shown.reject()


def test_a_disk_that_the_user_leaves_out_is_not_counted_and_not_called_a_failure(
    qtbot: QtBot, asked: Program, library_folder: Path
) -> None:
    page = asked.clean_up_page
    (box,) = page.choices

    box.setChecked(False)

    assert "Move 1 photo to the trash?" in page.text
    assert "1 group keeps" in page.text
    assert page.move_button.text() == "Move 1 photo"
    assert page.stay_text == "This disk has no trash:\nphone-0.png, phone-1.png"
    assert box.isVisible()
    move(qtbot, asked)
    assert "1 photo moved" in asked.finished_page.text
    assert "once the trash is emptied" in asked.finished_page.text
    assert not asked.finished_page.stay_text
    assert (library_folder / "Phone" / "phone-0.png").exists()


def test_ticking_the_disk_again_asks_as_before(asked: Program) -> None:
    page = asked.clean_up_page
    before = page.text
    (box,) = page.choices

    box.setChecked(False)
    box.setChecked(True)

    assert page.text == before
    assert not page.stay_text


def test_a_half_failed_clean_up_says_how_many_went_and_why_each_other_stayed(
    qtbot: QtBot, asked: Program, library_folder: Path
) -> None:
    (library_folder / "Phone" / "phone-0.png").write_bytes(b"another picture now")
    (library_folder / "Phone" / "phone-1.png").unlink()

    move(qtbot, asked)

    page = asked.finished_page
    assert "1 of 3 photos moved, 2 stayed." in page.text
    assert page.stay_text == (
        "Changed since the search; look for copies again before removing it:\nphone-0.png\n"
        "It is no longer there:\nphone-1.png"
    )
    assert page.retry_button.isVisible()
    assert page.put_back_button.isVisible()


def test_what_is_tried_again_belongs_to_the_same_clean_up_and_comes_back_with_it(
    qtbot: QtBot, asked: Program, library_folder: Path
) -> None:
    page, done, desk = asked.clean_up_page, asked.finished_page, asked.desk
    photo = library_folder / "Phone" / "phone-0.png"
    away = photo.rename(library_folder / "elsewhere.png")
    move(qtbot, asked)
    assert "2 of 3 photos moved" in done.text
    away.rename(photo)

    done.retry_button.click()
    qtbot.waitUntil(lambda: page.move_button.isVisible() and page.move_button.isEnabled())
    move(qtbot, asked)

    assert "3 photos moved" in done.text
    done.put_back_button.click()
    qtbot.waitUntil(lambda: "back where" in page.text)
    assert "3 photos are back where they were" in page.text
    assert photo.exists()
    assert all(desk.plan.is_available(at) for at in (0, 1))


def test_only_what_stayed_is_tried_again(qtbot: QtBot, asked: Program, library_folder: Path) -> None:
    page = asked.clean_up_page
    (library_folder / "Phone" / "phone-0.png").rename(library_folder / "elsewhere.png")
    move(qtbot, asked)
    (library_folder / "elsewhere.png").rename(library_folder / "Phone" / "phone-0.png")

    asked.finished_page.retry_button.click()
    qtbot.waitUntil(lambda: page.move_button.isVisible() and page.move_button.isEnabled())

    assert "Move 1 photo" in page.text


def test_what_went_before_a_clean_up_failed_is_off_the_table_and_in_the_history(
    qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path
) -> None:
    def failing(
        items: Sequence[RemovalItem], holding: Mapping[Volume, Path], names: SidecarNames | None, token: CancelToken
    ) -> Iterator[CleanUpEvent]:
        yield from islice(removing.clean_up(items, holding, names, token), 2)
        raise ValueError("the disk burns")

    program = make_program(replace(removing, clean_up=failing))
    search(qtbot, program, library_folder)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    before = len(program.desk.to_remove())
    press_clean_up(qtbot, program)
    qtbot.waitUntil(program.clean_up_page.move_button.isVisible)

    program.clean_up_page.move_button.click()

    qtbot.waitUntil(lambda: program.messages.open_box is not None)
    gone = [path for path in (library_folder / "Phone").glob("phone-?.png") if not path.exists()]
    assert len(program.desk.to_remove()) < before, gone
    assert program.desk.has_cleaned_up


def test_what_changed_or_vanished_is_not_offered_for_removal_again(
    qtbot: QtBot, asked: Program, library_folder: Path
) -> None:
    desk = asked.desk
    (library_folder / "Phone" / "phone-0.png").write_bytes(b"another picture now")
    (library_folder / "Sorted" / "sorted-1.png").unlink()

    move(qtbot, asked)

    assert "Nothing was moved" in asked.finished_page.text
    gone = [at for at in range(11) if not desk.plan.is_available(at)]
    assert [desk.photo(at).path.name for at in gone] == ["phone-0.png", "sorted-1.png"]
    assert "phone-0.png" not in [item.photo.path.name for item in desk.to_remove()]


def test_a_half_failed_way_back_does_not_say_that_nothing_is_lost(
    qtbot: QtBot, asked: Program, library_folder: Path
) -> None:
    page = asked.clean_up_page
    move(qtbot, asked)
    (library_folder / "Phone" / "phone-0.png").write_bytes(b"a new photo of the same name")

    asked.finished_page.put_back_button.click()
    qtbot.waitUntil(lambda: "back where" in page.text)

    assert "2 of 3 photos are back where they were" in page.text
    assert "try again from History" in page.text
    assert page.stay_text == "Another file has its old place now; move that one first:\nphone-0.png"


def test_what_is_gone_stays_so_when_other_photos_are_taken_off_and_come_back(desk: ReviewDesk) -> None:
    gone, moved = desk.photo(1).path, desk.photo(0).path
    desk.mark(1, Verdict.REMOVE)
    desk.mark_unavailable([gone])

    desk.take_off([moved])
    desk.bring_back([moved])

    assert [desk.plan.is_available(at) for at in (0, 1)] == [True, False]
    assert not desk.to_remove()


@pytest.mark.parametrize("names", [None, SidecarNames.FULL])
def test_nothing_is_asked_about_sidecars_where_no_photo_knows_more(
    qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path, names: SidecarNames | None
) -> None:
    program = make_program(removing)
    program.desk.set_carry_over(names)
    search(qtbot, program, library_folder)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    press_clean_up(qtbot, program)
    page = program.clean_up_page
    qtbot.waitUntil(page.move_button.isVisible)
    assert page.carry_box.isHidden()
    assert page.carried_text == ""

    page.back_button.click()
    program.clean_up_flow.begin_safe()
    qtbot.waitUntil(page.move_button.isVisible)
    assert page.carry_box.isHidden()


def test_the_clean_up_asks_whether_to_carry_over_and_looks_again(
    qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path, grouper: FakeGrouper
) -> None:
    asked: list[SidecarNames | None] = []

    def looks(items: Sequence[RemovalItem], names: SidecarNames | None, token: CancelToken) -> Iterator[CleanUpEvent]:
        """As it would be if the first photo had stars that the kept one has not."""
        asked.append(names)
        for event in removing.check(items, None, token):
            if isinstance(event, Checked) and names is not None:
                stars = (Known(Field.RATING, "5", Source.XMP),)
                event = replace(event, carried=(Carried(items[0], Path("/p/a.jpg.xmp"), stars),))
            yield event

    program = make_program(replace(removing, check=looks, make_grouper=lambda *_: Knowing(grouper.all_groups)))
    search(qtbot, program, library_folder)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_X)
    press_clean_up(qtbot, program)
    page = program.clean_up_page
    qtbot.waitUntil(page.move_button.isVisible)
    assert page.carry_box.isVisible()
    assert page.names_choice.isHidden()

    page.carry_box.click()
    qtbot.waitUntil(page.names_choice.isVisible)
    page.names_choice.setCurrentIndex(page.names_choice.findData(SidecarNames.LIGHTROOM))
    qtbot.waitUntil(lambda: len(asked) == 3)

    assert asked == [None, SidecarNames.FULL, SidecarNames.LIGHTROOM]
    assert program.desk.carry_over is SidecarNames.LIGHTROOM
