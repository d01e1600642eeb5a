"""Reports: saved as what the ending says, and opened again as a review."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.jobs.regroup import Regrouper
from dedupe_gui.jobs.reopening import result_of
from dedupe_gui.jobs.report import make_report
from dedupe_gui.matching.groups.grouping import GroupingView
from dedupe_gui.model import Field, Group, KeepReason, Known, Relation, ScanResult, Source, Turn
from dedupe_gui.review.losses import held_only, known_only

MakeProgram = Callable[[UseCases], Program]


def test_report_opened_again_has_the_same_groups(result: ScanResult, groups: tuple[Group, ...]) -> None:
    again = result_of(make_report(result, groups))
    found = Regrouper(again).groups(GroupingView.of(again.options))
    names = {
        frozenset(again.photos[member.photo].path.name for member in group.members): group.relation for group in found
    }
    wanted = {
        frozenset(result.photos[member.photo].path.name for member in group.members): group.relation for group in groups
    }
    assert names == wanted
    turned = next(group for group in found if "phone-2.png" in {again.photos[m.photo].path.name for m in group.members})
    by_name = {again.photos[member.photo].path.name: member for member in turned.members}
    kept_is_original = turned.keep is by_name["sorted-3.png"]
    assert by_name["phone-2.png"].turned is (Turn.CLOCKWISE_90 if kept_is_original else Turn.NONE)


def test_what_only_a_copy_has_is_no_less_a_loss_in_a_report_that_is_opened_again(
    result: ScanResult, groups: tuple[Group, ...]
) -> None:
    report = make_report(result, groups)
    group = report.groups[0]
    known = (Known(Field.RATING, "5", Source.XMP),)
    reasons = ("has-rating", "has-transparency", "has-more-bits")
    copy = replace(group.photos[1], only_here=known, reasons=reasons)
    again = result_of(replace(report, groups=(replace(group, photos=(group.keep, copy)),)))
    gone, stays = (next(p for p in again.photos if p.path == photo.path) for photo in (copy, group.keep))

    losses = {*known_only(gone, stays, Relation.COPY), *held_only(gone, stays, Relation.COPY)}

    assert losses == {KeepReason(reason) for reason in reasons}


def test_saved_in_each_kind_and_opened(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, tmp_path: Path
) -> None:
    program = make_program(use_cases)
    program.desk.open(result)
    flow = program.report_flow
    for ending in ("html", "csv", "json"):
        with qtbot.waitSignal(flow.runner.ended):
            flow.save(tmp_path / f"report.{ending}")
    assert "phone-1.png" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "phone-1.png" in (tmp_path / "report.csv").read_text(encoding="utf-8")
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["format"] == "dedupe-gui/1"
    assert {group["relation"] for group in report["groups"]} == {
        relation.value for relation in Relation if relation is not Relation.SAME_PIXELS
    }
    with qtbot.waitSignal(flow.opened):
        flow.open(tmp_path / "report.json")
    assert program.window.place is PageName.REVIEW


def test_report_that_cannot_be_written_says_so(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, tmp_path: Path
) -> None:
    program = make_program(use_cases)
    program.desk.open(result)
    with qtbot.waitSignal(program.report_flow.runner.ended):
        program.report_flow.save(tmp_path / "no such folder" / "report.html")
    box = program.messages.open_box
    assert box is not None
    assert "Choose another place" in box.text()
    box.accept()


def test_nothing_to_save_before_a_search(make_program: MakeProgram, use_cases: UseCases) -> None:
    program = make_program(use_cases)
    program.menu.save_action.trigger()
    box = program.messages.open_box
    assert box is not None
    assert "Find copies first" in box.text()
    box.accept()


def test_protected_folder_of_a_report_stays_protected(result: ScanResult, groups: tuple[Group, ...]) -> None:
    phone = result.options.folders[1]
    protecting = replace(result, options=replace(result.options, protected_folders=(phone,)))
    again = result_of(make_report(protecting, groups))
    assert again.options.protected_folders == (phone,)


def test_photos_that_vanished_since_the_report_are_marked(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, tmp_path: Path
) -> None:
    program = make_program(use_cases)
    program.desk.open(result)
    flow = program.report_flow
    with qtbot.waitSignal(flow.runner.ended):
        flow.save(tmp_path / "report.json")
    result.photos[0].path.unlink()
    with qtbot.waitSignal(flow.opened):
        flow.open(tmp_path / "report.json")
    assert [program.desk.plan.is_available(photo) for photo in range(len(result.photos))].count(False) == 1


def test_name_without_ending_gets_that_of_the_chosen_kind(
    make_program: MakeProgram, use_cases: UseCases, result: ScanResult
) -> None:
    program = make_program(use_cases)
    program.desk.open(result)
    program.report_flow.choose_where_to_save()
    dialog = program.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "csv"
    dialog.reject()


def test_opening_a_report_leaves_the_saved_review_alone(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path, tmp_path: Path
) -> None:
    with Sessions(tmp_path / "sessions.sqlite") as sessions:
        program = make_program(replace(use_cases, sessions=sessions))
        program.library.add([library_folder])
        with qtbot.waitSignal(program.scan_flow.ended):
            program.start_page.scan_button.click()
        qtbot.waitUntil(lambda: not program.session_flow.runner.is_running)
        program.desk.accept(0)
        with qtbot.waitSignal(program.report_flow.runner.ended):
            program.report_flow.save(tmp_path / "report.json")
        program.session_flow.save_now()
        with qtbot.waitSignal(program.report_flow.opened):
            program.report_flow.open(tmp_path / "report.json")
        program.session_flow.save_now()
        (review,) = sessions.recent(5)
        assert len(sessions.load(review.session_id).decisions) == 2
        # What is decided in the report's review is a session of its own.
        program.desk.accept(0)
        program.session_flow.save_now()
        assert len(sessions.recent(5)) == 2
        assert len(sessions.load(review.session_id).decisions) == 2
        program.close()


def test_tables_of_pairs_and_of_photos_without_a_copy_are_saved_by_their_endings(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, tmp_path: Path
) -> None:
    program = make_program(use_cases)
    program.desk.open(result)
    for ending in ("pairs.csv", "without-copy.csv"):
        with qtbot.waitSignal(program.report_flow.runner.ended):
            program.report_flow.save(tmp_path / f"report.{ending}")
    assert (tmp_path / "report.pairs.csv").read_text(encoding="utf-8").startswith("group,relation,first,second,")
    told = (tmp_path / "report.without-copy.csv").read_text(encoding="utf-8")
    assert told.startswith("path,bytes,modified\n")
    # of what is no copy, and of copies that were not proven, there is none
    assert "phone-1.png" in told
    assert "phone-0.png" not in told


def test_a_photo_is_not_replaced_by_a_report(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult
) -> None:
    program = make_program(use_cases)
    program.desk.open(result)
    photo = result.photos[0].path
    before = photo.read_bytes()
    with qtbot.waitSignal(program.report_flow.runner.ended):
        program.report_flow.save(photo)
    box = program.messages.open_box
    assert box is not None
    assert "is a picture" in box.text()
    box.accept()
    assert photo.read_bytes() == before


def test_what_a_report_says_is_looked_at_again_before_the_removal(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, result: ScanResult, tmp_path: Path
) -> None:
    program = make_program(use_cases)
    program.desk.open(result)
    program.desk.accept_all()
    assert not any(item.is_hearsay for item in program.desk.to_remove())
    with qtbot.waitSignal(program.report_flow.runner.ended):
        program.report_flow.save(tmp_path / "report.json")
    with qtbot.waitSignal(program.report_flow.opened):
        program.report_flow.open(tmp_path / "report.json")

    program.desk.accept_all()

    assert program.desk.to_remove()
    assert all(item.is_hearsay for item in program.desk.to_remove())
