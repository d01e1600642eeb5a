"""How much of each folder of a finished scan is elsewhere too, for a report."""

from __future__ import annotations

from dedupe_gui.jobs.regroup import Regrouper
from dedupe_gui.matching.groups.grouping import GroupingView
from dedupe_gui.model import ScanResult
from dedupe_gui.review.by_folder import FolderCount, FolderSurvey


def folder_counts(result: ScanResult) -> tuple[FolderCount, ...]:
    """The scanned folders and all below them, each after the one that it lies in, in the groups that a report has."""
    regrouper = Regrouper(result)
    groups = regrouper.groups(GroupingView.of(result.options))
    plan = regrouper.plan(groups)
    survey = FolderSurvey(plan, result.photos)
    survey.advance(len(groups))
    return tuple(survey.counts(result.options.folders).values())
