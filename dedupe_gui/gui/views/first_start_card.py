"""What a person sees who starts the program for the first time: what will happen, in three pictures, and an offer."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.style.theme import Theme, Tokens
from dedupe_gui.gui.texts import path_words
from dedupe_gui.gui.texts.plain import plain_tip
from dedupe_gui.gui.views.controls import button, column, label, lay_out, row, set_property

SCENE: Final = QSize(200, 104)
PHOTO: Final = QSize(84, 60)


class Scene(Enum):
    """The three steps."""

    FIND = "find"
    LOOK = "look"
    BACK = "back"


class ScenePicture(QWidget):
    """A drawing in the theme's colours; the words below it say the same."""

    def __init__(self, scene: Scene, theme: Theme) -> None:
        super().__init__()
        self._scene = scene
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    @override
    def sizeHint(self) -> QSize:
        return SCENE

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        painter.translate((self.width() - SCENE.width()) / 2, 0)
        match self._scene:
            case Scene.FIND:
                self._find(painter, tokens)
            case Scene.LOOK:
                self._look(painter, tokens)
            case Scene.BACK:
                self._back(painter, tokens)

    def _find(self, painter: QPainter, tokens: Tokens) -> None:
        """Photos on a pile, and a glass over two that are the same."""
        for left, top in ((16, 34), (44, 22), (96, 30)):
            _photo(painter, QRectF(left, top, PHOTO.width(), PHOTO.height()), tokens, tokens.control_line)
        painter.setPen(QPen(QColor(tokens.accent), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(122, 52), 32, 32)
        painter.drawLine(QPointF(146, 76), QPointF(168, 97))

    def _look(self, painter: QPainter, tokens: Tokens) -> None:
        """One stays, one goes, as on every card."""
        for left, colour, sign in ((12, tokens.keep, "✓"), (106, tokens.remove, "✕")):
            frame = QRectF(left, 22, PHOTO.width(), PHOTO.height())
            _photo(painter, frame, tokens, colour)
            badge = QRectF(left + 6, 28, 24, 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(badge, 5, 5)
            painter.setPen(QColor(tokens.on_verdict))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, sign)

    def _back(self, painter: QPainter, tokens: Tokens) -> None:
        """Into the trash, and the way back."""
        _photo(painter, QRectF(12, 26, PHOTO.width(), PHOTO.height()), tokens, tokens.control_line)
        painter.setPen(QPen(QColor(tokens.muted), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(QColor(tokens.panel))
        painter.drawPolygon(QPolygonF([QPointF(140, 38), QPointF(182, 38), QPointF(177, 92), QPointF(145, 92)]))
        painter.drawLine(QPointF(134, 38), QPointF(188, 38))
        painter.drawLine(QPointF(154, 31), QPointF(168, 31))
        for left in (152, 161, 170):
            painter.drawLine(QPointF(left, 50), QPointF(left, 80))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        path = QPainterPath(QPointF(150, 18))
        path.cubicTo(QPointF(132, 2), QPointF(96, 2), QPointF(84, 16))
        painter.drawPath(path)
        painter.drawLine(QPointF(84, 16), QPointF(86, 5))
        painter.drawLine(QPointF(84, 16), QPointF(95, 17))

    def _on_theme_changed(self, _tokens: object) -> None:
        self.update()


def _photo(painter: QPainter, frame: QRectF, tokens: Tokens, edge: str) -> None:
    """A photo of hills and a sun."""
    clip = QPainterPath()
    clip.addRoundedRect(frame, 6, 6)
    painter.save()
    painter.setClipPath(clip)
    painter.fillRect(frame, QColor(tokens.tint))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.caution))
    painter.drawEllipse(QPointF(frame.right() - 20, frame.top() + 18), 7, 7)
    painter.setBrush(QColor(tokens.accent))
    low = frame.bottom() + 1
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(frame.left(), low),
                QPointF(frame.left() + 26, frame.top() + 24),
                QPointF(frame.left() + 44, frame.top() + 42),
                QPointF(frame.left() + 56, frame.top() + 32),
                QPointF(frame.right() + 1, low),
            ]
        )
    )
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(edge), 2.5))
    painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 6, 6)


class FirstStartCard(QFrame):
    """Hidden once the user has folders on the list or has searched before."""

    pictures_wanted = Signal()
    """To search the folder that is offered."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "way")
        set_property(self, "first", value=True)
        steps = row(spacing=16)
        for scene, title, sentence in (
            (Scene.FIND, self.tr("1. Find"), self.tr("All photos are compared. Nothing changes on your disk.")),
            (Scene.LOOK, self.tr("2. Look"), self.tr("You see what stays and what may go, and why. You decide.")),
            (Scene.BACK, self.tr("3. Clean up"), self.tr("What goes is moved to the trash, and can be put back.")),
        ):
            picture = ScenePicture(scene, theme)
            picture.setAccessibleName(f"{title} {sentence}")
            name, text = label(title, "strong"), label(sentence, "muted", wraps=True)
            for one in (name, text):
                one.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            steps.addLayout(column(picture, name, text, None, spacing=4), 1)
        self._title = label("", "heading", wraps=True)
        self.pictures_button = button("", "primary")
        self.pictures_button.clicked.connect(self.pictures_wanted)
        offer = row(self._title, self.pictures_button, spacing=16)
        offer.setStretch(0, 1)
        self._offer = QWidget()
        lay_out(self._offer, offer)
        self._offer.hide()
        lay_out(self, column(steps, self._offer, spacing=12), 20, 16, 20, 16)
        self.hide()

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self._title.text()

    def show_folder(self, folder: Path, photos: int | None) -> None:
        """photos: how many there are; None while they are being counted."""
        name = path_words.folder(folder)
        if photos is None:
            said = self.tr("Your folder {folder}: counting the photos…")
        elif photos:
            said = self.tr("Your folder {folder} has %Ln photos.", "", photos)
        else:
            said = self.tr("Your folder {folder} has no photos. Add another one below.")
        self._title.setText(said.format(folder=name))
        self.pictures_button.setText(self.tr("Find copies in {folder}").format(folder=name))
        self.pictures_button.setAccessibleName(self.pictures_button.text())
        self.pictures_button.setToolTip(plain_tip(path_words.near_home(folder)))
        self.pictures_button.setVisible(photos != 0)
        self._offer.show()
        self.show()
