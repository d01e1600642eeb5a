"""*Forget* in the menu: asks what, and shows afterwards that it is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.gui.dialogs.forget_dialog import ForgetDialog
from dedupe_gui.gui.flows import session_flow
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.program import Program
from dedupe_gui.jobs.forgetting import Forgotten, Memory, forget
from tests.gui.start.test_program import dialog, search


def test_what_was_searched_is_forgotten_with_its_review(
    qtbot: QtBot, make_program: Callable[[UseCases], Program], use_cases: UseCases, library_folder: Path
) -> None:
    catalogue = Catalogue.open(None, algorithm=1)

    def forget_all(folder: Path | None, _token: CancelToken) -> Iterator[Forgotten]:
        yield forget(folder, Memory(catalogue, use_cases.not_duplicates, use_cases.sessions, None, None))

    program = make_program(replace(use_cases, forget=forget_all))
    search(qtbot, program, library_folder)
    qtbot.waitUntil(lambda: len(use_cases.sessions.recent()) == 1)
    program.menu.forget_wanted.emit()
    asked = dialog(qtbot, ForgetDialog)
    assert isinstance(asked, ForgetDialog)
    shown = [asked.what.itemText(at) for at in range(asked.what.count())]
    assert shown[-1] == "Everything"
    assert shown[0] == str(library_folder)

    asked.forget_button.click()
    qtbot.waitUntil(lambda: program.messages.open_box is not None)

    assert use_cases.sessions.recent() == ()
    assert program.desk.result is not None, "what lies on the table stays there"
    program.desk.verdicts_changed.emit()
    box = program.messages.open_box
    assert box is not None
    assert box.text().startswith("Forgotten")
    box.reject()


def forgetting(use_cases: UseCases) -> UseCases:
    catalogue = Catalogue.open(None, algorithm=1)

    def forget_all(folder: Path | None, _token: CancelToken) -> Iterator[Forgotten]:
        yield forget(folder, Memory(catalogue, use_cases.not_duplicates, use_cases.sessions, None, None))

    return replace(use_cases, forget=forget_all)


@pytest.mark.parametrize("waits", [False, True])
def test_the_end_of_the_program_brings_nothing_back_that_was_forgotten(
    qtbot: QtBot,
    make_program: Callable[[UseCases], Program],
    use_cases: UseCases,
    library_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    waits: bool,
) -> None:
    if waits:
        monkeypatch.setattr(session_flow, "SAVE_DELAY_MS", 50)
    program = make_program(forgetting(use_cases))
    search(qtbot, program, library_folder)
    program.desk.accept(0)
    if waits:  # else the decision is still to be written when it is forgotten
        qtbot.waitUntil(lambda: bool(use_cases.sessions.recent() and use_cases.sessions.recent()[0].verdicts))

    with qtbot.waitSignal(program.forget_flow.forgotten):
        program.forget_flow.forget(library_folder)
    program.desk.go_to(2)
    program.close()

    assert use_cases.sessions.recent() == ()


def test_what_is_decided_after_forgetting_is_saved(
    qtbot: QtBot, make_program: Callable[[UseCases], Program], use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(forgetting(use_cases))
    search(qtbot, program, library_folder)
    with qtbot.waitSignal(program.forget_flow.forgotten):
        program.forget_flow.forget(None)

    program.desk.accept(0)
    program.close()

    (session,) = use_cases.sessions.recent()
    assert session.verdicts == 2


def test_a_review_of_other_folders_goes_on_when_one_is_forgotten(
    qtbot: QtBot, make_program: Callable[[UseCases], Program], use_cases: UseCases, library_folder: Path, tmp_path: Path
) -> None:
    program = make_program(forgetting(use_cases))
    search(qtbot, program, library_folder)
    qtbot.waitUntil(lambda: len(use_cases.sessions.recent()) == 1)
    with qtbot.waitSignal(program.forget_flow.forgotten):
        program.forget_flow.forget(tmp_path / "elsewhere")

    program.desk.accept(0)
    program.close()

    (session,) = use_cases.sessions.recent()
    assert session.verdicts == 2
