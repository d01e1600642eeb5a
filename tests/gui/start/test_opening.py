"""What is there when the window is first painted, in processes of their own: here everything is loaded already."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.start.application import Application
from dedupe_gui.gui.start.front import Front
from dedupe_gui.gui.start.opening import LOADED_IN_TURNS
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.start.shell import Shell
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.style.theme import DARK, ThemeChoice
from dedupe_gui.gui.views.header import PageName
from tests.gui.conftest import MakeProgram

NOT_SEEN = {
    *("PIL", "cv2", "imagehash", "av", "http.client", "email", "concurrent.futures"),
    *("dedupe_gui.api", "dedupe_gui.jobs.scan", "dedupe_gui.catalogue.catalogue", "dedupe_gui.gui.views.review_page"),
}
OPENING = """
import sys
from pathlib import Path
from dedupe_gui.gui.start import opening
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMainWindow, QPushButton

class Watch(QObject):
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint and isinstance(seen, QMainWindow) and "painted" not in told:
            told.append("painted")
        return False

told = []
load = opening.import_module
def load_watched(name):
    told.append(name)
    return load(name)
opening.import_module = load_watched
make = opening.make_application
def make_watched(arguments):
    application = make(arguments)
    application.watch = Watch(application)
    application.installEventFilter(application.watch)
    application.exec = lambda: print(*told) or ending(application) or 0
    return application
opening.make_application = make_watched
"""


def python(lines: str, home: Path, *arguments: str) -> str:
    places = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    environment = {**os.environ, **places, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-c", lines, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_nothing_is_loaded_before_the_window_that_its_first_page_does_not_need(tmp_path: Path) -> None:
    lines = f"import sys, dedupe_gui.gui.start.opening; print(*{NOT_SEEN} & set(sys.modules))"
    assert python(lines, tmp_path) == ""


def test_qt_does_not_read_the_source_of_what_is_loaded_after_it(tmp_path: Path) -> None:
    lines = "import builtins; plain = builtins.__import__; import dedupe_gui.gui; print(builtins.__import__ is plain)"
    assert python(lines, tmp_path) == "True"


def test_the_window_is_painted_before_the_rest_is_loaded_and_whole_afterwards(tmp_path: Path) -> None:
    ending = """
def ending(application):
    window = next(one for one in application.topLevelWidgets() if isinstance(one, QMainWindow))
    window.add = [one for one in window.findChildren(QPushButton) if one.text() == "Add folder…"]
    window.add[0].click()
    print(*(type(one).__name__ for one in application.topLevelWidgets() if one.isVisible()))
print(opening.main([Path(sys.argv[1])]))
"""
    told, windows, status = python(OPENING + ending, tmp_path, str(tmp_path)).splitlines()
    assert told.split() == ["painted", *LOADED_IN_TURNS]
    assert set(windows.split()) == {"MainWindow", "QFileDialog"}
    assert status == "0"


def test_what_is_opened_from_the_window_may_use_all_cores(tmp_path: Path) -> None:
    lines = """
import os
from dedupe_gui.gui.start import app, opening
os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as `__main__` does
app.run = lambda *_: print(os.environ.get("OPENBLAS_NUM_THREADS")) or 0
opening.main([])
"""
    assert python(lines, tmp_path) == "None"


def test_an_earlier_review_is_offered_in_the_first_picture_of_the_window(tmp_path: Path) -> None:
    """Nothing moves under the hand of somebody in a hurry."""
    ending = """
from dedupe_gui.catalogue.sessions import Sessions, SessionSummary
from datetime import UTC, datetime
Sessions.recent = lambda self: (SessionSummary(1, datetime(2024, 5, 14, tzinfo=UTC), (Path("/Holidays"),), 10, 0),)
shown = opening.Front.open
def open_watched(front):
    told.append("offered" if front.start_page.session_button.isVisibleTo(front.start_page) else "not")
    shown(front)
opening.Front.open = open_watched
def ending(application): pass
opening.main([])
"""
    assert python(OPENING + ending, tmp_path).split()[:2] == ["offered", "painted"]


def test_what_keeps_the_program_from_starting_is_told_and_the_window_goes(tmp_path: Path) -> None:
    (tmp_path / "data" / "dedupe-gui").mkdir(parents=True)
    ending = """
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.dialogs import messages
from PySide6.QtWidgets import QApplication
def tell(problem):
    print(problem, *(type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()))
messages.tell_before_the_window = tell
from dedupe_gui.gui.start import app
def damaged(path):
    raise EnvironmentProblem("The catalogue cannot be opened.")
app.open_catalogue = damaged
try:
    opening.main([])
except EnvironmentProblem:
    print("raised")
"""
    assert python(OPENING + ending, tmp_path).splitlines() == ["The catalogue cannot be opened.", "raised"]


def test_a_fault_in_what_is_loaded_behind_the_window_is_told_and_logged(tmp_path: Path) -> None:
    """Whoever started the program from a menu would see a window come and go."""
    ending = """
