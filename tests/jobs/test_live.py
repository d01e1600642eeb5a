"""Live Photos whose film has another name than the still: joined by what Apple wrote into both."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
from PIL import Image
from PIL.ExifTags import IFD, Base

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs import live
from dedupe_gui.jobs.events import Finished
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.report import make_report
from dedupe_gui.jobs.report_json import read_report, to_json
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.model import ScanOptions, ScanResult
from dedupe_gui.reading.live import film_notes, of_still
from tests.photos import photo_like
from tests.reading.motion import box

NAME, OTHER = "01234567-89AB-CDEF-0123-456789ABCDEF", "FEDCBA98-89AB-CDEF-0123-456789ABCDEF"


def apples_notes(name: str) -> bytes:
    text = name.encode() + b"\0"
    entry = struct.pack(">HHII", 0x0011, 2, len(text), 32)
    return b"Apple iOS\0\0\1MM" + struct.pack(">H", 1) + entry + bytes(4) + text


def still(path: Path, name: str, seed: int = 5) -> Path:
    exif = Image.Exif()
    exif.get_ifd(IFD.Exif)[Base.MakerNote] = apples_notes(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    photo_like(seed).save(path, "JPEG", quality=90, exif=exif)
    return path


def film(path: Path, name: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    keys = box(b"keys", b"com.apple.quicktime.content.identifier") + box(
        b"ilst", box(b"data", bytes(8) + name.encode())
    )
    path.write_bytes(box(b"ftyp", b"qt  ") + box(b"mdat", bytes(500)) + box(b"moov", box(b"meta", keys)))
    return path


def scanned(folder: Path, catalogue: Path) -> ScanResult:
    with open_catalogue(catalogue) as opened:
        events = list(scan(ScanOptions((folder,), workers=1), opened, token=CancelToken()))
    assert isinstance(events[-1], Finished)
    return events[-1].result


def test_apples_name_is_read_from_the_still_and_from_the_film(tmp_path: Path) -> None:
    assert of_still(apples_notes(NAME)) == NAME
    assert of_still(apples_notes(NAME)[:30]) is None
    assert of_still(b"Nikon") is None
    assert [fact.value for fact in film_notes(film(tmp_path / "a.MOV", NAME))] == [NAME]
    (tmp_path / "b.MOV").write_bytes(box(b"ftyp", b"qt  ") + box(b"moov", b"another film"))
    assert film_notes(tmp_path / "b.MOV") == ()
    (tmp_path / "c.MOV").write_bytes(struct.pack(">I4sQ", 1, b"mdat", 2**63 + 8) + bytes(20))
    assert film_notes(tmp_path / "c.MOV") == ()


def test_a_film_of_another_name_belongs_to_its_still_also_in_a_scan_that_reads_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = tmp_path / "photos"
    still(photos / "1" / "Birthday.jpg", NAME)
    moving = film(photos / "1" / "IMG_4711.MOV", NAME)
    film(photos / "1" / "IMG_4712.MOV", OTHER)
    still(photos / "2" / "Birthday.jpg", NAME)
    results = []
    for _ in range(2):
        results.append(scanned(photos, tmp_path / "c.sqlite3"))
        monkeypatch.setattr(live, "film_notes", None)

    for result in results:
        assert [[stamp.path for stamp in photo.companions] for photo in result.photos] == [[moving], []]


def test_a_still_that_has_its_film_by_name_gets_no_other(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    still(photos / "a.jpg", NAME)
    own = film(photos / "a.MOV", NAME)
    film(photos / "b.MOV", NAME)

    (photo,) = scanned(photos, tmp_path / "c.sqlite3").photos

    assert [stamp.path for stamp in photo.companions] == [own]


def test_a_report_lists_a_film_of_another_name_only_where_both_say_so(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    still(photos / "1" / "Birthday.jpg", NAME)
    moving = film(photos / "1" / "IMG_4711.MOV", NAME)
    still(photos / "2" / "Birthday.jpg", NAME)
    result = scanned(photos, tmp_path / "c.sqlite3")
    place = tmp_path / "report.json"
    place.write_text(to_json(make_report(result, reported_groups(result))))

    assert [moving] in [[s.path for s in photo.companions] for g in read_report(place).groups for photo in g.photos]

    film(moving, OTHER)
    moving.touch()
    told = json.loads(place.read_text())
    (companion,) = (c for group in told["groups"] for photo in group["photos"] for c in photo["companions"])
    companion["mtime_ns"] = moving.stat().st_mtime_ns
    place.write_text(json.dumps(told))
    with pytest.raises(EnvironmentProblem, match="do not belong to it"):
        read_report(place)
