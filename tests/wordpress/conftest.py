"""The browser in which a person logs in at a real WordPress."""

from tests.chromium import browser

__all__ = ["browser"]
