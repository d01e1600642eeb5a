"""The picture loader: visible first, the rest dropped, nothing loaded twice."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.threads.picture_loader import (
    Failure,
    PictureKey,
    PictureLoader,
    fitted_image,
    turned_image,
    turned_strip,
)
from dedupe_gui.model import TURNS, FileStamp, Turn

pytestmark = pytest.mark.painted


def key(name: str, turn: Turn = Turn.NONE) -> PictureKey:
    return PictureKey(FileStamp(f"/photos/{name}.jpg", 1, 1, 1, 1), 256, turn)


class SlowSource:
    """Loads when the test says so, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.may_go = threading.Event()

    def __call__(self, wanted: PictureKey) -> QImage:
        self.asked.append(wanted.stamp.path.stem)
        self.may_go.wait(10)
        if wanted.stamp.path.stem == "broken":
            raise EnvironmentProblem("The file is damaged.")
        image = QImage(100, 50, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        return image


@pytest.fixture
def source() -> SlowSource:
    return SlowSource()


@pytest.fixture
def loader(qtbot: QtBot, source: SlowSource) -> Iterator[PictureLoader]:
    made = PictureLoader(source, name="pictures under test", memory_limit_bytes=100 * 50 * 4 * 3)
    yield made
    source.may_go.set()
    made.close()


def test_only_what_is_wanted_now_is_loaded_and_first_wishes_come_first(
    qtbot: QtBot, source: SlowSource, loader: PictureLoader
) -> None:
    loader.want([key("scrolled-away-1"), key("scrolled-away-2"), key("scrolled-away-3")])
    qtbot.waitUntil(lambda: source.asked == ["scrolled-away-1"])
    loader.want([key("top"), key("below")])
    source.may_go.set()
    qtbot.waitUntil(lambda: loader.picture(key("below")) is not None)
    assert source.asked == ["scrolled-away-1", "top", "below"]


def test_loaded_picture_is_a_pixmap_and_is_not_loaded_again(
    qtbot: QtBot, source: SlowSource, loader: PictureLoader
) -> None:
    source.may_go.set()
    with qtbot.waitSignal(loader.ready):
        loader.want([key("a")])
    loader.want([key("a")])
    assert isinstance(loader.picture(key("a")), QPixmap)
    assert source.asked == ["a"]


def test_failure_is_a_sentence_and_the_next_picture_still_comes(
    qtbot: QtBot, source: SlowSource, loader: PictureLoader
) -> None:
    source.may_go.set()
    loader.want([key("broken"), key("sound")])
    qtbot.waitUntil(lambda: loader.picture(key("sound")) is not None)
    assert loader.picture(key("broken")) == Failure("The file is damaged.")


def test_memory_limit_drops_the_picture_not_looked_at_longest(
    qtbot: QtBot, source: SlowSource, loader: PictureLoader
) -> None:
    source.may_go.set()

    def is_there(name: str) -> bool:
        return loader.picture(key(name)) is not None

    for name in "abc":
        loader.want([key(name)])
        qtbot.waitUntil(partial(is_there, name))
    assert loader.picture(key("a")) is not None
    loader.want([key("d")])
    qtbot.waitUntil(lambda: loader.picture(key("d")) is not None)
    assert loader.picture(key("b")) is None
    assert loader.picture(key("a")) is not None


def test_close_ends_the_thread(qtbot: QtBot, source: SlowSource) -> None:
    source.may_go.set()
    loader = PictureLoader(source, name="closing", memory_limit_bytes=1000)
    loader.close()
    assert "closing" not in {thread.name for thread in threading.enumerate()}


def test_turned_image_is_mirrored_first_then_turned_clockwise(qtbot: QtBot) -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    image.setPixelColor(0, 0, QColor("white"))  # the top left corner
    corners = {}
    for turn in TURNS:
        turned = turned_image(image, turn)
        corners[turn] = next(
            (x, y)
            for x in range(turned.width())
            for y in range(turned.height())
            if turned.pixelColor(x, y) == QColor("white")
        )
    assert corners == {
        Turn.NONE: (0, 0),
        Turn.CLOCKWISE_90: (1, 0),
        Turn.CLOCKWISE_180: (2, 1),
        Turn.CLOCKWISE_270: (0, 2),
        Turn.MIRROR: (2, 0),
        Turn.MIRROR_90: (1, 2),
        Turn.MIRROR_180: (0, 1),
        Turn.MIRROR_270: (0, 0),
    }


def test_fitted_image_never_grows() -> None:
    image = QImage(100, 50, QImage.Format.Format_RGB32)
    assert fitted_image(image, 256).width() == 100
    assert (fitted_image(image, 40).width(), fitted_image(image, 40).height()) == (40, 20)


def test_key_with_another_turn_is_another_picture(tmp_path: Path) -> None:
    assert key("a") != key("a", Turn.MIRROR)


def test_the_frames_of_a_strip_are_turned_each_by_itself_and_stay_in_their_order() -> None:
    strip = QImage(90, 20, QImage.Format.Format_RGB32)
    for place in range(3):
        for x in range(30):
            for y in range(20):
                strip.setPixelColor(30 * place + x, y, QColor(80 * place, 200 if y < 10 else 0, 0))

    turned = turned_strip(strip, Turn.CLOCKWISE_90, 3)

    assert (turned.width(), turned.height()) == (60, 30)
    assert [turned.pixelColor(20 * place + 15, 15) for place in range(3)] == [
        QColor(80 * at, 200, 0) for at in range(3)
    ]
    assert [turned.pixelColor(20 * place + 5, 15).green() for place in range(3)] == [0, 0, 0]
    assert turned_strip(strip, Turn.NONE, 3) is strip
