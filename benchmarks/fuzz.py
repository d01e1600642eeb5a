"""Damaged input for every reader: `python benchmarks/fuzz.py PHOTOS SCRATCH [--minutes M] [--seed N]`

Takes photos of PHOTOS as a beginning, with motion photos, gain maps, packed JPEG XL, RAWs' heads and films of its own,
damages them, and scans folders of them below SCRATCH, which must be empty or not there; beside them lie pairs of whole
photos with damaged sidecars, Takeout notes and notes of Picasa, and the same readers are asked directly, for carrying
over too. Opens damaged reports, and catalogues, sessions, decisions and journals that are damaged or of a later
version, all of them made by a real scan and a real clean-up; scans with a damaged catalogue, and cleans with a damaged
report and journal. Prints how many of each were read, refused, or got through: an exception that is no sentence, a
command that did not end with a status of its own, or more than 5 seconds for one file (on a busy machine as much longer
as it is busy). What got through is kept in SCRATCH. Ends with status 1 when anything did.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import signal
import sqlite3
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from types import FrameType

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

from hostile import HANGS_AFTER_S, WordyLibrary, in_a_child, patience_s

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList
from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.catalogue_version import algorithm_version
from dedupe_gui.jobs.events import Finished
from dedupe_gui.jobs.report_json import read_report
from dedupe_gui.jobs.scan import scan
from dedupe_gui.model import Field, Known, ScanOptions, Source
from dedupe_gui.reading import exif, knowledge, picasa, raw
from dedupe_gui.reading.live import film_notes
from dedupe_gui.reading.sidecar_notes import notes_in
from dedupe_gui.removal.journal import Journal
from dedupe_gui.review.decisions import NotedDecision, Verdict
from dedupe_gui.review.xmp import NotXmp
from dedupe_gui.review.xmp_sidecar import with_knowledge
from tests.photos import photo_like
from tests.reading.motion import film, google, with_pictures
from tests.reading.test_knowledge import jpeg_xl, packet
from tests.reading.test_raw import cr3

PHOTOS_A_SCAN, PAIRS_A_SCAN = 30, 10
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
PICASAS = b"""[Picasa]
name=Holidays
[Contacts2]
8e62398ebda8c1a5=Oma;;
[.album:6f0a]
name=Best
[twin0.jpg]
star=yes
caption=Granny
keywords=sea,Ulm
faces=rect64(3f845bcb59418507),8e62398ebda8c1a5
geotag=48.1,11.5
albums=6f0a
filters=crop64=1,30;
"""
LIVE_FILM = b"\0\0\0\x14ftypqt  \0\0\0\0qt  \0\0\0\x60moovcom.apple.quicktime.content.identifier\0\0\0"
LIVE_FILM += b"12345678-1234-1234-1234-123456789ABC"
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
        own = _own_seeds()
        self._seeds += own * max(len(self._seeds) // (4 * len(own)), 1)
        self._contents = [content for _, content in self._seeds]
        self._whole = _encoded("JPEG")
        self._library = WordyLibrary(scratch / "library")
        self._report = json.dumps(self._library.report()).encode()
        self._databases = self._made_databases()
        signal.signal(signal.SIGALRM, _raise_timeout)

    def round(self) -> None:
        self.scan_damaged()
        self.scan_with_a_damaged_catalogue()
        self.clean_with_a_damaged_report_and_journal()
        for _ in range(40):
            self.open_damaged_report()
            for name in self._databases:
                self.open_damaged_database(name)
            for name, suffix, content, read in NOTES:
                self._try(name, suffix, damaged(content, self.chance, [content, *SIDECARS.values()]), read)

    def scan_damaged(self) -> None:
        """Scan a folder of damaged photos, and of whole ones beside damaged notes, in a process of its own."""
        folder = self.scratch / "scanned"
        for path in folder.glob("*"):
            path.unlink()
        folder.mkdir(exist_ok=True)
        for number in range(PHOTOS_A_SCAN):
            suffix, content = self.chance.choice(self._seeds)
            (folder / f"IMG_{number}{suffix}").write_bytes(damaged(content, self.chance, self._contents))
        notes = list(SIDECARS.values())
        for number in range(PAIRS_A_SCAN):  # notes are read of those photos alone that have a copy
            (folder / f"twin{number}.jpg").write_bytes(self._whole)
            ending, note = self.chance.choice(list(SIDECARS.items()))
            name = self.chance.choice([f"twin{number}.jpg{ending}", f"twin{number}{ending}"])
            (folder / name).write_bytes(note if self.chance.random() < 0.2 else damaged(note, self.chance, notes))
        (folder / ".picasa.ini").write_bytes(damaged(PICASAS, self.chance, notes))
        wanted = ["scan", str(folder), "--photo-timeout", str(HANGS_AFTER_S), "--no-catalogue", "--workers", "1"]
        within_s = (PHOTOS_A_SCAN + PAIRS_A_SCAN) * HANGS_AFTER_S
        self._command("photo and sidecar", wanted, folder, count=PHOTOS_A_SCAN + PAIRS_A_SCAN, within_s=within_s)

    def scan_with_a_damaged_catalogue(self) -> None:
        place = self._damaged_copy("catalogue", self.scratch / "own.sqlite")
        wanted = ["scan", str(self._library.photos), "--catalogue", str(place), "--workers", "1"]
        self._command("scan with a catalogue", wanted, place)

    def clean_with_a_damaged_report_and_journal(self) -> None:
        """Without --apply: what a damaged journal has recovered are files that lie as it says."""
        home = self._library.home / "data" / "dedupe-gui"
        home.mkdir(parents=True, exist_ok=True)
        place = self._damaged_copy("journal", home / "clean-ups.sqlite3")
        report = self.scratch / "edited.json"
        is_damaged = self.chance.random() < 0.5
        report.write_bytes(damaged(self._report, self.chance, [self._report]) if is_damaged else self._report)
        self._command("clean with a journal", ["clean", str(report), "--carry-over"], place)
        self._command("undo with a journal", ["undo"], place)

    def _command(self, name: str, wanted: list[str], kept: Path, *, count: int = 1, within_s: float = 60) -> None:
        wrong, seconds = in_a_child(self._library, wanted, within_s=within_s)
        self.outcomes[f"{name} {'THROUGH' if wrong else 'read or refused'}"] += count
        if wrong:
            place = self.scratch / f"through-{len(self.through)}"
            kept.rename(place)
            self.through.append(f"{' '.join(wanted)} ({place}): {'; '.join(wrong)} after {seconds:.0f} s")

    def _damaged_copy(self, name: str, place: Path) -> Path:
        for path in place.parent.glob(f"{place.name}*"):
            path.unlink()
        content = self._databases[name]
        if self.chance.random() < 0.1:
            content = self._of_a_later_version(content)
        place.write_bytes(damaged(content, self.chance, [content]))
        return place

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
        signal.setitimer(signal.ITIMER_REAL, patience_s())
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
        """Return databases with something of everything in them, from a scan and a clean-up of a small library."""
        folder = self.scratch / "sound"
        folder.mkdir()
        places = {name: folder / name for name in ("catalogue", "sessions", "decisions", "journal")}
        self._library.renew()
        with Catalogue.open(places["catalogue"], algorithm=algorithm_version()) as catalogue:
            *_, finished = scan(ScanOptions((self._library.photos,), workers=1), catalogue, token=CancelToken())
        assert isinstance(finished, Finished)
        result = finished.result
        with Sessions(places["sessions"]) as sessions:
            number = sessions.begin(result)
            sessions.save_decisions(number, {result.photos[0].path: NotedDecision(Verdict.KEEP)})
            sessions.save_view(number, {"group": 3, "filters": ["copy"]})
        with NotDuplicatesList(places["decisions"]) as decisions:
            decisions.remember([MarkedPhoto(one.path, one.stamp.size_bytes, bytes(32)) for one in result.photos])
        report = self.scratch / "sound.json"
        report.write_bytes(self._report)
        for arguments in (["clean", str(report), "--carry-over", "--apply"], ["undo", "--apply"]) * 2:
            wrong, _ = in_a_child(self._library, arguments, within_s=60)
            if wrong:
                raise SystemExit(f"{arguments} does not work here: {wrong}")
        in_a_child(self._library, ["clean", str(report), "--carry-over", "--apply"], within_s=60)
        journal = self._library.home / "data" / "dedupe-gui" / "clean-ups.sqlite3"
        with closing(sqlite3.connect(journal)) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        places["journal"].write_bytes(journal.read_bytes())
        self._library.renew()
        return {name: place.read_bytes() for name, place in places.items()}


def _encoded(form: str, **options: object) -> bytes:
    target = io.BytesIO()
    photo_like(1, width_px=160, height_px=120).save(target, form, **options)
    return target.getvalue()


def _own_seeds() -> list[tuple[str, bytes]]:
    """What test pictures have seldom: more than one picture, notes in boxes, RAWs, films."""
    still, gain_map = _encoded("JPEG", xmp=packet()), _encoded("JPEG")
    raf = b"FUJIFILMCCD-RAW ".ljust(84, b"\0") + len(still).to_bytes(4) + len(still).to_bytes(4) + still
    notes = b"brob" + b"xml " + bytes(40)
    return [
        (".jpg", google(still, film())),
        (".jpg", with_pictures(still, gain_map)),
        (".jxl", jpeg_xl((len(notes) + 4).to_bytes(4) + notes)),
        (".heic", _encoded("HEIF", xmp=packet())),
        (".avif", _encoded("AVIF", xmp=packet())),
        (".webp", _encoded("WEBP", xmp=packet())),
        (".jp2", _encoded("JPEG2000")),
        (".cr3", cr3(xmp=packet())),
        (".raf", raf),
        (".orf", b"IIRO" + _encoded("TIFF", tiffinfo={700: packet()})[4:]),
        (".dng", _encoded("TIFF", tiffinfo={700: packet()})),
    ]


def _read_sidecar(path: Path) -> object:
    content = path.read_bytes()
    known = notes_in(content, ".xmp")
    with suppress(NotXmp):
        return with_knowledge(content, (Known(Field.KEYWORD, "Oma", Source.XMP), Known(Field.RATING, "5", Source.XMP)))
    return known


def _read_raw(path: Path) -> object:
    with path.open("rb") as file, suppress(*exif.MALFORMED):  # as the decoder's own refusals are met
        tags = raw.metadata(file)
        return knowledge.known_in_raw(tags, exif.read(tags, knowledge.of_tags))
    return ()


NOTES: list[tuple[str, str, bytes, Callable[[Path], object]]] = [
    ("sidecar", ".xmp", packet(), _read_sidecar),
    ("Takeout", ".json", SIDECARS[".json"], lambda path: notes_in(path.read_bytes(), ".json")),
    ("Picasa", ".ini", PICASAS, lambda path: picasa.said_in(path.read_bytes())),
    ("film", ".mov", LIVE_FILM, film_notes),
    ("RAW's head", ".cr3", cr3(xmp=packet()), _read_raw),
]
"""Readers of what lies beside photos, asked directly: what, its suffix, a sound one, and who reads it."""


def _read_catalogue(path: Path) -> object:
    with Catalogue.open(path, algorithm=algorithm_version()) as catalogue:
        known = list(catalogue.everything())
        stamps = [stamp for stamp, _ in known]
        facts = [(entry.facts, entry.fingerprint) for _, entry in known]
        told = catalogue.known(stamps), catalogue.thumbnails(stamps), catalogue.notes(stamps)
        return told, facts, catalogue.forget_older_than(1), catalogue.forget_below(Path("/p"))


def _read_sessions(path: Path) -> object:
    with Sessions(path) as sessions:
        loaded = [sessions.load(review.session_id) for review in sessions.recent()]
        return loaded, sessions.forget_below(Path("/p"))


def _read_decisions(path: Path) -> object:
    with NotDuplicatesList(path) as decisions:
        told = decisions.entries(), decisions.sizes(), decisions.apart([bytes(32), None])
        return told, decisions.forget_below(Path("/p"))


def _read_journal(path: Path) -> object:
    with Journal(path) as journal:
        told = [(journal.entries(run.run), journal.notes(run.run)) for run in journal.history()]
        told_too = journal.removed(), journal.unsettled(), journal.removed_paths(), journal.notes_to_settle()
        return told, told_too, journal.forget_below(Path("/p"))


def _raise_timeout(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"longer than {patience_s():.0f} s")


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
    vars(sys.modules["__main__"]).update(__file__=None)  # as hostile.py does: no reader imports this script
    warnings.simplefilter("ignore")  # as the program's own reading processes do
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
