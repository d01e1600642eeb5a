"""One picture in every format, mode and position; what is broken is refused with its reason."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import astuple
from datetime import datetime
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pillow_heif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms
from PIL.JpegImagePlugin import JpegImageFile
from pillow_jxl import JpegXLImagePlugin

from dedupe_gui.cli.sample import photoshop, raw_negative
from dedupe_gui.matching.fingerprints.shown_area import noted_extent
from dedupe_gui.model import CaptureTime, UnreadableReason, Witness
from dedupe_gui.reading import colour
from dedupe_gui.reading.decode import UnreadablePhoto, decode, full, opens, pixel_digest, thumbnail_jpeg
from tests.reading.pictures import difference, encoded, photo

pillow_heif.register_heif_opener()
assert JpegXLImagePlugin  # imported to register its format with Pillow

ORIENTATION, MAKE, MODEL, SOFTWARE, EXIF_IFD, GPS_IFD = 0x0112, 0x010F, 0x0110, 0x0131, 0x8769, 0x8825
TURNED_AWAY = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a camera stores an upright scene when it writes this EXIF orientation."""
WRITERS: dict[str, tuple[str, dict[str, Any]]] = {
    "JPEG": ("JPEG", {"quality": 95, "subsampling": 0}),
    "progressive JPEG": ("JPEG", {"quality": 95, "progressive": True}),
    "PNG": ("PNG", {}),
    "WebP": ("WEBP", {"lossless": True}),
    "TIFF": ("TIFF", {}),
    "compressed TIFF": ("TIFF", {"compression": "tiff_lzw"}),
    "BMP": ("BMP", {}),
    "JPEG 2000": ("JPEG2000", {}),
    "HEIF": ("HEIF", {"quality": 90}),
    "AVIF": ("AVIF", {"quality": 90}),
    "JPEG XL": ("JXL", {"lossless": True}),
}
TELL_ORIENTATION = ("JPEG", "progressive JPEG", "PNG", "WebP", "TIFF", "compressed TIFF", "HEIF", "AVIF")


def reason_of(source: bytes | Path) -> UnreadableReason:
    with pytest.raises(UnreadablePhoto) as caught:
        decode(source)
    assert caught.value.detail
    return caught.value.reason


def shown(picture: Image.Image, edge_px: int = 256) -> Image.Image:
    small = picture.convert("RGB")
    small.thumbnail((edge_px, edge_px), Image.Resampling.LANCZOS)
    return small


@pytest.mark.parametrize("kind", WRITERS)
def test_every_format_is_told_by_its_content_and_looks_as_it_was_written(kind: str, tmp_path: Path) -> None:
    file_type, options = WRITERS[kind]
    scene = photo(640, 480)
    path = tmp_path / "misnamed.gif"
    path.write_bytes(encoded(scene, file_type, **options))
    decoded = decode(path)
    assert (decoded.facts.width_px, decoded.facts.height_px) == (640, 480)
    assert decoded.facts.format_name == file_type
    assert decoded.picture.size == (256, 192)
    assert difference(decoded.picture, shown(scene)) < 4
    opens(path)


@pytest.mark.parametrize("kind", WRITERS)
def test_a_small_picture_is_taken_as_it_is(kind: str) -> None:
    file_type, options = WRITERS[kind]
    content = encoded(photo(200, 256), file_type, **options)
    plain = Image.open(io.BytesIO(content)).convert("RGB")
    assert decode(content).picture.tobytes() == plain.tobytes()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", TELL_ORIENTATION)
def test_all_eight_orientations_show_the_same_scene(kind: str, orientation: int) -> None:
    file_type, options = WRITERS[kind]
    # JPEGs large enough to be decoded at one half; the others small, because HEIF and AVIF take long to write.
    width, height = (600, 400) if "JPEG" in kind else (300, 200)
    scene = photo(width, height, seed=3)
    turn = TURNED_AWAY[orientation]
    stored = scene if turn is None else scene.transpose(turn)
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    content = encoded(stored, file_type, exif=exif.tobytes(), **options)
    decoded = decode(content)
    assert (decoded.facts.width_px, decoded.facts.height_px) == (width, height)
    assert difference(decoded.picture, shown(scene)) < 4
    assert difference(full(content), scene) < 4
    assert difference(full(content, max_edge_px=150), shown(scene, 150)) < 4


