"""A decoded picture of any mode -> a picture in sRGB: palettes, deep pixels, CMYK, transparency, colour profiles."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageFile

from dedupe_gui.matching.fingerprints.shown_area import Extent

_DEEP_MODES = frozenset({"I", "F", "I;16", "I;16L", "I;16B", "I;16N"})
_DEEP_RAW_MODE = re.compile(r";(12|16|32)[A-Z]")
"""`RGB;16B` and the like; `BGR;16` has five or six bits a channel."""
_SRGB_NAMES = (b"sRGB", "sRGB".encode("utf-16-be"))
_LOOKED_AT_ROWS = 4
_BEYOND_GREYS, _LEAST_BEYOND = 6.0, 8
"""By how much, in how many pixels: less comes to less than a grey where a place is looked at as a whole."""
_ROUNDED_GREYS = 2
"""What turning whole numbers into RGB and back may change."""
_STRIP_PIXELS = 1 << 18
"""So many stay in a core's cache."""
_BLOCK_PX = 8
_TONES_TRIED = 9
_SHORT_PROFILE_BYTES = 4096
"""The usual sRGB profiles take 0.5 to 3.1 KB; a larger one that mentions sRGB is something else (a measured screen)."""


def is_deep(image: ImageFile.ImageFile) -> bool:
    """Whether the file holds more than 8 bits a channel. To be asked before the picture is loaded."""
    raw_modes = (str(tile.args if isinstance(tile.args, str) else (tile.args or ("",))[0]) for tile in image.tile)
    return (
        image.mode in _DEEP_MODES
        or image.info.get("bit_depth", 8) > 8
        or any(_DEEP_RAW_MODE.search(raw_mode) for raw_mode in raw_modes)
    )


def has_transparency(image: Image.Image) -> bool:
    """Whether anything lies behind the picture; a channel that lets nothing through is none. The picture is loaded."""
    if image.mode in ("RGBA", "LA"):
        return _lets_through(image)
    if "transparency" not in image.info or image.mode not in ("P", "RGB", "L"):
        return False
    try:
        return _lets_through(image.convert("RGBA"))
    except ValueError:  # what names a colour that there is not
        return False


def _lets_through(image: Image.Image) -> bool:
    least = image.getchannel("A").getextrema()[0]
    return isinstance(least, int | float) and least < 255


def fitted(size: tuple[float, float], most_edge_px: int) -> tuple[int, int]:
    """Return the size with its longest edge brought down to `most_edge_px`, never up."""
    longest = max(size)
    if longest <= most_edge_px:
        return round(size[0]), round(size[1])
    return max(1, round(size[0] * most_edge_px / longest)), max(1, round(size[1] * most_edge_px / longest))


def shrunk(image: Image.Image, extent: Extent, most_edge_px: int) -> Image.Image:
    """Return what the picture shows within `extent` (of its own pixels), its longest edge `most_edge_px`."""
    # A box filter first where it is much too large. Bilinear is the fastest filter that leaves the hashes alone: 1.0 of
    # 256 bits differ, Hamming 1.4, box 4.6, Lanczos 0.9 in three times the time (500-pixel JPEGs to 128).
    return image.resize(
        fitted(extent, most_edge_px), Image.Resampling.BILINEAR, box=(0.0, 0.0, *extent), reducing_gap=2.0
    )


Pixels = NDArray[np.uint8]


def fitted_array(pixels: Pixels, extent: Extent, most_edge_px: int | None) -> tuple[Pixels, Extent]:
    """Return an RGB picture, shape (h, w, 3), its longest edge at most `most_edge_px`, and what its frame shows then.

    extent: what of the frame shows something, before.
    """
    if most_edge_px is None or max(extent) <= most_edge_px:
        return pixels, extent
    height, width = pixels.shape[:2]
    factor = max(extent) / most_edge_px
    if factor > 2:
        small = np.asarray(shrunk(Image.fromarray(pixels), extent, most_edge_px), np.uint8)
        return small, small.shape[1::-1]
    import cv2

    size = fitted((width, height), most_edge_px)
    small = np.asarray(cv2.resize(_softened(pixels, factor), size, interpolation=cv2.INTER_LINEAR), np.uint8)
    return small, (extent[0] * size[0] / width, extent[1] * size[1] / height)


