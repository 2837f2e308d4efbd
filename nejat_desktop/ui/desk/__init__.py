"""The desk."""

from nejat_desktop.ui.desk.place import DeskPlace

__all__ = ["DeskPlace"]
