"""Which of two photos was made from the other, and that the other one is suggested."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dedupe_gui.model import Evidence, EvidenceKind, Finding, PairTable, Photo, Region, Relation
from dedupe_gui.review.keeper import judge
from dedupe_gui.review.origins import NO_LIMIT, origins_of
from tests.review.build import photo

INSIDE = Region(0.1, 0.1, 0.9, 0.9)
SAVED_AGAIN = Evidence((Finding(EvidenceKind.SAVED_AGAIN),))


@dataclass(frozen=True, slots=True)
class Pair:
    first: int
    second: int
    relation: Relation
    evidence: Evidence


def table(*pairs: Pair) -> PairTable:
    zeros = np.zeros(len(pairs), np.uint8)
    return PairTable(
        np.array([pair.first for pair in pairs], np.int32),
        np.array([pair.second for pair in pairs], np.int32),
        zeros,
        zeros,
        np.array([pair.relation.rank for pair in pairs], np.uint8),
        zeros,
        tuple(pair.evidence for pair in pairs),
    )


def suggested(photos: list[Photo], *pairs: Pair) -> Photo:
    ranks = judge(photos, origins=origins_of(photos, table(*pairs))).ranks
    return photos[int(np.argmin(ranks))]


def part(kind: EvidenceKind, region: Region = INSIDE, amount: float | None = 0.64) -> Evidence:
    """The second photo shows this part of the first."""
    return Evidence((Finding(kind, amount),), overlap_on_first=region)


def test_a_photo_beats_its_framed_captioned_or_letterboxed_version_of_more_pixels() -> None:
    for kind in (EvidenceKind.FRAMED, EvidenceKind.CAPTIONED, EvidenceKind.LETTERBOXED):
        photos = [photo("/a/framed.jpg", width=4800, height=3600, mtime=9, quality=95), photo("/b/original.jpg")]
        assert suggested(photos, Pair(0, 1, Relation.EDITED, part(kind))) is photos[1]


def test_a_framed_version_may_have_been_saved_in_the_same_moment_but_not_before() -> None:
    def kept(framed_at: int) -> str:
        photos = [
            photo("/a/framed.jpg", width=4800, height=3600, mtime=framed_at),
            photo("/b/original.jpg", mtime=5),
        ]
        return suggested(photos, Pair(0, 1, Relation.EDITED, part(EvidenceKind.FRAMED))).path.name

    assert [kept(at) for at in (4, 5, 6)] == ["framed.jpg", "original.jpg", "original.jpg"]


def test_a_smaller_copy_of_a_framed_version_does_not_beat_the_photo_either_nor_does_a_copy_of_that() -> None:
    photos = [
        photo("/a/framed.jpg", width=8000, height=6000, mtime=9),
        photo("/a/small.jpg", width=6000, height=4500, mtime=9),
        photo("/a/small again.jpg", width=6000, height=4500, mtime=9),
        photo("/b/original.jpg"),
    ]
    framed = Pair(0, 3, Relation.EDITED, part(EvidenceKind.FRAMED))
    copies = Pair(0, 1, Relation.COPY, SAVED_AGAIN), Pair(1, 2, Relation.COPY, SAVED_AGAIN)
    assert suggested(photos, framed, *copies) is photos[3]


def test_a_photo_does_not_count_as_cropped_because_a_hardly_cropped_copy_joins_it_to_a_crop() -> None:
    photos = [
        photo("/a/crop.jpg", height=2900, mtime=9, quality=98),
        photo("/a/hardly cropped.jpg", height=2950, mtime=9, quality=98),
        photo("/b/whole.jpg", quality=90),
    ]
    crop = Evidence((Finding(EvidenceKind.CROPPED, 0.9667),), overlap_on_second=INSIDE)
    copies = Pair(0, 1, Relation.COPY, SAVED_AGAIN), Pair(1, 2, Relation.COPY, SAVED_AGAIN)
    assert suggested(photos, Pair(0, 2, Relation.EDITED, crop), *copies) is photos[2]


def test_the_whole_photo_beats_its_crops_even_when_one_was_enlarged() -> None:
    photos = [
        photo("/a/crop.jpg", width=6000, height=4500, mtime=9),
        photo("/b/whole.jpg"),
        photo("/c/c.jpg", width=99),
    ]
    crop = Evidence((Finding(EvidenceKind.CROPPED, 0.6),), overlap_on_second=INSIDE)
    assert suggested(photos, Pair(0, 1, Relation.EDITED, crop)) is photos[1]


def test_a_plain_rim_that_was_cut_off_is_no_caption_when_another_crop_shows_it() -> None:
    photos = [photo("/a/whole.jpg", mtime=9), photo("/a/top.jpg", height=2400), photo("/a/bottom.jpg", height=2400)]
    misread = part(EvidenceKind.CAPTIONED, Region(0, 0, 1, 0.8), 0.2)
    other = part(EvidenceKind.CROPPED, Region(0, 0.2, 1, 1), 0.8)
    pairs = Pair(0, 1, Relation.EDITED, misread), Pair(0, 2, Relation.EDITED, other)
    assert suggested(photos, *pairs) is photos[0]


def test_what_is_older_or_alone_has_a_camera_is_not_taken_for_a_framed_version() -> None:
    framed = Pair(0, 1, Relation.EDITED, part(EvidenceKind.CAPTIONED))
    older = [photo("/a/whole.jpg", mtime=1), photo("/a/crop.jpg", height=2400, mtime=9)]
    recorded = [photo("/a/whole.jpg", mtime=9, camera="Canon"), photo("/a/crop.jpg", height=2400)]
    assert suggested(older, framed) is older[0]
    assert suggested(recorded, framed) is recorded[0]


def test_a_recoloured_photo_and_its_original_leave_it_open() -> None:
    photos = [photo("/a/a.jpg"), photo("/a/b.jpg")]
    pair = Pair(0, 1, Relation.EDITED, Evidence((Finding(EvidenceKind.RECOLOURED),)))
    assert origins_of(photos, table(pair)).pixels_at_most.tolist() == [NO_LIMIT, NO_LIMIT]


def test_the_bars_of_a_screenshot_are_no_pixels_of_the_photo_whenever_it_was_made() -> None:
    """1170 x 2532 points of screen hold 1170 x 780 of the photo: fewer than its small copy has."""
    inside = Region(0.0, 0.35, 1.0, 0.65)
    for screenshot_made in (1, 9):
        photos = [
            photo("/a/screenshot.png", width=1170, height=2532, mtime=screenshot_made, form="PNG"),
            photo("/b/small.jpg", width=1440, height=960, mtime=5),
        ]
        evidence = part(EvidenceKind.LETTERBOXED, inside, amount=0.3)
        assert suggested(photos, Pair(0, 1, Relation.EDITED, evidence)) is photos[1]
