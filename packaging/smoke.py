"""Try the frozen program as a user would: `python packaging/smoke.py PROGRAM [--root FOLDER] [--beside COMMAND...]`.

Its self-test, a scan of small pictures in every format with a worker killed in the middle, a look-up, a clean-up and
its undo, and the window: with a screenshot on Linux, where Xvfb, xdotool and ImageMagick must be installed, elsewhere
that it stays open. Whatever the program prints and nobody expects is a failure.

--root     the program stands in this clean root (made with debootstrap) and runs there by chroot; PROGRAM is inside it
--beside   measure the time until the window is on the screen for this command too
--pictures use this folder's pictures instead of making some (needs Pillow and its plugins)
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from dedupe_gui.version import __version__

START_LIMIT_S = 60.0
STAYS_OPEN_S = 15.0
EXPECTED_TALK = re.compile(
    r"^\s*$|^(Walking|Reading|Comparing|Grouping|Looking|Found|Removing|Putting back|1 picture read)\b"
)
"""What the program may say on standard error while it works."""

# what each command may print, line by line
VERSION = re.compile(rf"dedupe-gui {re.escape(__version__)}")
SELF_TEST = re.compile(rf"works  [\w ]+: .+|dedupe-gui {re.escape(__version__)}: all works here\.")
SCAN = re.compile(
    r"\d+ photos, .+, read in .+|\s+[\w ]+: \d+ groups?, .+|\d+ files? could not be read: .+"
    r"|\d+ of \d+ photos? saved again .+"
)
ANYTHING = re.compile(r".*")
LOOK_UP = re.compile(r"\s*\d+ bits  .+")
CLEAN_UP = re.compile(r"Removed \d+ photos, .+ To put them back: dedupe-gui undo 1 --apply")
UNDO = re.compile(r"Put back \d+ photos, .+")


class Unexpected(Exception):
    """The program did something else than it should."""


@dataclass(frozen=True)
class Place:
    """Where the program runs: here, or in a clean root."""

    program: str
    root: Path | None
    home: Path
    """An empty folder (seen from here) for everything that the program keeps."""

    def inside(self, path: Path) -> str:
        """Return the path as the program sees it."""
        return str(path) if self.root is None else "/" + str(path.relative_to(self.root))

    def command(self, *arguments: str, **environment: str) -> list[str]:
        home = self.inside(self.home)
        variables = {
            "HOME": home,
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "XDG_DATA_HOME": f"{home}/data",
            "XDG_CACHE_HOME": f"{home}/cache",
            "XDG_STATE_HOME": f"{home}/state",
            "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_RUNTIME_DIR": home,
            **environment,
        }
        if sys.platform == "win32":
            return [self.program, *arguments]
        chroot = [] if self.root is None else ["chroot", str(self.root)]
        return [
            *chroot,
            "env",
            "-i",
            *(f"{name}={value}" for name, value in variables.items()),
            self.program,
            *arguments,
        ]

    def run(self, *arguments: str, expected: re.Pattern[str]) -> str:
        """Run a command to its end; return what it printed. expected: what each of its lines must be."""
        done = subprocess.run(
            self.command(*arguments), check=False, capture_output=True, text=True, timeout=600, stdin=subprocess.DEVNULL
        )
        if done.returncode:
            raise Unexpected(f"{arguments} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        expect_quiet(done.stderr)
        expect_lines(done.stdout, expected)
        return done.stdout


def expect_lines(printed: str, expected: re.Pattern[str]) -> None:
    if not printed:
        raise Unexpected("The program printed nothing.")
    for line in printed.splitlines():
        if not expected.fullmatch(line):
            raise Unexpected(f"Nobody expected this to be printed: {line}")


def expect_quiet(talk: str) -> None:
    for line in re.split(r"[\r\n]", talk):
        if not EXPECTED_TALK.match(line):
            raise Unexpected(f"Nobody expected this on standard error: {line}")


def make_pictures(folder: Path) -> None:
    """Write the same photo in every format, a changed copy, and a large one that takes a second."""
    import numpy as np
    import pillow_heif
    import pillow_jxl  # noqa: F401 (registers its format)
    from PIL import Image

    from dedupe_gui.cli.sample import photoshop, raw_negative  # no library writes these

    pillow_heif.register_heif_opener()
    random = np.random.default_rng(1)
    coarse = Image.fromarray(random.integers(0, 255, (9, 12, 3), np.uint8))
    smooth = np.asarray(coarse.resize((600, 450), Image.Resampling.BICUBIC), np.float32)
    grained = smooth + random.normal(0, 3, (450, 600, 1))  # as a sensor does: what has no detail tells nothing
    photo = Image.fromarray(np.clip(np.rint(grained), 0, 255).astype(np.uint8))
    folder.mkdir(parents=True, exist_ok=True)
    for ending in ("jpg", "png", "webp", "gif", "tif", "bmp", "heic", "avif", "jxl", "jp2"):
        photo.save(folder / f"photo.{ending}")
    photo.save(folder / "photo.mpo", save_all=True, append_images=[photo.resize((60, 45))])
    photo.resize((256, 192)).save(folder / "photo.ico", sizes=[(256, 192)])
    (folder / "photo.psd").write_bytes(photoshop(photo))
    (folder / "negative.dng").write_bytes(raw_negative(photo))
    photo.rotate(90, expand=True).save(folder / "turned.jpg")
    shutil.copyfile(folder / "photo.jpg", folder / "photo (1).jpg")
    (folder / "broken.jpg").write_bytes((folder / "photo.jpg").read_bytes()[:3000])
    large = coarse.resize((12_000, 9_000), Image.Resampling.BILINEAR)
    large.save(folder / "large.png", compress_level=1)


def self_test(place: Place) -> str:
    return place.run("--self-test", expected=SELF_TEST).splitlines()[-1]


def scan(place: Place, pictures: Path, report_file: Path) -> str:
    """Scan while one worker is killed over large.png; everything else must be found."""
    command = place.command("scan", place.inside(pictures), "--no-catalogue", "--json", place.inside(report_file))
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        killed = sys.platform == "linux" and _kill_reader_of(pictures / "large.png", program)
        printed, talk = program.communicate(timeout=300)
    if program.returncode:
        raise Unexpected(f"scan ended with {program.returncode}:\n{talk}")
    expect_quiet(talk)
    expect_lines(printed, SCAN)
    if sys.platform == "linux" and not killed:
        raise Unexpected("No worker was seen reading large.png, so none was killed.")
    report = json.loads(report_file.read_text("utf-8"))
    bad = {Path(entry["path"]).name: entry["reason"] for entry in report["unreadable"]}
    if killed and bad.pop("large.png", None) != "decoder-crashed":
        raise Unexpected(f"The killed worker's photo is not named: {bad}")
    if bad != {"broken.jpg": "truncated"}:
        raise Unexpected(f"Files could not be read: {report['unreadable']}")
    names = {Path(photo["path"]).name for group in report["groups"] for photo in group["photos"]}
    wanted = {path.name for path in pictures.iterdir()} - {"broken.jpg", "large.png"}
    if not wanted <= names:
        raise Unexpected(f"Not found as copies: {sorted(wanted - names)}")
    return f"{len(wanted)} copies in {len({Path(name).suffix for name in wanted})} formats, worker killed: {killed}"


def _kill_reader_of(picture: Path, program: subprocess.Popen[str]) -> bool:
    """Kill the program's process that has the picture open, as soon as there is one; never another program's."""
    while program.poll() is None:
        for handle in Path("/proc").glob("[0-9]*/fd/*"):
            process = int(handle.parts[2])
            try:
                if process != program.pid and handle.readlink() == picture:
                    os.kill(process, signal.SIGSEGV)
                    return True
            except OSError:
                continue  # the process ended meanwhile, or is another user's
    return False


def clean_and_undo(place: Place, pictures: Path, report_file: Path) -> str:
    before = {path.name: path.read_bytes() for path in pictures.iterdir()}
    choice = ("--relations", "identical,same-pixels,copy")
    place.run("clean", place.inside(report_file), *choice, "--apply", expected=CLEAN_UP)
    left = {path.name for path in pictures.iterdir()}
    if not {"broken.jpg", "large.png"} < left < set(before):
        raise Unexpected(f"Some copies should have gone and nothing else; left are {sorted(left)}")
    place.run("undo", "--apply", expected=UNDO)
    if {path.name: path.read_bytes() for path in pictures.iterdir()} != before:
        raise Unexpected("The undo did not bring everything back as it was.")
    return f"{len(before) - len(left)} photos to the trash and back"


def licences(place: Place) -> str:
    """Everything inside must be named with its licence."""
    text = place.run("--licences", expected=ANYTHING)
    for needed in (
        "\nQt ",
        "\nFFmpeg ",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "dedupe-jxl",
    ):
        if needed not in text:
            raise Unexpected(f"The notices do not name {needed.strip()}: {text[:200]}")
    return f"{text.count('Licence: ')} works of others, {len(text):,} characters"


def hashes(place: Place, pictures: Path) -> str:
    """Every hash must be imagehash's own to the bit, of a picture too that is the same on its head."""
    import imagehash
    from PIL import Image

    photo = Image.open(pictures / "photo.png")
    middle = photo.resize((64, 64))
    picture = pictures.with_name("symmetric.png")
    Image.blend(middle, middle.transpose(Image.Transpose.ROTATE_180), 0.5).save(picture)
    told = place.run("hash", place.inside(picture), "--json", "-", expected=ANYTHING)
    with Image.open(picture) as opened:
        rgb = opened.convert("RGB")
        wanted = {
            "phash": str(imagehash.phash(rgb)),
            "whash": str(imagehash.whash(rgb)),
            "dhash": str(imagehash.dhash(rgb)),
            "colorhash": str(imagehash.colorhash(rgb)),
        }
    lacking = {name: value for name, value in wanted.items() if value not in told}
    if lacking:
        raise Unexpected(f"These hashes are other than imagehash's: {lacking} in {told}")
    return f"{', '.join(wanted)} as imagehash makes them"


