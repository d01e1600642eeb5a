"""What each command does, in a line: `--help` says it without loading any of them."""

from __future__ import annotations

from types import MappingProxyType

SUMMARIES = MappingProxyType(
    {
        "scan": "find groups of copies, print a summary, write reports",
        "lookup": "what in the library is like this picture, nearest first; of a folder: which are new",
        "hash": "every hash of each picture, as imagehash makes them of the whole picture",
        "clusters": "pictures of equal hash, or within a distance of one, largest cluster first",
        "compare": "how two pictures are alike, and why",
        "clean": "remove the copies that a report suggests",
        "history": "list past clean-ups, or the files of one",
        "undo": "put back what a clean-up removed",
        "forget": "drop what is remembered of a folder, or everything",
        "archive": "fingerprints of many libraries, connected or not: add, ask, clusters, forget and more",
    }
)
