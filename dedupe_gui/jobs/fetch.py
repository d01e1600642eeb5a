"""Fetch a picture by its web address, for looking it up.

Limits: http and https only, a total time, a size, pictures only. An address that the user did not type (a picture
dropped from a browser, a redirection) must not reach into the user's own network, so loopback and private addresses
are refused there. The check is made on the connected socket, before anything is sent: a name that resolves
differently the second time gains nothing.
"""

from __future__ import annotations

import http.client
import ipaddress
import time
from collections.abc import Callable
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from dedupe_gui.errors import EnvironmentProblem

SIZE_LIMIT_BYTES = 200_000_000
TIME_LIMIT_S = 30.0
REDIRECTIONS_AT_MOST = 5
_CHUNK_BYTES = 1 << 16
_NOT_QUOTED = "%/:?#[]@!$&'()*+,;=~"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
# Some servers name no type for HEIC and RAW; the decoder has the last word anyhow.
_PICTURE_TYPES = ("image/", "application/octet-stream", "binary/octet-stream")


def is_web_address(text: str) -> bool:
    return text.lower().startswith(("http://", "https://"))


def fetch_picture(
    url: str,
    *,
    typed_by_user: bool,
    clock: Callable[[], float] = time.monotonic,
    size_limit_bytes: int = SIZE_LIMIT_BYTES,
) -> bytes:
    """Return the bytes of the picture at `url`.

    Raises EnvironmentProblem when the address is refused, does not answer, or holds no picture.
    """
    deadline_s = clock() + TIME_LIMIT_S
    may_be_private = typed_by_user
    parts = _parts_of(url, asked_for=url)
    for _ in range(REDIRECTIONS_AT_MOST + 1):
        connection = _connect(parts, may_be_private=may_be_private)
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
            return _read_all(answer, url, deadline_s, clock, size_limit_bytes)
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


def _connect(parts: SplitResult, *, may_be_private: bool) -> http.client.HTTPConnection:
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    host = parts.hostname or ""
    try:
        connection = kind(host, parts.port, timeout=TIME_LIMIT_S)
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


def _read_all(
    answer: http.client.HTTPResponse, url: str, deadline_s: float, clock: Callable[[], float], size_limit_bytes: int
) -> bytes:
    content = bytearray()
    while chunk := answer.read(_CHUNK_BYTES):
        content += chunk
        if len(content) > size_limit_bytes:
            raise _too_large(url, size_limit_bytes)
        if clock() > deadline_s:
            raise EnvironmentProblem(
                "{url} takes longer than {limit_s} s. Save the picture and drop the file.",
                url=url,
                limit_s=round(TIME_LIMIT_S),
            )
    if answer.length:  # read(n) ends without a word where the connection does
        raise EnvironmentProblem("{url} broke off before the picture was whole. Try again.", url=url)
    return bytes(content)


def _too_large(url: str, size_limit_bytes: int) -> EnvironmentProblem:
    return EnvironmentProblem(
        "The picture at {url} is larger than {limit_mb} MB. Save it and drop the file.",
        url=url,
        limit_mb=size_limit_bytes // 1_000_000,
    )
