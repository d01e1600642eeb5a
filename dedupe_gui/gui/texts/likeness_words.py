"""What photos are to each other, and by what that is known, in words a neighbour would use."""

from __future__ import annotations

from typing import Final

from dedupe_gui.gui.texts.amounts import clock, decimal
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.model import (
    SURE_RELATIONS,
    EvidenceKind,
    Finding,
    Group,
    Held,
    MadeFrom,
    Member,
    Proof,
    Relation,
    Turn,
)


def relation_name(relation: Relation) -> str:
    """What the filter on the left calls this kind."""
    return {
        Relation.IDENTICAL: tr("Identical files"),
        Relation.SAME_PIXELS: tr("Same picture, other file"),
        Relation.COPY: tr("Same photo, saved again"),
        Relation.EDITED: tr("Edited versions"),
        Relation.SIMILAR: tr("Similar shots"),
    }[relation]


def relation_hint(relation: Relation) -> str:
    return {
        Relation.IDENTICAL: tr("the same file twice"),
        Relation.SAME_PIXELS: tr("only the notes in the file differ"),
        Relation.COPY: tr("smaller, re-saved, other format, turned"),
        Relation.EDITED: tr("cropped, framed, recoloured"),
        Relation.SIMILAR: tr("another moment, never chosen for you"),
    }[relation]


def rest_name(relation: Relation) -> str:
    """What this kind is called where its photos do not go without a look."""
    return {
        Relation.IDENTICAL: tr("Identical files to look at"),
        Relation.SAME_PIXELS: tr("The same picture, to look at"),
        Relation.COPY: tr("Copies to look at"),
    }.get(relation) or relation_name(relation)


def rest_hint(relation: Relation) -> str:
    """True of all of them: something more is known, or nobody proved that there is nothing more."""
    if relation in (Relation.IDENTICAL, Relation.SAME_PIXELS):
        return tr("may know more than the photo that stays")
    if relation in SURE_RELATIONS:
        return tr("may show or know more than the photo that stays")
    return relation_hint(relation)


def relation_short(relation: Relation) -> str:
    """For the chip beside a group's title."""
    return {
        Relation.IDENTICAL: tr("identical"),
        Relation.SAME_PIXELS: tr("same picture"),
        Relation.COPY: tr("saved again"),
        Relation.EDITED: tr("edited"),
        Relation.SIMILAR: tr("similar"),
    }[relation]


def group_title(group: Group) -> str:
    """How many of what: 3 copies, 2 versions, 4 similar shots, 3 copies and 1 similar shot."""
    relations = [member.relation for member in group.members[1:]]
    similar = relations.count(Relation.SIMILAR)
    if similar == len(relations):
        return tr("Series of %Ln shots", None, 1 + similar)
    count = 1 + len(relations) - similar
    sure = tr("%Ln versions", None, count) if Relation.EDITED in relations else tr("%Ln copies", None, count)
    if not similar:
        return sure
    return tr("{some} and {others}").format(some=sure, others=tr("%Ln similar shots", None, similar))


def group_chip(group: Group) -> str:
    """The kind in a word; "turned" where all that happened is that."""
    others = group.members[1:]
    if group.relation is Relation.COPY and all(member.turned is not Turn.NONE for member in others):
        return tr("mirrored") if all(member.turned.is_mirrored for member in others) else tr("turned")
    return relation_short(group.relation)


def turned(turn: Turn) -> str:
    """What was done to the photo, in words; "" for nothing."""
    if turn is Turn.NONE:
        return ""
    if turn.is_mirrored:
        return tr("mirrored") if turn is Turn.MIRROR else tr("mirrored and turned")
    return tr("upside down") if turn is Turn.CLOCKWISE_180 else tr("turned a quarter")


