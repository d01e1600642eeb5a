"""The program of its own that opens JPEG XL, seen from the process that asks it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from pillow_jxl import JpegXLImagePlugin

from dedupe_gui import jxl_program
from dedupe_gui.model import UnreadableReason
from dedupe_gui.reading import jxl
from dedupe_gui.reading.decode import UnreadablePhoto, decode
from tests.reading.pictures import encoded, photo

assert JpegXLImagePlugin  # imported to register its format with Pillow


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "I;16"])
def test_a_picture_is_the_one_that_the_plug_in_gives(mode: str) -> None:
    picture = photo().convert("L").convert("I;16") if mode == "I;16" else photo().convert(mode)
    content = encoded(picture, "JXL", lossless=True)
    opened = jxl.JXLImageFile(io.BytesIO(content))
    assert (opened.mode, opened.size, opened.format) == (mode, picture.size, "JXL")
    assert opened.tobytes() == Image.open(io.BytesIO(content)).tobytes()


def test_a_decoder_that_ends_costs_its_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "program.py"
    program.write_text("import sys; sys.stdin.buffer.read(8)")
    content = encoded(photo(), "JXL")
    decoder = jxl._Decoder()
    monkeypatch.setattr(jxl, "_decoder", lambda: decoder)
    with monkeypatch.context() as patched:
        patched.setattr(jxl, "_command", lambda: [jxl.sys.executable, str(program)])
        with pytest.raises(UnreadablePhoto, match="decoder crashed"):
            decode(content)
    assert decode(content).facts.format_name == "JXL"
    decoder.close()


def test_without_the_other_program_the_reason_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jxl.sys, "frozen", True, raising=False)
    monkeypatch.setattr(jxl.sys, "executable", str(tmp_path / "dedupe-gui"))
    monkeypatch.setattr(jxl, "_decoder", jxl._Decoder)
    with pytest.raises(UnreadablePhoto, match="dedupe-jxl") as caught:
        decode(encoded(photo(), "JXL"))
    assert caught.value.reason is UnreadableReason.UNSUPPORTED


def test_the_other_program_ends_when_nobody_asks_any_more() -> None:
    assert jxl_program.receive(io.BytesIO(b"")) is None
    assert jxl_program.receive(io.BytesIO(b"\0" * 7 + b"\5half")) is None
    stream = io.BytesIO()
    jxl_program.send(stream, b"whole")
    assert jxl_program.receive(io.BytesIO(stream.getvalue())) == b"whole"
