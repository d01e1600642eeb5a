from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from dedupe_gui.model import FilmFacts, Held, KeepReason, Photo, Proof, Relation, Witness
from dedupe_gui.review.losses import Losses
from dedupe_gui.review.standing import Standing
from tests.review.build import TAKEN, photo

KEPT = photo("/p/kept.jpg", quality=85)


@dataclass(frozen=True)
class Told:
    """What was proven of two photos, by position."""

    held: dict[tuple[int, int], Held]

    def set_of(self, photo: int) -> int:
        return photo

    def held_by(self, photo: int, keeper: int) -> Held:
        return self.held.get((photo, keeper), Held.UNKNOWN)

    def holding_more(self, _photo: int) -> int:
        return 0

    def holders_of(self, photo: int) -> list[int]:
        return [photo]

    def relation_of(self, _photo: int, _other: int) -> Relation | None:
        return None

    def proof_of(self, _photo: int, _keeper: int) -> Proof | None:
        return None


def losses_of(
    removed: Photo,
    kept: Photo,
    held: Held = Held.YES,
    *,
    holds: Held = Held.NO,
    sources: dict[int, frozenset[int]],
    deciding: Sequence[Path] = (),
) -> Losses:
    """Of photos 0, which would go, and 1. held: whether the first is held by the second; holds: the other way."""
    told = Told({(0, 1): held, (1, 0): holds})
    zeros = np.zeros(2, np.int64)
    standing = Standing(told, zeros, zeros, zeros, sources, frozenset())
    return Losses([removed, kept], standing, deciding_folders=deciding)


def lost(removed: Photo, kept: Photo = KEPT, relation: Relation = Relation.COPY) -> tuple[KeepReason, ...]:
    return losses_of(removed, kept, sources={}).of(0, 1, relation)


def placed(one: Photo) -> Photo:
    return replace(one, facts=replace(one.facts, latitude_deg=48.1, longitude_deg=11.5))


@pytest.mark.parametrize(
    ("removed", "reasons"),
    [
        (photo("/p/a.jpg", width=4100, quality=99), ()),
        (photo("/p/a.jpg", quality=85, taken=TAKEN), (KeepReason.HAS_TIME_TAKEN,)),
        (placed(photo("/p/a.jpg", quality=85)), (KeepReason.HAS_PLACE_TAKEN,)),
        (photo("/p/a.jpg", quality=85, companions=("/p/a.xmp",)), (KeepReason.HAS_EDITS,)),
        (photo("/p/a.jpg", quality=85, companions=("/p/a.json",)), ()),
        (photo("/p/a.jpg", quality=85, companions=("/p/a.txt",)), (KeepReason.HAS_NOTES,)),
        (photo("/p/a.jpg", quality=85, companions=("/p/a.jpg.of-some-program",)), (KeepReason.HAS_NOTES,)),
    ],
)
def test_what_the_kept_photo_has_not_would_be_lost(removed: Photo, reasons: tuple[KeepReason, ...]) -> None:
    assert lost(removed) == reasons


def test_sixteen_bits_a_channel_would_be_lost() -> None:
    flat = photo("/p/a.png", form="PNG")
    deep = replace(flat, facts=replace(flat.facts, is_deep=True))

    assert lost(deep, flat) == (KeepReason.HAS_MORE_BITS,)
    assert lost(flat, deep) == ()


def test_the_better_photo_may_stay_for_the_worse() -> None:
    better = placed(photo("/p/b.jpg", width=5000, quality=98, taken=TAKEN, companions=("/p/b.xmp",)))

    assert lost(KEPT, better) == ()


def test_the_same_pixels_are_lost_in_no_format() -> None:
    assert lost(photo("/p/a.png", form="PNG"), relation=Relation.SAME_PIXELS) == ()
    assert lost(photo("/p/a.png", form="PNG", taken=TAKEN), relation=Relation.SAME_PIXELS) == (
        KeepReason.HAS_TIME_TAKEN,
    )


@pytest.mark.parametrize(
    ("held", "reason"),
    [
        (Held.UNKNOWN, KeepReason.NOT_PROVEN),
        (Held.NO, KeepReason.SHOWS_MORE),
        (Held.EXCEPT, KeepReason.DIFFERS),
    ],
)
@pytest.mark.parametrize("relation", [Relation.COPY, Relation.EDITED])
def test_what_is_not_proven_to_be_held_is_not_suggested(held: Held, reason: KeepReason, relation: Relation) -> None:
    small = photo("/p/a.jpg", width=400, height=300, quality=50)

    assert losses_of(small, KEPT, held, sources={}).of(0, 1, relation) == (reason,)


def test_the_same_bytes_and_pixels_need_no_proof() -> None:
    losses = losses_of(KEPT, KEPT, Held.UNKNOWN, sources={})

    assert losses.of(0, 1, Relation.IDENTICAL) == losses.of(0, 1, Relation.SAME_PIXELS) == ()


def test_the_original_is_not_suggested_for_what_was_made_from_it() -> None:
    losses = losses_of(KEPT, KEPT, holds=Held.YES, sources={1: frozenset({0})})

    assert losses.of(0, 1, Relation.COPY) == (KeepReason.IS_ORIGINAL,)
    assert losses.of(1, 0, Relation.COPY) == ()


