"""The hashes are imagehash's own, of the picture and of its eight positions."""

from __future__ import annotations

import imagehash
import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps

from dedupe_gui.errors import BugError
from dedupe_gui.matching.fingerprints.fingerprint import all_hashes, as_int, fingerprint, hash_distance
from dedupe_gui.model import TURNS, Fingerprint, HashKind, Turn

ALL_KINDS = frozenset(HashKind)


def cloudy_picture(seed: int, size: tuple[int, int] = (256, 190)) -> Image.Image:
    """Soft random shapes in colour, which hash like a photo."""
    noise = np.random.default_rng(seed).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    return ImageOps.autocontrast(Image.fromarray(noise).filter(ImageFilter.GaussianBlur(9)))


def turned(picture: Image.Image, turn: Turn) -> Image.Image:
    mirrored = ImageOps.mirror(picture) if turn.is_mirrored else picture
    return mirrored.rotate(-90 * turn.clockwise_quarters, expand=True)


def turned_phashes(mark: Fingerprint) -> list[int]:
    hashes: list[int] = np.frombuffer(mark.turned_phashes, "<u8").tolist()
    return hashes


PICTURES = {
    "landscape": cloudy_picture(1),
    "portrait": cloudy_picture(2, (150, 256)),
    "tiny": cloudy_picture(3).resize((20, 15)),
    "symmetric": ImageOps.mirror(cloudy_picture(4)).resize((64, 64)).convert("L").convert("RGB"),
    "white": Image.new("RGB", (256, 200), "white"),
    "black": Image.new("RGB", (256, 200), "black"),
    "one line": Image.new("RGB", (256, 1), "grey"),
    "gradient": Image.linear_gradient("L").convert("RGB"),
    "round gradient": Image.radial_gradient("L").convert("RGB"),
    "halves": ImageOps.expand(Image.new("RGB", (100, 200), "black"), (0, 0, 100, 0), "white"),
}


@pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES.keys())
def test_hashes_equal_those_of_imagehash(picture: Image.Image) -> None:
    mark = fingerprint(picture, ALL_KINDS)
    assert f"{mark.phash:016x}" == str(imagehash.phash(picture))
    assert mark.phash256.hex() == str(imagehash.phash(picture, hash_size=16))
    assert f"{mark.ahash:016x}" == str(imagehash.average_hash(picture))
    assert f"{mark.dhash:016x}" == str(imagehash.dhash(picture))
    assert f"{mark.whash:016x}" == str(imagehash.whash(picture))
    assert f"{mark.colorhash:011x}" == str(imagehash.colorhash(picture))


def test_what_is_nearly_a_tie_is_told_without_scipy(monkeypatch: pytest.MonkeyPatch) -> None:
    # Of 3,000 pictures the one with a coefficient next to the median: 2e-8 of all greys away.
    grey = np.random.default_rng(1092).integers(0, 256, (32, 32), dtype=np.uint8)
    picture = Image.fromarray(grey).convert("RGB")
    expected = str(imagehash.phash(picture, hash_size=16))
    monkeypatch.setattr(imagehash, "phash", None)
    assert fingerprint(picture, frozenset()).phash256.hex() == expected


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("seed", range(4))
def test_turned_hashes_equal_those_of_the_turned_picture(turn: Turn, seed: int) -> None:
    picture = cloudy_picture(seed)
    expected = as_int(imagehash.phash(turned(picture, turn)))
    assert (turned_phashes(fingerprint(picture, frozenset()))[turn.code] ^ expected).bit_count() <= 2


@pytest.mark.parametrize("turn", TURNS)
def test_a_turned_copy_is_near_in_its_own_position(turn: Turn) -> None:
    picture = cloudy_picture(3)
    original, copy = fingerprint(picture, frozenset()), fingerprint(turned(picture, turn), frozenset())
    # the copy must be turned back to look like the original
    assert hash_distance(original, copy, [HashKind.PHASH], turn.inverse()) <= 2


def test_a_hash_that_was_not_made_cannot_be_compared() -> None:
    mark = fingerprint(cloudy_picture(1), frozenset())
    with pytest.raises(BugError, match="dhash"):
        hash_distance(mark, mark, [HashKind.DHASH], Turn.NONE)


def test_hashes_not_asked_for_are_not_made() -> None:
    mark = fingerprint(cloudy_picture(1), frozenset({HashKind.PHASH, HashKind.DHASH}))
    assert mark.dhash is not None
    assert (mark.ahash, mark.whash, mark.colorhash) == (None, None, None)


@pytest.mark.parametrize("name", ["white", "black", "one line", "gradient", "halves"])
def test_pictures_without_structure_are_flat(name: str) -> None:
    assert fingerprint(PICTURES[name], frozenset()).is_flat


def test_a_noisy_night_is_flat() -> None:
    noise = np.random.default_rng(1).normal(8, 3, (190, 256, 3)).clip(0, 255).astype(np.uint8)
    assert fingerprint(Image.fromarray(noise), frozenset()).is_flat


@pytest.mark.parametrize("name", ["landscape", "portrait", "tiny"])
def test_pictures_with_structure_are_not_flat(name: str) -> None:
    assert not fingerprint(PICTURES[name], frozenset()).is_flat


def test_all_hashes_print_as_the_fingerprint_holds_them() -> None:
    picture = cloudy_picture(7)
    mark, hashes = fingerprint(picture, ALL_KINDS), all_hashes(picture)
    assert set(hashes) == {"phash", "phash256", "ahash", "dhash", "whash", "colorhash"}
    assert as_int(hashes["phash"]) == mark.phash
    assert as_int(hashes["colorhash"]) == mark.colorhash
    assert str(hashes["phash256"]) == mark.phash256.hex()
