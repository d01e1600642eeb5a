"""Where the program starts: the command line when asked for a command, the window otherwise."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status: 0 done, 1 failed, 2 wrong arguments, 130 interrupted."""
    # In a frozen program a worker process starts the program again; this line must come before all others.
    multiprocessing.freeze_support()
    from dedupe_gui.cli.main import run

    return run(sys.argv[1:] if arguments is None else arguments, open_window=_open_window)


def _open_window(folders: Sequence[str]) -> int:
    from dedupe_gui.gui.app import main as window_main

    return window_main(folders)


if __name__ == "__main__":
    sys.exit(main())
