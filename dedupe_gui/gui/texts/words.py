"""Every code of the lower floors as words a neighbour would use. All of it can be translated, plural forms included.

`tr` here has no context of its own, as the extraction of texts (`pyside6-lupdate`) sees functions outside of classes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale

from dedupe_gui.gui.texts.codec_names import codec
from dedupe_gui.model import (
    LOSSES,
    SURE_RELATIONS,
    EvidenceKind,
    Exposure,
    Finding,
    Group,
    Held,
    Inside,
    KeepReason,
    MadeFrom,
    Member,
    PartKind,
    Photo,
    PhotoFacts,
    Proof,
    Relation,
    Stage,
    Turn,
)
from dedupe_gui.reading.formats import is_misnamed, suffix_of
from dedupe_gui.review.decisions import StepKind
from dedupe_gui.review.keeper import Rule
from dedupe_gui.shown import shown

SEPARATOR: Final = " · "
"""Between the parts of a line."""
MOST_NAMES: Final = 12


def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """The text in the chosen language; %n becomes `n` and chooses the plural form."""
    return QCoreApplication.translate("", text, disambiguation, n)


# ---------------------------------------------------------------------------------------------------------- numbers


def number(value: int) -> str:
    """1234567 as 1,234,567 or 1.234.567, as the language has it."""
    return QLocale().toString(value)


def decimal(value: float, digits: int = 1) -> str:
    return QLocale().toString(float(value), "f", digits)


def size(size_bytes: int) -> str:
    """Three figures at most, in the decimal units that file managers and disk makers use."""
    value = float(size_bytes)
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if value < 999.5 or unit == "TB":
            digits = 1 if unit in ("MB", "GB", "TB") and value < 99.95 else 0
            return f"{decimal(value, digits)} {unit}"
        value /= 1000
    raise AssertionError("unreachable: TB always returns")


def clock(seconds: float) -> str:
    """A moment of a film, or its length: 0:07, 12:30, 1:02:03."""
    whole = round(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def dimensions(facts: PhotoFacts) -> str:
    return f"{facts.width_px} × {facts.height_px}"


def date(moment: datetime) -> str:
    """As in 14 May 2024, 07:41:12; a moment with a zone in the computer's own."""
    local = moment.astimezone() if moment.tzinfo else moment
    stamp = QDateTime(local.year, local.month, local.day, local.hour, local.minute, local.second)
    return QLocale().toString(stamp, tr("d MMM yyyy, HH:mm:ss", "format of a date"))


def day(moment: datetime) -> str:
    """As in 14/05/2024, where there is little room."""
    local = moment.astimezone() if moment.tzinfo else moment
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)


def percent(share: int) -> str:
    return tr("{percent} %").format(percent=number(share))


def duration(seconds: float) -> str:
    """Remaining time, rounded as one would say it."""
    if seconds < 10:
        return tr("a few seconds")
    if seconds < 90:
        return tr("%n seconds", None, round(seconds / 10) * 10)
    if seconds < 90 * 60:
        return tr("%n minutes", None, round(seconds / 60))
    return tr("%n hours", None, round(seconds / 3600))


def photos(count: int) -> str:
    return tr("%n photos", None, count).replace(str(count), number(count))


def groups(count: int) -> str:
    return tr("%n groups", None, count).replace(str(count), number(count))


def join(parts: Iterable[str]) -> str:
    return SEPARATOR.join(part for part in parts if part)


