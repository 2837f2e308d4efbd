"""The site folder: a complete static site in every edition."""

from nejat_desktop.sites.folder.site import FolderSite

__all__ = ["FolderSite"]
