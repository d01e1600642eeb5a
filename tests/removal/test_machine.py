"""Removal and undo in any order, with faults, on a real disk: no photo is ever lost or doubled."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dedupe_gui.model import Relation
from dedupe_gui.reading.sidecar_notes import notes_in
from dedupe_gui.removal import moves
from dedupe_gui.removal.carry import SidecarNames
from dedupe_gui.removal.holding import holding_folder
from dedupe_gui.removal.records import FileState
from dedupe_gui.removal.remover import settle
from dedupe_gui.review.decisions import RemovalItem
from tests.removal.build import DAY, House, item, linux_only, write

GROUPS = 4
SUFFIXES = (".jpg", ".mp4", ".jpg", ".mkv")
"""Of each group: films go the same way."""
PER_GROUP = 3

FAULTS = {
    "full disk": errno.ENOSPC,
    "no permission": errno.EACCES,
    "cross-device": errno.EXDEV,
    "name clash": errno.EEXIST,
    "input/output error": errno.EIO,
}


carrying = st.none() | st.sampled_from(SidecarNames)


class SuddenEndError(BaseException):
    """Stands for the end of the process between two system calls."""


class Library(RuleBasedStateMachine):
    """Each photo's bytes are its name's own, so that it is known wherever it lies."""

    def __init__(self) -> None:
        super().__init__()
        self.base = Path(tempfile.mkdtemp(prefix="library"))
        self.house = House(self.base)
        self.held = holding_folder(self.base, DAY)
        self.content: dict[Path, bytes] = {}
        self.given_up: set[Path] = set()
        """Photos that the user threw away or wrote over, which is nobody's fault."""
        self.foreign: dict[Path, bytes] = {}
        for group in range(GROUPS):
            for at in range(PER_GROUP):
                folder = self.house.photos / f"folder {group % 2}"
                for name in (f"{at}-{group}{SUFFIXES[group]}", *([f"{at}-{group}.xmp"] if at == 1 else [])):
                    path = folder / str(group) / name
                    self.content[path] = f"{path.name} of {group}".encode() * 3
                    write(path, self.content[path])
        self.real_rename = moves._RENAME
        self.fault: str | None = None
        self.renames_until_fault = 0
        moves._RENAME = self.rename

    def teardown(self) -> None:
        try:
            self.undo_everything()
        finally:
            moves._RENAME = self.real_rename
            self.house.journal.close()
            shutil.rmtree(self.base)

    def rename(self, source: bytes, target: bytes) -> bool:
        self.renames_until_fault -= 1
        if self.fault is None or self.renames_until_fault > 0:
            return self.do_rename(source, target)
        if self.fault == "end before":
            raise SuddenEndError
        if self.fault == "end after":
            self.do_rename(source, target)
            raise SuddenEndError
        if self.fault == "name clash" and not Path(os.fsdecode(target)).exists():
            self.foreign[Path(os.fsdecode(target))] = b"another program's"
            write(Path(os.fsdecode(target)), b"another program's")
            return self.do_rename(source, target)
        raise OSError(FAULTS[self.fault], os.strerror(FAULTS[self.fault]))

    def do_rename(self, source: bytes, target: bytes) -> bool:
        assert self.real_rename is not None
        return self.real_rename(source, target)

    # --- what is there

    def items(self, chosen: Iterable[int]) -> list[RemovalItem]:
        found = []
        for number in chosen:
            group, at = divmod(number, PER_GROUP)
            folder = self.house.photos / f"folder {group % 2}" / str(group)
            copy, kept, sidecar = (
                folder / f"{at}-{group}{SUFFIXES[group]}",
                folder / f"0-{group}{SUFFIXES[group]}",
                folder / f"{at}-{group}.xmp",
            )
            if at and self.is_there(copy) and (sidecar in self.content) == self.is_there(sidecar):
                found.append(item(copy, kept, Relation.COPY, [sidecar] if sidecar in self.content else []))
        return found

    def is_there(self, photo: Path) -> bool:
        return photo.is_file() and photo.read_bytes() == self.content.get(photo)

    def whereabouts(self, photo: Path) -> list[Path]:
        files = (path for path in self.base.rglob("*") if path.is_file() and path.suffix in {*SUFFIXES, ".xmp"})
        return [path for path in files if path.read_bytes() == self.content[photo]]

    # --- what happens

    @rule(chosen=st.sets(st.integers(0, GROUPS * PER_GROUP - 1)), to_holding=st.booleans(), carry_over=carrying)
    def clean_up(self, chosen: set[int], to_holding: bool, carry_over: SidecarNames | None) -> None:
        self.house.remove(*self.items(chosen), to=self.base if to_holding else None, carry_over=carry_over)

    @rule(
        chosen=st.sets(st.integers(0, GROUPS * PER_GROUP - 1), min_size=2),
        fault=st.sampled_from(sorted(FAULTS)),
        at=st.integers(1, 4),
        carry_over=carrying,
    )
    def clean_up_with_a_fault(self, chosen: set[int], fault: str, at: int, carry_over: SidecarNames | None) -> None:
        self.fault, self.renames_until_fault = fault, at
        self.house.remove(*self.items(chosen), carry_over=carry_over)
        self.fault = None

    @rule(
        chosen=st.sets(st.integers(0, GROUPS * PER_GROUP - 1), min_size=3),
        end=st.sampled_from(["end before", "end after"]),
        at=st.integers(1, 4),
        to_holding=st.booleans(),
        carry_over=carrying,
    )
    def clean_up_that_ends_suddenly(
        self, chosen: set[int], end: str, at: int, to_holding: bool, carry_over: SidecarNames | None
    ) -> None:
        self.fault, self.renames_until_fault = end, at
        try:
            self.house.remove(*self.items(chosen), to=self.base if to_holding else None, carry_over=carry_over)
        except SuddenEndError:
            self.check_every_photo_is_at_one_place()
        self.fault = None
        settle(self.house.journal)

    @rule(chosen=st.integers(0, GROUPS * PER_GROUP - 1), what=st.sampled_from(["change", "vanish"]))
    def a_photo_changes_before_it_goes(self, chosen: int, what: str) -> None:
        for planned in self.items([chosen]):
            path = planned.photo.path
            if what == "change":
                path.write_bytes(self.content[path] + b"edited")
            else:
                path.unlink()
            self.given_up.add(path)
            (outcome,) = self.house.remove(planned)
            assert not outcome.has_moved
            if path.exists():
                path.unlink()

    @rule(run=st.integers(1, 9))
    def undo(self, run: int) -> None:
        if run in {past.run for past in self.house.journal.history()}:
            self.house.undo(run)

    @rule(run=st.integers(1, 9), end=st.sampled_from(["end before", "end after"]), at=st.integers(1, 3))
    def undo_that_ends_suddenly(self, run: int, end: str, at: int) -> None:
        if run not in {past.run for past in self.house.journal.history()}:
            return
        self.fault, self.renames_until_fault = end, at
        try:
            self.house.undo(run)
        except SuddenEndError:
            self.check_every_photo_is_at_one_place()
        self.fault = None
        settle(self.house.journal)

    @rule(run=st.integers(1, 9), fault=st.sampled_from(sorted(FAULTS)))
    def undo_with_a_fault(self, run: int, fault: str) -> None:
        self.fault, self.renames_until_fault = fault, 1
        self.undo(run)
        self.fault = None

    @precondition(lambda self: self.house.files_in_trash())
    @rule(choice=st.integers(0, 99))
    def the_user_empties_one_from_the_trash(self, choice: int) -> None:
        names = sorted(self.house.files_in_trash())
        trashed = self.house.trash / "files" / names[choice % len(names)]
        self.given_up |= {photo for photo, content in self.content.items() if content == trashed.read_bytes()}
        trashed.unlink()
        self.foreign.pop(trashed, None)  # a photo may come to lie there next

    def undo_everything(self) -> None:
        """The end of every story: what was not thrown away is back at its place, byte for byte."""
        for path in self.foreign:
            path.unlink(missing_ok=True)
        for run in self.house.journal.history():
            self.house.undo(run.run)
        for photo in self.content.keys() - self.given_up:
            assert photo.read_bytes() == self.content[photo]
        for group in range(GROUPS):
            if not any(photo.parent.name == str(group) for photo in self.given_up):
                assert not self.sidecar_of(group).exists()

    # --- what must hold

    def sidecar_of(self, group: int) -> Path:
        """Of the photo that the group keeps, where the clean-up may have written."""
        return self.house.photos / f"folder {group % 2}" / str(group) / f"0-{group}{SUFFIXES[group]}.xmp"

    @invariant()
    def a_sidecar_says_whole_what_removed_photos_knew(self) -> None:
        for group in range(GROUPS):
            sidecar = self.sidecar_of(group)
            if sidecar in self.foreign:
                continue
            said = {f.value for f in notes_in(sidecar.read_bytes(), ".xmp")} if sidecar.exists() else set()
            assert said <= {f"{at}-{group}" for at in range(PER_GROUP)}
            # What was written last is taken back first: until then the sidecar tells of one that is back as well.
            assert not said or not all(self.is_whole(sidecar.with_name(name)) for name in said)

    def is_whole(self, photo: Path) -> bool:
        """Whether a photo and its sidecar are at their places. photo: without its suffix."""
        unit = [photo.with_name(f"{photo.name}{suffix}") for suffix in (*SUFFIXES, ".xmp")]
        return all(self.is_there(file) for file in unit if file in self.content)

    @invariant()
    def nothing_unfinished_lies_about(self) -> None:
        assert not [path for path in self.house.photos.rglob(".dedupe-*") if path.suffix == ".xmp"]

    @invariant()
    def check_every_photo_is_at_one_place(self) -> None:
        for photo in self.content.keys() - self.given_up:
            assert len(self.whereabouts(photo)) == 1, photo

    @invariant()
    def what_is_kept_is_at_its_place(self) -> None:
        for group in range(GROUPS):
            kept = self.house.photos / f"folder {group % 2}" / str(group) / f"0-{group}{SUFFIXES[group]}"
            assert kept.read_bytes() == self.content[kept]

    @invariant()
    def other_programs_files_are_untouched(self) -> None:
        for path, content in self.foreign.items():
            if path.is_relative_to(self.house.photos):
                assert path.read_bytes() == content

    @invariant()
    def the_journal_knows_where_each_photo_is(self) -> None:
        for past in self.house.journal.history():
            for entry in self.house.journal.entries(past.run):
                if entry.state is FileState.REMOVED and entry.stamp.path not in self.given_up:
                    assert entry.place is not None
                    assert entry.place.path is not None
                    later = self.whereabouts(entry.stamp.path)
                    assert entry.place.path in later, entry


TestLibrary = linux_only(Library.TestCase)
TestLibrary.settings = settings(deadline=None, max_examples=30, stateful_step_count=15)
