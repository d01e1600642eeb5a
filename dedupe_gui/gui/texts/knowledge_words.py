"""What is known of a photo, what it holds, and whose folders were left alone, as words a neighbour would use."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from dedupe_gui.gui.texts import amounts, path_words, photo_words
from dedupe_gui.gui.texts.amounts import NO_BREAK, clock
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.model import Field, FolderUnreadable, Knowledge, Known, Photo, StoreKind, StoreMet
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.review.holdings import Irreplaceable, edits_beside, holdings
from dedupe_gui.review.knowledge import degrees_of, known_of, moment_of, note_in_words

SEPARATOR = "; "
LONGEST_FRACTION_S: Final = 0.3
"""Of an exposure that cameras tell as a part of a second."""


def field(code: Field) -> str:
    """The title of a line."""
    return {
        Field.TAKEN: tr("Taken"),
        Field.PLACE: tr("Place"),
        Field.SPOT: tr("Place name"),
        Field.CITY: tr("City"),
        Field.STATE: tr("State"),
        Field.COUNTRY: tr("Country"),
        Field.CAMERA: tr("Camera"),
        Field.LENS: tr("Lens"),
        Field.CAMERA_NUMBER: tr("Camera's serial number"),
        Field.LENS_NUMBER: tr("Lens's serial number"),
        Field.SETTING: tr("How it was taken"),
        Field.RATING: tr("Rating"),
        Field.FAVOURITE: tr("Favourite"),
        Field.LABEL: tr("Label"),
        Field.TITLE: tr("Title"),
        Field.CAPTION: tr("Caption"),
        Field.KEYWORD: tr("Keywords"),
        Field.PERSON: tr("People"),
        Field.FACE: tr("Faces"),
        Field.CREATOR: tr("Author"),
        Field.COPYRIGHT: tr("Copyright"),
        Field.DEVELOPED: tr("Edits"),
        Field.OTHER: tr("Other notes"),
        Field.LIVE: tr("Live Photo"),
        Field.HISTORY: tr("History"),
    }[code]


def value(fact: Known) -> str:
    """One thing that is known, without its field."""
    match fact.field:
        case Field.TAKEN:
            moment = moment_of(fact.value)
            return fact.value if moment is None else amounts.date(moment.replace(tzinfo=None))
        case Field.PLACE:
            place = degrees_of(fact.value)
            return fact.value if place is None else photo_words.place(*place)
        case Field.RATING:
            return tr("rejected") if fact.value == "-1" else "★" * int(fact.value)
        case Field.OTHER:
            return note_in_words(fact) or tr("yes", "there is such a thing")
        case Field.FAVOURITE | Field.DEVELOPED:
            return tr("yes", "there is such a thing")
        case Field.HISTORY:
            return tr("%Ln steps", None, int(fact.value) if fact.value.isdigit() else 0)
        case Field.FACE:
            return fact.value.partition(" @ ")[0]
        case Field.SETTING:
            name, _, text = fact.value.partition(": ")
            return _setting(name, text)
        case _:
            return " ".join(fact.value.split())


def _setting(name: str, text: str) -> str:
    """How a photo was taken, as cameras show it: 1/120 s, f/1.8, ISO 100. name: EXIF's, see `review.xmp.setting`."""
    if name == "OffsetTimeOriginal":
        return tr("time zone {zone}").format(zone=text)
    if name == "SubSecTimeOriginal":
        return tr("{fraction} of the second").format(fraction=f"0.{text}")
    try:
        value = float(Fraction(text))
    except (ValueError, ZeroDivisionError):
        return f"{name} {text}".rstrip()
    told = amounts.decimal(value, 0 if value.is_integer() or abs(value) >= 100 else 1)
    match name:
        case "ExposureTime":
            is_fraction = 0 < value <= LONGEST_FRACTION_S
            return f"1/{round(1 / value)}{NO_BREAK}s" if is_fraction else f"{told}{NO_BREAK}s"
        case "FNumber":
            return f"f/{told}"
        case "ISOSpeedRatings":
            return f"ISO{NO_BREAK}{round(value)}"
        case "FocalLength":
            return f"{told}{NO_BREAK}mm"
        case "Flash":
            return tr("with flash") if round(value) & 1 else tr("without flash")
        case "GPSAltitude":
            return tr("{metres} m above the sea").format(metres=told)
        case "GPSImgDirection":
            return tr("looking towards {degrees}°").format(degrees=told)
        case "AmbientTemperature":
            return f"{told}{NO_BREAK}°C"
        case "Humidity":
            return tr("humidity {percent}").format(percent=amounts.percent(round(value)))
        case "Pressure":
            return f"{told}{NO_BREAK}hPa"
        case "WaterDepth":
            return tr("{metres} m under water").format(metres=told)
        case _:
            return f"{name} {told}"


