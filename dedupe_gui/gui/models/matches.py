"""Photos that were found for a picture, as tiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.texts import amounts, likeness_words, path_words, photo_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.threads.picture_loader import PictureKey
from dedupe_gui.jobs.archive_lookup import Archived
from dedupe_gui.jobs.lookup import Match
from dedupe_gui.model import THUMBNAIL_EDGE_PX, Member, Photo, Relation

TILE_ROLE: Final = Qt.ItemDataRole.UserRole + 1

ModelIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class MatchTile:
    """One found photo."""

    photo: Photo
    key: PictureKey
    name: str
    line: str
    reason: str
    away: str = ""
    """What stands in place of the picture where its disk is not connected, unless there is a small one of it."""

    @property
    def sentence(self) -> str:
        return ", ".join((self.name, self.line, self.reason))


def tile_of_match(match: Match, roots: Sequence[Path]) -> MatchTile:
    """The tile of a match, with what sets it apart from the picture that was looked up."""
    photo = match.photo
    as_member = Member(0, match.relation, match.distance_bits, match.turned, match.evidence)
    findings = likeness_words.member_findings(as_member)
    if match.relation in (Relation.IDENTICAL, Relation.SAME_PIXELS):
        reason = likeness_words.relation_short(match.relation)
    else:
        reason = findings or likeness_words.likeness(match.distance_bits)
    return MatchTile(
        photo,
        PictureKey(photo.stamp, THUMBNAIL_EDGE_PX, match.turned),
        path_words.display_name(photo.path),
        amounts.join([photo_words.dimensions(photo.facts), path_words.trail(photo.path.parent, roots)]),
        reason,
    )


def tile_of_archived(archived: Archived) -> MatchTile:
    """The tile of a photo that an archive has: in which library, and whether its disk is connected."""
    tile = tile_of_match(archived.match, ())
    away = "" if archived.is_there else path_words.not_connected()
    reason = amounts.join([away, tile.reason])
    return replace(tile, line=path_words.display(archived.library), reason=reason, away=away)


class MatchesModel(QAbstractListModel):
    """The tiles of one section."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[MatchTile, ...] = ()

    @property
    def tiles(self) -> tuple[MatchTile, ...]:
        return self._tiles

    def show(self, tiles: Sequence[MatchTile]) -> None:
        """Show these; tiles that stay keep their place, as when the slider moves."""
        new = tuple(tiles)
        same = 0
        while same < min(len(new), len(self._tiles)) and new[same] == self._tiles[same]:
            same += 1
        if same < len(self._tiles):
            self.beginRemoveRows(QModelIndex(), same, len(self._tiles) - 1)
            self._tiles = self._tiles[:same]
            self.endRemoveRows()
        if same < len(new):
            self.beginInsertRows(QModelIndex(), same, len(new) - 1)
            self._tiles = new
            self.endInsertRows()

    @override
    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._tiles)

    @override
    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Qt: depends on the role
        if not index.isValid() or index.row() >= len(self._tiles):
            return None
        tile = self._tiles[index.row()]
        if role == TILE_ROLE:
            return tile
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tile.sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join((path_words.display(tile.photo.path), tile.line, tile.reason)))
        return None
