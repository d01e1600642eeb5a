"""Edited versions are found among other photos and named; other shots and other photos are not called edits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import Cancelled
from dedupe_gui.matching.edits import FoundEdit, find_edits
from dedupe_gui.matching.edits import search as edits_search
from dedupe_gui.matching.edits.search import Suspect
from dedupe_gui.matching.families.growing import PairsDone
from dedupe_gui.matching.turning import seen_from_second
from dedupe_gui.model import EvidenceKind, Relation, Turn
from tests.matching.edits.scenes import (
    captioned,
    cropped,
    features_of,
    few_things,
    opened,
    photo_of,
    recoloured,
    saved_again,
    scene,
    thumbnail_of,
    tilted,
)

Kind = EvidenceKind
NOON, LATER = datetime(2024, 5, 1, 12, 0, 0), datetime(2024, 5, 1, 12, 0, 3)  # noqa: DTZ001 - EXIF times have no zone


def search(
    pictures: Sequence[Image.Image],
    taken: Sequence[datetime | None] = (),
    *,
    find_turned: bool = True,
    copies: Sequence[tuple[int, int]] = (),
    edits: Sequence[tuple[int, int]] = (),
    suspects: Sequence[Suspect] | None = None,
) -> list[FoundEdit]:
    """Of copies only the first is looked at."""
    left_out = {second for _, second in copies}
    moments = taken or [None] * len(pictures)
    events = find_edits(
        [photo_of(picture, moment) for picture, moment in zip(pictures, moments, strict=True)],
        [b"" if place in left_out else features_of(picture) for place, picture in enumerate(pictures)],
        lambda positions: [thumbnail_of(pictures[position]) for position in positions],
        opened,
        CancelToken(),
        find_turned=find_turned,
        copies=copies,
        edits=edits,
        suspects=suspects,
    )
    return [event for event in events if isinstance(event, FoundEdit)]


EDITS: dict[str, tuple[Callable[[Image.Image], Image.Image], set[EvidenceKind]]] = {
    "crop": (lambda p: cropped(p, 0.1, 0.15, 0.9, 0.95), {Kind.CROPPED}),
    "deep crop": (lambda p: cropped(p, 0.2, 0.3, 0.85, 0.95), {Kind.CROPPED}),
    "one side cut off": (lambda p: cropped(p, 0.15, 0, 1, 1), {Kind.CROPPED}),
    "white frame": (lambda p: ImageOps.expand(p, 16, "white"), {Kind.FRAMED}),
    "black frame": (lambda p: ImageOps.expand(p, 40, "black"), {Kind.FRAMED}),
    "black bars": (lambda p: ImageOps.expand(p, (0, 50), "black"), {Kind.LETTERBOXED}),
    "caption": (captioned, {Kind.CAPTIONED}),
    "tilt": (lambda p: tilted(p, 3), {Kind.TILTED, Kind.CROPPED}),
    "mirrored crop": (lambda p: ImageOps.mirror(cropped(p, 0, 0, 0.8, 0.9)), {Kind.CROPPED, Kind.MIRRORED}),
    "turned crop": (
        lambda p: cropped(p, 0.1, 0, 1, 0.9).transpose(Image.Transpose.ROTATE_90),
        {Kind.CROPPED, Kind.TURNED},
    ),
}


@pytest.mark.parametrize("name", EDITS)
@pytest.mark.parametrize("change", [lambda p: p, saved_again], ids=["as it is", "saved again"])
def test_an_edit_is_found_among_other_photos_and_named(name: str, change: Callable[[Image.Image], Image.Image]) -> None:
    edit, kinds = EDITS[name]
    pictures = [scene(seed) for seed in range(5)]
    pictures.append(change(edit(pictures[2])))

    found = search(pictures)

    assert [(pair.first, pair.second, pair.verdict.relation) for pair in found] == [(2, 5, Relation.EDITED)]
    assert {finding.kind for finding in found[0].verdict.evidence.findings} == kinds


def test_an_edit_that_shows_all_of_its_photo_is_found_however_far_apart_their_hashes_are() -> None:
    pictures = [scene(seed) for seed in range(5)]
    pictures.append(recoloured(pictures[2]))

    found = search(pictures)

    assert [(pair.first, pair.second, pair.verdict.relation) for pair in found] == [(2, 5, Relation.EDITED)]
    assert not any(finding.kind is Kind.CROPPED for finding in found[0].verdict.evidence.findings)


def test_turned_crops_are_passed_over_when_nobody_asked_for_them() -> None:
    picture = scene(1)
    turned = ImageOps.mirror(cropped(picture, 0, 0, 0.8, 0.9)), cropped(picture, 0.1, 0, 1, 0.9).rotate(90, expand=True)
    plain = cropped(picture, 0, 0.2, 0.9, 1)

    found = search([picture, *turned, plain], find_turned=False)

    assert [(pair.first, pair.second) for pair in found] == [(0, 3)]


def test_a_crop_tells_how_much_is_left_and_where_it_was() -> None:
    picture = scene(1)
    (found,) = search([picture, saved_again(cropped(picture, 0.2, 0.1, 0.9, 0.8))])
    evidence = found.verdict.evidence

    assert evidence.findings[0].amount == pytest.approx(0.7 * 0.7, abs=0.01)
    where = evidence.overlap_on_first
    assert where is not None
    assert (where.left, where.top, where.right, where.bottom) == pytest.approx((0.2, 0.1, 0.9, 0.8), abs=0.01)
    assert evidence.overlap_on_second is None
    assert evidence.inliers is not None
    assert evidence.inliers >= 5


@pytest.mark.parametrize(
    ("edit", "share"),
    [
        (lambda p: ImageOps.expand(p, 40, "white"), 40 / 440),
        (lambda p: ImageOps.expand(p, (24, 40, 24, 8), "white"), 40 / 408),
        (lambda p: ImageOps.expand(p, (0, 50), "black"), 50 / 460),
        (lambda p: ImageOps.expand(p, (50, 0), "black"), 50 / 360),
        (lambda p: ImageOps.expand(p, (0, 0, 0, 60), "white"), 60 / 420),
        (captioned, 51 / 411),
    ],
    ids=["frame", "uneven frame", "bars", "bars at the sides", "empty caption", "caption"],
)
def test_what_was_added_around_a_photo_tells_how_thick_it_is(
    edit: Callable[[Image.Image], Image.Image], share: float
) -> None:
    picture = scene(1)
    (found,) = search([picture, edit(picture)])
    (finding,) = found.verdict.evidence.findings

    assert finding.amount == pytest.approx(share, abs=0.01)


def test_a_tilt_is_told_in_degrees_clockwise() -> None:
    picture = scene(1)
    (found,) = search([picture, tilted(picture, -2)])
    amounts = {finding.kind: finding.amount for finding in found.verdict.evidence.findings}

    assert amounts[Kind.TILTED] == pytest.approx(2, abs=0.15)


@pytest.mark.parametrize(
    ("change", "turn"),
    [
        (lambda p: p.transpose(Image.Transpose.ROTATE_90), Turn.CLOCKWISE_90),
        (lambda p: p.transpose(Image.Transpose.ROTATE_270), Turn.CLOCKWISE_270),
        (ImageOps.mirror, Turn.MIRROR),
        (ImageOps.flip, Turn.MIRROR_180),
    ],
)
def test_the_turn_is_what_must_be_done_to_the_second(change: Callable[[Image.Image], Image.Image], turn: Turn) -> None:
    picture = scene(1)
    (found,) = search([picture, change(cropped(picture, 0, 0, 0.8, 1))])

    assert found.turn is turn


def test_overlapping_halves_of_a_panorama_are_not_edits_of_each_other() -> None:
    wide = scene(1, 700, 360)
    found = search([cropped(wide, 0, 0, 0.7, 1), cropped(wide, 0.3, 0, 1, 1)])

    assert [pair.verdict.relation for pair in found] in ([], [Relation.SIMILAR])


def test_a_crop_that_was_taken_at_another_moment_is_only_similar() -> None:
    picture = scene(1)
    (found,) = search([picture, cropped(picture, 0.1, 0.1, 0.9, 0.9)], [NOON, LATER])

    assert found.verdict.relation is Relation.SIMILAR
    assert found.verdict.evidence.findings[0].kind is Kind.ANOTHER_MOMENT


def test_another_thing_on_the_same_ground_is_no_edit() -> None:
    ground = scene(1)
    pictures = []
    for seed in (2, 3):
        picture = ground.copy()
        picture.paste(scene(seed).resize((330, 250)), (75, 55))
        pictures.append(cropped(picture, 0.02 * seed, 0, 1, 1))

    assert all(pair.verdict.relation is not Relation.EDITED for pair in search(pictures))


@pytest.mark.parametrize("dress", [captioned, lambda p: ImageOps.expand(p, 40, "black")], ids=["caption", "frame"])
def test_different_photos_in_the_same_dress_are_not_paired(dress: Callable[[Image.Image], Image.Image]) -> None:
    assert search([dress(scene(seed)) for seed in range(6)]) == []


def test_different_photos_are_not_paired() -> None:
    assert search([scene(seed) for seed in range(12)]) == []


def test_photos_without_texture_are_not_paired() -> None:
    blank = [Image.new("RGB", (300, 200), (200, 200, shade)) for shade in (10, 60)]
    grid = Image.fromarray(np.kron(np.indices((12, 16)).sum(0) % 2 * 255, np.ones((20, 20))).astype(np.uint8))

    assert search([*blank, grid.convert("RGB"), grid.convert("RGB").rotate(180)]) == []


def test_photos_without_features_are_left_alone() -> None:
    picture = scene(1)
    pictures = [picture, cropped(picture, 0.1, 0.1, 0.9, 0.9)]
    events = find_edits(
        [photo_of(each) for each in pictures],
        [features_of(picture), b""],
        lambda positions: pytest.fail(f"thumbnails {positions} are not needed"),
        opened,
        CancelToken(),
    )

    told = list(events)
    assert all(isinstance(event, PairsDone) for event in told), "nothing is found"


def test_progress_is_told_while_candidates_are_made_and_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edits_search, "PAIRS_OUTRIGHT", 0)
    pictures = [cropped(scene(seed), 0, 0, 1 - 0.1 * (seed % 2), 1) for seed in (1, 1, 2, 3, 3, 3)]
    events = find_edits(
        [photo_of(each) for each in pictures],
        [features_of(each) for each in pictures],
        lambda positions: [thumbnail_of(pictures[position]) for position in positions],
        opened,
        CancelToken(),
        processes=2,
    )
    told = [event for event in events if isinstance(event, PairsDone)]
    spent_ms = [event.spent_ms for event in told]

    assert [event.total for event in told[:8]] == [len(pictures)] * 8, "once a table"
    assert spent_ms == sorted(spent_ms)
    assert 0 < spent_ms[0] < spent_ms[-1]
    assert all(event.left_ms > 0 for event in told[:8])
    assert told[-1].left_ms == 0


def test_what_one_round_settles_is_not_expected_to_be_looked_at() -> None:
    """Ten versions of a photo share points in 45 pairs; three looks join those that hashes do not."""
    versions = [cropped(scene(1), 0, 0, 1, 1 - 0.02 * at) for at in range(10)]
    events = find_edits(
        [photo_of(each) for each in versions],
        [features_of(each) for each in versions],
        lambda positions: [thumbnail_of(versions[position]) for position in positions],
        opened,
        CancelToken(),
        edits=[(0, at) for at in range(1, 7)],
    )
    told = [event for event in events if isinstance(event, PairsDone)]
    looks = next(event for event in told if event.total > len(versions) and event.done)

    assert (looks.total, told[-1].done) == (45, 45)
    assert looks.spent_ms + looks.left_ms < 2.5 * told[-1].spent_ms


def test_a_photo_whose_thumbnail_is_gone_is_left_out() -> None:
    picture = scene(1)
    pictures = [picture, cropped(picture, 0.1, 0.1, 0.9, 0.9)]
    events = find_edits(
        [photo_of(each) for each in pictures],
        [features_of(each) for each in pictures],
        lambda positions: [None] * len(positions),
        opened,
        CancelToken(),
    )

    told = list(events)
    assert all(isinstance(event, PairsDone) for event in told), "nothing is found"
    last = told[-1]
    assert isinstance(last, PairsDone)
    assert (last.done, last.total, last.left_ms) == (1, 1, 0)


def test_two_edits_of_a_larger_photo_are_tied_to_it_and_not_to_each_other() -> None:
    picture = scene(1)
    pictures = [picture, cropped(picture, 0, 0, 0.8, 1), cropped(picture, 0.1, 0, 0.8, 1)]

    assert {(pair.first, pair.second) for pair in search(pictures)} == {(0, 1), (0, 2)}


def test_a_crop_of_a_larger_edit_is_tied_to_the_photo_with_most_versions_too() -> None:
    picture = scene(1)
    large = recoloured(picture).resize((720, 540))
    crop = cropped(large, 0.1, 0.1, 0.8, 0.9)

    assert {
        (pair.first, pair.second, pair.verdict.relation) for pair in search([picture, large, crop], edits=[(0, 1)])
    } == {(1, 2, Relation.EDITED)}
    found = search([picture, large, crop, picture], copies=[(0, 3)], edits=[(0, 1)])
    assert {(pair.first, pair.second, pair.verdict.relation) for pair in found} == {
        (0, 2, Relation.EDITED),
        (1, 2, Relation.EDITED),
    }


def test_versions_that_do_not_look_alike_keep_no_crop_from_its_photo() -> None:
    """A crop that was held against drawn-over versions in vain is still held against the photo itself."""
    photo = scene(1)
    larger = photo.resize((960, 720), Image.Resampling.LANCZOS)
    drawn_over = []
    for seed, corner in enumerate(((0, 0), (480, 0), (0, 360), (480, 360))):
        drawn_over.append(larger.copy())
        drawn_over[-1].paste(scene(40 + seed, 480, 360), corner)

    found = search(
        [photo, *drawn_over, cropped(photo, 0.1, 0.1, 0.85, 0.9)],
        edits=[(0, place + 1) for place in range(len(drawn_over))],
    )

    assert (0, 5, Relation.EDITED) in [(pair.first, pair.second, pair.verdict.relation) for pair in found]


def test_two_photos_in_one_collage_are_not_tied_to_each_other() -> None:
    photos = [scene(1), scene(2)]
    collage = Image.new("RGB", (960, 360))
    for place, photo in enumerate(photos):
        collage.paste(photo, (480 * place, 0))
    found = search([*photos, collage, photos[0], photos[0]], copies=[(0, 3), (0, 4)])

    assert {(pair.first, pair.second, pair.verdict.relation) for pair in found} == {
        (0, 2, Relation.EDITED),
        (1, 2, Relation.EDITED),
    }


def test_the_answer_is_the_same_every_time() -> None:
    pictures = [scene(seed) for seed in range(4)]
    pictures += [saved_again(cropped(picture, 0.1, 0.2, 0.9, 1)) for picture in pictures]

    assert search(pictures) == search(pictures)


@pytest.mark.parametrize(("seed", "count"), [(8, 7), (12, 9), (18, 9), (19, 9), (27, 12)])
def test_which_of_two_comes_first_changes_nothing(seed: int, count: int) -> None:
    """Of few points another half may agree when they are laid the other way round."""
    one = few_things(seed, count)
    for part in ((0.1, 0.2, 0.9, 1), (0.3, 0.3, 0.9, 0.9)):
        other = saved_again(cropped(one, *part))
        pair = [Suspect(0, 1)]

        there, back = search([one, other], suspects=pair), search([other, one], suspects=pair)

        assert [found.verdict.relation for found in back] == [found.verdict.relation for found in there]
        for found, seen in zip(there, back, strict=True):
            assert seen.turn is found.turn.inverse()
            assert seen.verdict.evidence == seen_from_second(found.verdict.evidence, seen.turn)


def test_a_cancelled_search_stops() -> None:
    token = CancelToken()
    token.cancel()
    pictures = [scene(1), cropped(scene(1), 0, 0, 0.8, 1)]
    with pytest.raises(Cancelled):
        photos, features = [photo_of(p) for p in pictures], [features_of(p) for p in pictures]
        list(find_edits(photos, features, lambda _: [], opened, token))


def test_a_cut_out_page_of_text_is_no_edit_since_its_letters_are_not_compared() -> None:
    page = Image.new("RGB", (600, 800), "white")
    draw = ImageDraw.Draw(page)
    for row in range(18):
        draw.text(
            (40, 30 + row * 42),
            f"{row * 7919 % 997} pieces of {row * 31 % 17} for {row * 53 % 91}",
            "black",
            font_size=24,
        )
    found = search([page, cropped(page, 0, 0.1, 1, 1)])
    assert [pair.verdict.relation for pair in found] == [Relation.SIMILAR]
