"""What a photo holds that nothing else can give back: told by its files' suffixes, and by what lies inside. No disk.

A RAW is the negative, the film of a Live or motion photo is half of the memory, an edit is somebody's work, a gain map
is what makes a photo shine; a copy of the picture replaces none of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from dedupe_gui.model import NOTHING_INSIDE, FileStamp, Inside, PartKind

# fmt: off
RAW_SUFFIXES: frozenset[str] = frozenset({
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".gpr", ".iiq", ".k25", ".kdc", ".mef",
    ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f",
})
PICTURE_SUFFIXES: frozenset[str] = frozenset({
    ".apng", ".avif", ".avifs", ".bmp", ".dib", ".gif", ".heic", ".heics", ".heif", ".heifs", ".hif", ".ico", ".j2c",
    ".j2k", ".jfif", ".jif", ".jp2", ".jpc", ".jpe", ".jpeg", ".jpf", ".jpg", ".jpm", ".jpx", ".jxl", ".mpo", ".png",
    ".psd", ".tif", ".tiff", ".webp",
})
"""Of all other photos. A file beside a photo that is neither, nor a film or a sound, is a sidecar."""
# fmt: on


class CompanionKind(Enum):
    """What a file beside a photo is to it."""

    FILM = "film"
    SOUND = "sound"
    WORK = "work"
    """Somebody's work on the photo: how it was developed, ratings, keywords."""
    NOTE = "note"
    """What a service says of the photo, in a form that can be read and compared."""
    PREVIEW = "preview"
    """Shows again, smaller, what the photo or its film shows."""


@dataclass(frozen=True, slots=True)
class CompanionFormat:
    """One kind of file that belongs to photos: which program writes it, and how it names it."""

    suffixes: tuple[str, ...]
    """Lower case, with the dot."""
    kind: CompanionKind
    written_by: str
    named: str
    """As written beside IMG_1.jpg."""
    is_of_films: bool = False
    """Whether it belongs to films alone: a picture of the same name is a poster."""


_CUT_FILMS = tuple(f".mp~{number}" for number in range(1, 21))
"""Google Takeout's films of photos that have the same name as others."""

COMPANION_FORMATS: tuple[CompanionFormat, ...] = (
    CompanionFormat(
        (".mov", ".mp4", ".m4v"),
        CompanionKind.FILM,
        "iPhones (Live Photos), icloudpd, Apple Photos, Pixel and Samsung phones",
        "IMG_1.MOV, IMG_1_HEVC.MOV, IMG_1_HEIC.MOV, IMG_1 (Live).MOV; PXL_1.MP.mp4 and PXL_1.mp4 beside PXL_1.MP.jpg",
    ),
    CompanionFormat(
        (".mp", ".mv", *_CUT_FILMS),
        CompanionKind.FILM,
        "Google Takeout",
        "PXL_1.MP beside PXL_1.MP.jpg, PXL_1.MP~2 beside PXL_1.MP~2.jpg, MVIMG_1.MV",
    ),
    CompanionFormat(
        (".wav", ".m4a", ".mp3", ".aac", ".amr", ".3ga"),
        CompanionKind.SOUND,
        "cameras and phones (voice memos)",
        "IMG_1.WAV, IMG_1.jpg.m4a",
    ),
    CompanionFormat(
        (".xmp",),
        CompanionKind.WORK,
        "Lightroom, darktable, digiKam, Immich, PhotoPrism and others",
        "IMG_1.xmp, IMG_1.jpg.xmp; IMG_1_01.jpg.xmp (darktable's further versions)",
    ),
    CompanionFormat((".aae",), CompanionKind.WORK, "iPhones", "IMG_1.AAE, IMG_O1.AAE"),
    CompanionFormat((".pp3",), CompanionKind.WORK, "RawTherapee", "IMG_1.jpg.pp3, IMG_1.jpg.out.pp3"),
    CompanionFormat((".arp",), CompanionKind.WORK, "ART", "IMG_1.jpg.arp"),
    CompanionFormat((".dop",), CompanionKind.WORK, "DxO PhotoLab", "IMG_1.jpg.dop"),
    CompanionFormat((".acr",), CompanionKind.WORK, "Adobe Camera Raw (masks)", "IMG_1.acr"),
    CompanionFormat((".on1",), CompanionKind.WORK, "ON1 Photo RAW", "IMG_1.on1"),
    CompanionFormat((".cos", ".comask"), CompanionKind.WORK, "Capture One", "IMG_1.jpg.cos"),
    CompanionFormat((".vrd", ".dr4"), CompanionKind.WORK, "Canon Digital Photo Professional", "IMG_1.vrd"),
    CompanionFormat((".nksc",), CompanionKind.WORK, "Nikon NX Studio", "IMG_1.jpg.nksc"),
    CompanionFormat((".spd",), CompanionKind.WORK, "SILKYPIX", "IMG_1.jpg.9.spd"),
    CompanionFormat((".exif", ".mie"), CompanionKind.NOTE, "ExifTool", "IMG_1.exif, IMG_1.mie"),
    CompanionFormat((".yml", ".yaml"), CompanionKind.NOTE, "PhotoPrism", "IMG_1.yml"),
    CompanionFormat(
        (".json",),
        CompanionKind.NOTE,
        "Google Takeout",
        "IMG_1.jpg.json, IMG_1.jpg.supplemental-metadata.json and any cut of it, IMG_1.jpg(1).json for IMG_1(1).jpg",
    ),
    CompanionFormat((".thm", ".lrv", ".lrf"), CompanionKind.PREVIEW, "cameras, GoPro, DJI", "IMG_1.THM, IMG_1.LRV"),
    CompanionFormat(
        (".srt", ".vtt", ".ass", ".ssa", ".sub", ".idx", ".smi"),
        CompanionKind.NOTE,
        "people (subtitles), DJI (where each moment was filmed)",
        "DJI_1.SRT beside DJI_1.MP4, film.srt and film.de.srt beside film.mkv",
        is_of_films=True,
    ),
    CompanionFormat(
        (".txt", ".md", ".caption"),
        CompanionKind.NOTE,
        "people, makers of pictures from words",
        "IMG_1.txt, IMG_1.jpg.txt",
    ),
)
_KIND_OF_SUFFIX = {suffix: format_.kind for format_ in COMPANION_FORMATS for suffix in format_.suffixes}


