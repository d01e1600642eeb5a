"""The house keeps its floors: every module's imports and calls are held against the table of docs/architecture.md."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "dedupe_gui"

FLOOR = {
    "version": 0,
    "errors": 0,
    "cancel": 0,
    "garbage": 0,
    "steps": 0,
    "model": 0,
    "shown": 0,
    "sets": 0,
    "jxl_program": 0,
    "databases": 1,
    "plain_file": 1,
    "project": 0,
    "fault_log": 2,
    "notices": 1,
    "matching": 1,
    "review": 1,
    "reading": 2,
    "catalogue": 2,
    "removal": 2,
    "archive": 2,
    "jobs": 3,
    "api": 4,
    "cli": 5,
    "gui": 5,
    "resources": 0,
    "__main__": 6,
    "launch": 6,
    "__init__": 6,
}
"""Floor of each module or folder directly below the package; a module imports from its own folder and lower floors."""

SAME_FLOOR_ALLOWED = {("model", "errors"), ("cancel", "errors"), ("review", "matching"), ("__main__", "launch")}

ROOMS = {
    "matching": (
        "fingerprints",
        "candidates",
        "looks",
        "families",
        "edits",
        "groups",
        "containment",
        "films",
    ),
    "gui": ("system", "texts", "threads", "style", "state", "models", "views", "dialogs", "flows", "start"),
}
"""The rooms of a large folder, each above those that it may import from; modules that lie in none serve all of them."""

PURE = {"matching", "review"}
"""Folders that touch no disk, no clock and no other process."""

NOT_PURE_MODULES = {
    "io",
    "sqlite3",
    "shutil",
    "tempfile",
    "subprocess",
    "multiprocessing",
    "socket",
    "time",
    "glob",
}
PURE_PARTS_OF_OS = {"PathLike", "fsdecode", "fsencode", "fspath", "path", "sep"}
NOT_PURE_CALLS = {
    *("open", "read_bytes", "read_text", "write_bytes", "write_text", "touch", "mkdir", "unlink", "rmdir", "rename"),
    *("exists", "is_file", "is_dir", "is_symlink", "iterdir", "rglob", "lstat", "stat", "samefile", "symlink_to"),
    *("imread", "imwrite", "fromfile", "tofile", "load", "save", "savez", "now", "today"),
}

MODULES = sorted(PACKAGE.rglob("*.py"))


def place(module: Path) -> str:
    """Return the module's or its folder's name directly below the package."""
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_names(tree: ast.AST) -> Iterator[str]:
    """Yield every imported module, also those imported inside functions, in full."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "relative imports hide the floor"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute | ast.Name)
            and (node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id)
            in {"import_module", "__import__", "find_spec"}
        ):
            # a name that is only known at run time: any text of the module may be it
            name = node.args[0] if node.args else None
            yield from [str(name.value)] if isinstance(name, ast.Constant) else texts(tree)


def texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def own_places(module: Path) -> set[str]:
    """Return the modules or folders directly below the package that a module imports."""
    parts = (name.split(".") for name in imports_of(module))
    return {names[1] for names in parts if names[0] == "dedupe_gui" and len(names) > 1 and names[1] in FLOOR}


@cache
def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text("utf-8"), str(module))


@cache
def imports_of(module: Path) -> frozenset[str]:
    return frozenset(imported_names(tree_of(module)))


def test_every_module_stands_on_a_floor() -> None:
    assert {place(module) for module in MODULES} <= FLOOR.keys()


def test_a_module_imports_from_its_own_folder_and_lower_floors_only() -> None:
    for module in MODULES:
        here = place(module)
        for other in own_places(module) - {here}:
            assert FLOOR[other] < FLOOR[here] or (here, other) in SAME_FLOOR_ALLOWED, f"{module} imports {other}"


def room(folder: str, parts: tuple[str, ...]) -> str | None:
    """Return the room of a module of `folder`, given the names below it, or None where it lies in none."""
    return parts[0] if len(parts) > 1 and parts[0] in ROOMS[folder] else None


def test_a_room_imports_from_itself_and_the_rooms_below_it() -> None:
    for module in MODULES:
        folder, *below = module.relative_to(PACKAGE).with_suffix("").parts
        if folder not in ROOMS:
            continue
        here = room(folder, tuple(below))
        rooms = ROOMS[folder]
        for name in imports_of(module):
            package, *parts = name.split(".")
            other = room(folder, tuple(parts[1:])) if package == "dedupe_gui" and parts[:1] == [folder] else None
            if other and below != ["__init__"]:
                assert here is not None, f"{'.'.join(below)} serves all rooms and imports {other}"
                assert rooms.index(other) <= rooms.index(here), f"{module} imports {other}"


def test_only_the_window_imports_qt() -> None:
    for module in MODULES:
        qt = {name for name in imports_of(module) if name.split(".")[0] in {"PySide6", "shiboken6"}}
        assert not qt or place(module) == "gui", module


def test_what_is_under_the_gpl_is_loaded_by_a_program_of_its_own_alone() -> None:
    for module in MODULES:
        names = imports_of(module)
        if place(module) == "jxl_program":
            assert not {name for name in names if name.startswith("dedupe_gui")}
        else:
            gpl = {name for name in names if name.split(".")[0] == "pillow_jxl" or "jxl_program" in name}
            assert not gpl, module


def test_matching_and_review_touch_no_disk_and_no_clock() -> None:
    for module in (each for each in MODULES if place(each) in PURE):
        assert not {name.split(".")[0] for name in imports_of(module)} & NOT_PURE_MODULES, module
        for node in ast.walk(tree_of(module)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
                assert called not in NOT_PURE_CALLS, f"{module}:{node.lineno} calls {called}"
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "os":
                assert node.attr in PURE_PARTS_OF_OS, f"{module}:{node.lineno} uses os.{node.attr}"


def test_the_package_has_no_module_state_that_is_not_constant() -> None:
    for module in MODULES:
        for node in ast.walk(tree_of(module)):
            assert not isinstance(node, ast.Global), f"{module}:{node.lineno} has a global"


def test_a_pyside_that_aborts_is_excluded() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (pyside,) = [req for req in map(Requirement, project["dependencies"]) if req.name.startswith("PySide6")]
    assert pyside.name == "PySide6-Essentials"
    assert "6.12.0" not in pyside.specifier
    assert "6.11.3" in pyside.specifier
