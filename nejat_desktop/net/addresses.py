"""Which addresses a request may go to, and through which proxy."""

import ipaddress
from urllib.parse import SplitResult, urlsplit

import httpcore2

from nejat_desktop.domain.connection import Proxy
from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.ports.transport import UnreachableError

PROXY_SCHEMES = ("http", "socks5h")


def demand_safe(url: str, *, proxied: bool) -> SplitResult:
    """The parts of an address that may be asked; `UnreachableError` for any other.

    Plain http goes to this computer alone, and never through a proxy, whose own loopback it
    would mean.
    """
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname or ""
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if not host or port == 0 or parts.username is not None or parts.scheme not in _SCHEMES:
        raise UnreachableError(
            "A site’s address begins with https:// and has no name or password in it. "
            "Nothing was sent; mend the address.",
            maybe_done=False,
        )
    if parts.scheme == "http" and (proxied or not is_loopback(host)):
        raise UnreachableError(
            f"“{host}” would be asked without encryption, so that anybody on the way could read "
            "the password. Nothing was sent; use its address with https://.",
            maybe_done=False,
        )
    return parts


_SCHEMES = ("https", "http")


def is_loopback(host: str) -> bool:
    """Whether a host is this computer, by its name or number."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def proxy_of(setting: Proxy) -> httpcore2.Proxy | None:
    """The proxy of a setting, None for a straight way.

    `BadInputError` for one that can't be used: an unknown scheme, a place that is none, or a
    password, which would lie in the settings for everybody to read.
    """
    if not setting.address:
        return None
    try:
        parts = urlsplit(setting.address)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    plain = parts.username is None and parts.path in ("", "/") and not parts.query + parts.fragment
    if parts.scheme not in PROXY_SCHEMES or not parts.hostname or not port or not plain:
        raise BadInputError(
            "A proxy’s address is http://HOST:PORT or socks5h://HOST:PORT, without name and "
            "password. Nothing was changed, and nothing is sent without it."
        )
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return httpcore2.Proxy(f"{parts.scheme}://{host}:{port}")
