"""Hashes as Parquet, for who computes with them: columns of 64-bit integers beside the hexadecimal text."""

from __future__ import annotations

import io
import os
from collections.abc import Sequence
from typing import Any

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.hashes import HASH_BITS, HashedPicture, binary, hexadecimal

_WORD = (1 << 64) - 1


def to_parquet(pictures: Sequence[tuple[str, HashedPicture]], *, bits: bool) -> bytes:
    """Return a Parquet file with a row a picture; the 256-bit hash is in four integers, its first bits in the first.

    pictures: each with the path or address to name it by. Raises EnvironmentProblem when pyarrow is not installed.
    """
    pyarrow, parquet = pyarrow_and_parquet()
    columns: dict[str, Any] = {  # Any: pyarrow has no types
        "path": pyarrow.array([_text(path) for path, _ in pictures], pyarrow.string())
    }
    for name in HASH_BITS:
        values = [picture.values[name] for _, picture in pictures]
        columns[name] = pyarrow.array([hexadecimal(name, value) for value in values], pyarrow.string())
        if HASH_BITS[name] <= 64:
            columns[f"{name}_int"] = pyarrow.array(values, pyarrow.uint64())
        else:
            for part in range(4):
                words = [value >> (192 - 64 * part) & _WORD for value in values]
                columns[f"{name}_{part}"] = pyarrow.array(words, pyarrow.uint64())
        if bits:
            columns[f"{name}_bits"] = pyarrow.array([binary(name, value) for value in values], pyarrow.string())
    converted = [" ".join(conversion.value for conversion in picture.conversions) for _, picture in pictures]
    columns["converted"] = pyarrow.array(converted, pyarrow.string())
    file = io.BytesIO()
    parquet.write_table(pyarrow.table(columns), file, compression="zstd")
    return file.getvalue()


def pyarrow_and_parquet() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as problem:
        raise EnvironmentProblem(
            'Parquet needs pyarrow, which is not installed. Install it with: pip install "dedupe-gui[parquet]"'
        ) from problem
    return pyarrow, pyarrow.parquet


def _text(path: str) -> str:
    """Parquet's text is UTF-8: bytes of a name that are no text are written out."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
