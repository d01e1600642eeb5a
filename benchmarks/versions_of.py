"""Ways to make a version out of an original photo, as people's programs make them: bytes of a file in, bytes out."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from importlib import import_module

import numpy as np
import pillow_heif
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

pillow_heif.register_heif_opener()
import_module("pillow_jxl")  # registers its plug-in

Make = Callable[[Image.Image, bytes], bytes]


class Aim(Enum):
    """What should become of a version beside its original."""

    GOES = "goes"
    """It shows nothing more: it may go, the original stays."""
    STAYS = "stays"
    """It is an edit of its own: both stay."""
    EITHER = "either"
    """It shows nothing more, or too little to be sure of: the original stays, and that is all."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to make a version."""

    make: Make
    aim: Aim
    relation: str
    suffix: str = "jpg"


def _jpeg(image: Image.Image, quality: int = 92, *, sampling: int = -1, exif: bytes | None = None) -> bytes:
    file = io.BytesIO()
    keep = {"exif": exif} if exif else {}
    image.convert("RGB").save(file, "JPEG", quality=quality, subsampling=sampling, **keep)
    return file.getvalue()


def _saved(image: Image.Image, format_name: str, *, exif: bytes | None = None, **options: object) -> bytes:
    file = io.BytesIO()
    keep = {"exif": exif} if exif else {}
    image.save(file, format_name, **options, **keep)
    return file.getvalue()


def _opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def _scaled(image: Image.Image, factor: float, filter_: Image.Resampling = Image.Resampling.LANCZOS) -> Image.Image:
    size = max(1, round(image.width * factor)), max(1, round(image.height * factor))
    return image.resize(size, filter_)


def _exif_of(content: bytes) -> bytes | None:
    found = Image.open(io.BytesIO(content)).info.get("exif")
    return found if isinstance(found, bytes) else None


def _resaved(image: Image.Image, qualities: tuple[int, ...]) -> bytes:
    content = b""
    for quality in qualities:
        content = _jpeg(image, quality)
        image = _opened(content)
    return content


def _saved_the_same_way(content: bytes, *, exif: bytes | None = None) -> bytes:
    """Saved again with the tables that the original was saved with, as a program that keeps its settings does."""
    image = Image.open(io.BytesIO(content))
    tables = getattr(image, "quantization", None)
    file = io.BytesIO()
    image.convert("RGB").save(file, "JPEG", qtables=tables, **({"exif": exif} if exif else {}))
    return file.getvalue()


def _turned_by_exif(image: Image.Image) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return _jpeg(image.transpose(Image.Transpose.ROTATE_90), 90, exif=exif.tobytes())


def _local_contrast(image: Image.Image) -> Image.Image:
    """What an HDR program makes of one exposure: each place gets the contrast that it has room for."""
    import cv2

    planes = cv2.split(cv2.cvtColor(np.asarray(image), cv2.COLOR_RGB2LAB))
    evened = cv2.createCLAHE(2.0, (8, 8)).apply(planes[0])
    return Image.fromarray(cv2.cvtColor(cv2.merge((evened, *planes[1:])), cv2.COLOR_LAB2RGB))


def _one_thing_in_another_colour(image: Image.Image) -> Image.Image:
    """A round thing of a quarter of the picture's edge, whose red and blue change places."""
    mask = Image.new("L", image.size)
    edge = min(image.size) // 4
    left, top = image.width // 2 - edge // 2, image.height // 2 - edge // 2
    ImageDraw.Draw(mask).ellipse((left, top, left + edge, top + edge), fill=255)
    red, green, blue = image.split()
    return Image.composite(Image.merge("RGB", (blue, green, red)), image, mask)


def _noisy(image: Image.Image, deviation: float) -> Image.Image:
    pixels = np.asarray(image, np.float32)
    noise = np.random.default_rng(7).normal(0, deviation, pixels.shape)
    return Image.fromarray(np.clip(np.rint(pixels + noise), 0, 255).astype(np.uint8))


