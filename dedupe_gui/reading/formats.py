"""The one table of file types: how each is told by its content, what opens it, what is cheapest, how large it may be.

`python -m dedupe_gui.reading.formats` prints docs/formats.md.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from dedupe_gui.review import holdings
from dedupe_gui.review.holdings import RAW_SUFFIXES

SNIFFED_BYTES = 64
"""How much of a file's beginning `sniff` wants to see."""


class Opener(Enum):
    """What decodes a format: the module and the class in it, imported on the first such file."""

    JPEG = "PIL.JpegImagePlugin:JpegImageFile"
    PNG = "PIL.PngImagePlugin:PngImageFile"
    WEBP = "PIL.WebPImagePlugin:WebPImageFile"
    GIF = "PIL.GifImagePlugin:GifImageFile"
    TIFF = "PIL.TiffImagePlugin:TiffImageFile"
    BMP = "PIL.BmpImagePlugin:BmpImageFile"
    ICO = "PIL.IcoImagePlugin:IcoImageFile"
    AVIF = "PIL.AvifImagePlugin:AvifImageFile"
    JPEG2000 = "PIL.Jpeg2KImagePlugin:Jpeg2KImageFile"
    PSD = "PIL.PsdImagePlugin:PsdImageFile"
    HEIF = "pillow_heif:HeifImageFile"
    JXL = "dedupe_gui.reading.jxl:JXLImageFile"
    RAW = "rawpy:imread"

    @property
    def library(self) -> str:
        """The name by which people know it."""
        names = {
            Opener.HEIF: "pillow-heif (libheif)",
            Opener.JXL: "pillow-jxl-plugin (libjxl)",
            Opener.RAW: "rawpy (LibRaw)",
        }
        return names.get(self, "Pillow")


@dataclass(frozen=True, slots=True)
class Format:
    """A file type. `name` is what `PhotoFacts.format_name` says."""

    name: str
    title: str
    suffixes: frozenset[str]
    """Lower case, without the dot."""
    opener: Opener
    shortcut: str
    """The cheapest sufficient decode, in words."""
    pages: str = ""
    """Which picture is taken of a file that holds several; empty where a file holds one."""
    most_megapixels: int = 300
    """Larger ones are refused from their header. See `LIMITS`."""

    @property
    def most_pixels(self) -> int:
        return self.most_megapixels * 1_000_000


LIMITS = """\
Files are refused from their header, before memory is taken, when they claim more than this. 300 megapixels decode to
0.9 GB (1.2 GB with transparency), which a worker's memory limit of 3 GiB holds with the decoder's own needs;
the largest phone cameras make 200. A sequential JPEG is decoded line by line at an eighth of its size, 1,000 megapixels
in 47 MB and 4 seconds, so stitched panoramas are read. Progressive JPEGs keep the coefficients of the whole picture in
memory (3 to 6 bytes a pixel), so for them the limit is 300 again."""

PROGRESSIVE_MOST_PIXELS = 300_000_000


def _suffixes(text: str) -> frozenset[str]:
    return frozenset(text.split())


