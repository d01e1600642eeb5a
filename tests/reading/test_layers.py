"""Layers, saved selections and maps, of which a flat copy of the picture has nothing."""

from __future__ import annotations

import struct
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from dedupe_gui.model import Field
from dedupe_gui.reading.decode import UnreadablePhoto, decode
from tests.reading.pictures import encoded, photo

WIDTH, HEIGHT = 64, 48


def notes(content: bytes) -> dict[str, str]:
    """By their names."""
    facts = decode(content).facts
    return dict(fact.value.split(": ", 1) for fact in facts.known if fact.field is Field.OTHER)


def tiff(**tags: object) -> bytes:
    directory = ImageFileDirectory_v2()
    for tag, value in tags.items():
        number = int(tag.removeprefix("t"))
        directory.tagtype[number] = 7 if isinstance(value, bytes) else 12
        directory[number] = value
    return encoded(photo(WIDTH, HEIGHT), "TIFF", tiffinfo=directory)


def psd(*, layers: int = 0, channels: int = 3, pixel: bytes = b"0") -> bytes:
    """A PSD as Photoshop lays it out, whose merged picture is black, with layers of one pixel.

    layers: negative where the merged picture has transparency.
    """
    record = struct.pack(">4iHhI", 0, 0, 1, 1, 1, 0, 2 + len(pixel)) + b"8BIMnorm" + bytes(4) + struct.pack(">I", 0)
    info = struct.pack(">h", layers) + record * abs(layers) + (bytes(2) + pixel) * abs(layers) + bytes(1)
    section = struct.pack(">I", len(info)) + info + bytes(4) if layers else b""
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, channels, HEIGHT, WIDTH, 8, 3) + bytes(8)
    return head + struct.pack(">I", len(section)) + section + bytes(2) + bytes(channels * WIDTH * HEIGHT)


HEAD = b"Adobe Photoshop Document Data Block\0"


@pytest.mark.parametrize("mark", [b"MIB8ryaL", b"8BIMLayr", b"MIB861rL"])
def test_layers_of_a_tiff_are_noted_and_two_of_them_differ(mark: bytes) -> None:
    one, other = (notes(tiff(t37724=HEAD + mark + content)) for content in (b"one", b"other"))

    assert list(one) == list(other) == ["Layers"]
    assert one != other
    assert notes(tiff(t37724=HEAD + b"MIB8ksML")) == {}
    assert notes(tiff()) == {}


def test_where_a_tiff_lies_on_the_map_is_noted() -> None:
    assert list(notes(tiff(t33550=(1.0, 1.0, 0.0), t33922=(0.0, 0.0, 0.0, 4.0, 5.0, 0.0)))) == ["GeoTIFF"]


def test_layers_and_saved_selections_of_a_psd_are_noted() -> None:
    assert notes(psd()) == {}
    assert list(notes(psd(layers=1))) == ["Layers"]
    assert notes(psd(layers=1)) != notes(psd(layers=1, pixel=b"1"))
    assert list(notes(psd(channels=5))) == ["Channels"]
    assert list(notes(psd(layers=-1, channels=4))) == ["Layers"]


@settings(deadline=None)
@given(st.integers(26, 120), st.binary(max_size=20))
def test_nonsense_in_a_psd_is_no_hindrance(at: int, junk: bytes) -> None:
    content = psd(layers=1)

    with suppress(UnreadablePhoto):
        decode(content[:at] + junk + content[at + len(junk) :])
