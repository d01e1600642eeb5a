"""Films in the window: chosen on the first page, told of in the facts, moved to one moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dedupe_gui.gui.flows.use_cases import UseCases
from dedupe_gui.gui.models.facts import facts
from dedupe_gui.gui.start.program import Program
from dedupe_gui.gui.state import film_moments
from dedupe_gui.gui.state.search_choices import Choices, SearchChoices
from dedupe_gui.gui.state.settings import Settings
from dedupe_gui.gui.texts import film_words, likeness_words
from dedupe_gui.gui.views.card_delegate import strip_key
from dedupe_gui.gui.views.film_slider import FilmSlider
from dedupe_gui.gui.views.filter_chips import FilterChips
from dedupe_gui.gui.views.header import PageName
from dedupe_gui.gui.views.media_choice import MediaChoice
from dedupe_gui.model import (
    Evidence,
    EvidenceKind,
    FileStamp,
    FilmFacts,
    Finding,
    Fingerprint,
    Member,
    Photo,
    PhotoFacts,
    Relation,
    ScanResult,
    Turn,
)


def film(name: str, seconds: float, *, sound: str | None = "aac") -> Photo:
    told = FilmFacts(round(1000 * seconds), "h264", 29.97, 1_800_000, sound, 1)
    facts_ = PhotoFacts(1920, 1080, "MP4", film=told)
    return Photo(FileStamp(f"/films/{name}", 1000, 1, 1, 1), facts_, Fingerprint(bytes(64), bytes(32), is_flat=True))


def member(*findings: Finding) -> Member:
    return Member(1, Relation.EDITED, 0, Turn.NONE, Evidence(findings))


def test_films_are_searched_when_they_are_chosen_and_the_choice_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    library = SearchChoices()
    choice = MediaChoice(library)
    qtbot.addWidget(choice)
    assert not library.choices.options.films

    choice.films.click()

    assert library.choices.options.films
    settings = Settings(tmp_path / "settings.ini")
    settings.choices = library.choices
    assert settings.choices.films
    library.set_choices(replace(Choices(), films=False))
    assert choice.photos.isChecked()


def test_a_clip_is_shown_at_the_moment_of_its_film() -> None:
    whole, clip = film("whole.mp4", 60), film("clip.mp4", 10)
    cut = member(Finding(EvidenceKind.CUT_FROM, 20.0), Finding(EvidenceKind.CUT_TO, 30.0))
    assert film_moments.moment_ms(25_000, cut, clip, whole) == 5_000
    assert film_moments.moment_ms(5_000, cut, whole, clip) == 25_000
    assert film_moments.moment_ms(50_000, cut, clip, whole) == 9_999  # the film goes on, the clip does not
    assert film_moments.moment_ms(7_000, member(), whole, whole) == 7_000
    assert film_moments.shared_ms(cut, clip, whole) == (20_000, 30_000)
    assert film_moments.shared_ms(cut, whole, clip) == (0, 10_000)


def test_the_facts_tell_which_film_is_longer_and_has_sound() -> None:
    lines = {fact.title: fact for fact in facts((film("a.mp4", 60), film("b.mp4", 10, sound=None)), ())}
    assert lines["Length"].values == ("1:00", "0:10")
    assert lines["Length"].better == (True, False)
    assert lines["Sound"].better == (True, False)
    assert "H.264" in lines["File"].values[0]


def test_where_a_clip_was_cut_is_said_in_words() -> None:
    assert likeness_words.finding(Finding(EvidenceKind.CUT_FROM, 72.4)) == "cut: from 1:12"
    assert likeness_words.finding(Finding(EvidenceKind.CUT_TO, 3_723.0)) == "to 1:02:03"


def test_the_slider_is_there_for_films_alone(qtbot: QtBot) -> None:
    slider = FilmSlider()
    qtbot.addWidget(slider)
    slider.show_film(60_000, 20_000)
    assert not slider.isHidden()
    with qtbot.waitSignal(slider.moved):
        slider.slider.setValue(30_000)
    assert slider.at_ms == 30_000
    slider.show_film(0, 0)
    assert slider.isHidden()


def test_it_is_said_how_many_of_what_may_go_are_films() -> None:
    photo = replace(film("a.jpg", 1), facts=PhotoFacts(640, 480, "JPEG"))
    assert film_words.among([photo]) == ""
    assert "2 of them are films" in film_words.among([photo, film("a.mp4", 1), film("b.mp4", 2)])


def test_films_have_a_row_of_what_was_found_and_are_looked_through_alone(
    qtbot: QtBot, make_program: Callable[[UseCases], Program], use_cases: UseCases, result: ScanResult
) -> None:
    told = FilmFacts(12_000, "h264", 29.97, 1_800_000, None, 1)
    as_films = {2, 8, 4, 10}
    photos = tuple(
        replace(photo, facts=replace(photo.facts, film=told)) if at in as_films else photo
        for at, photo in enumerate(result.photos)
    )
    program = make_program(use_cases)
    page = program.result_page
    program.desk.open(replace(result, photos=photos))
    program.way.go(PageName.RESULT)
    qtbot.waitUntil(page.films_row.isVisible)

    assert page.films_row.figure.startswith("2 films · Safe to clean · ")
    assert "Yours to decide · up to " in page.films_row.figure
    with_film = page.safe_kinds.tile(Relation.COPY)
    lines = [part.text() for part in with_film.findChildren(QLabel) if " film" in part.text()]
    assert len(lines) == 1
    assert not any(line.endswith("·") for line in lines[0].splitlines())
    assert len(lines[0].splitlines()) == 2
    assert "4 of your 7 photos and 4 films have a copy that stays. One of them is a film, " in page.text
    assert page.clean_button.text().startswith("Clean the safe ones (3 photos and 1 film, ")
    page.films_row.click()

    desk = program.desk
    assert program.window.place is PageName.REVIEW
    assert [desk.group(row).relation for row in range(desk.row_count)] == [Relation.COPY, Relation.SIMILAR]
    strip = strip_key(desk.photo(desk.group(0).keep.photo), Turn.NONE)
    qtbot.waitUntil(lambda: program.card_pictures.picture(strip) is not None)
    chips = FilterChips(desk)
    qtbot.addWidget(chips)
    assert [chip.text() for chip in chips.chips] == ["only films  ✕"]
    chips.chips[0].click()
    assert desk.row_count == 5
    program.desk.open(result)
    program.way.go(PageName.RESULT)
    qtbot.waitUntil(lambda: not page.films_row.isVisible())


def test_films_are_no_photos_of_the_library_after_a_clean_up(
    make_program: Callable[[UseCases], Program], use_cases: UseCases, result: ScanResult
) -> None:
    told = FilmFacts(12_000, "h264", 29.97, 1_800_000, None, 1)
    photos = tuple(
        replace(photo, facts=replace(photo.facts, film=told)) if at in {2, 8, 4, 10} else photo
        for at, photo in enumerate(result.photos)
    )
    program = make_program(use_cases)
    program.desk.open(replace(result, photos=photos))
    count = program.desk.count_stock()
    assert count is not None
    count.advance(1000)
    program.finished_page.show_stock(count.stock())
    said = program.finished_page.library_text
    assert said.startswith("Your library now: 7 photos and 4 films · ")
    assert said.endswith("before: 7 photos and 4 films")
