"""Where the program starts: the command line when asked for a command, the window otherwise."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Sequence

INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status: 0 done, 1 failed, 2 wrong arguments, 130 interrupted."""
    # In a frozen program a worker process starts the program again; this line must come before all others.
    multiprocessing.freeze_support()
    # Else NumPy starts a thread for each other core, which spins for 0.1 s and takes it from the processes that read;
    # nothing here multiplies matrices that would be worth several.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        from dedupe_gui.cli.main import run
        from dedupe_gui.launch import check_window, open_window

        status = run(
            sys.argv[1:] if arguments is None else arguments, open_window=open_window, window_check=check_window
        )
    except KeyboardInterrupt:  # while the program was still being loaded
        return INTERRUPTED
    if "PySide6" not in sys.modules:  # whose objects go in an order of their own
        # Else the interpreter looks for cycles at its end, 0.04 s, among what the system is going to take anyway.
        gc.freeze()
    return status


if __name__ == "__main__":
    sys.exit(main())
