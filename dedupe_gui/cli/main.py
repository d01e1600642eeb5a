"""The command line's entry: which command, and what an error looks like."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn, Protocol

from dedupe_gui.cli.catalogue_option import is_first_scan
from dedupe_gui.cli.summaries import SUMMARIES
from dedupe_gui.errors import Cancelled, EnvironmentProblem, WrongArguments
from dedupe_gui.project import ISSUES_URL
from dedupe_gui.reading.processes import start_server
from dedupe_gui.shown import shown
from dedupe_gui.version import __version__

log = logging.getLogger(__name__)

DONE, FAILED, WRONG_ARGUMENTS, INTERRUPTED = 0, 1, 2, 130


class OneSentenceParser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, without the usage that nobody reads."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_ARGUMENTS, f"{self.prog}: {shown(message)}\n")


COMMANDS = frozenset(SUMMARIES)


class _CommandModule(Protocol):
    def add_commands(self, commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None: ...


def build_parser(*wanted: str) -> argparse.ArgumentParser:
    """Return a parser of these commands; when one is none of them, or none is named, it knows all their names too."""
    parser: argparse.ArgumentParser = OneSentenceParser(
        prog="dedupe-gui",
        description="Finds the copies in your photos. Without a command it opens the window, on FOLDER if given.",
        epilog="A folder named like a command is opened with a path: dedupe-gui ./scan",
    )
    parser.add_argument("--version", action="version", version=f"dedupe-gui {__version__}")
    parser.add_argument(
        "--self-test", action="store_true", help="say whether everything works on this machine, and exit"
    )
    parser.add_argument(
        "--licences", action="store_true", help="print whose work the program contains, with the licences, and exit"
    )
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    if not COMMANDS.issuperset(wanted or ("",)):
        for name, summary in SUMMARIES.items():
            commands.add_parser(name, help=summary)
    for module in dict.fromkeys(module for command in wanted for module in _modules_of(command)):
        module.add_commands(commands)
    return parser


def _modules_of(command: str) -> tuple[_CommandModule, ...]:
    """Import only what the command needs: the others take 0.1 s, a quarter of a scan that finds nothing new."""
    match command:
        case "scan":
            from dedupe_gui.cli import scan

            return (scan,)
        case "lookup":
            from dedupe_gui.cli import lookup

            return (lookup,)
        case "hash" | "clusters":
            from dedupe_gui.cli import hashes

            return (hashes,)
        case "compare":
            from dedupe_gui.cli import compare

            return (compare,)
        case "archive":
            from dedupe_gui.cli import archive

            return (archive,)
        case "clean" | "history" | "undo":
            from dedupe_gui.cli import clean

            return (clean,)
        case "forget":
            from dedupe_gui.cli import forget

            return (forget,)
        case _:
            return ()


def run(
    arguments: Sequence[str], *, open_window: Callable[[Sequence[str]], int], window_check: Callable[[], str]
) -> int:
    """Carry out the command line and return the exit status.

    The window comes as two functions, because the command line does not know it: one opens it, one tries Qt out.
    """
    _prepare_streams()
    try:
        try:
            return _carry_out(arguments, open_window, window_check)
        finally:
            # While it can still be said in a sentence that nobody reads it or the disk is full.
            sys.stdout.flush()
    except EnvironmentProblem as problem:
        print(shown(f"dedupe-gui: {problem}"), file=sys.stderr)
        return WRONG_ARGUMENTS if isinstance(problem, WrongArguments) else FAILED
    except (KeyboardInterrupt, Cancelled):
        print("dedupe-gui: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nothing more to say.
        _give_up_standard_output()
        return FAILED
    except OSError as problem:
        print(shown(f"dedupe-gui: the system refused: {problem}"), file=sys.stderr)
        _give_up_standard_output()
        return FAILED


def _carry_out(
    arguments: Sequence[str], open_window: Callable[[Sequence[str]], int], window_check: Callable[[], str]
) -> int:
    if "--self-test" in arguments[:1]:
        from dedupe_gui.cli import self_test

        return self_test.run(window_check)
    if "--licences" in arguments[:1]:
        from dedupe_gui.notices import notices_text

        print(notices_text(), end="")
        return DONE
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        if _reads_photos_for_sure(arguments):
            start_server()  # first: it takes as long as importing the command does
        parser = build_parser(arguments[0])
        parsed = parser.parse_args(arguments)
        if "run" not in parsed:  # not left to argparse, which would ask for a command before it names an unknown option
            parser.error("a COMMAND is missing; dedupe-gui --help lists them")
        command: Callable[[argparse.Namespace], int] = parsed.run
        return _logged(arguments[0], lambda: command(parsed))
    return open_window(arguments)


def _logged(name: str, command: Callable[[], int]) -> int:
    """Carry out a command; what goes wrong is written to the log, and a fault of ours is a sentence too."""
    from dedupe_gui.fault_log import default_log_path, keep_log

    with keep_log(name):
        try:
            return command()
        except EnvironmentProblem as problem:
            log.warning("%s", problem)
            raise
        except (Cancelled, OSError):
            raise
        except Exception as error:
            log.exception("Unexpected error")
            raise EnvironmentProblem(
                "Something went wrong in the program itself ({kind}: {error}). No photo is lost. Please report it at "
                "{address}; {log} says more.",
                kind=type(error).__name__,
                error=error,
                address=ISSUES_URL,
                log=default_log_path(),
            ) from error


def _reads_photos_for_sure(arguments: Sequence[str]) -> bool:
    return arguments[0] in ("lookup", "hash", "clusters", "compare") or (
        arguments[0] == "scan" and is_first_scan(arguments)
    )


def _prepare_streams() -> None:
    """Let names be printed that are not text, and nothing be printed where a stream is closed (`2>&-`)."""
    # print() with a closed standard error writes to standard output.
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - for the program's life
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _give_up_standard_output() -> None:
    """Write what is left to nowhere, so that the interpreter's exit says nothing more of it."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