def look_up(place: Place, pictures: Path) -> str:
    """Ask for every hash, the wavelet one too, which a scan alone never makes."""
    photo = place.inside(pictures / "turned.jpg")
    told = place.run("lookup", photo, "--in", place.inside(pictures), expected=LOOK_UP)
    if "photo.png" not in told:
        raise Unexpected(f"The photo that was turned was not found: {told}")
    return f"{len(told.splitlines())} photos like the turned one"


@contextmanager
def screen() -> Iterator[str]:
    """An empty X server; its display's name. The server picks a free number and tells it when it is ready.

    Without -noreset it starts anew whenever its last client leaves, and refuses whoever comes meanwhile: with xdotool
    asking for windows again and again, 7 of 150 other programs found no display, and 0 of 150 with it.
    """
    reading_end, writing_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing_end), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[writing_end], stderr=subprocess.DEVNULL) as server:
        os.close(writing_end)
        try:
            with os.fdopen(reading_end) as told:
                number = told.readline().strip()
            if not number:
                raise Unexpected("Xvfb does not start.")
            yield f":{number}"
        finally:
            server.terminate()


def window_opens_after_s(command: list[str], screenshot: Path) -> float:
    """Start the window, photograph it, end it; return how long it took to come."""
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as program:
        try:
            while not _windows():
                if program.poll() is not None or time.monotonic() - start > START_LIMIT_S:
                    program.kill()
                    raise Unexpected(f"No window came: {program.communicate()[0]}")
                time.sleep(0.02)
            seconds = time.monotonic() - start
            time.sleep(2)  # until everything is painted
            # the window alone: beside the screen's black even an empty one would look full
            subprocess.run(["import", "-window", _windows().split()[0], screenshot], check=True)
        finally:
            program.terminate()
        talk, _ = program.communicate(timeout=30)
    expect_quiet(talk)
    deviation = _output(
        "convert", str(screenshot), "-colorspace", "Gray", "-format", "%[fx:standard_deviation]", "info:"
    )
    if float(deviation) < 0.02:
        raise Unexpected(f"The window is empty: {screenshot}")
    return seconds


