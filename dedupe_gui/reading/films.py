"""The only module that opens films: a file -> a few of its frames, what its header tells, and frames at given times.

FFmpeg's libraries (PyAV) do it, which may crash, hang or eat memory like any decoder, so these functions are called
through `workers.PhotoReader`. Of a film that is only read, key frames are decoded and little else; a film of which all
frames take less than `FRAMES_PIXELS` is decoded whole, since short films may have a single key frame.
"""

from __future__ import annotations

import hashlib
import io
import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dedupe_gui.matching.films.sound import STEP_S, TONES_STEPS, Loudness, one_channel, tones
from dedupe_gui.matching.films.track import FilmTrack, track_of, without_bars
from dedupe_gui.matching.fingerprints.sharpness import sharpness
from dedupe_gui.model import (
    DIGEST_BYTES,
    THUMBNAIL_EDGE_PX,
    CaptureTime,
    Field,
    FileStamp,
    FilmFacts,
    Knowledge,
    Known,
    PhotoFacts,
    ReadPhoto,
    Source,
    UnreadableReason,
)
from dedupe_gui.reading import film_boxes
from dedupe_gui.reading.decode import THUMBNAIL_QUALITY, UnreadablePhoto
from dedupe_gui.reading.film_places import file_of, opened_by_ffmpeg
from dedupe_gui.reading.formats import suffix_of
from dedupe_gui.reading.knowledge import WRITTEN_BY_ITSELF
from dedupe_gui.review import xmp

