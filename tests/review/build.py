"""Photos and groups made by hand, without a disk."""

from __future__ import annotations

from datetime import datetime

from dedupe_gui.model import (
    NO_EVIDENCE,
    NOTHING_INSIDE,
    CaptureTime,
    FileStamp,
    Fingerprint,
    Group,
    Inside,
    Member,
    Photo,
    PhotoFacts,
    Relation,
    Turn,
    Witness,
)

NO_FINGERPRINT = Fingerprint(bytes(64), bytes(32), is_flat=False)
TAKEN = CaptureTime(datetime(2024, 5, 1, 10, 11, 12), 0)  # noqa: DTZ001 - cameras know no zone


def stamp(path: str, *, size: int = 1000, mtime: int = 0, inode: int = 0) -> FileStamp:
    return FileStamp(path, size, mtime, 1, inode)


def photo(
    path: str,
    *,
    width: int = 4000,
    height: int = 3000,
    size: int = 1000,
    mtime: int = 0,
    inode: int = 0,
    form: str = "JPEG",
    camera: str | None = None,
    taken: CaptureTime | None = None,
    software: str | None = None,
    quality: int | None = None,
    sharpness: int | None = None,
    companions: tuple[str, ...] = (),
    inside: Inside = NOTHING_INSIDE,
    witnesses: Witness = Witness.NONE,
) -> Photo:
    facts = PhotoFacts(
        width,
        height,
        form,
        taken=taken,
        camera=camera,
        software=software,
        jpeg_quality=quality,
        inside=inside,
        sharpness=sharpness,
        witnesses=witnesses,
    )
    with_it = tuple(stamp(companion, size=10) for companion in companions)
    return Photo(stamp(path, size=size, mtime=mtime, inode=inode), facts, NO_FINGERPRINT, companions=with_it)


def group(*members: tuple[int, Relation | None], group_id: str = "g") -> Group:
    return Group(group_id, tuple(Member(at, relation, 0, Turn.NONE, NO_EVIDENCE) for at, relation in members))
