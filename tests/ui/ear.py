"""What a screen reader is told."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent


class Ear:
    """Where Qt hands over to the screen reader: keeps whose words came, and which, and passes them on."""

    def __init__(self) -> None:
        self.heard: list[tuple[object, str]] = []

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802  # Qt's name
        assert isinstance(event, QAccessibleAnnouncementEvent)
        assert event.type() == QAccessible.Event.Announcement
        self.heard.append((event.object(), event.message()))
        QAccessible.updateAccessibility(event)

    @property
    def words(self) -> list[str]:
        return [text for _whose, text in self.heard]
