"""Fetch a picture by its web address, for looking it up.

Limits: http and https only, a total time, a size, pictures only. An address that the user did not type (a picture
dropped from a browser, a redirection) must not reach into the user's own network, so loopback and private addresses
are refused there. The check is made on the connected socket, before anything is sent: a name that resolves
differently the second time gains nothing.

The asking is done in a thread of its own that may be left behind: no time limit of a socket holds for a name server
that is silent, an answer that comes byte by byte, or one that says "continue" for ever. Who waits has one deadline for
all of it, and closes the connection when it is over or the user stops.
"""

from __future__ import annotations

import errno
import http.client
import ipaddress
import os
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import EnvironmentProblem

SIZE_LIMIT_BYTES = 200_000_000
TIME_LIMIT_S = 30.0
REDIRECTIONS_AT_MOST = 5
_CHUNK_BYTES = 1 << 16
_LOOK_EVERY_S = 0.05
_NOT_QUOTED = "%/:?#[]@!$&'()*+,;=~"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# Some servers name no type for HEIC and RAW; the decoder has the last word anyhow.
_PICTURE_TYPES = ("image/", "application/octet-stream", "binary/octet-stream")


def fetch_picture(
    url: str,
    *,
    typed_by_user: bool,
    token: CancelToken | None = None,
    time_limit_s: float = TIME_LIMIT_S,
    size_limit_bytes: int = SIZE_LIMIT_BYTES,
) -> bytes:
    """Return the bytes of the picture at `url`.

    Raises EnvironmentProblem when the address is refused, does not answer, holds no picture, or takes longer than
    `time_limit_s`; Cancelled soon after the token is.
    """
    parts = _parts_of(url, asked_for=url)
    line = _Line()
    asking = _Asking(lambda: _fetch(url, parts, line, may_be_private=typed_by_user, size_limit_bytes=size_limit_bytes))
    deadline_s = time.monotonic() + time_limit_s
    try:
        while not asking.is_done.wait(_LOOK_EVERY_S):
            if token is not None:
                token.raise_if_cancelled()
            if time.monotonic() > deadline_s:
                raise EnvironmentProblem(
                    "{url} takes longer than {limit_s} s. Save the picture and drop the file.",
                    url=url,
                    limit_s=round(time_limit_s),
                )
    finally:
        line.cut()
    return asking.answer()


class _Asking:
    """A thread that asks, and what came of it."""

    def __init__(self, ask: Callable[[], bytes]) -> None:
        self.is_done = threading.Event()
        self._ask = ask
        self._content = b""
        self._problem: Exception | None = None
        # A daemon: the program's end does not wait for a network.
        threading.Thread(target=self._run, name="fetch", daemon=True).start()

    def answer(self) -> bytes:
        if self._problem is not None:
            raise self._problem
        return self._content

    def _run(self) -> None:
        try:
            self._content = self._ask()
        except Exception as problem:  # noqa: BLE001 - the thread's edge: who waits gets it
            self._problem = problem
        finally:
            self.is_done.set()


