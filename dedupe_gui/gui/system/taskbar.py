"""How far long work is, on the program's entry in the taskbar or dock, where the system has such a thing.

Nothing depends on it: the title says the same, and a system that cannot do it is left as it is.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from typing import Final, Protocol

from PySide6.QtGui import QGuiApplication, QWindow

log = logging.getLogger(__name__)

DESKTOP_ENTRY: Final = "application://org.dedupe.Dedupe.desktop"
PER_MILLE: Final = 1000


class Taskbar(Protocol):
    """What every system does in its own way. done: per mille, None for no progress."""

    def show(self, done: int | None) -> None: ...


class NoTaskbar:
    """Where there is none."""

    def show(self, done: int | None) -> None:
        pass


class LauncherEntry:
    """Plasma, GNOME's docks and others listen: https://wiki.ubuntu.com/Unity/LauncherAPI#Low_level_DBus_API"""

    def __init__(self) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        self._bus = QDBusConnection.sessionBus()
        self._message = QDBusMessage

    def show(self, done: int | None) -> None:
        signal = self._message.createSignal("/org/dedupe/Dedupe", "com.canonical.Unity.LauncherEntry", "Update")
        progress = 0.0 if done is None else done / PER_MILLE
        signal.setArguments([DESKTOP_ENTRY, {"progress": progress, "progress-visible": done is not None}])
        if self._bus.isConnected():
            self._bus.send(signal)


class WindowsTaskbar:
    """ITaskbarList3: https://learn.microsoft.com/windows/win32/api/shobjidl_core/nn-shobjidl_core-itaskbarlist3"""

    _SET_PROGRESS_VALUE: Final = 9
    _SET_PROGRESS_STATE: Final = 10
    """Where they stand in the table of the interface's functions."""
    _NO_PROGRESS, _NORMAL = 0, 2

    def __init__(self, window: QWindow) -> None:
        """Raises OSError where the system does not give it."""
        self._window = window
        class_id = (ctypes.c_byte * 16).from_buffer_copy(bytes.fromhex("44f3fd566dfdd011958a006097c9a090"))
        interface = (ctypes.c_byte * 16).from_buffer_copy(bytes.fromhex("91fb1aea282e864b90e99e9f8a5eefaf"))
        self._list = ctypes.c_void_p()
        ole = ctypes.OleDLL("ole32")  # type: ignore[attr-defined]  # on Windows alone; raises for a failure
        in_process = 1
        ole.CoCreateInstance(class_id, None, in_process, interface, ctypes.byref(self._list))

    def show(self, done: int | None) -> None:
        handle = ctypes.c_void_p(int(self._window.winId()))
        if done is not None:
            amounts = (ctypes.c_ulonglong(done), ctypes.c_ulonglong(PER_MILLE))
            self._call(self._SET_PROGRESS_VALUE, (ctypes.c_ulonglong, ctypes.c_ulonglong), handle, *amounts)
        state = ctypes.c_int(self._NO_PROGRESS if done is None else self._NORMAL)
        self._call(self._SET_PROGRESS_STATE, (ctypes.c_int,), handle, state)

    def _call(self, place: int, kinds: tuple[type, ...], *arguments: object) -> None:
        table = ctypes.cast(self._list, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
        function = ctypes.WINFUNCTYPE(  # type: ignore[attr-defined]  # on Windows alone
            ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p, *kinds
        )
        function(table[place])(self._list, *arguments)


class DockBadge:
    """macOS: a number on the program's picture in the Dock, in percent; a bar there is for programs that draw it."""

    def show(self, done: int | None) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(0 if done is None else done * 100 // PER_MILLE)  # 0 takes it away


def taskbar_of_this_system(window: QWindow | None, platform: str = sys.platform) -> Taskbar:
    """The one there is."""
    try:
        if platform.startswith("linux"):
            return LauncherEntry()
        if platform == "darwin":
            return DockBadge()
        if platform == "win32" and window is not None:
            return WindowsTaskbar(window)
    except (ImportError, OSError, AttributeError) as problem:
        log.info("No progress in the taskbar: %s", problem)
    return NoTaskbar()