def finding(found: Finding) -> str:
    """One piece of evidence as a short, concrete phrase."""
    amount = found.amount
    if found.kind is EvidenceKind.CROPPED and amount is not None:
        return tr("cropped to {percent} %").format(percent=round(amount * 100))
    if found.kind is EvidenceKind.ANOTHER_MOMENT and amount is not None:
        return apart(amount)
    if found.kind is EvidenceKind.TILTED and amount is not None:
        return tr("tilted by {degrees}°").format(degrees=decimal(abs(amount)))
    if found.kind is EvidenceKind.CUT_FROM and amount is not None:
        return tr("cut: from {time}").format(time=clock(amount))
    if found.kind is EvidenceKind.CUT_TO and amount is not None:
        return tr("to {time}", "end of a cut").format(time=clock(amount))
    if found.kind is EvidenceKind.SPEED_CHANGED and amount is not None:
        return tr("{times} times as fast").format(times=decimal(amount))
    return {
        EvidenceKind.SAME_BYTES: tr("the very same file"),
        EvidenceKind.SAME_PIXELS: tr("the same picture, point for point"),
        EvidenceKind.SAVED_AGAIN: tr("saved again"),
        EvidenceKind.RESIZED: tr("other size"),
        EvidenceKind.OTHER_FORMAT: tr("other format"),
        EvidenceKind.TURNED: tr("turned"),
        EvidenceKind.MIRRORED: tr("mirrored"),
        EvidenceKind.RECOLOURED: tr("other colours"),
        EvidenceKind.BRIGHTNESS_CHANGED: tr("brighter or darker"),
        EvidenceKind.MADE_GREY: tr("made black and white"),
        EvidenceKind.SHARPENED_OR_BLURRED: tr("sharpened or blurred"),
        EvidenceKind.PART_DIFFERS: tr("a part was changed"),
        EvidenceKind.CROPPED: tr("cropped"),
        EvidenceKind.FRAMED: tr("with a frame"),
        EvidenceKind.CAPTIONED: tr("with a caption"),
        EvidenceKind.LETTERBOXED: tr("with bars"),
        EvidenceKind.TILTED: tr("tilted"),
        EvidenceKind.SQUEEZED: tr("squeezed"),
        EvidenceKind.ANOTHER_MOMENT: tr("another moment"),
        EvidenceKind.ANOTHER_EXPOSURE: tr("another exposure"),
        EvidenceKind.ANOTHER_CAMERA: tr("another camera"),
        EvidenceKind.DETAIL_DIFFERS: tr("details differ"),
        EvidenceKind.LOOKS_ALIKE: tr("looks alike"),
        EvidenceKind.TEXT_TOO_SMALL: tr("text too small to compare"),
        EvidenceKind.CUT_FROM: tr("cut"),
        EvidenceKind.CUT_TO: tr("cut"),
        EvidenceKind.SOUND_MISSING: tr("one without sound"),
        EvidenceKind.SOUND_DIFFERS: tr("other sound"),
        EvidenceKind.SPEED_CHANGED: tr("other speed"),
        EvidenceKind.FILM_OF_PHOTO: tr("the photo's own film"),
    }[found.kind]


def apart(seconds: float) -> str:
    """How far two moments lie apart."""
    seconds = abs(seconds)
    if seconds < 1:
        return tr("less than a second apart")
    if seconds < 120:
        return tr("%Ln seconds apart", None, round(seconds))
    if seconds < 2 * 3600:
        return tr("%Ln minutes apart", None, round(seconds / 60))
    if seconds < 2 * 86400:
        return tr("%Ln hours apart", None, round(seconds / 3600))
    return tr("%Ln days apart", None, round(seconds / 86400))


SAID_BY_RELATION: Final = frozenset({EvidenceKind.SAME_BYTES, EvidenceKind.SAME_PIXELS, EvidenceKind.SAVED_AGAIN})


"""Findings that a sentence about the relation has said already."""


def member_findings(member: Member, *, without: frozenset[EvidenceKind] = frozenset()) -> str:
    """What sets the photo apart from the kept one."""
    phrases = [turned(member.turned)]
    phrases += [
        finding(found)
        for found in member.evidence.findings
        if found.kind not in (EvidenceKind.TURNED, EvidenceKind.MIRRORED) and found.kind not in without
    ]
    return ", ".join(dict.fromkeys(phrase for phrase in phrases if phrase))


