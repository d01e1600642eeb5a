"""One ladder for everybody: scan, compare, look-up and the check of a memory card say the same of the same pair."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image, ImageEnhance, ImageOps

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.jobs.compare import compare, read_photo
from dedupe_gui.jobs.events import Finished
from dedupe_gui.jobs.library_index import KeptIndex
from dedupe_gui.jobs.lookup import SAME_PHOTO, HowMany, library_in, lookup
from dedupe_gui.jobs.lookup_card import check_card
from dedupe_gui.jobs.pairs_between import ComparisonTools
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.model import RELATIONS, Held, Relation, ScanOptions, ScanResult, Turn
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.steps import outcome_of
from tests.jobs.test_page_letters import receipt
from tests.matching.edits.scenes import cropped, lit_otherwise, recoloured, saved_again, scene, wall
from tests.photos import photo_like, save
from tests.provers import SMALL

EXPECTED: Mapping[str, Relation | None] = {
    "twin.png": Relation.IDENTICAL,
    "same.bmp": Relation.SAME_PIXELS,
    "saved.jpg": Relation.COPY,
    "small.jpg": Relation.COPY,
    "turned.jpg": Relation.COPY,
    "mirrored.png": Relation.COPY,
    "cropped.jpg": Relation.EDITED,
    "recoloured.jpg": Relation.EDITED,
    "brighter.jpg": Relation.EDITED,
    "stranger.jpg": None,
}
PAGES: Mapping[str, Relation | None] = {"saved-page.jpg": Relation.COPY, "other-page.png": Relation.SIMILAR}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    picture = scene(3)
    original = save(picture, folder / "here" / "original.png")
    there = folder / "there"
    there.mkdir()
    shutil.copy(original, there / "twin.png")
    save(picture, there / "same.bmp")
    save(picture, there / "saved.jpg", quality=88)
    save(picture.resize((picture.width * 2 // 3, picture.height * 2 // 3)), there / "small.jpg", quality=90)
    save(picture.transpose(Image.Transpose.ROTATE_90), there / "turned.jpg", quality=92)
    save(picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT), there / "mirrored.png")
    save(cropped(picture, 0.1, 0.1, 0.7, 0.75), there / "cropped.jpg", quality=92)
    save(recoloured(picture), there / "recoloured.jpg", quality=92)
    save(ImageEnhance.Brightness(picture).enhance(1.07), there / "brighter.jpg", quality=92)
    save(photo_like(8), there / "stranger.jpg")
    page = receipt(1)
    save(page, folder / "here" / "page.png")
    save(page, there / "saved-page.jpg", quality=85)
    save(receipt(2), there / "other-page.png")
    return folder


def expected(name: str) -> Mapping[str, Relation | None]:
    return PAGES if name == "page.png" else EXPECTED


def as_scanned(library: Path, catalogue: Catalogue) -> ScanResult:
    finished = list(scan(ScanOptions((library,), workers=1), catalogue, token=CancelToken(), prover=SMALL))[-1]
    assert isinstance(finished, Finished)
    return finished.result


@pytest.fixture(params=["original.png", "page.png"])
def query(request: pytest.FixtureRequest, library: Path) -> Path:
    return library / "here" / str(request.param)


def test_compare_names_every_pair(query: Path, library: Path, reader: PhotoReader) -> None:
    told = {
        name: compare(query, library / "there" / name, reader=reader, token=CancelToken(), prover=SMALL).relation
        for name in expected(query.name)
    }
    assert told == expected(query.name)


def test_an_edit_whose_hash_is_far_is_in_the_group_where_the_slider_stands_at_first(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    picture = scene(5)
    save(picture, tmp_path / "original.png")
    save(lit_otherwise(picture), tmp_path / "lit.jpg", quality=90)

    found = as_scanned(tmp_path, catalogue)

    assert found.pairs.distance_bits.min() > 10
    assert [[member.relation for member in group.members] for group in reported_groups(found)] == [
        [None, Relation.EDITED]
    ]


def test_compare_says_the_same_the_other_way_round(query: Path, library: Path, reader: PhotoReader) -> None:
    for name, relation in expected(query.name).items():
        other = library / "there" / name
        there = compare(query, other, reader=reader, token=CancelToken(), prover=SMALL)
        back = compare(other, query, reader=reader, token=CancelToken(), prover=SMALL)
        assert back.relation is relation
        assert back.turn is there.turn.inverse()
        if there.proof is not None:
            assert back.proof == there.proof.seen_from_second()


def test_look_up_names_every_photo(query: Path, library: Path, reader: PhotoReader, catalogue: Catalogue) -> None:
    token = CancelToken()
    photos = outcome_of(library_in([library], catalogue, reader, token))
    matches = lookup(
        read_photo(query, reader, token),
        KeptIndex(catalogue).of(photos),
        ComparisonTools(catalogue, reader, token, SMALL),
        HowMany(nearest=20),
    )

    told = {match.photo.path.name: match.relation for match in matches}
    assert {name: told.get(name) for name in expected(query.name)} == expected(query.name)


def test_the_card_check_names_every_photo(
    query: Path, library: Path, reader: PhotoReader, catalogue: Catalogue
) -> None:
    token = CancelToken()
    card = outcome_of(library_in([library / "there"], catalogue, reader, token))
    here = outcome_of(library_in([library / "here"], catalogue, reader, token))
    index = KeptIndex(catalogue).of([photo for photo in here if photo.path == query])
    answers = outcome_of(check_card(card, index, ComparisonTools(catalogue, reader, token, SMALL)))

    told = {answer.photo.path.name: answer.copy and answer.copy.relation for answer in answers}
    has_none = {
        name: None if relation is Relation.SIMILAR else relation for name, relation in expected(query.name).items()
    }
    assert {name: told[name] for name in has_none} == has_none


def test_a_scan_names_every_pair_that_it_tells_of(query: Path, library: Path, catalogue: Catalogue) -> None:
    result = as_scanned(library, catalogue)

    position = {photo.path.name: at for at, photo in enumerate(result.photos)}
    told = {}
    for first, second, rank in zip(
        result.pairs.first.tolist(), result.pairs.second.tolist(), result.pairs.relation.tolist(), strict=True
    ):
        told[first, second] = told[second, first] = RELATIONS[rank]
    for name, relation in expected(query.name).items():
        named = told.get((position[query.name], position[name]))
        # a scan leaves out pairs that follow from others
        assert named is relation or (named is None and relation is not Relation.IDENTICAL)


def test_what_is_looked_up_says_who_holds_whom(library: Path, reader: PhotoReader, catalogue: Catalogue) -> None:
    token = CancelToken()
    small = library / "there" / "small.jpg"
    photos = outcome_of(library_in([library / "here"], catalogue, reader, token))
    matches = lookup(
        read_photo(small, reader, token),
        KeptIndex(catalogue).of(photos),
        ComparisonTools(catalogue, reader, token, SMALL),
        HowMany(),
    )

    (match,) = [match for match in matches if match.relation is Relation.COPY]
    assert match.turned is Turn.NONE
    assert match.proof is not None
    assert (match.proof.first.held, match.proof.second.held) == (Held.YES, Held.NO)


def test_a_photo_is_itself(query: Path, reader: PhotoReader) -> None:
    assert compare(query, query, reader=reader, token=CancelToken()).relation is Relation.IDENTICAL


def lone_pairs() -> Mapping[str, tuple[Image.Image, Image.Image]]:
    one = scene(3)
    return {
        "saved again": (one, saved_again(one, 1, 88)),
        "half size": (one, saved_again(one)),
        "turned": (one, one.transpose(Image.Transpose.ROTATE_90)),
        "mirrored": (one, one.transpose(Image.Transpose.FLIP_LEFT_RIGHT)),
        "cropped": (one, cropped(one, 0.1, 0.1, 0.7, 0.75)),
        "cropped and mirrored": (one, cropped(one, 0, 0, 0.7, 1).transpose(Image.Transpose.FLIP_LEFT_RIGHT)),
        "framed": (one, ImageOps.expand(one, 40, "white")),
        "recoloured": (one, recoloured(one)),
        "brighter": (one, ImageEnhance.Brightness(one).enhance(1.07)),
        "another photo": (one, photo_like(8)),
        # of these key points tell, and no table of them
        "a wall": (wall(12, 40), saved_again(cropped(wall(12, 40), 0.1, 0.1, 0.9, 0.9))),
        "a part of a wall": (wall(11, 60), saved_again(cropped(wall(11, 60), 0.2, 0.2, 0.8, 0.8))),
    }


@pytest.mark.parametrize("name", lone_pairs())
def test_all_four_say_the_same_of_a_pair(name: str, tmp_path: Path, reader: PhotoReader) -> None:
    first, second = (
        save(picture, tmp_path / place)
        for picture, place in zip(lone_pairs()[name], ("a/1.png", "b/2.png"), strict=True)
    )
    save(photo_like(40), tmp_path / "c" / "3.png")
    token = CancelToken()

    def scanned(*folders: Path) -> Relation | None:
        with open_catalogue(None) as catalogue:
            options = ScanOptions(folders, workers=1)
            *_, finished = scan(options, catalogue, token=token, prover=SMALL)
            assert isinstance(finished, Finished)
            ranks = finished.result.pairs.relation.tolist()
        return RELATIONS[ranks[0]] if ranks else None

    def looked_up(query: Path, library: Path) -> Relation | None:
        with open_catalogue(tmp_path / "catalogue.sqlite") as catalogue:
            list(scan(ScanOptions((library,), workers=1), catalogue, token=token, prover=SMALL))
            tools = ComparisonTools(catalogue, reader, token, SMALL)
            photo = read_photo(query, reader, token)
            (match,) = lookup(photo, KeptIndex(catalogue).now((library,)), tools, HowMany(nearest=1))
            return match.relation

    def on_card(library: Path, *card: Path) -> Relation | None:
        with open_catalogue(None) as catalogue:
            photos = outcome_of(library_in(card, catalogue, reader, token))
            here = outcome_of(library_in([library], catalogue, reader, token))
            tools = ComparisonTools(catalogue, reader, token, SMALL)
            answer, *_ = outcome_of(check_card(photos, KeptIndex(catalogue).of(here), tools))
            return None if answer.copy is None else answer.copy.relation

    compared = compare(first, second, reader=reader, token=token, prover=SMALL).relation
    assert compare(second, first, reader=reader, token=token, prover=SMALL).relation is compared
    assert scanned(first.parent, second.parent) is compared
    assert scanned(first.parent, second.parent, tmp_path / "c") is compared
    assert looked_up(first, second.parent) is compared
    assert looked_up(second, first.parent) is compared
    of_card = compared if compared in SAME_PHOTO else None
    assert on_card(second.parent, first.parent) is of_card
    assert on_card(first.parent, second.parent) is of_card
    assert on_card(second.parent, first.parent, tmp_path / "c") is of_card
    assert (compared is None) == (name == "another photo")
