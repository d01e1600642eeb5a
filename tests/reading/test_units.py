from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.model import FileStamp
from dedupe_gui.reading.formats import PHOTO_SUFFIXES, suffix_of
from dedupe_gui.reading.units import group_units, is_unit
from dedupe_gui.reading.walk import Listing
from dedupe_gui.review.holdings import COMPANION_FORMATS, SUFFIXES_OF_FILMS


def listing(*names: str, folder: str = "/photos") -> Listing:
    stamps = [FileStamp(f"{folder.rstrip('/')}/{name}", 10, 0, 1, at + 1) for at, name in enumerate(sorted(names))]
    photos = tuple(stamp for stamp in stamps if suffix_of(stamp.path_text) in PHOTO_SUFFIXES)
    return Listing(Path(folder), photos, tuple(stamp for stamp in stamps if stamp not in photos))


def units(*names: str, folder: str = "/photos") -> dict[str, list[str]]:
    """Lead's name -> its companions' names."""
    grouped = group_units(listing(*names, folder=folder))
    return {unit.lead.path.name: [stamp.path.name for stamp in unit.companions] for unit in grouped}


def test_photos_without_anything_beside_them_are_units_of_their_own() -> None:
    assert units("a.jpg", "b.png") == {"a.jpg": [], "b.png": []}


@pytest.mark.parametrize("raw", ["IMG_1.CR2", "img_1.nef", "IMG_1.DNG"])
def test_a_jpeg_leads_the_raw_of_its_name(raw: str) -> None:
    assert units("IMG_1.JPG", raw) == {"IMG_1.JPG": [raw]}


def test_a_heic_leads_its_raw_too() -> None:
    assert units("IMG_1.HEIC", "IMG_1.DNG") == {"IMG_1.HEIC": ["IMG_1.DNG"]}


def test_a_raw_alone_leads_itself() -> None:
    assert units("IMG_1.CR2", "IMG_2.JPG") == {"IMG_1.CR2": [], "IMG_2.JPG": []}


def test_an_export_of_a_raw_as_png_or_tiff_stays_a_photo_of_its_own() -> None:
    assert units("IMG_1.CR2", "IMG_1.png", "IMG_1.tif") == {"IMG_1.CR2": [], "IMG_1.png": [], "IMG_1.tif": []}


def test_a_jpeg_made_from_a_heic_is_a_photo_of_its_own() -> None:
    assert units("IMG_1.HEIC", "IMG_1.JPG") == {"IMG_1.HEIC": [], "IMG_1.JPG": []}


def test_the_raw_and_the_rendered_picture_of_a_pixel_phone_belong_together() -> None:
    cover, original = "PXL_2024.RAW-01.COVER.jpg", "PXL_2024.RAW-02.ORIGINAL.dng"

    assert units(cover, original) == {cover: [original]}


@pytest.mark.parametrize("picture", ["IMG_1.HEIC", "IMG_1.JPG"])
@pytest.mark.parametrize("film", ["IMG_1.MOV", "IMG_1.mp4"])
def test_a_live_photos_film_belongs_to_its_picture(picture: str, film: str) -> None:
    assert units(picture, film) == {picture: [film]}


def test_a_film_belongs_to_the_original_rather_than_to_its_exported_jpeg() -> None:
    assert units("IMG_1.HEIC", "IMG_1.JPG", "IMG_1.MOV") == {"IMG_1.HEIC": ["IMG_1.MOV"], "IMG_1.JPG": []}


@pytest.mark.parametrize(
    ("photo", "film"),
    [
        ("IMG_1.HEIC", "IMG_1_HEVC.MOV"),
        ("IMG_1.HEIC", "IMG_1_HEIC.MOV"),
        ("IMG_1.HEIC", "IMG_1 (Live).MOV"),
        ("IMG_1.DNG", "IMG_1.MOV"),
        ("IMG_E1.HEIC", "IMG_E1_HEVC.MOV"),
        ("PXL_1.MP.jpg", "PXL_1.MP"),
        ("PXL_1.MP.jpg", "PXL_1.MP.mp4"),
        ("PXL_1.MP.jpg", "PXL_1.mp4"),
        ("PXL_1.MP~2.jpg", "PXL_1.MP~2"),
        ("PXL_1.MP~2.jpg", "PXL_1~2.mp4"),
        ("MVIMG_1.jpg", "MVIMG_1.MV"),
        ("MVIMG_1.jpg", "MVIMG_1.mp4"),
        ("PXL_1.MP.COVER.jpg", "PXL_1.MP"),
        ("IMG_1.HEIC", "IMG_1.HEIC.MP4"),
        ("IMG_1(1).HEIC", "IMG_1_HEVC(1).MOV"),
        ("20240501_101112.jpg", "20240501_101112.mp4"),
    ],
)
def test_the_film_of_every_exporter_belongs_to_its_photo(photo: str, film: str) -> None:
    assert units(photo, film, "IMG_2.HEIC") == {photo: [film], "IMG_2.HEIC": []}


