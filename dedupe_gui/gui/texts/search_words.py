"""Why a search has nothing to show, where it is not that there are no copies."""

from __future__ import annotations

from dedupe_gui.gui.texts import path_words
from dedupe_gui.gui.texts.translating import tr
from dedupe_gui.model import ScanResult


def why_nothing(result: ScanResult) -> tuple[str, str] | None:
    """A heading and a sentence: nobody knows whether there are copies. None where all was compared."""
    if not result.is_complete:
        return (
            tr("The search was stopped"),
            tr("No copies were found until then. What was read is remembered, so searching again is quicker."),
        )
    if result.photos:
        return None
    absent = [folder for folder in result.options.folders if not folder.is_dir()]
    if absent:
        said = tr("{folder} is not there at the moment. Plug in its disk, then search again.")
        return tr("No photos were found"), said.format(folder=path_words.display(absent[0]))
    return (
        tr("No photos were found"),
        tr("There are no photos in these folders that can be opened. Add another folder."),
    )
