"""The newsroom's settings: all of it is data that an administrator can change."""

from dataclasses import dataclass, field
from enum import StrEnum

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.uid import Uid


class Kind(StrEnum):
    """What a story is made of."""

    ARTICLE = "article"
    CARTOON = "cartoon"
    NEWSPIC = "newspic"
    GALLERY = "gallery"
    VIDEO = "video"
    BOOK = "book"
    NEWSLETTER = "newsletter"
    BRIEF = "brief"
    PAGE = "page"


PICTURE_KINDS = frozenset({Kind.CARTOON, Kind.NEWSPIC})
"""One picture is the story; a text may stand under it."""
ISSUE_KINDS = frozenset({Kind.NEWSLETTER, Kind.BRIEF})
"""Numbered issues, each a PDF."""
PUBLICATION_KINDS = frozenset({Kind.BOOK}) | ISSUE_KINDS
"""What the part Publications shows: a cover and a PDF."""

ARCHIVE_KINDS = {
    "category:cartoons": Kind.CARTOON,
    "category:newspics": Kind.NEWSPIC,
    "post-format-image": Kind.NEWSPIC,
    "post-format-gallery": Kind.GALLERY,
    "post-format-video": Kind.VIDEO,
    "post": Kind.ARTICLE,
    "page": Kind.PAGE,
}


@dataclass(frozen=True, slots=True)
class Section:
    """Where articles stand. `names` maps edition codes to wording; `slug` is Latin."""

    uid: Uid
    slug: str
    names: dict[str, str]
    parent: Uid | None = None
    """The section that it stands in, if it stands in another."""

    def name(self, edition: str) -> str:
        """The wording in an edition, or any other if that one is missing."""
        return self.names.get(edition) or next(iter(self.names.values()), self.slug)


@dataclass(frozen=True, slots=True)
class SocialLink:
    """A link in the footer: the service's name and the address."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One thing that a person looks at before an approval. `words` maps edition codes to wording.

    A required one stops the approval until it is ticked.
    """

    uid: Uid
    words: dict[str, str]
    required: bool = False


@dataclass(frozen=True, slots=True)
class Newsroom:
    """The settings that every place reads. Editions stand in the order of the chips."""

    uid: Uid
    name: str
    founded: int
    editions: tuple[Edition, ...]
    sections: tuple[Section, ...]
    source_edition: str
    site_address: str = ""
    """Where the site folder will be served, `https://…/`; empty until somebody says."""
    accent: str = "#0b5a68"
    share_services: tuple[str, ...] = ()
    social: tuple[SocialLink, ...] = ()
    contact: str = ""
    """The e-mail address that readers may write to; empty: none is shown."""
    checklists: dict[str, tuple[ChecklistItem, ...]] = field(default_factory=dict)
    """By kind of story: what is looked at before an approval."""
    archive_kinds: dict[str, Kind] = field(default_factory=lambda: dict(ARCHIVE_KINDS))
    """What posts of an imported archive become: by `category:` and slug, by format, by type.

    Posts of a type that is not here become no stories; they are kept for the export.
    """

    def edition(self, code: str) -> Edition:
        """The edition with this code; `NotFoundError` if the newsroom has none."""
        for edition in self.editions:
            if edition.code == code:
                return edition
        raise NotFoundError(f"This newsroom has no edition “{code}”.")

    def preferred(self, language: str) -> Edition:
        """The edition in a language; where there is none, the source edition."""
        found = next((edition for edition in self.editions if edition.code == language), None)
        return found or self.edition(self.source_edition)

    def section(self, uid: Uid) -> Section | None:
        """The section with this uid, if it still exists."""
        return next((section for section in self.sections if section.uid == uid), None)
