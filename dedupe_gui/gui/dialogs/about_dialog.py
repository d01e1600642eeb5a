"""*About*: what this is, which version, where it is at home, and whose work it rests on."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QPushButton, QWidget

from dedupe_gui import project
from dedupe_gui.gui.overriding import override
from dedupe_gui.gui.resources import resource
from dedupe_gui.gui.views.controls import Dialog, button, column, label, lay_out, row
from dedupe_gui.version import __version__

ICON_PX: Final = 72


class AboutDialog(Dialog):
    """Says what was wanted; nothing is opened here."""

    address_wanted = Signal(object)  # str
    licences_wanted = Signal()
    details_wanted = Signal()
    """The versions and the log's end are to be copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Dedupe"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = label()
        icon = QIcon(str(resource("icons/dedupe.svg")))
        picture.setPixmap(icon.pixmap(QSize(ICON_PX, ICON_PX), parent.devicePixelRatioF()))
        self.copy_button = button(self.tr("Copy details"))
        self.copy_button.clicked.connect(self._on_copy_button_clicked)
        self.licences_button = button(self.tr("Licences…"))
        self.licences_button.clicked.connect(self.licences_wanted)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        places = QGridLayout()
        places.setColumnStretch(1, 1)
        places.setVerticalSpacing(0)
        self.addresses: list[QPushButton] = []
        for name, address in (
            (self.tr("Home page"), project.HOME_URL),
            (self.tr("The guide on the web"), project.DOCS_URL),
            (self.tr("Report a fault"), project.ISSUES_URL),
        ):
            link = self._link(name, address)
            places.addWidget(label(name, "muted"), len(self.addresses), 0)
            places.addWidget(link, len(self.addresses), 1, Qt.AlignmentFlag.AlignLeft)
            self.addresses.append(link)
        told = column(
            label(self.tr("Dedupe {version}").format(version=__version__), "title"),
            label(self.tr("Finds the copies in your photos, says why, and never loses one."), wraps=True),
            10,
            places,
            10,
            label(self.tr("Free software under the MIT licence."), "muted"),
            label(
                self.tr("Dedupe rests on the work of many others, above all Qt, Pillow, NumPy and FFmpeg."),
                "muted",
                wraps=True,
            ),
            None,
            spacing=4,
        )
        buttons = row(self.copy_button, self.licences_button, None, close)
        lay_out(self, column(row(column(picture, None), told, spacing=20), 16, buttons), 24, 20, 24, 16)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(480, 300))

    def _link(self, name: str, address: str) -> QPushButton:
        made = button(address, "link", name=f"{name}: {address}")
        made.clicked.connect(partial(self.address_wanted.emit, address))
        return made

    def _on_copy_button_clicked(self) -> None:
        self.details_wanted.emit()
        self.copy_button.setText(self.tr("Copied"))


class LicencesDialog(Dialog):
    """The notices of all that comes along, in full."""

    def __init__(self, notices: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlainText(notices)
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        hint = label(
            self.tr("The work of others that comes along with Dedupe, and under which terms."), "muted", wraps=True
        )
        lay_out(self, column(hint, self.text, row(None, close), spacing=12), 20, 16, 20, 16)

    @override
    def sizeHint(self) -> QSize:
        return QSize(800, 620).boundedTo(self.screen().availableSize() * 0.9)
