"""How the site is made of these pages: `make docs`.

Sphinx, because it is kept well, names every link and mark that leads nowhere as an error, asks other sites whether
their pages are still there, and searches without a service; MyST reads the Markdown that GitHub shows too. Material for
MkDocs was the other choice: it got its last repairs in November 2026, MkDocs its last release in 2024, and Zensical,
which follows both, is not at 1.0 yet.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sphinx.application import Sphinx

from dedupe_gui import project as our
from dedupe_gui.version import __version__

project = our.NAME
author = our.MAINTAINER.partition(" <")[0]
project_copyright = author
release = version = __version__
language = "en"

extensions = ["myst_parser"]
exclude_patterns = ["_build"]
myst_heading_anchors = 4
html_theme = "furo"
html_title = our.NAME
html_baseurl = f"{our.DOCS_URL}/"
html_favicon = "../resources/icons/dedupe.svg"
html_logo = "../resources/icons/dedupe.svg"
html_copy_source = False
html_show_sphinx = False

# The project has no public home yet, see dedupe_gui/project.py; the others are examples.
linkcheck_ignore = [our.HOME_URL, r"https?://([\w-]+\.)?example\.org"]
linkcheck_timeout = 20
linkcheck_retries = 3

ROOT_PAGES = {"contributing": "CONTRIBUTING.md", "security": "SECURITY.md", "changelog": "CHANGELOG.md"}
"""Files beside docs/ that are pages of the site too."""


def is_idle_pattern(line: str) -> bool:
    return line.endswith("*") and not list((ROOT / "docs").glob(f"{line}.md"))


def take_root_page(_app: Sphinx, name: str, source: list[str]) -> None:
    """Put such a file in the place of the page that stands for it, with its links as they are from here."""
    if name == "index":  # a pattern that nothing fits yet would be an error
        source[0] = "\n".join(line for line in source[0].split("\n") if not is_idle_pattern(line))
    if name not in ROOT_PAGES:
        return
    text = (ROOT / ROOT_PAGES[name]).read_text("utf-8").replace("](docs/", "](")
    for page, file in ROOT_PAGES.items():
        text = text.replace(f"]({file})", f"]({page}.md)")
    source[0] = text


def setup(app: Sphinx) -> None:
    app.connect("source-read", take_root_page)
