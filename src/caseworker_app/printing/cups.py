"""CUPS (Linux, macOS): `lp` hands over and `cancel` takes back, as the machine is set up; states are asked for by IPP.

`lpstat` is not read: what it writes does not tell a finished job from one that was cancelled.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

from caseworker_app.errors import LetterFailed, Surroundings, Unavailable
from caseworker_app.printing import ipp
from caseworker_app.printing.service import JobId, JobState, Phase, Printer, PrintJob, suitable
from caseworker_app.sentences import Sentence

SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")
_REQUEST = re.compile(r"request id is .*-(\d+) \(")
_PRINTER = (
    *("printer-name", "printer-info", "printer-state", "printer-state-message", "printer-state-reasons"),
    *("printer-is-accepting-jobs", "sides-supported"),
)
_JOB = ("job-state", "job-state-reasons", "job-printer-state-message", "job-printer-uri")
_STOPPED = 5
_PHASES = {
    3: Phase.WAITING,
    4: Phase.WAITING,
    5: Phase.PRINTING,
    6: Phase.STOPPED,
    7: Phase.CANCELLED,
    8: Phase.FAILED,
    9: Phase.FINISHED,
}
_REASONS = {
    "media-empty": Sentence("papperet är slut"),
    "media-needed": Sentence("papperet är slut"),
    "media-jam": Sentence("papperet har fastnat"),
    "toner-empty": Sentence("tonern är slut"),
    "marker-supply-empty": Sentence("tonern är slut"),
    "cover-open": Sentence("en lucka är öppen"),
    "door-open": Sentence("en lucka är öppen"),
    "offline": Sentence("skrivaren är frånkopplad"),
    "connecting-to-device": Sentence("skrivaren svarar inte"),
    "paused": Sentence("kön är stoppad"),
    "printer-stopped": Sentence("kön är stoppad"),
    "job-hold-until-specified": Sentence("jobbet hålls kvar i kön"),
}
_SECONDS = 60


class Cups:
    """The print server that the machine's own commands would use."""

    def __init__(self, environment: dict[str, str] | None = None) -> None:
        self._environment = dict(os.environ if environment is None else environment) | {"LC_ALL": "C.UTF-8"}
        self._server = find_server(self._environment)

    def printers(self) -> tuple[Printer, ...]:
        chosen = self._ask(ipp.GET_DEFAULT, ("printer-name",)).groups
        default = _first(chosen[0], "printer-name") if chosen else ""
        made = [_printer(group, default) for group in self._ask(ipp.GET_PRINTERS, _PRINTER).groups]
        return tuple(sorted(made, key=lambda one: one.name))

    def submit(self, data: bytes, job: PrintJob) -> JobId:
        # `lp` says the same of a queue that is not there and of a server that is down; this tells them apart
        suitable(self.printers(), job.printer, duplex=job.duplex)
        words = ["-d", job.printer, "-t", job.title, "-n", str(job.copies)]
        words += ["-o", f"sides={'two-sided-long-edge' if job.duplex else 'one-sided'}"]
        words += ["-o", "media=A4", "-o", "print-scaling=none", "-o", "document-format=application/pdf"]
        if job.pages.parts:
            words += ["-P", str(job.pages)]
        done = self._run("lp", *words, "-", data=data)
        found = _REQUEST.search(done.stdout.decode(errors="replace"))
        if done.returncode or found is None:
            raise LetterFailed(
                Sentence("Skrivaren {printer} tog inte emot jobbet: {said}", printer=job.printer, said=_said(done))
            )
        return int(found[1])

    def state(self, job: JobId) -> JobState:
        answer = self._ask(ipp.GET_JOB, _JOB, uri=("job-uri", f"ipp://localhost/jobs/{job}"))
        if answer.status == ipp.NOT_FOUND or not answer.groups:
            return JobState(
                Phase.FORGOTTEN, Sentence("CUPS minns inte jobbet. Se efter vid skrivaren om brevet kom ut.")
            )
        group = answer.groups[0]
        phase = _PHASES.get(_first(group, "job-state", 0), Phase.WAITING)
        if phase in (Phase.FINISHED, Phase.CANCELLED):
            return JobState(phase)
        if phase is Phase.FAILED:
            return JobState(phase, _why(group))
        return self._moving(phase, group)

    def cancel(self, job: JobId) -> None:
        done = self._run("cancel", str(job))
        if done.returncode and not self.state(job).phase.final:
            raise Unavailable(
                Surroundings.PRINTER, Sentence("Jobb {job} gick inte att avbryta: {said}", job=job, said=_said(done))
            )

    def _moving(self, phase: Phase, group: ipp.Attributes) -> JobState:
        """A job of a stopped queue stands still, whatever it says itself; one stopped alone in a queue has failed."""
        name = str(_first(group, "job-printer-uri")).rpartition("/")[2]
        printer = next((one for one in self.printers() if one.name == name), None)
        if printer is not None and printer.trouble:
            return JobState(Phase.STOPPED, printer.trouble)
        if phase is Phase.STOPPED:
            return JobState(Phase.FAILED, _why(group))
        return JobState(phase, _in_words(group.get("job-state-reasons", ())))

    def _ask(self, operation: int, wanted: tuple[str, ...], uri: tuple[str, str] | None = None) -> ipp.Answer:
        try:
            return self._server.ask(operation, wanted, uri=uri)
        except ipp.NoAnswer as error:
            if shutil.which("lp", path=self._environment.get("PATH")) is None:
                raise _lacking("lp") from error
            raise _silent(error) from error

    def _run(self, name: str, *words: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        program = shutil.which(name, path=self._environment.get("PATH"))
        if program is None:
            raise _lacking(name)
        try:
            return subprocess.run(  # noqa: S603  # a list of words, no shell; the printer's name was looked up before
                [program, *words],
                input=data,
                env=self._environment,
                capture_output=True,
                timeout=_SECONDS,
                check=False,
                start_new_session=True,  # Ctrl-C stops the program in good order, not the job on its way
            )
        except subprocess.TimeoutExpired as error:
            raise _silent(Sentence("{name} väntade i {count} s", name=name, count=_SECONDS)) from error


def find_server(environment: dict[str, str]) -> ipp.Server:
    """As the machine's own commands find it: CUPS_SERVER, client.conf, the local socket, localhost."""
    named = environment.get("CUPS_SERVER", "") or _configured(environment.get("HOME", ""))
    named = named.partition("/version=")[0]
    if not named:
        path = next((one for one in SOCKETS if Path(one).exists()), "")
        return ipp.Server(path=path)
    if named.startswith("/"):
        return ipp.Server(path=named)
    host, _, port = named.partition(":")
    return ipp.Server(host=host, port=int(port) if port.isdigit() else 631)


def _configured(home: str) -> str:
    for path in (Path(home) / ".cups/client.conf", Path("/etc/cups/client.conf")):
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        found = re.search(r"^\s*ServerName\s+(\S+)", text, re.MULTILINE | re.IGNORECASE)
        if found:
            return found[1]
    return ""


def _printer(group: ipp.Attributes, default: str) -> Printer:
    name = str(_first(group, "printer-name"))
    stopped = _first(group, "printer-state", 0) == _STOPPED
    reasons = _in_words(group.get("printer-state-reasons", ()))
    blocked = any(str(reason).endswith("-error") for reason in group.get("printer-state-reasons", ()))
    trouble = reasons or str(_first(group, "printer-state-message")) or "kön är stoppad"
    return Printer(
        name=name,
        description=str(_first(group, "printer-info")) or name,
        duplex=any(str(side).startswith("two-sided") for side in group.get("sides-supported", ())),
        accepting=bool(_first(group, "printer-is-accepting-jobs", True)),
        trouble=trouble if stopped or blocked else "",
        default=name == default,
    )


def _why(group: ipp.Attributes) -> str:
    return str(_first(group, "job-printer-state-message")) or _in_words(group.get("job-state-reasons", ()))


def _in_words(reasons: tuple[object, ...]) -> str:
    """Known reasons in Swedish, each once; what is only information is left out."""
    plain = [re.sub(r"-(error|warning|report)$", "", str(reason)) for reason in reasons]
    return Sentence.joined(dict.fromkeys(_REASONS[reason] for reason in plain if reason in _REASONS), ", ")


def _first(group: ipp.Attributes, name: str, default: Any = "") -> Any:
    """The first value, of the type that IPP gives the attribute."""
    return next(iter(group.get(name, ())), default)


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    text = done.stderr.decode(errors="replace").strip().removeprefix("lp: ").removeprefix("Error - ")
    return text or Sentence("svarskod {code}", code=done.returncode)


def _lacking(name: str) -> Unavailable:
    text = Sentence(
        "Kommandot {name} saknas, så det går inte att skriva ut. Installera paketet cups-client (och cups) och "
        "försök igen.",
        name=name,
    )
    return Unavailable(Surroundings.PRINTER, text)


def _silent(why: object) -> Unavailable:
    text = Sentence(
        "Utskriftstjänsten CUPS svarar inte ({why}). Starta den (sudo systemctl start cups) och försök igen.", why=why
    )
    return Unavailable(Surroundings.PRINTER, text)
