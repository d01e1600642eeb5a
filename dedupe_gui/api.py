"""The public face: find copies, compare, look up, clean up with a plan, and undo it. `docs/api.md` shows how.

What is in `__all__` follows semantic versioning, with `API_VERSION`: what worked with 1.2 works with all later 1.x.
Everything else in the package may change with any release. The command line and the window are built on the same
functions.

Jobs are iterators of frozen records, and nothing happens before the first is asked for. A `CancelToken` ends them from
another thread; what was done until then stays done. An `EnvironmentProblem` is a sentence for the user.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from dedupe_gui.cancel import CancelToken
from dedupe_gui.catalogue.catalogue import Catalogue
from dedupe_gui.catalogue.default_file import default_catalogue_path
from dedupe_gui.catalogue.not_duplicates import NotDuplicatesList, default_not_duplicates_path
from dedupe_gui.errors import BugError, Cancelled, EnvironmentProblem, WrongArguments
from dedupe_gui.jobs import cleanup
from dedupe_gui.jobs.cleanup import (
    Checked,
    CleanUpEvent,
    CleanUpFinished,
    CleanUpProgress,
    HeldBack,
    PhotoHandled,
    RemovalTools,
    VolumeReport,
    entries_to_put_back,
    items_of_report,
    tools_of_this_system,
)
from dedupe_gui.jobs.compare import compare, comparison_by, reader_of_everything
from dedupe_gui.jobs.events import (
    Finished,
    FoundSoFar,
    PhotoUnreadable,
    Progress,
    ScanEvent,
    SpeedRemembered,
    Stage,
    StageChanged,
)
from dedupe_gui.jobs.forgetting import forget_emptied_since, forget_what_cannot_come_back
from dedupe_gui.jobs.library_index import KeptIndex
from dedupe_gui.jobs.looking_up import (
    FolderLookedUp,
    LookedUp,
    LookedUpSoFar,
    LookUpEvent,
    get_ready,
    look_up,
    look_up_folder,
)
from dedupe_gui.jobs.lookup import HowMany, Match, as_file
from dedupe_gui.jobs.lookup_card import CardPhoto
from dedupe_gui.jobs.proofs import InView
from dedupe_gui.jobs.regroup import reported_groups
from dedupe_gui.jobs.rejections import filtered
from dedupe_gui.jobs.report import Report, make_report
from dedupe_gui.jobs.report_json import read_report, to_json
from dedupe_gui.jobs.scan import open_catalogue, scan
from dedupe_gui.jobs.web_address import is_web_address
from dedupe_gui.model import (
    SURE_RELATIONS,
    Comparison,
    Evidence,
    FolderUnreadable,
    Group,
    HashKind,
    KeepReason,
    Member,
    Photo,
    Proof,
    Relation,
    ScanOptions,
    ScanResult,
    StoreMet,
    Turn,
)
from dedupe_gui.reading.digest import content_digest
from dedupe_gui.reading.formats import is_film_name
from dedupe_gui.reading.media import opens
from dedupe_gui.reading.workers import PhotoReader
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.removal.empty_folders import FolderOutcome
from dedupe_gui.removal.journal import Journal, JournalEntry, Run, default_journal_path
from dedupe_gui.removal.records import StayReason
from dedupe_gui.removal.remover import UnitOutcome
from dedupe_gui.removal.volumes import Volume
from dedupe_gui.review.decisions import RemovalItem

__all__ = [
    "API_VERSION",
    "BugError",
    "CancelToken",
    "Cancelled",
    "CardPhoto",
    "Checked",
    "CleanUpEvent",
    "CleanUpFinished",
    "CleanUpPlan",
    "CleanUpProgress",
    "Comparison",
    "Dedupe",
    "EnvironmentProblem",
    "Evidence",
    "Finished",
    "FolderLookedUp",
    "FolderOutcome",
    "FolderUnreadable",
    "FoundSoFar",
    "Group",
    "HashKind",
    "HeldBack",
    "HowMany",
    "JournalEntry",
    "KeepReason",
    "LookUpEvent",
    "LookedUp",
    "LookedUpSoFar",
    "Match",
    "Member",
    "Photo",
    "PhotoHandled",
    "PhotoUnreadable",
    "Places",
    "Progress",
    "Proof",
    "Relation",
    "RemovalItem",
    "Report",
    "Run",
    "ScanEvent",
    "ScanOptions",
    "ScanResult",
    "SidecarNames",
    "SpeedRemembered",
    "Stage",
    "StageChanged",
    "StayReason",
    "StoreMet",
    "Turn",
    "UnitOutcome",
    "Volume",
    "VolumeReport",
    "WrongArguments",
    "groups_of",
    "open_dedupe",
    "plan_of",
    "read_report",
    "report_of",
    "to_json",
]

API_VERSION = "1.0.0"
"""Of this module alone; the program has its own."""
_AS_A_SCAN = HowMany()


@dataclass(frozen=True, slots=True)
class Places:
    """Where the program remembers what it read of photos, what was removed, and what the user marked as different."""

    catalogue: Path | None
    """None remembers nothing."""
    journal: Path
    told_apart: Path | None
    """None: nothing was marked."""

    @staticmethod
    def of_user() -> Places:
        """Return those of the command line and the window."""
        told_apart = default_not_duplicates_path()
        return Places(default_catalogue_path(), default_journal_path(), told_apart if told_apart.exists() else None)


@dataclass(frozen=True, slots=True)
class CleanUpPlan:
    """Which photos go, and where to."""

    items: Sequence[RemovalItem]
    """Each names the photo that stays for it."""
    to: Path | None = None
    """A folder on the photos' volume, instead of the trash."""
    carry_over: SidecarNames | None = None
    """What the sidecars are called that take what only removed photos know; None for none."""
    holding: Mapping[Volume, Path] = field(default_factory=dict)
    """For volumes without trash, the folders that `Checked.volumes` offered."""


