"""Write: one article as a page, with everything that is published around it beside it."""

from nejat_desktop.ui.write.place import WritePlace

__all__ = ["WritePlace"]
