"""Files with extended attributes, where the system and the disk of the tests have them."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pytest


def noted(file: Path, **attributes: str) -> Path:
    """Write these attributes of a file, which is made where it is not there; nothing where the system has none."""
    if not file.exists():
        file.touch()
    if sys.platform == "linux":
        for name, content in attributes.items():
            os.setxattr(file, name, content.encode())
    return file


def _has_attributes() -> bool:
    if sys.platform != "linux":
        return False
    with tempfile.NamedTemporaryFile() as file:
        try:
            os.setxattr(file.name, "user.xdg.tags", b"a")
        except OSError:
            return False
    return True


writes_attributes = pytest.mark.skipif(not _has_attributes(), reason="files have no extended attributes here")
