"""What was only checked does not count, what was scanned does, whatever lies in what."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.checked_folders import (
    Noted,
    outer_first,
    pack_folders,
    unpack_folders,
    with_checked,
    with_scanned,
)

CARD = Path("/card")
FOLDERS = st.lists(st.sampled_from("abc"), min_size=1, max_size=4).map(lambda parts: Path("/", *parts))


def test_of_a_card_the_scanned_part_counts_until_all_of_it_is_scanned() -> None:
    checked = with_checked({}, CARD, ())
    assert checked == {CARD: False}
    in_part = with_scanned(checked, [CARD / "100"])
    assert in_part == {CARD: False, CARD / "100": True}
    assert with_checked(in_part, CARD, [CARD / "100", CARD / "101"]) == in_part
    assert with_scanned(in_part, [CARD]) == {}


def test_what_is_known_of_a_card_otherwise_goes_on_counting() -> None:
    known = [CARD / "100", CARD / "100" / "raw", Path("/elsewhere")]
    assert with_checked({}, CARD, known) == {CARD: False, CARD / "100": True}
    assert with_checked({}, CARD, [*known, CARD]) == {}
    assert with_checked({CARD / "100": False}, CARD, known) == {CARD: False, CARD / "100": False}


def test_of_folders_within_each_other_the_inner_one_comes_last() -> None:
    noted = {Path("/a/b/c"): False, Path("/a"): False, Path("/a/b"): True, Path("/d"): False}
    assert outer_first(noted) == [
        (False, [Path("/a"), Path("/d")]),
        (True, [Path("/a/b")]),
        (False, [Path("/a/b/c")]),
    ]


@given(st.dictionaries(FOLDERS, st.booleans()))
def test_what_is_noted_is_kept(noted: Noted) -> None:
    assert unpack_folders(pack_folders(noted)) == noted


def test_what_two_programs_note_at_once_is_all_there(tmp_path: Path) -> None:
    def note(number: int) -> None:
        with Catalogue.open(tmp_path / "catalogue.sqlite", algorithm=1) as catalogue:
            for at in range(25):
                catalogue.note_checked(Path(os.sep, f"{number}-{at}"))

    with ThreadPoolExecutor(4) as programs:
        list(programs.map(note, range(4)))

    with Catalogue.open(tmp_path / "catalogue.sqlite", algorithm=1) as catalogue:
        assert len(catalogue.checked_folders()) == 100
