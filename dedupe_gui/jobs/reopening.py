"""A report's groups as a scan's result, so that the review can go on with them."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from dedupe_gui.jobs.report import Report, ReportedPhoto
from dedupe_gui.model import (
    NO_EVIDENCE,
    WIDEST_DISTANCE_BITS,
    CaptureTime,
    Fingerprint,
    Holding,
    KeepReason,
    MadeFrom,
    PairRow,
    PairTable,
    Photo,
    PhotoFacts,
    Proof,
    ScanOptions,
    ScanResult,
)

_UNKNOWN_FINGERPRINT = Fingerprint(bytes(64), bytes(32), is_flat=False)


def result_of(report: Report) -> ScanResult:
    """The photos in the report's groups, each paired with the kept one of its group.

    What the report does not hold (hashes, camera, evidence) is unknown, so a wider distance than the report's finds
    nothing more. What a photo has that the kept one lacks, and no more, is known of it.
    """
    reported = {photo.path: photo for group in report.groups for photo in group.photos}
    order = sorted(reported)
    position_of = {path: position for position, path in enumerate(order)}
    rows = []
    for group in report.groups:
        kept = position_of[group.keep.path]
        for photo in group.photos[1:]:
            other = position_of[photo.path]
            turn = photo.turned if kept < other else photo.turned.inverse()
            relation = photo.relation or group.relation
            bits = min(photo.distance_bits, WIDEST_DISTANCE_BITS)
            proof = _proof(photo, is_first=other < kept)
            ends = min(kept, other), max(kept, other)
            rows.append(PairRow(*ends, bits, 0, relation.rank, turn.code, NO_EVIDENCE, proof))
    options = ScanOptions(
        folders=report.folders,
        distance_bits=WIDEST_DISTANCE_BITS,
        protected_folders=report.protected_folders,
    )
    photos = tuple(_photo(reported[path]) for path in order)
    return ScanResult(options, photos, PairTable.of(rows), (), report.seconds, is_hearsay=True)


def _proof(reported: ReportedPhoto, *, is_first: bool) -> Proof | None:
    """is_first: whether the photo, and not the kept one, is the first of its pair."""
    told = reported.proof
    if told is None:
        return None
    held = Holding(told.held, told.share, told.worst, told.place)
    made_from = MadeFrom.UNTOLD if told.made_from is None else MadeFrom.FIRST_FROM_SECOND
    proof = Proof(reported.relation, held, Holding(told.holds_kept), made_from)
    return proof if is_first else proof.seen_from_second()


def _photo(reported: ReportedPhoto) -> Photo:
    taken = None
    if reported.taken:
        with suppress(ValueError):  # a report of other making: then the time is unknown
            taken = CaptureTime(datetime.fromisoformat(reported.taken), 0)
    facts = PhotoFacts(
        reported.width_px,
        reported.height_px,
        reported.format_name,
        taken=taken,
        has_more_frames=KeepReason.HAS_MORE_INSIDE.value in reported.reasons,
        inside=reported.inside,
        is_deep=KeepReason.HAS_MORE_BITS.value in reported.reasons,
        has_transparency=KeepReason.HAS_TRANSPARENCY.value in reported.reasons,
        known=reported.only_here,
    )
    return Photo(reported.stamp, facts, _UNKNOWN_FINGERPRINT, companions=reported.companions)
