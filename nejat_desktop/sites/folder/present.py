"""A page's first form: the page without the links to files that do not exist yet."""

import re
from collections.abc import Container
from dataclasses import dataclass

from nejat_desktop.sites.folder.addresses import resolve

_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_LINK = re.compile(r"""\s(href|src|srcset|imagesrcset|poster|action)="([^"]*)\"""")


@dataclass(frozen=True, slots=True)
class AllBut:
    """All paths but these."""

    lacking: frozenset[str]

    def __contains__(self, path: object) -> bool:
        return path not in self.lacking


def without_missing(html: str, page_path: str, present: Container[str]) -> str:
    """The page with only those local links (`href`, `src`, `action` and the like) whose files are
    present.

    `page_path` and the paths in `present` are files below the site's root. An `a` without
    `href` is valid and reads as text, so the page is whole in every form.
    """

    def keep(match: re.Match[str]) -> str:
        name, value = match[1], match[2]
        if not name.endswith("srcset"):
            return match[0] if _there(value, page_path, present) else ""
        kept = [c for c in _candidates(value) if _there(c.split()[0], page_path, present)]
        return f' {name}="{", ".join(kept)}"' if kept else ""

    return _TAG.sub(lambda tag: _LINK.sub(keep, tag[0]), html)


def local_links(html: str, page_path: str) -> set[str]:
    """The files below the root that a page links to or loads."""
    found: set[str] = set()
    for tag in _TAG.finditer(html):
        for name, value in _LINK.findall(tag[0]):
            urls = [value]
            if name.endswith("srcset"):
                urls = [c.split()[0] for c in _candidates(value)]
            found.update(path for url in urls if (path := resolve(page_path, url)))
    return found


def _candidates(srcset: str) -> list[str]:
    return [part.strip() for part in srcset.split(",") if part.strip()]


def _there(url: str, page_path: str, present: Container[str]) -> bool:
    path = resolve(page_path, url)
    return path is None or path in present