def held(proof: Proof | None) -> str:
    """A sentence or two on which of two photos holds which: the photo is the proof's first, the kept one its second."""
    if proof is None:
        return tr("Not checked yet which one shows more.")
    if proof.relation is None:
        return tr("Which one shows more could not be told.")
    one, other = proof.first.held, proof.second.held
    if Held.EXCEPT in (one, other):
        kinds = {found.kind for found in proof.changes}
        if EvidenceKind.PART_DIFFERS in kinds:
            return tr("They differ in the marked place.")
        if EvidenceKind.CROPPED not in kinds:
            return {
                MadeFrom.FIRST_FROM_SECOND: tr("It was made from the kept one, and changed."),
                MadeFrom.SECOND_FROM_FIRST: tr("The kept one was made from it, and changed."),
                MadeFrom.UNTOLD: tr("Neither could be made from the other alone."),
            }[proof.made_from]
        if len(kinds) > 1:
            return tr("One was cut out of the other, and changed.")
        is_first_cut = one is Held.EXCEPT
        return (
            tr("It was cut out of the kept one and shows nothing else.")
            if is_first_cut
            else tr("The kept one was cut out of it and shows nothing else.")
        )
    sentence = {
        (Held.YES, Held.YES): tr("Both show the same."),
        (Held.YES, Held.NO): tr("The kept one holds all that it shows, and has more detail."),
        (Held.NO, Held.YES): tr("It holds all that the kept one shows, and has more detail."),
        (Held.NO, Held.NO): tr("Each shows something that the other does not."),
        (Held.YES, Held.UNKNOWN): tr("The kept one holds all that it shows."),
        (Held.NO, Held.UNKNOWN): tr("It shows something that the kept one does not."),
    }.get((one, other), tr("Which one shows more could not be told."))
    return f"{sentence} {_made(proof)}".strip()


_NOTEWORTHY_SCALE: Final = 1.01


def is_made_from_kept(proof: Proof | None) -> bool:
    """Whether a photo, the proof's first, was made from the kept one, its second."""
    return proof is not None and (proof.made_from is MadeFrom.FIRST_FROM_SECOND or _is_enlarged(proof))


def _is_enlarged(proof: Proof) -> bool:
    is_larger = proof.scale < 1 / _NOTEWORTHY_SCALE
    return is_larger and proof.first.held is Held.YES and proof.made_from is not MadeFrom.SECOND_FROM_FIRST


def _made(proof: Proof) -> str:
    if proof.made_from is MadeFrom.SECOND_FROM_FIRST:
        return tr("The kept one was made from it.")
    if _is_enlarged(proof):
        factor = decimal(1 / proof.scale)
        return tr("It was made from the kept one: enlarged {factor} times, shows nothing more.").format(factor=factor)
    return tr("It was made from the kept one.") if is_made_from_kept(proof) else ""


def shot(member: Member, *, is_sharpest: bool) -> str:
    """What is to be said of a photo of a series: how long after the first one it was taken, and whether it is sharp."""
    moments = [f.amount for f in member.evidence.findings if f.kind is EvidenceKind.ANOTHER_MOMENT]
    when = later(moments[0]) if moments and moments[0] is not None else ""
    rest = member_findings(member, without=frozenset({EvidenceKind.ANOTHER_MOMENT}))
    first = tr("the first one") if member.relation is None else ""
    said = ", ".join(part for part in (first, when, rest, tr("sharpest") if is_sharpest else "") if part)
    return said or tr("another shot")


def later(seconds: float) -> str:
    """How long after the first one."""
    if seconds < 1:
        return tr("less than a second later")
    if seconds < 120:
        return tr("%Ln seconds later", None, round(seconds))
    if seconds < 2 * 3600:
        return tr("%Ln minutes later", None, round(seconds / 60))
    if seconds < 2 * 86400:
        return tr("%Ln hours later", None, round(seconds / 3600))
    return tr("%Ln days later", None, round(seconds / 86400))


def likeness(distance_bits: int) -> str:
    """How alike two photos are as a whole, in words."""
    if distance_bits <= 4:
        return tr("looks nearly the same")
    return tr("looks much alike") if distance_bits <= 10 else tr("looks somewhat alike")


def distance_meaning(distance_bits: int) -> str:
    """What the slider finds where it stands, and what to do with it: no number, which nobody could picture."""
    if distance_bits == 0:
        # A photo without its colours or with a small change has the same hash, and crops are found by features.
        return tr("The same at a glance, and crops. For copies alone click their kind above.")
    if distance_bits <= 4:
        return tr("Nearly the same: copies saved again.")
    if distance_bits <= 10:
        return tr("Much alike: copies and light edits.")
    if distance_bits <= 12:
        return tr("Alike on the whole: stronger edits too. Look before you remove.")
    return tr("Somewhat alike: other shots too. Compare each group.")


def colour_meaning(colour_distance: int, widest: int) -> str:
    if colour_distance >= widest:
        return tr("Any colours, black and white too.")
    if colour_distance == 0:
        return tr("The same colours only.")
    if colour_distance < widest // 2:
        return tr("Nearly the same colours.")
    return tr("Colours may differ somewhat.")
