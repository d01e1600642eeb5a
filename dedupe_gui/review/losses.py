"""What a photo has that is missed once it is gone and another one stays, although that one shows the same. Pure.

The user's rules say which photo of a group to keep; they may say so for the sake of its folder. What is suggested for
removal must be worse than that one or equal to it in all that nobody can give back: whoever accepts a thousand
suggestions looks at few of them. The user may still remove such a photo by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dedupe_gui.model import (
    CARRIABLE,
    LOSSLESS_FORMATS,
    LOSSLESS_QUALITY,
    PROVEN_BY_THEMSELVES,
    Field,
    KeepReason,
    Knowledge,
    Known,
    PartKind,
    Photo,
    PhotoFacts,
    Proof,
    Relation,
    Source,
)
from dedupe_gui.review.holdings import edits_beside, unread_notes_beside
from dedupe_gui.review.knowledge import known_of, lost
from dedupe_gui.review.standing import Standing
from dedupe_gui.review.xmp import FLASH, SETTINGS_IN_NUMBERS

EQUAL_PIXELS_SHARE = 0.98
"""Photos whose numbers of pixels differ by less are equally large: messengers and editors round sides to multiples of
8 or 16 pixels, and which of two has a few rows more says nothing."""

_WHOLE_FORMATS = LOSSLESS_FORMATS | {"RAW", "DNG"}
_USUAL_QUALITIES = {"WEBP": 80, "GIF": 50}
"""Formats that do not tell the quality they were saved at count as what programs save them at: as a JPEG at 80, and
256 colours as a bad one."""
_DEEP_QUALITY = 120
_USUAL_QUALITY = 90
"""Of all others: cameras save HEIF."""


def saved_quality(facts: PhotoFacts) -> int:
    """Return the quality a photo was saved at, 1 to 100, as estimated from a JPEG's tables; lossless is 100.

    More than 8 bits a channel are more than that: what lies in the shadows can be brought out of them alone.
    """
    if facts.is_deep:
        return _DEEP_QUALITY
    if facts.jpeg_quality is not None:
        return facts.jpeg_quality
    return (
        LOSSLESS_QUALITY
        if facts.format_name in _WHOLE_FORMATS
        else _USUAL_QUALITIES.get(facts.format_name, _USUAL_QUALITY)
    )


def held_only(gone: Photo, stays: Photo, relation: Relation) -> list[KeepReason]:
    """Return what one photo's files hold besides its picture and the other's do not, so far as a user may decide it.

    What nothing can replace, RAWs, films and further pictures, may not go at all: `review.stand_in.objection`.
    """
    found = []
    if gone.beside is None:  # else `known_only` tells what they say
        if edits_beside(gone.companions) - edits_beside(stays.companions):
            found.append(KeepReason.HAS_EDITS)
        if unread_notes_beside(gone.companions) - unread_notes_beside(stays.companions):
            found.append(KeepReason.HAS_NOTES)
    kinds = {part.kind for part in gone.facts.inside.lost_with(stays.facts.inside)}
    if PartKind.GAIN_MAP in kinds:
        found.append(KeepReason.HAS_GAIN_MAP)
    if kinds & {PartKind.DEPTH_MAP, PartKind.MATTE}:
        found.append(KeepReason.HAS_DEPTH_MAP)
    # Which pages and frames are the same nobody has compared.
    has_more_pages = gone.facts.has_more_frames and relation is not Relation.IDENTICAL
    if has_more_pages or any(not kind.is_map for kind in kinds):
        found.append(KeepReason.HAS_MORE_INSIDE)
    if gone.facts.has_transparency and not stays.facts.has_transparency:
        found.append(KeepReason.HAS_TRANSPARENCY)
    if gone.facts.is_deep and not stays.facts.is_deep:
        found.append(KeepReason.HAS_MORE_BITS)
    return found


def known_only(gone: Photo, stays: Photo, relation: Relation) -> list[KeepReason]:
    """Return what is known of one photo and not of the other: first what cannot be written down beside the other."""
    stays_known = known_of(stays)
    found = [
        _reason(fact, stays_known, relation)
        for fact in lost(known_of(gone), stays_known)
        # Where a face is on the other picture nobody knows; its name is told by itself.
        if fact.field is not Field.FACE or relation in PROVEN_BY_THEMSELVES
    ]
    return sorted(dict.fromkeys(found), key=lambda reason: reason in CARRIABLE)


def carriable(gone: Knowledge, stays: Knowledge, relation: Relation) -> Knowledge:
    """Return what of one photo's knowledge the other lacks and can be written down beside it."""
    return tuple(fact for fact in lost(gone, stays) if _reason(fact, stays, relation) in CARRIABLE)


def _reason(fact: Known, stays: Knowledge, relation: Relation) -> KeepReason:
    if fact.field is Field.FACE and relation is Relation.IDENTICAL:
        return KeepReason.HAS_PEOPLE  # only in the very same file are faces at the same places for certain
    if fact.field is Field.SETTING:
        return _reason_of_setting(fact.value.partition(": ")[0])
    has_another = any(other.field is fact.field and not _is_guess(other) for other in stays)
    if has_another and fact.field in _REASON_OF_ANOTHER:
        return _REASON_OF_ANOTHER[fact.field]
    return _REASON_OF[fact.field]


