"""The window's own icons: SVG drawings in one colour, which the theme chooses."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dedupe_gui.gui.resources import resource

DRAWN_COLOUR = "#000000"
"""The colour in the SVG files that is replaced."""
SIZES_PX = (16, 20, 24, 32, 40, 48)


def icon(name: str, colour: str) -> QIcon:
    """The drawing `resources/icons/<name>.svg` in `colour` (#RRGGBB), sharp at every usual scale."""
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace(DRAWN_COLOUR, colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    made = QIcon()
    for size_px in SIZES_PX:
        pixmap = QPixmap(QSize(size_px, size_px))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        made.addPixmap(pixmap)
    return made
