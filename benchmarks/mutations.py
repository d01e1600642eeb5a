"""Whether the tests would notice: changes one thing at a time in the code that decides, and runs the tests that run it.

    python benchmarks/mutations.py map [--tests review]   once, and again when tests change: which test runs which line
    python benchmarks/mutations.py run --seed 1 --count 100 [--part 2/4]
    python benchmarks/mutations.py list --seed 1 --count 100

A mutation is chosen by the seed among all that the operators below can make in `ROOMS`. It survives when every test
that runs its line passes; a test that fails, or hangs, kills it. Each runs in a copy of the tree, so that the tree
itself is never wrong, not even after a sudden end.

Not mutated, for no test could tell or none should: measured thresholds, and amounts and limits that stand as constants
of a module (benchmarks judge those); calls that only cost or save time (`ONLY_TIME`); texts, annotations, assertions
and what is raised when the program itself is wrong. Nobody meets a measured limit to the last bit, so where a value is
compared with one, the whole comparison is turned round.
"""

from __future__ import annotations

import argparse
import ast
import copy
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import coverage
import pytest

TREE = Path(__file__).resolve().parent.parent
ROOMS = ("review", "removal", "matching", "jobs")
NOT_MUTATED = ("thresholds.py",)
TESTS_OF_MAP = ("review", "removal", "matching", "jobs", "cli", "archive", "gui")
PLAIN = ("-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:xdist")
KEPT_IN = TREE / ".mutations"
SECONDS_A_MUTATION = 60
"""So long the tests of one mutation may have taken together when they were mapped: the quickest are run first."""
PATIENCE = 4
"""A mutation whose tests take so many times longer than without it hangs."""

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
SUMS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
MEASURED_FROM = 4
ONLY_TIME = {
    "setNumThreads": "the answer is the same with more threads",
    "draft": "a JPEG is decoded at the size that is wanted, instead of being made smaller afterwards",
    "close": "what nobody holds any more is closed with it",
}
"""Calls that may be left out without another outcome, and why."""
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change: in a file of the package, at a node (by its place in `ast.walk`), one of its ways."""

    path: str
    node: int
    way: str
    first_line: int
    """Of the statement that it is in."""
    last_line: int
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.path}:{self.first_line} [{self.way}] {self.before}  →  {self.after}"


def ways(node: ast.AST, parent: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Yield what the node may become, with a name for it."""
    changed = copy.deepcopy(node)
    match changed:
        case ast.Compare(ops=[operator]) if type(operator) in COMPARISONS:
            yield "comparison", ast.UnaryOp(ast.Not(), changed) if _is_measured(changed) else _turned(changed, operator)
        case ast.BoolOp():
            changed.op = ast.Or() if isinstance(changed.op, ast.And) else ast.And()
            yield "and/or", changed
        case ast.UnaryOp(op=ast.Not()):
            yield "not", changed.operand
        case ast.UnaryOp(op=ast.USub()):
            yield "sign", changed.operand
        case ast.BinOp() if type(changed.op) in SUMS and not _is_type(changed):
            changed.op = SUMS[type(changed.op)]()
            yield "sum", changed
        case ast.Call(func=ast.Name(id=name)) if name in NAMES:
            changed.func = ast.Name(NAMES[name], ast.Load())
            yield "name", changed
        case ast.Constant(value=bool() as truth):
            yield "truth", ast.Constant(not truth)
        case ast.Constant(value=int() as number):
            # sizes and counts that were measured hold for their neighbours too
            yield "number", ast.Constant(number + 1 if number < MEASURED_FROM else number * 2)
        case ast.If() | ast.IfExp():
            changed.test = ast.UnaryOp(ast.Not(), changed.test)
            yield "condition", changed
        case ast.Return(value=value) if value is not None and not isinstance(value, ast.Constant):
            yield "return", ast.Return(ast.Constant(None))
        case ast.Expr(value=ast.Call(func=ast.Attribute(attr=name))) if name in ONLY_TIME:
            return
        case ast.Expr(value=ast.Call()) | ast.AugAssign() | ast.Delete():
            yield "left out", ast.Pass()
        case ast.Break():
            yield "loop", ast.Continue()
        case ast.Continue() if isinstance(parent, ast.If):
            yield "loop", ast.Break()


def _turned(comparison: ast.Compare, operator: ast.cmpop) -> ast.Compare:
    comparison.ops = [COMPARISONS[type(operator)]()]
    return comparison


def _is_measured(comparison: ast.Compare) -> bool:
    return any(
        (isinstance(part, ast.Constant) and isinstance(part.value, float))
        or (isinstance(part, ast.Name) and part.id.isupper())
        or (isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name) and part.value.id == "thresholds")
        for part in ast.walk(comparison)
    )


