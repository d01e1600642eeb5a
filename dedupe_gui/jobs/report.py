"""The report: what a scan found, as records, JSON, CSV and HTML; and back from JSON.

The JSON format `dedupe-gui/1` is a contract with other programs: fields are added, never changed.
"""

from __future__ import annotations

import base64
import html
import json
import os
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs import tables
from dedupe_gui.jobs.known_photos import stamps_of
from dedupe_gui.jobs.live import is_live_photo
from dedupe_gui.jobs.report_words import UNREADABLE_IN_WORDS, in_words, reasons_in_words
from dedupe_gui.model import (
    NOTHING_INSIDE,
    PROVEN_BY_THEMSELVES,
    Field,
    FileStamp,
    FilmFacts,
    Finding,
    Group,
    Held,
    Inside,
    Knowledge,
    Known,
    MadeFrom,
    Member,
    Part,
    PartKind,
    Photo,
    Region,
    Relation,
    ScanOptions,
    ScanResult,
    Source,
    StageSeconds,
    Turn,
    Unreadable,
    time_within,
)
from dedupe_gui.reading.formats import PHOTO_SUFFIXES, is_film_name, is_misnamed, suffix_of
from dedupe_gui.reading.units import is_unit
from dedupe_gui.review.by_folder import FolderCount
from dedupe_gui.review.knowledge import known_of, lost

FORMAT = "dedupe-gui/1"
_MOST_BYTES = 1 << 30
"""A report of 100,000 photos in groups takes some 80 MB."""
_NOT_WAITING = getattr(os, "O_NONBLOCK", 0)
_LONGEST_REASON_CHARS = 300
MISNAMED = "suffix-of-another-format"
"""In a photo's `notes`."""


@dataclass(frozen=True, slots=True)
class ReportedProof:
    """What holding a photo against the kept one told, of their pixels."""

    held: Held
    """Whether the kept one holds all of it: YES, NO or UNKNOWN."""
    holds_kept: Held
    """Whether it holds all of the kept one."""
    share: float | None = None
    """Of what it shows, 0..1: what the kept one cannot have been the source of. None where others of its group tell."""
    worst: float | None = None
    """Root mean square, in greys, at the worst place."""
    place: Region | None = None
    """Where that is."""
    made_from: Path | None = None
    """The kept photo where this one was made from it; None otherwise, and where that can't be told."""


@dataclass(frozen=True, slots=True)
class ReportedPhoto:
    """One photo of a group, as the report tells it."""

    stamp: FileStamp
    companions: tuple[FileStamp, ...]
    relation: Relation | None
    """None for the kept photo."""
    distance_bits: int
    turned: Turn
    width_px: int
    height_px: int
    taken: str | None
    reasons: tuple[str, ...]
    format_name: str = ""
    is_misnamed: bool = False
    """Whether its name ends in the suffix of another format."""
    findings: tuple[str, ...] = ()
    inside: Inside = NOTHING_INSIDE
    only_here: Knowledge = ()
    """What is known of it and not of the kept photo."""
    film: FilmFacts | None = None
    """None for a photo."""
    proof: ReportedProof | None = None
    """None for the kept photo, for the same bytes and the same pixels, and where nothing was asked."""

    @property
    def path(self) -> Path:
        return self.stamp.path


@dataclass(frozen=True, slots=True)
class ReportedGroup:
    """The kept photo first."""

    group_id: str
    relation: Relation
    photos: tuple[ReportedPhoto, ...]

    @property
    def keep(self) -> ReportedPhoto:
        return self.photos[0]


@dataclass(frozen=True, slots=True)
class ReportedProblem:
    """A file that could not be read."""

    path: Path
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class ReportedName:
    """A photo, in a group or not, whose name ends in the suffix of another format."""

    path: Path
    format_name: str


