"""Everything about a search that most people never need."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from dedupe_gui.gui.state.search_choices import Advanced
from dedupe_gui.gui.texts import path_words
from dedupe_gui.gui.views.controls import Dialog, button, column, label, lay_out, named, row
from dedupe_gui.model import WIDEST_DISTANCE_BITS, HashKind

SPIN_MARGIN_PX: Final = 6


class AdvancedDialog(Dialog):
    """Says by `chosen` what was decided."""

    chosen = Signal(object)  # Advanced

    def __init__(self, advanced: Advanced, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Advanced"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.hash_kind = QComboBox()
        for text, kinds in (
            (self.tr("By shape: best for photos (pHash)"), (HashKind.PHASH,)),
            (self.tr("By gradients (dHash)"), (HashKind.DHASH,)),
            (self.tr("By wavelets: many false finds (wHash)"), (HashKind.WHASH,)),
            (self.tr("By brightness: many false finds (aHash)"), (HashKind.AHASH,)),
            (self.tr("By brightness and colour (aHash + colorhash)"), (HashKind.AHASH, HashKind.COLORHASH)),
            (self.tr("By shape and colour (pHash + colorhash)"), (HashKind.PHASH, HashKind.COLORHASH)),
        ):
            self.hash_kind.addItem(text, kinds)
            if kinds == advanced.hash_kinds:
                self.hash_kind.setCurrentIndex(self.hash_kind.count() - 1)
        self.distance = QSpinBox()
        self.distance.setRange(0, WIDEST_DISTANCE_BITS)
        self.distance.setValue(advanced.distance_bits)
        self.turned = QCheckBox(self.tr("Also find turned and mirrored copies"))
        self.turned.setChecked(advanced.find_turned)
        self.edits = QCheckBox(self.tr("Also find crops, frames, captions and tilts"))
        self.edits.setChecked(advanced.find_edits)
        self.across = QCheckBox(self.tr("Only copies in another folder of the list than the kept photo"))
        self.across.setChecked(advanced.across)
        self.min_group = QSpinBox()
        self.min_group.setRange(2, 999)
        self.min_group.setValue(advanced.min_group)
        self.exclude = _lines_box(advanced.exclude_patterns)
        self.exclude.setPlaceholderText("*.png\nThumbnails/")
        self.even_in = _lines_box([path_words.display(folder) for folder in advanced.even_in])
        self._even_in_before = advanced.even_in
        self.workers = QSpinBox()
        self.workers.setRange(0, 64)
        self.workers.setSpecialValueText(self.tr("all"))
        self.workers.setValue(advanced.workers or 0)
        self.timeout_s = QDoubleSpinBox()
        self.timeout_s.setRange(1, 600)
        self.timeout_s.setDecimals(0)
        self.timeout_s.setSuffix(self.tr(" s", "seconds"))
        self.timeout_s.setValue(advanced.photo_timeout_s)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        for text, field in (
            (self.tr("How photos are compared"), self.hash_kind),
            (self.tr("Differences allowed at first, of 64"), self.distance),
            (self.tr("Smallest group"), self.min_group),
            (self.tr("Leave out files and folders"), self.exclude),
            (self.tr("Look even in these stores of other programs"), self.even_in),
            (self.tr("Processor cores to use"), self.workers),
            (self.tr("Give up on one photo after"), self.timeout_s),
        ):
            form.addRow(named(text, field, role=""), field)
        form.insertRow(2, "", self.turned)
        form.insertRow(3, "", self.edits)
        form.insertRow(4, "", self.across)
        patterns = self.tr("Patterns as in a .gitignore file, one a line. Hidden and trash folders are never entered.")
        form.insertRow(7, "", label(patterns, "small", wraps=True))
        stores = self.tr(
            "Whole paths, one a line. What is removed there is missing in its program, which may break its library."
        )
        form.insertRow(9, "", label(stores, "small", wraps=True))
        for spin in (self.distance, self.min_group, self.workers, self.timeout_s):
            # Qt 6.11 gives the text of a spin box no padding from a style sheet.
            spin.lineEdit().setTextMargins(SPIN_MARGIN_PX, 0, 0, 0)
        self.ok_button = button(self.tr("Use these"), "primary")
        self.ok_button.clicked.connect(self.accept)
        self.ok_button.setDefault(True)
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        lay_out(self, column(form, 8, row(None, self.cancel_button, self.ok_button), spacing=10), 24, 20, 24, 16)
        self.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        patterns = (line.strip() for line in self.exclude.toPlainText().splitlines())
        self.chosen.emit(
            Advanced(
                hash_kinds=tuple(self.hash_kind.currentData()),
                distance_bits=self.distance.value(),
                find_turned=self.turned.isChecked(),
                find_edits=self.edits.isChecked(),
                min_group=self.min_group.value(),
                across=self.across.isChecked(),
                exclude_patterns=tuple(pattern for pattern in patterns if pattern),
                workers=self.workers.value() or None,
                photo_timeout_s=self.timeout_s.value(),
                even_in=self._chosen_stores(),
            )
        )

    def _chosen_stores(self) -> tuple[Path, ...]:
        """As they were where nothing was changed: a path that is no text is not shown as it is."""
        before = {path_words.display(folder): folder for folder in self._even_in_before}
        lines = (line.strip() for line in self.even_in.toPlainText().splitlines())
        return tuple(before.get(line) or Path(line) for line in lines if line and Path(line).is_absolute())


def _lines_box(lines: Sequence[str]) -> QPlainTextEdit:
    """A box for a few lines, that shows three of them."""
    box = QPlainTextEdit("\n".join(lines))
    # The least height by the style sheet: its own one for text fields would win over one that is set here.
    box.setProperty("role", "lines")
    box.setMaximumHeight(120)
    box.setTabChangesFocus(True)
    return box
