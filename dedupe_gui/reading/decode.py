"""The only module that opens pictures: a file, or bytes in memory -> a small upright picture and what its header tells.

Opening is dangerous (a decoder may crash, hang or eat memory), so these functions are called through
`workers.PhotoReader`. Only `opens`, which reads no more than a header, is called where a removal is verified.
"""

from __future__ import annotations

import hashlib
import io
import stat
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile, UnidentifiedImageError

from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.matching.containment.raster import Raster, StoredPlanes, colour_fineness
from dedupe_gui.matching.containment.steps_shown import steps_shown, unclipped_sizes
from dedupe_gui.matching.fingerprints.sharpness import sharpness
from dedupe_gui.matching.fingerprints.shown_area import Extent, as_note
from dedupe_gui.matching.turning import turned_array, turned_picture
from dedupe_gui.model import DIGEST_BYTES, THUMBNAIL_EDGE_PX, PhotoFacts, Turn, UnreadableReason, Witness
from dedupe_gui.reading import colour, completeness, exif, jpeg, knowledge, lossless, raw, shrink
from dedupe_gui.reading.embedded_parts import look_inside
from dedupe_gui.reading.formats import (
    JPEG,
    PROGRESSIVE_MOST_PIXELS,
    SNIFFED_BYTES,
    Format,
    Opener,
    sniff,
    suffix_of,
)

ALGORITHM = 13
"""To be raised whenever a photo's small picture or facts come out differently: what is remembered is void then."""
LEAST_EDGE_PX = 240
"""A decoder may shrink the picture while it decodes, as long as the longest edge stays at least this.

A photo of 500 pixels is then decoded at 1/2 and needs no resizing for its thumbnail."""
HASH_EDGE_PX = 128
"""Hashing takes 0.4 instead of 0.6 ms so, which is as long as decoding a photo of 500 pixels."""
THUMBNAIL_QUALITY = 85
"""13 KB for 250 pixels, 0.2 ms, colour at half resolution. The second look compares thumbnails, so not below 80."""
_FIRST_SEGMENTS_BYTES = 20
"""Of a thumbnail: the start marker and the JFIF header, which must come first."""

Source = Path | bytes

# Pillow warns above this and refuses above twice this; the limits of the format table come first, these guard what is
# inside another file (the PNG in an ICO).
Image.MAX_IMAGE_PIXELS = PROGRESSIVE_MOST_PIXELS

_READ_AT_ONCE_BYTES = 262_144
"""Files up to here are read as a whole: most photos of 500 pixels."""
_DIGEST_STRIP_PIXELS = 1_000_000
"""A copy of the pixels is made in strips, so that a 200-megapixel photo does not take its memory twice."""
_WIDE_MODES = frozenset({"RGB", "RGBA"})
_WIDE_SHARE = 0.015
"""Of pixels: what was converted from sRGB has 0.013 at most, by rounding; half of what was taken in Display P3 more."""
"""A profile of grey, or of inks, holds nothing that sRGB has not; what of inks lies beyond no screen shows."""
_SWAPS_SIDES = frozenset({5, 6, 7, 8})
_TURNS_UPRIGHT: dict[int, Turn] = {
    2: Turn.MIRROR,
    3: Turn.CLOCKWISE_180,
    4: Turn.MIRROR_180,
    5: Turn.MIRROR_270,
    6: Turn.CLOCKWISE_90,
    7: Turn.MIRROR_90,
    8: Turn.CLOCKWISE_270,
}
"""EXIF orientation -> what brings the picture upright (Exif 3.0, 4.6.5)."""

_DECODER_PROBLEMS = (*exif.MALFORMED, NotImplementedError, RuntimeError, Warning, Image.DecompressionBombError)


