"""Folders that somebody named, and those that a camera, a system or haste did."""

from __future__ import annotations

import pytest

from dedupe_gui.review.folder_names import is_named


@pytest.mark.parametrize(
    "folder",
    [
        "/p/2019/2019-07 Geburtstag Oma",
        "/p/Sorted",
        "/p/DCIM/Iceland",
        "/p/Wanderung mit Müllers & Familie",
        "/p/家族",
        "/p/旅行 2019",
    ],
)
def test_a_name_is_what_somebody_thought_of(folder: str) -> None:
    assert is_named(folder, "/")


@pytest.mark.parametrize(
    "folder",
    [
        "/p/DCIM/100APPLE",
        "/p/100_0512",
        "/p/Camera Roll",
        "/p/2019/07",
        "/p/2019-07-01",
        "/p/2019/07 July",
        "/p/2019/März",
        "/p/Downloads",
        "/p/WhatsApp Images",
        "/p/Neuer Ordner (2)",
        "/p/iPhone HEIC",
        "/p/图片",
        "/p/Backup 2019/Iceland",
        "/p/Iceland - Kopie",
        "/",
    ],
)
def test_what_machines_and_haste_write_is_no_name(folder: str) -> None:
    assert not is_named(folder, "/")
