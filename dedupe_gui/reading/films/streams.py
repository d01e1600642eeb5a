"""What is stored in a film, whatever the container: a digest of all streams, and what there is beside pictures."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path
from typing import Any

from dedupe_gui.model import DIGEST_BYTES
from dedupe_gui.reading.films.film import Film
from dedupe_gui.reading.films.opening import opened


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
        told += sorted(each for each in beside(film) if each.startswith("attachment"))
        head = f"{film.width} {film.height} {film.quarters} "
        return hashlib.blake2b((head + "\n".join(told)).encode(), digest_size=DIGEST_BYTES).digest()


def beside(film: Film) -> Counter[str]:
    """Return what there is besides pictures and sound, by what tells it from others of its kind.

    Subtitles by their language, tracks of data by who wrote them, attached files by their content; no time codes.
    """
    return Counter(filter(None, map(_told_apart_by, film.container.streams)))


def _told_apart_by(stream: Any) -> str | None:
    """Return what tells a stream from others of its kind; None for pictures, sound and time codes."""
    writer = stream.metadata.get("handler_name", "")
    if stream.type == "subtitle":
        return f"subtitle {stream.metadata.get('language', 'und')}"
    if stream.type == "attachment":
        return f"attachment {hashlib.blake2b(stream.data, digest_size=DIGEST_BYTES).hexdigest()}"
    return f"data {writer}" if stream.type == "data" and "TimeCode" not in writer else None


def _codec_of(stream: Any) -> str:
    context = stream.codec_context
    return "" if context is None else str(context.name)
