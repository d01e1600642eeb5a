"""Servers that do what servers should not."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def slow_server(first: bytes, then: bytes) -> Iterator[str]:
    """Send `first` and then `then` again and again, every 20 ms."""
    listening = socket.create_server(("127.0.0.1", 0))
    is_over = threading.Event()

    def drip(client: socket.socket) -> None:
        with client, suppress(OSError):
            client.sendall(first)
            while not is_over.wait(0.02):
                client.sendall(then)

    def serve() -> None:
        with suppress(OSError):
            while not is_over.is_set():
                threading.Thread(target=drip, args=(listening.accept()[0],), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"127.0.0.1:{listening.getsockname()[1]}"
    finally:
        is_over.set()
        listening.close()
