"""Ask a decoder for less than the whole picture, where it can give less for less work. See benchmarks/decode.py."""

from __future__ import annotations

from PIL import ExifTags, ImageFile, Jpeg2KImagePlugin, TiffImagePlugin

from dedupe_gui.matching.fingerprints.shown_area import Extent

_CODING_STYLE = b"\xff\x52"
"""The JPEG 2000 marker that tells the number of resolution levels (ISO/IEC 15444-1, A.6.1)."""
_CODING_STYLE_WITHIN = 65_536
_MOST_PAGES = 16
_ASPECT_TOLERANCE = 0.01


def before_loading(image: ImageFile.ImageFile, least_edge_px: int | None, most_edge_px: int | None) -> Extent:
    """Prepare the picture so that loading it decodes no more than its longest edge at `least_edge_px` needs.

    Pictures that fit into `most_edge_px` stay as they are, so that their hashes are those of the plain file.
    Returns the extent that the picture will have.
    """
    longest = max(image.size)
    if least_edge_px is None or most_edge_px is None or longest <= most_edge_px:
        return image.size
    if isinstance(image, Jpeg2KImagePlugin.Jpeg2KImageFile):
        return _reduce_jpeg2000(image, longest // least_edge_px)
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        _seek_reduced_page(image, least_edge_px)
    else:
        # JPEG: 1/2, 1/4 or 1/8; HEIF: an embedded thumbnail; others do nothing.
        sides = (max(1, side * least_edge_px // longest) for side in image.size)
        drafted = image.draft(None, (next(sides), next(sides)))
        if drafted is not None:
            return drafted[1][2], drafted[1][3]
    return image.size


def _reduce_jpeg2000(image: Jpeg2KImagePlugin.Jpeg2KImageFile, factor: int) -> Extent:
    assert image.fp is not None
    image.fp.seek(0)
    head = image.fp.read(_CODING_STYLE_WITHIN)
    image.fp.seek(0)
    at = head.find(_CODING_STYLE)
    levels = head[at + 9] if 0 <= at < len(head) - 9 else 0
    halvings = min(levels, factor.bit_length() - 1)
    width, height = image.size
    if halvings > 0:
        image.reduce = halvings
    return width / 2**halvings, height / 2**halvings


def _seek_reduced_page(image: TiffImagePlugin.TiffImageFile, least_edge_px: int) -> None:
    """Go to the smallest sufficient page that says it is a reduced copy of the first one (a pyramid)."""
    width, height = image.size
    best_page, best_edge_px = 0, max(image.size)
    if ExifTags.Base.Orientation in image.tag_v2:  # pages need not repeat it
        return
    for page in range(1, min(image.n_frames, _MOST_PAGES)):
        image.seek(page)
        page_width, page_height = image.size
        is_reduced = bool(image.tag_v2.get(ExifTags.Base.NewSubfileType, 0) & 1)
        same_shape = abs(page_width / page_height * height / width - 1) <= _ASPECT_TOLERANCE
        if is_reduced and same_shape and least_edge_px <= max(image.size) < best_edge_px:
            best_page, best_edge_px = page, max(image.size)
    image.seek(best_page)
