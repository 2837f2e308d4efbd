"""Addresses of videos with other services: which service, which video, and how it is played."""

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qs, quote, urlsplit

_FRAME = re.compile(r"""<iframe\b[^>]*?\bsrc\s*=\s*["']([^"']+)["']""", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_YOUTUBE_ID = re.compile(r"[A-Za-z0-9_-]{11}")
_APARAT_ID = re.compile(r"[A-Za-z0-9]{3,16}")
_VIMEO_ID = re.compile(r"\d{5,12}")
_VIMEO_HASH = re.compile(r"[0-9a-f]{6,16}")
_FILES = (".mp4", ".m4v", ".webm", ".ogv", ".mov")
_YOUTUBE = frozenset({"youtube.com", "music.youtube.com", "youtube-nocookie.com", "youtu.be"})
_YOUTUBE_PATHS = frozenset({"shorts", "embed", "live", "v"})


class VideoService(StrEnum):
    """Who plays the video."""

    YOUTUBE = "youtube"
    APARAT = "aparat"
    VIMEO = "vimeo"
    FILE = "file"
    """The address is that of a video file."""
    PAGE = "page"
    """Some other page: readers are led there."""


@dataclass(frozen=True, slots=True)
class Video:
    """A video with another service."""

    service: VideoService
    id: str
    """How the service calls it; of a file its name, of a page its host."""
    page: str
    """Where readers see it with the service."""
    player: str = ""
    """What a frame of ours shows after a click, without cookies where the service has that."""


def video_at(address: str) -> Video | None:
    """The video at an address; None when it is not https, or none can be there.

    A known service's pages without a video (a channel, a playlist) are none.
    """
    whole = address.strip()
    host = _secure_host(whole)
    if not host:
        return None
    parts = urlsplit(whole)
    path = [piece for piece in parts.path.split("/") if piece]
    query = parse_qs(parts.query)
    bare = host.removeprefix("www.").removeprefix("m.").removeprefix("player.")
    if bare in _YOUTUBE:
        return _youtube(bare, path, query)
    if bare == "aparat.com":
        return _aparat(path)
    if bare == "vimeo.com":
        return _vimeo(path, query)
    return _elsewhere(host, path, whole)


def _secure_host(address: str) -> str:
    """The host of an https address without user and port; empty for anything else."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
        plain = parts.username is None and parts.port is None
    except ValueError:
        return ""
    found = parts.scheme == "https" and plain and _HOST.fullmatch(host)
    return host if found and not re.search(r"[\s\"<>]", address) else ""


def _elsewhere(host: str, path: list[str], address: str) -> Video | None:
    if not path:
        return None
    if path[-1].lower().endswith(_FILES):
        return Video(VideoService.FILE, path[-1], address, address)
    return Video(VideoService.PAGE, host, address)


def read_address(typed: str) -> str:
    """An address as people paste it, made whole.

    Of an `<iframe>` its source; `https://` where there is no scheme; `http://` becomes
    `https://` with the services that are known. Anything else stays as it is.
    """
    found = _FRAME.search(typed)
    address = (found[1] if found else typed).strip()
    if address.startswith("//"):
        address = f"https:{address}"
    elif "://" not in address and _HOST.match(address.lower()):
        address = f"https://{address}"
    secure = re.sub(r"^http://", "https://", address, flags=re.IGNORECASE)
    known = video_at(secure)
    return secure if known is not None and known.service is not VideoService.PAGE else address


def _youtube(host: str, path: list[str], query: dict[str, list[str]]) -> Video | None:
    id = query.get("v", [""])[0] if path[:1] == ["watch"] else ""
    if host == "youtu.be":
        id = path[0] if path else ""
    elif len(path) > 1 and path[0] in _YOUTUBE_PATHS:
        id = path[1]
    if not _YOUTUBE_ID.fullmatch(id):
        return None
    return Video(
        VideoService.YOUTUBE,
        id,
        f"https://www.youtube.com/watch?v={id}",
        f"https://www.youtube-nocookie.com/embed/{id}",
    )


def _aparat(path: list[str]) -> Video | None:
    id = path[1] if path[:1] == ["v"] and len(path) > 1 else ""
    if "videohash" in path[:-1]:
        id = path[path.index("videohash") + 1]
    if not _APARAT_ID.fullmatch(id):
        return None
    return Video(
        VideoService.APARAT,
        id,
        f"https://www.aparat.com/v/{id}",
        f"https://www.aparat.com/video/video/embed/videohash/{id}/vt/frame",
    )


def _vimeo(path: list[str], query: dict[str, list[str]]) -> Video | None:
    """Unlisted videos have a hash after their number, or in `h`."""
    at = next((n for n, piece in enumerate(path) if _VIMEO_ID.fullmatch(piece)), None)
    if at is None:
        return None
    id, after = path[at], path[at + 1 : at + 2]
    hash = query.get("h", after or [""])[0]
    if not _VIMEO_HASH.fullmatch(hash):
        hash = ""
    page, player = f"https://vimeo.com/{id}", f"https://player.vimeo.com/video/{id}?dnt=1"
    if hash:
        page, player = f"{page}/{hash}", f"{player}&h={quote(hash)}"
    return Video(VideoService.VIMEO, id, page, player)
