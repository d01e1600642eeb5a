"""Which photo of a group to keep, and why, in codes that the user interface turns into words. Pure.

The user orders the rules. Each rule gives every photo a number, smaller is rather kept; photos are compared rule by
rule, and the path's bytes decide last, so that the order is total and does not depend on the order of the files.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from heapq import nsmallest
from itertools import takewhile
from operator import attrgetter
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dedupe_gui.model import (
    NOTHING_INSIDE,
    Field,
    Group,
    Held,
    KeepReason,
    Photo,
    PhotoFacts,
    Relation,
    Source,
    Witness,
)
from dedupe_gui.review.folder_names import is_named
from dedupe_gui.review.holdings import edits_beside, holdings, is_sidecar
from dedupe_gui.review.losses import Losses, saved_quality
from dedupe_gui.review.origins import Origins
from dedupe_gui.review.standing import Standing


class Rule(Enum):
    """One way to prefer a photo over another."""

    MADE_FIRST = "made-first"
    """What others were made from before those, as their pixels betray."""
    RESOLUTION = "resolution"
    COMPLETE = "complete"
    """With the RAW or the film that belongs to it, beside it or inside, before the bare picture."""
    FROM_CAMERA = "from-camera"
    """With what the camera recorded: model, time, exposure, place."""
    UNEDITED = "unedited"
    """No editor's name or history in the file, and EXIF speaks of a picture of its size."""
    CAMERA_FORMAT_FIRST = "camera-format-first"
    """RAW before HEIC before JPEG, TIFF and PNG before the rest; a JPEG with a camera's own steps before others."""
    COMMON_FORMAT_FIRST = "common-format-first"
    """JPEG and PNG, which every program opens, before HEIC, AVIF and RAW."""
    SHARPER = "sharper"
    """Visibly, when seen whole: not blurred, shaken, or enlarged out of a thumbnail."""
    LESS_COMPRESSED = "less-compressed"
    WITH_EDITS = "with-edits"
    """With somebody's work on it: stars, keywords, words, layers in it, or a file beside it: XMP, AAE, PP3."""
    FOLDER_ORDER = "folder-order"
    FOLDERS_DECIDE = "folders-decide"
    """As `FOLDER_ORDER`, and an original goes for what was made from it and holds all of it, if that lies higher."""
    MORE_BYTES = "more-bytes"
    FEWER_BYTES = "fewer-bytes"
    OLDER = "older"
    NEWER = "newer"
    NAMED_FOLDER = "named-folder"
    """In a folder that somebody gave a name, before a camera's, a messenger's or a heap still to be sorted."""
    PLAIN_NAME = "plain-name"
    """Names without "copy", "(1)", "~2", "-resized", and not those that messengers give to what they shrank; of these
    rather one with a word in it than a camera's number."""
    SHORTER_PATH = "shorter-path"
    DEEPER_PATH = "deeper-path"
    """In more folders: usually the sorted one."""


BEST_PHOTO: tuple[Rule, ...] = (
    Rule.MADE_FIRST,
    Rule.RESOLUTION,
    Rule.COMPLETE,
    Rule.FROM_CAMERA,
    Rule.UNEDITED,
    Rule.CAMERA_FORMAT_FIRST,
    Rule.SHARPER,
    Rule.LESS_COMPRESSED,
    Rule.WITH_EDITS,
    Rule.FOLDER_ORDER,
    Rule.NAMED_FOLDER,
    Rule.PLAIN_NAME,
    Rule.OLDER,
    Rule.MORE_BYTES,
    Rule.SHORTER_PATH,
)
"""The default. Among identical files nothing before the folders differs, so their order decides, and then which folder
has a name: who sorted photos into albums wants them to stay there, and not in DCIM. But a shrunken copy
in the first folder does not cost the original in the second. A RAW beside it does not make a small picture better than
the large one elsewhere: neither stands in for the other, and both stay. What an editor sharpened does not beat what
came from the camera, so sharpness comes after all that tells them apart; but it comes before the quality at which a
blurred one may have been saved. Of two that were saved with the same steps, and tell nothing else, a few bytes more are
chance; the older file is rather the one that was made first."""