@dataclass(frozen=True, slots=True)
class Report:
    """A scan's outcome, free of everything that only a running program needs."""

    created: datetime
    folders: tuple[Path, ...]
    options: Mapping[str, Any]
    """JSON values as written; readers other than people should look at nothing in it but `protected_folders`."""
    photos: int
    size_bytes: int
    unreadable: tuple[ReportedProblem, ...]
    groups: tuple[ReportedGroup, ...]
    seconds: StageSeconds
    misnamed: tuple[ReportedName, ...] = ()
    by_folder: tuple[FolderCount, ...] = ()
    """Where it was asked for: how much of each folder is elsewhere too."""

    @property
    def protected_folders(self) -> tuple[Path, ...]:
        """Nothing below these may be removed, whatever the groups say."""
        return tuple(Path(folder) for folder in self.options.get("protect", ()))


def make_report(
    result: ScanResult,
    groups: Sequence[Group],
    *,
    created: datetime | None = None,
    by_folder: Sequence[FolderCount] = (),
) -> Report:
    """Put a scan's result and the groups chosen from it into a report. `created` defaults to now."""
    return Report(
        created=created or datetime.now(UTC),
        folders=result.options.folders,
        options=_options_as_json(result.options),
        photos=len(result.photos),
        size_bytes=sum(stamp.size_bytes for stamp in stamps_of(result.photos)),
        unreadable=tuple(_reported_problem(problem) for problem in result.unreadable),
        groups=tuple(_reported_group(group, result.photos) for group in groups),
        seconds=result.seconds,
        misnamed=tuple(_reported_name(result.photos[position]) for position in result.misnamed),
        by_folder=tuple(by_folder),
    )


def _options_as_json(options: ScanOptions) -> dict[str, Any]:
    return {
        "distance": options.distance_bits,
        "hash": "+".join(kind.value for kind in options.hash_kinds),
        "relations": [relation.value for relation in Relation if relation in options.relations],
        "turned": options.find_turned,
        "edits": options.find_edits,
        "films": options.films,
        "proofs": options.prove,
        "min_group": options.min_group,
        "across": options.across,
        "protect": [str(folder) for folder in options.protected_folders],
        "exclude": list(options.exclude_patterns),
    }


def _reported_problem(problem: Unreadable) -> ReportedProblem:
    return ReportedProblem(problem.path, problem.reason.value, problem.detail)


def _reported_name(photo: Photo) -> ReportedName:
    return ReportedName(photo.path, photo.facts.format_name)


def _reported_group(group: Group, photos: Sequence[Photo]) -> ReportedGroup:
    kept = photos[group.keep.photo]
    known = known_of(kept)
    members = tuple(
        _reported_photo(member, photos[member.photo], known, _reported_proof(member, kept)) for member in group.members
    )
    return ReportedGroup(group.group_id, group.relation, members)


def _reported_proof(member: Member, kept: Photo) -> ReportedProof | None:
    proof = member.proof
    if proof is None or member.relation is None or member.relation in PROVEN_BY_THEMSELVES:
        return None
    return ReportedProof(
        _yes_or_no(proof.first.held),
        _yes_or_no(proof.second.held),
        proof.first.share,
        proof.first.worst,
        proof.first.place,
        kept.path if proof.made_from is MadeFrom.FIRST_FROM_SECOND else None,
    )


def _yes_or_no(held: Held) -> Held:
    """All but a named difference is not all."""
    return Held.NO if held is Held.EXCEPT else held


def _reported_photo(member: Member, photo: Photo, kept: Knowledge, proof: ReportedProof | None) -> ReportedPhoto:
    facts = photo.facts
    return ReportedPhoto(
        stamp=photo.stamp,
        companions=photo.companions,
        relation=member.relation,
        distance_bits=member.distance_bits,
        turned=member.turned,
        width_px=facts.width_px,
        height_px=facts.height_px,
        taken=facts.taken.isoformat() if facts.taken else None,
        reasons=tuple(reason.value for reason in member.reasons),
        format_name=facts.format_name,
        is_misnamed=is_misnamed(photo.stamp.path_text, facts.format_name),
        findings=tuple(_finding_as_text(finding) for finding in member.evidence.findings),
        inside=facts.inside,
        only_here=() if member.relation is None else lost(known_of(photo), kept),
        film=facts.film,
        proof=proof,
    )