def _softened(pixels: Pixels, factor: float) -> Pixels:
    """Blur as much as linear interpolation lacks to make a picture this many times smaller, 1..2, without jaggies.

    With it the weights spread as those of Pillow's bilinear filter, at one half they are the same: 1, 3, 3, 1. It takes
    0.13 ms in all where Pillow takes 0.6.
    """
    import cv2

    beside = (factor**2 - 1) / 12
    weights = np.array([beside, 1 - 2 * beside, beside])
    return np.asarray(cv2.sepFilter2D(pixels, -1, weights, weights), np.uint8)


def reframed(pixels: Pixels, extent: Extent, most_edge_px: int) -> Pixels:
    """Return what a picture shows within `extent` alone, filling its frame; any number of channels."""
    import cv2

    width, height = fitted(extent, most_edge_px)
    across, down = extent[0] / width, extent[1] / height
    way = np.array([[across, 0, across / 2 - 0.5], [0, down, down / 2 - 0.5]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    framed = cv2.warpAffine(pixels, way, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(framed, np.uint8)


def grey_of(pixels: Pixels, *, as_pillow: bool = False) -> Pixels:
    """Return an RGB picture without its colours, shape (h, w). as_pillow: to the last bit as `Image.convert` does."""
    import cv2

    if as_pillow:
        return np.asarray(Image.fromarray(pixels).convert("L"), np.uint8)
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)


def halved(grey: Pixels, extent: Extent, most_edge_px: int) -> Pixels:
    """Return a grey picture at about half its size: what it shows within `extent`, its longest edge `most_edge_px`."""
    import cv2

    soft = _softened(grey, min(max(extent) / most_edge_px, 2.0))
    if extent == grey.shape[::-1]:
        return np.asarray(cv2.resize(soft, fitted(extent, most_edge_px), interpolation=cv2.INTER_LINEAR), np.uint8)
    return reframed(soft, extent, most_edge_px)


def in_planes(picture: Image.Image, *, with_colours: bool) -> tuple[list[Pixels], list[Pixels]]:
    """Return the planes of a picture as YCbCr, and all three at half the size.

    Strip by strip, for Pillow takes four bytes a pixel. with_colours: whether at its own size more than the luma.
    """
    width, height = picture.size
    planes = [np.empty((height, width), np.uint8) for _ in range(3 if with_colours else 1)]
    halved_planes = [np.empty(((height + 1) // 2, (width + 1) // 2), np.uint8) for _ in range(3)]
    rows = max(1, _STRIP_PIXELS // width // 2) * 2
    for top in range(0, height, rows):
        strip = picture.crop((0, top, width, min(height, top + rows)))
        if strip.mode != "YCbCr":
            strip = strip.convert("YCbCr")
        for band, plane in enumerate(planes):
            plane[top : top + rows] = np.asarray(strip.getchannel(band))
        half = strip.reduce(2)
        for band, plane in enumerate(halved_planes):
            plane[top // 2 : (top + rows) // 2] = np.asarray(half.getchannel(band))
    return planes, halved_planes


def goes_beyond_screens(luma: Pixels, blue: Pixels, red: Pixels) -> bool:
    """Whether a JPEG's planes, looked at here and there, hold places with colours that are none in RGB.

    Encoders leave a little of that at every edge. Some cameras save whole places so, as a red that is brighter than
    red can be: every program cuts it off, so that what was saved from such a photo never holds it again.
    """
    grey, cb, cr = (plane[::_LOOKED_AT_ROWS].astype(np.float32) for plane in (luma, blue, red))
    cb -= 128
    cr -= 128
    channels = grey + 1.402 * cr, grey - 0.344 * cb - 0.714 * cr, grey + 1.772 * cb
    beyond = [np.count_nonzero((one < -_BEYOND_GREYS) | (one > 255 + _BEYOND_GREYS)) for one in channels]
    return bool(max(beyond) >= _LEAST_BEYOND)


def as_screens_show(planes: Sequence[Pixels]) -> tuple[list[Pixels], NDArray[np.bool_]]:
    """Return the planes of a YCbCr picture with colours cut off where they are none in RGB; all else stays to the bit.

    And in which blocks of 8 × 8 px there were any. Only what may be beyond RGB is turned into it and back. Blue and red
    are changed in place; of the luma, what was stored is needed as well.
    """
    shown = [planes[0].copy(), *planes[1:]]
    rows, columns = planes[0].shape[0] // _BLOCK_PX, planes[0].shape[1] // _BLOCK_PX
    height, width = rows * _BLOCK_PX, columns * _BLOCK_PX
    for rim in (np.s_[height:], np.s_[:height, width:]):
        _cut_off([plane[rim] for plane in shown])
    places = np.nonzero(_may_go_beyond_screens([plane[:height, :width] for plane in planes]))
    within = [plane[:height, :width].reshape(rows, _BLOCK_PX, columns, _BLOCK_PX).swapaxes(1, 2) for plane in shown]
    blocks = [plane[places].reshape(-1, _BLOCK_PX**2) for plane in within]
    is_cut = np.zeros((rows, columns), np.bool_)
    is_cut[places] = _cut_off(blocks)
    for plane, cut_off in zip(within, blocks, strict=True):
        plane[places] = cut_off.reshape(-1, _BLOCK_PX, _BLOCK_PX)
    return shown, is_cut


def _may_go_beyond_screens(planes: Sequence[Pixels]) -> NDArray[np.bool_]:
    """Say of each block of three planes whether any pixel may be none in RGB, by the least and greatest values."""
    least, most = ([_of_blocks(plane, find) for plane in planes] for find in (np.minimum, np.maximum))
    (low_luma, low_blue, low_red), (high_luma, high_blue, high_red) = (
        (luma, blue - 128, red - 128) for luma, blue, red in (least, most)
    )
    low = low_luma + 1.402 * low_red, low_luma - 0.344 * high_blue - 0.714 * high_red, low_luma + 1.772 * low_blue
    high = high_luma + 1.402 * high_red, high_luma - 0.344 * low_blue - 0.714 * low_red, high_luma + 1.772 * high_blue
    within = 1 - _ROUNDED_GREYS, 254 + _ROUNDED_GREYS  # rounding changes it by less than that
    return np.asarray((np.minimum.reduce(low) < within[0]) | (np.maximum.reduce(high) > within[1]), np.bool_)


def _of_blocks(plane: Pixels, find: np.ufunc) -> NDArray[np.float32]:
    """Return the least or greatest value of each block."""
    found = find.reduce(plane.reshape(-1, _BLOCK_PX, plane.shape[1]), axis=1)
    for _ in range(3):
        found = find(found[:, ::2], found[:, 1::2])
    return np.asarray(found, np.float32)


def _cut_off(planes: Sequence[Pixels]) -> NDArray[np.bool_]:
    """Cut off colours in place, and say in which rows there were any."""
    import cv2

    if not planes[0].size:
        return np.zeros(len(planes[0]), np.bool_)
    # By OpenCV, and one plane after the other: of many pixels NumPy's own ways take ten times as long.
    stored = Image.merge("YCbCr", [Image.fromarray(plane) for plane in planes])
    shown = [np.asarray(band) for band in stored.convert("RGB").convert("YCbCr").split()]
    luma, blue, red = (cv2.absdiff(np.asarray(plane), band) for plane, band in zip(planes, shown, strict=True))
    is_cut = np.asarray(cv2.max(cv2.max(luma, blue), red) > _ROUNDED_GREYS, np.bool_)
    for plane, band in zip(planes, shown, strict=True):
        np.copyto(plane, band, where=is_cut)
    return np.asarray(is_cut.any(axis=1), np.bool_)


def to_srgb(image: Image.Image, extent: Extent, most_edge_px: int | None) -> Image.Image:
    """Return the picture as RGB in sRGB on white; its longest edge at most `most_edge_px`.

    Everything that can be done on the small picture is done on the small picture. A profile that makes no sense is
    ignored, as every viewer does.
    """
    profile = image.info.get("icc_profile")
    image = resizable(image)
    if most_edge_px is not None and max(extent) > most_edge_px:
        image = shrunk(image, extent, most_edge_px)
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa"):
        image = on_white(image)
    if image.mode == "LAB":
        return _converted(image, None)
    if profile and not is_srgb(profile):
        return _converted(image, profile)
    return image if image.mode == "RGB" else image.convert("RGB")


@lru_cache(maxsize=32)
def is_srgb(profile: bytes) -> bool:
    """Whether an ICC profile is sRGB: one of the usual ones by its description, or under another name by its colours.

    As the one of 524 bytes that a social network puts into all it shows.
    """
    if len(profile) <= _SHORT_PROFILE_BYTES and any(name in profile for name in _SRGB_NAMES):
        return True
    transform = _transform(profile, "RGB")
    if transform is None:
        return False
    tones = np.linspace(0, 255, _TONES_TRIED).astype(np.uint8)
    tried = np.stack(np.meshgrid(tones, tones, tones), axis=-1).reshape(_TONES_TRIED, -1, 3)
    shown = ImageCms.applyTransform(Image.fromarray(tried), transform)
    return shown is not None and int(np.abs(np.asarray(shown, np.int16) - tried).max()) <= _ROUNDED_GREYS


def share_beyond_srgb(image: Image.Image) -> float:
    """Return the share of an RGB picture's pixels, looked at here and there, whose colours sRGB has not."""
    profile = image.info.get("icc_profile")
    transform = _transform(profile, "RGB") if profile and image.mode in ("RGB", "RGBA") else None
    if transform is None:
        return 0.0
    way_back = _transform(profile, "RGB", is_back=True)
    size = (max(1, image.width // _LOOKED_AT_ROWS), max(1, image.height // _LOOKED_AT_ROWS))
    tried = image.convert("RGB").resize(size, Image.Resampling.NEAREST)
    shown = ImageCms.applyTransform(tried, transform)
    back = None if shown is None or way_back is None else ImageCms.applyTransform(shown, way_back)
    if back is None:
        return 0.0
    off = np.abs(np.asarray(back, np.int16) - np.asarray(tried, np.int16)).max(axis=2)
    return float((off > _BEYOND_GREYS).mean())


def resizable(image: Image.Image) -> Image.Image:
    """Return the picture in a mode with 8 bits a channel and no palette."""
    if image.mode in _DEEP_MODES:
        return Image.fromarray(_eight_bits(np.asarray(image)))
    if "transparency" in image.info and image.mode in ("P", "RGB", "L", "1"):
        return image.convert("RGBA")
    if image.mode == "P":
        return image.convert("RGB")
    if image.mode == "PA":
        return image.convert("RGBA")
    return image.convert("L") if image.mode == "1" else image


def on_white(image: Image.Image) -> Image.Image:
    """Return the picture as RGB as it looks on a white page."""
    with_alpha = image if image.mode == "RGBA" else image.convert("RGBA")
    page = Image.new("RGB", image.size, "white")
    page.paste(with_alpha, mask=with_alpha.getchannel("A"))
    return page


def _eight_bits(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    """Bring grey pixels of any depth to 0..255 by what their range suggests.

    Up to 255: as they are. Up to 65535: the upper 8 of 16 bits, as for any 16-bit file. Floats up to 1: times 255. What
    lies outside of all these (heights, temperatures) is stretched from its least to its greatest value.
    `Any`: which of the depths it is, shows only at run time.
    """
    if pixels.dtype.kind == "f":
        pixels = np.nan_to_num(pixels)
    least, most = float(pixels.min()), float(pixels.max())
    if pixels.dtype.kind == "f" and least >= 0 and most <= 1:
        return np.asarray(np.rint(pixels * 255.0), np.uint8)
    if least >= 0 and most <= 255:
        return pixels.astype(np.uint8)
    if least >= 0 and most <= 65535 and pixels.dtype.kind != "f":
        return np.asarray(pixels >> 8, np.uint8)
    return np.asarray((pixels - least) * (255.0 / (most - least)), np.uint8)


def _converted(image: Image.Image, profile: bytes | None) -> Image.Image:
    transform = _transform(profile, image.mode)
    if transform is None:
        return image.convert("RGB")
    return ImageCms.applyTransform(image, transform) or image


@lru_cache(maxsize=32)
def _transform(profile: bytes | None, mode: str, *, is_back: bool = False) -> ImageCms.ImageCmsTransform | None:
    """Return the way from a profile to sRGB, or back, or None when lcms does not accept it.

    Making one takes a millisecond.
    """
    try:
        source = ImageCms.createProfile("LAB") if profile is None else ImageCms.ImageCmsProfile(io.BytesIO(profile))
        srgb = ImageCms.createProfile("sRGB")
        start, end = (srgb, source) if is_back else (source, srgb)
        return ImageCms.buildTransform(start, end, mode, "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
