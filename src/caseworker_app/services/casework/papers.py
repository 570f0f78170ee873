"""Files that come to a case after its application: kept as numbered incoming documents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePath
from uuid import UUID

from caseworker_app.domain.records.cases import Document
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.casework.cases import HANDLERS
from caseworker_app.services.casework.readable import searchable
from caseworker_app.services.desk import Desk
from caseworker_app.services.intake.attachments import media_type
from caseworker_app.services.reporting.reports import Attached
from caseworker_app.store import queries, search
from caseworker_app.store.work import UnitOfWork

INCOMING = "inkommen handling"


def keep(desk: Desk, work: UnitOfWork, case_id: UUID, kind: str, file: Attached, day: date) -> Document:
    """The file as the next document of the case, found by its words."""
    search.add(work.connection, case_id, search.analysed([searchable(file.name, file.data)]))
    return work.documents.add(
        Document(
            id=desk.new_id(),
            case_id=case_id,
            number=queries.last_document(work, case_id) + 1,
            kind=kind,
            incoming=True,
            title=file.title or PurePath(file.name).stem,
            filename=PurePath(file.name).name,
            media_type=media_type(Path(file.name)),
            size=len(file.data),
            sha256=work.blobs.put(file.data),
            day=day,
            added_at=desk.clock.now(),
            added_by=desk.actor,
        )
    )


class Papers:
    """What comes to a case and is neither a statement, an appeal nor a report."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self, case_id: UUID, files: Sequence[Attached], day: date) -> list[Document]:
        """Files that came in, each as a document of the case; those the case has already, byte for byte, are left out: in
        an offline file they are the content of what stayed behind."""
        if not files:
            raise Rejected(Fault("files", "Välj minst en fil att lägga till."))
        if day > self._desk.clock.today():
            raise Rejected(Fault("day", "Ankomstdagen kan inte ligga i framtiden."))
        with self._desk.work() as work:
            self._desk.person(work, *HANDLERS)
            held = {document.sha256 for document in work.documents.find(case_id=case_id)}
            made = []
            for file in files:
                name = sha256(file.data).hexdigest()
                if name not in held:
                    held.add(name)
                    made.append(keep(self._desk, work, case_id, INCOMING, file, day))
                elif work.offline:
                    work.blobs.put(file.data)
            work.commit()
        return made
