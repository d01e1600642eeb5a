"""Files that belong together: a photo with its RAW, its film, its edit and its sidecars. By their names; no disk.

A unit is shown as one photo, goes as one and comes back as one. Only files of one folder belong together.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import NamedTuple

from dedupe_gui.model import FileStamp
from dedupe_gui.reading.formats import COMPANION_SUFFIXES, PHOTO_SUFFIXES, suffix_of
from dedupe_gui.reading.walk import Listing
from dedupe_gui.review.holdings import FILM_SUFFIXES, RAW_SUFFIXES

_RENDERED_BESIDE_RAW = ("jpg", "jpeg", "jpe", "heic", "heif", "hif")
"""What cameras write beside a RAW, cheapest to read first; a PNG or TIFF of its name is somebody's export."""
_WITH_FILM = ("heic", "heif", "hif", "jpg", "jpeg", "jpe")
"""What phones write a film to, the original first where there is an exported JPEG of the same name."""
_RAW = frozenset(suffix[1:] for suffix in RAW_SUFFIXES)
_FILM = frozenset(suffix[1:] for suffix in FILM_SUFFIXES)

_IPHONE_EDIT = re.compile(r"(img_)[eo](\d{4,})(.*)", re.DOTALL)
"""IMG_E1234 is the edit of IMG_1234, IMG_O1234.AAE tells what was edited in it."""
_PIXEL_RAW = re.compile(r"\.raw-\d+(?:\.mp)?\.(?:cover|original)$")
"""PXL_1.RAW-01.COVER.jpg and PXL_1.RAW-02.ORIGINAL.dng are one shot."""
_NUMBERED_JSON = re.compile(r"(.+)\((\d+)\)", re.DOTALL)
_TAKEOUT_ENDING = ".supplemental-metadata"
_TAKEOUT_CUT_CHARS = 45
"""Google Takeout cuts names before `.json` to 46 characters, some exports to 45."""


class Unit(NamedTuple):
    """A photo and the files that belong to it. A tuple for the same reason as `FileStamp`."""

    lead: FileStamp
    """What is read and shown: the picture that is cheapest to read, the original before its edit."""
    companions: tuple[FileStamp, ...] = ()
    """Sorted by name."""


class _Name:
    """A file name, taken apart. Lower case: cameras and phones do not care."""

    __slots__ = ("name", "stamp", "stem", "suffix")

    def __init__(self, stamp: FileStamp, start: int) -> None:
        self.stamp = stamp
        self.name = stamp.path_text[start:].lower()
        stem, _, self.suffix = self.name.rpartition(".")
        self.stem = _PIXEL_RAW.sub("", stem) if ".raw-" in stem else stem


@dataclass(slots=True)
class _Folder:
    """The leads of one folder, found by name."""

    companions_of: dict[FileStamp, list[FileStamp]] = field(default_factory=dict)
    by_name: dict[str, FileStamp] = field(default_factory=dict)
    """The lead of each photo's unit, by the photo's name."""
    by_stem: dict[str, list[_Name]] = field(default_factory=lambda: defaultdict(list))
    """The leads only."""
    _sorted_names: list[str] = field(default_factory=list)

    def attach(self, companion: FileStamp, lead: FileStamp | None) -> None:
        if lead is not None:
            self.companions_of[lead].append(companion)

    def names_that_begin_with(self, beginning: str) -> Iterable[str]:
        if not self._sorted_names:
            self._sorted_names = sorted(self.by_name)
        start = bisect_left(self._sorted_names, beginning)
        return takewhile(lambda name: name.startswith(beginning), islice(self._sorted_names, start, None))

    def first_of(self, stem: str, suffixes: Sequence[str]) -> FileStamp | None:
        """Return the lead of this stem whose suffix comes first among `suffixes`, if any has one of them."""
        fitting = [photo for photo in self.by_stem.get(stem, ()) if photo.suffix in suffixes]
        return min(fitting, key=lambda photo: suffixes.index(photo.suffix)).stamp if fitting else None

    def of_stem(self, stem: str) -> FileStamp | None:
        """Return the lead of this stem that a sidecar is about: the one with the RAW, else the first by name."""
        photos = self.by_stem.get(stem)
        if not photos:
            return None
        return min((p.stamp for p in photos), key=lambda lead: not _has_raw((lead, *self.companions_of[lead])))


def group_units(listing: Listing) -> list[Unit]:
    """Return the photos of one folder as units, sorted by the lead's name; each photo is in exactly one."""
    start = _length_of_folder(listing)
    if not listing.companions and not any(_may_belong(stamp.path_text, start) for stamp in listing.photos):
        return [Unit(stamp) for stamp in listing.photos]
    photos = [_Name(stamp, start) for stamp in listing.photos]
    folder = _Folder()
    joining = _find_leads(photos, folder)
    for photo, lead in joining:
        folder.attach(photo.stamp, lead)
    # Films and RAWs first: they tell which of several photos of one name a sidecar is about.
    companions = sorted((_Name(stamp, start) for stamp in listing.companions), key=lambda c: c.suffix not in _FILM)
    for companion in companions:
        folder.attach(companion.stamp, _lead_of(companion, folder))
    return [Unit(lead, tuple(sorted(found))) for lead, found in sorted(folder.companions_of.items())]


