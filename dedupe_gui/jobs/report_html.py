"""A report as one page with pictures, which needs no other file."""

from __future__ import annotations

import base64
import html
from collections.abc import Callable, Iterator

from dedupe_gui.jobs.report import Report, ReportedPhoto
from dedupe_gui.jobs.report_words import UNREADABLE_IN_WORDS, readable_path, reasons_in_words
from dedupe_gui.model import (
    FileStamp,
    Held,
)

ThumbnailOf = Callable[[FileStamp], bytes | None]


def to_html(report: Report, thumbnail_of: ThumbnailOf) -> str:
    """One self-contained page; `thumbnail_of` gives a photo's small JPEG, or None where there is none."""
    return "".join(_html_parts(report, thumbnail_of))


_STYLE = """
body{font:14px system-ui,sans-serif;margin:24px;background:#f5f5f3;color:#1d1d1f}
section{background:#fff;border:1px solid #e2e2de;border-radius:10px;padding:12px 16px;margin:12px 0}
h2{font-size:15px;margin:0 0 8px}figure{display:inline-block;margin:0 12px 8px 0;width:200px;vertical-align:top}
img{height:134px;max-width:200px;object-fit:contain;display:block}figcaption{font-size:12px;overflow-wrap:anywhere}
.keep{color:#1b7f47;font-weight:600}.other{color:#67676c}
@media(prefers-color-scheme:dark){body{background:#1b1b1d;color:#f1f1f2}section{background:#252527;border-color:#39393c}
.keep{color:#4cc583}.other{color:#a3a3a9}}
"""


def _html_parts(report: Report, thumbnail_of: ThumbnailOf) -> Iterator[str]:
    yield f"<!doctype html><html lang=en><meta charset=utf-8><title>Copies found</title><style>{_STYLE}</style>"
    yield f"<h1>{len(report.groups)} groups in {report.photos} photos</h1>"
    yield f"<p>{', '.join(html.escape(readable_path(folder)) for folder in report.folders)}</p>"
    for group in report.groups:
        yield f"<section><h2>{len(group.photos)} photos · {group.relation.value}</h2>"
        for photo in group.photos:
            yield _html_photo(photo, thumbnail_of(photo.stamp))
        yield "</section>"
    if report.unreadable:
        yield f"<section><h2>{len(report.unreadable)} files could not be read</h2><ul>"
        for problem in report.unreadable:
            told = f"{readable_path(problem.path)}: {_UNREADABLE.get(problem.reason, problem.reason)}, {problem.detail}"
            yield f"<li>{html.escape(told)}</li>"
        yield "</ul></section>"
    yield "</html>\n"


def _html_photo(photo: ReportedPhoto, thumbnail_jpeg: bytes | None) -> str:
    picture = ""
    if thumbnail_jpeg:
        encoded = base64.b64encode(thumbnail_jpeg).decode("ascii")
        picture = f'<img alt="" src="data:image/jpeg;base64,{encoded}">'
    misnamed = f" · {html.escape(photo.format_name)}, whatever its name says" if photo.is_misnamed else ""
    role = photo.relation.value if photo.relation else "keep"
    name = KEEP_CLASS if photo.relation is None else OTHER_CLASS
    reasons = html.escape(reasons_in_words(photo.reasons, photo.only_here))
    if photo.proof is not None:
        reasons = f"{_HELD_WORDS[photo.proof.held]}<br>{reasons}"
    if photo.held_by is not None:
        reasons = f"{html.escape(readable_path(photo.held_by.path))} holds all that it shows<br>{reasons}"
    return (
        f"<figure>{picture}<figcaption><span class={name}>{role}</span> {html.escape(readable_path(photo.path))}<br>"
        f"{photo.width_px} × {photo.height_px} · {photo.stamp.size_bytes:,} bytes{misnamed}<br>{reasons}"
        "</figcaption></figure>"
    )


_HELD_WORDS = {
    Held.YES: "the kept photo holds all that it shows",
    Held.NO: "shows something that the kept photo does not hold",
    Held.UNKNOWN: "whether the kept photo holds it could not be told",
}
_UNREADABLE = {reason.value: words for reason, words in UNREADABLE_IN_WORDS.items()}
KEEP_CLASS = "keep"
OTHER_CLASS = "other"
