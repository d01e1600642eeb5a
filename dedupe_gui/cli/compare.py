"""`dedupe-gui compare`: how two photos are alike, and why."""

from __future__ import annotations

import argparse
from dataclasses import replace

from dedupe_gui.api import Places, open_dedupe
from dedupe_gui.cli import arguments as args
from dedupe_gui.cli.output import add_overwrite_option, check_destinations, say, write_json
from dedupe_gui.cli.summaries import SUMMARIES
from dedupe_gui.jobs.hashes import HASH_BITS
from dedupe_gui.model import Comparison, Evidence, EvidenceKind, Finding, Held, Holding, MadeFrom, Proof, Region

COMPARE_FORMAT = "dedupe-gui-compare/1"


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    pair = commands.add_parser("compare", help=SUMMARIES["compare"])
    pair.add_argument("first", type=args.picture_or_address, metavar="IMAGE|URL")
    pair.add_argument("second", type=args.picture_or_address, metavar="IMAGE|URL")
    pair.add_argument("--json", metavar="FILE", help="write it as JSON; - is standard output")
    add_overwrite_option(pair)
    pair.set_defaults(run=_run_compare)


def _run_compare(parsed: argparse.Namespace) -> int:
    check_destinations([parsed.json], overwrite=parsed.overwrite)
    with open_dedupe(replace(Places.of_user(), catalogue=None)) as dedupe:
        comparison = dedupe.compare(parsed.first, parsed.second)
    if parsed.json is not None:
        content = comparison_as_json(str(parsed.first), str(parsed.second), comparison)
        write_json(parsed.json, content, overwrite=parsed.overwrite)
        return 0
    for line in _in_words(comparison):
        say(line)
    return 0


def comparison_as_json(first: str, second: str, comparison: Comparison) -> dict[str, object]:
    """What `compare --json` writes."""
    return {
        "format": COMPARE_FORMAT,
        "first": first,
        "second": second,
        "relation": comparison.relation.value if comparison.relation else None,
        "turned": comparison.turn.value,
        "distances": dict(comparison.distances_bits),
        "evidence": evidence_as_json(comparison.evidence),
        "proof": comparison.proof and proof_as_json(comparison.proof),
    }


def evidence_as_json(evidence: Evidence) -> dict[str, object]:
    """Every part of the evidence that was taken."""
    return {
        "findings": [{"kind": finding.kind.value, "amount": finding.amount} for finding in evidence.findings],
        "weakest_block": evidence.weakest_block,
        "difference": evidence.difference,
        "differs_most": _region_as_json(evidence.differs_most),
        "overlap_on_first": _region_as_json(evidence.overlap_on_first),
        "overlap_on_second": _region_as_json(evidence.overlap_on_second),
        "inliers": evidence.inliers,
    }


def proof_as_json(proof: Proof) -> dict[str, object]:
    """Which of two photos holds which."""
    return {
        "relation": proof.relation.value if proof.relation else None,
        "first_held_by_second": _holding_as_json(proof.first),
        "second_held_by_first": _holding_as_json(proof.second),
        "made_from": proof.made_from.value,
        "scale": float(proof.scale),
        "tone_greys": proof.tone_greys,
        "edges": proof.edges,
        "changes": [{"kind": change.kind.value, "amount": change.amount} for change in proof.changes],
    }


def _holding_as_json(holding: Holding) -> dict[str, object]:
    return {
        "held": holding.held.value,
        "share": None if holding.share is None else float(holding.share),
        "worst": None if holding.worst is None else float(holding.worst),
        "place": _region_as_json(holding.place),
    }


def _region_as_json(region: Region | None) -> list[float] | None:
    return None if region is None else [region.left, region.top, region.right, region.bottom]


def _in_words(comparison: Comparison) -> list[str]:
    relation = comparison.relation.value if comparison.relation else "different photos"
    lines = [f"relation   {relation}"]
    if comparison.turn.code and comparison.relation:
        lines.append(f"turned     {comparison.turn.value} (what brings the second to the position of the first)")
    lines += [f"{name:<10} {bits} of {HASH_BITS[name]} bits differ" for name, bits in comparison.distances_bits.items()]
    if comparison.evidence.findings:
        lines.append(f"because    {', '.join(map(finding_in_words, comparison.evidence.findings))}")
    if comparison.evidence.weakest_block is not None:
        lines.append(f"19 of 20 parts match at least {comparison.evidence.weakest_block:.2f} of 1")
    if comparison.proof is not None:
        lines += _proof_in_words(comparison.proof)
    return lines


def _proof_in_words(proof: Proof) -> list[str]:
    lines = [
        f"held       the first {_held_in_words(proof, proof.first, 'second')}",
        f"           the second {_held_in_words(proof, proof.second, 'first')}",
    ]
    if proof.made_from is not MadeFrom.UNTOLD:
        is_first = proof.made_from is MadeFrom.FIRST_FROM_SECOND
        made, source = ("first", "second") if is_first else ("second", "first")
        lines.append(f"made from  the {made} was made from the {source}")
    if proof.relation is not None:
        lines.append(f"fitted     {_fit_in_words(proof)}")
    if proof.changes:
        lines.append(f"changed    {', '.join(map(finding_in_words, proof.changes))}")
    return lines


def _fit_in_words(proof: Proof) -> str:
    told = [f"the second is {proof.scale:.2f} times as large along an edge"]
    if proof.tone_greys is not None:
        told.append(f"its tones are {proof.tone_greys:.1f} greys apart")
    if proof.edges is not None:
        told.append(f"its edges {1 / proof.edges:.2f} times as strong")
    return ", ".join(told)


_HELD_WORDS = {
    Held.YES: "shows nothing that the {other} does not show",
    Held.EXCEPT: "shows what the {other} shows, but changed or with a place that differs",
    Held.NO: "shows something that the {other} does not show",
    Held.UNKNOWN: "could not be held against the {other}",
}


def _held_in_words(proof: Proof, holding: Holding, other: str) -> str:
    is_cut_alone = {change.kind for change in proof.changes} == {EvidenceKind.CROPPED}
    if is_cut_alone and holding.held is Held.EXCEPT:
        return f"shows a part of the {other}, and nothing else"
    return _HELD_WORDS[holding.held].format(other=other) + _worst_in_words(holding)


def _worst_in_words(holding: Holding) -> str:
    if holding.place is None or holding.held is Held.UNKNOWN:
        return ""
    place = holding.place
    at_x, at_y = (place.left + place.right) / 2, (place.top + place.bottom) / 2
    return f" (most at {at_x:.0%} from the left, {at_y:.0%} from the top)"


def finding_in_words(finding: Finding) -> str:
    words = finding.kind.value.replace("-", " ")
    return words if finding.amount is None else f"{words} {finding.amount:.3g}"
