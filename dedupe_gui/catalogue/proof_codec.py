"""Proofs of containment as plain lists that JSON can write, and the key under which the catalogue keeps each."""

from __future__ import annotations

import json
import math
import struct
from dataclasses import astuple
from hashlib import blake2b
from typing import Any, NamedTuple

import numpy as np

from dedupe_gui.catalogue.evidence_codec import from_region, to_region
from dedupe_gui.catalogue.numbers import lasting, signed
from dedupe_gui.model import (
    EvidenceKind,
    FileStamp,
    Finding,
    Held,
    Holding,
    MadeFrom,
    Proof,
    Region,
    Relation,
    Turn,
)

_KEY = struct.Struct("<QBqqQqqQ")
_REGION = struct.Struct("<?4d")
_VERSION, _SPEED = struct.Struct("<Q"), struct.Struct("<d")


class ProvenPair(NamedTuple):
    """Two photos in the order in which they are held against each other, and how."""

    first: FileStamp
    second: FileStamp
    turn: Turn
    on_first: Region | None = None
    """Which part of the first one the second is held against; None for the whole."""
    on_second: Region | None = None


def key_of(pair: ProvenPair, version: int) -> int:
    """Return the number under which the pair's proof is kept, signed as SQLite wants it. See `judgements`."""
    digest = blake2b(digest_size=8, person=b"proof")
    digest.update(_KEY.pack(version, pair.turn.code, *lasting(pair.first), *lasting(pair.second)))
    for region in (pair.on_first, pair.on_second):
        if region is not None:
            digest.update(_REGION.pack(region is pair.on_second, *(round(edge, 4) for edge in astuple(region))))
    return signed(digest.digest())


def key_of_speed(version: int) -> int:
    """Return the number under which is kept how fast this machine proves."""
    return signed(blake2b(_VERSION.pack(version), digest_size=8, person=b"proof speed").digest())


def pack_speed(px_s: float) -> bytes:
    return _SPEED.pack(px_s)


def unpack_speed(packed: bytes) -> float | None:
    """Return seconds for each pixel, or None for a damaged one."""
    try:
        (px_s,) = _SPEED.unpack(packed)
    except struct.error:
        return None
    return float(px_s) if 0 < px_s < math.inf else None


def pack(proof: Proof) -> bytes:
    return json.dumps(from_proof(proof), separators=(",", ":"), default=np.generic.item).encode("ascii")


def unpack(packed: bytes) -> Proof | None:
    """Return the proof, or None for a damaged one: it is proven again."""
    try:
        return to_proof(json.loads(packed))
    except (ValueError, TypeError, LookupError, RecursionError):
        return None


def from_proof(proof: Proof) -> list[Any]:
    """`Any`: numbers, texts and lists of them."""
    return [
        None if proof.relation is None else proof.relation.value,
        _from_holding(proof.first),
        _from_holding(proof.second),
        proof.made_from.value,
        proof.scale,
        [[change.kind.value, change.amount] for change in proof.changes],
        proof.tone_greys,
        proof.edges,
    ]


def to_proof(values: list[Any]) -> Proof:
    """Raises ValueError for lists of another make."""
    relation, first, second, made_from, scale, changes, *fit = values
    tone_greys, edges = fit or (None, None)  # reviews kept by the version before have none
    return Proof(
        None if relation is None else Relation(relation),
        _to_holding(first),
        _to_holding(second),
        MadeFrom(made_from),
        scale,
        tuple(Finding(EvidenceKind(kind), amount) for kind, amount in changes),
        tone_greys,
        edges,
    )


def _from_holding(holding: Holding) -> list[Any]:
    return [holding.held.value, holding.share, holding.worst, from_region(holding.place)]


def _to_holding(values: list[Any]) -> Holding:
    held, share, worst, place = values
    return Holding(Held(held), share, worst, to_region(place))
