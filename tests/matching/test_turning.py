"""A turn is one thing, whatever is turned."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from dedupe_gui.matching.turning import seen_from_second, turned_array, turned_picture
from dedupe_gui.model import TURNS, Evidence, EvidenceKind, Finding, Region, Turn


@pytest.mark.parametrize("turn", TURNS)
def test_pictures_and_arrays_are_turned_alike_and_back(turn: Turn) -> None:
    array = np.arange(3 * 5, dtype=np.uint8).reshape(3, 5)
    picture = Image.fromarray(array)
    turned = turned_picture(picture, turn)
    assert np.asarray(turned).tolist() == turned_array(array, turn).tolist()
    assert np.asarray(turned_picture(turned, turn.inverse())).tolist() == array.tolist()


def test_what_is_told_of_the_second_photo_is_turned_round_for_the_first() -> None:
    told = Evidence(
        (
            Finding(EvidenceKind.RESIZED, 0.5),
            Finding(EvidenceKind.TURNED, 90.0),
            Finding(EvidenceKind.TILTED, 3.0),
            Finding(EvidenceKind.BRIGHTNESS_CHANGED, -7.0),
            Finding(EvidenceKind.SHARPENED_OR_BLURRED, 0.2),
            Finding(EvidenceKind.CROPPED, 0.8),
        )
    )

    amounts = [found.amount for found in seen_from_second(told, Turn.CLOCKWISE_270).findings]

    assert amounts == [2.0, 270.0, -3.0, 7.0, -0.2, 0.8]


@pytest.mark.parametrize("turn", TURNS)
def test_evidence_that_is_seen_from_the_second_photo_twice_is_what_it_was(turn: Turn) -> None:
    findings = [Finding(EvidenceKind.TILTED, 3.0), Finding(EvidenceKind.RESIZED, 0.5)]
    if turn.clockwise_quarters:
        findings.append(Finding(EvidenceKind.TURNED, 90.0 * turn.clockwise_quarters))
    told = Evidence(tuple(findings), overlap_on_first=Region(0.25, 0.125, 0.5, 1.0))

    assert seen_from_second(seen_from_second(told, turn.inverse()), turn) == told
