"""What the site of its edition means for an article, looked at before an approval."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from nejat_desktop.domain.checks import CheckId, Facts, Finding, Place
from nejat_desktop.domain.connection import KindRule, Power
from nejat_desktop.domain.kses import taken_out
from nejat_desktop.domain.newsroom import Kind

PAGE = "page"


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What is known of the site that an article's edition is published on."""

    powers: frozenset[str]
    """`Power` values of our account, as of the last look at it."""
    rule: KindRule
    """What the kind of story becomes there."""
    stands: str = ""
    """`post` or `page`: what the article is there already; empty: it is not there."""
    foreign: bool = False
    """It came from there: the post may belong to somebody else."""
    sections: tuple[str, ...] = ()
    """Names of the categories it needs that were not seen there yet."""
    uploads: int = 0
    """Pictures and files of it that are not there yet."""

    def may(self, power: Power) -> bool:
        """Whether the account has a power."""
        return power.value in self.powers

    @property
    def type(self) -> str:
        """What it is there, or becomes."""
        return self.stands or self.rule.type


@dataclass(frozen=True, slots=True)
class FolderFacts:
    """What is known of the site folder, where an article's edition is published there."""

    address: str
    """Where it stands on the web; empty while nobody has said so."""


SiteCheck = Callable[[Facts, SiteFacts], Iterator[Finding]]


def site_findings(facts: Facts, site: SiteFacts | FolderFacts) -> Iterator[Finding]:
    """All that is found: what could not be published at all stops an approval."""
    if isinstance(site, FolderFacts):
        if not site.address:
            yield Finding(CheckId.SITE_ADDRESS, False, Place.SITE)
        return
    for check in SITE_CHECKS:
        yield from check(facts, site)


def _powers(facts: Facts, site: SiteFacts) -> Iterator[Finding]:
    if site.type == PAGE and not site.may(Power.PAGES):
        yield Finding(CheckId.SITE_PAGES, True, Place.SITE)
    elif site.type != PAGE and not site.may(Power.PUBLISH):
        yield Finding(CheckId.SITE_PUBLISH, True, Place.SITE)
    if site.foreign and not site.may(Power.EDIT_OTHERS):
        yield Finding(CheckId.SITE_OTHERS, False, Place.SITE)
    if site.uploads and not site.may(Power.UPLOAD):
        yield Finding(CheckId.SITE_UPLOAD, True, Place.SITE, count=site.uploads)


def _sections(facts: Facts, site: SiteFacts) -> Iterator[Finding]:
    """It may be there all the same, made by somebody else: only the site knows."""
    if site.sections and site.type != PAGE and not site.may(Power.SECTIONS):
        count = len(site.sections)
        yield Finding(
            CheckId.SITE_SECTIONS, False, Place.PUBLISHING, "sections", count, site.sections
        )


def _filtered(facts: Facts, site: SiteFacts) -> Iterator[Finding]:
    if site.may(Power.RAW_HTML):
        return
    names = taken_out(facts.body.source)
    if names:
        rows = [row.id for row in facts.body.rows if taken_out(row.open + row.inner + row.close)]
        target = (*rows, *facts.body.ids, "")[0]
        yield Finding(CheckId.SITE_FILTERED, False, Place.TEXT, target, len(names), names)


def _type(facts: Facts, site: SiteFacts) -> Iterator[Finding]:
    if site.stands and site.stands != site.rule.type:
        yield Finding(CheckId.SITE_STAYS, False, Place.SITE, names=(site.stands,))
    content = facts.article.content
    is_listed = bool(content.sections or content.tags)
    if site.type == PAGE and facts.story.kind is not Kind.PAGE and is_listed:
        yield Finding(CheckId.SITE_AS_PAGE, False, Place.SITE)


SITE_CHECKS: tuple[SiteCheck, ...] = (_powers, _sections, _filtered, _type)
