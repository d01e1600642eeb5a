"""What others made that comes along with the program: who, under which licence, and the licence's text.

An installer brings the text in a file, made when it was built (packaging/notices.py), because there libraries lie that
no Python package names. Elsewhere the text is made of what the installed packages say of themselves.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

PROGRAM = "dedupe-gui"
FILE_NAME = "THIRD-PARTY-NOTICES.txt"
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)[\w. -]*", re.IGNORECASE)
_WIDTH = 80


@dataclass(frozen=True, slots=True)
class Notice:
    """One work of others."""

    name: str
    version: str
    licence: str
    """An SPDX expression, or what its makers call it."""
    address: str
    """Where it and its source are to be had; empty if nobody says."""
    texts: tuple[str, ...]
    """Licences and copyright notices in full."""
    remark: str = ""


def notices_text() -> str:
    """Return all notices as one plain text, some hundred kilobytes long; lines end with a newline alone."""
    file = Path(__file__).with_name(FILE_NAME)
    if file.is_file():
        return file.read_text("utf-8")
    return as_text(
        installed_notices(), "These are not part of Dedupe; they were installed beside it, by pip or by hand."
    )


def as_text(notices: Iterable[Notice], introduction: str) -> str:
    """Lay notices out: first a list, then each with its licences; a text that several share is printed once."""
    ordered = sorted(notices, key=lambda notice: notice.name.casefold())
    parts = [textwrap.fill(paragraph, _WIDTH) + "\n" for paragraph in introduction.split("\n\n")]
    width = max((len(_title(notice)) for notice in ordered), default=0)
    parts.append("\n".join(f"{_title(notice):{width}}  {notice.licence}" for notice in ordered) + "\n")
    printed: dict[str, str] = {}
    for notice in ordered:
        parts.append("=" * _WIDTH)
        parts.append("\n".join(filter(None, (_title(notice), f"Licence: {notice.licence}", notice.address))))
        parts.append(textwrap.fill(notice.remark, _WIDTH))
        for text in notice.texts:
            shared = printed.setdefault(text, notice.name)
            parts.append(text if shared == notice.name else f"The text of the licence is printed under {shared}.")
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def installed_notices() -> list[Notice]:
    """Return a notice of each installed Python package that the program needs, and of those that they need."""
    found: dict[str, Notice] = {}
    waiting = [PROGRAM]
    while waiting:
        name = waiting.pop()
        if _canonical(name) in found:
            continue
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # it is needed on other systems, or the program runs from an unpacked source
        found[_canonical(name)] = notice_of(package)
        waiting += _needed_by(package)
    found.pop(PROGRAM, None)
    return list(found.values())


def notice_of(package: metadata.Distribution) -> Notice:
    """Return what an installed package says of itself."""
    said = package.metadata
    classifiers = [
        each.rpartition("::")[2].strip() for each in said.get_all("Classifier") or () if each.startswith("License ::")
    ]
    name, version = said["Name"], said["Version"]
    licence = _field(said, "License-Expression") or _field(said, "License")
    if not licence or "\n" in licence or len(licence) > _WIDTH:
        licence = ", ".join(classifiers)  # some put the whole text there
    return Notice(name, version, licence, _address(package), tuple(dict.fromkeys(_licence_texts(package))))


def _needed_by(package: metadata.Distribution) -> Iterator[str]:
    for requirement in package.requires or ():
        name, _, condition = requirement.partition(";")
        if not re.search(r"\bextra\b", condition):
            yield re.split(r"[^\w.-]", name.strip(), maxsplit=1)[0]


def _licence_texts(package: metadata.Distribution) -> Iterator[str]:
    for path in package.files or ():
        is_text = _LICENCE_FILE.match(path.name) and path.suffix not in {".py", ".pyc", ".pyi"}
        # of an egg, Python before 3.11.4 lists what its source had, whether it was installed or not
        if is_text and Path(path.locate()).is_file():
            yield path.read_text("utf-8").replace("\r\n", "\n").strip("\n")


def _address(package: metadata.Distribution) -> str:
    said = package.metadata
    addresses = dict(each.split(", ", 1) for each in said.get_all("Project-URL") or () if ", " in each)
    by_name = {name.casefold(): address for name, address in addresses.items()}
    wanted = ("source", "source code", "repository", "homepage")
    return next((by_name[name] for name in wanted if name in by_name), _field(said, "Home-page"))


def _field(said: metadata.PackageMetadata, name: str) -> str:
    return str(said[name]).strip() if name in said else ""


def _title(notice: Notice) -> str:
    return f"{notice.name} {notice.version}".strip()


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
