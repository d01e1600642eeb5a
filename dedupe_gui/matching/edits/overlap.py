"""Lay two small pictures over each other where they show the same, and tell what surrounds it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.matching.edits.transform import Affine, Transform, measured
from dedupe_gui.model import EvidenceKind, Finding, Region

Picture = NDArray[np.uint8]
"""RGB, shape (h, w, 3), upright."""
Greys = NDArray[np.uint8]

_SMALLEST_OVERLAP_PX = 24
_LONGEST_EDGE_PX = 160
_RIM_SHARE = 0.01
_COARSE_EDGE_PX, _COARSE_AGREEMENT = 32, 0.75
"""Correlation of the shared part at so few pixels, before anything is refined: it costs a twentieth of the rest. Of
2,800 edits the least has 0.93; of 11,500 pairs of different photos whose points agree 95 % have less than this."""
_COARSE_STEPS, _FINE_STEPS, _ECC_GAIN = 20, 4, 1e-3  # more and finer steps find no edit more
_MOST_REFINEMENT = 0.06  # of the overlap's longer edge; farther than points err means that it has lost its way
_WHOLE = 0.985
"""A side that shows this much of the other picture shows all of it; points err by about half a pixel in 256."""
_TELLABLE_TILT_DEG = 0.4
_TELLABLE_SQUEEZE = 0.03
_PLAIN_GREYS = 14
_EDGE_SHARE = 0.3
"""Of the picture's outermost pixels that differ from the border's tone; the border ends where the picture begins."""
_PLAIN_SHARE, _CAPTION_SHARE = 0.93, 0.45
"""Of a border's pixels near its commonest tone: a frame has all but the encoder's ringing, text covers up to half."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """The part that two pictures share, from each, at the resolution of the coarser one."""

    first: Picture
    second: Picture
    """Of one shape."""
    on_first: Region
    on_second: Region
    transform: Transform
    """Refined on the pixels."""
    covered: float
    """How much of the area of one picture the other one covers, of the one that is covered more; tilt included."""


def overlap(first: Picture, second: Picture, transform: Transform) -> Overlap | None:
    """Cut what both pictures show out of each, the second laid on the first.

    None when that is next to nothing, or when it does not even agree as a blur. The transform is refined on the pixels:
    G. Evangelidis, E. Psarakis, "Parametric image alignment using enhanced correlation coefficient maximization", 2008.
    """
    sizes = [np.array(picture.shape[1::-1], np.float64) for picture in (first, second)]
    to_second = _affine(sizes[1][:, None] * transform.matrix[:, :2] / sizes[0], sizes[1] * transform.matrix[:, 2])
    scale = float(np.sqrt(abs(np.linalg.det(to_second[:2, :2]))))
    on_first = _inner_box(np.linalg.inv(to_second).astype(np.float64), sizes[1], sizes[0])
    extent = np.array([on_first.right - on_first.left, on_first.bottom - on_first.top]) * sizes[0]
    # The rim is left out: there a frame, or the half pixel by which points err, shows in.
    rim = np.maximum(_RIM_SHARE * extent, 2 / min(1.0, scale))
    extent -= 2 * rim
    if extent.min() * min(1.0, scale) < _SMALLEST_OVERLAP_PX:
        return None
    grid = np.rint(extent * min(1.0, scale, _LONGEST_EDGE_PX / extent.max())).astype(int)
    width, height = int(grid[0]), int(grid[1])
    corner = np.array([on_first.left, on_first.top]) * sizes[0] + rim
    if not _agree_coarsely(grey(first), grey(second), to_second, corner, extent):
        return None
    to_first = _affine(np.diag(extent / grid), corner)
    seen_first = _sampled(*_shrunk(first, to_first), width, height)
    reduced, to_reduced = _shrunk(second, to_second @ to_first)
    correction = _refinement(grey(seen_first), grey(reduced), to_reduced)
    if correction is not None:
        to_reduced = to_reduced @ correction
        to_second = to_second @ to_first @ correction @ np.linalg.inv(to_first)
    fractions = np.column_stack([to_second[:2, :2] / sizes[1][:, None] * sizes[0], to_second[:2, 2] / sizes[1]])
    refined = measured(fractions, first.shape[1::-1], second.shape[1::-1], transform.inliers)
    if refined is None:
        return None
    return Overlap(
        seen_first,
        _sampled(reduced, to_reduced, width, height),
        _inner_box(np.linalg.inv(to_second).astype(np.float64), sizes[1], sizes[0]),
        _inner_box(to_second, sizes[0], sizes[1]),
        refined,
        _covered(to_second, sizes[0], sizes[1]),
    )


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What one picture has around the shared part and the other has not, and how the other was placed."""

    findings: tuple[Finding, ...]
    """CROPPED: share of the larger picture's area that is left. FRAMED, LETTERBOXED: thickness of the border on one
    side as a share of the picture's shorter edge; CAPTIONED: its height as a share of the picture's. TILTED: degrees
    clockwise. SQUEEZED: factor of the width."""
    shown: tuple[float, float]
    """How much of each picture's area, borders apart, the other one shows."""


