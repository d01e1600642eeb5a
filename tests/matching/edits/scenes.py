"""Made-up photographs with enough texture for key points, and the edits that people make of them."""

from __future__ import annotations

import functools
import io
from datetime import datetime

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from dedupe_gui.matching.edits.features import extract
from dedupe_gui.matching.edits.overlap import Picture
from dedupe_gui.model import THUMBNAIL_EDGE_PX, CaptureTime, FileStamp, Fingerprint, Photo, PhotoFacts


def scene(seed: int, width: int = 480, height: int = 360) -> Image.Image:
    """Return shapes of all sizes on a soft background: no two seeds share a corner."""
    return _drawn(seed, width, height).copy()


@functools.lru_cache(maxsize=64)
def _drawn(seed: int, width: int, height: int) -> Image.Image:
    random = np.random.default_rng(seed)
    ground = Image.fromarray(random.integers(40, 200, (6, 8, 3), np.uint8)).resize(
        (width, height), Image.Resampling.BICUBIC
    )
    draw = ImageDraw.Draw(ground)
    for _ in range(140):
        x, y = random.uniform(0, width), random.uniform(0, height)
        size = random.uniform(6, 46)
        corners = [tuple(np.array([x, y]) + random.uniform(-size, size, 2)) for _ in range(int(random.integers(3, 6)))]
        draw.polygon(corners, fill=tuple(random.integers(0, 256, 3).tolist()))
    return ground.filter(ImageFilter.GaussianBlur(0.8))


def few_things(seed: int, count: int, width: int = 480, height: int = 360) -> Image.Image:
    """Return so many triangles on a soft background: next to no key points."""
    random = np.random.default_rng(seed)
    ground = Image.fromarray(random.integers(90, 160, (3, 4, 3), np.uint8))
    picture = ground.resize((width, height), Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(picture)
    for _ in range(count):
        x, y = random.uniform(0, width), random.uniform(0, height)
        size = random.uniform(6, 30)
        corners = [tuple(np.array([x, y]) + random.uniform(-size, size, 2)) for _ in range(3)]
        draw.polygon(corners, fill=tuple(random.integers(0, 256, 3).tolist()))
    return picture.filter(ImageFilter.GaussianBlur(0.8))


def wall(seed: int, tile_px: int, width: int = 480, height: int = 360) -> Image.Image:
    """Return one tile over and over, with a few things before it: key points that have many likes in their photo."""
    random = np.random.default_rng(seed)
    tile, picture = scene(seed, tile_px, tile_px), Image.new("RGB", (width, height))
    for left in range(0, width, tile_px):
        for top in range(0, height, tile_px):
            picture.paste(tile, (left, top))
    draw = ImageDraw.Draw(picture)
    for _ in range(8):
        x, y = random.uniform(0, width), random.uniform(0, height)
        size = random.uniform(10, 40)
        corners = [tuple(np.array([x, y]) + random.uniform(-size, size, 2)) for _ in range(4)]
        draw.polygon(corners, fill=tuple(random.integers(0, 256, 3).tolist()))
    return picture.filter(ImageFilter.GaussianBlur(0.8))


def saved_again(picture: Image.Image, scale: float = 0.5, quality: int = 60) -> Image.Image:
    small = picture.resize((round(picture.width * scale), round(picture.height * scale)), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=quality)
    return Image.open(buffer).convert("RGB")


def cropped(picture: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    """Return what lies between these fractions."""
    width, height = picture.size
    return picture.crop((round(width * left), round(height * top), round(width * right), round(height * bottom)))


def recoloured(picture: Image.Image) -> Image.Image:
    """Return it warm and of more contrast."""
    red, green, blue = ImageEnhance.Contrast(picture).enhance(1.3).split()
    return Image.merge("RGB", (red.point(lambda tone: tone * 1.15), green, blue.point(lambda tone: tone * 0.7)))


def lit_otherwise(picture: Image.Image) -> Image.Image:
    """Return it darker and brighter place by place: 12 bits of the fifth scene's hash become others."""
    y, x = np.mgrid[0 : 1 : picture.height * 1j, 0 : 1 : picture.width * 1j]
    light = 0.9 + 0.3 * np.cos(9 * x + 2) * np.cos(7 * y)
    return Image.fromarray((np.asarray(picture, float) * light[..., None]).clip(0, 255).astype(np.uint8))


def captioned(picture: Image.Image) -> Image.Image:
    strip = picture.height // 7
    canvas = Image.new("RGB", (picture.width, picture.height + strip), "white")
    canvas.paste(picture)
    text = ImageDraw.Draw(canvas)
    text.text((12, picture.height + strip // 4), "when you see it at last", fill="black", font_size=strip // 2)
    return canvas


def tilted(picture: Image.Image, degrees: float) -> Image.Image:
    margin = float(np.sin(np.radians(abs(degrees)))) / 2
    return cropped(picture.rotate(degrees, Image.Resampling.BICUBIC), margin, margin, 1 - margin, 1 - margin)


def thumbnail_of(picture: Image.Image) -> bytes:
    """Return the thumbnail that a scan would keep, as the catalogue keeps it."""
    buffer = io.BytesIO()
    Image.fromarray(small(picture)).save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


def opened(thumbnail: bytes) -> Image.Image:
    return Image.open(io.BytesIO(thumbnail))


def small(picture: Image.Image) -> Picture:
    """Return the thumbnail that a scan would keep."""
    thumbnail = picture.copy()
    thumbnail.thumbnail((THUMBNAIL_EDGE_PX, THUMBNAIL_EDGE_PX), Image.Resampling.BOX)
    return np.asarray(thumbnail.convert("RGB"), np.uint8)


def features_of(picture: Image.Image) -> bytes:
    return extract(np.asarray(Image.fromarray(small(picture)).convert("L")))


def photo_of(picture: Image.Image, taken: datetime | None = None) -> Photo:
    facts = PhotoFacts(*picture.size, "JPEG", taken=CaptureTime(taken, 0) if taken else None)
    return Photo(FileStamp("/photos/any.jpg", 1, 1, 1, 1), facts, Fingerprint(bytes(64), bytes(32), is_flat=False))
