"""The newsroom's settings: all of it is data that an administrator can change."""

from dataclasses import dataclass
from enum import StrEnum

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.errors import NotFoundError
from nejat_desktop.domain.uid import Uid


class Kind(StrEnum):
    """What a story is made of. The kinds of the-site that this version can make."""

    ARTICLE = "article"
    CARTOON = "cartoon"
    NEWSPIC = "newspic"
    PAGE = "page"


PICTURE_KINDS = frozenset({Kind.CARTOON, Kind.NEWSPIC})


@dataclass(frozen=True, slots=True)
class Section:
    """Where articles stand. `names` maps edition codes to wording; `slug` is Latin."""

    uid: Uid
    slug: str
    names: dict[str, str]

    def name(self, edition: str) -> str:
        """The wording in an edition, or any other if that one is missing."""
        return self.names.get(edition) or next(iter(self.names.values()), self.slug)


@dataclass(frozen=True, slots=True)
class SocialLink:
    """A link in the footer: the service's name and the address."""

    name: str
    url: str


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

    def edition(self, code: str) -> Edition:
        """The edition with this code; `NotFoundError` if the newsroom has none."""
        for edition in self.editions:
            if edition.code == code:
                return edition
        raise NotFoundError(f"This newsroom has no edition “{code}”.")

    def section(self, uid: Uid) -> Section | None:
        """The section with this uid, if it still exists."""
        return next((section for section in self.sections if section.uid == uid), None)
