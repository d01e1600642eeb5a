"""Whether the tests would notice: changes one thing at a time in the code that decides, and runs the tests that run it.

    python benchmarks/mutations.py map --seed 1 2 [--tests tests/review]   which tests run what will be changed
    python benchmarks/mutations.py run --seed 1 [--part 1/2]               changes it; goes on where it was ended
    python benchmarks/mutations.py run --seed 1 --again                    once more those that survived
    python benchmarks/mutations.py list --seed 1 --count 100

A mutation is chosen by the seed among all that the operators below can make in `ROOMS`. It survives when every test
that runs its statement passes; a test that fails, or hangs, kills it. All is done in a copy of the tree, so that the
tree itself is never wrong, not even after a sudden end.

What costs is starting, not testing. So the map is one run of the suite, in which the chosen statements themselves tell
when they are run, and each mutation is judged in a fork of a process that has loaded what the package is built on.

Not mutated, for no test could tell or none should: measured thresholds, and amounts and limits that stand as constants
of a module (benchmarks judge those); calls that only cost or save time (`ONLY_TIME`); texts, annotations, assertions
and what is raised when the program itself is wrong. Nobody meets a measured limit to the last bit, so where a value is
compared with one, the whole comparison is turned round.
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest
from hypothesis import Phase, settings

TREE = Path(__file__).resolve().parent.parent
ROOMS = ("review", "removal", "matching", "jobs")
NOT_MUTATED = ("thresholds.py",)
TESTS_OF_MAP = ("review", "removal", "matching", "jobs", "cli", "archive", "gui", "reading", "catalogue")
COPIED = (
    "dedupe_gui",
    "tests",
    "benchmarks",
    "resources",
    "docs",
    "packaging",
    "pyproject.toml",
    "README.md",
    "CHANGELOG.md",
)
LOADED_BEFORE = (
    "PIL.Image",
    "PIL.ImageCms",
    "PIL.ImageDraw",
    "PIL.ImageFilter",
    "PIL.ImageOps",
    "PySide6.QtTest",
    "PySide6.QtWidgets",
    "av",
    "cv2",
    "hypothesis",
    "imagehash",
    "numpy",
    "pillow_heif",
    "pytestqt.plugin",
    "rawpy",
    "xml.etree.ElementTree",
)
PLAIN = ("-q", "-n", "0", "-p", "no:randomly", "-p", "no:cacheprovider")
LOADED_ALREADY = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
"""Plugins are, before pytest could rewrite their assertions."""
KEPT_IN = TREE / ".mutations"
MAP = KEPT_IN / "map.json"
SECONDS_A_MUTATION = 60
"""So long the tests of one may take together, of processor time as they were mapped: the quickest run first."""
PATIENCE = 2
PATIENCE_S = 15
"""A mutation whose tests take so many times longer than without it, and these seconds, hangs."""
BUSY = 8
"""So many times longer may it take by the clock, where others are at work too."""

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

PROBE = """
import json, os
_told = set()

