"""What each command does, in a line: `--help` says it without loading any of them."""

from __future__ import annotations

from types import MappingProxyType

SUMMARIES = MappingProxyType(
    {
        "scan": "find groups of copies, print a summary, write reports",
        "lookup": "what in the library is like this picture, nearest first",
        "hash": "every hash of each picture, hexadecimal as imagehash prints it",
        "compare": "how two pictures are alike, and why",
        "clean": "remove the copies that a report suggests",
        "history": "list past clean-ups, or the files of one",
        "undo": "put back what a clean-up removed",
        "forget": "drop what is remembered of a folder, or everything",
    }
)
