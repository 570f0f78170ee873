"""What must hold between the parts of a call, and what in it still wants a lawyer's eye."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from caseworker_app.domain.application import FindingKind
from caseworker_app.domain.call import Call
from caseworker_app.domain.call_review import ChecklistTemplate, Stage
from caseworker_app.domain.disposal import troubles as disposal_troubles
from caseworker_app.domain.paper import misplaced, pale
from caseworker_app.domain.risk import troubles
from caseworker_app.domain.states import Kind, Notice, Role
from caseworker_app.domain.swedish import fold
from caseworker_app.sentences import Sentence

Trouble = tuple[str, str]
NEEDED_LETTERS = (
    Kind.GRANT,
    Kind.PARTIAL,
    Kind.REFUSAL,
    Kind.DISMISSAL,
    Kind.WRITE_OFF,
    Kind.SUPPLEMENT,
    Kind.CHANGE,
    Kind.CORRECTION,
)
REPORT_ROWS = ("report_in_time", "sum_used", "cost_per_line", "costs_in_period", "auditor_threshold", "support_logo")
NEEDED_FIELDS = ("arrived", "name", "sought")
ARCHIVE_PARTS = (1, 2)
NEEDED_SECTIONS = ("skal", "beslutsfattare", "overklagande")
NOT_REVIEWED = "ej juridiskt granskad"


def consistent(call: Call, files: Mapping[str, bytes]) -> Iterator[Trouble]:
    """Field and reason for everything that does not fit together; a field in a file of its own begins with its folder."""
    yield from _order(call)
    yield from _unique(call)
    yield from _references(call)
    yield from _money(call)
    yield from _law(call)
    yield from _letters(call)
    yield from disposal_troubles(call.disposal)
    yield from troubles(call.risk, [k.id for k in call.kinds], [t.id for t in call.tracks])
    yield from ((f"agency.page.{field}", why) for field, why in misplaced(call.agency.page))
    if why := pale(call.agency.colour):
        yield "agency.colour", why
    if call.rules.archive_part not in ARCHIVE_PARTS:
        yield "rules.archive_part", Sentence("ska vara 1 (PDF/A-1a) eller 2 (PDF/A-2a)")
    for name, listed in (("guidance", call.guidance), ("links", call.links)):
        for one in listed:
            if one.file and one.file not in files:
                yield f"{name}.{one.title}", Sentence("filen {file} finns inte i mappen", file=one.file)
    if call.support_logo.file and call.support_logo.file not in files:
        yield "support_logo.file", Sentence("filen {file} finns inte i mappen", file=call.support_logo.file)


def _order(call: Call) -> Iterator[Trouble]:
    if call.opens > call.closes:
        yield "closes", Sentence("sista ansökningsdag ligger före den dag utlysningen öppnar")
    if call.starts > call.ends:
        yield "ends", Sentence("perioden slutar innan den börjar")
    try:
        call.series.pattern.format(prefix="P", year=2020, number="1")
    except (KeyError, IndexError, ValueError):
        yield "series.pattern", Sentence("får bara ha {{prefix}}, {{year}} och {{number}}")
    if "{number}" not in call.series.pattern or "{year}" not in call.series.pattern:
        yield "series.pattern", Sentence("måste ha både {{year}} och {{number}}")
    if _plain(call.rules.decider_role) not in {_plain(role.value) for role in Role}:
        yield "rules.decider_role", Sentence("ska vara någon av {names}", names=", ".join(role.value for role in Role))


def _plain(word: str) -> str:
    """A role as people write it, with or without å, ä, ö."""
    return fold(word).translate(str.maketrans("åäö", "aao"))


def _twice(ids: Iterable[str]) -> list[str]:
    listed = list(ids)
    return sorted({one for one in listed if listed.count(one) > 1})


def _unique(call: Call) -> Iterator[Trouble]:
    lists = {
        "tracks": [t.id for t in call.tracks],
        "kinds": [k.id for k in call.kinds],
        "fields": [f.id for f in call.fields],
        "criteria": [k.id for k in call.criteria],
        "reports": [r.id for r in call.reports],
        "conditions": [k.id for k in call.conditions],
        "reasons": [r.id for r in call.reasons],
        "checklists": [k.id for k in call.checklists],
        "payment_plan": [str(p.number) for p in call.payment_plan],
        "base_amounts": [str(b.year) for b in call.base_amounts],
    }
    lists |= {f"reports.{r.id}.questions": [q.id for q in r.questions] for r in call.reports}
    lists |= {f"checklists.{k.id}.rows": [row.id for row in k.rows] for k in call.checklists}
    lists |= {f"letters.{kind}.sections": [s.id for s in letter.sections] for kind, letter in call.letters.items()}
    for name, ids in lists.items():
        for one in _twice(ids):
            yield f"{name}.{one}", Sentence("{one} finns mer än en gång", one=one)
    for one in NEEDED_FIELDS:
        if one not in lists["fields"]:
            yield "fields", Sentence("fältet {one} saknas; utan det kan ingen ansökan läsas", one=one)


def _references(call: Call) -> Iterator[Trouble]:
    tracks = {t.id for t in call.tracks}
    reports = {r.id for r in call.reports}
    kinds = {k.value for k in Kind}
    parts = {str(part.number) for part in call.payment_plan}
    used: list[tuple[str, tuple[str, ...], set[str]]]
    used = [(f"kinds.{k.id}.track", (k.track,), tracks) for k in call.kinds]
    used += [(f"frames.{f.group}", (f.group,), tracks) for f in call.frames]
    used += [(f"commitments.{m.year}.group", (m.group,), tracks | {""}) for m in call.commitments]
    used += [(f"fields.{f.id}.tracks", f.tracks, tracks) for f in call.fields]
    used += [(f"criteria.{k.id}.tracks", k.tracks, tracks) for k in call.criteria]
    used += [(f"conditions.{k.id}.tracks", k.tracks, tracks) for k in call.conditions]
    used += [(f"conditions.{k.id}.kinds", k.kinds, kinds) for k in call.conditions]
    used += [(f"reasons.{r.id}.kinds", r.kinds, kinds) for r in call.reasons]
    used += [(f"reasons.{r.id}.tracks", r.tracks, tracks) for r in call.reasons]
    used += [(f"checklists.{k.id}.rows.{r.id}.tracks", r.tracks, tracks) for k in call.checklists for r in k.rows]
    used += [(f"reports.{r.id}.releases_part", (str(r.releases_part or ""),), parts | {""}) for r in call.reports]
    used += [(f"reports.{r.id}.checklist", (r.checklist,), {k.id for k in call.checklists}) for r in call.reports]
    used += [(f"payment_plan.{p.number}.after_report", (p.after_report,), reports | {""}) for p in call.payment_plan]
    used += [(f"auditor_rules.{r.times}.tracks", r.tracks, tracks) for r in call.auditor_rules]
    used += [(f"checklists.{k.id}.report", (k.report,), reports | {""}) for k in call.checklists]
    used += [(f"tracks.{t.id}.default_kind", (t.default_kind,), {k.id for k in call.kinds}) for t in call.tracks]
    used += [(f"appeal_rules.{a.regulation}.kinds", a.kinds, kinds) for a in call.appeal_rules]
    for field, words, allowed in used:
        for word in words:
            if word not in allowed:
                yield field, Sentence("{word} finns inte i utlysningen", word=repr(word))
    for checklist in call.checklists:
        yield from _computed(checklist)


def _computed(checklist: ChecklistTemplate) -> Iterator[Trouble]:
    """A row asks only for what the program can find out at that stage."""
    known = REPORT_ROWS if checklist.stage is Stage.REPORT else tuple(kind.value for kind in FindingKind)
    for row in checklist.rows:
        if row.compute and row.compute not in known:
            yield (
                f"checklists.{checklist.id}.rows.{row.id}.compute",
                Sentence("ska vara något av {names}", names=", ".join(known)),
            )


def _money(call: Call) -> Iterator[Trouble]:
    if call.payment_plan and sum((part.share for part in call.payment_plan), Fraction()) != 1:
        yield "payment_plan", Sentence("delarna blir inte tillsammans hela beloppet")
    for track in call.tracks:
        days = [frame.valid_from for frame in call.frames if frame.group == track.id]
        if not days:
            yield "frames", Sentence("ramen för {id} saknas", id=track.id)
        if len(days) != len(set(days)):
            yield "frames", Sentence("{id} har två ramar från samma dag", id=track.id)
    for commitment in call.commitments:
        if commitment.year <= call.year or commitment.amount.ore <= 0:
            why = Sentence("ska gälla ett år efter utlysningens och ett belopp över noll")
            yield f"commitments.{commitment.year}", why
    for one in _twice(f"{m.year} {m.group}".strip() for m in call.commitments):
        yield f"commitments.{one.split()[0]}", Sentence("{one} finns mer än en gång", one=one)
    for criterion in call.criteria:
        if criterion.lowest >= criterion.highest or criterion.weight <= 0:
            yield f"criteria.{criterion.id}", Sentence("skalan eller vikten är orimlig")


def _law(call: Call) -> Iterator[Trouble]:
    for track in call.tracks:
        try:
            call.wording(track.id, call.opens)
        except KeyError:
            yield f"tracks.{track.id}.regulation", Sentence("ingen lydelse gäller den dag utlysningen öppnar")
        for kind in NEEDED_LETTERS:
            try:
                call.appeal_rule(track.id, kind.value)
            except KeyError:
                why = Sentence(
                    "{kind} enligt {regulation} saknar regel om överklagande",
                    kind=kind.value,
                    regulation=track.regulation,
                )
                yield f"appeal_rules.{track.regulation}", why
    yield from _appeals(call)


def _appeals(call: Call) -> Iterator[Trouble]:
    """The rules of appeal name courts that have an address, if the agency gives any."""
    for at, rule in enumerate(call.appeal_rules):
        if rule.appealable and not rule.court:
            yield f"appeal_rules.{at}.court", Sentence("ange domstolen dit beslutet överklagas")
        if not rule.appealable and "{{" in rule.text:
            yield (
                f"appeal_rules.{at}.text",
                Sentence("skriv texten utan fält; den visas också innan något beslut finns"),
            )
        if rule.court and call.agency.courts and call.agency.court(rule.court) is None:
            yield (
                f"appeal_rules.{at}.court",
                Sentence("{court} finns inte bland domstolarna i agency.toml", court=rule.court),
            )
    for court in call.agency.courts:
        if not court.name.strip() or not court.address or not all(line.strip() for line in court.address):
            yield f"agency.courts.{court.name}", Sentence("domstolen ska ha namn och adress utan tomma rader")
    for one in _twice(court.name for court in call.agency.courts):
        yield f"agency.courts.{one}", Sentence("{one} finns mer än en gång", one=one)


def _letters(call: Call) -> Iterator[Trouble]:
    """Every kind of decision has its letter, and each what the letter may not be without (31-33 §§ FL)."""
    kinds, notices = {kind.value for kind in Kind}, {notice.value for notice in Notice}
    for kind in sorted(kinds | notices):
        if kind not in call.letters:
            yield f"letters.{kind}", Sentence("filen saknas")
    for kind, letter in call.letters.items():
        if kind not in kinds | notices:
            yield f"letters.{kind}.kind", Sentence("{kind} är ingen sorts beslut", kind=repr(kind))
        sections = [section.id for section in letter.sections]
        for one in NEEDED_SECTIONS:
            if kind in kinds and sections.count(one) != 1:
                yield (
                    f"letters.{kind}.sections",
                    Sentence("avsnittet {one} saknas", one=one)
                    if one not in sections
                    else Sentence("{one} står två gånger", one=one),
                )
        if not call.agency.giro and any("{{ repay_to }}" in section.text for section in letter.sections):
            yield (
                "agency.giro",
                Sentence("brevet {kind} säger vart pengarna betalas tillbaka; ange myndighetens bankgiro", kind=kind),
            )
        if kind in notices and "overklagande" in sections:
            yield f"letters.{kind}.sections", Sentence("brevet är inget beslut och kan inte ha avsnittet overklagande")


def unreviewed(call: Call) -> Iterator[str]:
    """Everything with `reviewed = false`, named as a person would."""
    named = [(f"Lydelse {w.citation}", w.reviewed) for w in call.wordings]
    named += [(f"Bedömningsgrund: {k.title}", k.reviewed) for k in call.criteria]
    named += [(f"Villkor: {k.title}", k.reviewed) for k in call.conditions]
    named += [(f"Skäl: {r.title}", r.reviewed) for r in call.reasons]
    named += [(f"Utbetalning: {p.title}", p.reviewed) for p in call.payment_plan]
    named += [(f"Redovisning: {r.title}", r.reviewed) for r in call.reports]
    named += [(f"Revisorsintyg: över {r.times} prisbasbelopp", r.reviewed) for r in call.auditor_rules]
    named += [(f"Överklagande: {', '.join(a.kinds)} ({a.regulation})", a.reviewed) for a in call.appeal_rules]
    named += [(f"Domstol: {court.name}, {', '.join(court.address)}", court.reviewed) for court in call.agency.courts]
    named += [(f"Bemyndigande {m.year}", m.reviewed) for m in call.commitments]
    named += [(f"Vägledning: {g.title}", g.reviewed) for g in (*call.guidance, *call.links)]
    named += [(f"Fråga: {q.question}", q.reviewed) for q in call.questions]
    named += [(f"Kontakt: {k.name}", k.reviewed) for k in call.contacts]
    named += [("Stödlogga: platshållare", not call.support_logo.placeholder)]
    named += [(f"Gallring: {rule.title}", rule.reviewed) for rule in call.disposal]
    if call.risk is not None:
        named += [("Riskklasser: gränser och urval", call.risk.reviewed)]
        named += [(f"Riskgrund: {g.title}", g.reviewed) for g in call.risk.grounds]
    for checklist in call.checklists:
        named += [(f"Checklista {checklist.title}: {row.text}", row.reviewed) for row in checklist.rows]
    for letter in call.letters.values():
        named += [(f"Brev {letter.title}: {s.heading or s.id}", s.reviewed) for s in letter.sections]
    yield from (name for name, reviewed in named if not reviewed)
