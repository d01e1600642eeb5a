"""A small made-up library, an engine of plain generators, and the window on top of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList
from dedupe_gui.catalogue.sessions import Sessions, changes_since
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.start.application import Application
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.start.shell import Shell
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.style.theme import Theme, ThemeChoice
from dedupe_gui.gui.texts.language import install_language
from dedupe_gui.gui.threads import job_runner
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.gui.views.compare_view import DetailsRequest
from dedupe_gui.gui.views.main_window import MainWindow
from dedupe_gui.gui.views.why_panel import Details
from dedupe_gui.jobs.events import Finished, Progress, ScanEvent, Stage, StageChanged
from dedupe_gui.matching.groups.grouping import GroupingView
from dedupe_gui.model import (
    CaptureTime,
    Comparison,
    Evidence,
    EvidenceKind,
    FileStamp,
    Finding,
    Fingerprint,
    Group,
    KeepReason,
    Member,
    PairTable,
    Photo,
    PhotoFacts,
    Relation,
    ScanOptions,
    ScanResult,
    StageSeconds,
    Turn,
)
from dedupe_gui.review.keeper import Rule
from dedupe_gui.review.plan import NobodyElse


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The program's own application, for all tests that are in one process with these."""
    return Application


@pytest.fixture(autouse=True, scope="session")
def quick_runners() -> Iterator[None]:
    """What a job says arrives after 5 ms, not 40: a window shows no more, and most tests wait for it several times."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(job_runner, "TICK_MS", 5)
        yield


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Texts with English plural forms, whatever the language of the machine."""
    if not qapp.property("speaks"):
        install_language(qapp, "en")
        qapp.setProperty("speaks", "en")


@pytest.fixture(autouse=True)
def deleted_at_once(qapp: QApplication) -> Iterator[None]:
    """What a test leaves to be deleted goes with it: no loop runs between two tests, and Qt crashes when what the next
    one does to all widgets (a larger text, another theme) meets a page that is half gone.

    Whole windows and their themes too, for they live as long as the application: each theme would dress all widgets at
    every change, and each window be dressed anew by that of every later one.
    """
    yield
    for kind in (Theme, Shell, Program):
        for left in qapp.findChildren(kind, options=Qt.FindChildOption.FindDirectChildrenOnly):
            left.deleteLater()
    for window in qapp.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def library_folder(tmp_path: Path) -> Path:
    """Eleven small pictures in two folders."""
    for folder, count in (("Sorted", 6), ("Phone", 5)):
        (tmp_path / folder).mkdir()
        for number in range(count):
            pixels = np.full((40, 60, 3), (number * 20, 90, 160), np.uint8)
            Image.fromarray(pixels).save(tmp_path / folder / f"{folder.lower()}-{number}.png")
    return tmp_path


def photo_of(path: Path, *, width_px: int = 60, from_camera: bool = True) -> Photo:
    taken = CaptureTime(datetime(2024, 5, 14, 7, 41, 12), 0) if from_camera else None  # noqa: DTZ001 - EXIF has no zone
    facts = PhotoFacts(width_px, 40, "PNG", taken=taken, camera="Canon EOS R7" if from_camera else None)
    return Photo(FileStamp.of(path, path.stat()), facts, Fingerprint(bytes(64), bytes(32), is_flat=False))


def group_of(group_id: str, relation: Relation, photos: Sequence[int], turned: Turn = Turn.NONE) -> Group:
    findings = (
        Evidence((Finding(EvidenceKind.CROPPED, 0.58),), weakest_block=0.94)
        if relation is Relation.EDITED
        else Evidence()
    )
    others = [Member(photo, relation, 2, turned, findings, (KeepReason.SMALLER,)) for photo in photos[1:]]
    keep = Member(photos[0], None, 0, Turn.NONE, Evidence(), (KeepReason.LARGEST, KeepReason.CAMERA_METADATA))
    return Group(group_id, (keep, *others))


@pytest.fixture
def result(library_folder: Path) -> ScanResult:
    paths = sorted(library_folder.rglob("*.png"))
    photos = tuple(
        photo_of(path, width_px=60 if "Sorted" in str(path) else 30, from_camera="Sorted" in str(path))
        for path in paths
    )
    options = ScanOptions((library_folder / "Sorted", library_folder / "Phone"))
    return ScanResult(options, photos, PairTable.empty(), (), StageSeconds(0, 0, 0, 0))


