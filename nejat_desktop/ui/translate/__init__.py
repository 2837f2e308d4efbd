"""Translate: source and target side by side, paragraph by paragraph."""

from nejat_desktop.ui.translate.pair import PairView
from nejat_desktop.ui.translate.place import TranslatePlace

__all__ = ["PairView", "TranslatePlace"]
