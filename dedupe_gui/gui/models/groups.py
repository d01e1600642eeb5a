"""The groups on the table as rows, each with all that its card shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.card_shapes import Shape
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.texts import amounts, keeping_words, knowledge_words, likeness_words, path_words, photo_words
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.matching.groups.series import is_series
from dedupe_gui.model import Group, Member, Photo, Relation
from dedupe_gui.review.decisions import Verdict

CARD_ROLE: Final = Qt.ItemDataRole.UserRole + 1
GROUP_ID_ROLE: Final = Qt.ItemDataRole.UserRole + 2

ModelIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Tile:
    """One photo on a card."""

    photo: Photo
    member: Member
    verdict: Verdict
    suggested: Verdict
    """What Enter would make of it while it is undecided; UNDECIDED for nothing."""
    name: str
    line: str
    where: str
    """The folder, below the one that was added."""
    reason: str
    is_available: bool
    marks: tuple[str, ...] = ()
    """Signs for what belongs to the photo: its RAW, film, edits, stars."""
    is_sharpest: bool = False
    """Of a series; the reason says it too."""

    @property
    def sentence(self) -> str:
        """The photo for a screen reader."""
        marked = knowledge_words.marks_in_words(self.photo)
        return ", ".join(part for part in (self.name, verdict_word(self), self.reason, marked) if part)

    @property
    def shown_verdict(self) -> Verdict:
        return self.verdict if self.verdict is not Verdict.UNDECIDED else self.suggested


@dataclass(frozen=True, slots=True)
class Card:
    """One group as it is shown."""

    title: str
    chip: str
    gain: str
    relation: Relation
    tiles: tuple[Tile, ...]
    is_decided: bool
    shape: Shape
    is_series: bool = False
    """Shots of their own, in the order of time: nothing is suggested, and each is held against the one before."""

    @property
    def sentence(self) -> str:
        """The card for a screen reader."""
        photos = "; ".join(tile.sentence for tile in self.tiles)
        return f"{self.title}, {self.chip}, {self.gain}: {photos}"


CARDS_AT_HAND: Final = 256
"""Made cards; more than are on the screen, and few enough that a walk through 20,000 does not fill the memory."""


def verdict_word(tile: Tile) -> str:
    """What the badge on the photo says; suggestions end with a question mark."""
    if not tile.is_available:
        return tr("Changed or gone")
    match tile.verdict, tile.suggested:
        case (Verdict.KEEP, _):
            return tr("Keep")
        case (Verdict.REMOVE, _):
            return tr("Remove")
        case (_, Verdict.KEEP):
            return tr("Keep?")
        case (_, Verdict.REMOVE):
            return tr("Remove?")
    return ""


class GroupsModel(QAbstractListModel):
    """Follows the desk. Rows that stay keep their place, so that the view keeps its own."""

    def __init__(self, desk: ReviewDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids = desk.group_ids()
        self._cards: dict[int, Card] = {}
        self._is_changing = False
        """While rows go and come, the desk's rows are not yet those of the model."""
        desk.groups_changed.connect(self._on_desk_groups_changed)
        desk.verdicts_changed.connect(self._on_desk_verdicts_changed)

    @override
    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Qt: depends on the role
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == GROUP_ID_ROLE:
            return self._ids[index.row()]
        if self._is_changing:
            return None
        if role == CARD_ROLE:
            return self.card(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.card(index.row()).sentence
        return None

    def card(self, row: int) -> Card:
        card = self._cards.get(row)
        if card is None:
            if len(self._cards) >= CARDS_AT_HAND:
                self._cards.clear()
            card = self._cards[row] = make_card(self._desk, row)
        return card

    def _on_desk_groups_changed(self) -> None:
        new = self._desk.group_ids()
        old = self._ids
        same_start = _common_length(old, new)
        same_end = min(_common_length(old[::-1], new[::-1]), len(old) - same_start, len(new) - same_start)
        self._cards.clear()
        self._is_changing = True
        if len(old) - same_end > same_start:
            self.beginRemoveRows(QModelIndex(), same_start, len(old) - same_end - 1)
            self._ids = old[:same_start] + old[len(old) - same_end :]
            self.endRemoveRows()
        if len(new) - same_end > same_start:
            self.beginInsertRows(QModelIndex(), same_start, len(new) - same_end - 1)
            self._ids = new
            self.endInsertRows()
        self._is_changing = False
        self._on_desk_verdicts_changed()

    def _on_desk_verdicts_changed(self) -> None:
        self._cards.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1), [CARD_ROLE])


