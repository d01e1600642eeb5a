"""Two photos held against each other, and the hashes of single photos: for `compare`, `hash` and the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.looking import Judged, Seen, judge, thumbnail_array
from dedupe_gui.jobs.paging import letters_of_two
from dedupe_gui.matching.edits.features import unpack
from dedupe_gui.matching.edits.proof import look
from dedupe_gui.matching.edits.transform import verify
from dedupe_gui.matching.fingerprint import all_hashes
from dedupe_gui.matching.second_look import proven_same_pixels
from dedupe_gui.matching.spanning import PairToSee
from dedupe_gui.model import (
    TURNS,
    WIDEST_DISTANCE_BITS,
    Comparison,
    FileStamp,
    Fingerprint,
    HashKind,
    Photo,
    ReadPhoto,
    Relation,
    Turn,
    Unreadable,
)
from dedupe_gui.reading.decode import Source, full, pixel_digest
from dedupe_gui.reading.digest import content_digest
from dedupe_gui.reading.workers import PhotoReader

Outcome = TypeVar("Outcome")

HASH_BITS: Mapping[str, int] = {"phash": 64, "phash256": 256, "ahash": 64, "dhash": 64, "whash": 64, "colorhash": 42}
"""Every hash that there is, and its length."""


def _hash_values(fingerprint: Fingerprint) -> Mapping[str, int]:
    """Every hash of a fingerprint that was made with all kinds, as a number of `HASH_BITS` bits, first bit highest."""
    values = {
        "phash": fingerprint.phash,
        "phash256": int.from_bytes(fingerprint.phash256, "big"),
        "ahash": fingerprint.ahash,
        "dhash": fingerprint.dhash,
        "whash": fingerprint.whash,
        "colorhash": fingerprint.colorhash,
    }
    return {name: value for name, value in values.items() if value is not None}


def hashes_of_photos(paths: Sequence[Path], reader: PhotoReader, token: CancelToken) -> tuple[Mapping[str, str], ...]:
    """Return every hash of a few named photos by its name, in the order given, as imagehash itself prints it.

    They are made of the whole pictures. A scan hashes smaller decodes, of which up to 4 bits of 64 differ.
    Raises EnvironmentProblem for the first one that cannot be read.
    """
    stamps = [stamp_of(path) for path in paths]
    outcomes: dict[FileStamp, Mapping[str, str] | Unreadable] = dict(
        reader.run(printed_hashes, dict.fromkeys(stamps), token)
    )
    return tuple(_readable(outcomes[stamp], stamp) for stamp in stamps)


def printed_hashes(source: Source) -> Mapping[str, str]:
    """What a worker does for `hashes_of_photos`."""
    return {name: str(value) for name, value in all_hashes(full(source)).items()}


def read_photos(paths: Sequence[Path], reader: PhotoReader, token: CancelToken) -> tuple[ReadPhoto, ...]:
    """Read a few named photos in worker processes, in the order given.

    Raises EnvironmentProblem for the first one that cannot be read.
    """
    stamps = [stamp_of(path) for path in paths]
    outcomes = {outcome.stamp: outcome for outcome in reader.read(dict.fromkeys(stamps), token)}
    return tuple(_readable(outcomes[stamp], stamp) for stamp in stamps)


def read_photo(path: Path, reader: PhotoReader, token: CancelToken, *, name: str = "") -> ReadPhoto:
    """Read one photo in a worker process.

    name: where the picture came from, for one that was only put into a file at `path` to be read.
    Raises EnvironmentProblem when it cannot be read.
    """
    stamp = stamp_of(path)
    (outcome,) = reader.read([stamp], token)
    return _readable(outcome, stamp, name=name)


def _readable(outcome: Outcome | Unreadable, stamp: FileStamp, *, name: str = "") -> Outcome:
    if isinstance(outcome, Unreadable):
        raise EnvironmentProblem("{path} cannot be read as a photo: {why}", path=name or stamp.path, why=outcome)
    return outcome


def stamp_of(path: Path) -> FileStamp:
    """Raises EnvironmentProblem when there is no such file."""
    try:
        return FileStamp.of(path.absolute(), path.stat())
    except OSError as problem:
        raise EnvironmentProblem(
            "{path} cannot be opened: {why}. Check its name.", path=path, why=problem.strerror
        ) from problem


def reader_of_everything(*, workers: int | None = None) -> PhotoReader:
    """A reader that makes every hash and the local features."""
    return PhotoReader(workers=workers, hash_kinds=frozenset(HashKind), want_features=True)


def compare(first: Path, second: Path, *, reader: PhotoReader, token: CancelToken) -> Comparison:
    """Tell how two photos are alike, and why. `reader` must make every hash.

    Raises EnvironmentProblem when one of them cannot be read.
    """
    one, other = read_photos((first, second), reader, token)
    turn = nearest_turn(one.fingerprint, other.fingerprint)
    distances = _distances(one.fingerprint, other.fingerprint)
    if one.stamp.size_bytes == other.stamp.size_bytes and content_digest(first) == content_digest(second):
        judged = judge_photos(one, other, Turn.NONE, same_bytes=True)
        return _comparison(distances, Turn.NONE, judged)
    judged = Judged(PairToSee(0, 1, turn, 0), None)
    if turned_distance(one.fingerprint, other.fingerprint, turn) <= WIDEST_DISTANCE_BITS:
        judged = judge_photos(one, other, turn, same_bytes=False)
    if judged.may_have_same_pixels and judged.verdict is not None:
        digests = dict(reader.run(pixel_digest, (one.stamp, other.stamp), token))
        if digests[one.stamp] == digests[other.stamp]:
            judged = Judged(judged.pair, proven_same_pixels(judged.verdict))
    judged = letters_of_two((_photo(one), _photo(other)), judged, reader, token)
    if judged.verdict is None or judged.verdict.relation.rank > Relation.EDITED.rank:
        judged = _as_version(one, other) or judged
    return _comparison(distances, judged.pair.turn, judged)


def relation_by(reader: PhotoReader, token: CancelToken) -> Callable[[Path, Path], Relation | None]:
    """Return what tells two photos' relation from the photos themselves, see `jobs.cleanup.Compares`."""
    return lambda first, second: compare(first, second, reader=reader, token=token).relation


