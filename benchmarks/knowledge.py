"""What photos know, read by us and by exiftool: `python benchmarks/knowledge.py FOLDER... [--all]`

For every photo in the folders, and for each field, whether we and exiftool find something, then how many photos have
what, and every photo in which the two differ (with --all also those where a known cause explains it), in either
direction. exiftool is asked for the tags that our fields are made from. Ends with status 1 when a difference is left
unexplained.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from dedupe_gui.cancel import CancelToken
from dedupe_gui.model import Field, FileStamp, Source
from dedupe_gui.reading.decode import UnreadablePhoto
from dedupe_gui.reading.inventory import known_on_disk
from dedupe_gui.reading.knowledge import WRITTEN_BY_ITSELF
from dedupe_gui.reading.walk import Listing, walk

AT_ONCE = 200
MOST_DEGREES = 90
MOST_BYTES = 64_000_000
TAGS: dict[Field, tuple[str, ...]] = {
    Field.TAKEN: ("DateTimeOriginal", "CreateDate", "DateTimeDigitized", "DateCreated"),
    Field.PLACE: ("GPSLatitude",),
    Field.CAMERA: ("Make", "Model"),
    Field.LENS: ("LensModel", "Lens"),
    Field.CAMERA_NUMBER: ("SerialNumber",),
    Field.LENS_NUMBER: ("LensSerialNumber",),
    Field.RATING: ("Rating",),
    Field.LABEL: ("Label", "ColorLabel"),
    Field.TITLE: ("Title", "ObjectName", "Headline", "XPTitle"),
    Field.CAPTION: ("Description", "ImageDescription", "Caption-Abstract", "UserComment", "XPComment", "Comment"),
    Field.KEYWORD: ("Subject", "Keywords", "HierarchicalSubject", "XPKeywords", "TagsList", "LastKeywordXMP"),
    Field.PERSON: ("PersonInImage", "RegionName", "RegionPersonDisplayName", "BabyName"),
    Field.CREATOR: ("Creator", "Artist", "By-line", "XPAuthor", "Author", "OwnerName"),
    Field.COPYRIGHT: ("Rights", "Copyright", "CopyrightNotice"),
    Field.SPOT: ("Location", "Sub-location"),
    Field.CITY: ("City",),
    Field.STATE: ("State", "Province-State"),
    Field.COUNTRY: ("Country", "Country-PrimaryLocationName"),
}
GROUPS = ("EXIF", "XMP", "IPTC", "PNG", "File", "GIF")
"""Where our fields stand."""
OF_MAKERS = frozenset(
    {
        "Canon:LensModel",
        "Canon:OwnerName",
        "Canon:SerialNumber",
        "Nikon:Lens",
        "Nikon:SerialNumber",
        "FujiFilm:Rating",
        "Panasonic:BabyName",
        "Panasonic:LensSerialNumber",
    }
)
OF_PLACES = frozenset(f"Panasonic:{tag}" for tag in ("Title", "Location", "Landmark", "City", "State", "Country"))
"""What we read of makers' own notes."""
PLACES_OF_NOBODY = {
    "XMP-pdf": "of a PDF, not of a photo",
    "AFCP": "in AFCP, a trailer of the nineties",
    "IPTC2": "in a second IPTC block, which the standard does not allow",
}
EMPTY = re.compile(r"[\s0:.\x00-]*|\(Binary data.*|undef.*|inf.*|n/a", re.IGNORECASE | re.DOTALL)


def said_by_exiftool(paths: Sequence[Path]) -> dict[Path, dict[Field, list[str]]]:
    """Ask for all files in one call; names go through standard input, so that none is taken for an option."""
    wanted = {tag.lower() for tags in TAGS.values() for tag in tags}
    command = ["exiftool", "-j", "-n", "-a", "-G0:1:4", "-charset", "filename=utf8", "-@", "-"]
    done = subprocess.run(command, input="\n".join(map(str, paths)), capture_output=True, text=True, check=False)
    found: dict[Path, dict[Field, list[str]]] = {}
    for entry in json.loads(done.stdout or "[]"):
        by_field: dict[Field, list[str]] = {}
        for key, value in entry.items():
            parts = key.split(":")
            # exiftool puts the language of a PNG's text behind its name: Title-hi
            tag = parts[-1] if parts[0] != "PNG" else parts[-1].partition("-")[0]
            if tag.lower() not in wanted or not _is_ours(parts, tag) or _is_of_a_thumbnail(parts):
                continue
            if "XMP-xmp" in parts and tag == "CreateDate":
                continue  # when the file was made, which is a guess
            for field, tags in TAGS.items():
                if tag in tags:
                    nobodys = next((why for place, why in PLACES_OF_NOBODY.items() if place in parts), "")
                    by_field.setdefault(field, []).extend(nobodys or text for text in _texts(value))
        found[Path(entry["SourceFile"])] = by_field
    return found


