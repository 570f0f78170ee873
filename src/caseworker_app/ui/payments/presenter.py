"""The room Utbetalningar: what is shown, and what is done with chosen parts, runs and payments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.payment import Standing
from caseworker_app.domain.states import PaymentState, Role, RunState
from caseworker_app.errors import Barred, CaseworkerError, Fault, Recused, Rejected
from caseworker_app.services.administration.debtors import Debtor
from caseworker_app.services.office import Office
from caseworker_app.services.paying.payments import PartRow
from caseworker_app.services.paying.run_files import RunFile, RunLine
from caseworker_app.ui.days import no_day, read_day
from caseworker_app.ui.messages import Choice, Question, Weight, Words, confirm, confirm_for_good
from caseworker_app.ui.payments.reasons import Who, to_book_back, to_book_paid
from caseworker_app.ui.payments.rows import PILLS, account_lines, handing_over, translate
from caseworker_app.ui.payments.screen import PaymentsScreen, Read
from caseworker_app.ui.widgets.chip import Filter
from caseworker_app.ui.workplace import Workplace

Again = Callable[[], None]
T = TypeVar("T")
DUE = frozenset({Standing.DUE, Standing.COMING})


class PaymentsPresenter:
    """Keeps every row; the room shows those of one pill and call."""

    def __init__(self, screen: PaymentsScreen, place: Workplace) -> None:
        self._screen = screen
        self._place = place
        self.held = Read([], [], [], {})
        self.call = ""
        self._debtor: Debtor | None = None

    def load(self, then: Callable[[], None] | None = None) -> None:
        def read(office: Office) -> Read:
            calls = [(one.key, one.title, one.id) for one in office.payments.calls()]
            names = {one.name: one.display_name for one in office.people.all()}
            return Read(office.payments.board(), office.payment_runs.all(), calls, names)

        def arrived(held: Read) -> None:
            self.held = held
            self._screen.show_choices([(key, title) for key, title, _ in held.calls])
            self._show()
            if then is not None:
                then()

        self._place.run(read, arrived)

    def choose(self, call: str) -> None:
        """Only this call; empty for all."""
        self.call = call
        self._show()

    def _show(self) -> None:
        chosen = next((key for name, _, key in self.held.calls if name == self.call), None)
        rows = [row for row in self.held.parts if chosen in (None, row.case.call_id)]
        filters = [
            Filter(key, translate("payments", title), sum(row.standing.standing in held for row in rows), tone)
            for key, title, held, tone in PILLS
        ]
        self._screen.show_parts(rows, filters)
        runs = [one for one in self.held.runs if chosen in (None, one.run.call_id)]
        self._screen.show_runs(runs, self.held.names)

    @property
    def pays(self) -> bool:
        return self._place.opened.may(Role.FINANCE)

    @property
    def approves(self) -> bool:
        return self._place.opened.may(Role.FINANCE, Role.DECIDER)

    @property
    def stops(self) -> bool:
        return self._place.opened.may(Role.CASEWORKER, Role.FINANCE, Role.DECIDER)

    @property
    def who(self) -> Who:
        opened = self._place.opened
        return Who(opened.person, opened.today, self.pays, self.approves, self.stops)

    def _refused(self, why_not: str) -> bool:
        if why_not:
            self._screen.show_faults([Fault("run", why_not)])
        return bool(why_not)

    # Parts

    def prepare(self, rows: Sequence[PartRow]) -> None:
        """A run of several chosen parts that are due or coming, else of everything due; one coming part when nothing is."""
        chosen = [row for row in rows if row.standing.standing in DUE]
        due = [row for row in self.held.parts if row.standing.standing is Standing.DUE]
        known = chosen if chosen and len(rows) > 1 else due or chosen
        if not known:
            text = translate("payments", "Inget kan betalas. Under Hålls inne och Stoppade står varför.")
            self._screen.show_faults([Fault("parts", text)])
            return
        call_id = known[0].case.call_id
        known = [row for row in known if row.case.call_id == call_id]
        call = next(key for key, _, found in self.held.calls if found == call_id)
        total = formatted(Money.total(row.standing.amount for row in known))
        first = max([self._place.opened.today, *(row.standing.part.earliest for row in known)])
        label = translate("payments", "Antal: {n}. Summa: {total}. Betalningsdag:").format(n=len(known), total=total)

        def given(text: str) -> None:
            day = self._day(text)
            if day is None:
                return
            keys = [row.key for row in known]
            self._change(
                lambda office: office.payment_runs.prepare(call, day, keys),
                translate("payments", "Uppdraget är berett. En annan person ska godkänna det."),
                lambda: self.prepare(rows),
                lambda run: self._screen.go_to_run(run.id),
            )

        title, verb = translate("payments", "Förbered uppdrag"), translate("payments", "Förbered")
        self._place.ask.words(
            Words(title, label, verb, first.isoformat(), several=False, about=f"{call} run", topic="run"), given
        )

    def check(self, rows: Sequence[PartRow]) -> None:
        """That the accounts were held against an independent source."""
        cases = sorted({row.case.id for row in rows if not row.account.checked_by})
        if not cases:
            text = translate("payments", "Kontona för de valda är redan kontrollerade.")
            self._screen.show_faults([Fault("account", text)])
            return

        def given(text: str) -> None:
            self._change(
                lambda office: office.payees.check(cases, text),
                translate("payments", "Kontrollen är antecknad. En annan person ska verifiera kontot."),
                lambda: self.check(rows),
            )

        def told(accounts: list[tuple[str, str]]) -> None:
            title, verb = translate("payments", "Kontrollera konto"), translate("payments", "Anteckna kontrollen")
            source = translate("payments", "Bankgirots register")
            against = translate("payments", "Kontrollerat mot")
            self._place.ask.words(
                Words(
                    title,
                    account_lines(accounts),
                    verb,
                    source,
                    several=False,
                    field=against,
                    about="payments checked",
                    topic="checked",
                ),
                given,
            )

        self._place.run(
            lambda office: office.payees.told(cases), told, lambda error: self.fail(error, lambda: self.check(rows))
        )

    def verify(self, rows: Sequence[PartRow]) -> None:
        """A second person's verification."""
        cases = sorted({row.case.id for row in rows if row.account.checked_by and not row.account.verified_by})
        if not cases:
            text = translate("payments", "Inget av de valda kontona väntar på verifiering.")
            self._screen.show_faults([Fault("account", text)])
            return

        def told(accounts: list[tuple[str, str]]) -> None:
            second = translate("payments", "Du verifierar som andra person att kontot tillhör mottagaren.")
            confirm(
                self._place.ask,
                translate("payments", "Verifiera konto"),
                f"{account_lines(accounts)}\n\n{second}",
                translate("payments", "Verifiera"),
                lambda: self._change(
                    lambda office: office.payees.verify(cases),
                    translate("payments", "Kontona är verifierade."),
                    lambda: self.verify(rows),
                ),
            )

        self._place.run(
            lambda office: office.payees.told(cases), told, lambda error: self.fail(error, lambda: self.verify(rows))
        )

    def stop(self, row: PartRow) -> None:
        """Stop one part at once."""

        def given(text: str) -> None:
            self._change(
                lambda office: office.stops.set(row.case.id, text, row.key),
                translate("payments", "Utbetalningen är stoppad."),
                lambda: self.stop(row),
            )

        title = translate("payments", "Stoppa utbetalningen till {who}").format(who=row.case.applicant)
        label = translate("payments", "Skäl till hindret; det gäller genast:")
        self._place.ask.words(
            Words(title, label, translate("payments", "Stoppa"), about=str(row.key), topic="stop"), given
        )

    # Runs

    def approve(self, held: RunFile) -> None:
        run = held.run
        text = translate(
            "payments", "Antal: {n}. Summa: {total}. Dag: {day}. Du intygar att du har kontrollerat uppdraget."
        ).format(n=len(held.lines), total=formatted(held.total), day=run.day.isoformat())
        confirm_for_good(
            self._place.ask,
            translate("payments", "Godkänn {name}").format(name=run.name),
            text,
            translate("payments", "Godkänn"),
            lambda: self._change(
                lambda office: office.payment_runs.approve(run.id, run.version),
                translate("payments", "Uppdraget är godkänt."),
                lambda: self.approve(held),
            ),
        )

    def withdraw(self, held: RunFile) -> None:
        run = held.run

        def given(text: str) -> None:
            self._change(
                lambda office: office.payment_runs.withdraw(run.id, text, run.version),
                translate("payments", "Uppdraget är återtaget."),
                lambda: self.withdraw(held),
            )

        title = translate("payments", "Ta tillbaka {name}").format(name=run.name)
        label, verb = translate("payments", "Skäl:"), translate("payments", "Ta tillbaka")
        self._place.ask.words(Words(title, label, verb, about=str(run.id), topic="withdraw"), given)

    def hand_over(self, held: RunFile) -> None:
        """The files into a folder, after a question: it cannot be undone. A run that is handed over already gives the
        same files again, and nothing is asked."""
        if held.run.state is not RunState.APPROVED:
            self._save_files(held)
            return

        def asked(payer: Debtor | None) -> None:
            if payer is None:
                text = translate("payments", "Myndighetens konto saknas. Administratören anger det.")
                self._screen.show_faults([Fault("debtor", text)])
                return
            verb = translate("payments", "Lämna över filerna…")
            title = translate("payments", "Lämna över {name}").format(name=held.run.name)
            question = Question(title, handing_over(held, payer), (Choice("yes", verb, Weight.DANGER),))
            self._place.ask.choose(question, lambda _key: self._save_files(held))

        self._place.run(lambda office: office.debtors.get(), asked)

    def _save_files(self, held: RunFile) -> None:
        run = held.run

        def into(folder: Path) -> None:
            def work(office: Office) -> list[Path]:
                if run.state is RunState.APPROVED:
                    office.payment_runs.hand_over(run.id, run.version)
                return office.payment_runs.export(run.id, folder)

            self._change(
                work, translate("payments", "Filerna är sparade i {folder}.").format(folder=folder), lambda: None
            )

        self._place.ask.folder(translate("payments", "Spara filerna till banken i mappen"), into)

    def paid(self, held: RunFile, lines: Sequence[RunLine]) -> None:
        """Book the chosen payments that were handed over, or all of the run's."""
        if self._refused(to_book_paid(self.who, held)):
            return
        sent = [line for line in lines if line.payment.state is PaymentState.SENT] or held.of(PaymentState.SENT)
        keys = [line.payment.id for line in sent]

        def given(text: str) -> None:
            day = self._day(text)
            if day is not None:
                self._change(
                    lambda office: office.payment_runs.paid(keys, day),
                    translate("payments", "Utbetalningarna är bokförda som betalda."),
                    lambda: self.paid(held, lines),
                    lambda _count: self._screen.follow(sent[0].payment.part_id),
                )

        label = translate("payments", "Antal: {n}. Betalda den:").format(n=len(keys))
        title, verb = translate("payments", "Bokför betalda"), translate("payments", "Bokför")
        today = self._place.opened.today.isoformat()
        self._place.ask.words(
            Words(title, label, verb, today, several=False, about=f"{held.run.id} paid", topic="paid"), given
        )

    def returned(self, held: RunFile, line: RunLine) -> None:
        """Book one payment as come back today."""
        if self._refused(to_book_back(self.who, held, [line])):
            return

        def given(text: str) -> None:
            today = self._place.opened.today
            self._change(
                lambda office: office.payment_runs.returned(line.payment.id, today, text),
                translate("payments", "Returen är bokförd. Kontot ska bekräftas på nytt."),
                lambda: self.returned(held, line),
                lambda _count: self._screen.follow(line.payment.part_id),
            )

        title = translate("payments", "Betalningen till {who} kom tillbaka").format(who=line.case.applicant)
        label, verb = translate("payments", "Bankens skäl:"), translate("payments", "Bokför returen")
        self._place.ask.words(Words(title, label, verb, about=str(line.payment.id), topic="returned"), given)

    def set_debtor(self) -> None:
        """The agency's own account: number, organisation number and name, parted by semicolons."""

        def asked(held: Debtor | None) -> None:
            self._debtor = held
            known = f"{held.account}; {held.orgnr}; {held.name}" if held else ""
            label = translate("payments", "Bankgiro eller IBAN; organisationsnummer; myndighetens namn:")
            words = Words(
                translate("payments", "Myndighetens konto"),
                label,
                translate("payments", "Spara"),
                known,
                several=False,
                about="payments debtor",
                topic="debtor",
            )
            self._place.ask.words(words, given)

        def given(text: str) -> None:
            parts = [part.strip() for part in text.split(";", 2)]
            account, orgnr, name = (*parts, "", "")[:3]
            held = self._debtor
            new = (
                replace(held, name=name, orgnr=orgnr, account=account, invented=False)
                if held
                else Debtor(name=name, orgnr=orgnr, account=account)
            )
            self._change(
                lambda office: office.debtors.put(new),
                translate("payments", "Myndighetens konto är sparat."),
                self.set_debtor,
            )

        self._place.run(lambda office: office.debtors.get(), asked)

    def _day(self, text: str) -> date | None:
        try:
            return read_day(text)
        except ValueError:
            self._screen.show_faults([Fault("day", no_day(text))])
            return None

    def _change(
        self,
        work: Callable[[Office], T],
        said: str,
        again: Again,
        then: Callable[[T], None] | None = None,
    ) -> None:
        def done(value: T) -> None:
            self._screen.show_faults(())
            self._place.messages.announce(said)
            self.load((lambda: then(value)) if then is not None else None)

        self._place.write(work, done, lambda error: self.fail(error, again))

    def fail(self, error: CaseworkerError, again: Again) -> None:
        """A rule's no is shown in the room; the jäv question is asked where it stands in the way."""
        if isinstance(error, Barred) and not isinstance(error, Recused):
            cases = list(error.cases)

            def answered(_done: object) -> None:
                self._screen.show_faults(())
                again()

            def answer() -> None:
                self._place.write(lambda office: office.recusals.answer_all(cases), answered)

            self._screen.ask_recusal(error.text, answer)
        elif isinstance(error, Rejected):
            self._screen.show_faults(error.faults)
        else:
            self._place.messages.failure(error)
