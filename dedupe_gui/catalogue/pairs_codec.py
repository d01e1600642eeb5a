"""A pair table as bytes, and the key under which the catalogue keeps that of a whole scan.

A scan that finds the very same photos as an earlier one has the very same pairs: it looks at none of them again.
"""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.catalogue.evidence_codec import from_evidence, to_evidence
from dedupe_gui.catalogue.numbers import lasting, signed
from dedupe_gui.catalogue.proof_codec import from_proof, to_proof
from dedupe_gui.model import FileStamp, PairTable

_COLUMNS = ("first", "second", "distance_bits", "colour_distance", "relation", "turn")
_FILE = struct.Struct("<qqQ")

Columns = dict[str, NDArray[Any]]  # Any: their types differ


def key_of_scan(stamps: Iterable[FileStamp], settings: str) -> int:
    """Return the number under which a scan's pairs are kept, signed as SQLite wants it.

    stamps: in the order to which the table's positions refer; names do not count. settings: everything else that the
    pairs depend on, versions included.
    """
    digest = blake2b(settings.encode(), digest_size=8)
    for stamp in stamps:
        digest.update(_FILE.pack(*lasting(stamp)))
    return signed(digest.digest())


def columns_of(pairs: PairTable) -> Columns:
    """Return the table as named arrays; evidence and proofs are ASCII JSON."""
    return {name: getattr(pairs, name) for name in _COLUMNS} | {
        "evidence": _as_json([from_evidence(one) for one in pairs.evidence]),
        "proofs": _as_json([proof and from_proof(proof) for proof in pairs.proofs]),
    }


def pairs_of(columns: Columns) -> PairTable:
    """Return the table. Raises KeyError or ValueError when something is missing or damaged.

    In one that was kept before there were proofs, nothing is proven.
    """
    evidence = json.loads(columns["evidence"].tobytes())
    proofs = json.loads(columns["proofs"].tobytes()) if "proofs" in columns else ()
    return PairTable(
        **{name: columns[name] for name in _COLUMNS},
        evidence=tuple(to_evidence(values) for values in evidence),
        proofs=tuple(None if values is None else to_proof(values) for values in proofs),
    )


def _as_json(values: list[Any]) -> NDArray[np.uint8]:
    text = json.dumps(values, separators=(",", ":"), default=np.generic.item)
    return np.frombuffer(text.encode("ascii"), np.uint8)


def pack_pairs(pairs: PairTable) -> bytes:
    target = io.BytesIO()
    np.savez_compressed(target, **columns_of(pairs))  # type: ignore[arg-type]  # its stub takes the names for its own option
    return target.getvalue()


def unpack_pairs(archive: bytes) -> PairTable | None:
    """Return the table, or None for a damaged one: the scan then finds the pairs again."""
    try:
        with np.load(io.BytesIO(archive), allow_pickle=False) as columns:
            return pairs_of(dict(columns))
    except Exception:  # noqa: BLE001 - the edge to a cache: damage shows as anything, zlib and tokenizer errors too
        return None
