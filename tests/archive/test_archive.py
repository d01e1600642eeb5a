"""An archive finds exactly what comparing each with each finds, in a folder, on a server and over two of them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedupe_gui.archive import archive as archive_module
from dedupe_gui.archive import questions
from dedupe_gui.archive.address import Place
from dedupe_gui.archive.archive import Archive, open_archive
from dedupe_gui.archive.photo import ArchivedPhoto
from dedupe_gui.model import HashKind
from tests.archive.build import archived

PHASH = (HashKind.PHASH,)


def column(*hashes: int) -> np.ndarray:
    return np.array(hashes, np.uint64).reshape(-1, 1)


@pytest.fixture
def archive(place: Place) -> object:
    with open_archive(place, create=True) as opened:
        yield opened


def test_a_row_comes_back_as_it_went_in_whatever_its_names_hold(archive: Archive) -> None:
    hostile = archived(1, (1 << 64) - 1, library="it's \\ \x00 \u202e 家族")
    hostile = replace(
        hostile, key=replace(hostile.key, folder=b"/p/\xff'); DROP TABLE photos --", name=b"\n\t\x1b[31m")
    )
    bare = archived(2, 5, latitude_deg=None, taken="", hashes={HashKind.PHASH: 5}, is_flat=True)

    archive.add([hostile, bare])

    assert archive.near(PHASH, column((1 << 64) - 1), 0) == [hostile]
    assert archive.near(PHASH, column(5), 0) == [bare]
    assert [one.name for one in archive.libraries()] == ["it's \\ \x00 \u202e 家族", "lib"]
    assert archive.in_folders(hostile.library, [b"/p/\xff'); DROP TABLE photos --"]) == [hostile]
    assert archive.near(PHASH, column((1 << 64) - 1, 5), 0, libraries=["lib"]) == [bare]


def test_the_newest_row_of_a_key_counts_alone(archive: Archive) -> None:
    old, other = archived(1, 0b1111), archived(2, 0b1111)
    archive.add([old, other])
    archive.add([replace(old, version=5, hashes={HashKind.PHASH: 0b1111 << 40})])
    archive.take_out([other], version=9)

    assert archive.near(PHASH, column(0b1111), 4) == []
    assert [photo.version for photo in archive.near(PHASH, column(0b1111 << 40), 0)] == [5]
    assert archive.nearest(PHASH, column(0), 3) == archive.near(PHASH, column(0b1111 << 40), 0)
    (library,) = archive.libraries()
    assert (library.photos, library.with_hash[HashKind.WHASH]) == (1, 0)
    assert archive.hash_counts(PHASH, least=1).hashes.tolist() == [[0b1111 << 40]]
    assert [len(block) for block in archive.everything()] == [1]


def test_nearest_asks_again_where_many_were_taken_out(archive: Archive) -> None:
    photos = [archived(number, (1 << number) - 1) for number in range(40)]
    archive.add(photos)
    archive.take_out(photos[:30], version=9)

    assert archive.nearest(PHASH, column(0), 3) == photos[30:33]


def test_forgetting_a_library_deletes_its_rows_for_good(archive: Archive) -> None:
    archive.add([archived(number, number, library=name) for number, name in enumerate(("a", "b'", "b'", "c"))])

    assert archive.forget("b'") == 2
    assert archive.forget("b'") == 0

    assert [one.name for one in archive.libraries()] == ["a", "c"]
    assert archive.folders("b'") == ()


def test_too_many_rows_are_refused_with_a_sentence(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    archive.add([archived(number, 7) for number in range(5)])
    monkeypatch.setattr(archive_module, "MOST_ROWS", 4)

    with pytest.raises(Exception, match="More than 4 photos"):
        archive.near(PHASH, column(7), 3)


HASHES = st.lists(st.integers(0, (1 << 64) - 1), min_size=1, max_size=6, unique=True)
FLIPS = st.lists(st.integers(0, 63), max_size=18, unique=True)


@settings(
    deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(centres=HASHES, flips=st.lists(FLIPS, min_size=1, max_size=25), radius=st.integers(0, 16), by_band=st.booleans())
def test_what_is_near_is_what_brute_force_finds(
    archive: Archive, centres: list[int], flips: list[list[int]], radius: int, by_band: bool
) -> None:
    kinds = (HashKind.PHASH, HashKind.WHASH)
    library = f"{hash((tuple(centres), str(flips)))}"
    photos = [
        archived(
            number,
            library=library,
            hashes={
                HashKind.PHASH: centres[number % len(centres)] ^ sum(1 << bit for bit in bits),
                HashKind.WHASH: number % 3,
            },
        )
        for number, bits in enumerate(flips)
    ]
    photos.sort(key=lambda photo: photo.key.name)
    archive.add(photos)
    targets = column(*centres)
    both = np.array([[centre, 1] for centre in centres], np.uint64)

    def away(values: list[int], photo: ArchivedPhoto) -> int:
        own = [photo.hashes[kind] for kind in kinds[: len(values)]]
        return sum((value ^ mine).bit_count() for value, mine in zip(values, own, strict=True))

    most = 0 if by_band else questions.OUTRIGHT
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(questions, "OUTRIGHT", most)
        found = archive.near(PHASH, targets, radius, libraries=[library])
        found_by_both = archive.near(kinds, both, radius, libraries=[library])
    ranked = archive.nearest(PHASH, targets, 4, libraries=[library])

    assert found == [photo for photo in photos if min(away([c], photo) for c in centres) <= radius]
    assert found_by_both == [photo for photo in photos if min(away([c, 1], photo) for c in centres) <= radius]
    by_distance = sorted(photos, key=lambda photo: (min(away([c], photo) for c in centres), photo.key.name))
    assert ranked == by_distance[:4]


def test_colour_hashes_are_found_by_their_42_bits(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "OUTRIGHT", 0)
    kinds = (HashKind.COLORHASH,)
    photos = [archived(n, hashes={HashKind.PHASH: 0, HashKind.COLORHASH: (1 << n) - 1}) for n in range(0, 43, 6)]
    archive.add(photos)

    assert archive.near(kinds, column(0), 12) == [photos[0], photos[2], photos[1]]
    assert archive.with_hashes(kinds, [((1 << 6) - 1,)]) == [photos[1]]