def _common_length(first: list[str], second: list[str]) -> int:
    """How many entries at the start are equal."""
    for position, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return position
    return min(len(first), len(second))


def _places(desk: ReviewDesk, group: Group, paths: Sequence[Path]) -> list[Path]:
    """The added folder of each photo, or its own where all lie in one added folder: that would tell nothing."""
    own = [path.parent for path in paths]
    added = [desk.places.folder_with(member.photo) for member in group.members]
    return [place or parent for place, parent in zip(added, own, strict=True)] if len(set(added)) > 1 else own


def make_card(desk: ReviewDesk, row: int) -> Card:
    """Everything that the card of this row shows, in words."""
    group = desk.explained(row)
    suggestion = desk.suggestion(row)
    paths = [desk.photo(member.photo).path for member in group.members]
    places = _places(desk, group, paths)
    names = path_words.told_apart(places)
    of_series = is_series(group)
    sharp = desk.sharpest(row)
    tiles = []
    for member, path, place in zip(group.members, paths, places, strict=True):
        photo = desk.photo(member.photo)
        is_sharpest = member.photo in sharp
        holder = "" if member.held_by is None else path_words.display_name(desk.photo(member.held_by).path)
        reason = (
            likeness_words.shot(member, is_sharpest=is_sharpest)
            if of_series
            else keeping_words.reasons(member, holder=holder, is_pair=len(group.members) == 2)
        )
        tiles.append(
            Tile(
                photo=photo,
                member=member,
                verdict=desk.verdict(member.photo),
                suggested=suggestion.get(member.photo, Verdict.UNDECIDED),
                name=path_words.display_name(path),
                line=photo_words.photo_line(photo, names[place]),
                where=path_words.trail(path.parent, desk.places.folders),
                reason=reason,
                is_available=desk.plan.is_available(member.photo),
                marks=tuple(knowledge_words.marks(photo)),
                is_sharpest=is_sharpest,
            )
        )
    is_decided = desk.plan.is_decided(desk.at(row))
    if not of_series and not suggestion and not any(tile.verdict is Verdict.KEEP for tile in tiles):
        # Nothing (more) is suggested for removal, but the photo that stays is still worth pointing out.
        kept = desk.kept(row)
        tiles = [replace(tile, suggested=Verdict.KEEP) if tile.member.photo == kept else tile for tile in tiles]
    return Card(
        title=likeness_words.group_title(group),
        chip=likeness_words.group_chip(group),
        gain=_gain(tiles, is_decided=is_decided, is_being_checked=desk.is_being_checked(row)),
        relation=group.relation,
        tiles=tuple(tiles),
        is_decided=is_decided,
        shape=desk.shape(row),
        is_series=of_series,
    )


def _gain(tiles: list[Tile], *, is_decided: bool, is_being_checked: bool) -> str:
    chosen = [tile.photo for tile in tiles if tile.verdict is Verdict.REMOVE]
    if chosen:
        return _to_free(chosen)
    if is_decided:
        return tr("all kept")
    if is_being_checked:
        return tr("being checked")
    suggested = [tile.photo for tile in tiles if tile.shown_verdict is Verdict.REMOVE]
    if suggested:
        return _to_free(suggested)
    # Nothing is suggested for removal: who accepts that has looked, and keeps the photos.
    return tr("you decide: Enter keeps both") if len(tiles) == 2 else tr("you decide: Enter keeps all")


def _to_free(photos: Sequence[Photo]) -> str:
    return tr("{size} to free").format(size=amounts.size(sum(photo.freed_bytes for photo in photos)))
