"""By folder: counts in turns, shows what of the chosen folders is where, and hands over what is to go."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from dedupe_gui.gui.models.folder_lines import FolderTreeRow, TablePhoto
from dedupe_gui.gui.state.review_desk import GROUPS_AT_ONCE, ReviewDesk
from dedupe_gui.gui.texts import amounts, keeping_words, likeness_words, path_words
from dedupe_gui.gui.threads.picture_loader import PictureKey
from dedupe_gui.gui.threads.turns import InPortions, Turns
from dedupe_gui.gui.views.by_folder_page import ByFolderPage, Said
from dedupe_gui.model import THUMBNAIL_EDGE_PX, Photo
from dedupe_gui.review.by_folder import (
    SHARES,
    Elsewhere,
    FolderComparison,
    FolderCount,
    FolderSurvey,
    GivenPhoto,
    Portions,
)

NO_DATE: Final = ""
PORTIONS_AT_ONCE: Final = 4
"""What takes no more is told before the page has to say that it counts."""
LINES_A_PORTION: Final = 200
"""Of the table, some 10 ms."""


class ByFolderFlow(QObject):
    """Follows the desk while its page is in sight."""

    removal_wanted = Signal(object)  # tuple[RemovalItem, ...]
    review_wanted = Signal(object)  # Path: the photo

    def __init__(self, desk: ReviewDesk, page: ByFolderPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._survey: FolderSurvey | None = None
        self._is_current = False
        """Whether the survey tells of what lies on the desk."""
        self._giver: Path | None = None
        self._holder: Path | None = None
        self._share = Elsewhere.HELD
        self._comparison: FolderComparison | None = None
        self._turns = Turns(GROUPS_AT_ONCE, self)
        self._turns.done.connect(self._on_turns_done)
        self._counting: InPortions[dict[Path, FolderCount]] | None = None
        self._telling: InPortions[list[FolderTreeRow]] | None = None
        """What `_turns` is at once the survey is done: how much is in each folder, then what of the chosen one."""
        desk.groups_changed.connect(self._on_desk_changed)
        desk.verdicts_changed.connect(self._on_desk_changed)
        page.shown.connect(self._on_page_shown)
        page.giver_chosen.connect(self._on_giver_chosen)
        page.holder_chosen.connect(self._on_holder_chosen)
        page.share_chosen.connect(self._on_share_chosen)
        page.swap_wanted.connect(self._on_swap_wanted)
        page.remove_wanted.connect(self._on_remove_wanted)
        page.remove_chosen_wanted.connect(self._on_remove_chosen_wanted)
        page.keep_wanted.connect(self._on_keep_wanted)
        page.review_wanted.connect(self._on_review_wanted)

    def _on_desk_changed(self) -> None:
        self._is_current = False
        if self._page.isVisible():
            self._count()

    def _on_page_shown(self) -> None:
        if not self._is_current:
            self._count()

    def _count(self) -> None:
        self._is_current = True
        self._survey = self._desk.folder_survey()
        self._counting = self._telling = None
        self._page.show_counting()
        self._turns.start(self._survey)

    def _on_turns_done(self) -> None:
        assert self._survey is not None
        if self._telling is not None:
            if self._telling.found is not None:
                self._show(self._telling.found)
            self._telling = None
        elif self._counting is None or self._counting.found is None:
            self._counting = InPortions(self._survey.counting(self._desk.places.folders))
            self._turns.start(self._counting)
        else:
            self._show_counts(self._counting.found)

    def _show_counts(self, counts: Mapping[Path, FolderCount]) -> None:
        roots = self._desk.places.folders
        if self._giver not in counts:
            # What is elsewhere already is what one comes for.
            there = [counts[root] for root in roots if root in counts]
            first = max(there, key=lambda one: one.held / one.photos, default=None)
            self._giver = first.folder if first is not None else None
        if self._holder not in counts:
            self._holder = None
        self._page.tree.show_counts(tuple(counts.values()), roots, self._giver)
        self._compare()

    def _on_giver_chosen(self, folder: object) -> None:
        assert isinstance(folder, Path)
        if folder != self._giver:
            self._giver, self._holder, self._share = folder, None, Elsewhere.HELD
            self._compare()

    def _on_holder_chosen(self, folder: object) -> None:
        assert folder is None or isinstance(folder, Path)
        if folder != self._giver:
            self._holder, self._share = folder, Elsewhere.HELD
            self._compare()

    def _on_swap_wanted(self) -> None:
        if self._holder is not None and self._giver is not None:
            self._giver, self._holder, self._share = self._holder, self._giver, Elsewhere.HELD
            self._page.tree.choose(self._giver)
            self._compare()

    def _on_share_chosen(self, share: object) -> None:
        assert isinstance(share, Elsewhere)
        self._share = share
        self._tell()

    def _compare(self) -> None:
        if self._survey is not None and self._counting is not None and self._counting.is_done:
            # What was told of other folders is no longer to be acted on.
            self._comparison = None
            self._tell()

    def _tell(self) -> None:
        """Show what of the chosen folder is where; of a large one once that is found out."""
        self._telling = None
        self._turns.stop()
        if self._giver is None or self._survey is None:
            self._page.show_no_choice()
            return
        telling = InPortions(self._lines(self._survey, self._giver))
        for _ in range(PORTIONS_AT_ONCE):
            telling.advance(1)
            if telling.found is not None:
                self._show(telling.found)
                return
        self._telling = telling
        self._page.show_counting()
        self._turns.start(telling)

    def _lines(self, survey: FolderSurvey, giver: Path) -> Portions[list[FolderTreeRow]]:
        seen = self._comparison
        if seen is None:
            self._comparison = seen = yield from survey.comparing(giver, self._holder)
            if not seen.of(self._share):  # an empty table tells nothing
                self._share = next((share for share in SHARES if seen.of(share)), self._share)
        lines = []
        for line in seen.of(self._share):
            lines.append(self._row(line))
            if len(lines) % LINES_A_PORTION == 0:
                yield
        return lines

    def _show(self, lines: list[FolderTreeRow]) -> None:
        if self._comparison is not None:
            self._page.show_comparison(self._said(self._comparison), self._share, lines)

    def _said(self, seen: FolderComparison) -> Said:
        figures = tuple(len(seen.of(share)) for share in SHARES)
        held, differ = figures[SHARES.index(Elsewhere.HELD)], figures[SHARES.index(Elsewhere.DIFFERS)]
        giver = path_words.folder(seen.giver)
        holder = path_words.folder(seen.holder) if seen.holder is not None else None
        going = seen.stays_for
        is_film = self._desk.places.is_film
        total = amounts.photos(len(seen.lines), int(is_film[[line.photo for line in seen.lines]].sum()))
        may_go = amounts.photos(len(going), int(is_film[list(going)].sum()))
        size = amounts.size(sum(self._desk.photo(at).freed_bytes for at in going))
        if holder is not None:
            names = (
                self.tr("held by {folder}").format(folder=holder),
                "",
                self.tr("differ", "photos"),
                self.tr("only in {folder}").format(folder=giver),
            )
            sentence = self.tr("%Ln of {photos} in {giver} are also in {holder}.", "", held + differ).format(
                photos=total, giver=giver, holder=holder
            )
            action = self.tr("Remove what is also in {folder} ({photos})").format(folder=holder, photos=may_go)
        else:
            names = (
                self.tr("held by another photo"),
                self.tr("stay for those", "photos"),
                self.tr("differ", "photos"),
                self.tr("without a copy"),
            )
            sentence = self.tr(
                "%Ln of {photos} in {giver} have a copy that stays, in this folder or another.", "", held
            ).format(photos=total, giver=giver)
            action = self.tr("Remove all copies in this folder ({photos})").format(photos=may_go)
        stay = held - len(going)
        detail = self.tr("Those that differ and those without a copy stay. You see the list before anything moves.")
        if stay:
            kept = self.tr("%Ln photos are held too, but you keep them or their folder.", "", stay)
            detail = f"{kept} {detail}"
        promise = self.tr("{photos}: held entirely by one that stays").format(photos=may_go)
        return Said(
            title=giver if holder is None else f"{giver} ⇆ {holder}",
            sentence=sentence,
            figures=figures,
            names=names,
            columns=(
                {
                    Elsewhere.HELD: self.tr("Goes"),
                    Elsewhere.STAYS: self.tr("Stays"),
                    Elsewhere.DIFFERS: self.tr("Photo"),
                    Elsewhere.ONLY_HERE: self.tr("Photo"),
                }[self._share],
                {
                    Elsewhere.HELD: self.tr("Stays"),
                    Elsewhere.STAYS: self.tr("Goes"),
                    Elsewhere.DIFFERS: self.tr("The other version"),
                    Elsewhere.ONLY_HERE: "",
                }[self._share],
                self.tr("How alike"),
                self.tr("Taken"),
                self.tr("Size") if self._share is not Elsewhere.HELD else self.tr("Frees"),
            ),
            promise=amounts.join([promise, size]) if going else self.tr("Nothing here can go without a loss."),
            detail=detail,
            action=action if going else "",
            can_swap=holder is not None,
        )

    def _row(self, line: GivenPhoto) -> FolderTreeRow:
        photo = self._desk.photo(line.photo)
        other = self._desk.photo(line.other) if line.other is not None else None
        alike = ""
        if line.other is not None:
            relation, losses = self._desk.between(line.photo, line.other)
            alike = likeness_words.relation_short(relation)
            if line.share is Elsewhere.DIFFERS and losses:
                alike = f"{alike}, {keeping_words.reason(losses[0])}"
        taken = photo.facts.taken
        return FolderTreeRow(
            line.photo,
            line.other,
            self._shown(photo),
            self._shown(other) if other is not None else None,
            alike,
            amounts.day(taken.moment) if taken is not None else self.tr("none", "no date"),
            taken.moment.isoformat() if taken is not None else NO_DATE,
            amounts.size(photo.freed_bytes),
            photo.freed_bytes,
            line.may_go,
        )

    def _shown(self, photo: Photo) -> TablePhoto:
        place = path_words.trail(photo.path.parent, self._desk.places.folders)
        return TablePhoto(
            photo,
            PictureKey(photo.stamp, THUMBNAIL_EDGE_PX),
            path_words.display_name(photo.path),
            place,
            path_words.display(photo.path),
        )

    def _on_remove_wanted(self) -> None:
        if self._comparison is not None:
            self.removal_wanted.emit(self._desk.items_for(self._comparison.stays_for))

    def _on_remove_chosen_wanted(self, rows: object) -> None:
        assert isinstance(rows, tuple)
        if self._comparison is not None:
            chosen = {row.photo for row in rows}
            stays_for = {at: stays for at, stays in self._comparison.stays_for.items() if at in chosen}
            self.removal_wanted.emit(self._desk.items_for(stays_for))

    def _on_keep_wanted(self, rows: object) -> None:
        assert isinstance(rows, tuple)
        self._desk.keep([row.photo for row in rows])

    def _on_review_wanted(self, photo: object) -> None:
        assert isinstance(photo, int)
        self.review_wanted.emit(self._desk.photo(photo).path)