MY_FOLDERS_FIRST: tuple[Rule, ...] = (
    Rule.FOLDER_ORDER,
    *(rule for rule in BEST_PHOTO if rule is not Rule.FOLDER_ORDER),
)
FOLDERS_OVER_ORIGINALS: tuple[Rule, ...] = (Rule.FOLDERS_DECIDE, *MY_FOLDERS_FIRST[1:])
OPENS_EVERYWHERE: tuple[Rule, ...] = (
    Rule.COMMON_FORMAT_FIRST,
    *(rule for rule in BEST_PHOTO if rule is not Rule.CAMERA_FORMAT_FIRST),
)
SORTED_AWAY: tuple[Rule, ...] = (Rule.DEEPER_PATH, *BEST_PHOTO[:-1])
PRESETS: tuple[tuple[Rule, ...], ...] = (BEST_PHOTO, MY_FOLDERS_FIRST, OPENS_EVERYWHERE, SORTED_AWAY)

_WHY: dict[Rule, tuple[KeepReason, KeepReason]] = {
    Rule.MADE_FIRST: (KeepReason.MADE_FIRST, KeepReason.MADE_LATER),
    Rule.COMPLETE: (KeepReason.HAS_COMPANIONS, KeepReason.LACKS_COMPANIONS),
    Rule.RESOLUTION: (KeepReason.LARGEST, KeepReason.SMALLER),
    Rule.FROM_CAMERA: (KeepReason.CAMERA_METADATA, KeepReason.NO_CAMERA_METADATA),
    Rule.UNEDITED: (KeepReason.UNEDITED, KeepReason.EDITED),
    Rule.CAMERA_FORMAT_FIRST: (KeepReason.PREFERRED_FORMAT, KeepReason.OTHER_FORMAT),
    Rule.COMMON_FORMAT_FIRST: (KeepReason.PREFERRED_FORMAT, KeepReason.OTHER_FORMAT),
    Rule.SHARPER: (KeepReason.SHARPER, KeepReason.LESS_SHARP),
    Rule.LESS_COMPRESSED: (KeepReason.LESS_COMPRESSED, KeepReason.MORE_COMPRESSED),
    Rule.WITH_EDITS: (KeepReason.EDITS_BESIDE, KeepReason.NO_EDITS_BESIDE),
    Rule.FOLDER_ORDER: (KeepReason.IN_PREFERRED_FOLDER, KeepReason.IN_LATER_FOLDER),
    Rule.FOLDERS_DECIDE: (KeepReason.IN_PREFERRED_FOLDER, KeepReason.IN_LATER_FOLDER),
    Rule.MORE_BYTES: (KeepReason.MORE_BYTES, KeepReason.FEWER_BYTES),
    Rule.FEWER_BYTES: (KeepReason.FEWER_BYTES, KeepReason.MORE_BYTES),
    Rule.OLDER: (KeepReason.OLDER, KeepReason.NEWER),
    Rule.NEWER: (KeepReason.NEWER, KeepReason.OLDER),
    Rule.NAMED_FOLDER: (KeepReason.IN_NAMED_FOLDER, KeepReason.IN_UNNAMED_FOLDER),
    Rule.PLAIN_NAME: (KeepReason.PLAIN_NAME, KeepReason.COPY_NAME),
    Rule.SHORTER_PATH: (KeepReason.SHORTER_PATH, KeepReason.LONGER_PATH),
    Rule.DEEPER_PATH: (KeepReason.LONGER_PATH, KeepReason.SHORTER_PATH),
}
_REASONS_SHOWN = 3
MOST_HOLDERS: Final = 8
"""Of a photo so many are looked at for which it may go."""
_SAID_BY_SOMEBODY = frozenset(
    {Field.RATING, Field.LABEL, Field.TITLE, Field.CAPTION, Field.KEYWORD, Field.PERSON, Field.DEVELOPED, Field.OTHER}
)
_SEPARATOR = os.fsencode(os.sep)

