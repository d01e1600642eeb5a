"""What is known of the compared photos, side by side, with the better value marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.texts import amounts, film_words, knowledge_words, path_words, photo_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.matching.fingerprints.sharpness import NOTICEABLE
from dedupe_gui.model import Field, Photo
from dedupe_gui.review.knowledge import fields_of, first, known_of, lost

BETTER_ROLE: Final = Qt.ItemDataRole.UserRole + 1

EQUALLY_LONG_MS: Final = 500

ModelIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the table: a value for each photo, and which of them are better than the others."""

    title: str
    values: tuple[str, ...]
    better: tuple[bool, ...]


def facts(photos: Sequence[Photo], roots: Sequence[Path]) -> tuple[Fact, ...]:
    """The lines for these photos. Nothing is better where all are alike."""
    return (
        Fact(tr("Name"), tuple(path_words.display_name(photo.path) for photo in photos), (False,) * len(photos)),
        _fact(tr("Size"), photos, lambda photo: photo_words.dimensions(photo.facts), lambda photo: photo.facts.pixels),
        _fact(tr("File"), photos, _file, _quality if _are_one_size(photos) else _nothing),
        *_film(photos),
        *_sharpness(photos),
        *_recorded(
            tr("Taken"), photos, lambda photo: _said(photo, Field.TAKEN), tr("not recorded"), _has_plausible_time
        ),
        *_recorded(
            tr("Camera"),
            photos,
            lambda photo: photo_words.exposure(photo.facts) or _said(photo, Field.CAMERA),
            tr("none", "no camera recorded"),
            lambda photo: first(known_of(photo), Field.CAMERA) is not None,
        ),
        *_recorded(
            tr("Place"),
            photos,
            lambda photo: _said(photo, Field.PLACE),
            tr("none", "no place recorded"),
            lambda photo: first(known_of(photo), Field.PLACE) is not None,
        ),
        Fact(
            tr("Folder"),
            tuple(path_words.trail(photo.path.parent, roots) for photo in photos),
            (False,) * len(photos),
        ),
        Fact(tr("File date"), tuple(_file_date(photo) for photo in photos), (False,) * len(photos)),
        *_companions(photos),
        *_knowledge(photos),
    )


def _fact(
    title: str, photos: Sequence[Photo], text: Callable[[Photo], str], worth: Callable[[Photo], int | bool]
) -> Fact:
    worths = [worth(photo) for photo in photos]
    best = max(worths)
    is_telling = any(value != best for value in worths)
    return Fact(title, tuple(text(photo) for photo in photos), tuple(is_telling and w == best for w in worths))


def _recorded(
    title: str,
    photos: Sequence[Photo],
    text: Callable[[Photo], str],
    without: str,
    worth: Callable[[Photo], bool],
) -> tuple[Fact, ...]:
    """What a file may say of its photo, and what stands where one says nothing; no line where none says anything."""
    if not any(map(text, photos)):
        return ()
    return (_fact(title, photos, lambda photo: text(photo) or without, worth),)


def _file(photo: Photo) -> str:
    return amounts.join([amounts.size(photo.stamp.size_bytes), photo_words.file_kind(photo)])


def _quality(photo: Photo) -> int:
    return photo.facts.jpeg_quality or 0


def _are_one_size(photos: Sequence[Photo]) -> bool:
    """Only then does the quality number say which file is better: a small photo saved well holds less all the same."""
    return len({(photo.facts.pixels, photo.facts.format_name) for photo in photos}) == 1


def _nothing(_photo: Photo) -> int:
    return 0


def _film(photos: Sequence[Photo]) -> tuple[Fact, ...]:
    """What is told of films alone; no lines for photos."""
    films = [photo.facts.film for photo in photos if photo.facts.film is not None]
    if len(films) < len(photos):
        return ()
    lengths = [film.duration_ms for film in films]
    is_longest = tuple(max(lengths) - length < EQUALLY_LONG_MS for length in lengths)
    have_sound = tuple(film.sound is not None for film in films)
    none = (False,) * len(films)
    return (
        Fact(tr("Length"), tuple(map(film_words.length, films)), none if all(is_longest) else is_longest),
        Fact(tr("Saved with"), tuple(map(film_words.rate, films)), none),
        Fact(tr("Sound"), tuple(map(film_words.sound, films)), none if all(have_sound) else have_sound),
    )


