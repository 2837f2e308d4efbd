"""The tour of the program, for a machine without a display and for the pictures of the docs."""

from nejat_desktop.ui.tour.driver import TourError
from nejat_desktop.ui.tour.stops import Tour

__all__ = ["Tour", "TourError"]
