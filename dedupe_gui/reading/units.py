"""Files that belong together: a photo with its RAW, its film, its edit and its sidecars. By their names; no disk.

A unit is shown as one photo, goes as one and comes back as one. Only files of one folder belong together.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import NamedTuple

from dedupe_gui.model import FileStamp
from dedupe_gui.reading.formats import (
    COMPANION_SUFFIXES,
    PHOTO_SUFFIXES,
    as_read,
    is_companion_name,
    is_film_name,
    is_told_by_stem,
    stems_told,
    suffix_of,
)
from dedupe_gui.reading.walk import Listing
from dedupe_gui.review.holdings import FILM_SUFFIXES, RAW_SUFFIXES, SUFFIXES_OF_FILMS

_RENDERED_BESIDE_RAW = ("jpg", "jpeg", "jpe", "heic", "heif", "hif")
"""What cameras write beside a RAW, cheapest to read first; a PNG or TIFF of its name is somebody's export."""
_WITH_FILM = ("heic", "heif", "hif", "jpg", "jpeg", "jpe", "dng")
"""What phones write a film to, the original first where there is an exported JPEG of the same name."""
_RAW = frozenset(suffix[1:] for suffix in RAW_SUFFIXES)
_FILM = frozenset(suffix[1:] for suffix in FILM_SUFFIXES)
_OF_FILMS = frozenset(suffix[1:] for suffix in SUFFIXES_OF_FILMS)

_IPHONE_EDIT = re.compile(r"(img_)[eo](\d{4,})(.*)", re.DOTALL)
"""IMG_E1234 is the edit of IMG_1234, IMG_O1234.AAE tells what was edited in it."""
_TAKEOUT_EDIT = re.compile(
    r"(.+)-(?:edited|bearbeitet|bewerkt|edytowane|modificato|modifié|ha editado|editado|editat|編集済み)((?:\(\d+\))?)",
    re.DOTALL,
)
"""Google Takeout writes IMG_1-edited.jpg beside IMG_1.jpg, in the user's language, and one JSON for both."""
_PIXEL_SHOT = re.compile(r"(?:\.raw-\d+(?:\.mp)?|\.mp)\.(?:cover|original)$")
"""PXL_1.RAW-01.COVER.jpg and PXL_1.RAW-02.ORIGINAL.dng are one shot, PXL_1.MP is the film of PXL_1.MP.COVER.jpg."""
_PIXEL_ENDINGS = (".cover", ".original")
_MOTION_MARK = re.compile(r"\.mp(?=(?:~\d+)?$)")
"""PXL_1.MP.jpg has its film in PXL_1.MP, PXL_1.MP.mp4 or PXL_1.mp4."""
_LIVE_MARK = re.compile(r"(?:_hevc|_heic| \(live\))(?= ?(?:\(\d+\))?$)")
"""icloudpd names the film of IMG_1.HEIC IMG_1_HEVC.MOV or IMG_1_HEIC.MOV, others IMG_1 (Live).MOV. Of IMG_1(1).HEIC it
is IMG_1_HEVC(1).MOV."""
_DARKTABLE_VERSION = re.compile(r"(.+)_\d\d(\.[^.]+)", re.DOTALL)
"""IMG_1_01.jpg.xmp tells of the second version of IMG_1.jpg."""
_SUBTITLES = re.compile(r"(.+?)(?:\.(?:[a-z]{2,3}(?:-[a-z0-9]+)?|forced|default))+", re.DOTALL)
"""film.de.forced.srt are subtitles of film.mkv."""
_RAWTHERAPEE_OUTPUT = ".out"
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
    """A file name, taken apart, as the eye reads it; and as it is, for disks on which img_1 and IMG_1 are two files."""

    __slots__ = ("exact", "name", "stamp", "stem", "suffix")

    def __init__(self, stamp: FileStamp, start: int) -> None:
        self.stamp = stamp
        self.exact = stamp.path_text[start:]
        self.name = as_read(self.exact)
        stem, _, self.suffix = self.name.rpartition(".")
        self.stem = _PIXEL_SHOT.sub("", stem) if stem.endswith(_PIXEL_ENDINGS) else stem

    @property
    def exact_stem(self) -> str:
        return self.exact.rpartition(".")[0]


