"""Proofs as the catalogue keeps them: each comes back as it was, and those of earlier versions are read too."""

from __future__ import annotations

import math

from dedupe_gui.catalogue.proof_codec import (
    ProvenPair,
    from_proof,
    key_of,
    pack,
    pack_speed,
    to_proof,
    unpack,
    unpack_speed,
)
from dedupe_gui.model import EvidenceKind, FileStamp, Finding, Held, Holding, MadeFrom, Proof, Region, Relation, Turn

PROOF = Proof(
    Relation.EDITED,
    Holding(Held.EXCEPT, 0.01, 4.5, Region(0.1, 0.2, 0.3, 0.4)),
    Holding(Held.NO),
    MadeFrom.FIRST_FROM_SECOND,
    0.5,
    (Finding(EvidenceKind.SHARPENED_OR_BLURRED),),
    1.25,
    1.3,
)


def test_a_proof_comes_back_as_it_was() -> None:
    assert unpack(pack(PROOF)) == PROOF
    assert unpack(pack(Proof(None))) == Proof(None)


def test_a_proof_of_a_review_kept_before_tones_and_edges_were_told_is_read() -> None:
    earlier = to_proof(from_proof(PROOF)[:6])

    assert (earlier.relation, earlier.first, earlier.tone_greys, earlier.edges) == (
        PROOF.relation,
        PROOF.first,
        None,
        None,
    )


def test_a_proof_of_a_part_is_kept_beside_that_of_the_whole() -> None:
    first, second = (FileStamp(name, 1, 2, 3, 4) for name in ("a", "b"))
    part = Region(0.1, 0.2, 0.3, 0.4)
    whole = ProvenPair(first, second, Turn.NONE)
    pairs = [whole, whole._replace(on_first=part), whole._replace(on_second=part)]
    assert len({key_of(pair, 1) for pair in pairs}) == 3


def test_a_damaged_proof_is_none() -> None:
    assert unpack(b"[1]") is unpack(b"{") is unpack(b"null") is None


def test_a_damaged_speed_is_none() -> None:
    assert unpack_speed(pack_speed(12e-9)) == 12e-9
    assert unpack_speed(b"") is unpack_speed(pack_speed(-1)) is unpack_speed(pack_speed(math.nan)) is None
