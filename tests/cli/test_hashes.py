"""The hash work of the field from the command line: the numbers are imagehash's own."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import imagehash
import numpy as np
import pytest
from PIL import Image, ImageCms

from dedupe_gui.jobs import fetch
from tests.commanding import Command
from tests.photos import photo_like, save

BY_IMAGEHASH = {
    "phash": imagehash.phash,
    "phash256": lambda picture: imagehash.phash(picture, hash_size=16),
    "ahash": imagehash.average_hash,
    "dhash": imagehash.dhash,
    "whash": imagehash.whash,
    "colorhash": imagehash.colorhash,
}


@pytest.fixture
def two_hundred(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    for seed in range(200):
        picture = photo_like(seed, width_px=60 + seed, height_px=40 + seed % 50)
        suffix, options = (("jpg", {"quality": 60 + seed % 40}), ("png", {}), ("webp", {"lossless": True}))[seed % 3]
        save(
            picture.convert("L") if seed % 7 == 0 and suffix != "webp" else picture,
            folder / f"{seed}.{suffix}",
            **options,
        )
    return folder


def test_the_table_of_200_pictures_equals_imagehash(command: Command, two_hundred: Path, tmp_path: Path) -> None:
    (two_hundred / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    outcome = command("hash", two_hundred, "--csv", tmp_path / "h.csv", "--json", tmp_path / "h.json", "--bits")

    assert outcome.status == 0
    assert "200 pictures read, 1 failed, in " in outcome.out
    with (tmp_path / "h.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    content = json.loads((tmp_path / "h.json").read_text())
    assert len(rows) == content["read"] == 200
    assert content["failed"] == 1
    assert content["seconds"] > 0
    for row, image in zip(rows, content["images"], strict=True):
        assert row["path"] == image["path"]
        with Image.open(row["path"]) as picture:
            for name, make in BY_IMAGEHASH.items():
                value = make(picture)
                bits = "".join(str(int(bit)) for bit in value.hash.ravel())
                assert row[name] == image[name] == str(value), (row["path"], name)
                assert int(row[f"{name}_int"]) == image[f"{name}_int"] == int(bits, 2)
                assert row[f"{name}_bits"] == image[f"{name}_bits"] == bits


def test_parquet_holds_the_same_numbers_as_integers(command: Command, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow comes with dedupe-gui[parquet]")
    path = save(photo_like(3), tmp_path / "p" / "a.png")

    assert command("hash", path.parent, "--parquet", tmp_path / "h.parquet").status == 0

    (row,) = parquet.read_table(tmp_path / "h.parquet").to_pylist()
    with Image.open(path) as picture:
        assert row["whash_int"] == int(str(imagehash.whash(picture)), 16)
        whole = int(str(imagehash.phash(picture, hash_size=16)), 16)
    assert [row[f"phash256_{part}"] for part in range(4)] == [
        whole >> (192 - 64 * part) & (1 << 64) - 1 for part in range(4)
    ]
    assert command("hash", path, "--parquet", "-").status == 2


def test_a_turned_picture_and_a_profile_are_said(command: Command, tmp_path: Path) -> None:
    turned = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    save(photo_like(1), turned, exif=exif)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
    save(photo_like(2), tmp_path / "profile.png", icc_profile=profile)

    said = json.loads(command("hash", turned, tmp_path / "profile.png", "--json", "-").out)["images"]
    stored = json.loads(command("hash", turned, "--as-stored", "--json", "-").out)["images"]

    assert [(Path(image["path"]).name, image["converted"]) for image in said] == [
        ("turned.jpg", ["turned-by-exif"]),
        ("profile.png", ["profile-to-srgb"]),
    ]
    with Image.open(turned) as picture:
        assert stored[0]["phash"] == str(imagehash.phash(picture))
        assert said[0]["phash"] != stored[0]["phash"]
    assert "converted turned-by-exif" in command("hash", turned).out


def test_an_address_is_hashed_and_compared(command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(photo_like(4), tmp_path / "a.png")
    content = path.read_bytes()
    monkeypatch.setattr(fetch, "fetch_picture", lambda _url, **_options: content)
    address = "https://example.org/cat.png"

    (image,) = json.loads(command("hash", address, "--json", "-").out)["images"]
    compared = json.loads(command("compare", address, path, "--json", "-").out)

    assert image["path"] == compared["first"] == address
    with Image.open(path) as picture:
        assert image["dhash"] == str(imagehash.dhash(picture))
    assert compared["relation"] == "identical"


def test_clusters_of_equal_hash_are_those_of_imagehash(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "f"
    for seed, times in ((1, 3), (2, 2), (3, 1)):
        for number in range(times):
            save(photo_like(seed), folder / f"{seed}-{number}.png")

    content = json.loads(command("clusters", folder, "--hash", "whash", "--json", "-").out)
    of_three = command("clusters", folder, "--hash", "whash", "--min-group", "3")
    both = json.loads(command("clusters", folder, "--hash", "ahash+colorhash", "--quick", "--json", "-").out)

    assert [cluster["count"] for cluster in content["clusters"]] == [3, 2]
    with Image.open(folder / "1-0.png") as picture:
        whole = str(imagehash.whash(picture))
    assert content["clusters"][0]["hash"] == {"whash": whole}
    assert f"3 pictures  whash {whole}" in of_three.out
    assert "1 cluster among 6 pictures, 0 failed" in of_three.out
    assert [cluster["count"] for cluster in both["clusters"]] == [3, 2]
    assert set(both["clusters"][0]["hash"]) == {"ahash", "colorhash"}


def test_lookup_ranks_by_the_hash_that_was_asked_for(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "f"
    for seed in range(12):
        save(photo_like(seed, width_px=200, height_px=140), folder / f"{seed}.png")
    query = save(photo_like(4, width_px=200, height_px=140).resize((150, 105)), tmp_path / "query.png")

    found = json.loads(
        command("lookup", query, "--in", folder, "--hash", "whash+colorhash", "--nearest", 9, "--json", "-").out
    )["matches"]

    with Image.open(query) as picture:
        asked = imagehash.whash(picture), imagehash.colorhash(picture)
    true = {}
    for path in folder.iterdir():
        with Image.open(path) as picture:
            true[str(path)] = (imagehash.whash(picture) - asked[0]) + (imagehash.colorhash(picture) - asked[1])
    assert len(found) == 9
    assert found[0]["path"] == str(folder / "4.png")
    assert found[0]["relation"] == "copy"
    distances = [match["distance"] for match in found]
    assert distances == sorted(distances)
    assert np.abs(np.array(distances) - [true[match["path"]] for match in found]).max() <= 4  # smaller decodes


def test_lookup_of_a_folder_lists_what_is_new_and_what_is_here(command: Command, tmp_path: Path) -> None:
    library, card = tmp_path / "library", tmp_path / "card"
    for seed in range(3):
        save(photo_like(seed), library / f"{seed}.png")
    save(photo_like(1).resize((240, 160)), card / "known.jpg", quality=85)
    save(photo_like(9), card / "new.png")

    content = json.loads(command("lookup", card, "--in", library, "--json", "-").out)
    said = command("lookup", card, "--in", library).out

    assert [Path(one["path"]).name for one in content["new"]] == ["new.png"]
    (here,) = content["here"]
    assert Path(here["path"]).name == "known.jpg"
    assert here["match"]["path"] == str(library / "1.png")
    assert "1 photo new:" in said
    assert "1 photo here already, among 3 photos:" in said
    assert command("lookup", card, "--in", library, "--nearest", 3).status == 2
