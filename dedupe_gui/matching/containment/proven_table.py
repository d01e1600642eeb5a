"""The table of pairs as the proofs so far name them.

What was proven of two photos is what they are to each other. Pairs between two classes of copies are what the loosest
proof between those says, so none stays a copy for its looks alone. Pairs that were proven and were none are added.
"""

from __future__ import annotations

from dataclasses import replace

from dedupe_gui.matching.containment.proof_rounds import Proofs
from dedupe_gui.matching.fingerprints.fingerprint import hash_distance
from dedupe_gui.model import (
    NO_EVIDENCE,
    RELATIONS,
    Evidence,
    EvidenceKind,
    Finding,
    PairRow,
    PairTable,
    Proof,
    Relation,
)

_FROM_LOOKS_ALONE = frozenset({EvidenceKind.SAVED_AGAIN, EvidenceKind.RESIZED, EvidenceKind.OTHER_FORMAT})
_NAMED_BY_LOOKS = (Relation.COPY, Relation.EDITED)


def proven_table(proofs: Proofs) -> PairTable:
    """Return the pairs, sorted as they were, with the proofs beside them."""
    return _Naming(proofs).table()


class _Naming:
    def __init__(self, proofs: Proofs) -> None:
        self._all = proofs
        self._between: dict[frozenset[int], Relation] = {}
        """By two leaders: the loosest relation that proofs told between their classes."""
        for (first, second), proof in proofs.known.items():
            classes = frozenset((proofs.leader_of(first), proofs.leader_of(second)))
            if proof.relation is not None and len(classes) == 2:
                known = self._between.get(classes, proof.relation)
                self._between[classes] = max(known, proof.relation, key=lambda relation: relation.rank)

    def table(self) -> PairTable:
        pairs, told = self._all.pairs, self._all.told
        relation, evidence = pairs.relation.tolist(), list(pairs.evidence)
        proofs: list[Proof | None] = [None] * len(pairs)
        ends = list(zip(pairs.first.tolist(), pairs.second.tolist(), strict=True))
        for row, (first, second) in enumerate(ends):
            was = RELATIONS[relation[row]]
            if was not in _NAMED_BY_LOOKS:
                continue
            # What was proven of photos holds of others with the same pixels.
            proofs[row] = proof = told(self._all.speaker[first], self._all.speaker[second])
            now = self._named(first, second, was) if proof is None else self._proven(first, second, proof) or was
            if now is not was or (proof is not None and proof.changes):
                evidence[row] = _told_by(evidence[row], proof, now)
            relation[row] = now.rank
        rows = [
            PairRow(first, second, distance, colours, rank, turn, why, proof)
            for (first, second), distance, colours, rank, turn, why, proof in zip(
                ends,
                pairs.distance_bits.tolist(),
                pairs.colour_distance.tolist(),
                relation,
                pairs.turn.tolist(),
                evidence,
                proofs,
                strict=True,
            )
        ]
        rows += [self._new_row(*sorted(end)) for end in self._all.known if tuple(sorted(end)) not in self._all.row_of]
        return PairTable.of(rows)

    def _proven(self, first: int, second: int, proof: Proof) -> Relation | None:
        """What a proof calls two photos; where each went to another class, what those are.

        A bad saving of the original passes for a copy of an edit, which may well hold it: it joins the two no more.
        """
        classes = frozenset((self._all.leader_of(first), self._all.leader_of(second)))
        return proof.relation if len(classes) == 1 else self._between.get(classes, proof.relation)

    def _named(self, first: int, second: int, was: Relation) -> Relation:
        """What two photos are that were not held against each other: whatever their classes are."""
        one, other = self._all.leader_of(first), self._all.leader_of(second)
        if one == other:
            return was
        between = self._between.get(frozenset((one, other)))
        if between is not None:
            return between
        if was is not Relation.COPY:
            return was
        # Two classes of one component that were never held against each other: what both are to the first leader.
        leaders = (self._all.first_leader.get(self._all.speaker[at]) for at in (first, second))
        top = next((self._all.leader_of(leader) for leader in leaders if leader is not None), None)
        known = [self._between.get(frozenset((top, at))) for at in (one, other) if top is not None and at != top]
        return max((each for each in known if each is not None), key=lambda each: each.rank, default=was)

    def _new_row(self, first: int, second: int) -> PairRow:
        """Return what a pair of the table would say of two photos that were proven without being a pair."""
        everything = self._all
        proof = everything.told(first, second)
        assert proof is not None
        ends = (first, second) if (first, second) in everything.known else (second, first)
        row = everything.edit_rows.get(ends)
        if row is None:
            turn, was, colours, why = everything.turn_between(first, second), Relation.COPY, 0, NO_EVIDENCE
        else:
            tie = everything.edit_tie(*ends, row)
            turn, on_first, on_second = tie.turn, tie.on_original, tie.on_edit
            if ends != (first, second):
                turn, on_first, on_second = turn.inverse(), on_second, on_first
            why = replace(
                everything.pairs.evidence[row],
                differs_most=None,
                overlap_on_first=on_first,
                overlap_on_second=on_second,
            )
            was, colours = Relation.EDITED, int(everything.pairs.colour_distance[row])
        relation = self._proven(first, second, proof) or was
        marks = everything.photos[first].fingerprint, everything.photos[second].fingerprint
        bits = hash_distance(*marks, everything.hash_kinds, turn)
        return PairRow(first, second, bits, colours, relation.rank, turn.code, _told_by(why, proof, relation), proof)


def _told_by(evidence: Evidence, proof: Proof | None, relation: Relation) -> Evidence:
    """Return the evidence of a pair that a proof named: what the proof found comes first."""
    changes = proof.changes if proof is not None else ()
    kinds = {change.kind for change in changes}
    stay = [each for each in evidence.findings if each.kind not in kinds]
    if not relation.carries_over:
        stay = [each for each in stay if each.kind not in _FROM_LOOKS_ALONE]
    elif not stay and not changes:
        stay = [Finding(EvidenceKind.SAVED_AGAIN)]
    if not relation.carries_over and not stay and not changes:
        stay = [Finding(EvidenceKind.DETAIL_DIFFERS)]
    place = proof.first.place if proof is not None and EvidenceKind.PART_DIFFERS in kinds else evidence.differs_most
    return replace(evidence, findings=(*changes, *stay), differs_most=place)
