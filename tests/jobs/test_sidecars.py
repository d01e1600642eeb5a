"""What stands beside photos, read for whoever decides which of them may go."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.jobs.scan import open_catalogue
from dedupe_gui.jobs.sidecars import NotesBeside
from dedupe_gui.model import FileStamp, KeepReason, Photo, Relation
from dedupe_gui.reading.inventory import notes_on_disk
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.review.losses import known_only
from tests.photos import photo_like, save
from tests.review.build import photo


def stamp_of(path: Path) -> FileStamp:
    return FileStamp.of(path, path.stat())


def test_a_sidecar_that_cannot_be_read_takes_nothing_from_what_the_others_say(
    tmp_path: Path, reader: PhotoReader
) -> None:
    def with_notes(name: str, *suffixes: str) -> Photo:
        for suffix in suffixes:
            (tmp_path / f"{name}{suffix}").write_text(json.dumps({"people": [{"name": "Oma"}]}))
        companions = tuple(stamp_of(tmp_path / f"{name}{suffix}") for suffix in suffixes)
        return replace(photo(str(tmp_path / name)), companions=companions)

    photos = [with_notes("1.jpg", ".json", ".spd"), with_notes("2.jpg", ".spd")]
    (tmp_path / "1.jpg.spd").unlink()
    with open_catalogue(None) as catalogue:
        said = NotesBeside(catalogue, reader, CancelToken()).of(dict(enumerate(photos)))
    gone, stays = (replace(each, beside=said[at]) for at, each in enumerate(photos))

    assert known_only(gone, stays, Relation.IDENTICAL) == [KeepReason.HAS_NOTES, KeepReason.HAS_PEOPLE]


@pytest.mark.parametrize("closed", ["CaptureOne", "CaptureOne/Settings153"])
def test_work_in_a_folder_that_cannot_be_read_may_be_on_any_photo_above_it(
    closed: str, tmp_path: Path, reader: PhotoReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a" / "CaptureOne" / "Settings153").mkdir(parents=True)
    photos = [photo(str(save(photo_like(1), tmp_path / name / "1.jpg"))) for name in ("a", "b")]
    scandir = os.scandir

    def refused(path: str) -> object:
        if str(path).endswith(closed):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refused)
    with open_catalogue(None) as catalogue:
        said = NotesBeside(catalogue, reader, CancelToken()).of(dict(enumerate(photos)))
    gone = replace(photos[0], beside=said[0])

    assert 1 not in said
    assert known_only(gone, photos[1], Relation.IDENTICAL) == [KeepReason.HAS_NOTES]
    assert said[0] == notes_on_disk(photos[0].path, ())  # as is asked right before a removal
