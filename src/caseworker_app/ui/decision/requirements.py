"""What a decision needs, as a list with links: 31 and 32 §§ FL first, then money, work and the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from caseworker_app.domain.call import Call
from caseworker_app.domain.money import ZERO, Money, formatted
from caseworker_app.domain.states import DecisionState
from caseworker_app.errors import Fault
from caseworker_app.services.deciding.wholes import Whole
from caseworker_app.services.deciding.work_left import checks_before
from caseworker_app.ui.checks import stages
from caseworker_app.ui.labels import worded
from caseworker_app.ui.translation import in_language, translate
from caseworker_app.ui.widgets.spine import Phase


@dataclass(frozen=True, slots=True)
class FrameLeft:
    """What a frame holds when nothing of this proposal is counted."""

    title: str
    left: Money

    def after(self, amount: Money) -> Money:
        return self.left - amount


@dataclass(frozen=True, slots=True)
class Place:
    """What a list of requirements is made from."""

    whole: Whole
    call: Call
    frame: FrameLeft | None
    names: dict[str, str]


def phases(place: Place, missing: Sequence[Fault]) -> list[Phase]:
    """Each requirement with what fulfils it, or what is missing."""
    held = place.whole.decision
    faults: dict[str, list[Fault]] = {}
    for fault in missing:
        faults.setdefault(fault.field, []).append(fault)
    decider = held.decided_by or ""
    presenter = held.presented_by or ""
    made = [
        _heading("law", translate("decision", "31 och 32 §§ FL")),
        _row(
            "day",
            translate("decision", "Dag för beslutet"),
            held.day.isoformat() if held.day else "",
            translate("decision", "sätts av omgången"),
        ),
        _asked(
            "kind",
            translate("decision", "Beslutets innehåll"),
            faults,
            ("kind", "amount", "purpose", "period"),
            worded(held.kind),
        ),
        _row(
            "decider",
            translate("decision", "Vem som beslutar"),
            place.names.get(decider, ""),
            place.call.rules.decider_title,
        ),
        _row(
            "presenter",
            translate("decision", "Föredragande"),
            place.names.get(presenter, ""),
            translate("decision", "anges när omgången föredras"),
        ),
        _row(
            "others",
            translate("decision", "Medverkat utan att avgöra"),
            _others(place),
            translate("decision", "anges när omgången föredras"),
        ),
        _asked("reasons", translate("decision", "Skäl"), faults, ("reasons",), ""),
        _heading("rest", translate("decision", "Övrigt")),
        _frame(place),
        _asked("plan", translate("decision", "Planen är lika med beloppet"), faults, ("plan",), ""),
        _asked("account", translate("decision", "Konto"), faults, ("account",), held.account),
        *_checks(place, faults),
        _asked("assessment", translate("decision", "Bedömningar lämnade"), faults, ("assessment",), ""),
        _asked("appeal", translate("decision", "Regel om överklagande"), faults, ("appeal",), ""),
        _asked("letter", translate("decision", "Brevets uppgifter"), faults, ("letter",), ""),
    ]
    if "replaces" in faults or "ground" in faults or held.ground:
        made.insert(
            7,
            _asked("ground", translate("decision", "Grund för ändringen"), faults, ("replaces", "ground"), held.ground),
        )
    if "detriment" in faults or held.detriment is not None:
        words = worded(held.detriment) if held.detriment else ""
        made.insert(
            8,
            _asked("detriment", translate("decision", "Grund för ändring till nackdel"), faults, ("detriment",), words),
        )
    if held.amount <= ZERO:
        made = [one for one in made if one.key not in ("plan", "account", "frame")]
    return made


def count(rows: Sequence[Phase]) -> tuple[int, int, int]:
    """How many are fulfilled now, of how many, and how many the round sets later."""
    wanted = [row for row in rows if not row.heading]
    asked = [row for row in wanted if row.icon != "todo"]
    return sum(row.icon == "done" for row in asked), len(asked), len(wanted) - len(asked)


def _heading(key: str, text: str) -> Phase:
    return Phase(key, text, heading=True)


def _row(key: str, text: str, value: str, later: str) -> Phase:
    if value:
        return Phase(key, text, "done", "ok", value, translate("decision", "klart"))
    return Phase(key, text, "todo", "idle", later, translate("decision", "senare"))


def _asked(key: str, text: str, faults: dict[str, list[Fault]], fields: tuple[str, ...], value: str) -> Phase:
    found = [fault for field in fields for fault in faults.get(field, ())]
    if found:
        return Phase(
            key, text, "warning", "warn", " ".join(in_language(f.text) for f in found), translate("decision", "saknas")
        )
    return Phase(key, text, "done", "ok", value, translate("decision", "klart"))


def _checks(place: Place, faults: dict[str, list[Fault]]) -> list[Phase]:
    """A line for each check that the call wants before a decision; work_left names them."""
    wanted = [one for one in checks_before(place.whole.decision.kind) if stages.checklists(place.call, one)]
    keys = {f"checklist.{stage.value}": stages.title(stage) for stage in wanted}
    return [_asked(key, title, faults, (key,), "") for key, title in keys.items()]


def _frame(place: Place) -> Phase:
    held, frame = place.whole.decision, place.frame
    under = place.whole.frame
    if under is not None:
        words = translate("decision", "{amount}, gällde från {day}, {source}").format(
            amount=formatted(under.amount), day=under.valid_from.isoformat(), source=under.source
        )
        return Phase(
            "frame",
            translate("decision", "Ramen när beslutet togs"),
            *("done", "ok", words, translate("decision", "klart")),
        )
    title = translate("decision", "Ryms i ramen")
    if frame is None:
        return Phase(
            "frame",
            title,
            "warning",
            "warn",
            translate("decision", "ingen ram gäller"),
            translate("decision", "saknas"),
        )
    left = frame.after(held.amount)
    if left < ZERO:
        return Phase("frame", title, "refused", "bad", stop(left), translate("decision", "stopp"))
    return Phase(
        "frame",
        title,
        "done",
        "ok",
        translate("decision", "{sum} kvar efter beslutet").format(sum=formatted(left)),
        translate("decision", "klart"),
    )


def stop(left: Money) -> str:
    """The hard stop in words."""
    return translate(
        "decision", "Beslutet ryms inte i ramen: {sum} saknas. Ändra beloppet eller registrera en ny anslagspost."
    ).format(sum=formatted(Money(-left.ore)))


def _others(place: Place) -> str:
    """Nobody, once it is presented and nobody was named."""
    held = place.whole.decision
    nobody = translate("decision", "ingen") if held.state in (DecisionState.PRESENTED, DecisionState.DECIDED) else ""
    return ", ".join(place.names.get(one, one) for one in held.participants) or nobody
