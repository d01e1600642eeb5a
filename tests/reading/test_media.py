"""What every medium holds to: a file of its kind is read, shown and refused in the same way."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dedupe_gui.matching.fingerprints.fingerprint import fingerprint
from dedupe_gui.model import FileStamp, HashKind, PhotoFacts, ReadPhoto, UnreadableReason
from dedupe_gui.reading.decode import UnreadablePhoto
from dedupe_gui.reading.media import Films, Medium, Photographs, full, medium_of, opens
from tests.films import film
from tests.films import scene as moving
from tests.matching.edits.scenes import scene
from tests.photos import photo_like, save

KINDS = frozenset({HashKind.PHASH})


class Grids:
    """A medium of this test's own: pictures as NumPy writes arrays."""

    def read(self, stamp: FileStamp, hash_kinds: Collection[HashKind], *, want_features: bool) -> ReadPhoto:
        pixels = np.asarray(self.full(stamp.path))
        out = io.BytesIO()
        Image.fromarray(pixels).save(out, "JPEG")
        return ReadPhoto(
            stamp, self.header_facts(stamp.path), fingerprint(pixels, frozenset(hash_kinds)), out.getvalue()
        )

    def opens(self, path: Path) -> None:
        self.header_facts(path)

    def header_facts(self, path: Path) -> PhotoFacts:
        height, width = self.full(path).size[::-1]
        return PhotoFacts(width, height, "NPY")

    def full(self, path: Path, *, max_edge_px: int | None = None, moment_ms: int | None = None) -> Image.Image:
        try:
            picture = Image.fromarray(np.load(path, allow_pickle=False))
        except ValueError as problem:
            raise UnreadablePhoto(UnreadableReason.DAMAGED, str(problem)) from problem
        picture.thumbnail((max_edge_px or picture.width,) * 2)
        return picture


def grid(path: Path) -> Path:
    np.save(path, np.asarray(scene(3).resize((320, 240)).convert("RGB")))
    return path


@dataclass(frozen=True, slots=True)
class Case:
    medium: Medium
    name: str
    make: Callable[[Path], Path]


CASES = {
    "photographs": Case(Photographs(), "a.jpg", lambda path: save(photo_like(1), path)),
    "films": Case(Films(), "a.mov", lambda path: film(path, moving(3), seconds=2)),
    "grids": Case(Grids(), "a.npy", grid),
}


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]


def stamp(path: Path) -> FileStamp:
    return FileStamp.of(path, path.stat())


def test_reading_gives_what_a_scan_needs(case: Case, tmp_path: Path) -> None:
    path = case.make(tmp_path / case.name)
    before = path.read_bytes()

    read = case.medium.read(stamp(path), KINDS, want_features=False)

    assert read.stamp == stamp(path)
    assert len(read.fingerprint.turned_phashes) == 64
    header = case.medium.header_facts(path)
    assert (header.width_px, header.height_px) == (read.facts.width_px, read.facts.height_px)
    assert header.format_name == read.facts.format_name
    thumbnail = Image.open(io.BytesIO(read.thumbnail_jpeg))
    assert (thumbnail.width > thumbnail.height) == (read.facts.width_px > read.facts.height_px)
    assert path.read_bytes() == before


def test_who_reads_twice_reads_the_same(case: Case, tmp_path: Path) -> None:
    path = case.make(tmp_path / case.name)
    assert case.medium.read(stamp(path), KINDS, want_features=True) == case.medium.read(
        stamp(path), KINDS, want_features=True
    )


def test_the_picture_is_shown_in_colours_and_no_larger_than_wanted(case: Case, tmp_path: Path) -> None:
    path = case.make(tmp_path / case.name)
    whole, small = case.medium.full(path), case.medium.full(path, max_edge_px=100)
    facts = case.medium.header_facts(path)
    assert (whole.mode, small.mode) == ("RGB", "RGB")
    assert whole.size == (facts.width_px, facts.height_px)
    assert max(small.size) <= 100
    assert case.medium.full(path, max_edge_px=100, moment_ms=1500).size == small.size


def test_what_is_no_such_file_is_refused_by_every_question(case: Case, tmp_path: Path) -> None:
    case.medium.opens(case.make(tmp_path / case.name))
    other = tmp_path / f"other-{case.name}"
    other.write_text("hello")
    with pytest.raises(UnreadablePhoto):
        case.medium.opens(other)
    with pytest.raises(UnreadablePhoto):
        case.medium.header_facts(other)
    with pytest.raises(UnreadablePhoto):
        case.medium.full(other)
    with pytest.raises(UnreadablePhoto):
        case.medium.read(stamp(other), KINDS, want_features=False)


def test_the_name_says_which_medium_it_is(tmp_path: Path) -> None:
    assert isinstance(medium_of("/photos/a.MOV"), Films)
    assert isinstance(medium_of("/photos/a.JPG"), Photographs)
    path = film(tmp_path / "a.mov", moving(3), seconds=2)
    opens(path)
    assert full(path, max_edge_px=160).size == (160, 120)