class UnreadablePhoto(EnvironmentProblem):
    """A file that is not a photo that this program can read, and why."""

    def __init__(self, reason: UnreadableReason, detail: str, *, name: str = "The picture") -> None:
        super().__init__(
            f"{name} could not be read as a photo: {detail}. Look at it in another program, or replace it."
        )
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class DecodedPhoto:
    """What one decode of one photo yields."""

    facts: PhotoFacts
    pixels: NDArray[np.uint8]
    """RGB in sRGB, upright, on white, shape (h, w, 3), longest edge `THUMBNAIL_EDGE_PX` or less; smaller photos as they
    are."""
    extent: Extent
    """What of the picture's frame shows something; see `matching.fingerprints.shown_area`."""
    grey: NDArray[np.uint8]
    """`pixels` without their colours, shape (h, w)."""
    hash_grey: NDArray[np.uint8]
    """What grey hashes are made from: `grey` at `HASH_EDGE_PX`, at its own size for a photo that was not shrunk."""

    @property
    def picture(self) -> Image.Image:
        """The pixels as a picture."""
        return Image.fromarray(self.pixels)


def decode(source: Source) -> DecodedPhoto:
    """Decode a photo at the smallest scale that serves for hashes, thumbnail and local features.

    Raises UnreadablePhoto for whatever goes wrong with this file, MemoryError when it needs too much.
    """
    with _opened(source) as opened:
        shown = _read(opened, LEAST_EDGE_PX, THUMBNAIL_EDGE_PX)
        pixels, extent = np.asarray(shown.picture, np.uint8), shown.extent
        inside = look_inside(opened.file, opened.format.opener)
    is_whole = max(shown.facts.width_px, shown.facts.height_px) <= THUMBNAIL_EDGE_PX
    grey = colour.grey_of(pixels, as_pillow=is_whole)
    facts = replace(shown.facts, inside=inside, sharpness=sharpness(grey, is_resized=shown.is_resized))
    if shown.turn is not Turn.NONE and extent != pixels.shape[1::-1]:
        # Turned, what the frame shows would no longer begin at its top left.
        pixels = colour.reframed(pixels, extent, THUMBNAIL_EDGE_PX)  # it takes sharpness, which is told by now
        grey = colour.grey_of(pixels)
        extent = grey.shape[::-1]
    hash_grey = grey if is_whole else colour.halved(grey, extent, HASH_EDGE_PX)
    if shown.turn is not Turn.NONE:
        pixels, grey, hash_grey = (
            np.ascontiguousarray(turned_array(each, shown.turn)) for each in (pixels, grey, hash_grey)
        )
        extent = grey.shape[::-1]
    return DecodedPhoto(facts, pixels, extent, grey, hash_grey)


def full(source: Source, *, max_edge_px: int | None = None) -> Image.Image:
    """Return the picture for looking at: RGB in sRGB, upright, on white, longest edge at most `max_edge_px`.

    Of a RAW it is the embedded preview where that is large enough. Raises as `decode` does.
    """
    with _opened(source) as opened:
        shown = _read(opened, max_edge_px, max_edge_px)
        return _upright(shown)


def _upright(shown: _DecodedPicture) -> Image.Image:
    picture = shown.picture if isinstance(shown.picture, Image.Image) else Image.fromarray(shown.picture)
    return turned_picture(picture, shown.turn)


class Conversion(Enum):
    """What is done to a stored picture besides decoding it, before it is looked at; the values are those of tables."""

    TURNED = "turned-by-exif"
    PROFILE = "profile-to-srgb"
    TRANSPARENCY = "laid-on-white"
    DEPTH = "deep-to-8-bit"
    DEVELOPED = "raw-preview"


def whole(source: Source) -> tuple[Image.Image, tuple[Conversion, ...]]:
    """Return what `full` does at full size, and how it differs from the picture as it is stored."""
    with _opened(source) as opened:
        shown = _read(opened, None, None)
        facts = shown.facts
        done = {
            Conversion.TURNED: shown.turn is not Turn.NONE,
            Conversion.PROFILE: shown.has_own_colours,
            Conversion.TRANSPARENCY: facts.has_transparency,
            Conversion.DEPTH: facts.is_deep,
            Conversion.DEVELOPED: opened.format.opener is Opener.RAW,
        }
        return _upright(shown), tuple(conversion for conversion, is_done in done.items() if is_done)


