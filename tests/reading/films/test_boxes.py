"""What Windows and 360° cameras write into the boxes of a film is known; a film that lies there does no harm."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path

import pytest

from dedupe_gui.model import Field
from dedupe_gui.reading.films import header_facts
from dedupe_gui.reading.films.boxes import told_in
from tests.films import film, scene

SPHERICAL = bytes.fromhex("ffcc8263f8554a938814587a02521fdd")


def box(kind: bytes, *contents: bytes) -> bytes:
    content = b"".join(contents)
    return struct.pack(">I4s", 8 + len(content), kind) + content


def xtra(properties: Iterable[tuple[str, int, bytes]]) -> bytes:
    """What Windows writes. properties: of each its name, what its value is, and the value."""
    told = []
    for name, form, value in properties:
        after = struct.pack(">I", len(name)) + name.encode() + struct.pack(">IIH", 1, 6 + len(value), form) + value
        told.append(struct.pack(">I", 4 + len(after)) + after)
    return box(b"Xtra", *told)


def in_entry(*marks: bytes) -> bytes:
    """A track with marks in the entry of its pictures."""
    entries = box(b"stsd", bytes(8), box(b"avc1", bytes(78), *marks))
    return box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", entries))))


def with_boxes(path: Path, *boxes: bytes) -> Path:
    """Put boxes into the head of a film, which is its last box."""
    content = path.read_bytes()
    at = content.rfind(b"moov") - 4
    assert at + int.from_bytes(content[at : at + 4]) == len(content)
    path.write_bytes(content[:at] + box(b"moov", content[at + 8 :], *boxes))
    return path


def test_what_ffmpeg_does_not_tell_is_known(tmp_path: Path) -> None:
    stars = xtra(
        [("WM/SharedUserRating", 19, (75).to_bytes(8, "little")), ("WM/Category", 8, "Fest\0".encode("utf-16-le"))]
    )
    mark = box(b"uuid", SPHERICAL, b"<a><b>true</b>\n<c>equirectangular</c></a>")
    place = box(b"loci", bytes(6), b"Garten\0", bytes(1), struct.pack(">iii", 11 << 16, 48 << 16, 0), bytes(2))

    path = with_boxes(film(tmp_path / "a.mp4", scene(3), seconds=1), box(b"udta", stars, place), box(b"trak", mark))
    known = {(fact.field, fact.value) for fact in header_facts(path).known}

    assert (Field.RATING, "4") in known
    assert (Field.SPOT, "Garten") in known
    assert (Field.OTHER, "wm/category: Fest") in known
    assert (Field.OTHER, "spherical: true, equirectangular") in known


def test_marks_in_the_entry_of_the_pictures_are_told_apart(tmp_path: Path) -> None:
    def told(*marks: bytes) -> dict[str, str]:
        path = tmp_path / "a.mp4"
        path.write_bytes(box(b"ftyp", b"isom") + box(b"moov", in_entry(*marks)))
        return told_in(path)

    def projection(program: bytes, kind: bytes) -> bytes:
        return box(b"sv3d", box(b"svhd", program), box(b"proj", box(kind, bytes(8))))

    assert told(projection(b"one", b"equi")) == told(projection(b"other", b"equi")) != told(projection(b"one", b"cbmp"))
    assert told(box(b"st3d", bytes(4), b"\1")) == {"stereo": "1"}
    assert set(told(box(b"vexu", b"eyes"))) == {"spatial"}
    assert told(box(b"avcC", b"anything")) == {}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        bytes(64),
        b"\xff" * 64,
        box(b"moov", b"\0\0\0\1udta" + b"\xff" * 8),
        box(b"moov", b"\0\0\0\7udta"),
        box(b"moov", box(b"udta", struct.pack(">I", 1 << 30) + b"Xtra")),
        box(b"moov", box(b"udta", box(b"Xtra", b"\xff" * 64))),
        box(b"moov", box(b"udta", box(b"Xtra", bytes(100_000)))),
        box(b"moov", box(b"udta", box(b"Xtra", struct.pack(">II", 0, 0) + b"\xff" * 4 + bytes(100_000)))),
        box(b"moov", box(b"udta", bytes(300_000))),
        box(b"moov", box(b"free") * 100_000),
        box(b"moov", *[struct.pack(">I4s", 0, kind) for kind in (b"moov", b"trak", b"mdia") * 10_000]),
        box(b"moov", box(b"udta", box(b"Xtra", bytes(10_000_000)))),
        box(b"free") * 50_000 + box(b"moov", in_entry(box(b"st3d", b"\1"))),
    ],
)
def test_boxes_that_lie_tell_nothing_and_are_soon_done(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(content)

    assert not any(told_in(path).values())
