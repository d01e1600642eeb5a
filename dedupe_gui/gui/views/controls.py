"""The small parts that every page is made of, so that a heading looks and reads the same everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.texts import amounts
from dedupe_gui.gui.texts.plain import plain_tip

KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


def label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """A text. `role` is one of title, heading, strong, section, muted, small, key of the style sheet."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)  # before the text: see gui/texts/plain.py
    made.setText(text)
    if role:
        made.setProperty("role", role)
    if role == "key":
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if wraps:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    return made


class Button(QPushButton):
    """A push button that Enter presses where the focus is on it, as the space bar does.

    Qt leaves Enter to the dialog's default button, which may be *Cancel* while the blue one has the focus.
    """

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~KEYPAD:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


class ElidedLabel(QLabel):
    """One line that is shortened where it has no room, with the whole of it as its tool tip."""

    def __init__(self, role: str = "", *, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def fitted(self) -> str:
        """What is shown of the text, to be shortened still."""
        return self.text()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.fitted(), self._mode, self.width())
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class PartsLabel(ElidedLabel):
    """Of a line of parts as many as there is room for, the weightiest first; no part is shortened."""

    @override
    def fitted(self) -> str:
        parts = self.text().split(amounts.SEPARATOR)
        while parts and self.fontMetrics().horizontalAdvance(amounts.join(parts)) > self.width():
            parts.pop()
        return amounts.join(parts)


class ElidedButton(Button):
    """A button whose text is shortened in the middle where it has no room: never cut off at both ends."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self._whole = ""
        if role:
            self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """The whole text; a screen reader and the tool tip have it too."""
        self._whole = text
        self.setAccessibleName(text)
        self.setText(text)
        if self.isVisible():  # what measures a button before it is shown takes its font from the style sheet for good
            self._fit()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        more = self.fontMetrics().horizontalAdvance(self._whole) - self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() + more, hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(120, self.sizeHint().width()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        # Its font comes after its place: what was shortened for another one has room now, and nothing resizes it.
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = max(40, self.width() - (super().sizeHint().width() - metrics.horizontalAdvance(self.text())))
        shown = self._whole
        if metrics.horizontalAdvance(shown) > room:  # elidedText alone shortens what is half a pixel wider, too
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, room)
        if shown != self.text():
            self.setText(shown)
            self.updateGeometry()  # what was laid out before its font was known has room now
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")


def named(text: str, control: QWidget, role: str = "section") -> QLabel:
    """The text that names a control, on the screen and to a screen reader, which takes a list's choice for its name."""
    made = label(text, role)
    made.setBuddy(control)
    control.setAccessibleName(text)
    return made


def button(text: str, role: str = "", *, name: str = "") -> QPushButton:
    """A push button; `name` is what a screen reader says where the text alone does not tell."""
    made = Button(text)
    if role:
        made.setProperty("role", role)
    made.setAccessibleName(name or text.rstrip("…"))
    made.setAutoDefault(False)
    return made


def leave_focus(*widgets: QWidget) -> None:
    """Let a click on these leave the focus where it is; Tab reaches them nevertheless.

    For pages that are worked by keys: after a click on *Wipe* the space bar must not press *Wipe* again.
    """
    for widget in widgets:
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def be_as_high_as_others(*icons: QPushButton) -> None:
    """Let buttons without a text grow with the row that they are in: the lowest one of fixed height limits it."""
    for each in icons:
        each.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)


class FlatButton(QToolButton):
    """A tool button of which the same is true."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~KEYPAD:
            self.click()
        else:
            super().keyPressEvent(event)


def flat_button(name: str) -> QToolButton:
    """A small button that shows an icon only; `name` is its tool tip and what a screen reader says."""
    made = FlatButton()
    made.setProperty("role", "flat")
    made.setToolTip(plain_tip(name))
    made.setAccessibleName(name)
    made.setIconSize(QSize(16, 16))
    return made


def card(role: str = "card") -> QFrame:
    made = QFrame()
    made.setProperty("role", role)
    return made


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have the widget drawn anew."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def lay_out(widget: QWidget, layout: QLayout, *margins_px: int) -> None:
    """Give the widget its layout, with margins left, top, right, bottom or none."""
    if margins_px:
        layout.setContentsMargins(*margins_px)
    widget.setLayout(layout)


class Dialog(QDialog):
    """As high as its texts are at its width: Qt asks how high they are before it knows how wide the dialog will be."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        wrapped = [each for each in self.findChildren(QLabel) if each.wordWrap()]
        missing_px = sum(max(0, each.heightForWidth(each.width()) - each.height()) for each in wrapped)
        if missing_px:
            self.resize(self.width(), self.height() + missing_px)