def stored(source: Source) -> Image.Image:
    """Return the picture as Pillow decodes it: not turned, in its own mode and colours. Raises as `decode` does.

    What others hash who hand Pillow's picture to imagehash. Of a RAW, which Pillow does not read, it is what `full`
    returns.
    """
    with _opened(source) as opened:
        if opened.format.opener is Opener.RAW:
            return _upright(_read(opened, None, None))
        image = _open(opened, None).image
        image.load()
        return image


def raster(source: Source) -> Raster:
    """Return all pixels of a photo as they are stored, to be held against another one's (`matching.containment`).

    Raises as `decode` does, also for a RAW: what a program develops out of it is not what it holds.
    """
    with _opened(source) as opened:
        if opened.format.opener is Opener.RAW:
            raise UnreadablePhoto(UnreadableReason.UNSUPPORTED, "a negative shows only what is developed out of it")
        stored = _stored(opened)
        photo, colours = stored.raster, stored.colours
        if stored.is_beyond_screens:
            (luma, *colours), cut = colour.as_screens_show([photo.luma, *colours])
            blue, red = (np.asarray(Image.fromarray(plane).reduce(2)) for plane in colours)
            planes = StoredPlanes(photo.luma, photo.blue, photo.red)
            photo = replace(photo, luma=luma, blue=blue, red=red, cut=cut, stored=planes)
        fine_colours = () if stored.has_halved_colours else zip(colours, (photo.blue, photo.red), strict=True)
        is_lossless = lossless.keeps_pixels(opened.file, opened.format.name)
        before = steps_shown(unclipped_sizes(photo.luma)) if is_lossless and not photo.is_palette else None
        return replace(
            photo,
            is_lossless=is_lossless,
            colour_fineness_greys=max((colour_fineness(*planes) for planes in fine_colours), default=0.0),
            steps_before=None if before is None else jpeg.filled_up(before),
        )


@dataclass(frozen=True, slots=True)
class _Stored:
    """A photo as it is stored. What its decoder needed of memory is given back."""

    raster: Raster
    colours: list[NDArray[np.uint8]]
    """Blue and red at full size, where that tells anything."""
    has_halved_colours: bool
    """Whether it is a JPEG that stores them at half the size."""
    is_beyond_screens: bool
    """Whether some are none in RGB."""


def _stored(opened: _OpenedFile) -> _Stored:
    begun = _open(opened, None)
    image = begun.image
    if opened.format.opener is Opener.JPEG and image.mode == "RGB" and not _has_own_colours(image):
        image.draft("YCbCr", image.size)  # as stored, without rounding twice
    orientation = _orientation(image, exif.read(image))
    is_palette = image.mode in ("P", "PA")
    image.load()
    picture = image if image.mode == "YCbCr" else colour.to_srgb(image, image.size, None)
    tables, layers = (getattr(image, name, None) or () for name in ("quantization", "layer"))
    is_halved = jpeg.has_halved_colours(layers)
    (luma, *colours), (grey, blue, red) = colour.in_planes(picture, with_colours=not is_halved)
    is_beyond = image.mode == "YCbCr" and colour.goes_beyond_screens(grey, blue, red)
    if is_beyond and is_halved:
        (luma, *colours), _ = colour.in_planes(picture, with_colours=True)
    raster = Raster(
        luma,
        blue,
        red,
        _TURNS_UPRIGHT.get(orientation, Turn.NONE),
        *jpeg.steps_of(tables or {}, layers),
        is_as_rounded=image.mode != "CMYK",
        is_palette=is_palette,
        is_deep=begun.is_deep,
        is_converted=_has_own_colours(image) and image.mode in _WIDE_MODES,
        is_wide=_has_own_colours(image) and colour.share_beyond_srgb(image) > _WIDE_SHARE,
    )
    return _Stored(raster, colours, is_halved, is_beyond)


