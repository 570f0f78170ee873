"""A line to the server on which every byte is under way for a while, in both directions, however much is sent."""

from __future__ import annotations

import contextlib
import queue
import socket
import threading
import time
from types import TracebackType


class Line:
    """Forwards a loopback port to another; started on entry, closed on exit. `way` is one way, in seconds.

    `ways` counts how often something was asked after an answer, which is what the way there and back is waited for.
    """

    def __init__(self, port: int, way: float) -> None:
        self._target = ("127.0.0.1", port)
        self._way = way
        self._spoke: socket.socket | None = None
        self.ways = 0

    def __enter__(self) -> Line:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            far = socket.create_connection(self._target)
            self._near = near
            for source, target in ((near, far), (far, near)):
                target.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                under_way: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()
                threading.Thread(target=self._sent, args=(source, under_way), daemon=True).start()
                threading.Thread(target=self._arrived, args=(target, under_way), daemon=True).start()

    def _sent(self, source: socket.socket, under_way: queue.SimpleQueue[tuple[float, bytes]]) -> None:
        data = b"-"
        while data:
            try:
                data = source.recv(1 << 20)
            except OSError:
                data = b""
            self.ways += source is self._near and self._spoke is not source
            self._spoke = source
            under_way.put((time.monotonic() + self._way, data))

    @staticmethod
    def _arrived(target: socket.socket, under_way: queue.SimpleQueue[tuple[float, bytes]]) -> None:
        while True:
            due, data = under_way.get()
            time.sleep(max(0.0, due - time.monotonic()))
            try:
                if not data:
                    target.shutdown(socket.SHUT_WR)
                    return
                target.sendall(data)
            except OSError:
                return
