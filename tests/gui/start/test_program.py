"""The whole way through the window on an engine of generators: search, decide, clean up, put back, close, go on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList
from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.dialogs.keys_dialog import KeysDialog
from dedupe_gui.gui.dialogs.run_dialog import RunDialog
from dedupe_gui.gui.dialogs.suggestions_dialog import SuggestionsDialog
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.application import Application
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.start.shell import Shell
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.style.theme import DARK, ThemeChoice
from dedupe_gui.gui.texts.language import install_language
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.jobs.cleanup import CleanUpEvent, RemovalTools, check, clean_up, put_back
from dedupe_gui.jobs.events import Finished, FoundSoFar, Progress, ScanEvent, Stage
from dedupe_gui.jobs.whole_search import WholeSearch
from dedupe_gui.model import FileStamp, FolderUnreadable, Photo, Relation, ScanOptions, ScanResult
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.removal.journal import Journal, JournalEntry
from dedupe_gui.removal.ports import trash_of_this_system
from dedupe_gui.removal.volumes import Volume
from dedupe_gui.review.decisions import NotedDecision, RemovalItem, Verdict
from dedupe_gui.review.filters import Order
from dedupe_gui.review.keeper import MY_FOLDERS_FIRST
from dedupe_gui.review.rejections import Rejection
from tests.gui.conftest import FakeGrouper

MakeProgram = Callable[[UseCases], Program]


def search(qtbot: QtBot, program: Program, folder: Path) -> None:
    program.library.add([folder])
    with qtbot.waitSignal(program.scan_flow.ended):
        qtbot.mouseClick(program.start_page.scan_button, Qt.MouseButton.LeftButton)
    assert program.window.place is PageName.RESULT
    program.way.go(PageName.REVIEW)


Kind = TypeVar("Kind", bound=QDialog)


def press_clean_up(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(program.review_page.clean_up_button.isEnabled)
    program.review_page.clean_up_button.click()


def dialog(qtbot: QtBot, kind: type[Kind]) -> Kind:
    """The dialog of this kind that is open."""
    found: list[Kind] = []

    def look() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        return bool(found)

    qtbot.waitUntil(look)
    return found[0]


@pytest.fixture
def removing(use_cases: UseCases, tmp_path: Path) -> Iterator[UseCases]:
    """The engine with the real removal, into a trash of its own."""
    trash = tmp_path / "Trash"
    tools = RemovalTools(opens=lambda _path: None, trash=trash_of_this_system(trash))
    with Journal(tmp_path / "journal.sqlite3") as journal:

        def remove(
            items: Sequence[RemovalItem],
            holding: Mapping[Volume, Path],
            carry_over: SidecarNames | None,
            token: CancelToken,
        ) -> Iterator[CleanUpEvent]:
            yield from clean_up(items, journal, tools, token, holding=holding, carry_over=carry_over)

        def bring_back(entries: Sequence[JournalEntry], token: CancelToken) -> Iterator[CleanUpEvent]:
            yield from put_back(entries, journal, tools, token)

        yield replace(
            use_cases,
            check=lambda items, carry_over, token: check(items, tools, token, carry_over=carry_over),
            clean_up=remove,
            put_back=bring_back,
            history=journal.history,
            entries=journal.entries,
        )


def test_search_shows_groups_and_remembers_the_folders(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    assert program.window.place is PageName.REVIEW
    assert program.desk.row_count == 5
    assert program.window.strip.isHidden()
    program.way.go(PageName.FOLDERS)
    qtbot.waitUntil(lambda: program.window.place is PageName.FOLDERS)


def test_after_one_photo_nobody_knows_how_long_it_takes(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases
) -> None:
    strip = make_program(use_cases).window.strip
    search = WholeSearch(lambda: 0.0)
    search.note(Progress(Stage.READING, 1, 1000, photos_per_s=0.2, remaining_s=5000))
    strip.show_search(search)
    assert strip.remaining == "1 of 1,000"


def test_progress_says_stage_count_and_remaining_time(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, result: ScanResult
) -> None:
    may_end = threading.Event()

    def scan(_options: ScanOptions, token: CancelToken) -> Iterator[ScanEvent]:
        yield FoundSoFar(result)
        while not may_end.wait(0.01):
            token.raise_if_cancelled()
            yield Progress(Stage.READING, 30, 50, photos_per_s=1000, remaining_s=120, already_known=20)

    program = make_program(replace(use_cases, scan=scan))
    program.library.add([library_folder])
    program.start_page.scan_button.click()
    strip = program.window.strip
    qtbot.waitUntil(lambda: "minutes left" in strip.remaining)
    assert "30 of 50" in strip.remaining
    assert "20 already known" in strip.remaining
    assert "1,000 photos a second" in strip.remaining
    assert strip.text == "Reading photos…"
    assert not program.review_page.clean_up_button.isEnabled()
    strip.pause_button.click()
    assert strip.text == "Paused"
    strip.pause_button.click()
    with qtbot.waitSignal(program.scan_flow.ended):
        strip.cancel_button.click()
    may_end.set()
    assert program.window.strip.isHidden()


def test_the_search_is_told_which_photos_are_in_sight(
    use_cases: UseCases, make_program: MakeProgram, qtbot: QtBot, library_folder: Path, result: ScanResult
) -> None:
    in_sight: list[tuple[FileStamp, ...]] = []
    program = make_program(replace(use_cases, in_view=lambda stamps: in_sight.append(tuple(stamps))))
    program.window.resize(1200, 900)
    search(qtbot, program, library_folder)

    qtbot.waitUntil(lambda: bool(in_sight) and bool(in_sight[-1]))
    assert result.photos[5].stamp in in_sight[-1]
    assert set(in_sight[-1]) <= {photo.stamp for photo in result.photos}


def test_the_group_that_is_compared_comes_before_those_in_sight(
    use_cases: UseCases, make_program: MakeProgram, qtbot: QtBot, library_folder: Path, result: ScanResult
) -> None:
    wanted: list[tuple[FileStamp, ...]] = []
    program = make_program(replace(use_cases, in_view=lambda stamps: wanted.append(tuple(stamps))))
    program.window.resize(1200, 600)
    search(qtbot, program, library_folder)
    shown_list = program.review_page.list
    program.desk.go_to(3)
    shown_list.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: bool(wanted) and wanted[-1][:2] == (result.photos[9].stamp, result.photos[3].stamp))

    assert shown_list.rows_in_sight < 3
    in_order = [result.photos.index(next(photo for photo in result.photos if photo.stamp == one)) for one in wanted[-1]]
    assert in_order[2:4] == [5, 0]

    program.way.go(PageName.RESULT)
    program.desk.go_to(4)
    qtbot.waitUntil(lambda: set(wanted[-1][:2]) == {result.photos[10].stamp, result.photos[4].stamp})


def test_folder_that_cannot_be_opened_is_named(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, scan_events: list[ScanEvent]
) -> None:
    scan_events.insert(1, FolderUnreadable(Path("/photos/locked"), "Permission denied"))
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    notices = {text for text in _texts(program) if "/photos/locked" in text}  # on the page, and on its full screen
    assert notices == {"1 folder could not be opened: /photos/locked."}


def _texts(program: Program) -> list[str]:
    return [w.text() for w in program.review_page.findChildren(type(program.window.strip._text))]


def test_failed_search_says_why_and_what_was_found_stays(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, scan_events: list[ScanEvent]
) -> None:
    def scan(_options: ScanOptions, _token: CancelToken) -> Iterator[ScanEvent]:
        yield from scan_events
        raise EnvironmentProblem("The disk was unplugged. Plug it in and search again.")

    program = make_program(replace(use_cases, scan=scan))
    search(qtbot, program, library_folder)
    box = program.messages.open_box
    assert box is not None
    assert box.text() == "The disk was unplugged. Plug it in and search again."
    assert program.desk.row_count == 5
    box.accept()


def test_clean_up_names_count_and_size_and_the_harmless_button_has_the_focus(
    qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path
) -> None:
    program = make_program(removing)
    search(qtbot, program, library_folder)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    page = program.clean_up_page
    press_clean_up(qtbot, program)
    qtbot.waitUntil(page.move_button.isVisible)
    assert "Move 3 photos to the trash?" in page.text
    assert "2 groups keep at least one photo each." in page.text
    assert page.focusProxy() is page.back_button
    page.back_button.click()
    assert program.window.place is PageName.REVIEW
    assert all((library_folder / "Phone" / f"phone-{n}.png").exists() for n in range(5))


def test_photos_go_to_the_trash_and_come_back(
    qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path, tmp_path: Path
) -> None:
    program = make_program(removing)
    search(qtbot, program, library_folder)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    gone = library_folder / "Phone" / "phone-0.png"
    page = program.clean_up_page
    press_clean_up(qtbot, program)
    qtbot.waitUntil(page.move_button.isVisible)
    page.move_button.click()
    qtbot.waitUntil(program.finished_page.put_back_button.isVisible)
    assert program.window.place is PageName.DONE
    assert "1 photo moved" in program.finished_page.text
    assert program.finished_page.left_text == "Left to decide: 4 groups"
    assert not gone.exists()
    assert (tmp_path / "Trash" / "files" / "phone-0.png").exists()
    assert program.desk.row_count == 4
    program.finished_page.put_back_button.click()
    qtbot.waitUntil(lambda: "back where" in page.text)
    assert gone.exists()
    assert program.desk.row_count == 5
    program.way.go(PageName.HISTORY)
    assert program.history_page.sentences == ("1 photo put back",)


def test_history_puts_back_chosen_photos_of_an_earlier_clean_up(
    qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path
) -> None:
    program = make_program(removing)
    search(qtbot, program, library_folder)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Down)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    page = program.clean_up_page
    press_clean_up(qtbot, program)
    qtbot.waitUntil(page.move_button.isVisible)
    page.move_button.click()
    qtbot.waitUntil(program.finished_page.put_back_button.isVisible)
    program.way.go(PageName.HISTORY)
    program.history_page.files_wanted.emit(1)
    shown = dialog(qtbot, RunDialog)
    assert isinstance(shown, RunDialog)
    assert shown.list.lines.line(0).key.stamp.path.parent.name == "files"  # seen where it lies now
    shown.list.setCurrentIndex(shown.list.lines.index(0))
    shown.put_back_button.click()
    qtbot.waitUntil(lambda: "back where" in page.text)
    there = [(library_folder / name).exists() for name in ("Phone/phone-1.png", "Sorted/sorted-2.png")]
    assert sorted(there) == [False, True]


def test_photo_changed_since_the_search_stays_and_the_page_says_so(
    qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path
) -> None:
    program = make_program(removing)
    search(qtbot, program, library_folder)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    (library_folder / "Phone" / "phone-0.png").write_bytes(b"another picture now")
    press_clean_up(qtbot, program)
    page = program.clean_up_page
    qtbot.waitUntil(lambda: "None of the chosen photos" in page.text)
    assert "Nothing can be moved" in page.text
    assert not page.move_button.isEnabled()
    assert "Changed since the search; look for copies again before removing it:\nphone-0.png" in page.stay_text
    assert not program.desk.to_remove()


def test_suggestions_preview_before_they_are_accepted(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    program.review_page.suggest_button.click()
    shown = dialog(qtbot, SuggestionsDialog)
    assert isinstance(shown, SuggestionsDialog)
    assert "4 photos in 3 groups" in shown.preview_text
    assert shown.cancel_button.isDefault()
    shown.kinds[Relation.EDITED].setChecked(True)
    assert "5 photos in 4 groups" in shown.preview_text
    assert program.desk.summary().photos == 0
    shown.presets.setCurrentIndex(1)
    shown.presets.activated.emit(1)
    assert program.desk.rules == MY_FOLDERS_FIRST
    assert not shown.rules.isVisible()  # a ready-made order is told by its first rules
    shown.change_button.click()
    assert shown.rules.isVisible()
    shown.rules.setCurrentRow(1)
    shown.up_button.click()
    assert shown.chosen_rules()[0] is MY_FOLDERS_FIRST[1]
    shown.accept_button.click()
    assert program.desk.summary().photos == 5
    assert program.desk.verdict(4) is not Verdict.REMOVE
    program.desk.undo()
    assert program.desk.summary().photos == 0


def test_an_order_of_rules_can_be_used_without_choosing_anything(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, settings: Settings
) -> None:
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    program.review_page.suggest_button.click()
    shown = dialog(qtbot, SuggestionsDialog)
    assert isinstance(shown, SuggestionsDialog)
    assert not shown.rules_button.isEnabled()
    shown.presets.activated.emit(1)

    shown.rules_button.click()

    assert program.desk.rules == settings.rules == MY_FOLDERS_FIRST
    assert program.desk.summary().photos == 0


def test_cancelled_suggestions_leave_everything_as_it_was(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    before = program.desk.rules
    program.review_page.suggest_button.click()
    shown = dialog(qtbot, SuggestionsDialog)
    assert isinstance(shown, SuggestionsDialog)
    shown.rules.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert program.desk.rules != before
    assert shown.rules.isVisible()  # it is an order of one's own now
    shown.cancel_button.click()
    assert program.desk.rules == before
    assert program.desk.summary().photos == 0


def test_not_duplicates_are_remembered_and_undo_takes_that_back(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    remembered: list[frozenset[str]] = []

    def reject(rejection: Rejection, _photos: Sequence[Photo]) -> tuple[int, ...]:
        remembered.extend(rejection.sets)
        return (7,)

    program = make_program(replace(use_cases, reject=reject))
    search(qtbot, program, library_folder)
    program.desk.go_to(3, 1)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: bool(remembered))
    assert {Path(path).name for path in remembered[0]} == {"sorted-4.png", "phone-3.png"}
    with qtbot.waitSignal(program.desk.rejection_undone):
        qtbot.keyClick(program.review_page.list, Qt.Key.Key_Z)


def test_what_is_undone_while_it_is_being_remembered_is_forgotten(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    may_end = threading.Event()

    def reject(_rejection: Rejection, photos: Sequence[Photo]) -> tuple[int, ...]:
        may_end.wait(30)  # reading two large files
        marked = [MarkedPhoto(photo.path, 1, bytes([at]) * 32) for at, photo in enumerate(photos[:2])]
        return (use_cases.not_duplicates.remember(marked),)

    program = make_program(replace(use_cases, reject=reject))
    search(qtbot, program, library_folder)
    program.desk.go_to(3, 1)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: program.reject_flow.runner.is_running)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Z)
    may_end.set()
    qtbot.waitUntil(lambda: not program.reject_flow.runner.is_running)

    assert use_cases.not_duplicates.entries() == ()


def test_identical_files_cannot_be_called_different(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    with qtbot.assertNotEmitted(program.desk.rejected):
        qtbot.keyClick(program.review_page.list, Qt.Key.Key_N)


def test_review_goes_on_where_it_was_left(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, tmp_path: Path
) -> None:
    with Sessions(tmp_path / "sessions.sqlite") as sessions:
        kept = replace(use_cases, sessions=sessions)
        program = make_program(kept)
        search(qtbot, program, library_folder)
        qtbot.waitUntil(lambda: not program.session_flow.runner.is_running)
        qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
        program.desk.set_order(Order.MOST_SPACE_FIRST)
        program.desk.set_filters(replace(program.desk.filters, relations=frozenset({Relation.EDITED, Relation.COPY})))
        photo = program.desk.photo(program.desk.group(1).members[1].photo).path
        program.desk.go_to(1, 1)
        program.close()
        (library_folder / "Phone" / "phone-4.png").unlink()

        again = make_program(kept)
        assert again.start_page.session_button.isVisible()
        with qtbot.waitSignal(again.session_flow.opened):
            again.start_page.session_button.click()
        assert again.desk.verdict(0) is Verdict.REMOVE
        assert again.desk.order is Order.MOST_SPACE_FIRST
        assert again.desk.row_count == 3
        group = again.desk.current_group
        assert group is not None
        assert again.desk.photo(group.members[again.desk.place.member].photo).path == photo
        filters = again.review_page.filters
        assert filters.order.currentData() is Order.MOST_SPACE_FIRST
        assert not again.desk.plan.is_available(4)
        again.close()


def put_back_with_the_review_closed(
    qtbot: QtBot, make_program: MakeProgram, uses: UseCases, library_folder: Path
) -> tuple[Program, list[Path]]:
    """Clean up, close the program, and put back by the history of another one; return that and what was decided."""
    program = make_program(uses)
    search(qtbot, program, library_folder)
    qtbot.waitUntil(lambda: not program.session_flow.runner.is_running)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    decided = list(program.desk.plan.noted())
    press_clean_up(qtbot, program)
    qtbot.waitUntil(program.clean_up_page.move_button.isVisible)
    program.clean_up_page.move_button.click()
    qtbot.waitUntil(program.finished_page.put_back_button.isVisible)
    program.close()

    elsewhere = make_program(uses)
    elsewhere.way.go(PageName.HISTORY)
    elsewhere.history_page.put_back_button(1).click()
    qtbot.waitUntil(lambda: "back where" in elsewhere.clean_up_page.text)
    return elsewhere, decided


def test_what_was_put_back_while_the_review_was_closed_is_undecided_in_it(
    qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path, tmp_path: Path
) -> None:
    with Sessions(tmp_path / "sessions.sqlite") as sessions:
        kept = replace(removing, sessions=sessions)
        elsewhere, decided = put_back_with_the_review_closed(qtbot, make_program, kept, library_folder)
        with qtbot.waitSignal(elsewhere.session_flow.opened):
            elsewhere.start_page.session_wanted.emit(sessions.recent()[0])
        assert elsewhere.desk.row_count == 5
        assert len(decided) == 2
        assert not set(decided) & set(elsewhere.desk.plan.noted())
        elsewhere.close()


def test_what_was_put_back_is_undecided_also_if_its_drive_was_away_when_the_review_was_opened(
    qtbot: QtBot, make_program: MakeProgram, removing: UseCases, library_folder: Path, tmp_path: Path
) -> None:
    with Sessions(tmp_path / "sessions.sqlite") as sessions:
        kept = replace(removing, sessions=sessions)
        elsewhere, decided = put_back_with_the_review_closed(qtbot, make_program, kept, library_folder)
        drives = {path.parent for path in decided}
        for drive in drives:
            drive.rename(drive.with_suffix(".away"))
        with qtbot.waitSignal(elsewhere.session_flow.opened):
            elsewhere.start_page.session_wanted.emit(sessions.recent()[0])
        elsewhere.close()

        for drive in drives:
            drive.with_suffix(".away").rename(drive)
        again = make_program(kept)
        with qtbot.waitSignal(again.session_flow.opened):
            again.start_page.session_wanted.emit(sessions.recent()[0])
        assert again.desk.row_count == 5
        assert len(decided) == 2
        assert not set(decided) & set(again.desk.plan.noted())
        again.close()


def test_each_save_writes_what_was_decided_since_and_takes_back_what_was_taken_back(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, tmp_path: Path
) -> None:
    written: list[dict[Path, Verdict]] = []

    class Watched(Sessions):
        def save_decisions(self, session_id: int, decisions: Mapping[Path, NotedDecision]) -> None:
            written.append({path: noted.verdict for path, noted in decisions.items()})
            super().save_decisions(session_id, decisions)

    with Watched(tmp_path / "sessions.sqlite") as sessions:
        program = make_program(replace(use_cases, sessions=sessions))
        search(qtbot, program, library_folder)
        qtbot.waitUntil(lambda: not program.session_flow.runner.is_running)
        desk = program.desk
        kept, removed = (desk.photo(member.photo).path for member in desk.group(0).members)
        other = desk.photo(desk.group(1).members[0].photo).path

        def saved() -> dict[Path, NotedDecision]:
            program.session_flow.rest()
            return dict(sessions.load(sessions.recent()[0].session_id).decisions)

        desk.accept(0)
        decided = {kept: NotedDecision(Verdict.KEEP), removed: NotedDecision(Verdict.REMOVE, kept)}
        assert saved() == decided
        desk.mark(desk.group(1).members[0].photo, Verdict.KEEP)
        assert saved() == {**decided, other: NotedDecision(Verdict.KEEP)}
        desk.undo()
        desk.undo()
        assert saved() == {}
        assert written == [
            {kept: Verdict.KEEP, removed: Verdict.REMOVE},
            {other: Verdict.KEEP},
            dict.fromkeys((kept, removed, other), Verdict.UNDECIDED),
        ]


def test_what_was_told_apart_stays_so_when_the_review_is_opened_again(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, tmp_path: Path
) -> None:
    with Sessions(tmp_path / "sessions.sqlite") as sessions:
        told: list[ScanResult] = []

        def told_apart(result: ScanResult) -> ScanResult:
            told.append(replace(result, apart=((frozenset({6}), frozenset({1})),)))
            return told[-1]

        kept = replace(use_cases, sessions=sessions, told_apart=told_apart)
        program = make_program(kept)
        search(qtbot, program, library_folder)
        qtbot.waitUntil(lambda: not program.session_flow.runner.is_running)
        program.close()
        again = make_program(kept)
        with qtbot.waitSignal(again.session_flow.opened):
            again.start_page.session_button.click()
        assert again.desk.result is told[0]
        again.close()


def test_enter_presses_the_button_that_has_the_focus(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    program.review_page.suggest_button.click()
    shown = dialog(qtbot, SuggestionsDialog)
    assert isinstance(shown, SuggestionsDialog)
    shown.accept_button.setFocus()
    qtbot.keyClick(shown.accept_button, Qt.Key.Key_Return)
    assert program.desk.summary().photos == 4


def test_what_a_clean_up_took_away_is_off_the_table_when_a_review_is_gone_on_with(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, tmp_path: Path
) -> None:
    with Sessions(tmp_path / "sessions.sqlite") as sessions:
        kept = replace(use_cases, sessions=sessions)
        program = make_program(kept)
        search(qtbot, program, library_folder)
        qtbot.waitUntil(lambda: not program.session_flow.runner.is_running)
        groups = program.desk.group_count
        program.close()
        removed = list(library_folder.glob("Phone/phone-[01].png"))
        for photo in removed:
            photo.unlink()

        again = make_program(replace(kept, removed_paths=lambda: frozenset(removed)))
        with qtbot.waitSignal(again.session_flow.opened):
            again.start_page.session_button.click()

        assert again.desk.has_cleaned_up
        assert again.desk.group_count < groups
        assert "changed or vanished" not in again.review_page.notice
        again.close()


def test_each_kind_says_while_a_search_runs_whether_all_of_it_is_found(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, result: ScanResult
) -> None:
    def scan(_options: ScanOptions, token: CancelToken) -> Iterator[ScanEvent]:
        yield FoundSoFar(result, frozenset({Relation.IDENTICAL}))
        for goes_on in (has_copies, may_end):
            while not goes_on.wait(0.01):
                token.raise_if_cancelled()
            yield FoundSoFar(result, frozenset({Relation.IDENTICAL, Relation.SAME_PIXELS, Relation.COPY}))
        yield Finished(result)

    has_copies, may_end = threading.Event(), threading.Event()
    program = make_program(replace(use_cases, scan=scan))
    program.library.add([library_folder])
    program.start_page.scan_button.click()
    filters = program.review_page.filters
    qtbot.waitUntil(lambda: program.desk.row_count > 0)
    assert "all found" in filters.kind_row(Relation.IDENTICAL).figure
    assert "so far" in filters.kind_row(Relation.COPY).figure
    has_copies.set()
    qtbot.waitUntil(lambda: "all found" in filters.kind_row(Relation.COPY).figure)
    assert "so far" in filters.kind_row(Relation.EDITED).figure
    assert "so far" in filters.kind_row(Relation.SIMILAR).figure
    with qtbot.waitSignal(program.scan_flow.ended):
        may_end.set()
    figures = [filters.kind_row(relation).figure for relation in Relation]
    assert not any("found" in figure or "so far" in figure for figure in figures)


def test_decisions_made_while_a_search_runs_outlive_stop_and_close(
    qtbot: QtBot,
    make_program: MakeProgram,
    use_cases: UseCases,
    library_folder: Path,
    tmp_path: Path,
    result: ScanResult,
) -> None:
    def scan(_options: ScanOptions, token: CancelToken) -> Iterator[ScanEvent]:
        yield FoundSoFar(result)
        while not token.is_cancelled:
            moment.wait(0.01)  # a photo takes its time
            yield Progress(Stage.READING, 1, 10)
        yield Finished(replace(result, is_complete=False))

    moment = threading.Event()
    with Sessions(tmp_path / "sessions.sqlite") as sessions:
        program = make_program(replace(use_cases, scan=scan, sessions=sessions))
        program.library.add([library_folder])
        program.start_page.scan_button.click()
        qtbot.waitUntil(lambda: program.desk.row_count > 0)
        assert not program.start_page.scan_button.isEnabled()
        qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
        program.window.close()
        box = program.messages.open_box
        assert box is not None
        stop = next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)

        with qtbot.waitSignal(program.way.close_ready):
            stop.click()

        (review,) = sessions.recent()
        assert review.verdicts > 0


def test_the_folders_searched_before_are_those_that_the_links_open(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    for folder in (library_folder / "Phone", library_folder / "Sorted"):
        program.library.set_choices(replace(program.library.choices, folders=()))
        search(qtbot, program, folder)

    def offered() -> list[str]:
        texts = [link.text() for link in program.start_page.findChildren(QPushButton)]
        return [text for text in texts if text in {"Phone", "Sorted"}]

    qtbot.waitUntil(lambda: offered() == ["Sorted", "Phone"])
    program.start_page.recent_wanted.emit(0)
    assert [folder.path.name for folder in program.library.folders] == ["Sorted"]


def test_search_that_found_nothing_takes_no_review_away(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, tmp_path: Path
) -> None:
    with Sessions(tmp_path / "sessions.sqlite") as sessions:
        program = make_program(replace(use_cases, sessions=sessions))
        search(qtbot, program, library_folder)
        qtbot.waitUntil(lambda: not program.session_flow.runner.is_running)
        program.close()
        without = replace(use_cases, sessions=sessions, make_grouper=lambda _result, _rules: FakeGrouper(()))
        another = make_program(without)
        another.library.add([library_folder])
        with qtbot.waitSignal(another.scan_flow.ended):
            another.scan_flow.start()
        another.close()
        (review,) = sessions.recent(5)
        assert len(sessions.load(review.session_id).result.photos) == 11


def test_closing_while_a_search_runs_asks_first_and_then_stops_it(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    def scan(_options: ScanOptions, token: CancelToken) -> Iterator[ScanEvent]:
        while True:
            token.raise_if_cancelled()
            yield Progress(Stage.WALKING, 1, None)

    program = make_program(replace(use_cases, scan=scan))
    program.library.add([library_folder])
    program.start_page.scan_button.click()
    program.window.close()
    box = program.messages.open_box
    assert box is not None
    assert program.window.isVisible()
    assert box.defaultButton().text() == "Go on"
    box.reject()
    assert program.scan_flow.is_running
    program.window.close()
    box = program.messages.open_box
    assert box is not None
    stop = next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
    with qtbot.waitSignal(program.way.close_ready):
        stop.click()
    qtbot.waitUntil(lambda: not program.window.isVisible())
    assert "scan" not in {thread.name for thread in threading.enumerate()}


def test_theme_is_chosen_and_remembered(qapp: QApplication, make_program: MakeProgram, use_cases: UseCases) -> None:
    program = make_program(use_cases)
    assert qapp.styleSheet() == program.theme.sheet
    program.menu.theme_chosen.emit(ThemeChoice.DARK)
    assert program.theme.tokens == DARK
    program.close()
    again = make_program(use_cases)
    assert again.theme.tokens == DARK
    again.menu.theme_chosen.emit(ThemeChoice.LIGHT)


def test_details_show_the_distances_by_every_hash(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    why = program.review_page.compare.why
    why.details_button.click()
    label = type(program.window.strip._text)
    qtbot.waitUntil(lambda: "5 of 64 bits differ" in [found.text() for found in why.findChildren(label)])


def test_second_close_hides_the_window_until_the_work_has_stopped(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    may_end = threading.Event()

    def scan(_options: ScanOptions, token: CancelToken) -> Iterator[ScanEvent]:
        yield Progress(Stage.READING, 1, 10)
        may_end.wait(30)  # a decoder that takes its time
        token.raise_if_cancelled()

    program = make_program(replace(use_cases, scan=scan))
    program.library.add([library_folder])
    program.start_page.scan_button.click()
    program.window.close()
    box = program.messages.open_box
    assert box is not None
    next(b for b in box.buttons() if b.text() == "Stop and close").click()
    assert program.window.strip.text == "Stopping…"
    program.window.close()
    assert not program.window.isVisible()
    assert program.scan_flow.is_running
    with qtbot.waitSignal(program.way.close_ready):
        may_end.set()


@pytest.mark.parametrize("place", [PageName.FOLDERS, PageName.LOOK_UP, PageName.HISTORY])
def test_the_review_is_a_click_away_from_everywhere(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, tmp_path: Path, place: PageName
) -> None:
    program = make_program(use_cases)
    program.way.go(place)
    search(qtbot, program, tmp_path)
    program.way.go(place)
    crumbs = [crumb for crumb in program.window.header.findChildren(QPushButton) if crumb.text() == "What was found"]
    qtbot.mouseClick(crumbs[-1], Qt.MouseButton.LeftButton)
    assert program.window.place is PageName.RESULT
    assert program.desk.row_count == 5


def test_the_first_window_fits_the_screen(make_program: MakeProgram, use_cases: UseCases) -> None:
    window = make_program(use_cases).window
    room = window.screen().availableSize().expandedTo(window.minimumSize())
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_a_stopped_search_does_not_claim_that_there_are_no_copies(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, tmp_path: Path
) -> None:
    seen = threading.Event()

    def scan(_options: ScanOptions, token: CancelToken) -> Iterator[ScanEvent]:
        yield FoundSoFar(replace(result, photos=result.photos[:2], is_complete=False))
        seen.set()
        while True:
            token.raise_if_cancelled()
            yield Progress(Stage.READING, 2, 11)

    no_groups = FakeGrouper(())
    program = make_program(replace(use_cases, scan=scan, make_grouper=lambda _result, _rules: no_groups))
    program.library.add([tmp_path])
    program.scan_flow.start()
    qtbot.waitUntil(seen.is_set)
    with qtbot.waitSignal(program.scan_flow.ended):
        program.window.strip.cancel_button.click()
    assert "The search was stopped" in program.review_page.empty.text
    assert "The search was stopped" in program.result_page.text
    assert "twice" not in program.result_page.text


def test_a_search_without_photos_does_not_claim_that_there_are_no_copies(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, tmp_path: Path
) -> None:
    away = tmp_path / "away"

    def scan(_options: ScanOptions, _token: CancelToken) -> Iterator[ScanEvent]:
        yield Finished(replace(result, photos=(), options=ScanOptions((away,))))

    program = make_program(replace(use_cases, scan=scan, make_grouper=lambda _result, _rules: FakeGrouper(())))
    program.library.add([tmp_path])
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    for said in (program.result_page.text, program.review_page.empty.text):
        assert "No photos were found" in said
        assert "away is not there at the moment" in said


def test_the_review_that_a_stopped_search_took_the_place_of_is_offered_again(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, library_folder: Path
) -> None:
    finds = [result, replace(result, photos=(), is_complete=False)]

    def scan(_options: ScanOptions, _token: CancelToken) -> Iterator[ScanEvent]:
        yield Finished(finds.pop(0))

    groupers = [use_cases.make_grouper(result, ()), FakeGrouper(())]
    program = make_program(replace(use_cases, scan=scan, make_grouper=lambda found, _rules: groupers[not found.photos]))
    search(qtbot, program, library_folder)
    qtbot.waitUntil(lambda: not program.session_flow.runner.is_running)
    program.way.go(PageName.FOLDERS)
    assert not program.start_page.session_button.isVisible()  # it lies on the table
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    program.way.go(PageName.FOLDERS)
    assert program.start_page.session_button.isVisible()


def test_groups_of_a_stopped_search_are_not_taken_for_all_there_are(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, tmp_path: Path
) -> None:
    def scan(_options: ScanOptions, _token: CancelToken) -> Iterator[ScanEvent]:
        yield Finished(replace(result, is_complete=False))

    program = make_program(replace(use_cases, scan=scan))
    program.library.add([tmp_path])
    with qtbot.waitSignal(program.scan_flow.ended):
        program.scan_flow.start()
    assert program.desk.row_count == 5
    assert "The search was stopped" in program.review_page.notice
    assert "The search was stopped" in program.result_page.caution


@pytest.fixture
def lingering(removing: UseCases) -> tuple[UseCases, threading.Event]:
    """An engine whose jobs go on for a while after their last word, and what ends them."""
    may_end = threading.Event()

    def linger(job: Callable[..., Iterator[CleanUpEvent]]) -> Callable[..., Iterator[CleanUpEvent]]:
        def lingering_job(*arguments: object) -> Iterator[CleanUpEvent]:
            yield from job(*arguments)
            may_end.wait(10)

        return lingering_job

    return replace(removing, check=linger(removing.check), clean_up=linger(removing.clean_up)), may_end


def test_a_quick_hand_is_not_ignored(
    qtbot: QtBot, make_program: MakeProgram, lingering: tuple[UseCases, threading.Event], library_folder: Path
) -> None:
    use_cases, may_end = lingering
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    page = program.clean_up_page
    press_clean_up(qtbot, program)
    qtbot.waitUntil(page.move_button.isVisible)
    page.move_button.click()
    assert (library_folder / "Phone" / "phone-0.png").exists()
    may_end.set()
    qtbot.waitUntil(program.finished_page.put_back_button.isVisible)
    assert not (library_folder / "Phone" / "phone-0.png").exists()


def test_going_back_takes_a_quick_hand_back(
    qtbot: QtBot, make_program: MakeProgram, lingering: tuple[UseCases, threading.Event], library_folder: Path
) -> None:
    use_cases, may_end = lingering
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    qtbot.keyClick(program.review_page.list, Qt.Key.Key_Return)
    page = program.clean_up_page
    press_clean_up(qtbot, program)
    qtbot.waitUntil(page.move_button.isVisible)
    page.move_button.click()
    page.back_button.click()
    with qtbot.waitSignal(program.clean_up_flow.runner.ended):
        may_end.set()
    assert not program.clean_up_flow.is_running
    assert (library_folder / "Phone" / "phone-0.png").exists()


def test_what_was_found_is_said_beside_the_trail_on_coming_back(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    header = program.window.header
    assert header.summary.startswith("5 groups")
    program.way.go(PageName.FOLDERS)
    assert header.summary == ""
    program.way.go(PageName.REVIEW)
    assert header.summary.startswith("5 groups")


def test_the_language_changes_at_once_and_everything_stays_on_the_table(
    qtbot: QtBot, qapp: Application, use_cases: UseCases, settings: Settings, library_folder: Path, tmp_path: Path
) -> None:
    with Sessions(tmp_path / "sessions.sqlite") as sessions:
        shell = Shell(qapp, replace(use_cases, sessions=sessions), settings)
        try:
            shell.open(())
            program = shell.program
            search(qtbot, program, library_folder)
            qtbot.waitUntil(lambda: not program.session_flow.runner.is_running)
            program.desk.accept(0)
            program.desk.go_to(2, 1)
            program.menu.language_chosen.emit("de")
            qtbot.waitUntil(lambda: shell.program is not program)
            german = shell.program
            assert german.window.isVisible()
            assert german.window.place is PageName.REVIEW
            assert german.review_page.undo_button.text() == "Rückgängig"
            assert german.start_page.scan_button.text() == "Kopien finden"
            assert german.desk.summary().photos == 1
            assert german.desk.place.row == 2
            assert german.review_page.list.currentIndex().row() == 2
            german.desk.accept(1)
            german.session_flow.save_now()
            (summary,) = sessions.recent()
            assert summary.verdicts == 5
            german.menu.language_chosen.emit("en")
            qtbot.waitUntil(lambda: shell.program is not german)
            assert shell.program.review_page.undo_button.text() == "Undo"
        finally:
            shell.close()
            install_language(qapp, "en")


def test_the_language_waits_for_the_end_of_a_search(
    qtbot: QtBot, qapp: Application, use_cases: UseCases, settings: Settings, library_folder: Path
) -> None:
    may_end = threading.Event()

    def scan(_options: ScanOptions, token: CancelToken) -> Iterator[ScanEvent]:
        while not may_end.wait(0.01):
            token.raise_if_cancelled()
        yield from ()

    shell = Shell(qapp, replace(use_cases, scan=scan), settings)
    try:
        shell.open(())
        program = shell.program
        program.library.add([library_folder])
        program.scan_flow.start()
        program.menu.language_chosen.emit("de")
        assert program.messages.open_box is not None
        program.messages.open_box.accept()
        assert shell.program is program
        may_end.set()
        qtbot.waitUntil(lambda: shell.program is not program)
        assert shell.program.start_page.scan_button.text() == "Kopien finden"
    finally:
        may_end.set()
        shell.close()
        install_language(qapp, "en")


def test_what_was_told_apart_a_moment_ago_is_remembered_at_the_end_and_taken_back_in_another_window(
    qtbot: QtBot, qapp: Application, use_cases: UseCases, settings: Settings, library_folder: Path
) -> None:
    may_remember = threading.Event()
    remembered: list[Rejection] = []
    forgotten: list[int] = []

    class Listed(NotDuplicatesList):
        def forget(self, number: int) -> None:
            forgotten.append(number)

    def reject(rejection: Rejection, _photos: Sequence[Photo]) -> tuple[int, ...]:
        may_remember.wait(5)
        remembered.append(rejection)
        return (len(remembered),)

    program = Program(qapp, replace(use_cases, reject=reject, not_duplicates=Listed(None)), settings)
    search(qtbot, program, library_folder)
    program.desk.reject(1)
    program.desk.reject(2)
    may_remember.set()

    kept = program.hand_over()
    assert len(remembered) == 2
    again = Program(qapp, replace(use_cases, reject=reject, not_duplicates=Listed(None)), settings, kept)
    again.desk.undo()

    assert forgotten == [2]
    for one in (program, again):
        one.close()
        one.window.deleteLater()
        one.deleteLater()


def test_all_groups_shown_are_kept_whole_after_a_question_with_their_numbers(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    page, desk = program.review_page, program.desk
    desk.accept(0)
    shown = desk.row_count
    page.keep_shown_wanted.emit()
    box = program.messages.open_box
    assert box is not None
    assert box.text() == f"Keep all photos of {shown - 1} groups?"
    assert "photos stay" in box.informativeText()
    assert "chose a photo to remove stay as they are" in box.informativeText()
    box.defaultButton().click()
    assert desk.plan.groups_decided() == 1

    page.keep_shown_wanted.emit()
    box = program.messages.open_box
    assert box is not None
    next(b for b in box.buttons() if b.text() == "Keep them all").click()
    assert desk.all_decided
    assert page.notice == f"{shown - 1} groups are kept whole. Undo takes it back."
    assert desk.summary().photos == 1
    page.keep_shown_wanted.emit()
    assert page.notice == "All groups that are shown are decided."
    desk.undo()
    assert desk.plan.groups_decided() == 1


def test_the_sheet_of_keys_opens_on_the_full_screen(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(use_cases)
    search(qtbot, program, library_folder)
    screen = program.review_page.full_screen
    screen.open_on()
    qtbot.keyClick(screen, Qt.Key.Key_Question)
    assert screen.findChild(KeysDialog) is not None
    screen.close()