def test_films_of_photos_of_one_name_go_to_their_own() -> None:
    photos = ("PXL_1.MP.jpg", "PXL_1.MP~2.jpg", "PXL_1.MP~3.jpg")

    assert units(*photos, "PXL_1.MP", "PXL_1.MP~2", "PXL_1.MP~3") == {p: [p.removesuffix(".jpg")] for p in photos}


def test_what_is_told_of_a_film_goes_with_its_photo() -> None:
    assert units("IMG_1.HEIC", "IMG_1_HEVC.MOV", "IMG_1_HEVC.MOV.json") == {
        "IMG_1.HEIC": ["IMG_1_HEVC.MOV", "IMG_1_HEVC.MOV.json"],
    }


@pytest.mark.parametrize(
    "beside",
    [
        "IMG_1.jpg.xmp",
        "IMG_1.xmp",
        "IMG_1_01.jpg.xmp",
        "IMG_1.jpg.pp3",
        "IMG_1.jpg.out.pp3",
        "IMG_1.jpg.arp",
        "IMG_1.jpg.dop",
        "IMG_1.acr",
        "IMG_1.on1",
        "IMG_1.jpg.cos",
        "IMG_1.vrd",
        "IMG_1.jpg.nksc",
        "IMG_1.aae",
        "IMG_1.wav",
        "IMG_1.THM",
        "IMG_1.LRV",
        "IMG_1.jpg.json",
        "IMG_1.txt",
        "IMG_1.jpg.txt",
        "IMG_1.yml",
        "IMG_1.jpg.m4a",
        "IMG_1.jpg.9.spd",
        "IMG_1.jpg.xmp.bak",
        "IMG_1.jpg.some-program",
    ],
)
def test_the_sidecars_of_every_program_belong_to_their_photo(beside: str) -> None:
    assert units("IMG_1.jpg", "IMG_2.jpg", beside) == {"IMG_1.jpg": [beside], "IMG_2.jpg": []}


@pytest.mark.parametrize("beside", ["IMG_1.CR2.xmp", "IMG_1.jpg.json", "IMG_1.tif.unknown"])
def test_what_is_told_of_a_photo_that_is_not_there_belongs_to_the_same_in_another_format(beside: str) -> None:
    assert units("IMG_1.jpeg", "IMG_2.jpg", beside) == {"IMG_1.jpeg": [beside], "IMG_2.jpg": []}


def test_what_google_tells_of_an_original_that_is_not_there_belongs_to_its_edit() -> None:
    assert units("IMG_1-edited.jpg", "IMG_1.jpg.json") == {"IMG_1-edited.jpg": ["IMG_1.jpg.json"]}


@pytest.mark.parametrize(("photo", "beside"), [("Σίσυφος.jpg", "ΣΊΣΥΦΟΣ.JPG.xmp"), ("Straße.jpg", "STRASSE.JPG.xmp")])
def test_capitals_are_those_of_every_language(photo: str, beside: str) -> None:
    assert units(photo, "b.jpg", beside) == {photo: [beside], "b.jpg": []}


def test_every_suffix_of_the_table_belongs_to_a_photo_of_its_name() -> None:
    for suffix in (suffix for format_ in COMPANION_FORMATS for suffix in format_.suffixes):
        photo = f"IMG_1{suffix}.jpg" if suffix.startswith(".mp~") else "IMG_1.jpg"
        belongs = suffix not in SUFFIXES_OF_FILMS
        assert units(photo, f"IMG_1{suffix}") == {photo: [f"IMG_1{suffix}"] if belongs else []}


def test_a_photo_that_is_called_like_darktables_version_keeps_its_own_sidecar() -> None:
    assert units("IMG_1.jpg", "IMG_1_01.jpg", "IMG_1_01.jpg.xmp") == {
        "IMG_1.jpg": [],
        "IMG_1_01.jpg": ["IMG_1_01.jpg.xmp"],
    }


@pytest.mark.parametrize("word", ["edited", "bearbeitet", "modifié", "編集済み"])
def test_an_edit_of_google_photos_belongs_to_its_original(word: str) -> None:
    edit, numbered = f"IMG_1-{word}.jpg", f"IMG_1-{word}(1).jpg"

    assert units("IMG_1.jpg", "IMG_1(1).jpg", edit, numbered) == {"IMG_1.jpg": [edit], "IMG_1(1).jpg": [numbered]}


