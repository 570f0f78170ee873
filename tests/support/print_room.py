"""A private CUPS server with virtual IPP printers that keep what they are sent; nothing of the machine's is touched."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

NEEDED = {
    "cupsd": "cups",
    "lpadmin": "cups-client",
    "lp": "cups-client",
    "ippeveprinter": "cups-ipp-utils",
    "dbus-daemon": "dbus",
    "/usr/lib/cups/filter/pdftopdf": "cups-filters",
}
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="method_call"/>
<allow send_destination="*"/><allow receive_sender="*"/></policy></busconfig>
"""
_SERVER = """LogLevel info
Listen 127.0.0.1:{port}
Listen {folder}/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
ErrorPolicy stop-printer
PreserveJobHistory Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
  </Limit>
</Policy>
"""
_FILES = """ServerRoot {folder}/etc
RequestRoot {folder}/requests
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/requests/tmp
ServerBin /usr/lib/cups
DataDir /usr/share/cups
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup {group}
FileDevice Yes
Sandboxing relaxed
"""
_KEEPER = """#!/bin/sh
# Keeps the document and the attributes of one job; waits while the printer is told to be slow.
while [ -e "{folder}/slow" ]; do sleep 0.1; done
name="{folder}/kept/$$"
cp "$1" "$name.pdf"
env | grep '^IPP_' > "$name.attributes"
mv "$name.attributes" "$name.txt"
"""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What one job brought to the printer."""

    data: bytes
    attributes: dict[str, str]


def missing() -> str:
    """One sentence that names the packages that are not there; empty when all are."""
    packages = {package for name, package in NEEDED.items() if not _there(name)}
    return f"Utskriftstesterna behöver: apt-get install {' '.join(sorted(packages))}" if packages else ""


def _there(name: str) -> bool:
    return Path(name).exists() if name.startswith("/") else _path(name) is not None


def _path(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")


class PrintRoom:
    """Started on entry: a bus, a printer, a server and a queue `Provskrivare`; stopped and removed on exit."""

    QUEUE = "Provskrivare"
    PLAIN = "Enkel"  # without a printer behind it: what its filters cannot read fails at once

    def __enter__(self) -> PrintRoom:
        lack = missing()
        if lack:
            raise RuntimeError(lack)
        self.folder = Path(tempfile.mkdtemp(prefix="cw-cups-", dir="/tmp"))
        self._running: list[subprocess.Popen[bytes]] = []
        self.server = str(self.folder / "cups.sock")
        self.environment = os.environ | {
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/bus",
            "CUPS_SERVER": self.server,
            "HOME": str(self.folder),
            "LC_ALL": "C.UTF-8",
        }
        try:
            self._start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in reversed(self._running):
            process.terminate()
        for process in self._running:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def arrived(self, count: int, seconds: float = 180) -> list[Arrived]:
        """What came, once at least `count` jobs are there; fails with the server's log when they never come."""
        kept = self.folder / "kept"
        self.wait(lambda: len(list(kept.glob("*.txt"))) >= count, f"{count} jobb", seconds)
        found = sorted(kept.glob("*.txt"), key=lambda path: path.stat().st_mtime_ns)
        return [Arrived(path.with_suffix(".pdf").read_bytes(), _attributes(path)) for path in found]

    def clear(self) -> None:
        """As new: jobs cancelled, the queue running and accepting, nothing kept."""
        self.slow(False)
        self.run("cancel", "-a", "-x")
        self.run("cupsenable", self.QUEUE)
        self.run("cupsaccept", self.QUEUE)
        for path in (self.folder / "kept").iterdir():
            path.unlink()

    def slow(self, on: bool) -> None:
        """While slow the printer holds the job it is at."""
        (self.folder / "slow").touch() if on else (self.folder / "slow").unlink(missing_ok=True)

    def run(self, name: str, *arguments: str) -> str:
        done = subprocess.run(
            [str(_path(name)), *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, f"{name} {arguments}: {done.stdout}{done.stderr}\n{self.log()}"
        return done.stdout

    def log(self) -> str:
        """The last lines of every log."""
        return "\n".join(
            f"{path.name}: {line}"
            for path in sorted((self.folder / "log").glob("*r"))
            for line in path.read_text(errors="replace").splitlines()[-30:]
        )

    def wait(self, holds: Callable[[], bool], what: str, seconds: float = 180) -> None:
        until = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < until, f"{what} kom aldrig.\n{self.log()}"
            time.sleep(0.05)

    def _start(self) -> None:
        for name in ("etc/ppd", "etc/ssl", "requests/tmp", "cache", "state/certs", "log", "kept", "spool"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o755)
        printer, port = _free_port(), _free_port()
        group = "root" if os.geteuid() == 0 else _own_group()
        for name, text in (("bus.conf", _BUS), ("cupsd.conf", _SERVER), ("files.conf", _FILES), ("keep", _KEEPER)):
            (self.folder / name).write_text(text.format(folder=self.folder, port=port, group=group))
        (self.folder / "keep").chmod(0o755)
        self._launch("dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork", "--nopidfile")
        self.wait((self.folder / "bus").exists, "bussen")
        keeper = ("-d", f"{self.folder}/spool", "-c", f"{self.folder}/keep", "-f", "application/pdf", "-2")
        self._launch("ippeveprinter", "-p", str(printer), "-r", "off", *keeper, "Prov")
        self.wait(lambda: _answers(printer), "skrivaren")
        self._launch("cupsd", "-f", "-c", f"{self.folder}/cupsd.conf", "-s", f"{self.folder}/files.conf")
        self.wait(lambda: _answers(port), "utskriftsservern")
        self.run("lpadmin", "-p", self.QUEUE, "-E", "-v", f"ipp://localhost:{printer}/ipp/print", "-m", "everywhere")
        ppd = self.folder / "etc/ppd" / f"{self.QUEUE}.ppd"
        self.wait(ppd.exists, "köns beskrivning")  # the server writes it in its own time
        self.run("lpadmin", "-p", self.PLAIN, "-E", "-v", "file:///dev/null", "-P", str(ppd))

    def _launch(self, name: str, *arguments: str) -> None:
        log = (self.folder / "log" / name).open("wb")
        started = subprocess.Popen(
            [str(_path(name)), *arguments], env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        log.close()
        self._running.append(started)


def _attributes(path: Path) -> dict[str, str]:
    pairs = (line.split("=", 1) for line in path.read_text(errors="replace").splitlines() if "=" in line)
    return {name.removeprefix("IPP_").lower().replace("_", "-"): value for name, value in pairs}


def _own_group() -> str:
    import grp

    return grp.getgrgid(os.getegid()).gr_name


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def _answers(port: int) -> bool:
    with socket.socket() as trial:
        trial.settimeout(1)
        return trial.connect_ex(("127.0.0.1", port)) == 0
