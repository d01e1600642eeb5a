from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.model import Field, KeepReason, Known, Photo, Relation, Source, Witness
from dedupe_gui.review.keeper import (
    BEST_PHOTO,
    MY_FOLDERS_FIRST,
    OPENS_EVERYWHERE,
    PRESETS,
    Rule,
    judge,
)
from dedupe_gui.review.standing import Standing
from tests.photos import holding
from tests.review.build import TAKEN, group, photo, stamp


def best(*photos: Photo, rules: tuple[Rule, ...] = BEST_PHOTO, **options: Any) -> Path:
    ranks = judge(photos, rules, **options).ranks
    return photos[int(np.argmin(ranks))].path


def test_the_larger_picture_is_kept_and_both_reasons_are_said() -> None:
    photos = [photo("/a/small.jpg", width=800, height=600), photo("/a/large.jpg")]

    judgement = judge(photos)

    assert judgement.ranks.tolist() == [1, 0]
    assert judgement.reasons(1, [0]) == ((KeepReason.LARGEST,), (KeepReason.SMALLER,))


def test_the_original_from_the_camera_beats_a_stripped_copy_of_more_bytes() -> None:
    original = photo("/a/x.jpg", camera="Canon", taken=TAKEN)
    stripped = photo("/a/y.jpg", size=9000)

    assert best(stripped, original) == original.path


def test_among_identical_files_the_earlier_folder_is_kept_whatever_its_name() -> None:
    photos = [photo("/dump/x.jpg"), photo("/sorted/2024/May/x.jpg")]

    judgement = judge(photos, folders=[Path("/sorted"), Path("/dump")])

    assert judgement.ranks.tolist() == [1, 0]
    assert judgement.reasons(1, [0]) == ((KeepReason.IN_PREFERRED_FOLDER,), (KeepReason.IN_LATER_FOLDER,))


def test_a_shrunken_copy_in_the_first_folder_does_not_cost_the_original() -> None:
    small, large = photo("/first/x.jpg", width=400, height=300), photo("/second/x.jpg")
    folders = [Path("/first"), Path("/second")]

    assert best(small, large, folders=folders) == large.path
    assert best(small, large, folders=folders, rules=MY_FOLDERS_FIRST) == small.path


def test_a_folder_inside_another_counts_by_itself_whichever_comes_first() -> None:
    inner, outer = photo("/p/sorted/x.jpg"), photo("/p/x.jpg")

    assert best(inner, outer, folders=[Path("/p/sorted"), Path("/p")]) == inner.path
    assert best(inner, outer, folders=[Path("/p"), Path("/p/sorted")]) == outer.path


def test_a_folder_whose_name_only_begins_alike_is_another_folder() -> None:
    assert best(photo("/p2/x.jpg"), photo("/q/x.jpg"), folders=[Path("/p"), Path("/q")]) == Path("/q/x.jpg")


def test_the_root_folder_holds_everything() -> None:
    assert best(photo("/b.jpg"), photo("/a/a.jpg"), folders=[Path("/"), Path("/a")]) == Path("/b.jpg")


def test_a_protected_folder_comes_before_every_rule() -> None:
    small, large = photo("/safe/x.jpg", width=400, height=300), photo("/other/x.jpg")

    judgement = judge([small, large], protected=[Path("/safe")])

    assert judgement.ranks.tolist() == [0, 1]
    assert judgement.reasons(0, [1])[0][0] is KeepReason.IN_PROTECTED_FOLDER


def test_the_photo_with_its_raw_or_film_beside_it_is_kept() -> None:
    bare = photo("/a/a.jpg", size=5000)
    with_raw = photo("/b/a.jpg", companions=("/b/a.cr2",))
    with_note = photo("/c/a.jpg", companions=("/c/a.xmp",))

    judgement = judge([bare, with_raw, with_note])

    assert judgement.ranks[1] == 0
    assert judgement.reasons(1, [0])[0][0] is KeepReason.HAS_COMPANIONS
    assert judgement.reasons(1, [0])[1][0] is KeepReason.LACKS_COMPANIONS


def test_a_small_picture_with_its_raw_or_notes_is_not_kept_before_the_large_original() -> None:
    original = photo("/a/a.jpg", width=3840, height=2160)
    with_raw = photo("/b/a.jpg", width=800, height=450, companions=("/b/a.cr2",))
    with_notes = photo("/c/a.jpg", width=800, height=450, companions=("/c/a.json", "/c/a.xmp"))

    judgement = judge([with_raw, with_notes, original])

    assert judgement.ranks[2] == 0
    assert judgement.reasons(2, [1])[1] == (KeepReason.SMALLER,)


