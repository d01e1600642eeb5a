"""Folders whose files belong to other programs: which they are, and what to do instead. Told by names, nothing opened.

A photo that is removed behind its program's back leaves a hole in that program's database, or in a backup.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from itertools import islice
from pathlib import Path

from dedupe_gui.model import StoreKind

_BY_SUFFIX = {
    ".photoslibrary": StoreKind.APPLE,
    ".migratedphotolibrary": StoreKind.APPLE,
    ".photolibrary": StoreKind.APPLE,
    ".aplibrary": StoreKind.APPLE,
    ".migratedaplibrary": StoreKind.APPLE,
    ".photoboothlibrary": StoreKind.APPLE,
    ".lrdata": StoreKind.LIGHTROOM,
    ".lrlibrary": StoreKind.LIGHTROOM,
    ".lrcat-data": StoreKind.LIGHTROOM,
    ".cocatalog": StoreKind.CAPTURE_ONE,
    ".backupbundle": StoreKind.BACKUP,
    ".sparsebundle": StoreKind.BACKUP,
}
_BY_NAME = {
    "photo booth library": StoreKind.APPLE,
    "iphoto library": StoreKind.APPLE,
    "aperture library": StoreKind.APPLE,
    "backups.backupdb": StoreKind.BACKUP,
    "@eadir": StoreKind.THUMBNAILS,
    ".thumbnails": StoreKind.THUMBNAILS,
    ".@__thumb": StoreKind.THUMBNAILS,
    ".picasaoriginals": StoreKind.PICASA,
    ".git": StoreKind.BACKUP,
}
_BACKUP_NAME = re.compile(
    r"\d{4}-\d\d-\d\d-\d{6}\.(?:backup|previous|interrupted|inprogress)"  # Time Machine
    r"|(?:hourly|daily|weekly|monthly|yearly|alpha|beta|gamma|delta)\.\d+"  # rsnapshot
)
_CAPTURE_ONE_FOLDER = "captureone"
_CAPTURE_ONE_PARTS = ("settings", "cache")
_PARTS: dict[frozenset[str], StoreKind] = {
    frozenset({"config", "data", "index", "keys", "locks", "snapshots"}): StoreKind.BACKUP,  # restic, rustic
    frozenset({"README", "config", "data", "index.N"}): StoreKind.BACKUP,  # borg 1
    frozenset({"archives", "config", "data", "keys", "locks"}): StoreKind.BACKUP,  # borg 2, also before it had packs
    frozenset({"archives", "config", "packs", "keys", "locks"}): StoreKind.BACKUP,
    frozenset({"rdiff-backup-data"}): StoreKind.BACKUP,
    frozenset({"encoded-video", "library", "profile", "thumbs", "upload"}): StoreKind.IMMICH,
}
"""Names of files and folders that together make the folder that has them all a store; N is any number."""
PART_NAMES = frozenset().union(*_PARTS)

MARKERS = {
    ".immich": StoreKind.IMMICH,
    ".ppstorage": StoreKind.PHOTOPRISM,
    ".ocdata": StoreKind.NEXTCLOUD,
    ".ncdata": StoreKind.NEXTCLOUD,
    "cachedir.tag": StoreKind.THUMBNAILS,
    "albumdata.xml": StoreKind.APPLE,
}
"""Files, lower case, that make the folder with them a store."""
TELLING_NAMES = {"digikam4.db": StoreKind.DIGIKAM, "darktablerc": StoreKind.DARKTABLE}
TELLING_SUFFIXES = {"lrcat": StoreKind.LIGHTROOM_CATALOGUE, "cosessiondb": StoreKind.CAPTURE_ONE_SESSION}
"""Of files beside photos that a program manages where they lie: told, and looked at."""
ONLY_IN_THE_CLOUD = ("nextcloud", "owncloud")
"""Suffixes of files that stand for others; iCloud's are hidden: .IMG_1.HEIC.icloud."""
ICLOUD_STUB = ".icloud"

_NEIGHBOURS_LOOKED_AT = 1000


def store_by_name(path_text: str) -> StoreKind | None:
    """Return what kind of store the folder's own name says that it is."""
    name = path_text.rstrip("/\\").rpartition(os.sep)[2].lower()
    by_suffix = _BY_SUFFIX.get(name[name.rfind(".") :] if "." in name else "")
    return _BY_NAME.get(name) or by_suffix or (StoreKind.BACKUP if _BACKUP_NAME.fullmatch(name) else None)


