"""A prover for tests of what stands around it: it looks at small pictures, and says what it was asked.

It runs in reading processes, so its parts are functions of this module.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from dedupe_gui.matching.containment import Raster
from dedupe_gui.matching.turning import turned_array
from dedupe_gui.model import EvidenceKind, Finding, Held, Holding, MadeFrom, Proof, Region, Relation, Turn
from dedupe_gui.reading.file_pairs import ProveOne

_SIDE_PX = 32


def decode_small(path: Path | bytes, *, log: Path | None = None) -> Raster:
    """A small upright picture; `steps` tells the true pixels."""
    assert isinstance(path, Path)
    if log is not None:
        with log.open("a") as file:
            file.write(f"decode {path.name}\n")
    with Image.open(path) as picture:
        upright = ImageOps.exif_transpose(picture)
        luma = np.asarray(upright.convert("L").resize((_SIDE_PX, _SIDE_PX), Image.Resampling.BOX), np.uint8)
        pixels = upright.width * upright.height
    return Raster(luma, luma, luma, Turn.NONE, steps=np.array([pixels]))


def prove_small(
    first: Raster, second: Raster, turn: Turn, *, on_first: Region | None = None, on_second: Region | None = None
) -> Proof:
    """Copies within 4 greys, of which the larger holds the smaller; edits beyond that, other photos beyond 40."""
    if on_first is not None or on_second is not None:
        return Proof(None)
    one, other = first.luma.astype(float), turned_array(second.luma, turn).astype(float)
    apart = float(np.abs(one - other).mean())
    if apart > 40:
        return Proof(Relation.SIMILAR, Holding(Held.NO, apart / 255), Holding(Held.NO, apart / 255))
    if apart > 4:
        change = Finding(EvidenceKind.BRIGHTNESS_CHANGED, round(apart / 255, 3))
        return Proof(Relation.EDITED, Holding(Held.EXCEPT), Holding(Held.EXCEPT), changes=(change,))
    pixels, others = (0 if raster.steps is None else int(raster.steps[0]) for raster in (first, second))
    return Proof(
        Relation.COPY,
        Holding(Held.YES if pixels <= others else Held.NO, 0.001, 0.3),
        Holding(Held.YES if others <= pixels else Held.NO, 0.001, 0.3, Region(0, 0, 0.5, 0.5)),
        MadeFrom.SECOND_FROM_FIRST if others < pixels else MadeFrom.UNTOLD,
    )


SMALL = ProveOne(decode_small, prove_small)


def logged(log: Path) -> ProveOne:
    """The same, and a line in a file for each picture that is decoded."""
    return ProveOne(partial(decode_small, log=log), prove_small)
