"""The domain's words for kinds and states in the language of the window, alone and counted."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain import states
from caseworker_app.ui.translation import ours

if TYPE_CHECKING:  # the status strip is painted before any of them is needed
    from caseworker_app.services.overviews.previews import Next

translate = QCoreApplication.translate


def worded(one: Enum) -> str:
    """As the domain says it, or in English; the enumeration stands in `kinds`."""
    return translate("labels", _word(one))


def said(line: Next) -> str:
    """What to do next with a case, as a sentence."""
    values = {name: ours(value) if isinstance(value, str) else value for name, value in line.values.items()}
    return translate("next", line.what.value, "", line.count).format(**values)


def kinds() -> tuple[type[Enum], ...]:
    """Every enumeration whose words the window shows."""
    from caseworker_app.domain import claim, payment, publishing  # noqa: PLC0415  # the status strip is painted before
    from caseworker_app.letters.fields import Mend  # noqa: PLC0415  # as above
    from caseworker_app.services.overviews.worklists import Due  # noqa: PLC0415  # as above

    of_cases = (states.CaseState, states.Kind, states.Reply, states.Role, states.StatementKind, Due)
    of_money = (claim.ClaimStanding, claim.Ground, payment.Standing, states.PaymentState, states.RunState)
    of_appeals = (states.AppealOutcome, states.AppealState, states.Detriment, states.Trial)
    return (
        *(*of_cases, *of_money, *of_appeals),
        *(states.Channel, states.Protection, states.ReportState, publishing.Move, Mend),
    )


def words() -> Iterator[tuple[str, str]]:
    """Context and source of every text that is looked up by a word of the domain, for the catalogues."""
    from caseworker_app.domain.dates import MONTHS, WEEKDAYS  # noqa: PLC0415  # as above
    from caseworker_app.domain.views import VIEWS  # noqa: PLC0415  # as above
    from caseworker_app.letters.fields import FIELDS  # noqa: PLC0415  # as above
    from caseworker_app.services.casework import history_words  # noqa: PLC0415  # as above
    from caseworker_app.services.overviews.previews import What  # noqa: PLC0415  # as above

    for kind in kinds():
        for one in kind:
            yield "labels", _word(one)
    for word in history_words.every():
        yield "labels", word
    for day in (*MONTHS, *WEEKDAYS):
        yield "labels", day
    for decided in states.Kind:
        yield "labels", decided.label.lower()
    for field in FIELDS.values():
        yield "labels", field.label
    for view in VIEWS.values():
        yield "views", view.title
    for what in What:
        yield "next", what.value


def counted(kind: states.Kind, count: int) -> str:
    """`1 avslag`, `3 rättelser`: decisions of a kind."""
    k = states.Kind
    told = {
        k.GRANT: translate("labels", "%n bifall", "", count),
        k.PARTIAL: translate("labels", "%n delvis bifall", "", count),
        k.REFUSAL: translate("labels", "%n avslag", "", count),
        k.DISMISSAL: translate("labels", "%n avvisningar", "", count),
        k.WRITE_OFF: translate("labels", "%n avskrivningar", "", count),
        k.SUPPLEMENT: translate("labels", "%n tilläggsbidrag", "", count),
        k.CHANGE: translate("labels", "%n ändringar", "", count),
        k.CORRECTION: translate("labels", "%n rättelser", "", count),
    }
    return told.get(kind) or f"{count} {worded(kind).lower()}"


def _word(one: Enum) -> str:
    return str(getattr(one, "label", one.value))
