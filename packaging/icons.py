"""Draw the program's icon in the sizes and formats that the systems want, from resources/icons/dedupe.svg."""

from __future__ import annotations

import os
from pathlib import Path

from PIL import Image

SIZES_PX = (16, 32, 48, 64, 128, 256, 512)


def draw(svg: Path, folder: Path) -> dict[int, Path]:
    """Write one PNG a size into the folder; return the files by edge length in pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: TID251 (a tool, not the program)
    from PySide6.QtSvg import QSvgRenderer  # noqa: TID251

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(svg), application)
    folder.mkdir(parents=True, exist_ok=True)
    files = {}
    for edge_px in SIZES_PX:
        image = QImage(edge_px, edge_px, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        files[edge_px] = folder / f"{edge_px}.png"
        if not image.save(str(files[edge_px])):
            raise OSError(f"{files[edge_px]} can't be written.")
    return files


def combine(pngs: dict[int, Path], target: Path) -> None:
    """Write one file with all sizes; the ending tells the format: .ico (Windows) or .icns (macOS)."""
    largest = 512 if target.suffix == ".icns" else 256
    with Image.open(pngs[largest]) as image:
        if target.suffix == ".ico":
            image.save(target, sizes=[(edge, edge) for edge in pngs if edge <= largest])
        else:
            image.save(target)
