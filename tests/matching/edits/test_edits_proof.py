"""What is asked of two pictures laid over each other before they are called edits of one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from dedupe_gui.matching.edits.overlap import Greys, Overlap
from dedupe_gui.matching.edits.proof import _is_page, _is_same_thing
from dedupe_gui.matching.looks.likeness import Likeness

RNG = np.random.default_rng(1)


def half(tone: int, others: Greys) -> Greys:
    """Every second row of one tone, and rows of others between."""
    mixed = np.full((96, 128), tone, np.uint8)
    mixed[1::2] = others[1::2]
    return mixed


GRAIN = RNG.integers(0, 256, (96, 128), dtype=np.uint8)
LINES = np.where(np.arange(96)[:, None] % 12 < 3, 20, 250).astype(np.uint8).repeat(128, 1)


@pytest.mark.parametrize(
    ("greys", "is_page"),
    [
        pytest.param(LINES, True, id="text on paper"),
        pytest.param(255 - LINES, False, id="light text on a dark screen"),
        pytest.param(np.where(GRAIN < 40, 250, GRAIN // 2).astype(np.uint8), False, id="a photo with a white sky"),
        pytest.param(half(10, GRAIN), False, id="a night"),
    ],
)
def test_a_page_is_mostly_of_one_tone_and_that_is_light(greys: Greys, *, is_page: bool) -> None:
    photo = np.stack([GRAIN] * 3, axis=2)
    laid = cast(Overlap, SimpleNamespace(first=photo, second=np.stack([greys] * 3, axis=2)))
    assert _is_page(laid) is is_page


@pytest.mark.parametrize(("detail", "blocks", "is_same"), [(0.9, 0.9, True), (0.9, 0.1, False), (0.05, 0.9, False)])
def test_the_same_thing_is_alike_in_coarse_and_in_fine(detail: float, blocks: float, *, is_same: bool) -> None:
    like = cast(Likeness, SimpleNamespace(detail=detail, blocks=np.full((16, 16), blocks, np.float32)))
    assert _is_same_thing(like) is is_same
