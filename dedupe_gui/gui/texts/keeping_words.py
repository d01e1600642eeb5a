"""Why a photo stays or goes, the rules that decide it, and the steps of a review, in words a neighbour would use."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from dedupe_gui.gui.texts import amounts
from dedupe_gui.gui.texts.likeness_words import SAID_BY_RELATION, held, is_made_from_kept, member_findings, turned
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.model import (
    LOSSES,
    EvidenceKind,
    KeepReason,
    Member,
    Relation,
    Turn,
)
from dedupe_gui.review.decisions import StepKind
from dedupe_gui.review.keeper import Rule


def why(member: Member) -> str:
    """A sentence or two that answer *Why are these together?* for one photo and the kept one."""
    first = {
        None: "",
        Relation.IDENTICAL: tr("The very same file, byte for byte."),
        Relation.SAME_PIXELS: tr("The same picture, point for point; only what else the file holds differs."),
        Relation.COPY: tr("The same photo, saved again."),
        Relation.EDITED: tr("Made from the same photo, then changed."),
        Relation.SIMILAR: tr("Another shot of the same thing. Look before you decide."),
    }[member.relation]
    is_unread = any(found.kind is EvidenceKind.TEXT_TOO_SMALL for found in member.evidence.findings)
    if is_unread:
        first = tr("Looks the same, but the text is too small to compare. Look before you decide.")
    phrases = member_findings(member, without=SAID_BY_RELATION) if not is_unread else ""
    second = tr("What differs: {findings}.").format(findings=phrases) if phrases else ""
    if member.relation in (Relation.COPY, Relation.EDITED):
        second += " " + held(member.proof)
    return f"{first} {second.strip()}".strip()


def chosen(photos: int, films: int) -> str:
    """How many photos are chosen to go; films: how many of them are films."""
    if not photos:
        return tr("Nothing chosen yet")
    if not films:
        return tr("%Ln photos chosen", None, photos)
    return tr("{photos} chosen").format(photos=amounts.photos(photos, films))


def no_difference(relation: Relation | None) -> str:
    """Why there is nothing to see in the difference of a photo and the kept one; "" where there may be."""
    if relation is Relation.IDENTICAL:
        return tr("The very same file, byte for byte: nothing differs.")
    return tr("The same picture, point for point: nothing differs.") if relation is Relation.SAME_PIXELS else ""


REASONS: Final = {
    KeepReason.IN_PROTECTED_FOLDER: QT_TRANSLATE_NOOP("", "in a protected folder"),
    KeepReason.IN_PREFERRED_FOLDER: QT_TRANSLATE_NOOP("", "in the preferred folder"),
    KeepReason.IN_LATER_FOLDER: QT_TRANSLATE_NOOP("", "in a less preferred folder"),
    KeepReason.LARGEST: QT_TRANSLATE_NOOP("", "largest"),
    KeepReason.SMALLER: QT_TRANSLATE_NOOP("", "smaller"),
    KeepReason.CAMERA_METADATA: QT_TRANSLATE_NOOP("", "straight from the camera"),
    KeepReason.NO_CAMERA_METADATA: QT_TRANSLATE_NOOP("", "no camera data"),
    KeepReason.PREFERRED_FORMAT: QT_TRANSLATE_NOOP("", "preferred format"),
    KeepReason.OTHER_FORMAT: QT_TRANSLATE_NOOP("", "less preferred format"),
    KeepReason.UNEDITED: QT_TRANSLATE_NOOP("", "untouched"),
    KeepReason.EDITED: QT_TRANSLATE_NOOP("", "edited"),
    KeepReason.SHARPER: QT_TRANSLATE_NOOP("", "sharper"),
    KeepReason.LESS_SHARP: QT_TRANSLATE_NOOP("", "less sharp"),
    KeepReason.LESS_COMPRESSED: QT_TRANSLATE_NOOP("", "better quality"),
    KeepReason.MORE_COMPRESSED: QT_TRANSLATE_NOOP("", "lower quality"),
    KeepReason.MORE_BYTES: QT_TRANSLATE_NOOP("", "larger file"),
    KeepReason.FEWER_BYTES: QT_TRANSLATE_NOOP("", "smaller file"),
    KeepReason.OLDER: QT_TRANSLATE_NOOP("", "older file"),
    KeepReason.NEWER: QT_TRANSLATE_NOOP("", "newer file"),
    KeepReason.HAS_COMPANIONS: QT_TRANSLATE_NOOP("", "has its RAW, film or HDR data"),
    KeepReason.LACKS_COMPANIONS: QT_TRANSLATE_NOOP("", "no RAW, film or HDR data"),
    KeepReason.COPY_NAME: QT_TRANSLATE_NOOP("", "named like a copy"),
    KeepReason.PLAIN_NAME: QT_TRANSLATE_NOOP("", "plain name"),
    KeepReason.IN_NAMED_FOLDER: QT_TRANSLATE_NOOP("", "in a named folder"),
    KeepReason.IN_UNNAMED_FOLDER: QT_TRANSLATE_NOOP("", "in no named folder"),
    KeepReason.SHORTER_PATH: QT_TRANSLATE_NOOP("", "shorter path"),
    KeepReason.LONGER_PATH: QT_TRANSLATE_NOOP("", "longer path"),
    KeepReason.FIRST_BY_NAME: QT_TRANSLATE_NOOP("", "first by name"),
    KeepReason.SAME_AS_KEPT: QT_TRANSLATE_NOOP("", "the same in every way"),
    KeepReason.EDITS_BESIDE: QT_TRANSLATE_NOOP("", "has keywords or edits"),
    KeepReason.NO_EDITS_BESIDE: QT_TRANSLATE_NOOP("", "fewer keywords or edits"),
    KeepReason.HOLDS_MOST: QT_TRANSLATE_NOOP("", "shows most"),
    KeepReason.HOLDS_LESS: QT_TRANSLATE_NOOP("", "the kept one has more detail"),
    KeepReason.MADE_FIRST: QT_TRANSLATE_NOOP("", "the others were made from it"),
    KeepReason.MADE_LATER: QT_TRANSLATE_NOOP("", "made from another photo"),
    KeepReason.SHOWS_NOTHING_MORE: QT_TRANSLATE_NOOP("", "shows nothing more"),
    KeepReason.HELD_BY_ANOTHER: QT_TRANSLATE_NOOP("", "another photo here shows all of it"),
    KeepReason.SHOWS_MORE: QT_TRANSLATE_NOOP("", "but shows what the kept one does not"),
    KeepReason.DIFFERS: QT_TRANSLATE_NOOP("", "but differs from the kept one"),
    KeepReason.IS_ORIGINAL: QT_TRANSLATE_NOOP("", "but the kept one was made from it"),
    KeepReason.MAY_BE_ORIGINAL: QT_TRANSLATE_NOOP("", "but it may be the original"),
    KeepReason.NOT_PROVEN: QT_TRANSLATE_NOOP("", "but not checked whole"),
    KeepReason.HAS_TIME_TAKEN: QT_TRANSLATE_NOOP("", "but with its date"),
    KeepReason.HAS_PLACE_TAKEN: QT_TRANSLATE_NOOP("", "but with its place"),
    KeepReason.HAS_EDITS: QT_TRANSLATE_NOOP("", "but with edits"),
    KeepReason.HAS_GAIN_MAP: QT_TRANSLATE_NOOP("", "but with HDR data"),
    KeepReason.HAS_DEPTH_MAP: QT_TRANSLATE_NOOP("", "but with depth data"),
    KeepReason.HAS_MORE_INSIDE: QT_TRANSLATE_NOOP("", "but with further pictures"),
    KeepReason.HAS_TRANSPARENCY: QT_TRANSLATE_NOOP("", "but with transparency"),
    KeepReason.HAS_MORE_BITS: QT_TRANSLATE_NOOP("", "but with finer colours"),
    KeepReason.HAS_OTHER_TIME: QT_TRANSLATE_NOOP("", "but of another date"),
    KeepReason.HAS_OTHER_PLACE: QT_TRANSLATE_NOOP("", "but of another place"),
    KeepReason.HAS_PLACE_NAME: QT_TRANSLATE_NOOP("", "but with the name of its place"),
    KeepReason.HAS_CAMERA: QT_TRANSLATE_NOOP("", "but with its camera"),
    KeepReason.HAS_RATING: QT_TRANSLATE_NOOP("", "but rated"),
    KeepReason.HAS_LABEL: QT_TRANSLATE_NOOP("", "but labelled"),
    KeepReason.HAS_WORDS: QT_TRANSLATE_NOOP("", "but with a title or caption"),
    KeepReason.HAS_OTHER_WORDS: QT_TRANSLATE_NOOP("", "but with another title or caption"),
    KeepReason.HAS_KEYWORDS: QT_TRANSLATE_NOOP("", "but with keywords"),
    KeepReason.HAS_PEOPLE: QT_TRANSLATE_NOOP("", "but with people's names"),
    KeepReason.HAS_FACES: QT_TRANSLATE_NOOP("", "but with marked faces"),
    KeepReason.HAS_RIGHTS: QT_TRANSLATE_NOOP("", "but with author or copyright"),
    KeepReason.HAS_NOTES: QT_TRANSLATE_NOOP("", "but with other notes"),
}


"""Translated where they are shown: a dictionary of translations for each photo took a quarter of a card's time."""


