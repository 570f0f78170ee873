"""Documents whose content stayed behind when cases were taken: fetched into the file when there is a line again."""

from __future__ import annotations

from uuid import UUID

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.sentences import Sentence
from caseworker_app.services.away.homecoming import shut
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Cancelled, Progress
from caseworker_app.store import carrying, exchange


def fetch(file: Desk, shared: Desk, progress: Progress) -> int:
    """How many came; what is not open to who acts any more stays where it is. From now on new documents come whole.

    Unavailable(damaged) names what is damaged where it is, when all the rest has come.
    """
    with file.reading() as work:
        wanted = work.blobs.left_behind()
        cases = {UUID(one) for one in exchange.state(work, "cases")}
    with shared.reading(steady=True) as work, file.work() as filed:
        there = exchange.standing(work, cases)
        rows = carrying.read_cases(work, there - shut(work, there))
        names = carrying.named_blobs(rows).keys() & wanted.keys()
        done, damaged = 0, list[Sentence]()
        for name, size, data in carrying.read_blobs(work, names):
            if progress.cancelled():
                raise Cancelled
            if size and not data:
                damaged.append(carrying.called(work, name, rows))
                continue
            filed.blobs.fill(name, data)
            done += 1
            progress.step(done, len(names), "Hämtar bilagor")
        exchange.keep(filed, attachments=True)
        filed.commit()
    if damaged:
        text = Sentence(
            "Det här är skadat i den delade databasen och gick inte att hämta: {documents}. Övriga handlingar är hämtade. "
            "Be administratören återställa det ur en säkerhetskopia.",
            documents=Sentence.joined(damaged, "; "),
        )
        raise Unavailable(Surroundings.DAMAGED, text)
    return done