# Searched in all file names at once, lower-case, each between NUL bytes: 100,000 searches one by one took 0.2 s. Each
# begins with one of few bytes, which `re` looks for by itself, three times as fast as trying each way at each byte.
_COPY_NAME = re.compile(
    rb"[\0\s_\-(~](?:"
    rb"(?<=\()[1-9]\d?\)(?=[.\0])"  # IMG_1(1).jpg, IMG_1 (2).jpg; not the year in Party (2019).jpg
    rb"|(?<=~)\d{1,2}(?=[.\0])"  # IMG_1~2.jpg, as Android names an edit
    rb"|(?<!~)(?:copy|kopie|copie|copia|kopia|kopi|duplicate|duplikat)(?=[\0\s_\-).\d])"
    rb"|(?<=[\s_\-])(?:resized|scaled|small|thumb|thumbnail|compressed|verkleinert)(?=[.\s_\-(\0])"
    rb"|(?<=-)\d{2,4}x\d{2,4}(?=[.\0])"  # photo-1024x768.jpg, as WordPress names what it shrank
    rb"|(?<=\0)(?:img-\d{8}-wa\d|fb_img_\d|received_\d|whatsapp image )"
    rb")"
)
_NUMBER_NAME = re.compile(
    rb"\0[_-]?(?:image|img|dsc[nf]?|pict|picture|photo|foto|bild|scan|imgp|mg|cimg|mvimg|pxl|gopr|dji|sam|hpim|dcp|p|s)?"
    rb"[\d\s_.()~-]*\.\w+(?=\0)"
)
"""As cameras, scanners and phones name them: IMG_1.jpg, 2019-05-12 14.03.jpg."""
_EDITED_NAME = re.compile(
    rb"[\0\-_ ](?:(?<=\0)img_e\d{4,}\.|(?<!\0)(?:edited|bearbeitet|edit|modifi\xc3\xa9|editado)(?=[(.\s\0]))"
)
_EDITOR = re.compile(
    r"photoshop|lightroom|gimp|snapseed|picasa|darktable|rawtherapee|affinity|pixelmator|paint|photoscape|polarr|vsco"
    r"|instagram|facetune|picsart|luminar|capture one|dxo|acdsee|photofiltre|irfanview|xnview|imagemagick|krita|canva"
    r"|photofox|prisma|lightx|meitu|b612|retouch|editor",
    re.IGNORECASE,
)
_CAMERA_FORMATS = {
    "RAW": 0,
    "DNG": 0,
    "HEIF": 1,
    "HEIC": 1,
    "JPEG": 2,
    "MPO": 2,
    # as JPEG, so that `LESS_COMPRESSED` decides: a JPEG made of a PNG has lost something
    "TIFF": 2,
    "PNG": 2,
    "AVIF": 3,
    "JXL": 3,
    "WEBP": 4,
}
_COMMON_FORMATS = {
    "JPEG": 0,
    "MPO": 0,
    "PNG": 1,
    "TIFF": 2,
    "WEBP": 3,
    "HEIF": 4,
    "HEIC": 4,
    "AVIF": 5,
    "JXL": 5,
    "RAW": 6,
    "DNG": 6,
}
_UNLISTED_FORMAT = 9


