"""Finding edited versions of a photo: crops, frames, captions, black bars, tilts, mirrored or not.

Hashes of the whole picture cannot find them, local features can. The way of a pair through the modules:
`features` (one photo -> packed key points) -> `index` (all photos -> pairs that share key points)
-> `transform` (two photos -> how one lies on the other) -> `overlap` (-> what was done, in words)
-> `proof` (thumbnails -> edited, similar or nothing); `search` runs the whole way.
"""

from dedupe_gui.matching.edits.features import ALGORITHM, EDGE_PX, extract

__all__ = ["ALGORITHM", "EDGE_PX", "extract"]
