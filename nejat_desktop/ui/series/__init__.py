"""Series: a place to name them in every language and to put their parts in order."""

from nejat_desktop.ui.series.opening import SeriesTab

__all__ = ["SeriesTab"]
