"""Which reviews can be gone on with, as the start page offers them."""

from __future__ import annotations

from dedupe_gui.catalogue.sessions import Sessions
from dedupe_gui.errors import EnvironmentProblem
from dedupe_gui.gui.views.start_page import StartPage


def offer_reviews(sessions: Sessions, page: StartPage, *, but_for: int | None = None) -> None:
    """Offer the last reviews. but_for: the number of the one that lies on the table."""
    try:
        recent = sessions.recent()
    except EnvironmentProblem:
        recent = ()  # a damaged file is told when something is to be saved
    page.show_sessions([review for review in recent if review.session_id != but_for])