def _finding_as_text(finding: Finding) -> str:
    return finding.kind.value if finding.amount is None else f"{finding.kind.value} {finding.amount:.3g}"


# ---------------------------------------------------------------- JSON


def to_json(report: Report) -> str:
    """The report as ASCII JSON; names that are not text keep their bytes as lone surrogates (surrogateescape)."""
    return json.dumps(_report_as_json(report), indent=1)


def _folder_as_json(count: FolderCount) -> dict[str, Any]:
    return {
        "folder": str(count.folder),
        "photos": count.photos,
        "held_elsewhere": count.held,
        "differ": count.differ,
        "only_here": count.only_here,
        "held_bytes": count.held_bytes,
    }


def _report_as_json(report: Report) -> dict[str, Any]:
    seconds = report.seconds
    return {
        "format": FORMAT,
        "created": report.created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "folders": [str(folder) for folder in report.folders],
        "options": dict(report.options),
        "photos": report.photos,
        "bytes": report.size_bytes,
        "unreadable": [
            {"path": str(problem.path), "reason": problem.reason, "detail": problem.detail}
            for problem in report.unreadable
        ],
        "misnamed": [{"path": str(name.path), "format": name.format_name} for name in report.misnamed],
        **({"by_folder": [_folder_as_json(count) for count in report.by_folder]} if report.by_folder else {}),
        "groups": [
            {
                "id": group.group_id,
                "relation": group.relation.value,
                "keep": str(group.keep.path),
                "photos": [_photo_as_json(photo) for photo in group.photos],
            }
            for group in report.groups
        ],
        "seconds": {
            "walk": round(seconds.walk, 3),
            "read": round(seconds.read, 3),
            "match": round(seconds.match, 3),
            "prove": round(seconds.prove, 3),
            "total": round(seconds.total, 3),
        },
    }


def _photo_as_json(photo: ReportedPhoto) -> dict[str, Any]:
    return {
        "path": str(photo.path),
        "relation": photo.relation.value if photo.relation else "keep",
        "distance": photo.distance_bits,
        "turned": photo.turned.value,
        "width": photo.width_px,
        "height": photo.height_px,
        "bytes": photo.stamp.size_bytes,
        "taken": photo.taken,
        "reasons": list(photo.reasons),
        "format": photo.format_name,
        "kind": "photo" if photo.film is None else "film",
        **({} if photo.film is None else _film_as_json(photo.film)),
        "notes": [MISNAMED] if photo.is_misnamed else [],
        "evidence": list(photo.findings),
        **({} if photo.proof is None else {"proof": _proof_as_json(photo.proof)}),
        **_inside_as_json(photo.inside),
        "only_here": [
            {"field": fact.field.value, "value": fact.value, "source": fact.source.value} for fact in photo.only_here
        ],
        **_identity_as_json(photo.stamp),
        "companions": [
            {"path": str(stamp.path), "bytes": stamp.size_bytes, **_identity_as_json(stamp)}
            for stamp in photo.companions
        ],
    }


def _film_as_json(film: FilmFacts) -> dict[str, object]:
    return {
        "seconds": film.duration_ms / 1000,
        "codec": film.codec,
        "frames_per_second": film.frames_per_s,
        "bits_per_second": film.bits_per_s,
        "sound": film.sound,
    }


def _proof_as_json(proof: ReportedProof) -> dict[str, object]:
    place = proof.place
    return {
        "held": proof.held.value,
        "holds_kept": proof.holds_kept.value,
        "share": proof.share if proof.share is None else round(float(proof.share), 5),
        "worst": proof.worst if proof.worst is None else round(float(proof.worst), 3),
        "place": place
        and [round(each, 4) for each in (place.left, place.top, place.right - place.left, place.bottom - place.top)],
        "made_from": None if proof.made_from is None else str(proof.made_from),
    }


