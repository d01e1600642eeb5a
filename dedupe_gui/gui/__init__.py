"""The window. The one folder that imports PySide6, which it does here first of all."""

import builtins

_plain_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

# PySide6 puts a hook into every import that follows, for programs that ask for another spelling of Qt by
# `from __future__`'s sibling `__feature__`; this one never does. The hook reads the source of each module that is
# loaded and keeps it: 0.1 s of the start, and 20 MB. A module that it was not shown counts as one without features.
builtins.__import__ = _plain_import
