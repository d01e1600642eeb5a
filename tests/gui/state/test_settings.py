"""What the window remembers, and that a damaged file does no harm."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from platformdirs import user_config_path

from dedupe_gui.catalogue.searched_folders import MOST_RECENT, SearchedFolders
from dedupe_gui.gui.state.search_choices import Advanced, Choices, ChosenFolder, Search
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.style.theme import ThemeChoice
from dedupe_gui.model import HashKind
from dedupe_gui.review.keeper import BEST_PHOTO, Rule


def test_everything_survives_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    settings = Settings(path)
    advanced = Advanced(
        hash_kinds=(HashKind.AHASH, HashKind.COLORHASH),
        distance_bits=4,
        find_turned=False,
        find_edits=False,
        min_group=3,
        across=True,
        exclude_patterns=("*.png", "a, b/"),
        workers=2,
        photo_timeout_s=9,
    )
    settings.choices = Choices(search=Search.SIMILAR, advanced=advanced)
    settings.theme = ThemeChoice.DARK
    settings.language = "de"
    settings.rules = (Rule.OLDER, Rule.RESOLUTION)
    settings.save()
    again = Settings(path)
    assert again.choices == Choices(search=Search.SIMILAR, advanced=advanced)
    assert (again.theme, again.language) == (ThemeChoice.DARK, "de")
    assert again.rules == (Rule.OLDER, Rule.RESOLUTION)


def test_recent_folders_keep_names_that_are_no_text_and_their_order(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    odd = Path(os.fsdecode(b"/photos/caf\xe9, 100%"))
    settings.add_recent([ChosenFolder(odd, is_protected=True), ChosenFolder(Path("/b"))])
    settings.add_recent([ChosenFolder(Path("/c"))])
    settings.add_recent([ChosenFolder(odd, is_protected=True), ChosenFolder(Path("/b"))])
    settings.save()
    recent = Settings(tmp_path / "window.ini").recent
    assert recent == ((ChosenFolder(odd, is_protected=True), ChosenFolder(Path("/b"))), (ChosenFolder(Path("/c")),))
    for number in range(20):
        settings.add_recent([ChosenFolder(Path(f"/{number}"))])
    assert len(settings.recent) == MOST_RECENT


def test_nonsense_in_the_file_counts_as_not_set(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    path.write_text("[search]\nkind=everything\nadvanced=[1\nrecent={}\n[looks]\ntheme=pink\n[review]\nrules=magic\n")
    settings = Settings(path)
    assert settings.choices == Choices()
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.recent == ()
    assert settings.rules == BEST_PHOTO


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_the_file_is_for_this_user_alone_also_once_it_is_written_anew() -> None:
    path = user_config_path("dedupe-gui", appauthor=False) / "window.ini"
    settings = Settings(path)
    settings.language = "de"
    settings.save()

    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_the_names_of_folders_are_in_a_file_of_their_own_which_forget_knows(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    path.write_text('[search]\nrecent="[[{\\"path\\": \\"/old\\", \\"protected\\": false}]]"\n')
    settings = Settings(path)
    settings.add_recent([ChosenFolder(Path("/photos"))])
    settings.choices = Choices(advanced=Advanced(even_in=(Path("/photos/x.photoslibrary"),)))
    settings.save()

    assert Settings(path).choices.advanced.even_in == (Path("/photos/x.photoslibrary"),)
    assert "photos" not in path.read_text()
    assert "old" not in path.read_text()
    SearchedFolders.beside(path).forget_below(Path("/photos"))
    assert settings.recent == ()
    assert settings.choices.advanced.even_in == ()


def test_a_list_of_folders_that_cannot_be_written_stops_no_search(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    (tmp_path / "folders.json").mkdir()

    settings.add_recent([ChosenFolder(Path("/photos"))])

    assert settings.recent == ()


NONSENSE = ["", "[", "[]", "{}", '{"recent": 3, "even_in": []}', '{"recent": [[{}]]}', "[" * 9999]


@pytest.mark.parametrize("content", NONSENSE)
def test_nonsense_in_the_list_of_folders_counts_as_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "folders.json").write_text(content)

    assert Settings(tmp_path / "window.ini").recent == ()


def test_forgetting_a_folder_drops_the_libraries_it_is_part_of(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    searched = SearchedFolders.beside(tmp_path / "window.ini")
    for names in (("a", "b"), ("c",), ("b/below",)):
        settings.add_recent([ChosenFolder(tmp_path / name) for name in names])

    searched.forget_below(tmp_path / "b")
    assert [[one.path.name for one in library] for library in settings.recent] == [["c"]]
    searched.forget_below(None)
    assert settings.recent == ()
