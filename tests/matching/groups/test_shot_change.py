"""Where two shots of one thing differ."""

from __future__ import annotations

import numpy as np
import pytest

from dedupe_gui.matching.groups.shot_change import changed_place
from tests.photos import photo_like


@pytest.fixture
def shot() -> np.ndarray:
    return np.asarray(photo_like(5, width_px=256, height_px=192).convert("L"), np.uint8)


def test_what_moved_is_framed(shot: np.ndarray) -> None:
    other = shot.copy()
    patch = other[100:150, 170:220]
    patch[:] = 5 if patch.mean() > 127 else 250

    place = changed_place(shot, other)

    assert place is not None
    x, y, width, height = place
    assert x < 195 / 256 < x + width
    assert y < 125 / 192 < y + height
    assert width * height < 0.25


def test_a_hand_that_shook_and_noise_are_no_place(shot: np.ndarray) -> None:
    noise = np.random.default_rng(1).normal(0, 4, shot.shape)
    shaken = np.clip(np.roll(shot, 3, axis=1).astype(float) + noise, 0, 255).astype(np.uint8)

    assert changed_place(shot, shot) is None
    assert changed_place(shot, shaken) is None


def test_where_all_differs_no_place_is_the_one(shot: np.ndarray) -> None:
    other = np.asarray(photo_like(6, width_px=256, height_px=192).convert("L"), np.uint8)

    place = changed_place(shot, other)

    assert place is None or place[2] * place[3] <= 0.6


def test_a_shot_of_another_brightness_is_no_place(shot: np.ndarray) -> None:
    darker = (shot.astype(float) * 0.6 + 10).astype(np.uint8)

    assert changed_place(shot, darker) is None
