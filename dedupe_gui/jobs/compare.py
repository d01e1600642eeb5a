"""Two photos held against each other, and the hashes of single photos: for `compare`, `hash` and the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TypeVar

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.films import FilmMatching
from dedupe_gui.jobs.hashes import HASH_BITS
from dedupe_gui.jobs.pairs_between import ComparisonTools, ties_between
from dedupe_gui.jobs.scan import open_catalogue
from dedupe_gui.model import (
    RELATIONS,
    TURNS,
    Comparison,
    FileStamp,
    Fingerprint,
    HashKind,
    Photo,
    ReadPhoto,
    Unreadable,
)
from dedupe_gui.reading.file_pairs import ProveOne
from dedupe_gui.reading.formats import is_film_name
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.steps import outcome_of

Outcome = TypeVar("Outcome")


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


def read_photos(
    paths: Sequence[Path], reader: PhotoReader, token: CancelToken, *, names: Sequence[str] = ()
) -> tuple[ReadPhoto, ...]:
    """Read a few named photos in worker processes, in the order given.

    names: where each came from, "" for one that lies where it was named; left out for none.
    Raises EnvironmentProblem for the first one that cannot be read.
    """
    stamps = [stamp_of(path) for path in paths]
    outcomes = {outcome.stamp: outcome for outcome in reader.read(dict.fromkeys(stamps), token)}
    named = zip(stamps, names or ("",) * len(stamps), strict=True)
    return tuple(_readable(outcomes[stamp], stamp, name=name) for stamp, name in named)


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
        if is_film_name(stamp.path_text):
            raise EnvironmentProblem("{path} cannot be read as a film: {why}", path=name or stamp.path, why=outcome)
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


def compare(
    first: Path,
    second: Path,
    *,
    reader: PhotoReader,
    token: CancelToken,
    catalogue: Catalogue | None = None,
    prover: ProveOne | None = None,
    names: Sequence[str] = (),
) -> Comparison:
    """Tell how two photos are alike, why, and which holds which, as a scan would. `reader` must make every hash.

    catalogue: what is known of the two already, and where it is remembered. prover: another one, in tests.
    names: see `read_photos`. Raises EnvironmentProblem when one of them cannot be read.
    """
    are_films = [is_film_name(path.name) for path in (first, second)]
    if are_films[0] != are_films[1]:
        film, photo = (first, second) if are_films[0] else (second, first)
        raise EnvironmentProblem("{film} is a film and {photo} is not. Compare two of a kind.", film=film, photo=photo)
    photos = read_photos((first, second), reader, token, names=names)
    distances = {} if any(are_films) else _distances(photos[0].fingerprint, photos[1].fingerprint)
    with nullcontext(catalogue) if catalogue is not None else open_catalogue(None) as memory:
        one, other = (Photo(photo.stamp, photo.facts, photo.fingerprint) for photo in photos)
        if any(are_films):
            return _compared_films((one, other), FilmMatching(memory, reader, guests=photos, token=token))
        tools = ComparisonTools(memory, reader, token, prover)
        (ties,) = outcome_of(ties_between((one,), (other,), tools, guests=photos))
    facts = (photos[0].facts, photos[1].facts)
    if not ties:
        return Comparison(distances, facts=facts)
    tie = ties[0]
    return Comparison(distances, tie.turned, tie.relation, tie.evidence, tie.proof, facts)


def _compared_films(films: tuple[Photo, Photo], matching: FilmMatching) -> Comparison:
    """Hold two films against each other as a scan does, which wants them in the order of their paths."""
    ordered = sorted(films, key=lambda film: film.stamp)
    for _ in matching.match(ordered):
        pass
    pairs = matching.found.pairs
    if not len(pairs):
        return Comparison()
    relation, turn, proof = RELATIONS[int(pairs.relation[0])], TURNS[int(pairs.turn[0])], pairs.proofs[0]
    if ordered[0] is not films[0]:
        turn, proof = turn.inverse(), proof and proof.seen_from_second()
    return Comparison({}, turn, relation, pairs.evidence[0], proof)


def comparison_by(
    reader: PhotoReader, token: CancelToken, catalogue: Catalogue | None = None
) -> Callable[[Path, Path], Comparison]:
    """Return what compares two photos themselves, see `jobs.cleanup.Compares`.

    catalogue: where it is remembered what two photos were found to be to each other, so that it is not asked again.
    """
    return lambda first, second: compare(first, second, reader=reader, token=token, catalogue=catalogue)


def _distances(first: Fingerprint, second: Fingerprint) -> Mapping[str, int]:
    values, others = _hash_values(first), _hash_values(second)
    return {name: (values[name] ^ others[name]).bit_count() for name in HASH_BITS if name in values and name in others}