def _windows() -> str:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Dedupe"], check=False, capture_output=True, text=True
    )
    return found.stdout


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def show_window(place: Place, beside: list[str], screenshot: Path) -> str:
    with screen() as display:
        os.environ["DISPLAY"] = display
        frozen = place.command(DISPLAY=display)
        if place.root is None:
            return _compare_starts(frozen, beside, place, screenshot)
        shared = place.root / "tmp" / ".X11-unix"
        shared.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", "--bind", "/tmp/.X11-unix", shared], check=True)
        try:
            return _compare_starts(frozen, beside, place, screenshot)
        finally:
            subprocess.run(["umount", shared], check=True)


def _compare_starts(frozen: list[str], beside: list[str], place: Place, screenshot: Path) -> str:
    """Start each three times, in turn, and compare the best: the first start reads everything from the disk."""
    if not beside:
        return f"after {window_opens_after_s(frozen, screenshot):.1f} s, see {screenshot}"
    unfrozen = Place(beside[0], None, place.home).command(*beside[1:], DISPLAY=os.environ["DISPLAY"])
    times = [(window_opens_after_s(frozen, screenshot), window_opens_after_s(unfrozen, screenshot)) for _ in range(3)]
    own, other = (min(column) for column in zip(*times, strict=True))
    return f"after {own:.2f} s, unfrozen {other:.2f} s: {own / other:.2f} times, aim 1.5; see {screenshot}"