def test_an_edit_of_an_edit_belongs_to_the_first_original() -> None:
    names = ("IMG_1234.HEIC", "IMG_E1234.JPG", "IMG_E1234-edited.jpg")

    assert units(*names) == {"IMG_1234.HEIC": sorted(names[1:])}


def test_names_are_compared_as_the_eye_reads_them() -> None:
    taken_apart, composed = "Zu\u0308rich e\u0301", "Z\u00fcrich \u00e9"

    assert units(f"{taken_apart}.jpg", f"{composed}.xmp") == {f"{taken_apart}.jpg": [f"{composed}.xmp"]}
    assert units(f"{composed}.jpg", f"{taken_apart}.jpg.xmp") == {f"{composed}.jpg": [f"{taken_apart}.jpg.xmp"]}


def test_of_two_spellings_of_one_name_each_sidecar_goes_to_its_own() -> None:
    taken_apart, composed = "Cafe\u0301", "Caf\u00e9"

    assert units(*(f"{name}.{suffix}" for name in (taken_apart, composed) for suffix in ("jpg", "xmp"))) == {
        f"{taken_apart}.jpg": [f"{taken_apart}.xmp"],
        f"{composed}.jpg": [f"{composed}.xmp"],
    }


@pytest.mark.parametrize("beside", ["IMG_1.JPG.xmp", "IMG_1.xmp", "IMG_1.MOV", "IMG_1.CR2", "IMG_1.JPG.json"])
def test_where_the_case_makes_two_names_the_exact_one_comes_first(beside: str) -> None:
    assert units("IMG_1.JPG", "img_1.jpg", beside) == {"IMG_1.JPG": [beside], "img_1.jpg": []}
    assert units("IMG_1.JPG", "img_1.jpg", beside.lower()) == {"IMG_1.JPG": [], "img_1.jpg": [beside.lower()]}


def test_a_film_of_another_name_belongs_to_nothing() -> None:
    assert units("IMG_1.HEIC", "IMG_2.MOV") == {"IMG_1.HEIC": []}


def test_an_iphones_edit_belongs_to_its_original_with_all_their_sidecars() -> None:
    names = ("IMG_1234.HEIC", "IMG_E1234.HEIC", "IMG_1234.AAE", "IMG_O1234.AAE", "IMG_1234.MOV", "IMG_E1234.MOV")

    assert units(*names) == {"IMG_1234.HEIC": sorted(set(names) - {"IMG_1234.HEIC"})}


def test_an_edit_without_its_original_is_a_photo_of_its_own() -> None:
    assert units("IMG_E1234.JPG", "IMG_9999.JPG") == {"IMG_9999.JPG": [], "IMG_E1234.JPG": []}


def test_the_edit_of_an_original_with_a_raw_joins_the_same_unit() -> None:
    assert units("IMG_1234.JPG", "IMG_1234.DNG", "IMG_E1234.JPG") == {
        "IMG_1234.JPG": ["IMG_1234.DNG", "IMG_E1234.JPG"],
    }


@pytest.mark.parametrize("xmp", ["IMG_1.xmp", "IMG_1.jpg.xmp", "IMG_1.CR2.xmp"])
def test_an_xmp_sidecar_belongs_to_the_unit_that_it_is_about(xmp: str) -> None:
    assert units("IMG_1.jpg", "IMG_1.CR2", xmp) == {"IMG_1.jpg": sorted(["IMG_1.CR2", xmp])}


def test_an_xmp_sidecar_belongs_to_the_one_with_the_raw_among_several_of_its_name() -> None:
    assert units("IMG_1.jpg", "IMG_1.CR2", "IMG_1.heic", "IMG_1.xmp")["IMG_1.jpg"] == ["IMG_1.CR2", "IMG_1.xmp"]


@pytest.mark.parametrize(
    ("photo", "json"),
    [
        ("IMG_1.jpg", "IMG_1.jpg.json"),
        ("IMG_1.jpg", "IMG_1.json"),
        ("IMG_1.jpg", "IMG_1.jpg.supplemental-metadata.json"),
        ("IMG_1.jpg", "IMG_1.jpg.supplemental-me.json"),
        ("IMG_1.jpg", "IMG_1.jpg.s.json"),
        ("IMG_1.jpg", "IMG_1.jpg..json"),
        ("IMG_1(1).jpg", "IMG_1.jpg(1).json"),
        ("IMG_1(1).jpg", "IMG_1(1).jpg.json"),
        ("IMG_1(2).jpg", "IMG_1.jpg.supplemental-metadata(2).json"),
        (
            "Screenshot_20240501-101112_Some long name of an app.jpg",
            "Screenshot_20240501-101112_Some long name of a.json",
        ),
        (
            "a photo with a name of exactly forty chars.jpg",
            "a photo with a name of exactly forty chars.jpg.json",
        ),
        (
            "a photo with a name of exactly forty chars.jpg",
            "a photo with a name of exactly forty chars.jp.json",
        ),
    ],
)
def test_a_takeout_json_belongs_to_the_photo_that_it_is_about(photo: str, json: str) -> None:
    others = ("IMG_2.jpg", "IMG_10.jpg", "IMG_3(1).jpg")

    assert units(photo, json, *others) == {photo: [json], **{other: [] for other in others}}


