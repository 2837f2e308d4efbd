"""Nejat Desktop: an offline-first editorial workstation for multilingual newsrooms."""

__version__ = "0.1.0"
