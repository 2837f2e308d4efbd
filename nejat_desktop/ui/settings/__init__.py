"""Parts of the settings place that are about the newsroom: its people, checklists, backups."""

from nejat_desktop.ui.settings.backups import BackupsPart
from nejat_desktop.ui.settings.checklists import ChecklistsPart
from nejat_desktop.ui.settings.people import PeoplePart

__all__ = ["BackupsPart", "ChecklistsPart", "PeoplePart"]