@dataclass(frozen=True, slots=True)
class Preference:
    """The order of preference over all photos of a scan, and the reasons for any group out of them."""

    ranks: NDArray[np.int32]
    """For each photo its place in the order, 0 is rather kept than all others; each number once."""
    _whys: tuple[_Why, ...]
    """What each row of `_costs` is a reason for."""
    _costs: NDArray[np.int64]
    """Shape (rows, photos): what each rule says of each photo, smaller is better; the first row is protection, the
    second how many photos hold more."""
    losses: Losses

    def reasons(self, kept: int, others: Sequence[int]) -> tuple[tuple[KeepReason, ...], ...]:
        """Return the reasons of the kept photo (why it wins), then those of each other one (why it loses).

        At most three each, most weighty first. When nothing but the path decides, the kept one is FIRST_BY_NAME; a
        photo that differs from the kept one in nothing is SAME_AS_KEPT. A photo that the rules would rather have
        kept, because the user chose otherwise, gets what speaks against it nevertheless.
        """
        # Lists, not arrays: most groups are pairs, for which NumPy's calls take ten times as long.
        kept_costs, *costs = self._costs[:, [kept, *others]].T.tolist()
        wins: list[KeepReason] = []
        losses: list[list[KeepReason]] = [[] for _ in others]
        for why, kept_cost, *other_costs in zip(self._whys, kept_costs, *costs, strict=True):
            if min(other_costs) >= kept_cost < max(other_costs):
                wins.append(why.kept)
            if why.lost is not None:
                for loss, cost in zip(losses, other_costs, strict=True):
                    if cost > kept_cost:
                        loss.append(why.lost)
        return (
            tuple(dict.fromkeys(wins))[:_REASONS_SHOWN] or (KeepReason.FIRST_BY_NAME,),
            *(tuple(loss[:_REASONS_SHOWN]) or (KeepReason.SAME_AS_KEPT,) for loss in losses),
        )

    def explain(self, group: Group) -> Group:
        """Return the group with the reasons of its members filled in; first what would be lost with each."""
        kept, *others = (member.photo for member in group.members)
        reasons = self.reasons(kept, others)
        lost = ((), *(self.losses.of(m.photo, kept, m.relation or Relation.SIMILAR) for m in group.members[1:]))
        members = []
        for m, what, why in zip(group.members, lost, reasons, strict=True):
            proof = self.losses.proof_of(m.photo, kept)
            is_equal = proof is not None and proof.first.held is proof.second.held is Held.YES
            told = (*what, *([KeepReason.SHOWS_NOTHING_MORE] if is_equal and not what else []), *why)
            other = self._better_holder(m.photo, group) if what else None
            if other is not None:
                told = (KeepReason.HELD_BY_ANOTHER, *told)
            members.append(m._replace(reasons=told[:_REASONS_SHOWN], proof=proof, held_by=other))
        return Group(group.group_id, tuple(members))

    def _better_holder(self, photo: int, group: Group) -> int | None:
        """The photo of the group, and not the kept one, that is better and has all that this one has; None for none."""
        together = {member.photo for member in group.members[1:]}
        better = takewhile(lambda other: other != photo, self.holders_of(photo))
        return next((other for other in better if other in together and not self._loses(photo, other)), None)

    def _loses(self, photo: int, other: int) -> bool:
        return bool(self.losses.of(photo, other, self.losses.relation_of(photo, other) or Relation.SIMILAR))

    def holders_of(self, photo: int) -> list[int]:
        """Return photos that hold one, perhaps itself among them, those that are rather kept first; the best few.

        Of a thousand files that are the same but for what each knows, all others would be asked for each.
        """
        return nsmallest(MOST_HOLDERS, self.losses.holders_of(photo), key=self.ranks.item)

    def spread(self, among: NDArray[np.int32], count: int, losses: Losses) -> Preference:
        """Return the judgement of these photos as one of all; the others, of which nothing is known, come last."""
        ranks = np.empty(count, np.int32)
        is_other = np.ones(count, np.bool_)
        is_other[among] = False
        ranks[among] = self.ranks
        ranks[is_other] = np.arange(len(among), count, dtype=np.int32)
        costs = np.zeros((len(self._costs), count), np.int64)
        costs[:, among] = self._costs
        return Preference(ranks, self._whys, costs, losses)


@dataclass(frozen=True, slots=True)
class _Why:
    kept: KeepReason
    lost: KeepReason | None