def test_numbered_photos_keep_their_own_json() -> None:
    found = units("IMG_1.jpg", "IMG_1(1).jpg", "IMG_1.jpg.json", "IMG_1.jpg(1).json")

    assert found == {"IMG_1.jpg": ["IMG_1.jpg.json"], "IMG_1(1).jpg": ["IMG_1.jpg(1).json"]}


def test_a_cut_name_that_may_mean_two_photos_means_none() -> None:
    start = "x" * 46

    assert units(f"{start}1.jpg", f"{start}2.jpg", f"{start}.json") == {f"{start}1.jpg": [], f"{start}2.jpg": []}


@pytest.mark.parametrize("json", ["metadata.json", "print-subscriptions.json", "IMG.json"])
def test_other_json_files_belong_to_nothing(json: str) -> None:
    assert units("IMG_1.jpg", json) == {"IMG_1.jpg": []}


def test_a_film_that_stands_alone_is_no_note_about_the_photo_whose_name_it_has() -> None:
    found = listing("IMG_1.jpg", "IMG_1.jpg.mkv", "IMG_1.jpg.spd")
    (photo,), (film, note) = found.photos, found.companions

    assert is_unit(photo, [note])
    assert not is_unit(photo, [film])
    assert not is_unit(photo, [film, note])


def test_names_are_compared_without_regard_to_case() -> None:
    assert units("img_1.JPG", "IMG_1.cr2", "Img_1.Xmp") == {"img_1.JPG": ["IMG_1.cr2", "Img_1.Xmp"]}


def test_files_of_the_root_folder_are_grouped_too() -> None:
    assert units("IMG_1.JPG", "IMG_1.CR2", folder="/") == {"IMG_1.JPG": ["IMG_1.CR2"]}


def test_names_that_are_not_text_are_grouped_too() -> None:
    assert units("\udcff.jpg", "\udcff.cr2") == {"\udcff.jpg": ["\udcff.cr2"]}


stems = st.sampled_from(
    ["IMG_1234", "IMG_E1234", "img_1234", "IMG_1234(1)", "a", "a.jpg", "a.jpg(1)", "x" * 46, "x" * 47]
)
suffixes = st.sampled_from([".jpg", ".JPG", ".heic", ".cr2", ".dng", ".png", ".mov", ".xmp", ".aae", ".json"])


@settings(deadline=None, max_examples=150)
@given(st.lists(st.builds(str.__add__, stems, suffixes), unique=True, max_size=14), st.randoms(use_true_random=False))
def test_every_photo_is_in_exactly_one_unit_whatever_the_order(names: list[str], chance: random.Random) -> None:
    found = listing(*names)
    grouped = group_units(found)
    files = [stamp for unit in grouped for stamp in (unit.lead, *unit.companions)]

    assert len(files) == len(set(files))
    assert set(found.photos) <= set(files) <= {*found.photos, *found.companions}
    assert not {unit.lead for unit in grouped} & set(found.companions)

    photos, companions = list(found.photos), list(found.companions)
    chance.shuffle(photos)
    chance.shuffle(companions)
    shuffled = group_units(Listing(found.folder, tuple(sorted(photos)), tuple(companions)))
    assert shuffled == grouped


@pytest.mark.parametrize("name", ["IMG_1.gpx", "img_1.XCF", "IMG_1.pp3.bak", "IMG_1.info.json"])
def test_what_is_called_by_a_photos_stem_belongs_to_it_whatever_its_suffix(name: str) -> None:
    assert units("IMG_1.jpg", "IMG_12.jpg", name) == {"IMG_1.jpg": [name], "IMG_12.jpg": []}


@pytest.mark.parametrize(("name", "is_one"), [("IMG_1.gpx", True), ("IMG_1.html", False), ("IMG_2.gpx", False)])
def test_a_report_may_name_what_is_called_by_the_stem_and_no_page_of_it(name: str, *, is_one: bool) -> None:
    photo, beside = (FileStamp(f"/photos/{each}", 10, 0, 1, at) for at, each in enumerate(("IMG_1.jpg", name), 1))

    assert is_unit(photo, (beside,)) is is_one
