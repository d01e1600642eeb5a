"""`dedupe-gui --self-test`: does everything that the program needs work on this machine?

Each check runs for real, with files of its own in a temporary folder: every reader reads a picture of its format in a
worker process, what is remembered is written and read again, a copy is removed and put back, a photo is looked up,
films are read. Then the trash is asked whether it would take a file of the user's, the log is written to, and Qt starts
in a process of its own (a missing system library would otherwise end this one).
"""

from __future__ import annotations

import io
import logging
import multiprocessing
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList
from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.cli.output import say
from dedupe_gui.cli.sample import HEIC, JXL, photoshop, raw_negative
from dedupe_gui.cli.scan import follow
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.fault_log import default_log_path, keep_log, versions
from dedupe_gui.jobs.cleanup import (
    Checked,
    CleanUpFinished,
    check,
    clean_up,
    entries_to_put_back,
    items_of_report,
    put_back,
    tools_of_this_system,
)
from dedupe_gui.jobs.compare import comparison_by, read_photo, reader_of_everything
from dedupe_gui.jobs.library_index import KeptIndex
from dedupe_gui.jobs.lookup import HowMany, lookup
from dedupe_gui.jobs.pairs_between import ComparisonTools
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.report import make_report
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.model import SURE_RELATIONS, Relation, ScanOptions, ScanResult
from dedupe_gui.reading import formats, media
from dedupe_gui.removal.freedesktop import home_trash
from dedupe_gui.removal.journal import Journal
from dedupe_gui.removal.ports import Ports, trash_of_this_system
from dedupe_gui.removal.records import Stayed
from dedupe_gui.removal.volumes import Volumes
from dedupe_gui.version import __version__

DECODERS = ("h264", "hevc", "vp9", "av1", "mpeg4", "mpeg2video")
ENCODERS = {
    "jpg": "JPEG",
    "png": "PNG",
    "webp": "WEBP",
    "gif": "GIF",
    "tif": "TIFF",
    "bmp": "BMP",
    "ico": "ICO",
    "avif": "AVIF",
    "jp2": "JPEG2000",
}
"""By suffix; HEIC, Photoshop and RAW files nobody here can write, see `cli/sample.py`."""


@dataclass(frozen=True, slots=True)
class Check:
    """`perform` returns what it found, or raises with a sentence that says what is wrong."""

    name: str
    perform: Callable[[], str]


def run(window_check: Callable[[], str]) -> int:
    """Print a line for each check; 0 when all pass, 1 otherwise. `window_check` must be importable by a worker."""
    checks = (
        Check("libraries", lambda: ", ".join(versions())),
        Check("photos", _photos),
        Check("databases", _databases),
        Check("removal", _removal),
        Check("look up", _look_up),
        Check("films", _films),
        Check("trash", _trash),
        Check("log", _log),
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


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="dedupe-self-test-") as name:
        yield Path(name).resolve()


def _scanned(folder: Path, catalogue_path: Path | None = None, *, films: bool = False) -> ScanResult:
    """Scan a folder; raise EnvironmentProblem where a file of it could not be read."""
    options = ScanOptions(folders=(folder,), find_edits=False, films=films)
    with open_catalogue(catalogue_path) as catalogue:
        result = follow(scan(options, catalogue, token=CancelToken())).result
    if result.unreadable:
        raise EnvironmentProblem("; ".join(f"{p.path.name}: {p.detail}" for p in result.unreadable))
    return result


def _photos() -> str:
    """Write one picture in every format, scan the folder with worker processes, and expect one group of all.

    A RAW is developed, so it may count as another version; it must be read.
    """
    _register_encoders()
    with _folder() as folder:
        _write_test_pictures(folder)
        result = _scanned(folder)
    read = {photo.facts.format_name for photo in result.photos}
    wanted = {one.name for one in formats.FORMATS}
    if read != wanted:
        raise EnvironmentProblem(f"not read as what they are: {', '.join(sorted(wanted ^ read))}")
    others = wanted - {formats.RAW.name}
    groups = [
        {result.photos[member.photo].facts.format_name for member in group.members} for group in reported_groups(result)
    ]
    if not any(others <= group for group in groups):
        raise EnvironmentProblem("the same picture in several formats was not found as one group")
    return f"{', '.join(sorted(wanted))} read and matched"


def _databases() -> str:
    """Write into each database, and read it again when it was closed."""
    with _folder() as folder:
        photos, kept = folder / "photos", folder / "kept"
        photos.mkdir()
        _write_copies(photos)
        catalogue, sessions, decisions = (kept / name for name in ("catalogue", "sessions", "decisions"))
        first = _scanned(photos, catalogue)
        again = _scanned(photos, catalogue)
        if again.already_known != len(first.photos):
            raise EnvironmentProblem("what was read of photos is not remembered")
        with Sessions(sessions) as opened:
            opened.begin(first)
        with Sessions(sessions) as opened:
            is_remembered = len(opened.recent()) == 1
        with NotDuplicatesList(decisions) as told_apart:
            told_apart.remember([MarkedPhoto(photo.path, photo.stamp.size_bytes, bytes(32)) for photo in first.photos])
        with NotDuplicatesList(decisions) as told_apart:
            is_remembered &= len(told_apart.entries()) == 1
    if not is_remembered:
        raise EnvironmentProblem("reviews or decisions are not remembered")
    return "photos, reviews and decisions are remembered"