def judge(
    photos: Sequence[Photo],
    rules: Sequence[Rule] = BEST_PHOTO,
    *,
    folders: Sequence[Path] = (),
    protected: Sequence[Path] = (),
    origins: Origins | None = None,
    standing: Standing | None = None,
    resolution: NDArray[np.int64] | None = None,
    sharpness: NDArray[np.int64] | None = None,
    among: NDArray[np.int32] | None = None,
) -> Preference:
    """Order the photos by `rules`, those in `protected` folders before all others.

    folders: in order of preference, for `Rule.FOLDER_ORDER`; the innermost folder around a photo counts.
    origins: which photos were cut out of others or framed; they count for no more than those, and as edited.
    standing: what proofs tell. Whatever the rules, a photo that holds less comes after those that hold it.
    resolution: how large each photo counts as, on any scale, equal where the difference says nothing.
    sharpness: how sharp each photo counts as, equal where nobody would see a difference.
    among: positions, in order, of the photos to look at; the others come last, and nothing is said of them.
    100,000 photos take 0.25 s; it is done once for each scan and choice of rules, not when a slider moves.
    """
    origins = origins or Origins.unknown(len(photos))
    standing = standing or Standing.unknown(len(photos))
    sharpness = np.zeros(len(photos), np.int64) if sharpness is None else sharpness
    deciding = folders if Rule.FOLDERS_DECIDE in rules else ()
    if among is not None and len(among) < len(photos):
        looked_at = [photos[position] for position in among.tolist()]
        some = judge(
            looked_at,
            rules,
            folders=folders,
            protected=protected,
            origins=origins.of(among),
            standing=standing.of(among),
            resolution=None if resolution is None else resolution[among],
            sharpness=sharpness[among],
        )
        return some.spread(among, len(photos), Losses(photos, standing, deciding_folders=deciding))
    if resolution is None:
        resolution = np.minimum([photo.facts.pixels for photo in photos], origins.pixels_at_most)
    facts = _Facts(photos, folders, origins, standing, resolution, sharpness)
    rows: list[tuple[_Why, Costs]] = [
        (_Why(KeepReason.IN_PROTECTED_FOLDER, None), facts.by_folder(dict.fromkeys(protected, 0), otherwise=1)),
        (_Why(KeepReason.HOLDS_MOST, KeepReason.HOLDS_LESS), standing.held_by),
    ]
    for rule in rules:
        rows.append((_Why(*_WHY[rule]), _COSTS[rule](facts)))
        if rule is Rule.MADE_FIRST:
            # Of two that nobody knows to be made from another, the one that others were made from is the original.
            rows.append((_Why(KeepReason.MADE_FIRST, None), -standing.led_to))
        if rule is Rule.PLAIN_NAME:
            # Nobody named it, which is nothing that speaks against a photo; a name that somebody gave is for one.
            rows.append((_Why(KeepReason.PLAIN_NAME, None), facts.named(_NUMBER_NAME).astype(np.int64)))
    costs = np.empty((len(rows), len(photos)), np.int64)
    for row, (_, of_photos) in zip(costs, rows, strict=True):
        row[:] = of_photos
    by_path = np.arange(len(photos))
    if not all(map(bytes.__le__, facts.paths, facts.paths[1:])):  # a scan's result has them in order
        by_path = np.array(sorted(range(len(photos)), key=facts.paths.__getitem__), np.int64)
    ranks = np.empty(len(photos), np.int32)
    # lexsort is stable: photos that no rule tells apart stay in the order of their paths. Rules that tell none apart,
    # most of them in most libraries, need no sorting.
    telling = costs[costs.max(axis=1) != costs.min(axis=1)] if len(photos) else costs
    in_order = by_path[np.lexsort(telling[::-1, by_path])] if len(telling) else by_path
    ranks[in_order] = np.arange(len(photos), dtype=np.int32)
    return Preference(ranks, tuple(why for why, _ in rows), costs, Losses(photos, standing, deciding_folders=deciding))