def _unlikeness(first: str, second: str) -> int:
    """0 for one text, 1 for one that only Unicode writes in two ways, 2 for the rest: the case differs."""
    if first == second:
        return 0
    return 1 if unicodedata.normalize("NFC", first) == unicodedata.normalize("NFC", second) else 2


@dataclass(slots=True)
class _FolderLeads:
    """The leads of one folder, found by name."""

    companions_of: dict[FileStamp, list[FileStamp]] = field(default_factory=dict)
    by_name: dict[str, list[tuple[str, FileStamp]]] = field(default_factory=lambda: defaultdict(list))
    """By the name of each photo and film, as read: the exact name, and the lead of its unit."""
    by_stem: dict[str, list[_Name]] = field(default_factory=lambda: defaultdict(list))
    """The leads only."""
    by_unmarked_stem: dict[str, list[_Name]] = field(default_factory=lambda: defaultdict(list))
    """Those of the leads that say in their name that they have a film."""
    by_original_stem: dict[str, list[_Name]] = field(default_factory=lambda: defaultdict(list))
    """Those of the leads that are called the edit of a photo."""
    _sorted_names: list[str] = field(default_factory=list)

    def attach(self, companion: FileStamp, lead: FileStamp | None) -> None:
        if lead is not None:
            self.companions_of[lead].append(companion)

    def named(self, name: str, exact: str) -> FileStamp | None:
        """Return the lead of the photo of this name. exact: the name as it is, to tell img_1 from IMG_1."""
        known = self.by_name.get(name)
        return min(known, key=lambda entry: _unlikeness(entry[0], exact))[1] if known else None

    def names_that_begin_with(self, beginning: str) -> Iterable[str]:
        if not self._sorted_names:
            self._sorted_names = sorted(self.by_name)
        start = bisect_left(self._sorted_names, beginning)
        return takewhile(lambda name: name.startswith(beginning), islice(self._sorted_names, start, None))

    def with_film(self, stem: str, exact_stem: str) -> FileStamp | None:
        """Return the lead that a film of this stem belongs to."""
        known = self.by_stem.get(stem) or self.by_unmarked_stem.get(stem) or ()
        fitting = [photo for photo in known if photo.suffix in _WITH_FILM]
        if not fitting:
            return None

        def order(photo: _Name) -> tuple[int, int]:
            return _WITH_FILM.index(photo.suffix), _unlikeness(photo.exact_stem, exact_stem)

        return min(fitting, key=order).stamp

    def of_stem(self, stem: str, exact_stem: str) -> FileStamp | None:
        """Return the lead of this stem that a sidecar is about: the one with the RAW, else the first by name."""
        photos = self.by_stem.get(stem)
        if not photos:
            return None

        def order(photo: _Name) -> tuple[bool, int]:
            has_raw = _has_raw((photo.stamp, *self.companions_of[photo.stamp]))
            return not has_raw, _unlikeness(photo.exact_stem, exact_stem)

        return min(photos, key=order).stamp

    def instead_of(self, name: str, exact: str) -> FileStamp | None:
        """Return the lead that stands for a photo which is not there: in another format, or as its edit.

        name: the photo's, as read. What is told of IMG_1.CR2 is told of the IMG_1.jpg that was made from it.
        """
        stem, _, suffix = name.rpartition(".")
        if suffix not in PHOTO_SUFFIXES:
            return None
        edits = self.by_original_stem.get(stem)
        return self.of_stem(stem, exact.rpartition(".")[0]) or (edits[0].stamp if edits else None)


