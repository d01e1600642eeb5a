"""Damaged input for every reader: `python benchmarks/fuzz.py PHOTOS SCRATCH [--minutes M] [--seed N]`

Takes photos of PHOTOS as a beginning, damages them, and scans folders of them beside damaged sidecars and Takeout notes
below SCRATCH, which must be empty or not there; opens damaged reports, and catalogues, sessions, decisions and journals
that are damaged or of a later version. Prints how many of each were read, refused, or got through: an exception that is
no sentence, a scan that did not end with status 0, or more than 5 seconds for one file. What got through is kept in
SCRATCH. Ends with status 1 when anything did.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from types import FrameType

sys.path.insert(0, str(Path(__file__).parent))

from hostile import HANGS_AFTER_S, Library, in_a_child

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList
from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.report import read_report
from dedupe_gui.model import FileStamp, Fingerprint, PairTable, Photo, PhotoFacts, ReadPhoto, ScanOptions, ScanResult
from dedupe_gui.model import StageSeconds as Seconds
from dedupe_gui.removal.journal import Journal

PHOTOS_A_SCAN = 40
LARGEST_SEED_BYTES = 2_000_000
MOST_SEEDS = 400
LAUGHS = b"".join(b'<!ENTITY l%d "%s">' % (at, b"&l%d;" % (at - 1) * 10) for at in range(1, 10))
SIDECARS: dict[str, bytes] = {
    ".xmp": b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmp:Rating="4"
 xmp:CreateDate="2024-05-01T10:11:12"><dc:subject><rdf:Bag><rdf:li>sea</rdf:li></rdf:Bag></dc:subject>
 </rdf:Description></rdf:RDF></x:xmpmeta>""",
    ".laughs.xmp": b'<!DOCTYPE x [<!ENTITY l0 "ha">' + LAUGHS + b"]><x:xmpmeta>&l9;</x:xmpmeta>",
    ".json": json.dumps(
        {
            "title": "IMG_1.jpg",
            "description": "at the sea",
            "photoTakenTime": {"timestamp": "1714558272", "formatted": "01.05.2024"},
            "geoData": {"latitude": 47.1, "longitude": 8.5, "altitude": 400.0},
            "people": [{"name": "Ann"}],
        }
    ).encode(),
    ".supplemental-metadata.json": b"[" * 20_000,
    ".aae": b'<?xml version="1.0"?><plist version="1.0"><dict><key>a</key><data>AA==</data></dict></plist>',
    ".pp3": b"[Version]\nAppVersion=5.9\n[General]\nRank=3\n",
}
INTERESTING = [b"\0" * 8, b"\xff" * 8, b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"%s%n", b"<", b"{", b'"', b"\r\n", b"-1"]


