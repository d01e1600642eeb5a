"""What gets through: `python benchmarks/hostile.py FOLDER [--only reports,kills,carrying,servers,starts] [--seed N]`

Makes small libraries below FOLDER, which must be empty or not there, and a home of their own, and does to them what
nobody should: carries out edited reports, kills clean-ups and undos at random instants, with and without --carry-over,
fetches from servers that lie and drip (on the loopback address alone), and starts two programs at once where nothing is
remembered yet. Prints what was tried and what got through: a photo that is nowhere any more or only in the trash, a
sidecar that is half written or tells of a photo that is there, a file outside that was touched, a traceback, or more
than 5 seconds. Ends with status 1 when anything did. Bounded in count and, by --minutes, in time.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import json
import os
import random
import signal
import socket
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import forkserver
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

import dedupe_gui.cli.clean  # noqa: F401 - once here, not in each child
from dedupe_gui.cancel import CancelToken
from dedupe_gui.cli.main import run
from dedupe_gui.errors import Cancelled, EnvironmentProblem
from dedupe_gui.jobs.fetch import fetch_picture
from dedupe_gui.model import Field, Known, Source
from dedupe_gui.reading.processes import start_server
from dedupe_gui.reading.sidecar_notes import notes_in
from dedupe_gui.review.xmp_sidecar import with_knowledge
from tests.first_starts import start_together
from tests.photos import photo_like

HANGS_AFTER_S = 5.0
FAMILIES, FAMILIES_TO_KILL_IN = 4, 30
COPIES = 3
Json = dict[str, Any]


@dataclass
class Tally:
    """What was tried, and what got through."""

    name: str
    rounds: int = 0
    tried: Counter[str] = field(default_factory=Counter)
    """By kind; a round may be of several."""
    through: list[str] = field(default_factory=list)
    slowest_s: float = 0.0

    def tell(self) -> None:
        told = f"{self.rounds} tried, {len(self.through)} got through, the slowest took {self.slowest_s:.1f} s"
        print(f"{self.name}: {told}")
        print(f"    {', '.join(f'{number} {what}' for what, number in sorted(self.tried.items()))}", flush=True)
        for line in self.through[:20]:
            print(f"    THROUGH: {line}")


def patience_s(seconds: float = HANGS_AFTER_S) -> float:
    """So much longer on a machine that is busy with other work."""
    return seconds * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


class Library:
    """Families of one photo each (an original, a twin, a copy), photos alone, and files that must never be touched."""

    def __init__(self, base: Path, families: int = FAMILIES) -> None:
        self.families = families
        self.base, self.home, self.photos = base, base / "home", base / "library"
        self.outside = base / "outside"
        self.family_of: dict[str, str] = {}
        self._pristine: dict[str, bytes] = {}
        self._make_once()

    def _make_once(self) -> None:
        for number in range(self.families):
            name = f"family{number}"
            picture = photo_like(number, width_px=240, height_px=160)
            self._keep(f"library/{name}.png", _encoded(picture, "PNG"), name)
            self._keep(f"library/copies/{name}.png", _encoded(picture, "PNG"), name)
            self._keep(f"library/copies/{name}.jpg", _encoded(picture, "JPEG"), name)
            self._keep(f"library/alone{number}.png", _encoded(photo_like(100 + number), "PNG"), f"alone{number}")
        self._keep("library/notes.txt", b"only here", "notes")
        self._keep("library/text.jpg", b"a text that is called a photo", "text")
        self._keep("outside/alone.png", _encoded(photo_like(200), "PNG"), "outside")
        self._keep("outside/family0.png", self._pristine["library/family0.png"], "outside twin")
        self._keep("outside/letter.txt", b"a letter", "letter")
        self.renew()

    def _keep(self, name: str, content: bytes, family: str) -> None:
        self._pristine[name] = content
        self.family_of[name] = family

    def renew(self) -> None:
        """Put every file back that is not as it was, and empty the home."""
        for folder in (self.home, self.photos, self.outside):
            _empty(folder)
        for name, content in self._pristine.items():
            path = self.base / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        with suppress(FileExistsError):
            (self.photos / "link").symlink_to(self.outside)

    def is_untouched(self) -> bool:
        return not self.home.exists() or not any(self.home.rglob("*.trashinfo"))

    def report(self) -> Json:
        """A sound report: of each family the original stays, its twin and its copy go."""
        groups = []
        for number in range(self.families):
            kept = self.photos / f"family{number}.png"
            copies = [self.photos / "copies" / f"family{number}.{suffix}" for suffix in ("png", "jpg")]
            photos = [_photo(kept, "keep"), _photo(copies[0], "identical"), _photo(copies[1], "copy")]
            groups.append({"id": f"g{number}", "relation": "copy", "keep": str(kept), "photos": photos})
        return _report(self.photos, groups)

    def faults(self) -> list[str]:
        """What was lost or touched; a photo counts only where it is one of the library's, not in the trash."""
        found = []
        there = {_digest(path.read_bytes()) for path in self.photos.rglob("*") if path.is_file()}
        families: dict[str, bool] = {}
        for name, content in self._pristine.items():
            path, is_there = self.base / name, _digest(content) in there
            if name.startswith("outside/") or name.endswith(("notes.txt", "text.jpg")):
                if not path.is_file() or path.read_bytes() != content:
                    found.append(f"{name} was touched")
                continue
            families[self.family_of[name]] = families.get(self.family_of[name], False) or is_there
        return found + [f"nothing of {family} is left" for family, is_left in families.items() if not is_left]