def test_of_equal_photos_the_one_with_edits_beside_it_is_kept_but_a_note_of_a_service_says_nothing() -> None:
    bare, edited = photo("/a/a.jpg"), photo("/b/a.jpg", companions=("/b/a.xmp",))
    noted = photo("/c/a.jpg", companions=("/c/a.json",))

    judgement = judge([noted, bare, edited], folders=[Path("/a"), Path("/b"), Path("/c")])

    assert judgement.ranks.tolist() == [2, 1, 0]
    assert judgement.reasons(2, [1]) == ((KeepReason.EDITS_BESIDE,), (KeepReason.NO_EDITS_BESIDE,))


def test_of_equal_photos_the_one_of_which_somebody_said_more_is_kept_but_what_a_service_says_counts_nothing() -> None:
    def saying(path: str, *words: str, source: Source = Source.XMP) -> Photo:
        known = tuple(Known(Field.KEYWORD, word, source) for word in words)
        bare = photo(path)
        return replace(bare, facts=replace(bare.facts, known=known))

    quiet, loud = saying("/a/a.jpg"), saying("/c/a.jpg", "Rome", "Ann", "Ann")
    of_a_service = saying("/b/a.jpg", "Rome", "Ann", "Ben", source=Source.TAKEOUT)
    with_edits = replace(quiet, companions=(stamp("/a/a.xmp"),))
    layered = replace(quiet, facts=replace(quiet.facts, known=(Known(Field.OTHER, "Layers: 12", Source.TEXT),)))

    assert judge([of_a_service, loud, quiet]).ranks.tolist()[1] == 0
    assert judge([of_a_service, quiet]).ranks.tolist() == judge([saying("/b/a.jpg"), quiet]).ranks.tolist()
    assert judge([loud, with_edits]).ranks.tolist() == [0, 1]
    assert judge([quiet, with_edits]).ranks.tolist() == [1, 0]
    assert judge([quiet, layered]).ranks.tolist() == [1, 0]


@pytest.mark.parametrize(
    "name", ["DSC_0001.jpg", "IMG_0001.JPG", "2019-05-12 14.03.jpg", "P1010001.jpg", "scan 12.jpg"]
)
def test_of_equal_photos_one_that_somebody_named_is_kept_before_one_that_a_camera_named(name: str) -> None:
    numbered, named = photo(f"/a/{name}"), photo("/a/Oma 80. Geburtstag Bergen 1984.jpg")
    copied = photo("/a/Oma (1).jpg")

    judgement = judge([numbered, named, copied])

    assert judgement.ranks.tolist() == [1, 0, 2]
    assert judgement.reasons(1, [0])[0] == (KeepReason.PLAIN_NAME, *judgement.reasons(1, [0])[0][1:])
    assert KeepReason.COPY_NAME not in judgement.reasons(1, [0])[1]


def test_the_motion_photo_is_kept_before_a_bare_picture_of_more_bytes() -> None:
    bare, moving = photo("/a/a.jpg", size=5000), photo("/b/a.jpg", inside=holding(b"film" * 4))
    shining = photo("/c/a.jpg", inside=holding(gain_maps=1))

    judgement = judge([bare, moving, shining])

    assert judgement.ranks[0] == 2
    assert judgement.reasons(1, [0]) == ((KeepReason.HAS_COMPANIONS,), (KeepReason.LACKS_COMPANIONS,))


@pytest.mark.parametrize("software", ["Adobe Photoshop 2025", "GIMP 2.10", "Snapseed"])
def test_an_editors_name_in_the_file_counts_against_it(software: str) -> None:
    assert best(photo("/a/a.jpg", software=software), photo("/a/b.jpg", software="Ver.1.10")) == Path("/a/b.jpg")


def test_a_file_whose_exif_speaks_of_another_size_counts_as_edited() -> None:
    resized = photo("/a/a.jpg", camera="Canon", witnesses=Witness.OTHER_SIZE)
    assert best(resized, photo("/a/b.jpg", camera="Canon")) == Path("/a/b.jpg")


def test_a_file_that_tells_its_history_counts_as_edited() -> None:
    told = photo("/a/a.jpg")
    history = (Known(Field.HISTORY, "saved", Source.XMP),)
    edited = replace(told, facts=replace(told.facts, known=history))
    assert best(edited, photo("/a/b.jpg")) == Path("/a/b.jpg")


@pytest.mark.parametrize("witness", [Witness.MAKER_NOTES, Witness.OWN_STEPS])
def test_what_only_a_camera_writes_counts_for_the_file(witness: Witness) -> None:
    program, camera = photo("/a/a.jpg", camera="Canon"), photo("/a/b.jpg", camera="Canon", witnesses=witness)
    assert best(program, camera) == camera.path


