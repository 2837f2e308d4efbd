"""Carries requests over the network: HTTPS, plain or through a proxy, and nothing round it."""

from nejat_desktop.net.limits import Limits
from nejat_desktop.net.transport import HttpTransport

__all__ = ["HttpTransport", "Limits"]
