"""How the window bears a large review: `python benchmarks/window.py [FOLDER] [--growth N...]`.

A made-up session of 100,000 photos in 20,000 groups: time to the first paint of the review, the slowest frame while
scrolling from end to end, a notch of the wheel on a large screen, the slowest move of the distance slider, and the
memory of the window's process. With a folder of photos also how long the event loop is held up (99th percentile,
longest) while a real scan of it runs.
Times by the clock, and in brackets the GUI thread's own processor time, which a busy machine does not stretch.
--growth: instead the memory of the window's process with reviews of so many photos, each in a process of its own, once
they were scrolled from end to end, and at its peak; and by how much it grows for each photo more. Linux.

The made-up photos have grey thumbnails that are encoded and decoded like real ones.
"""

from __future__ import annotations

import argparse
import io
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
from PIL import Image

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList
from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.gui.start.app import LastingStores, ProgramPaths, Readers, real_use_cases
from dedupe_gui.gui.start.application import make_application
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.texts.language import install_language
from dedupe_gui.gui.views.card_layout import MOST_PHOTO_PX
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.jobs.compare import reader_of_everything
from dedupe_gui.jobs.regroup import Regrouper
from dedupe_gui.jobs.scan import open_catalogue
from dedupe_gui.matching.groups.grouping import GroupingView
from dedupe_gui.model import (
    NO_EVIDENCE,
    FileStamp,
    Fingerprint,
    PairTable,
    Photo,
    PhotoFacts,
    ReadPhoto,
    Relation,
    ScanOptions,
    ScanResult,
    StageSeconds,
)
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.review.filters import Filters

PHOTOS = 100_000
OF_A_GROUP = 5
SCROLL_STEPS = 400
WHEEL_NOTCHES = 60
NOTCH_EIGHTHS_DEG = 120
SLIDER_STEPS = 6
SLIDER_PAIRS = 50_000
REMEMBERED_THUMBNAILS = 2_000
"""As many different thumbnails as the scrolling passes in the catalogue; the rest share them."""