def _removal() -> str:
    """Remove copies, from the report of a scan, into a folder beside; then put them back."""
    with _folder() as folder:
        photos, removed = folder / "photos", folder / "removed"
        photos.mkdir()
        _write_copies(photos)
        before = {path.name: path.read_bytes() for path in photos.iterdir()}
        result = _scanned(photos)
        items = items_of_report(make_report(result, reported_groups(result)), SURE_RELATIONS)
        token = CancelToken()
        with reader_of_everything(workers=1) as reader, Journal(folder / "journal") as journal:
            tools = tools_of_this_system(media.opens, comparison_by(reader, token))
            *_, checked = check(items, tools, token, to=removed)
            assert isinstance(checked, Checked)
            for one in checked.held_back:
                raise EnvironmentProblem(f"a copy would stay: {one.reason.value} {one.detail}")
            *_, gone = clean_up(checked.ready, journal, tools, token, to=removed)
            left = {path.name for path in photos.iterdir()}
            *_, back = put_back(entries_to_put_back(journal, None), journal, tools, token)
        after = {path.name: path.read_bytes() for path in photos.iterdir()}
    assert isinstance(gone, CleanUpFinished)
    assert isinstance(back, CleanUpFinished)
    if gone.moved != len(before) - 1 or len(left) != 1:
        raise EnvironmentProblem(f"of {len(before) - 1} copies {gone.moved} were removed")
    if back.moved != gone.moved or after != before:
        raise EnvironmentProblem(f"of {gone.moved} copies {back.moved} came back as they were")
    return f"{gone.moved} copies removed and put back as they were"


def _look_up() -> str:
    """Look a smaller version up among the photos of a folder."""
    with _folder() as folder:
        photos, catalogue_path, query = folder / "photos", folder / "catalogue", folder / "smaller.jpg"
        photos.mkdir()
        _write_copies(photos)
        _sample().resize((96, 64)).save(query)
        _scanned(photos, catalogue_path)
        token = CancelToken()
        with open_catalogue(catalogue_path) as catalogue, reader_of_everything(workers=1) as reader:
            asked = read_photo(query, reader, token)
            tools = ComparisonTools(catalogue, reader, token)
            matches = lookup(asked, KeptIndex(catalogue).now(), tools, HowMany(10))
    if not any(match.relation is Relation.COPY for match in matches):
        raise EnvironmentProblem("a smaller version of a photo was not found among its copies")
    return f"a smaller version of a photo is found {len(matches)} times"


def _films() -> str:
    """Write a short film twice, scan the folder with worker processes, and expect one group."""
    import av

    with _folder() as folder:
        one, other = folder / "film.avi", folder / "film again.avi"
        with av.open(str(one), "w") as container:
            stream = container.add_stream("mpeg4", rate=10)
            stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
            for number in range(10):
                picture = np.asarray(Image.linear_gradient("L").resize((64, 64)).rotate(9 * number).convert("RGB"))
                container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
            container.mux(stream.encode(None))
        other.write_bytes(one.read_bytes())
        result = _scanned(folder, films=True)
    if [len(group.members) for group in reported_groups(result)] != [2]:
        raise EnvironmentProblem("a film and its copy were not found as one group")
    lacking = [name for name in DECODERS if name not in av.codecs_available]
    if lacking:
        raise EnvironmentProblem(f"films saved as {', '.join(lacking)} cannot be read")
    return f"{', '.join(DECODERS)} read and matched"


def _register_encoders() -> None:
    """The program's own reading needs no registration; `Image.open` and `Image.save` do."""
    import pillow_heif

    pillow_heif.register_heif_opener()


def _sample() -> Image.Image:
    _register_encoders()
    return Image.open(io.BytesIO(HEIC)).convert("RGB")


def _write_test_pictures(folder: Path) -> None:
    picture = _sample()
    (folder / "picture.heic").write_bytes(HEIC)
    (folder / "picture.jxl").write_bytes(JXL)
    (folder / "picture.psd").write_bytes(photoshop(picture))
    (folder / "negative.dng").write_bytes(raw_negative(picture))
    for suffix, encoder in ENCODERS.items():
        picture.save(folder / f"picture.{suffix}", encoder)


def _write_copies(folder: Path) -> None:
    """One picture three times: twice the same bytes, once the same pixels."""
    picture = _sample()
    picture.save(folder / "picture.png")
    (folder / "picture (1).png").write_bytes((folder / "picture.png").read_bytes())
    picture.save(folder / "picture.bmp")


def _trash() -> str:
    """Ask what a clean-up would ask: would the system's trash take a file of the user's home folder?"""
    home = Path.home()
    try:
        Ports(Volumes(), trash_of_this_system(home_trash()), {}, None).of(home)
    except Stayed as why:
        raise EnvironmentProblem(f"files in {home} cannot go to the trash: {why.reason.value} {why.detail}") from why
    return f"files in {home} go to the system's trash"


def _log() -> str:
    place = default_log_path()
    with keep_log("self-test"):
        logging.getLogger(__name__).info("written to")
    if not place.is_file():
        raise EnvironmentProblem(f"{place} cannot be written")
    return str(place)


def _in_its_own_process(function: Callable[[], str]) -> str:
    with ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn")) as pool:
        try:
            return pool.submit(function).result()
        except BrokenProcessPool as crash:
            raise EnvironmentProblem("Qt ended its process; a system library may be missing") from crash