def part_of(name: str) -> str:
    """Return the name as it stands among the parts of stores: index.1882 is index.N."""
    start, point, number = name.rpartition(".")
    return f"{start}.N" if point and number.isdecimal() else name


def store_by_parts(path_text: str, names: Collection[str]) -> StoreKind | None:
    """Return what kind of store a folder is by what is in it. names: of its subfolders, and such as `PART_NAMES`."""
    if path_text.rpartition(os.sep)[2].lower() == _CAPTURE_ONE_FOLDER:
        has_part = any(name.lower().startswith(_CAPTURE_ONE_PARTS) for name in names)
        return StoreKind.CAPTURE_ONE if has_part else None
    return next((kind for parts, kind in _PARTS.items() if parts.issubset(names)), None)


def store_around(path_text: str) -> tuple[Path, StoreKind] | None:
    """Return the store that a folder is or lies in, by its real path too, and of which kind it is."""
    for start in dict.fromkeys((path_text, os.path.realpath(path_text))):
        for folder in (Path(start), *Path(start).parents):
            kind = store_by_name(str(folder)) or _store_by_marker(folder) or _store_by_listing(folder)
            if kind is not None:
                return folder, kind
    return None


def _store_by_marker(folder: Path) -> StoreKind | None:
    for name, kind in MARKERS.items():
        spellings = (name,) if name.startswith(".") else (name.upper(), "AlbumData.xml" if "album" in name else name)
        if any(os.path.lexists(folder / spelling) for spelling in spellings):
            return kind
    return None


def _store_by_listing(folder: Path) -> StoreKind | None:
    """What its parts say; a folder is listed only when those of a name known beforehand are there."""
    is_worth_it = folder.name.lower() == _CAPTURE_ONE_FOLDER or any(
        all(part.endswith(".N") or os.path.lexists(folder / part) for part in parts) for parts in _PARTS
    )
    try:
        names = {part_of(path.name) for path in folder.iterdir()} if is_worth_it else ()
    except OSError:
        return None
    return store_by_parts(str(folder), names)


def told_around(path_text: str) -> tuple[Path, StoreKind] | None:
    """Return the catalogue beside or above a folder that manages its photos where they lie."""
    parents = Path(os.path.realpath(path_text)).parents
    for folder in parents:
        for name, kind in TELLING_NAMES.items():
            if os.path.lexists(folder / name):
                return folder, kind
    try:
        with os.scandir(parents[0]) as entries:
            for entry in islice(entries, _NEIGHBOURS_LOOKED_AT):
                if (told := TELLING_SUFFIXES.get(entry.name.rpartition(".")[2].lower())) is not None:
                    return parents[0], told
    except (OSError, IndexError):
        return None
    return None


SENTENCES: dict[StoreKind, str] = {
    StoreKind.APPLE: "an Apple photo library. Export its photos to compare them, or use its album Duplicates",
    StoreKind.LIGHTROOM: "a store of Lightroom. Export its photos to compare them",
    StoreKind.CAPTURE_ONE: "a store of Capture One. Export its photos to compare them",
    StoreKind.IMMICH: "a store of Immich. Use Immich's own search for duplicates",
    StoreKind.PHOTOPRISM: "PhotoPrism's own storage. Look in its originals instead",
    StoreKind.NEXTCLOUD: "the store of a Nextcloud server. Look in a synchronised folder instead",
    StoreKind.PICASA: "the originals that Picasa kept of edited photos",
    StoreKind.THUMBNAILS: "a cache of small pictures that its program makes again",
    StoreKind.BACKUP: "a backup. Let the backup program thin it out",
    StoreKind.LIGHTROOM_CATALOGUE: "managed by a Lightroom catalogue; it will miss what is removed here",
    StoreKind.CAPTURE_ONE_SESSION: "a session of Capture One; it will miss what is removed here",
    StoreKind.DIGIKAM: "managed by digiKam; let it scan for changes afterwards",
    StoreKind.DARKTABLE: "managed by darktable; it will miss what is removed here",
    StoreKind.CLOUD: "only in the cloud. Keep them on this computer to compare them",
}
"""For the command line; the window has its own words."""