def _reason_of_setting(name: str) -> KeepReason:
    if name not in SETTINGS_IN_NUMBERS and name != FLASH:
        return KeepReason.HAS_NOTES  # XMP has no place for it
    return KeepReason.HAS_PLACE_TAKEN if name.startswith("GPS") else KeepReason.HAS_CAMERA


def _is_guess(fact: Known) -> bool:
    """Whether nobody said so: a day in a file's name, when a file was made. Writing down another replaces nothing."""
    return fact.is_doubtful and fact.source in (Source.NAME, Source.XMP)


_OF_THE_CAMERA = (Field.CAMERA, Field.LENS, Field.CAMERA_NUMBER, Field.LENS_NUMBER)
_REASON_OF: dict[Field, KeepReason] = {
    Field.TAKEN: KeepReason.HAS_TIME_TAKEN,
    Field.PLACE: KeepReason.HAS_PLACE_TAKEN,
    **dict.fromkeys((Field.SPOT, Field.CITY, Field.STATE, Field.COUNTRY), KeepReason.HAS_PLACE_NAME),
    **dict.fromkeys(_OF_THE_CAMERA, KeepReason.HAS_CAMERA),
    **dict.fromkeys((Field.RATING, Field.FAVOURITE), KeepReason.HAS_RATING),
    Field.LABEL: KeepReason.HAS_LABEL,
    **dict.fromkeys((Field.TITLE, Field.CAPTION), KeepReason.HAS_WORDS),
    Field.KEYWORD: KeepReason.HAS_KEYWORDS,
    Field.PERSON: KeepReason.HAS_PEOPLE,
    Field.FACE: KeepReason.HAS_FACES,
    **dict.fromkeys((Field.CREATOR, Field.COPYRIGHT), KeepReason.HAS_RIGHTS),
    Field.DEVELOPED: KeepReason.HAS_EDITS,
    **dict.fromkeys((Field.OTHER, Field.HISTORY, Field.LIVE), KeepReason.HAS_NOTES),
}
_REASON_OF_ANOTHER = {
    Field.TAKEN: KeepReason.HAS_OTHER_TIME,
    Field.PLACE: KeepReason.HAS_OTHER_PLACE,
    **dict.fromkeys((Field.RATING, Field.LABEL), KeepReason.HAS_NOTES),
    **dict.fromkeys(_OF_THE_CAMERA, KeepReason.HAS_NOTES),
    **dict.fromkeys((Field.SPOT, Field.CITY, Field.STATE, Field.COUNTRY), KeepReason.HAS_NOTES),
    **dict.fromkeys((Field.TITLE, Field.CAPTION), KeepReason.HAS_OTHER_WORDS),
}
"""Of what a photo has one: where the other says something else, writing it down would replace that."""


_OF_ORIGINALS = frozenset({KeepReason.IS_ORIGINAL, KeepReason.MAY_BE_ORIGINAL})


class Losses:
    """What would be lost with any photo of a scan. Photos are named by their position in `photos`."""

    def __init__(self, photos: Sequence[Photo], standing: Standing, *, deciding_folders: Sequence[Path] = ()) -> None:
        """standing: what the proofs tell of who holds whom.

        deciding_folders: in order, if the user chose that they decide over originals too: one may then go for what was
        made from it and holds all of it, where that lies in an earlier folder.
        """
        self._photos = photos
        self._standing = standing
        self._deciding_folders = deciding_folders

    def proof_of(self, photo: int, kept: int) -> Proof | None:
        """Return what is proven of two, the photo as the first; None where nothing is, and for the kept one itself."""
        return None if photo == kept else self._standing.proof_of(photo, kept)

    def holders_of(self, photo: int) -> list[int]:
        """Return the photos that hold one, itself among them."""
        return self._standing.holders_of(photo)

    def relation_of(self, photo: int, other: int) -> Relation | None:
        """Return what two photos are to each other; None where neither is proven to hold the other."""
        return self._standing.holders.relation_of(photo, other)

    def of(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        """Return what `removed` has and `kept` has not, most weighty first. relation: of the two to each other."""
        gone, stays = self._photos[removed], self._photos[kept]
        found: list[KeepReason] = []
        if relation is Relation.SAME_PIXELS:
            found += [KeepReason.IS_ORIGINAL] if self._standing.was_made_from(kept, removed) else []
        elif relation not in (Relation.IDENTICAL, Relation.SIMILAR):  # similar shots are not suggested anyway
            found += self._standing.shown_only(removed, kept, self._photos)
        if found and self._place(stays) < self._place(gone):
            found = [reason for reason in found if reason not in _OF_ORIGINALS]
        found += held_only(gone, stays, relation)
        found += known_only(gone, stays, relation)
        return tuple(dict.fromkeys(found))

    def _place(self, photo: Photo) -> int:
        """Return the place of the innermost deciding folder that a photo is in; the number of them for none."""
        around = [at for at, folder in enumerate(self._deciding_folders) if photo.path.is_relative_to(folder)]
        innermost = max(around, key=lambda at: len(self._deciding_folders[at].parts), default=None)
        return len(self._deciding_folders) if innermost is None else innermost
