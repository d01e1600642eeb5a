"""Write what is made from other things: `python packaging/pages.py [--pictures]`, after one of those has changed.

    docs/command-line.md  from the argument parsers
    docs/report.md        from a report that the writer is given everything for, and the words of packaging/fields.py
    docs/formats.md       from the table of file formats
    resources/help/       from the pages of docs/ that the window shows under *Help*, in HTML that Qt can lay out

With --pictures also resources/help/*.jpg, of the screenshots that those pages show: after they were drawn anew.
`tests/test_docs.py` fails when a page is not what this writes.
"""

from __future__ import annotations

import argparse
import html
import json
import posixpath
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from fields import ANSWER_FIELDS, CSV_FIELDS, REPORT_FIELDS  # noqa: E402
from markdown_it import MarkdownIt  # noqa: E402
from markdown_it.token import Token  # noqa: E402

from dedupe_gui.cli import compare, hashes, lookup  # noqa: E402
from dedupe_gui.cli.main import build_parser  # noqa: E402
from dedupe_gui.cli.summaries import SUMMARIES  # noqa: E402
from dedupe_gui.jobs import hashes as hashing  # noqa: E402
from dedupe_gui.jobs import report as reports  # noqa: E402
from dedupe_gui.jobs import report_csv, report_json  # noqa: E402
from dedupe_gui.jobs.looking_up import FolderLookedUp  # noqa: E402
from dedupe_gui.jobs.lookup import Match  # noqa: E402
from dedupe_gui.jobs.lookup_card import CardPhoto  # noqa: E402
from dedupe_gui.jobs.report_words import LOSSES_IN_WORDS, UNREADABLE_IN_WORDS  # noqa: E402
from dedupe_gui.matching.candidates.clusters import Cluster  # noqa: E402
from dedupe_gui.model import (  # noqa: E402
    RELATIONS,
    CaptureTime,
    Comparison,
    Evidence,
    EvidenceKind,
    Field,
    FileStamp,
    FilmFacts,
    Finding,
    Fingerprint,
    HashKind,
    Held,
    Holding,
    Inside,
    KeepReason,
    Known,
    MadeFrom,
    PairTable,
    Part,
    PartKind,
    Photo,
    PhotoFacts,
    Proof,
    Region,
    Relation,
    ScanOptions,
    ScanResult,
    Source,
    StageSeconds,
    Turn,
    Unreadable,
    UnreadableReason,
)
from dedupe_gui.project import DOCS_URL  # noqa: E402
from dedupe_gui.reading import formats  # noqa: E402
from dedupe_gui.reading.decode import Conversion  # noqa: E402
from dedupe_gui.review.by_folder import FolderCount  # noqa: E402

DOCS = ROOT / "docs"
HELP = ROOT / "resources" / "help"
HELP_PAGES = ("guide", "howto", "faq", "troubleshooting", "privacy", "formats", "archive", "command-line")
"""What the window shows, in this order. Links to other pages lead to the site."""
PICTURE_PX = 720
"""How wide a screenshot is in the window's help, where it stands beside the contents."""


@dataclass(frozen=True, slots=True)
class Page:
    """A file that is made, below the root, and what is in it."""

    path: str
    text: str


def pages() -> Iterator[Page]:
    """Every page, made anew. The help's come last, because some of it is made of the others."""
    made = {"command-line": command_line(), "report": report_format(), "formats": formats.as_markdown()}
    for name, text in made.items():
        yield Page(f"docs/{name}.md", text)
    for name in HELP_PAGES:
        yield Page(
            f"resources/help/{name}.html", as_help(name, made.get(name) or (DOCS / f"{name}.md").read_text("utf-8"))
        )


# ---------------------------------------------------------------- the command line