@pytest.mark.parametrize("odd", [0, 9, 65535])
def test_an_orientation_that_means_nothing_turns_nothing(odd: int) -> None:
    scene = photo(300, 200)
    exif = Image.Exif()
    exif[ORIENTATION] = odd
    assert difference(decode(encoded(scene, "JPEG", exif=exif.tobytes())).picture, shown(scene)) < 4


def test_transparent_pixels_show_white() -> None:
    scene = photo(100, 80).convert("RGBA")
    scene.putalpha(Image.linear_gradient("L").resize((100, 80)))
    page = Image.new("RGBA", scene.size, "white")
    page.alpha_composite(scene)
    for file_type in ("PNG", "TIFF"):
        assert difference(decode(encoded(scene, file_type)).picture, page.convert("RGB")) < 1
    grey = encoded(scene.convert("LA"), "PNG")
    assert difference(decode(grey).picture, page.convert("L").convert("RGB")) < 1


def test_palettes_with_and_without_transparency_are_read() -> None:
    scene = photo(120, 90).quantize(64)
    assert difference(decode(encoded(scene, "GIF")).picture, scene.convert("RGB")) < 2
    assert difference(decode(encoded(scene, "PNG")).picture, scene.convert("RGB")) == 0
    first = scene.getpixel((0, 0))
    assert decode(encoded(scene, "PNG", transparency=first)).picture.getpixel((0, 0)) == (255, 255, 255)


def test_black_and_white_grey_and_cmyk_are_read() -> None:
    scene = photo(120, 90)
    for picture, file_type in (
        (scene.convert("1"), "PNG"),
        (scene.convert("L"), "JPEG"),
        (scene.convert("CMYK"), "TIFF"),
    ):
        assert difference(decode(encoded(picture, file_type)).picture, picture.convert("RGB")) < 3
    assert difference(decode(encoded(scene.convert("CMYK"), "JPEG", quality=95)).picture, scene) < 6


def test_deep_pixels_are_brought_to_eight_bits() -> None:
    grey = np.asarray(photo(100, 80).convert("L"))
    shallow = Image.fromarray(grey).convert("RGB")
    deep = Image.fromarray(grey.astype(np.uint16) * 257)
    assert difference(decode(encoded(deep, "PNG")).picture, shallow) == 0
    assert difference(decode(encoded(deep, "TIFF")).picture, shallow) == 0
    floats = Image.fromarray(grey.astype(np.float32) / 255)
    assert difference(decode(encoded(floats, "TIFF")).picture, shallow) < 1
    heights = Image.fromarray(grey.astype(np.float32) * 10 - 500)
    stretched = (grey - float(grey.min())) * 255 / (int(grey.max()) - int(grey.min()))
    assert (
        difference(decode(encoded(heights, "TIFF")).picture, Image.fromarray(stretched.astype(np.uint8)).convert("RGB"))
        < 1
    )
    nothing = Image.fromarray(np.full((8, 8), np.nan, np.float32))
    assert decode(encoded(nothing, "TIFF")).picture.getpixel((0, 0)) == (0, 0, 0)


def test_the_first_frame_of_an_animation_and_the_first_page_count() -> None:
    first, second = photo(90, 90), photo(90, 90, seed=1)
    for file_type, most, options in (
        ("PNG", 0, {}),
        ("WEBP", 0, {"lossless": True}),
        ("TIFF", 0, {}),
        ("MPO", 2, {"quality": 95, "subsampling": 0}),
        ("GIF", 12, {}),  # of 256 colours
    ):
        decoded = decode(encoded(first, file_type, save_all=True, append_images=[second], **options))
        # what a JPEG holds besides is a preview, a gain map or a depth map as a rule
        assert decoded.facts.has_more_frames is (file_type != "MPO")
        assert decoded.facts.format_name == {"MPO": "JPEG"}.get(file_type, file_type)
        assert difference(decoded.picture, first) <= most


