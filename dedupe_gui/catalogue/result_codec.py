"""A scan's result as bytes, so that tomorrow's review shows today's groups without reading a photo.

A NumPy archive: the pair table's columns as they are, the photos as the catalogue's records, options and evidence as
JSON. Reading it runs no code from it.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.catalogue.pairs_codec import columns_of, pairs_of
from dedupe_gui.catalogue.records import (
    Remembered,
    pack_known,
    pack_photo,
    pack_unreadable,
    unpack_known,
    unpack_stamp,
    unpack_unreadable,
)
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.model import (
    FileStamp,
    HashKind,
    Photo,
    ReadPhoto,
    Relation,
    ScanOptions,
    ScanResult,
    StageSeconds,
)

_FORMAT = 1

_Json = dict[str, Any]  # Any: what json.loads yields; every value is converted on the next line that reads it


def encode(result: ScanResult) -> bytes:
    """Return the result as an archive, some 300 bytes a photo; not compressed, because hashes hardly shrink."""
    head = {
        "format": _FORMAT,
        "options": _from_options(result.options),
        "seconds": [getattr(result.seconds, stage) for stage in ("walk", "read", "match", "total", "prove")],
        "already_known": result.already_known,
        "misnamed": list(result.misnamed),
        "is_complete": result.is_complete,
        "is_hearsay": result.is_hearsay,
        "paths": [photo.stamp.path_text for photo in result.photos],
        "companions": {str(i): photo.companions for i, photo in enumerate(result.photos) if photo.companions},
        "beside": {str(i): pack_known(p.beside) for i, p in enumerate(result.photos) if p.beside is not None},
        "shared_bytes": {str(i): photo.shared_bytes for i, photo in enumerate(result.photos) if photo.shared_bytes},
        "unreadable_paths": [problem.stamp.path_text for problem in result.unreadable],
    }
    columns = columns_of(result.pairs)
    # JSON escapes what is not ASCII, also the surrogates of paths that are not text
    columns["head"] = np.frombuffer(json.dumps(head, separators=(",", ":")).encode("ascii"), np.uint8)
    columns |= _join("photos", [_record(photo) for photo in result.photos])
    columns |= _join("digests", [photo.content_digest or b"" for photo in result.photos])
    columns |= _join("unreadable", [pack_unreadable(0, problem) for problem in result.unreadable])
    target = io.BytesIO()
    np.savez(target, **columns)  # type: ignore[arg-type]  # its stub takes the names for its own option
    return target.getvalue()


def decode(archive: bytes) -> ScanResult:
    """Return the result. Raises `EnvironmentProblem` for one that is damaged or of a newer version."""
    try:
        with np.load(io.BytesIO(archive), allow_pickle=False) as columns:
            head: _Json = json.loads(columns["head"].tobytes())
            if head["format"] > _FORMAT:
                raise EnvironmentProblem(
                    "This session was saved by a newer version of the program. Update the program."
                )
            return _result(head, dict(columns))
    except EnvironmentProblem:
        raise
    except Exception as error:  # damage shows as anything: zlib's and the tokenizer's errors too
        raise EnvironmentProblem("This session is damaged ({why}). Scan the folders again.", why=error) from error


def _result(head: _Json, columns: dict[str, NDArray[Any]]) -> ScanResult:
    companions = {int(i): tuple(FileStamp(*stamp) for stamp in files) for i, files in head["companions"].items()}
    beside = {int(i): unpack_known(known) for i, known in head.get("beside", {}).items()}
    shared_bytes = {int(i): int(size_bytes) for i, size_bytes in head.get("shared_bytes", {}).items()}
    photos = []
    entries = zip(head["paths"], _split("photos", columns), _split("digests", columns), strict=True)
    for i, (path_text, record, digest) in enumerate(entries):
        remembered = Remembered(record, digest or None, None)
        photos.append(
            Photo(
                _stamp(path_text, record),
                remembered.facts,
                remembered.fingerprint,
                remembered.content_digest,
                companions.get(i, ()),
                beside.get(i),
                shared_bytes.get(i, 0),
            )
        )
    unreadable = zip(head["unreadable_paths"], _split("unreadable", columns), strict=True)
    return ScanResult(
        options=_to_options(head["options"]),
        photos=tuple(photos),
        pairs=pairs_of(columns),
        unreadable=tuple(unpack_unreadable(record, _stamp(path, record)) for path, record in unreadable),
        seconds=StageSeconds(*head["seconds"]),
        already_known=head["already_known"],
        misnamed=tuple(head.get("misnamed", ())),
        is_complete=head["is_complete"],
        is_hearsay=head.get("is_hearsay", False),
    )


def _record(photo: Photo) -> bytes:
    return pack_photo(0, ReadPhoto(photo.stamp, photo.facts, photo.fingerprint, b""), with_features=False)


def _stamp(path_text: str, record: bytes) -> FileStamp:
    packed = unpack_stamp(record)
    return FileStamp(path_text, packed.size_bytes, packed.mtime_ns, packed.device, packed.inode)


def _join(name: str, parts: Sequence[bytes]) -> dict[str, NDArray[Any]]:
    """Return byte strings of any length as two columns: all in one, and where each ends."""
    ends = np.cumsum([len(part) for part in parts], dtype=np.int64)
    return {name: np.frombuffer(b"".join(parts), np.uint8), f"{name}_ends": ends}


def _split(name: str, columns: dict[str, NDArray[Any]]) -> list[bytes]:
    joined = columns[name].tobytes()
    return [joined[start:end] for start, end in pairwise((0, *columns[f"{name}_ends"].tolist()))]


def _from_options(options: ScanOptions) -> _Json:
    return {
        "folders": [str(folder) for folder in options.folders],
        "distance_bits": options.distance_bits,
        "hash_kinds": [kind.value for kind in options.hash_kinds],
        "relations": sorted(relation.value for relation in options.relations),
        "find_turned": options.find_turned,
        "find_edits": options.find_edits,
        "min_group": options.min_group,
        "across": options.across,
        "protected_folders": [str(folder) for folder in options.protected_folders],
        "exclude_patterns": list(options.exclude_patterns),
        "workers": options.workers,
        "photo_timeout_s": options.photo_timeout_s,
        "even_in": [str(folder) for folder in options.even_in],
        "prove": options.prove,
        "films": options.films,
    }


def _to_options(values: _Json) -> ScanOptions:
    return ScanOptions(
        folders=tuple(map(Path, values["folders"])),
        distance_bits=values["distance_bits"],
        hash_kinds=tuple(map(HashKind, values["hash_kinds"])),
        relations=frozenset(map(Relation, values["relations"])),
        find_turned=values["find_turned"],
        find_edits=values["find_edits"],
        min_group=values["min_group"],
        across=values.get("across", False),
        protected_folders=tuple(map(Path, values["protected_folders"])),
        exclude_patterns=tuple(values["exclude_patterns"]),
        workers=values["workers"],
        photo_timeout_s=values["photo_timeout_s"],
        even_in=tuple(map(Path, values.get("even_in", ()))),
        prove=values.get("prove", True),
        films=values.get("films", False),
    )