def _inside_as_json(inside: Inside) -> dict[str, object]:
    film = None if inside.film_digest is None else inside.film_digest.hex()
    parts = [{"kind": part.kind.value, "digest": part.digest.hex(), "pixels": part.pixels} for part in inside.parts]
    return {"film_inside": film, "more_pictures_inside": inside.more_pictures, "inside": parts}


def _identity_as_json(stamp: FileStamp) -> dict[str, int]:
    return {"mtime_ns": stamp.mtime_ns, "device": stamp.device, "inode": stamp.inode}


def read_report(path: Path) -> Report:
    """Read a JSON report written by this program.

    Raises EnvironmentProblem when the file cannot be read or is not such a report.
    """
    try:
        # Bytes: written on Windows it may be UTF-16, or begin with a byte order mark.
        content = json.loads(_bytes_of(path))
    except OSError as problem:
        raise EnvironmentProblem(
            "The report {path} cannot be read: {why}. Check its name.", path=path, why=problem.strerror
        ) from problem
    except (ValueError, RecursionError) as problem:
        raise EnvironmentProblem(
            "{path} is not a report: it is not JSON. Choose a file written by --json.", path=path
        ) from problem
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise EnvironmentProblem(
            "{path} is not a report of the format {format}. Choose a file written by --json.", path=path, format=FORMAT
        )
    try:
        report = _report_from_json(content)
        _check_places(report)
        return report
    except (KeyError, TypeError, ValueError, OverflowError) as problem:
        raise EnvironmentProblem(
            "The report {path} is incomplete ({why}). Scan again to get a whole one.",
            path=path,
            why=f"{type(problem).__name__}: {problem}"[:_LONGEST_REASON_CHARS],
        ) from problem


def _bytes_of(path: Path) -> bytes:
    """Read a file that ends. Raises OSError, EnvironmentProblem for a pipe, a device, or what is too large."""
    # A pipe that nobody writes to would not even open.
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags | _NOT_WAITING)) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise EnvironmentProblem("{path} is no file. Choose a file written by --json.", path=path)
        if status.st_size > _MOST_BYTES:
            raise EnvironmentProblem("{path} is too large for a report. Choose a file written by --json.", path=path)
        return file.read(_MOST_BYTES)


def _check_places(report: Report) -> None:
    """Raise ValueError for a report that names files which no scan of its folders finds: somebody edited it.

    Below the folders by the text and by the links in it, with the name of a photo, and what goes along by the rules for
    files that belong together.
    """
    roots = [os.path.realpath(folder) for folder in report.folders]
    is_inside: dict[Path, bool] = {}
    for photo in (photo for group in report.groups for photo in group.photos):
        folder = photo.path.parent
        if folder not in is_inside:
            is_below = any(folder.is_relative_to(root) for root in report.folders)
            real = Path(os.path.realpath(folder))
            is_inside[folder] = is_below and any(real.is_relative_to(root) for root in roots)
        if not is_inside[folder]:
            raise ValueError(f"{photo.path} does not lie in the folders of the report")
        if suffix_of(photo.stamp.path_text) not in PHOTO_SUFFIXES and not is_film_name(photo.stamp.path_text):
            raise ValueError(f"{photo.path} has not the name of a photo")
        if not is_unit(photo.stamp, photo.companions, is_live_photo):
            raise ValueError(f"{photo.path} is listed with files that do not belong to it")
    for group in report.groups:
        if len({is_film_name(photo.stamp.path_text) for photo in group.photos}) > 1:
            raise ValueError(f"group {group.group_id} holds photos and films")


