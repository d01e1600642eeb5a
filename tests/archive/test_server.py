"""A server that is away, refuses, is full, or ends half-way: one sentence, no password in it, nothing half-added."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from dedupe_gui.archive import server as server_module
from dedupe_gui.archive.address import Place, has_password, place_of
from dedupe_gui.archive.address import Server as ServerPlace
from dedupe_gui.archive.archive import open_archive
from dedupe_gui.archive.engine import Counting, counting_of
from dedupe_gui.errors import EnvironmentProblem
from tests.archive.build import archived
from tests.archive.servers import PATIENCE_S, Server, Servers, clickhouse_server
from tests.commanding import Command
from tests.photos import photo_like, save

SECRET = "hush%20%26%20hush"


def server(place: Place) -> ServerPlace:
    assert isinstance(place, ServerPlace)
    return place


def sentence_of(address: str, *, create: bool = True) -> str:
    with pytest.raises(EnvironmentProblem) as caught, open_archive(place_of(address), create=create) as archive:
        archive.add([archived(1)])
    said = str(caught.value)
    assert "hush" not in said
    assert "Stack trace" not in said
    assert "\n" not in said
    return said


def test_an_address_never_shows_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    place = place_of(f"clickhouse://ann:{SECRET}@db.example.org/pictures?cluster=two&secure=1")

    assert "hush" not in f"{place} {place!r}"
    assert str(place) == "clickhouse://ann@db.example.org:9440/pictures?cluster=two&secure=1"
    assert server(place).password == "hush & hush"
    monkeypatch.setenv("CLICKHOUSE_PASSWORD", "from outside")
    assert server(place_of("clickhouse://db/pictures")).password == "from outside"
    assert has_password("clickhouse://ann:x@db/p")
    assert not has_password("clickhouse://ann@db/p")


@pytest.mark.parametrize(
    "address",
    [
        f"clickhouse://ann:{SECRET}@",
        f"clickhouse://ann:{SECRET}@db/pic-tures",
        f"clickhouse://ann:{SECRET}@db/p?cluster=a b",
        f"clickhouse://ann:{SECRET}@db/p?color=red",
        f"clickhouse://ann:{SECRET}@db:port/p",
        f"clickhouse://ann:{SECRET}@[db/p",
        f"clickhouse://ann:{SECRET}@db/p'; DROP",
        f"https://ann:{SECRET}@db/p",
    ],
)
def test_an_address_that_makes_no_sense_is_not_repeated(address: str) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        place_of(address)

    assert "hush" not in str(caught.value)
    assert "clickhouse://host/database" in str(caught.value)


def test_a_server_that_is_away_is_told() -> None:
    pytest.importorskip("clickhouse_driver", reason="clickhouse-driver comes with dedupe-gui[archive]")

    assert "is away" in sentence_of(f"clickhouse://ann:{SECRET}@127.0.0.1:1/p")


def test_a_server_that_is_away_is_one_line_on_the_terminal() -> None:
    pytest.importorskip("clickhouse_driver", reason="clickhouse-driver comes with dedupe-gui[archive]")
    call = [sys.executable, "-m", "dedupe_gui", "archive", "libraries", "--in", "clickhouse://127.0.0.1:1/p"]

    said = subprocess.run(call, capture_output=True, text=True)

    assert said.returncode == 1
    assert len(said.stderr.splitlines()) == 1


def test_what_never_greets_is_no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("clickhouse_driver", reason="clickhouse-driver comes with dedupe-gui[archive]")
    monkeypatch.setattr(server_module, "CONNECT_TIMEOUT_S", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        assert "is away" in sentence_of(f"clickhouse://127.0.0.1:{mute.getsockname()[1]}/p")


def test_a_user_without_rights_is_told(servers: Servers) -> None:
    address = servers.new_address()
    open_archive(place_of(address), create=True).close()

    assert "refuses the user or the password" in sentence_of(address.replace("//", "//reader:hush@"))
    assert "does not let reader do that" in sentence_of(address.replace("//", f"//reader:{SECRET}@"), create=False)
    assert "no room for more" in sentence_of(address.replace("//", "//small@"), create=False)


def test_an_archive_that_is_not_there_and_a_table_of_others_are_told(servers: Servers) -> None:
    address = servers.new_address()
    assert "There is no archive at" in sentence_of(address, create=False)
    assert "knows no such cluster" in sentence_of(f"{address}?cluster=nine")

    servers.run(0, f"CREATE TABLE {server(place_of(address)).database}.photos (a UInt8) ENGINE = Log")
    assert "is no archive of this version" in sentence_of(address)


@pytest.mark.parametrize(
    ("code", "words"), [(243, "no room"), (497, "does not let"), (516, "refuses"), (999, "the disk sulks")]
)
def test_what_a_server_says_becomes_a_sentence(
    servers: Servers, code: int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import clickhouse_driver

    address = servers.new_address()
    with open_archive(place_of(address), create=True) as archive:

        def refuse(*_arguments: object, **_options: object) -> None:
            raise clickhouse_driver.errors.ServerException("the disk sulks. Stack trace: 0x1", code)

        engine = archive._engine
        assert isinstance(engine, server_module.ServerEngine)
        monkeypatch.setattr(engine, "_client", SimpleNamespace(execute=refuse, disconnect=lambda: None))
        with pytest.raises(EnvironmentProblem, match=words):
            archive.add([archived(1)])


def test_the_best_way_to_count_bits_is_taken() -> None:
    assert counting_of(["bitmaskToArray", "bitCount", "bitHammingDistance"], "x") is Counting.HAMMING
    assert counting_of(["bitmaskToArray", "bitCount"], "x") is Counting.COUNT
    assert counting_of(["bitmaskToArray"], "x") is Counting.MASK
    with pytest.raises(EnvironmentProblem, match="Update ClickHouse"):
        counting_of(["plus"], "x")


def test_rows_of_a_cluster_lie_on_both_servers(servers: Servers) -> None:
    address = servers.new_address("two")
    database = server(place_of(address)).database
    with open_archive(place_of(address), create=True) as archive:
        archive.add([archived(number, number) for number in range(200)])
        counts = [servers.run(at, f"SELECT count() FROM {database}.photos_local")[0][0] for at in (0, 1)]
        assert sum(counts) == 200
        assert min(counts) > 60
        archive.forget("lib")

    assert [servers.run(at, f"SELECT count() FROM {database}.photos_local")[0][0] for at in (0, 1)] == [0, 0]


def synchronised(twins: Servers, table: str) -> list[int]:
    """Return how many rows each replica counts once it has what the other one has.

    One that was started a moment ago may answer before it has looked what there is to be fetched.
    """
    deadline_s = time.monotonic() + PATIENCE_S
    while True:
        counts = []
        for position in (0, 1):
            twins.run(position, f"SYSTEM SYNC REPLICA {table}")
            counts.append(twins.run(position, f"SELECT count() FROM {table} FINAL WHERE gone = 0")[0][0])
        if len(set(counts)) == 1 or time.monotonic() > deadline_s:
            return counts
        time.sleep(0.2)


def test_where_servers_are_set_up_for_replicas_each_row_lies_on_both(twins: Servers) -> None:
    address = twins.new_address("twins")
    table = f"{server(place_of(address)).database}.photos_local"
    photos = [archived(number, number) for number in range(50)]
    with open_archive(place_of(address), create=True) as archive:
        archive.add(photos)
        assert synchronised(twins, table) == [50, 50]
        archive.take_out(photos[:20], version=9)
        assert synchronised(twins, table) == [30, 30]
        assert archive.forget("lib") == 30
        assert synchronised(twins, table) == [0, 0]
        archive.add(photos)
        assert synchronised(twins, table) == [50, 50], "the very rows that were deleted go in again"
    assert "ReplicatedReplacingMergeTree" in twins.run(0, f"SHOW CREATE TABLE {table}")[0][0]


def test_one_replica_goes_on_alone_and_the_other_catches_up(twins: Servers) -> None:
    address = twins.new_address("twins")
    table = f"{server(place_of(address)).database}.photos_local"
    with open_archive(place_of(address), create=True) as archive:
        archive.add([archived(1, 1)])
        twins.end(1)
        try:
            archive.add([archived(2, 2)])
            assert [one.photos for one in archive.libraries()] == [2]
        finally:
            twins.start(1)

    assert synchronised(twins, table) == [2, 2]


def test_a_single_server_that_has_a_replica_shares_its_rows(twins: Servers) -> None:
    address = twins.new_address()
    other = address.replace(str(server(place_of(address)).port), str(twins.port(1)))
    open_archive(place_of(other), create=True).close()
    with open_archive(place_of(address), create=True) as archive:
        archive.add([archived(1, 1)])

    assert synchronised(twins, f"{server(place_of(address)).database}.photos") == [1, 1]


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[Server]:
    pytest.importorskip("clickhouse_driver", reason="clickhouse-driver comes with dedupe-gui[archive]")
    if clickhouse_server() is None:
        pytest.skip("clickhouse-server is not installed (apt-get install clickhouse-server)")
    server = Server(tmp_path / "mortal")
    server.start()
    yield server
    server.end()


def test_a_server_that_ends_half_way_keeps_whole_rows_and_the_same_command_goes_on(
    command: Command, mortal: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "library"
    for seed in range(4):
        save(photo_like(seed, width_px=120, height_px=80), folder / f"{seed}.png")
    address = f"clickhouse://127.0.0.1:{mortal.port}/archive"
    insert = server_module.ServerEngine.insert
    calls = iter(range(100))

    def end_before_the_second(engine: server_module.ServerEngine, rows: Any) -> None:
        if rows and next(calls) == 1:
            mortal.end()
        insert(engine, rows)

    monkeypatch.setattr(server_module.ServerEngine, "insert", end_before_the_second)
    monkeypatch.setattr("dedupe_gui.jobs.archive_add.ROWS_AT_ONCE", 2)
    broken = command("archive", "add", folder, "--to", address, "--library", "x")
    monkeypatch.undo()
    mortal.start()
    there = json.loads(command("archive", "libraries", "--in", address, "--json", "-").out)
    again = command("archive", "add", folder, "--to", address, "--library", "x")

    assert broken.status == 1
    assert broken.err.count("\n") == 1
    assert "the same command goes on" in broken.err
    assert [one["photos"] for one in there["libraries"]] == [2]
    assert again.out.startswith("2 added, 0 replaced")
    assert "2 unchanged" in again.out


def test_the_whole_way_over_two_servers(command: Command, servers: Servers, tmp_path: Path) -> None:
    folder, address = tmp_path / "library", servers.new_address("two")
    for seed in range(5):
        save(photo_like(seed, width_px=240, height_px=160), folder / f"{seed}.png")
    card = [
        save(photo_like(seed, width_px=240, height_px=160).resize((200, 133)), tmp_path / "card" / f"{seed}.png")
        for seed in range(3, 7)
    ]

    assert command("archive", "add", folder, "--to", address, "--library", "two").out.startswith("5 added")
    save(photo_like(50), folder / "4.png")
    assert "1 replaced" in command("archive", "add", folder, "--to", address, "--library", "two").out
    photos = json.loads(command("archive", "ask", tmp_path / "card", "--in", address, "--json", "-").out)["photos"]
    file = tmp_path / "two.parquet"
    command("archive", "export", file, "--in", address)

    assert [len(photo["matches"]) for photo in photos] == [1, 0, 0, 0]
    assert photos[0]["path"] == str(card[0])
    assert photos[0]["matches"][0]["relation"] == "copy"
    assert "5 photos put into" in command("archive", "import", file, "--to", tmp_path / "folder").out
    assert "5 photos of two" in command("archive", "forget", "two", "--in", address).out
