"""Pictures as file managers and browsers hand them over."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from dedupe_gui.gui.state.dropped import PastedPicture, WebAddress, folders_in, picture_in
from dedupe_gui.gui.state.picture_bytes import encoded

PAGE = QUrl("https://example.org/gallery.html")


def test_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])
    assert folders_in(mime) == (tmp_path,)
    assert picture_in(mime) == tmp_path / "a.jpg"


def test_the_picture_itself_comes_before_its_address() -> None:
    mime = QMimeData()
    mime.setUrls([PAGE])
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    mime.setImageData(image)
    assert isinstance(picture_in(mime), PastedPicture)


def test_of_a_picture_that_is_a_link_the_picture_is_meant() -> None:
    mime = QMimeData()
    mime.setUrls([PAGE])
    mime.setHtml(
        '<a href="https://example.org/gallery.html"><IMG alt="" src="https://example.org/a.jpg?w=1&amp;h=2"></a>'
    )
    assert picture_in(mime) == WebAddress("https://example.org/a.jpg?w=1&h=2")


def test_a_picture_written_into_the_page_is_taken_from_there() -> None:
    mime = QMimeData()
    mime.setHtml(f'<img src="data:image/png;base64,{base64.b64encode(b"picture").decode()}">')
    assert picture_in(mime) == b"picture"
    mime.setHtml('<img src="data:image/png;base64,%%%"><img src="data:image/svg+xml,<svg/>">')
    assert picture_in(mime) is None


def test_an_address_may_come_as_a_link_or_as_text() -> None:
    link, text, nothing = QMimeData(), QMimeData(), QMimeData()
    link.setUrls([QUrl("https://example.org/a.jpg")])
    text.setText(" https://example.org/a.jpg\n")
    nothing.setText("hello")
    assert picture_in(link) == picture_in(text) == WebAddress("https://example.org/a.jpg")
    assert picture_in(nothing) is None


def test_a_picture_is_not_encoded_while_the_window_waits() -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    mime = QMimeData()
    mime.setImageData(image)

    picture = picture_in(mime)

    assert isinstance(picture, PastedPicture), "as Qt has it; the look-up's thread encodes it"
    assert QImage.fromData(encoded(picture.image)) == image


def test_a_picture_that_another_program_encoded_is_taken_as_it_is() -> None:
    mime = QMimeData()
    mime.setData("image/png", b"as it was written")

    assert picture_in(mime) == b"as it was written"


def test_an_address_with_too_long_a_name_is_no_folder_and_raises_nothing() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/{'x' * 5000}"), QUrl.fromLocalFile("/a/" * 3000)])

    assert folders_in(mime) == ()
    assert isinstance(picture_in(mime), Path)
