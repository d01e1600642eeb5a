"""Where an archive is: a folder on this machine, or a database of a ClickHouse server."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from dedupe_gui.errors import EnvironmentProblem

SCHEME = "clickhouse://"
PASSWORD_VARIABLE = "CLICKHOUSE_PASSWORD"
PORT, SECURE_PORT = 9000, 9440
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_OPTIONS = frozenset({"cluster", "secure"})


@dataclass(frozen=True, slots=True)
class ArchiveFolder:
    """An archive in a folder of its own, with the engine in this process."""

    path: Path

    def __str__(self) -> str:
        return str(self.path)


@dataclass(frozen=True, slots=True)
class Server:
    """An archive in a database of a server, or of all servers of a cluster."""

    host: str
    port: int
    database: str
    user: str = "default"
    password: str = field(default="", repr=False)
    cluster: str = ""
    """Over which its table is spread; "" for one server."""
    is_secure: bool = False

    def __str__(self) -> str:
        """The address without the password: it is shown and may be logged."""
        user = "" if self.user == "default" else f"{self.user}@"
        host = f"[{self.host}]" if ":" in self.host else self.host
        options = "&".join(
            text for text in (f"cluster={self.cluster}" * bool(self.cluster), "secure=1" * self.is_secure) if text
        )
        return f"{SCHEME}{user}{host}:{self.port}/{self.database}" + (f"?{options}" if options else "")


Place = ArchiveFolder | Server


def place_of(text: str) -> Place:
    """Understand a folder's path or `clickhouse://[user[:password]@]host[:port]/database[?cluster=NAME&secure=1]`.

    The password may stand in the environment instead (CLICKHOUSE_PASSWORD), where no list of processes shows it.
    Raises EnvironmentProblem for an address that makes no sense, without repeating it: a password may be in it.
    """
    if not text.lower().startswith(SCHEME):
        if "://" in text:
            raise EnvironmentProblem(
                "An archive is in a folder or at clickhouse://host/database; other addresses are not understood."
            )
        return ArchiveFolder(Path(os.path.abspath(text)))  # noqa: PTH100 - as other folders: without `..`, links stay
    try:
        parts = urlsplit(text)
        port, options = parts.port, dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
    except ValueError:
        raise _not_understood() from None
    return _server(parts, port, options)


def has_password(text: str) -> bool:
    """Whether an address names its password."""
    try:
        return text.lower().startswith(SCHEME) and urlsplit(text).password is not None
    except ValueError:
        return "@" in text


def _server(parts: SplitResult, port: int | None, options: dict[str, str]) -> Server:
    database = parts.path.strip("/") or "default"
    cluster = options.get("cluster", "")
    is_named_well = _NAME.fullmatch(database) and (not cluster or _NAME.fullmatch(cluster))
    if not parts.hostname or not is_named_well or parts.fragment or set(options) - _OPTIONS:
        raise _not_understood()
    is_secure = options.get("secure", "0") not in ("0", "no", "false")
    password = unquote(parts.password) if parts.password is not None else os.environ.get(PASSWORD_VARIABLE, "")
    return Server(
        host=parts.hostname,
        port=port or (SECURE_PORT if is_secure else PORT),
        database=database,
        user=unquote(parts.username) if parts.username else "default",
        password=password,
        cluster=cluster,
        is_secure=is_secure,
    )


def _not_understood() -> EnvironmentProblem:
    return EnvironmentProblem(
        "The archive's address is not understood. It is written clickhouse://host/database or "
        "clickhouse://user@host:9000/database?cluster=NAME, with letters, digits and _ in the names; "
        "the password may be in the variable CLICKHOUSE_PASSWORD."
    )
