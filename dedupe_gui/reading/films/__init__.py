"""The only place that opens films: a file -> a few of its frames, what its header tells, and frames at given times.

FFmpeg's libraries (PyAV) do it, which may crash, hang or eat memory like any decoder, so these functions are called
through `workers.PhotoReader`.

`opening` yields a `Film` (with its `frame_index`, and what is `converting` its frames), of which the others ask:
`header` and `metadata`, `sampling`, `hearing`, `looking`, `streams`; `reading` puts together what is remembered.
`pairs` holds two films against each other: as `two_films` shows them, at the moments that `laying` finds, and by
`sounding`. `boxes` and `places` know files, not films.
"""

from dedupe_gui.reading.films.header import ALGORITHM
from dedupe_gui.reading.films.looking import picture, strip
from dedupe_gui.reading.films.reading import header_facts, opens, read_film
from dedupe_gui.reading.films.streams import streams_digest

__all__ = ["ALGORITHM", "header_facts", "opens", "picture", "read_film", "streams_digest", "strip"]
