"""The real program as a process: from a folder with known copies to the trash and back."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from tests.photos import photo_like, save


def program(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "dedupe_gui", *map(str, arguments)], capture_output=True, text=True, check=False
    )


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "Pictures"
    picture = photo_like(1, width_px=640, height_px=420)
    original = save(picture, folder / "Sorted" / "harbour.png")
    (folder / "Phone").mkdir()
    shutil.copy(original, folder / "Phone" / "harbour (1).png")
    save(picture.resize((320, 210)), folder / "Phone" / "harbour-small.jpg", quality=75)
    save(photo_like(2), folder / "Sorted" / "hill.jpg")
    save(photo_like(2).transpose(Image.Transpose.ROTATE_270).resize((160, 240)), folder / "Phone" / "hill-turned.jpg")
    save(photo_like(3), folder / "Phone" / "only one.jpg")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the freedesktop trash is that of Linux")
def test_copies_go_to_the_trash_and_come_back(library: Path, tmp_path: Path) -> None:
    before = files(library)
    report = tmp_path / "report.json"
    assert program("scan", library, "--json", report).returncode == 0

    dry = program("clean", report)
    assert dry.returncode == 0, dry.stderr
    assert files(library) == before

    cleaned = program("clean", report, "--apply")
    assert cleaned.returncode == 0, cleaned.stderr
    gone = {"Phone/harbour (1).png", "Phone/harbour-small.jpg", "Phone/hill-turned.jpg"}
    assert set(before) - set(files(library)) == gone
    trash = Path(os.environ["XDG_DATA_HOME"], "Trash")
    assert {path.read_bytes() for path in (trash / "files").iterdir()} == {before[name] for name in gone}
    notes = [path.read_text() for path in (trash / "info").iterdir() if path.suffix == ".trashinfo"]
    assert len(notes) == len(gone)
    assert any("Path=" in note and "harbour-small.jpg" in note for note in notes)
    assert "3" in program("history").stdout

    undone = program("undo", "--apply")
    assert undone.returncode == 0, undone.stderr
    assert files(library) == before


def test_what_changed_since_a_report_stays_by_name_and_the_rest_goes(library: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    program("scan", library, "--json", report)
    changed = library / "Phone" / "harbour-small.jpg"
    changed.write_bytes(changed.read_bytes() + b"more")

    cleaned = program("clean", report, "--apply")

    assert cleaned.returncode == 1
    assert "harbour-small.jpg: the file changed since it was compared" in cleaned.stderr
    assert changed.exists()
    assert "Removed 2 photos" in cleaned.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for another process")
def test_an_interrupted_scan_ends_with_130_and_goes_on_where_it_was(tmp_path: Path) -> None:
    library = tmp_path / "many"
    for seed in range(30):
        # drawn at a small size, so that only reading them takes long
        save(photo_like(seed, width_px=240, height_px=160).resize((1200, 800)), library / f"{seed}.png")
    command = [sys.executable, "-m", "dedupe_gui", "scan", str(library), "--workers", "1"]
    catalogue = Path(os.environ["XDG_CACHE_HOME"])
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    deadline_s = time.monotonic() + 60
    while not any(catalogue.rglob("*.sqlite*")) and time.monotonic() < deadline_s:
        time.sleep(0.02)
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    _, complaint = process.communicate(timeout=60)

    if process.returncode != 0:  # a fast machine may have finished
        assert process.returncode == 130
        assert complaint.strip() == "dedupe-gui: interrupted"
    again = json.loads(program("scan", library, "--json", "-").stdout)
    assert again["photos"] == 30


def test_without_a_screen_the_window_says_what_to_do_instead(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform in ("win32", "darwin"):
        pytest.skip("these systems always have a screen")
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)

    outcome = program()

    assert outcome.returncode == 1
    assert "dedupe-gui scan" in outcome.stderr
    assert len(outcome.stderr.strip().splitlines()) == 1


def test_the_self_test_passes_here() -> None:
    outcome = program("--self-test")

    assert outcome.returncode == 0, outcome.stdout
    assert "all works here" in outcome.stdout
