"""Whether a picture is named by an address of the web; what fetches it takes 13 ms to load (`fetch.py`)."""

from __future__ import annotations


def is_web_address(text: str) -> bool:
    return text.lower().startswith(("http://", "https://"))
