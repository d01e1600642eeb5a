"""*Why are these together?* in a sentence, opening to the details for those who want the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.style.theme import Theme
from dedupe_gui.gui.texts import amounts, keeping_words
from dedupe_gui.gui.views.controls import button, clear, column, label, lay_out, leave_focus, row
from dedupe_gui.jobs.hashes import HASH_BITS
from dedupe_gui.model import Comparison, Member, Proof

HEAT_EDGE_PX: Final = 220


@dataclass(frozen=True, slots=True)
class Details:
    """What the details show: the distances by every hash, and where the two pictures differ."""

    comparison: Comparison
    heat_map: QImage | None


LEAST_MAP_PX: Final = 96


class HeatMap(QWidget):
    """A picture that gets smaller where it has no room: beside the numbers there may be little."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__()
        self._picture = picture
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return self._picture.size()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._picture.size().scaled(QSize(LEAST_MAP_PX, LEAST_MAP_PX), Qt.AspectRatioMode.KeepAspectRatio)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.size().boundedTo(self._picture.size())
        size = self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawPixmap(QRect(QPoint(0, 0), size), self._picture)


class WhyPanel(QFrame):
    """Says why; asks for the details only when they are opened."""

    details_wanted = Signal()
    grown = Signal()
    """The details took more room: they should be seen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "card")
        self._sentence = label("", wraps=True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details_button = button(self.tr("Details"))
        self.details_button.setProperty("role", "link")
        self.details_button.setCheckable(True)
        leave_focus(self.details_button)
        self.details_button.toggled.connect(self._on_details_toggled)
        self._details = QWidget()
        self._grid = QGridLayout(self._details)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._details.hide()
        lay_out(
            self,
            column(
                row(label(self.tr("Why are these together?"), "strong"), None, self.details_button),
                self._sentence,
                self._details,
                spacing=4,
            ),
            12,
            8,
            12,
            12,
        )

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    @property
    def is_open(self) -> bool:
        return self.details_button.isChecked()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_open:
            self.grown.emit()

    def show_member(self, member: Member) -> None:
        """Explain this photo towards the group's first one."""
        self._sentence.setText(keeping_words.why(member))
        if self.is_open:
            self._show_waiting()
            self.details_wanted.emit()

    def show_details(self, details: Details) -> None:
        clear(self._grid)
        lines = self._lines(details.comparison)
        for line, (title, value) in enumerate(lines):
            self._grid.addWidget(label(title, "small", wraps=True), line, 0)
            self._grid.addWidget(label(value, "small", wraps=True), line, 1)
        if details.heat_map is not None:
            picture = HeatMap(QPixmap.fromImage(details.heat_map))
            picture.setAccessibleName(self.tr("Where the photos differ: bright parts differ most"))
            self._grid.addWidget(picture, 0, 2, max(1, len(lines)), 1, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(self.tr("bright parts differ most"), "small"), len(lines), 2)
        self._grid.setColumnStretch(2, 1)

    def _lines(self, comparison: Comparison) -> list[tuple[str, str]]:
        evidence = comparison.evidence
        bits_differ = self.tr("{distance} of {bits} bits differ")
        lines = [
            (name, bits_differ.format(distance=distance, bits=HASH_BITS[name]))
            for name, distance in comparison.distances_bits.items()
        ]
        if evidence.weakest_block is not None:
            lines.append((self.tr("weakest part"), amounts.decimal(evidence.weakest_block, 2)))
        if evidence.difference is not None:
            lines.append((self.tr("mean difference"), amounts.decimal(evidence.difference)))
        if comparison.proof is not None:
            for title, holding in (
                (self.tr("kept one beyond the other"), comparison.proof.first),
                (self.tr("other beyond the kept one"), comparison.proof.second),
            ):
                if holding.share is None or holding.worst is None:
                    continue
                outside = self.tr("{share} %, at worst {greys} greys")
                share = amounts.decimal(100 * holding.share)
                lines.append((title, outside.format(share=share, greys=amounts.decimal(holding.worst))))
            lines += self._fit(comparison.proof)
        if evidence.inliers is not None:
            lines.append((self.tr("shared points"), amounts.number(evidence.inliers)))
        return lines

    def _fit(self, proof: Proof) -> list[tuple[str, str]]:
        """By how much one has to be made larger, other in tone or sharper to get the other."""
        if proof.relation is None:
            return []
        times = self.tr("{factor} times")
        lines = [(self.tr("size of the other, along an edge"), times.format(factor=amounts.decimal(proof.scale, 2)))]
        if proof.tone_greys is not None:
            apart = self.tr("{greys} greys apart").format(greys=amounts.decimal(proof.tone_greys))
            lines.append((self.tr("tones"), apart))
        if proof.edges is not None:
            sharper = times.format(factor=amounts.decimal(1 / proof.edges, 2))
            lines.append((self.tr("edges of the other, in strength"), sharper))
        return lines

    def show_problem(self, sentence: str) -> None:
        clear(self._grid)
        self._grid.addWidget(label(sentence, "small", wraps=True), 0, 0)

    def _show_waiting(self) -> None:
        self.show_problem(self.tr("Looking closely…"))

    def _on_details_toggled(self, checked: bool) -> None:
        self._details.setVisible(checked)
        if checked:
            self._show_waiting()
            self.details_wanted.emit()
