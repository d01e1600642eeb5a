"""Which files keep every pixel as it was."""

from __future__ import annotations

import io
from typing import Any

import pillow_jxl  # noqa: F401 - registers its format with Pillow
import pytest
from PIL import Image

from dedupe_gui.reading.decode import raster
from dedupe_gui.reading.lossless import keeps_pixels
from tests.photos import photo_like

PICTURE = photo_like(5)
EXIF = Image.Exif()
EXIF[0x010F] = "Somebody"


def saved(format_name: str, picture: Image.Image = PICTURE, **options: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, format_name, **options)
    return file.getvalue()


def with_transparency() -> Image.Image:
    picture = PICTURE.convert("RGBA")
    picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    return picture


@pytest.mark.parametrize(
    ("options", "is_lossless"),
    [
        ({"lossless": True}, True),
        ({"lossless": True, "exif": EXIF}, True),
        ({"lossless": True, "exif": EXIF, "icc_profile": b"x" * 4001}, True),
        ({"quality": 100}, False),
        ({"quality": 90, "exif": EXIF}, False),
        ({"lossless": True, "save_all": True, "append_images": [photo_like(6)]}, False),
    ],
)
def test_a_webp_is_told_by_the_chunk_of_its_picture(options: dict[str, Any], is_lossless: bool) -> None:
    content = saved("WEBP", **options)
    assert raster(content).is_lossless is is_lossless
    assert keeps_pixels(io.BytesIO(content), "WEBP") is is_lossless


@pytest.mark.parametrize("is_lossless", [True, False])
def test_a_webp_with_transparency_is_told_too(is_lossless: bool) -> None:
    content = saved("WEBP", with_transparency(), lossless=is_lossless)
    assert raster(content).is_lossless is is_lossless


@pytest.mark.parametrize("cut", [0, 11, 14, 20, 29])
def test_a_webp_that_ends_before_its_picture_is_none(cut: int) -> None:
    content = saved("WEBP", lossless=True, exif=EXIF)
    assert not keeps_pixels(io.BytesIO(content[:cut]), "WEBP")


@pytest.mark.parametrize("length", [b"\0\0\0\0", b"\xff\xff\xff\xff"])
def test_chunks_of_no_sense_come_to_an_end(length: bytes) -> None:
    content = b"RIFF\0\0\0\0WEBP" + (b"VP8X" + length) * 1000
    assert not keeps_pixels(io.BytesIO(content), "WEBP")


def test_a_lossless_webp_of_a_jpeg_shows_that_ones_steps() -> None:
    shown = Image.open(io.BytesIO(saved("JPEG", quality=75))).convert("RGB")
    of_webp, of_png = (raster(saved(name, shown, lossless=True)).steps_before for name in ("WEBP", "PNG"))
    assert of_webp is not None
    assert of_png is not None
    assert (of_webp.steps == of_png.steps).all()


@pytest.mark.parametrize(
    ("mode", "options", "is_lossless"),
    [
        ("RGB", {"lossless": True}, True),
        ("RGBA", {"lossless": True}, True),
        ("L", {"lossless": True}, True),
        ("RGB", {"lossless": True, "exif": EXIF.tobytes()}, True),
        ("RGB", {"quality": 99}, False),
        ("RGB", {"quality": 60}, False),
        ("RGBA", {"quality": 90}, False),
    ],
)
def test_a_jpeg_xl_is_told_by_its_colours(mode: str, options: dict[str, Any], is_lossless: bool) -> None:
    content = saved("JXL", PICTURE.convert(mode), **options)
    assert keeps_pixels(io.BytesIO(content), "JXL") is is_lossless
    assert raster(content).is_lossless is is_lossless


@pytest.mark.parametrize(
    ("format_name", "is_lossless"), [("PNG", True), ("TIFF", True), ("JPEG", False), ("GIF", False)]
)
def test_other_formats_tell_it_by_their_name(format_name: str, is_lossless: bool) -> None:
    assert raster(saved(format_name)).is_lossless is is_lossless
