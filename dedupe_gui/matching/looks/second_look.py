"""Two small pictures -> how they are related, and why: what the hashes cannot tell.

The hashes find candidates, which are laid over each other (`likeness`). Block correlations tell whether every part
agrees, fine detail whether it is the very same exposure, and what remains after brightness and contrast are evened out
tells whether something in the picture changed. What only whole pictures show, a code or an hour on a screen, is told
by proofs (`containment`). The limits and their measurements are in `thresholds`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.looks.capture import other_capture, seconds_apart
from dedupe_gui.matching.looks.likeness import Likeness, Look, PairOfLooks, likenesses
from dedupe_gui.matching.looks.pages import are_pages
from dedupe_gui.matching.turning import turned_phash256
from dedupe_gui.model import (
    Evidence,
    EvidenceKind,
    Finding,
    PhotoFacts,
    Region,
    Relation,
    Turn,
)

ALGORITHM = 7
"""To be raised whenever the same pair is judged otherwise, here or by other numbers (`likeness`): judgements that are
remembered are void then."""
CHANGES = frozenset(
    {
        EvidenceKind.MADE_GREY,
        EvidenceKind.RECOLOURED,
        EvidenceKind.BRIGHTNESS_CHANGED,
        EvidenceKind.SHARPENED_OR_BLURRED,
        EvidenceKind.PART_DIFFERS,
        EvidenceKind.SQUEEZED,
    }
)
"""What is found in edits and in no copy."""
COLOUR_NOISE, COLOUR_SCALE = 1.5, 1.6
"""Mean chroma difference of most copies, and what stretches a colourful photo's to its grey version, 60, to 100."""


@dataclass(frozen=True, slots=True)
class PairVerdict:
    """How two photos are related, and why."""

    relation: Relation
    evidence: Evidence
    colour_distance: int
    """0..100; 0 for the same colours."""


def compare(pairs: Sequence[PairOfLooks]) -> list[PairVerdict | None]:
    """Say of each pair how its photos are related, None when they are different photos.

    `SAME_PIXELS` takes more than thumbnails: see `needs_pixel_proof`.
    """
    return [_verdict(pair, like) for pair, like in zip(pairs, likenesses(pairs), strict=True)]


def _verdict(pair: PairOfLooks, like: Likeness) -> PairVerdict | None:
    first, second = pair.first.facts, pair.second.facts
    relation = _relation(pair, like)
    if relation is None:
        return None
    if first.has_more_frames or second.has_more_frames:
        relation = Relation.SIMILAR  # the other pages or frames were not looked at
    if first.inside.has_another_film_than(second.inside):
        relation = Relation.SIMILAR
    findings = _findings(first, second, pair.turn, like, relation)
    if relation is not Relation.SIMILAR and show_pages(pair.first, pair.second):
        relation, findings = Relation.SIMILAR, _until_proven(findings)
    evidence = Evidence(
        findings,
        weakest_block=round(like.weakest_block, 3),
        difference=round(like.luma, 2),
        differs_most=_differs_most(like),
    )
    return PairVerdict(relation, evidence, _colour_distance(like.chroma))


def needs_pixel_proof(pair: PairOfLooks, verdict: PairVerdict) -> bool:
    """Whether two photos may have the same picture data, so that decoding both in full is worth its price.

    Not of copies alone: flat and tiny pictures count as merely similar until they are proven to be the same.
    """
    facts, others = pair.first.facts, pair.second.facts
    if pair.turn is not Turn.NONE:
        return False
    if facts.inside.has_another_film_than(others.inside):
        return False
    if (facts.width_px, facts.height_px) != (others.width_px, others.height_px):
        return False
    if facts.format_name == others.format_name and facts.jpeg_quality != others.jpeg_quality:
        return False
    difference = verdict.evidence.difference
    limit = (
        thresholds.SAME_PIXELS_LUMA if facts.format_name == others.format_name else thresholds.SAME_PIXELS_LUMA_ACROSS
    )
    return difference is not None and difference <= limit


def proven_same_pixels(verdict: PairVerdict) -> PairVerdict:
    """Raise a pair to `same-pixels` once the full pictures were decoded and found equal."""
    findings = (Finding(EvidenceKind.SAME_PIXELS), *verdict.evidence.findings)
    dropped = (EvidenceKind.SAVED_AGAIN, EvidenceKind.TEXT_TOO_SMALL)
    kept = tuple(finding for finding in findings if finding.kind not in dropped)
    return replace(verdict, relation=Relation.SAME_PIXELS, evidence=replace(verdict.evidence, findings=kept))