from dedupe_gui.gui.dialogs import messages
class Box(messages.QMessageBox):
    def exec(self):
        windows = [one for one in opening.QApplication.topLevelWidgets() if one.isVisible()]
        print(self.text().replace(chr(8203), ""), len(windows))
messages.QMessageBox = Box
def load_broken(name):
    raise ImportError("libthere.so.1 is missing")
opening.import_module = load_broken
try:
    opening.main([])
except ImportError:
    print("raised")
"""
    assert python(OPENING + ending, tmp_path).splitlines() == [
        "Something went wrong in the program itself. No photo is lost.",
        "",
        "ImportError: libthere.so.1 is missing 0",
        "raised",
    ]
    log = next((tmp_path / "state").rglob("*.log")).read_text(encoding="utf-8")
    assert "libthere.so.1 is missing" in log


def test_what_goes_wrong_at_the_end_is_told_when_the_first_window_is_long_gone(tmp_path: Path) -> None:
    """Another language has another window."""
    ending = """
import shiboken6
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.dialogs import messages
messages.tell_before_the_window = print
from dedupe_gui.gui.start import app
def run(application, settings, sessions, front, picture):
    shiboken6.delete(front.window)
    raise EnvironmentProblem("The disk is full.")
app.run = run
try:
    opening.main([])
except EnvironmentProblem:
    print("raised")
"""
    assert python(OPENING + ending, tmp_path).splitlines() == ["The disk is full.", "raised"]


def test_the_self_test_loads_all_that_the_window_takes(tmp_path: Path) -> None:
    lines = """
import sys
from dedupe_gui.launch import check_window
check_window()
print("dedupe_gui.gui.start.app" in sys.modules)
"""
    assert python(lines, tmp_path) == "True"


def test_a_photo_that_macos_opens_while_the_program_is_loaded_waits_for_it(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"")
    lines = """
import sys
from PySide6.QtGui import QFileOpenEvent
from dedupe_gui.gui.start.application import Application
application = Application([])
application.sendEvent(application, QFileOpenEvent(sys.argv[1]))
application.picture_opened.connect(lambda path: print("told", path))
print("listening")
application.hand_out()
"""
    assert python(lines, tmp_path, str(photo)).splitlines() == ["listening", f"told {photo}"]


def test_what_macos_opened_meanwhile_is_on_the_list_as_soon_as_there_is_a_program(
    qapp: Application, use_cases: UseCases, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qapp, "_waiting", [tmp_path])
    shell = Shell(qapp, use_cases, settings)
    assert [folder.path for folder in shell.program.library.folders] == [tmp_path]
    shell.close()


def test_pages_that_come_behind_a_window_in_sight_are_styled_and_follow_the_theme(
    qapp: Application, qtbot: QtBot, use_cases: UseCases, settings: Settings
) -> None:
    front = Front(qapp, settings)
    front.open()
    assert front.window.isVisible()
    assert not front.window.acceptDrops(), "nobody would take what is dropped"

    program = Program(qapp, use_cases, settings, front=front)
    program.open(())

    assert program.window is front.window
    assert program.window.acceptDrops()
    assert qapp.styleSheet() == program.theme.sheet
    program.way.go(PageName.HISTORY)
    assert program.history_page.isVisible()
    program.theme.choose(ThemeChoice.DARK)
    page = program.history_page
    assert page.palette().color(page.foregroundRole()).name().upper() == DARK.text
    program.close()
    program.window.deleteLater()
    program.deleteLater()


def test_a_window_in_sight_is_not_opened_a_second_time(
    qapp: Application, use_cases: UseCases, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    front = Front(qapp, settings)
    front.open()
    again: list[str] = []
    monkeypatch.setattr(front, "show_recent", lambda: again.append("recent"))
    monkeypatch.setattr(front.first_start, "offer", lambda *_: again.append("first start"))
    program = Program(qapp, use_cases, settings, front=front)
    program.open(())
    program.close()
    assert again == []


def test_the_window_is_as_high_as_it_was_left_from_its_first_picture_on(qapp: Application, settings: Settings) -> None:
    left = Front(qapp, settings).window
    left.resize(900, 610)
    settings.set_layout("window", left.keep_geometry())
    front = Front(qapp, settings)
    front.open()
    assert front.window.height() == 610


class WindowsShown(QObject):
    """Which windows were shown, if only for a moment."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self.seen: list[QWidget] = []
        application.installEventFilter(self)

    @override
    def eventFilter(self, seen: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(seen, QWidget) and seen.isWindow():
            self.seen.append(seen)
        return False


def test_nothing_flashes_up_beside_the_window_while_its_pages_are_built(
    qapp: Application, make_program: MakeProgram, use_cases: UseCases
) -> None:
    shown = WindowsShown(qapp)
    program = make_program(use_cases)
    shown.deleteLater()
    assert shown.seen == [program.window]
