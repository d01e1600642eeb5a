"""What the installers hold of others has a notice: traced from files to makers, as the build does it."""

from __future__ import annotations

import re
import sys
from importlib import import_module, metadata
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from dedupe_gui.notices import installed_notices

ROOT = Path(__file__).parents[2]
LIBRARY = re.compile(r"\.(so(\.[\w.]+)?|dylib|dll|pyd)$")


@pytest.fixture(scope="module")
def notices() -> ModuleType:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import_module("empty_libraries")
        return import_module("notices")
    finally:
        sys.path.remove(str(ROOT / "packaging"))


def libraries(notices: ModuleType) -> list[Any]:
    """Everything compiled of the packages that the program needs, without what is replaced by an empty library."""
    empty = sys.modules["empty_libraries"]
    return [
        notices.Content(path.as_posix(), Path(str(package.locate_file(path))))
        for notice in installed_notices()
        for package in [metadata.distribution(notice.name)]
        if package.name != "scipy"  # replaced by packaging/frozen/scipy
        for path in package.files or ()
        if LIBRARY.search(path.name) and not empty.is_replaced(path.as_posix())
    ]


def is_older_than_in_installers(distribution: str) -> bool:
    pinned = re.search(
        rf"^{distribution}==([\d.]+)", (ROOT / "packaging" / "constraints.txt").read_text(), re.MULTILINE
    )
    assert pinned is not None
    installed, wanted = (
        [int(number) for number in version.split(".")] for version in (metadata.version(distribution), pinned.group(1))
    )
    return installed < wanted


@pytest.mark.skipif(is_older_than_in_installers("pyside6-essentials"), reason="no installer is made with this Qt")
def test_every_library_that_the_installers_can_hold_has_a_maker_and_a_licence(notices: ModuleType) -> None:
    wanted = libraries(notices)
    # what OpenCV's FFmpeg and PyAV's network are linked to goes with them
    gone = (
        r"(opencv_python_headless|av|pillow)\.libs/lib(aom|crypto|ssl|vpx|gmp|hogweed|nettle|unistring|drm|swresample)"
    )
    unused = r"PySide6/(Qt/qml|Qt/libexec|Qt/lib/libQt6\w*(Qml|Quick)|[a-z]+$)"
    makers = notices.makers_of(content for content in wanted if not re.match(f"{gone}|{unused}", content.place))
    by_name = {inside.notice.name: inside for inside in makers}
    assert {"Qt", "FFmpeg", "libheif", "LibRaw", "OpenBLAS", "Libraries of OpenCV", "pillow"} <= by_name.keys()
    assert all(inside.notice.licence for inside in makers)
    assert "GNU LESSER" in "".join(by_name["Qt"].notice.texts)


def test_a_library_that_nobody_answers_for_ends_the_build(notices: ModuleType) -> None:
    source = Path(str(metadata.distribution("numpy").locate_file("numpy/__init__.py")))
    with pytest.raises(notices.UnknownMaker, match=r"libfoo-1a2b\.so"):
        notices.makers_of([notices.Content("numpy.libs/libfoo-1a2b.so", source)])


def test_what_is_under_the_gpl_ends_the_build(notices: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "notice_of", lambda _: notices.Notice("numpy", "1", "GPL-3.0-or-later", "", ("text",)))
    source = Path(str(metadata.distribution("numpy").locate_file("numpy/__init__.py")))
    with pytest.raises(notices.UnknownMaker, match="under the GPL"):
        notices.makers_of([notices.Content("numpy", source, is_module=True)])


@pytest.mark.parametrize(
    ("licence", "is_gpl"),
    [
        ("GPL-3.0-or-later", True),
        ("GPL-2.0-only OR GPL-3.0-only", True),
        ("GNU General Public License v2 (GPLv2)", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
        ("AFL-2.1 OR GPL-2.0-or-later", False),
        ("MIT", False),
    ],
)
def test_only_what_leaves_no_other_choice_is_under_the_gpl(notices: ModuleType, licence: str, *, is_gpl: bool) -> None:
    assert notices.is_under_the_gpl(licence) is is_gpl


def test_the_jpeg_xl_program_is_told_apart(notices: ModuleType) -> None:
    package = metadata.distribution("pillow-jxl-plugin")
    (file,) = [path for path in package.files or () if path.name == "JpegXLImagePlugin.py"]
    makers = notices.makers_of([notices.Content("pillow_jxl", Path(str(package.locate_file(file))), is_module=True)])
    text = notices.text_for_all(makers, qt="_internal")
    assert "program of its own, dedupe-jxl" in " ".join(text.split())
    assert "libjxl" in text


def test_the_debian_copyright_file_names_every_licence_that_it_refers_to(notices: ModuleType) -> None:
    makers = notices.makers_of(content for content in libraries(notices) if content.place.startswith(("PIL", "pillow")))
    text = notices.debian_copyright(makers, library_folder="usr/lib/dedupe-gui")
    head, *paragraphs = text.strip().split("\n\n")
    assert head.startswith(f"Format: {notices.DEBIAN_FORMAT}\n")
    assert all(re.match(r"(Files|License): \S", paragraph) for paragraph in paragraphs)
    assert all(re.match(r"( |[A-Z][\w-]+:)", line) for line in text.strip().split("\n") if line)
    defined = {each.split("\n")[0] for each in paragraphs if each.startswith("License:")}
    assert {line for line in text.split("\n") if line.startswith("License:")} <= defined
    assert "usr/lib/dedupe-gui/_internal/PIL/*" in text


def test_the_debian_copyright_file_refers_to_the_gpl_where_another_text_has_it_inside(
    notices: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its preamble, which has an address of old; what comes between is another's and stays."""
    gpl = "GNU GENERAL PUBLIC LICENSE\nVersion 3\n\nPreamble\n\nTERMS AND CONDITIONS\n\n0. x\n\n"
    gpl += "END OF TERMS AND CONDITIONS"
    lesser = "GNU LESSER GENERAL PUBLIC LICENSE\nVersion 3\n\nThis version incorporates the GPL.\n"
    given = notices.Notice("brotli", "0.1", "MIT", "", (f"mine\n\n{lesser}\n{gpl}\n\nyours",))
    monkeypatch.setattr(notices, "_system_notice", lambda _: given)
    makers = notices.makers_of([notices.Content("libbrotli.so", Path("/usr/lib/x"))])
    text = notices.debian_copyright(makers, library_folder="usr")
    assert re.search(r"mine.*This version incorporates.*/usr/share/common-licenses/.*yours", text, re.DOTALL)
    assert "Preamble" not in text
    assert "END OF TERMS" not in text


def test_two_works_of_one_name_are_two(notices: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Debian's brotli is another version than the Python package's, and perhaps under another licence."""
    system = notices.Notice("brotli", "0.1", "MIT", "", ("text of another",))
    monkeypatch.setattr(notices, "_system_notice", lambda _: system)
    own = Path(str(metadata.distribution("brotli").locate_file("brotli.py")))
    contents = [notices.Content("brotli", own, is_module=True), notices.Content("libbrotli.so", Path("/usr/lib/x"))]
    makers = notices.makers_of(contents)
    assert [inside.notice.name for inside in makers].count("brotli") == 2
    assert "text of another" in notices.debian_copyright(makers, library_folder="usr")
