"""The slider that moves all compared films to one moment."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from dedupe_gui.gui.texts import amounts
from dedupe_gui.gui.views.controls import label, row

STEP_MS: Final = 100
PAGE_MS: Final = 2000


class FilmSlider(QWidget):
    """Hidden while photos are compared."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        # A click leaves the keyboard to the cards; Tab leads here, and then the arrows move it.
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setSingleStep(STEP_MS)
        self.slider.setPageStep(PAGE_MS)
        self.slider.setAccessibleName(self.tr("Moment of the films"))
        self.slider.valueChanged.connect(self._on_slider_changed)
        self._told = label("", "muted")
        layout = row(self.slider, self._told, spacing=8)
        layout.setStretch(0, 1)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        self.hide()

    @property
    def at_ms(self) -> int:
        return self.slider.value()

    def show_film(self, length_ms: int, at_ms: int) -> None:
        """Run over a film of this length, beginning at a moment; 0 hides the slider."""
        with QSignalBlocker(self.slider):
            self.slider.setMaximum(max(length_ms, 1))
            self.slider.setValue(at_ms)
        self._tell()
        self.setVisible(length_ms > 0)

    def _on_slider_changed(self, _value: int) -> None:
        self._tell()
        self.moved.emit()

    def _tell(self) -> None:
        at, end = (amounts.clock(each / 1000) for each in (self.slider.value(), self.slider.maximum()))
        self._told.setText(f"{at} / {end}")