FORMATS: tuple[Format, ...] = (
    Format(
        "JPEG",
        "JPEG, also MPO",
        _suffixes("jpg jpeg jpe jfif jif mpo"),
        Opener.JPEG,
        "decoded at 1/2, 1/4 or 1/8 by libjpeg; of a progressive file only the first (DC) scans are read",
        pages="first picture",
        most_megapixels=1000,
    ),
    Format("PNG", "PNG, also APNG", _suffixes("png apng"), Opener.PNG, "none", pages="default picture"),
    Format("WEBP", "WebP", _suffixes("webp"), Opener.WEBP, "none", pages="first frame"),
    Format("GIF", "GIF", _suffixes("gif"), Opener.GIF, "first frame only", pages="first frame"),
    Format(
        "TIFF",
        "TIFF, also BigTIFF, 16-bit and float",
        _suffixes("tif tiff"),
        Opener.TIFF,
        "the smallest sufficient reduced page of a pyramid",
        pages="first page",
    ),
    Format("BMP", "BMP", _suffixes("bmp dib"), Opener.BMP, "none"),
    Format("ICO", "Windows icon", _suffixes("ico"), Opener.ICO, "none", pages="largest picture"),
    Format(
        "HEIF",
        "HEIC/HEIF",
        _suffixes("heic heif hif heics heifs"),
        Opener.HEIF,
        "the embedded thumbnail where it is a scaled copy",
        pages="primary picture",
    ),
    Format("AVIF", "AVIF", _suffixes("avif avifs"), Opener.AVIF, "none", pages="first frame"),
    Format("JXL", "JPEG XL", _suffixes("jxl"), Opener.JXL, "none", pages="first frame"),
    Format(
        "JPEG2000",
        "JPEG 2000",
        _suffixes("jp2 j2k jpf jpx jpm jpc j2c"),
        Opener.JPEG2000,
        "decoded at 1/2, 1/4, ... as far as the file has resolution levels",
    ),
    Format("PSD", "Photoshop", _suffixes("psd"), Opener.PSD, "the flattened picture in the file"),
    Format(
        "RAW",
        "Camera RAW",
        frozenset(suffix.removeprefix(".") for suffix in RAW_SUFFIXES),
        Opener.RAW,
        "the embedded preview; without one a half-size development",
    ),
)
_BY_NAME = {format_.name: format_ for format_ in FORMATS}
JPEG, RAW = _BY_NAME["JPEG"], _BY_NAME["RAW"]

PHOTO_SUFFIXES: frozenset[str] = frozenset().union(*(format_.suffixes for format_ in FORMATS))
"""Lower case, without the dot. A file is looked at as a photo if and only if its name ends in one of these."""
FILM_SUFFIXES: frozenset[str] = _suffixes("mp4 m4v mov qt 3gp 3g2 mkv webm avi mts m2ts mpg mpeg wmv asf")
"""Of films that stand alone. Those of `COMPANION_SUFFIXES` may also be a photo's."""
COMPANION_SUFFIXES: frozenset[str] = frozenset(suffix.removeprefix(".") for suffix in holdings.COMPANION_SUFFIXES)
"""Of files that are no photos themselves but may belong to one."""
_NAMED_IN_FULL = PHOTO_SUFFIXES | FILM_SUFFIXES
_TELLS_OF_NO_PHOTO = _suffixes(
    "htm html xhtml mht mhtml php asp aspx jsp css js map url webloc lnk desktop exe msi dll app com bat cmd sh ps1 py"
    " jar apk dmg iso zip rar 7z gz tar xz part partial crdownload download tmp temp lock log db ini torrent"
    " nextcloud owncloud pdf doc docx odt rtf xls xlsx ods ppt pptx odp"
)
"""Of pages of an export, programs, archives, downloads and papers, which have the stem of a photo for other reasons."""

_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (8, b"WEBP", "WEBP"),
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"\0\0\1\0", "ICO"),
    (0, b"8BPS", "PSD"),
    (0, b"\xff\x0a", "JXL"),
    (0, b"\0\0\0\x0cJXL \r\n\x87\n", "JXL"),
    (0, b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG2000"),
    (0, b"\xff\x4f\xff\x51", "JPEG2000"),
    (0, b"FUJIFILMCCD-RAW", "RAW"),
    (0, b"IIRO", "RAW"),
    (0, b"IIRS", "RAW"),
    (0, b"MMOR", "RAW"),
    (0, b"IIU\0", "RAW"),
    (0, b"\0MRM", "RAW"),
    (0, b"FOVb", "RAW"),
    (8, b"CR\2", "RAW"),
    (6, b"HEAPCCDR", "RAW"),
)
_TIFF_MAGIC = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_BRANDS = {
    **dict.fromkeys((b"avif", b"avis"), "AVIF"),
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"), "HEIF"),
    b"crx ": "RAW",
}


