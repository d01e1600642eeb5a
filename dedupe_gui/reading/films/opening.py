"""Opens films, and says what is wrong with those that cannot be: never finished, of no known codec, or none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from dedupe_gui.model import UnreadableReason
from dedupe_gui.reading.decode import UnreadablePhoto
from dedupe_gui.reading.films.film import Film
from dedupe_gui.reading.films.places import file_of, opened_by_ffmpeg

_DEMUXERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,asf,h264,hevc,mpegvideo"
"""FFmpeg also opens lists of other files and of addresses on the web; no film may send it there."""
_OPTIONS = {"format_whitelist": _DEMUXERS, "protocol_whitelist": "file", "export_xmp": "1"}


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
