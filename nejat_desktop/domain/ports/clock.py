"""Time is passed in."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Gives the present instant as an aware UTC datetime."""
