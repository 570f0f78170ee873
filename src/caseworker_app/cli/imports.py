"""`import`: applications from files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import complain, say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.services.intake.rejected_file import write_rejected

DONE, FINDINGS = 0, 1


class _Line:
    """Progress on a terminal's error stream; silent when nobody looks."""

    def step(self, done: int, total: int, text: str) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{text} {done}/{total}   ")
            sys.stderr.flush()

    def cancelled(self) -> bool:
        return False


def add_verbs(verbs: Verbs) -> None:
    parser = verbs.add("import", "läs in ansökningar från XLSX, ODS, CSV, JSON eller en mapp med bilagor", _import)
    parser.add_argument("source", metavar="FIL-ELLER-MAPP", type=Path)
    parser.add_argument("--call", metavar="UTLYSNING", required=True)
    parser.add_argument("--dry-run", action="store_true", help="pröva bara, spara ingenting")
    parser.add_argument("--rejected", metavar="FIL", type=Path, help="spara det som inte gick att läsa, för rättning")


def _import(given: argparse.Namespace) -> int:
    with opened(given) as office:
        report = office.intake.run(given.source, given.call, dry_run=given.dry_run, progress=_Line())
    if given.rejected is not None:
        write_rejected(given.rejected, report)
    if given.json:
        show_json(report.as_json())
    else:
        done = "skulle läsas in" if given.dry_run else "inlästa"
        say(
            f"{report.read} rader: {report.imported} {done}, {report.unchanged} oförändrade, {report.changed} ändrade, "
            f"{len(report.rejected)} avvisade rader, {len(report.findings)} anmärkningar."
        )
        for note in report.notes:
            say(f"Om filen: {note}")
        for finding in report.findings:
            say(f"{finding.file} rad {finding.row}: {finding.text}")
        for row in report.rejected:
            complain(f"{row.file} rad {row.row}, {row.column} {row.value!r}: {row.reason}")
    return FINDINGS if report.rejected else DONE
