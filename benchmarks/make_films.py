"""Make labelled films out of still pictures: each film in twenty versions, and different ones that look alike.

    python benchmarks/make_films.py OUT N [--photos FOLDER] [--seed S] [--seconds S] [--height PX]
    python benchmarks/make_films.py OUT 0 --films FOLDER

Films pan and zoom over a picture, with something moving in front and a sound of their own. Every eight of them begin
alike, begin black, are another take of the one before, show two scenes, are two slide shows that differ in some slides,
and two recordings of one screen on which other lines are written.
With --films versions are made of the films of a folder, which all are different ones.
OUT/truth.csv says of each file which film it is of, which version it is, and for clips from where to where it goes.
"""

from __future__ import annotations

import argparse
import csv
import random
import shutil
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.audio.stream import AudioStream
from av.video.stream import VideoStream
from PIL import Image, ImageDraw, ImageFont

RATE_HZ = 44_100
FPS = 30


@dataclass(frozen=True)
class Source:
    """What a film shows and sounds like, at any time."""

    name: str
    seconds: float
    scenes: tuple[tuple[float, Image.Image, int], ...]
    """From which second on which picture is seen, and the seed of how it moves."""
    size: tuple[int, int] = (960, 540)
    moves: bool = True
    """Whether the pictures are panned over; slides lie still."""
    writes: int | None = None
    """The seed of the lines that are written, in a recording of a screen."""

    def frame(self, at_s: float) -> Image.Image:
        if self.writes is not None:
            return self._screen(at_s, self.writes)
        start_s, picture, seed = next(scene for scene in reversed(self.scenes) if scene[0] <= at_s + 1e-9)
        chance = random.Random(seed)
        width, height = self.size
        if not self.moves:
            return picture.resize(self.size, Image.Resampling.BILINEAR)
        phases = [chance.uniform(0, 6.28) for _ in range(6)]
        speeds = [chance.uniform(0.25, 0.9) for _ in range(6)]
        t = at_s - start_s
        share = 0.62 + 0.12 * np.sin(phases[0] + speeds[0] * t)
        wide, high = picture.width * share, picture.height * share
        left = (picture.width - wide) * (0.5 + 0.5 * np.sin(phases[1] + speeds[1] * t))
        top = (picture.height - high) * (0.5 + 0.5 * np.sin(phases[2] + speeds[2] * t))
        box = (left, top, left + wide, top + high)
        seen = picture.resize((width, height), Image.Resampling.BILINEAR, box=box)
        draw = ImageDraw.Draw(seen)
        x = width * (0.5 + 0.4 * np.sin(phases[3] + 1.7 * speeds[3] * t))
        y = height * (0.5 + 0.35 * np.sin(phases[4] + 1.3 * speeds[4] * t))
        draw.ellipse((x - 40, y - 40, x + 40, y + 40), fill=tuple(chance.randrange(256) for _ in range(3)))
        return seen

    def _screen(self, at_s: float, seed: int) -> Image.Image:
        """A window in which a line is written each second and a half, letter by letter; old lines go up."""
        width, height = self.size
        seen = Image.new("RGB", self.size, (32, 34, 40))
        seen.paste(self.scenes[0][1].resize((width // 4, height)), (0, 0))
        draw = ImageDraw.Draw(seen)
        draw.rectangle((width // 4, 0, width, 36), fill=(70, 74, 84))
        draw.text((width // 4 + 12, 6), "notes - edited", font=ImageFont.load_default(20), fill="white")
        written = at_s / 1.5
        for place in range(18):
            number = int(written) - place
            if number < 0:
                break
            chance = random.Random(f"{seed} {number}")
            words = ["".join(chance.choices("aeioubdgklmnprstvz", k=chance.randint(2, 9))) for _ in range(9)]
            line = " ".join(words)
            shown = line if place else line[: int((written - int(written)) * len(line))]
            at = (width // 4 + 20, height - 40 - 26 * place)
            draw.text(at, shown, font=ImageFont.load_default(20), fill=(220, 224, 230))
        return seen

    def sound(self, start: int, count: int) -> np.ndarray:
        chance = random.Random(self.scenes[-1][2] + 99)
        t = (np.arange(count) + start) / RATE_HZ
        value = np.zeros(count)
        for _ in range(4):
            tone, beat, phase = chance.uniform(150, 900), chance.uniform(0.3, 2.1), chance.uniform(0, 6.28)
            value += np.sin(2 * np.pi * tone * t) * (0.5 + 0.5 * np.sin(2 * np.pi * beat * t + phase)) ** 3
        return (value / 6).astype(np.float32)


Change = Callable[[Image.Image], Image.Image]


@dataclass(frozen=True)
class Version:
    """How a film is saved."""

    name: str
    suffix: str = "mp4"
    codec: str = "libx264"
    crf: int = 23
    size: tuple[int, int] | None = None
    fps: int = FPS
    change: Change | None = None
    sound: bool = True
    from_s: float = 0.0
    to_s: float | None = None
    speed: float = 1.0
    gop: int = 250
    relation: str = "copy"


def save(path: Path, frames: Iterator[Image.Image], version: Version, sound: np.ndarray | None) -> None:
    first = next(frames)
    with av.open(str(path), "w") as container:
        options = {"crf": str(version.crf), "g": str(version.gop)}
        if version.codec == "libx264":
            options["preset"] = "veryfast"
        if version.codec == "libx265":
            options |= {"preset": "ultrafast", "x265-params": f"log-level=none:keyint={version.gop}"}
        if version.codec == "libvpx-vp9":
            options |= {"deadline": "realtime", "cpu-used": "8", "b": "0"}
        if version.codec == "libsvtav1":
            options |= {"preset": "12", "svtav1-params": "lp=1"}
        if version.codec in ("mpeg4", "wmv2", "mpeg2video"):
            options = {"g": str(version.gop)}
        stream = container.add_stream(version.codec, rate=version.fps, options=options)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height = first.width // 2 * 2, first.height // 2 * 2
        stream.pix_fmt = "yuv420p"
        if version.codec in ("mpeg4", "wmv2", "mpeg2video"):
            stream.bit_rate = 2_500_000
        audio: AudioStream | None = None
        if sound is not None:
            codec = {"webm": "libopus", "wmv": "wmav2", "avi": "mp3", "mpg": "mp2"}.get(version.suffix, "aac")
            added = container.add_stream(codec, rate=48_000 if codec == "libopus" else RATE_HZ, layout="stereo")
            assert isinstance(added, AudioStream)
            audio = added
            audio.bit_rate = 128_000
        for count, picture in enumerate(chain((first,), frames)):
            frame = av.VideoFrame.from_image(picture.crop((0, 0, stream.width, stream.height)))
            frame.pts, frame.time_base = count, Fraction(1, version.fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
        if audio is not None and sound is not None:
            resampler = av.AudioResampler(format=audio.codec_context.format, layout="stereo", rate=audio.rate)
            for at in range(0, len(sound), 1024):
                part = np.ascontiguousarray(np.stack([sound[at : at + 1024]] * 2))
                heard = av.AudioFrame.from_ndarray(part, format="fltp", layout="stereo")
                heard.sample_rate, heard.pts, heard.time_base = RATE_HZ, at, Fraction(1, RATE_HZ)
                for each in resampler.resample(heard):
                    container.mux(audio.encode(each))
            for each in resampler.resample(None):
                container.mux(audio.encode(each))
            container.mux(audio.encode(None))


Decoded = tuple[list[tuple[float, Image.Image]], np.ndarray]
"""The pictures with their times, and the sound."""


def decoded(path: Path) -> Decoded:
    """What a saved film shows and sounds like: versions are made of that, as people make them."""
    with av.open(str(path)) as container:
        given = [(float(frame.time), frame.to_image()) for frame in container.decode(video=0)]
    times_s = [time_s - given[0][0] for time_s, _ in given]
    shown = [bisect_right(times_s, at / FPS + 1e-3) - 1 for at in range(round((times_s[-1] + 1 / FPS) * FPS))]
    pictures = [(at / FPS, given[each][1]) for at, each in enumerate(shown)]
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return pictures, np.empty(0, np.float32)
        parts = [frame.to_ndarray()[0] for frame in container.decode(audio=0)]
    return pictures, np.concatenate(parts)


def joined(one: Decoded, other: Decoded) -> Decoded:
    """Return one film and the first ten seconds of another one after it."""
    pictures = [picture for _, picture in (*one[0], *other[0][: 10 * FPS])]
    sound = np.concatenate((one[1][: len(one[0]) * RATE_HZ // FPS], other[1][: 10 * RATE_HZ]))
    return [(at / FPS, picture) for at, picture in enumerate(pictures)], sound


def make_version(path: Path, original: Decoded, version: Version) -> None:
    pictures, sound = original
    end_s = version.to_s if version.to_s is not None else pictures[-1][0] + 1 / FPS

    def frames() -> Iterator[Image.Image]:
        count = round((end_s - version.from_s) / version.speed * version.fps)
        for number in range(count):
            at = min(round((version.from_s + number / version.fps * version.speed) * FPS), len(pictures) - 1)
            picture = pictures[at][1] if version.change is None else version.change(pictures[at][1])
            yield picture if version.size is None else picture.resize(version.size, Image.Resampling.BICUBIC)

    heard = sound[int(version.from_s * RATE_HZ) : int(end_s * RATE_HZ)]
    save(path, frames(), version, heard if version.sound and len(heard) and version.speed == 1 else None)


def remux(source: Path, target: Path) -> None:
    with av.open(str(source)) as given, av.open(str(target), "w") as made:
        streams = {stream.index: made.add_stream_from_template(stream) for stream in given.streams}
        waiting: dict[int, list[Any]] = {each: [] for each in streams}
        for packet in given.demux():
            if not packet.size:
                continue
            waiting[packet.stream_index].append(packet)
            if packet.dts is None:  # Matroska does not tell when the first ones are decoded
                continue
            ready, waiting[packet.stream_index] = waiting[packet.stream_index], []
            for place, each in enumerate(ready):
                each.dts = packet.dts - (len(ready) - 1 - place)
                each.stream = streams[each.stream_index]
                made.mux(each)


def with_bars(picture: Image.Image) -> Image.Image:
    framed = Image.new("RGB", (picture.width, picture.height * 4 // 3))
    framed.paste(picture, (0, (framed.height - picture.height) // 2))
    return framed


def with_caption(picture: Image.Image) -> Image.Image:
    picture = picture.copy()
    ImageDraw.Draw(picture).text(
        (picture.width // 8, picture.height * 7 // 8),
        "Happy birthday, dear Anna!",
        font=ImageFont.load_default(48),
        fill="white",
        stroke_width=3,
        stroke_fill="black",
    )
    return picture


def versions(seconds: float, size: tuple[int, int]) -> Sequence[Version]:
    third = seconds / 3
    cut_s = max(third, min(10.0, seconds / 2))
    smaller, half = ((size[0] * ninths // 18 * 2, size[1] * ninths // 18 * 2) for ninths in (8, 4))
    return (
        Version("again", crf=28),
        Version("poor", crf=36),
        Version("hevc", codec="libx265", crf=28),
        Version("vp9", suffix="webm", codec="libvpx-vp9", crf=36),
        Version("av1", suffix="mkv", codec="libsvtav1", crf=40),
        Version("mpeg4", suffix="avi", codec="mpeg4"),
        Version("wmv", suffix="wmv", codec="wmv2"),
        Version("mpeg2", suffix="mpg", codec="mpeg2video"),
        Version("smaller", size=smaller, crf=27),
        Version("half", size=half, crf=28),
        Version("15fps", fps=15, crf=25),
        Version("turned", change=lambda p: p.transpose(Image.Transpose.ROTATE_90)),
        Version("mirrored", change=lambda p: p.transpose(Image.Transpose.FLIP_LEFT_RIGHT)),
        Version("muted", sound=False),
        Version("bars", change=with_bars, relation="edited"),
        Version("caption", change=with_caption, relation="edited"),
        Version("begin", from_s=0, to_s=cut_s, relation="edited"),
        Version("middle", from_s=third + 0.37, to_s=2 * third + 0.37, size=smaller, relation="edited"),
        Version("end", from_s=seconds - cut_s, relation="edited", crf=30),
        Version("faster", speed=1.25, relation="edited"),
    )


def pictures_in(folder: Path | None, count: int, chance: random.Random) -> list[Image.Image]:
    if folder is not None:
        paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".jpg", ".png", ".jpeg", ".webp"))
        chance.shuffle(paths)
        found = []
        for path in paths:
            try:
                picture = Image.open(path).convert("RGB")
            except OSError:  # damaged ones are among those to try
                continue
            if min(picture.size) >= 300:
                found.append(picture.resize((1600, 900)) if picture.width < 1600 else picture)
            if len(found) == count:
                return found
    made = []
    for _ in range(count):
        noise = np.random.default_rng(chance.randrange(2**32)).integers(0, 256, (9, 16, 3), np.uint8)
        made.append(Image.fromarray(noise).resize((1600, 900), Image.Resampling.BICUBIC))
    return made


@dataclass
class Making:
    """A folder that fills with films."""

    out: Path
    only: frozenset[str] | None
    """Which versions; None for all."""
    former: tuple[str, Decoded] | None = None
    rows: list[tuple[object, ...]] = field(default_factory=list)

    def add(self, name: str, path: Path, *, may_be_joined: bool = True) -> None:
        """Make all versions of a film. may_be_joined: with the one before."""
        self.rows.append((path.name, name, "original", "", "", "", ""))
        original = decoded(path)
        seconds = original[0][-1][0] + 1 / FPS
        for version in versions(seconds, original[0][0][1].size):
            if self._leaves_out(version.name):
                continue
            target = self.out / f"{name}_{version.name}.{version.suffix}"
            make_version(target, original, version)
            is_cut = version.from_s > 0 or version.to_s is not None
            end_s = version.to_s if version.to_s is not None else seconds
            place = (round(version.from_s, 2), round(end_s, 2)) if is_cut else ("", "")
            self.rows.append((target.name, name, version.name, version.relation, *place, ""))
        if not self._leaves_out("container"):
            target = self.out / f"{name}_container.{'mp4' if path.suffix == '.mkv' else 'mkv'}"
            remux(path, target)
            self.rows.append((target.name, name, "container", "same-pixels", "", "", ""))
        if self.former is not None and may_be_joined and not self._leaves_out("joined"):
            target = self.out / f"{name}_joined.mp4"
            make_version(target, joined(original, self.former[1]), Version("joined", crf=25))
            self.rows.append((target.name, name, "joined", "edited", 0.0, seconds, self.former[0]))
        self.former = name, original
        print(name, flush=True)

    def _leaves_out(self, version: str) -> bool:
        return self.only is not None and version not in self.only

    def write_truth(self) -> None:
        with (self.out / "truth.csv").open("w", newline="") as file:
            table = csv.writer(file)
            table.writerow(("file", "film", "version", "relation", "from_s", "to_s", "also"))
            table.writerows(self.rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("count", type=int, metavar="N")
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--films", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=33.0)
    parser.add_argument("--height", type=int, default=540, metavar="PX", help="of the originals")
    parser.add_argument("--only", help="versions, comma-separated")
    parser.add_argument("--first", type=int, default=0, help="the number of the first film")
    parsed = parser.parse_args()
    chance = random.Random(parsed.seed)
    pictures = pictures_in(parsed.photos, 2 * (parsed.first + parsed.count) + 14, chance)
    intro = pictures[-1]
    parsed.out.mkdir(parents=True, exist_ok=True)
    making = Making(parsed.out, frozenset(parsed.only.split(",")) if parsed.only else None)
    for given in sorted(parsed.films.iterdir()) if parsed.films else ():
        making.add(given.stem, Path(shutil.copy(given, parsed.out / f"{given.stem}_original{given.suffix}")))
    seconds = parsed.seconds
    size = (parsed.height * 16 // 18 * 2, parsed.height)
    slides = pictures[-14:-2]
    for number in range(parsed.first, parsed.first + parsed.count):
        one, other = pictures[2 * number : 2 * number + 2]
        seed = 1000 * parsed.seed + 10 * number
        kind = number % 8
        if kind == 0:  # the same beginning as others
            scenes: tuple[tuple[float, Image.Image, int], ...] = ((0.0, intro, 7), (4.0, one, seed))
        elif kind == 1:  # begins black
            scenes = ((0.0, Image.new("RGB", (1600, 900)), 8), (3.0, one, seed))
        elif kind == 2:  # another take of the one before: the same place, moving otherwise
            scenes = ((0.0, pictures[2 * number - 2], seed), (seconds / 2, pictures[2 * number - 1], seed + 1))
        elif kind in (4, 5):
            shown = random.Random(parsed.seed + number // 8).sample(slides, 10)
            if kind == 5:  # in each third, so that no clip is one of both
                shown[1], shown[5], shown[8] = one, other, pictures[-2]
            scenes = tuple((place * seconds / 10, picture, seed) for place, picture in enumerate(shown))
        else:
            scenes = ((0.0, one, seed), (seconds / 2, other, seed + 1))
        if kind in (6, 7):
            scenes = ((0.0, slides[0], seed),)
        source = Source(
            f"film{number:03}",
            seconds,
            scenes,
            size,
            moves=kind not in (4, 5),
            writes=seed if kind in (6, 7) else None,
        )
        path = parsed.out / f"{source.name}_original.mp4"
        count = round(seconds * FPS)
        save(
            path,
            (source.frame(at / FPS) for at in range(count)),
            Version("original", crf=18, gop=30),
            source.sound(0, int(seconds * RATE_HZ)),
        )
        making.add(source.name, path, may_be_joined=kind not in (5, 7))
    making.write_truth()


if __name__ == "__main__":
    main()
