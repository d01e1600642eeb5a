"""Which of two films holds the other, and what was done to one to get the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageEnhance, ImageFont

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.films.sound import STEP_S, is_heard
from dedupe_gui.matching.films.track import FilmTrack
from dedupe_gui.model import EvidenceKind, FileStamp, Held, Proof, Relation, Turn
from dedupe_gui.reading.file_pairs import FilePair
from dedupe_gui.reading.films import sampling, sounding, two_films
from dedupe_gui.reading.films.pairs import prove_films
from dedupe_gui.reading.workers import PhotoReader
from tests.films import FPS, Picture, Wave, concatenated, film, read, scene, tone

Change = Callable[[Image.Image], Image.Image]


def test_what_a_film_sounds_like_is_kept_and_a_proof_hears_no_film_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = film(tmp_path / "a.mp4", scene(3), sound=True)
    clip = film(tmp_path / "clip.mkv", scene(3), start_s=2.0, seconds=3, sound=True)
    silent = film(tmp_path / "silent.mp4", scene(3), seconds=1)
    kept, kept_of_clip = read(one).features, read(clip).features
    track, track_of_silent = FilmTrack.unpack(kept), FilmTrack.unpack(read(silent).features)
    assert track is not None
    assert track_of_silent is not None
    assert track.levels is not None
    assert track_of_silent.levels is not None
    assert len(track.levels) == pytest.approx(6 / STEP_S, abs=3)
    assert is_heard(track.levels)
    assert not len(track_of_silent.levels)
    heard = prove_films(one, clip, Turn.NONE)

    monkeypatch.setattr(sounding, "loudness", lambda *_: pytest.fail("a film is heard again"))
    monkeypatch.setattr(two_films, "track", lambda _: pytest.fail("a film is read again"))
    assert prove_films(one, clip, Turn.NONE, (kept, kept_of_clip)) == heard
    assert {change.kind for change in heard.changes} == {EvidenceKind.CUT_FROM, EvidenceKind.CUT_TO}


def test_a_long_film_is_heard_when_it_is_held_against_another_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = film(tmp_path / "a.mp4", scene(3), sound=True)
    muted = film(tmp_path / "b.mp4", scene(3), crf=24)
    monkeypatch.setattr(sampling, "HEARD_MOST_S", 5.0)
    kept, kept_of_muted = read(one).features, read(muted).features
    track = FilmTrack.unpack(kept)
    assert track is not None
    assert track.levels is None
    proof = prove_films(one, muted, Turn.NONE, (kept, kept_of_muted))
    assert EvidenceKind.SOUND_MISSING in {change.kind for change in proof.changes}


def test_a_film_saved_again_is_held_by_its_source_and_not_the_other_way(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), sound=True, crf=16)
    for name, given in (
        ("smaller", {"size": (160, 120)}),
        ("worse", {"crf": 34, "gop": 250}),
        ("hevc", {"codec": "libx265", "crf": 32}),
    ):
        other = film(tmp_path / f"{name}.mp4", scene(3), sound=True, **given)
        proof = prove_films(one, other, Turn.NONE)
        assert proof.relation is Relation.COPY, name
        assert (proof.first.held, proof.second.held) == (Held.NO, Held.YES), name


def shown_by(path: Path) -> Picture:
    """What a film of `tests.films` shows at each second, as it was saved."""
    with av.open(str(path)) as container:
        frames = [frame.to_image() for frame in container.decode(video=0)]
    return lambda second: frames[min(round(second * FPS), len(frames) - 1)]


def test_a_film_holds_its_own_finer_saving_so_that_neither_is_the_better_one(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), sound=True, crf=26)
    finer = film(tmp_path / "finer.mp4", shown_by(one), sound=True, crf=12)
    coarser = film(tmp_path / "coarser.mp4", shown_by(one), sound=True, crf=36)

    proofs = prove_films(one, finer, Turn.NONE), prove_films(one, coarser, Turn.NONE)

    assert finer.stat().st_size > 2 * one.stat().st_size
    assert [(proof.first.held, proof.second.held) for proof in proofs] == [(Held.YES, Held.YES), (Held.NO, Held.YES)]


def test_a_clip_is_held_by_the_film_it_was_cut_out_of(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), seconds=20, sound=True)
    clip = film(tmp_path / "clip.mp4", scene(3), seconds=8, start_s=7.4, sound=True, crf=36)

    proof = prove_films(clip, one, Turn.NONE)

    assert proof.relation is Relation.EDITED
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)
    from_s, to_s = (change.amount for change in proof.changes)
    assert from_s == pytest.approx(7.4, abs=0.1)
    assert to_s == pytest.approx(15.4, abs=0.1)


def test_films_that_were_joined_are_parts_of_what_they_became(tmp_path: Path) -> None:
    first, second = scene(3), scene(8)
    joined = film(tmp_path / "both.mp4", lambda at: first(at) if at < 8 else second(at - 8), seconds=16, crf=16)
    for picture, from_s in ((first, 0.0), (second, 8.0)):
        part = film(tmp_path / f"{from_s}.mp4", picture, seconds=8, crf=28)

        proof = prove_films(part, joined, Turn.NONE)

        assert proof.relation is Relation.EDITED
        assert [change.amount for change in proof.changes] == [
            pytest.approx(from_s, abs=0.1),
            pytest.approx(from_s + 8, abs=0.1),
        ]


def test_each_of_films_that_were_joined_is_held_at_its_place_however_calm_the_other_one_is(tmp_path: Path) -> None:
    grain = np.random.default_rng(1)

    def eventful(second: float) -> Image.Image:
        noise = grain.integers(-14, 15, (240, 320, 1))
        return Image.fromarray(np.clip(np.asarray(scene(3)(3 * second)) + noise, 0, 255).astype(np.uint8))

    one = film(tmp_path / "eventful.mp4", eventful, seconds=6, sound=True)
    other = film(tmp_path / "calm.mp4", lambda second: scene(8)(0.15 * second), seconds=20, sound=True)
    joined = concatenated(tmp_path / "joined.mp4", one, other)

    for part, begins_s in ((one, 0.0), (other, 6.0)):
        proof = prove_films(joined, part, Turn.NONE)
        assert proof.relation is Relation.EDITED
        assert (proof.first.held, proof.second.held) == (Held.NO, Held.YES)
        cut_from = next(change.amount for change in proof.changes if change.kind is EvidenceKind.CUT_FROM)
        assert cut_from == pytest.approx(begins_s, abs=0.1)


def test_a_clip_of_a_slide_show_is_found_at_its_place_though_nothing_moves_but_slides(tmp_path: Path) -> None:
    slides = [scene(seed)(0.0) for seed in range(8)]

    def show(second: float) -> Image.Image:
        return slides[int(second / 3.3)]

    whole = film(tmp_path / "show.mp4", show, seconds=26)
    for begins_s in (5.4, 8.37, 11.03):
        clip = film(tmp_path / f"{begins_s}.mp4", show, start_s=begins_s, seconds=11, crf=28)
        proof = prove_films(whole, clip, Turn.NONE)
        assert proof.relation is Relation.EDITED
        cut_from = next(change.amount for change in proof.changes if change.kind is EvidenceKind.CUT_FROM)
        assert cut_from == pytest.approx(begins_s, abs=0.3)


def test_another_take_is_no_copy(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3))
    other = film(tmp_path / "other.mp4", scene(3, take=1))
    proof = prove_films(one, other, Turn.NONE)
    assert proof.relation in (None, Relation.SIMILAR)
    assert Held.YES not in (proof.first.held, proof.second.held)


def test_a_film_in_which_a_moment_differs_is_not_held(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), seconds=12)
    usual, inserted = scene(3), scene(8)
    other = film(tmp_path / "other.mp4", lambda at: inserted(at) if 5 <= at < 6 else usual(at), seconds=12)
    proof = prove_films(one, other, Turn.NONE)
    assert Held.YES not in (proof.first.held, proof.second.held)


def test_a_small_label_that_differs_all_the_time_makes_it_another_film(tmp_path: Path) -> None:
    def labelled(text: str) -> Picture:
        usual = scene(3, (640, 480))

        def at(second: float) -> Image.Image:
            shown = usual(second)
            ImageDraw.Draw(shown).text((40, 440), text, fill="white", font=ImageFont.load_default(18))
            return shown

        return at

    one = film(tmp_path / "one.mp4", labelled("Room 12, 10:41"))
    other = film(tmp_path / "other.mp4", labelled("Room 17, 11:26"), crf=36)
    proof = prove_films(one, other, Turn.NONE)
    assert proof.relation is Relation.EDITED
    assert Held.YES not in (proof.first.held, proof.second.held)


def captioned(picture: Image.Image) -> Image.Image:
    shown = picture.copy()
    ImageDraw.Draw(shown).text(
        (40, 200), "Happy birthday!", fill="white", stroke_width=2, stroke_fill="black", font=ImageFont.load_default(20)
    )
    return shown


def barred(picture: Image.Image) -> Image.Image:
    shown = Image.new("RGB", (picture.width, picture.height * 4 // 3))
    shown.paste(picture, (0, picture.height // 6))
    return shown


@pytest.mark.parametrize(
    ("change", "kind"), [(captioned, EvidenceKind.PART_DIFFERS), (barred, EvidenceKind.LETTERBOXED)]
)
def test_a_caption_or_bars_make_an_edit_that_nothing_holds(tmp_path: Path, change: Change, kind: EvidenceKind) -> None:
    one = film(tmp_path / "one.mp4", scene(3), seconds=10)
    other = film(tmp_path / "other.mp4", scene(3), seconds=10, change=change, crf=26)

    proof = prove_films(one, other, Turn.NONE)

    assert proof.relation is Relation.EDITED
    assert kind in {found.kind for found in proof.changes}
    assert proof.first.held is Held.NO


def test_long_films_are_held_against_each_other_in_little_memory(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), seconds=40)
    other = film(tmp_path / "with caption.mp4", scene(3), seconds=40, change=captioned)
    pairs = iter([FilePair(FileStamp.of(one, one.stat()), FileStamp.of(other, other.stat()))])

    with PhotoReader(workers=1, memory_limit_bytes=700_000_000) as reader:
        ((_, proof),) = reader.prove(lambda: next(pairs, None), CancelToken())

    assert isinstance(proof, Proof), proof
    assert proof.relation is Relation.EDITED


def test_another_take_with_the_same_caption_or_one_more_is_no_edit(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), change=captioned)
    for name, change in (("same", captioned), ("none", None)):
        take = film(tmp_path / f"{name}.mp4", scene(3, take=1), change=change)
        assert prove_films(one, take, Turn.NONE).relation in (None, Relation.SIMILAR)


def test_sound_counts(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), sound=True)
    muted = film(tmp_path / "muted.mp4", scene(3), crf=14)  # better pictures do not make up for it
    proof = prove_films(one, muted, Turn.NONE)
    assert proof.relation is Relation.COPY
    assert proof.first.held is Held.NO
    assert [change.kind.value for change in proof.changes] == ["sound-missing"]


def test_a_film_into_which_a_voice_was_mixed_is_no_copy(tmp_path: Path) -> None:
    def with_voice(t: NDArray[np.float64]) -> NDArray[np.float32]:
        says = np.sin(2 * np.pi * 0.5 * t) > 0.5
        return np.asarray(tone(t) + 0.05 * says * np.sin(2 * np.pi * 1400 * t), np.float32)

    one = film(tmp_path / "one.mp4", scene(3), sound=True, crf=36)
    other = film(tmp_path / "other.mp4", scene(3), sounds=(with_voice,), crf=16)

    proof = prove_films(one, other, Turn.NONE)

    assert [change.kind for change in proof.changes] == [EvidenceKind.SOUND_DIFFERS]
    assert (proof.relation, proof.first.held) == (Relation.EDITED, Held.NO)


@pytest.mark.parametrize("picture", [Image.new("RGB", (320, 240)), Image.new("RGB", (320, 240), "white")])
def test_a_few_black_frames_between_two_looked_at_moments_are_seen(tmp_path: Path, picture: Image.Image) -> None:
    def flashing(second: float) -> Image.Image:
        return picture if 2.85 < second < 3.1 else scene(3)(second)

    one = film(tmp_path / "one.mp4", scene(3), crf=36)
    other = film(tmp_path / "other.mp4", flashing, crf=16)

    proof = prove_films(one, other, Turn.NONE)

    assert (proof.relation, proof.first.held, proof.second.held) == (Relation.COPY, Held.NO, Held.NO)


def grey(picture: Image.Image) -> Image.Image:
    return picture.convert("L").convert("RGB")


def brighter(picture: Image.Image) -> Image.Image:
    return Image.blend(picture, Image.new("RGB", picture.size, "white"), 0.04)


def faded(picture: Image.Image) -> Image.Image:
    return ImageEnhance.Color(picture).enhance(0.5)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (grey, EvidenceKind.MADE_GREY),
        (faded, EvidenceKind.RECOLOURED),
        (brighter, EvidenceKind.BRIGHTNESS_CHANGED),
    ],
    ids=["grey", "faded", "brighter"],
)
def test_a_film_is_not_held_by_one_in_other_colours_however_fine(
    tmp_path: Path, change: Change, kind: EvidenceKind
) -> None:
    one = film(tmp_path / "one.mp4", scene(3), crf=36)
    other = film(tmp_path / "other.mp4", scene(3), crf=20, change=change)

    proof = prove_films(one, other, Turn.NONE)

    assert proof.relation is Relation.EDITED
    assert [each.kind for each in proof.changes] == [kind]
    assert proof.first.held is proof.second.held is Held.NO


def test_a_film_is_not_held_by_its_enlargement(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), crf=20)
    with av.open(str(one)) as container:
        frames: list[Image.Image] = [frame.to_image() for frame in container.decode(video=0)]

    def shown(at_s: float) -> Image.Image:
        return frames[round(at_s * 15)].resize((640, 480), Image.Resampling.BICUBIC)

    enlarged = film(tmp_path / "enlarged.mp4", shown, crf=20)

    proof = prove_films(one, enlarged, Turn.NONE)

    assert proof.relation is Relation.COPY
    assert Held.YES not in (proof.first.held, proof.second.held)


def test_a_film_of_half_as_many_frames_a_second_holds_none(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), fps=30, crf=36)
    jerky = film(tmp_path / "jerky.mp4", scene(3), fps=15, crf=20)

    proof = prove_films(one, jerky, Turn.NONE)

    assert proof.relation is Relation.COPY
    assert proof.first.held is Held.NO


def other_tone(t: NDArray[np.float64]) -> NDArray[np.float32]:
    return np.asarray(0.4 * np.sin(2 * np.pi * 500 * t) * np.sin(2.9 * t + 1) ** 2, np.float32)


def bright_tone(t: NDArray[np.float64]) -> NDArray[np.float32]:
    return np.asarray(tone(t) + 0.1 * np.sin(2 * np.pi * 5000 * t) * np.sin(1.7 * t) ** 2, np.float32)


@pytest.mark.parametrize(
    ("sounds", "better"),
    [((tone, other_tone), (tone, lambda t: tone(3 * t))), ((bright_tone,), (tone,))],
    ids=["another second sound", "sound without its high tones"],
)
def test_a_film_is_not_held_by_one_that_sounds_worse_however_fine_its_pictures(
    tmp_path: Path, sounds: tuple[Wave, ...], better: tuple[Wave, ...]
) -> None:
    one = film(tmp_path / "one.mp4", scene(3), crf=36, sounds=sounds)
    other = film(tmp_path / "other.mp4", scene(3), crf=20, sounds=better)
    again = film(tmp_path / "again.mp4", scene(3), crf=20, sounds=sounds)

    assert prove_films(one, other, Turn.NONE).first.held is Held.NO
    assert prove_films(one, again, Turn.NONE).first.held is Held.YES


def with_subtitles(source: Path, target: Path, language: str) -> Path:
    """Put a line of text into a film."""
    text = target.with_suffix(".srt")
    text.write_text("1\n00:00:00,500 --> 00:00:02,000\nHello\n", "utf-8")
    with av.open(str(source)) as given, av.open(str(text)) as lines, av.open(str(target), "w") as made:
        streams = {stream.index: made.add_stream_from_template(stream) for stream in given.streams}
        shown = made.add_stream_from_template(lines.streams.subtitles[0])
        shown.metadata["language"] = language
        for packet in given.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream_index]
                made.mux(packet)
        for packet in lines.demux():
            if packet.dts is not None:
                packet.stream = shown
                made.mux(packet)
    return target


def test_a_film_is_not_held_by_one_with_subtitles_in_another_language(tmp_path: Path) -> None:
    one = with_subtitles(film(tmp_path / "a.mp4", scene(3), crf=36), tmp_path / "one.mkv", "ger")
    finer = film(tmp_path / "b.mp4", scene(3), crf=20)
    other, same = (with_subtitles(finer, tmp_path / f"{name}.mkv", name) for name in ("eng", "ger"))

    assert prove_films(one, other, Turn.NONE).first.held is Held.NO
    assert prove_films(one, same, Turn.NONE).first.held is Held.YES


def test_a_still_scene_is_called_a_copy_by_nobody(tmp_path: Path) -> None:
    still = scene(3)(0.0)
    one = film(tmp_path / "one.mp4", lambda _at: still)
    other = film(tmp_path / "other.mp4", lambda _at: still, crf=28)
    assert prove_films(one, other, Turn.NONE).relation is Relation.SIMILAR


def test_a_film_that_was_turned_is_held_in_its_turn(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3))
    turned = film(tmp_path / "turned.mp4", scene(3), change=lambda p: p.transpose(Image.Transpose.ROTATE_90), crf=32)
    proof = prove_films(one, turned, Turn.CLOCKWISE_90)
    assert proof.relation is Relation.COPY
    assert proof.second.held is Held.YES
