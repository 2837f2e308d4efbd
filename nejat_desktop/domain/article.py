"""Stories and articles: the thing told, and its text in one edition."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.person import Person, Stamp
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work


class Status(StrEnum):
    """Where the text stands in the newsroom."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"


class Live(StrEnum):
    """What readers see."""

    NEVER = "never"
    HELD = "held"
    """It came approved with an archive; readers see it when a person lets it out."""
    WAITING = "waiting"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Series:
    """A row of stories told in parts; `titles` by edition code."""

    uid: Uid
    titles: dict[str, str]


@dataclass(frozen=True, slots=True)
class Story:
    """The thing told, in all languages."""

    uid: Uid
    kind: Kind
    source_edition: str
    created: datetime
    pictures: tuple[Uid, ...] = ()
    """Photos by uid: the first is the lead picture."""
    series: Uid | None = None
    part: int = 0
    binned: datetime | None = None

    @property
    def lead(self) -> Uid | None:
        """The lead picture, if the story has one."""
        return self.pictures[0] if self.pictures else None


@dataclass(frozen=True, slots=True)
class Content:
    """Everything of an article that people edit and a revision keeps."""

    headline: str = ""
    body: str = ""
    """The exact source: WordPress block markup or classic HTML."""
    row_ids: tuple[str, ...] = ()
    """One id for each row of `parse(body)`, in order; empty means positional ids."""
    excerpt: str = ""
    slug: str = ""
    sections: tuple[Uid, ...] = ()
    """The first is the kicker."""
    tags: tuple[str, ...] = ()
    credits: Credits = field(default_factory=Credits)
    date: datetime | None = None
    """When it goes out (UTC); None: at the first sync after its approval."""
    comments_open: bool = True
    work: Work = field(default_factory=Work)
    """The video, book or issue, for the kinds that have one."""


class RowState(StrEnum):
    """Where one paragraph of a translation stands."""

    EMPTY = "empty"
    DRAFT = "draft"
    DONE = "done"
    SOURCE_CHANGED = "source_changed"


@dataclass(frozen=True, slots=True)
class Translation:
    """How a target article hangs on its source. Keys are row ids; `headline` is one too.

    A target row has the id of its source row. `seen` keeps, for each row marked done, the
    source's inner markup that the translator saw then: what differs from it now is *changed*.
    """

    source_edition: str
    seen: dict[str, str] = field(default_factory=dict)
    done: frozenset[str] = frozenset()
    facts: dict[str, str] = field(default_factory=dict)
    """The facts of the source's `Work` as they were when they were taken over, by name."""


@dataclass(frozen=True, slots=True)
class Article:
    """A story in one edition. `version` counts its writes; every write says which it believes."""

    uid: Uid
    story: Uid
    edition: str
    version: int
    status: Status
    live: Live
    content: Content
    changed: Stamp
    translation: Translation | None = None
    release: Uid | None = None
    """The newest approved revision."""
    release_number: int = 0
    first_published: datetime | None = None
    """When readers saw it first (UTC); the address keeps that year."""
    frozen_slug: str = ""
    """The slug of the address that readers know; empty before the first publication."""
    assigned: Person | None = None
    """Who has it now; None: nobody in particular."""
    reader_comments: int | None = None
    """How many comments of readers are known to stand under it; None: nobody knows."""

    def with_content(self, **changes: object) -> "Article":
        """The same article with some fields of its content changed."""
        return replace(self, content=replace(self.content, **changes))  # type: ignore[arg-type]


class RevisionReason(StrEnum):
    """Why a revision was kept."""

    AUTOSAVE = "autosave"
    PAUSE = "pause"
    SENT = "sent_to_review"
    SENT_BACK = "sent_back"
    APPROVED = "approved"
    WITHDRAWN = "withdrawn"
    HANDED_OVER = "handed_over"
    TAKEN_BACK = "taken_back"
    RESTORED = "restored"
    IMPORTED = "imported"
    CREATED = "created"
    FROM_SITE = "from_site"
    """What somebody wrote at a site where it is published."""
    JOINED = "joined"
    """Made of a text from the site and the one here."""


@dataclass(frozen=True, slots=True)
class Revision:
    """An immutable copy of an article's content. Autosaves are thinned; the others stay."""

    uid: Uid
    article: Uid
    number: int
    reason: RevisionReason
    content: Content
    stamp: Stamp
    comment: str = ""
    who: str = ""
    """Of a text from a site: the name of whoever wrote it there, if the site says it."""
    written: datetime | None = None
    """Of a text from a site: when it was written there (UTC)."""


@dataclass(frozen=True, slots=True)
class ReleasedPicture:
    """A picture as it was approved: its words in the release's own edition."""

    photo: Uid
    sha256: str
    width: int
    height: int
    caption: str
    alt: str
    credit: str


@dataclass(frozen=True, slots=True)
class ReleasedFile:
    """A PDF, sound or video as it was approved. `sha256` names the original in the vault."""

    file: Uid
    sha256: str
    type: FileType
    name: str
    pages: int = 0
    seconds: int = 0
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Release:
    """An approved revision, whole: **the only thing that can leave the laptop**."""

    uid: Uid
    number: int
    article: Uid
    story: Uid
    edition: str
    kind: Kind
    content: Content
    pictures: tuple[ReleasedPicture, ...]
    """The lead picture first (if any), then those that the body names."""
    lead: Uid | None
    date: datetime
    """When it goes out (UTC); never None: an approval without a date takes its own instant."""
    approved: Stamp
    series: Uid | None = None
    series_title: str = ""
    part: int = 0
    source_edition: str = ""
    gallery: tuple[Uid, ...] = ()
    """The pictures of a gallery in their order; empty for the other kinds."""
    files: tuple[ReleasedFile, ...] = ()
    """The file of its work first (if any), then those that the body names."""
    reader_comments: int | None = None

    @property
    def changed(self) -> datetime:
        """When what readers see was last changed (UTC): a first release's date, or the approval of
        a later one."""
        return self.date if self.number <= 1 else max(self.date, self.approved.at)

    def file(self, uid: Uid) -> ReleasedFile | None:
        """The approved file with this uid, if the release holds it."""
        return next((f for f in self.files if f.file == uid), None)

    @property
    def lead_picture(self) -> ReleasedPicture | None:
        """The picture that leads it."""
        return self.picture(self.lead) if self.lead else None

    def picture(self, photo: Uid) -> ReleasedPicture | None:
        """The approved picture with this uid, if the release holds it."""
        return next((p for p in self.pictures if p.photo == photo), None)
