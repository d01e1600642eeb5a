"""Debian's ClickHouse server in a temporary folder: no root, no service, on loopback alone."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from contextlib import closing
from itertools import chain, count, islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

USERS = """<yandex>
<profiles><default/><reader><readonly>1</readonly></reader>
<small><max_memory_usage>1000</max_memory_usage></small></profiles>
<quotas><default/></quotas>
<users>
<default><password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default>
<reader><password>hush &amp; hush</password><networks><ip>127.0.0.1</ip></networks>
<profile>reader</profile><quota>default</quota></reader>
<small><password/><networks><ip>127.0.0.1</ip></networks><profile>small</profile><quota>default</quota></small>
</users></yandex>"""
CONFIG = """<yandex><logger><level>error</level><log>{folder}/log</log><errorlog>{folder}/errors</errorlog></logger>
<tcp_port>{port}</tcp_port><http_port>{http}</http_port><interserver_http_port>{between}</interserver_http_port>
<listen_host>127.0.0.1</listen_host><path>{folder}/data/</path><tmp_path>{folder}/tmp/</tmp_path>
<users_config>{folder}/users.xml</users_config><default_profile>default</default_profile>
<default_database>default</default_database><mark_cache_size>5000000</mark_cache_size>
<interserver_http_host>127.0.0.1</interserver_http_host>{zookeeper}
<remote_servers><two>{two}</two><twins>{twins}</twins></remote_servers></yandex>"""
SHARD = "<shard><internal_replication>true</internal_replication>{}</shard>"
REPLICA = "<replica><host>127.0.0.1</host><port>{}</port></replica>"
ZOOKEEPER = """<zookeeper><node><host>127.0.0.1</host><port>{port}</port></node></zookeeper>
<macros><shard>1</shard><replica>{port_of_replica}</replica></macros>"""
ZOOKEEPER_CONFIG = """dataDir={folder}
clientPort={port}
clientPortAddress=127.0.0.1
admin.enableServer=false
tickTime=500
"""
ZOOKEEPER_JAR = Path("/usr/share/java/zookeeper.jar")
"""Where Debian puts it."""
PATIENCE_S = 60.0

_START = 20_000 + os.getpid() * 16 % 12_000
_PORTS = chain(range(_START, 32_000), range(20_000, _START))
"""Below those that the system gives to whoever names none, one of which may be in use by the time a server starts; each
process of the tests begins at another one."""


def clickhouse_server() -> str | None:
    """Return where the server's program is, None where it is not installed."""
    return shutil.which("clickhouse-server") or shutil.which("clickhouse-server", path="/usr/sbin:/usr/local/sbin")


def why_no_zookeeper() -> str | None:
    """Return what lacks for a ZooKeeper, None when nothing does."""
    if not ZOOKEEPER_JAR.is_file():
        return "ZooKeeper is not installed (apt-get install zookeeper)"
    if shutil.which("java") is None:
        return "Java is not installed (apt-get install default-jre-headless)"
    return None


class ZooKeeper:
    """By which replicas agree, until the end of the block."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        (self.port,) = _free_ports(1)
        self._config = folder / "zoo.cfg"
        self._config.write_text(ZOOKEEPER_CONFIG.format(folder=folder, port=self.port))
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self._process = _started(
            [
                *("java", "-Xmx128m", "-cp", str(ZOOKEEPER_JAR)),
                *("org.apache.zookeeper.server.ZooKeeperServerMain", str(self._config)),
            ],
            self._config.parent,
            self.port,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait()


class Server:
    """One server; it may be started again after its end."""

    def __init__(self, folder: Path, zookeeper: ZooKeeper | None = None) -> None:
        """zookeeper: makes it a replica of its one shard."""
        folder.mkdir()
        self._zookeeper = zookeeper
        self._folder = folder
        self.port, self._http, self._between = _free_ports(3)
        self._process: subprocess.Popen[bytes] | None = None
        (folder / "users.xml").write_text(USERS)
        self.know((self.port,))

    def know(self, ports: tuple[int, ...]) -> None:
        """Write down the servers of the clusters: `two` has a shard on each, `twins` one shard on all of them."""
        zookeeper = self._zookeeper
        replicas = [REPLICA.format(port) for port in ports]
        (self._folder / "config.xml").write_text(
            CONFIG.format(
                folder=self._folder,
                port=self.port,
                http=self._http,
                between=self._between,
                two="".join(map(SHARD.format, replicas)),
                twins=SHARD.format("".join(replicas)),
                zookeeper=ZOOKEEPER.format(port=zookeeper.port, port_of_replica=self.port) if zookeeper else "",
            )
        )

    def start(self) -> None:
        program = clickhouse_server()
        assert program is not None
        command = [program, f"--config-file={self._folder}/config.xml"]
        self._process = _started(command, self._folder, self.port)

    def end(self) -> None:
        """End it as a power failure would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


class Servers:
    """Two servers that know each other, until the end of the block."""

    def __init__(self, folder: Path, zookeeper: ZooKeeper | None = None) -> None:
        self._numbers = count()
        self._servers = [Server(folder / str(position), zookeeper) for position in (0, 1)]
        for server in self._servers:
            server.know(tuple(one.port for one in self._servers))

    def __enter__(self) -> Self:
        for server in self._servers:
            server.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in self._servers:
            server.end()

    def new_address(self, cluster: str = "") -> str:
        """Return the address of a database that is not there yet. cluster: `two`, `twins`; none for one server."""
        option = f"?cluster={cluster}" if cluster else ""
        return f"clickhouse://127.0.0.1:{self._servers[0].port}/archive_{next(self._numbers)}{option}"

    def port(self, position: int) -> int:
        return self._servers[position].port

    def end(self, position: int) -> None:
        self._servers[position].end()

    def start(self, position: int) -> None:
        self._servers[position].start()

    def wait_for_zookeeper(self) -> None:
        """Return when each server reaches its ZooKeeper, which takes connections before it serves them."""
        from clickhouse_driver.errors import Error

        deadline_s = time.monotonic() + PATIENCE_S
        for position in range(len(self._servers)):
            while True:
                try:
                    self.run(position, "SELECT count() FROM system.zookeeper WHERE path = '/'")
                    break
                except (Error, EOFError):
                    assert time.monotonic() < deadline_s, "ZooKeeper does not answer"
                    time.sleep(0.2)

    def run(self, position: int, sql: str) -> list[Any]:
        """Ask one of the servers."""
        from clickhouse_driver import Client

        client = Client("127.0.0.1", port=self._servers[position].port)
        try:
            rows: list[Any] = client.execute(sql)
            return rows
        finally:
            client.disconnect()


def _started(command: list[str], folder: Path, port: int) -> subprocess.Popen[bytes]:
    """Start a program and return when it answers at a port."""
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    deadline_s = time.monotonic() + PATIENCE_S
    while True:
        assert process.poll() is None, f"{command[0]} ended"
        with closing(socket.socket()) as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return process
        if time.monotonic() > deadline_s:
            process.kill()
            raise AssertionError(f"{command[0]} does not answer")
        time.sleep(0.05)


def _free_ports(many: int) -> list[int]:
    return list(islice(filter(_is_free, _PORTS), many))


def _is_free(port: int) -> bool:
    with closing(socket.socket()) as line:
        try:
            line.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
