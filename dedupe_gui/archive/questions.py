"""What is asked of an archive, as SQL that every engine understands. Numbers alone are written into it.

Rows within a distance of many hashes are found without comparing each with each: the bits of a hash are cut into four
bands, and two hashes within the radius agree in one of them up to a quarter of it (Norouzi, Punjani, Fleet, "Fast
search in Hamming space with multi-index hashing", 2012). So every hash asked for is put into a table under each value
that a band may have, rows look their own band up there, and only what they meet is compared. It needs no column but the
hash.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import comb

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.archive import schema
from dedupe_gui.archive.engine import Asked, Counting, text
from dedupe_gui.archive.photo import HASH_FLAGS
from dedupe_gui.model import HashKind

OUTRIGHT = 16
"""So many hashes are compared with every row; the eight turns of two photos. For more the bands are quicker: at ten
million rows they take 8 s of processor time for 8,000 hashes, and comparing takes 0.05 s for each."""
ENTRIES_AT_ONCE = 1_200_000
"""Of the table of one band: 300 MB of memory."""
GROUPS_IN_MEMORY_BYTES = 400_000_000
"""Counting the hashes of 10 million photos takes 1.2 GB otherwise; the rest goes to the disk."""
BANDS = 4
HASH_BITS = {kind: 42 if kind is HashKind.COLORHASH else 64 for kind in HashKind}

Targets = NDArray[np.uint64]


def libraries_in(names: Sequence[bytes]) -> str:
    """Return a condition for rows of some libraries; none for all."""
    return f"library IN ({', '.join(map(text, names))})" if names else "1"


def near_outright(
    kind: HashKind, targets: Targets, radius: int, counting: Counting, *, libraries: Sequence[bytes]
) -> str:
    """Return the question for the keys of rows within `radius` of a few hashes."""
    near = " OR ".join(f"{counting.of(kind.value, _number(each))} <= {radius}" for each in targets.tolist())
    return (
        f"SELECT DISTINCT {schema.KEY_NAMES} FROM {schema.TABLE} PREWHERE {near} "
        f"WHERE {_has([kind])} AND {libraries_in(libraries)}"
    )


def near_by_band(
    kind: HashKind,
    targets: Targets,
    radius: int,
    counting: Counting,
    *,
    libraries: Sequence[bytes],
    join_settings: str,
) -> Iterator[tuple[str, Asked]]:
    """Yield questions that together find the keys of all rows within `radius` of many hashes, with what goes along."""
    share = radius // BANDS
    distinct = np.unique(targets)
    for start, width in _bands(HASH_BITS[kind]):
        patterns = _patterns(start, width, share)
        mask = _number(((1 << width) - 1) << start)
        at_once = max(1, ENTRIES_AT_ONCE // len(patterns))
        for first in range(0, len(distinct), at_once):
            rows = [(value,) for value in distinct[first : first + at_once].tolist()]
            sql = (
                f"SELECT {schema.KEY_NAMES}, {kind.value}, bitAnd({kind.value}, {mask}) AS band, "
                f"arrayExists(hash -> {counting.of(kind.value, 'hash')} <= {radius}, met) AS is_near "
                f"FROM {schema.TABLE} GLOBAL ALL INNER JOIN ("
                f"SELECT bitXor(bitAnd(hash, {mask}), toUInt64(pattern)) AS band, groupArray(hash) AS met "
                f"FROM asked ARRAY JOIN [{', '.join(map(str, patterns))}] AS pattern GROUP BY band"
                f") AS near USING band WHERE is_near AND {_has([kind])} AND {libraries_in(libraries)} {join_settings}"
            )
            yield sql, Asked("asked", (("hash", "UInt64"),), rows)


def nearest(
    kinds: Sequence[HashKind],
    targets: Sequence[Sequence[int]],
    count: int,
    counting: Counting,
    *,
    libraries: Sequence[bytes],
) -> str:
    """Return the question for the keys of the `count` rows nearest to any of some targets.

    targets: of each a hash a kind, whose distances are added.
    """
    sums = [
        " + ".join(counting.of(kind.value, _number(value)) for kind, value in zip(kinds, target, strict=True))
        for target in targets
    ]
    bits = sums[0]
    for each in sums[1:]:
        bits = f"least({bits}, {each})"
    return (
        f"SELECT {schema.KEY_NAMES}, {bits} AS bits FROM {schema.TABLE} "
        f"WHERE {_has(kinds)} AND {libraries_in(libraries)} ORDER BY bits, {schema.KEY_NAMES} LIMIT {count}"
    )


def rows_of_keys(keys: Sequence[tuple[bytes, bytes, bytes, bytes]]) -> tuple[str, Asked]:
    """Return the question for every version of some rows."""
    columns = tuple((column.name, column.kind) for column in schema.COLUMNS if column.name in schema.KEY)
    sql = (
        f"SELECT {schema.NAMES} FROM {schema.TABLE} "
        f"WHERE ({schema.KEY_NAMES}) GLOBAL IN (SELECT {schema.KEY_NAMES} FROM asked)"
    )
    return sql, Asked("asked", columns, keys)


def rows_of_folders(library: bytes, folders: Sequence[bytes]) -> tuple[str, Asked]:
    """Return the question for every version of the rows directly in some folders of a library."""
    sql = (
        f"SELECT {schema.NAMES} FROM {schema.TABLE} "
        f"WHERE library = {text(library)} AND folder GLOBAL IN (SELECT folder FROM asked)"
    )
    return sql, Asked("asked", (("folder", "String"),), [(folder,) for folder in folders])


def folders(library: bytes) -> str:
    return f"SELECT DISTINCT folder FROM {schema.TABLE} WHERE library = {text(library)}"


def summary() -> str:
    """Return the question for what each library has: photos, bytes, newest version, and how many have which hash."""
    having = ", ".join(f"countIf(bitAnd(hashes, {flag}) != 0)" for flag in HASH_FLAGS.values())
    return (
        f"SELECT library, count(), sum(size), max(version), {having} "
        f"FROM {schema.TABLE} FINAL WHERE gone = 0 GROUP BY library ORDER BY library"
    )


def hash_counts(kinds: Sequence[HashKind], least: int, *, libraries: Sequence[bytes]) -> str:
    """Return the question for hashes and how many photos have each, of those that at least `least` have."""
    names = ", ".join(kind.value for kind in kinds)
    return (
        f"SELECT {names}, count() AS photos FROM {schema.TABLE} FINAL "
        f"WHERE gone = 0 AND {_has(kinds)} AND {libraries_in(libraries)} GROUP BY {names} HAVING photos >= {least} "
        f"SETTINGS max_bytes_before_external_group_by = {GROUPS_IN_MEMORY_BYTES}"
    )


def keys_of_hashes(
    kinds: Sequence[HashKind], hashes: Sequence[Sequence[int]], *, libraries: Sequence[bytes]
) -> tuple[str, Asked]:
    """Return the question for the keys of all rows that have one of these hashes."""
    names = ", ".join(kind.value for kind in kinds)
    sql = (
        f"SELECT DISTINCT {schema.KEY_NAMES} FROM {schema.TABLE} "
        f"WHERE ({names}) GLOBAL IN (SELECT {names} FROM asked) AND {_has(kinds)} AND {libraries_in(libraries)}"
    )
    return sql, Asked("asked", tuple((kind.value, "UInt64") for kind in kinds), [tuple(row) for row in hashes])


def everything(*, libraries: Sequence[bytes]) -> str:
    return f"SELECT {schema.NAMES} FROM {schema.TABLE} FINAL WHERE gone = 0 AND {libraries_in(libraries)}"


def _has(kinds: Sequence[HashKind]) -> str:
    flags = sum(HASH_FLAGS[kind] for kind in kinds)
    return f"bitAnd(hashes, {flags}) = {flags}"


def _number(value: int) -> str:
    return f"toUInt64({value})"


def _bands(bits: int) -> Iterator[tuple[int, int]]:
    """Yield the first bit and the width of each band."""
    start = 0
    for band in range(BANDS):
        width = bits // BANDS + (band < bits % BANDS)
        yield start, width
        start += width


def _patterns(start: int, width: int, most: int) -> list[int]:
    """Return every difference of at most `most` bits within a band."""
    patterns = [
        sum(1 << (start + bit) for bit in bits)
        for count in range(most + 1)
        for bits in combinations(range(width), count)
    ]
    assert len(patterns) == sum(comb(width, count) for count in range(most + 1))
    return patterns
