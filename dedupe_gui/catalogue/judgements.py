"""What the second look said of a pair of photos, kept so that a warm scan looks at no pair twice.

A judgement is found by a 64-bit digest of everything that it depends on: both files' size, time and inode (not their
names, so that it survives renaming), turn, distance and the version of the judging code. So nothing has to be dropped
when a file changes; what is not asked for any more goes by age. A false hit among a million kept judgements has a
probability of 5e-14.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from hashlib import blake2b
from typing import NamedTuple

import numpy as np

from dedupe_gui.catalogue.evidence_codec import from_evidence, to_evidence
from dedupe_gui.catalogue.numbers import lasting, signed
from dedupe_gui.model import NO_EVIDENCE, RELATIONS, Evidence, FileStamp, Relation, Turn

_KEY = struct.Struct("<IBBqqQqqQ")
_APART = struct.Struct("<d")
LETTERS = b"letters"
"""How far apart the letters of two pages are, 0..1, is kept beside what the second look said of them."""


class SeenPair(NamedTuple):
    """Two photos in the order in which they are compared, and how."""

    first: FileStamp
    second: FileStamp
    turn: Turn
    distance_bits: int


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the second look said; `relation` is None for different photos."""

    relation: Relation | None
    colour_distance: int = 0
    """0..100"""
    may_have_same_pixels: bool = False
    evidence: Evidence = NO_EVIDENCE


DIFFERENT = Judgement(None)


def key_of(pair: SeenPair, version: int, *, of: bytes = b"") -> int:
    """Return the number under which the pair's judgement is kept, signed as SQLite wants it.

    of: what else is kept of a pair, such as `LETTERS`.
    """
    bits = min(pair.distance_bits, 255)
    packed = _KEY.pack(version, pair.turn.code, bits, *lasting(pair.first), *lasting(pair.second))
    return signed(blake2b(packed, digest_size=8, person=of).digest())


def pack_letters(apart: float) -> bytes:
    """Return how far apart the letters of two pages are, as it is kept."""
    return _APART.pack(apart)


def unpack_letters(packed: bytes) -> float | None:
    """Return it, or None for a damaged one: the pages are compared again."""
    return float(_APART.unpack(packed)[0]) if len(packed) == _APART.size else None


def pack(judgement: Judgement) -> bytes:
    """Return nothing for the common case, different photos; JSON otherwise."""
    if judgement.relation is None:
        return b""
    values = (
        judgement.relation.rank,
        judgement.colour_distance,
        judgement.may_have_same_pixels,
        from_evidence(judgement.evidence),
    )
    return json.dumps(values, separators=(",", ":"), default=np.generic.item).encode("ascii")


def unpack(packed: bytes) -> Judgement | None:
    """Return the judgement, or None for a damaged one: the pair is looked at again."""
    if not packed:
        return DIFFERENT
    try:
        rank, colour_distance, may_have_same_pixels, evidence = json.loads(packed)
        return Judgement(RELATIONS[rank], colour_distance, may_have_same_pixels, to_evidence(evidence))
    except (ValueError, TypeError, LookupError, RecursionError):
        return None