def needs_page_proof(verdict: PairVerdict) -> bool:
    """Whether two pages look the same, so that comparing their letters is worth its price (`pages.letters_apart`)."""
    return verdict.relation is Relation.SIMILAR and any(
        finding.kind is EvidenceKind.TEXT_TOO_SMALL for finding in verdict.evidence.findings
    )


def without_page_proof(verdict: PairVerdict) -> PairVerdict:
    """Take back what thumbnails say of two pages that were not taken for pages beside each other."""
    evidence = replace(verdict.evidence, findings=_until_proven(verdict.evidence.findings))
    return replace(verdict, relation=Relation.SIMILAR, evidence=evidence)


def with_letters(verdict: PairVerdict, *, are_same: bool) -> PairVerdict:
    """Name a pair of pages once their letters were compared: as if they were no pages, or two of them."""
    kept = tuple(finding for finding in verdict.evidence.findings if finding.kind is not EvidenceKind.TEXT_TOO_SMALL)
    relation = Relation.SIMILAR
    if not are_same:
        kept = (Finding(EvidenceKind.DETAIL_DIFFERS), *kept)
    elif any(finding.kind in CHANGES for finding in kept):
        relation = Relation.EDITED
    else:
        relation = Relation.COPY
        if all(finding.kind is not EvidenceKind.OTHER_FORMAT for finding in kept):
            kept = (*kept, Finding(EvidenceKind.SAVED_AGAIN))
    return replace(verdict, relation=relation, evidence=replace(verdict.evidence, findings=kept))


def _relation(pair: PairOfLooks, like: Likeness) -> Relation | None:
    first, second = pair.first.facts, pair.second.facts
    is_one_capture = not other_capture(first, second)
    if like.detail_energy < thresholds.FLAT_DETAIL_GREYS:
        return Relation.SIMILAR if _agrees_in_greys(like) else None
    if _is_copy(first, second, like):
        return Relation.COPY if is_one_capture else Relation.SIMILAR
    if _is_edit(like):
        return Relation.EDITED if is_one_capture else Relation.SIMILAR
    return Relation.SIMILAR if _is_similar(pair, like) else None


def show_pages(first: Look, second: Look) -> bool:
    """Whether both pictures are pages of text, which is too small in them to be compared."""
    edge_px = max(side for look in (first, second) for side in (look.facts.width_px, look.facts.height_px))
    return are_pages([first.crispness, second.crispness], edge_px)


