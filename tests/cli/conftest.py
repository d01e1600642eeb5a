"""For tests of the command line."""

from tests.commanding import command

__all__ = ["command"]
