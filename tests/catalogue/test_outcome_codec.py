from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from dedupe_gui.catalogue.outcome_codec import ScanOutcome, WalkDigest, pack_outcome, unpack_outcome
from dedupe_gui.model import FileStamp

STAMP = FileStamp("/p/a.jpg", 10, 5, 1, 2**64 - 1)


def key(*files: FileStamp, settings: str = "") -> int:
    digest = WalkDigest()
    digest.add(files)
    digest.add(())
    return digest.key(settings)


@pytest.mark.parametrize(
    "change", [{"path_text": "/p/b.jpg"}, {"size_bytes": 11}, {"mtime_ns": 6}, {"device": 2}, {"inode": 2**100}]
)
def test_whatever_changes_about_a_file_changes_the_key(change: dict[str, Any]) -> None:
    assert key(STAMP._replace(**change)) != key(STAMP)


def test_settings_and_the_kind_of_file_change_the_key_and_names_that_are_no_text_have_one() -> None:
    as_companion = WalkDigest()
    as_companion.add(())
    as_companion.add([STAMP])
    strange = STAMP._replace(path_text="/p/\udcff.jpg")
    assert len({key(STAMP), key(STAMP, settings="x"), as_companion.key(""), key(), key(strange)}) == 5


def test_an_outcome_comes_back_as_it_was() -> None:
    outcome = ScanOutcome(
        leads=np.array([0, 2, 1, 5], np.int32),
        accompanied=np.array([3], np.int32),
        misnamed=np.array([2], np.int32),
        unreadable=np.array([], np.int32),
        pairs_key=-(2**63),
    )
    back = unpack_outcome(pack_outcome(outcome))
    assert back is not None
    assert back.leads.tolist() == [0, 2, 1, 5]
    assert (back.accompanied.tolist(), back.misnamed.tolist(), back.unreadable.tolist()) == ([3], [2], [])
    assert back.pairs_key == -(2**63)


def test_a_damaged_outcome_is_none() -> None:
    assert unpack_outcome(b"PK damaged") is None
