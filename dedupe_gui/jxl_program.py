"""A program of its own that opens JPEG XL: a picture's file on standard input, what it shows on standard output.

pillow-jxl-plugin is under the GPL, version 3 or later, and so is this program while it uses it. Dedupe is not, and what
else it opens pictures with could not be given away under the GPL; so no other process loads the plugin. This program
imports nothing of Dedupe, and nothing of Dedupe imports it. `reading/jxl.py` is at the other end.

Each message is its length as eight bytes, the highest first, and then so many bytes: a whole file one way, and a
marshalled tuple the other way. That is (mode, size, info, whether the file is a JPEG packed, pixels), or (name of the
exception, its text). It ends when nobody writes to it any more, or when one picture takes too long.
"""

from __future__ import annotations

import faulthandler
import io
import marshal
import os
import signal
import sys
import warnings
from typing import BinaryIO

PATIENCE_S = 300.0
"""Whoever asked has given up long before, and may be gone."""
LENGTH_BYTES = 8


def main() -> int:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; who asks decides what it means
    warnings.simplefilter("ignore")
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    while True:
        content = receive(questions)
        if content is None:
            return 0
        faulthandler.dump_traceback_later(PATIENCE_S, exit=True)
        try:
            answer = opened(content)
        except BaseException as problem:  # noqa: BLE001 - the process's edge; a panic in Rust is no Exception
            answer = marshal.dumps((type(problem).__name__, str(problem)))
        faulthandler.cancel_dump_traceback_later()
        del content
        send(answers, answer)


def opened(content: bytes) -> bytes:
    from pillow_jxl import JpegXLImagePlugin

    vars(JpegXLImagePlugin)["DECODE_THREADS"] = 0  # whoever asks has one core to itself
    with JpegXLImagePlugin.JXLImageFile(io.BytesIO(content)) as image:
        is_jpeg, info = bool(image.jpeg), {name: value for name, value in image.info.items() if _is_plain(value)}
        image.load()  # type: ignore[no-untyped-call]
        return marshal.dumps((image.mode, image.size, info, is_jpeg, image.tobytes()))


def _is_plain(value: object) -> bool:
    if isinstance(value, tuple):
        return all(_is_plain(part) for part in value)
    return isinstance(value, str | bytes | int | float | bool | None)


def receive(stream: BinaryIO) -> bytes | None:
    """Return the next message, or None when there will be no more."""
    length = stream.read(LENGTH_BYTES)
    if len(length) < LENGTH_BYTES:
        return None
    content = stream.read(int.from_bytes(length, "big"))
    return content if len(content) == int.from_bytes(length, "big") else None


def send(stream: BinaryIO, content: bytes) -> None:
    stream.write(len(content).to_bytes(LENGTH_BYTES, "big"))
    stream.write(content)
    stream.flush()


if __name__ == "__main__":
    sys.exit(main())