def test_the_largest_picture_of_an_icon_is_taken() -> None:
    scene = photo(128, 128)
    decoded = decode(encoded(scene, "ICO", sizes=[(16, 16), (128, 128)]))
    assert decoded.facts.format_name == "ICO"
    assert difference(decoded.picture, scene) < 2


def test_the_flattened_picture_of_a_photoshop_file_is_taken() -> None:
    scene = photo(90, 60)
    decoded = decode(photoshop(scene))
    assert decoded.facts.format_name == "PSD"
    assert difference(decoded.picture, scene) == 0


def lab_profile() -> bytes:
    """Return a profile for another kind of pixels than those that it is attached to."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()


def wide_profile() -> bytes:
    """Return sRGB's own profile with red and blue exchanged, under a name of its own."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.index(b"rXYZ", 132) + 4, profile.index(b"bXYZ", 132) + 4
    profile[red : red + 8], profile[blue : blue + 8] = profile[blue : blue + 8], profile[red : red + 8]
    return bytes(profile).replace(b"s\0R\0G\0B", b"o\0d\0d\0!").replace(b"sRGB", b"odd!")


def test_an_embedded_profile_is_converted_to_srgb_and_srgb_is_left_alone() -> None:
    red = Image.new("RGB", (64, 64), (220, 30, 30))
    plain = encoded(red, "PNG")
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert decode(encoded(red, "PNG", icc_profile=srgb)).picture.tobytes() == decode(plain).picture.tobytes()
    exchanged = decode(encoded(red, "PNG", icc_profile=wide_profile())).picture.getpixel((9, 9))
    assert isinstance(exchanged, tuple)
    assert exchanged[2] > 180 > 100 > exchanged[0]


@pytest.mark.parametrize("profile", [b"nonsense", b"", lab_profile()], ids=["nonsense", "empty", "of-lab"])
def test_a_profile_that_makes_no_sense_is_ignored(profile: bytes) -> None:
    scene = photo(64, 64)
    assert difference(decode(encoded(scene, "PNG", icc_profile=profile)).picture, scene) == 0


def camera_exif() -> Image.Exif:
    exif = Image.Exif()
    exif[MAKE], exif[MODEL], exif[SOFTWARE] = "Canon\0", "Canon EOS 5D", "Editor 1.0 "
    detail = exif.get_ifd(EXIF_IFD)
    detail.update({0x9003: "2024:05:01 10:11:12", 0x9291: "34 ", 0x829A: 0.01, 0x829D: 2.8, 0x8827: 400, 0x920A: 50.0})
    exif.get_ifd(GPS_IFD).update({1: "S", 2: (12.0, 30.0, 36.0), 3: "E", 4: (45.0, 0.0, 0.0)})
    return exif


@pytest.mark.parametrize("file_type", ["JPEG", "PNG", "HEIF"])
@pytest.mark.parametrize(
    ("size_px", "witnesses"),
    [
        (None, Witness.NONE),
        ((64, 48), Witness.NONE),
        ((48, 64), Witness.NONE),
        ((65, 48), Witness.NONE),
        ((128, 96), Witness.OTHER_SIZE),
        ((64, 40), Witness.OTHER_SIZE),
        ((0, 48), Witness.NONE),
    ],
)
def test_what_exif_says_of_another_size_is_told(
    file_type: str, size_px: tuple[int, int] | None, witnesses: Witness
) -> None:
    exif = camera_exif()
    if size_px is not None:
        exif.get_ifd(EXIF_IFD).update(dict(zip((0xA002, 0xA003), size_px, strict=True)))
    assert decode(encoded(photo(64, 48), file_type, exif=exif.tobytes())).facts.witnesses is witnesses


