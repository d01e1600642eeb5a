"""The window. The one folder that imports PySide6, which it does here first of all."""

import builtins

_plain_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

# PySide6 hooks into every import that follows, for programs that ask for other names by `from __feature__ import`; this
# one never does. The hook reads the source of each module that is loaded and keeps it: 0.1 s of the start and 15 MB.
# A module that it was not shown counts as one without such features (6.8 to 6.11).
builtins.__import__ = _plain_import
