"""Why something could not be, in words that say what to do about it."""

from __future__ import annotations

import errno
import os
import socket

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.texts.path_words import display
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.model import Unreadable, UnreadableReason
from dedupe_gui.removal.records import ReturnReason, StayReason
from dedupe_gui.review.decisions import Objection


def in_words(problem: EnvironmentProblem) -> str:
    """What stands in the way, and what to do. Its text is translated first, then what it speaks of is filled in."""
    text = tr(problem.text)
    if not problem.values:
        return text
    return text.format(**{name: _value_in_words(value) for name, value in problem.values.items()})


def _value_in_words(value: object) -> str:
    """Why a photo can't be read or the system refused, where there is a word for it; names as they are."""
    if isinstance(value, Unreadable):
        return unreadable(value.reason)
    if isinstance(value, socket.gaierror):
        return tr("there is no such address, or no connection")
    said = os.strerror(value.errno) if isinstance(value, OSError) and value.errno else str(value)
    return _refusals().get(said) or display(str(value))


def _refusals() -> dict[str, str]:
    """By what the system, Python or SQLite says. What is missing here is shown as it was said."""
    return {
        os.strerror(errno.ENOENT): tr("it is not there"),
        os.strerror(errno.EACCES): tr("no permission"),
        os.strerror(errno.EPERM): tr("no permission"),
        os.strerror(errno.EROFS): tr("the disk can only be read"),
        os.strerror(errno.ENOSPC): tr("the disk is full"),
        os.strerror(errno.EIO): tr("the disk failed"),
        os.strerror(errno.EISDIR): tr("it is a folder"),
        os.strerror(errno.ENOTDIR): tr("a part of its path is no folder"),
        os.strerror(errno.ENAMETOOLONG): tr("the name is too long"),
        os.strerror(errno.ENETUNREACH): tr("no connection"),
        os.strerror(errno.EHOSTUNREACH): tr("no connection"),
        os.strerror(errno.ECONNREFUSED): tr("connection refused"),
        os.strerror(errno.ECONNRESET): tr("connection broken"),
        os.strerror(errno.ETIMEDOUT): tr("no answer in time"),
        "timed out": tr("no answer in time"),
        "database or disk is full": tr("the disk is full"),
        "disk I/O error": tr("the disk failed"),
        "attempt to write a readonly database": tr("no permission"),
        "unable to open database file": tr("the file can't be opened"),
        "database is locked": tr("another program is using the file"),
        "database disk image is malformed": tr("the file is damaged"),
        "file is not a database": tr("the file is damaged"),
    }


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
        UnreadableReason.CHANGED_WHILE_READ: tr("The file has changed since it was found. Look for copies again."),
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
        StayReason.CHANGED: tr("changed since the search; look for copies again before removing it"),
        StayReason.KEPT_VANISHED: tr("the copy that would stay is gone; look for copies again"),
        StayReason.KEPT_CHANGED: tr("the copy that would stay has changed; look for copies again"),
        StayReason.KEPT_UNREADABLE: tr("the copy that would stay can't be opened; keep this one"),
        StayReason.KEPT_MARKED: tr("all of its copies were to be removed too"),
        StayReason.KEPT_HOLDS_LESS: tr("its RAW, film, edit or HDR data would be lost with it"),
        StayReason.KEPT_IN_TRASH: tr("the copy that would stay is in the trash itself"),
        StayReason.SAME_FILE: tr("it is the same file as the one that would stay"),
        StayReason.NOT_A_PHOTO: tr("it is not a photo, whatever its name says"),
        StayReason.LOOSER_RELATION: tr("it is less like the copy that would stay than the report says"),
        StayReason.NOT_HELD: tr("it may show what the copy that would stay does not hold"),
        StayReason.HAS_MORE: tr("it has something that the copy that would stay lacks"),
        StayReason.NOT_IDENTICAL: tr("no longer identical to the copy that would stay; look for copies again"),
        StayReason.UNREADABLE: tr("it can't be read; check the disk"),
        StayReason.NO_PERMISSION: tr("you may not move it; allow changes to it and its folder, then try again"),
        StayReason.READ_ONLY: tr("the disk can only be read"),
        StayReason.NO_TRASH: tr("this disk has no trash"),
        StayReason.NETWORK_SHARE: tr("a network folder has no trash"),
        StayReason.VOLUME_FULL: tr("the disk is full"),
        StayReason.OTHER_VOLUME: tr("the chosen folder is on another disk"),
        StayReason.NOTE_FAILED: tr("what only it knows could not be written beside the photo that stays"),
        StayReason.PART_FAILED: tr("a file that belongs to it could not be moved, so it was left whole"),
        StayReason.SYSTEM_REFUSED: tr("the system refused; close other programs that use it, then try again"),
        StayReason.CANCELLED: tr("you stopped before its turn"),
        StayReason.INTERRUPTED: tr("the program ended before its turn"),
    }[code]


def return_reason(code: ReturnReason) -> str:
    """Why a photo was not put back, and what to do."""
    return {
        ReturnReason.TRASH_EMPTIED: tr("it is no longer where it was put: the trash or the folder was emptied"),
        ReturnReason.DRIVE_ABSENT: tr("the disk it was on is not there; plug it in and try again"),
        ReturnReason.CHANGED: tr("another file lies where it was put"),
        ReturnReason.OCCUPIED: tr("another file has its old place now; move that one first"),
        ReturnReason.NO_PERMISSION: tr("you may not change its old folder; allow that, then try again"),
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
