"""Render the window for the README and the guide: `python packaging/screenshots.py FOLDER`.

FOLDER holds at least eight JPEG photos whose licence allows showing them. A small library with copies of all kinds is
made of them in a temporary folder, searched for real, and every page is saved to docs/screenshots/.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, QThread
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList
from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.gui.dialogs.suggestions_dialog import SuggestionsDialog
from dedupe_gui.gui.start.app import LastingStores, ProgramPaths, Readers, real_use_cases
from dedupe_gui.gui.start.application import make_application
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.state.search_choices import Search
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.style.theme import ThemeChoice
from dedupe_gui.gui.texts.language import install_language
from dedupe_gui.gui.views.canvas import Mode
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.jobs.compare import reader_of_everything
from dedupe_gui.jobs.scan import open_catalogue
from dedupe_gui.model import SURE_RELATIONS, Relation
from dedupe_gui.reading.workers import PhotoReader

SHOTS = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
SIZE = QSize(1440, 900)
FONT = "Inter"
"""Used when it is installed, so that the pictures look alike on every machine."""
PHONE_WIDTH_PX = 1600
SETTLE_ROUNDS = 60
SOME_DAY = datetime(2024, 5, 14, 7, 41, tzinfo=UTC).timestamp()


def make_library(photos: list[Path], home: Path) -> tuple[Path, Path, Path]:
    """Copies of every kind: identical, saved again, turned, cropped; return the three folders."""
    ordered, phone, disk = home / "Sorted", home / "Phone dump 2024", home / "Old disk"
    for folder in (ordered, phone, disk):
        folder.mkdir()
    for at, photo in enumerate(photos[:12]):
        original = ordered / photo.name
        shutil.copy(photo, original)
        picture = Image.open(photo).convert("RGB")
        picture.thumbnail((PHONE_WIDTH_PX, PHONE_WIDTH_PX))
        if at % 3 == 0:
            picture.save(phone / f"{photo.stem}-wa.jpg", quality=70)
            picture.save(disk / f"{photo.stem}.png")
        elif at % 3 == 1:
            picture.transpose(Image.Transpose.ROTATE_90).save(phone / f"{photo.stem} (1).jpg", quality=88)
        else:
            width, height = picture.size
            part = (int(width * 0.16), int(height * 0.1), int(width * 0.92), int(height * 0.86))
            picture.crop(part).save(phone / f"{photo.stem}-insta.jpg", quality=85)
        if at % 4 == 3:
            shutil.copy(photo, disk / f"copy of {photo.name}")
    for at, file in enumerate(sorted(home.rglob("*.*"))):
        os.utime(file, (SOME_DAY + at * 3600, SOME_DAY + at * 3600))
    return ordered, phone, disk


def settle(application: QApplication, *, until: Callable[[], bool] = lambda: True) -> None:
    """Let the window finish what it is at: at least some rounds, and until the condition holds."""
    rounds = 0
    while rounds < SETTLE_ROUNDS or not until():
        application.processEvents()
        QThread.msleep(10)
        rounds += 1


def save(widget: QWidget, name: str) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(SHOTS / f"{name}.png"))
    print(f"docs/screenshots/{name}.png")


def shoot(application: QApplication, program: Program, folders: tuple[Path, ...], query: Path, suffix: str) -> None:
    """All pages in one language and theme; `suffix` goes to the files' names."""
    window, desk, review = program.window, program.desk, program.review_page
    window.resize(SIZE)
    program.library.add(folders)
    program.library.protect(folders[0], protected=True)
    program.library.look_for(Search.SIMILAR)
    settle(application)
    save(window, f"start{suffix}")
    runner = program.scan_flow.runner

    program.scan_flow.start()
    # So few photos are searched within a second: rest as soon as the first groups are shown.
    while program.scan_flow.is_running and not desk.row_count:
        application.processEvents()
    runner.pause()
    settle(application)
    if window.strip.isVisible():
        save(window, f"scanning{suffix}")
    runner.resume()
    settle(application, until=lambda: not program.scan_flow.is_running)
    if not suffix:
        dialog = SuggestionsDialog(desk, program.theme, program.thumbnails, window)
        dialog.open()
        settle(application)
        save(dialog, "suggestions")
        dialog.reject()
    program.way.go(PageName.RESULT)
    settle(application)
    save(window, f"found{suffix}")
    program.way.go(PageName.REVIEW)
    desk.accept_all(SURE_RELATIONS)
    rows = range(desk.row_count)
    desk.go_to(next((row for row in rows if len(desk.group(row).members) > 2), 0), 1)
    review.list.scrollTo(review.list.currentIndex(), review.list.ScrollHint.PositionAtTop)
    settle(application)
    save(window, f"review{suffix}")
    if suffix:
        return
    edited = next((row for row in rows if desk.group(row).relation is Relation.EDITED), 0)
    desk.go_to(edited, 1)
    for mode in (Mode.WIPE, Mode.FLICKER, Mode.DIFFERENCE):
        review.compare.choose_mode(mode)
        settle(application)
        save(window, f"compare-{mode.value}")
    review.compare.choose_mode(Mode.DIFFERENCE)
    review.compare.why.details_button.click()
    settle(application, until=lambda: not program.review_flow.runner.is_running)
    settle(application)
    save(window, "compare-details")
    review.compare.why.details_button.click()
    program.clean_up_flow.begin()
    settle(application, until=lambda: not program.clean_up_flow.is_running)
    save(window, "clean-up")
    program.clean_up_page.back_wanted.emit()
    program.way.go(PageName.REVIEW)
    desk.go_to(next((row for row in rows if len(desk.group(row).members) > 2), 0), 1)
    screen = review.full_screen
    screen.open_on()
    screen.showNormal()
    screen.resize(SIZE)
    settle(application, until=lambda: not program.pictures.is_loading)
    save(screen, "full-screen")
    screen.close()
    program.clean_up_flow.begin()
    settle(application, until=lambda: not program.clean_up_flow.is_running)
    program.clean_up_page.move_button.click()
    settle(application, until=lambda: not program.clean_up_flow.is_running)
    settle(application)
    save(window, "done")
    program.look_up_flow.look_up(query)
    settle(application, until=lambda: not program.look_up_flow.runner.is_running)
    settle(application)
    save(window, "look-up")
    program.way.go(PageName.FOLDERS)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    photos = sorted(path for path in parser.parse_args().folder.iterdir() if path.suffix.lower() in (".jpg", ".jpeg"))
    application = make_application(["screenshots"])
    if FONT in QFontDatabase.families():
        font = application.font()
        font.setFamily(FONT)
        application.setFont(font)
    for language, theme, suffix in (
        ("en", ThemeChoice.LIGHT, ""),
        ("en", ThemeChoice.DARK, "-dark"),
        ("de", ThemeChoice.LIGHT, "-german"),
    ):
        with tempfile.TemporaryDirectory() as temporary:
            os.environ["HOME"] = temporary
            home = Path(temporary) / "Pictures"
            home.mkdir()
            folders = make_library(photos, home)
            query = Path(temporary) / "from-the-web.jpg"
            picture = Image.open(photos[0]).convert("RGB")
            picture.thumbnail((1080, 1080))
            picture.save(query, quality=60)
            with_window(application, Path(temporary), folders, query, language, theme, suffix)
    return 0


def with_window(
    application: QApplication,
    root: Path,
    folders: tuple[Path, ...],
    query: Path,
    language: str,
    theme: ThemeChoice,
    suffix: str,
) -> None:
    install_language(application, language)
    settings = Settings(root / "window.ini")
    settings.theme = theme
    paths = ProgramPaths(
        root / "window.ini", root / "c.sqlite", root / "j.sqlite3", root / "n.sqlite", root / "s.sqlite"
    )
    with (
        open_catalogue(paths.catalogue) as catalogue,
        NotDuplicatesList(paths.not_duplicates) as told_apart,
        Sessions(paths.sessions) as sessions,
        PhotoReader(workers=1) as first,
        PhotoReader(workers=1) as second,
        PhotoReader(workers=1) as third,
        reader_of_everything(workers=1) as fourth,
        reader_of_everything(workers=1) as fifth,
    ):
        use_cases = real_use_cases(
            paths, LastingStores(catalogue, told_apart, sessions), Readers(first, second, third, fourth, fifth)
        )
        program = Program(application, use_cases, settings)
        program.open(())
        shoot(application, program, folders, query, suffix)
        program.close()


if __name__ == "__main__":
    sys.exit(main())