def _is_ours(parts: Sequence[str], tag: str) -> bool:
    if parts[0] == "MakerNotes":
        return any(f"{part}:{tag}" in OF_MAKERS | OF_PLACES for part in parts)
    return parts[0] in GROUPS or parts[0] == "AFCP"


def _is_of_a_thumbnail(parts: Sequence[str]) -> bool:
    """IFD1 describes the small picture; File:Comment is the JPEG's own."""
    return "IFD1" in parts or (parts[0] == "File" and parts[-1] != "Comment")


def _texts(value: Any) -> list[str]:  # Any: what JSON holds
    return [str(part) for part in value] if isinstance(value, list) else [str(value)]


def explained(field: Field, texts: Sequence[str]) -> str:
    """Return why we do not tell what exiftool tells; "" where we should."""
    told = [text for text in texts if not EMPTY.fullmatch(text)]
    if not told:
        return "empty"
    if all(text in PLACES_OF_NOBODY.values() for text in told):
        return told[0]
    if field is Field.CAPTION and all(WRITTEN_BY_ITSELF.fullmatch(text.strip()) for text in told):
        return "written by the camera or a program"
    if field in (Field.CAMERA_NUMBER, Field.LENS_NUMBER) and not any(
        re.search(r"[1-9a-z]", text.lower()) for text in told
    ):
        return "no number"
    if field is Field.RATING and all(text in ("0", "0.0") for text in told):
        return "no stars"
    if field is Field.PLACE and all(abs(float(text)) > MOST_DEGREES for text in told):
        return "no place on earth"
    if field is Field.TAKEN and all(not re.match(r"\d{4}:[01]\d:[0-3]\d [0-2]\d:", text) for text in told):
        return "no moment"
    return ""


def explained_ours(path: Path) -> str:
    """Return why exiftool does not tell what we tell; "" where nothing explains it."""
    with path.open("rb") as file:
        content = file.read(MOST_BYTES)
    for packet in re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", content, re.DOTALL):
        try:
            packet.decode()
        except UnicodeDecodeError:
            return "XMP in Latin-1, which is not allowed and which exiftool does not read"
    return ""


def photos(folders: Sequence[Path]) -> Iterator[FileStamp]:
    for found in walk(folders, token=CancelToken()):
        if isinstance(found, Listing):
            yield from found.photos


def ours(path: Path) -> set[Field] | None:
    try:
        _, known = known_on_disk(path, [])
    except (UnreadablePhoto, OSError):
        return None
    # exiftool is not asked for the day in a name, nor for when a file was made, which are guesses.
    return {fact.field for fact in known if not fact.is_doubtful or fact.source is Source.EXIF}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--all", action="store_true", help="show the explained differences too")
    options = parser.parse_args()
    both, only_ours, only_theirs, reasons = Counter[Field](), Counter[Field](), Counter[Field](), Counter[str]()
    unexplained = unread = total = 0
    paths = [stamp.path for stamp in photos(options.folders)]
    for start in range(0, len(paths), AT_ONCE):
        batch = paths[start : start + AT_ONCE]
        theirs = said_by_exiftool(batch)
        for path in batch:
            total += 1
            mine, said = ours(path), theirs.get(path, {})
            if mine is None:
                unread += 1
                continue
            for field in TAGS:
                texts = said.get(field, [])
                if field in mine:
                    (both if texts else only_ours)[field] += 1
                    if not texts:
                        reason = explained_ours(path)
                        reasons[reason or "unexplained"] += 1
                        unexplained += not reason
                        if options.all or not reason:
                            print(f"only ours: {field.value}: {path} {reason}")
                elif texts:
                    reason = explained(field, texts)
                    reasons[reason or "unexplained"] += 1
                    unexplained += not reason
                    only_theirs[field] += not reason
                    if options.all or not reason:
                        print(f"only exiftool: {field.value}: {path}: {texts[0][:60]!r} {reason}")
    print(f"\n{total} photos, {unread} of them refused by us\n")
    print(f"{'':14}{'both':>8}{'only we':>10}{'only exiftool':>15}")
    for field in TAGS:
        print(f"{field.value:14}{both[field]:>8}{only_ours[field]:>10}{only_theirs[field]:>15}")
    print("\nexplained: " + ", ".join(f"{count} {reason}" for reason, count in reasons.most_common()))
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
