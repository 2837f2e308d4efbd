"""Exports from the window: what to write, where to, how far it is, and what came of it."""

from nejat_desktop.ui.exports.exporting import Exporting

__all__ = ["Exporting"]