def _has_own_colours(image: ImageFile.ImageFile) -> bool:
    profile = image.info.get("icc_profile")
    return profile is not None and not colour.is_srgb(profile)


def pixel_digest(source: Source) -> bytes:
    """Return a 16-byte digest of every pixel, upright: equal for files that differ in metadata or lossless container.

    Transparency and any colour profile but sRGB count as part of the pixels. A file that holds more than one 8-bit
    picture can show (RAW, 16 bits a channel, several frames) gets a digest of its bytes, so
    that it equals nothing but itself. Raises as `decode` does.
    """
    with _opened(source) as opened:
        if opened.format.opener is Opener.RAW:
            return _digest_of_bytes(opened)
        begun = _open(opened, None)
        image = begun.image
        if begun.is_deep or getattr(image, "n_frames", 1) > 1:
            return _digest_of_bytes(opened)
        orientation = _orientation(image, exif.read(image))
        image.load()
        return _digest_of_pixels(image, orientation)


def opens(path: Path) -> None:
    """Raise UnreadablePhoto when the file's header cannot be read as a photo's; looks at no pixels.

    The last check of a photo that was decoded before and whose size and time have not changed since.
    """
    with _opened(path) as opened:
        if opened.format.opener is not Opener.RAW:  # told by its content already
            _opener(opened.format.opener)(opened.file)


def header_facts(path: Path) -> PhotoFacts:
    """Return what the file's header tells: size, format, and all that it knows of the photo. Raises UnreadablePhoto."""
    with _opened(path) as opened:
        if opened.format.opener is Opener.RAW:
            return _read_raw(opened, LEAST_EDGE_PX, THUMBNAIL_EDGE_PX).facts
        image = _opener(opened.format.opener)(opened.file)
        if opened.format.opener is Opener.PNG:
            image.load()  # its EXIF may stand behind the pixels
        width, height = image.size
        seen = exif.read(image, knowledge.of_tags)
        if _orientation(image, seen) in _SWAPS_SIDES:
            width, height = height, width
        return replace(_facts(seen, width, height, opened.format), known=knowledge.known_in(image, seen))


def thumbnail_jpeg(photo: DecodedPhoto) -> bytes:
    """Return a decoded photo's picture as the JPEG that the catalogue keeps."""
    import simplejpeg  # a third faster than Pillow

    encoded: bytes = simplejpeg.encode_jpeg(photo.pixels, THUMBNAIL_QUALITY, "RGB", "420")
    if photo.extent == photo.pixels.shape[1::-1]:
        return encoded
    note = jpeg.comment(as_note(photo.extent))
    return encoded[:_FIRST_SEGMENTS_BYTES] + note + encoded[_FIRST_SEGMENTS_BYTES:]


@dataclass(frozen=True, slots=True)
class _OpenedFile:
    """A file that looks like a picture, at its beginning."""

    file: BinaryIO
    size_bytes: int
    format: Format


@contextmanager
def _opened(source: Source) -> Iterator[_OpenedFile]:
    """Open the source, and turn whatever goes wrong with it into `UnreadablePhoto`."""
    name = source.name if isinstance(source, Path) else "The picture"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of odd metadata; a photo that can be read is read
            with _file(source) as file:
                size_bytes = file.seek(0, io.SEEK_END)
                file.seek(0)
                # Every seek in a file costs a read of its own, and there are a dozen.
                content = file if size_bytes > _READ_AT_ONCE_BYTES else io.BytesIO(file.read())
                head = content.read(SNIFFED_BYTES)
                content.seek(0)
                found = sniff(head, suffix_of(name))
                if found is None:
                    raise _not_a_picture(head)
                yield _OpenedFile(content, size_bytes, found)
    except UnreadablePhoto as problem:
        raise UnreadablePhoto(problem.reason, problem.detail, name=name) from problem.__cause__
    except _DECODER_PROBLEMS as problem:
        reason, detail = _reason(problem)
        raise UnreadablePhoto(reason, detail, name=name) from problem


