"""The report: what a scan found, as records. `report_json`, `report_csv` and `report_html` write it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dedupe_gui.jobs.known_photos import stamps_of
from dedupe_gui.model import (
    NOTHING_INSIDE,
    PROVEN_BY_THEMSELVES,
    FileStamp,
    FilmFacts,
    Finding,
    Group,
    Held,
    Inside,
    Knowledge,
    MadeFrom,
    Member,
    Photo,
    Region,
    Relation,
    ScanOptions,
    ScanResult,
    StageSeconds,
    Turn,
    Unreadable,
)
from dedupe_gui.reading.formats import is_misnamed
from dedupe_gui.review.by_folder import FolderCount
from dedupe_gui.review.knowledge import known_of, lost


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
class ReportedHolder:
    """A photo that stays and holds all of another one of its group."""

    path: Path
    relation: Relation
    """Of the two to each other."""


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
    held_by: ReportedHolder | None = None
    """Where it may go for another photo of its group than the kept one, which lacks something that it has."""

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
        _reported_photo(member, photos[member.photo], known, _reported_proof(member, kept), _holder(member, photos))
        for member in group.members
    )
    return ReportedGroup(group.group_id, group.relation, members)


def _holder(member: Member, photos: Sequence[Photo]) -> ReportedHolder | None:
    if member.held_by is None or member.held_as is None:
        return None
    return ReportedHolder(photos[member.held_by].path, member.held_as)


def _reported_proof(member: Member, kept: Photo) -> ReportedProof | None:
    proof = member.proof
    if proof is None or member.relation is None or member.relation in PROVEN_BY_THEMSELVES:
        return None
    return ReportedProof(
        yes_or_no(proof.first.held),
        yes_or_no(proof.second.held),
        proof.first.share,
        proof.first.worst,
        proof.first.place,
        kept.path if proof.made_from is MadeFrom.FIRST_FROM_SECOND else None,
    )


def yes_or_no(held: Held) -> Held:
    """All but a named difference is not all."""
    return Held.NO if held is Held.EXCEPT else held


def _reported_photo(
    member: Member, photo: Photo, kept: Knowledge, proof: ReportedProof | None, holder: ReportedHolder | None
) -> ReportedPhoto:
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
        held_by=holder,
    )


def _finding_as_text(finding: Finding) -> str:
    return finding.kind.value if finding.amount is None else f"{finding.kind.value} {finding.amount:.3g}"


# ---------------------------------------------------------------- JSON
