"""Make the notices of what others made and the frozen program holds: the text for all systems, Debian's copyright file.

Every file that went into the program is traced to who made it: a Python package by its own metadata and licence files,
a library that such a package brings along by components.toml, Python itself, and on Linux a library of the system by
Debian's package and its copyright file. What nobody answers for ends the build (UnknownMaker).
"""

from __future__ import annotations

import fnmatch
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

from dedupe_gui.notices import Notice, as_text, notice_of

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
COMMON_LICENCES = ("Apache-2.0", "GPL-2", "GPL-3", "LGPL-2.1", "LGPL-3", "MPL-2.0")
"""Those that Debian's copyright files refer to instead of printing them."""

DEBIAN_FORMAT = "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
_LIBRARY = re.compile(r"\.(so(\.[\w.]+)?|dylib|dll|pyd)$", re.IGNORECASE)
_FOREIGN_FOLDER = re.compile(r"(\.libs|dylibs|/Qt/(lib|plugins|translations)|PySide6/(plugins|translations))(/|$)")
_DEBIAN_LICENCE = re.compile(r"^Files:\s*\*\s.*?^Licen[cs]e:[ \t]*(\S.*?)[ \t,]*$", re.MULTILINE | re.DOTALL)
_TERMS = re.compile(
    r"(?:GNU (?:LESSER |LIBRARY )?GENERAL PUBLIC LICENSE\s+Version [123]"
    r"(?:(?!PUBLIC LICENSE\s+Version|\n[-=]{4}).){,9000}?)?"
    r"TERMS AND CONDITIONS\b.*?END OF TERMS AND CONDITIONS",
    re.DOTALL,
)
"""Of the GPL and the LGPL, with the preamble, and of the Apache licence, which some print among others in one file."""
_COPYRIGHT = re.compile(r"^[^\w\n]*(?:SPDX-FileCopyrightText:\s*)?(?:Copyright|\(c\)|©)[^\n]*\d{4}[^\n]*", re.I | re.M)

INTRODUCTION = """\
Dedupe is (c) The Dedupe authors, under the MIT licence. This package brings along the works of others named below, \
unchanged unless it says so, each under its own licence; those licences follow in full. Their source is to be had at \
the addresses given; where an address no longer answers, the Dedupe authors give the source of what is under the GPL, \
the LGPL or the MPL to whoever asks, for three years after they gave away this package.

Replacing Qt, and other libraries under the LGPL: each is a file of its own in the program's folder. Qt's libraries \
lie in {qt}. Build Qt or PySide6 {version} (or a later 6.x) from its source, put your files in the place of those of \
the same name, and start the program again; nothing checks them. What you changed may be looked into with a debugger, \
which the licence of Dedupe does not forbid. Or run Dedupe from its source with any PySide6: pip installs both."""


class UnknownMaker(Exception):
    """A file of the program of which nobody says who made it, or under which licence."""


@dataclass(frozen=True, slots=True)
class Content:
    """One thing inside the program."""

    place: str
    """Its path inside, with /; of a Python module in the program's archive, the module's name."""
    source: Path
    is_module: bool = False


@dataclass(frozen=True, slots=True)
class Component:
    """A library that lies inside a Python package: an entry of components.toml."""

    name: str
    licence: str
    address: str
    files: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    covered: str = ""
    texts: tuple[str, ...] = ()
    remark: str = ""

    def matches(self, place: str) -> bool:
        name = PurePosixPath(place).name
        return any(fnmatch.fnmatchcase(place if "/" in pattern else name, pattern) for pattern in self.files)

    def notice(self) -> Notice:
        texts = tuple(licence(name) for name in self.texts)
        if self.covered:
            texts += notice_of(metadata.distribution(self.covered)).texts
        version = metadata.version("PySide6-Essentials") if self.name in ("Qt", "PySide6 and Shiboken") else ""
        return Notice(self.name, version, self.licence, self.address, texts, self.remark)


@dataclass(slots=True)
class Inside:
    """A work of others and what is of it inside the program."""

    notice: Notice
    places: list[str] = field(default_factory=list)
    """Paths; empty for what lies in the program's own file."""


def makers_of(contents: Iterable[Content]) -> list[Inside]:
    """Return whose works these are. Raises UnknownMaker for what has no notice, and for a notice without a licence."""
    components = read_components()
    makers: dict[tuple[str, str], Inside] = {}  # Debian has a brotli, too, of another version
    packages: set[str] = set()
    completed = cache(_completed)
    for content in contents:
        if _is_own(content.source):
            continue
        for notice in _notices(content, components, packages, completed):
            inside = makers.setdefault((notice.name, notice.version), Inside(notice))
            inside.places.append(content.place if not content.is_module else "")
    for component in components:
        if packages.intersection(component.within):
            notice = component.notice()
            makers.setdefault((notice.name, notice.version), Inside(notice))
    notice = _bootloader()
    makers.setdefault((notice.name, notice.version), Inside(notice)).places.append("")
    separate = _table()["separate"]
    for inside in makers.values():
        if inside.notice.name in separate["programs"]:
            inside.notice = replace(inside.notice, remark=separate["remark"])
        elif is_under_the_gpl(inside.notice.licence):
            raise UnknownMaker(
                f"{inside.notice.name} is under the GPL ({inside.notice.licence}): no part of Dedupe may be."
            )
        if not inside.notice.licence or not (inside.notice.texts or inside.notice.remark):
            raise UnknownMaker(f"{inside.notice.name}: its licence, or the licence's text, is nowhere to be found.")
    return sorted(makers.values(), key=lambda inside: inside.notice.name.casefold())


