"""A turn is one thing, whatever is turned."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from dedupe_gui.matching.turning import turned_array, turned_picture
from dedupe_gui.model import TURNS, Turn


@pytest.mark.parametrize("turn", TURNS)
def test_pictures_and_arrays_are_turned_alike_and_back(turn: Turn) -> None:
    array = np.arange(3 * 5, dtype=np.uint8).reshape(3, 5)
    picture = Image.fromarray(array)
    turned = turned_picture(picture, turn)
    assert np.asarray(turned).tolist() == turned_array(array, turn).tolist()
    assert np.asarray(turned_picture(turned, turn.inverse())).tolist() == array.tolist()
