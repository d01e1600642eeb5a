"""Films are read by a few frames; what is cut off, never finished or no film at all is told."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching.films.track import FilmTrack
from dedupe_gui.model import Held, Turn, UnreadableReason
from dedupe_gui.reading import films
from dedupe_gui.reading.decode import UnreadablePhoto
from dedupe_gui.reading.films import sampling, streams_digest
from dedupe_gui.reading.films.film import Film
from dedupe_gui.reading.films.pairs import prove_films
from tests.films import film, read, remuxed, scene


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
    monkeypatch.setattr(sampling, "FRAMES_PIXELS", 0)

    track = FilmTrack.unpack(read(path).features)

    assert track is not None
    assert track.times_ms.tolist() == [1000 * second for second in range(12)]


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


def test_the_same_streams_are_known_in_another_container_and_no_others(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), sound=True)
    assert streams_digest(remuxed(one, tmp_path / "one.mkv")) == streams_digest(one)
    muted = film(tmp_path / "muted.mp4", scene(3))
    assert streams_digest(muted) != streams_digest(one)


def test_a_strip_shows_the_same_moments_of_all_versions_of_a_film_whatever_their_key_frames(tmp_path: Path) -> None:
    one = film(tmp_path / "one.mp4", scene(3), seconds=20, gop=15)
    other = film(tmp_path / "other.mp4", scene(3), seconds=20, gop=250)

    strips = [np.asarray(films.strip(path, count=8, max_edge_px=80).convert("L"), float) for path in (one, other)]

    assert strips[0].shape == (60, 640)
    assert np.abs(strips[0] - strips[1]).mean() < 3
    first, second = (strips[0][:, at : at + 80] for at in (0, 80))
    assert np.abs(first - second).mean() > 15  # other moments


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

    monkeypatch.setattr(sampling, "loudness", changes_its_layout)
    track = FilmTrack.unpack(read(path).features)
    assert track is not None
    assert len(track)
    assert track.levels is None