def is_under_the_gpl(licence: str) -> bool:
    """Whether an expression leaves no choice but the GPL, and grants no exception. Not the LGPL."""
    return all(
        re.search(r"(?<!L)GPL|GNU General Public", choice) and " WITH " not in choice
        for choice in re.split(r"\s+(?:OR|or)\s+(?!later)", licence)
    )


def _notices(
    content: Content,
    components: tuple[Component, ...],
    packages: set[str],
    completed: Callable[[metadata.Distribution], Notice],
) -> Iterator[Notice]:
    package = _package_of(content.source)
    matching = [component for component in components if component.matches(content.place)]
    if package is not None:
        canonical = re.sub(r"[-_.]+", "-", package.name).lower()
        if canonical not in ("dedupe-gui", "scipy"):  # of SciPy there is one library, which is a component
            packages.add(canonical)
            yield _bootloader() if canonical == "pyinstaller" else completed(package)
        is_foreign = not content.is_module and bool(_FOREIGN_FOLDER.search(content.place))
        name = PurePosixPath(content.place).name
        if _LIBRARY.search(name) and (name.startswith("lib") or name.lower().endswith(".dll")):
            is_foreign = True
        if is_foreign and not matching:
            raise UnknownMaker(
                f"{content.place}, brought by {package.name}: name its maker in packaging/components.toml."
            )
        if is_foreign or content.place.startswith("pypocketfft"):
            yield matching[0].notice()
    elif content.source.is_relative_to(sys.base_prefix) and not _is_of_the_system(content.source):
        yield _python()
    elif content.source.name.lower().endswith(".dll") and matching:
        yield matching[0].notice()
    else:
        yield _system_notice(content)


def _completed(package: metadata.Distribution) -> Notice:
    """Return a package's notice, with the licence's text where its makers left it out."""
    notice = notice_of(package)
    if not notice.texts and "LGPL-3" in notice.licence:
        return replace(notice, licence="LGPL-3.0-only", texts=(licence("LGPL-3"), licence("GPL-3")))
    return notice


def _is_own(source: Path) -> bool:
    return source.is_relative_to(ROOT) and not source.is_relative_to(sys.prefix)


@cache
def _package_files() -> dict[str, metadata.Distribution]:
    return {
        str(package.locate_file(path)): package for package in metadata.distributions() for path in package.files or ()
    }


def _package_of(source: Path) -> metadata.Distribution | None:
    owner = _package_files().get(str(source))
    if owner is None and source.is_relative_to(sys.prefix) and "site-packages" in source.parts:
        place = source.parts[: source.parts.index("site-packages") + 2]  # written at run time, like __pycache__
        owner = next((p for name, p in _package_files().items() if Path(name).parts[: len(place)] == place), None)
    return owner


def _is_of_the_system(source: Path) -> bool:
    """Whether a Linux distribution's package holds it; where Python comes from Debian, it lies below /usr too."""
    return sys.platform == "linux" and sys.base_prefix == "/usr" and "python3" not in str(source)


@cache
def _python() -> Notice:
    version = ".".join(map(str, sys.version_info[:3]))
    places = (Path(sys.base_prefix), Path(tempfile.__file__).parent)
    texts = [path for place in places if (path := place / "LICENSE.txt").is_file()]
    text = licence_text(texts[0]) if texts else licence("python")
    return Notice("Python", version, "PSF-2.0", "https://github.com/python/cpython", (text,))


@cache
def _bootloader() -> Notice:
    remark = "The beginning of the program's file. The exception allows every program to be given away with it."
    return replace(
        notice_of(metadata.distribution("pyinstaller")),
        name="PyInstaller",
        licence="GPL-2.0-or-later WITH Bootloader-exception",
        remark=remark,
    )


def _system_notice(content: Content) -> Notice:
    if sys.platform != "linux":
        raise UnknownMaker(f"{content.place}, from {content.source}: name its maker in packaging/components.toml.")
    package = debian_package(content.source)
    if package is None:
        raise UnknownMaker(f"{content.place}, from {content.source}: no package of this system holds it.")
    return _debian_notice(package)


