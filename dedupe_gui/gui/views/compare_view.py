"""The right side of the review: the chosen photos large, what is known of them, and why they are together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QSplitter, QWidget

from dedupe_gui.gui.models.facts import FactsModel, facts
from dedupe_gui.gui.models.groups import Tile, make_card, verdict_word
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.state import film_moments
from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.style.icons import icon
from dedupe_gui.gui.style.theme import DARK, Theme
from dedupe_gui.gui.texts import amounts, keeping_words, path_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.threads.picture_loader import PictureLoader
from dedupe_gui.gui.views.canvas import ZOOM_STEP, Canvas, Mode, ShownPhoto, placed
from dedupe_gui.gui.views.controls import (
    Segments,
    be_as_high_as_others,
    button,
    column,
    label,
    lay_out,
    leave_focus,
    row,
)
from dedupe_gui.gui.views.facts_table import FactsTable
from dedupe_gui.gui.views.film_slider import FilmSlider
from dedupe_gui.gui.views.why_panel import WhyPanel
from dedupe_gui.model import Evidence, EvidenceKind, FileStamp, Group, Member, Photo, Relation, Turn
from dedupe_gui.review.decisions import Verdict

MOST_COMPARED: Final = 60
"""Photos of one group at once; of more those around the chosen one."""
MOST_TOLD: Final = 4
"""Photos whose facts are told side by side."""
MARGIN_PX: Final = 12
LEAST_WIDTH_PX: Final = 430
LEFT: Final = Qt.AlignmentFlag.AlignLeft
RIGHT: Final = Qt.AlignmentFlag.AlignRight
DIFFERS_ROOM: Final = 0.01
"""Share of the photo's edge left around a place that differs, so that the line does not cover it."""
ASPECT_TOLERANCE: Final = 0.03
"""Rounding of a small copy's edges; more than that and the two are not stretched onto each other."""
MODES: Final = (Mode.SIDE_BY_SIDE, Mode.WIPE, Mode.FLICKER, Mode.DIFFERENCE)


@dataclass(frozen=True, slots=True)
class DetailsRequest:
    """Which two photos the details are wanted of."""

    first: Photo
    second: Photo
    turn: Turn
    """What the second one needs to look like the first."""
    evidence: Evidence
    """With the parts that the two share, where one is a part of the other."""
    moments_ms: tuple[int | None, int | None] = (None, None)
    """Of films, the moment that is looked at."""