def reason(code: KeepReason) -> str:
    return tr(str(REASONS[code]))


IMPLIED_BY: Final = {KeepReason.MORE_BYTES: KeepReason.LARGEST, KeepReason.FEWER_BYTES: KeepReason.SMALLER}


"""Of a smaller photo nobody needs to hear that its file is smaller too."""


def _reason_of(member: Member, code: KeepReason, holder: str, *, is_pair: bool) -> str:
    """One reason in words that name who else is meant, where that is known."""
    if code is KeepReason.HELD_BY_ANOTHER and holder:
        return tr("{photo} shows all of it").format(photo=holder)
    if code is KeepReason.MADE_LATER and is_made_from_kept(member.proof):
        return tr("made from the kept one")
    if code is KeepReason.MADE_FIRST and is_pair:
        return tr("the other one was made from it")
    return reason(code)


def reasons(member: Member, most: int = 2, *, holder: str = "", is_pair: bool = False) -> str:
    """Why this photo is suggested for keeping or removal; what was done to it where no reason is known.

    Of a photo that has something the kept one has not, what speaks against it comes first, then what it has.
    holder: the name of the photo of its group that holds it. is_pair: whether its group has one other photo.
    """
    codes = [code for code in member.reasons if IMPLIED_BY.get(code) not in member.reasons]
    if member.relation is Relation.IDENTICAL and len(codes) > 1:  # the same file never shows more
        codes = [code for code in codes if code is not KeepReason.SHOWS_NOTHING_MORE]
    only_here = [code for code in codes if code in LOSSES][: most - 1]
    codes = [*[code for code in codes if code not in LOSSES][: most - len(only_here)], *only_here]
    phrases = [_reason_of(member, code, holder, is_pair=is_pair) for code in codes[:most]]
    if codes == [KeepReason.SHORTER_PATH]:
        phrases = [tr("any would do, shorter path")]
    elif codes == [KeepReason.LONGER_PATH] and member.relation is Relation.IDENTICAL:
        phrases = [tr("the same file, longer path")]
    if member.relation in (Relation.EDITED, Relation.SIMILAR) or not phrases:
        phrases = [member_findings(member), *phrases]
    elif member.turned is not Turn.NONE:
        phrases = [turned(member.turned), *phrases]
    return ", ".join(phrase for phrase in phrases[:most] if phrase)


