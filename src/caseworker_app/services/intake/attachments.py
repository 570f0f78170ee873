"""Files named in `Bilagor`, looked up beside the table and never outside its folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.sentences import Sentence

MOST_BYTES = 100 * 1024 * 1024
TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".txt": "text/plain",
    ".csv": "text/csv",
}


class Shelf:
    """The files around one table, by name without regard to case."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, Path] | None = None

    @classmethod
    def of(cls, paths: Iterable[Path]) -> Shelf:
        """Files that a person has picked, wherever they lie."""
        made = cls(Path())
        made._files = {path.name.casefold(): path for path in paths}
        return made

    def find(self, name: str) -> Path | None:
        """The file, wherever below the folder it lies; None when there is none."""
        if self._files is None:
            found = sorted(
                (p for p in self._folder.rglob("*") if p.is_file()), key=lambda p: len(p.parts), reverse=True
            )
            inside = self._folder.resolve()
            self._files = {p.name.casefold(): p for p in found if p.resolve().is_relative_to(inside)}
        return self._files.get(name.replace("\\", "/").rsplit("/", 1)[-1].casefold())

    def trouble(self, name: str) -> str:
        """Why a named file cannot be kept; empty when it can."""
        path = self.find(name)
        if path is None:
            return Sentence("finns inte bland de inlämnade filerna")
        return Sentence("är större än 100 MB") if path.stat().st_size > MOST_BYTES else ""

    def read(self, path: Path) -> bytes:
        """The bytes; Unavailable when the file cannot be read."""
        try:
            return path.read_bytes()
        except OSError as error:
            raise Unavailable(
                Surroundings.FILE,
                Sentence("Bilagan {name} går inte att läsa ({strerror}).", name=path.name, strerror=error.strerror),
            ) from error


def media_type(path: Path) -> str:
    """By the file's suffix; what is unknown is kept as bytes."""
    return TYPES.get(path.suffix.lower(), "application/octet-stream")