def _file(source: Source) -> BinaryIO:
    if isinstance(source, bytes):
        return io.BytesIO(source)
    if not stat.S_ISREG(source.stat().st_mode):  # opening a pipe would wait for its other end
        raise UnreadablePhoto(UnreadableReason.NOT_A_PICTURE, "it is no regular file")
    return source.open("rb")


def _not_a_picture(head: bytes) -> UnreadablePhoto:
    if not head:
        return UnreadablePhoto(UnreadableReason.TRUNCATED, "the file is empty")
    if not head.strip(b"\0"):
        return UnreadablePhoto(UnreadableReason.DAMAGED, "the file begins with zeros")
    return UnreadablePhoto(UnreadableReason.NOT_A_PICTURE, "its content is no picture of a known format")


def _reason(problem: BaseException) -> tuple[UnreadableReason, str]:
    detail = str(problem).strip().rstrip(".") or type(problem).__name__
    if isinstance(problem, PermissionError):
        return UnreadableReason.NO_PERMISSION, detail
    if isinstance(problem, FileNotFoundError):
        return UnreadableReason.VANISHED, detail
    if isinstance(problem, Image.DecompressionBombError):
        return UnreadableReason.TOO_LARGE, detail
    if isinstance(problem, OSError) and problem.errno is not None:
        return UnreadableReason.IO_ERROR, detail
    text = detail.lower()
    if "truncated" in text or "end of file" in text or "premature" in text or isinstance(problem, EOFError):
        return UnreadableReason.TRUNCATED, detail
    if (
        isinstance(problem, NotImplementedError)
        or "unsupported" in text
        or "not supported" in text
        or "not implemented" in text
        or "unknown pixel mode" in text  # of three floating-point channels and the like
    ):
        return UnreadableReason.UNSUPPORTED, detail
    if isinstance(problem, UnidentifiedImageError):
        return UnreadableReason.DAMAGED, "its content is damaged"
    return UnreadableReason.DAMAGED, detail


@cache
def _opener(opener: Opener) -> Callable[[BinaryIO], ImageFile.ImageFile]:
    """Import a decoder when its first file comes: all of them together take half a second."""
    module, _, name = opener.value.partition(":")
    imported = import_module(module)
    # A worker has one core to itself.
    if opener is Opener.HEIF:
        imported.options.DECODE_THREADS = 1
    elif opener is Opener.AVIF:
        vars(imported)["DEFAULT_MAX_THREADS"] = 1
    # A cast because the table names classes by text.
    return cast(Callable[[BinaryIO], ImageFile.ImageFile], getattr(imported, name))


@dataclass(frozen=True, slots=True)
class _DecodedPicture:
    """A picture in sRGB, as it is stored: not upright yet."""

    facts: PhotoFacts
    picture: Image.Image | NDArray[np.uint8]
    """An array, shape (h, w, 3), where it comes from the fast JPEG decoder."""
    extent: Extent
    turn: Turn
    """What brings it upright."""
    is_resized: bool
    """Whether a filter of ours made the picture smaller, after the decoder left it larger."""
    has_own_colours: bool = False
    """Whether a colour profile was converted."""