def row(*parts: QWidget | QLayout | int | None, spacing: int = 8) -> QHBoxLayout:
    """Parts side by side; None is a stretch, a number so many pixels of space."""
    made = QHBoxLayout()
    _fill(made, parts, spacing)
    return made


def column(*parts: QWidget | QLayout | int | None, spacing: int = 8) -> QVBoxLayout:
    """Parts below each other; None is a stretch, a number so many pixels of space."""
    made = QVBoxLayout()
    _fill(made, parts, spacing)
    return made


def _fill(layout: QHBoxLayout | QVBoxLayout, parts: Sequence[QWidget | QLayout | int | None], spacing: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


def centred(part: QWidget) -> QHBoxLayout:
    """The part in the middle, as wide as it may be."""
    made = row(None, part, None, spacing=0)
    made.setStretch(1, 100)
    return made


class Body(QWidget):
    """What scrolls: as high as its texts are at its width. By their least sizes Qt would take them for narrow."""

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least


def scrolled(
    body: QWidget, *, top_px: int = 24, sideways: Qt.ScrollBarPolicy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
) -> QScrollArea:
    """A page's body in the middle of what scrolls; the focus goes to what is in it, never to the area itself."""
    holder = Body()
    lay_out(holder, centred(body), 24, top_px, 24, 24)
    made = QScrollArea()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(sideways)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(holder)
    return made


def make_bold(widget: QWidget) -> None:
    """Semibold by the font, not by the style sheet, which does not count it when it measures the text."""
    font = widget.font()
    font.setWeight(font.Weight.DemiBold)
    widget.setFont(font)


def clear(layout: QLayout) -> None:
    """Take every widget out of the layout and let Qt delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class Segments(QWidget):
    """Buttons in a row of which one is chosen."""

    chosen = Signal(object)  # int, the position

    def __init__(self, texts: Sequence[str], *, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        layout = row(spacing=0)
        for position, text in enumerate(texts):
            made = button(text)
            made.setCheckable(True)
            made.setProperty("segment", _segment(position, len(texts)))
            made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            leave_focus(made)
            made.setAutoExclusive(True)  # the group sees to that; this tells a screen reader that one is chosen
            self._group.addButton(made, position)
            layout.addWidget(made)
        self.setLayout(layout)
        self._group.button(0).setChecked(True)
        self._is_choosing = False
        # Not idClicked: a screen reader toggles without a click.
        self._group.idToggled.connect(self._on_group_id_toggled)

    @property
    def position(self) -> int:
        return self._group.checkedId()

    def segment(self, position: int) -> QPushButton:
        found = self._group.button(position)
        assert isinstance(found, QPushButton)
        return found

    def offer(self, position: int, *, unless: str) -> None:
        """Let it be chosen unless there is a sentence that says why it would be pointless."""
        self.segment(position).setEnabled(not unless)
        self.segment(position).setToolTip(plain_tip(unless))

    def choose(self, position: int) -> None:
        """Choose without telling anybody."""
        self._is_choosing = True
        self._group.button(position).setChecked(True)
        self._is_choosing = False

    def _on_group_id_toggled(self, position: int, checked: bool) -> None:
        if checked and not self._is_choosing:
            self.chosen.emit(position)


def _segment(position: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if position == 0 else "last" if position == count - 1 else "middle"


class Choice(QComboBox):
    """A list to choose from beside the page's main thing: the mouse takes no keys away from that, Tab still comes here.

    The wheel scrolls the page and does not choose what nobody looked at.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Slider(QSlider):
    """A slider of which the same is true."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DropZone(QFrame):
    """Where things are dropped; lights up while something hangs over the window, which takes the drop anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dropzone")

    def light_up(self) -> None:
        set_property(self, "hovered", value=True)

    def go_out(self) -> None:
        set_property(self, "hovered", value=False)


class Page(QWidget):
    """One of the window's pages, with what it puts into the window's header."""

    summary_changed = Signal(object)  # str, beside the trail
    header_tools: QWidget | None = None

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