def _cleaned(image: Image.Image) -> Image.Image:
    """Without noise and the traces of a saving, and with crisp edges: as programs enlarge that use AI."""
    import cv2

    smooth = cv2.fastNlMeansDenoisingColored(np.asarray(image), None, 4, 4, 5, 11)
    return Image.fromarray(smooth).filter(ImageFilter.UnsharpMask(1, 120, 0))


def _matrix(image: Image.Image, rows: tuple[float, ...]) -> Image.Image:
    return image.convert("RGB", rows)


_SEPIA = (0.393, 0.769, 0.189, 0, 0.349, 0.686, 0.168, 0, 0.272, 0.534, 0.131, 0)
_WARMER = (1.08, 0, 0, 0, 0, 1.0, 0, 0, 0, 0, 0.9, 0)


def _sixteen_bits(image: Image.Image) -> bytes:
    import cv2

    deep = np.asarray(image.convert("RGB"))[..., ::-1].astype(np.uint16) * 257
    return bytes(cv2.imencode(".tiff", deep)[1])


def _shrunk_to(image: Image.Image, edge_px: int) -> Image.Image:
    return _scaled(image, min(1.0, edge_px / max(image.size)))


def _cropped(image: Image.Image, share: float) -> Image.Image:
    x, y = image.width * share / 2, image.height * share / 2
    return image.crop((round(x), round(y), round(image.width - x), round(image.height - y)))


