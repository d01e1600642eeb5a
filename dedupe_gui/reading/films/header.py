"""What a film's header tells: how large, long and fast it is, by which codecs, and what it says of itself."""

from __future__ import annotations

from collections.abc import Iterator

from dedupe_gui.model import FilmFacts, Known, PhotoFacts, Source
from dedupe_gui.reading.films import boxes, metadata
from dedupe_gui.reading.films.converting import shown_width
from dedupe_gui.reading.films.film import Film
from dedupe_gui.reading.films.places import file_of
from dedupe_gui.reading.formats import suffix_of
from dedupe_gui.review import xmp

ALGORITHM = 5
"""To be raised when frames, hashes or facts of the same film come out differently: films are read anew then."""
_FORMAT_NAMES = {
    "avi": "AVI",
    "mpegts": "MPEG-TS",
    "mpeg": "MPEG",
    "asf": "WMV",
}


def facts(film: Film) -> PhotoFacts:
    """Return what is told without decoding more than a frame, which says how the film is turned."""
    width, height = shown_width(film.stream, film.width), film.height
    if film.quarters % 2:
        width, height = height, width
    sound = next((str(each.codec_context.name) for each in film.sounds), None)
    of_films_alone = FilmFacts(
        round(1000 * film.duration_s),
        film.codec,
        round(film.frames_per_s, 3),
        film.bits_per_s,
        sound,
        ALGORITHM,
    )
    # Matroska has its names in capitals, others mix them.
    said = {**film.stream.metadata, **film.container.metadata}
    told = {name.lower(): metadata.as_said(text) for name, text in said.items()}
    if str(film.container.format.name).startswith("mov"):
        told = boxes.told_in(file_of(film.path)) | told
    place = metadata.place(told)
    shown = film.context.format
    return PhotoFacts(
        width,
        height,
        _format_name(film),
        taken=metadata.taken(told),
        camera=metadata.camera(told),
        latitude_deg=place and place[0],
        longitude_deg=place and place[1],
        software=told.get("com.apple.quicktime.software") or None,
        is_deep=any(part.bits > 8 for part in shown.components),
        has_transparency=any(part.is_alpha for part in shown.components),
        known=(*metadata.known(told), *_noted(film)),
        film=of_films_alone,
    )


def _format_name(film: Film) -> str:
    name = str(film.container.format.name)
    if name.startswith("mov"):
        brand = film.container.metadata.get("major_brand", "").strip()
        return "MOV" if brand in ("qt", "") else "3GP" if brand.startswith("3g") else "MP4"
    if name.startswith("matroska"):
        return "WEBM" if suffix_of(film.path.name) == "webm" else "MKV"
    return _FORMAT_NAMES.get(name, name.upper())


def _noted(film: Film) -> Iterator[Known]:
    """What is told elsewhere than by names: the chapters."""
    chapters = film.container.chapters()
    if len(chapters) > 1:  # programs call the whole film one
        told = (
            f"{float(each['start'] * each['time_base']):.0f} s {each['metadata'].get('title')}" for each in chapters
        )
        yield from xmp.note("Chapters", ", ".join(told), Source.EXIF)
