"""After a clean-up: which folders are empty now, and away with them if the user says so."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from dedupe_gui.cancel import CancelToken
from dedupe_gui.gui.flows.empty_folders_flow import CleanedUp
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.views.finished_page import Gone
from dedupe_gui.removal.empty_folders import FolderOutcome, left_empty
from dedupe_gui.removal.records import StayReason
from dedupe_gui.removal.volumes import Volume

MakeProgram = Callable[[UseCases], Program]


def with_folders(use_cases: UseCases, removed: list[Path]) -> UseCases:
    def find(folders: Collection[Path], roots: Sequence[Path], _token: CancelToken) -> Iterator[tuple[Path, ...]]:
        yield left_empty(folders, roots)

    def remove(
        folders: Sequence[Path], _roots: Sequence[Path], _holding: Mapping[Volume, Path], _token: CancelToken
    ) -> Iterator[FolderOutcome]:
        for folder in folders:
            removed.append(folder)
            yield FolderOutcome(folder, StayReason.NO_PERMISSION if folder.name == "closed" else None)

    return replace(use_cases, left_empty=find, remove_empty=remove)


def test_empty_folders_go_only_when_the_user_says_so(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, tmp_path: Path
) -> None:
    removed: list[Path] = []
    program = make_program(with_folders(use_cases, removed))
    (tmp_path / "a" / "closed").mkdir(parents=True)
    done = CleanedUp(frozenset({tmp_path / "a" / "closed"}), (tmp_path,), {})

    card = program.finished_page.empty_folders
    program.clean_up_flow.emptied.emit(done)
    qtbot.waitUntil(lambda: card.text != "")
    assert card.text.startswith("2 folders are empty now.")
    assert card.text.endswith(f"{tmp_path.name} / a\n{tmp_path.name} / a / closed")
    assert removed == []

    card.remove_button.click()
    qtbot.waitUntil(lambda: "removed" in card.text)

    assert removed == [tmp_path / "a" / "closed", tmp_path / "a"]
    assert card.text == f"1 empty folder was removed. Left where they are: {tmp_path.name} / a / closed"
    program.finished_page.show_gone(Gone("", "", "", 0, 0, 0, (), 0))
    assert card.text == "", "of the next clean-up nothing is known yet"


def test_nothing_is_told_when_no_folder_is_empty(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, library_folder: Path
) -> None:
    program = make_program(with_folders(use_cases, []))

    with qtbot.waitSignal(program.empty_folders_flow.runner.ended):
        program.clean_up_flow.emptied.emit(CleanedUp(frozenset({library_folder / "Phone"}), (library_folder,), {}))

    assert program.finished_page.empty_folders.text == ""
