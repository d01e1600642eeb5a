"""A report as tables: one row a photo, one row a pair; and the photos that have no copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dedupe_gui.jobs import tables
from dedupe_gui.jobs.known_photos import stamps_of
from dedupe_gui.jobs.report import Report, ReportedGroup, ReportedPhoto, ReportedProof
from dedupe_gui.jobs.report_words import in_words, readable_path
from dedupe_gui.model import (
    PROVEN_BY_THEMSELVES,
    Group,
    Held,
    Relation,
    ScanResult,
)

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
    "held_by",
)


def to_csv(report: Report) -> str:
    """One line a photo, the kept one first in its group."""
    return tables.to_csv(CSV_COLUMNS, (_csv_row(group, photo) for group in report.groups for photo in group.photos))


def _csv_row(group: ReportedGroup, photo: ReportedPhoto) -> tuple[str | int, ...]:
    return (
        group.group_id,
        photo.relation.value if photo.relation else "keep",
        readable_path(photo.path),
        photo.distance_bits,
        photo.turned.value,
        photo.width_px,
        photo.height_px,
        photo.stamp.size_bytes,
        photo.taken or "",
        " ".join(photo.reasons),
        *_proof_as_cells(photo.proof),
        in_words(photo.only_here),
        "" if photo.held_by is None else readable_path(photo.held_by.path),
    )


def _proof_as_cells(proof: ReportedProof | None) -> tuple[str, str, str]:
    if proof is None:
        return ("", "", "")
    made_from = "" if proof.made_from is None else readable_path(proof.made_from)
    return (proof.held.value, proof.holds_kept.value, made_from)


WITHOUT_COPY_COLUMNS = ("path", "bytes", "modified")


def to_csv_of_photos_without_copy(result: ScanResult, groups: Sequence[Group]) -> str:
    """One line for each photo of which no other one of a group shows all, in the order of their paths.

    A smaller version is no copy of its original, nor is an edit or a similar shot.
    """
    has_copy = {photo for group in groups for photo in _with_copy(group)}
    return tables.to_csv(
        WITHOUT_COPY_COLUMNS,
        (
            (readable_path(stamp.path), stamp.size_bytes, stamp.modified.isoformat())
            for position, stamp in enumerate(stamps_of(result.photos))
            if position not in has_copy
        ),
    )


def _with_copy(group: Group) -> Iterator[int]:
    """Yield the photos of a group that another one of it holds, as far as the group tells."""
    for member in group.members[1:]:
        is_same = member.relation in PROVEN_BY_THEMSELVES
        proof = member.proof if member.relation is Relation.COPY else None
        if is_same or member.held_by is not None or (proof is not None and proof.first.held is Held.YES):
            yield member.photo
        if is_same or (proof is not None and proof.second.held is Held.YES):
            yield group.keep.photo
        if member.held_by is not None and member.held_as in PROVEN_BY_THEMSELVES:
            yield member.held_by


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
        readable_path(group.keep.path),
        readable_path(photo.path),
        photo.distance_bits,
        photo.turned.value,
        group.keep.stamp.size_bytes,
        photo.stamp.size_bytes,
        "; ".join(photo.findings),
    )