def as_read(text: str) -> str:
    """The name as the eye reads it: macOS takes é apart, others do not; cameras and phones do not care for case."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())  # Σ is ς at a word's end


def suffix_of(path_text: str) -> str:
    """Return what follows the last dot, lower case, without the dot; the whole name where there is none."""
    return path_text.rpartition(".")[2].lower()


def is_companion_name(name: str) -> bool:
    """Whether a file may belong to a photo: by its suffix, or since it is called IMG_1.jpg.something.

    A photo does not by this, whatever is before its suffix, nor does a film of a kind that stands alone.
    """
    *parts, suffix = name.lower().split(".")
    return suffix in COMPANION_SUFFIXES or (suffix not in _NAMED_IN_FULL and not _NAMED_IN_FULL.isdisjoint(parts[1:]))


def stems_told(name: str) -> Iterator[str]:
    """Yield the stems of the photos that a file of a suffix which nobody knows may tell of: IMG_1 for IMG_1.gpx.

    As the name has them. None for what shares the names of photos without telling of them: pages of an export,
    programs, what is on its way.
    """
    if suffix_of(name) in _TELLS_OF_NO_PHOTO | _NAMED_IN_FULL:
        return
    stem = name.rpartition(".")[0]
    while stem:  # IMG_1.pp3.bak
        yield stem
        stem = stem.rpartition(".")[0]


def is_told_by_stem(name: str, stems: Collection[str]) -> bool:
    """Whether a file of whatever suffix tells of one of the photos with these stems. stems: by `as_read`."""
    return any(as_read(stem) in stems for stem in stems_told(name))


def is_film_name(path_text: str) -> bool:
    """Whether a file is looked at as a film, where films are looked at."""
    return suffix_of(path_text) in FILM_SUFFIXES


def is_misnamed(path_text: str, format_name: str) -> bool:
    """Whether a file's name ends in the suffix of another format than its content is."""
    format_ = _BY_NAME.get(format_name)
    return format_ is not None and suffix_of(path_text) not in format_.suffixes


def sniff(head: bytes, suffix: str) -> Format | None:
    """Return the file type that the first `SNIFFED_BYTES` of a file tell, or None for no picture.

    suffix: lower case, without the dot. It matters only for TIFF, which most cameras' RAW files look like.
    """
    for offset, magic, name in _MAGIC:
        if head.startswith(magic, offset):
            return _BY_NAME[name]
    if head.startswith(_TIFF_MAGIC):
        return RAW if suffix in RAW.suffixes else _BY_NAME["TIFF"]
    if head[4:8] == b"ftyp":
        return _sniff_brands(head)
    return None


def _sniff_brands(head: bytes) -> Format | None:
    """Major brand first; the general `mif1` and `msf1` give way to a compatible brand that names the codec."""
    end = min(int.from_bytes(head[:4]), len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))]
    named = [_BRANDS[brand] for brand in brands if brand in _BRANDS]
    if brands[0] in (b"mif1", b"msf1") and "AVIF" in named:
        return _BY_NAME["AVIF"]
    return _BY_NAME[named[0]] if named else None


