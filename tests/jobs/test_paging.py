"""Receipts of one shop in a scan: which of them are copies is told by their letters."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs import paging
from dedupe_gui.jobs.compare import compare, reader_of_everything
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.model import EvidenceKind, Finished, Relation, ScanOptions
from tests.photos import save


def receipt(number: int, *, amount: str | None = None) -> Image.Image:
    """The head and the goods are the shop's; prices are the receipt's, one of them perhaps given."""
    prices = random.Random(number)
    paper = Image.new("RGB", (640, 1200), "white")
    draw = ImageDraw.Draw(paper)
    draw.text((160, 30), "CORNER SHOP", "black", font_size=44)
    for row in range(24):
        price = amount if amount is not None and row == 15 else f"{prices.randint(100, 999) / 100:.2f}"
        draw.text((40, 140 + row * 42), f"1 x something good {row}", "black", font_size=24)
        draw.text((540, 140 + row * 42), price, "black", font_size=24)
    return paper


def relations_by_pair(library: Path, place: Path) -> dict[tuple[str, str], Relation]:
    with open_catalogue(place / "catalogue.sqlite") as catalogue:
        *_, finished = scan(ScanOptions((library,), workers=1), catalogue, token=CancelToken())
    assert isinstance(finished, Finished)
    result = finished.result
    named = [photo.path.stem for photo in result.photos]
    return {
        (named[first], named[second]): list(Relation)[rank]
        for first, second, rank in zip(
            result.pairs.first.tolist(), result.pairs.second.tolist(), result.pairs.relation.tolist(), strict=True
        )
    }


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    for number in range(3):
        picture = receipt(number)
        save(picture, folder / f"{number}-original.jpg", quality=95)
        save(picture, folder / f"{number}-again.jpg", quality=60)
        save(picture.resize((480, 900), Image.Resampling.LANCZOS), folder / f"{number}-smaller.webp", quality=80)
    save(receipt(0, amount="7.77"), folder / "9-original.jpg", quality=95)
    return folder


@pytest.mark.parametrize("at_hand", [2, 48])
def test_only_receipts_with_the_same_letters_are_copies(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_hand: int
) -> None:
    monkeypatch.setattr(paging, "PAGES_AT_HAND", at_hand)
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
    monkeypatch.setattr(paging, "same_letters", lambda first, second, _: {len(first), len(second)} != {1200, 1000})
    assert set(relations_by_pair(tmp_path / "library", tmp_path).values()) == {Relation.COPY}


def test_a_page_that_cannot_be_read_again_stays_similar(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "packed_page", unreadable)
    assert Relation.COPY not in relations_by_pair(library, tmp_path).values()


def unreadable(path: Path, *, max_edge_px: int) -> None:
    raise FileNotFoundError(path, max_edge_px)


def test_two_receipts_held_against_each_other_are_told_by_their_letters(library: Path) -> None:
    with reader_of_everything(workers=1) as reader:
        same = compare(library / "0-original.jpg", library / "0-again.jpg", reader=reader, token=CancelToken())
        other = compare(library / "0-original.jpg", library / "9-original.jpg", reader=reader, token=CancelToken())
    assert same.relation is Relation.COPY
    assert other.relation is Relation.SIMILAR
    assert EvidenceKind.DETAIL_DIFFERS in {finding.kind for finding in other.evidence.findings}
