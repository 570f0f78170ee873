"""What the surroundings did to a database, in the sentences the caseworker reads."""

from __future__ import annotations

from pathlib import Path

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.sentences import Sentence

_SENTENCES = {
    Surroundings.BUSY: "Databasen är upptagen av någon annan just nu. Inget har ändrats. Försök igen om en stund.",
    Surroundings.READ_ONLY: "Databasen går inte att skriva i. Kontrollera att filen inte är skrivskyddad.",
    Surroundings.FULL: "Disken är full. Inget är halvt sparat. Frigör utrymme och försök igen.",
    Surroundings.DAMAGED: "Databasen är skadad. Återställ den senaste säkerhetskopian.",
    Surroundings.NOT_A_DATABASE: "Filen är inte en databas för Caseworker. Välj en annan fil.",
    Surroundings.MISSING: "Databasen finns inte. Kontrollera sökvägen eller skapa den med caseworker init.",
    Surroundings.NO_CONNECTION: "Databasservern svarar inte. Kontrollera nätet och försök igen; inget har gått förlorat.",
    Surroundings.NO_RIGHTS: "Databasen tillåter inte det här för ditt konto. Be administratören om rätt behörighet.",
    Surroundings.PASSWORD: "Inloggningen godtogs inte. Kontrollera databasens namn, användaren och lösenordet.",
    Surroundings.UNTRUSTED: "Databasservern kunde inte visa vem den är, så inget lösenord skickades. "
    "Be den som sköter servern om dess certifikat och rätt servernamn.",
}


def unavailable(kind: Surroundings) -> Unavailable:
    return Unavailable(kind, _SENTENCES[kind])


def damaged(path: Path, *, offline: bool) -> Sentence:
    """Which file is damaged, and what to do: an offline file has no copy of its own, and its cases have not gone away."""
    if offline:
        return Sentence(
            "Offlinefilen {path} är skadad. Det som redan är lämnat tillbaka finns i den delade databasen. "
            "Ta med ärendena därifrån på nytt.",
            path=path,
        )
    return Sentence(
        "Databasfilen {path} är skadad. Återställ den senaste säkerhetskopian under ett nytt namn.", path=path
    )
