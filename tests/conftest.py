"""Every test lives in a house of its own: home, caches, settings and trash are temporary folders."""

from __future__ import annotations

import multiprocessing.util
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# A commit is judged by the same examples each time it is judged; who develops meets new ones at every run.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

# Tests start the program some hundred times. Where it may not leave compiled modules beside its own, each of these
# programs would compile all of it anew, and each worker all of the tests.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

IN_MEMORY = Path("/dev/shm")
ROOM_BYTES = 2_000_000_000

IMPORTED_BY_READERS = [
    *("PIL.ImageChops", "PIL.ImageSequence", "PIL.PngImagePlugin", "dedupe_gui.reading.digest", "json"),
    *("importlib.resources", "numpy.fft", "numpy.ma", "pywt", "scipy.fftpack", "zipfile"),
]
"""What the fork server of the tests imports beside what the program's own does.

A program starts a process a core and lets each import what its photos need; tests start some thousand, for two or three
pictures each, and up to 0.3 s of importing were most of what they did.
"""


def _keep_temporary_files_in_memory() -> None:
    """Where there is room: databases wait for the disk at each of their steps, and tests open some thousand.

    On two cores with a usual disk that was more than a third of the time. Whoever names a folder gets that one.
    """
    if "TMPDIR" in os.environ or not os.access(IN_MEMORY, os.W_OK):
        return
    there = os.statvfs(IN_MEMORY)
    if there.f_bavail * there.f_frsize >= ROOM_BYTES and not there.f_flag & os.ST_NOEXEC:
        os.environ["TMPDIR"] = tempfile.tempdir = str(IN_MEMORY)


_keep_temporary_files_in_memory()


@pytest.hookimpl(optionalhook=True)  # a run inside of a test has no workers
def pytest_xdist_auto_num_workers() -> int:
    """One and a half times the cores: tests that wait for windows, servers and processes leave a tenth of each idle."""
    cores = os.cpu_count() or 1
    return cores + cores // 2


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with those that take long, so that no worker is alone with one of them at the end."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(autouse=True, scope="session")
def own_share_of_the_cores() -> Iterator[None]:
    """Tests that run at the same time share the cores: where none are named, a reader starts its share of processes."""
    # only now: before the first of its modules the environment above has to be as it is
    from dedupe_gui.jobs import second_looks
    from dedupe_gui.reading import processes, workers
    from dedupe_gui.reading.processes import available_cores

    # Where processes are started is asked in one folder from the first of them on: not in one of a test.
    multiprocessing.util.get_temp_dir()
    share = max(1, available_cores() // int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))
    with pytest.MonkeyPatch.context() as patch:
        for module in (workers, second_looks):
            patch.setattr(module, "available_cores", lambda: share)
        patch.setattr(processes, "_IMPORTED_ONCE", [*processes._IMPORTED_ONCE, *IMPORTED_BY_READERS])
        yield


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where they are; `mktemp` for each of some thousand tests would list them all each time."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def temporary_home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A test that forgets to say where things go must still not reach the user's own files.

    As at a first start its folders are not there: to make and to delete nine of them costs more than most tests.
    """
    home = Path(tempfile.mkdtemp(dir=homes))
    for variable, folder in {
        "HOME": "",
        "USERPROFILE": "",
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
        "XDG_CACHE_HOME": ".cache",
        "XDG_STATE_HOME": ".local/state",
        "LOCALAPPDATA": "AppData/Local",
        "APPDATA": "AppData/Roaming",
    }.items():
        monkeypatch.setenv(variable, str(home / folder))
    return home
