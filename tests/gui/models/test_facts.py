"""The table of facts marks what is better, and nothing where all are alike."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.modeltest import ModelTester

from dedupe_gui.gui.models.facts import BETTER_ROLE, FactsModel, facts
from dedupe_gui.model import Photo, ScanResult
from tests.photos import holding


def test_model_is_sound_and_marks_the_better_value(result: ScanResult, qtmodeltester: ModelTester) -> None:
    model = FactsModel()
    qtmodeltester.check(model)
    model.show(facts([result.photos[5], result.photos[0]], result.options.folders))
    table = {
        model.index(row, 0).data(): [
            (model.index(row, column).data(), model.index(row, column).data(BETTER_ROLE)) for column in (1, 2)
        ]
        for row in range(model.rowCount())
    }
    assert table["Size"] == [("60 × 40 ✓", True), ("30 × 40", False)]
    assert table["Camera"] == [("Canon EOS R7 ✓", True), ("none", False)]
    assert table["Folder"] == [("Sorted", False), ("Phone", False)]


def test_what_no_photo_tells_has_no_line(result: ScanResult) -> None:
    def titles(*photos: Photo) -> set[str]:
        return {fact.title for fact in facts(photos, result.options.folders)} & {"Taken", "Camera", "Place"}

    told, silent, silent_too = result.photos[5], result.photos[0], result.photos[1]
    assert titles(silent, silent_too) == set()
    assert titles(silent, told) == {"Taken", "Camera"}


def test_nothing_is_better_among_equals(result: ScanResult) -> None:
    assert not any(any(fact.better) for fact in facts(result.photos[5:7], result.options.folders))


def test_a_sharpness_that_differs_visibly_is_told_and_no_other(result: ScanResult) -> None:
    bare = result.photos[5]
    blurred, sharp, sharpest, sharpened, unknown = (
        replace(bare, facts=replace(bare.facts, sharpness=sharpness)) for sharpness in (40, 80, 105, 130, None)
    )

    def told(*photos: Photo) -> list[tuple[tuple[str, ...], tuple[bool, ...]]]:
        lines = facts(photos, result.options.folders)
        return [(line.values, line.better) for line in lines if line.title == "Sharpness"]

    assert told(blurred, sharp, unknown) == [(("40 %", "80 %", "unknown"), (False, True, False))]
    assert told(sharp, replace(sharp, facts=replace(sharp.facts, sharpness=81)), unknown) == []
    assert told(sharp, sharpest) == [(("80 %", "105 %"), (False, True))]
    assert told(sharpest, sharpened) == [(("105 %", "130 %"), (False, True))]
    assert told(unknown, unknown) == []


def test_a_film_inside_a_photo_is_told_beside_one_without(result: ScanResult) -> None:
    bare = result.photos[5]
    moving = replace(bare, facts=replace(bare.facts, inside=holding(b"film" * 4, gain_maps=1)))

    (line,) = (fact for fact in facts([moving, bare], result.options.folders) if fact.title == "With it")

    assert line.values == ("a film inside the file, HDR data inside the file", "none")
    assert line.better == (True, False)


def test_a_name_that_contradicts_the_content_is_told(result: ScanResult) -> None:
    photo = result.photos[0]
    renamed = replace(photo, stamp=photo.stamp._replace(path_text="/p/x.heic"))
    table = {fact.title: fact.values for fact in facts([photo, renamed], result.options.folders)}
    assert [value.endswith("but named .heic") for value in table["File"]] == [False, True]