def is_unit(lead: FileStamp, companions: Sequence[FileStamp]) -> bool:
    """Whether these would be found as one unit with this lead: for who was told so by a report."""
    if not companions:
        return True
    files = (lead, *companions)
    if len({file.path.parent for file in files}) > 1 or len({file.path_text for file in files}) < len(files):
        return False
    photos = tuple(sorted(file for file in files if suffix_of(file.path_text) in PHOTO_SUFFIXES))
    others = tuple(sorted(file for file in companions if suffix_of(file.path_text) in COMPANION_SUFFIXES))
    return group_units(Listing(lead.path.parent, photos, others)) == [Unit(lead, tuple(sorted(companions)))]


def _length_of_folder(listing: Listing) -> int:
    text = str(listing.folder)
    return len(text) + (0 if text.endswith(("/", "\\")) else 1)


def _may_belong(path_text: str, start: int) -> bool:
    """Whether a photo's name is one of those that may belong to another photo; quick, for most folders have none."""
    return path_text.rpartition(".")[2].lower() in _RAW or path_text[start : start + 5].lower() == "img_e"


def _find_leads(photos: Iterable[_Name], folder: _Folder) -> list[tuple[_Name, FileStamp]]:
    """Put the leads into `folder`; return the photos that belong to another one, with it."""
    by_stem: dict[str, list[_Name]] = defaultdict(list)
    for photo in photos:
        by_stem[photo.stem].append(photo)
    joining: list[tuple[_Name, FileStamp]] = []
    for stem, together in by_stem.items():
        original = _original_of_edit(stem, by_stem)
        for photo in together:
            lead = original or (_rendered_beside(together) if photo.suffix in _RAW else None)
            if lead is not None and lead is not photo:
                joining.append((photo, lead.stamp))
                folder.by_name[photo.name] = lead.stamp
            else:
                folder.companions_of[photo.stamp] = []
                folder.by_name[photo.name] = photo.stamp
                folder.by_stem[stem].append(photo)
    return joining


def _original_of_edit(stem: str, by_stem: dict[str, list[_Name]]) -> _Name | None:
    """Return the lead of IMG_1234 for the stem IMG_E1234."""
    edit = _IPHONE_EDIT.fullmatch(stem)
    originals = by_stem.get(edit[1] + edit[2] + edit[3], ()) if edit else ()
    pictures = [photo for photo in originals if photo.suffix in _WITH_FILM]
    if not pictures:
        return None
    if any(photo.suffix in _RAW for photo in originals):
        return _rendered_beside(originals)
    return min(pictures, key=lambda photo: _WITH_FILM.index(photo.suffix))


def _rendered_beside(together: Sequence[_Name]) -> _Name | None:
    """Return the picture that the camera wrote beside its RAW."""
    rendered = [photo for photo in together if photo.suffix in _RENDERED_BESIDE_RAW]
    return min(rendered, key=lambda photo: _RENDERED_BESIDE_RAW.index(photo.suffix)) if rendered else None


def _lead_of(companion: _Name, folder: _Folder) -> FileStamp | None:
    """Return the photo that a film or sidecar belongs to, None when it belongs to none."""
    edit = _IPHONE_EDIT.fullmatch(companion.stem)
    stems = (companion.stem, edit[1] + edit[2] + edit[3]) if edit else (companion.stem,)
    if companion.suffix in _FILM:
        return next((lead for stem in stems if (lead := folder.first_of(stem, _WITH_FILM))), None)
    if companion.suffix == "json":
        return _lead_of_takeout_json(companion.stem, folder)
    # darktable writes IMG_1.jpg.xmp, Lightroom IMG_1.xmp
    named = folder.by_name.get(companion.stem)
    return named or next((lead for stem in stems if (lead := folder.of_stem(stem))), None)


def _lead_of_takeout_json(stem: str, folder: _Folder) -> FileStamp | None:
    """Return the photo that Google Takeout wrote a JSON file about.

    IMG_1.jpg.json, IMG_1.jpg.supplemental-metadata.json and any cut of it, IMG_1.jpg(1).json for IMG_1(1).jpg, and
    names cut in their middle. A cut name that may mean two photos means none.
    """
    numbered = _NUMBERED_JSON.fullmatch(stem)
    told, number = (numbered[1], f"({numbered[2]})") if numbered else (stem, "")
    without_ending = told[: told.rfind(".")] if _TAKEOUT_ENDING.startswith(told[told.rfind(".") :]) else told
    for name in (told, without_ending):
        if lead := folder.by_name.get(_with_number(name, number)):
            return lead
    if len(told) >= _TAKEOUT_CUT_CHARS:
        meant = {folder.by_name[name] for name in folder.names_that_begin_with(told) if _has_number(name, number)}
        return meant.pop() if len(meant) == 1 else None
    return folder.of_stem(stem)


def _with_number(name: str, number: str) -> str:
    """Return "img_1(1).jpg" for "img_1.jpg" and "(1)"."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}{number}{dot}{suffix}" if dot else name + number


def _has_number(name: str, number: str) -> bool:
    """Whether the name ends in this number, or in none if `number` is empty."""
    stem = name.rpartition(".")[0]
    return stem.endswith(number) if number else _NUMBERED_JSON.fullmatch(stem) is None


def _has_raw(files: Iterable[FileStamp]) -> bool:
    return any(stamp.path_text.rpartition(".")[2].lower() in _RAW for stamp in files)
