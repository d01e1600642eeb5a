"""The only place that opens films: a file -> a few of its frames, what its header tells, and frames at given times.

FFmpeg's libraries (PyAV) do it, which may crash, hang or eat memory like any decoder, so these functions are called
through `workers.PhotoReader`.
"""

from dedupe_gui.reading.films.header import ALGORITHM
from dedupe_gui.reading.films.looking import picture, strip
from dedupe_gui.reading.films.reading import header_facts, opens, read_film
from dedupe_gui.reading.films.streams import streams_digest

__all__ = ["ALGORITHM", "header_facts", "opens", "picture", "read_film", "streams_digest", "strip"]
