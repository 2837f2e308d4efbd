"""Addresses below the site's root, and the relative links between them."""

import posixpath
import re
from collections.abc import Callable
from urllib.parse import unquote, urlsplit

from nejat_desktop.domain.text import SLUG_LIMIT

PAGE_FILE = "index.html"


def article_address(edition: str, year: int, slug: str, is_taken: Callable[[str], bool]) -> str:
    """`edition/year/slug/`, with a number behind the slug where that address is taken."""
    number, chosen = 1, slug
    while is_taken(f"{edition}/{year}/{chosen}/"):
        number += 1
        tail = f"-{number}"
        chosen = slug[: SLUG_LIMIT - len(tail)].rstrip("-") + tail
    return f"{edition}/{year}/{chosen}/"


def fits(address: str, slug: str) -> bool:
    """Whether a frozen address was made from this slug, numbered or not."""
    last = address.rstrip("/").rsplit("/", 1)[-1]
    if last == slug:
        return True
    numbered = re.fullmatch(r"(.+)(-\d{1,3})", last)
    return numbered is not None and numbered[1] == slug[: SLUG_LIMIT - len(numbered[2])].rstrip("-")


def year_of(address: str) -> int | None:
    """The year in a frozen address, if it has that form."""
    parts = address.strip("/").split("/")
    return int(parts[1]) if len(parts) == 3 and parts[1].isdigit() else None


def file_of(address: str) -> str:
    """The file below the root that stands behind an address: a folder's is its `index.html`."""
    return address + PAGE_FILE if not address or address.endswith("/") else address


def link(page: str, target: str) -> str:
    """The relative link from one address to another; folders keep their closing slash."""
    here = page[: page.rfind("/") + 1]
    up = ""
    while not target.startswith(here):
        here = here[: here.rfind("/", 0, -1) + 1]
        up += "../"
    return up + target[len(here) :] or "./"


def resolve(page_file: str, reference: str) -> str | None:
    """The file below the root that a link in a page means; None when it leads elsewhere.

    A link above the root gives a path that starts with `..`, which no site holds.
    """
    parts = urlsplit(reference)
    if parts.scheme or parts.netloc or not parts.path:
        return None
    path = posixpath.join(posixpath.dirname(page_file), unquote(parts.path))
    normal = posixpath.normpath(path)
    if parts.path.endswith(("/", "/.", "/..")) or parts.path in (".", ".."):
        return PAGE_FILE if normal == "." else f"{normal}/{PAGE_FILE}"
    return normal
