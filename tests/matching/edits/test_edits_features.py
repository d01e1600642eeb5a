"""Key points are packed small, come back as they were, and can be read mirrored."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching.edits.features import MAX_POINTS, _comparisons, extract, unpack
from tests.matching.edits.scenes import scene


def grey(seed: int, width: int = 256, height: int = 192) -> NDArray[np.uint8]:
    return np.asarray(scene(seed, width, height).convert("L"))


def test_a_photo_takes_less_than_three_kilobytes() -> None:
    packed = extract(grey(1))
    assert 0 < len(unpack(packed)) <= MAX_POINTS
    assert len(packed) < 3 * 1024


def test_points_lie_in_the_picture_with_their_scale_and_angle() -> None:
    features = unpack(extract(grey(1)))
    assert (features.width_px, features.height_px) == (256, 192)
    assert (features.position >= 0).all()
    assert (features.position < [256, 192]).all()
    assert features.scale.min() >= 1
    assert 0 <= features.angle_rad.min() <= features.angle_rad.max() < 2 * np.pi


def test_a_larger_picture_is_shrunk_first() -> None:
    features = unpack(extract(grey(1, 800, 600)))
    assert (features.width_px, features.height_px) == (256, 192)


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert extract(grey(1)) == extract(grey(1))


def test_mirrored_features_are_those_of_the_mirrored_picture() -> None:
    picture = grey(3)
    mirrored = unpack(extract(picture)).mirrored()
    direct = unpack(extract(np.ascontiguousarray(picture[:, ::-1])))
    apart = np.linalg.norm(mirrored.position[:, None] - direct.position, axis=2)
    nearest = apart.argmin(axis=0)
    same_place = apart.min(axis=0) < 1.5  # coarse levels have a pixel more on one side
    bits = np.bitwise_count(mirrored.descriptor[nearest] ^ direct.descriptor).sum(axis=1)

    assert same_place.mean() > 0.9
    assert np.median(bits[same_place]) == 0


def test_descriptors_compare_what_catalogues_compared_before_and_no_neighbours() -> None:
    """Those that are stored are held against new ones."""
    x, y = _comparisons()
    half = x.shape[1] // 2
    upright = np.stack([x[0], y[0]], axis=1)

    assert np.hypot(*(upright[:half] - upright[half:]).T).min() >= 4
    assert np.hypot(*upright.T).max() <= 14
    assert upright[[0, 1, half, half + 1]].tolist() == [[1, 10], [1, -2], [-6, -4], [-8, -1]]


def test_mirroring_twice_changes_nothing() -> None:
    features = unpack(extract(grey(3)))
    again = features.mirrored().mirrored()
    assert np.allclose(again.position, features.position)
    assert (again.descriptor == features.descriptor).all()


def test_points_are_spread_although_one_corner_is_stronger() -> None:
    picture = np.full((192, 256), 128, np.uint8)
    random = np.random.default_rng(1)
    picture[:, 128:] = np.clip(128 + (grey(4)[:, 128:].astype(int) - 128) // 4, 0, 255)
    picture[:60, :96] = np.kron(random.integers(0, 2, (10, 16)) * 255, np.ones((6, 6)))
    x = unpack(extract(picture)).position[:, 0]

    assert (x > 128).sum() >= 10


@pytest.mark.parametrize("shape", [(1, 1), (3, 300), (32, 32), (20, 256)])
def test_pictures_too_small_for_points_have_none(shape: tuple[int, int]) -> None:
    noise = np.random.default_rng(1).integers(0, 256, shape).astype(np.uint8)
    assert len(unpack(extract(noise))) == 0


def test_pictures_without_texture_have_no_points() -> None:
    assert len(unpack(extract(np.full((200, 256), 90, np.uint8)))) == 0
    gradient = Image.linear_gradient("L")
    assert len(unpack(extract(np.asarray(gradient)))) == 0


@pytest.mark.parametrize("packed", [b"", b"\x00", b"\xff" * 200])
def test_what_another_version_packed_holds_no_points(packed: bytes) -> None:
    assert len(unpack(packed)) == 0


def test_importing_the_search_does_not_load_opencv() -> None:
    """It takes 0.1 s that the window's start does not have."""
    program = "import sys, dedupe_gui.matching.edits; sys.exit('cv2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
