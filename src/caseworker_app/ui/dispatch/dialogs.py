"""How and when letters were sent, asked for one letter or for many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from caseworker_app.domain.states import Channel
from caseworker_app.errors import Fault
from caseworker_app.services.sending.dispatch import Mailing
from caseworker_app.services.sending.dispatch_rows import DispatchRow
from caseworker_app.ui.dispatch.presenter import Record
from caseworker_app.ui.dispatch.rows import kind_name
from caseworker_app.ui.drafts import Editor
from caseworker_app.ui.forms.ui_dispatch_record import Ui_DispatchRecord
from caseworker_app.ui.labels import worded
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out
from caseworker_app.ui.widgets.kept_dialog import KeptDialog


class RecordDialog(KeptDialog):
    """Stays open until it is on record, so that nothing typed is lost."""

    def __init__(self, rows: Sequence[DispatchRow], today: date, then: Record) -> None:
        super().__init__()
        self.ui = Ui_DispatchRecord()
        self.ui.setupUi(self)
        self._rows, self._then = list(rows), then
        self.keep_as(" ".join(sorted(str(row.key) for row in rows)), "dispatch")
        single = len(rows) == 1
        self.again = all(not row.waits for row in rows)
        self.ui.about_text.setText(self._about())
        for channel in Channel:
            self.ui.channel_combo.addItem(worded(channel)[:1].upper() + worded(channel)[1:], channel)
        mailed = all(row.letter.mailable for row in rows)
        self.ui.channel_combo.setCurrentIndex(list(Channel).index(Channel.EMAIL if mailed else Channel.POST))
        self.ui.day_field.show_day(today)
        for label in (self.ui.channel_label, self.ui.day_label, self.ui.recipient_label, self.ui.note_label):
            label.dress("small", "muted")
            label.setContentsMargins(0, 8, 0, 0)
        self.ui.recipient_label.setVisible(single)
        self.ui.recipient_edit.setVisible(single)
        self.ui.note_edit.setFixedHeight(64)
        box = self.ui.buttons
        one, several = self.tr("Anteckna som skickat"), self.tr("Anteckna %n brev som skickade", "", len(rows))
        self.verb = verb(box, one if single else several, self.record)
        way_out(self, box, self.tr("Avbryt"))

    def _about(self) -> str:
        if len(self._rows) == 1:
            letter = self._rows[0].letter
            text = self.tr("{kind} till {applicant}, {dnr}.").format(
                kind=kind_name(letter.kind), applicant=letter.applicant, dnr=letter.dnr
            )
        else:
            text = self.tr("%n brev. Vart och ett antecknas med sökandens egen adress.", "", len(self._rows))
        before = sum(not row.waits for row in self._rows)
        more = ""
        if self.again:
            more = self.tr("%n brev är skickade förut och antecknas som skickade igen.", "", before)
        elif before:
            more = self.tr("%n av dem är redan skickade och hoppas över.", "", before)
        return f"{text} {more}".rstrip()

    @property
    def texts(self) -> Mapping[str, Editor]:
        return {"recipient": self.ui.recipient_edit, "note": self.ui.note_edit, "day": self.ui.day_field}

    def record(self) -> None:
        """Tell what is chosen; a day that cannot be read is said in the dialog."""
        day = self.ui.day_field.day
        if day is None:
            self.show_faults([Fault("day", self.tr("Skriv dagen då breven skickades som åååå-mm-dd."))])
            return
        self.show_faults(())
        channel = self.ui.channel_combo.currentData()
        mailing = Mailing(
            tuple(row.key for row in self._rows),
            Channel(channel),
            day,
            self.ui.note_edit.toPlainText(),
            again=self.again,
        )
        self._then(mailing, self.ui.recipient_edit.text() if len(self._rows) == 1 else "")

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.ui.findings.show_faults(faults)
