"""Every verb: its flags, the keys of its JSON, its exit codes, its sentences."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from caseworker_app import __version__
from tests.cli.conftest import DNR, ROUND, WAITING, Run
from tests.support.files import CALL

Words = tuple[object, ...]
Fill = Callable[[Words], list[str]]
OTHER_CALL = Path(__file__).parents[1] / "journeys" / "calls" / "levande-vatten-2031"
STATS = {
    *("applications", "applications_by_group", "rounds", "recipients", "recipients_by_group", "declined"),
    *("sum_applied", "sum_granted", "frames", "payments", "reports", "claims"),
}
SHOW = {
    *("dnr", "applicant", "orgnr", "state", "findings", "notes", "decisions", "payments", "reports", "claims"),
    *("statements", "appeals"),
}
PUBLISH = {
    *("call", "number", "date", "recipients", "recipients_by_group", "sum_granted", "protected", "since"),
    *("changes", "files"),
}
EXPORT = {"dnr", "folder", "files", "omitted", "masked", "whole", "newer", "faults"}
IMPORT = {"read", "imported", "unchanged", "changed", "rejected", "findings"}
VERBS = (
    (("init",), {"database", "done", "user", "roles"}, 0),
    (("call", "list"), {"calls"}, 0),
    (("call", "check", "delmos-2021"), {"id", "faults", "unreviewed"}, 0),
    (("call", "add", OTHER_CALL), {"id", "version", "new", "unreviewed"}, 0),
    (("import", "{in}", "--call", CALL), IMPORT, 1),
    (("import", "{in}", "--call", CALL, "--dry-run", "--rejected", "{out}/rätta.csv"), IMPORT, 1),
    (("cases",), {"cases"}, 0),
    (("cases", "--call", CALL, "--view", "beviljade", "--search", "Ängsholm"), {"cases"}, 0),
    (("show", DNR), SHOW, 0),
    (("show", DNR, "--protected", "Ringer sökanden"), SHOW | {"protected"}, 0),
    (("control", "draw", "Årets kontroll", "--seed", "7", "--call", CALL), {"samples", "cases"}, 0),
    (("control", "list", "--call", CALL, "--xlsx", "{out}/kontroller.xlsx"), {"samples", "cases"}, 0),
    (("disposal", "list", "--call", CALL), {"due", "disposals"}, 0),
    (("note", DNR, "Ringde."), {"dnr", "text", "by", "at"}, 0),
    (("case", "jav"), {"waiting"}, 0),
    (("case", "jav", WAITING, "--no"), {"answered"}, 0),
    (("case", "jav", WAITING, "--yes", "Min syster är ordförande."), {"answered"}, 0),
    (("letters", "--round", ROUND, "--out", "{out}"), {"letters", "files", "failed"}, 0),
    (("letters", "--case", DNR, "--out", "{out}"), {"letters", "files", "failed"}, 0),
    (("letters", "--case", WAITING, "--draft", "--out", "{out}"), {"letters", "files", "failed"}, 0),
    (("stats", "--call", CALL), STATS, 0),
    (("stats", "--call", CALL, "--xlsx", "{out}/siffror.xlsx", "--government", "{out}/regeringen.pdf"), STATS, 0),
    (("dates", "--ics", "{out}/frister.ics"), {"dates"}, 0),
    (("publish", "--call", CALL, "--out", "{out}"), PUBLISH, 0),
    (("publish", "--undecided", "2020", "--out", "{out}"), {"year", "due", "cases", "files"}, 0),
    (("export", DNR, "--out", "{out}"), EXPORT, 0),
    (("export", DNR, "--out", "{out}", "--mask"), EXPORT, 0),
    (("verify",), {"whole", "entries", "objects", "letters", "faults"}, 0),
    (("user", "list"), {"users"}, 0),
    (("user", "add", "eva", "--role", "ekonom"), {"name", "roles", "active"}, 0),
    (("user", "role", "bo", "granskare", "registrator"), {"name", "roles", "active"}, 0),
    (("user", "disable", "bo"), {"name", "roles", "active"}, 0),
)


@pytest.fixture
def filled(handed_over: Path, tmp_path: Path) -> Fill:
    """Words with the paths of this test in them."""
    out = tmp_path / "ut"
    out.mkdir()
    return lambda words: [str(word).replace("{in}", str(handed_over)).replace("{out}", str(out)) for word in words]


def _name(value: object) -> str:
    return " ".join(str(word) for word in value)[:50] if isinstance(value, tuple) else ""


@pytest.mark.parametrize(("words", "keys", "code"), VERBS, ids=_name)
def test_a_verb_prints_one_object_and_nothing_else(
    run: Run, database: Path, filled: Fill, words: Words, keys: set[str], code: int
) -> None:
    said = run(*filled(words), "--db", database, "--user", "anna", "--json")
    assert (said.code, said.err) == (code, "")
    assert keys <= set(said.json)


@pytest.mark.parametrize(("words", "keys", "code"), VERBS, ids=_name)
def test_a_verb_tells_people_in_lines(
    run: Run, database: Path, filled: Fill, words: Words, keys: set[str], code: int
) -> None:
    said = run(*filled(words), "--db", database)
    assert said.code == code
    assert said.out.strip()
    assert "Traceback" not in said.out + said.err
    assert not said.out.lstrip().startswith(("{", "["))
    assert bool(said.err) == bool(code)


def test_what_the_objects_hold(run: Run, database: Path, handed_over: Path) -> None:
    db = ("--db", database, "--json")
    stats = run("stats", "--call", CALL, *db).json
    (held,) = stats["rounds"]
    assert {"id", "date", "granted", "granted_by_group", "refused", "dismissed", "supplements", "sum_granted"} <= set(
        held
    )
    assert (held["id"], held["granted"], held["sum_granted"]) == (ROUND, 1, 1_000_000)
    assert {"group", "valid_from", "amount", "source", "decided", "proposed", "left"} <= set(stats["frames"][0])
    assert set(stats["payments"]) == {"paid", "held", "due"}
    assert set(stats["reports"]["slutrapport"]) == {"expected", "received", "late", "accepted"}
    shown = run("show", DNR, *db).json
    (decision,) = shown["decisions"]
    assert {"date", "kind", "amount", "letter"} <= set(decision)
    assert (decision["date"], decision["amount"], set(decision["letter"])) == (ROUND, 1_000_000, {"file", "sha256"})
    assert {"dnr", "applicant", "state"} <= set(run("cases", *db).json["cases"][0])
    report = run("import", handed_over, "--call", CALL, *db).json
    assert [set(one) >= {"row", "column", "value", "reason"} for one in report["rejected"]] == [True]
    assert (report["rejected"][0]["row"], report["rejected"][0]["column"]) == (4, "Sökt belopp")
    assert {(one["row"], one["kind"]) for one in report["findings"]} >= {(3, "orgnr")}
    assert all(set(one) >= {"row", "column", "value", "kind", "text"} for one in report["findings"])


def test_the_last_database_is_the_default(run: Run, database: Path) -> None:
    assert run("cases", "--db", database).code == 0
    assert len(run("cases", "--json").json["cases"]) == 3


def test_a_note_is_signed_by_who_acts(run: Run, database: Path) -> None:
    assert run("note", DNR, "Ringde föreningen.", "--db", database, "--user", "bo").code == 0
    (note,) = run("show", DNR, "--json").json["notes"]
    assert (note["text"], note["by"]) == ("Ringde föreningen.", "bo")


def test_the_version(run: Run) -> None:
    said = run("--version")
    assert (said.code, said.out.strip()) == (0, f"caseworker {__version__}")


WRONG = (
    (("blunda",), 2, "går inte att välja"),
    (("show",), 2, "Det saknas: DNR"),
    (("show", "DELMOS 2020/99"), 2, "Inget ärende har diarienumret"),
    (("stats", "--call", "mars-2031"), 2, "finns inte i databasen"),
    (("stats", "--call"), 2, "behöver ett värde"),
    (("stats", "--call", CALL, "--json=ja"), 2, "tar inget värde"),
    (("cases", "--view", "framtiden"), 2, "ingen vy"),
    (("cases", "--fel"), 2, "Okända argument"),
    (("import", "{out}/saknas.csv", "--call", CALL), 2, "saknas.csv"),
    (("note", DNR, " "), 2, "tom"),
    (("case", "jav", DNR), 2, "Ange ärenden och svar"),
    (("case", "jav", DNR, "--no", "--yes", "x"), 2, "tillsammans med"),
    (("letters", "--round", "1999-01-01", "--out", "{out}"), 2, "ingen beslutsomgång"),
    (("letters", "--out", "{out}"), 2, "Ange något av"),
    (("user", "add", "eva", "--role", "kung"), 2, "ingen roll"),
    (("user", "add", "bo", "--role", "ekonom"), 2, "finns redan"),
    (("user", "disable", "ingen"), 2, "ingen"),
    (("call", "add", "ingenstans"), 2, "call.toml"),
    (("call", "check", "ingenstans"), 2, "call.toml"),
    (("demo", "--headless"), 2, "--out"),
    (("note", DNR, "Ringde.", "--user", "mallory"), 2, "mallory"),
)


@pytest.mark.parametrize(("words", "code", "told"), WRONG, ids=_name)
def test_wrong_use_is_one_swedish_sentence(
    run: Run, database: Path, filled: Fill, words: Words, code: int, told: str
) -> None:
    given = filled(words)
    if words[-1] != "--call" and words[0] != "demo":
        given += ["--db", str(database)]
    said = run(*given)
    assert (said.code, said.out) == (code, "")
    assert told in said.err, said.err
    assert said.err.count("\n") == 1
    assert said.err.endswith(".\n") or ": caseworker " in said.err  # a command to copy stands last, without a full stop


def test_the_surroundings_are_exit_3(run: Run, database: Path, tmp_path: Path) -> None:
    broken = tmp_path / "trasig.db"
    broken.write_bytes(b"ingen databas" * 1000)
    blocked = tmp_path / "fil"
    blocked.write_text("x", encoding="utf-8")
    for words in (
        ("cases", "--db", tmp_path / "finns-inte.db"),
        ("cases", "--db", broken),
        ("verify", "--db", "postgresql://anna@127.0.0.1:1/ingen"),
        ("letters", "--case", DNR, "--out", blocked / "ut", "--db", database),
    ):
        said = run(*words)
        assert (said.code, said.out, said.err.count("\n")) == (3, "", 1), (words, said)


def test_findings_are_exit_1_and_told_once(run: Run, handed_over: Path, database: Path, tmp_path: Path) -> None:
    faulty = tmp_path / "utlysning"
    faulty.mkdir()
    (faulty / "call.toml").write_text('id = "x"\n', encoding="utf-8")
    told = run("call", "check", faulty)
    assert (told.code, told.out) == (1, "")
    assert len(told.err.splitlines()) > 5
    asked = run("call", "check", faulty, "--json")
    assert (asked.code, asked.err) == (1, "")
    assert asked.json["faults"] == told.err.splitlines()
    said = run("import", handed_over, "--call", CALL, "--db", database, "--rejected", tmp_path / "rätta.csv")
    assert said.code == 1
    assert len(said.err.splitlines()) == 1
    assert "vet ej" in (tmp_path / "rätta.csv").read_text(encoding="utf-8-sig")


def test_without_a_screen_the_application_says_what_to_do(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    said = run()
    assert (said.code, said.out, said.err.count("\n")) == (3, "", 1)
    assert "demo --headless" in said.err


LOADED = """
import sys
from contextlib import redirect_stdout, suppress
from io import StringIO
from caseworker_app.cli.main import main
def loaded(words):
    with redirect_stdout(StringIO()), suppress(SystemExit):
        main(words)
    found = {name.removeprefix("caseworker_app.services.") for name in sys.modules}
    print(*sorted(found & set(sys.argv[1].split())), sep=" ")
