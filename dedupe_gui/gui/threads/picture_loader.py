"""Loads pictures away from the GUI thread: only what is wanted now, most wanted first, remembered up to a limit."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap, QTransform

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.texts.problem_words import in_words
from dedupe_gui.model import FileStamp, Turn

log = logging.getLogger(__name__)

TICK_MS: Final = 16
"""One frame: a picture is on the screen at the next repaint after it was loaded."""


@dataclass(frozen=True, slots=True)
class PictureKey:
    """Which picture, how large and how turned."""

    stamp: FileStamp
    edge_px: int
    """Longest edge in device pixels; a smaller picture stays as it is."""
    turn: Turn = Turn.NONE
    moment_ms: int | None = None
    """Of a film; None for the moment that stands for it."""
    frames: int = 1
    """Of a film so many moments side by side, each no longer than `edge_px` and turned by itself."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a picture can't be shown, as a sentence."""

    sentence: str


Fetch = Callable[[PictureKey], QImage]
"""Called in the loader's thread; turned and sized as the key says. Raises EnvironmentProblem where it can't."""

MOST_A_TICK = 24
"""Pictures, some 5 ms."""


class PictureLoader(QObject):
    """Turns wishes into pixmaps. `QImage` crosses the threads; the pixmap is made here, where Qt allows it."""

    ready = Signal(object)  # PictureKey; failed ones too

    def __init__(self, fetch: Fetch, *, name: str, memory_limit_bytes: int) -> None:
        super().__init__()
        self._wishes = _Wishes()
        self._results: SimpleQueue[tuple[PictureKey, QImage | Failure]] = SimpleQueue()
        self._memory_limit_bytes = memory_limit_bytes
        self._memory_bytes = 0
        self._pixmaps: OrderedDict[PictureKey, QPixmap | Failure] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._thread = threading.Thread(target=_work, name=name, args=(fetch, self._wishes, self._results), daemon=True)
        self._thread.start()

    def picture(self, key: PictureKey) -> QPixmap | Failure | None:
        """The pixmap, why there is none, or None when it is not there yet. Asks for nothing."""
        found = self._pixmaps.get(key)
        if found is not None:
            self._pixmaps.move_to_end(key)
        return found

    def want(self, keys: Sequence[PictureKey]) -> None:
        """Replace all open wishes by `keys`, most wanted first: what is no longer visible is never loaded."""
        missing = [key for key in dict.fromkeys(keys) if key not in self._pixmaps]
        self._wishes.replace(missing)
        if missing:
            self._timer.start()

    @property
    def is_loading(self) -> bool:
        """Whether something that is wanted is not there yet."""
        return self._timer.isActive()

    def forget(self) -> None:
        """Drop every picture, as for a new scan."""
        self._wishes.replace([])
        self._pixmaps.clear()
        self._memory_bytes = 0

    def close(self) -> None:
        """Stop the thread and wait for the picture that it is at."""
        self._timer.stop()
        self._wishes.close()
        self._thread.join()

    def _on_timer_timeout(self) -> None:
        # After a pause hundreds may have come: taken one after the other they would hold up a frame.
        for _ in range(MOST_A_TICK):
            try:
                key, result = self._results.get_nowait()
            except Empty:
                break
            self._keep(key, QPixmap.fromImage(result) if isinstance(result, QImage) else result)
            self.ready.emit(key)
        if self._wishes.are_fulfilled and self._results.empty():
            self._timer.stop()

    def _keep(self, key: PictureKey, picture: QPixmap | Failure) -> None:
        self._memory_bytes += _memory_bytes(picture) - _memory_bytes(self._pixmaps.pop(key, None))
        self._pixmaps[key] = picture
        while self._memory_bytes > self._memory_limit_bytes and len(self._pixmaps) > 1:
            _oldest, dropped = self._pixmaps.popitem(last=False)
            self._memory_bytes -= _memory_bytes(dropped)


def _memory_bytes(picture: QPixmap | Failure | None) -> int:
    return picture.width() * picture.height() * 4 if isinstance(picture, QPixmap) else 0


class _Wishes:
    """What is still wanted; shared by the two threads under one lock."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._keys: list[PictureKey] = []
        self._at_work = 0
        self._is_closed = False

    def replace(self, keys: Sequence[PictureKey]) -> None:
        with self._changed:
            self._keys = list(reversed(keys))
            self._changed.notify()

    def close(self) -> None:
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def next(self) -> PictureKey | None:
        """Wait for a wish; None when the window closes."""
        with self._changed:
            self._changed.wait_for(lambda: self._keys or self._is_closed)
            if self._is_closed:
                return None
            self._at_work = 1
            return self._keys.pop()

    def done(self) -> None:
        with self._changed:
            self._at_work = 0

    @property
    def are_fulfilled(self) -> bool:
        with self._changed:
            return not self._keys and not self._at_work


def _work(fetch: Fetch, wishes: _Wishes, results: SimpleQueue[tuple[PictureKey, QImage | Failure]]) -> None:
    while (key := wishes.next()) is not None:
        try:
            results.put((key, fetch(key)))
        except EnvironmentProblem as problem:
            results.put((key, Failure(in_words(problem))))
        except Exception as bug:
            log.exception("Picture %s could not be loaded", key.stamp.path)
            results.put((key, Failure(str(bug))))
        wishes.done()


def turned_image(image: QImage, turn: Turn) -> QImage:
    """The picture mirrored left-right where `turn` says so, then turned clockwise."""
    if turn is Turn.NONE:
        return image
    if turn.is_mirrored:
        image = image.transformed(QTransform.fromScale(-1, 1))
    if turn.clockwise_quarters:
        image = image.transformed(QTransform().rotate(90 * turn.clockwise_quarters))
    return image


def turned_strip(image: QImage, turn: Turn, count: int) -> QImage:
    """So many pictures of one size side by side, each turned where it is."""
    if turn is Turn.NONE:
        return image
    width = image.width() // count
    frames = [turned_image(image.copy(place * width, 0, width, image.height()), turn) for place in range(count)]
    joined = QImage(count * frames[0].width(), frames[0].height(), image.format())
    painter = QPainter(joined)
    for place, frame in enumerate(frames):
        painter.drawImage(place * frame.width(), 0, frame)
    painter.end()
    return joined


def fitted_image(image: QImage, edge_px: int) -> QImage:
    """The picture with a longest edge of `edge_px` or less, smoothly made smaller, never larger."""
    if max(image.width(), image.height()) <= edge_px:
        return image
    return image.scaled(
        edge_px, edge_px, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
