"""Whether the pairs of a scan are remembered: never while something could not be read that may be the next time."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.jobs import digests, gather, ladder, page_letters
from dedupe_gui.jobs.events import Finished
from dedupe_gui.jobs.scan import scan
from dedupe_gui.model import Relation, ScanOptions
from tests.jobs.test_page_letters import receipt
from tests.photos import photo_like, save


def unreadable(path: Path, **_options: object) -> bytes:
    raise FileNotFoundError(path)


def twins(library: Path) -> None:
    shutil.copy(save(photo_like(1), library / "a.jpg"), library / "b.jpg")


def of_the_same_pixels(library: Path) -> None:
    save(photo_like(1), library / "a.png")
    save(photo_like(1), library / "b.bmp")


def receipts(library: Path) -> None:
    save(receipt(1), library / "a.png")
    save(receipt(1), library / "b.jpg", quality=90)


def relations(library: Path, catalogue: Catalogue) -> list[Relation]:
    *_, finished = scan(ScanOptions((library,), workers=1, prove=False), catalogue, token=CancelToken())
    assert isinstance(finished, Finished)
    return [list(Relation)[rank] for rank in finished.result.pairs.relation.tolist()]


@pytest.mark.parametrize(
    ("make", "modules", "reading", "true", "otherwise"),
    [
        (twins, (gather, digests), "content_digest", Relation.IDENTICAL, Relation.SAME_PIXELS),
        (of_the_same_pixels, (ladder,), "pixel_digest", Relation.SAME_PIXELS, Relation.COPY),
        (receipts, (page_letters,), "grey_page", Relation.COPY, Relation.SIMILAR),
    ],
)
def test_pairs_are_not_remembered_while_something_could_not_be_read(
    make: Callable[[Path], None],
    modules: tuple[object, ...],
    reading: str,
    true: Relation,
    otherwise: Relation,
    tmp_path: Path,
    catalogue: Catalogue,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A disk that is away for a moment, or a file that another program holds."""
    make(tmp_path / "library")
    with monkeypatch.context() as away:
        for module in modules:
            away.setattr(module, reading, unreadable)
        assert relations(tmp_path / "library", catalogue) == [otherwise]

    assert relations(tmp_path / "library", catalogue) == [true]


def test_pairs_that_were_all_read_are_not_compared_again(
    tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipts(tmp_path / "library")
    assert relations(tmp_path / "library", catalogue) == [Relation.COPY]

    monkeypatch.setattr(page_letters, "grey_page", unreadable)
    assert relations(tmp_path / "library", catalogue) == [Relation.COPY]