@pytest.fixture
def groups(result: ScanResult) -> tuple[Group, ...]:
    """Two identical, three saved again, two turned, two edited, two similar. Phone photos are 0-4, sorted 5-10."""
    return (
        group_of("a", Relation.IDENTICAL, (5, 0)),
        group_of("b", Relation.COPY, (6, 1, 7)),
        group_of("c", Relation.COPY, (8, 2), Turn.CLOCKWISE_90),
        group_of("d", Relation.EDITED, (9, 3)),
        group_of("e", Relation.SIMILAR, (10, 4)),
    )


@dataclass
class FakeGrouper(NobodyElse):
    """Shows the surest groups only when the slider is at 0, all of them from 2 on."""

    all_groups: tuple[Group, ...]
    asked: list[GroupingView] = field(default_factory=list)

    def groups(self, view: GroupingView) -> tuple[Group, ...]:
        self.asked.append(view)
        return tuple(
            group for group in self.all_groups if group.relation is Relation.IDENTICAL or view.distance_bits >= 2
        )

    def losses(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        return ()

    def explain(self, group: Group) -> Group:
        return group


@pytest.fixture
def grouper(groups: tuple[Group, ...]) -> FakeGrouper:
    return FakeGrouper(groups)


@pytest.fixture
def desk(qapp: QApplication, grouper: FakeGrouper, result: ScanResult) -> ReviewDesk:
    made = ReviewDesk(lambda _result, _rules: grouper)
    made.open(result)
    return made


def grey_picture(key: PictureKey) -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0x808080)
    return image


@pytest.fixture
def loader(qapp: QApplication) -> Iterator[PictureLoader]:
    made = PictureLoader(grey_picture, name="test pictures", memory_limit_bytes=10_000_000)
    yield made
    made.close()


@pytest.fixture
def scan_events(result: ScanResult, groups: tuple[Group, ...]) -> list[ScanEvent]:
    return [
        StageChanged(Stage.WALKING),
        StageChanged(Stage.READING),
        Progress(Stage.READING, 5, 11, photos_per_s=100, remaining_s=30),
        Finished(result),
    ]


@pytest.fixture
def use_cases(grouper: FakeGrouper, scan_events: list[ScanEvent]) -> UseCases:
    """An engine that finds the made-up groups; tests replace parts of it."""

    def scan(_options: ScanOptions, token: CancelToken) -> Iterator[ScanEvent]:
        for event in scan_events:
            token.raise_if_cancelled()
            yield event

    def make_grouper(_result: ScanResult, _rules: Sequence[Rule]) -> FakeGrouper:
        return grouper

    def details(_request: DetailsRequest) -> Details:
        return Details(Comparison({"phash": 2, "dhash": 5}), None)

    def nothing(*_arguments: object) -> Iterator[Any]:
        yield from ()

    return UseCases(
        scan=scan,
        in_view=lambda _stamps: None,
        make_grouper=make_grouper,
        thumbnail=grey_picture,
        thumbnail_jpeg=lambda _stamp: None,
        picture=grey_picture,
        card_picture=grey_picture,
        details=details,
        check=nothing,
        clean_up=nothing,
        count_photos=nothing,
        left_empty=nothing,
        remove_empty=nothing,
        put_back=nothing,
        look_up=nothing,
        get_ready_to_look_up=nothing,
        look_up_folder=nothing,
        ask_archive=lambda answer, place, token: iter(()),
        not_duplicates=NotDuplicatesList(None),
        reject=lambda _rejection, _photos: (),
        told_apart=lambda result: result,
        sessions=Sessions(None),
        changes_since=changes_since,
        history=lambda: (),
        look_for_removed=nothing,
        forget=nothing,
        removed_paths=frozenset,
        entries=lambda _run: (),
    )


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


MakeProgram = Callable[[UseCases], Program]


@pytest.fixture
def make_program(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[MakeProgram]:
    """Build the window on an engine; closed after the test, whatever happened."""
    made: list[Program] = []

    def make(use_cases: UseCases) -> Program:
        program = Program(qapp, replace(use_cases), settings)
        made.append(program)
        program.open(())
        return program

    yield make
    for program in made:
        program.close()
