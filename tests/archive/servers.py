"""Debian's ClickHouse server in a temporary folder: no root, no service, on loopback alone."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from contextlib import closing
from itertools import count
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
<remote_servers><two>{shards}</two></remote_servers></yandex>"""
SHARD = """<shard><internal_replication>true</internal_replication>
<replica><host>127.0.0.1</host><port>{}</port></replica></shard>"""
PATIENCE_S = 60.0


def clickhouse_server() -> str | None:
    """Return where the server's program is, None where it is not installed."""
    return shutil.which("clickhouse-server") or shutil.which("clickhouse-server", path="/usr/sbin:/usr/local/sbin")


class Server:
    """One server; it may be started again after its end."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._folder = folder
        self.port, self._http, self._between = _free_ports(3)
        self._process: subprocess.Popen[bytes] | None = None
        (folder / "users.xml").write_text(USERS)
        self.know((self.port,))

    def know(self, ports: tuple[int, ...]) -> None:
        """Write down the servers of the cluster `two`."""
        (self._folder / "config.xml").write_text(
            CONFIG.format(
                folder=self._folder,
                port=self.port,
                http=self._http,
                between=self._between,
                shards="".join(map(SHARD.format, ports)),
            )
        )

    def start(self) -> None:
        program = clickhouse_server()
        assert program is not None
        self._process = subprocess.Popen(
            [program, f"--config-file={self._folder}/config.xml"],
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline_s = time.monotonic() + PATIENCE_S
        while True:
            assert self._process.poll() is None, "the server ended"
            with closing(socket.socket()) as line:
                if line.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            assert time.monotonic() < deadline_s, "the server does not answer"
            time.sleep(0.05)

    def end(self) -> None:
        """End it as a power failure would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


class Servers:
    """Two servers that know each other, until the end of the block."""

    def __init__(self, folder: Path) -> None:
        self._numbers = count()
        self._servers = [Server(folder / str(position)) for position in (0, 1)]
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

    def new_address(self, *, over_two: bool) -> str:
        """Return the address of a database that is not there yet."""
        option = "?cluster=two" if over_two else ""
        return f"clickhouse://127.0.0.1:{self._servers[0].port}/archive_{next(self._numbers)}{option}"

    def run(self, position: int, sql: str) -> list[Any]:
        """Ask one of the servers."""
        from clickhouse_driver import Client

        client = Client("127.0.0.1", port=self._servers[position].port)
        try:
            rows: list[Any] = client.execute(sql)
            return rows
        finally:
            client.disconnect()


def _free_ports(many: int) -> list[int]:
    sockets = [socket.socket() for _ in range(many)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [int(one.getsockname()[1]) for one in sockets]
    for one in sockets:
        one.close()
    return ports
