"""Receipts of one shop in a scan: which of them are copies is told by their letters."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs import page_letters
from dedupe_gui.jobs.compare import compare, reader_of_everything
from dedupe_gui.jobs.events import Finished, Progress, Stage
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.matching.families import page_letters as stage
from dedupe_gui.model import EvidenceKind, Relation, ScanOptions
from tests.photos import photo_like, save

PAIRS = 10 * 9 // 2
"""In the library, all of which are the same at the size of thumbnails."""


def receipt(number: int, *, amount: str | None = None, goods: str = "something good") -> Image.Image:
    """The head and the goods are the shop's; prices are the receipt's, one of them perhaps given."""
    prices = random.Random(number)
    paper = Image.new("RGB", (640, 1200), "white")
    draw = ImageDraw.Draw(paper)
    draw.text((160, 30), "CORNER SHOP", "black", font_size=44)
    for row in range(24):
        price = amount if amount is not None and row == 15 else f"{prices.randint(100, 999) / 100:.2f}"
        draw.text((40, 140 + row * 42), f"1 x {goods} {row}", "black", font_size=24)
        draw.text((540, 140 + row * 42), price, "black", font_size=24)
    return paper


def table(*, changed: str) -> Image.Image:
    """A spreadsheet of which one number is told."""
    numbers = random.Random(1)
    paper = Image.new("RGB", (1600, 1100), "white")
    draw = ImageDraw.Draw(paper)
    for row in range(26):
        for column in range(10):
            left, top = 14 + column * 158, 16 + row * 41
            number = f"{numbers.randint(1000, 99999) / 100:.2f}"
            draw.rectangle((left, top, left + 158, top + 41), outline="#c0c0c0")
            draw.text((left + 26, top + 4), changed if (row, column) == (9, 4) else number, "black", font_size=26)
    return paper


def relations_by_pair(library: Path, place: Path, *, workers: int = 1) -> dict[tuple[str, str], Relation]:
    with open_catalogue(place / "catalogue.sqlite") as catalogue:
        *_, finished = scan(ScanOptions((library,), workers=workers), catalogue, token=CancelToken())
    assert isinstance(finished, Finished)
    result = finished.result
    named = [photo.path.stem for photo in result.photos]
    return {
        (named[first], named[second]): list(Relation)[rank]
        for first, second, rank in zip(
            result.pairs.first.tolist(), result.pairs.second.tolist(), result.pairs.relation.tolist(), strict=True
        )
    }


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn")
    for number in range(3):
        picture = receipt(number)
        save(picture, folder / f"{number}-original.jpg", quality=95)
        save(picture, folder / f"{number}-again.jpg", quality=60)
        save(picture.resize((480, 900), Image.Resampling.LANCZOS), folder / f"{number}-smaller.webp", quality=80)
    save(receipt(0, amount="7.77"), folder / "9-original.jpg", quality=95)
    return folder


@pytest.fixture
def library(drawn: Path, tmp_path: Path) -> Path:
    return shutil.copytree(drawn, tmp_path / "library")


@pytest.mark.parametrize("at_hand", [2, 48])
def test_only_receipts_with_the_same_letters_are_copies(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_hand: int
) -> None:
    monkeypatch.setattr(stage, "PAGES_AT_HAND", at_hand)
    found = relations_by_pair(library, tmp_path)
    sure = {pair for pair, relation in found.items() if relation.rank <= Relation.EDITED.rank}
    assert sure == {
        (f"{number}-{first}", f"{number}-{second}")
        for number in range(3)
        for first, second in (("again", "original"), ("again", "smaller"), ("original", "smaller"))
    }
    assert {found[pair] for pair in sure} == {Relation.COPY}


def test_a_bad_copy_of_a_good_copy_is_a_copy_of_the_page_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, height_px in (("large", 1200), ("middle", 1000), ("small", 800)):
        size = height_px * 640 // 1200, height_px
        save(receipt(0).resize(size, Image.Resampling.LANCZOS), tmp_path / "library" / f"{name}.png")
    monkeypatch.setattr(stage, "letters_apart", lambda first, second: 0.3 if len(first.marks) == 1000 else 0.0)
    assert set(relations_by_pair(tmp_path / "library", tmp_path).values()) == {Relation.COPY}


def test_tables_so_small_that_only_beside_a_large_one_they_are_pages_are_no_copies(tmp_path: Path) -> None:
    for changed in ("111.11", "777.77"):
        page = table(changed=changed)
        save(page, tmp_path / "library" / f"{changed}-large.png")
        blurred = page.filter(ImageFilter.GaussianBlur(6))  # as a photograph is
        save(blurred.resize((480, 330), Image.Resampling.LANCZOS), tmp_path / "library" / f"{changed}-small.jpg")
    found = relations_by_pair(tmp_path / "library", tmp_path)
    assert found["111.11-small", "777.77-small"] is Relation.SIMILAR
    assert set(found.values()) == {Relation.SIMILAR}


def test_a_page_that_cannot_be_read_again_stays_similar(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_letters, "grey_page", unreadable)
    assert Relation.COPY not in relations_by_pair(library, tmp_path).values()


def test_pages_are_named_alike_by_any_number_of_processes_and_at_hand_and_with_a_warm_catalogue(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (14, 15):
        save(receipt(0, amount=f"{number}.77"), library / f"{number}-original.jpg", quality=95)
    (tmp_path / "one").mkdir()
    found = relations_by_pair(library, tmp_path / "one", workers=1)
    monkeypatch.setattr(stage, "PAGES_AT_HAND", 2)
    assert relations_by_pair(library, tmp_path, workers=3) == found
    (library / "15-original.jpg").unlink()
    warm = relations_by_pair(library, tmp_path)
    assert warm == {pair: relation for pair, relation in found.items() if "15-original" not in pair}


def test_a_library_with_one_more_photo_has_no_page_opened_again(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = relations_by_pair(library, tmp_path)
    save(photo_like(1), library / "photo.jpg")
    monkeypatch.setattr(page_letters, "grey_page", unreadable)
    assert relations_by_pair(library, tmp_path) == found


def test_pages_that_differ_in_small_are_told_apart_without_opening_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for goods in ("something good", "anything else!"):
        save(receipt(0, goods=goods), tmp_path / "library" / f"{goods}.png")
    monkeypatch.setattr(page_letters, "grey_page", unreadable)
    with open_catalogue(tmp_path / "catalogue.sqlite") as catalogue:
        *_, finished = scan(ScanOptions((tmp_path / "library",), workers=1), catalogue, token=CancelToken())
    assert isinstance(finished, Finished)
    (evidence,) = finished.result.pairs.evidence
    assert EvidenceKind.DETAIL_DIFFERS in {finding.kind for finding in evidence.findings}


def test_a_scan_says_how_many_letters_it_compares_and_obeys_a_cancel_meanwhile(library: Path, tmp_path: Path) -> None:
    token = CancelToken()
    compared: list[int] = []
    with open_catalogue(tmp_path / "catalogue.sqlite") as catalogue:
        for event in scan(ScanOptions((library,), workers=1), catalogue, token=token):
            if isinstance(event, Progress) and event.stage is Stage.COMPARING and event.total == PAIRS:
                compared.append(event.done)
                token.cancel()
    assert compared == [0]
    assert isinstance(event, Finished)
    assert not event.result.is_complete


def unreadable(path: Path, *, max_edge_px: int) -> None:
    raise FileNotFoundError(path, max_edge_px)


def test_two_receipts_held_against_each_other_are_told_by_their_letters(library: Path) -> None:
    with reader_of_everything(workers=1) as reader:
        same = compare(library / "0-original.jpg", library / "0-again.jpg", reader=reader, token=CancelToken())
        other = compare(library / "0-original.jpg", library / "9-original.jpg", reader=reader, token=CancelToken())
    assert same.relation is Relation.COPY
    assert other.relation is Relation.SIMILAR
    assert EvidenceKind.DETAIL_DIFFERS in {finding.kind for finding in other.evidence.findings}
