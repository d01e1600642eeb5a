"""The command line's words for what removal reports in codes."""

from __future__ import annotations

from dedupe_gui.removal.records import ReturnReason, StayReason

STAY_WORDS: dict[StayReason, str] = {
    StayReason.VANISHED: "the file is not there any more",
    StayReason.CHANGED: "the file changed since it was compared",
    StayReason.KEPT_VANISHED: "the photo that was to stay is not there any more",
    StayReason.KEPT_CHANGED: "the photo that was to stay changed since it was compared",
    StayReason.KEPT_UNREADABLE: "the photo that was to stay cannot be opened",
    StayReason.KEPT_MARKED: "the photo that was to stay is to be removed as well",
    StayReason.KEPT_HOLDS_LESS: "its RAW, film, edit or HDR data would be lost, which the photo that stays lacks",
    StayReason.KEPT_IN_TRASH: "the photo that was to stay is in the trash or among removed photos",
    StayReason.SAME_FILE: "it is the very file that is to stay, under another name",
    StayReason.NOT_A_PHOTO: "it does not begin as a photo, so that only a mistake can have listed it",
    StayReason.LOOSER_RELATION: "compared again, it is not as much like the photo that is to stay as the report says",
    StayReason.NOT_HELD: "compared again, it is not proven that the photo that is to stay holds all that it shows",
    StayReason.HAS_MORE: "it has something that the photo that is to stay lacks, which the report does not say",
    StayReason.NOT_IDENTICAL: "its bytes are not those of the photo that is to stay",
    StayReason.UNREADABLE: "it could not be read for the last comparison",
    StayReason.NO_PERMISSION: "you may not move files out of its folder",
    StayReason.READ_ONLY: "the volume is read-only",
    StayReason.NO_TRASH: "the volume has no trash",
    StayReason.NETWORK_SHARE: "network shares have no trash",
    StayReason.VOLUME_FULL: "the volume is full, so that its trash takes nothing",
    StayReason.OTHER_VOLUME: "the folder for removed photos is on another volume, and photos are only moved within one",
    StayReason.NOTE_FAILED: "what only it knows could not be written beside the photo that stays",
    StayReason.PART_FAILED: "another file that belongs to it could not be moved",
    StayReason.SYSTEM_REFUSED: "the system refused",
    StayReason.CANCELLED: "cancelled before",
    StayReason.INTERRUPTED: "the program ended before",
}

RETURN_WORDS: dict[ReturnReason, str] = {
    ReturnReason.TRASH_EMPTIED: "it is no longer where it was put: the trash or the folder was emptied",
    ReturnReason.DRIVE_ABSENT: "neither its folder nor the trash it was put into is there; is its drive plugged in?",
    ReturnReason.CHANGED: "another file lies where it was put",
    ReturnReason.OCCUPIED: "another file is at its place now; move that away first",
    ReturnReason.NO_PERMISSION: "you may not write into its folder",
    ReturnReason.ONLY_BY_SYSTEM: "open the system's trash and put it back from there",
    ReturnReason.SYSTEM_REFUSED: "the system refused",
    ReturnReason.CANCELLED: "cancelled before",
}
