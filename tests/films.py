"""Small films that tests make: something moves in front of a picture, and tones come and go."""

from __future__ import annotations

import functools
import math
import tempfile
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.audio.stream import AudioStream
from av.video.stream import VideoStream
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from dedupe_gui.model import FileStamp, ReadPhoto
from dedupe_gui.reading.films import read_film
from tests.photos import photo_like

FPS = 15
RATE_HZ = 16_000
Picture = Callable[[float], Image.Image]
Wave = Callable[[NDArray[np.float64]], NDArray[np.float32]]


def tone(t: NDArray[np.float64]) -> NDArray[np.float32]:
    """A tone that comes and goes. t: in seconds."""
    return np.asarray(0.4 * np.sin(2 * np.pi * 330 * t) * np.sin(1.7 * t) ** 2, np.float32)


@functools.cache
def scene(seed: int, size: tuple[int, int] = (320, 240), *, take: int = 0) -> Picture:
    """What a film shows at each second: of one seed the same place, of another take something else happens there."""
    place = photo_like(seed).resize((size[0] * 3 // 2, size[1] * 3 // 2))

    def at(second: float) -> Image.Image:
        left = (place.width - size[0]) * (0.5 + 0.5 * math.sin(seed + take * 2 + 0.7 * second))
        top = (place.height - size[1]) * (0.5 + 0.5 * math.sin(1.3 * seed + take + 0.45 * second))
        seen = place.crop((int(left), int(top), int(left) + size[0], int(top) + size[1]))
        x, y = size[0] * (0.5 + 0.4 * math.sin(1.1 * second + take)), size[1] * (0.5 + 0.4 * math.cos(0.8 * second))
        ImageDraw.Draw(seen).ellipse((x - 25, y - 25, x + 25, y + 25), fill=(250, 60 + 20 * take, 30))
        return seen

    return at


def film(path: Path, picture: Picture, *, told: dict[str, str] | None = None, **options: Any) -> Path:
    """Save what `picture` shows, with the options of `_saved`; each film of the same scene is made once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_content(path.suffix, picture, tuple((told or {}).items()), **options))
    return path


@functools.lru_cache(maxsize=64)  # some hundred kB each
def _content(suffix: str, picture: Picture, told: tuple[tuple[str, str], ...], **options: Any) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return _saved(Path(folder, f"film{suffix}"), picture, told=dict(told), **options).read_bytes()


def _saved(
    path: Path,
    picture: Picture,
    *,
    seconds: float = 6.0,
    start_s: float = 0.0,
    codec: str = "libx264",
    crf: int = 20,
    gop: int = 15,
    size: tuple[int, int] | None = None,
    change: Callable[[Image.Image], Image.Image] | None = None,
    fps: int = FPS,
    pixels: str = "yuv420p",
    sound: bool = False,
    sounds: tuple[Wave, ...] = (),
    chapters: tuple[tuple[float, str], ...] = (),
    told: dict[str, str],
) -> Path:
    """Save what `picture` shows from `start_s` on.

    sounds: each a track of its own. chapters: the second at which each begins, and its title.
    """
    sounds = (tone,) if sound else sounds

    def frames() -> Iterator[Image.Image]:
        for number in range(round(seconds * fps)):
            shown = picture(start_s + number / fps)
            shown = shown if change is None else change(shown)
            yield shown if size is None else shown.resize(size)

    pictures = frames()
    first = next(pictures)
    with av.open(str(path), "w", options={"movflags": "use_metadata_tags"} if told else {}) as container:
        container.metadata.update(told or {})
        options = {"crf": str(crf), "g": str(gop), "preset": "superfast", "threads": "1"}
        if codec == "libx264":
            # With its macroblock tree the same pictures now and then make another film. Without, and as fast as this, a
            # film of the same crf is larger: 36 is what 28 is otherwise. "ultrafast" would make no B-frames, which
            # films of cameras have.
            options["x264-params"] = "mbtree=0"
        stream = container.add_stream(codec, rate=fps, options=options)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height, stream.pix_fmt = first.width, first.height, pixels
        heard = [container.add_stream("aac", rate=RATE_HZ, layout="mono") for _ in sounds]
        if chapters:
            ends_s = [*(begins_s for begins_s, _ in chapters[1:]), seconds]
            container.set_chapters(
                [
                    {
                        "id": number,
                        "start": round(1000 * begins_s),
                        "end": round(1000 * end_s),
                        "time_base": Fraction(1, 1000),
                        "metadata": {"title": title},
                    }
                    for number, ((begins_s, title), end_s) in enumerate(zip(chapters, ends_s, strict=True))
                ]
            )
        for count, shown in enumerate(chain((first,), pictures)):
            frame = av.VideoFrame.from_image(shown)
            frame.pts, frame.time_base = count, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
        for track, wave_of in zip(heard, sounds, strict=True):
            assert isinstance(track, AudioStream)
            wave = wave_of(start_s + np.arange(int(seconds * RATE_HZ)) / RATE_HZ)
            for at in range(0, len(wave) - 1024, 1024):
                part = av.AudioFrame.from_ndarray(wave[None, at : at + 1024].copy(), format="fltp", layout="mono")
                part.sample_rate, part.pts, part.time_base = RATE_HZ, at, Fraction(1, RATE_HZ)
                container.mux(track.encode(part))
            container.mux(track.encode(None))
    return path


def remuxed(source: Path, target: Path) -> Path:
    """The same streams in another container."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(source)) as given, av.open(str(target), "w") as made:
        streams = {stream.index: made.add_stream_from_template(stream) for stream in given.streams}
        for packet in given.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream_index]
                made.mux(packet)
    return target


def concatenated(target: Path, *sources: Path) -> Path:
    """Films of one kind one after another, as they are stored."""
    with av.open(str(target), "w") as made:
        begins_s = Fraction(0)
        streams: dict[int, av.stream.Stream] = {}
        for source in sources:
            ends_s = begins_s
            with av.open(str(source)) as given:
                streams = streams or {each.index: made.add_stream_from_template(each) for each in given.streams}
                for packet in given.demux():
                    if packet.dts is None or packet.pts is None or packet.time_base is None:
                        continue
                    shift = round(begins_s / packet.time_base)
                    packet.pts, packet.dts = packet.pts + shift, packet.dts + shift
                    if packet.stream.type == "video":
                        ends_s = max(ends_s, (packet.pts + (packet.duration or 0)) * packet.time_base)
                    packet.stream = streams[packet.stream.index]
                    made.mux(packet)
            begins_s = ends_s
    return target


def read(path: Path) -> ReadPhoto:
    """Read a film as a scan does."""
    return read_film(FileStamp.of(path, path.stat()))
