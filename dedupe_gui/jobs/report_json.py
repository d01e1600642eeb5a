"""A report as JSON, and back. The format `dedupe-gui/1` is a contract: fields are added, never changed."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.jobs.live import is_live_photo
from dedupe_gui.jobs.report import (
    Report,
    ReportedGroup,
    ReportedHolder,
    ReportedName,
    ReportedPhoto,
    ReportedProblem,
    ReportedProof,
    yes_or_no,
)
from dedupe_gui.model import (
    Field,
    FileStamp,
    FilmFacts,
    Held,
    Inside,
    Known,
    Part,
    PartKind,
    Region,
    Relation,
    Source,
    StageSeconds,
    Turn,
    time_within,
)
from dedupe_gui.plain_file import open_without_waiting
from dedupe_gui.reading.formats import PHOTO_SUFFIXES, is_film_name, suffix_of
from dedupe_gui.reading.units import is_unit
from dedupe_gui.review.by_folder import FolderCount

FORMAT = "dedupe-gui/1"
_MOST_BYTES = 1 << 30
"""A report of 100,000 photos in groups takes some 80 MB."""
_LONGEST_REASON_CHARS = 300
MISNAMED = "suffix-of-another-format"
"""In a photo's `notes`."""


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
        **({} if photo.held_by is None else {"held_by": _holder_as_json(photo.held_by)}),
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


def _holder_as_json(holder: ReportedHolder) -> dict[str, str]:
    return {"path": str(holder.path), "relation": holder.relation.value}


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
    with open_without_waiting(path, "rb") as file:
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
        held_by=_holder_from_json(photo.get("held_by")),
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
        yes_or_no(Held(proof["held"])),
        yes_or_no(Held(proof["holds_kept"])),
        None if share is None else float(share),
        None if worst is None else float(worst),
        place,
        None if made_from is None else Path(_path_text(made_from)),
    )


def _holder_from_json(holder: dict[str, Any] | None) -> ReportedHolder | None:
    return None if holder is None else ReportedHolder(Path(_path_text(holder["path"])), Relation(holder["relation"]))


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