def test_an_original_goes_for_a_version_of_it_where_the_user_lets_folders_decide() -> None:
    original, version = photo("/second/a.jpg"), photo("/first/a.jpg")
    folders = [Path("/first"), Path("/second")]

    def lost_with(removed: Photo, kept: Photo, held: Held, deciding: list[Path]) -> tuple[KeepReason, ...]:
        losses = losses_of(removed, kept, held, holds=Held.YES, sources={1: frozenset({0})}, deciding=deciding)
        return losses.of(0, 1, Relation.COPY)

    assert lost_with(original, version, Held.YES, folders) == ()
    assert lost_with(original, version, Held.YES, []) == (KeepReason.IS_ORIGINAL,)
    assert lost_with(original, version, Held.YES, folders[::-1]) == (KeepReason.IS_ORIGINAL,)
    assert lost_with(original, photo("/second/b.jpg"), Held.YES, folders) == (KeepReason.IS_ORIGINAL,)
    assert lost_with(original, version, Held.NO, folders) == (KeepReason.SHOWS_MORE,)


def test_what_may_be_the_original_of_a_conversion_is_not_suggested() -> None:
    converted = photo("/p/a.heic", form="HEIF")
    camera = photo("/p/b.jpg", quality=85, camera="Canon")

    assert losses_of(KEPT, converted, holds=Held.YES, sources={}).of(0, 1, Relation.COPY) == (
        KeepReason.MAY_BE_ORIGINAL,
    )
    assert losses_of(converted, camera, holds=Held.YES, sources={}).of(0, 1, Relation.COPY) == ()
    assert losses_of(converted, KEPT, holds=Held.YES, sources={0: frozenset({1})}).of(0, 1, Relation.COPY) == ()


def test_of_films_that_hold_each_other_one_goes_only_for_what_a_camera_signed() -> None:
    """Whatever their dates: a phone's own film for its finer saving never."""
    told = FilmFacts(9000, "h264", 30.0, 9_000_000, "aac", 1)
    plain, later, signed = (
        replace(one, facts=replace(one.facts, film=told))
        for one in (photo("/p/a.mp4"), photo("/p/b.mp4", mtime=9), photo("/p/c.mp4", camera="Apple"))
    )

    def lost_with(removed: Photo, kept: Photo) -> tuple[KeepReason, ...]:
        return losses_of(removed, kept, holds=Held.YES, sources={}).of(0, 1, Relation.COPY)

    for removed, kept in ((plain, later), (later, plain), (signed, plain), (signed, signed)):
        assert KeepReason.MAY_BE_ORIGINAL in lost_with(removed, kept)
    assert lost_with(later, signed) == ()


@pytest.mark.parametrize(
    ("mtime", "quality", "suggested"),
    [(0, 85, False), (9, 85, True), (-9, 85, False), (0, 83, False), (9, 83, True), (0, 88, False), (0, 70, True)],
)
def test_of_two_saved_alike_that_hold_each_other_only_the_newer_one_is_suggested(
    mtime: int, quality: int, suggested: bool
) -> None:
    gone, stays = photo("/p/b.jpg", mtime=mtime, quality=quality), photo("/p/a.jpg", quality=85)
    losses = losses_of(gone, stays, holds=Held.YES, sources={})
    assert (losses.of(0, 1, Relation.COPY) == ()) is suggested


@pytest.mark.parametrize(
    ("gone", "stays", "suggested"), [(90, 93, False), (94, 97, False), (90, 95, True), (93, 90, True)]
)
def test_what_was_saved_a_little_more_finely_is_not_taken_for_the_original(
    gone: int, stays: int, *, suggested: bool
) -> None:
    one, other = (photo(f"/p/{quality}.jpg", quality=quality) for quality in (gone, stays))
    losses = losses_of(one, other, holds=Held.YES, sources={})
    assert (losses.of(0, 1, Relation.COPY) == ()) is suggested


def test_headers_tell_which_of_two_that_hold_each_other_may_be_the_original() -> None:
    def is_suggested(gone: Witness, stays: Witness, *, quality: int = 80) -> bool:
        one, other = (
            photo(f"/p/{name}.jpg", camera="Canon", quality=each, witnesses=witnesses)
            for name, each, witnesses in (("a", quality, gone), ("b", 95, stays))
        )
        return losses_of(one, other, holds=Held.YES, sources={}).of(0, 1, Relation.COPY) == ()

    assert is_suggested(Witness.NONE, Witness.NONE)
    assert not is_suggested(Witness.NONE, Witness.OTHER_SIZE)
    assert not is_suggested(Witness.OWN_STEPS, Witness.NONE)
    assert is_suggested(Witness.OWN_STEPS, Witness.OWN_STEPS)
    assert not is_suggested(Witness.NONE, Witness.NONE, quality=95)
    # cameras err in that too: it lets no photo go that would stay without it
    assert not is_suggested(Witness.OTHER_SIZE, Witness.NONE, quality=95)


@pytest.mark.parametrize(("one", "other"), [(99, 100), (100, 99), (100, 100)])
def test_steps_that_cannot_be_finer_count_as_alike(one: int, other: int) -> None:
    gone, stays = photo("/p/b.jpg", mtime=0, quality=one), photo("/p/a.jpg", quality=other)
    assert losses_of(gone, stays, holds=Held.YES, sources={}).of(0, 1, Relation.COPY) != ()


@pytest.mark.parametrize(("mtime", "suggested"), [(0, False), (9, True), (-9, False)])
def test_of_two_without_loss_that_hold_each_other_only_the_newer_one_is_suggested(mtime: int, suggested: bool) -> None:
    gone, stays = photo("/p/b.png", mtime=mtime, form="PNG"), photo("/p/a.png", form="PNG")
    losses = losses_of(gone, stays, holds=Held.YES, sources={})
    assert (losses.of(0, 1, Relation.COPY) == ()) is suggested
