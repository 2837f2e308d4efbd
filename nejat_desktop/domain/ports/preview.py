"""The preview of drafts: what prints an article as the site would, and what shows it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.uid import Uid

PREFIX = "~"
"""What paths of drafts begin with on the preview server: no address of a site does."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as it is now: frozen like a release, but in memory, and approved by nobody."""

    release: Release
    newsroom: Newsroom
    around: tuple[Head, ...] = ()
    """What readers see around it: other editions, its series, the newest, one of each list."""
    addresses: Mapping[Uid, str] = field(default_factory=dict)
    """Addresses below the site's root that readers know, by article; its own too, if it has one."""


@dataclass(frozen=True, slots=True)
class LoadedFile:
    """A file that a page loads: its MIME type and its bytes."""

    type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Printed:
    """A draft as a page. `address` is where it would stand below the site's root."""

    address: str
    html: str = field(repr=False)
    load: Callable[[str], LoadedFile | None] = field(repr=False)
    """A file that the page loads, made in memory, by its path below the root; None for others."""


class DraftPrinter(Protocol):
    """Prints a draft as the site would print a release. It writes nothing anywhere."""

    def printed(self, draft: Draft) -> Printed:
        """The page."""
        ...


@dataclass(frozen=True, slots=True)
class Showing:
    """What is shown under one token now. `version` grows with each change."""

    printed: Printed
    version: int
    former: frozenset[str] = frozenset()
    """Addresses under which it was shown before."""


class Drafts(Protocol):
    """The drafts that may be looked at, each under a token that nobody can guess."""

    def showing(self, token: str) -> Showing | None:
        """What is shown under a token; None when there is no such one, or no longer."""
        ...

    def wait(self, token: str, version: int, seconds: float) -> int | None:
        """The version once it is another one, or after so many seconds; None when it ended."""
        ...
