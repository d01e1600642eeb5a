from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.judgements import DIFFERENT, Judgement, SeenPair, pack_letters, unpack_letters
from dedupe_gui.model import Evidence, EvidenceKind, FileStamp, Finding, Region, Relation, Turn

A, B = FileStamp("/p/a.jpg", 10, 20, 1, 30), FileStamp("/p/b.jpg", 11, 21, 1, 31)
PAIR = SeenPair(A, B, Turn.NONE, 3)
EDITED = Judgement(
    Relation.EDITED,
    colour_distance=7,
    may_have_same_pixels=True,
    evidence=Evidence((Finding(EvidenceKind.CROPPED, 0.62),), 0.5, 12.5, Region(0, 0, 0.5, 1), inliers=31),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.sqlite"


@pytest.fixture
def catalogue(file: Path) -> Iterator[Catalogue]:
    with Catalogue.open(file, algorithm=1, today=739_000) as opened:
        yield opened


def test_judgements_come_back_in_the_order_of_the_question(file: Path, catalogue: Catalogue) -> None:
    other = SeenPair(A, B._replace(inode=99), Turn.NONE, 3)
    unseen = SeenPair(A, B._replace(inode=98), Turn.NONE, 3)
    catalogue.remember_judgements([(PAIR, EDITED), (other, DIFFERENT)], version=1)
    with Catalogue.open(file, algorithm=1) as tomorrow:
        assert tomorrow.judgements([unseen, other, PAIR], version=1) == [None, DIFFERENT, EDITED]


@pytest.mark.parametrize(
    "asked",
    [
        PAIR._replace(first=A._replace(mtime_ns=21)),
        PAIR._replace(second=B._replace(size_bytes=12)),
        PAIR._replace(second=B._replace(inode=32)),
        PAIR._replace(turn=Turn.MIRROR),
        PAIR._replace(distance_bits=4),
        SeenPair(B, A, Turn.NONE, 3),
    ],
)
def test_a_judgement_holds_only_for_what_was_judged(catalogue: Catalogue, asked: SeenPair) -> None:
    catalogue.remember_judgements([(PAIR, EDITED)], version=1)
    assert catalogue.judgements([asked], version=1) == [None]


def test_a_judgement_survives_renaming_but_not_a_new_version(catalogue: Catalogue) -> None:
    catalogue.remember_judgements([(PAIR, EDITED)], version=1)
    renamed = PAIR._replace(first=A._replace(path_text="/elsewhere.jpg", device=2))
    assert catalogue.judgements([renamed], version=1) == [EDITED]
    assert catalogue.judgements([PAIR], version=2) == [None]


def test_numbers_of_numpy_can_be_kept(catalogue: Catalogue) -> None:
    judgement = Judgement(Relation.COPY, evidence=Evidence(weakest_block=np.float32(0.5), inliers=np.int64(3)))  # type: ignore[arg-type]
    catalogue.remember_judgements([(PAIR, judgement)], version=1)
    assert catalogue.judgements([PAIR], version=1) == [
        Judgement(Relation.COPY, evidence=Evidence(weakest_block=0.5, inliers=3))
    ]


def test_judgements_that_nobody_asks_for_go_by_age(file: Path, catalogue: Catalogue) -> None:
    unasked = SeenPair(B, A, Turn.NONE, 3)
    catalogue.remember_judgements([(PAIR, EDITED), (unasked, EDITED)], version=1)
    with Catalogue.open(file, algorithm=1, today=739_200) as later:
        later.judgements([PAIR], version=1)
    with Catalogue.open(file, algorithm=1, today=739_400) as now:
        now.forget_older_than(300)
        assert now.judgements([PAIR, unasked], version=1) == [EDITED, None]


def test_letters_are_kept_beside_what_was_said_of_the_pages(catalogue: Catalogue) -> None:
    catalogue.remember_judgements([(PAIR, EDITED)], version=1)
    assert catalogue.letters([PAIR], version=1) == [None]

    catalogue.remember_letters([(PAIR, 0.0312)], version=1)

    assert catalogue.letters([PAIR], version=1) == [0.0312]
    assert catalogue.letters([PAIR], version=2) == [None]
    assert catalogue.judgements([PAIR], version=1) == [EDITED]


def test_damaged_letters_are_compared_again() -> None:
    assert unpack_letters(pack_letters(0.25)) == 0.25
    assert unpack_letters(b"") is None
    assert unpack_letters(b"[3,0,false]") is None


def test_how_fast_the_machine_proves_is_kept_for_the_proofs_of_one_version(file: Path) -> None:
    with Catalogue.open(file, algorithm=1) as before:
        assert before.proof_speed(version=1) is None
        before.remember_proof_speed(20e-9, version=1)
        before.remember_proof_speed(12e-9, version=1)
    with Catalogue.open(file, algorithm=1) as now:
        assert now.proof_speed(version=1) == 12e-9
        assert now.proof_speed(version=2) is None