class _Line:
    """The connections of one fetch, which another thread may cut at any time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_cut = False
        self._sockets: list[socket.socket] = []

    def connect(self, address: tuple[str, int], timeout_s: float, source: object = None) -> socket.socket:
        """Make a connection that can be cut. Raises OSError, also when the line was cut before."""
        connected = socket.create_connection(address, timeout_s)
        with self._lock:
            if self._is_cut:
                connected.close()
                raise ConnectionAbortedError(errno.ECONNABORTED, os.strerror(errno.ECONNABORTED))
            # A second handle of it: the first one is taken over for the encryption.
            self._sockets.append(connected.dup())
        return connected

    def cut(self) -> None:
        with self._lock:
            self._is_cut = True
            for connected in self._sockets:
                with suppress(OSError):  # the other side was quicker
                    connected.shutdown(socket.SHUT_RDWR)
                connected.close()
            self._sockets.clear()


def _fetch(url: str, parts: SplitResult, line: _Line, *, may_be_private: bool, size_limit_bytes: int) -> bytes:
    for _ in range(REDIRECTIONS_AT_MOST + 1):
        connection = _connect(parts, line, may_be_private=may_be_private)
        try:
            answer = _ask(connection, parts)
            if answer.status in _REDIRECTS and (target := answer.getheader("Location")):
                # The header comes as Latin-1, whatever it was.
                target = quote(target, safe=_NOT_QUOTED, encoding="latin-1")
                next_parts = _parts_of(target, asked_for=url, seen_from=parts.geturl())
                may_be_private = may_be_private and next_parts.hostname == parts.hostname
                parts = next_parts
                continue
            _check_answer(answer, url, size_limit_bytes)
            return _read_all(answer, url, size_limit_bytes)
        except (OSError, http.client.HTTPException) as problem:
            raise EnvironmentProblem(
                "{url} did not answer ({why}). Check the address and the connection.", url=url, why=problem
            ) from problem
        finally:
            connection.close()
    raise EnvironmentProblem(
        "{url} leads from one address to the next without end. Save the picture and drop the file.", url=url
    )


def _parts_of(address: str, *, asked_for: str, seen_from: str = "") -> SplitResult:
    try:
        parts = urlsplit(urljoin(seen_from, address))
    except ValueError:  # brackets around what is no IPv6 address
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise EnvironmentProblem(
            "{url} is not a web address that can be fetched. Use one with http or https.", url=asked_for
        )
    return parts


class _PlainConnection(http.client.HTTPConnection):
    """Connects by a line that can be cut."""

    def __init__(self, host: str, port: int | None, line: _Line) -> None:
        super().__init__(host, port, timeout=TIME_LIMIT_S)
        self._create_connection = line.connect  # since Python 2.7.7, and how http.client itself tunnels


class _EncryptedConnection(http.client.HTTPSConnection):
    def __init__(self, host: str, port: int | None, line: _Line) -> None:
        super().__init__(host, port, timeout=TIME_LIMIT_S)
        self._create_connection = line.connect


def _connect(parts: SplitResult, line: _Line, *, may_be_private: bool) -> http.client.HTTPConnection:
    kind = _EncryptedConnection if parts.scheme == "https" else _PlainConnection
    host = parts.hostname or ""
    try:
        connection = kind(host, parts.port, line)
        connection.connect()
        reached = ipaddress.ip_address(connection.sock.getpeername()[0].split("%")[0])
    except (OSError, ValueError, http.client.HTTPException) as problem:
        raise EnvironmentProblem(
            "{host} cannot be reached ({why}). Check the address and the connection.", host=host, why=problem
        ) from problem
    if not may_be_private and not reached.is_global:
        connection.close()
        raise EnvironmentProblem(
            "{host} is inside your own network, and the address was not typed by you. "
            "Save the picture and drop the file.",
            host=host,
        )
    return connection


def _ask(connection: http.client.HTTPConnection, parts: SplitResult) -> http.client.HTTPResponse:
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    target = quote(target, safe=_NOT_QUOTED)  # as people copy it: with letters of all languages, and spaces
    connection.request("GET", target, headers={"User-Agent": "dedupe-gui", "Accept": "image/*"})
    return connection.getresponse()


def _check_answer(answer: http.client.HTTPResponse, url: str, size_limit_bytes: int) -> None:
    if answer.status != http.client.OK:
        raise EnvironmentProblem(
            "{url} answered “{answer}”. Check the address.", url=url, answer=f"{answer.status} {answer.reason}"
        )
    kind = (answer.getheader("Content-Type") or "image/").lower()
    if not kind.startswith(_PICTURE_TYPES):
        raise EnvironmentProblem(
            "{url} is not a picture but {kind}. Use the address of the picture itself.",
            url=url,
            kind=kind.split(";")[0],
        )
    if (answer.length or 0) > size_limit_bytes:
        raise _too_large(url, size_limit_bytes)


def _read_all(answer: http.client.HTTPResponse, url: str, size_limit_bytes: int) -> bytes:
    content = bytearray()
    while chunk := answer.read(_CHUNK_BYTES):
        content += chunk
        if len(content) > size_limit_bytes:
            raise _too_large(url, size_limit_bytes)
    if answer.length:  # read(n) ends without a word where the connection does
        raise EnvironmentProblem("{url} broke off before the picture was whole. Try again.", url=url)
    return bytes(content)


def _too_large(url: str, size_limit_bytes: int) -> EnvironmentProblem:
    return EnvironmentProblem(
        "The picture at {url} is larger than {limit_mb} MB. Save it and drop the file.",
        url=url,
        limit_mb=size_limit_bytes // 1_000_000,
    )
