"""Activity: the plan before it runs, progress, result, log."""

from nejat_desktop.ui.activity.place import ActivityPlace

__all__ = ["ActivityPlace"]
