"""Archives to test with: in a folder, on a server, over two servers; each left out with a reason where it can't be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dedupe_gui.archive.address import Place, place_of
from tests.archive.servers import Servers, ZooKeeper, clickhouse_server, why_no_zookeeper
from tests.commanding import command

__all__ = ["command", "place", "servers", "twins"]


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """Two ClickHouse servers on loopback that make the cluster `two`."""
    skip_without_server()
    with Servers(tmp_path_factory.mktemp("clickhouse")) as running:
        yield running


@pytest.fixture(scope="session")
def twins(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """Two ClickHouse servers that are replicas of each other: the cluster `twins`."""
    skip_without_server()
    lacking = why_no_zookeeper()
    if lacking:
        pytest.skip(lacking)
    folder = tmp_path_factory.mktemp("replicas")
    with ZooKeeper(folder / "zookeeper") as zookeeper, Servers(folder, zookeeper) as running:
        running.wait_for_zookeeper()
        yield running


def skip_without_server() -> None:
    pytest.importorskip("clickhouse_driver", reason="clickhouse-driver comes with dedupe-gui[archive]")
    if clickhouse_server() is None:
        pytest.skip("clickhouse-server is not installed (apt-get install clickhouse-server)")


@pytest.fixture(params=["folder", "server", "cluster", "replicas"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """An archive's place with nothing in it."""
    if request.param == "folder":
        pytest.importorskip("chdb", reason="chdb comes with dedupe-gui[archive]")
        return place_of(str(tmp_path / "archive"))
    servers = request.getfixturevalue("twins" if request.param == "replicas" else "servers")
    cluster = {"server": "", "cluster": "two", "replicas": "twins"}[request.param]
    return place_of(servers.new_address(cluster))
