"""*Do I already have this?*: a picture and what is like it, or a memory card and what is new on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QProgressBar, QScrollArea, QWidget

from dedupe_gui.gui.models.matches import MatchTile, tile_of_archived, tile_of_match
from dedupe_gui.gui.state.looking_up import NEAREST
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import amounts, film_words, knowledge_words, likeness_words, path_words, photo_words
from dedupe_gui.gui.texts.problem_words import in_words
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.gui.views.controls import (
    DropZone,
    Page,
    Segments,
    button,
    card,
    centred,
    column,
    label,
    lay_out,
    row,
    set_property,
)
from dedupe_gui.gui.views.filters_panel import MeaningfulSlider
from dedupe_gui.gui.views.match_section import MatchSection, TileMenuRequest
from dedupe_gui.gui.views.photo_actions import add_photo_actions
from dedupe_gui.jobs.archive_lookup import ArchiveAnswer, Archived
from dedupe_gui.jobs.card_copy import CopyProgress, PhotosCopied
from dedupe_gui.jobs.events import Progress
from dedupe_gui.jobs.looking_up import FolderLookedUp, LookedUp
from dedupe_gui.jobs.lookup import SAME_PHOTO, Match, best_of
from dedupe_gui.model import THUMBNAIL_EDGE_PX, WIDEST_DISTANCE_BITS, Photo, Relation, Unreadable
from dedupe_gui.review.origins import shown_pixels

SIDE_PX: Final = 340
MOST_WIDER: Final = 1.5
"""How much wider that gets where text is large."""
EMPTY_PX: Final = 860
FIRST_DISTANCE_BITS: Final = 10
CLEARLY_LARGER: Final = 1.2
MOST_LISTS: Final = 3
CANDIDATE_BITS: Final = 8
"""Of a photo whose disk is away the hash alone is known; at this distance it is hardly ever another photo."""


class LookUpPage(Page):
    """Shows an answer; the slider and the choice below it filter what is there already."""

    choose_wanted = Signal()
    choose_folder_wanted = Signal()
    paste_wanted = Signal()
    address_wanted = Signal(object)  # str
    stop_wanted = Signal()
    photo_open_wanted = Signal(object)  # Photo
    photo_folder_wanted = Signal(object)  # Photo
    photo_path_wanted = Signal(object)  # Photo, to the clipboard
    unreadable_wanted = Signal(object)  # tuple[Unreadable, ...], to see which and why
    copy_wanted = Signal(object)  # FolderLookedUp: whose photos that the library lacks are to be copied

    def __init__(self, theme: Theme, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._roots: tuple[Path, ...] = ()
        self._answer: LookedUp | None = None
        self._preview = label()
        self._preview.setAccessibleName(self.tr("The picture that is looked up"))
        self._name = label("", "strong", wraps=True)
        self._line = label("", "muted", wraps=True)
        self._verdict_title = label("", "heading", wraps=True)
        self._verdict_text = label("", wraps=True)
        self._verdict = card()
        self.found_button = button(self.tr("Show in folder"))
        self.found_button.clicked.connect(self._on_found_clicked)
        self.unread_button = button(self.tr("Show them"), "link")
        self.unread_button.clicked.connect(self._on_unread_clicked)
        self.copy_button = button("")
        self.copy_button.setToolTip(
            self.tr(
                "Those that are new or of which you have only another version, with what belongs to them. "
                "Nothing is written over, and each is read again after it was written."
            )
        )
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self._unreadable: tuple[Unreadable, ...] = ()
        self._card: FolderLookedUp | None = None
        self._unchecked: tuple[str, ...] = ()
        self._best: Photo | None = None
        texts = column(self._verdict_title, self._verdict_text, spacing=4)
        ways = row(self.copy_button, self.found_button, self.unread_button, None)
        lay_out(self._verdict, column(texts, ways, spacing=10), 14, 10, 14, 12)
        self.distance = MeaningfulSlider(
            self.tr("How alike must they be?"), (self.tr("exactly"), self.tr("loosely")), WIDEST_DISTANCE_BITS
        )
        self.distance.set_value(FIRST_DISTANCE_BITS)
        self.distance.value_changed.connect(self._on_distance_changed)
        self.amount = Segments(
            (self.tr("all within"), self.tr("{count} nearest").format(count=NEAREST)), name=self.tr("Show")
        )
        self.amount.chosen.connect(self._on_amount_chosen)
        self._amount_title = label(self.tr("Show"), "section")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.stop_button = button(self.tr("Stop"))
        self.stop_button.clicked.connect(self.stop_wanted)
        self.same = MatchSection(self.tr("The same photo"), "", theme, thumbnails)
        self.similar = MatchSection(self.tr("Similar shots"), self.tr("another moment"), theme, thumbnails)
        self.alike = MatchSection(self.tr("Looks alike"), self.tr("probably another photo"), theme, thumbnails)
        self._new_title = self.tr("New: you don't have these")
        self.new = MatchSection(self._new_title, "", theme, thumbnails)
        self.less = MatchSection(
            self.tr("You have another version of these"), self.tr("it lacks something"), theme, thumbnails
        )
        self.had = MatchSection(self.tr("You have these already"), "", theme, thumbnails)
        self.archived = MatchSection(self.tr("In the archive"), "", theme, thumbnails)
        self._archive: ArchiveAnswer | None = None
        self._asks_archive = False
        """Whether its answer is still to come."""
        self._archive_line = label("", "muted", wraps=True)
        self._sections = (self.same, self.similar, self.alike, self.new, self.less, self.had, self.archived)
        for section in self._sections:
            section.activated.connect(self.photo_open_wanted)
            section.menu_wanted.connect(self._on_section_menu_wanted)
        self._nothing_alike = label(
            self.tr("Nothing is as alike as that. Move the slider towards “loosely”, or show the nearest."), "muted"
        )
        self._nothing_alike.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing_alike.setContentsMargins(0, 80, 0, 0)
        side = QWidget()
        lay_out(
            side,
            column(
                self._preview,
                self._name,
                self._line,
                self.bar,
                row(self.stop_button, None),
                self._verdict,
                self._archive_line,
                8,
                self.distance,
                8,
                self._amount_title,
                row(self.amount, None),
                None,
                spacing=8,
            ),
            16,
            16,
            16,
            16,
        )
        found = QWidget()
        lay_out(found, column(self._empty(), self._nothing_alike, *self._sections, None, spacing=12), 12, 14, 16, 16)
        scroll = _scrolling(found)
        self._side = _scrolling(side)
        self._side.setFixedWidth(round(SIDE_PX * min(theme.scale, MOST_WIDER)))
        self._line_between = QFrame()
        self._line_between.setObjectName("divider")
        self._line_between.setFixedWidth(1)
        both = row(self._side, self._line_between, scroll, spacing=0)
        both.setStretch(2, 1)
        layout = column(self._tools(), both, spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.show_nothing()

    @property
    def verdict(self) -> str:
        """The answer in words."""
        return f"{self._verdict_title.text()} {self._verdict_text.text()}".strip().replace("\u200b", "")

    @property
    def archive_text(self) -> str:
        """What is said of the archive."""
        return self._archive_line.text().replace("\u200b", "")

    @property
    def card(self) -> FolderLookedUp | None:
        """The memory card or folder of which the page tells."""
        return self._card

    def _empty(self) -> QWidget:
        """What the page says before the first picture."""
        heading = label(self.tr("Do I already have this photo?"), "heading")
        picture = label(
            self.tr("Drop a picture here from a folder, a browser or a message, choose a file, or paste one."), "muted"
        )
        folder = label(self.tr("Drop a folder or a memory card here to see which of its photos are new."), "muted")
        for text in (heading, picture, folder):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            text.setWordWrap(True)
        self.drop_zone = DropZone()
        self.drop_zone.setMaximumWidth(EMPTY_PX)
        lay_out(self.drop_zone, column(heading, picture, folder, spacing=10), 24, 60, 24, 60)
        self._empty_card = QWidget()
        lay_out(self._empty_card, centred(self.drop_zone), 0, 40, 0, 0)
        return self._empty_card

    def _tools(self) -> QWidget:
        self.address = QLineEdit()
        self.address.setPlaceholderText(self.tr("Web address of a picture"))
        self.address.setAccessibleName(self.tr("Web address of a picture"))
        self.address.setMinimumWidth(300)
        self.address.returnPressed.connect(self._on_address_return_pressed)
        self.choose_button = button(self.tr("Choose file…"))
        self.choose_button.clicked.connect(self.choose_wanted)
        self.folder_button = button(self.tr("Choose folder…"))
        self.folder_button.clicked.connect(self.choose_folder_wanted)
        self.paste_button = button(self.tr("Paste"))
        self.paste_button.clicked.connect(self.paste_wanted)
        tools = QFrame()
        tools.setObjectName("tools")
        layout = row(self.address, self.choose_button, self.folder_button, self.paste_button, None)
        lay_out(tools, layout, 16, 8, 16, 8)
        return tools

    def show_nothing(self) -> None:
        """Before the first picture."""
        self._answer = self._card = None
        self._archive, self._asks_archive = None, False
        for section in self._sections:
            section.show_tiles((), "")
        self._show_parts(self._empty_card)

    def show_looking(self, name: str) -> None:
        """A picture is being looked up."""
        self.show_nothing()
        self._name.setText(name)
        self._line.setText(self.tr("Looking…"))
        self.bar.setRange(0, 0)
        self._show_parts(self._name, self._line, self.bar, self.stop_button)

    def show_progress(self, progress: Progress) -> None:
        self._line.setText(f"{photo_words.stage(progress.stage)}…")
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done if progress.total else 0)

    def show_answer(self, answer: LookedUp, roots: Sequence[Path], *, asks_archive: bool = False) -> None:
        """What in the library is like the picture. asks_archive: what an archive has follows, see `show_archive`."""
        self._answer = answer
        self._roots = tuple(roots)
        image = QImage.fromData(answer.query.thumbnail_jpeg)
        self._preview.setPixmap(
            QPixmap.fromImage(image).scaledToWidth(SIDE_PX - 32, Qt.TransformationMode.SmoothTransformation)
            if image.width() >= image.height()
            else QPixmap.fromImage(image)
        )
        self._name.setText(path_words.display(answer.name))
        self._line.setText(amounts.join([photo_words.dimensions(answer.query.facts), answer.query.facts.format_name]))
        self._say_verdict(answer)
        self._show_parts(
            self._preview, self._name, self._line, self._verdict, self.distance, self._amount_title, self.amount
        )
        self._wait_for_archive(asks=asks_archive)
        self._show_matches()

    def show_card(self, answer: FolderLookedUp, roots: Sequence[Path], *, asks_archive: bool = False) -> None:
        """Which photos of a folder are new. asks_archive: as above."""
        self._roots = tuple(roots)
        new = [entry for entry in answer.photos if entry.copy is None]
        less = [entry for entry in answer.photos if entry.copy is not None and not entry.is_held]
        had = [entry for entry in answer.photos if entry.is_held]
        self._name.setText(path_words.folder(answer.folder))
        self._line.setText(amounts.photos(len(answer.photos)))
        others = self.tr("You have the other %Ln already.", "", len(had)) if had else ""
        versions = self.tr("Of %Ln you have only another version.", "", len(less)) if less else ""
        # Whoever is told nothing of these takes them for checked, and formats the card.
        unchecked = [
            self.tr("%Ln files could not be read and may be only here.", "", len(answer.unreadable))
            if answer.unreadable
            else "",
            self.tr("%Ln films were not checked; look them up one by one.", "", len(answer.films))
            if answer.films
            else "",
            knowledge_words.closed(answer.closed_folders) if answer.closed_folders else "",
        ]
        all_had = self.tr("You have all %Ln photos already.", "", len(had)) if had else ""
        if new:
            self._say_of_card(self.tr("%Ln photos are new", "", len(new)), [versions, others, *unchecked])
        elif less:
            self._say_of_card(versions, [others, *unchecked])
        elif any(unchecked):
            self._say_of_card(self.tr("Not everything could be checked"), [all_had, *unchecked])
        elif had:
            self._say(self.tr("Nothing new here"), all_had, has_it=True)
        else:
            self._say_of_card(self.tr("There are no photos here"), [])
        self._card, self._unchecked = answer, tuple(filter(None, unchecked))
        self._unreadable = answer.unreadable
        self.unread_button.setVisible(bool(answer.unreadable))
        self.copy_button.setText(self.tr("Copy %Ln photos to…", "", len(new) + len(less)))
        self.copy_button.setVisible(bool(new or less))
        self._show_parts(self._name, self._line, self._verdict)
        self._wait_for_archive(asks=asks_archive)
        self.new.set_title(self._new_title)
        self.new.show_tiles([_tile_on_card(entry.photo) for entry in new], amounts.photos(len(new)))
        lacking = [
            replace(_tile_on_card(entry.photo), reason=tile_of_match(entry.copy, roots).reason)
            for entry in less
            if entry.copy is not None
        ]
        self.less.show_tiles(lacking, amounts.photos(len(lacking)))
        copies = [tile_of_match(entry.copy, roots) for entry in had if entry.copy is not None]
        self.had.show_tiles(copies, amounts.photos(len(copies)))
        self._want()

    def show_copying(self, progress: CopyProgress) -> None:
        """How far the photos of the card are copied."""
        self.copy_button.hide()
        told = amounts.number(progress.done + 1)
        self._line.setText(
            self.tr("Copying {done} of {photos}…").format(done=told, photos=amounts.photos(progress.total))
        )
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self._show_parts(self._name, self._line, self.bar, self.stop_button, self._verdict)

    def show_copied(self, copied: PhotosCopied) -> None:
        """What of the card is in the folder now; what was not checked is said again."""
        there, left = copied.copied + copied.already_there, copied.not_copied
        where = path_words.breakable(path_words.display(copied.folder))
        if there and not copied.copied and not left:
            title = self.tr("%Ln photos are in {folder} already", "", there).format(folder=where)
        elif there:
            title = self.tr("%Ln photos are in {folder} now", "", there).format(folder=where)
        else:
            title = self.tr("Nothing was copied")
        if not left:
            self.new.set_title(self.tr("Copied just now") if copied.copied else self.tr("Copied before"))
        is_all = bool(there) and not (left or copied.left_behind or copied.without_notes or self._unchecked)
        self._say(title, " ".join(filter(None, (*self._said_of_copied(copied), *self._unchecked))), has_it=is_all)
        self.unread_button.setVisible(bool(self._unreadable))
        self.copy_button.setVisible(bool(left))
        self.copy_button.setText(self.tr("Copy %Ln photos to…", "", there + len(left)))
        self._end_copying()

    def _said_of_copied(self, copied: PhotosCopied) -> Iterator[str]:
        if copied.copied or copied.already_there:
            yield self.tr("Each was read again: byte for byte the same as on the card.")
        if copied.already_there and (copied.copied or copied.not_copied):
            yield self.tr("%Ln of them were there already.", "", copied.already_there)
        if same_name := sum(not one.why for one in copied.not_copied):
            yield self.tr("Of %Ln there is another file of the same name. Choose another folder.", "", same_name)
        if others := [one for one in copied.not_copied if one.why]:
            yield self.tr("%Ln could not be copied: {why}.", "", len(others)).format(why=others[0].why)
        if in_part := sum(bool(one.there) for one in copied.not_copied):
            yield self.tr("Of %Ln only a part is there. Keep the card until all of it is.", "", in_part)
        if copied.left_behind:
            files = [path_words.breakable(path_words.display(path)) for path in copied.left_behind]
            yield self.tr("Not copied along, though it may say something of these photos: {files}.").format(
                files=amounts.some_of(files, most=MOST_LISTS)
            )
        if without := len(copied.without_notes):
            yield self.tr("%Ln photos are there without their tags, stars or comments of the desktop.", "", without)

    def stop_copying(self) -> None:
        """It was stopped, or failed: what was copied stays where it is, and the rest can be copied again."""
        self.copy_button.show()
        self._end_copying()

    def _end_copying(self) -> None:
        if self._card is not None:
            self._line.setText(amounts.photos(len(self._card.photos)))
        self._show_parts(self._name, self._line, self._verdict)

    def show_archive(self, answer: ArchiveAnswer) -> None:
        """What the archive has that is like the picture, or like the photos of the card."""
        self._archive, self._asks_archive = answer, False
        if answer.problem is not None:
            self._archive_line.setText(in_words(answer.problem))
        else:
            self._archive_line.setText(self._archive_in_words(answer))
            self._say_archived(answer)
        self._archive_line.setVisible(bool(self._archive_line.text()))
        if self._answer is not None:
            self._show_matches()
        else:
            self._show_archived()

    def _wait_for_archive(self, *, asks: bool) -> None:
        self._asks_archive = asks
        if asks:
            self._archive_line.setText(self.tr("Asking the archive…"))
            self._archive_line.show()

    def _say_archived(self, answer: ArchiveAnswer) -> None:
        """Who lacks a photo here and has it in the archive is told so first."""
        if self._answer is None or best_of(self._answer.matches) is not None:
            return
        same = [one for one in answer.photos if one.match.relation in SAME_PHOTO]
        if same:
            here = self.tr("Nothing among {photos} is the same.").format(photos=amounts.photos(self._answer.searched))
            self._say(self.tr("Your archive has this photo."), f"{_archived_where(same[0])}. {here}", has_it=True)
            self._archive_line.setText("")

    def _archive_in_words(self, answer: ArchiveAnswer) -> str:
        same = [one for one in answer.photos if one.match.relation in SAME_PHOTO]
        candidates = [one for one in answer.photos if not one.is_there and one.match.distance_bits <= CANDIDATE_BITS]
        if self._answer is None:
            several = [*same, *candidates]
            return (
                self.tr("The archive has something like %Ln of them.", "", len(several))
                if several
                else self.tr("The archive has nothing like these.")
            )
        if same:
            return self.tr("The archive has it: {where}.").format(where=_archived_where(same[0]))
        if candidates:
            where = _archived_where(candidates[0])
            return self.tr("The archive may have it: {where}, not connected.").format(where=where)
        return self.tr("The archive does not have it.")

    def _show_archived(self) -> None:
        if self._archive is None:
            return
        bits = WIDEST_DISTANCE_BITS if self._answer is None else self.distance.slider.value()
        shown = [
            one
            for one in self._archive.photos
            if one.match.distance_bits <= bits or one.match.evidence.inliers is not None
        ]
        tiles = [tile_of_archived(one) for one in shown]
        self.archived.show_tiles(tiles, amounts.photos(len(tiles)))
        self._nothing_alike.setVisible(self._nothing_alike.isVisible() and not tiles)
        self._want()

    def _say_verdict(self, answer: LookedUp) -> None:
        best = best_of(answer.matches)
        if not answer.searched:
            text = self.tr("Add folders on the first page.")
            self._say(self.tr("There is nothing to look through"), text, has_it=False)
        elif best is not None:
            title = self.tr("You have this film.") if _is_film(answer) else self.tr("You have this photo.")
            self._say(title, self._where(answer, best), has_it=True, best=best.photo)
        elif any(match.relation is Relation.SIMILAR for match in answer.matches):
            lacks = self.tr("You don't have this film,") if _is_film(answer) else self.tr("You don't have this photo,")
            self._say(lacks, self.tr("but similar shots of the same thing."), has_it=False)
        else:
            searched = _count(answer, answer.searched)
            text = self.tr("Nothing among {photos} is the same.").format(photos=searched)
            lacks = self.tr("You don't have this film.") if _is_film(answer) else self.tr("You don't have this photo.")
            self._say(lacks, text, has_it=False)

    def _where(self, answer: LookedUp, best: Match) -> str:
        evidence = best.evidence
        theirs = shown_pixels(best.photo.facts.pixels, evidence.overlap_on_second, evidence)
        own = shown_pixels(answer.query.facts.pixels, evidence.overlap_on_first, evidence)
        times = (theirs / max(1, own)) ** 0.5
        where = self.tr("{name} in {folder}").format(
            name=path_words.breakable(path_words.display_name(best.photo.path)),
            folder=path_words.breakable(path_words.trail(best.photo.path.parent, self._roots)),
        )
        if times >= CLEARLY_LARGER:
            return self.tr("{where}, {times} times larger.").format(where=where, times=amounts.decimal(times))
        if times <= 1 / CLEARLY_LARGER:
            return self.tr("{where}, smaller than this one.").format(where=where)
        return f"{where}."

    def _say_of_card(self, title: str, sentences: Sequence[str]) -> None:
        self._say(title, " ".join(filter(None, sentences)), has_it=False)

    def _say(self, title: str, text: str, *, has_it: bool, best: Photo | None = None) -> None:
        self._best = best
        self.found_button.setVisible(best is not None)
        self.unread_button.hide()
        self.copy_button.hide()
        self._verdict_title.setText(title)
        self._verdict_text.setText(text)
        set_property(self._verdict, "role", "good" if has_it else "card")
        set_property(self._verdict_title, "tone", "keep" if has_it else "")

    def _show_matches(self) -> None:
        answer = self._answer
        if answer is None:
            return
        bits = self.distance.slider.value()
        self.distance.show_meaning(likeness_words.distance_meaning(bits))
        self.distance.setEnabled(self.amount.position == 0)
        if self.amount.position == 0:
            # What local features tie (a crop, a frame) shows at any distance: the two are far apart by nature.
            matches = [m for m in answer.matches if m.distance_bits <= bits or m.evidence.inliers is not None]
        else:
            matches = list(answer.lists[1])
        self.same.set_title(self.tr("The same film") if _is_film(answer) else self.tr("The same photo"))
        for section, wanted in (
            (self.same, [match for match in matches if match.relation in SAME_PHOTO]),
            (self.similar, [match for match in matches if match.relation is Relation.SIMILAR]),
            (self.alike, [match for match in matches if match.relation is None]),
        ):
            tiles = [tile_of_match(match, self._roots) for match in wanted]
            section.show_tiles(tiles, _count(answer, len(tiles)))
        self._nothing_alike.setVisible(not matches and not self._asks_archive)
        self._want()
        self._show_archived()

    def _want(self) -> None:
        self._thumbnails.want([tile.key for section in self._sections for tile in section.tiles])

    def _show_parts(self, *shown: QWidget) -> None:
        for part in (
            self._preview,
            self._name,
            self._line,
            self.bar,
            self.stop_button,
            self._verdict,
            self.distance,
            self._amount_title,
            self.amount,
            self._empty_card,
        ):
            part.setVisible(part in shown)
        self._archive_line.hide()
        is_empty = self._empty_card in shown
        self._side.setVisible(not is_empty)
        self._line_between.setVisible(not is_empty)
        self._nothing_alike.hide()

    def context_menu(self, photo: Photo) -> QMenu:
        """What can be done with a photo that was found."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_photo_actions(
            menu,
            photo,
            open_wanted=self.photo_open_wanted,
            folder_wanted=self.photo_folder_wanted,
            path_wanted=self.photo_path_wanted,
        )
        return menu

    def _on_section_menu_wanted(self, request: object) -> None:
        assert isinstance(request, TileMenuRequest)
        self.context_menu(request.photo).popup(request.point)

    def _on_found_clicked(self) -> None:
        if self._best is not None:
            self.photo_folder_wanted.emit(self._best)

    def _on_unread_clicked(self) -> None:
        self.unreadable_wanted.emit(self._unreadable)

    def _on_copy_clicked(self) -> None:
        if self._card is not None:
            self.copy_wanted.emit(self._card)

    def _on_distance_changed(self, _value: object) -> None:
        self._show_matches()

    def _on_amount_chosen(self, _position: object) -> None:
        self._show_matches()

    def _on_address_return_pressed(self) -> None:
        if self.address.text().strip():
            self.address_wanted.emit(self.address.text().strip())


def _tile_on_card(photo: Photo) -> MatchTile:
    return MatchTile(
        photo,
        PictureKey(photo.stamp, THUMBNAIL_EDGE_PX),
        path_words.display_name(photo.path),
        amounts.join([photo_words.dimensions(photo.facts), path_words.folder(photo.path.parent)]),
        "",
    )


def _archived_where(archived: Archived) -> str:
    name = path_words.breakable(path_words.display_name(archived.match.photo.path))
    return amounts.join([name, path_words.breakable(path_words.display(archived.library))])


def _scrolling(body: QWidget) -> QScrollArea:
    """What scrolls up and down where it does not fit."""
    made = QScrollArea()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(body)
    return made


def _is_film(answer: LookedUp) -> bool:
    return answer.query.facts.film is not None


def _count(answer: LookedUp, found: int) -> str:
    """So many photos, or films where a film was looked up."""
    return film_words.count(found) if _is_film(answer) else amounts.photos(found)