def group_units(listing: Listing) -> list[Unit]:
    """Return the photos of one folder as units, sorted by the lead's name; each photo is in exactly one."""
    start = _length_of_folder(listing)
    if not listing.companions and not _may_belong([stamp.path_text[start:] for stamp in listing.photos]):
        return [Unit(stamp) for stamp in listing.photos]
    photos = [_Name(stamp, start) for stamp in listing.photos]
    folder = _FolderLeads()
    joining = _find_leads(photos, folder)
    for photo, lead in joining:
        folder.attach(photo.stamp, lead)
    # Films and RAWs first: they tell which of several photos of one name a sidecar is about.
    companions = sorted((_Name(stamp, start) for stamp in listing.companions), key=lambda c: c.suffix not in _FILM)
    for companion in companions:
        found = _lead_of(companion, folder)
        folder.attach(companion.stamp, found)
        if companion.suffix in _FILM and found is not None:
            folder.by_name[companion.name].append((companion.exact, found))  # it may have sidecars of its own
    return [Unit(lead, tuple(sorted(found))) for lead, found in sorted(folder.companions_of.items())]


def is_unit(
    lead: FileStamp, companions: Sequence[FileStamp], is_live: Callable[[FileStamp, FileStamp], bool] | None = None
) -> bool:
    """Whether these would be found as one unit with this lead: for who was told so by a report.

    is_live: whether a photo and a film with another name are one Live Photo, by what they hold; None when none is.
    """
    if not companions:
        return True
    files = (lead, *companions)
    if len({file.path.parent for file in files}) > 1 or len({file.path_text for file in files}) < len(files):
        return False
    photos = tuple(sorted(file for file in files if suffix_of(file.path_text) in PHOTO_SUFFIXES))
    stems = {as_read(file.path.stem) for file in (*photos, lead)}
    others = tuple(
        sorted(
            file
            for file in companions
            if file not in photos and (is_companion_name(file.path.name) or is_told_by_stem(file.path.name, stems))
        )
    )
    if is_film_name(lead.path_text):
        alone = Listing(lead.path.parent, (), others, (lead,))
        return not photos and film_units(alone, ()) == [Unit(lead, tuple(sorted(companions)))]
    listing = Listing(lead.path.parent, photos, others)
    units = group_units(listing)
    films = orphan_films(listing, {unit.lead: unit.companions for unit in units})
    by_name = tuple(sorted(set(companions) - set(films)))
    return units == [Unit(lead, by_name)] and all(is_live is not None and is_live(lead, film) for film in films)


def orphan_films(listing: Listing, units: Mapping[FileStamp, tuple[FileStamp, ...]]) -> tuple[FileStamp, ...]:
    """Return the films of a folder that belong to no photo by their names."""
    if not any(_suffix_of(stamp) in _FILM for stamp in listing.companions):
        return ()
    claimed = {stamp for companions in units.values() for stamp in companions}
    return tuple(s for s in listing.companions if _suffix_of(s) in _FILM and s not in claimed)


def film_units(listing: Listing, claimed: Collection[FileStamp]) -> list[Unit]:
    """Return the films of one folder that stand alone, with their sidecars, sorted by name.

    claimed: what belongs to the photos of the folder.
    """
    free = [stamp for stamp in listing.companions if stamp not in claimed]
    films = sorted((*listing.films, *(stamp for stamp in free if is_film_name(stamp.path_text))))
    if not films:
        return []
    seen: set[tuple[int, int]] = set()
    leads = []
    for stamp in films:
        if not stamp.inode or stamp.file_identity not in seen:  # of hard links the first one
            seen.add(stamp.file_identity)
            leads.append(stamp)
    beside = tuple(stamp for stamp in free if not is_film_name(stamp.path_text) and _suffix_of(stamp) not in _FILM)
    return group_units(Listing(listing.folder, tuple(leads), beside))


def _suffix_of(stamp: FileStamp) -> str:
    return stamp.path_text.rpartition(".")[2].lower()


def _length_of_folder(listing: Listing) -> int:
    text = str(listing.folder)
    return len(text) + (0 if text.endswith(("/", "\\")) else 1)


def _may_belong(names: Sequence[str]) -> bool:
    """Whether any photo of these names may belong to another one; quick, for in most folders none does."""
    suffixes = {name.rpartition(".")[2] for name in names}
    if not _RAW.isdisjoint(suffix.lower() for suffix in suffixes) or "\0img_e" in "\0".join(("", *names)).lower():
        return True
    return any("-" in name and _TAKEOUT_EDIT.search(as_read(name)) for name in names)


