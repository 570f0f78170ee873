"""Files that come to a case after its application: kept as numbered incoming documents."""

from __future__ import annotations

from datetime import date
from pathlib import Path, PurePath
from uuid import UUID

from caseworker_app.domain.records.cases import Document
from caseworker_app.services.casework.readable import searchable
from caseworker_app.services.desk import Desk
from caseworker_app.services.intake.attachments import media_type
from caseworker_app.services.reporting.reports import Attached
from caseworker_app.store import queries, search
from caseworker_app.store.work import UnitOfWork


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