def _is_type(union: ast.BinOp) -> bool:
    """Whether this is `One | Other`, a type."""
    return isinstance(union.op, ast.BitOr) and any(
        (isinstance(side, ast.Constant) and side.value is None)
        or (isinstance(side, ast.Name) and side.id.lstrip("_")[:1].isupper() and not side.id.isupper())
        for side in (union.left, union.right)
    )


def mutations_of(path: Path) -> Iterator[Mutation]:
    """Yield all mutations of a module, in the order of its text."""
    tree = ast.parse(path.read_bytes())
    name = path.relative_to(TREE).as_posix()
    order = {id(node): number for number, node in enumerate(ast.walk(tree))}
    constants = {id(statement) for statement in tree.body if isinstance(statement, ast.Assign | ast.AnnAssign)}

    def below(node: ast.AST, parent: ast.AST, statement: ast.stmt | None) -> Iterator[Mutation]:
        if isinstance(node, ast.Assert | ast.Raise | ast.Import | ast.ImportFrom | ast.JoinedStr):
            return
        statement = node if isinstance(node, ast.stmt) else statement
        if statement is not None:
            for way, changed in ways(node, parent):
                if way in ("number", "sum", "sign") and id(statement) in constants:
                    continue
                # of what has a body, the head is what is mutated
                last = node.test.end_lineno if isinstance(node, ast.If) else statement.end_lineno
                shown = (ast.unparse(part).split("\n")[0] for part in (node, changed))
                yield Mutation(name, order[id(node)], way, statement.lineno, last or statement.lineno, *shown)
        for field, value in ast.iter_fields(node):
            if field in ("annotation", "returns", "type_params", "decorator_list"):
                continue
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield from below(child, node, statement)

    yield from below(tree, tree, None)


def all_mutations() -> list[Mutation]:
    modules = (
        path
        for room in ROOMS
        for path in sorted((TREE / "dedupe_gui" / room).rglob("*.py"))
        if path.name not in NOT_MUTATED
    )
    return [mutation for path in modules for mutation in mutations_of(path)]


def chosen(seed: int, count: int) -> list[Mutation]:
    """Return as many as are wanted; of one seed a longer list begins with the shorter one."""
    found = all_mutations()
    random.Random(seed).shuffle(found)
    return found[:count]


def mutated(mutation: Mutation) -> str:
    """Return the module's text with the mutation; comments are lost, for nobody reads it."""
    tree = ast.parse((TREE / mutation.path).read_bytes())
    target = next(node for number, node in enumerate(ast.walk(tree)) if number == mutation.node)

    class Change(ast.NodeTransformer):
        def __init__(self) -> None:
            self.parents: list[ast.AST] = [tree]

        def visit(self, node: ast.AST) -> ast.AST:
            if node is target:
                return dict(ways(node, self.parents[-1]))[mutation.way]
            self.parents.append(node)
            self.generic_visit(node)
            self.parents.pop()
            return node

    return ast.unparse(ast.fix_missing_locations(Change().visit(tree)))


# --- which tests


class Recorder:
    """Tells coverage which test runs, and notes how long each takes and whether it passes."""

    def __init__(self, measured: coverage.Coverage) -> None:
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()
        self._measured = measured

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._measured.switch_context(item.nodeid)
        return (yield)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0.0) + report.duration
        if not report.passed:
            self.failed.add(report.nodeid)


def make_map(room: str) -> None:
    """Run the tests of a folder in one process, and keep which of them runs which line, and for how long."""
    KEPT_IN.mkdir(exist_ok=True)
    os.chdir(TREE)
    # those who start processes hand on where modules are found
    os.environ |= {"CI": "1", "PYTHONPATH": str(TREE)}
    sys.path.insert(0, str(TREE))
    folders = [str(TREE / "dedupe_gui" / room) for room in ROOMS]
    measured = coverage.Coverage(data_file=str(KEPT_IN / f"{room}.coverage"), source=folders, config_file=False)
    recorder = Recorder(measured)
    measured.erase()
    measured.start()
    pytest.main(["-q", *PLAIN, f"tests/{room}"], plugins=[recorder])
    measured.stop()
    measured.save()
    passed = {test: seconds for test, seconds in recorder.seconds.items() if test not in recorder.failed}
    (KEPT_IN / f"{room}.json").write_text(json.dumps(passed))