def _read(opened: _OpenedFile, least_edge_px: int | None, most_edge_px: int | None) -> _DecodedPicture:
    """Return the facts and the picture, decoded at no more than is needed for `least_edge_px`."""
    if opened.format.opener is Opener.RAW:
        return _read_raw(opened, least_edge_px, most_edge_px)
    begun = _open(opened, least_edge_px)
    image = begun.image
    seen = exif.read(image, knowledge.of_tags)
    orientation = _orientation(image, seen)
    known = knowledge.known_in(image, seen)
    has_more_frames = _has_more_frames(image, opened.format)
    extent = shrink.before_loading(image, least_edge_px, most_edge_px)
    has_own_colours = _has_own_colours(image)
    pixels = None if has_own_colours else jpeg.pixels_at(begun.content, image.mode, image.size)
    picture: Image.Image | NDArray[np.uint8]
    has_transparency = False
    if pixels is not None:
        decoded_size = image.size
        picture, extent = colour.fitted_array(pixels, extent, most_edge_px)
        size = picture.shape[1::-1]
    else:
        image.load()
        decoded_size = image.size
        has_transparency = colour.has_transparency(image)
        picture = colour.to_srgb(image, extent, most_edge_px)
        size = picture.size
        if size != decoded_size:
            extent = size
    width, height = reversed(begun.size) if orientation in _SWAPS_SIDES else begun.size
    facts = _facts(seen, width, height, opened.format, getattr(image, "quantization", {}))
    facts = replace(
        facts, has_more_frames=has_more_frames, is_deep=begun.is_deep, has_transparency=has_transparency, known=known
    )
    turn = _TURNS_UPRIGHT.get(orientation, Turn.NONE)
    return _DecodedPicture(facts, picture, extent, turn, size != decoded_size, has_own_colours)


@dataclass(frozen=True, slots=True)
class _Begun:
    """A picture of which the header is read, and what loading it makes it forget."""

    image: ImageFile.ImageFile
    size: tuple[int, int]
    is_deep: bool
    content: bytes = b""
    """Of a JPEG: what a decoder needs of the file."""


def _open(opened: _OpenedFile, least_edge_px: int | None) -> _Begun:
    """Open, and refuse what is cut off or claims too many pixels."""
    file = opened.file
    content = b""
    if opened.format.opener is Opener.JPEG:
        needed = jpeg.read(file, opened.size_bytes, least_edge_px=least_edge_px)
        if needed.has_blank_end:
            raise UnreadablePhoto(UnreadableReason.TRUNCATED, "the end of the picture was never written")
        content = needed.content
        file = io.BytesIO(content)
    elif opened.format.opener is Opener.PNG:
        completeness.check_png(file)
    else:
        completeness.check(file, opened.size_bytes)
    claimed = completeness.jxl_size(file) if opened.format.opener is Opener.JXL else None
    if claimed is not None:
        _refuse_bomb(claimed, opened.format.most_pixels)
    image = _opener(opened.format.opener)(file)
    is_progressive = bool(image.info.get("progressive"))
    _refuse_bomb(image.size, PROGRESSIVE_MOST_PIXELS if is_progressive else opened.format.most_pixels)
    begun = _Begun(image, image.size, colour.is_deep(image), content)
    if opened.format.opener is Opener.PNG:
        image.load()  # its EXIF may stand behind the pixels
    return begun


def _refuse_bomb(size: tuple[int, int], most_pixels: int) -> None:
    if size[0] * size[1] > most_pixels:
        detail = f"it claims {size[0]:,} × {size[1]:,} pixels, more than {most_pixels // 1_000_000:,} megapixels"
        raise UnreadablePhoto(UnreadableReason.TOO_LARGE, detail)


def _orientation(image: ImageFile.ImageFile, seen: exif.ExifFacts) -> int:
    """What is left to be turned: Pillow turns TIFFs itself, libjxl turns by the codestream's own orientation."""
    if image.format == "TIFF" or (image.format == "JXL" and not getattr(image, "jpeg", False)):
        return 1
    return seen.orientation


def _digest_of_bytes(opened: _OpenedFile) -> bytes:
    opened.file.seek(0)
    digest = hashlib.blake2b(b"bytes ", digest_size=DIGEST_BYTES)
    while chunk := opened.file.read(1 << 20):
        digest.update(chunk)
    return digest.digest()


