"""What version 0.1.0 wrote, as `version_0_1_0.tar.xz` beside this file: made once, by that version, and never again.

    PYTHONPATH=<a checkout of 2026-11-29> python make_version_0_1_0.py

Kept for who wants to know what is inside: a home and five photos below a root whose name is `LENGTH` characters long,
so that a test can put another one of the same length in its place; two groups, one cleaned up, one reviewed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

LENGTH = 180
ROOT = Path("/tmp/" + "v" * (LENGTH - 5))
HOME, PHOTOS = ROOT / "home", ROOT / "photos"


def run(*arguments: object) -> str:
    made = subprocess.run(
        [sys.executable, "-m", "dedupe_gui", *map(str, arguments)], capture_output=True, text=True, check=True
    )
    return made.stdout


def main() -> None:
    shutil.rmtree(ROOT, ignore_errors=True)
    PHOTOS.mkdir(parents=True)
    os.environ |= {
        "HOME": str(HOME),
        "XDG_CACHE_HOME": str(HOME / ".cache"),
        "XDG_DATA_HOME": str(HOME / ".local/share"),
        "XDG_CONFIG_HOME": str(HOME / ".config"),
    }
    from dedupe_gui.cancel import CancelToken
    from dedupe_gui.catalogue.not_duplicates import MarkedPhoto, NotDuplicatesList, default_not_duplicates_path
    from dedupe_gui.catalogue.sessions import Sessions, default_sessions_path
    from dedupe_gui.jobs.scan import open_catalogue, scan
    from dedupe_gui.model import Finished, ScanOptions
    from dedupe_gui.reading.digest import content_digest
    from dedupe_gui.review.decisions import NotedDecision, Verdict
    from tests.photos import photo_like, save

    for seed in (1, 2):
        picture = photo_like(seed, width_px=160, height_px=120)
        save(picture, PHOTOS / f"{seed}.jpg", quality=90)
        save(picture, PHOTOS / f"{seed}-again.jpg", quality=60)
    save(photo_like(3, width_px=160, height_px=120), PHOTOS / "3.jpg", quality=80)
    for number, photo in enumerate(sorted(PHOTOS.iterdir())):
        os.utime(photo, (1_700_000_000 + number,) * 2)  # tar's times are no finer
    run("scan", PHOTOS, "--json", ROOT / "report.json", "--csv", ROOT / "report.csv", "--html", ROOT / "report.html")
    (ROOT / "hashes.csv").write_text(run("hash", PHOTOS, "--csv", "-"))

    with open_catalogue(None) as catalogue:
        *_, finished = scan(ScanOptions((PHOTOS,)), catalogue, token=CancelToken())
    assert isinstance(finished, Finished)
    with Sessions(default_sessions_path()) as sessions:
        number = sessions.begin(finished.result)
        kept, gone = PHOTOS / "2.jpg", PHOTOS / "2-again.jpg"
        sessions.save_decisions(number, {kept: NotedDecision(Verdict.KEEP), gone: NotedDecision(Verdict.REMOVE, kept)})
        sessions.save_view(number, {"photo": str(gone), "order": "surest-first", "distance": 8, "colour": 12})
    with NotDuplicatesList(default_not_duplicates_path()) as told_apart:
        told_apart.remember(
            [
                MarkedPhoto(path, path.stat().st_size, content_digest(path))
                for path in (PHOTOS / "2.jpg", PHOTOS / "3.jpg")
            ]
        )
    report = json.loads((ROOT / "report.json").read_text())
    only_first = [group for group in report["groups"] if any(p["path"].endswith("/1.jpg") for p in group["photos"])]
    (ROOT / "first.json").write_text(json.dumps(report | {"groups": only_first}))
    run("clean", ROOT / "first.json", "--apply")
    (ROOT / "history.txt").write_text(run("history"))
    for room_on_disk in HOME.rglob("*.reserve"):  # random bytes, made again where they are missing
        room_on_disk.unlink()
    with tarfile.open(
        Path(__file__).with_name("version_0_1_0.tar.xz"), "w:xz", preset=9, format=tarfile.PAX_FORMAT
    ) as tar:
        tar.add(ROOT, arcname=".", filter=lambda one: one.replace(uid=0, gid=0, uname="", gname="", deep=False))
    shutil.rmtree(ROOT)


if __name__ == "__main__":
    main()
