"""The use-cases with what the options say is remembered."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from dedupe_gui.api import Dedupe, Places, open_dedupe
from dedupe_gui.cli.catalogue_option import catalogue_place
from dedupe_gui.cli.output import warn_of


@contextmanager
def opened(arguments: argparse.Namespace) -> Iterator[Dedupe]:
    """In the end the catalogue tells what went wrong with it and was got over.

    Raises EnvironmentProblem when it cannot be used.
    """
    with open_dedupe(replace(Places.of_user(), catalogue=catalogue_place(arguments))) as dedupe:
        yield dedupe
        warn_of(dedupe.catalogue.notices())