class _Facts:
    """What the rules look at: each part in columns, made once for all rules."""

    def __init__(
        self,
        photos: Sequence[Photo],
        folders: Sequence[Path],
        origins: Origins,
        standing: Standing,
        resolution: NDArray[np.int64],
        sharpness: NDArray[np.int64],
    ) -> None:
        self.photos = photos
        self.order_of_folders = folders
        self.origins = origins
        self.standing = standing
        self.resolution = resolution
        self.sharpness = sharpness
        # All at once, for no path contains the separator: one by one takes seven times as long.
        self.paths = os.fsencode("\0".join([photo.stamp.path_text for photo in photos])).split(b"\0")[: len(photos)]
        parts = [path.rpartition(_SEPARATOR) for path in self.paths]
        self.folders = [folder for folder, _, _ in parts]
        names = [name for _, _, name in parts]
        self._names = b"\0" + b"\0".join(names).lower() + b"\0"
        lengths = np.fromiter(map(len, names), np.int64, len(names)) + 1
        self._name_starts = np.cumsum(lengths) - lengths

    def named(self, pattern: re.Pattern[bytes]) -> NDArray[np.bool_]:
        """Return which photos' file names the pattern is found in, shape (photos,)."""
        found = np.zeros(len(self.photos), np.bool_)
        starts = [match.start() for match in pattern.finditer(self._names)]
        found[np.searchsorted(self._name_starts, starts, side="right") - 1] = True
        return found

    def by_folder(self, places: dict[Path, int], otherwise: int) -> Costs:
        """Return for each photo what `places` says of the innermost of its folders that is in it."""
        if not places:
            return np.full(len(self.folders), otherwise)
        known = {os.fsencode(folder).rstrip(_SEPARATOR): place for folder, place in places.items()}
        if b"" in known:
            otherwise = known[b""]

        def place(folder: bytes) -> int:
            if folder not in known:
                above, found, _ = folder.rpartition(_SEPARATOR)
                known[folder] = place(above) if found else otherwise
            return known[folder]

        for folder in set(self.folders):
            place(folder)
        return [known[folder] for folder in self.folders]


Costs = list[int] | NDArray[np.int64]


def _complete(facts: _Facts) -> Costs:
    """What nothing can replace counts most, then the number of files that hold it; sidecars hold none of it."""
    return [
        -100 * len(holdings(photo.files, photo.facts.inside))
        - sum(not is_sidecar(stamp.path_text) for stamp in photo.companions)
        # By identity first: comparing the records of 100,000 photos takes longer than all the rest.
        if photo.companions or (photo.facts.inside is not NOTHING_INSIDE and photo.facts.inside != NOTHING_INSIDE)
        else 0
        for photo in facts.photos
    ]


def _resolution(facts: _Facts) -> Costs:
    return -facts.resolution


def _from_camera(facts: _Facts) -> Costs:
    """A photo with model, time and exposure beats one that lost some of it; a place or notes alone only break ties."""
    return [
        -4 * ((f.camera is not None) + (f.taken is not None and _is_plausible(f)) + (f.exposure is not None))
        - 2 * (Witness.MAKER_NOTES in f.witnesses)
        - (f.latitude_deg is not None)
        for f in (photo.facts for photo in facts.photos)
    ]


def _is_plausible(facts: PhotoFacts) -> bool:
    """A date at which clocks begin, or of the future, was never set by anybody."""
    return not any(
        fact.is_doubtful and fact.field is Field.TAKEN and fact.source is Source.EXIF for fact in facts.known
    )


def _unedited(facts: _Facts) -> Costs:
    software = [photo.facts.software for photo in facts.photos]
    editors = {name for name in set(software) if name is not None and _EDITOR.search(name)}
    by_editor = np.array([name in editors for name in software], np.bool_)
    by_header = np.array([_is_later_by_header(photo.facts) for photo in facts.photos], np.bool_)
    return (by_editor | by_header | facts.named(_EDITED_NAME) | facts.origins.is_version).astype(np.int64)


def _is_later_by_header(facts: PhotoFacts) -> bool:
    """Whether a file is not as the camera saved it: it was given another size, or a program wrote down its history."""
    return Witness.OTHER_SIZE in facts.witnesses or any(fact.field is Field.HISTORY for fact in facts.known)