def test_steps_of_its_own_do_not_put_a_jpeg_before_the_heic_that_it_was_made_of() -> None:
    heic = photo("/a/b.heic", form="HEIF", camera="Apple")
    assert best(photo("/a/a.jpg", camera="Apple", witnesses=Witness.OWN_STEPS), heic) == heic.path


@pytest.mark.parametrize("name", ["IMG_E1234.JPG", "IMG_1234-edited.jpg", "x_bearbeitet.jpg"])
def test_a_name_that_says_edited_counts_against_the_photo(name: str) -> None:
    assert best(photo(f"/a/{name}"), photo("/a/z/IMG_9999.JPG")) == Path("/a/z/IMG_9999.JPG")


def test_the_format_preference_goes_either_way_round() -> None:
    heic, jpeg = photo("/a/a.heic", form="HEIF"), photo("/a/a.jpg", size=9000)

    assert best(heic, jpeg) == heic.path
    assert best(heic, jpeg, rules=OPENS_EVERYWHERE) == jpeg.path


def test_the_less_compressed_is_kept() -> None:
    assert best(photo("/a/a.jpg", quality=60), photo("/a/b.jpg", quality=95)) == Path("/a/b.jpg")


def test_older_and_newer_are_opposites() -> None:
    old, new = photo("/a/old.jpg", mtime=1), photo("/a/new.jpg", mtime=2)

    assert best(new, old, rules=(Rule.OLDER,)) == old.path
    assert best(new, old, rules=(Rule.NEWER,)) == new.path


@pytest.mark.parametrize(
    "other",
    [
        "/p/DCIM/100APPLE/x.jpg",
        "/p/WhatsApp Images/Sent/x.jpg",
        "/p/Takeout/Google Fotos/Fotos von 2019/x.jpg",
        "/p/Backup 2019/Lake/x.jpg",
        "/p/2019/2019-07-01/x.jpg",
        "/p/Desktop/neu sortieren/x.jpg",
        "/p/x.jpg",
    ],
)
def test_of_equal_photos_the_one_that_was_sorted_into_an_album_is_kept(other: str) -> None:
    album = "/p/Sorted away/2019/2019-07 Summer at the lake/x - Copy.jpg"

    judgement = judge([photo(other), photo(album, mtime=9)], folders=[Path("/p")])

    assert judgement.ranks.tolist() == [1, 0]
    kept, lost = judgement.reasons(1, [0])
    assert KeepReason.IN_NAMED_FOLDER in kept
    assert KeepReason.IN_UNNAMED_FOLDER in lost


def test_the_order_of_the_folders_comes_before_their_names() -> None:
    named, first = photo("/b/Summer at the lake/x.jpg"), photo("/a/DCIM/x.jpg")

    assert judge([named, first], folders=[Path("/a"), Path("/b")]).ranks.tolist() == [1, 0]


def test_shorter_and_deeper_paths_are_opposites() -> None:
    short, deep = photo("/a/x.jpg"), photo("/a/2024/May/x.jpg")

    assert best(short, deep, rules=(Rule.SHORTER_PATH,)) == short.path
    assert best(short, deep, rules=(Rule.DEEPER_PATH,)) == deep.path


@pytest.mark.parametrize(
    "name",
    [
        "Copy of IMG_1.jpg",
        "IMG_1 - Copy.jpg",
        "IMG_1 copy 2.jpg",
        "IMG_1 - Kopie.jpg",
        "IMG_1 - Kopie (2).jpg",
        "IMG_1(1).jpg",
        "IMG_1 (12).jpg",
        "IMG_1~2.jpg",
        "IMG_1-resized.jpg",
        "IMG_1_small.jpg",
        "IMG_1-1024x768.jpg",
        "IMG-20200131-WA0001.jpg",
        "WhatsApp Image 2020-01-31 at 10.11.12.jpg",
        "FB_IMG_1580000000000.jpg",
    ],
)
def test_a_name_that_says_copy_loses(name: str) -> None:
    judgement = judge([photo(f"/a/{name}"), photo("/a/zzz/zzz/zzz/IMG_1.jpg")], [Rule.PLAIN_NAME])

    assert judgement.ranks.tolist() == [1, 0]
    assert judgement.reasons(1, [0]) == ((KeepReason.PLAIN_NAME,), (KeepReason.COPY_NAME,))


@pytest.mark.parametrize(
    "name",
    ["copyright.jpg", "Party (2019).jpg", "hardcopyist.jpg", "IMG_0001.jpg", "a~b.jpg", "smalltown.jpg", "1x2.jpg"],
)
def test_a_name_that_only_looks_like_a_copys_does_not_lose(name: str) -> None:
    judgement = judge([photo(f"/a/{name}"), photo("/a/zzz.jpg")], [Rule.PLAIN_NAME])

    assert judgement.reasons(1, [0])[1] == (KeepReason.SAME_AS_KEPT,)


