"""What most tests of use-cases need: an empty catalogue, and processes that read everything of a photo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.jobs.compare import reader_of_everything
from dedupe_gui.jobs.scan import open_catalogue
from dedupe_gui.reading.workers import PhotoReader


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    with open_catalogue(tmp_path / "catalogue.sqlite") as catalogue:
        yield catalogue


@pytest.fixture(scope="module")
def reader() -> Iterator[PhotoReader]:
    with reader_of_everything() as reader:
        yield reader
