"""Giving memory back to the system: what was needed for a moment only."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> None:
    """Hand free memory back where the C library would keep it: glibc does, 60 MB after 100,000 photos were grouped.

    Takes 2 ms. Does nothing with other libraries.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
