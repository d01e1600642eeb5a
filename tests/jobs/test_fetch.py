"""Pictures from the web, served here by a small server on the loopback address."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from dedupe_gui.cancel import CancelToken
from dedupe_gui.errors import Cancelled, EnvironmentProblem
from dedupe_gui.jobs.fetch import fetch_picture
from dedupe_gui.jobs.web_address import is_web_address
from tests.servers import slow_server


class Pictures(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        kind = {"/page": "text/html"}.get(self.path, "image/png")
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/picture")
            self.end_headers()
            return
        if self.path == "/loop":
            self.send_response(302)
            self.send_header("Location", "/loop")
            self.end_headers()
            return
        if self.path in ("/to-nowhere", "/to-letters"):
            self.send_response(302)
            self.send_header("Location", "http://[::1" if self.path == "/to-nowhere" else "/caf\xe9 au lait")
            self.end_headers()
            return
        if self.path == "/half":
            self.send_response(200)
            self.send_header("Content-Length", "2000")
            self.end_headers()
            self.wfile.write(b"x" * 1000)
            return
        if self.path == "/missing":
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(b"x" * 1000)

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture
def server() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pictures)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_typed_address_may_be_the_own_machine(server: str) -> None:
    assert fetch_picture(f"{server}/picture", typed_by_user=True) == b"x" * 1000


def test_a_redirection_on_the_same_host_is_followed(server: str) -> None:
    assert fetch_picture(f"{server}/moved", typed_by_user=True) == b"x" * 1000


@pytest.mark.parametrize("path", ["/Zürich am See.jpg", "/a%20b.jpg?größe=1#oben", "/to-letters"])
def test_an_address_may_have_letters_of_all_languages(server: str, path: str) -> None:
    assert fetch_picture(server + path, typed_by_user=True) == b"x" * 1000


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(EnvironmentProblem, match="not a web address"):
        fetch_picture("http://[::1/photo.jpg", typed_by_user=True)


def test_a_dropped_address_may_not_reach_into_the_own_network(server: str) -> None:
    with pytest.raises(EnvironmentProblem, match="inside your own network"):
        fetch_picture(f"{server}/picture", typed_by_user=False)


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/page", "not a picture"),
        ("/missing", "404"),
        ("/loop", "without end"),
        ("/to-nowhere", "not a web address"),
        ("/half", "broke off"),
    ],
)
def test_what_is_no_picture_is_refused(server: str, path: str, sentence: str) -> None:
    with pytest.raises(EnvironmentProblem, match=sentence):
        fetch_picture(server + path, typed_by_user=True)


def test_a_picture_over_the_limit_is_refused(server: str) -> None:
    with pytest.raises(EnvironmentProblem, match="larger than"):
        fetch_picture(f"{server}/picture", typed_by_user=True, size_limit_bytes=999)


SLOW = {
    "says nothing": (b"", b""),
    "headers byte by byte": (b"HTTP/1.1 200 OK\r\nX-Pad: ", b"x"),
    "endless headers": (b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
    "continue for ever": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "body byte by byte": (b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", b"x"),
    "chunks byte by byte": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    "endless chunk head": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"0"),
}


@pytest.mark.parametrize("kind", SLOW)
def test_a_server_that_drips_is_given_up_when_the_time_is_over(kind: str) -> None:
    with slow_server(*SLOW[kind]) as place, pytest.raises(EnvironmentProblem, match="takes longer"):
        fetch_picture(f"http://{place}/a.png", typed_by_user=True, time_limit_s=0.15)


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("kind", SLOW)
def test_who_stops_does_not_wait_for_a_server(kind: str, scheme: str) -> None:
    token = CancelToken()
    with slow_server(*SLOW[kind]) as place, pytest.raises((Cancelled, EnvironmentProblem)):
        threading.Timer(0.1, token.cancel).start()
        fetch_picture(f"{scheme}://{place}/a.png", typed_by_user=True, token=token)


def test_a_silent_name_server_holds_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    never = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: never.wait())

    with pytest.raises(EnvironmentProblem, match="takes longer"):
        fetch_picture("http://silent.example/a.png", typed_by_user=True, time_limit_s=0.2)
    never.set()


def test_the_connection_is_closed_when_the_user_stops() -> None:
    token = CancelToken()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}/a.png"
        threading.Timer(0.2, token.cancel).start()
        with pytest.raises(Cancelled):
            fetch_picture(address, typed_by_user=True, token=token)
        client = listening.accept()[0]
        client.settimeout(10)
        with client:
            while client.recv(1 << 16):  # ends when the other side has closed
                continue


@pytest.mark.parametrize("url", ["ftp://example.org/a.jpg", "http://", "file:///etc/passwd"])
def test_other_addresses_are_refused(url: str) -> None:
    with pytest.raises(EnvironmentProblem, match="not a web address"):
        fetch_picture(url, typed_by_user=True)


def test_web_addresses_are_told_from_files() -> None:
    assert is_web_address("HTTPS://example.org/a.jpg")
    assert not is_web_address("C:/photos/http.jpg")