def damaged(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """Return the content with one or several kinds of damage."""
    made = bytearray(content)
    for _ in range(chance.choice([1, 1, 2, 4])):
        if not made:
            break
        at = int(len(made) * chance.random() ** chance.choice([1, 3]))  # headers more often than not
        at = min(at, len(made) - 1)
        match chance.randrange(7):
            case 0:
                for _bit in range(chance.choice([1, 4, 40])):
                    made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
            case 1:
                del made[at:]
            case 2:
                del made[at : at + chance.choice([1, 4, 1000])]
            case 3:
                made[at:at] = chance.randbytes(chance.choice([1, 4, 1000]))
            case 4:
                made[at : at + 8] = chance.choice(INTERESTING)
            case 5:
                other = chance.choice(others)
                made[at:] = other[int(len(other) * chance.random()) :]
            case _:
                made[at:at] = made[at : at + 1000] * chance.choice([2, 50])
    return bytes(made)


class Fuzz:
    """One run: what is damaged, what came of it, and what got through."""

    def __init__(self, photos: Path, scratch: Path, seed: int) -> None:
        self.scratch = scratch
        self.chance = random.Random(seed)
        self.outcomes: Counter[str] = Counter()
        self.through: list[str] = []
        files = [path for path in sorted(photos.rglob("*")) if path.is_file()]
        small = [path for path in files if 0 < path.stat().st_size < LARGEST_SEED_BYTES and path.suffix != ".csv"]
        self.chance.shuffle(small)
        self._seeds = [(path.suffix.lower(), path.read_bytes()) for path in small[:MOST_SEEDS]]
        self._contents = [content for _, content in self._seeds]
        self._library = Library(scratch / "library")
        self._report = json.dumps(self._library.report()).encode()
        self._databases = self._made_databases()
        signal.signal(signal.SIGALRM, _raise_timeout)

    def round(self) -> None:
        self.scan_damaged()
        for _ in range(40):
            self.open_damaged_report()
            for name in self._databases:
                self.open_damaged_database(name)

    def scan_damaged(self) -> None:
        """Scan a folder of damaged photos beside damaged sidecars, in a process of its own."""
        folder = self.scratch / "scanned"
        for path in folder.glob("*"):
            path.unlink()
        folder.mkdir(exist_ok=True)
        for number in range(PHOTOS_A_SCAN):
            suffix, content = self.chance.choice(self._seeds)
            (folder / f"IMG_{number}{suffix}").write_bytes(damaged(content, self.chance, self._contents))
            ending, note = self.chance.choice(list(SIDECARS.items()))
            name = self.chance.choice([f"IMG_{number}{suffix}{ending}", f"IMG_{number}{ending}"])
            whole = self.chance.random() < 0.3
            (folder / name).write_bytes(note if whole else damaged(note, self.chance, list(SIDECARS.values())))
        wanted = ["scan", str(folder), "--photo-timeout", str(HANGS_AFTER_S), "--no-catalogue", "--workers", "1"]
        wrong, seconds = in_a_child(self._library, wanted, within_s=PHOTOS_A_SCAN * HANGS_AFTER_S)
        status = "" if wrong else "read or refused"
        self.outcomes[f"photo and sidecar {status or 'THROUGH'}"] += PHOTOS_A_SCAN
        if wrong:
            kept = self.scratch / f"through-{len(self.through)}"
            folder.rename(kept)
            self.through.append(f"a scan of {kept}: {'; '.join(wrong)} after {seconds:.0f} s")

    def open_damaged_report(self) -> None:
        text = self._report
        if self.chance.random() < 0.2:
            text = text.decode().encode(self.chance.choice(["utf-16", "utf-8-sig", "utf-32", "utf-16-be"]))
        self._try("report", ".json", damaged(text, self.chance, [self._report]), read_report)

    def open_damaged_database(self, name: str) -> None:
        content = self._databases[name]
        if self.chance.random() < 0.1:
            content = self._of_a_later_version(content)
        readers: dict[str, Callable[[Path], object]] = {
            "catalogue": _read_catalogue,
            "sessions": _read_sessions,
            "decisions": _read_decisions,
            "journal": _read_journal,
        }
        self._try(name, ".sqlite", damaged(content, self.chance, [content]), readers[name])

    def _try(self, name: str, suffix: str, content: bytes, read: Callable[[Path], object]) -> None:
        place = self.scratch / f"damaged{suffix}"
        for path in self.scratch.glob(f"{place.name}*"):
            path.unlink()
        place.write_bytes(content)
        signal.setitimer(signal.ITIMER_REAL, HANGS_AFTER_S)
        try:
            read(place)
            self.outcomes[f"{name} read"] += 1
        except EnvironmentProblem:
            self.outcomes[f"{name} refused"] += 1
        except Exception as problem:  # noqa: BLE001 - what got through
            self.outcomes[f"{name} THROUGH"] += 1
            kept = self.scratch / f"through-{len(self.through)}{suffix}"
            kept.write_bytes(content)
            self.through.append(f"{name}: {type(problem).__name__}: {problem} ({kept})")
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _of_a_later_version(self, content: bytes) -> bytes:
        place = self.scratch / "later.sqlite"
        place.write_bytes(content)
        with closing(sqlite3.connect(place)) as database, suppress(sqlite3.Error):
            database.execute(f"PRAGMA user_version = {self.chance.choice([3, 99, 2**31 - 1, -1])}")
        return place.read_bytes()

    def _made_databases(self) -> dict[str, bytes]:
        folder = self.scratch / "sound"
        folder.mkdir()
        places = {name: folder / name for name in ("catalogue", "sessions", "decisions", "journal")}
        fingerprint = Fingerprint(bytes(64), bytes(32), is_flat=False)
        facts = PhotoFacts(4, 3, "JPEG")
        photos = tuple(Photo(FileStamp(f"/p/{n}.jpg", n, n, 1, n), facts, fingerprint) for n in range(30))
        with Catalogue.open(places["catalogue"], algorithm=1) as catalogue:
            catalogue.remember(ReadPhoto(one.stamp, one.facts, one.fingerprint, bytes(500)) for one in photos)
        with Sessions(places["sessions"]) as sessions:
            options = ScanOptions((Path("/p"),))
            sessions.begin(ScanResult(options, photos, PairTable.empty(), (), Seconds(0, 0, 0, 0)))
        with NotDuplicatesList(places["decisions"]) as decisions:
            decisions.remember([MarkedPhoto(one.path, one.stamp.size_bytes, bytes(32)) for one in photos])
        with Journal(places["journal"]) as journal:
            journal.finish(journal.begin())
        return {name: place.read_bytes() for name, place in places.items()}


def _read_catalogue(path: Path) -> object:
    with Catalogue.open(path, algorithm=1) as catalogue:
        known = list(catalogue.everything())
        stamps = [FileStamp(f"/p/{n}.jpg", n, n, 1, n) for n in range(30)]
        facts = [entry.facts for _, entry in known]
        return catalogue.known(stamps), catalogue.thumbnails(stamps), catalogue.forget_older_than(1), facts


def _read_sessions(path: Path) -> object:
    with Sessions(path) as sessions:
        return [sessions.load(review.session_id) for review in sessions.recent()]


def _read_decisions(path: Path) -> object:
    with NotDuplicatesList(path) as decisions:
        return decisions.entries(), decisions.sizes(), decisions.rejected([None], PairTable.empty())


def _read_journal(path: Path) -> object:
    with Journal(path) as journal:
        return journal.history(), journal.removed(), journal.unsettled(), journal.removed_paths(), journal.entries(1)


def _raise_timeout(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"longer than {HANGS_AFTER_S} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("photos", type=Path)
    parser.add_argument("scratch", type=Path)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=20261129)
    options = parser.parse_args()
    options.scratch.mkdir(parents=True, exist_ok=True)
    if any(options.scratch.iterdir()):
        raise SystemExit(f"{options.scratch} is not empty. Name a folder that may be filled and emptied.")
    fuzz = Fuzz(options.photos, options.scratch.resolve(), options.seed)
    started_s = time.monotonic()
    rounds = 0
    while time.monotonic() - started_s < 60 * options.minutes:
        fuzz.round()
        rounds += 1
    print(f"{rounds} rounds in {(time.monotonic() - started_s) / 60:.0f} minutes")
    for outcome, count in sorted(fuzz.outcomes.items()):
        print(f"{count:>9,} {outcome}")
    for line in fuzz.through:
        print(f"THROUGH: {line}")
    raise SystemExit(1 if fuzz.through else 0)


if __name__ == "__main__":
    main()
