"""What was done to one of two photos besides saving and resizing it."""

from __future__ import annotations

from dedupe_gui.matching import thresholds
from dedupe_gui.matching.containment.noise import has_noise_added
from dedupe_gui.matching.containment.order import Order
from dedupe_gui.matching.containment.pair import Beside, Pair
from dedupe_gui.matching.containment.places import differ_in_place
from dedupe_gui.matching.containment.savings import are_greys_explained, is_explained
from dedupe_gui.matching.containment.side import has_stronger_edges
from dedupe_gui.matching.containment.tones import are_tones_changed, colour_change
from dedupe_gui.model import EvidenceKind, Finding


def changes_of(pair: Pair, order: Order) -> tuple[Finding, ...]:
    """Return what was done to one besides saving and resizing it, whichever one that is."""
    found = []
    if differ_in_place(pair):
        found.append(Finding(EvidenceKind.PART_DIFFERS))
    if are_tones_changed(pair):
        found.append(Finding(EvidenceKind.BRIGHTNESS_CHANGED))
    colour = colour_change(pair)
    if colour is not None:
        found.append(Finding(colour))
    if _is_filtered(pair, order):
        found.append(Finding(EvidenceKind.SHARPENED_OR_BLURRED))
    elif any(pair.ask(has_noise_added)):
        found.append(Finding(EvidenceKind.DETAIL_DIFFERS))
    return tuple(found)


def _is_filtered(pair: Pair, order: Order) -> bool:
    """Whether one was sharpened or blurred, so that it has stronger edges than the other one."""
    if pair.is_same_size:
        return any(pair.ask(_is_sharper))
    # A larger one has stronger edges for being larger, unless a filter alone makes it out of the smaller one.
    smaller, larger = pair.smaller, pair.larger
    if _is_sharper(smaller) and not is_explained(larger):
        return True
    by_filter = order.is_later[larger.at] or larger.side.left_by_filter < thresholds.LEFT_BY_FILTER
    return by_filter and _is_sharper(larger)


def _is_sharper(one: Beside) -> bool:
    """Whether edges are stronger by more than steps explain: rounding to coarse ones makes some of them larger."""
    return _has_stronger_edges(one) and one.told.outside_share > thresholds.HELD_SAME / 2


def _has_stronger_edges(one: Beside) -> bool:
    """Whether edges are stronger than saving leaves them; than resizing does, where that lies between the two."""
    told, (middle, high) = one.told, thresholds.SHARPER_BOTH
    if has_stronger_edges(told):
        return True
    is_little = one.pair.is_one_grid and told.middle_gain > middle and told.high_gain > high
    return is_little and not are_greys_explained(one.opposite)
