"""The evidence for a pair's relation as plain lists that JSON can write."""

from __future__ import annotations

from typing import Any

from dedupe_gui.model import Evidence, EvidenceKind, Finding, Region


def from_evidence(evidence: Evidence) -> list[Any]:
    """`Any`: numbers, texts and lists of them."""
    return [
        [[finding.kind.value, finding.amount] for finding in evidence.findings],
        evidence.weakest_block,
        evidence.difference,
        from_region(evidence.differs_most),
        from_region(evidence.overlap_on_first),
        from_region(evidence.overlap_on_second),
        evidence.inliers,
    ]


def to_evidence(values: list[Any]) -> Evidence:
    """Raises ValueError for lists of another make."""
    findings, weakest_block, difference, differs_most, on_first, on_second, inliers = values
    return Evidence(
        findings=tuple(Finding(EvidenceKind(kind), amount) for kind, amount in findings),
        weakest_block=weakest_block,
        difference=difference,
        differs_most=to_region(differs_most),
        overlap_on_first=to_region(on_first),
        overlap_on_second=to_region(on_second),
        inliers=inliers,
    )


def from_region(region: Region | None) -> list[float] | None:
    return None if region is None else [region.left, region.top, region.right, region.bottom]


def to_region(values: list[float] | None) -> Region | None:
    return None if values is None else Region(*values)