def _sharpness(photos: Sequence[Photo]) -> tuple[Fact, ...]:
    """How sharp each photo is; no line where nobody would see the difference."""
    measured = [photo.facts.sharpness for photo in photos]
    known = [sharpness for sharpness in measured if sharpness is not None]
    best = max(known, default=0)
    if best - min(known, default=0) < NOTICEABLE:
        return ()
    texts = tuple(tr("unknown") if sharpness is None else photo_words.sharpness(sharpness) for sharpness in measured)
    is_sharp = tuple(sharpness is not None and best - sharpness < NOTICEABLE for sharpness in measured)
    return (Fact(tr("Sharpness"), texts, is_sharp),)


def _said(photo: Photo, field: Field) -> str:
    """What is known of a field, from whatever source, such as Takeout's JSON alone; "" for nothing."""
    fact = first(known_of(photo), field)
    return "" if fact is None else knowledge_words.value(fact)


def _has_plausible_time(photo: Photo) -> bool:
    taken = first(known_of(photo), Field.TAKEN)
    return taken is not None and not taken.is_doubtful


WITH_OWN_LINE: Final = frozenset({Field.CAMERA, Field.PLACE, Field.TAKEN})
"""Fields that have a line of their own; what another source says of them gets a further one."""


def _knowledge(photos: Sequence[Photo]) -> tuple[Fact, ...]:
    """A line for each kind of knowledge in which the photos differ, the values side by side."""
    known = [known_of(photo) for photo in photos]
    lines = []
    for field in fields_of(*known):
        of_field = [tuple(fact for fact in one if fact.field is field) for one in known]
        if all(not lost(one, other) for one in of_field for other in known):
            continue
        texts = tuple(knowledge_words.values(one) or tr("none", "nothing of this kind is known") for one in of_field)
        title = knowledge_words.field(field)
        if field in WITH_OWN_LINE:
            if len(set(texts)) < 2 or all(len(one) < 2 for one in of_field):
                continue
            title = tr("{field}, by all sources").format(field=title)
        has_most = tuple(bool(one) and not any(lost(other, one) for other in of_field) for one in of_field)
        lines.append(Fact(title, texts, has_most if not all(has_most) else (False,) * len(photos)))
    return tuple(lines)


def _file_date(photo: Photo) -> str:
    return amounts.date(photo.stamp.modified)


def _companions(photos: Sequence[Photo]) -> tuple[Fact, ...]:
    """What belongs to each photo and goes where it goes; no line where nothing does."""
    parts = [
        [
            *(path_words.display_name(companion.path) for companion in photo.companions),
            *photo_words.inside(photo.facts.inside),
        ]
        for photo in photos
    ]
    if not any(parts):
        return ()
    texts = tuple(", ".join(part) or tr("none", "no companions") for part in parts)
    return (Fact(tr("With it"), texts, tuple(map(bool, parts))),)


class FactsModel(QAbstractTableModel):
    """One row a fact, one column a photo, the title first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._photo_count = 0

    def show(self, shown: Sequence[Fact]) -> None:
        self.beginResetModel()
        self._facts = tuple(shown)
        self._photo_count = len(shown[0].values) if shown else 0
        self.endResetModel()

    @override
    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._facts)

    @override
    def columnCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else 1 + self._photo_count

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Qt: depends on the role
        if not index.isValid() or index.row() >= len(self._facts):
            return None
        fact, photo = self._facts[index.row()], index.column() - 1
        if photo < 0:
            return fact.title if role == Qt.ItemDataRole.DisplayRole else None
        if photo >= self._photo_count:
            return None
        is_better = fact.better[photo]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{fact.values[photo]} ✓" if is_better else fact.values[photo]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(fact.values[photo])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            better = tr("better") if is_better else ""
            return ", ".join(part for part in (fact.title, fact.values[photo], better) if part)
        if role == BETTER_ROLE:
            return is_better
        return None
