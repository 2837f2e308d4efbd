"""What a release becomes on a site of posts, there and back, and what has to stand there first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from nejat_desktop.domain.article import Content, Release
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.posts import POST, UNSENT, Fields, MediaNeed, MediaThere, TermNeed
from nejat_desktop.domain.told import Told
from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Needs:
    """Everything a release refers to that has to stand at the site before it."""

    type: str = POST
    """Which list it goes to: `post` or `page`."""
    terms: tuple[TermNeed, ...] = ()
    """Parents before their children."""
    media: tuple[MediaNeed, ...] = ()
    """Each original once; the lead picture first."""


@dataclass(frozen=True, slots=True)
class Refs:
    """What those things are called at the site, and what lies around the article."""

    terms: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """Numbers by taxonomy and key."""
    media: Mapping[str, MediaThere] = field(default_factory=dict)
    """By the sha256 of the original."""
    stories: Mapping[Uid, str] = field(default_factory=dict)
    """Addresses of stories in the same edition, whole, by story."""
    editions: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """The same story elsewhere: address and headline by edition code."""
    series: tuple[tuple[int, str, str], ...] = ()
    """The other parts of its series: part, headline, address."""
    kept_sections: tuple[int, ...] = ()
    """Numbers of its categories there that are no section of ours: they stay as they are."""
    kept_lead: int = 0
    """The number of a lead picture there that is none of ours: it stays while we have none."""
    kept_made: str = ""
    """The text there: what another newsroom generated in it stays while we know nothing of it."""
    kept_slug: str = ""
    """What the site calls a post that came from there: its readers know that address."""
    there: Fields = UNSENT
    """What stands there: its lead picture, excerpt and tags stay where the rules send none, and
    its format where no rule of ours has it."""
    tag_names: Mapping[int, str] = field(default_factory=dict)
    """Names of tags that somebody added there, by number; without one it is called by its key."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a site's post says, as an article of ours: made by `PostWire.unwired`."""

    content: Content
    lead: Uid | None
    """The photo of ours that leads it; None: none, or one that we don't know."""
    status: str
    foreign_lead: int = 0
    """The number of a lead picture that is not ours."""
    is_made_changed: bool = False
    """Whether somebody changed or deleted what we generate around the body (captions, credits,
    links). None of it comes back: the next update makes it anew."""
    told: Told | None = None
    """What it says beside the text, where the release that it was is not known."""


class PostWire(Protocol):
    """The wire form, there and back. Pure: it opens nothing."""

    def mark(self, head: Head, refs: Refs, *, untouched: bool = False) -> str:
        """A digest of everything that the wire form of a release is made of, but its terms and
        media: another one means that the wire form is to be made and compared. Of an `untouched`
        post, which has nothing of ours, rules and words are no part; it begins with UNTOUCHED."""
        ...

    def needs(self, release: Release) -> Needs:
        """What has to stand there first."""
        ...

    def places(self) -> Mapping[str, Sequence[TermNeed]]:
        """By kind, its category from the top down, whatever the sections; without one: nothing."""
        ...

    def wired(self, release: Release, refs: Refs, *, out: bool = True) -> Fields:
        """The wire form. With `out` it is published, or scheduled where its date lies ahead."""
        ...

    def unwired(self, fields: Fields, base: Release | None, refs: Refs) -> Incoming:
        """The article that a post of ours says now; `base` is the release that it was.

        `unwired(wired(r, refs), r, refs).content == r.content` for every release.
        """
        ...
