"""What a report is read in: its answers, its documents, the grant with its budget; one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QWidget

from caseworker_app.domain.places import Place
from caseworker_app.errors import CaseworkerError
from caseworker_app.services.reporting.report_review import ReportFile
from caseworker_app.ui.forms.ui_report_papers import Ui_ReportPapers
from caseworker_app.ui.reports.checks import ANSWERS, GRANT, answers_text, grant_text
from caseworker_app.ui.tasks import On
from caseworker_app.ui.widgets.document_view import Spot
from caseworker_app.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Paper:
    """One thing to read; `key` is answers, grant, or a document's id."""

    key: str
    title: str
    filename: str = ""


def papers(held: ReportFile) -> list[Paper]:
    """The report first, then its documents, the grant, and the rest of the case."""
    files = [Paper(str(one.id), one.title, one.filename) for one in held.documents if one.sha256]
    about = {str(one.id) for one in held.documents if one.about_id == held.report.id}
    own = [one for one in files if one.key in about]
    rest = [one for one in files if one.key not in about]
    return [
        Paper(ANSWERS, held.kind.title),
        *own,
        Paper(GRANT, ""),
        *rest,
    ]


class PapersPane(QWidget):
    """A choice of papers over the document view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReportPapers()
        self.ui.setupUi(self)
        self.ui.bar.paint_as("raised", "b")
        self.ui.previous_button.dress("up", self.tr("Föregående handling"))
        self.ui.next_button.dress("down", self.tr("Nästa handling"))
        self._place: Workplace | None = None
        self._held: ReportFile | None = None
        self._papers: list[Paper] = []
        self.shown = ""
        self.ui.paper_combo.activated.connect(lambda at: self.show_paper(self._papers[at].key))
        self.ui.previous_button.clicked.connect(lambda: self.step(-1))
        self.ui.next_button.clicked.connect(lambda: self.step(1))

    def work_in(self, place: Workplace) -> None:
        self._place = place

    def show_report(self, held: ReportFile) -> None:
        """Another report begins with its answers; the same report keeps what is read."""
        same = self._held is not None and self._held.report.id == held.report.id
        changed = not same or self._held != held
        self._held = held
        self._papers = _named(papers(held), self.tr("Beslut och budget"))
        self.ui.paper_combo.clear()
        self.ui.paper_combo.addItems([one.title for one in self._papers])
        keys = [one.key for one in self._papers]
        wanted = self.shown if same and self.shown in keys else ANSWERS
        if changed and (wanted != self.shown or wanted in (ANSWERS, GRANT)):
            self.show_paper(wanted)
        self.ui.paper_combo.setCurrentIndex(keys.index(wanted))

    def looking_at(self) -> Place | None:
        """The document in sight, its page, and the words chosen in it; None for what is no file."""
        if self.shown in ("", ANSWERS, GRANT):
            return None
        document = self.ui.document
        chosen = document.paper.chosen_place
        page, x, y = chosen or (document.spot.page, 0.0, 0.0)
        return Place(UUID(self.shown), page, x, y, document.paper.chosen_text)

    def show_paper(self, key: str, page: int = 0, words: str = "") -> None:
        """A paper, at a page and with words marked where it is a document."""
        held, place = self._held, self._place
        keys = [one.key for one in self._papers]
        if held is None or place is None or key not in keys:
            return
        self.shown = key
        at = keys.index(key)
        self.ui.paper_combo.setCurrentIndex(at)
        self.ui.previous_button.setEnabled(at > 0)
        self.ui.next_button.setEnabled(at < len(keys) - 1)
        paper = self._papers[at]
        if key == ANSWERS:
            self.ui.document.show_text(paper.title, answers_text(held))
        elif key == GRANT:
            self.ui.document.show_text(paper.title, grant_text(held))
        else:
            self._read(place, paper, page, words)

    def step(self, by: int) -> None:
        """The paper before or after."""
        keys = [one.key for one in self._papers]
        if self.shown in keys:
            self.show_paper(keys[max(0, min(keys.index(self.shown) + by, len(keys) - 1))])

    def _read(self, place: Workplace, paper: Paper, page: int, words: str) -> None:
        tasks = place.tasks.during(place.lifetime)

        def run(work: Callable[[], object], then: Callable[[object], None]) -> object:
            return tasks.run(work, then, on=On.FILES)

        def arrived(data: bytes) -> None:
            if self.shown == paper.key:
                self.ui.document.show_bytes(paper.filename, data, run, Spot(page) if page else None)
                if words:
                    self.ui.document.open_search(words)

        def failed(error: CaseworkerError) -> None:
            if self.shown == paper.key:
                self.ui.document.explain(self.tr("Handlingen går inte att visa"), error.text)

        document = UUID(paper.key)
        place.run(lambda office: office.report_reviews.document(document), arrived, failed)


def _named(found: list[Paper], grant: str) -> list[Paper]:
    return [Paper(one.key, grant, one.filename) if one.key == GRANT else one for one in found]