def _report_from_json(content: dict[str, Any]) -> Report:
    seconds = content["seconds"]
    return Report(
        created=datetime.fromisoformat(content["created"]),
        folders=tuple(Path(folder) for folder in content["folders"]),
        options=_options_from_json(content["options"]),
        photos=int(content["photos"]),
        size_bytes=int(content["bytes"]),
        unreadable=tuple(
            ReportedProblem(Path(problem["path"]), problem["reason"], problem["detail"])
            for problem in content["unreadable"]
        ),
        groups=tuple(_group_from_json(group) for group in content["groups"]),
        seconds=StageSeconds(
            **{stage: float(seconds[stage]) for stage in ("walk", "read", "match", "total")},
            prove=float(seconds.get("prove", 0)),
        ),
        misnamed=tuple(ReportedName(Path(name["path"]), name["format"]) for name in content.get("misnamed", ())),
    )


def _options_from_json(options: object) -> Mapping[str, Any]:
    """Return the options as they are; those that removal heeds must be what they should be."""
    if not isinstance(options, dict) or not isinstance(options.get("protect", []), list):
        raise TypeError("its options are no list of names and values")
    return {**options, "protect": [_path_text(folder) for folder in options.get("protect", [])]}


def _path_text(text: object) -> str:
    """Return a path that a file can have and that has one way to be written: removal compares paths by their text."""
    if not isinstance(text, str) or "\0" in text:
        raise ValueError(f"{text!r} is no path")
    os.fsencode(text)  # raises UnicodeEncodeError, which is a ValueError
    path = Path(text)
    if not path.is_absolute() or str(path) != text or ".." in path.parts:
        raise ValueError(f"{text!r} is no whole path")
    return text


def _group_from_json(group: dict[str, Any]) -> ReportedGroup:
    photos = sorted(
        (_photo_from_json(photo) for photo in group["photos"]), key=lambda photo: photo.relation is not None
    )
    if not photos or photos[0].relation is not None or str(photos[0].path) != group["keep"]:
        raise ValueError(f"group {group['id']} does not begin with its kept photo")
    if any(photo.relation is None for photo in photos[1:]):
        raise ValueError(f"group {group['id']} keeps two photos")
    return ReportedGroup(str(group["id"]), Relation(group["relation"]), tuple(photos))


def _photo_from_json(photo: dict[str, Any]) -> ReportedPhoto:
    return ReportedPhoto(
        stamp=_stamp_from_json(photo),
        companions=tuple(_stamp_from_json(companion) for companion in photo.get("companions", ())),
        relation=None if photo["relation"] == "keep" else Relation(photo["relation"]),
        distance_bits=int(photo["distance"]),
        turned=Turn(photo["turned"]),
        width_px=int(photo["width"]),
        height_px=int(photo["height"]),
        taken=photo["taken"],
        reasons=tuple(str(reason) for reason in photo["reasons"]),
        format_name=str(photo.get("format", "")),
        is_misnamed=MISNAMED in photo.get("notes", ()),
        findings=tuple(str(finding) for finding in photo.get("evidence", ())),
        inside=_inside_from_json(photo),
        only_here=tuple(
            Known(Field(fact["field"]), str(fact["value"]), Source(fact["source"]))
            for fact in photo.get("only_here", ())
        ),
        film=_film_from_json(photo) if photo.get("kind") == "film" else None,
        proof=_proof_from_json(photo.get("proof")),
    )


def _film_from_json(photo: dict[str, Any]) -> FilmFacts:
    sound = photo.get("sound")
    return FilmFacts(
        round(1000 * float(photo["seconds"])),
        str(photo["codec"]),
        float(photo["frames_per_second"]),
        int(photo["bits_per_second"]),
        None if sound is None else str(sound),
        0,
    )


def _proof_from_json(proof: dict[str, Any] | None) -> ReportedProof | None:
    if proof is None:
        return None
    share, worst, place, made_from = (proof.get(name) for name in ("share", "worst", "place", "made_from"))
    if place is not None:
        left, top, width, height = map(float, place)
        place = Region(left, top, left + width, top + height)
    return ReportedProof(
        _yes_or_no(Held(proof["held"])),
        _yes_or_no(Held(proof["holds_kept"])),
        None if share is None else float(share),
        None if worst is None else float(worst),
        place,
        None if made_from is None else Path(_path_text(made_from)),
    )


