"""What a search found, before the review: one number, one bar by kind, and two ways on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import amounts, film_words, likeness_words, path_words, search_words
from dedupe_gui.gui.threads.picture_loader import PictureKey, PictureLoader
from dedupe_gui.gui.views.controls import (
    ElidedLabel,
    Page,
    button,
    card,
    clear,
    column,
    label,
    lay_out,
    row,
    scrolled,
    set_property,
)
from dedupe_gui.gui.views.example_pairs import ExamplePair, ExamplePairs, body_width_px, rest_pair, spread
from dedupe_gui.gui.views.filters_panel import FilterRow, kind_colour
from dedupe_gui.model import RELATIONS, SURE_RELATIONS, THUMBNAIL_EDGE_PX, Relation
from dedupe_gui.review.decisions import RelationShare
from dedupe_gui.review.safe import NO_OUTLOOK, Outlook, SafeRemoval

STACKED_BELOW_PX: Final = 1000
"""Below this width the two ways on stand one above the other, the first one first."""
BAR_PX: Final = 26
REFRESH_DELAY_MS: Final = 60
MOST_EXAMPLES: Final = 3
MOST_FOLDERS: Final = 12
PER_MILLE: Final = 1000


class KindBar(QWidget):
    """How much there is of each kind: what may go at once, a gap, what is to be decided; all on one scale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._safe: tuple[RelationShare, ...] = ()
        self._rest: tuple[RelationShare, ...] = ()
        self.setFixedHeight(BAR_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def show_shares(self, safe: Sequence[RelationShare], rest: Sequence[RelationShare]) -> None:
        self._safe, self._rest = tuple(safe), tuple(rest)
        self.setVisible(bool(safe or rest))
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        gap = 14 if self._safe and self._rest else 0
        shares = [*self._safe, *self._rest]
        total = sum(max(1, share.size_bytes) for share in shares)
        least = 6.0
        room = self.width() - gap - least * len(shares)
        left = 0.0
        for part in (self._safe, self._rest):
            widths = [least + room * max(1, share.size_bytes) / total for share in part]
            whole = QRectF(left, 0, sum(widths), self.height())
            path = QPainterPath()
            path.addRoundedRect(whole, 6, 6)
            painter.setClipPath(path)
            for share, width in zip(part, widths, strict=True):
                colour = QColor(kind_colour(share.relation, tokens))
                if part is self._rest and share.relation in SURE_RELATIONS:
                    colour = QColor(tokens.caution).lighter(130)
                painter.fillRect(QRectF(left, 0, width - (2 if share is not part[-1] else 0), self.height()), colour)
                left += width
            left += gap

    def _on_theme_changed(self, _tokens: object) -> None:
        self.update()


class KindTiles(QWidget):
    """The kinds of one half of the bar, each with what it comes to; a click opens the review with it alone."""

    wanted = Signal(object)  # Relation

    def __init__(self, theme: Theme, *, are_safe: bool) -> None:
        super().__init__()
        self._theme = theme
        self._are_safe = are_safe
        self._heading = label("", "strong")
        self._tiles: dict[Relation, FilterRow] = {}
        tiles = row(spacing=4)
        for relation in RELATIONS if not are_safe else [r for r in RELATIONS if r in SURE_RELATIONS]:
            name, hint = likeness_words.relation_name(relation), likeness_words.relation_hint(relation)
            if not are_safe:
                name, hint = likeness_words.rest_name(relation), likeness_words.rest_hint(relation)
            tile = FilterRow(name, hint, has_dot=True)
            tile.clicked.connect(partial(self.wanted.emit, relation))
            self._tiles[relation] = tile
            tiles.addWidget(tile, 1, Qt.AlignmentFlag.AlignTop)
        lay_out(self, column(self._heading, tiles, None, spacing=6), 0, 0, 0, 0)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)

    @property
    def heading(self) -> str:
        return self._heading.text()

    def tile(self, relation: Relation) -> FilterRow:
        return self._tiles[relation]

    def show_shares(
        self, shares: Sequence[RelationShare], heading: str, complete: frozenset[Relation] | None = None
    ) -> None:
        """complete: while a search goes on, the kinds of which it has found everything."""
        self._heading.setText(heading)
        by_relation = {share.relation: share for share in shares}
        for relation, tile in self._tiles.items():
            share = by_relation.get(relation)
            tile.setVisible(share is not None)
            if share is not None:
                done = self.tr("all found") if complete is not None and relation in complete else self.tr("so far")
                tile.show_figure("" if complete is None else done, "")
                parts = [amounts.photos(share.photos, share.films), amounts.size(share.size_bytes)]
                # Too long for one line it would wrap with the point at its end.
                tile.show_line("\n".join(parts) if share.films else amounts.join(parts))
        self.setVisible(bool(shares))

    def _on_theme_changed(self, _tokens: object) -> None:
        tokens = self._theme.tokens
        for relation, tile in self._tiles.items():
            colour = kind_colour(relation, tokens)
            if not self._are_safe and relation in SURE_RELATIONS:
                colour = QColor(tokens.caution).lighter(130).name()
            tile.show_dot(colour)


