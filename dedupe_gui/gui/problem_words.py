"""Why something could not be, in words that say what to do about it."""

from __future__ import annotations

from dedupe_gui.gui.words import tr
from dedupe_gui.model import UnreadableReason
from dedupe_gui.removal.records import ReturnReason, StayReason
from dedupe_gui.review.decisions import Objection


def unreadable(reason_code: UnreadableReason) -> str:
    """Why a file could not be shown or compared, and what to do where something can be done."""
    return {
        UnreadableReason.TRUNCATED: tr("The file ends too early. Copy it again from where it came from."),
        UnreadableReason.DAMAGED: tr("The file is damaged."),
        UnreadableReason.NOT_A_PICTURE: tr("This is not a picture, whatever its name says."),
        UnreadableReason.UNSUPPORTED: tr("This kind of picture can't be opened here."),
        UnreadableReason.TOO_LARGE: tr("The picture is too large to open safely."),
        UnreadableReason.TIMED_OUT: tr("Opening it took too long. Allow more time under Advanced."),
        UnreadableReason.DECODER_CRASHED: tr("Opening it failed badly; the file is probably damaged."),
        UnreadableReason.OUT_OF_MEMORY: tr(
            "There was not enough memory to open it. Close other programs and try again."
        ),
        UnreadableReason.NO_PERMISSION: tr("You may not read this file. Change its permissions and try again."),
        UnreadableReason.VANISHED: tr("The file is no longer there."),
        UnreadableReason.CHANGED_WHILE_READ: tr("The file changed while it was read. Look again later."),
        UnreadableReason.IO_ERROR: tr("The disk could not read it. Check the disk and its cable."),
    }[reason_code]


def objection(code: object) -> str:
    """Why a photo must stay, and what to do about it."""
    assert isinstance(code, Objection)
    return {
        Objection.NOT_IN_A_GROUP: tr("This photo has no copy here, so it stays."),
        Objection.PROTECTED: tr("This folder keeps everything. Change that on the first page."),
        Objection.UNAVAILABLE: tr("This photo is gone or can't be opened. Look for copies again."),
        Objection.KEPT_VANISHED: tr("The photo that would stay is gone. Look for copies again."),
        Objection.KEPT_UNREADABLE: tr("The photo that would stay can't be opened. Keep this one."),
        Objection.KEPT_MARKED: tr("The last photo of a group stays. Keep another one first."),
        Objection.SAME_FILE: tr("Both names belong to one file; removing it would lose the photo."),
        Objection.KEPT_HOLDS_LESS: tr("Its RAW, film, edit or HDR data would be lost with it, so it stays."),
    }[code]


def stay_reason(code: StayReason) -> str:
    """Why a photo was not removed, and what to do."""
    return {
        StayReason.VANISHED: tr("it is no longer there"),
        StayReason.CHANGED: tr("changed since the search; look again before removing it"),
        StayReason.KEPT_VANISHED: tr("the copy that would stay is gone"),
        StayReason.KEPT_CHANGED: tr("the copy that would stay has changed; look again"),
        StayReason.KEPT_UNREADABLE: tr("the copy that would stay can't be opened"),
        StayReason.KEPT_MARKED: tr("all of its copies were to be removed too"),
        StayReason.KEPT_HOLDS_LESS: tr("its RAW, film, edit or HDR data would be lost with it"),
        StayReason.KEPT_IN_TRASH: tr("the copy that would stay is in the trash itself"),
        StayReason.SAME_FILE: tr("it is the same file as the one that would stay"),
        StayReason.NOT_IDENTICAL: tr("no longer identical to the copy that would stay; look again"),
        StayReason.UNREADABLE: tr("it can't be read; check the disk"),
        StayReason.NO_PERMISSION: tr("you may not change this folder"),
        StayReason.READ_ONLY: tr("the disk can only be read"),
        StayReason.NO_TRASH: tr("this disk has no trash"),
        StayReason.NETWORK_SHARE: tr("a network folder has no trash"),
        StayReason.VOLUME_FULL: tr("the disk is full"),
        StayReason.OTHER_VOLUME: tr("the chosen folder is on another disk"),
        StayReason.PART_FAILED: tr("a file that belongs to it could not be moved, so it was left whole"),
        StayReason.SYSTEM_REFUSED: tr("the system refused"),
        StayReason.CANCELLED: tr("you stopped before its turn"),
        StayReason.INTERRUPTED: tr("the program ended before its turn"),
    }[code]


def return_reason(code: ReturnReason) -> str:
    """Why a photo was not put back, and what to do."""
    return {
        ReturnReason.TRASH_EMPTIED: tr("it is no longer in the trash"),
        ReturnReason.DRIVE_ABSENT: tr("the disk it was on is not there; plug it in and try again"),
        ReturnReason.CHANGED: tr("another file lies where it was put"),
        ReturnReason.OCCUPIED: tr("another file has its old place now; move that one first"),
        ReturnReason.NO_PERMISSION: tr("you may not change its old folder"),
        ReturnReason.ONLY_BY_SYSTEM: tr("it is in the system's trash; put it back from there"),
        ReturnReason.SYSTEM_REFUSED: tr("the system refused"),
        ReturnReason.CANCELLED: tr("you stopped before its turn"),
    }[code]


def journal_reason(text: str) -> str:
    """The reason that the journal holds for a file that stayed or did not come back; "" for none."""
    if text in {code.value for code in StayReason}:
        return stay_reason(StayReason(text))
    if text in {code.value for code in ReturnReason}:
        return return_reason(ReturnReason(text))
    return text
