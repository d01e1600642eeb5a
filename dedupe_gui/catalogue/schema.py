"""The catalogue's tables, and how an older version's become these."""

from __future__ import annotations

from dedupe_gui.databases import Schema
from dedupe_gui.model import DIGEST_BYTES

NO_DIGEST = f"x'{bytes(DIGEST_BYTES).hex()}'"
"""Room for a digest is kept from the start: rows that grow later split their pages, which costs 60 bytes a photo."""
HAS_CONTENT = f"content_digest <> {NO_DIGEST}"
# 8 of 16 bytes are enough to find a digest
_CONTENT_INDEX = f"CREATE INDEX photo_content ON photo (substr(content_digest, 1, 8)) WHERE {HAS_CONTENT}"

SCHEMA = Schema(
    application_id=0x44644361,  # "DdCa"
    version=2,
    statements=(
        "CREATE TABLE folder (id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE)",
        """CREATE TABLE photo (
            id INTEGER PRIMARY KEY, folder INTEGER NOT NULL REFERENCES folder(id), name BLOB NOT NULL,
            size INTEGER NOT NULL, inode INTEGER NOT NULL, seen_day INTEGER NOT NULL,
            record BLOB NOT NULL, content_digest BLOB, pixel_digest BLOB,
            UNIQUE (folder, name))""",
        # finds renamed files; by the size alone, a folder of uncompressed RAWs of one size would be searched in full
        "CREATE INDEX photo_identity ON photo (size, inode)",
        _CONTENT_INDEX,
        """CREATE TABLE thumbnail (
            photo INTEGER PRIMARY KEY REFERENCES photo(id) ON DELETE CASCADE, jpeg BLOB NOT NULL)""",
        """CREATE TABLE features (
            photo INTEGER PRIMARY KEY REFERENCES photo(id) ON DELETE CASCADE, packed BLOB NOT NULL)""",
        "CREATE TABLE judgement (key INTEGER PRIMARY KEY, seen_day INTEGER NOT NULL, packed BLOB NOT NULL)",
    ),
    upgrades=(
        (
            "DROP INDEX photo_content",
            f"UPDATE photo SET content_digest = {NO_DIGEST}, pixel_digest = {NO_DIGEST}",
            _CONTENT_INDEX,
        ),
    ),
)
