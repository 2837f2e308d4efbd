"""What the engine is made of: everything that it touches is passed in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from nejat_desktop.domain.ports.arrivals import Arrivals
from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.journal import Journal
from nejat_desktop.domain.ports.post_journal import PostJournal, SiteMemory
from nejat_desktop.domain.ports.post_wire import PostWire
from nejat_desktop.domain.ports.posts import Identity, MediaNeed, Payload, PostSite
from nejat_desktop.domain.ports.releases import GoOn, ReleaseReader, whatever_comes
from nejat_desktop.domain.ports.site_library import SiteLibrary
from nejat_desktop.domain.uid import Uid

Elsewhere = Callable[[Uid], Mapping[str, tuple[str, str]]]
"""The same story in other editions: address and headline, by edition code."""


class PayloadMaker(Protocol):
    """Makes the clean copy of an original that may leave the laptop."""

    def payload(self, need: MediaNeed) -> Payload:
        """The same original always gives the same bytes; `BadInputError` when it gives none."""
        ...


@dataclass(frozen=True, slots=True)
class Parts:
    """One site, one edition, and what stands between them."""

    edition: str
    site: PostSite
    wire: PostWire
    library: SiteLibrary
    reader: ReleaseReader
    journal: PostJournal
    memory: SiteMemory
    runs: Journal
    arrivals: Arrivals
    maker: PayloadMaker
    clock: Clock
    jitter: Callable[[float], float]
    """A number between 0 and its argument, by chance."""
    identity: Identity | None = None
    """What the site said of itself when it was connected."""
    rename: Callable[[str], None] = lambda name: None
    """Called with the name that a person knows the site by from now on."""
    elsewhere: Elsewhere = lambda story: {}
    go_on: GoOn = whatever_comes
    """Asked in the midst of what an archive makes long; raises what ends the run."""

    @property
    def uid(self) -> str:
        """The uid of the site, as the journal knows it."""
        return self.site.uid
