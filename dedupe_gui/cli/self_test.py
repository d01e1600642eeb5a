"""`dedupe-gui --self-test`: does everything that the program needs work on this machine?

Each check runs for real: pictures are written and read back by worker processes, the trash is asked whether it can take
a file, Qt starts in a process of its own (a missing system library would otherwise end this one).
"""

from __future__ import annotations

import importlib.metadata
import multiprocessing
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.cli.output import say
from dedupe_gui.cli.sample import HEIC, JXL
from dedupe_gui.cli.scan import follow
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.model import ScanOptions
from dedupe_gui.removal.freedesktop import home_trash
from dedupe_gui.removal.ports import Ports, trash_of_this_system
from dedupe_gui.removal.records import Stayed
from dedupe_gui.removal.volumes import Volumes
from dedupe_gui.version import __version__

LIBRARIES = ("PySide6-Essentials", "Pillow", "pillow-heif", "ImageHash", "numpy", "av", "pybktree", "Send2Trash")
DECODERS = ("h264", "hevc", "vp9", "av1", "mpeg4", "mpeg2video")
ENCODERS = {
    "jpg": "JPEG",
    "png": "PNG",
    "webp": "WEBP",
    "gif": "GIF",
    "tif": "TIFF",
    "bmp": "BMP",
    "avif": "AVIF",
    "jp2": "JPEG2000",
}


@dataclass(frozen=True, slots=True)
class Check:
    """`perform` returns what it found, or raises with a sentence that says what is wrong."""

    name: str
    perform: Callable[[], str]


def run(window_check: Callable[[], str]) -> int:
    """Print a line for each check; 0 when all pass, 1 otherwise. `window_check` must be importable by a worker."""
    checks = (
        Check("libraries", _libraries),
        Check("photos", _photos),
        Check("films", _films),
        Check("trash", _trash),
        Check("window", lambda: _in_its_own_process(window_check)),
    )
    failures = sum(not _passes(check) for check in checks)
    say(
        f"dedupe-gui {__version__}: "
        + (f"{failures} of {len(checks)} checks failed." if failures else "all works here.")
    )
    return 1 if failures else 0


def _passes(check: Check) -> bool:
    try:
        say(f"works  {check.name}: {check.perform()}")
    except Exception as problem:  # noqa: BLE001 - the edge: every failure becomes a line of this report
        say(f"FAILS  {check.name}: {problem}")
        return False
    return True


def _libraries() -> str:
    """Installed versions; a frozen program carries no metadata for some, which is no failure of theirs."""
    versions = []
    for library in LIBRARIES:
        try:
            versions.append(f"{library} {importlib.metadata.version(library)}")
        except importlib.metadata.PackageNotFoundError:
            versions.append(f"{library} (version not recorded)")
    return ", ".join(versions)


def _photos() -> str:
    """Write one picture in every format, scan the folder with worker processes, and expect one group of all."""
    _register_encoders()
    with tempfile.TemporaryDirectory(prefix="dedupe-self-test-") as folder:
        _write_test_pictures(Path(folder))
        options = ScanOptions(folders=(Path(folder),), find_edits=False)
        with open_catalogue(None) as catalogue:
            finished = follow(scan(options, catalogue, token=CancelToken()))
    if finished.result.unreadable:
        raise EnvironmentProblem("; ".join(f"{p.path.name}: {p.detail}" for p in finished.result.unreadable))
    if [len(group.members) for group in reported_groups(finished.result)] != [len(ENCODERS) + 2]:
        raise EnvironmentProblem("the same picture in several formats was not found as one group")
    return f"heic, jxl, {', '.join(ENCODERS)} read and matched"


def _films() -> str:
    """Write a short film twice, scan the folder with worker processes, and expect one group."""
    import av

    with tempfile.TemporaryDirectory(prefix="dedupe-self-test-") as folder:
        one, other = Path(folder, "film.avi"), Path(folder, "film again.avi")
        with av.open(str(one), "w") as container:
            stream = container.add_stream("mpeg4", rate=10)
            stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
            for number in range(10):
                picture = np.asarray(Image.linear_gradient("L").resize((64, 64)).rotate(9 * number).convert("RGB"))
                container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
            container.mux(stream.encode(None))
        other.write_bytes(one.read_bytes())
        options = ScanOptions(folders=(Path(folder),), films=True)
        with open_catalogue(None) as catalogue:
            finished = follow(scan(options, catalogue, token=CancelToken()))
    if finished.result.unreadable:
        raise EnvironmentProblem("; ".join(f"{p.path.name}: {p.detail}" for p in finished.result.unreadable))
    if [len(group.members) for group in reported_groups(finished.result)] != [2]:
        raise EnvironmentProblem("a film and its copy were not found as one group")
    lacking = [name for name in DECODERS if name not in av.codecs_available]
    if lacking:
        raise EnvironmentProblem(f"films saved as {', '.join(lacking)} cannot be read")
    return f"{', '.join(DECODERS)} read and matched"


def _register_encoders() -> None:
    """The program's own reading needs no registration; `Image.open` and `Image.save` do."""
    import pillow_heif

    pillow_heif.register_heif_opener()


def _write_test_pictures(folder: Path) -> None:
    (folder / "picture.heic").write_bytes(HEIC)
    (folder / "picture.jxl").write_bytes(JXL)
    picture = Image.open(folder / "picture.heic").convert("RGB")
    for suffix, encoder in ENCODERS.items():
        picture.save(folder / f"picture.{suffix}", encoder)


def _trash() -> str:
    """Ask what a clean-up would ask: would the system's trash take a file of the user's home folder?"""
    home = Path.home()
    try:
        Ports(Volumes(), trash_of_this_system(home_trash()), {}, None).of(home)
    except Stayed as why:
        raise EnvironmentProblem(f"files in {home} cannot go to the trash: {why.reason.value} {why.detail}") from why
    return f"files in {home} go to the system's trash"


def _in_its_own_process(function: Callable[[], str]) -> str:
    with ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn")) as pool:
        try:
            return pool.submit(function).result()
        except BrokenProcessPool as crash:
            raise EnvironmentProblem("Qt ended its process; a system library may be missing") from crash
