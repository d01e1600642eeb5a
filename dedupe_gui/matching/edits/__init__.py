"""Finding edited versions of a photo: crops, frames, captions, black bars, tilts, mirrored or not.

Hashes of the whole picture cannot find them, local features can. The way of a pair through the modules:
`features` (one photo -> packed key points) -> `index` (all photos -> pairs that share key points)
-> `transform` (two photos -> how one lies on the other) -> `overlap` (what they share, and what surrounds it)
-> `proof` (edited, similar or nothing); `search` goes the whole way, and once more for `strays`. Who asks
about some photos among many finds the pairs by `points_index` instead, which is made once; both count by `votes`.
"""

from dedupe_gui.matching.edits.features import ALGORITHM, EDGE_PX, extract
from dedupe_gui.matching.edits.search import FoundEdit, find_edits

__all__ = ["ALGORITHM", "EDGE_PX", "FoundEdit", "extract", "find_edits"]