def command_line() -> str:
    """docs/command-line.md."""
    parts = [
        "# The command line",
        "",
        "Made from the program's own argument parsers: `python packaging/pages.py`.",
        "",
        "Without a command `dedupe-gui` opens the window, on the folders that are named; a picture is looked up.",
        "",
        "| command | |",
        "|---|---|",
        *(f"| [`{name}`](#dedupe-gui-{name}) | {_cell(summary)} |" for name, summary in SUMMARIES.items()),
        *(f"| `{', '.join(one.option_strings)}` | {_cell(_help(one))} |" for one in _options(build_parser())),
        "",
        "Exit status: 0 done (whether something was found or not), 1 failed, 2 wrong arguments, 130 interrupted. An",
        "error is one sentence on standard error. Progress goes to standard error, results to standard output.",
        "",
    ]
    for name in SUMMARIES:
        parts += _command(f"dedupe-gui {name}", _subparsers(build_parser(name))[name], 2)
    return "\n".join(parts)


def _command(name: str, parser: argparse.ArgumentParser, level: int) -> list[str]:
    lines = [f"{'#' * level} {name}", ""]
    if parser.description:
        lines += [parser.description, ""]
    inner = _subparsers(parser)
    if not inner:
        lines += ["```", _usage(name, parser), "```", ""]
    rows = [(_shown(one), _help(one)) for one in _arguments(parser)]
    if rows:
        lines += ["| argument | |", "|---|---|", *(f"| `{left}` | {_cell(right)} |" for left, right in rows), ""]
    if parser.epilog:
        lines += [parser.epilog, ""]
    for verb, one in inner.items():
        lines += _command(f"{name} {verb}", one, level + 1)
    return lines


def _subparsers(parser: argparse.ArgumentParser) -> Mapping[str, argparse.ArgumentParser]:
    for action in parser._actions:  # argparse has no other way to ask
        if isinstance(action, argparse._SubParsersAction):
            return action.choices
    return {}