def _stamped(image: Image.Image, words: str) -> Image.Image:
    from PIL import ImageFont

    image = image.copy()
    size = max(9, image.height // 30)
    draw = ImageDraw.Draw(image)
    place = (round(image.width * 0.72), round(image.height * 0.92))
    draw.text(place, words, fill=(255, 170, 40), font=ImageFont.load_default(size))
    return image


def _touched_up(image: Image.Image) -> Image.Image:
    """A spot of a hundredth of the picture's edge painted over with what lies beside it."""
    image = image.copy()
    edge = max(8, round(max(image.size) * 0.03))
    left, top = round(image.width * 0.3), round(image.height * 0.55)
    spot = image.crop((left + 2 * edge, top - edge, left + 3 * edge, top))
    image.paste(spot, (left, top))
    return image


_HALF = Image.Resampling
WAYS: Mapping[str, Way] = {
    # made larger
    "enlarged 1.25": Way(lambda i, o: _jpeg(_scaled(i, 1.25), 92, exif=_exif_of(o)), Aim.GOES, "copy"),
    "enlarged 1.5": Way(lambda i, o: _jpeg(_scaled(i, 1.5), 92, exif=_exif_of(o)), Aim.GOES, "copy"),
    "enlarged 1.5 bicubic q95": Way(lambda i, o: _jpeg(_scaled(i, 1.5, _HALF.BICUBIC), 95), Aim.GOES, "copy"),
    "enlarged 1.33 bilinear": Way(lambda i, o: _jpeg(_scaled(i, 1.33, _HALF.BILINEAR), 90), Aim.GOES, "copy"),
    "enlarged 2 nearest png": Way(lambda i, o: _saved(_scaled(i, 2, _HALF.NEAREST), "PNG"), Aim.GOES, "copy", "png"),
    "enlarged 2 q85": Way(lambda i, o: _jpeg(_scaled(i, 2), 85), Aim.GOES, "copy"),
    "enlarged 2 sharpened": Way(lambda i, o: _jpeg(_scaled(i, 2).filter(ImageFilter.SHARPEN), 90), Aim.STAYS, "edited"),
    "enlarged 2 cleaned": Way(lambda i, o: _jpeg(_cleaned(_scaled(i, 2)), 92), Aim.EITHER, "edited"),
    "enlarged 1.1": Way(lambda i, o: _jpeg(_scaled(i, 1.1), 92), Aim.GOES, "copy"),
    "enlarged 3 bicubic q90": Way(lambda i, o: _jpeg(_scaled(i, 3, _HALF.BICUBIC), 90), Aim.GOES, "copy"),
    "halved, enlarged": Way(lambda i, o: _jpeg(_scaled(_scaled(i, 0.5), 2), 92), Aim.EITHER, "copy"),
    # saved again
    "q100": Way(lambda i, o: _jpeg(i, 100), Aim.GOES, "copy"),
    "q98 4:4:4": Way(lambda i, o: _jpeg(i, 98, sampling=0), Aim.GOES, "copy"),
    "q95": Way(lambda i, o: _jpeg(i, 95), Aim.GOES, "copy"),
    "q85": Way(lambda i, o: _jpeg(i, 85), Aim.GOES, "copy"),
    "q85 with exif": Way(lambda i, o: _jpeg(i, 85, exif=_exif_of(o)), Aim.GOES, "copy"),
    "same steps": Way(lambda i, o: _saved_the_same_way(o), Aim.GOES, "copy"),
    "same steps with exif": Way(lambda i, o: _saved_the_same_way(o, exif=_exif_of(o)), Aim.GOES, "copy"),
    "turned": Way(lambda i, o: _jpeg(i.transpose(Image.Transpose.ROTATE_90), 90), Aim.GOES, "copy"),
    "turned by exif": Way(lambda i, o: _turned_by_exif(i), Aim.GOES, "copy"),
    "q90 for printers": Way(lambda i, o: _saved(i.convert("CMYK"), "JPEG", quality=90), Aim.EITHER, "copy"),
    "q60": Way(lambda i, o: _jpeg(i, 60), Aim.GOES, "copy"),
    "q30": Way(lambda i, o: _jpeg(i, 30), Aim.GOES, "copy"),
    "q10": Way(lambda i, o: _jpeg(i, 10), Aim.EITHER, "copy"),
    "saved five times": Way(lambda i, o: _resaved(i, (90, 85, 88, 80, 86)), Aim.GOES, "copy"),
    "q30, then q95": Way(lambda i, o: _resaved(i, (30, 95)), Aim.GOES, "copy"),
    # made smaller
    "messenger": Way(lambda i, o: _jpeg(_shrunk_to(i, round(max(i.size) * 0.7)), 70), Aim.GOES, "copy"),
    "half bicubic": Way(lambda i, o: _jpeg(_scaled(i, 0.5, _HALF.BICUBIC), 90), Aim.GOES, "copy"),
    "third box": Way(lambda i, o: _jpeg(_scaled(i, 0.333, _HALF.BOX), 85), Aim.GOES, "copy"),
    "0.8 bilinear": Way(lambda i, o: _jpeg(_scaled(i, 0.8, _HALF.BILINEAR), 88), Aim.GOES, "copy"),
    "0.4 of a bad save": Way(lambda i, o: _jpeg(_scaled(_opened(_jpeg(i, 40)), 0.4), 90), Aim.GOES, "copy"),
    # converted
    "png": Way(lambda i, o: _saved(i, "PNG"), Aim.GOES, "copy", "png"),
    "tiff": Way(lambda i, o: _saved(i, "TIFF", exif=_exif_of(o)), Aim.GOES, "copy", "tiff"),
    "tiff 16": Way(lambda i, o: _sixteen_bits(i), Aim.EITHER, "copy", "tiff"),
    "png of q30": Way(lambda i, o: _saved(_opened(_jpeg(i, 30)), "PNG"), Aim.GOES, "copy", "png"),
    "heic q90": Way(lambda i, o: _saved(i, "HEIF", quality=90, exif=_exif_of(o)), Aim.GOES, "copy", "heic"),
    "heic q50": Way(lambda i, o: _saved(i, "HEIF", quality=50), Aim.GOES, "copy", "heic"),
    "heic q20": Way(lambda i, o: _saved(i, "HEIF", quality=20, exif=_exif_of(o)), Aim.EITHER, "copy", "heic"),
    "webp q90": Way(lambda i, o: _saved(i, "WEBP", quality=90), Aim.GOES, "copy", "webp"),
    "webp q60": Way(lambda i, o: _saved(i, "WEBP", quality=60), Aim.GOES, "copy", "webp"),
    "webp lossless": Way(lambda i, o: _saved(i, "WEBP", lossless=True), Aim.GOES, "copy", "webp"),
    "avif q80": Way(lambda i, o: _saved(i, "AVIF", quality=80), Aim.GOES, "copy", "avif"),
    "avif q50": Way(lambda i, o: _saved(i, "AVIF", quality=50), Aim.GOES, "copy", "avif"),
    "jxl q90": Way(lambda i, o: _saved(i, "JXL", quality=90), Aim.GOES, "copy", "jxl"),
    "gif": Way(lambda i, o: _saved(i, "GIF"), Aim.EITHER, "copy", "gif"),
    "png 256 colours": Way(lambda i, o: _saved(i.quantize(256), "PNG"), Aim.EITHER, "copy", "png"),
    # edited
    "sharpened": Way(
        lambda i, o: _jpeg(i.filter(ImageFilter.UnsharpMask(2, 120, 2)), 92, exif=_exif_of(o)), Aim.STAYS, "edited"
    ),
    "sharpened little": Way(
        lambda i, o: _jpeg(i.filter(ImageFilter.UnsharpMask(1, 60, 0)), 95, exif=_exif_of(o)), Aim.STAYS, "edited"
    ),
    "brightened 10 %": Way(lambda i, o: _jpeg(ImageEnhance.Brightness(i).enhance(1.1), 92), Aim.STAYS, "edited"),
    "darkened 6 %": Way(lambda i, o: _jpeg(ImageEnhance.Brightness(i).enhance(0.94), 92), Aim.STAYS, "edited"),
    "contrast": Way(lambda i, o: _jpeg(ImageEnhance.Contrast(i).enhance(1.15), 92), Aim.STAYS, "edited"),
    "more colour": Way(lambda i, o: _jpeg(ImageEnhance.Color(i).enhance(1.3), 92), Aim.STAYS, "edited"),
    "warmer": Way(lambda i, o: _jpeg(_matrix(i, _WARMER), 92), Aim.STAYS, "edited"),
    "grey": Way(lambda i, o: _jpeg(i.convert("L"), 92, exif=_exif_of(o)), Aim.STAYS, "edited"),
    "sepia": Way(lambda i, o: _jpeg(_matrix(i, _SEPIA), 92), Aim.STAYS, "edited"),
    "denoised": Way(lambda i, o: _jpeg(i.filter(ImageFilter.MedianFilter(3)), 92), Aim.STAYS, "edited"),
    "blurred": Way(lambda i, o: _jpeg(i.filter(ImageFilter.GaussianBlur(1.5)), 92), Aim.STAYS, "edited"),
    "noise added": Way(lambda i, o: _jpeg(_noisy(i, 6), 92), Aim.STAYS, "edited"),
    "cropped 2 %": Way(lambda i, o: _jpeg(_cropped(i, 0.02), 92), Aim.STAYS, "edited"),
    "local contrast": Way(lambda i, o: _jpeg(_local_contrast(i), 92, exif=_exif_of(o)), Aim.STAYS, "edited"),
    "one thing recoloured": Way(lambda i, o: _jpeg(_one_thing_in_another_colour(i), 92), Aim.STAYS, "edited"),
    "grey png": Way(lambda i, o: _saved(i.convert("L"), "PNG"), Aim.STAYS, "edited", "png"),
    "date printed in": Way(lambda i, o: _jpeg(_stamped(i, "12 05 2004"), 92), Aim.STAYS, "edited"),
    "spot painted over": Way(lambda i, o: _jpeg(_touched_up(i), 92), Aim.STAYS, "edited"),
}
