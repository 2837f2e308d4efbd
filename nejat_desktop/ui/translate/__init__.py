"""Translate: source and target side by side."""

from nejat_desktop.ui.translate.pair import PairView

__all__ = ["PairView"]