class WordyLibrary(Library):
    """Photos that know nothing, each with copies of the same pixels that alone have stars or words, in the file."""

    def _make_once(self) -> None:
        for number in range(FAMILIES):
            name, picture = f"family{number}", photo_like(number, width_px=240, height_px=160)
            self._keep(f"library/{name}.jpg", _encoded(picture, "JPEG"), name)
            for copy in range(COPIES):
                known = [Known(Field.KEYWORD, f"{name}-{copy}", Source.XMP)]
                if copy == number % COPIES:
                    known.append(Known(Field.RATING, "4", Source.XMP))
                packet = with_knowledge(None, tuple(known))
                self._keep(f"library/copies/{name}-{copy}.jpg", _encoded(picture, "JPEG", xmp=packet), name)
        self.renew()

    def renew(self) -> None:
        super().renew()
        for number in range(0, FAMILIES, 2):  # the others' sidecars are not there yet
            sidecar = self.photos / f"family{number}.jpg.xmp"
            sidecar.write_bytes(with_knowledge(None, (Known(Field.CITY, "Ulm", Source.XMP),)))
            sidecar.chmod(0o640)
            os.utime(sidecar, ns=(number, 1_600_000_000_000_000_000 + number))

    def report(self) -> Json:
        groups = []
        for number in range(FAMILIES):
            kept = _photo(self.photos / f"family{number}.jpg", "keep")
            sidecar = self.photos / f"family{number}.jpg.xmp"
            kept["companions"] = [_identity(sidecar)] if sidecar.exists() else []
            copies = [self.photos / "copies" / f"family{number}-{copy}.jpg" for copy in range(COPIES)]
            photos = [_photo(path, "same-pixels") | {"reasons": ["has-keywords", "has-rating"]} for path in copies]
            photos = [kept, *photos]
            groups.append({"id": f"g{number}", "relation": "same-pixels", "keep": kept["path"], "photos": photos})
        return _report(self.photos, groups)

    def half_written(self) -> list[str]:
        """Sidecars that say less than what was there, or are no XMP."""
        found = []
        for path in self.photos.glob("family*.xmp"):
            known = notes_in(path.read_bytes(), ".xmp")
            number = int(path.name.removeprefix("family").partition(".")[0])
            if not known or (number % 2 == 0 and Field.CITY not in {fact.field for fact in known}):
                found.append(f"{path.name} is half written")
        return found

    def untrue(self) -> list[str]:
        """Sidecars that tell of a photo that is there, or do not tell of one that is gone; and what was left over."""
        found = [f"{path.name} was left over" for path in self.photos.rglob(".dedupe-*")]
        for number in range(FAMILIES):
            sidecar = self.photos / f"family{number}.jpg.xmp"
            known = notes_in(sidecar.read_bytes(), ".xmp") if sidecar.exists() else ()
            told = {fact.value for fact in known if fact.field is Field.KEYWORD}
            copies = [self.photos / "copies" / f"family{number}-{copy}.jpg" for copy in range(COPIES)]
            gone = {path.stem for path in copies if not path.exists()}
            if told != gone:
                found.append(f"{sidecar.name} tells of {sorted(told)}, gone are {sorted(gone)}")
        return found


