"""`dedupe-gui forget`: drop what is remembered of a folder, or everything."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from pathlib import Path

from dedupe_gui.catalogue.database import files_set_aside
from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList, default_not_duplicates_path
from dedupe_gui.catalogue.searched_folders import SearchedFolders, default_searched_folders_path
from dedupe_gui.catalogue.sessions import Sessions, default_sessions_path
from dedupe_gui.cli import arguments as args
from dedupe_gui.cli.catalogue_option import add_catalogue_options
from dedupe_gui.cli.output import counted, say
from dedupe_gui.cli.summaries import SUMMARIES
from dedupe_gui.errors import WrongArguments
from dedupe_gui.jobs.forgetting import Memory, forget
from dedupe_gui.removal.journal import Journal, default_journal_path


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "forget",
        help=SUMMARIES["forget"],
        description="Drops thumbnails, hashes, reviews, decisions and the log. No photo is touched. What is in the "
        "trash stays in the history, so that it can be put back.",
    )
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="with all below it, whether it is there or not")
    parser.add_argument("--all", action="store_true", help="everything")
    add_catalogue_options(parser)
    parser.set_defaults(run=_run)


def _run(parsed: argparse.Namespace) -> int:
    if bool(parsed.folder) is parsed.all:
        raise WrongArguments("Name a FOLDER to forget, or say --all.")
    folder = None if parsed.all else args.whole_path(Path(parsed.folder))
    with ExitStack() as opened:
        journal = default_journal_path()
        memory = Memory(
            opened.enter_context(args.open_catalogue(parsed)),
            opened.enter_context(NotDuplicatesList(_if_there(default_not_duplicates_path()))),
            opened.enter_context(Sessions(_if_there(default_sessions_path()))),
            opened.enter_context(Journal(journal)) if journal.exists() else None,
            SearchedFolders(default_searched_folders_path()),
        )
        gone = forget(folder, memory)
    parts = (counted(gone.photos, "photo"), counted(gone.reviews, "review"), counted(gone.decisions, "decision"))
    say(f"Forgotten: {', '.join(parts)}. No photo was touched.")
    if gone.files_needed:
        told = counted(gone.files_needed, "removed file")
        say(f"{told} can still be put back and so stay in the history; after the trash is emptied, forget them again.")
    return 0


def _if_there(path: Path) -> Path | None:
    return path if path.exists() or files_set_aside(path) else None
