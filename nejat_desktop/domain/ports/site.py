"""The site: where editions are published. The folder and WordPress answer the same port."""

import hashlib
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.uid import Uid


@dataclass(frozen=True, slots=True)
class Base:
    """What we last confirmed on a site for one article: its remote id and wire digest."""

    article: Uid
    remote_id: str
    digest: str
    release: Uid
    address: str = ""
    """The address below the site's root, as readers know it."""


@dataclass(frozen=True, slots=True)
class Remote:
    """What a site holds for one article now."""

    article: Uid
    remote_id: str
    digest: str
    who: str = ""
    when: datetime | None = None


class Verdict(StrEnum):
    """What the plan says of one article on one site."""

    KEEP = "keep"
    PUBLISH = "publish"
    UPDATE = "update"
    WITHDRAW = "withdraw"
    WAIT = "wait"
    """Dated ahead: nothing of it leaves before its time."""
    CONFIRM = "confirm"
    """It is there already, as we sent it: only the base is behind."""
    CONFLICT = "conflict"
    TAKE = "take"
    """It was changed at the site: that is taken in."""
    ADOPT = "adopt"
    """It stands there already, from before: it is taken as it is, and written by nobody."""
    ASK = "ask"
    """It is gone there, or readers don’t see it any more: a person is asked."""
    PARKED = "parked"
    """The site refused it; it waits for a change or for a person."""


COMING_IN = (Verdict.ADOPT, Verdict.TAKE, Verdict.ASK)
"""What has a line in the log from its beginning to its end; what is sent has one for each step."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of the plan."""

    article: Uid
    edition: str
    verdict: Verdict
    head: Head | None = None
    """The newest release; None when the article has to go."""
    until: datetime | None = None
    """For WAIT: when it is due (UTC)."""


Agreed = Container[str]
"""The keys of what a person was shown, and agreed to; nothing else is agreed to by the way."""


@dataclass(frozen=True, slots=True)
class Guard:
    """A reason to stop and ask a person first."""

    sentence: str
    edition: str = ""
    """Whose site it is; empty for the site folder."""
    about: frozenset[str] = frozenset()
    """What it speaks of: uids, or names. Empty where there is nothing to agree to."""

    @property
    def key(self) -> str:
        """Stands for this site, these words and all that they speak of: who agrees hands it back.
        Twelve digits in hex; empty where there is nothing to agree to."""
        if not self.about:
            return ""
        text = "\n".join((self.edition, self.sentence, *sorted(self.about)))
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a sync is going to do, decided before anything is done."""

    decisions: tuple[Decision, ...] = ()
    guards: tuple[Guard, ...] = ()
    """Reasons to stop and ask a person; empty when it may run."""

    def having(self, *verdicts: Verdict) -> tuple[Decision, ...]:
        """The decisions with one of these verdicts."""
        return tuple(d for d in self.decisions if d.verdict in verdicts)


@dataclass(frozen=True, slots=True)
class Step:
    """One journalled act on a site. Doing it twice has the effect of doing it once."""

    kind: str
    """"asset", "picture", "file", "page", "list", "remove", or the `Verdict` by which something
    came in: what people see in the log."""
    key: str
    """What it acts on: a path below the site folder, or an article’s uid."""
    digest: str
    """sha256 of the payload; empty where nothing is sent."""
    perform: Callable[[], None] = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class SiteState:
    """Everything a site needs to know to work out its steps."""

    newsroom: Newsroom
    live: Sequence[Head]
    """What readers are to see after this run."""
    decisions: Sequence[Decision]
    addresses: Mapping[Uid, str]
    """Frozen addresses of articles that were published before, by article."""
    release: Callable[[Uid], Release]
    """Reads a whole release by its uid."""
    original: Callable[[str], bytes]
    """Reads an original by its sha256."""
    now: datetime
    known: Mapping[str, Uid] = field(default_factory=dict)
    """Every address that readers may know, and whose it is: it is never given to another."""
    withdrawn: Mapping[Uid, datetime] = field(default_factory=dict)
    """Since when articles are for readers no more."""
    left: Mapping[Uid, Head] = field(default_factory=dict)
    """What readers saw last of them: the heads of their releases."""
    go_on: Callable[[], None] = field(default=lambda: None, compare=False)
    """Called before each article and page while the steps are worked out: raises when a person
    stopped it."""


class Site(Protocol):
    """A place that shows releases to readers."""

    uid: str
    mends: bool
    """Whether what is missing there is simply written again: it is made from the newsroom alone."""

    def observe(self, bases: Sequence[Base]) -> Mapping[Uid, Remote]:
        """What the site holds now for the articles that we know there."""
        ...

    def digest(self, head: Head) -> str:
        """The digest of the release in wire form, to be compared with base and remote."""
        ...

    def addresses(self, state: SiteState) -> Mapping[Uid, str]:
        """The address of each live article below the site's root: the frozen one, or a new one.

        The same before and after the steps; a site that gives addresses itself knows those of new
        articles only after them.
        """
        ...

    def steps(self, state: SiteState) -> Iterator[Step]:
        """The acts that bring the site to this state, in an order that is safe to break off."""
        ...