def surroundings(first: Picture, second: Picture, shared: Overlap) -> Surroundings:
    """Say what was done to one picture to make the other."""
    transform = shared.transform
    findings, shown = [], []
    for picture, region in ((first, shared.on_first), (second, shared.on_second)):
        border, content = _border(grey(picture), region)
        if border is not None:
            findings.append(border)
        area = (content.right - content.left) * (content.bottom - content.top)
        shown.append(min(1.0, (region.right - region.left) * (region.bottom - region.top) / max(area, 1e-6)))
    if min(shown) < _WHOLE:
        findings.append(Finding(EvidenceKind.CROPPED, round(min(shown), 3)))
    if abs(transform.tilt_deg) >= _TELLABLE_TILT_DEG:
        findings.append(Finding(EvidenceKind.TILTED, transform.tilt_deg))
    if abs(np.log(transform.squeeze)) > _TELLABLE_SQUEEZE:
        findings.append(Finding(EvidenceKind.SQUEEZED, transform.squeeze))
    if transform.turn.is_mirrored:
        findings.append(Finding(EvidenceKind.MIRRORED))
    if transform.turn.clockwise_quarters:
        findings.append(Finding(EvidenceKind.TURNED, 90.0 * transform.turn.clockwise_quarters))
    return Surroundings(tuple(findings), (shown[0], shown[1]))


def _agree_coarsely(
    first: Greys, second: Greys, to_second: Affine, corner: NDArray[np.float64], extent: NDArray[np.float64]
) -> bool:
    """Whether the shared part, `extent` pixels of the first picture from `corner` on, looks alike from far away."""
    width, height = np.maximum(1, np.rint(extent * _COARSE_EDGE_PX / extent.max())).astype(int).tolist()
    to_first = _affine(np.diag(extent / (width, height)), corner)
    here = _sampled(*_shrunk(first, to_first), width, height).astype(np.float32)
    there = _sampled(*_shrunk(second, to_second @ to_first), width, height).astype(np.float32)
    here -= here.mean()
    there -= there.mean()
    product = float(np.vdot(here, there))
    return product > _COARSE_AGREEMENT * float(np.sqrt(np.vdot(here, here) * np.vdot(there, there)))


def _affine(linear: NDArray[np.float64], shift: NDArray[np.float64]) -> Affine:
    """Return a 3 × 3 matrix, so that two of them multiply."""
    return np.array([[*linear[0], shift[0]], [*linear[1], shift[1]], [0.0, 0.0, 1.0]])


def _inner_box(matrix: Affine, source_size: NDArray[np.float64], target_size: NDArray[np.float64]) -> Region:
    """Return the part of the target that the source covers, in fractions; of a tilted one the upright box inside."""
    corners = np.array([[0, 0], [1, 0], [0, 1], [1, 1]]) * source_size
    x, y = np.clip(np.sort((corners @ matrix[:2, :2].T + matrix[:2, 2]) / target_size, axis=0), 0, 1).T
    return Region(float(x[1]), float(y[1]), float(x[2]), float(y[2]))


def _covered(matrix: Affine, source_size: NDArray[np.float64], target_size: NDArray[np.float64]) -> float:
    import cv2

    unit = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float64)
    source = (unit * source_size) @ matrix[:2, :2].T + matrix[:2, 2]
    target = unit * target_size
    common, _ = cv2.intersectConvexConvex(source.astype(np.float32), target.astype(np.float32))
    area = min(float(np.prod(target_size)), float(np.prod(source_size)) * abs(float(np.linalg.det(matrix[:2, :2]))))
    return float(common) / area


def _shrunk(picture: Picture, to_picture: Affine) -> tuple[Picture, Affine]:
    """Return a picture no finer than the grid that it will be sampled on, and the matrix from the grid to it."""
    import cv2

    scale = float(np.sqrt(abs(np.linalg.det(to_picture[:2, :2]))))
    if scale <= 1:
        return picture, to_picture
    height, width = picture.shape[:2]
    size = max(1, round(width / scale)), max(1, round(height / scale))
    reduced = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    return reduced, np.diag([size[0] / width, size[1] / height, 1.0]) @ to_picture