def test_the_word_copy_in_a_folder_says_nothing_of_the_photo() -> None:
    assert judge([photo("/a copy/a.jpg"), photo("/b/zzz.jpg")], [Rule.PLAIN_NAME]).ranks.tolist() == [0, 1]


def test_when_only_the_path_decides_that_is_the_reason() -> None:
    judgement = judge([photo("/a/b.jpg"), photo("/a/a.jpg")])

    assert judgement.ranks.tolist() == [1, 0]
    assert judgement.reasons(1, [0]) == ((KeepReason.FIRST_BY_NAME,), (KeepReason.SAME_AS_KEPT,))


def test_reasons_are_few_and_the_weightiest_come_first() -> None:
    good = photo("/a/a.jpg", camera="Canon", taken=TAKEN, quality=95, size=9000)
    bad = photo("/a/b (1).jpg", width=10, quality=20, mtime=5, size=1)

    kept, lost = judge([good, bad]).reasons(0, [1])

    assert kept == (KeepReason.LARGEST, KeepReason.CAMERA_METADATA, KeepReason.LESS_COMPRESSED)
    assert lost == (KeepReason.SMALLER, KeepReason.NO_CAMERA_METADATA, KeepReason.MORE_COMPRESSED)


def test_a_group_is_explained_member_by_member() -> None:
    judgement = judge([photo("/a/a.jpg"), photo("/a/b.jpg", width=10)])

    explained = judgement.explain(group((0, None), (1, Relation.COPY)))

    assert [member.reasons for member in explained.members] == [
        (KeepReason.LARGEST,),
        (KeepReason.NOT_PROVEN, KeepReason.SMALLER),
    ]


def test_no_photos_no_ranks() -> None:
    assert judge([]).ranks.shape == (0,)


names = st.text(st.sampled_from("ab (1)~2/copyE_"), min_size=1, max_size=12).map(lambda text: f"/p/{text.strip('/')}x")
photos_of_any_kind = st.builds(
    photo,
    names,
    width=st.sampled_from([10, 20]),
    size=st.sampled_from([1, 2]),
    mtime=st.sampled_from([1, 2]),
    form=st.sampled_from(["JPEG", "PNG", "HEIF", "ODD"]),
    camera=st.sampled_from([None, "Canon"]),
    software=st.sampled_from([None, "GIMP"]),
    quality=st.sampled_from([None, 50, 90]),
)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(photos_of_any_kind, min_size=1, max_size=12, unique_by=lambda p: p.path),
    st.sampled_from(PRESETS),
    st.randoms(use_true_random=False),
)
def test_the_order_is_total_and_does_not_depend_on_the_order_of_the_files(
    photos: list[Photo], rules: tuple[Rule, ...], chance: random.Random
) -> None:
    ranks = judge(photos, rules, folders=[Path("/p/a"), Path("/p")], protected=[Path("/p/b")]).ranks
    assert sorted(ranks.tolist()) == list(range(len(photos)))
    by_rank = [photos[at].path for at in np.argsort(ranks)]

    chance.shuffle(photos)
    again = judge(photos, rules, folders=[Path("/p/a"), Path("/p")], protected=[Path("/p/b")]).ranks

    assert [photos[at].path for at in np.argsort(again)] == by_rank


def test_file_names_that_are_not_text_are_ordered_too() -> None:
    odd = photo("/a/\udcff (1).jpg")

    assert best(odd, photo("/a/b.jpg")) == Path("/a/b.jpg")


def test_a_newer_capture_does_not_matter_to_the_default_order() -> None:
    later = photo("/a/a.jpg", taken=TAKEN)
    sooner = photo("/a/b.jpg", taken=type(TAKEN)(datetime(2001, 1, 1), 0))  # noqa: DTZ001 - cameras know no zone

    assert best(later, sooner) == later.path


def test_of_two_edits_of_each_other_the_one_that_others_were_made_from_is_kept_and_none_is_called_made_later() -> None:
    original, noisy, small = photo("/a/x.jpg"), photo("/a/y.jpg", size=9000), photo("/a/z.jpg", size=500)
    photos = [noisy, original, small]
    standing = replace(Standing.unknown(3), made_from=np.array([0, 0, 1]), led_to=np.array([0, 1, 0]))

    judgement = judge(photos, standing=standing)

    assert judgement.ranks.tolist() == [1, 0, 2]
    kept, of_noisy, of_small = judgement.reasons(1, [0, 2])
    assert kept == (KeepReason.MADE_FIRST,)
    assert KeepReason.MADE_LATER not in of_noisy
    assert of_small[0] is KeepReason.MADE_LATER
