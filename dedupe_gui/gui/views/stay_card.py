"""Which photos stay where they are and why: before a clean-up, after it, and after a way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from dedupe_gui.gui.texts import amounts
from dedupe_gui.gui.views.controls import clear, column, label, lay_out, row

BETWEEN_REASONS_PX: Final = 4


@dataclass(frozen=True, slots=True)
class StayLine:
    """Photos that stay for one reason."""

    names: tuple[str, ...]
    reason: str


class StayCard(QFrame):
    """The reasons, each with its photos."""

    def __init__(self, *below: QWidget) -> None:
        """below: what can be done about it."""
        super().__init__()
        self.setProperty("role", "card")
        self._title = label("", "strong")
        self._count = label("", "muted")
        self._lines = column(spacing=4)
        does = [row(*below, None)] if below else []
        lay_out(self, column(row(self._title, None, self._count), self._lines, *does), 20, 14, 20, 14)

    @property
    def text(self) -> str:
        """Reasons and names, a line each; nothing while the card is hidden."""
        if self.isHidden():
            return ""
        items = (self._lines.itemAt(at) for at in range(self._lines.count()))
        widgets = (item.widget() for item in items if item is not None)
        return "\n".join(widget.text() for widget in widgets if isinstance(widget, QLabel))

    def show_lines(self, title: str, lines: Sequence[StayLine], count: str = "") -> None:
        """List them, with the reason first: after a dozen names nobody would find it."""
        self._title.setText(title)
        self._count.setText(count)
        clear(self._lines)
        for line in lines:
            reason = label(f"{line.reason[:1].upper()}{line.reason[1:]}:", wraps=True)
            reason.setContentsMargins(0, BETWEEN_REASONS_PX if self._lines.count() else 0, 0, 0)
            self._lines.addWidget(reason)
            self._lines.addWidget(label(amounts.some_of(line.names), "muted", wraps=True))
