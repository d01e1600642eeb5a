"""Opens JPEG XL by a program of its own: why, and how the two speak, says `jxl_program.py`."""

from __future__ import annotations

import atexit
import builtins
import io
import marshal
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from PIL import ImageFile

LENGTH_BYTES = 8
_PROGRAM = "dedupe-jxl"
"""What it is called beside the frozen program."""


class JXLImageFile(ImageFile.ImageFile):
    """A picture in JPEG XL; `jpeg` says whether it is a JPEG packed, whose pixels and metadata these are."""

    format = "JXL"
    format_description = "JPEG XL"
    jpeg: bool
    fc: bytes
    """The whole file, for who looks for more in it."""

    def _open(self) -> None:
        assert self.fp is not None
        self.fc = self.fp.read()
        self._mode, self._size, self.info, self.jpeg, self._pixels = _decoder().opened(self.fc)

    def load(self) -> Any:
        if self._pixels:
            self.fp = io.BytesIO(self._pixels)
            self._pixels = b""
            self.tile = [ImageFile._Tile("raw", (0, 0, *self.size), 0, self.mode)]  # noqa: SLF001 - Pillow's own name
        return super().load()


class _Decoder:
    """The other program, started when the first file comes, and anew when a file has ended it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        atexit.register(self.close)

    def opened(self, content: bytes) -> tuple[str, tuple[int, int], dict[str | tuple[int, int], Any], bool, bytes]:
        """Return mode, size, info, whether it is a JPEG packed, and the pixels. Raises what the decoder raised.

        NotImplementedError without the other program, RuntimeError when it crashed.
        """
        process = self._process = self._process or _start()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(len(content).to_bytes(LENGTH_BYTES, "big"))
            process.stdin.write(content)
            process.stdin.flush()
            length = process.stdout.read(LENGTH_BYTES)
            answer = process.stdout.read(int.from_bytes(length, "big"))
        except BrokenPipeError:
            length, answer = b"", b""
        if not length or len(answer) < int.from_bytes(length, "big"):
            self.close()
            raise RuntimeError("the decoder crashed")
        told = marshal.loads(answer)
        if len(told) == 2:
            raise _problem(*told)
        return told  # type: ignore[no-any-return] # marshal knows no types

    def close(self) -> None:
        if self._process is None:
            return
        process, self._process = self._process, None
        process.kill()
        process.communicate()  # closes the pipes


@cache
def _decoder() -> _Decoder:
    return _Decoder()


def _start() -> subprocess.Popen[bytes]:
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # of Windows
    return subprocess.Popen(_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=flags)


def _command() -> list[str]:
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-P", str(Path(__file__).parents[1] / "jxl_program.py")]
    program = Path(sys.executable).with_name(_PROGRAM + Path(sys.executable).suffix)
    if not program.exists():
        raise NotImplementedError(f"{program.name}, which opens JPEG XL, is not beside the program")
    return [str(program)]


def _problem(name: str, text: str) -> BaseException:
    kind = getattr(builtins, name, RuntimeError)
    is_sound = isinstance(kind, type) and issubclass(kind, Exception)
    return kind(text) if is_sound else RuntimeError(text)