def values(known: Knowledge) -> str:
    return SEPARATOR.join(dict.fromkeys(value(fact) for fact in known))


def marks(photo: Photo) -> list[str]:
    """What the card shows in a corner of the photo: the shortest sign for each."""
    held = holdings(photo.files, photo.facts.inside)
    signs = []
    if photo.facts.film is not None:
        signs.append(f"▶ {clock(photo.facts.film.duration_ms / 1000)}")
    if Irreplaceable.RAW in held:
        signs.append("RAW")
    if Irreplaceable.FILM in held:
        signs.append("▶")
    if Irreplaceable.SOUND in held:
        signs.append("♪")
    if Irreplaceable.GAIN_MAP in held:
        signs.append("HDR")
    known = known_of(photo)
    if edits_beside(photo.companions) or any(fact.field is Field.DEVELOPED for fact in known):
        signs.append("✎")
    stars = [fact.value for fact in known if fact.field is Field.RATING and fact.value != "-1"]
    if stars:
        signs.append(f"★{stars[0]}")
    return signs


def marks_in_words(photo: Photo) -> str:
    """The same for a screen reader."""
    said = {
        "RAW": tr("with its RAW"),
        "▶": tr("with its film"),
        "♪": tr("with sound"),
        "HDR": tr("with HDR data"),
        "✎": tr("with edits"),
    }
    return ", ".join(said.get(sign) or tr("%Ln stars", None, int(sign[1:])) for sign in marks(photo))


def closed(folders: Sequence[FolderUnreadable]) -> str:
    """How many folders could not be opened, and which was the first."""
    said = tr("%Ln folders could not be opened, such as {folder}.", None, len(folders))
    return said.format(folder=path_words.display(folders[0].path))


def store(met: Sequence[StoreMet]) -> str:
    """A sentence about the folders of other programs that a search came upon; "" for none."""
    left = [one for one in met if not one.kind.is_looked_at and one.kind is not StoreKind.CLOUD]
    left.sort(key=lambda one: one.kind is StoreKind.THUMBNAILS)  # named only where there is nothing else
    sentences = []
    if left:
        sentences.append(
            tr("%Ln folders of other programs were left alone, such as {folder}: {what}", None, len(left)).format(
                folder=path_words.display(left[0].path), what=_what(left[0].kind)
            )
        )
    in_cloud = sum(one.photos for one in met if one.kind is StoreKind.CLOUD)
    if in_cloud:
        sentences.append(tr("%Ln photos are only in the cloud and were not downloaded.", None, in_cloud))
    managed = [one for one in met if one.kind.is_looked_at]
    if managed:
        sentences.append(f"{path_words.display(managed[0].path)}: {_what(managed[0].kind)}")
    return " ".join(sentences)


def _what(kind: StoreKind) -> str:
    """What it is, and what to do instead."""
    return {
        StoreKind.APPLE: tr("an Apple photo library. Export its photos to compare them, or use its album Duplicates."),
        StoreKind.LIGHTROOM: tr("a store of Lightroom. Export its photos to compare them."),
        StoreKind.CAPTURE_ONE: tr("a store of Capture One. Export its photos to compare them."),
        StoreKind.IMMICH: tr("a store of Immich. Use Immich's own search for duplicates."),
        StoreKind.PHOTOPRISM: tr("PhotoPrism's own storage. Look in its originals instead."),
        StoreKind.NEXTCLOUD: tr("the store of a Nextcloud server. Look in a synchronised folder instead."),
        StoreKind.PICASA: tr("the originals that Picasa kept of edited photos."),
        StoreKind.THUMBNAILS: tr("a cache of small pictures that its program makes again."),
        StoreKind.BACKUP: tr("a backup. Let the backup program thin it out."),
        StoreKind.LIGHTROOM_CATALOGUE: tr("managed by Lightroom, which will miss what is removed here."),
        StoreKind.CAPTURE_ONE_SESSION: tr("a session of Capture One, which will miss what is removed here."),
        StoreKind.DIGIKAM: tr("managed by digiKam. Let it scan for changes afterwards."),
        StoreKind.DARKTABLE: tr("managed by darktable, which will miss what is removed here."),
        StoreKind.CLOUD: tr("only in the cloud."),
    }[kind]


def sidecar_names(names: SidecarNames) -> str:
    return {
        SidecarNames.FULL: tr("photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism"),
        SidecarNames.LIGHTROOM: tr("photo.xmp beside a RAW: Lightroom"),
    }[names]
