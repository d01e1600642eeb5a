from __future__ import annotations

from datetime import datetime
from functools import reduce
from operator import or_

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedupe_gui.catalogue.records import (
    Remembered,
    pack_notes,
    pack_photo,
    pack_unreadable,
    unpack_notes,
    unpack_unreadable,
)
from dedupe_gui.errors import BugError
from dedupe_gui.model import (
    CaptureTime,
    Exposure,
    Field,
    FileStamp,
    Fingerprint,
    Inside,
    Known,
    Part,
    PartKind,
    PhotoFacts,
    ReadPhoto,
    Source,
    Unreadable,
    UnreadableReason,
    Witness,
)

STAMP = FileStamp("/a.jpg", 2**40, -1, 2**64 - 1, 2**128 - 1)
numbers = st.floats(allow_nan=False)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
hashes = st.none() | st.integers(0, 2**64 - 1)
exposures = st.builds(
    Exposure, st.none() | numbers, st.none() | numbers, st.none() | st.integers(0, 2**40), st.none() | numbers
).filter(lambda exposure: exposure != Exposure(None, None, None, None))
places = st.just((None, None)) | st.tuples(numbers, numbers)
facts_of_all_kinds = st.builds(
    lambda place, quality, **rest: PhotoFacts(
        latitude_deg=place[0], longitude_deg=place[1], jpeg_quality=quality, is_deep=quality is None, **rest
    ),
    place=places,
    width_px=st.integers(1, 2**31 - 1),
    height_px=st.integers(1, 2**32 - 1),
    format_name=st.sampled_from(["JPEG", "HEIF", "JPEG XL"]),
    taken=st.none()
    | st.builds(CaptureTime, st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)), st.integers(0, 9)),  # noqa: DTZ001
    camera=st.none() | texts,
    exposure=st.none() | exposures,
    software=st.none() | texts,
    quality=st.none() | st.integers(1, 100),
    inside=st.builds(
        Inside,
        st.lists(
            st.builds(Part, st.sampled_from(PartKind), st.binary(min_size=16, max_size=16), st.integers(0, 2**40)),
            max_size=3,
        ).map(tuple),
    ),
    has_transparency=st.booleans(),
    witnesses=st.lists(st.sampled_from(Witness)).map(lambda each: reduce(or_, each, Witness.NONE)),
    known=st.lists(
        st.builds(Known, st.sampled_from(Field), texts, st.sampled_from(Source), st.booleans()), max_size=5
    ).map(tuple),
    sharpness=st.none() | st.integers(1, 255),
)
fingerprints = st.builds(
    Fingerprint,
    st.binary(min_size=64, max_size=64),
    st.binary(min_size=32, max_size=32),
    st.booleans(),
    hashes,
    hashes,
    hashes,
    hashes,
)


@settings(deadline=None, max_examples=200)
@given(facts_of_all_kinds, fingerprints)
def test_facts_and_fingerprint_come_back_as_they_were(facts: PhotoFacts, fingerprint: Fingerprint) -> None:
    record = pack_photo(3, ReadPhoto(STAMP, facts, fingerprint, b""), with_features=True)
    remembered = Remembered(record, None, None)
    assert remembered.facts == facts
    assert remembered.fingerprint == fingerprint


def test_a_record_that_knows_no_sharpness_is_as_earlier_versions_wrote_it() -> None:
    fingerprint = Fingerprint(bytes(64), bytes(32), is_flat=False)
    facts = PhotoFacts(3, 2, "JPEG", jpeg_quality=90)
    record = pack_photo(0, ReadPhoto(STAMP, facts, fingerprint, b""), with_features=False)
    assert record.endswith(b"\3\0\0\0\2\0\0\0\x5a\0\4JPEG")


def test_a_film_and_a_picture_that_an_earlier_version_found_inside_are_still_known() -> None:
    fingerprint = Fingerprint(bytes(64), bytes(32), is_flat=False)
    facts = PhotoFacts(3, 2, "JPEG", jpeg_quality=90)
    record = pack_photo(0, ReadPhoto(STAMP, facts, fingerprint, b""), with_features=False) + b"\1" + b"f" * 16
    inside = Remembered(record, None, None).facts.inside
    assert (inside.film_digest, inside.more_pictures) == (b"f" * 16, 1)


def test_what_a_sidecar_says_comes_back_as_it_was() -> None:
    known = (Known(Field.KEYWORD, "Oma \u00e9", Source.SIDECAR), Known(Field.TAKEN, "2000", Source.TAKEOUT, True))  # noqa: FBT003
    assert unpack_notes(pack_notes(known)) == known


def test_a_long_text_is_cut_between_characters() -> None:
    facts = PhotoFacts(1, 1, "JPEG", camera="é" * 300)
    fingerprint = Fingerprint(bytes(64), bytes(32), is_flat=False)
    remembered = Remembered(pack_photo(1, ReadPhoto(STAMP, facts, fingerprint, b""), with_features=False), None, None)
    assert remembered.facts.camera == "é" * 127


def test_an_unreadable_file_comes_back_with_its_reason() -> None:
    problem = Unreadable(STAMP, UnreadableReason.TRUNCATED, "12 bytes\nnot processed \udcff")
    unpacked = unpack_unreadable(pack_unreadable(1, problem), STAMP)
    assert unpacked.reason is UnreadableReason.TRUNCATED
    assert unpacked.detail == "12 bytes\nnot processed ?"


def test_a_fingerprint_of_another_shape_is_a_bug() -> None:
    with pytest.raises(BugError):
        pack_photo(
            1,
            ReadPhoto(STAMP, PhotoFacts(1, 1, "JPEG"), Fingerprint(b"", b"", is_flat=False), b""),
            with_features=False,
        )
