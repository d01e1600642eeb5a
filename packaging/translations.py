"""Bring the translations up to date: `python packaging/translations.py` after a text of the window has changed.

Collects the texts of the window, and those of the problems that it tells of, into resources/translations/dedupe_*.ts
and compiles them to .qm. Exits with 1 when one is missing in a language, so that no half-translated program is ever
released.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
BIN = Path(sys.executable).parent
NOT_IN_THE_WINDOW = {"cli", "launch.py"}
"""What only the command line says."""


def sources() -> list[str]:
    """The modules of the window, relative to the root: absolute paths would be written into the files."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "dedupe_gui" / "gui").rglob("*.py"))


def kinds_of_problems(modules: Iterable[ast.Module]) -> set[str]:
    """The names of EnvironmentProblem and of its kinds, save those that make their text themselves."""
    classes = [node for module in modules for node in ast.walk(module) if isinstance(node, ast.ClassDef)]
    kinds: set[str] = set()
    found = {"EnvironmentProblem"}
    while found - kinds:
        kinds |= found
        found = {
            one.name
            for one in classes
            if any(isinstance(base, ast.Name) and base.id in kinds for base in one.bases)
            and not any(isinstance(part, ast.FunctionDef) and part.name == "__init__" for part in one.body)
        }
    return kinds


def problems() -> Iterator[tuple[str, ast.Call]]:
    """Every EnvironmentProblem, of whatever kind, that the window may have to tell of: its text, and the call.

    lupdate looks for tr() and would not find them. Raises ValueError for a text that nobody could translate, because it
    is no literal.
    """
    modules = {
        path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "dedupe_gui").rglob("*.py"))
    }
    kinds = kinds_of_problems(modules.values())
    for path, module in modules.items():
        floor = path.relative_to(ROOT / "dedupe_gui").parts[0]
        if floor in NOT_IN_THE_WINDOW:
            continue
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds:
                text = node.args[0]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield text.value, node
                elif not (floor == "gui" and isinstance(text, ast.Call)):  # there a function has translated it
                    raise ValueError(f"{path}:{node.lineno}: the text of an EnvironmentProblem must be a literal")


def update(language: str, collected: Sequence[str | Path]) -> Path:
    """Collect the texts of one language and compile them; return the .ts file. collected: modules that have them."""
    texts = TRANSLATIONS / f"dedupe_{language}.ts"
    options = ["-noobsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    subprocess.run([BIN / "pyside6-lupdate", *collected, *options, "-ts", texts], cwd=ROOT, check=True)
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
    languages = sorted(texts.stem.partition("_")[2] for texts in TRANSLATIONS.glob("dedupe_*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        marked = Path(folder, "problems.py")
        marks = [f'QT_TRANSLATE_NOOP("", {text!r})\n' for text in sorted({text for text, _call in problems()})]
        marked.write_text("".join(marks), encoding="utf-8")
        updated = [update(code, [*sources(), marked]) for code in languages]
    missing = {texts.name: unfinished(texts) for texts in updated}
    for name, texts in missing.items():
        for text in texts:
            print(f"{name}: not translated: {text}")
    return 1 if any(missing.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