def _until_proven(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    kept = (finding for finding in findings if finding.kind is not EvidenceKind.SAVED_AGAIN)
    return (Finding(EvidenceKind.TEXT_TOO_SMALL), *kept)


def _agrees_in_greys(like: Likeness) -> bool:
    return like.luma <= thresholds.FLAT_LUMA and like.chroma <= thresholds.FLAT_LUMA


def _is_copy(first: PhotoFacts, second: PhotoFacts, like: Likeness) -> bool:
    if min(first.width_px, first.height_px, second.width_px, second.height_px) < thresholds.TINY_PX and (
        like.residual.max() > thresholds.TINY_RESIDUAL or like.luma > thresholds.TINY_RESIDUAL
    ):
        return False
    return (
        like.detail >= thresholds.COPY_DETAIL
        and like.weakest_block >= thresholds.COPY_WEAKEST_BLOCK
        and like.part_residual <= thresholds.COPY_PART_RESIDUAL
        and like.typical_residual <= thresholds.COPY_TYPICAL_RESIDUAL
        and like.luma <= thresholds.COPY_LUMA
        and like.chroma <= thresholds.COPY_CHROMA
        and like.aspect <= thresholds.COPY_ASPECT
    )


def _is_edit(like: Likeness) -> bool:
    if like.detail < thresholds.EDITED_DETAIL or like.weakest_block < thresholds.EDITED_WEAKEST_BLOCK:
        return False
    if like.weak_detail < thresholds.EDITED_WEAK_DETAIL:
        return False
    changed_in_one_place = like.typical_residual <= thresholds.UNTOUCHED_RESIDUAL
    return changed_in_one_place or _is_recoloured(like) or _is_evenly_sharpened(like)


def _is_recoloured(like: Likeness) -> bool:
    return like.recoloured_share >= thresholds.RECOLOURED_SHARE or like.chroma > thresholds.COPY_CHROMA


def _is_evenly_sharpened(like: Likeness) -> bool:
    return like.sharpness_spread <= thresholds.EVEN_SHARPNESS * abs(like.sharpness_change)


def _is_similar(pair: PairOfLooks, like: Likeness) -> bool:
    if like.weakest_block >= thresholds.SIMILAR_WEAKEST_BLOCK or like.detail >= thresholds.SIMILAR_DETAIL:
        return True
    first, second = pair.first, pair.second
    apart_s = seconds_apart(first.facts, second.facts)
    if apart_s is not None and apart_s <= thresholds.BURST_S:
        return True
    bits = np.bitwise_count(first.phash256 ^ turned_phash256(second.phash256[None], pair.turn)[0]).sum()
    return bool(bits <= thresholds.SIMILAR_PHASH256_BITS) or pair.distance_bits > thresholds.WIDE_DISTANCE_BITS


def _findings(
    first: PhotoFacts, second: PhotoFacts, turn: Turn, like: Likeness, relation: Relation
) -> tuple[Finding, ...]:
    """Return what speaks for the relation, most telling first."""
    found: list[Finding] = []
    if relation is Relation.SIMILAR:
        found.extend(other_capture(first, second))
        is_close = like.weakest_block >= thresholds.SIMILAR_WEAKEST_BLOCK or like.detail >= thresholds.SIMILAR_DETAIL
        found.append(Finding(EvidenceKind.DETAIL_DIFFERS if is_close else EvidenceKind.LOOKS_ALIKE, 1 - like.detail))
    elif relation is Relation.EDITED:
        found.extend(_changes(like))
    if turn.is_mirrored:
        found.append(Finding(EvidenceKind.MIRRORED))
    if turn.clockwise_quarters:
        found.append(Finding(EvidenceKind.TURNED, 90.0 * turn.clockwise_quarters))
    if like.aspect > thresholds.COPY_ASPECT:
        found.append(Finding(EvidenceKind.SQUEEZED, float(np.exp(like.aspect))))
    if first.pixels != second.pixels:
        found.append(Finding(EvidenceKind.RESIZED, float(np.sqrt(second.pixels / first.pixels))))
    if first.format_name != second.format_name:
        found.append(Finding(EvidenceKind.OTHER_FORMAT))
    elif relation is Relation.COPY:
        found.append(Finding(EvidenceKind.SAVED_AGAIN))
    return tuple(found)


def _changes(like: Likeness) -> list[Finding]:
    found = []
    less, more = sorted(like.colourfulness)
    if less < thresholds.GREY_COLOURS < more / 2:
        found.append(Finding(EvidenceKind.MADE_GREY))
    elif like.chroma > thresholds.COPY_CHROMA:
        found.append(Finding(EvidenceKind.RECOLOURED, like.chroma))
    if like.luma > thresholds.COPY_LUMA / 2:
        found.append(Finding(EvidenceKind.BRIGHTNESS_CHANGED, like.brightness))
    if _is_evenly_sharpened(like) and abs(like.sharpness_change) > thresholds.SHARPNESS_CHANGE:
        found.append(Finding(EvidenceKind.SHARPENED_OR_BLURRED, like.sharpness_change))
    changed_part = float((like.residual > thresholds.COPY_PART_RESIDUAL).mean())
    if changed_part or not found:
        found.append(Finding(EvidenceKind.PART_DIFFERS, changed_part))
    return found


def _differs_most(like: Likeness) -> Region | None:
    """Return the block with the largest residual, a little enlarged; None when nothing stands out."""
    if like.residual.max() <= thresholds.COPY_PART_RESIDUAL:
        return None
    count = like.residual.shape[0]
    row, column = np.unravel_index(int(like.residual.argmax()), like.residual.shape)
    return Region(
        max(0, int(column) - 1) / count,
        max(0, int(row) - 1) / count,
        min(count, int(column) + 2) / count,
        min(count, int(row) + 2) / count,
    )


def _colour_distance(chroma: float) -> int:
    return round(min(100.0, max(0.0, chroma - COLOUR_NOISE) * COLOUR_SCALE))