def _encoded(picture: Any, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def _report(folder: Path, groups: list[Json]) -> Json:
    return {
        "format": "dedupe-gui/1",
        "created": "2026-11-21T12:00:00Z",
        "folders": [str(folder)],
        "options": {"protect": []},
        "photos": 16,
        "bytes": 9,
        "unreadable": [],
        "groups": groups,
        "seconds": {"walk": 0, "read": 0, "match": 0, "total": 0},
    }


def _photo(path: Path, relation: str) -> Json:
    shown = {"relation": relation, "distance": 0, "turned": "none", "width": 240, "height": 160}
    proof = {"held": "yes", "holds_kept": "yes", "share": 0, "worst": 0, "place": None, "made_from": None}
    return {**_identity(path), **shown, "taken": None, "reasons": [], "companions": [], "proof": proof}


def _identity(path: Path) -> Json:
    found = path.lstat()
    numbers = {"bytes": found.st_size, "mtime_ns": found.st_mtime_ns, "device": found.st_dev, "inode": found.st_ino}
    return {"path": str(path), **numbers}


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=16).digest()


def _empty(folder: Path) -> None:
    """Of the script's own making, below its own folder."""
    if folder.is_dir() and not folder.is_symlink():
        for path in sorted(folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()


# ---------------------------------------------------------------- edited reports


def edits(library: Library, chance: random.Random) -> dict[str, Callable[[Json], None]]:
    """What a hand may do to a report; each changes it in place."""
    photos = library.photos
    targets = [
        *(library.outside / name for name in ("alone.png", "family0.png", "letter.txt")),
        *(photos / name for name in ("notes.txt", "text.jpg", "alone0.png", "alone1.png", "family1.png", "link")),
        *(photos / "link" / "alone.png", photos / "copies" / ".." / "alone2.png", photos / "copies", Path("/dev/zero")),
        *(Path("/dev/null"), Path("/"), Path("relative.png"), photos / "gone.png", photos / "copies" / "family2.jpg"),
    ]
    relations = ["identical", "same-pixels", "copy", "edited", "similar", "keep", "nonsense", ""]
    odd: list[Any] = [None, -1, 0, 2**70, 1.5, float("nan"), "", "x" * 5000, [], {}, [[]], True, "\x00", "\udcff"]

    def any_photo(report: Json) -> Json:
        photo: Json = chance.choice(chance.choice(report["groups"])["photos"])
        return photo

    def point_elsewhere(report: Json) -> None:
        photo, target = any_photo(report), chance.choice(targets)
        with suppress(OSError):
            photo.update(_identity(target))
        photo["path"] = str(target)
        photo["relation"] = chance.choice(relations[:5])

    def claim_relation(report: Json) -> None:
        any_photo(report)["relation"] = chance.choice(relations)

    def go_for_another(report: Json) -> None:
        group = chance.choice(report["groups"])
        kept = chance.choice([photos / f"alone{at}.png" for at in range(FAMILIES)] + [photos / "text.jpg"])
        group["photos"][0] = _photo(kept, "keep")
        group["keep"] = str(kept)

    def keep_nothing(report: Json) -> None:
        one, other = chance.sample(report["groups"], 2)
        original = photos / Path(other["keep"]).name
        one["photos"].append(_photo(original, "identical"))
        other["photos"].append(_photo(photos / Path(one["keep"]).name, "identical"))

    def swap_kept(report: Json) -> None:
        group = chance.choice(report["groups"])
        group["photos"][0]["relation"], group["photos"][1]["relation"] = "identical", "keep"
        group["keep"] = group["photos"][1]["path"]

    def take_along(report: Json) -> None:
        with suppress(OSError):
            any_photo(report)["companions"].append(_identity(chance.choice(targets)))

    def widen(report: Json) -> None:
        report["folders"] = chance.choice([["/"], [], [str(library.base)], [str(library.outside)], ["relative"], None])
        point_elsewhere(report)

    def break_type(report: Json) -> None:
        node: Any = chance.choice(
            [report, report["options"], report["seconds"], any_photo(report), report["groups"][0]]
        )
        node[chance.choice(list(node))] = chance.choice(odd)

    def leave_out(report: Json) -> None:
        node: Any = chance.choice([report, report["seconds"], any_photo(report), report["groups"][0]])
        del node[chance.choice(list(node))]

    def repeat(report: Json) -> None:
        report["groups"] *= chance.choice([2, 3])
        chance.shuffle(report["groups"])

    def change_stamp(report: Json) -> None:
        any_photo(report)[chance.choice(["bytes", "mtime_ns", "device", "inode"])] += chance.choice([-1, 1, 2**40])

    named = (point_elsewhere, claim_relation, go_for_another, keep_nothing, swap_kept, take_along, widen, break_type)
    return {edit.__name__.replace("_", " "): edit for edit in (*named, leave_out, repeat, change_stamp)}


def try_reports(base: Path, count: int, chance: random.Random, until_s: float) -> Tally:
    tally = Tally("edited reports")
    library = Library(base / "reports")
    for number in range(count):
        if time.monotonic() > until_s:
            break
        ways = edits(library, chance)
        chosen = chance.sample(sorted(ways), chance.choice([1, 1, 2, 3]))
        report = library.report()
        for name in chosen:
            with suppress(KeyError, IndexError, TypeError, AttributeError):  # an earlier edit took away what it edits
                ways[name](report)
        text = json.dumps(report).encode()
        if chance.random() < 0.1:
            chosen = [*chosen, "bytes"]
            at = chance.randrange(len(text))
            text = text[:at] + bytes([chance.randrange(256)]) + text[at + chance.choice([0, 1, len(text)]) :]
        place = base / "reports" / "report.json"
        place.write_bytes(text)
        relations = "identical,same-pixels,copy,edited,similar"
        said, seconds = in_a_child(library, ["clean", str(place), "--relations", relations, "--apply"])
        tally.rounds += 1
        tally.tried.update(chosen)
        tally.slowest_s = max(tally.slowest_s, seconds)
        wrong = [*library.faults(), *said]
        if seconds > patience_s():
            wrong.append(f"took {seconds:.1f} s")
        if wrong:
            saved = base / f"through-{number}.json"
            saved.write_bytes(text)
            tally.through.append(f"{' + '.join(chosen)}: {'; '.join(wrong)} ({saved})")
        if wrong or not library.is_untouched():
            library.renew()
    return tally


def in_a_child(
    library: Library,
    arguments: list[str],
    kill_after_s: float | None = None,
    *,
    once: Callable[[], bool] = lambda: True,
    within_s: float = 4 * HANGS_AFTER_S,
) -> tuple[list[str], float]:
    """Carry out a command in a process of its own, perhaps killed; return what went wrong with it, and the seconds.

    once: the time until it is killed counts from when this is so.
    """
    output = library.base / "output.txt"
    start_server()
    started_s = time.monotonic()
    child = os.fork()
    if child == 0:
        _be_the_program(library, arguments, output)
    deadline_s, is_counting = started_s + patience_s(within_s), kill_after_s is None
    while (ended := os.waitpid(child, os.WNOHANG)) == (0, 0) and time.monotonic() < deadline_s:
        if kill_after_s is not None and not is_counting and once():
            deadline_s, is_counting = time.monotonic() + kill_after_s, True
        time.sleep(0.0005)
    if ended == (0, 0):
        os.kill(child, signal.SIGKILL)
        ended = os.waitpid(child, 0)
    seconds = time.monotonic() - started_s
    if kill_after_s is not None:
        return [], seconds
    text = output.read_text(errors="replace")
    status = os.waitstatus_to_exitcode(ended[1])
    # the command line says of an exception that nobody caught: "Something went wrong in the program itself"
    wrong = [text[text.index(sign) :][:2000] for sign in ("Traceback", "in the program itself") if sign in text]
    return wrong + ([f"status {status}"] if status not in (0, 1, 2) else []), seconds


def _be_the_program(library: Library, arguments: list[str], output: Path) -> None:
    status = 70
    server: Any = forkserver._forkserver  # noqa: SLF001
    if server._forkserver_pid is not None:  # noqa: SLF001
        # The parent's, which only asks for its own child whether it runs. One of this child's own would import for half
        # a second what is then needed for a moment.
        server.ensure_running = lambda: None
    try:
        own = {"XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config"}
        home = {"HOME": "", **own, "XDG_STATE_HOME": "state"}
        for variable, folder in home.items():
            os.environ[variable] = str(library.home / folder)
            (library.home / folder).mkdir(parents=True, exist_ok=True)
        with output.open("w") as file, contextlib.redirect_stdout(file), contextlib.redirect_stderr(file):
            try:
                status = run(arguments, open_window=lambda _: 99, window_check=lambda: "")
            except SystemExit as end:
                status = int(end.code or 0)
            except BaseException as problem:  # noqa: BLE001 - a traceback is what is looked for
                traceback.print_exception(problem)
    finally:
        os._exit(status)


# ---------------------------------------------------------------- kills


def try_kills(base: Path, count: int, chance: random.Random, until_s: float) -> Tally:
    """Clean and undo, killed anywhere; then the same command again and undo must bring everything back."""
    library = Library(base / "kills", FAMILIES_TO_KILL_IN)
    return _kill(Tally("kills"), library, ["--relations", "identical"], count, chance, until_s)


def try_carrying(base: Path, count: int, chance: random.Random, until_s: float) -> Tally:
    """The same with --carry-over: a sidecar is whole at every instant, and tells of the photos that are gone alone."""
    library = WordyLibrary(base / "carrying")
    return _kill(Tally("kills with --carry-over"), library, ["--carry-over"], count, chance, until_s)


def _kill(
    tally: Tally, library: Library, options: list[str], count: int, chance: random.Random, until_s: float
) -> Tally:
    place = library.base / "report.json"
    clean, undo = ["clean", str(place), *options, "--apply"], ["undo", "--apply"]
    trash = library.home / "data" / "Trash" / "files"
    begun_s = [0.0]

    def has_begun(lying_there: int) -> bool:
        """Whether the first photo went, or came back: all that comes before takes most of the time."""
        if not trash.exists() or sum(1 for _ in trash.iterdir()) == lying_there:
            return False
        begun_s.append(time.monotonic())
        return True

    place.write_text(json.dumps(library.report()))
    there = len(_photos(library))
    _, cleaning_s = in_a_child(library, clean, 60.0, once=lambda: has_begun(0))
    moving_s = time.monotonic() - begun_s[-1]
    going = there - len(_photos(library))
    _, undoing_s = in_a_child(library, undo, 60.0, once=lambda: has_begun(going))
    returning_s = time.monotonic() - begun_s[-1]
    if not going:
        raise SystemExit("Nothing was removed, so that there is nothing to kill.")
    library.renew()
    for _ in range(count):
        if time.monotonic() > until_s:
            break
        place.write_text(json.dumps(library.report()))
        before = _states(library.photos)
        what = chance.choice(["clean", "undo"])
        if what == "undo":
            in_a_child(library, clean)
        command, whole_s, some_s, lying_there = {
            "clean": (clean, cleaning_s, moving_s, 0),
            "undo": (undo, undoing_s, returning_s, going),
        }[what]
        if chance.random() < 0.3:
            in_a_child(library, command, chance.uniform(0, whole_s * 1.2))
        else:
            in_a_child(library, command, chance.uniform(0, some_s), once=partial(has_begun, lying_there))
        tally.rounds += 1
        tally.tried[what] += 1
        tally.tried["of them half done"] += there - going < len(_photos(library)) < there
        wrong = [f"{name} is nowhere" for name in _lost(before, library)]
        if isinstance(library, WordyLibrary):
            wrong += library.half_written()
            wrong += in_a_child(library, ["undo"])[0]  # only says what it would do, but ends first what was half done
            wrong += library.untrue()
        said, seconds = in_a_child(library, clean)
        wrong += said + library.faults()
        if isinstance(library, WordyLibrary):
            wrong += library.untrue()
        tally.slowest_s = max(tally.slowest_s, seconds)
        for _attempt in range(3):
            in_a_child(library, undo)
        if (after := _states(library.photos)) != before:
            differing = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
            wrong.append(f"undo did not bring everything back: {', '.join(differing)}")
        if wrong:
            tally.through.append(f"{what}: {'; '.join(wrong)}")
        library.renew()
    return tally


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def _photos(library: Library) -> list[Path]:
    return [path for path in _files(library.photos) if path.suffix in {".png", ".jpg"}]


def _states(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """By name: the digest of the content, the time in ns, and the permissions."""
    return {
        str(path.relative_to(folder)): (_digest(path.read_bytes()), path.stat().st_mtime_ns, path.stat().st_mode)
        for path in _files(folder)
    }


def _lost(before: dict[str, tuple[bytes, int, int]], library: Library) -> list[str]:
    """Photos that are nowhere any more; sidecars change."""
    everywhere = Counter(_digest(path.read_bytes()) for path in _files(library.photos) + _files(library.home))
    wanted = Counter(digest for digest, _, _ in before.values())
    return [
        name
        for name, (digest, _, _) in before.items()
        if not name.endswith(".xmp") and everywhere[digest] < wanted[digest]
    ]


# ---------------------------------------------------------------- servers

HEADS = {
    "no head": b"",
    "an endless status line": b"HTTP/1.1 200 " + b"O" * 70_000,
    "escape sequences for a reason": b"HTTP/1.1 404 \x1b]0;title\x07\x1b[2J\r\n\r\n",
    "another protocol": b"SSH-2.0-server\r\n",
    "garbage": bytes(range(256)) * 20,
    "a huge header": b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n",
    "many headers": b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000 + b"\r\n",
    "a size that is a lie": b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx",
    "a size below zero": b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx",
    "two sizes": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 9\r\n\r\nx",
    "a redirection to itself": b"HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n",
    "a redirection to a file": b"HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n",
    "a redirection to markup": b'HTTP/1.1 302 Found\r\nLocation: http://<img src="x">/\r\n\r\n',
    "a redirection without end": b"HTTP/1.1 302 Found\r\nLocation: /" + b"a" * 60_000 + b"\r\n\r\n",
    "chunks of nonsense": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "a chunk that is a lie": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nx",
    "a page": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>",
    "a body": b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n",
    "continue": b"HTTP/1.1 100 Continue\r\n\r\n",
}
TAILS = {
    "closes": None,
    "is silent": b"",
    "drips bytes": b"x",
    "drips lines": b"X: y\r\n",
    "continues": b"HTTP/1.1 100 Continue\r\n\r\n",
    "floods": b"x" * 100_000,
}


def try_servers(count: int, chance: random.Random, until_s: float) -> Tally:
    tally = Tally("servers")
    kinds = [(head, tail) for head in HEADS for tail in TAILS]
    chance.shuffle(kinds)
    for head, tail in kinds[:count]:
        if time.monotonic() > until_s:
            break
        with server(HEADS[head], TAILS[tail]) as address:
            for is_stopped in (False, True):
                token = CancelToken()
                if is_stopped:
                    threading.Timer(0.2, token.cancel).start()
                started_s = time.monotonic()
                try:
                    fetch_picture(address, typed_by_user=True, token=token, time_limit_s=1.0, size_limit_bytes=1 << 24)
                except (EnvironmentProblem, Cancelled):
                    pass
                except Exception as problem:  # noqa: BLE001 - what got through
                    tally.through.append(f"{head}, then {tail}: {type(problem).__name__}: {problem}")
                seconds = time.monotonic() - started_s
                tally.rounds += 1
                tally.tried[tail] += 1
                tally.slowest_s = max(tally.slowest_s, seconds)
                if seconds > patience_s(1.0 if is_stopped else 2.0):
                    tally.through.append(f"{head}, then {tail}: {seconds:.1f} s{' after Stop' if is_stopped else ''}")
    return tally


@contextmanager
def server(head: bytes, tail: bytes | None) -> Iterator[str]:
    """Answer everybody alike, on the loopback address."""
    listening = socket.create_server(("127.0.0.1", 0))
    is_over = threading.Event()

    def answer(client: socket.socket) -> None:
        with client, suppress(OSError):
            client.settimeout(5)
            client.sendall(head)
            while tail is not None and not is_over.wait(0.005):
                client.sendall(tail)

    def serve() -> None:
        with suppress(OSError):
            while not is_over.is_set():
                threading.Thread(target=answer, args=(listening.accept()[0],), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/a.png"
    finally:
        is_over.set()
        listening.close()


def try_starts(base: Path, count: int) -> Tally:
    tally = Tally("first starts of two programs")
    with tempfile.TemporaryDirectory(dir=base) as folder:
        started_s = time.monotonic()
        tally.through += start_together(Path(folder), rounds=count)
        tally.rounds = tally.tried["rounds"] = count
        tally.slowest_s = (time.monotonic() - started_s) / max(count, 1)
    return tally


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="reports,kills,carrying,servers,starts")
    parser.add_argument("--reports", type=int, default=300)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--carrying", type=int, default=80, help="kills with --carry-over")
    parser.add_argument("--servers", type=int, default=60)
    parser.add_argument("--starts", type=int, default=1000)
    parser.add_argument("--minutes", type=float, default=30.0, help="for each of them but starts")
    parser.add_argument("--seed", type=int, default=20261129)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if any(options.folder.iterdir()):
        raise SystemExit(f"{options.folder} is not empty. Name a folder that may be filled and emptied.")
    # Each process that reads photos would import this script too, with all that it imports: none does of the program.
    vars(sys.modules["__main__"]).update(__file__=None)
    chance = random.Random(options.seed)
    base, through = options.folder.resolve(), 0
    parts: dict[str, Callable[[float], Tally]] = {
        "servers": lambda until_s: try_servers(options.servers, chance, until_s),
        "starts": lambda _until_s: try_starts(base, options.starts),
        "reports": lambda until_s: try_reports(base, options.reports, chance, until_s),
        "kills": lambda until_s: try_kills(base, options.kills, chance, until_s),
        "carrying": lambda until_s: try_carrying(base, options.carrying, chance, until_s),
    }
    for name in options.only.split(","):
        tally = parts[name](time.monotonic() + 60 * options.minutes)
        tally.tell()
        through += len(tally.through)
    raise SystemExit(1 if through else 0)


if __name__ == "__main__":
    main()
