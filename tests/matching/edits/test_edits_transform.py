"""How one picture lies on another, told by points that are placed by hand or taken from pictures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dedupe_gui.matching.edits.features import Features, unpack
from dedupe_gui.matching.edits.transform import _matches, measured, verify
from dedupe_gui.model import Turn
from tests.matching.edits.scenes import cropped, features_of, saved_again, scene


def points(seed: int, count: int = 40) -> Features:
    random = np.random.default_rng(seed)
    return Features(
        256,
        192,
        random.uniform([0, 0], [256, 192], (count, 2)).astype(np.float32),
        np.ones(count, np.float32),
        random.uniform(0, 2 * np.pi, count).astype(np.float32),
        random.integers(0, 256, (count, 16)).astype(np.uint8),
    )


def moved(
    features: Features, *, scale: float = 1, angle_deg: float = 0, shift: tuple[float, float] = (0, 0)
) -> Features:
    angle = np.deg2rad(angle_deg)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return Features(
        features.width_px,
        features.height_px,
        (features.position @ turn.T * scale + shift).astype(np.float32),
        features.scale * np.float32(scale),
        (features.angle_rad + np.float32(angle)) % np.float32(2 * np.pi),
        features.descriptor,
    )


def test_a_crop_is_measured() -> None:
    picture = scene(1)
    found = verify(
        unpack(features_of(picture)), unpack(features_of(saved_again(cropped(picture, 0, 0, 0.5, 1)))), mirrored=False
    )

    assert found is not None
    assert found.turn is Turn.NONE
    assert found.matrix[0] == pytest.approx([2, 0, 0], abs=0.03)
    assert found.matrix[1] == pytest.approx([0, 1, 0], abs=0.03)


@pytest.mark.parametrize(("scale", "angle_deg"), [(1.0, 0.0), (0.6, 2.5), (1.7, -4.0)])
def test_scale_and_tilt_are_found(scale: float, angle_deg: float) -> None:
    source = points(1)
    found = verify(source, moved(source, scale=scale, angle_deg=angle_deg, shift=(20, 10)), mirrored=False)

    assert found is not None
    assert found.tilt_deg == pytest.approx(angle_deg, abs=0.1)
    assert found.matrix[0, 0] == pytest.approx(scale * np.cos(np.deg2rad(angle_deg)), abs=0.01)
    assert found.inliers >= 35


@pytest.mark.parametrize(
    ("scale", "angle_deg"),
    [(0.1, 0.0), (7.0, 0.0), (1.0, 30.0), (1.0, 135.0)],
    ids=["tiny", "huge", "slanted", "corner"],
)
def test_what_no_editor_does_is_refused(scale: float, angle_deg: float) -> None:
    source = points(1)
    assert verify(source, moved(source, scale=scale, angle_deg=angle_deg), mirrored=False) is None


def test_a_mirror_image_is_found_only_when_asked_for() -> None:
    source = points(1)
    mirror = source.mirrored()
    found = verify(source, mirror, mirrored=True)

    assert found is not None
    assert found.turn is Turn.MIRROR
    assert verify(source, mirror, mirrored=False) is None


def test_points_of_different_pictures_agree_on_nothing() -> None:
    assert verify(points(1), points(2), mirrored=False) is None


def test_half_of_the_points_may_be_wrong() -> None:
    source, noise = points(1, 60), points(2, 60)
    target = moved(source, scale=0.8, shift=(10, 5))
    is_wrong = np.arange(60) % 2 == 0
    position = np.where(is_wrong[:, None], noise.position, target.position)
    found = verify(
        source, Features(256, 192, position, target.scale, target.angle_rad, target.descriptor), mirrored=False
    )

    assert found is not None
    assert 28 <= found.inliers <= 34


def test_too_few_points_are_no_evidence() -> None:
    source = points(1, 4)
    assert verify(source, source, mirrored=False) is None
    assert verify(points(1, 0), points(2), mirrored=False) is None


def test_a_squeezed_picture_tells_its_factor() -> None:
    found = measured(np.array([[1.0, 0, 0], [0, 1.0, 0]]), (256, 192), (192, 192), 20)
    assert found is not None
    assert found.squeeze == pytest.approx(0.75)


def test_a_wild_shear_is_refused() -> None:
    assert measured(np.array([[1.0, 0.4, 0], [0, 1.0, 0]]), (200, 200), (200, 200), 20) is None


def test_points_match_when_one_is_the_others_nearest_and_no_other_way() -> None:
    def described(*bits: int) -> Features:
        """A point for each number, of as many set bits."""
        words = [((1 << count) - 1).to_bytes(16, "little") for count in bits]
        return replace(points(1, len(bits)), descriptor=np.array([list(word) for word in words], np.uint8))

    here, there = _matches(described(0, 20), described(4, 8))

    # 4 is nearest to 0 and 0 to both; 8 is the nearest that 20 has
    assert list(zip(here.tolist(), there.tolist(), strict=True)) == [(0, 0), (0, 1), (1, 1)]