@contextmanager
def open_dedupe(places: Places | None = None) -> Iterator[Dedupe]:
    """Open what is remembered. places: the user's own when left out. Raises EnvironmentProblem when that cannot be."""
    places = places or Places.of_user()
    with open_catalogue(places.catalogue) as catalogue, NotDuplicatesList(places.told_apart) as told_apart:
        yield Dedupe(catalogue, told_apart, places.journal)


class Dedupe:
    """The use-cases, with what is remembered. Run one at a time; the window's threads share the stores."""

    def __init__(
        self,
        catalogue: Catalogue,
        told_apart: NotDuplicatesList,
        journal: Path,
        *,
        reader: PhotoReader | None = None,
    ) -> None:
        """Programs use `open_dedupe`; the arguments are not part of the public face.

        reader: one of everything that stays open, for single pictures that are looked up; by one thread at a time.
        """
        self.catalogue = catalogue
        self._told_apart = told_apart
        self._journal = journal
        self._index = KeptIndex(catalogue)
        self._reader = reader

    def find_copies(
        self,
        options: ScanOptions,
        token: CancelToken | None = None,
        *,
        results_meanwhile: bool = False,
        in_view: InView | None = None,
    ) -> Iterator[ScanEvent]:
        """Find the copies in folders; the last event is `Finished`, also when it was cancelled.

        results_meanwhile: also yield `FoundSoFar`. in_view: which photos to prove first, for a window.
        """
        token = token or CancelToken()
        events = scan(options, self.catalogue, token=token, results_meanwhile=results_meanwhile, wanted=in_view)
        yield from filtered(events, self._told_apart, content_digest)
        forget_emptied_since(self._journal, self.catalogue)

    def compare(self, first: Path | str, second: Path | str, token: CancelToken | None = None) -> Comparison:
        """Tell what two photos or films are to each other, as a search would. Paths, or web addresses."""
        token = token or CancelToken()
        with ExitStack() as opened:
            paths = [opened.enter_context(as_file(str(picture), token=token)) for picture in (first, second)]
            reader = opened.enter_context(reader_of_everything())
            names = [str(picture) if is_web_address(str(picture)) else "" for picture in (first, second)]
            return compare(*paths, reader=reader, token=token, catalogue=self.catalogue, names=names)

    def look_up(
        self,
        query: Path | str | bytes,
        folders: Sequence[Path] = (),
        wanted: HowMany | Sequence[HowMany] = _AS_A_SCAN,
        token: CancelToken | None = None,
        *,
        name: str = "",
        typed_by_user: bool = True,
        results_meanwhile: bool = False,
    ) -> Iterator[LookUpEvent]:
        """Find what is like a picture: a path, a web address, or the content of a file; the last event is `LookedUp`.

        folders: where; all photos that were ever read when left out. name: what to call a picture without a file.
        typed_by_user: False for an address from a page, which must not reach into the user's own network.
        results_meanwhile: also yield `LookedUpSoFar`.
        """
        source = str(query) if isinstance(query, Path) else query
        ways = (wanted,) if isinstance(wanted, HowMany) else wanted
        token = token or CancelToken()
        return look_up(
            source,
            folders,
            self.catalogue,
            token,
            ways,
            name=name,
            typed_by_user=typed_by_user,
            results_meanwhile=results_meanwhile,
            index=self._index,
            reader=self._reader,
        )

    def get_ready_to_look_up(self, folders: Sequence[Path] = (), token: CancelToken | None = None) -> Iterator[None]:
        """Do ahead what the first `look_up` would wait for, in steps; 30 MB of memory for 100,000 photos.

        For a window, when it seems that a picture will be dropped.
        """
        if self._reader is not None:
            yield from get_ready(self._index, folders, self._reader, token or CancelToken())

    def look_up_folder(
        self, folder: Path, folders: Sequence[Path] = (), token: CancelToken | None = None
    ) -> Iterator[LookUpEvent]:
        """Find out which photos of a folder are already in others; the last event is `FolderLookedUp`."""
        return look_up_folder(folder, folders, self.catalogue, token or CancelToken(), index=self._index)

    def check(
        self, plan: CleanUpPlan, token: CancelToken | None = None, *, workers: int | None = None
    ) -> Iterator[CleanUpEvent]:
        """Look at each photo of a plan and at what stays for it, and move nothing; the last event is `Checked`.

        workers: how many processes read photos; as many as there are cores when left out.
        """
        token = token or CancelToken()
        with reader_of_everything(workers=workers) as reader:  # its processes start only for what a report says
            tools = self._tools(comparison_by(reader, token, self.catalogue))
            yield from cleanup.check(plan.items, tools, token, to=plan.to, carry_over=plan.carry_over)

    def clean_up(
        self, plan: CleanUpPlan, token: CancelToken | None = None, *, ready: Sequence[RemovalItem] | None = None
    ) -> Iterator[CleanUpEvent]:
        """Check a plan and remove what can go, one photo at a time; the last event is `CleanUpFinished`.

        ready: what `check` said a moment ago can go; left out, the plan is checked first.
        """
        token = token or CancelToken()
        if ready is None:
            for event in self.check(plan, token):
                yield event
                ready = event.ready if isinstance(event, Checked) else ready
        assert ready is not None
        with Journal(self._journal) as journal:
            events = cleanup.clean_up(
                ready,
                journal,
                self._tools(),
                token,
                holding=plan.holding,
                to=plan.to,
                carry_over=plan.carry_over,
            )
            for event in events:
                if isinstance(event, CleanUpFinished):
                    forget_what_cannot_come_back(event.run, journal, self.catalogue)
                yield event

    def remove_empty(
        self, folders: Sequence[Path], roots: Sequence[Path], plan: CleanUpPlan
    ) -> Iterator[FolderOutcome]:
        """Move folders that a clean-up left empty to where its photos went. roots: the folders searched, which stay."""
        with Journal(self._journal) as journal:
            yield from cleanup.remove_empty_folders(
                folders, roots, journal, self._tools(), holding=plan.holding, to=plan.to
            )

    def removed(self, run: int | None = None) -> tuple[JournalEntry, ...]:
        """Return the files of a clean-up, by default the last one, that can be put back.

        Raises EnvironmentProblem when there is no such clean-up.
        """
        with Journal(self._journal) as journal:
            return entries_to_put_back(journal, run)

    def undo(self, entries: Sequence[JournalEntry], token: CancelToken | None = None) -> Iterator[CleanUpEvent]:
        """Put files back to where they were, all of `removed` or some; the last event is `CleanUpFinished`."""
        with Journal(self._journal) as journal:
            yield from cleanup.put_back(entries, journal, self._tools(), token or CancelToken())

    def history(self) -> tuple[Run, ...]:
        """Return all clean-ups, the last one first."""
        if not self._journal.exists():
            return ()
        with Journal(self._journal) as journal:
            return journal.history(is_film_name)

    def _tools(self, compares: Callable[[Path, Path], Comparison] | None = None) -> RemovalTools:
        return tools_of_this_system(opens, compares)


def groups_of(result: ScanResult) -> tuple[Group, ...]:
    """Return the groups of a search, surest relation first: in each the photo to keep first, and the reasons."""
    return reported_groups(result)


def report_of(result: ScanResult) -> Report:
    """Return a search as a report; `to_json` writes it as `scan --json` does."""
    return make_report(result, groups_of(result))


def plan_of(
    report: Report,
    relations: Collection[Relation] = SURE_RELATIONS,
    *,
    to: Path | None = None,
    carry_over: SidecarNames | None = None,
) -> CleanUpPlan:
    """Return what a report suggests removing: photos with these relations, of which the kept one holds everything.

    What it says is proven again before anything moves. to, carry_over: see `CleanUpPlan`; what is carried over is
    no reason to keep a photo.
    """
    items = items_of_report(report, relations, carry_over=carry_over is not None)
    return CleanUpPlan(items, to, carry_over)
