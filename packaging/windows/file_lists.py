"""Write what the Windows installer puts where and what its uninstaller takes away: the same files, one by one.

Nothing is ever deleted by folder: the user may have chosen one in which other things lie, or put some there later.
"""

from __future__ import annotations

from pathlib import Path, PureWindowsPath


def write_file_lists(program: Path, folder: Path) -> None:
    """Write install.nsh and uninstall.nsh, which dedupe.nsi includes. program: the frozen program's folder."""
    install, delete, remove = [], [], []
    folders = [program, *sorted(path for path in program.rglob("*") if path.is_dir())]
    for source in folders:
        target = PureWindowsPath("$INSTDIR", *map(_escaped, source.relative_to(program).parts))
        install.append(f'SetOutPath "{target}"')
        for file in sorted(path for path in source.iterdir() if not path.is_dir()):
            install.append(f'File "{_escaped(str(file))}"')
            delete.append(f'Delete "{target / _escaped(file.name)}"')
        if source != program:
            remove.append(f'RMDir "{target}"')
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in (("install.nsh", install), ("uninstall.nsh", [*delete, *reversed(remove)])):
        (folder / name).write_text("\n".join(lines) + "\n", "utf-8-sig")


def _escaped(name: str) -> str:
    return name.replace("$", "$$")