def _suffixes_of(*kinds: CompanionKind) -> frozenset[str]:
    return frozenset(suffix for suffix, kind in _KIND_OF_SUFFIX.items() if kind in kinds)


COMPANION_SUFFIXES: frozenset[str] = frozenset(_KIND_OF_SUFFIX)
FILM_SUFFIXES = _suffixes_of(CompanionKind.FILM)
EDIT_SUFFIXES = _suffixes_of(CompanionKind.WORK)
_PREVIEWS = _suffixes_of(CompanionKind.PREVIEW)
SUFFIXES_OF_FILMS = frozenset(suffix for each in COMPANION_FORMATS if each.is_of_films for suffix in each.suffixes)
"""Of what belongs to films alone."""


class Irreplaceable(Enum):
    """A kind of content that no copy of the picture can replace."""

    RAW = "raw"
    FILM = "film"
    SOUND = "sound"
    VERSION = "version"
    """Another picture that belongs to the photo: an edit beside its original."""
    MORE_PICTURES = "more-pictures"
    """Inside the same file: the other eye, other exposures, a burst."""
    GAIN_MAP = "gain-map"
    DEPTH_MAP = "depth-map"


def holding(path_text: str) -> Irreplaceable | None:
    """Return what the file holds by itself, or None for pictures and sidecars."""
    suffix = _suffix(path_text)
    if suffix in RAW_SUFFIXES:
        return Irreplaceable.RAW
    kind = _KIND_OF_SUFFIX.get(suffix)
    return None if kind is None else _HOLDING_OF_KIND.get(kind)


def is_sidecar(path_text: str) -> bool:
    """Whether the file, one beside a photo, only tells of it, or shows it again smaller."""
    return holding(path_text) is None and _suffix(path_text) not in PICTURE_SUFFIXES


def is_read(path_text: str) -> bool:
    """Whether the content of a file beside a photo is read and compared: of all that tell of the photo."""
    return is_sidecar(path_text) and _suffix(path_text) not in _PREVIEWS


def is_work(path_text: str) -> bool:
    """Whether a file beside a photo is somebody's work on it."""
    return _suffix(path_text) in EDIT_SUFFIXES


def holdings(files: Sequence[FileStamp], inside: Inside = NOTHING_INSIDE) -> frozenset[Irreplaceable]:
    """Return all that a photo and its companions hold. files: the photo first. inside: of the photo's own file."""
    held = {found for stamp in files[1:] if (found := holding(stamp.path_text)) is not None}
    if files and holding(files[0].path_text) is Irreplaceable.RAW:
        held.add(Irreplaceable.RAW)
    if _versions(files):
        held.add(Irreplaceable.VERSION)
    held |= {_HOLDING_OF_PART[part.kind] for part in inside.parts}
    return frozenset(held)


