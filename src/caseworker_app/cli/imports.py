"""`import`: applications from files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from caseworker_app.cli.opening import opened
from caseworker_app.cli.output import complain, say, show_json
from caseworker_app.cli.parser import Verbs
from caseworker_app.domain.swedish import counted
from caseworker_app.errors import Unusable

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
    parser.add_argument("--reports", metavar="SLAG", default="", help="redovisningar ur en enkät, t.ex. lagesrapport")
    parser.add_argument(
        *("--match",),
        metavar="RAD=DNR",
        action="append",
        default=[],
        help="vilket ärende en tveksam rad i enkäten hör till; kan anges flera gånger",
    )
    parser.add_argument("--dry-run", action="store_true", help="pröva bara, spara ingenting")
    parser.add_argument("--rejected", metavar="FIL", type=Path, help="spara det som inte gick att läsa, för rättning")


def _chosen(pairs: list[str]) -> dict[int, str]:
    made = {}
    for pair in pairs:
        row, sign, dnr = pair.partition("=")
        if not sign or not row.strip().isdigit() or not dnr.strip():
            raise Unusable(
                f"{pair} går inte att läsa. Skriv radens nummer och diarienumret: --match '7=DELMOS 2020/1'."
            )
        made[int(row)] = dnr.strip()
    return made


def _reports(given: argparse.Namespace) -> int:
    chosen = _chosen(given.match)
    with opened(given) as office:
        found = office.report_imports.run(
            given.source, given.call, given.reports, chosen, _Line(), dry_run=given.dry_run
        )
    if given.json:
        show_json(found.as_json())
    else:
        done = "skulle registreras" if given.dry_run else "registrerade"
        say(
            f"{counted(found.read, 'rad', 'rader')}: {len(found.imported)} {done}, {found.unchanged} oförändrade, "
            f"{len(found.doubtful)} tveksamma, {len(found.rejected)} oläsliga."
        )
        for column in found.unknown:
            say(f"Kolumnen {column} är inte känd; svaret finns i handlingen.")
    for doubt in found.doubtful:
        which = f" Välj med --match '{doubt.row}=DNR': {', '.join(doubt.candidates)}." if doubt.candidates else ""
        complain(f"Rad {doubt.row}: {doubt.text}{which}")
    for bad in found.rejected:
        complain(f"Rad {bad.row}, {bad.column} {bad.value!r}: {bad.reason}")
    return FINDINGS if found.doubtful or found.rejected else DONE


def _import(given: argparse.Namespace) -> int:
    if given.reports:
        return _reports(given)
    with opened(given) as office:
        report = office.intake.run(given.source, given.call, dry_run=given.dry_run, progress=_Line())
    if given.rejected is not None:
        from caseworker_app.services.intake.rejected_file import write_rejected

        write_rejected(given.rejected, report)
    if given.json:
        show_json(report.as_json())
    else:
        done = "skulle läsas in" if given.dry_run else "inlästa"
        say(
            f"{counted(report.read, 'rad', 'rader')}: {report.imported} {done}, {report.unchanged} oförändrade, {report.changed} ändrade, "
            f"{counted(len(report.rejected), 'avvisad rad', 'avvisade rader')}, "
            f"{counted(len(report.findings), 'anmärkning', 'anmärkningar')}."
        )
        for note in report.notes:
            say(f"Om filen: {note}")
        for finding in report.findings:
            say(f"{finding.file} rad {finding.row}: {finding.text}")
        for row in report.rejected:
            complain(f"{row.file} rad {row.row}, {row.column} {row.value!r}: {row.reason}")
    return FINDINGS if report.rejected else DONE