def _sampled(picture: Picture, to_picture: Affine, width: int, height: int) -> Picture:
    """Return a picture of this size, each of its pixels taken where the matrix says."""
    import cv2

    centred = to_picture[:2].copy()  # from pixels' edges, as the regions count, to their centres, as OpenCV does
    centred[:, 2] += to_picture[:2, :2] @ [0.5, 0.5] - 0.5
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    warped = cv2.warpAffine(picture, centred, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(warped, np.uint8)


def _refinement(template: Greys, moved: Greys, to_moved: Affine) -> Affine | None:
    """Return the small affine correction of the grid that lays `moved` on `template` best; None when it finds none.

    First at half the resolution, which finds its way from farther and costs a quarter a step.
    """
    import cv2

    correction: Affine = np.eye(3)
    for reduction, steps in ((2, _COARSE_STEPS), (1, _FINE_STEPS)):
        height, width = template.shape[0] // reduction, template.shape[1] // reduction
        grid = np.diag([template.shape[1] / width, template.shape[0] / height, 1.0])
        still = np.asarray(cv2.resize(template, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
        loose = _sampled(moved, to_moved @ correction @ grid, width, height)
        start = np.eye(2, 3, dtype=np.float32)
        criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, steps, _ECC_GAIN)
        everywhere = np.full_like(still, 255)
        try:
            _, found = cv2.findTransformECC(
                still, loose, start, cv2.MOTION_AFFINE, criteria, inputMask=everywhere, gaussFiltSize=5
            )
        except cv2.error:  # without texture, or unlike: it does not converge, and the second look will say why
            return None
        linear, shift = np.asarray(found[:, :2], np.float64), np.asarray(found[:, 2], np.float64)
        corners = np.array([[0, 0], [width, 0], [0, height], [width, height]])
        if np.abs(corners @ linear.T + shift - corners).max() > _MOST_REFINEMENT * max(width, height):
            return None
        correction = correction @ grid @ _affine(linear, shift + 0.5 - linear @ [0.5, 0.5]) @ np.linalg.inv(grid)
    return correction


def _border(picture: Greys, shared: Region) -> tuple[Finding | None, Region]:
    """Return what lies around the shared part if it is a border somebody added, and the picture without it."""
    height, width = picture.shape
    left, top = round(shared.left * width), round(shared.top * height)
    right, bottom = round(shared.right * width), round(shared.bottom * height)
    # One pixel next to the shared part is left out: there the border fades into it.
    strips = {
        "left": (picture[:, : max(0, left - 1)], picture[:, left + 1 : left + 3]),
        "top": (picture[: max(0, top - 1)], picture[top + 1 : top + 3]),
        "right": (picture[:, right + 1 :], picture[:, max(0, right - 3) : max(0, right - 1)]),
        "bottom": (picture[bottom + 1 :], picture[max(0, bottom - 3) : max(0, bottom - 1)]),
    }
    plain = {side: plain_share(strip) if strip.size else 0.0 for side, (strip, _) in strips.items()}
    # Plain sky that was cut off goes on in the picture; a border ends somewhere, on dark pictures not on every side.
    ends = {side for side, (strip, inside) in strips.items() if strip.size and _ends(strip, inside)}
    framed = {side for side, share in plain.items() if share >= _PLAIN_SHARE}
    if not framed & ends:
        framed = set()
    captions = {side for side in ("top", "bottom") if _CAPTION_SHARE <= plain[side] < _PLAIN_SHARE} & ends
    # A caption is told from a crop by everything else: nothing but it is missing from the other picture.
    others = {side for side, (strip, _) in strips.items() if strip.size and side not in framed}
    if not captions or others != captions:
        captions = set()
    added = framed | captions
    content = Region(
        shared.left if "left" in added else 0.0,
        shared.top if "top" in added else 0.0,
        shared.right if "right" in added else 1.0,
        shared.bottom if "bottom" in added else 1.0,
    )
    if not added:
        return None, content
    across = max(content.left, 1 - content.right) * width
    down = max(content.top, 1 - content.bottom) * height
    thickness = round(max(across, down) / min(width, height), 3)
    if captions:
        return Finding(EvidenceKind.CAPTIONED, round(down / height, 3)), content
    if added in ({"top", "bottom"}, {"left", "right"}):
        return Finding(EvidenceKind.LETTERBOXED, thickness), content
    if len(added) == 1 and added <= {"top", "bottom"}:
        return Finding(EvidenceKind.CAPTIONED, round(down / height, 3)), content
    return Finding(EvidenceKind.FRAMED, thickness), content


def _ends(strip: Greys, inside: Greys) -> bool:
    """Whether the picture's outermost pixels differ from the strip around them."""
    return bool(1 - _near(inside, commonest_tone(strip)) >= _EDGE_SHARE)


def plain_share(greys: Greys) -> float:
    """Return the share (0..1) of a picture's pixels that are near its commonest tone."""
    return _near(greys, commonest_tone(greys))


def _near(greys: Greys, tone: int) -> float:
    import cv2

    return cv2.countNonZero(cv2.inRange(greys, tone - _PLAIN_GREYS, tone + _PLAIN_GREYS)) / greys.size


def commonest_tone(greys: Greys) -> int:
    """Return the grey (0..255) that most pixels are near."""
    import cv2

    return int(cv2.calcHist([greys], [0], None, [64], [0, 256]).argmax()) * 4 + 2


def grey(picture: Picture) -> Greys:
    import cv2

    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), np.uint8)
