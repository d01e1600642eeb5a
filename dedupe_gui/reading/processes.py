"""How processes start: by a fork server on Linux, as new programs elsewhere, never forked from one that may run Qt."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

_THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OPENCV_FOR_THREADS_NUM")
"""One process a core is enough: threads of NumPy and OpenCV would only get in each other's way."""
_ALLOCATOR_VARIABLES = {"MALLOC_MMAP_THRESHOLD_": str(32 * 1024**2), "MALLOC_TRIM_THRESHOLD_": str(64 * 1024**2)}
"""What glibc comes to by itself once it has freed a picture of 32 MB. Before that it gives 0.8 MB back to the system
after each photo of 400 px and asks for them again, which takes a fifth of its reading. No other library looks there."""

_IMPORTED_ONCE = [
    *("dedupe_gui.reading.worker", "simplejpeg", "PIL.JpegImagePlugin"),
    *("dedupe_gui.matching.edits", "cv2", "numpy.random"),
]
"""What each process would import by itself, 0.5 s; the second row for the local features."""


def available_cores() -> int:
    """How many processes can run at a time here; fewer than the machine has inside a container or under taskset."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def process_context() -> Any:
    """How processes start. `Any`: the common base class does not have what all contexts have."""
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_IMPORTED_ONCE)
    return context


def start_server() -> None:
    """Let the fork server import what it needs while this program does the same on another core.

    For a program that is going to read photos at once. Does nothing where there is no such server or no second core.
    """
    if sys.platform == "linux" and available_cores() > 1:
        from multiprocessing import forkserver

        process_context()
        # Without memory or processes whoever reads photos fails as well, and can say so.
        with worker_environment(), suppress(OSError):
            forkserver.ensure_running()


@contextmanager
def worker_environment() -> Iterator[None]:
    """Start processes within this: libraries look at the environment when they are loaded, before a first line runs."""
    wanted = {**dict.fromkeys(_THREAD_VARIABLES, "1"), **_ALLOCATOR_VARIABLES}
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
