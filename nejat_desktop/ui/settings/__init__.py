"""Parts of the settings place that are about the newsroom: its checklists, its backups."""

from nejat_desktop.ui.settings.backups import BackupsPart
from nejat_desktop.ui.settings.checklists import ChecklistsPart

__all__ = ["BackupsPart", "ChecklistsPart"]
