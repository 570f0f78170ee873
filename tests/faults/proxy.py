"""A network between program and server that can be cut after any byte, or go silent without closing."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from types import TracebackType


class Proxy:
    """Forwards a loopback port to another; started on entry, everything closed on exit."""

    def __init__(self, port: int) -> None:
        self._target = ("127.0.0.1", port)
        self._left: int | None = None
        self._armed = False
        self.passed = 0
        self.cuts = 0
        self._stalled = threading.Event()
        self._closing = threading.Event()
        self._lock = threading.Lock()

    def __enter__(self) -> Proxy:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(60)

    def cut_after(self, count: int | None) -> None:
        """Both ways together, this many more bytes pass; None = all. `cuts` counts those that something came to."""
        with self._lock:
            self._left = count
            self._armed = count is not None

    def stall(self) -> None:
        """From now on nothing passes and nothing closes."""
        self._stalled.set()

    def resume(self) -> None:
        """Everything passes again, also what was held back."""
        self._stalled.clear()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near: socket.socket) -> None:
        with near, socket.create_connection(self._target) as far, selectors.DefaultSelector() as both:
            both.register(near, selectors.EVENT_READ, far)
            both.register(far, selectors.EVENT_READ, near)
            while not self._closing.is_set():
                if self._stalled.is_set():
                    self._closing.wait(0.05)
                    continue
                for key, _ in both.select(0.05):
                    if not self._pass(key.fileobj, key.data):
                        return

    def _pass(self, source: object, target: socket.socket) -> bool:
        assert isinstance(source, socket.socket)
        try:
            data = source.recv(65536)
            if not data:
                return False
            with self._lock:
                allowed = len(data) if self._left is None else min(self._left, len(data))
                if self._left is not None:
                    self._left -= allowed
                self.passed += allowed
                if self._armed and allowed < len(data):
                    self.cuts, self._armed = self.cuts + 1, False
            target.sendall(data[:allowed])
        except OSError:
            return False
        return allowed == len(data)