def as_markdown() -> str:
    """Return docs/formats.md."""
    lines = [
        "# File formats",
        "",
        "Generated from the table in the code: `python -m dedupe_gui.reading.formats > docs/formats.md`.",
        "",
        "A file is looked at when its name ends in one of these suffixes; what it is, its content tells, and a name",
        "that contradicts it is noted. Orientation is applied, transparency is laid on white; CMYK, palettes, 16-bit",
        "and floating point are converted, embedded colour profiles are converted to sRGB.",
        "",
        "| format | suffixes | read by | taken of several pictures | cheapest sufficient decode | at most |",
        "|---|---|---|---|---|---|",
    ]
    for f in FORMATS:
        cells = (f.title, " ".join(sorted(f.suffixes)), f.opener.library, f.pages or "-", f.shortcut)
        lines.append(f"| {' | '.join(cells)} | {f.most_megapixels:,} MP |")
    lines += [
        "",
        "## What belongs to a photo",
        "",
        "A photo and the files of its folder that belong to it are one unit: shown as one, gone as one, back as one.",
        "Besides these that is the RAW beside a JPEG or HEIC (IMG_1.CR2, PXL_1.RAW-02.ORIGINAL.dng) and the edit",
        "beside its original (IMG_E1.HEIC, IMG_1-edited.jpg in the languages of Google Takeout). Names are compared",
        "as the eye reads them, in one Unicode spelling and without regard to case; where a disk tells IMG_1.JPG from",
        "img_1.jpg, the exact name comes first. A Live Photo's film of another name is told by Apple's name in both.",
        "What tells of a photo that is not there (IMG_1.CR2.xmp) belongs to the one of its name in another format, or",
        "to its edit. Whatever else is called by a photo's whole name (IMG_1.jpg.something) or by its stem",
        "(IMG_1.something) is a note about it, but for pages, programs, archives and papers that have its stem alone.",
        "Work in folders of Nikon NX Studio (NKSC_PARAM), Capture One (CaptureOne), SILKYPIX (SILKYPIX_DS) and",
        "Exposure (Exposure Software), and in such as `sidecars` and `.xmp`, below the photo's own counts as what is",
        "known of the photo, which stays where its copy has no such work; it does not go along.",
        "",
        "| suffixes | what it is | written by | named beside IMG_1.jpg |",
        "|---|---|---|---|",
    ]
    for companion in holdings.COMPANION_FORMATS:
        suffixes = [suffix for suffix in companion.suffixes if "~" not in suffix]
        if len(suffixes) < len(companion.suffixes):
            suffixes.append(".mp~1 to .mp~20")
        told = (" ".join(suffixes), companion.kind.value, companion.written_by, companion.named)
        lines.append(f"| {' | '.join(told)} |")
    lines += [
        "",
        "## What is known of a photo",
        "",
        "EXIF of JPEG, TIFF, PNG, WebP, HEIC, AVIF, JPEG XL (packed by brotli too), JPEG 2000 and all RAWs (CR3, RAF,",
        "ORF and RW2 too); XMP of these and of GIF, Photoshop, also where it did not fit into one segment of a JPEG;",
        "IPTC of JPEG, TIFF, Photoshop, PNG and JPEG 2000; texts of PNG, comments of JPEG and GIF. Of makers' own",
        "notes: the lens (Canon, Nikon), serial numbers (Canon, Nikon, Panasonic), the owner (Canon), stars (Fuji),",
        "names and places (Panasonic), Apple's name for a Live Photo. Whatever else is noted in XMP, IPTC or EXIF (an",
        "event, a source, that it is a sphere) counts too, but for what programs note for themselves. So do",
        "layers and saved selections (Photoshop, TIFF) and a GeoTIFF's place on the map.",
        "",
        "How a photo was taken counts where the other one knows nothing of it, whatever the value: exposure time,",
        "aperture, ISO, focal length, flash, height, direction, time zone, fraction of a second, temperature,",
        "humidity, pressure and depth.",
        "",
        "What Picasa noted in a folder's `.picasa.ini` (stars, captions, keywords, people, places, albums, edits that",
        "were not saved) counts for its photos; the file itself belongs to the folder and stays in it. So do the",
        "captions in a `descript.ion` (Total Commander, IrfanView, XnView), and the favourites in the",
        "`Photo Details.csv` of a copy of iCloud, whose dates count where nothing else tells one.",
        "",
        "Where nothing else tells when a photo was taken, the day in its name does (IMG-20190512-WA0003.jpg,",
        "PXL_20220812_153341290.jpg, 2019-05-12 14.03.jpg); where the kept photo has a date it says nothing, unless",
        "clocks begin then that were never set. Beside such a date that of the satellites in GPS data counts too.",
        "",
        "On Linux the tags, stars and comment count too that KDE and other desktops keep in extended attributes",
        "(`user.xdg.tags`, `user.baloo.rating`, `user.xdg.comment`). Those of macOS are not read.",
        "",
        "## Limits",
        "",
        *LIMITS.splitlines(),
        "",
        "## Films",
        "",
        "Where films are wanted, files whose names end in one of these are opened by PyAV (FFmpeg), as far as they",
        f"belong to no photo: {' '.join(sorted(FILM_SUFFIXES))}.",
        "What they are, their content tells; lists of other files are refused. Animations (GIF, WebP, APNG) stay",
        "pictures.",
        "",
        "## What the installers include",
        "",
        "The installers for Windows (x64), macOS (Apple silicon and Intel) and Linux (x86-64) include every library of",
        "the table, so every format is read on every platform without further installation. Elsewhere, as on Linux",
        "with ARM64, `pip install` from the source fetches what there is, and `--self-test` says what works.",
        "",
        "## Not read",
        "",
        "PDF, SVG, TGA, 16-bit Photoshop files and large Photoshop documents (PSB). Files whose names end",
        "otherwise are not opened.",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(as_markdown())