def reached(place):
    test = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0]
    if (place, test) in _told:
        return
    _told.add((place, test))
    try:
        told = os.open({path!r}, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(told, (json.dumps([place, test]) + "\\n").encode())
        os.close(told)
    except OSError:
        pass
"""
"""Told by the statements themselves, so that it works in whatever process they are run."""
NOTE_SECONDS = """
import json, os
import pytest

failed = set()

def pytest_runtest_logreport(report):
    if not report.passed:
        failed.add(report.nodeid)

@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    begun_s = sum(os.times()[:4])
    ran = yield
    with open({path!r}, "a") as noted:
        noted.write(json.dumps([item.nodeid, sum(os.times()[:4]) - begun_s, item.nodeid not in failed]) + "\\n")
    return ran
"""
"""Of processor time, for others may be at work too."""


class WithProbes(ast.NodeTransformer):
    """Lets the statements of a module that will be mutated tell that they are run.

    What is run at import alone is run by whatever runs a function of the module.
    """

    def __init__(self, path: str, lines: Collection[int]) -> None:
        self._path = path
        self._lines = lines
        self._depth = 0
        self.at_import: set[int] = set()

    def probed(self, tree: ast.Module) -> str:
        # twice, for only at the end it is known which of them are run at import
        self.visit(copy.deepcopy(tree))
        return ast.unparse(ast.fix_missing_locations(self.visit(tree)))

    def generic_visit(self, node: ast.AST) -> ast.AST:
        is_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        self._depth += is_function
        super().generic_visit(node)
        for field in ("body", "orelse", "finalbody"):
            statements = getattr(node, field, None)
            if isinstance(statements, list):
                setattr(node, field, list(self._with_probes(statements)))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            own = {node.lineno} & set(self._lines)
            after = 1 if ast.get_docstring(node) is not None else 0
            node.body[after:after] = [self._probe(line) for line in sorted(own | self.at_import)]
        self._depth -= is_function
        return node

    def _with_probes(self, statements: list[ast.AST]) -> Iterator[ast.AST]:
        for statement in statements:
            if isinstance(statement, ast.stmt) and statement.lineno in self._lines:
                if self._depth:
                    yield self._probe(statement.lineno)
                elif not isinstance(statement, ast.FunctionDef):
                    self.at_import.add(statement.lineno)
            yield statement

    def _probe(self, line: int) -> ast.stmt:
        [called] = ast.parse(f"__import__('dedupe_gui.probe').probe.reached({f'{self._path}:{line}'!r})").body
        return called


def copy_tree(folder: Path) -> Path:
    copied = folder / "tree"
    copied.mkdir()
    for name in COPIED:
        place = shutil.copytree if (TREE / name).is_dir() else shutil.copy
        place(TREE / name, copied / name)
    return copied


def environment(copied: Path) -> dict[str, str]:
    # those who start processes hand on where modules are found
    return {**os.environ, "CI": "1", "PYTHONPATH": str(copied), "QT_QPA_PLATFORM": "offscreen"}


def make_map(mutations: Sequence[Mutation], tests: Sequence[str], processes: int) -> None:
    """Run the tests once, and keep which of them run what will be mutated, and how long each takes.

    What was known of other tests stays.
    """
    lines: dict[str, set[int]] = defaultdict(set)
    for mutation in mutations:
        lines[mutation.path].add(mutation.first_line)
    with tempfile.TemporaryDirectory(prefix="mutations-") as folder:
        copied = copy_tree(Path(folder))
        told, noted = copied / "told.jsonl", copied / "noted.jsonl"
        (copied / "dedupe_gui" / "probe.py").write_text(PROBE.format(path=str(told)))
        (copied / "note_seconds.py").write_text(NOTE_SECONDS.format(path=str(noted)))
        for path, wanted in lines.items():
            module = ast.parse((TREE / path).read_bytes())
            (copied / path).write_text(WithProbes(path, wanted).probed(module))
        command = [sys.executable, "-m", "pytest", *PLAIN, "-n", str(processes), "--dist", "worksteal"]
        command += ["-p", "note_seconds", "--basetemp", str(Path(folder) / "tests"), *tests]
        subprocess.run(command, cwd=copied, env=environment(copied), check=False)
        reports = [json.loads(line) for line in noted.read_text().splitlines()]
        reached = [json.loads(line) for line in told.read_text().splitlines()] if told.exists() else []
    run_by: dict[str, set[str]] = defaultdict(set)
    for place, test in reached:
        run_by[place].add(test)
    KEPT_IN.mkdir(exist_ok=True)
    known = json.loads(MAP.read_text()) if MAP.exists() else {"seconds": {}, "run_by": {}}
    known["seconds"] |= {test: took_s for test, took_s, passed in reports if passed}
    mapped = {test for test, *_ in reports}
    places = {f"{mutation.path}:{mutation.first_line}" for mutation in mutations}
    for place in places | known["run_by"].keys():
        others = set(known["run_by"].get(place, ())) - mapped
        known["run_by"][place] = sorted(others | run_by[place])
    MAP.write_text(json.dumps(known))


class TestMap:
    """Which tests run a statement."""

    def __init__(self, seconds_a_mutation: float) -> None:
        known = json.loads(MAP.read_text())
        self._most_s = seconds_a_mutation
        self._seconds: dict[str, float] = known["seconds"]
        self._run_by: dict[str, list[str]] = known["run_by"]

    def tests_of(self, mutation: Mutation) -> tuple[list[str], float]:
        """Return the tests that run the mutated statement, the quickest first, and how long they take."""
        tests = set(self._run_by.get(f"{mutation.path}:{mutation.first_line}", ())) & self._seconds.keys()
        room, *inner = Path(mutation.path).relative_to("dedupe_gui").parts
        mirrored = "/".join(("tests", room, *inner[:-1], f"test_{inner[-1]}"))
        tests |= {test for test in self._seconds if test.startswith(f"{mirrored}::")}
        wanted, total = [], 0.0
        for test in sorted(tests, key=lambda test: (self._seconds[test], test)):
            if total + self._seconds[test] > self._most_s:
                break
            total += self._seconds[test]
            wanted.append(test)
        return wanted, total


# --- running them


class Unshrunk:
    """That an example fails is enough to know; how small it can be made is not asked."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        settings.register_profile("unshrunk", settings.default, phases=(Phase.explicit, Phase.generate))
        settings.load_profile("unshrunk")


class Judge:
    """Runs tests in a copy of the tree, each time in a fork of this process, which has loaded no module of the tree."""

    def __init__(self, folder: Path) -> None:
        self._copied = copy_tree(folder)
        self._temporary = folder / "tests"
        self._log = folder / "log.txt"
        self._is_tried = False
        os.environ |= environment(self._copied)
        os.chdir(self._copied)
        sys.path.insert(0, str(self._copied))
        for module in LOADED_BEFORE:
            importlib.import_module(module)

    def killer(self, mutation: Mutation, tests: Sequence[str], seconds: float) -> str | None:
        """Return what a mutation dies of, or nothing if all tests pass."""
        target = self._copied / mutation.path
        whole = target.read_bytes()
        patience_s = PATIENCE_S + PATIENCE * seconds
        if not self._is_tried:
            assert self._status(tests[:5], patience_s) == pytest.ExitCode.OK, self._log.read_text()
            self._is_tried = True
        try:
            target.write_text(mutated(mutation))
            status = self._status(tests, patience_s)
        finally:
            target.write_bytes(whole)
        if status == pytest.ExitCode.OK:
            return None
        failed = [
            line for line in self._log.read_text(errors="replace").splitlines() if line[:6] in ("FAILED", "ERROR ")
        ]
        return failed[0] if failed else f"ended with {status}"

    def _status(self, tests: Sequence[str], patience_s: float) -> int:
        process = os.fork()
        if process == 0:
            self._run_and_end(tests, patience_s)
        until = time.monotonic() + BUSY * patience_s
        while True:
            ended, status = os.waitpid(process, os.WNOHANG)
            if ended:
                break
            if time.monotonic() > until:
                os.killpg(process, signal.SIGKILL)
                _, status = os.waitpid(process, 0)
                break
            time.sleep(0.02)
        with suppress(ProcessLookupError):
            os.killpg(process, signal.SIGKILL)
        return os.waitstatus_to_exitcode(status)

    def _run_and_end(self, tests: Sequence[str], patience_s: float) -> None:
        os.setsid()
        log = os.open(self._log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        for stream in (sys.stdout, sys.stderr):
            os.dup2(log, stream.fileno())
        resource.setrlimit(resource.RLIMIT_CPU, (int(patience_s), int(patience_s) + 5))
        status: int = pytest.ExitCode.INTERNAL_ERROR
        try:
            named = self._copied / "tests.txt"
            named.write_text("\n".join(tests))
            status = pytest.main(
                [*PLAIN, *LOADED_ALREADY, "-x", "--basetemp", str(self._temporary), f"@{named}"], plugins=[Unshrunk()]
            )
        except BaseException:  # noqa: BLE001 - a fork's only way to tell
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)


@dataclass(frozen=True, slots=True)
class Outcome:
    mutation: str
    killer: str | None
    tests: int
    seconds: float


def kept(seed: int) -> dict[str, Outcome]:
    """Return what is known already, by mutation."""
    path = KEPT_IN / f"outcomes-{seed}.jsonl"
    lines = path.read_text().splitlines() if path.exists() else []
    return {outcome.mutation: outcome for outcome in (Outcome(**json.loads(line)) for line in lines)}


def run(mutations: Sequence[Mutation], seed: int, tests_of: TestMap, *, again: bool) -> None:
    known = kept(seed)
    for mutation in mutations:
        outcome = known.get(str(mutation))
        if outcome is not None and again and outcome.killer is None:
            del known[str(mutation)]
    with tempfile.TemporaryDirectory(prefix="mutations-") as folder:
        judge = Judge(Path(folder))
        for mutation in mutations:
            if str(mutation) in known:
                continue
            begun = time.monotonic()
            tests, seconds = tests_of.tests_of(mutation)
            killer = judge.killer(mutation, tests, seconds) if tests else None
            took_s = round(time.monotonic() - begun, 1)
            outcome = known[str(mutation)] = Outcome(str(mutation), killer, len(tests), took_s)
            with (KEPT_IN / f"outcomes-{seed}.jsonl").open("a") as kept_in:
                kept_in.write(json.dumps(asdict(outcome)) + "\n")
            print(
                f"{took_s:5.1f} s  {'SURVIVED' if killer is None else 'killed'} ({len(tests)} tests) {mutation}",
                flush=True,
            )
        # forks must not clean up after it
        os.chdir(TREE)
    survivors = [mutation for mutation in mutations if known[str(mutation)].killer is None]
    print(f"\n{len(survivors)} of {len(mutations)} survived, {len(survivors) / max(1, len(mutations)):.0%}")
    print(*(f"  {mutation}" for mutation in survivors), sep="\n")


def part_of(mutations: list[Mutation], part: str) -> list[Mutation]:
    number, parts = map(int, part.split("/"))
    return mutations[number - 1 :: parts]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("map", "run", "list"))
    parser.add_argument("--seed", type=int, nargs="+", default=[1], help="to map, several")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--part", default="1/1", help="a slice, such as 2/4")
    parser.add_argument("--only", default="", help="of these only those whose line contains this text")
    parser.add_argument("--seconds", type=float, default=SECONDS_A_MUTATION, help="that the tests of one may take")
    parser.add_argument("--again", action="store_true", help="judge what survived once more")
    parser.add_argument("--tests", nargs="*", default=[f"tests/{room}" for room in TESTS_OF_MAP], help="what to map")
    parser.add_argument("--processes", type=int, default=2, help="to map with")
    arguments = parser.parse_args()
    if arguments.what == "map":
        mapped = [mutation for seed in arguments.seed for mutation in chosen(seed, arguments.count)]
        make_map(mapped, arguments.tests, arguments.processes)
        return
    for seed in arguments.seed:
        mutations = part_of(chosen(seed, arguments.count), arguments.part)
        mutations = [mutation for mutation in mutations if arguments.only in str(mutation)]
        if arguments.what == "list":
            print(*mutations, sep="\n")
        else:
            run(mutations, seed, TestMap(arguments.seconds), again=arguments.again)


if __name__ == "__main__":
    main()