def _camera_format(facts: _Facts) -> Costs:
    """By format, and of JPEGs that name a camera rather one with steps of its own than one with a program's."""
    return [
        2 * _CAMERA_FORMATS.get(f.format_name, _UNLISTED_FORMAT)
        - (f.camera is not None and Witness.OWN_STEPS in f.witnesses)
        for f in (photo.facts for photo in facts.photos)
    ]


def _common_format(facts: _Facts) -> Costs:
    return [_COMMON_FORMATS.get(photo.facts.format_name, _UNLISTED_FORMAT) for photo in facts.photos]


def _sharper(facts: _Facts) -> Costs:
    return -facts.sharpness


def _less_compressed(facts: _Facts) -> Costs:
    return -np.array([saved_quality(photo.facts) for photo in facts.photos], np.int64)


def _with_edits(facts: _Facts) -> Costs:
    return [
        -edits_beside(photo.companions).total() - _words_of_somebody(photo)
        if photo.companions or photo.facts.known or photo.beside
        else 0
        for photo in facts.photos
    ]


def _words_of_somebody(photo: Photo) -> int:
    """How much somebody said of the photo; a service's own notes may be about any copy of it."""
    known = (*photo.facts.known, *(photo.beside or ()))
    return len({(f.field, f.value) for f in known if f.field in _SAID_BY_SOMEBODY and f.source is not Source.TAKEOUT})


def _folder_order(facts: _Facts) -> Costs:
    places = {folder: place for place, folder in reversed(list(enumerate(facts.order_of_folders)))}
    return facts.by_folder(places, otherwise=len(places))


def _bytes(facts: _Facts) -> Costs:
    return list(map(attrgetter("stamp.size_bytes"), facts.photos))


def _age(facts: _Facts) -> Costs:
    return list(map(attrgetter("stamp.mtime_ns"), facts.photos))


def _unnamed_folder(facts: _Facts) -> Costs:
    """The folders that the user added are where the search begins: their own names sort nothing."""
    tops = {os.fsencode(folder).rstrip(_SEPARATOR) for folder in facts.order_of_folders}
    cost_of = {
        folder: int(folder in tops or not is_named(os.fsdecode(folder), os.sep)) for folder in set(facts.folders)
    }
    return [cost_of[folder] for folder in facts.folders]


def _copy_name(facts: _Facts) -> Costs:
    return facts.named(_COPY_NAME).astype(np.int64)


def _depth(facts: _Facts) -> Costs:
    return [path.count(_SEPARATOR) for path in facts.paths]


def _shorter_path(facts: _Facts) -> Costs:
    return [len(path) for path in facts.paths]


def _negated(costs: Callable[[_Facts], Costs]) -> Callable[[_Facts], Costs]:
    return lambda facts: -np.asarray(costs(facts), np.int64)


def _made_first(facts: _Facts) -> Costs:
    return facts.standing.made_from


_COSTS: dict[Rule, Callable[[_Facts], Costs]] = {
    Rule.MADE_FIRST: _made_first,
    Rule.COMPLETE: _complete,
    Rule.RESOLUTION: _resolution,
    Rule.FROM_CAMERA: _from_camera,
    Rule.UNEDITED: _unedited,
    Rule.CAMERA_FORMAT_FIRST: _camera_format,
    Rule.COMMON_FORMAT_FIRST: _common_format,
    Rule.SHARPER: _sharper,
    Rule.LESS_COMPRESSED: _less_compressed,
    Rule.WITH_EDITS: _with_edits,
    Rule.FOLDER_ORDER: _folder_order,
    Rule.FOLDERS_DECIDE: _folder_order,
    Rule.MORE_BYTES: _negated(_bytes),
    Rule.FEWER_BYTES: _bytes,
    Rule.OLDER: _age,
    Rule.NEWER: _negated(_age),
    Rule.NAMED_FOLDER: _unnamed_folder,
    Rule.PLAIN_NAME: _copy_name,
    Rule.SHORTER_PATH: _shorter_path,
    Rule.DEEPER_PATH: _negated(_depth),
}