class CompareView(QWidget):
    """Follows the desk's place: the group's first photo against the chosen one, or all at once."""

    details_wanted = Signal(object)  # DetailsRequest
    mode_changed = Signal(object)  # Mode
    full_screen_wanted = Signal()

    def __init__(self, desk: ReviewDesk, theme: Theme, pictures: PictureLoader, thumbnails: PictureLoader) -> None:
        super().__init__()
        self._desk = desk
        self._is_lent = False
        self._sizes_before = [360, 340]
        self._judged_before = ("", 1)
        """The group that was shown last, and its member that was held against the first one."""
        self.canvas = Canvas(theme, pictures, thumbnails)
        self.modes = Segments(
            (self.tr("Side by side"), self.tr("Wipe"), self.tr("Flicker"), self.tr("Difference")),
            name=self.tr("How to compare"),
        )
        self.modes.chosen.connect(self._on_mode_chosen)
        self.all_button = button(self.tr("Show all"))
        self.all_button.setCheckable(True)
        self.all_button.setProperty("segment", "only")
        self.all_button.toggled.connect(self._on_all_toggled)
        self.zoom_out = button("−", name=self.tr("Zoom out"))
        self.zoom_fit = button(self.tr("Fit"), name=self.tr("Fit the photos into the view"))
        self.zoom_pixels = button("1:1", name=self.tr("One pixel of the photo on one of the screen"))
        self.zoom_in = button("+", name=self.tr("Zoom in"))
        for position, zoom in enumerate((self.zoom_out, self.zoom_fit, self.zoom_pixels, self.zoom_in)):
            zoom.setProperty("segment", "first" if position == 0 else "last" if position == 3 else "middle")
            zoom.setToolTip(plain_tip(zoom.accessibleName()))
        self.full_button = button("", name=self.tr("Full screen (F11)"))
        self.full_button.setToolTip(plain_tip(self.full_button.accessibleName()))
        self._theme = theme
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.tokens)
        self.full_button.clicked.connect(self.full_screen_wanted)
        be_as_high_as_others(self.full_button)
        leave_focus(self.full_button)
        leave_focus(self.all_button, self.zoom_out, self.zoom_fit, self.zoom_pixels, self.zoom_in)
        self.zoom_out.clicked.connect(self._on_zoom_out_clicked)
        self.zoom_fit.clicked.connect(self.canvas.fit)
        self.zoom_pixels.clicked.connect(self.canvas.zoom_to_pixels)
        self.zoom_in.clicked.connect(self._on_zoom_in_clicked)
        self.film_slider = FilmSlider()
        self.film_slider.moved.connect(self._on_film_slider_moved)
        self._film_shown: FileStamp | None = None
        self._facts = FactsModel(self)
        self.facts_table = FactsTable(self._facts, theme)
        self.why = WhyPanel(theme)
        self.why.details_wanted.connect(self._on_why_details_wanted)
        self.why.grown.connect(self._on_why_grown)
        self.canvas.photo_clicked.connect(self._on_photo_clicked)
        below = QWidget()
        lay_out(below, column(self.facts_table, self.why, None, spacing=12), 0, 8, 0, 0)
        self._below = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(below)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._zooms = QWidget()
        self._zooms.setLayout(
            row(self.zoom_out, self.zoom_fit, self.zoom_pixels, self.zoom_in, 8, self.full_button, spacing=0)
        )
        self._tools = QGridLayout()
        self._tools.setContentsMargins(0, 0, 0, 0)
        self._tools.setSpacing(8)
        self._tools.setColumnStretch(1, 1)
        self._has_one_line: bool | None = None
        self._arrange_tools()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setObjectName("compare-split")
        self._split.addWidget(self.canvas)
        self._split.addWidget(scroll)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([360, 340])
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(3)
        self._nothing = label(self.tr("Choose a group to compare its photos."), "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = column(self._tools, self._nothing, self.film_slider, self._split, spacing=12)
        layout.setStretch(3, 1)
        lay_out(self, layout, *[MARGIN_PX] * 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(max(LEAST_WIDTH_PX, self.modes.sizeHint().width() + 2 * MARGIN_PX))
        desk.place_changed.connect(self._on_desk_changed)
        desk.verdicts_changed.connect(self._on_desk_changed)
        self._on_desk_changed()

    def sizeHint(self) -> QSize:
        return QSize(620, 700)

    def _arrange_tools(self) -> None:
        """Beside the ways to compare if they have room there, else below: no button is ever cut off."""
        needed = sum(part.sizeHint().width() + 8 for part in (self.modes, self.all_button, self._zooms))
        is_one_line = needed + 2 * MARGIN_PX <= self.width()
        if is_one_line is not self._has_one_line:
            self._has_one_line = is_one_line
            self._tools.addWidget(self.modes, 0, 0, 1, 1 if is_one_line else 3, LEFT)
            self._tools.addWidget(self.all_button, 0 if is_one_line else 1, 1 if is_one_line else 0, LEFT)
            self._tools.addWidget(self._zooms, 0 if is_one_line else 1, 2, RIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_tools()

    def lay_out(self, *, beside: bool) -> None:
        """Canvas above the facts, or beside them where the view is low and wide."""
        self._split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self._split.setSizes([380, 420] if beside else [360, 340])

    def lend_canvas(self) -> Canvas:
        """Give the canvas away for a while; all goes on that is said to this view."""
        self._is_lent = True
        self.canvas.has_captions = False
        self._sizes_before = self._split.sizes()
        if self.all_button.isChecked():
            self.all_button.setChecked(False)
        return self.canvas

    def take_canvas_back(self) -> None:
        if self._is_lent:
            self._is_lent = False
            self.canvas.has_captions = True
            self._split.insertWidget(0, self.canvas)
            self._split.setStretchFactor(0, 1)
            self._split.setSizes(self._sizes_before)

    def choose_mode(self, mode: Mode) -> None:
        """Compare in this way; choosing it again goes back to side by side."""
        chosen = Mode.SIDE_BY_SIDE if mode is self.canvas.mode else mode
        self.modes.choose(MODES.index(chosen))
        self._set_mode(chosen)

    def compared(self) -> tuple[Member, ...]:
        """The photos that are shown, the group's first one first."""
        group = self._desk.current_group
        if group is None:
            return ()
        judged = self.judged
        if not self.all_button.isChecked() or self.canvas.mode in (Mode.WIPE, Mode.DIFFERENCE):
            return (group.members[0], group.members[judged])
        others = MOST_COMPARED - 1
        start = 1 + (judged - 1) // others * others
        return (group.members[0], *group.members[start : start + others])

    @property
    def judged(self) -> int:
        """The member that is held against the first one: the chosen one, or while that is the first, the one before."""
        group = self._desk.current_group
        assert group is not None
        last = len(group.members) - 1
        if self._desk.place.member > 0:
            return self._desk.place.member
        return min(self._judged_before[1], last) if self._judged_before[0] == group.group_id else min(1, last)

    def offer_in(self, modes: Segments) -> None:
        """Let those of MODES be chosen that show something of the present photos."""
        group = self._desk.current_group
        relation = group.members[self.judged].relation if group is not None else None
        modes.offer(MODES.index(Mode.DIFFERENCE), unless=keeping_words.no_difference(relation))

    def _set_mode(self, mode: Mode) -> None:
        self.canvas.set_mode(mode)
        self.mode_changed.emit(mode)
        self._on_desk_changed()

    def _on_mode_chosen(self, position: object) -> None:
        assert isinstance(position, int)
        self._set_mode(MODES[position])

    def _on_all_toggled(self, _checked: bool) -> None:
        self._on_desk_changed()

    def _on_theme_changed(self, _tokens: object) -> None:
        self.full_button.setIcon(icon("full-screen", self._theme.tokens.text))

    def _on_zoom_out_clicked(self) -> None:
        self.canvas.zoom_by(1 / ZOOM_STEP)

    def _on_zoom_in_clicked(self) -> None:
        self.canvas.zoom_by(ZOOM_STEP)

    def _on_photo_clicked(self, position: object) -> None:
        assert isinstance(position, int)
        group = self._desk.current_group
        if group is not None:
            self._desk.go_to(self._desk.place.row, group.members.index(self.compared()[position]))

    def _on_why_grown(self) -> None:
        # Once the layout has its new height: the panel goes to the top, so that the details are seen.
        QTimer.singleShot(0, self, self._scroll_to_why)

    def _scroll_to_why(self) -> None:
        self._below.verticalScrollBar().setValue(self.why.y())

    def _on_why_details_wanted(self) -> None:
        group = self._desk.current_group
        if group is not None:
            judged = group.members[self.judged]
            first, second = self._desk.photo(group.keep.photo), self._desk.photo(judged.photo)
            moments = self._moment(group.keep, group.keep), self._moment(judged, group.keep)
            self.details_wanted.emit(DetailsRequest(first, second, judged.turned, judged.evidence, moments))

    def _on_desk_changed(self) -> None:
        group = self._desk.current_group
        if group is not None:
            self._judged_before = group.group_id, self.judged
        self._split.setVisible(group is not None)
        self._nothing.setVisible(group is None)
        self.all_button.setVisible(group is not None and len(group.members) > 2)
        if group is not None:
            self._name_all_button(len(group.members))
            self.offer_in(self.modes)
        self._show(group)

    def _on_film_slider_moved(self) -> None:
        group = self._desk.current_group
        if group is not None:
            self._show_pictures()

    def _set_film_slider(self, first: Photo | None, judged: Member | None) -> None:
        """Run over the group's first film. The moment stays while that film does, and the judged one shows it too."""
        if first is None or judged is None or first.facts.film is None:
            self._film_shown = None
            self.film_slider.show_film(0, 0)
            return
        at_ms = self.film_slider.at_ms if first.stamp == self._film_shown else film_moments.usual_ms(first)
        begins_ms, ends_ms = film_moments.shared_ms(judged, self._desk.photo(judged.photo), first)
        if not begins_ms <= at_ms <= ends_ms:
            at_ms = begins_ms + (ends_ms - begins_ms) // 3
        self._film_shown = first.stamp
        self.film_slider.show_film(film_moments.length_ms(first), at_ms)

    def _moment(self, member: Member, first: Member) -> int | None:
        """Which moment of a film is shown; None for photos."""
        photo = self._desk.photo(member.photo)
        if photo.facts.film is None or self._desk.photo(first.photo).facts.film is None:
            return None
        return film_moments.moment_ms(self.film_slider.at_ms, member, photo, self._desk.photo(first.photo))

    def _name_all_button(self, count: int) -> None:
        shown = min(MOST_COMPARED, count)
        text = self.tr("Show all %Ln", "photos", shown)
        if shown < count:
            text = self.tr("Show {shown} of {count}").format(shown=amounts.number(shown), count=amounts.number(count))
        if text != self.all_button.text():
            self.all_button.setText(text)
            self.all_button.setAccessibleName(text)
            self._has_one_line = None
            self._arrange_tools()

    def _show_pictures(self) -> None:
        members = self.compared()
        tiles = make_card(self._desk, self._desk.place.row).tiles if members else ()
        tile_of = {tile.member.photo: tile for tile in tiles}
        self.canvas.show_photos([self._shown(member, members[0], tile_of[member.photo]) for member in members])

    def _show(self, group: Group | None) -> None:
        members = self.compared()
        first = self._desk.photo(members[0].photo) if members else None
        self._set_film_slider(first, group.members[self.judged] if group is not None else None)
        self._show_pictures()
        if group is None or self._desk.result is None:
            return
        # A table of more than these four would show nothing but dots.
        told = members if len(members) <= MOST_TOLD else (members[0], group.members[self.judged])
        photos = [self._desk.photo(member.photo) for member in told]
        roots = self._desk.result.options.folders
        self._facts.show(facts(photos, roots))
        self.why.show_member(group.members[self.judged])

    def _shown(self, member: Member, first: Member, tile: Tile) -> ShownPhoto:
        photo = self._desk.photo(member.photo)
        size = QSize(photo.facts.width_px, photo.facts.height_px)
        if member.turned.swaps_sides:
            size.transpose()
        caption = amounts.join([verdict_word(tile) or self.tr("Not decided"), path_words.display_name(photo.path)])
        # On the near black around photos it is the dark theme's colours that are seen.
        edge = {Verdict.KEEP: DARK.keep, Verdict.REMOVE: DARK.remove}.get(tile.shown_verdict, "")
        evidence = member.evidence
        is_part = evidence.overlap_on_first is not None or evidence.overlap_on_second is not None
        return ShownPhoto(
            photo.stamp,
            member.turned,
            size,
            caption,
            self._place(member, first, size),
            edge_colour=edge,
            is_part=is_part,
            moment_ms=self._moment(member, first),
            same=keeping_words.no_difference(member.relation),
            differs=self._differs(member),
        )

    @staticmethod
    def _differs(member: Member) -> QRectF | None:
        """Where the photo was proven to differ from the first one, a little enlarged so that what is there is seen."""
        kinds = {found.kind for found in member.proof.changes} if member.proof is not None else set()
        place = member.proof.second.place if member.proof is not None else None
        if place is None or EvidenceKind.PART_DIFFERS not in kinds:
            return None
        room = DIFFERS_ROOM
        spot = QRectF(place.left, place.top, place.right - place.left, place.bottom - place.top)
        return spot.adjusted(-room, -room, room, room).intersected(QRectF(0, 0, 1, 1))

    def _place(self, member: Member, first: Member, size: QSize) -> QRectF:
        evidence = member.evidence
        if member is first or evidence.overlap_on_first is not None or evidence.overlap_on_second is not None:
            return placed(evidence.overlap_on_first, evidence.overlap_on_second)
        reference = self._desk.photo(first.photo).facts
        aspect = (size.width() / size.height()) / (reference.width_px / reference.height_px)
        if abs(aspect - 1) < ASPECT_TOLERANCE or member.relation in (Relation.IDENTICAL, Relation.SAME_PIXELS):
            return QRectF(0, 0, 1, 1)
        if aspect > 1:
            return QRectF(0, 0.5 - 0.5 / aspect, 1, 1 / aspect)
        return QRectF(0.5 - 0.5 * aspect, 0, aspect, 1)