class TestMap:
    """Which tests run a line."""

    def __init__(self) -> None:
        self._seconds: dict[str, float] = {}
        self._lines = []
        for kept in sorted(KEPT_IN.glob("*.json")):
            self._seconds |= json.loads(kept.read_text())
            lines = coverage.CoverageData(basename=str(kept.with_suffix(".coverage")))
            lines.read()
            self._lines.append(lines)

    def tests_of(self, mutation: Mutation) -> tuple[list[str], float]:
        """Return the tests that run the mutated statement, the quickest first, and how long they take.

        What runs at import alone is run by whatever runs anything in the module.
        """
        told = [lines.contexts_by_lineno(str(TREE / mutation.path)) for lines in self._lines]
        own = range(mutation.first_line, mutation.last_line + 1)
        tests = {test for by_line in told for line in own for test in by_line.get(line, ())} & self._seconds.keys()
        if not tests:
            tests = {test for by_line in told for ran in by_line.values() for test in ran} & self._seconds.keys()
        room, *inner = Path(mutation.path).relative_to("dedupe_gui").parts
        mirrored = "/".join(("tests", room, *inner[:-1], f"test_{inner[-1]}"))
        tests |= {test for test in self._seconds if test.startswith(f"{mirrored}::")}
        wanted, total = [], 0.0
        for test in sorted(tests, key=lambda test: (self._seconds[test], test)):
            if total + self._seconds[test] > SECONDS_A_MUTATION:
                break
            total += self._seconds[test]
            wanted.append(test)
        return wanted, total


# --- running them


def survives(mutation: Mutation, tests: Sequence[str], seconds: float, copied: Path) -> bool:
    """Whether all tests pass with the mutation."""
    target = copied / mutation.path
    whole = target.read_bytes()
    named = copied / "tests.txt"
    named.write_text("\n".join(tests))
    try:
        target.write_text(mutated(mutation))
        ran = subprocess.run(
            [sys.executable, "-m", "pytest", "-x", "-q", *PLAIN, "@tests.txt"],
            cwd=copied,
            env={**os.environ, "CI": "1", "PYTHONPATH": str(copied), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=60 + PATIENCE * seconds,
            start_new_session=True,
        )
    except subprocess.TimeoutExpired:
        return False
    finally:
        target.write_bytes(whole)
    return ran.returncode == 0


def run(mutations: Sequence[Mutation]) -> None:
    tests_of = TestMap()
    survivors: list[Mutation] = []
    with tempfile.TemporaryDirectory(prefix="mutations-") as folder:
        copied = Path(folder) / "tree"
        wanted = (
            "dedupe_gui",
            "tests",
            "resources",
            "docs",
            "packaging",
            "pyproject.toml",
            "README.md",
            "CHANGELOG.md",
        )
        for name in wanted:
            place = shutil.copytree if (TREE / name).is_dir() else shutil.copy
            copied.mkdir(exist_ok=True)
            place(TREE / name, copied / name)
        for number, mutation in enumerate(mutations, 1):
            begun = time.monotonic()
            tests, seconds = tests_of.tests_of(mutation)
            if not tests or survives(mutation, tests, seconds, copied):
                survivors.append(mutation)
                outcome = f"SURVIVED {len(tests)} tests"
            else:
                outcome = f"killed (of {len(tests)} tests)"
            print(f"{number:3} {time.monotonic() - begun:5.1f} s  {outcome}: {mutation}", flush=True)
    share = len(survivors) / max(1, len(mutations))
    print(f"\n{len(survivors)} of {len(mutations)} survived, {share:.0%}")
    for mutation in survivors:
        print(f"  {mutation}")


def part_of(mutations: list[Mutation], part: str) -> list[Mutation]:
    number, parts = map(int, part.split("/"))
    return mutations[number - 1 :: parts]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("map", "map-room", "run", "list"))
    parser.add_argument("room", nargs="?", help=argparse.SUPPRESS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--part", default="1/1", help="a slice, such as 2/4")
    parser.add_argument("--only", default="", help="of these only those whose line contains this text")
    parser.add_argument("--tests", nargs="*", default=TESTS_OF_MAP, help="folders of tests to map")
    arguments = parser.parse_args()
    if arguments.what == "map":
        for room in arguments.tests:
            subprocess.run([sys.executable, __file__, "map-room", room], check=True)
        return
    if arguments.what == "map-room":
        make_map(arguments.room)
        return
    mutations = part_of(chosen(arguments.seed, arguments.count), arguments.part)
    mutations = [mutation for mutation in mutations if arguments.only in str(mutation)]
    if arguments.what == "list":
        print(*mutations, sep="\n")
    else:
        run(mutations)


if __name__ == "__main__":
    main()
