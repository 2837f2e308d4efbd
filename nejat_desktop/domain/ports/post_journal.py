"""What sync remembers of a site of posts: each thing is on disk before it is acted on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import zip_longest
from typing import Protocol

from nejat_desktop.domain.ports.posts import Fields, MediaThere
from nejat_desktop.domain.ports.releases import GoOn, whatever_comes
from nejat_desktop.domain.uid import Uid

UNTOUCHED = "="
"""What the mark of a post begins with that has nothing of ours. Its parts have dots between."""
HIDDEN = "-"
"""A part of such a mark that the rules do not show: it fits every other."""


@dataclass(frozen=True, slots=True)
class PostBase:
    """What was last agreed on with a site for one article."""

    article: Uid
    type: str
    id: int
    release: Uid
    """The release that stands there."""
    mark: str
    """`PostWire.mark` of that release then: while it is the same, nothing of ours has changed."""
    digest: str
    """Of the wire form as the site stores it: it may have rewritten what was sent."""
    status: str
    modified: datetime
    revision: int = 0
    revisions: int = 0
    address: str = ""

    @property
    def is_untouched(self) -> bool:
        """Whether it stands as it came, without anything of ours: that alone is no reason to write
        it, nor is it that we would put something else around it now."""
        return self.mark.startswith(UNTOUCHED)

    def fits(self, mark: str) -> bool:
        """Whether an untouched one is what this mark is of, too."""
        pairs = list(zip_longest(self.mark.split("."), mark.split(".")))
        return all(ours == now or HIDDEN in (ours, now) for ours, now in pairs)


@dataclass(frozen=True, slots=True)
class Known:
    """A post of the site that is an article of ours without a base: it is used, never doubled.

    It came with an archive, carries our marker, or we took it out of the readers' sight ourselves.
    """

    article: Uid
    type: str
    id: int
    digest: str = ""
    """Of the wire form that was seen last: while the site has it, nobody else has touched the
    post. Empty: it was never seen whole, so that it is compared with our text before any write."""
    status: str = ""
    """The status that it had then: `trash` when we binned it."""


class Phase(StrEnum):
    """How far the sending of one article came."""

    INTENDED = "intended"
    """It is to be reserved: a post may stand there under the stub's slug."""
    RESERVED = "reserved"
    """Its number is known."""
    SENT = "sent"
    """A fill is about to go out, or went: its digest is among those sent."""
    PARKED = "parked"
    """It was refused; `message` says why. It is tried again when the release changes or a person
    asks for it."""


@dataclass(frozen=True, slots=True)
class Sending:
    """An article on its way to a site; it ends with its base."""

    article: Uid
    release: Uid
    phase: Phase
    type: str
    id: int = 0
    digest: str = ""
    """Of the fields of the fill that went out last."""
    revision: int = 0
    """The newest revision of the post when the last fill went out: what came between is looked for
    among those after it."""
    attempts: int = 0
    tried: datetime | None = None
    message: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that may stand at a site twice: noted before it is made.

    When its answer came and a look showed it once, that is settled. When no answer came, it may
    even be carried out later: the sweep looks for it for seven days.
    """

    kind: str
    """`post`, `page`, `media`, or `fill`: a text may arrive there late; or `tried`: whatever was to
    be done with an article failed, and the next run comes to it last."""
    key: str
    """The article's uid, or the digest of the payload."""
    at: datetime


class ConflictKind(StrEnum):
    """What a person is asked about."""

    BOTH_CHANGED = "both_changed"
    GONE = "gone"
    """It was deleted at the site, or moved to the bin there."""
    UNPUBLISHED = "unpublished"
    """Somebody hid it there: a draft, private, or back in review."""


class PostJournal(Protocol):
    """Keeps what sync has to know after a crash; commits before it returns."""

    def bases(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[Uid, PostBase]:
        """What was agreed on, by article. `go_on` is asked before every few hundred."""
        ...

    def published(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[Uid, str]:
        """The addresses of what is published there, by article; `go_on` as above."""
        ...

    def fields(self, site: str, article: Uid) -> Fields | None:
        """The wire form that an article's base stores there, whole."""
        ...

    def known(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[Uid, Known]:
        """Posts to adopt, by article; those with a base are not among them; `go_on` as above."""
        ...

    def note_known(self, site: str, known: Sequence[Known]) -> None:
        """Keep posts that are articles of ours; of articles that are not here, nothing is kept."""
        ...

    def sendings(self, site: str) -> Mapping[Uid, Sending]:
        """What is under way, by article, the one tried longest ago first."""
        ...

    def note_sending(self, site: str, sending: Sending, run: Uid | None = None) -> None:
        """Keep how far one came, and add a line to the log. Its digest counts as sent from now."""
        ...

    def drop_sending(self, site: str, article: Uid) -> None:
        """It is not to be sent any more."""
        ...

    def sent(self, site: str, article: Uid) -> frozenset[str]:
        """Every digest that was ever sent for the article, or seen stored right after."""
        ...

    def note_sent(self, site: str, article: Uid, digests: Sequence[str]) -> None:
        """Keep digests that are ours."""
        ...

    def confirm(
        self,
        site: str,
        base: PostBase,
        fields: Fields,
        run: Uid | None = None,
        rewritten: str = "",
    ) -> None:
        """In one transaction: the base moves, the sending ends, the article is published (or
        scheduled, by the base's status), its address is frozen. `fields` are what is stored there;
        their digest counts as sent. `rewritten` says what the site made otherwise, for the log."""
        ...

    def forget_known(self, site: str, article: Uid) -> None:
        """A known post is not there any more: the article starts anew."""
        ...

    def withdrawn(
        self, site: str, article: Uid, known: Known | None, run: Uid | None = None
    ) -> None:
        """In one transaction: it is out of the readers' sight there; its base and its sending go.
        It is a known post from now, whose digest counts as sent; None: it is gone there."""
        ...


class SiteMemory(Protocol):
    """What is remembered of a site as a whole; each call commits before it returns."""

    def terms(self, site: str) -> Mapping[tuple[str, str], int]:
        """Numbers of terms by taxonomy and key."""
        ...

    def note_term(self, site: str, taxonomy: str, key: str, id: int) -> None:
        """Keep the number of a term; 0 forgets it."""
        ...

    def media(self, site: str, originals: Sequence[str] | None = None) -> Mapping[str, MediaThere]:
        """Uploads by the sha256 of their originals; of these, or all."""
        ...

    def note_media(self, site: str, original: str, media: MediaThere | None) -> None:
        """Keep an upload; None forgets it."""
        ...

    def note_doubt(self, site: str, doubt: Doubt) -> None:
        """Keep that something may stand at the site twice."""
        ...

    def drop_doubts(self, site: str, doubts: Sequence[Doubt]) -> None:
        """These are settled."""
        ...

    def doubts(self, site: str, since: datetime) -> Sequence[Doubt]:
        """What may stand there twice, of all that was noted since an instant."""
        ...

    def cursor(self, site: str) -> tuple[str, Mapping[str, int]]:
        """Where the next look begins, and the counts of the last one; "" and {} at first."""
        ...

    def note_cursor(self, site: str, cursor: str, counts: Mapping[str, int]) -> None:
        """Keep where the next look begins: everything before it has been dealt with."""
        ...

    def rested(self, site: str) -> tuple[datetime | None, int]:
        """Until when the site is left alone, and how often in a row it could not be reached; 0:
        it answered, and asked for that itself."""
        ...

    def note_rest(self, site: str, until: datetime | None, failures: int) -> None:
        """Leave the site alone until an instant."""
        ...