def stays_open(place: Place) -> str:
    """Start the window on the screen there is; it must still be there some seconds later, and have said nothing."""
    with subprocess.Popen(
        place.command(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, stdin=subprocess.DEVNULL
    ) as program:
        try:
            talk, _ = program.communicate(timeout=STAYS_OPEN_S)
        except subprocess.TimeoutExpired:
            program.terminate()
            talk, _ = program.communicate(timeout=30)
        else:
            raise Unexpected(f"The window closed by itself, {program.returncode}: {talk}")
    expect_quiet(talk)
    return f"stays open for {STAYS_OPEN_S:.0f} s; no screenshot on this system"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--root", type=Path)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--screenshot", type=Path, default=Path("build/smoke.png"))
    parser.add_argument("--beside", nargs=argparse.REMAINDER, default=[])
    arguments = parser.parse_args()
    base = arguments.root / "tmp" if arguments.root else None
    with tempfile.TemporaryDirectory(dir=base, prefix="smoke-") as folder:
        work = Path(folder).resolve()
        pictures, report_file = work / "pictures", work / "report.json"
        place = Place(arguments.program, arguments.root.resolve() if arguments.root else None, work / "home")
        place.home.mkdir(mode=0o700)
        if arguments.pictures:
            shutil.copytree(arguments.pictures, pictures)
        else:
            make_pictures(pictures)
        steps: list[tuple[str, Callable[[], str]]] = [
            ("version", lambda: place.run("--version", expected=VERSION).strip()),
            ("self-test", lambda: self_test(place)),
            ("licences", lambda: licences(place)),
            ("hashes", lambda: hashes(place, pictures)),
            ("scan", lambda: scan(place, pictures, report_file)),
            ("look-up", lambda: look_up(place, pictures)),
            ("clean-up", lambda: clean_and_undo(place, pictures, report_file)),
        ]
        if sys.platform != "linux":
            steps.append(("window", lambda: stays_open(place)))
        elif all(map(shutil.which, ("Xvfb", "xdotool", "import"))):
            screenshot = arguments.screenshot.resolve()
            screenshot.parent.mkdir(parents=True, exist_ok=True)
            steps.append(("window", lambda: show_window(place, arguments.beside, screenshot)))
        else:
            print("window: not tried, because Xvfb, xdotool or ImageMagick is missing")
        for name, step in steps:
            try:
                print(f"{name}: {step()}", flush=True)
            except (Unexpected, subprocess.SubprocessError) as problem:
                print(f"{name}: FAILED. {problem}", flush=True)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