ALGORITHM = 5
"""To be raised when frames, hashes or facts of the same film come out differently: films are read anew then."""
SAMPLES_LEAST, SAMPLES_MOST = 60, 300
LEAST_STEP_S, USUAL_STEP_S = 0.25, 1.0
FRAMES_PIXELS = 250_000_000
"""So many pixels are decoded besides key frames at most, a quarter of a second of one core. Films whose frames have no
more than that in all are decoded from beginning to end."""
HASH_EDGE_PX = 128
MOST_PIXELS = 8192 * 4352
"""Of a frame; the largest cameras film 8192 × 4320."""
STRIP_PIXELS = 6 * FRAMES_PIXELS
"""For a strip of frames likewise. It is made when it is seen, and only of films without key frames that takes long."""
NEAR_S = 0.1
"""What is shown of a film at some moment is from that moment or so much earlier; more would show the slide before."""
POSTER_CONTRAST = 10
BARS_LOOKED_FOR_AT = 8
HEARD_MOST_S = 1200.0
"""What a longer film sounds like is not kept: it would be read from beginning to end for that. Proofs hear it then."""
HEARD_AT_ONCE_S = 5.0
WORTH_SEEKING_S = 1.5
"""Decoding on from frame to frame takes less than looking for a key frame and decoding from there."""
_BRIGHTNESS_STEP = 8
LEAST_DECODED_SHARE = 0.8
"""A film of which fewer of the frames that were looked for can be decoded is damaged."""
END_MISSING_S = 2.0
END_MISSING_SHARE = 0.05
_DEMUXERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,asf,h264,hevc,mpegvideo"
"""FFmpeg also opens lists of other files and of addresses on the web; no film may send it there."""
_OPTIONS = {"format_whitelist": _DEMUXERS, "protocol_whitelist": "file", "export_xmp": "1"}
_FORMAT_NAMES = {
    "avi": "AVI",
    "mpegts": "MPEG-TS",
    "mpeg": "MPEG",
    "asf": "WMV",
}
_FIELDS = {
    **dict.fromkeys(("title", "com.apple.quicktime.title", "com.apple.quicktime.displayname"), Field.TITLE),
    **dict.fromkeys(("comment", "description", "synopsis"), Field.CAPTION),
    **dict.fromkeys(("com.apple.quicktime.description", "com.apple.quicktime.comment"), Field.CAPTION),
    **dict.fromkeys(("artist", "author", "com.apple.quicktime.author", "com.apple.quicktime.artist"), Field.CREATOR),
    **dict.fromkeys(("copyright", "com.apple.quicktime.copyright"), Field.COPYRIGHT),
    **dict.fromkeys(("keywords", "com.apple.quicktime.keywords"), Field.KEYWORD),
    **dict.fromkeys(("com.apple.quicktime.rating.user", "wm/shareduserrating"), Field.RATING),
    "com.apple.quicktime.location.name": Field.SPOT,
    "com.apple.quicktime.content.identifier": Field.LIVE,
}
_NO_NOTE = re.compile(
    # what is told by fields of its own
    r"creation_time|date|date_recorded|location|make|model"
    # phones, which write more with each year; of Apple's names people fill in a few
    r"|com\.apple\.(?!quicktime\.(?:album|collection\.user|director|genre|information|performer|producer|publisher)$).*"
    r"|com\.(?!apple\.).*|firmware|timecode|hw|te_is_reencode|aigc_info|(?:max|bit)rate"
    # containers and encoders
    r"|(?:major|compatible)_brands?|minor_version|encoder(?:[-_]options)?|encod(?:ed_by|ing_tool)|handler_name|vendor_id"
    r"|language|software|duration(?:-\w+)?|(?:bps|number_of_\w+|source_id|_statistics_\w+)(?:-\w+)?|variant_bitrate"
    r"|wmfsdk\w+|isvbr|deviceconformancetemplate|wm/(?:encodingtime|wmadrc\w+|wmcontentid|mediaclass\w+|parentalrating)"
    r"|hd_video|media_type|gapless_playback|itun\w+|purchase_date|account_\w+|sort_\w+|track|disc|compilation"
)
"""Names of what cameras and programs write into films by themselves."""
_COMMENTED_BY_ITSELF = (WRITTEN_BY_ITSELF, re.compile(r"vid:\w+|lr_[\w-]+|DE=.*|www\.\S+|https?://\S+"))
"""Comments that nobody wrote: of TikTok, DJI, and whoever offered the film."""
_OF_CAMERAS = ("com.apple.quicktime.make", "com.apple.quicktime.model", "com.android.version", "make", "model")
_PLACE = re.compile(r"([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True, eq=False)
class Around:
    """What a film shows at one moment. `Any`: PyAV's frames."""

    film: Film
    before: Any
    here: Any
    after: Any

    def grey(self, frame: Any, edge_px: int) -> NDArray[np.uint8]:
        """Return one of the three in grey, upright, no larger than that. Valid until the next moment is asked for."""
        return self.film.shot(frame, edge_px).grey

    def colours(self, frame: Any, edge_px: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Return what colours one of the three has, as `Film.colours` does."""
        return self.film.colours(frame, edge_px)

    @property
    def time_s(self) -> float:
        return self.film.time_of(self.here)


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """One decoded frame."""

    time_s: float
    """From the beginning of the film."""
    grey: NDArray[np.uint8]
    """Upright, shape (h, w)."""


def read_film(stamp: FileStamp) -> ReadPhoto:
    """Return all that is remembered of a film: facts, its frames, a picture for it. Raises UnreadablePhoto."""
    with opened(stamp.path) as film:
        film.may_decode_roughly()
        facts = film.facts()
        track, picture = film.track()
    sharp = sharpness(np.asarray(picture.convert("L")), is_resized=True)
    return ReadPhoto(stamp, replace(facts, sharpness=sharp), track.as_fingerprint(), _jpeg(picture), track.pack())


def opens(path: Path) -> None:
    """Raise UnreadablePhoto when the film's header cannot be read or its first picture not be decoded."""
    with opened(path) as film:
        next(film.frames_from(0.0))


def header_facts(path: Path) -> PhotoFacts:
    """Return what the film's header tells. Raises UnreadablePhoto."""
    with opened(path) as film:
        return film.facts()


def picture(path: Path, *, max_edge_px: int | None = None, moment_ms: int | None = None) -> Image.Image:
    """Return a frame of a film for looking at: RGB, upright. Raises UnreadablePhoto.

    moment_ms: when; None for the frame that stands for the film.
    """
    with opened(path) as film:
        shown = film.picture_at(film.poster_s if moment_ms is None else moment_ms / 1000)
    if max_edge_px is not None:
        shown.thumbnail((max_edge_px, max_edge_px))
    return shown


def strip(path: Path, *, count: int, max_edge_px: int) -> Image.Image:
    """Return frames from all over a film side by side, RGB, upright, as many as asked for and all of one size.

    Raises UnreadablePhoto.
    """
    with opened(path) as film:
        return film.strip(count, max_edge_px)


def streams_digest(path: Path) -> bytes:
    """Return a 16-byte digest of all that is stored in a film, pictures, sound and all else, whatever the container.

    Pictures that an edit list leaves out do not count: a film that was cut so is another one. (Of sound, containers
    leave out the first moment, which encoders add, in ways of their own.) Raises UnreadablePhoto.
    """
    with opened(path) as film:
        pictures = {stream.index for stream in film.container.streams.video}
        digests: dict[int, hashlib.blake2b] = {}
        counts: dict[int, int] = {}
        for packet in film.container.demux():
            if packet.size and not (packet.is_discard and packet.stream_index in pictures):
                digest = digests.setdefault(packet.stream_index, hashlib.blake2b(digest_size=DIGEST_BYTES))
                digest.update(memoryview(packet))
                counts[packet.stream_index] = counts.get(packet.stream_index, 0) + 1
        kinds = {stream.index: f"{stream.type} {_codec_of(stream)}" for stream in film.container.streams}
        told = sorted(f"{kinds[at]} {counts[at]} {digest.hexdigest()}" for at, digest in digests.items())
        told += sorted(each for each in film.beside() if each.startswith("attachment"))
        head = f"{film.width} {film.height} {film.quarters} "
        return hashlib.blake2b((head + "\n".join(told)).encode(), digest_size=DIGEST_BYTES).digest()


def _codec_of(stream: Any) -> str:
    context = stream.codec_context
    return "" if context is None else str(context.name)


@contextmanager
def opened(path: Path) -> Iterator[Film]:
    """Open a film, and turn whatever goes wrong with it into `UnreadablePhoto`."""
    import av  # 0.1 s, and only films need it
    from av.error import FFmpegError

    av.logging.set_level(None)
    try:
        file = file_of(path)
        if not file.is_file():
            raise UnreadablePhoto(UnreadableReason.NOT_A_PICTURE, "it is no regular file", name=path.name)
        source = opened_by_ffmpeg(path)
        size_bytes = file.stat().st_size if isinstance(source, str) else len(source.getbuffer())
        if not size_bytes:
            raise UnreadablePhoto(UnreadableReason.TRUNCATED, "the file is empty", name=path.name)
        # from 19 on it hands on what is no text as surrogates, see `_text`; before, it was asked not to fail for it
        undecodable: dict[str, Any] = (
            {} if int(av.__version__.partition(".")[0]) >= 19 else {"metadata_errors": "surrogateescape"}
        )
        with av.open(source, options=dict(_OPTIONS), **undecodable) as container:
            yield Film(container, path, size_bytes)
    except (FFmpegError, OSError, ValueError, StopIteration, RuntimeError) as problem:
        if isinstance(problem, UnreadablePhoto):
            raise
        reason, detail = _reason(problem, path)
        raise UnreadablePhoto(reason, detail, name=path.name) from problem


def _reason(problem: BaseException, path: Path) -> tuple[UnreadableReason, str]:
    from av import error

    if isinstance(problem, PermissionError):
        return UnreadableReason.NO_PERMISSION, "the system does not allow to open it"
    if isinstance(problem, FileNotFoundError):
        return UnreadableReason.VANISHED, "the file is gone"
    if isinstance(problem, error.InvalidDataError) and _lacks_its_head(path):
        return UnreadableReason.TRUNCATED, "the film was never finished: it has no index"
    if isinstance(problem, StopIteration):
        return UnreadableReason.DAMAGED, "not one of its pictures can be decoded"
    if isinstance(problem, (error.DecoderNotFoundError, error.PatchWelcomeError)):
        return UnreadableReason.UNSUPPORTED, "its codec is not known"
    if isinstance(problem, OSError) and not isinstance(problem, error.FFmpegError):
        return UnreadableReason.IO_ERROR, str(problem)
    return UnreadableReason.DAMAGED, "its content is no film of a known format, or damaged"


def _lacks_its_head(path: Path) -> bool:
    """Whether an MP4 has its pictures and not the index to them, which recorders write last."""
    with suppress(OSError), path.open("rb") as file:
        names: set[bytes] = set()
        at, size_bytes = 0, path.stat().st_size
        while at + 8 <= size_bytes and len(names) < 100:
            file.seek(at)
            head = file.read(16)
            length = int.from_bytes(head[:4])
            length = int.from_bytes(head[8:16]) if length == 1 else length
            names.add(head[4:8])
            if length < 8:
                break
            at += length
        return b"mdat" in names and b"moov" not in names
    return False


class Film:
    """An open film."""

    def __init__(self, container: Any, path: Path, size_bytes: int) -> None:
        """container: PyAV's; `Any`, because it says little of its types."""
        pictures = [s for s in container.streams.video if not _is_cover(s) and s.codec_context is not None]
        if not pictures:
            raise UnreadablePhoto(UnreadableReason.NOT_A_PICTURE, "there are no moving pictures in it", name=path.name)
        self.container = container
        self._path = path
        self._size_bytes = size_bytes
        self._stream = pictures[0]
        self._context = self._stream.codec_context
        self._context.thread_count = 1  # a worker has one core to itself
        self.width, self.height = self._context.width, self._context.height
        if not 0 < self.width * self.height <= MOST_PIXELS:
            detail = f"it claims {self.width:,} × {self.height:,} pixels"
            raise UnreadablePhoto(UnreadableReason.TOO_LARGE, detail, name=path.name)
        self._start_s = _seconds(self._stream.start_time, self._stream.time_base) or 0.0
        self.frames_per_s = float(self._stream.average_rate or self._stream.guessed_rate or 25)
        self.duration_s = self._duration_s()
        self._keys_s = self._index_of_keys()
        self._quarters: int | None = None
        self._brightness: dict[float, float] = {}
        self._scalers: dict[tuple[int, int, str], Any] = {}

    def may_decode_roughly(self) -> None:
        """Leave the edges of blocks unsmoothed: a third quicker, and unseen in what is halved or less.

        To be asked before the first frame is decoded. Hashes become 1 to 6 of 256 bits others.
        """
        if min(self.width, self.height) >= 2 * THUMBNAIL_EDGE_PX:
            self._context.options = {"skip_loop_filter": "all"}

    @property
    def codec(self) -> str:
        return str(self._context.name)

    @property
    def bits_per_s(self) -> int:
        return round(8 * self._size_bytes / max(self.duration_s, 0.04))

    def picture_bits_per_s(self, from_s: float, to_s: float) -> float | None:
        """Return what pictures alone take between two moments; None where the file lists not all of them."""
        if not self._has_index or to_s <= from_s:
            return None
        begins_s = self._stored[0][0]
        stored = sum(size for time_s, size in self._stored if from_s <= time_s - begins_s < to_s)
        return 8 * stored / (to_s - from_s)

    @property
    def sounds(self) -> Sequence[Any]:
        return tuple(stream for stream in self.container.streams.audio if stream.codec_context is not None)

    def beside(self) -> Counter[str]:
        """Return what there is besides pictures and sound, by what tells it from others of its kind.

        Subtitles by their language, tracks of data by who wrote them, attached files by their content; no time codes.
        """
        return Counter(filter(None, map(_told_apart_by, self.container.streams)))

    @property
    def quarters(self) -> int:
        """How many quarters clockwise bring a stored frame upright."""
        if self._quarters is None:
            self._seek(0.0)
            frame = self._first_key() or next(self._decoded_from(0.0))
            self.container.seek(0)
            self._quarters = round(-frame.rotation / 90) % 4
        return self._quarters

    @property
    def poster_s(self) -> float:
        """Which moment stands for the film: not the first ones, which are often black or shaken."""
        return self.duration_s / 3

    def facts(self) -> PhotoFacts:
        width, height = self.width, self.height
        aspect = self._stream.sample_aspect_ratio
        if aspect and 0.2 < float(aspect) < 5:
            width = round(width * float(aspect))
        if self.quarters % 2:
            width, height = height, width
        sound = next((str(each.codec_context.name) for each in self.sounds), None)
        film = FilmFacts(
            round(1000 * self.duration_s),
            self.codec,
            round(self.frames_per_s, 3),
            self.bits_per_s,
            sound,
            ALGORITHM,
        )
        # Matroska has its names in capitals, others mix them.
        said = {**self._stream.metadata, **self.container.metadata}
        told = {name.lower(): _said(text) for name, text in said.items()}
        if str(self.container.format.name).startswith("mov"):
            told = film_boxes.told_in(file_of(self._path)) | told
        place = _place(told)
        shown = self._context.format
        return PhotoFacts(
            width,
            height,
            self._format_name(),
            taken=_taken(told),
            camera=_camera(told),
            latitude_deg=place and place[0],
            longitude_deg=place and place[1],
            software=told.get("com.apple.quicktime.software") or None,
            is_deep=any(part.bits > 8 for part in shown.components),
            has_transparency=any(part.is_alpha for part in shown.components),
            known=(*_known(told), *self._noted()),
            film=film,
        )

    def _noted(self) -> Iterator[Known]:
        """What is told elsewhere than by names: the chapters."""
        chapters = self.container.chapters()
        if len(chapters) > 1:  # programs call the whole film one
            told = (
                f"{float(each['start'] * each['time_base']):.0f} s {each['metadata'].get('title')}" for each in chapters
            )
            yield from xmp.note("Chapters", ", ".join(told), Source.EXIF)

    def track(self) -> tuple[FilmTrack, Image.Image]:
        """Return what the film is known by, and the picture that stands for it. Raises UnreadablePhoto."""
        from av.error import FFmpegError

        shots, picture = self._samples()
        levels = None
        if self.duration_s <= HEARD_MOST_S:
            # Damaged sound makes no film unreadable: it is not kept, and proofs that ask for it can tell nothing.
            with suppress(FFmpegError, OSError, ValueError, RuntimeError):
                levels = self.loudness()
        greys = np.stack([shot.grey for shot in shots])
        return track_of([round(1000 * shot.time_s) for shot in shots], greys, levels), picture

    def _samples(self) -> tuple[list[Shot], Image.Image]:
        """Return frames from all over the film, in order, and the picture that stands for it.

        Raises UnreadablePhoto for a film that is cut off or that can hardly be decoded.
        """
        self._refuse_cut_off()
        step_s = _step_s(self.duration_s)
        wanted_s = np.arange(0.0, max(self.duration_s - step_s / 4, step_s / 2), step_s)
        if self.duration_s * self.frames_per_s <= self._frames_decoded():
            frames = self._nearest_of_all(wanted_s)
        else:
            frames = self._key_frames(wanted_s, step_s)
        self._context.skip_frame = "NONREF"  # half of the frames, which no other is made of: any near one will do
        shots: list[Shot] = []
        best: Image.Image | None = None
        nearest_s = math.inf
        for frame in frames:
            shots.append(self.shot(frame, HASH_EDGE_PX))
            apart_s = abs(shots[-1].time_s - self.poster_s)
            if best is None or (apart_s < nearest_s and shots[-1].grey.std() > POSTER_CONTRAST):
                best, nearest_s = self._picture(frame, THUMBNAIL_EDGE_PX), apart_s
        frame = None
        if nearest_s > NEAR_S and self._frames_before(self.poster_s) <= self._frames_decoded() // 4:
            frame = self._frame_near(self.poster_s, FRAMES_PIXELS // 4)
        self._context.skip_frame = "DEFAULT"
        if frame is not None:
            # Versions of one film have their key frames elsewhere, and should not be shown by other moments for that.
            poster = self._picture(frame, THUMBNAIL_EDGE_PX)
            is_seen = np.asarray(poster.convert("L")).std() > POSTER_CONTRAST
            best = poster if is_seen and abs(self.time_of(frame) - self.poster_s) < nearest_s else best
        least = min(LEAST_DECODED_SHARE * self._asked_for, self._asked_for - 1) if self._has_index else 0
        if best is None or len(shots) < least:
            detail = f"only {len(shots)} of {self._asked_for} pictures that were looked for can be decoded"
            raise UnreadablePhoto(UnreadableReason.DAMAGED, detail, name=self._path.name)
        return shots, best

    def strip(self, count: int, edge_px: int) -> Image.Image:
        """See `strip`."""
        wanted_s = ((np.arange(count) + 0.5) / count * self.duration_s).tolist()
        found = (self._frame_near(time_s, STRIP_PIXELS // count) for time_s in wanted_s)
        frames = [self._picture(frame, edge_px) for frame in found if frame is not None]
        if len(frames) < count:
            raise UnreadablePhoto(UnreadableReason.DAMAGED, "not all frames can be decoded", name=self._path.name)
        width, height = frames[0].size
        joined = Image.new("RGB", (count * width, height))
        for place, frame in enumerate(frames):
            joined.paste(frame.resize((width, height)), (place * width, 0))
        return joined

    def around(self, times_s: Iterable[float]) -> Iterator[Around]:
        """Yield what is shown at each of these times, which must ascend; ends early where there are no more frames."""
        frames: Iterator[Any] = iter(())
        before: Any = None
        here: Any = None
        after: Any = None
        for time_s in times_s:
            if here is None or (after is not None and self._is_worth_seeking(self.time_of(here), time_s)):
                frames = self._with_brightness(self._decoded_from(time_s))
                before = here = next(frames, None)
                after = next(frames, None)
            while after is not None and self.time_of(after) <= time_s + 1e-4:
                before, here, after = here, after, next(frames, None)
            if here is None or (after is None and time_s > self.time_of(here) + END_MISSING_S):
                return
            yield Around(self, before, here, here if after is None else after)

    def _with_brightness(self, frames: Iterator[Any]) -> Iterator[Any]:
        for frame in frames:
            if frame.format.is_planar:
                self._brightness[self.time_of(frame)] = _brightness(frame)
            yield frame

    def brightness(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return when and how bright were all frames that `around` went through, in order."""
        told = sorted(self._brightness.items())
        return np.array([time_s for time_s, _ in told]), np.array([grey for _, grey in told])

    def shots_at(self, times_s: Sequence[float], edge_px: int) -> Iterator[Shot]:
        """Yield the frame shown at each of these times, as `around` does."""
        last: Any = None
        for moment in self.around(times_s):
            if last is None or moment.here is not last[0]:
                last = moment.here, self.shot(moment.here, edge_px)
            yield last[1]

    def at_key_frames(self, times_s: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return as many moments or fewer that are quick to decode: the key frames before these times."""
        if not self._has_index or not self._keys_s:
            return times_s
        keys = np.array(self._keys_s)
        chosen = keys[np.maximum(np.searchsorted(keys, times_s, side="right") - 1, 0)]
        return np.unique(np.maximum(chosen, 0.0)) + 0.5 / self.frames_per_s

    def frames_from(self, time_s: float) -> Iterator[Shot]:
        """Yield frames as hashes want them, from the key frame before a time on."""
        return (self.shot(frame, HASH_EDGE_PX) for frame in self._decoded_from(time_s))

    def content_box(self) -> tuple[float, float, float, float]:
        """Return top, bottom, left and right of what is between black bars, upright, as shares of height and width."""
        greys = []
        for time_s in np.linspace(0.02, 0.95, BARS_LOOKED_FOR_AT) * self.duration_s:
            self._seek(float(time_s))
            frame = self._first_key()
            if frame is not None:
                greys.append(self.shot(frame, 2 * HASH_EDGE_PX).grey)
        if not greys:
            return 0.0, 1.0, 0.0, 1.0
        top, bottom, left, right = without_bars(np.stack(greys))
        height, width = greys[0].shape
        return top / height, bottom / height, left / width, right / width

    def picture_at(self, time_s: float) -> Image.Image:
        """Return the frame shown at a time, in colours, in all its pixels, upright."""
        last = None
        for frame in self._decoded_from(time_s):
            if last is not None and self.time_of(frame) > time_s:
                break
            last = frame
        if last is None:
            raise UnreadablePhoto(UnreadableReason.DAMAGED, "the frame cannot be decoded", name=self._path.name)
        return self._picture(last, None)

    def loudness(self, track: int = 0) -> NDArray[np.uint8]:
        """Return how loud one of the sounds is all along, see `matching.films.sound`; empty where there is none."""
        from av import AudioFifo

        if track >= len(self.sounds):
            return np.empty(0, np.uint8)
        sound = self.sounds[track]
        self.container.seek(0)
        _begin_anew(sound.codec_context)
        loudness = Loudness(self.duration_s)
        waiting, begins_s, ends_s = AudioFifo(), 0.0, 0.0

        def hear() -> None:
            nonlocal waiting
            if (some := waiting.read()) is not None:
                loudness.add(some.to_ndarray(), some.samples, begins_s - self._start_s, some.sample_rate)
            waiting = AudioFifo()

        with self._alone(sound):
            for packet in self.container.demux(sound):
                for frame in _decoded(packet):
                    if frame.time is None:
                        continue
                    if abs(frame.time - ends_s) > STEP_S / 2 or ends_s - begins_s > HEARD_AT_ONCE_S:
                        hear()
                        begins_s = frame.time
                    ends_s = frame.time + frame.samples / frame.sample_rate
                    frame.pts = None
                    waiting.write(frame)
        hear()
        return loudness.levels()

    def tones(self, times_s: Iterable[float]) -> NDArray[np.float64]:
        """Return how strong each range of tones of the first sound is at some moments, see `sound.was_mixed`."""
        sound = self.sounds[0]
        with self._alone(sound):
            return np.stack([self._tones_at(sound, time_s + self._start_s) for time_s in times_s])

    def _tones_at(self, sound: Any, begins_s: float) -> NDArray[np.float64]:
        """begins_s: by the file's own clock."""
        # Without an index seeking is a guess, and may end behind the time.
        sought_s = begins_s if self._has_index else begins_s - 2.0
        self.container.seek(max(0, round(sought_s / sound.time_base)), stream=sound)
        _begin_anew(sound.codec_context)
        heard: list[NDArray[np.float32]] = []
        for frame in (frame for packet in self.container.demux(sound) for frame in _decoded(packet)):
            early = 0 if heard or frame.time is None else round((begins_s - frame.time) * frame.sample_rate)
            if early < frame.samples:
                heard.append(one_channel(frame.to_ndarray(), frame.samples)[max(0, early) :])
            if sum(map(len, heard)) >= (TONES_STEPS + 1) * STEP_S * frame.sample_rate:
                break
        return tones(np.concatenate(heard or [np.empty(0, np.float32)]), sound.codec_context.sample_rate)

    @contextmanager
    def _alone(self, stream: Any) -> Iterator[None]:
        """Let what lies between one stream's packets not be read."""
        from av.stream import Discard

        others = [other for other in self.container.streams if other is not stream]
        for other in others:
            other.discard = Discard.all
        try:
            yield
        finally:
            for other in others:
                other.discard = Discard.default

    # --- what is stored

    def _duration_s(self) -> float:
        told = _seconds(self._stream.duration, self._stream.time_base)
        if not told and self.container.duration:
            told = self.container.duration / 1_000_000
        return max(told or 0.0, 1 / self.frames_per_s)

    def _index_of_keys(self) -> list[float]:
        """The times of the key frames as far as the file lists them."""
        base = float(self._stream.time_base or 0)
        self._end_byte = 0
        self._has_index = False
        self._stored: list[tuple[float, int]] = []
        """When frames are decoded, by the file's own clock, and how many bytes each takes."""
        keys = []
        for entry in self._stream.index_entries:
            if entry.is_keyframe:
                keys.append(entry.timestamp * base - self._start_s)
            else:
                self._has_index = True  # a list of all frames, not of some places to begin at
            self._stored.append((entry.timestamp * base, entry.size))
            self._end_byte = max(self._end_byte, entry.pos + entry.size)
        # The list tells when frames are decoded, of which the first is before the beginning where frames are sorted.
        earliest = min(keys, default=0.0)
        return sorted(key - min(earliest, 0.0) for key in keys)

    def _refuse_cut_off(self) -> None:
        if self._end_byte > self._size_bytes:
            detail = f"the file ends after {self._size_bytes:,} of {self._end_byte:,} bytes"
            raise UnreadablePhoto(UnreadableReason.TRUNCATED, detail, name=self._path.name)
        if self._has_index:
            return
        self._seek(max(0.0, self.duration_s - 10))
        last_s = max(
            (
                _seconds(packet.pts, packet.time_base) or 0.0
                for packet in self.container.demux(self._stream)
                if packet.pts is not None
            ),
            default=0.0,
        )
        self._seek(0.0)
        missing_s = self.duration_s - (last_s - self._start_s)
        if missing_s > max(END_MISSING_S, END_MISSING_SHARE * self.duration_s):
            detail = f"{missing_s:.0f} of {self.duration_s:.0f} seconds are missing at its end"
            raise UnreadablePhoto(UnreadableReason.TRUNCATED, detail, name=self._path.name)

    def _format_name(self) -> str:
        name = str(self.container.format.name)
        if name.startswith("mov"):
            brand = self.container.metadata.get("major_brand", "").strip()
            return "MOV" if brand in ("qt", "") else "3GP" if brand.startswith("3g") else "MP4"
        if name.startswith("matroska"):
            return "WEBM" if suffix_of(self._path.name) == "webm" else "MKV"
        return _FORMAT_NAMES.get(name, name.upper())

    # --- frames

    def time_of(self, frame: Any) -> float:
        return float(frame.time) - self._start_s if frame.time is not None else 0.0

    def _seek(self, time_s: float) -> None:
        self.container.seek(max(0, round((time_s + self._start_s) / self._stream.time_base)), stream=self._stream)
        _begin_anew(self._context)

    def _is_worth_seeking(self, here_s: float, there_s: float) -> bool:
        """Whether a key frame lies between that is nearer than the frame that was decoded last."""
        if there_s < here_s:
            return True
        if not self._has_index:
            return there_s - here_s > 10
        key = bisect_right(self._keys_s, there_s) - 1
        return key >= 0 and self._keys_s[key] - here_s > WORTH_SEEKING_S

    def _decoded_from(self, time_s: float) -> Iterator[Any]:
        """Yield frames from the key frame before a time on."""
        for earlier_s in (0.0, 2.0, 12.0, time_s):
            self._seek(time_s - earlier_s)
            frames = (
                frame
                for packet in self.container.demux(self._stream)
                for frame in _decoded(packet)
                if not frame.is_corrupt
            )
            first = next(frames, None)
            # Without an index seeking is a guess, and may end behind the time.
            if first is not None and (self.time_of(first) <= time_s + 0.5 / self.frames_per_s or earlier_s >= time_s):
                yield first
                yield from frames
                return

    def _frames_decoded(self) -> int:
        """How many frames may be gone through. Where frames are sorted, about half are passed over undecoded."""
        pixels = FRAMES_PIXELS * (2 if self._context.has_b_frames else 1)
        return int(pixels / (self.width * self.height))

    def _frames_before(self, time_s: float) -> float:
        """How many frames lie between a key frame and a time, as far as the file lists its key frames."""
        key = bisect_right(self._keys_s, time_s) - 1
        return (time_s - self._keys_s[key]) * self.frames_per_s if self._has_index and key >= 0 else 0.0

    def _nearest_of_all(self, wanted_s: NDArray[np.float64]) -> Iterator[Any]:
        self._asked_for = len(wanted_s)
        at = 0
        for frame in self._decoded_from(0.0):
            time_s = self.time_of(frame)
            if at < len(wanted_s) and time_s >= wanted_s[at] - 0.5 / self.frames_per_s:
                yield frame
                at = int(np.searchsorted(wanted_s, time_s + 0.5 / self.frames_per_s))

    def _key_frames(self, wanted_s: NDArray[np.float64], step_s: float) -> Iterator[Any]:
        """Yield the key frames nearest before the wanted times; where they are rare, some frames after each as well."""
        keys = np.array(self._keys_s if self._has_index else wanted_s)
        places = np.unique(np.maximum(np.searchsorted(keys, wanted_s + step_s / 2, side="right") - 1, 0))
        chosen = keys[places]
        self._asked_for = len(chosen)
        frames_each = self._frames_decoded() // len(chosen)
        more = 0
        if self._has_index and self.duration_s / len(chosen) > 1.6 * step_s:
            more = int(min(frames_each / self.frames_per_s, self.duration_s / len(chosen) - step_s) / step_s)
        last_s = -1.0
        for key_s in chosen.tolist():
            self._seek(key_s + 0.5 / self.frames_per_s)
            if more:
                following = [key_s + step_s * number for number in range(more + 1)]
                for frame in self._some_of(following):
                    if self.time_of(frame) > last_s:
                        last_s = self.time_of(frame)
                        yield frame
                continue
            frame = self._first_key()
            if frame is not None and self.time_of(frame) > last_s:
                last_s = self.time_of(frame)
                yield frame

    def _frame_near(self, time_s: float, most_pixels: int) -> Any:
        """Return a frame that is at most `NEAR_S` from a time, or as near as decoding so many pixels leads to."""
        frame: Any = None
        most = max(1, most_pixels // (self.width * self.height))
        for frame in islice(self._decoded_from(time_s), most):
            if self.time_of(frame) >= time_s - NEAR_S:
                break
        return frame

    def _some_of(self, wanted_s: Sequence[float]) -> Iterator[Any]:
        """Yield from where the film stands the frames nearest to some times."""
        at = 0
        for packet in self.container.demux(self._stream):
            for frame in _decoded(packet):
                if self.time_of(frame) >= wanted_s[at] - 0.5 / self.frames_per_s:
                    yield frame
                    at += 1
                    if at == len(wanted_s):
                        return

    def _first_key(self) -> Any:
        """Decode the next key frame alone. Decoders hold frames back to sort them, so this one is flushed out."""
        for packet in self.container.demux(self._stream):
            if packet.pts is None or not packet.is_keyframe:
                continue
            frames = [*_decoded(packet), *_flushed(self._context)]
            if frames:
                frames[0].time_base = packet.time_base  # what is flushed has none
                return frames[0]
        return None

    def shot(self, frame: Any, edge_px: int) -> Shot:
        width, height = _fitted(frame.width, frame.height, edge_px)
        grey = self._scaled(frame, width, height, "gray8")
        return Shot(self.time_of(frame), np.ascontiguousarray(np.rot90(grey, -self._quarters_of(frame))))

    def colours(self, frame: Any, edge_px: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Return both planes of a frame's colours as they are stored, 128 for none, upright, no larger than that.

        In red, green and blue a copy that does not say how its colours are meant would have others.
        """
        width, height = _fitted(frame.width, frame.height, edge_px)
        _, blue, red = self._scaled(frame, width, height, "yuv444p")
        turns = -self._quarters_of(frame)
        return np.ascontiguousarray(np.rot90(blue, turns)), np.ascontiguousarray(np.rot90(red, turns))

    def _picture(self, frame: Any, edge_px: int | None) -> Image.Image:
        width, height = (frame.width, frame.height) if edge_px is None else _fitted(frame.width, frame.height, edge_px)
        aspect = self._stream.sample_aspect_ratio
        if aspect and 0.2 < float(aspect) < 5:
            width = max(1, round(width * float(aspect)))
        rgb = self._scaled(frame, width, height, "rgb24")
        return Image.fromarray(np.ascontiguousarray(np.rot90(rgb, -self._quarters_of(frame))))

    def _scaled(self, frame: Any, width: int, height: int, pixels: str) -> NDArray[np.uint8]:
        """A frame would do it itself, with threads of its own, and keep those as long as it is kept."""
        from av.video.reformatter import VideoReformatter

        scaler = self._scalers.setdefault((width, height, pixels), VideoReformatter())
        scaled = scaler.reformat(
            frame, width=width, height=height, format=pixels, interpolation="AREA", threads=1
        ).to_ndarray()
        return np.asarray(scaled, np.uint8)

    def _quarters_of(self, frame: Any) -> int:
        if self._quarters is None:
            self._quarters = round(-frame.rotation / 90) % 4
        return self._quarters


def _brightness(frame: Any) -> float:
    """Return how bright a frame is as it is stored, 0..255, by every eighth pixel of each eighth row."""
    plane = frame.planes[0]
    bits = frame.format.components[0].bits
    bytes_each = 2 if bits > 8 else 1
    stored = np.frombuffer(plane, np.uint16 if bits > 8 else np.uint8)
    rows = stored.reshape(-1, plane.line_size // bytes_each)
    return float(rows[::_BRIGHTNESS_STEP, : plane.width : _BRIGHTNESS_STEP].mean() / 2.0 ** (bits - 8))


def _decoded(packet: Any) -> Sequence[Any]:
    """Decode one packet; what is damaged yields nothing."""
    from av.error import FFmpegError

    try:
        return tuple(packet.decode())
    except FFmpegError:
        return ()


def _flushed(context: Any) -> Sequence[Any]:
    from av.error import FFmpegError

    try:
        frames = tuple(context.decode(None))
    except FFmpegError:
        frames = ()
    context.flush_buffers()
    return frames


def _begin_anew(context: Any) -> None:
    """Let a decoder that was at its end take packets again; seeking alone does not (PyAV 18)."""
    if context.is_open:
        context.flush_buffers()


def _told_apart_by(stream: Any) -> str | None:
    """Return what tells a stream from others of its kind; None for pictures, sound and time codes."""
    writer = stream.metadata.get("handler_name", "")
    if stream.type == "subtitle":
        return f"subtitle {stream.metadata.get('language', 'und')}"
    if stream.type == "attachment":
        return f"attachment {hashlib.blake2b(stream.data, digest_size=DIGEST_BYTES).hexdigest()}"
    return f"data {writer}" if stream.type == "data" and "TimeCode" not in writer else None


def _is_cover(stream: Any) -> bool:
    """Whether it is a still picture that stands for the film or its sound."""
    return "attached_pic" in str(stream.disposition)


def _seconds(time: int | None, base: Any) -> float | None:
    return None if time is None or base is None else float(time * base)


def _step_s(duration_s: float) -> float:
    if duration_s <= SAMPLES_LEAST * USUAL_STEP_S:
        return max(LEAST_STEP_S, duration_s / SAMPLES_LEAST)
    return max(USUAL_STEP_S, duration_s / SAMPLES_MOST)


def _fitted(width: int, height: int, edge_px: int) -> tuple[int, int]:
    share = min(1.0, edge_px / max(width, height))
    return max(1, round(width * share)), max(1, round(height * share))


def _jpeg(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=THUMBNAIL_QUALITY)
    return file.getvalue()


# --- what the header says


def _taken(told: Mapping[str, str]) -> CaptureTime | None:
    moment = _moment(told)
    return None if moment is None else CaptureTime(moment.replace(tzinfo=None), 0)


def _moment(told: Mapping[str, str]) -> datetime | None:
    """With the zone of the place where the phone wrote it, else in universal time, as films are told to keep it."""
    for name in ("com.apple.quicktime.creationdate", "date_recorded", "creation_time", "date"):
        with suppress(ValueError):
            moment = datetime.fromisoformat(told.get(name, ""))
            if moment.year > 1970:
                return moment.replace(microsecond=0)
    return None


def _camera(told: Mapping[str, str]) -> str | None:
    make = told.get("com.apple.quicktime.make") or told.get("make") or told.get("com.android.manufacturer") or ""
    model = told.get("com.apple.quicktime.model") or told.get("model") or told.get("com.android.model") or ""
    return " ".join(part for part in (make.strip(), model.strip()) if part) or None


def _said(said: str) -> str:
    """FFmpeg 9 tells what stands in a film twice as "one;one"."""
    first, *others = said.split(";")
    return _text(first if others and set(others) == {first} else said)


def _text(said: str) -> str:
    """What a film says of itself, which need not be text: bytes that are none become the mark for that."""
    return said.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _place(told: Mapping[str, str]) -> tuple[float, float] | None:
    text = told.get("com.apple.quicktime.location.iso6709") or told.get("location") or told.get("location-eng") or ""
    found = _PLACE.match(text)
    if found is None:
        return None
    latitude, longitude = float(found[1]), float(found[2])
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _known(told: Mapping[str, str]) -> Knowledge:
    """The time with its zone; in doubt where no camera signed the film: programs write there when they saved it."""
    known = []
    moment = _moment(told)
    if moment is not None:
        is_signed = any(told.get(name) for name in _OF_CAMERAS)
        moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        known.append(Known(Field.TAKEN, moment.isoformat(), Source.EXIF, is_doubtful=not is_signed))
    for name, text in told.items():
        field = _FIELDS.get(name)
        if name == "xmp":
            known += _of_packet(text)
        elif field is Field.RATING:
            known += filter(None, [xmp.known(field, xmp.PERCENT_STARS.get(text, text), Source.EXIF)])
        elif name == "location":  # where, and perhaps what it is called there
            known += filter(None, [xmp.known(Field.SPOT, text.partition("/")[2], Source.EXIF)])
        elif told.get(name.rpartition("-")[0]) == text:  # once more for one language
            continue
        elif field is None:
            if not _NO_NOTE.fullmatch(name):
                known += xmp.note(name.removeprefix("com.apple.quicktime."), text, Source.EXIF)
        elif field is not Field.CAPTION or not any(each.fullmatch(text) for each in _COMMENTED_BY_ITSELF):
            known += filter(None, [xmp.known(field, text, Source.EXIF)])
    return tuple(dict.fromkeys(known))


def _of_packet(packet: str) -> Iterator[Known]:
    """What the XMP of a film says; what is not understood is told by its content, so that it is not lost unseen."""
    content = packet.encode("utf-8", "replace")
    try:
        yield from xmp.known_in(content, Source.XMP)
    except xmp.NotXmp:
        yield Known(Field.OTHER, xmp.digest_of(content), Source.XMP)
