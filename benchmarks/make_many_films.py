"""Make a folder of many films quickly: each shows parts of pictures of its own, one in eight is a copy or a clip.

    python benchmarks/make_many_films.py OUT N --photos FOLDER [--first K] [--seed S]

Films of a minute, of three small sizes, with sound; about a second of one core each. OUT/truth.csv is what
`benchmarks/films.py` wants. With --first more are added to a folder.
"""

from __future__ import annotations

import argparse
import csv
import random
import shutil
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.stream import AudioStream
from av.video.stream import VideoStream
from make_films import pictures_in, remux
from numpy.typing import NDArray
from PIL import Image

SECONDS, FPS, RATE_HZ = 60, 10, 16_000
SIZES = (320, 180), (320, 180), (480, 270), (640, 360)
PICTURES, SCENES = 150, 4
COPY_EVERY, COPY_BEHIND = 8, 5
CLIP_S = 20.0, 40.0
Planes = tuple[NDArray[np.uint8], ...]
"""Brightness and the two colours, of half the size."""


def part_of(pictures: list[Image.Image], size: tuple[int, int], chance: random.Random) -> Planes:
    """Return a part of one of some pictures, which no other film shows."""
    picture = chance.choice(pictures)
    wide, high = (round(edge * chance.uniform(0.5, 0.9)) for edge in picture.size)
    left, top = chance.randint(0, picture.width - wide), chance.randint(0, picture.height - high)
    part = picture.resize(size, Image.Resampling.BILINEAR, box=(left, top, left + wide, top + high))
    if chance.random() < 0.5:
        part = part.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    frame = av.VideoFrame.from_ndarray(np.asarray(part), format="rgb24").reformat(format="yuv420p")
    yuv = np.asarray(frame.to_ndarray(), np.uint8)
    colours = yuv[size[1] :].reshape(2, size[1] // 2, size[0] // 2)
    return yuv[: size[1]], colours[0], colours[1]


def save(path: Path, pictures: list[Image.Image], chance: random.Random) -> None:
    width, height = chance.choice(SIZES)
    wide, high = (edge * 5 // 16 * 4 for edge in (width, height))
    scenes = [part_of(pictures, (wide, high), chance) for _ in range(SCENES)]
    phases, speeds = ([chance.uniform(*ends) for _ in range(4)] for ends in ((0, 6.28), (0.3, 0.9)))
    with av.open(str(path), "w") as container:
        options = {"preset": "ultrafast", "crf": "26", "g": str(2 * FPS)}
        stream = container.add_stream("libx264", rate=FPS, options=options)
        audio = container.add_stream("aac", rate=RATE_HZ, layout="mono")
        assert isinstance(stream, VideoStream)
        assert isinstance(audio, AudioStream)
        stream.width, stream.height, stream.pix_fmt, stream.thread_count = width, height, "yuv420p", 1
        for number in range(SECONDS * FPS):
            time_s = number / FPS
            across, down = (1 + np.sin(phases[at] + speeds[at] * time_s) for at in (0, 1))
            left, top = int((wide - width) / 2 * across) // 2 * 2, int((high - height) / 2 * down) // 2 * 2
            shown = [
                plane[top // by : (top + height) // by, left // by : (left + width) // by].reshape(-1)
                for plane, by in zip(scenes[int(time_s * SCENES / SECONDS)], (1, 2, 2), strict=True)
            ]
            frame = av.VideoFrame.from_ndarray(np.concatenate(shown).reshape(-1, width), format="yuv420p")
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
        times_s = np.arange(SECONDS * RATE_HZ, dtype=np.float32) / RATE_HZ
        beats = np.sin(phases[2] + speeds[2] * times_s) ** 2 * np.sin(phases[3] + speeds[3] * times_s) ** 2
        heard = (0.3 * np.sin(6.28 * chance.uniform(200, 800) * times_s) * beats).astype(np.float32)
        for at in range(0, len(heard) - 1023, 1024):
            piece = av.AudioFrame.from_ndarray(heard[None, at : at + 1024], format="fltp", layout="mono")
            piece.sample_rate, piece.pts, piece.time_base = RATE_HZ, at, Fraction(1, RATE_HZ)
            container.mux(audio.encode(piece))
        container.mux(audio.encode(None))


def cut(source: Path, target: Path, from_s: float, to_s: float) -> None:
    """Write a clip of a film without decoding anything; it begins and ends with key frames."""
    with av.open(str(source)) as given, av.open(str(target), "w") as made:
        streams = {stream.index: made.add_stream_from_template(stream) for stream in given.streams}
        for packet in given.demux():
            if packet.pts is None or packet.dts is None or not from_s <= packet.pts * packet.time_base < to_s:
                continue
            shift = int(from_s / packet.time_base)
            packet.pts, packet.dts = packet.pts - shift, packet.dts - shift
            packet.stream = streams[packet.stream_index]
            made.mux(packet)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("count", type=int, metavar="N")
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parsed = parser.parse_args()
    pictures = pictures_in(parsed.photos, PICTURES, random.Random(parsed.seed))
    parsed.out.mkdir(parents=True, exist_ok=True)
    table = parsed.out / "truth.csv"
    is_new = not table.exists()
    with table.open("a", newline="") as file:
        rows = csv.writer(file)
        if is_new:
            rows.writerow(("file", "film", "version", "relation", "from_s", "to_s", "also"))
        for number in range(parsed.first, parsed.first + parsed.count):
            if number % COPY_EVERY != COPY_EVERY - 1:
                save(parsed.out / f"{number:04}.mp4", pictures, random.Random(f"{parsed.seed} {number}"))
                rows.writerow((f"{number:04}.mp4", f"{number:04}", "original", "", "", "", ""))
                continue
            of = f"{number - COPY_BEHIND:04}"
            source = parsed.out / f"{of}.mp4"
            kind = number // COPY_EVERY % 3
            if kind == 0:
                shutil.copy(source, parsed.out / f"{number:04}.mp4")
                rows.writerow((f"{number:04}.mp4", of, "bytes", "identical", "", "", ""))
            elif kind == 1:
                remux(source, parsed.out / f"{number:04}.mkv")
                rows.writerow((f"{number:04}.mkv", of, "container", "same-pixels", "", "", ""))
            else:
                cut(source, parsed.out / f"{number:04}.mp4", *CLIP_S)
                rows.writerow((f"{number:04}.mp4", of, "clip", "edited", *CLIP_S, ""))


if __name__ == "__main__":
    main()
