"""Bring the translations up to date: `python packaging/translations.py` after a text of the window has changed.

Collects the texts into resources/translations/dedupe_*.ts and compiles them to .qm. Exits with 1 when one is missing
in a language, so that no half-translated program is ever released.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
BIN = Path(sys.executable).parent


def sources() -> list[str]:
    """The modules of the window, relative to the root: absolute paths would be written into the files."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "dedupe_gui" / "gui").rglob("*.py"))


def update(language: str, *options: str) -> Path:
    """Collect the texts of one language and compile them; return the .ts file."""
    texts = TRANSLATIONS / f"dedupe_{language}.ts"
    common = ["-noobsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    subprocess.run([BIN / "pyside6-lupdate", *sources(), *common, *options, "-ts", texts], cwd=ROOT, check=True)
    subprocess.run([BIN / "pyside6-lrelease", texts, "-qm", texts.with_suffix(".qm")], cwd=ROOT, check=True)
    return texts


def unfinished(texts: Path) -> list[str]:
    """The source texts without a finished translation."""
    return [
        message.findtext("source") or ""
        for message in ET.parse(texts).getroot().iter("message")
        if (translation := message.find("translation")) is None or translation.get("type") == "unfinished"
    ]


def main() -> int:
    missing = {texts.name: unfinished(texts) for texts in (update("en", "-pluralonly"), update("de"))}
    for name, texts in missing.items():
        for text in texts:
            print(f"{name}: not translated: {text}")
    return 1 if any(missing.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