def test_a_camera_s_own_notes_and_steps_are_told() -> None:
    exif = camera_exif()
    exif.get_ifd(EXIF_IFD)[0x927C] = b"notes that nobody can read"
    steps = [step + (at % 3 == 0) for at, step in enumerate(steps_at(85))]
    own = encoded(photo(64, 48), "JPEG", exif=exif.tobytes(), qtables=[steps, steps])
    assert decode(own).facts.witnesses == Witness.MAKER_NOTES | Witness.OWN_STEPS
    for quality in (20, 50, 75, 92, 100):
        assert decode(encoded(photo(64, 48), "JPEG", quality=quality)).facts.witnesses is Witness.NONE


def steps_at(quality: int) -> list[int]:
    return list(JpegImageFile(io.BytesIO(encoded(photo(64, 48), "JPEG", quality=quality))).quantization[0])


@pytest.mark.parametrize("file_type", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
def test_the_camera_s_facts_are_read(file_type: str) -> None:
    facts = decode(encoded(photo(64, 48), file_type, exif=camera_exif().tobytes())).facts
    assert facts.taken == CaptureTime(datetime(2024, 5, 1, 10, 11, 12, 340_000), 2)  # noqa: DTZ001  (EXIF knows no zone)
    assert facts.camera == "Canon EOS 5D"
    assert facts.software == "Editor 1.0"
    assert facts.exposure is not None
    assert astuple(facts.exposure) == (pytest.approx(0.01), pytest.approx(2.8), 400, pytest.approx(50))
    assert facts.latitude_deg == pytest.approx(-12.51)
    assert facts.longitude_deg == pytest.approx(45)


@given(noise=st.binary(max_size=300), at=st.integers(0, 200))
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_malformed_exif_never_costs_the_photo(noise: bytes, at: int) -> None:
    exif = camera_exif().tobytes()
    broken = exif[: 6 + at] + noise + exif[6 + at + len(noise) :]
    assert decode(encoded(photo(64, 48), "JPEG", exif=broken)).picture.size in ((64, 48), (48, 64))


@pytest.mark.parametrize("quality", [30, 50, 75, 85, 92, 100])
def test_jpeg_quality_is_told_from_the_tables(quality: int) -> None:
    assert decode(encoded(photo(64, 64), "JPEG", quality=quality)).facts.jpeg_quality == quality
    assert decode(encoded(photo(64, 64), "PNG")).facts.jpeg_quality is None


def test_a_progressive_jpeg_needs_only_its_first_scans_to_look_the_same() -> None:
    scene = photo(2400, 1800)
    content = encoded(scene, "JPEG", quality=90, progressive=True)
    end = content.rindex(b"\xff\xda")
    # The last scan is not looked at, as long as the file has its end.
    blanked = content[:end] + b"\xff\xda" + b"\0" * (len(content) - end - 4) + b"\xff\xd9"
    assert difference(decode(blanked).picture, shown(scene)) < 4
    assert reason_of(content[: end + 10]) is UnreadableReason.TRUNCATED


def test_a_reduced_page_of_a_pyramid_is_used() -> None:
    scene = photo(1600, 1200)
    page = Image.new("RGB", (400, 300), (0, 0, 255))
    file = io.BytesIO()
    scene.save(file, "TIFF", save_all=True, append_images=[page], tiffinfo={})
    assert decode(file.getvalue()).picture.getpixel((0, 0)) != (0, 0, 255)
    reduced = page.copy()
    reduced.encoderinfo = {"tiffinfo": {254: 1}}
    file = io.BytesIO()
    scene.save(file, "TIFF", save_all=True, append_images=[reduced])
    decoded = decode(file.getvalue())
    assert decoded.picture.getpixel((0, 0)) == (0, 0, 255)
    assert (decoded.facts.width_px, decoded.facts.height_px) == (1600, 1200)


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_camera_raw_is_developed_upright(tmp_path: Path, orientation: int) -> None:
    scene = photo(1200, 800)
    turn = TURNED_AWAY[orientation]
    path = tmp_path / "a.dng"
    path.write_bytes(raw_negative(scene if turn is None else scene.transpose(turn), orientation=orientation))
    decoded = decode(path)
    assert (decoded.facts.format_name, decoded.facts.camera) == ("RAW", "Maker Model X")
    assert (decoded.facts.width_px, decoded.facts.height_px) == (1200, 800)
    assert correlation(decoded.picture, shown(scene)) > 0.95
    assert full(path).size == (1200, 800)
    assert pixel_digest(path) != pixel_digest(encoded(scene, "PNG"))


def test_a_raw_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.dng"
    content = raw_negative(photo(400, 300))
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(UnreadablePhoto):
        decode(path)


def correlation(first: Image.Image, second: Image.Image) -> float:
    """Developing has its own brightness, so that only the structure can be compared."""
    one, other = (np.asarray(picture.convert("L"), float).ravel() for picture in (first, second))
    return float(np.corrcoef(one, other)[0, 1])


@pytest.mark.parametrize("size", [(500, 375), (375, 500), (499, 333), (1001, 667)])
def test_what_a_picture_decoded_at_a_fraction_shows_is_noted_in_its_thumbnail(size: tuple[int, int]) -> None:
    scene = photo(*size)
    decoded = decode(encoded(scene, "JPEG", quality=95, subsampling=0))
    extent = noted_extent(Image.open(io.BytesIO(thumbnail_jpeg(decoded))))
    assert extent == decoded.extent != decoded.picture.size
    exact = scene.resize((200, 200), Image.Resampling.BOX)
    within, whole = (
        difference(decoded.picture.resize((200, 200), Image.Resampling.BOX, box=(0, 0, *each)), exact)
        for each in (extent, decoded.picture.size)
    )
    assert within < 0.95 * whole


def test_a_turned_picture_decoded_at_a_fraction_fills_its_frame() -> None:
    scene = photo(499, 333)
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    turned = encoded(scene.transpose(Image.Transpose.ROTATE_90), "JPEG", quality=95, exif=exif.tobytes())
    decoded = decode(turned)
    assert decoded.extent == decoded.picture.size == (250, 166)
    assert difference(decoded.picture, scene.resize((250, 166), Image.Resampling.BOX)) < 0.8


def test_a_heic_without_its_end_is_truncated_although_its_thumbnail_would_decode() -> None:
    heif = pillow_heif.from_pillow(photo(1200, 900))
    heif[0].info["thumbnails"] = [320]  # type: ignore[assignment]  # pillow-heif takes sizes here
    file = io.BytesIO()
    heif.save(file, quality=50)
    content = file.getvalue()
    assert difference(decode(content).picture, shown(photo(1200, 900))) < 6
    assert reason_of(content[:-100]) is UnreadableReason.TRUNCATED


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("part", [0.3, 0.9])
def test_a_file_that_is_cut_off_is_never_read(kind: str, part: float) -> None:
    file_type, options = WRITERS[kind]
    content = encoded(photo(400, 320), file_type, **options)
    with pytest.raises(UnreadablePhoto):
        decode(content[: int(len(content) * part)])


def test_a_jpeg_that_was_never_written_to_its_end_is_truncated() -> None:
    content = encoded(photo(800, 600), "JPEG", quality=90)
    half = len(content) // 2
    for blank in (b"\0", b"\xff"):
        assert reason_of(content[:half] + blank * (len(content) - half)) is UnreadableReason.TRUNCATED
    assert decode(content + b"\0" * 4096).picture.size == (256, 192)


def test_a_png_with_a_wrong_checksum_is_damaged() -> None:
    content = bytearray(encoded(photo(64, 64), "PNG"))
    at = content.index(b"IDAT")
    length = int.from_bytes(content[at - 4 : at])
    content[at + 4 + length] ^= 1
    assert reason_of(bytes(content)) is UnreadableReason.DAMAGED


def test_what_is_no_picture_says_so(tmp_path: Path) -> None:
    assert reason_of(b"<html>not found</html>") is UnreadableReason.NOT_A_PICTURE
    assert reason_of(b"") is UnreadableReason.TRUNCATED
    assert reason_of(b"\0" * 1000) is UnreadableReason.DAMAGED
    assert reason_of(tmp_path / "missing.jpg") is UnreadableReason.VANISHED
    assert reason_of(tmp_path) is UnreadableReason.NOT_A_PICTURE


def bomb_png(width: int, height: int) -> bytes:
    head = struct.pack(">II5B", width, height, 8, 2, 0, 0, 0)
    content = bytearray(encoded(Image.new("RGB", (1, 1)), "PNG"))
    content[16:29] = head
    content[29:33] = zlib.crc32(b"IHDR" + head).to_bytes(4)
    return bytes(content)


def bomb_jpeg(width: int, height: int) -> bytes:
    content = bytearray(encoded(Image.new("RGB", (8, 8)), "JPEG"))
    at = content.index(b"\xff\xc0")
    content[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(content)


def bomb_jxl(width: int, height: int) -> bytes:
    bits, at = 0, 0
    for value, count in ((0, 1), (3, 2), (height - 1, 30), (0, 3), (3, 2), (width - 1, 30)):
        bits |= value << at
        at += count
    return b"\xff\x0a" + bits.to_bytes(16, "little")


@pytest.mark.parametrize(
    "bomb",
    [
        bomb_png(300_000, 300_000),
        bomb_jpeg(65_000, 65_000),
        bomb_jxl(100_000, 100_000),
        b"BM" + struct.pack("<IIIIiiHHIIIIII", 0, 0, 54, 40, 300_000, 300_000, 1, 24, 0, 0, 0, 0, 0, 0),
        b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, 30_000, 30_000, 8, 3) + b"\0" * 64,
    ],
)
def test_bombs_are_refused_from_their_header(bomb: bytes) -> None:
    assert reason_of(bomb) is UnreadableReason.TOO_LARGE


@pytest.mark.slow
def test_an_honest_photo_of_200_megapixels_is_read() -> None:
    scene = Image.new("L", (16_320, 12_240), 128)
    scene.paste(255, (0, 0, 8_160, 12_240))
    decoded = decode(encoded(scene, "JPEG", quality=50))
    assert decoded.facts.pixels == 16_320 * 12_240
    assert decoded.picture.getpixel((10, 10)) == (255, 255, 255)


def test_a_picture_of_one_row_is_read() -> None:
    for size in ((5000, 1), (1, 5000), (1, 1)):
        assert decode(encoded(Image.new("RGB", size), "PNG")).picture.size in ((256, 1), (1, 256), (1, 1))
        assert min(decode(encoded(Image.new("RGB", size), "JPEG")).hash_grey.shape) >= 1


def test_pixel_digests_agree_over_lossless_containers_and_positions_and_see_every_pixel() -> None:
    scene = photo(300, 200)
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    same = {
        pixel_digest(encoded(scene, "PNG")),
        pixel_digest(encoded(scene, "BMP")),
        pixel_digest(encoded(scene, "TIFF", compression="tiff_lzw")),
        pixel_digest(encoded(scene, "WEBP", lossless=True, exact=True)),
        pixel_digest(encoded(scene, "JXL", lossless=True)),
        pixel_digest(encoded(scene.convert("RGBA"), "PNG")),
        pixel_digest(encoded(scene.transpose(Image.Transpose.ROTATE_90), "PNG", exif=exif.tobytes())),
    }
    assert len(same) == 1
    other = scene.copy()
    other.putpixel((299, 199), (1, 2, 3))
    see_through = scene.convert("RGBA")
    see_through.putpixel((0, 0), (0, 0, 0, 0))
    different = {
        pixel_digest(encoded(other, "PNG")),
        pixel_digest(encoded(see_through, "PNG")),
        pixel_digest(encoded(scene, "PNG", icc_profile=wide_profile())),
        pixel_digest(encoded(Image.frombytes("RGB", (200, 300), scene.tobytes()), "PNG")),
    }
    assert len(different | same) == 5


def test_a_jpeg_with_other_metadata_has_the_same_pixels() -> None:
    content = encoded(photo(300, 200), "JPEG", progressive=True)
    noted = content[:2] + b"\xff\xfe\x00\x06note" + content[2:]
    assert pixel_digest(content) == pixel_digest(noted)


def test_files_that_hold_more_than_eight_bits_or_one_frame_equal_only_themselves() -> None:
    grey = np.asarray(photo(50, 40).convert("L")).astype(np.uint16)
    deep = Image.fromarray(grey * 257)
    assert pixel_digest(encoded(deep, "PNG")) != pixel_digest(encoded(Image.fromarray(grey.astype(np.uint8)), "PNG"))
    moving = encoded(photo(50, 40), "GIF", save_all=True, append_images=[photo(50, 40, seed=1)])
    assert pixel_digest(moving) != pixel_digest(encoded(photo(50, 40), "GIF"))


@pytest.mark.parametrize("suffix", [".png", ".tiff"])
def test_sixteen_bits_a_channel_are_told_and_equal_no_copy_of_eight(suffix: str) -> None:
    shallow = np.asarray(photo(50, 40))
    both = (shallow.astype(np.uint16) * 257, shallow)
    deep, flattened = (cv2.imencode(suffix, pixels)[1].tobytes() for pixels in both)

    assert decode(deep).facts.is_deep
    assert not decode(flattened).facts.is_deep
    assert difference(decode(deep).picture, decode(flattened).picture) < 1
    assert pixel_digest(deep) != pixel_digest(flattened)


def test_thumbnails_are_small_jpegs_of_the_picture() -> None:
    decoded = decode(encoded(photo(800, 600), "PNG"))
    thumbnail = Image.open(io.BytesIO(thumbnail_jpeg(decoded)))
    assert thumbnail.size == (256, 192)
    assert difference(thumbnail.convert("RGB"), decoded.picture) < 4


SEEDS = {
    name: encoded(photo(40, 30), file_type, **options)
    for name, (file_type, options) in {**WRITERS, "GIF": ("GIF", {}), "ICO": ("ICO", {})}.items()
} | {"PSD": photoshop(photo(40, 30))}


@pytest.mark.parametrize("kind", SEEDS)
@given(edits=st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=8)), max_size=6), cut=st.floats(0.1, 1))
@settings(deadline=None, max_examples=25)
def test_a_mutated_file_is_read_or_refused_and_nothing_else(
    kind: str, edits: list[tuple[float, bytes]], cut: float
) -> None:
    content = bytearray(SEEDS[kind])
    for place, noise in edits:
        at = int(place * (len(content) - 1))
        content[at : at + len(noise)] = noise
    try:
        picture = decode(bytes(content[: int(len(content) * cut)])).picture
    except (UnreadablePhoto, MemoryError):
        return
    assert picture.mode == "RGB"
    assert max(picture.size) <= 256


@pytest.mark.parametrize("mode", ["RGB", "YCbCr"])
@pytest.mark.parametrize("size", [(64, 48), (65, 49), (301, 7), (1, 1)])
def test_planes_made_in_strips_are_those_of_the_whole_picture(
    size: tuple[int, int], mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(colour, "_STRIP_PIXELS", 1000)
    picture = photo(*size).convert(mode)
    whole = picture.convert("YCbCr")

    planes, halved = colour.in_planes(picture, with_colours=True)

    for made, expected in ((planes, whole), (halved, whole.reduce(2))):
        assert np.array_equal(np.dstack(made), np.asarray(expected))