def _inside_from_json(photo: dict[str, Any]) -> Inside:
    parts = photo.get("inside")
    if parts is not None:
        return Inside.of(
            Part(PartKind(part["kind"]), bytes.fromhex(part["digest"]), int(part.get("pixels", 0))) for part in parts
        )
    # Written by an earlier version: how many pictures, not which.
    film = photo.get("film_inside")
    films = () if film is None else (Part(PartKind.FILM, bytes.fromhex(film)),)
    more = int(photo.get("more_pictures_inside", 0))
    return Inside.of((*films, *(Part(PartKind.PICTURE, bytes([number % 256])) for number in range(min(more, 99)))))


def _stamp_from_json(file: dict[str, Any]) -> FileStamp:
    return FileStamp(
        path_text=_path_text(file["path"]),
        size_bytes=int(file["bytes"]),
        mtime_ns=time_within(int(file["mtime_ns"])),
        device=int(file["device"]),
        inode=int(file["inode"]),
    )


# ---------------------------------------------------------------- CSV and HTML


def _text(path: Path) -> str:
    """A path for the eyes: bytes that are not text are shown as a replacement mark."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


CSV_COLUMNS = (
    "group",
    "relation",
    "path",
    "distance",
    "turned",
    "width",
    "height",
    "bytes",
    "taken",
    "reasons",
    "held",
    "holds_kept",
    "made_from",
    "only_here",
)


def to_csv(report: Report) -> str:
    """One line a photo, the kept one first in its group."""
    return tables.to_csv(CSV_COLUMNS, (_csv_row(group, photo) for group in report.groups for photo in group.photos))


def _csv_row(group: ReportedGroup, photo: ReportedPhoto) -> tuple[str | int, ...]:
    return (
        group.group_id,
        photo.relation.value if photo.relation else "keep",
        _text(photo.path),
        photo.distance_bits,
        photo.turned.value,
        photo.width_px,
        photo.height_px,
        photo.stamp.size_bytes,
        photo.taken or "",
        " ".join(photo.reasons),
        *_proof_as_cells(photo.proof),
        in_words(photo.only_here),
    )


def _proof_as_cells(proof: ReportedProof | None) -> tuple[str, str, str]:
    if proof is None:
        return ("", "", "")
    made_from = "" if proof.made_from is None else _text(proof.made_from)
    return (proof.held.value, proof.holds_kept.value, made_from)


WITHOUT_COPY_COLUMNS = ("path", "bytes", "modified")


def to_csv_of_photos_without_copy(result: ScanResult, groups: Sequence[Group]) -> str:
    """One line for each photo that is in no group, in the order of their paths."""
    in_groups = {member.photo for group in groups for member in group.members}
    return tables.to_csv(
        WITHOUT_COPY_COLUMNS,
        (
            (_text(stamp.path), stamp.size_bytes, stamp.modified.isoformat())
            for position, stamp in enumerate(stamps_of(result.photos))
            if position not in in_groups
        ),
    )


PAIRS_COLUMNS = (
    "group",
    "relation",
    "first",
    "second",
    "distance",
    "turned",
    "first_bytes",
    "second_bytes",
    "evidence",
)


def to_pairs_csv(report: Report) -> str:
    """One line a pair: the kept photo of a group first, each other one second, and what they are to each other."""
    return tables.to_csv(
        PAIRS_COLUMNS, (_pair_row(group, photo) for group in report.groups for photo in group.photos[1:])
    )


def _pair_row(group: ReportedGroup, photo: ReportedPhoto) -> tuple[str | int, ...]:
    return (
        group.group_id,
        photo.relation.value if photo.relation else "keep",
        _text(group.keep.path),
        _text(photo.path),
        photo.distance_bits,
        photo.turned.value,
        group.keep.stamp.size_bytes,
        photo.stamp.size_bytes,
        "; ".join(photo.findings),
    )


ThumbnailOf = Callable[[FileStamp], bytes | None]


def to_html(report: Report, thumbnail_of: ThumbnailOf) -> str:
    """One self-contained page; `thumbnail_of` gives a photo's small JPEG, or None where there is none."""
    return "".join(_html_parts(report, thumbnail_of))


