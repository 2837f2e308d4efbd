"""Archives: twenty years of a site, from WordPress export files into stories and articles."""

from nejat_desktop.services.archive.archive import Archive
from nejat_desktop.services.archive.report import ArchiveReport

__all__ = ["Archive", "ArchiveReport"]