def made_up_result(size: int) -> ScanResult:
    """So many photos, each group five: the first kept, the others copies of it in turns of all sure kinds."""
    rng = np.random.default_rng(1)
    photos = []
    for at in range(size):
        folder = f"/photos/{at % 40:02d}/{at // 5 % 500:03d}"
        stamp = FileStamp(f"{folder}/IMG_{at:06d}.jpg", 2_000_000 + at % 1000, at, 1, at + 1)
        facts = PhotoFacts(4000 - at % 5 * 400, 3000 - at % 5 * 300, "JPEG", jpeg_quality=90 - at % 5)
        photos.append(Photo(stamp, facts, Fingerprint(rng.bytes(64), bytes(32), is_flat=False)))
    first = np.repeat(np.arange(size // OF_A_GROUP, dtype=np.int32) * OF_A_GROUP, OF_A_GROUP - 1)
    second = (first.reshape(-1, 4) + np.arange(1, 5, dtype=np.int32)).ravel().astype(np.int32)
    count = len(first)
    pairs = PairTable(
        first=first,
        second=second,
        distance_bits=rng.integers(0, 12, count).astype(np.uint8),
        colour_distance=np.zeros(count, np.uint8),
        relation=rng.choice([Relation.COPY.rank, Relation.EDITED.rank, Relation.SIMILAR.rank], count).astype(np.uint8),
        turn=np.zeros(count, np.uint8),
        evidence=(NO_EVIDENCE,) * count,
    )
    return ScanResult(ScanOptions((Path("/photos"),)), tuple(photos), pairs, (), StageSeconds(0, 0, 0, 0))


def thumbnails() -> Iterator[bytes]:
    rng = np.random.default_rng(2)
    for _ in range(50):
        noise = rng.integers(0, 255, (6, 8, 3)).astype(np.uint8)
        buffer = io.BytesIO()
        Image.fromarray(noise).resize((256, 192), Image.Resampling.BICUBIC).save(buffer, "JPEG", quality=85)
        yield buffer.getvalue()


def memory_mb() -> float:
    """The process's own memory now, in MB; Linux only."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


class Stopwatch:
    """Takes the time of a step by the clock and in the thread's own processor time."""

    def __init__(self) -> None:
        self._wall, self._own = time.perf_counter(), time.thread_time()

    def stop(self) -> tuple[float, float]:
        return time.perf_counter() - self._wall, time.thread_time() - self._own


def shown(times: tuple[float, float]) -> str:
    return f"{milliseconds(times[0])} ({milliseconds(times[1])})"


def scroll(application: QApplication, program: Program) -> list[tuple[float, float]]:
    """Scroll from end to end; return how long each step took until it was painted."""
    bar = program.review_page.list.verticalScrollBar()
    times = []
    for step in range(SCROLL_STEPS + 1):
        watch = Stopwatch()
        bar.setValue(bar.maximum() * step // SCROLL_STEPS)
        program.review_page.list.viewport().repaint()
        application.processEvents()
        times.append(watch.stop())
    return times


def turn_the_wheel(application: QApplication, program: Program) -> list[tuple[float, float]]:
    """Turn the wheel notch by notch; return how long each took until it was painted."""
    shown_list = program.review_page.list
    shown_list.verticalScrollBar().setValue(0)
    application.processEvents()
    viewport = shown_list.viewport()
    middle = QPointF(viewport.rect().center())
    times = []
    for _ in range(WHEEL_NOTCHES):
        turned = QWheelEvent(
            middle,
            viewport.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -NOTCH_EIGHTHS_DEG),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - whether it is inverted
        )
        watch = Stopwatch()
        application.sendEvent(viewport, turned)
        viewport.repaint()
        application.processEvents()
        times.append(watch.stop())
    return times


def large_review(application: QApplication, program: Program) -> None:
    result = made_up_result(PHOTOS)
    prepare = program.desk.preparing()
    whole, watch = Stopwatch(), Stopwatch()
    prepared = prepare(result)
    print(f"made ready in a thread              {shown(watch.stop())}")
    watch = Stopwatch()
    program.desk.open(prepared)
    program.way.go(PageName.REVIEW)
    program.review_page.list.viewport().repaint()
    application.processEvents()
    print(f"    the window's own part            {shown(watch.stop())}")
    print(f"first paint of {program.desk.row_count:,} groups         {shown(whole.stop())}   aim 700 ms")
    for height_px in (program.review_page.list.photo_px, MOST_PHOTO_PX):
        program.review_page.list.set_photo_px(height_px)
        application.processEvents()
        times = scroll(application, program)
        print(f"slowest frame, photos of {height_px} px      {shown(max(times))}   aim 16 ms")
        for percent in (50, 99):
            wall, own = (float(np.percentile([step[at] for step in times], percent)) for at in (0, 1))
            print(f"    {percent} % of the frames within        {shown((wall, own))}")
    program.window.resize(2560, 1440)
    application.processEvents()
    notches = [own for _wall, own in turn_the_wheel(application, program)]
    for name, figure in (("slowest", max(notches)), ("usual", float(np.median(notches)))):
        print(f"{name + ' notch at 2560 x 1440':<35} ({milliseconds(figure)})   aim 16 ms of processor time")
    program.window.resize(1440, 900)
    application.processEvents()
    sizes = []
    for height_px in range(100, 400, 50):
        watch = Stopwatch()
        program.review_page.size_slider.setValue(height_px)
        application.processEvents()
        sizes.append(watch.stop())
    print(f"slowest move of the photo size      {shown(max(sizes))}   aim 60 ms")
    filters = []
    for relation in Relation:
        watch = Stopwatch()
        program.desk.set_filters(Filters(relations=frozenset({relation})))
        application.processEvents()
        filters.append(watch.stop())
    program.desk.set_filters(Filters())
    print(f"slowest filter                      {shown(max(filters))}   aim 60 ms")
    watch = Stopwatch()
    program.way.go(PageName.RESULT)
    program.result_page.repaint()
    application.processEvents()
    print(f"page of what was found              {shown(watch.stop())}")
    program.way.go(PageName.REVIEW)
    moves = []
    for value in range(10, 10 - SLIDER_STEPS, -1):
        watch = Stopwatch()
        program.desk.set_view(replace(program.desk.view, distance_bits=value))
        application.processEvents()
        moves.append(watch.stop())
    print(f"slowest move of the slider          {shown(max(moves))}   aim 100 ms")
    print(f"    of that regrouping              {shown(regrouping(result))}   aim 100 ms for {SLIDER_PAIRS:,} pairs")
    watch = Stopwatch()
    program.desk.accept(0)
    application.processEvents()
    print(f"one decision                        {shown(watch.stop())}")
    come_to_rest(application)
    print(f"memory of the window's process      {memory_mb():.0f} MB   aim 350 MB")


def come_to_rest(application: QApplication) -> None:
    """Let the timers run out: memory is given back when nothing moves any more."""
    until_s = time.monotonic() + 1
    while time.monotonic() < until_s:
        application.processEvents()
        time.sleep(0.01)


def regrouping(result: ScanResult) -> tuple[float, float]:
    """The slowest move of the slider without the window, with as many pairs as the aim is about."""
    few = result.pairs
    pairs = PairTable(
        few.first[:SLIDER_PAIRS],
        few.second[:SLIDER_PAIRS],
        few.distance_bits[:SLIDER_PAIRS],
        few.colour_distance[:SLIDER_PAIRS],
        few.relation[:SLIDER_PAIRS],
        few.turn[:SLIDER_PAIRS],
        few.evidence[:SLIDER_PAIRS],
    )
    regrouper = Regrouper(replace(result, pairs=pairs))
    regrouper.groups(GroupingView())
    moves = []
    for value in range(10, 10 - SLIDER_STEPS, -1):
        watch = Stopwatch()
        regrouper.groups(GroupingView(distance_bits=value))
        moves.append(watch.stop())
    return max(moves)


def during_scan(application: QApplication, program: Program, folder: Path) -> None:
    """Measure how late a timer of 5 ms comes while the folder is scanned."""
    program.desk.close()
    delays: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        delays.append(max(0.0, now - last - 0.005))
        last = now

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(tick)
    program.library.add([folder])
    program.scan_flow.start()
    timer.start()
    last = time.perf_counter()
    while program.scan_flow.is_running:
        application.processEvents()
        time.sleep(0.0005)
    timer.stop()
    p99 = float(np.percentile(delays, 99))
    count = len(program.desk.result.photos) if program.desk.result else 0
    print(
        f"event loop held up during a scan    {milliseconds(p99)} in 99 %, {milliseconds(max(delays))} at most", end=""
    )
    print(f"   aim 50 ms in 99 %; {count:,} photos")


@contextmanager
def window_open(application: QApplication, size: int) -> Iterator[Program]:
    """A window on a catalogue with thumbnails for a review of so many photos."""
    with tempfile.TemporaryDirectory() as home:
        root = Path(home)
        paths = ProgramPaths(
            root / "w.ini", root / "c.sqlite", root / "j.sqlite3", root / "n.sqlite", root / "s.sqlite"
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
            pictures = list(thumbnails())
            result = made_up_result(size)
            step = max(1, size // REMEMBERED_THUMBNAILS)
            catalogue.remember(
                ReadPhoto(photo.stamp, photo.facts, photo.fingerprint, pictures[at % len(pictures)])
                for at, photo in enumerate(result.photos[::step])
            )
            del result
            use_cases = real_use_cases(
                paths, LastingStores(catalogue, told_apart, sessions), Readers(first, second, third, fourth, fifth)
            )
            program = Program(application, use_cases, Settings(paths.settings))
            program.open(())
            program.window.resize(1440, 900)
            yield program
            program.close()


def print_growth(sizes: Sequence[int]) -> None:
    earlier: tuple[int, float, float] | None = None
    context = multiprocessing.get_context("spawn")
    for size in sizes:
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=tell_memory, args=(size, theirs))
        process.start()
        now, most = ours.recv()
        process.join()
        print(f"{size:8,} photos: {now:.0f} MB, {most:.0f} at the most", end="")
        if earlier is not None:
            more = (size - earlier[0]) / 1000
            print(f"; {(now - earlier[1]) / more:.2f} and {(most - earlier[2]) / more:.2f} KB more a photo", end="")
            print("   aim 4 KB", end="")
        print(flush=True)
        earlier = size, now, most


def tell_memory(size: int, told: Connection) -> None:
    """Open a review of so many photos, scroll through it, and tell the memory that it takes in MB, and the peak."""
    application = make_application(["window"])
    install_language(application, "en")
    with window_open(application, size) as program:
        program.desk.open(program.desk.preparing()(made_up_result(size)))
        program.way.go(PageName.RESULT)
        program.way.go(PageName.REVIEW)
        application.processEvents()
        scroll(application, program)
        program.desk.set_view(replace(program.desk.view, distance_bits=6))
        program.desk.accept(0)
        come_to_rest(application)
        told.send((memory_mb(), peak_mb()))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--growth", type=int, nargs="+", default=())
    parsed = parser.parse_args()
    if parsed.growth:
        print_growth(parsed.growth)
        return 0
    folder: Path | None = parsed.folder
    application = make_application(["window"])
    install_language(application, "en")
    with window_open(application, PHOTOS) as program:
        large_review(application, program)
        if folder is not None:
            during_scan(application, program, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