def _digest_of_pixels(image: Image.Image, orientation: int) -> bytes:
    profile = image.info.get("icc_profile") or b""
    picture = colour.resizable(image)
    if picture.mode in ("RGBA", "LA") and picture.getchannel("A").getextrema()[0] == 255:
        picture = picture.convert("RGB")
    elif picture.mode not in ("CMYK", "LAB"):
        picture = picture.convert("RGBA" if "A" in picture.getbands() else "RGB")
    picture = turned_picture(picture, _TURNS_UPRIGHT.get(orientation, Turn.NONE))
    digest = hashlib.blake2b(f"{picture.mode} {picture.width} {picture.height} ".encode(), digest_size=DIGEST_BYTES)
    digest.update(b"" if colour.is_srgb(profile) else profile)
    rows = max(1, _DIGEST_STRIP_PIXELS // picture.width)
    for top in range(0, picture.height, rows):
        digest.update(picture.crop((0, top, picture.width, min(picture.height, top + rows))).tobytes())
    return digest.digest()


def _read_raw(opened: _OpenedFile, least_edge_px: int | None, most_edge_px: int | None) -> _DecodedPicture:
    with raw.opened(opened.file) as negative:
        _refuse_bomb(negative.size, opened.format.most_pixels)
        tags = raw.metadata(opened.file)
        seen = exif.read(tags, knowledge.of_tags)
        known = knowledge.known_in_raw(tags, seen)
        preview = raw.preview(negative, least_edge_px)
        if isinstance(preview, bytes):
            # The preview's own size and format are not the photo's.
            image = _open(_OpenedFile(io.BytesIO(preview), len(preview), JPEG), least_edge_px).image
            if seen == exif.NOTHING:
                seen = exif.read(image, knowledge.of_tags)
                known = knowledge.known_in(image, seen)
            shrink.before_loading(image, least_edge_px, most_edge_px)
            image.load()
            preview = raw.upright(image, negative)
        elif preview is None:
            preview = raw.developed(negative, least_edge_px)
        width, height = negative.upright_size
    picture = colour.to_srgb(preview, preview.size, most_edge_px)
    is_resized = picture.size != preview.size
    facts = replace(_facts(seen, width, height, opened.format), known=known)
    return _DecodedPicture(facts, picture, picture.size, Turn.NONE, is_resized)


def _has_more_frames(image: ImageFile.ImageFile, file_type: Format) -> bool:
    """Whether there are pages or frames after the first. What HEIF holds besides are depth maps and exposures."""
    return file_type.opener is not Opener.HEIF and bool(getattr(image, "is_animated", False))


_NO_TABLES: Mapping[int, Sequence[int]] = MappingProxyType({})
_OTHER_SIZE_TIMES = 1.02
"""By which an edge may differ from what EXIF says: cameras round to whole blocks, or cut off a rim."""


def _facts(
    seen: exif.ExifFacts,
    width_px: int,
    height_px: int,
    file_type: Format,
    tables: Mapping[int, Sequence[int]] = _NO_TABLES,
) -> PhotoFacts:
    """tables: a JPEG's, as Pillow has them."""
    witnesses = Witness.MAKER_NOTES if seen.has_maker_notes else Witness.NONE
    if jpeg.has_own_steps(tables):
        witnesses |= Witness.OWN_STEPS
    # That of a RAW may speak of a preview, or of a part.
    if seen.size_px is not None and file_type.opener is not Opener.RAW:
        edges = zip(sorted(seen.size_px), sorted((width_px, height_px)), strict=True)
        if any(max(one, other) > _OTHER_SIZE_TIMES * min(one, other) for one, other in edges):
            witnesses |= Witness.OTHER_SIZE
    return PhotoFacts(
        width_px=width_px,
        height_px=height_px,
        format_name=file_type.name,
        taken=seen.taken,
        camera=seen.camera,
        exposure=seen.exposure,
        latitude_deg=seen.latitude_deg,
        longitude_deg=seen.longitude_deg,
        software=seen.software,
        jpeg_quality=jpeg.quality(tables),
        witnesses=witnesses,
    )