def _find_leads(photos: Iterable[_Name], folder: _FolderLeads) -> list[tuple[_Name, FileStamp]]:
    """Put the leads into `folder`; return the photos that belong to another one, with it."""
    by_stem: dict[str, list[_Name]] = defaultdict(list)
    for photo in photos:
        by_stem[photo.stem].append(photo)
    joining: list[tuple[_Name, FileStamp]] = []
    for stem, together in by_stem.items():
        for photo in together:
            lead = _original_of_edit(photo, by_stem)
            if lead is None and photo.suffix in _RAW:
                lead = _rendered_beside(together, photo.exact_stem)
            if lead is not None and lead is not photo:
                joining.append((photo, lead.stamp))
                folder.by_name[photo.name].append((photo.exact, lead.stamp))
            else:
                folder.companions_of[photo.stamp] = []
                folder.by_name[photo.name].append((photo.exact, photo.stamp))
                folder.by_stem[stem].append(photo)
                if original := _stem_of_original(stem):
                    folder.by_original_stem[original].append(photo)
                if _MOTION_MARK.search(stem):
                    folder.by_unmarked_stem[_MOTION_MARK.sub("", stem)].append(photo)
    return joining


def _stem_of_original(stem: str) -> str | None:
    """Return IMG_1234 for IMG_E1234 and for IMG_1234-edited, None for what names no edit."""
    if edit := _TAKEOUT_EDIT.fullmatch(stem):
        return f"{edit[1]}{edit[2]}"
    edit = _IPHONE_EDIT.fullmatch(stem)
    return f"{edit[1]}{edit[2]}{edit[3]}" if edit else None


def _original_of_edit(photo: _Name, by_stem: dict[str, list[_Name]]) -> _Name | None:
    """Return the lead of IMG_1234 for the stem IMG_E1234, also where that one is called an edit itself."""
    stem = _stem_of_original(photo.stem)
    originals = by_stem.get(stem, ()) if stem else ()
    original = _rendered_beside(originals, photo.exact_stem)
    if original is not None and not any(other.suffix in _RAW for other in originals):
        original = min(originals, key=lambda other: _place(other.suffix, _WITH_FILM))
    return None if original is None else _original_of_edit(original, by_stem) or original


def _place(suffix: str, suffixes: Sequence[str]) -> int:
    return suffixes.index(suffix) if suffix in suffixes else len(suffixes)


def _rendered_beside(together: Sequence[_Name], exact_stem: str) -> _Name | None:
    """Return the picture that the camera wrote beside its RAW."""
    rendered = [photo for photo in together if photo.suffix in _RENDERED_BESIDE_RAW]
    if not rendered:
        return None

    def order(photo: _Name) -> tuple[int, int]:
        # The exact stem first: beside IMG_1.CR2 and IMG_1.jpg, img_1.jpg is another photo.
        return _unlikeness(photo.exact_stem, exact_stem), _RENDERED_BESIDE_RAW.index(photo.suffix)

    return min(rendered, key=order)


def _lead_of(companion: _Name, folder: _FolderLeads) -> FileStamp | None:
    """Return the photo that a film or sidecar belongs to, None when it belongs to none."""
    if companion.suffix in _FILM:
        # PXL_1.MP~2 is the film of PXL_1.MP~2.jpg, IMG_1.HEIC.MP4 that of IMG_1.HEIC
        return (
            folder.with_film(companion.name, companion.exact)
            or _first_of(folder.with_film(stem, companion.exact_stem) for stem in _stems_of_film(companion.stem))
            or (folder.named(companion.stem, companion.exact_stem) if suffix_of(companion.stem) in _WITH_FILM else None)
        )
    if companion.suffix == "json":
        return _lead_of_takeout_json(companion, folder)
    if companion.suffix in _OF_FILMS:
        return _film_of(companion, folder)
    # darktable writes IMG_1.jpg.xmp, Lightroom IMG_1.xmp
    told = tuple(_names_told(companion))
    return (
        _first_of(folder.named(name, exact) for name, exact in told)
        or _first_of(folder.of_stem(stem, companion.exact_stem) for stem in _with_original(companion.stem))
        or _first_of(folder.instead_of(name, exact) for name, exact in told)
        or _told_by_stem(companion, folder)
    )


