"""What the list says when it is empty: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dedupe_gui.gui.state.review_desk import ReviewDesk
from dedupe_gui.gui.texts import amounts, search_words
from dedupe_gui.gui.views.controls import button, column, label, lay_out, row


class EmptyState(QWidget):
    """A heading, a sentence and at most one button."""

    action_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = label("", "heading", wraps=True)
        self._sentence = label("", "muted", wraps=True)
        for text in (self._heading, self._sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            text.setMinimumWidth(320)
        self.action = button("")
        self.action.clicked.connect(self.action_wanted)
        lay_out(
            self,
            column(None, self._heading, self._sentence, row(None, self.action, None), None, spacing=12),
            32,
            32,
            32,
            32,
        )

    @property
    def text(self) -> str:
        return f"{self._heading.text()} {self._sentence.text()}"

    def explain(self, desk: ReviewDesk, *, is_scanning: bool) -> None:
        """Say why there are no groups to show."""
        if is_scanning:
            self._say(
                self.tr("Looking through your photos"), self.tr("Groups appear here as they are found."), action=""
            )
        elif desk.result is None:
            self._say(
                self.tr("Nothing to review yet"), self.tr("Add folders and find copies first."), self.tr("Folders")
            )
        elif desk.group_count and desk.filters.undecided_only and desk.all_decided:
            self._say(
                self.tr("All groups are decided"),
                self.tr("Clean up at the bottom right moves what you chose to the trash, after one more look."),
                self.tr("Show all groups"),
            )
        elif desk.group_count:
            self._say(
                self.tr("No group passes the filters"),
                self.tr("Show all kinds again, or clear what you typed into the find box."),
                self.tr("Show all groups"),
            )
        elif why := search_words.why_nothing(desk.result):
            self._say(*why, self.tr("Folders"))
        elif desk.has_cleaned_up:
            self._say(
                self.tr("No copies are left"),
                self.tr("What was moved can be put back from History. Add another folder to search on."),
                self.tr("Folders"),
            )
        else:
            self._say(
                self.tr("No copies in {photos}").format(photos=amounts.photos(desk.photo_count, desk.film_count)),
                self.tr("Move the slider at the left towards “loosely” to see look-alikes too, or add another folder."),
                self.tr("Folders"),
            )

    def _say(self, heading: str, sentence: str, action: str) -> None:
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self.action.setText(action)
        self.action.setAccessibleName(action)
        self.action.setVisible(bool(action))
