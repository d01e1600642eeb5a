"""Whether a file is still the one that was found."""

from __future__ import annotations

from dedupe_gui.model import FileStamp, UnreadableReason
from dedupe_gui.reading.decode import UnreadablePhoto
from dedupe_gui.reading.films.places import file_of


def refuse_changed(stamp: FileStamp) -> None:
    """Raise UnreadablePhoto unless the file is still the one that was found: it may have been read half new."""
    try:
        status = file_of(stamp.path).stat()
    except FileNotFoundError:
        raise UnreadablePhoto(UnreadableReason.VANISHED, "the file was removed while it was read") from None
    if not stamp.is_as_now(status):
        raise UnreadablePhoto(UnreadableReason.CHANGED_WHILE_READ, "the file has changed since it was found")
