"""The editions' board: stories × editions, what each cell waits for, and its next step."""

from nejat_desktop.ui.editions.place import EditionsPlace

__all__ = ["EditionsPlace"]