class ResultPage(Page):
    """Follows the desk; the buttons say what they do."""

    clean_safe_wanted = Signal()
    review_wanted = Signal(object)  # frozenset[Relation]: which kinds to show, empty for all that is left
    films_wanted = Signal()
    search_wanted = Signal()
    by_folder_wanted = Signal()
    unreadable_wanted = Signal()
    folders_wanted = Signal()

    def __init__(self, desk: ReviewDesk, theme: Theme, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._thumbnails = thumbnails
        self._outlook = NO_OUTLOOK
        self._is_scanning = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_DELAY_MS)
        self._timer.timeout.connect(self.refresh)
        self._is_counting = False
        self._figure = label("", "figure")
        self._headline = label("", "headline", wraps=True)
        self._sentence = label("", "muted", wraps=True)
        self._searched = label("", "muted")
        self._searched.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.again_button = button(self.tr("Search again"), "link")
        self.again_button.clicked.connect(self.search_wanted)
        self._caution = label("", wraps=True)
        set_property(self._caution, "tone", "caution")
        self._caution.hide()
        self._bar = KindBar(theme)
        self.safe_kinds = KindTiles(theme, are_safe=True)
        self.rest_kinds = KindTiles(theme, are_safe=False)
        for kinds in (self.safe_kinds, self.rest_kinds):
            kinds.wanted.connect(self._on_kind_wanted)
        self._kinds = row(self.safe_kinds, self.rest_kinds, spacing=16)
        self.films_row = FilterRow(self.tr("Films"))
        self.films_row.setToolTip(self.tr("Look through the films alone"))
        self.films_row.clicked.connect(self.films_wanted)
        self._safe_card, self._rest_card = card("way"), card("way")
        self.safe_examples, self.rest_examples = (ExamplePairs(theme, thumbnails) for _ in range(2))
        self.clean_button = button("", "primary")
        self.clean_button.clicked.connect(self.clean_safe_wanted)
        self.see_button = button("", "link")
        self.see_button.clicked.connect(self.clean_safe_wanted)
        self.rest_button = button("")
        self.rest_button.clicked.connect(self._on_rest_clicked)
        self._rest_sentence = label("", wraps=True)
        self._rest_hint = label(self.tr("You can stop at any time and go on another day."), "small", wraps=True)
        self._safe_hint = label("", "small", wraps=True)
        safe_sentence = label(
            self.tr("Safe means: each is held by a photo that stays. Nothing that it shows or knows is lost."),
            wraps=True,
        )
        lay_out(
            self._safe_card,
            column(
                label(self.tr("Clean the safe ones"), "heading"),
                safe_sentence,
                self.safe_examples,
                None,
                row(self.clean_button, self.see_button, None, spacing=12),
                self._safe_hint,
                spacing=10,
            ),
            20,
            16,
            20,
            16,
        )
        lay_out(
            self._rest_card,
            column(
                label(self.tr("Look through the rest"), "heading"),
                self._rest_sentence,
                self.rest_examples,
                None,
                row(self.rest_button, None),
                self._rest_hint,
                spacing=10,
            ),
            20,
            16,
            20,
            16,
        )
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(16)
        self._ways.addWidget(self._safe_card, 3)
        self._ways.addWidget(self._rest_card, 2)
        self._folders_card, self._unread_card = card(), card()
        self._folders = QGridLayout()
        self._folders.setHorizontalSpacing(16)
        self._folders.setVerticalSpacing(10)
        self._folders.setColumnMinimumWidth(0, 170)
        self._folders.setColumnStretch(0, 2)
        self._folders.setColumnStretch(2, 3)
        self._more_folders = label("", "muted")
        self.by_folder_button = button(self.tr("Clean by folder…"), "link")
        self.by_folder_button.setToolTip(self.tr("What of one folder is in another one, and all copies in a folder"))
        self.by_folder_button.clicked.connect(self.by_folder_wanted)
        lay_out(
            self._folders_card,
            column(
                label(self.tr("How much of each folder is safe to clean"), "strong", wraps=True),
                self._folders,
                row(self._more_folders, self.by_folder_button, None, spacing=12),
                spacing=12,
            ),
            20,
            14,
            20,
            14,
        )
        self._unread_title = label("", "strong", wraps=True)
        self.unread_button = button(self.tr("Show them"), "link")
        self.unread_button.clicked.connect(self.unreadable_wanted)
        lay_out(
            self._unread_card,
            column(
                self._unread_title,
                label(self.tr("Left untouched."), "muted"),
                row(self.unread_button, None),
                None,
                spacing=6,
            ),
            20,
            14,
            20,
            14,
        )
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(16)
        self._below.addWidget(self._folders_card, 3)
        self._below.addWidget(self._unread_card, 2, Qt.AlignmentFlag.AlignTop)
        self.folders_button = button(self.tr("Add another folder"), "primary")
        self.folders_button.clicked.connect(self.folders_wanted)
        self._nothing = QWidget()
        lay_out(self._nothing, row(self.folders_button, None))
        self._body = body = QWidget()
        self._head = head = row(
            self._figure,
            column(None, self._headline, self._sentence, None, spacing=3),
            column(None, self._searched, row(None, self.again_button), None, spacing=2),
            spacing=22,
        )
        head.setStretch(1, 1)
        body.setLayout(
            column(
                head,
                self._caution,
                self._bar,
                self._kinds,
                row(self.films_row, None),
                self._nothing,
                self._ways,
                self._below,
                None,
                spacing=16,
            )
        )
        self.setLayout(column(scrolled(body, sideways=Qt.ScrollBarPolicy.ScrollBarAlwaysOff), spacing=0))
        self.setAccessibleName(self.tr("What was found"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        desk.groups_changed.connect(self._on_desk_changed)
        desk.verdicts_changed.connect(self._on_desk_changed)
        desk.outlook_ready.connect(self._on_desk_outlook_ready)
        self._show(NO_OUTLOOK)

    @property
    def text(self) -> str:
        """The number and what is said of it."""
        return f"{self._figure.text()} {self._headline.text()} {self._sentence.text()}".strip()

    @property
    def safe_hint(self) -> str:
        """What is said below the button that cleans."""
        return self._safe_hint.text()

    @property
    def outlook(self) -> Outlook:
        return self._outlook

    @property
    def folder_lines(self) -> tuple[str, ...]:
        """What is said of each folder."""
        items = (self._folders.itemAtPosition(line, 3) for line in range(self._folders.rowCount()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget.text() for widget in widgets if isinstance(widget, QLabel))

    def set_scanning(self, scanning: bool) -> None:
        """Whether groups are still being found: then the numbers are those so far."""
        self._is_scanning = scanning
        self.refresh()
        if self.isVisible():
            self._focus_first()
            self.setFocus()

    def show_caution(self, sentence: str) -> None:
        """Say what did not go as it was asked for; nothing for an empty sentence."""
        self._caution.setText(sentence)
        self._caution.setVisible(bool(sentence))

    @property
    def caution(self) -> str:
        return self._caution.text()

    def refresh(self) -> None:
        """Show what lies on the desk now; of a large library once it is counted."""
        self._desk.want_outlook()
        if self._desk.outlook is None and not self._is_counting:
            self._is_counting = True
            self._show_counting()

    def _on_desk_outlook_ready(self) -> None:
        seen = self._desk.outlook
        assert seen is not None
        was_counting, self._is_counting = self._is_counting, False
        self._show(seen)
        if was_counting and self.isVisible():
            self._focus_first()
            self.setFocus()

    def _show_counting(self) -> None:
        self._show(NO_OUTLOOK)
        self._headline.setText(self.tr("Counting what can be freed…"))
        self._sentence.setText("")
        self._nothing.hide()

    def _show(self, seen: Outlook) -> None:
        desk = self._desk
        self._outlook = seen
        self._say(seen)
        self._bar.show_shares(seen.safe_shares, seen.rest_shares)
        self.safe_kinds.show_shares(
            seen.safe_shares,
            self.tr("Safe to clean · {size}").format(size=amounts.size(seen.safe_bytes)),
            desk.complete,
        )
        self.rest_kinds.show_shares(
            seen.rest_shares,
            self.tr("Yours to decide · up to {size}").format(size=amounts.size(seen.rest_bytes)),
            desk.complete,
        )
        self._kinds.setStretch(0, len(seen.safe_shares))
        self._kinds.setStretch(1, len(seen.rest_shares))
        self._show_films(seen)
        self._safe_card.setVisible(bool(seen.safe))
        self._rest_card.setVisible(bool(seen.rest))
        self._show_buttons(seen)
        self.safe_examples.show_pairs(
            [self._safe_pair(removal) for removal in spread(seen.safe, lambda one: one.relation, MOST_EXAMPLES)]
        )
        self.rest_examples.show_pairs(
            [rest_pair(self._desk, rest) for rest in spread(seen.rest[::-1], self._desk.relation_of_rest, 2)]
        )
        self._show_folders(seen)
        unread = len(desk.result.unreadable) if desk.result is not None else 0
        self._unread_title.setText(self.tr("%Ln files could not be read", "", unread))
        self._unread_card.setVisible(unread > 0)
        self._want()

    def _show_films(self, seen: Outlook) -> None:
        """Say what of it all is films: they are few beside the photos, and half of the bytes."""
        photos = self._desk.photo
        safe = [film for one in seen.safe if (film := photos(one.photo)).is_film]
        rest = [film for one in seen.rest for at in one.others if (film := photos(at)).is_film]
        said = [film_words.count(len(safe) + len(rest))]
        if safe:
            size = amounts.size(sum(film.unit_bytes for film in safe))
            said.append(self.tr("Safe to clean · {size}").format(size=size))
        if rest:
            size = amounts.size(sum(film.unit_bytes for film in rest))
            said.append(self.tr("Yours to decide · up to {size}").format(size=size))
        self.films_row.show_figure(amounts.join(said))
        self.films_row.setVisible(bool(safe or rest))

    def _say(self, seen: Outlook) -> None:
        desk = self._desk
        photos = amounts.photos(desk.photo_count, desk.film_count)
        is_empty = not seen.safe and not seen.rest
        self._nothing.setVisible(is_empty and not self._is_scanning)
        if seen.safe:
            figure = amounts.size(seen.safe_bytes)
            headline = self.tr("can be freed, and no picture is lost")
            sentence = self.tr("%Ln of your {photos} have a copy that stays.", "", len(seen.safe)).format(photos=photos)
            sentence = f"{sentence} {film_words.among([desk.photo(each.photo) for each in seen.safe])}".rstrip()
        elif seen.rest:
            figure, headline = amounts.number(len(seen.rest)), self.tr("groups need your eye", "", len(seen.rest))
            sentence = self.tr("Nothing among {photos} can be cleaned without a look.").format(photos=photos)
        elif self._is_scanning:
            figure, headline = "", self.tr("Looking through your photos")
            sentence = self.tr("What is found appears here as it is found.")
        elif desk.result is None:
            figure, headline, sentence = (
                "",
                self.tr("Nothing to see yet"),
                self.tr("Add folders and find copies first."),
            )
        elif not desk.group_count and (why := search_words.why_nothing(desk.result)):
            figure, (headline, sentence) = "", why
        elif desk.has_cleaned_up or desk.group_count:
            figure, headline = "", self.tr("Nothing is left to decide")
            sentence = self.tr("What was moved can be put back from History.")
        else:
            figure, headline = "", self.tr("No copies in {photos}").format(photos=photos)
            sentence = self.tr("Nothing is there twice.")
        if self._is_scanning and (seen.safe or seen.rest):
            headline = self.tr("{headline}, so far").format(headline=headline)
            if checked := desk.being_checked_count:
                more = self.tr("%Ln photos that look like copies are still being checked.", "", checked)
                sentence = f"{sentence} {more}"
        self._figure.setText(figure)
        self._figure.setVisible(bool(figure))
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        result = desk.result
        self.again_button.setVisible(result is not None and not self._is_scanning)
        self._searched.setVisible(result is not None and not self._is_scanning)
        if result is not None:
            self._searched.setText(
                amounts.join(
                    [
                        self.tr("%Ln folders", "", len(result.options.folders)),
                        self.tr("searched in {time}").format(time=amounts.duration(result.seconds.total)),
                    ]
                )
            )

    def _show_buttons(self, seen: Outlook) -> None:
        count = len(seen.safe)
        self.clean_button.setText(
            self.tr("Clean the safe ones ({photos}, {size})").format(
                photos=amounts.photos(count, sum(share.films for share in seen.safe_shares)),
                size=amounts.size(seen.safe_bytes),
            )
        )
        self.see_button.setText(self.tr("See all %Ln", "photos", count))
        self.rest_button.setText(self.tr("Look through the rest (%Ln groups)", "", len(seen.rest)))
        for made in (self.clean_button, self.see_button, self.rest_button):
            made.setAccessibleName(made.text())
        for made in (self.clean_button, self.see_button):
            made.setEnabled(bool(seen.safe) and not self._is_scanning)
            made.setToolTip(self.tr("When the search is done, or cancelled") if self._is_scanning else "")
        self._safe_hint.setText(
            self.tr("Possible once the search is done, or cancelled.")
            if self._is_scanning
            else self.tr("You see the list once more before anything moves, and everything can be put back.")
        )
        set_property(self.rest_button, "role", "" if seen.safe else "primary")
        set_property(self._safe_card, "first", value=bool(seen.safe))
        set_property(self._rest_card, "first", value=not seen.safe)
        self._rest_sentence.setText(self.tr("%Ln groups need your eye. Nothing is chosen for you.", "", len(seen.rest)))

    def _safe_pair(self, removal: SafeRemoval) -> ExamplePair:
        stays, goes = self._desk.photo(removal.stays), self._desk.photo(removal.photo)
        # As the kept photo lies: what was turned is to be known again.
        turn_of = {member.photo: member.turned for member in self._desk.plan.groups[removal.group].members}
        caption = amounts.join([likeness_words.relation_short(removal.relation), path_words.display_name(goes.path)])
        return ExamplePair(
            PictureKey(stays.stamp, THUMBNAIL_EDGE_PX, turn_of[removal.stays]),
            PictureKey(goes.stamp, THUMBNAIL_EDGE_PX, turn_of[removal.photo]),
            caption,
            is_verdict=True,
        )

    def _show_folders(self, seen: Outlook) -> None:
        clear(self._folders)
        places = self._desk.places
        may_go = [removal.photo for removal in seen.safe]
        of_all, films = (Counter(places.part_of[some].tolist()) for some in (slice(None), places.is_film))
        gone = places.part_of[may_go], places.is_film[may_go]
        safe, safe_films = Counter(gone[0].tolist()), Counter(gone[0][gone[1]].tolist())
        names = path_words.told_apart(places.parts)
        parts = range(len(places.parts))
        # Of many, those of which most can go, in their order.
        shown = sorted(sorted(parts, key=lambda at: (-safe[at], at))[:MOST_FOLDERS])
        for line, at in enumerate(shown):
            folder = places.parts[at]
            self._show_folder(line, folder, names[folder], (of_all[at], films[at]), (safe[at], safe_films[at]))
        more = len(parts) - len(shown)
        self._more_folders.setText(self.tr("and %Ln more folders", "", more))
        self._more_folders.setVisible(more > 0)
        self._folders_card.setVisible(bool(places.folders) and self._desk.group_count > 0)

    def _show_folder(self, line: int, folder: Path, name: str, photos: tuple[int, int], safe: tuple[int, int]) -> None:
        """photos, safe: how many there are, and how many of them are films."""
        title = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        title.setText(name)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setProperty("tone", "keep")
        bar.setRange(0, PER_MILLE)
        bar.setValue(safe[0] * PER_MILLE // max(1, photos[0]))
        if any(folder.is_relative_to(protected) for protected in self._desk.places.protected):
            said = self.tr("everything here is kept")
        elif safe[0]:
            percent = max(1, round(100 * safe[0] / max(1, photos[0])))
            said = amounts.join([amounts.percent(percent), amounts.photos(*safe)])
        else:
            said = self.tr("nothing")
        bar.setAccessibleName(f"{name}: {said}")
        for place, widget in enumerate((title, label(amounts.photos(*photos), "muted"), bar, label(said))):
            self._folders.addWidget(widget, line, place)

    def _want(self) -> None:
        if self.isVisible():
            self._thumbnails.want([*self.safe_examples.keys, *self.rest_examples.keys])

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._focus_first()

    def _focus_first(self) -> None:
        for made in (self.clean_button, self.rest_button, self.folders_button):
            if made.isVisible() and made.isEnabled():
                self.setFocusProxy(made)
                return
        # Nothing to press yet: the focus stays here, and does not fall to the first button of the header.
        self.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes nothing for none; its stub does not say so

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._body.setMaximumWidth(body_width_px(self.width()))
        is_narrow = self.width() < STACKED_BELOW_PX * self._theme.scale
        for layout in (self._ways, self._below, self._head):
            layout.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1160, 800)

    def _on_desk_changed(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _on_kind_wanted(self, relation: object) -> None:
        self.review_wanted.emit(frozenset({relation}))

    def _on_rest_clicked(self) -> None:
        self.review_wanted.emit(frozenset())
