"""How soon the program is there: `python benchmarks/start.py [--rounds N]`.

The window beside an empty one of Qt's, each in a process of its own and in turn: from the start of Python until the
first paint, and until the loop takes what the user does. Then the command line: a word about the program, and how long
it takes until `scan` begins to walk. By the clock, and in brackets processor time, which a busy machine does not
stretch; medians. Homes are empty and temporary, and the program is compiled before, as installers do it.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import dedupe_gui

FACTOR, ALLOWANCE_S = 1.2, 0.4
"""The aim: the window is there within so many times what an empty one takes, and so much more."""

TELL = """
import json, os, time
def tell(*marks):
    print(json.dumps(marks), flush=True)
    os._exit(0)
def mark():
    return time.time() - float(os.environ["STARTED"]), time.process_time()
"""
EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: tell(mark()))
application = QApplication(sys.argv)
window = Window()
window.resize(1000, 700)
window.show()
application.exec()
"""
PROGRAM = """
import sys
from dedupe_gui.__main__ import main
from dedupe_gui import launch
has_screen = launch._has_screen
def watch_what_opens():
    from dedupe_gui.gui.start import opening
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QMainWindow
    marks = []
    class Watch(QObject):
        def eventFilter(self, seen, event):
            if event.type() == QEvent.Type.Paint and isinstance(seen, QMainWindow) and not marks:
                marks.append(None)
                QTimer.singleShot(0, lambda: marks.insert(0, mark()))
            return False
    make = opening.make_application
    def make_watched(arguments):
        application = make(arguments)
        application.watch = Watch(application)
        application.installEventFilter(application.watch)
        application.exec = lambda: tell(marks[0], mark())
        return application
    opening.make_application = make_watched
    return has_screen()
launch._has_screen = watch_what_opens  # the last that is asked before the window is loaded
main([])
"""
WALK = """
import sys
from dedupe_gui.__main__ import main
def audit(event, arguments):
    if event == "os.scandir" and (isinstance(arguments[0], int) or arguments[0] == sys.argv[1]):  # opened, or its name
        tell(mark())
sys.addaudithook(audit)
main(["scan", sys.argv[1]])
"""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a start was: seconds since Python began."""

    clock_s: float
    processor_s: float


def started(lines: str, *arguments: str) -> list[Mark]:
    """Run these lines in a Python of their own; return the marks that they tell."""
    with tempfile.TemporaryDirectory() as home:
        places = {f"XDG_{kind}_HOME": f"{home}/{kind}" for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **places, "HOME": home}
        command = [sys.executable, "-c", TELL + lines, *arguments]
        environment["STARTED"] = str(time.time())
        told = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
    return [Mark(*mark) for mark in json.loads(told)]


def word() -> Mark:
    """How long `--version` takes as a whole."""
    before = os.times()
    subprocess.run([sys.executable, "-m", "dedupe_gui", "--version"], stdout=subprocess.DEVNULL, check=True)
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return Mark(after.elapsed - before.elapsed, used)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds: int = parser.parse_args().rounds
    compileall.compile_dir(Path(dedupe_gui.__file__).parent, quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        started(PROGRAM)  # the first one reads from the disk
        rows = []
        for _ in range(rounds):
            shown, ready = started(PROGRAM)
            rows.append((*started(EMPTY), shown, ready, word(), *started(WALK, folder)))
    clocks, processors = (
        [statistics.median(getattr(row[column], name) for row in rows) for column in range(len(rows[0]))]
        for name in ("clock_s", "processor_s")
    )
    most = [f"{FACTOR * times[0] + ALLOWANCE_S:.3f} s" for times in (clocks, processors)]
    names = ("an empty window is there", "ours is there", "ours takes clicks", "--version", "scan walks")
    aims = ("", f"{most[0]} ({most[1]})", "", "0.15 s", "0.35 s")
    for name, clock, processor, aim in zip(names, clocks, processors, aims, strict=True):
        print(f"{name:<26}{clock:.3f} s ({processor:.3f} s)" + (f"   aim {aim}" if aim else ""))


if __name__ == "__main__":
    main()
