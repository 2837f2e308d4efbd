"""Importing an archive in the window: what to take in, how far it is, what came of it."""

from nejat_desktop.ui.archive.place import ArchivePlace
from nejat_desktop.ui.archive.tab import ArchiveTab

__all__ = ["ArchivePlace", "ArchiveTab"]