def held_by_files(files: Sequence[FileStamp]) -> tuple[FileStamp, ...]:
    """Return those of a photo's files that only the very same can replace: RAWs, films and edits. files: photo first.

    The photo or film itself is among them only as a RAW: that one may go for another one is what was compared.
    """
    lead = files[:1] if holding(files[0].path_text) is Irreplaceable.RAW else ()
    return (*lead, *(stamp for stamp in files[1:] if not is_sidecar(stamp.path_text)))


def edits_beside(files: Sequence[FileStamp]) -> Counter[tuple[str, int]]:
    """Return the suffixes and sizes in bytes of the files that hold somebody's work on the photo."""
    return Counter(
        (suffix, stamp.size_bytes) for stamp in files if (suffix := _suffix(stamp.path_text)) in EDIT_SUFFIXES
    )


def only_as_they_are(files: Sequence[FileStamp]) -> Counter[tuple[str, int]]:
    """Return the suffixes and sizes in bytes of the files beside a photo that only the very same can replace."""
    return edits_beside(files) + unread_notes_beside(files)


def unread_notes_beside(files: Sequence[FileStamp]) -> Counter[tuple[str, int]]:
    """Return the suffixes and sizes in bytes of the files that say something which nothing here understands."""
    suffixes = ((stamp, _suffix(stamp.path_text)) for stamp in files)
    return Counter((suffix, stamp.size_bytes) for stamp, suffix in suffixes if suffix not in _NO_UNREAD_NOTES)


def holds_as_much(kept: Sequence[FileStamp], removed: Sequence[FileStamp]) -> bool:
    """Whether `kept` holds everything that `removed` holds, of the same size too: two RAWs or films differ."""
    if len(removed) == 1 and holding(removed[0].path_text) is not Irreplaceable.RAW:
        return True
    return holdings(removed) <= holdings(kept) and not _contents(held_by_files(removed)) - _contents(kept)


def holds_as_much_inside(kept: Inside, removed: Inside) -> bool:
    """Whether one file replaces what lies inside another: by the very same films and further pictures.

    Another film is another moment. Maps are made from the picture: they are a reason not to suggest a photo
    (`review.losses`), but whoever wants the plain JPEG instead of the HEIC may have it.
    """
    return all(part.kind.is_map for part in removed.lost_with(kept))


def _contents(files: Sequence[FileStamp]) -> Counter[tuple[Irreplaceable, int]]:
    """The kinds and sizes in bytes of all but sidecars."""
    contents = (stamp for stamp in files if not is_sidecar(stamp.path_text))
    return Counter((holding(stamp.path_text) or Irreplaceable.VERSION, stamp.size_bytes) for stamp in contents)


def _versions(files: Sequence[FileStamp]) -> Counter[int]:
    """The sizes in bytes of the pictures beside the photo."""
    beside = (stamp for stamp in files[1:] if _suffix(stamp.path_text) in PICTURE_SUFFIXES)
    return Counter(stamp.size_bytes for stamp in beside)


def _suffix(path_text: str) -> str:
    return "." + path_text.rpartition(".")[2].lower()


_HOLDING_OF_PART = {
    PartKind.FILM: Irreplaceable.FILM,
    PartKind.RAW: Irreplaceable.RAW,
    PartKind.PICTURE: Irreplaceable.MORE_PICTURES,
    PartKind.SECOND_EYE: Irreplaceable.MORE_PICTURES,
    PartKind.GAIN_MAP: Irreplaceable.GAIN_MAP,
    PartKind.DEPTH_MAP: Irreplaceable.DEPTH_MAP,
    PartKind.MATTE: Irreplaceable.DEPTH_MAP,
}
_HOLDING_OF_KIND = {CompanionKind.FILM: Irreplaceable.FILM, CompanionKind.SOUND: Irreplaceable.SOUND}
_NO_UNREAD_NOTES = (
    frozenset({".json"})
    | RAW_SUFFIXES
    | PICTURE_SUFFIXES
    | _suffixes_of(CompanionKind.FILM, CompanionKind.SOUND, CompanionKind.WORK, CompanionKind.PREVIEW)
)
"""Whatever else is called by a photo's name says something of it, though nobody knows what."""
