"""Two photos decoded whole -> who holds whom."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.blocks import block_spread
from dedupe_gui.matching.containment.fitting import fitted, keeps_its_grid, laid_over
from dedupe_gui.matching.containment.noise import was_exposed_otherwise
from dedupe_gui.matching.containment.pair import Pair
from dedupe_gui.matching.containment.past import as_jpegs
from dedupe_gui.matching.containment.placing import part_shown
from dedupe_gui.matching.containment.raster import Raster
from dedupe_gui.matching.containment.side import toned_sides_of
from dedupe_gui.matching.containment.verdict import CANNOT_BE_TOLD, LEAST_EDGE_PX, verdict
from dedupe_gui.matching.turning import turned_region
from dedupe_gui.model import EvidenceKind, Finding, Held, Holding, MadeFrom, Proof, Region, Relation, Turn

ALGORITHM = 54
"""To be raised whenever a proof comes out otherwise: proofs that are remembered are void then."""


def prove(
    first: Raster,
    second: Raster,
    turn: Turn,
    *,
    on_first: Region | None = None,
    on_second: Region | None = None,
) -> Proof:
    """Say who holds whom.

    turn: what must be done to the upright `second` so that it looks like the upright `first`. on_first: about which
    part of the upright `first` the second one shows, where it was cut out of it; on_second: likewise. One at most.
    """
    if on_first is not None:
        return _prove_cut(first, second, on_first, turn)
    if on_second is not None:
        return _prove_cut(second, first, on_second, turn.inverse()).seen_from_second()
    return _prove_whole(first, second, turn)


def _prove_whole(first: Raster, second: Raster, turn: Turn) -> Proof:
    if min(*first.luma.shape, *second.luma.shape) < LEAST_EDGE_PX:
        return CANNOT_BE_TOLD
    first, second = as_jpegs(first, second, turn)
    second_over_first = laid_over(first, second, turn)
    if keeps_its_grid(second):
        second, first_over_second = second_over_first, first
    else:
        first_over_second = laid_over(second, first, turn.inverse())
    if abs(math.log(_aspect(first) / _aspect(second_over_first))) > thresholds.COPY_ASPECT:
        return CANNOT_BE_TOLD
    over = fitted(first, second_over_first), fitted(second, first_over_second)
    is_one_grid = second_over_first is second and first.luma.shape == second.luma.shape
    proof = verdict(Pair.of(first, second, over, is_one_grid=is_one_grid))
    if _has_other_tones(proof) and all(map(was_exposed_otherwise, toned_sides_of(first, second, over))):
        brackets = (Finding(EvidenceKind.ANOTHER_EXPOSURE), *proof.changes)
        return replace(proof, relation=Relation.SIMILAR, made_from=MadeFrom.UNTOLD, changes=brackets)
    return proof


def _has_other_tones(proof: Proof) -> bool:
    """Whether one is brighter all over, and no place differs."""
    is_brighter = proof.tone_greys is not None and proof.tone_greys > thresholds.HELD_TONE
    kinds = {finding.kind for finding in proof.changes}
    return is_brighter and EvidenceKind.BRIGHTNESS_CHANGED in kinds and EvidenceKind.PART_DIFFERS not in kinds


def _prove_cut(whole: Raster, cut: Raster, region: Region, turn: Turn) -> Proof:
    """Say whether a photo that shows a part of another one is that part and nothing else.

    The whole one shows more, whatever comes out; the part never holds it.
    """
    part = part_shown(whole, cut, region, turn.inverse())
    if part is None:
        return CANNOT_BE_TOLD
    proof = prove(part.raster, cut, Turn.NONE)
    if proof.relation is None or proof.relation is Relation.SIMILAR:
        return CANNOT_BE_TOLD  # where a part was taken at another moment, the looks at small pictures have said so
    area = (part.region.right - part.region.left) * (part.region.bottom - part.region.top)
    place = None
    if proof.first.place is not None and proof.relation is Relation.EDITED:
        place = _within(turned_region(proof.first.place, turn), part.region)
    is_held = proof.second.held in (Held.YES, Held.EXCEPT)
    made_from = proof.made_from
    # Nobody takes a part and paints the rest around it, but for a frame.
    if made_from is MadeFrom.FIRST_FROM_SECOND and not _is_plain_around(whole, part.region):
        made_from = MadeFrom.UNTOLD
    if made_from is MadeFrom.UNTOLD and is_held:
        made_from = MadeFrom.SECOND_FROM_FIRST
    return replace(
        proof,
        relation=Relation.EDITED,
        first=Holding(Held.NO, place=place),
        second=replace(proof.second, held=Held.EXCEPT if is_held else Held.NO),
        made_from=made_from,
        changes=(Finding(EvidenceKind.CROPPED, round(area, 3)), *proof.changes),
    )


def _is_plain_around(photo: Raster, region: Region) -> bool:
    """Whether a photo shows nothing but a frame around a part, of one tone or a blurred picture.

    region: of the upright photo.
    """
    on_stored = turned_region(region, photo.upright.inverse())
    spread = block_spread(photo.luma)
    rows, columns = spread.shape
    spread[
        math.floor(on_stored.top * rows) : math.ceil(on_stored.bottom * rows),
        math.floor(on_stored.left * columns) : math.ceil(on_stored.right * columns),
    ] = np.nan
    around = spread[~np.isnan(spread)]
    return not len(around) or float(np.median(around)) <= thresholds.FRAME_GREYS


def _within(place: Region, region: Region) -> Region:
    """Return where a place of a part lies on the whole."""
    width, height = region.right - region.left, region.bottom - region.top
    return Region(
        region.left + place.left * width,
        region.top + place.top * height,
        region.left + place.right * width,
        region.top + place.bottom * height,
    )


def _aspect(photo: Raster) -> float:
    height, width = photo.luma.shape
    return float(width / height)
