"""Two photos laid over each other -> what they are to each other, and who holds whom."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.changes import changes_of
from dedupe_gui.matching.containment.fitting import fitted
from dedupe_gui.matching.containment.held import are_held
from dedupe_gui.matching.containment.noise import has_each_noise_of_its_own, is_noise_another
from dedupe_gui.matching.containment.order import Order
from dedupe_gui.matching.containment.order_of_equals import order_by_steps
from dedupe_gui.matching.containment.pair import NEITHER, Beside, Pair
from dedupe_gui.matching.containment.places import differ_in_place, worst_excess
from dedupe_gui.matching.turning import turned_region
from dedupe_gui.model import EvidenceKind, Finding, Held, Holding, MadeFrom, Proof, Relation

LEAST_EDGE_PX = 64
"""Photos with a shorter edge have too few blocks to tell anything."""
CANNOT_BE_TOLD = Proof(None)
_OF_FINE_DETAIL = frozenset({EvidenceKind.PART_DIFFERS, EvidenceKind.SHARPENED_OR_BLURRED})


def verdict(pair: Pair) -> Proof:
    """Say what two photos are to each other."""
    if not _do_lie_together(pair):
        return CANNOT_BE_TOLD
    one, other = pair.sides
    edges = one.told.middle_gain
    return replace(
        _relation(pair),
        scale=pair.scale,
        tone_greys=round(min(one.tone_greys, other.tone_greys), 2),
        edges=None if math.isnan(edges) or edges <= 0 else round(edges, 3),
    )


def _do_lie_together(pair: Pair) -> bool:
    """Whether edges lie on edges: otherwise one is shifted or cropped a little, or another picture."""
    gains = [side.told.middle_gain for side in pair.sides if not math.isnan(side.told.middle_gain)]
    return not gains or max(gains) >= thresholds.LAID_TOGETHER


def _relation(pair: Pair) -> Proof:
    order = Order(pair)
    changes = changes_of(pair, order)
    if _are_of_fine_detail(changes) and _was_enlarged_back(pair):
        changes = ()
    if has_each_noise_of_its_own(pair) and not any(order.is_surely_saved):
        return _two_exposures(pair, changes)
    if changes:
        one, other = pair.ask(lambda one: _open(one, Held.EXCEPT))
        return Proof(Relation.EDITED, one, other, order.made_from(changes), changes=changes)
    return _copies(pair, order)


def _two_exposures(pair: Pair, changes: tuple[Finding, ...]) -> Proof:
    """What holds of two photos of one thing; they count as copies where nobody sees which noise is whose."""
    first, second = pair.ask(lambda one: _open(one, Held.NO))
    if is_noise_another(pair) or changes:
        findings = (Finding(EvidenceKind.DETAIL_DIFFERS), *changes)
        return Proof(Relation.SIMILAR, first, second, changes=findings)
    return Proof(Relation.COPY, first, second)


def _copies(pair: Pair, order: Order) -> Proof:
    # half the size may hide what was touched up since it was enlarged back
    held = NEITHER if differ_in_place(pair) else are_held(pair, order)
    made_from = order.made_from(())
    if all(held) and made_from is MadeFrom.UNTOLD:
        made_from = order_by_steps(pair, order.foreknown)
        if made_from is MadeFrom.UNTOLD and not pair.is_same_size:
            if pair.times_larger < thresholds.CLEARLY_LARGER:
                # A soft photo beside a slightly smaller one, or a sharp one enlarged: nobody can tell.
                first, second = pair.ask(lambda one: _open(one, Held.UNKNOWN))
                return Proof(Relation.COPY, first, second)
            # No photo that was taken so large shows no more than one so much smaller.
            made_from = MadeFrom.SECOND_FROM_FIRST if pair.scale > 1 else MadeFrom.FIRST_FROM_SECOND
    first, second = pair.ask(lambda one: _closed(one) if held[one.at] else _open(one, Held.NO))
    return Proof(Relation.COPY, first, second, made_from)


def _closed(one: Beside) -> Holding:
    return Holding(Held.YES, round(one.told.outside_share, 4), round(one.side.outside_worst.amount, 2))


def _open(one: Beside, held: Held) -> Holding:
    """How far a photo is from being held, and where: at the worst place, as it is seen upright."""
    excess, outside = worst_excess(one), one.side.outside_worst
    region = turned_region(excess.region if excess.amount > 1 else outside.region, one.photo.upright)
    return Holding(held, round(one.told.outside_share, 4), round(outside.amount, 2), region)


def _are_of_fine_detail(changes: Sequence[Finding]) -> bool:
    """Whether there are changes, and none but such as making smaller and larger again looks like."""
    return bool(changes) and {change.kind for change in changes} <= _OF_FINE_DETAIL


def _was_enlarged_back(pair: Pair) -> bool:
    """Whether one was made smaller and enlarged to its size again: at half the size it shows all, and as sharply.

    What was blurred has less of coarser detail too.
    """
    is_soft = any(side.told.high_gain <= thresholds.ENLARGED_BACK_HIGH for side in pair.sides)
    is_little = max(excess.amount for excess in pair.ask(worst_excess)) <= thresholds.ENLARGED_BACK_EXCESS
    if not pair.is_one_grid or not is_soft or not is_little:
        return False
    first, second = (photo.halved() for photo in pair.photos)
    if min(first.luma.shape) < LEAST_EDGE_PX:
        return False
    halves = Pair.of(first, second, (fitted(first, second), fitted(second, first)), is_one_grid=True)
    if not all(side.told.middle_gain >= thresholds.ENLARGED_BACK_MIDDLE for side in halves.sides):
        return False
    return verdict(halves).relation is Relation.COPY
