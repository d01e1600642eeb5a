"""What a copy has more, in the window: lines, signs, the filter, and the choice to carry it over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.dialogs.advanced_dialog import AdvancedDialog
from dedupe_gui.gui.dialogs.suggestions_dialog import SuggestionsDialog
from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.models.facts import facts
from dedupe_gui.gui.models.groups import GroupsModel
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.state.search_choices import Advanced
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import knowledge_words
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.filters_panel import FiltersPanel
from dedupe_gui.jobs.events import ScanEvent
from dedupe_gui.model import (
    Field,
    FileStamp,
    FolderUnreadable,
    KeepReason,
    Known,
    Photo,
    Relation,
    ScanResult,
    Source,
    StoreKind,
    StoreMet,
)
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.review.decisions import Verdict
from tests.gui.conftest import FakeGrouper, MakeProgram
from tests.gui.start.test_program import search
from tests.photos import holding

STARS = Known(Field.RATING, "5", Source.XMP)


class Losing(FakeGrouper):
    """Photo 0 alone knows something, photo 1 is larger, too."""

    def losses(self, removed: int, kept: int, relation: Relation) -> tuple[KeepReason, ...]:
        return {
            0: (KeepReason.HAS_KEYWORDS,),
            1: (KeepReason.SHOWS_MORE, KeepReason.HAS_RATING),
        }.get(removed, ())


@pytest.fixture
def losing(desk: ReviewDesk, grouper: FakeGrouper, result: ScanResult) -> ReviewDesk:
    made = ReviewDesk(lambda _result, _rules: Losing(grouper.all_groups))
    made.open(result)
    return made


def knowing(photo: Photo, *known: Known) -> Photo:
    return replace(photo, facts=replace(photo.facts, known=known))


def test_the_filter_shows_the_groups_in_which_a_copy_has_more(losing: ReviewDesk, theme: Theme, qtbot: QtBot) -> None:
    panel = FiltersPanel(losing, theme)
    qtbot.addWidget(panel)

    panel.knowing_row.click()

    assert [losing.group(row).group_id for row in range(losing.row_count)] == ["a", "b"]
    assert panel.knowing_row.is_chosen
    panel.knowing_row.click()
    assert losing.row_count == 5


def test_what_is_carried_over_is_suggested_and_what_cannot_be_is_not(losing: ReviewDesk) -> None:
    assert losing.suggestion(0) == {}
    assert 1 not in losing.suggestion(1)

    losing.set_carry_over(SidecarNames.FULL)

    assert losing.suggestion(0) == {5: Verdict.KEEP, 0: Verdict.REMOVE}
    assert 1 not in losing.suggestion(1)


def test_the_suggestions_offer_to_carry_over_and_cancel_leaves_all_as_it_was(
    losing: ReviewDesk, theme: Theme, loader: PictureLoader, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SuggestionsDialog(losing, theme, loader, window)
    before = dialog.preview_text

    dialog.carry_box.click()

    assert dialog.preview_text != before
    assert losing.carry_over is SidecarNames.FULL
    dialog.reject()
    assert losing.carry_over is None


def test_each_kind_of_knowledge_that_differs_has_a_line_with_the_values_side_by_side(result: ScanResult) -> None:
    words = (Known(Field.KEYWORD, "Oma", Source.XMP), Known(Field.KEYWORD, "1962", Source.IPTC))
    caption = Known(Field.CAPTION, "Granny", Source.EXIF)
    first = knowing(result.photos[5], STARS, *words, caption)
    second = replace(knowing(result.photos[5], caption), beside=(Known(Field.RATING, "3", Source.SIDECAR),))

    lines = {line.title: line for line in facts([first, second], result.options.folders)}

    assert lines["Rating"].values == ("★★★★★", "★★★")
    assert lines["Keywords"].values == ("Oma; 1962", "none")
    assert lines["Keywords"].better == (True, False)
    assert "Caption" not in lines


def test_what_a_sidecar_alone_knows_stands_in_the_line_of_its_own_kind(result: ScanResult) -> None:
    bare = replace(result.photos[5], facts=replace(result.photos[5].facts, taken=None, camera=None))
    told = (
        Known(Field.TAKEN, "1962-07-10T12:26:40+00:00", Source.TAKEOUT),
        Known(Field.PLACE, "48.137500,-11.575000", Source.TAKEOUT),
        Known(Field.CAMERA, "Leica M3", Source.SIDECAR),
    )

    lines = {line.title: line for line in facts([bare, replace(bare, beside=told)], result.options.folders)}

    assert "1962" in lines["Taken"].values[1]
    assert lines["Place"].values == ("none", "48.1375° N, 11.5750° W")
    assert lines["Camera"].values == ("none", "Leica M3")
    assert all(lines[title].better == (False, True) for title in ("Taken", "Place", "Camera"))
    assert not [title for title in lines if "by all sources" in title]


def test_a_date_that_was_never_set_is_not_the_better_one(result: ScanResult) -> None:
    doubtful = Known(Field.TAKEN, "2000-01-01T00:00:00", Source.EXIF, is_doubtful=True)
    right, reset = result.photos[5], knowing(result.photos[5], doubtful)

    (line,) = (line for line in facts([right, reset], result.options.folders) if line.title == "Taken")

    assert line.better == (True, False)


def test_the_card_shows_signs_for_what_belongs_to_a_photo_and_a_screen_reader_says_them(
    desk: ReviewDesk, result: ScanResult
) -> None:
    raw, xmp = (FileStamp(f"/p/a{suffix}", 1, 1, 1, 1) for suffix in (".CR2", ".xmp"))
    photo = knowing(replace(result.photos[5], companions=(raw, xmp)), STARS)
    photo = replace(photo, facts=replace(photo.facts, inside=holding(b"film" * 4, gain_maps=1)))
    photos = list(result.photos)
    photos[5] = photo
    desk.open(replace(result, photos=tuple(photos)))

    tile = GroupsModel(desk).card(0).tiles[0]

    assert tile.marks == ("RAW", "▶", "HDR", "✎", "★5")
    assert "with its RAW, with its film, with HDR data, with edits, 5 stars" in tile.sentence


def test_stores_that_a_search_left_alone_are_told(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, scan_events: list[ScanEvent], library_folder: Path
) -> None:
    store = library_folder / "Sorted" / "My Photos.photoslibrary"
    scan_events.insert(1, StoreMet(store, StoreKind.APPLE))
    program = make_program(use_cases)

    search(qtbot, program, library_folder)

    qtbot.waitUntil(lambda: "My Photos.photoslibrary" in program.review_page.notice)
    assert "Export its photos" in program.review_page.notice
    assert program.result_page.caution == program.review_page.notice, "the user looks at that page first"


def test_a_store_and_a_closed_folder_are_both_told(
    qtbot: QtBot, make_program: MakeProgram, use_cases: UseCases, scan_events: list[ScanEvent], library_folder: Path
) -> None:
    scan_events.insert(1, StoreMet(library_folder / "x.photoslibrary", StoreKind.APPLE))
    scan_events.insert(1, StoreMet(library_folder / "@eaDir", StoreKind.THUMBNAILS))
    scan_events.insert(1, FolderUnreadable(library_folder / "closed", "Permission denied"))
    program = make_program(use_cases)

    search(qtbot, program, library_folder)

    qtbot.waitUntil(lambda: "closed" in program.result_page.caution)
    assert "2 folders of other programs" in program.result_page.caution
    assert "x.photoslibrary" in program.result_page.caution


@pytest.mark.parametrize("kind", StoreKind)
def test_every_kind_of_store_has_its_sentence(kind: StoreKind) -> None:
    assert knowledge_words.store([StoreMet(Path("/p/store"), kind, photos=3)])


@pytest.mark.parametrize("field", Field)
def test_everything_that_can_be_known_has_a_title_and_a_value(field: Field) -> None:
    said = {Field.TAKEN: "2019-08-01T12:00:00+02:00", Field.RATING: "4", Field.FACE: "Oma @ 0.5 0.5 0.1 0.1"}
    value = knowledge_words.value(Known(field, said.get(field, "Oma"), Source.XMP))

    assert knowledge_words.field(field)
    assert value
    assert "@" not in value


def test_the_user_may_name_stores_to_be_looked_at(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = AdvancedDialog(Advanced(even_in=(tmp_path / "Old.photoslibrary",)), window)
    chosen: list[Advanced] = []
    dialog.chosen.connect(chosen.append)

    dialog.even_in.appendPlainText(f"{tmp_path / 'upload'}\nnot a whole path")
    dialog.ok_button.click()

    assert chosen[0].even_in == (tmp_path / "Old.photoslibrary", tmp_path / "upload")
    settings.choices = replace(settings.choices, advanced=chosen[0])
    assert settings.choices.options.even_in == chosen[0].even_in


def test_a_note_is_shown_where_it_has_words() -> None:
    assert knowledge_words.value(Known(Field.OTHER, "Event: Wedding", Source.XMP)) == "Event: Wedding"
    assert knowledge_words.value(Known(Field.OTHER, "Layers: " + "0" * 32, Source.TEXT)) == "Layers"
    assert knowledge_words.value(Known(Field.OTHER, "0" * 32, Source.SIDECAR)) == "yes"


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("ExposureTime: 0.00833333333", "1/120 s"),
        ("ExposureTime: 1/120", "1/120 s"),
        ("ExposureTime: 2.5", "2.5 s"),
        ("FNumber: 1.79999995", "f/1.8"),
        ("ISOSpeedRatings: 100", "ISO 100"),
        ("FocalLength: 4.25", "4.3 mm"),
        ("FocalLength: 50/1", "50 mm"),
        ("Flash: 25", "with flash"),
        ("Flash: 16", "without flash"),
        ("GPSAltitude: -12.25", "-12.3 m above the sea"),
        ("GPSImgDirection: 213.7", "looking towards 214°"),
        ("AmbientTemperature: -12.5", "-12.5 °C"),
        ("Humidity: 61", "humidity 61 %"),
        ("Pressure: 1013.25", "1,013 hPa"),
        ("OffsetTimeOriginal: +02:00", "time zone +02:00"),
        ("SubSecTimeOriginal: 34", "0.34 of the second"),
        ("ExposureTime: 1/0", "ExposureTime 1/0"),
    ],
)
def test_how_a_photo_was_taken_is_said_as_a_camera_shows_it(setting: str, said: str) -> None:
    assert knowledge_words.value(Known(Field.SETTING, setting, Source.EXIF)).replace("\u00a0", " ") == said