def _as_version(first: ReadPhoto, second: ReadPhoto) -> Judged | None:
    """Compare by local features: whether one is a crop of the other, or framed, captioned, tilted."""
    features = unpack(first.features), unpack(second.features)
    for mirrored in (False, True):
        transform = verify(*features, mirrored=mirrored)
        if transform is None:
            continue
        one, other = ((_photo(photo), thumbnail_array(photo.thumbnail_jpeg)) for photo in (first, second))
        verdict = look(one, other, transform).verdict
        if verdict is not None:
            return Judged(PairToSee(0, 1, transform.turn, 0), verdict)
    return None


def nearest_turn(first: Fingerprint, second: Fingerprint) -> Turn:
    """The position in which the second photo's hash is nearest to the first's, upright when others are no nearer."""
    turned = np.frombuffer(second.turned_phashes, "<u8")
    return TURNS[int(np.argmin(np.bitwise_count(turned ^ np.uint64(first.phash))))]


def turned_distance(first: Fingerprint, second: Fingerprint, turn: Turn) -> int:
    """Bits by which the 64-bit pHashes differ once the second photo is turned."""
    turned = np.frombuffer(second.turned_phashes, "<u8")
    return int(np.bitwise_count(turned[turn.code] ^ np.uint64(first.phash)))


def judge_photos(first: ReadPhoto, second: ReadPhoto, turn: Turn, *, same_bytes: bool) -> Judged:
    """Take the second look at two photos that were just read."""
    bits = turned_distance(first.fingerprint, second.fingerprint, turn)
    return judge(PairToSee(0, 1, turn, bits), _seen(first).look(), _seen(second).look(), same_bytes=same_bytes)


def _photo(photo: ReadPhoto) -> Photo:
    return Photo(photo.stamp, photo.facts, photo.fingerprint)


def _seen(photo: ReadPhoto) -> Seen:
    return Seen(photo.thumbnail_jpeg, photo.facts, photo.fingerprint)


def _distances(first: Fingerprint, second: Fingerprint) -> Mapping[str, int]:
    values, others = _hash_values(first), _hash_values(second)
    return {name: (values[name] ^ others[name]).bit_count() for name in HASH_BITS if name in values and name in others}


def _comparison(distances: Mapping[str, int], turn: Turn, judged: Judged) -> Comparison:
    if judged.verdict is None:
        return Comparison(distances)
    return Comparison(distances, turn, judged.verdict.relation, judged.verdict.evidence)
