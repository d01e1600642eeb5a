"""Films are read by a few frames; what is cut off, never finished or no film at all is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageEnhance, ImageFont

from dedupe_gui.cancel import CancelToken
from dedupe_gui.matching.films.sound import STEP_S, is_heard
from dedupe_gui.matching.films.track import FilmTrack
from dedupe_gui.model import EvidenceKind, Field, FileStamp, Held, Proof, ReadPhoto, Relation, Turn, UnreadableReason
from dedupe_gui.reading import films
from dedupe_gui.reading.decode import UnreadablePhoto
from dedupe_gui.reading.file_pairs import FilePair
from dedupe_gui.reading.film_pairs import prove_films
from dedupe_gui.reading.films import Film, read_film, streams_digest
from dedupe_gui.reading.workers import PhotoReader
from tests.films import FPS, Picture, Wave, concatenated, film, remuxed, scene, tone

Change = Callable[[Image.Image], Image.Image]


def read(path: Path) -> ReadPhoto:
    return read_film(FileStamp.of(path, path.stat()))


def reason_of(path: Path) -> UnreadableReason:
    with pytest.raises(UnreadablePhoto) as told:
        read(path)
    return told.value.reason


def test_a_film_is_read_with_its_facts_frames_and_a_picture_for_it(tmp_path: Path) -> None:
    path = film(
        tmp_path / "a.mp4",
        scene(3),
        sound=True,
        told={
            "com.apple.quicktime.make": "Apple",
            "com.apple.quicktime.model": "iPhone 15",
            "com.apple.quicktime.creationdate": "2024-05-01T10:11:12+0200",
            "com.apple.quicktime.location.ISO6709": "+48.1370+011.5750+519.000/",
        },
    )

    seen = read(path)

    facts, told = seen.facts, seen.facts.film
    assert told is not None
    assert (facts.width_px, facts.height_px, facts.format_name) == (320, 240, "MP4")
    assert (told.codec, told.sound, round(told.frames_per_s)) == ("h264", "aac", 15)
    assert told.duration_ms == pytest.approx(6000, abs=100)
    assert facts.camera == "Apple iPhone 15"
    assert facts.taken is not None
    assert facts.taken.moment == datetime(2024, 5, 1, 10, 11, 12)  # noqa: DTZ001 - as EXIF keeps it
    assert (facts.latitude_deg, facts.longitude_deg) == (48.137, 11.575)
    assert not any(fact.is_doubtful for fact in facts.known)
    track = FilmTrack.unpack(seen.features)
    assert track is not None
    assert len(track) >= 20
    assert Image.open(__import__("io").BytesIO(seen.thumbnail_jpeg)).size == (256, 192)


def test_of_a_large_film_key_frames_are_looked_at_in_their_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = film(tmp_path / "a.mp4", scene(3), seconds=12, gop=15)
    monkeypatch.setattr(films, "FRAMES_PIXELS", 0)

    track = FilmTrack.unpack(read(path).features)

    assert track is not None
    assert track.times_ms.tolist() == [1000 * second for second in range(12)]


def test_a_time_that_no_camera_signed_is_in_doubt(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", scene(3), seconds=1, told={"creation_time": "2024-05-01T10:11:12.000000Z"})

    (taken,) = read(path).facts.known

    assert taken.is_doubtful


@pytest.mark.parametrize(("name", "suffix"), [("DATE", "mkv"), ("Creation_Time", "mkv"), ("DATE_RECORDED", "webm")])
def test_names_of_what_a_film_says_may_be_in_capitals(tmp_path: Path, name: str, suffix: str) -> None:
    codec = "libvpx" if suffix == "webm" else "libx264"
    path = film(tmp_path / f"a.{suffix}", scene(3), seconds=1, codec=codec, told={name: "2024-05-01T10:11:12"})

    seen = read(path).facts

    assert seen.taken is not None
    assert seen.taken.moment.isoformat() == "2024-05-01T10:11:12"
    assert [fact.field for fact in seen.known] == [Field.TAKEN]


def known(path: Path) -> set[tuple[Field, str]]:
    return {(fact.field, fact.value) for fact in read(path).facts.known}


def test_whatever_somebody_wrote_into_a_film_is_known_and_what_programs_write_is_not(tmp_path: Path) -> None:
    told = {
        "com.apple.quicktime.rating.user": "5",
        "com.apple.quicktime.location.name": "Garden",
        "com.apple.quicktime.album": "Summer 2019",
        "com.apple.quicktime.live-photo.vitality-score": "0.9",
        "com.android.version": "14",
        "genre": "Family",
        "synopsis": "Anna laughs",
        "comment": "vid:v0d00fg10000",
    }
    path = film(tmp_path / "a.mp4", scene(3), seconds=1, told=told)

    assert known(path) == {
        (Field.RATING, "5"),
        (Field.SPOT, "Garden"),
        (Field.OTHER, "album: Summer 2019"),
        (Field.OTHER, "genre: Family"),
        (Field.CAPTION, "Anna laughs"),
    }


def test_chapters_are_known_and_the_one_for_the_whole_film_is_not(tmp_path: Path) -> None:
    some = film(tmp_path / "some.mkv", scene(3), seconds=2, chapters=((0.0, "Church"), (1.0, "Party")))
    one = film(tmp_path / "one.mkv", scene(3), seconds=2, chapters=((0.0, "Chapter 1"),))

    assert known(some) == {(Field.OTHER, "Chapters: 0 s Church, 1 s Party")}
    assert not known(one)


XMP_OF_MP4 = bytes.fromhex("BE7ACFCB97A942E89C71999491E3AFAC")


@pytest.mark.parametrize(
    ("packet", "field"),
    [
        (
            (
                b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmp:Rating="4" '
                b'xmlns:xmp="http://ns.adobe.com/xap/1.0/"/></rdf:RDF>'
            ),
            Field.RATING,
        ),
        (b"something else", Field.OTHER),
    ],
    ids=["stars", "no XMP"],
)
def test_xmp_in_a_film_is_read(tmp_path: Path, packet: bytes, field: Field) -> None:
    path = film(tmp_path / "a.mp4", scene(3), seconds=1)
    box = XMP_OF_MP4 + packet
    with path.open("ab") as file:
        file.write((len(box) + 8).to_bytes(4, "big") + b"uuid" + box)

    assert [fact.field for fact in read(path).facts.known] == [field]


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

    monkeypatch.setattr(films.Film, "loudness", lambda _: pytest.fail("a film is heard again"))
    monkeypatch.setattr(films.Film, "_samples", lambda _: pytest.fail("a film is read again"))
    assert prove_films(one, clip, Turn.NONE, (kept, kept_of_clip)) == heard
    assert {change.kind for change in heard.changes} == {EvidenceKind.CUT_FROM, EvidenceKind.CUT_TO}


def test_a_long_film_is_heard_when_it_is_held_against_another_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = film(tmp_path / "a.mp4", scene(3), sound=True)
    muted = film(tmp_path / "b.mp4", scene(3), crf=24)
    monkeypatch.setattr(films, "HEARD_MOST_S", 5.0)
    kept, kept_of_muted = read(one).features, read(muted).features
    track = FilmTrack.unpack(kept)
    assert track is not None
    assert track.levels is None
    proof = prove_films(one, muted, Turn.NONE, (kept, kept_of_muted))
    assert EvidenceKind.SOUND_MISSING in {change.kind for change in proof.changes}


def test_a_time_that_ffmpeg_tells_twice_in_one_is_one(tmp_path: Path) -> None:
    when = "2024-05-01T10:11:12"
    path = film(tmp_path / "a.mp4", scene(3), seconds=1, told={"com.apple.quicktime.creationdate": f"{when};{when}"})
    taken = read(path).facts.taken
    assert taken is not None
    assert taken.moment.isoformat() == when


def test_what_is_no_whole_film_is_told(tmp_path: Path) -> None:
    whole = film(tmp_path / "whole.mp4", scene(3), seconds=4).read_bytes()
    for name, content, reason in (
        ("empty.mp4", b"", UnreadableReason.TRUNCATED),
        ("never finished.mp4", whole[: whole.rindex(b"moov") - 4], UnreadableReason.TRUNCATED),
        ("other.mp4", b"Dear diary, " * 500, UnreadableReason.DAMAGED),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        assert reason_of(path) is reason, name


def test_a_film_whose_end_is_missing_is_told(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mkv", scene(3), seconds=30)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    assert reason_of(path) is UnreadableReason.TRUNCATED


def test_a_playlist_that_is_named_like_a_film_opens_no_other_file(tmp_path: Path) -> None:
    other = film(tmp_path / "other.mp4", scene(3), seconds=1)
    path = tmp_path / "list.mp4"
    path.write_text(f"#EXTM3U\n#EXTINF:1\n{other.as_uri()}\n#EXT-X-ENDLIST\n")
    assert reason_of(path) is UnreadableReason.DAMAGED
    path.write_text(f"ffconcat version 1.0\nfile '{other}'\n")
    assert reason_of(path) is UnreadableReason.DAMAGED


def test_what_a_film_says_of_itself_need_not_be_text(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", scene(3), seconds=1, told={"com.apple.quicktime.software": "Fohn 3 Editor"})
    content = path.read_bytes()
    assert b"Fohn 3" in content
    path.write_bytes(content.replace(b"Fohn 3", b"F\xf6hn 3"))  # as Latin-1 has it

    assert read(path).facts.software == "F\ufffdhn 3 Editor"


def test_the_same_streams_are_known_in_another_container_and_no_others(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), sound=True)
    assert streams_digest(remuxed(one, tmp_path / "one.mkv")) == streams_digest(one)
    muted = film(tmp_path / "muted.mp4", scene(3))
    assert streams_digest(muted) != streams_digest(one)


# --- who holds whom


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


def test_a_strip_shows_the_same_moments_of_all_versions_of_a_film_whatever_their_key_frames(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), seconds=20, gop=15)
    other = film(tmp_path / "other.mp4", scene(3), seconds=20, gop=250)

    strips = [np.asarray(films.strip(path, count=8, max_edge_px=80).convert("L"), float) for path in (one, other)]

    assert strips[0].shape == (60, 640)
    assert np.abs(strips[0] - strips[1]).mean() < 3
    first, second = (strips[0][:, at : at + 80] for at in (0, 80))
    assert np.abs(first - second).mean() > 15  # other moments


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


def test_an_attached_file_makes_another_film_of_the_same_streams(tmp_path: Path) -> None:
    plain = remuxed(film(tmp_path / "a.mp4", scene(3)), tmp_path / "plain.mkv")
    with_letter = tmp_path / "letter.mkv"
    with av.open(str(plain)) as given, av.open(str(with_letter), "w") as made:
        stream = made.add_stream_from_template(given.streams.video[0])
        made.add_attachment("letter.txt", "text/plain", b"Dear Anna")
        for packet in given.demux():
            if packet.dts is not None:
                packet.stream = stream
                made.mux(packet)

    assert streams_digest(plain) != streams_digest(with_letter)
    proof = prove_films(plain, with_letter, Turn.NONE)
    assert (proof.first.held, proof.second.held) == (Held.YES, Held.NO)


def test_more_than_eight_bits_and_what_lets_through_are_told(tmp_path: Path) -> None:
    deep = read(film(tmp_path / "deep.mp4", scene(3), seconds=1, pixels="yuv420p10le")).facts
    plain = read(film(tmp_path / "plain.mp4", scene(3), seconds=1)).facts
    clear = read(film(tmp_path / "clear.mov", scene(3), seconds=1, codec="png", pixels="rgba")).facts

    assert (deep.is_deep, plain.is_deep) == (True, False)
    assert (clear.has_transparency, plain.has_transparency) == (True, False)


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


def test_a_track_comes_back_as_it_was_packed(tmp_path: Path) -> None:
    packed = read(film(tmp_path / "a.mp4", scene(3), seconds=2)).features
    track = FilmTrack.unpack(packed)
    assert track is not None
    assert track.pack() == packed
    assert FilmTrack.unpack(packed[:-1]) is None
    assert FilmTrack.unpack(b"") is None
    assert np.all(np.diff(track.times_ms) > 0)


def test_damaged_sound_makes_no_film_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = film(tmp_path / "a.mp4", scene(3), seconds=2, sound=True)

    def changes_its_layout(_film: Film) -> NDArray[np.uint8]:
        raise ValueError("Frame does not match AudioFifo parameters")

    monkeypatch.setattr(Film, "loudness", changes_its_layout)
    track = FilmTrack.unpack(read(path).features)
    assert track is not None
    assert len(track)
    assert track.levels is None