def some_of(names: Sequence[str]) -> str:
    """The first names, and how many more there are: nobody reads a thousand."""
    said = ", ".join(names[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    return tr("{names} and %n more", None, more).format(names=said) if more > 0 else said


def folder(path: Path) -> str:
    """The folder's name, or the whole path for a disk's root."""
    return display(Path(path.name)) if path.name else display(path)


def display(path: Path | str) -> str:
    """A path for the screen: bytes that are no text become a replacement sign, control characters are written out."""
    return shown(str(path).encode("utf-8", "replace").decode("utf-8"))


def breakable(text: str) -> str:
    """The text with places at which a label may break a long name that has no spaces."""
    return re.sub(r"((?<=[/\\_\-.])(?=\S)|(?<=\w{16})(?=\w))", "\u200b", text)


def display_name(path: Path) -> str:
    return display(Path(path.name))


def near_home(path: Path) -> str:
    """A folder as one would say where it is: Pictures / Sorted below the home folder, the whole path elsewhere."""
    home = Path.home()
    if path.is_relative_to(home) and path != home:
        return " / ".join(display(Path(part)) for part in path.relative_to(home).parts)
    return display(path)


def told_apart(paths: Iterable[Path]) -> dict[Path, str]:
    """Folders by their names, with as many of those above as tell them from each other: 2023 / DCIM, 2024 / DCIM."""
    folders = tuple(dict.fromkeys(paths))
    names = {}
    for path in folders:
        others = [other.parts for other in folders if other != path]
        depths = range(1, len(path.parts))
        depth = next((d for d in depths if all(other[-d:] != path.parts[-d:] for other in others)), None)
        names[path] = " / ".join(display(Path(part)) for part in path.parts[-depth:]) if depth else display(path)
    return names


def trail(path: Path, roots: Sequence[Path] = ()) -> str:
    """A folder from its root on, as in Sorted / 2024 / Birds."""
    for root in roots:
        if path.is_relative_to(root):
            return " / ".join([folder(root), *(display(Path(part)) for part in path.relative_to(root).parts)])
    return display(path)


# -------------------------------------------------------------------------------------------------------- relations


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
        return tr("Series of %n shots", None, 1 + similar)
    count = 1 + len(relations) - similar
    sure = tr("%n versions", None, count) if Relation.EDITED in relations else tr("%n copies", None, count)
    if not similar:
        return sure
    return tr("{some} and {others}").format(some=sure, others=tr("%n similar shots", None, similar))


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


# --------------------------------------------------------------------------------------------------------- evidence


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
    }[found.kind]


def apart(seconds: float) -> str:
    """How far two moments lie apart."""
    seconds = abs(seconds)
    if seconds < 1:
        return tr("less than a second apart")
    if seconds < 120:
        return tr("%n seconds apart", None, round(seconds))
    if seconds < 2 * 3600:
        return tr("%n minutes apart", None, round(seconds / 60))
    if seconds < 2 * 86400:
        return tr("%n hours apart", None, round(seconds / 3600))
    return tr("%n days apart", None, round(seconds / 86400))


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
        is_place = any(found.kind is EvidenceKind.PART_DIFFERS for found in proof.changes)
        return tr("They differ in the marked place.") if is_place else tr("Neither could be made from the other alone.")
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


def _made(proof: Proof) -> str:
    if proof.made_from is MadeFrom.SECOND_FROM_FIRST:
        return tr("The kept one was made from it.")
    is_held = proof.first.held is Held.YES
    if proof.scale < 1 / _NOTEWORTHY_SCALE and is_held:
        factor = decimal(1 / proof.scale)
        return tr("It was made from the kept one: enlarged {factor} times, shows nothing more.").format(factor=factor)
    return tr("It was made from the kept one.") if proof.made_from is MadeFrom.FIRST_FROM_SECOND else ""


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


# ---------------------------------------------------------------------------------------------------------- reasons


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
        return tr("%n seconds later", None, round(seconds))
    if seconds < 2 * 3600:
        return tr("%n minutes later", None, round(seconds / 60))
    if seconds < 2 * 86400:
        return tr("%n hours later", None, round(seconds / 3600))
    return tr("%n days later", None, round(seconds / 86400))


IMPLIED_BY: Final = {KeepReason.MORE_BYTES: KeepReason.LARGEST, KeepReason.FEWER_BYTES: KeepReason.SMALLER}
"""Of a smaller photo nobody needs to hear that its file is smaller too."""


def reasons(member: Member, most: int = 2) -> str:
    """Why this photo is suggested for keeping or removal; what was done to it where no reason is known.

    Of a photo that has something the kept one has not, what speaks against it comes first, then what it has.
    """
    codes = [code for code in member.reasons if IMPLIED_BY.get(code) not in member.reasons]
    only_here = [code for code in codes if code in LOSSES][: most - 1]
    codes = [*[code for code in codes if code not in LOSSES][: most - len(only_here)], *only_here]
    phrases = [reason(code) for code in codes[:most]]
    if member.relation in (Relation.EDITED, Relation.SIMILAR) or not phrases:
        phrases = [member_findings(member), *phrases]
    elif member.turned is not Turn.NONE:
        phrases = [turned(member.turned), *phrases]
    return ", ".join(phrase for phrase in phrases[:most] if phrase)


def step(code: StepKind) -> str:
    """What the user did, for the hint at *Undo*."""
    return {
        StepKind.MARKED: tr("Take back the decision about one photo"),
        StepKind.KEPT_ONLY: tr("Take back the choice in this group"),
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
        Rule.PLAIN_NAME: tr("name without “copy” or “(1)”"),
        Rule.SHORTER_PATH: tr("shorter path"),
        Rule.DEEPER_PATH: tr("in more folders"),
    }[code]


def stage(code: Stage) -> str:
    return {
        Stage.WALKING: tr("Looking for photos"),
        Stage.READING: tr("Reading photos"),
        Stage.COMPARING: tr("Comparing photos"),
        Stage.PROVING: tr("Checking the copies"),
        Stage.GROUPING: tr("Putting groups together"),
    }[code]


# ------------------------------------------------------------------------------------------------------------ photos

COORDINATE_DIGITS: Final = 4
"""About ten metres: enough to know the place."""


def photo_line(photo: Photo, place: str) -> str:
    """Size in pixels, in bytes and where it is, for the line under a thumbnail."""
    film = photo.facts.film
    length = "" if film is None else clock(film.duration_ms / 1000)
    return join([length, dimensions(photo.facts), size(photo.unit_bytes), place])


def exposure(facts: PhotoFacts) -> str:
    shot: Exposure | None = facts.exposure
    parts = [display(facts.camera or "")]
    if shot is not None and shot.focal_length_mm:
        parts.append(f"{decimal(shot.focal_length_mm, 0)} mm")
    return ", ".join(part for part in parts if part)


def place(facts: PhotoFacts) -> str:
    """Latitude and longitude; a name would need a map or the network."""
    if facts.latitude_deg is None or facts.longitude_deg is None:
        return ""
    north = tr("N", "north") if facts.latitude_deg >= 0 else tr("S", "south")
    east = tr("E", "east") if facts.longitude_deg >= 0 else tr("W", "west")
    latitude = decimal(abs(facts.latitude_deg), COORDINATE_DIGITS)
    longitude = decimal(abs(facts.longitude_deg), COORDINATE_DIGITS)
    return f"{latitude}° {north}, {longitude}° {east}"


def sharpness(measured: int) -> str:
    """How sharp a photo is; what has more than 100 % is sharper than nearly all photos."""
    return percent(measured)


def inside(held: Inside) -> list[str]:
    """What a photo's file holds besides the picture."""
    kinds = [part.kind for part in held.parts]
    said = {
        PartKind.FILM: tr("a film inside the file"),
        PartKind.PICTURE: tr("%n further pictures inside the file", None, kinds.count(PartKind.PICTURE)),
        PartKind.SECOND_EYE: tr("the picture for the other eye"),
        PartKind.RAW: tr("the RAW it was made from"),
        PartKind.GAIN_MAP: tr("HDR data inside the file"),
        PartKind.DEPTH_MAP: tr("depth data inside the file"),
        PartKind.MATTE: tr("mattes for portrait light"),
    }
    return [phrase for kind, phrase in said.items() if kind in kinds]


def file_kind(photo: Photo) -> str:
    facts = photo.facts
    kind = display(facts.format_name)
    if facts.film is not None:
        kind = f"{kind} ({codec(facts.film)})"
    if facts.jpeg_quality is not None:
        kind = tr("{format}, quality {quality}").format(format=kind, quality=facts.jpeg_quality)
    if is_misnamed(photo.stamp.path_text, facts.format_name):
        kind = tr("{kind}, but named .{suffix}").format(kind=kind, suffix=display(Path(suffix_of(photo.path.name))))
    return kind


def likeness(distance_bits: int) -> str:
    """How alike two photos are as a whole, in words."""
    if distance_bits <= 4:
        return tr("looks nearly the same")
    return tr("looks much alike") if distance_bits <= 10 else tr("looks somewhat alike")


def not_connected() -> str:
    """Of a disk whose photos an archive knows."""
    return tr("not connected")


def distance_meaning(distance_bits: int) -> str:
    """What the slider finds where it stands, and what to do with it: no number, which nobody could picture."""
    if distance_bits == 0:
        return tr("Only the same photo, at any size.")
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