def debian_package(file: Path) -> str | None:
    """Return the package of a file; /lib may be another name for /usr/lib."""
    for place in (file, file.resolve(), Path("/usr") / file.relative_to("/")):
        found = subprocess.run(["dpkg-query", "-S", place], check=False, capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    return None


@cache
def _debian_notice(package: str) -> Notice:
    told = subprocess.run(
        ["dpkg-query", "-W", "-f", "${source:Package} ${Version} ${Homepage}", package],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    text = Path("/usr/share/doc", package, "copyright").read_text("utf-8")
    found = _DEBIAN_LICENCE.search(text)
    said = _table()["debian"].get(told[0]) or (found.group(1) if found else "see its text")
    remark = f"Debian's build of it, version {told[1]}: {package}. Its source: apt-get source {told[0]}"
    address = told[2] if len(told) > 2 else f"https://packages.debian.org/source/{told[0]}"
    return Notice(told[0], told[1], said, address, with_common_licences(text), remark)


def with_common_licences(text: str) -> tuple[str, ...]:
    """Return a text and those that it refers to, which are on every Debian and on no other system."""
    named = (name for name in COMMON_LICENCES if re.search(rf"common-licenses/{re.escape(name)}(?![\w-]|\.\d)", text))
    return (text.strip("\n"), *(licence(name) for name in named))


@cache
def licence(name: str) -> str:
    return (PACKAGING / "licences" / f"{name}.txt").read_text("utf-8").strip("\n")


@cache
def _table() -> Mapping[str, Any]:
    """components.toml. `Any`: its tables are told apart by who reads them."""
    return tomllib.loads((PACKAGING / "components.toml").read_text("utf-8"))


@cache
def read_components() -> tuple[Component, ...]:
    table = _table()
    lists = {"files", "within", "texts"}
    return tuple(
        Component(**{key: tuple(value) if key in lists else value for key, value in entry.items()})  # type: ignore[arg-type] # fields by name, out of the file
        for entry in table["component"]
    )


def text_for_all(makers: Iterable[Inside], *, qt: str) -> str:
    """Return the whole text. qt: where Qt's libraries lie, for who replaces them."""
    introduction = INTRODUCTION.format(qt=qt, version=metadata.version("PySide6-Essentials"))
    return as_text((inside.notice for inside in makers), introduction)


def debian_copyright(makers: Iterable[Inside], *, library_folder: str) -> str:
    """Return the package's copyright file in Debian's format (DEP 5). library_folder: where the program lies, from /.

    What lies in the program's archive of Python modules has the archive's name.
    """
    own = licence_text(ROOT / "LICENSE")
    comment = "The works of others inside, their authors and their licences in full are also printed by\n"
    paragraphs = [
        f"Format: {DEBIAN_FORMAT}\nUpstream-Name: Dedupe\nComment: {comment} dedupe-gui --licences.",
        f"Files: *\nCopyright: {_copyrights((own,))}\nLicense: MIT",
    ]
    texts: dict[str, str] = {"MIT": own}
    for inside in makers:
        name = _short_name(inside.notice, texts)
        files = "\n ".join(f"{library_folder}/{place}" for place in sorted(_folded(inside.places)))
        if not files:  # linked into others: their files are named there
            files = f"{library_folder}/*"
        comment = " ".join(f"{inside.notice.name} {inside.notice.version}, {inside.notice.address}".split())
        paragraphs.append(
            f"Files: {files}\nCopyright: {_copyrights(inside.notice.texts)}\nLicense: {name}\nComment: {comment}"
        )
    for name, text in texts.items():
        body = "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.split("\n"))
        paragraphs.append(f"License: {name}\n{body}")
    return "\n\n".join(paragraphs) + "\n"


def _short_name(notice: Notice, texts: dict[str, str]) -> str:
    """Return the name of the notice's licence, with the notice's own name where texts of one licence differ."""
    name = re.sub(r"\s+", "-", re.sub(r"[^\w.+ -]", "", notice.licence)) or "other"
    text = "\n\n".join(_debian_text(each) for each in notice.texts) or notice.remark
    own = f"{name}-{_slug(notice.name)}"
    for candidate in (name, own, f"{own}-{_slug(notice.version)}"):
        if texts.setdefault(candidate, text) == text:
            return candidate
    raise UnknownMaker(f"{notice.name} has two licences of one name.")


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")


def _debian_text(text: str) -> str:
    for name in COMMON_LICENCES:
        if text == licence(name):
            return f"On Debian systems the full text is in /usr/share/common-licenses/{name}."
    return _TERMS.sub("(The terms: /usr/share/common-licenses/; dedupe-gui --licences prints them too.)", text)


def _copyrights(texts: tuple[str, ...]) -> str:
    lines = (
        re.sub(r"^(Copyright[: ]*|\s|[*#/-])+", "", re.sub(r"\s+", " ", line), flags=re.I)
        for text in texts
        for line in _COPYRIGHT.findall(text)
    )
    found = list(dict.fromkeys(line for line in lines if "Free Software Foundation" not in line))
    return "\n ".join(found[:40]) or "its authors, see the licence's text"


def _folded(places: Iterable[str]) -> set[str]:
    """Return patterns for files: one for a package's folder, but each library in a folder of many makers' libraries."""
    patterns = set()
    for place in places:
        top, _, rest = place.partition("/")
        if not place:
            patterns.add("dedupe-gui")
        elif rest and not _FOREIGN_FOLDER.search(place):
            patterns.add(f"_internal/{top}/*")
        else:
            patterns.add(f"_internal/{place}")
    return patterns


def licence_text(path: Path) -> str:
    return path.read_text("utf-8").strip("\n")
