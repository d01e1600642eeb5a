"""*Help*: the guide and its companions, read from the program's own files. Nothing here reaches the network."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.resources import resource
from dedupe_gui.gui.style.theme import TEXT_PX, Theme, Tokens
from dedupe_gui.gui.views.controls import Dialog, button, column, label, lay_out, row

PAGES: Final = ("guide", "howto", "faq", "troubleshooting", "privacy", "formats", "archive", "command-line")
"""In the order of the contents; packaging/pages.py makes them."""
CONTENTS_WIDTH_PX: Final = 230
FIND_WIDTH_PX: Final = 240
MARGIN_PX: Final = 20
_STYLE: Final = """
body {{ color: {text}; font-size: {px}px; }}
h1 {{ font-size: {h1_px}px; }}
h2 {{ font-size: {h2_px}px; margin-top: 24px; }}
h3 {{ font-size: {h3_px}px; margin-top: 16px; }}
p, li {{ line-height: 140%; }}
p.picture {{ line-height: 100%; }}
a {{ color: {accent}; }}
code, pre {{ font-family: monospace; background-color: {chip}; }}
table {{ border-collapse: collapse; }}
th, td {{ padding: 5px 9px; border: 1px solid {line}; vertical-align: top; text-align: left; }}
"""


class HelpText(QTextBrowser):
    """Shows pages of the help, and files beside them; whatever else a page names is not loaded."""

    address_wanted = Signal(object)  # str: a link to the web was clicked

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setProperty("role", "panel")
        # Pictures are fitted to the room before Qt knows that a bar will take some of it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(MARGIN_PX)
        self.anchorClicked.connect(self._on_anchor_clicked)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        place = self.source().resolved(QUrl(name))
        if not place.isLocalFile() or Path(place.toLocalFile()).parent != resource("help"):
            return None
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._fitting(QImage(place.toLocalFile()))
        return super().loadResource(kind, name)

    def _fitting(self, picture: QImage) -> QImage:
        """Qt's rich text has no widest width of a picture."""
        room_px = self.viewport().width() - 2 * MARGIN_PX
        if picture.width() <= room_px:
            return picture
        return picture.scaledToWidth(max(room_px, 1), Qt.TransformationMode.SmoothTransformation)

    def _on_anchor_clicked(self, link: QUrl) -> None:
        place = self.source().resolved(link)
        if place.isLocalFile():
            self.setSource(place)
        else:
            self.address_wanted.emit(place.toString())


class HelpWindow(Dialog):
    """Stays open beside the window: one reads a sentence, does it, and reads on."""

    address_wanted = Signal(object)  # str

    def __init__(self, theme: Theme, parent: QWidget, *, is_foreign: bool = False) -> None:
        """is_foreign: whether the window speaks another language than the guide."""
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.contents = QListWidget()
        self.contents.setProperty("role", "panel")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setFixedWidth(round(CONTENTS_WIDTH_PX * theme.scale))
        self.contents.setWordWrap(True)
        for name in PAGES:
            item = QListWidgetItem(_title(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.contents.addItem(item)
        self.text = HelpText()
        self.text.setAccessibleName(self.tr("The guide"))
        self.find_box = QLineEdit()
        self.find_box.setPlaceholderText(self.tr("Find in the guide"))
        self.find_box.setAccessibleName(self.find_box.placeholderText())
        self.find_box.setClearButtonEnabled(True)
        self.find_box.setMinimumWidth(round(FIND_WIDTH_PX * theme.scale))
        self.back_button = button(self.tr("Back"))
        self.back_button.setEnabled(False)
        self.found_nothing = label(self.tr("Not found"), "muted")
        self.found_nothing.hide()
        self.foreign = label(self.tr("The guide is in English."), "muted")
        self.foreign.setVisible(is_foreign)
        close = button(self.tr("Close"))
        tools = row(self.back_button, self.foreign, None, self.found_nothing, self.find_box, spacing=10)
        lay_out(
            self,
            column(tools, row(self.contents, self.text, spacing=16), row(None, close), spacing=12),
            *(20, 16, 20, 16),
        )
        self.contents.currentItemChanged.connect(self._on_contents_item_changed)
        self.text.sourceChanged.connect(self._on_text_source_changed)
        self.text.backwardAvailable.connect(self.back_button.setEnabled)
        self.text.address_wanted.connect(self.address_wanted)
        self.back_button.clicked.connect(self.text.backward)
        self.find_box.returnPressed.connect(self._on_find_box_return_pressed)
        self.find_box.textEdited.connect(self.found_nothing.hide)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._on_find_wanted)
        close.clicked.connect(self.close)
        theme.changed.connect(self._on_theme_changed)
        self._style(theme.tokens)

    def open_at(self, page: str, mark: str = "") -> None:
        """Show a page from a heading on, or from its top."""
        place = QUrl.fromLocalFile(str(resource("help") / f"{page}.html"))
        place.setFragment(mark)
        self.text.setSource(place)

    @property
    def page(self) -> str:
        """The page that is shown, without suffix."""
        return Path(self.text.source().toLocalFile()).stem

    @override
    def sizeHint(self) -> QSize:
        return QSize(1080, 760).boundedTo(self.screen().availableSize() * 0.9)

    def _style(self, tokens: Tokens) -> None:
        px = TEXT_PX * self._theme.scale
        sizes = {"px": px, "h1_px": px * 1.8, "h2_px": px * 1.35, "h3_px": px * 1.1}
        colours = {"text": tokens.text, "accent": tokens.accent, "chip": tokens.chip, "line": tokens.line}
        rounded = {name: round(size) for name, size in sizes.items()}
        self.text.document().setDefaultStyleSheet(_STYLE.format(**rounded, **colours))

    def _on_theme_changed(self, tokens: object) -> None:
        assert isinstance(tokens, Tokens)
        self._style(tokens)
        bar = self.text.verticalScrollBar()
        place = bar.value()
        self.text.reload()  # a style counts for what is laid out after it
        bar.setValue(place)

    def _on_contents_item_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_at(item.data(Qt.ItemDataRole.UserRole))

    def _on_text_source_changed(self, place: QUrl) -> None:
        name = Path(place.toLocalFile()).stem
        if name in PAGES:
            with QSignalBlocker(self.contents):
                self.contents.setCurrentRow(PAGES.index(name))

    def _on_find_wanted(self) -> None:
        self.find_box.setFocus()
        self.find_box.selectAll()

    def _on_find_box_return_pressed(self) -> None:
        """Go to the next place, in this page from where one is, then in the pages after it, and round to the top."""
        wanted = self.find_box.text().strip()
        if not wanted:
            return
        is_found = self.text.find(wanted)
        if not is_found:
            at = PAGES.index(self.page)
            order = (*PAGES[at + 1 :], *PAGES[: at + 1])
            name = next((name for name in order if _holds(name, wanted)), None)
            if name is not None:
                self.open_at(name)
                self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
                is_found = self.text.find(wanted)
        self.found_nothing.setVisible(not is_found)


def _html(name: str) -> str:
    return (resource("help") / f"{name}.html").read_text(encoding="utf-8")


def _title(name: str) -> str:
    found = re.search(r"<title>(.*?)</title>", _html(name))
    page = QTextDocument()
    page.setHtml(found[1] if found else name)
    return page.toPlainText()


def _holds(name: str, wanted: str) -> bool:
    page = QTextDocument()
    page.setHtml(_html(name))
    return not page.find(wanted).isNull()
