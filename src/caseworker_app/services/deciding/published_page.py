"""The list of granted bodies as a page for the web: one file, no scripts, readable aloud, by keyboard and on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from caseworker_app.domain.dates import long_form
from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.publishing import PROTECTED, Line, Listed, Move, Moved

STYLE = """
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 75rem; padding: 1rem; font: 1rem/1.5 "Open Sans", Verdana, Arial, sans-serif;
  color: #1a1a1a; background: #fff; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem; outline: 3px solid #1f3a5f; }
a { color: #0b4a8f; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
h1 { font-size: 1.75rem; line-height: 1.25; } h2 { font-size: 1.35rem; margin-top: 2rem; }
.scroll { overflow-x: auto; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #767676; }
thead th { border-bottom: 2px solid #1a1a1a; } tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
.sum { text-align: right; white-space: nowrap; } .note { border-left: 4px solid #1f3a5f; padding-left: .75rem; }
@media print { body { max-width: none; padding: 0; font-size: 9pt; } nav, .skip { display: none; }
  .scroll { overflow: visible; } thead { display: table-header-group; } tr { break-inside: avoid; }
  h2 { break-after: avoid; } }
"""


def page(listed: Listed) -> str:
    """The whole page, in Swedish, as HTML."""
    title = f"Beviljade bidrag: {listed.call.title}"
    agency = listed.call.agency
    body = "\n".join([*_head(listed, title), *_tracks(listed), *_changes(listed), *_about(listed)])
    return (
        f'<!DOCTYPE html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)} – {escape(agency.name)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#innehall">Hoppa till innehållet</a>\n<header><p>{escape(agency.name)}</p></header>\n'
        f'<main id="innehall" tabindex="-1">\n{body}\n</main>\n<footer>{_contact(listed)}</footer>\n</body>\n</html>\n'
    )


def _head(listed: Listed, title: str) -> Iterator[str]:
    yield f"<h1>{escape(title)}</h1>"
    if listed.sample:
        yield '<p class="note">Exempel. Alla mottagare och uppgifter är påhittade.</p>'
    yield (
        f"<p>Listan gäller {_day(listed)}. {_recipients(len(listed.lines))} har beviljats sammanlagt "
        f"{escape(formatted(listed.amount))}. Bidrag som mottagaren har avstått från ingår inte.</p>"
    )
    if listed.protected:
        yield (
            f"<p>{_recipients(listed.protected)} har skyddade uppgifter. De står som ”{PROTECTED}”, "
            "och bara beloppet visas.</p>"
        )
    links = [f'<li><a href="#{_anchor(track.id)}">{escape(track.title)}</a></li>' for track in listed.call.tracks]
    if listed.since is not None:
        links.append('<li><a href="#andringar">Ändringar sedan förra listan</a></li>')
    yield f'<nav aria-label="På sidan"><ul>{"".join(links)}</ul></nav>'


def _tracks(listed: Listed) -> Iterator[str]:
    for track in listed.call.tracks:
        lines = listed.of_track(track.id)
        yield f'<section aria-labelledby="{_anchor(track.id)}">'
        yield f'<h2 id="{_anchor(track.id)}" tabindex="-1">{escape(track.title)}</h2>'
        yield _table(track.title, lines) if lines else "<p>Inga bidrag är beviljade i gruppen.</p>"
        yield "</section>"


def _table(title: str, lines: Sequence[Line]) -> str:
    heads = ("Mottagare", "Organisationsnummer", "Insats", "Kommun", "Län", "Beslutsdag")
    cells = "".join(f'<th scope="col">{head}</th>' for head in heads)
    rows = "\n".join(
        f'<tr><th scope="row">{escape(line.name)}</th>{_cell(line.orgnr)}{_cell(line.title)}{_cell(line.kommun)}'
        f"{_cell(line.county)}<td>{line.day.isoformat()}</td>{_sum(line.amount)}</tr>"
        for line in lines
    )
    total = Money.total(line.amount for line in lines)
    return (
        f'<div class="scroll" role="region" aria-label="{escape(title)}" tabindex="0">\n<table>\n'
        f"<caption>{escape(title)}: {_recipients(len(lines)).lower()}, {escape(formatted(total))}</caption>\n"
        f'<thead><tr>{cells}<th scope="col" class="sum">Belopp</th></tr></thead>\n<tbody>\n{rows}\n</tbody>\n'
        f'<tfoot><tr><th scope="row" colspan="{len(heads)}">Summa</th>{_sum(total)}</tr></tfoot>\n</table>\n</div>'
    )


def _changes(listed: Listed) -> Iterator[str]:
    if listed.since is None:
        return
    since = f'<time datetime="{listed.since.isoformat()}">{escape(long_form(listed.since))}</time>'
    yield '<section aria-labelledby="andringar">'
    yield f'<h2 id="andringar" tabindex="-1">Ändringar sedan listan den {since}</h2>'
    if listed.moved:
        heads = "".join(f'<th scope="col">{head}</th>' for head in ("Mottagare", "Ändring"))
        sums = "".join(f'<th scope="col" class="sum">{head}</th>' for head in ("Belopp då", "Belopp nu"))
        rows = "\n".join(_moved(one) for one in listed.moved)
        yield f"<table>\n<caption>Nya, ändrade och utgångna bidrag</caption>\n<thead><tr>{heads}{sums}</tr></thead>"
        yield f"<tbody>\n{rows}\n</tbody>\n</table>"
    else:
        yield "<p>Inga bidrag har tillkommit, ändrats eller utgått.</p>"
    yield "</section>"


def _moved(one: Moved) -> str:
    before = _sum(one.before) if one.before is not None else _cell("")
    now = _cell("") if one.move is Move.GONE else _sum(one.line.amount)
    word = escape(one.move.value.capitalize())
    return f'<tr><th scope="row">{escape(one.line.name)}</th><td>{word}</td>{before}{now}</tr>'


def _about(listed: Listed) -> Iterator[str]:
    regulations = dict.fromkeys(track.regulation for track in listed.call.tracks)
    yield "<h2>Om listan</h2>"
    yield f"<p>Bidragen är beviljade enligt {escape(' och '.join(f'förordningen ({r})' for r in regulations))}.</p>"


def _contact(listed: Listed) -> str:
    agency = listed.call.agency
    parts = [escape(agency.name)]
    if agency.email:
        parts.append(f'<a href="mailto:{escape(agency.email)}">{escape(agency.email)}</a>')
    if agency.phone:
        parts.append(escape(agency.phone))
    return f"<p>Frågor om listan: {', '.join(parts)}.</p>"


def _day(listed: Listed) -> str:
    return f'<time datetime="{listed.day.isoformat()}">{escape(long_form(listed.day))}</time>'


def _recipients(count: int) -> str:
    return f"{count} mottagare"


def _anchor(track: str) -> str:
    return f"grupp-{escape(track)}"


def _cell(text: str) -> str:
    """An empty cell says so to who listens."""
    return f"<td>{escape(text)}</td>" if text else '<td><span class="heard">uppgift saknas</span></td>'


def _sum(amount: Money) -> str:
    return f'<td class="sum">{escape(formatted(amount))}</td>'
