"""How people write the codecs of films."""

from __future__ import annotations

from dedupe_gui.model import FilmFacts

_CODECS = {
    "h264": "H.264",
    "hevc": "HEVC",
    "av1": "AV1",
    "libdav1d": "AV1",
    "vp8": "VP8",
    "vp9": "VP9",
    "libvpx-vp9": "VP9",
    "mpeg4": "MPEG-4",
    "msmpeg4v3": "MPEG-4",
    "mpeg2video": "MPEG-2",
    "mpeg1video": "MPEG-1",
    "wmv1": "WMV",
    "wmv2": "WMV",
    "wmv3": "WMV",
    "mjpeg": "Motion JPEG",
    "prores": "ProRes",
    "h263": "H.263",
}


def codec(film: FilmFacts) -> str:
    return _CODECS.get(film.codec, film.codec.upper())