_STYLE = """
body{font:14px system-ui,sans-serif;margin:24px;background:#f5f5f3;color:#1d1d1f}
section{background:#fff;border:1px solid #e2e2de;border-radius:10px;padding:12px 16px;margin:12px 0}
h2{font-size:15px;margin:0 0 8px}figure{display:inline-block;margin:0 12px 8px 0;width:200px;vertical-align:top}
img{height:134px;max-width:200px;object-fit:contain;display:block}figcaption{font-size:12px;overflow-wrap:anywhere}
.keep{color:#1b7f47;font-weight:600}.other{color:#67676c}
@media(prefers-color-scheme:dark){body{background:#1b1b1d;color:#f1f1f2}section{background:#252527;border-color:#39393c}
.keep{color:#4cc583}.other{color:#a3a3a9}}
"""


def _html_parts(report: Report, thumbnail_of: ThumbnailOf) -> Iterator[str]:
    yield f"<!doctype html><html lang=en><meta charset=utf-8><title>Copies found</title><style>{_STYLE}</style>"
    yield f"<h1>{len(report.groups)} groups in {report.photos} photos</h1>"
    yield f"<p>{', '.join(html.escape(_text(folder)) for folder in report.folders)}</p>"
    for group in report.groups:
        yield f"<section><h2>{len(group.photos)} photos · {group.relation.value}</h2>"
        for photo in group.photos:
            yield _html_photo(photo, thumbnail_of(photo.stamp))
        yield "</section>"
    if report.unreadable:
        yield f"<section><h2>{len(report.unreadable)} files could not be read</h2><ul>"
        for problem in report.unreadable:
            told = f"{_text(problem.path)}: {_UNREADABLE.get(problem.reason, problem.reason)}, {problem.detail}"
            yield f"<li>{html.escape(told)}</li>"
        yield "</ul></section>"
    yield "</html>\n"


def _html_photo(photo: ReportedPhoto, thumbnail_jpeg: bytes | None) -> str:
    picture = ""
    if thumbnail_jpeg:
        encoded = base64.b64encode(thumbnail_jpeg).decode("ascii")
        picture = f'<img alt="" src="data:image/jpeg;base64,{encoded}">'
    misnamed = f" · {html.escape(photo.format_name)}, whatever its name says" if photo.is_misnamed else ""
    role = photo.relation.value if photo.relation else "keep"
    name = KEEP_CLASS if photo.relation is None else OTHER_CLASS
    reasons = html.escape(reasons_in_words(photo.reasons, photo.only_here))
    if photo.proof is not None:
        reasons = f"{_HELD_WORDS[photo.proof.held]}<br>{reasons}"
    return (
        f"<figure>{picture}<figcaption><span class={name}>{role}</span> {html.escape(_text(photo.path))}<br>"
        f"{photo.width_px} × {photo.height_px} · {photo.stamp.size_bytes:,} bytes{misnamed}<br>{reasons}"
        "</figcaption></figure>"
    )


_HELD_WORDS = {
    Held.YES: "the kept photo holds all that it shows",
    Held.NO: "shows something that the kept photo does not hold",
    Held.UNKNOWN: "whether the kept photo holds it could not be told",
}
_UNREADABLE = {reason.value: words for reason, words in UNREADABLE_IN_WORDS.items()}
KEEP_CLASS = "keep"
OTHER_CLASS = "other"
