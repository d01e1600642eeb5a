"""Keeps the computer awake while something long runs, by what each system has for that."""

from __future__ import annotations

import ctypes
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from typing import Final

log = logging.getLogger(__name__)

ES_CONTINUOUS: Final = 0x80000000
ES_SYSTEM_REQUIRED: Final = 0x00000001
"""Of SetThreadExecutionState: https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate"""


def command(platform: str, own_pid: int) -> Sequence[str]:
    """The program that keeps a system awake as long as it runs; empty where there is none."""
    if platform == "darwin":
        return ("caffeinate", "-i", "-w", str(own_pid))
    if platform.startswith("linux"):
        # It ends with its standard input, which ends with us, however we end.
        return ("systemd-inhibit", "--what=idle:sleep", "--who=Dedupe", "--why=Comparing or moving photos", "cat")
    return ()


class Awake:
    """Awake between `start` and `stop`. A system that cannot do it is left as it is: nothing depends on it."""

    def __init__(self) -> None:
        self._keeper: subprocess.Popen[bytes] | None = None
        self._is_on = False

    @property
    def is_on(self) -> bool:
        return self._is_on

    def start(self) -> None:
        if self._is_on:
            return
        self._is_on = True
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED)
            return
        keeper = command(sys.platform, os.getpid())
        if not keeper or shutil.which(keeper[0]) is None:
            return
        try:
            self._keeper = subprocess.Popen(
                keeper, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        except OSError as problem:
            log.info("The computer is not kept awake: %s", problem)

    def stop(self) -> None:
        if not self._is_on:
            return
        self._is_on = False
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(ES_CONTINUOUS)
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            assert keeper.stdin is not None
            keeper.stdin.close()
            keeper.terminate()
            keeper.wait()