loaded(["--help"])
loaded(["cases", "--db", sys.argv[2]])
"""


def test_help_loads_no_storage_and_a_verb_only_the_services_it_uses(run: Run, database: Path) -> None:
    del run  # its home serves the process below
    asked = "sqlalchemy reportlab keyring office overviews.worklists casework.records sending.letters replay.run"
    done = subprocess.run(
        [sys.executable, "-c", LOADED, asked, str(database)], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["", "office overviews.worklists sqlalchemy"]


SCRIPT = """
import sys
sys.modules["PySide6"] = None  # any import of Qt fails from here on
from caseworker_app.cli.main import main
for words in [line.split("\\t") for line in sys.stdin.read().splitlines()]:
    code = main(words)
    assert code in (0, 1), (words, code)
"""


def test_no_verb_needs_qt(run: Run, database: Path, filled: Fill) -> None:
    del run  # its home serves the process below
    lines = ["\t".join([*filled(words), "--db", str(database)]) for words, _, _ in VERBS]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        input="\n".join(line for line in lines if "disable" not in line and "--yes" not in line),
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=900,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_reports_of_a_survey_are_imported_and_what_is_doubtful_is_told(
    run: Run, database: Path, tmp_path: Path
) -> None:
    survey = tmp_path / "enkät.csv"
    survey.write_text(f"Dnr;Avvikelser\n{DNR};Inga.\n2020/7;Inga.\n", encoding="utf-8")
    words = ("import", survey, "--call", CALL, "--reports", "lagesrapport", "--db", database, "--user", "anna")
    trial, wrong = run(*words, "--dry-run", "--json"), run(*words, "--match", "sju")
    said = run(*words)
    assert (trial.code, trial.json["imported"], len(trial.json["doubtful"])) == (1, 1, 1)
    assert (said.code, said.err) == (1, "Rad 3: Ingen redovisning väntas i 2020/7.\n")
    assert said.out.startswith("2 rader: 1 registrerade, 0 oförändrade, 1 tveksamma, 0 oläsliga.")
    assert (wrong.code, "--match" in wrong.err) == (2, True)