def _told_by_stem(companion: _Name, folder: _FolderLeads) -> FileStamp | None:
    """Return the photo whose stem begins a name that nobody knows: IMG_1.pp3.bak, IMG_1.info.json."""
    if companion.suffix in COMPANION_SUFFIXES and companion.suffix != "json":
        return None
    return _first_of(folder.of_stem(as_read(stem), stem) for stem in stems_told(companion.exact))


def _film_of(companion: _Name, folder: _FolderLeads) -> FileStamp | None:
    """Return the film that subtitles belong to; of a photo they are none."""
    exact, told = companion.exact_stem, _SUBTITLES.fullmatch(companion.stem)
    named = folder.named(companion.stem, exact) or folder.of_stem(companion.stem, exact)
    found = named or (folder.of_stem(told[1], exact[: len(told[1])]) if told else None)
    return found if found is not None and is_film_name(found.path_text) else None


def _first_of(found: Iterable[FileStamp | None]) -> FileStamp | None:
    return next((lead for lead in found if lead is not None), None)


def _with_original(stem: str) -> tuple[str, ...]:
    original = _stem_of_original(stem)
    return (stem,) if original is None else (stem, original)


def _stems_of_film(stem: str) -> tuple[str, ...]:
    """The stems of the photos that a film may belong to, the likeliest first."""
    return tuple(dict.fromkeys((*_with_original(stem), *_with_original(_LIVE_MARK.sub("", stem)))))


def _names_told(companion: _Name) -> Iterable[tuple[str, str]]:
    """Yield the names of photos that a sidecar's name tells, as read and as they are."""
    exact = companion.exact_stem
    yield companion.stem, exact
    if version := _DARKTABLE_VERSION.fullmatch(companion.stem):
        start, suffix = len(exact) - len(version[2]), version[2]
        yield f"{version[1]}{suffix}", exact[: start - len("_01")] + exact[start:]
    if companion.stem.endswith(_RAWTHERAPEE_OUTPUT):
        yield companion.stem.removesuffix(_RAWTHERAPEE_OUTPUT), exact[: -len(_RAWTHERAPEE_OUTPUT)]
    name = companion.stem
    while "." in name:  # IMG_1.jpg.9.spd, IMG_1.jpg.xmp.bak
        name, exact = name.rpartition(".")[0], exact.rpartition(".")[0]
        yield name, exact


def _lead_of_takeout_json(companion: _Name, folder: _FolderLeads) -> FileStamp | None:
    """Return the photo that Google Takeout wrote a JSON file about.

    IMG_1.jpg.json, IMG_1.jpg.supplemental-metadata.json and any cut of it, IMG_1.jpg(1).json for IMG_1(1).jpg, and
    names cut in their middle. A cut name that may mean two photos means none.
    """
    stem, exact = companion.stem, companion.exact_stem
    numbered = _NUMBERED_JSON.fullmatch(stem)
    told, number = (numbered[1], f"({numbered[2]})") if numbered else (stem, "")
    exact = exact[: len(exact) - len(number)]
    without_ending = told[: told.rfind(".")] if _TAKEOUT_ENDING.startswith(told[told.rfind(".") :]) else told
    for name in (told, without_ending):
        if lead := folder.named(_with_number(name, number), _with_number(exact[: len(name)], number)):
            return lead
    if len(told) >= _TAKEOUT_CUT_CHARS:
        meant = {
            lead
            for name in folder.names_that_begin_with(told)
            if _has_number(name, number)
            for _, lead in folder.by_name[name]
        }
        return meant.pop() if len(meant) == 1 else None
    return (
        folder.of_stem(stem, companion.exact_stem)
        or _first_of(
            folder.instead_of(_with_number(name, number), _with_number(exact[: len(name)], number))
            for name in (told, without_ending)
        )
        or _told_by_stem(companion, folder)
    )


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