def progress(decided: int, groups: int) -> str:
    """How far the user is in a review; nothing before the first decision."""
    return decided_of(decided, groups) if decided else ""


def decided_of(decided: int, groups: int) -> str:
    return tr("{decided} of {groups} decided").format(decided=amounts.number(decided), groups=amounts.groups(groups))


def step(code: StepKind) -> str:
    """What the user did, for the hint at *Undo*."""
    return {
        StepKind.MARKED: tr("Take back the decision about one photo"),
        StepKind.KEPT_ONLY: tr("Take back the choice in this group"),
        StepKind.KEPT_WHOLE: tr("Take back that all groups shown were kept whole"),
        StepKind.ACCEPTED: tr("Take back the accepted suggestion"),
        StepKind.ACCEPTED_ALL: tr("Take back all suggestions that were chosen at once"),
        StepKind.CLEARED: tr("Bring back the decisions that were taken back"),
    }[code]


def rule(code: Rule) -> str:
    """One way to prefer a photo, for the list of rules."""
    return {
        Rule.MADE_FIRST: tr("the original before what was made from it"),
        Rule.RESOLUTION: tr("more pixels"),
        Rule.COMPLETE: tr("with its RAW, film or HDR data"),
        Rule.FROM_CAMERA: tr("with camera, date and place"),
        Rule.UNEDITED: tr("untouched before edited"),
        Rule.CAMERA_FORMAT_FIRST: tr("RAW and HEIC before JPEG"),
        Rule.COMMON_FORMAT_FIRST: tr("JPEG before HEIC and RAW"),
        Rule.SHARPER: tr("visibly sharper"),
        Rule.LESS_COMPRESSED: tr("better quality when saved"),
        Rule.WITH_EDITS: tr("with stars, keywords, words or edits"),
        Rule.FOLDER_ORDER: tr("in the higher folder"),
        Rule.FOLDERS_DECIDE: tr("in the higher folder, even a version before its original"),
        Rule.MORE_BYTES: tr("larger file"),
        Rule.FEWER_BYTES: tr("smaller file"),
        Rule.OLDER: tr("older file"),
        Rule.NEWER: tr("newer file"),
        Rule.NAMED_FOLDER: tr("in a folder that somebody named (“Summer 2019”, not “DCIM”)"),
        Rule.PLAIN_NAME: tr("name without “copy” or “(1)”"),
        Rule.SHORTER_PATH: tr("shorter path"),
        Rule.DEEPER_PATH: tr("in more folders"),
    }[code]
