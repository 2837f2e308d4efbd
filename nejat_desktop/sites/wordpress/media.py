"""Pictures and files of a WordPress site: how they are named, described and read."""

import re
from collections.abc import Mapping
from dataclasses import replace
from html import escape
from urllib.parse import urlencode

from nejat_desktop.domain.ports.posts import MediaNeed, MediaThere, Payload
from nejat_desktop.sites.wordpress.answers import (
    OddAnswerError,
    address,
    count,
    identifier,
    inner,
    record,
)

ROUTE = "wp/v2/media"
MEDIA_FIELDS = ("id", "slug", "source_url", "media_details")
"""What is asked of one. WordPress 6.1 gives the details whole or not at all."""
TO_THE_END = {"action": "create-image-subsizes"}
"""What asks a site to go on with the sizes of a picture."""
TRIES = 6
"""How often; each may make one size more before the server dies again."""
_TYPES = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
    "avif": "image/avif",
    "pdf": "application/pdf",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "oga": "audio/ogg",
    "mp4": "video/mp4",
    "webm": "video/webm",
}
_NAME = re.compile(r"[^A-Za-z0-9]+")
_LONGEST_NAME = 60
_LONGEST_WORDS = 1500
"""In an address, encoded: servers take 4 to 8 kB, proxies before them less."""
_MOST_SIZES = 64


def slug(digest: str) -> str:
    """The slug that a payload is uploaded under, by which it is found again."""
    return f"nejat-media-{digest[:32]}"


def slugs(digest: str) -> tuple[str, ...]:
    """It, and what the site makes of it when it is taken."""
    return (slug(digest), *(f"{slug(digest)}-{number}" for number in (2, 3)))


def headers(need: MediaNeed, payload: Payload) -> dict[str, str]:
    """What goes with the bytes: their type and their name, which is ASCII."""
    name = _NAME.sub("-", need.name).strip("-")[:_LONGEST_NAME].rstrip("-") or "nejat"
    suffix = _NAME.sub("", payload.suffix).lower()
    return {
        "Content-Type": _TYPES.get(suffix, "application/octet-stream"),
        "Content-Disposition": f'attachment; filename="{name}.{suffix}"',
    }


def words_of(need: MediaNeed) -> dict[str, str]:
    """The words of a picture or file, under the names that WordPress has for them.

    All but the alternative text are HTML there.
    """
    return {
        "title": escape(need.title or need.name, quote=False),
        "alt_text": need.alt,
        "caption": escape(need.caption, quote=False),
        "description": escape(need.credit, quote=False),
    }


def fits_an_address(words: Mapping[str, str]) -> bool:
    """Whether words may be sent in the address of a request."""
    return len(urlencode(words)) <= _LONGEST_WORDS


def worded(media: MediaThere, need: MediaNeed) -> MediaThere:
    """It, with its words written."""
    return replace(media, words=need.words)


def media_of(value: object, digest: str, words: str = "") -> MediaThere:
    """A picture or file as it was answered."""
    found = record(value)
    return MediaThere(
        id=identifier(found.get("id")),
        url=address(found.get("source_url")),
        digest=digest,
        sizes=_sizes(inner(found, "media_details", "sizes")),
        width=count(inner(found, "media_details", "width")),
        height=count(inner(found, "media_details", "height")),
        words=words,
    )


def lacks_sizes(value: object) -> bool:
    """Whether a picture, read for editing, is not there in all the sizes that the site makes."""
    return bool(record(value).get("missing_image_sizes"))


def _sizes(value: object) -> dict[str, tuple[str, int, int]]:
    """The sizes that the site made; none where it has none (a list, in PHP's way of saying it)."""
    if not isinstance(value, dict):
        return {}
    if len(value) > _MOST_SIZES:
        raise OddAnswerError("more sizes than any site has")
    return {name: _size(size) for name, size in value.items()}


def _size(value: object) -> tuple[str, int, int]:
    size = record(value)
    return address(size.get("source_url")), count(size.get("width")), count(size.get("height"))
