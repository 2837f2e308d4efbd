"""Who hosts a video, told by its address, and what plays it on our page once a reader asks."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

_YOUTUBE = re.compile(r"/(?:embed|shorts|live|v)/([\w-]{6,20})/?", re.ASCII)
_SHORT = re.compile(r"/([\w-]{6,20})/?", re.ASCII)
_YOUTUBE_ID = re.compile(r"[\w-]{6,20}", re.ASCII)
_APARAT = re.compile(r"/v/(\w{3,20})/?(?:/.*)?", re.ASCII)
_SERVICES = {
    "youtube.com": "youtube",
    "youtu.be": "youtube",
    "youtube-nocookie.com": "youtube",
    "aparat.com": "aparat",
    "vimeo.com": "vimeo",
    "facebook.com": "facebook",
    "instagram.com": "instagram",
    "t.me": "telegram",
}


@dataclass(frozen=True, slots=True)
class Host:
    """Where a video is. `service` is a wording key, empty for a host that nobody knows.

    `embed` is what a frame would load; empty where nothing but a link is offered.
    """

    domain: str
    service: str
    embed: str


def host_of(address: str) -> Host | None:
    """The host of a video's address; None if that is no address of the web."""
    try:
        parts = urlsplit(address.strip())
        domain = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not domain:
        return None
    service = _SERVICES.get(domain, "")
    match service:
        case "youtube":
            return Host(domain, service, _youtube(domain, parts.path, parts.query))
        case "aparat":
            return Host(domain, service, _aparat(parts.path))
    return Host(domain, service, "")


def _youtube(domain: str, path: str, query: str) -> str:
    found = (_SHORT if domain == "youtu.be" else _YOUTUBE).fullmatch(path)
    named = found[1] if found else next(iter(parse_qs(query).get("v", [])), "")
    if not _YOUTUBE_ID.fullmatch(named):
        return ""
    return f"https://www.youtube-nocookie.com/embed/{named}?autoplay=1"


def _aparat(path: str) -> str:
    found = _APARAT.fullmatch(path)
    base = "https://www.aparat.com/video/video/embed/videohash"
    return f"{base}/{found[1]}/vt/frame?autoplay=true" if found else ""