def _arguments(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """What a user can give: what has no name first, then the options as the code has them."""
    given = [
        one
        for one in parser._actions
        if not isinstance(one, argparse._HelpAction | argparse._SubParsersAction) and one.help is not argparse.SUPPRESS
    ]
    return [one for one in given if not one.option_strings] + [one for one in given if one.option_strings]


def _options(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return [one for one in _arguments(parser) if one.option_strings]


def _usage(name: str, parser: argparse.ArgumentParser) -> str:
    """Not argparse's own, which each version of Python breaks into lines and brackets in another way."""
    arguments = _arguments(parser)
    parts = [name]
    for one in arguments:
        shown = _shown(one)
        if not one.option_strings:
            shown = f"[{shown}]" if one.nargs in ("?", "*") else f"{shown}..." if one.nargs == "+" else shown
        elif not one.required:
            continue
        parts.append(shown)
    if any(one.option_strings and not one.required for one in arguments):
        parts.append("[options]")
    return " ".join(parts)


def _shown(action: argparse.Action) -> str:
    value = action.metavar if isinstance(action.metavar, str) else (action.dest or "").upper()
    if action.choices is not None and action.metavar is None:
        value = "{" + ",".join(map(str, action.choices)) + "}"
    if not action.option_strings:
        return value
    names = ", ".join(action.option_strings)
    return names if action.nargs == 0 else f"{names} {value}"


def _help(action: argparse.Action) -> str:
    # Python 3.11 and 3.12 add the default to a switch's help by themselves, where the words tell it already.
    return (action.help or "").removesuffix(" (default: %(default)s)").replace("%%", "%")


# ---------------------------------------------------------------- the report


def fullest_report() -> reports.Report:
    """A report in which every field has something to say."""

    def stamp(name: str, size_bytes: int) -> FileStamp:
        return FileStamp(f"/photos/{name}", size_bytes, 1_714_557_600_000_000_000, 2049, 7_340_001 + size_bytes % 97)

    kept = reports.ReportedPhoto(
        stamp("a.jpg", 4_100_000),
        (stamp("a.xmp", 2_300),),
        relation=None,
        distance_bits=0,
        turned=Turn.NONE,
        width_px=4000,
        height_px=3000,
        taken="2024-05-01T10:11:12.34",
        reasons=(KeepReason.LARGEST.value, KeepReason.CAMERA_METADATA.value),
        format_name="JPEG",
    )
    copy = reports.ReportedPhoto(
        stamp("b.png", 90_000),
        (),
        relation=Relation.COPY,
        distance_bits=2,
        turned=Turn.CLOCKWISE_90,
        width_px=1000,
        height_px=750,
        taken=None,
        reasons=(KeepReason.SMALLER.value, KeepReason.HAS_RATING.value),
        format_name="JPEG",
        is_misnamed=True,
        findings=(EvidenceKind.RESIZED.value + " 0.25", EvidenceKind.TURNED.value),
        inside=Inside.of(
            (Part(PartKind.FILM, bytes(range(16))), Part(PartKind.GAIN_MAP, bytes(range(1, 17)), 187_500))
        ),
        only_here=(Known(Field.RATING, "5", Source.XMP),),
        proof=reports.ReportedProof(Held.YES, Held.NO, 0.001, 0.3, Region(0.2, 0.4, 0.3, 0.5), kept.path),
        held_by=reports.ReportedHolder(kept.path.with_name("d.jpg"), Relation.IDENTICAL),
    )
    film = reports.ReportedPhoto(
        stamp("c.mp4", 12_000_000),
        (),
        relation=None,
        distance_bits=0,
        turned=Turn.NONE,
        width_px=1920,
        height_px=1080,
        taken="2024-05-01T10:12:00",
        reasons=(KeepReason.LARGEST.value,),
        format_name="MP4",
        film=FilmFacts(12_480, "h264", 29.97, 7_700_000, "aac", reading=1),
    )
    folder = kept.path.parent
    options = ScanOptions((folder,), protected_folders=(folder / "Sorted",), exclude_patterns=("*.tmp.jpg",))
    seconds = StageSeconds(0.1, 3.2, 0.2, 3.6, 0.1)
    empty = reports.make_report(
        ScanResult(options, (), PairTable.empty(), (), seconds), (), created=datetime(2026, 11, 21, 12, tzinfo=UTC)
    )
    return replace(
        empty,
        photos=4900,
        size_bytes=330_000_000,
        unreadable=(
            reports.ReportedProblem(
                kept.path.with_name("x.jpg"),
                UnreadableReason.TRUNCATED.value,
                "image file is truncated (12 bytes not processed)",
            ),
        ),
        groups=(
            reports.ReportedGroup("8f3a52c1", Relation.COPY, (kept, copy)),
            reports.ReportedGroup("b7e09d44", Relation.IDENTICAL, (film,)),
        ),
        misnamed=(reports.ReportedName(copy.path, "JPEG"),),
        by_folder=(FolderCount(folder, 4900, 1200, 1500, 80_000_000),),
    )


def fullest_answers() -> dict[str, Sequence[Mapping[str, object]]]:
    """By command: what it may write with --json, so that every field has something to say."""
    place = Region(0.2, 0.4, 0.5, 0.9)
    findings = (Finding(EvidenceKind.RESIZED, 0.25), Finding(EvidenceKind.CROPPED))
    evidence = Evidence(findings, 0.97, 3.1, place, place, place, inliers=41)
    holdings = Holding(Held.NO, 0.02, 5.5, place), Holding(Held.YES, 0.0, 0.4, place)
    changes = (Finding(EvidenceKind.BRIGHTNESS_CHANGED, 0.1), Finding(EvidenceKind.CROPPED))
    proof = Proof(Relation.EDITED, *holdings, MadeFrom.SECOND_FROM_FIRST, 0.25, changes, 1.5, 1.2)
    no_proof = Proof(None, made_from=MadeFrom.UNTOLD)
    stamps = [FileStamp(f"/photos/{name}.jpg", 4_100_000, 0, 2049, 7_340_001) for name in ("a", "b")]
    taken = CaptureTime(datetime(2024, 5, 1, 10, 11, 12), 2)  # noqa: DTZ001 - cameras know no zone
    facts = PhotoFacts(4000, 3000, "JPEG"), PhotoFacts(1000, 750, "JPEG", taken=taken)
    mark = Fingerprint(bytes(64), bytes(32), is_flat=False)
    photos = [Photo(stamp, one, mark) for stamp, one in zip(stamps, facts, strict=True)]
    match = Match(photos[1], 2, Turn.CLOCKWISE_90, Relation.EDITED, evidence, proof)
    other = Match(photos[0], 9, Turn.NONE, None, Evidence(), no_proof)
    bits = dict(zip(hashing.HASH_BITS, (2, 9, 3, 4, 2, 1), strict=True))
    told = Comparison(bits, Turn.CLOCKWISE_90, Relation.EDITED, evidence, proof)
    different = Comparison(bits, proof=no_proof)
    values = {name: 1 << count - 1 for name, count in hashing.HASH_BITS.items()}
    picture = hashing.HashedPicture(stamps[0].path_text, values, (Conversion.TURNED,))
    read = hashing.Hashes((picture,), (Unreadable(stamps[1], UnreadableReason.TRUNCATED, "broken data stream"),))
    found = hashing.HashClusters((HashKind.PHASH,), read, (Cluster((1 << 63,), (0,), (0,)),))
    card = FolderLookedUp(Path("/media/card"), 4900, (CardPhoto(photos[0], None), CardPhoto(photos[0], match)))
    card = replace(card, photos=(*card.photos, CardPhoto(photos[1], other)), unreadable=read.unreadable)
    card = replace(card, films=(stamps[0]._replace(path_text="/media/card/MVI_0001.MP4"),))
    return {
        "lookup IMAGE": [lookup.answer_as_json("query.jpg", (match, other))],
        "lookup FOLDER": [lookup.card_as_json(card)],
        "compare IMAGE IMAGE": [compare.comparison_as_json("a.jpg", "b.jpg", one) for one in (told, different)],
        "hash IMAGE...": [hashes.hashes_as_json(read, {}, bits=True, seconds=0.021)],
        "clusters FOLDER...": [hashes.answer_as_json(found, distance=0, min_group=2, seconds=3.2)],
    }


def answers() -> Iterator[str]:
    """The part of docs/report.md about what other commands write. Raises ValueError likewise."""
    for command, contents in fullest_answers().items():
        written = str(contents[0]["format"])
        words, fields = ANSWER_FIELDS[written], _fields(*contents)
        if fields.keys() != words.keys():
            raise ValueError(f"packaging/fields.py does not fit: {fields.keys() ^ words.keys()}")
        yield from (
            f"### `{command} --json`: `{written}`",
            "",
            "| field | is | tells |",
            "|---|---|---|",
            *(f"| `{name}` | {kind} | {_cell(words[name])} |" for name, kind in fields.items()),
            "",
        )


def report_format() -> str:
    """docs/report.md. Raises ValueError where a field has no words, or words no field."""
    report = fullest_report()
    content = json.loads(report_json.to_json(report))
    fields = _fields(content)
    if fields.keys() != REPORT_FIELDS.keys():
        raise ValueError(f"packaging/fields.py does not fit: {fields.keys() ^ REPORT_FIELDS.keys()}")
    tables = {
        "`--csv`: one row a photo": report_csv.CSV_COLUMNS,
        "`--pairs-csv`: one row a pair": report_csv.PAIRS_COLUMNS,
        "`--without-copy`: one row a photo that has none": report_csv.WITHOUT_COPY_COLUMNS,
    }
    missing = {column for columns in tables.values() for column in columns} ^ CSV_FIELDS.keys()
    if missing:
        raise ValueError(f"packaging/fields.py does not fit: {missing}")
    first = {**content, "groups": content["groups"][:1]}
    lines = [
        "# Reports",
        "",
        "Made from the code that writes reports: `python packaging/pages.py`.",
        "",
        f"`dedupe-gui scan FOLDER... --json FILE` writes the format `{report_json.FORMAT}`; `clean` carries it out,",
        "and the window opens it (*⋯ → Open a report…*). It is a contract: fields are added, never changed. The",
        "text is ASCII; a file name that is no text keeps its bytes as lone surrogates (Python's",
        "`surrogateescape`). The program takes no report on trust: everything is compared again before a photo goes.",
        "",
        "## Fields of `--json`",
        "",
        "| field | is | tells |",
        "|---|---|---|",
        *(f"| `{name}` | {kind} | {_cell(REPORT_FIELDS[name])} |" for name, kind in fields.items()),
        "",
        "`groups[]` means: of each entry of the list.",
        "",
        "## Values",
        "",
        "| field | values |",
        "|---|---|",
        *(f"| {field} | {_values(values)} |" for field, values in _VALUES),
        "",
        "| in `unreadable[].reason` | |",
        "|---|---|",
        *(f"| `{reason.value}` | {words} |" for reason, words in UNREADABLE_IN_WORDS.items()),
        "",
        "| reasons against removing a photo | |",
        "|---|---|",
        *(f"| `{reason.value}` | {words} |" for reason, words in LOSSES_IN_WORDS.items()),
        "",
        "## Tables",
        "",
    ]
    for title, columns in tables.items():
        lines += [
            f"### {title}",
            "",
            "| column | tells |",
            "|---|---|",
            *(f"| `{column}` | {_cell(CSV_FIELDS[column])} |" for column in columns),
            "",
        ]
    lines += ["## An example", "", "```json", json.dumps(first, indent=1), "```", ""]
    lines += ["## What other commands write", "", "Contracts likewise: fields are added, never changed.", ""]
    lines += answers()
    return "\n".join(lines)


_VALUES: Sequence[tuple[str, Sequence[Enum] | type[Enum]]] = (
    ("`groups[].relation`, from sure to loose", RELATIONS),
    ("`turned`: clockwise degrees that bring it upright", Turn),
    ("`proof.held`, `proof.holds_kept`", (Held.YES, Held.NO, Held.UNKNOWN)),
    ("`reasons[]`", KeepReason),
    ("`evidence[]`, some with a number after it", EvidenceKind),
    ("`inside[].kind`", PartKind),
    ("`only_here[].field`", Field),
    ("`only_here[].source`", Source),
)


def _values(values: Sequence[Enum] | type[Enum]) -> str:
    return " ".join(f"`{one.value}`" for one in values)


def _fields(*contents: object) -> dict[str, str]:
    """Every field by its way from the top, and what kinds of values it has; of a list the fields of all its entries."""
    kinds: dict[str, set[str]] = {}
    for content in contents:
        for name, kind in _walk("", content):
            kinds.setdefault(name, set()).add(kind)
    return {name: _joined(found) for name, found in kinds.items()}


def _joined(kinds: set[str]) -> str:
    told = kinds - {"null"} - ({"list"} if any(kind.startswith("list of") for kind in kinds) else set())
    return " or ".join([*sorted(told), *(["null"] if "null" in kinds else [])])


def _walk(path: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            where = f"{path}.{name}" if path else name
            if not isinstance(inner, dict):
                yield where, _kind(inner)
            yield from _walk(where, inner)
    elif isinstance(value, list):
        for inner in value:
            if isinstance(inner, dict):
                yield from _walk(f"{path}[]", inner)


def _kind(value: object) -> str:
    if isinstance(value, list):
        return f"list of {_kind(value[0])}s" if value else "list"
    names = {bool: "true or false", int: "number", float: "number", str: "text", dict: "object", type(None): "null"}
    return names[type(value)]


# ---------------------------------------------------------------- the window's help


def as_help(name: str, markdown: str) -> str:
    """One page of the help, in the HTML that QTextBrowser shows. It has no styles: the window gives them.

    name: of the page, without suffix.
    """
    parser = MarkdownIt("commonmark").enable("table")
    tokens = _without_empty_heads(parser.parse(markdown))
    title = next((after.content for one, after in pairwise(tokens) if one.tag == "h1"), name)
    _name_headings(tokens)
    _fit_pictures(tokens)
    for token in tokens:
        for inner in token.children or ():
            _point_to_help(inner)
    body = parser.renderer.render(tokens, parser.options, {})
    return (
        f'<html><head><meta charset="utf-8"><title>{html.escape(title)}</title></head>\n<body>\n{body}</body></html>\n'
    )


def anchor(heading: str) -> str:
    """The name by which a heading can be reached, as GitHub and Sphinx make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def _name_headings(tokens: Sequence[Token]) -> None:
    for one, after in pairwise(tokens):
        if one.type == "heading_open":
            words = "".join(inner.content for inner in after.children or ())
            # Qt knows no id of a heading, only a named anchor in it.
            mark = Token("html_inline", "", 0, content=f'<a name="{anchor(words)}"></a>')
            after.children = [mark, *(after.children or ())]


def _without_empty_heads(tokens: Sequence[Token]) -> list[Token]:
    """Markdown has no table without a head; what is not needed there is left empty, and would be an empty row."""
    kept: list[Token] = []
    for token in tokens:
        if token.type == "fence":
            token.content = token.content.rstrip("\n")
        kept.append(token)
        if token.type == "thead_close":
            begin = max(at for at, one in enumerate(kept) if one.type == "thead_open")
            if not any(one.content for one in kept[begin:]):
                del kept[begin:]
    return kept


def _fit_pictures(tokens: Sequence[Token]) -> None:
    """A picture that is a paragraph has a class, for its line is no higher; one in a table gets half the room."""
    for one, after in pairwise(tokens):
        pictures = [inner for inner in after.children or () if inner.type == "image"]
        if pictures and one.type == "paragraph_open":
            one.attrs["class"] = "picture"
        elif one.type == "td_open":
            for picture in pictures:
                picture.attrs["width"] = str(PICTURE_PX // 2)


def _point_to_help(token: Token) -> None:
    if token.type == "image":
        token.attrs["src"] = f"{Path(str(token.attrs['src'])).stem}.jpg"
    elif token.type == "link_open":
        page, _, place = str(token.attrs["href"]).partition("#")
        if "://" in page or not page:
            return
        stem = page.removesuffix(".md")
        mark = f"#{place}" if place else ""
        token.attrs["href"] = f"{stem}.html{mark}" if stem in HELP_PAGES else f"{DOCS_URL}/{_on_the_site(stem)}{mark}"


def _on_the_site(stem: str) -> str:
    """Files beside docs/ that have a page on the site, and those in it."""
    return f"{posixpath.normpath(stem).removeprefix('../').lower()}.html"


def write_pictures() -> None:
    """The screenshots of the pages in the help, as small JPEGs."""
    from PIL import Image

    wanted = {
        name
        for page in HELP_PAGES
        for name in re.findall(r'src="([^"]+)\.jpg"', as_help(page, (DOCS / f"{page}.md").read_text("utf-8")))
    }
    for old in HELP.glob("*.jpg"):
        old.unlink()
    for name in sorted(wanted):
        picture = Image.open(DOCS / "screenshots" / f"{name}.png").convert("RGB")
        picture.thumbnail((PICTURE_PX, PICTURE_PX), Image.Resampling.LANCZOS)
        picture.save(HELP / f"{name}.jpg", quality=80, optimize=True, progressive=True)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--pictures", action="store_true", help="also the screenshots of the help")
    wants_pictures = parser.parse_args().pictures
    HELP.mkdir(exist_ok=True)
    for page in pages():
        (ROOT / page.path).write_text(page.text, "utf-8")
    if wants_pictures:
        write_pictures()


if __name__ == "__main__":
    main()
