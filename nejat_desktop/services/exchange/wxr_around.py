"""What stands around the items of an export: the site, its authors and its terms."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from urllib.parse import quote

from nejat_desktop.domain.article import Series
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.errors import DamagedError
from nejat_desktop.domain.newsroom import Newsroom, Section
from nejat_desktop.domain.origin import CHANNEL
from nejat_desktop.domain.records import from_record
from nejat_desktop.domain.text import slug_from
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.wxr import Author, Channel, Term, TermRef
from nejat_desktop.interchange.wxr.model import CATEGORY, TAG
from nejat_desktop.services.archive.ours import series_slug
from nejat_desktop.services.archive.terms import SERIES
from nejat_desktop.store import articles, origins, stories
from nejat_desktop.store.database import Connection

T = TypeVar("T")
NOWHERE = "https://{code}.nejat.invalid"
"""The address of an edition that nobody gave one: `.invalid` leads nowhere, ever."""
GENERATOR = "Nejat Desktop"


@dataclass(frozen=True, slots=True)
class Around:
    """The head of one file, and how it calls what items stand under."""

    address: str
    """The site, without a slash at its end."""
    last: int
    """The highest number that its archive gave."""
    channel: Channel
    authors: tuple[Author, ...]
    terms: tuple[Term, ...]
    sections: Mapping[str, TermRef]
    """By uid."""
    tags: Mapping[str, TermRef]
    """By name."""
    series: Mapping[str, TermRef]
    """By uid."""

    def login(self, name: str) -> str:
        """How an author is called in the file."""
        known = (a.login for a in self.authors if name in (a.display_name, a.login))
        return next(known, login_of(name))


def login_of(name: str) -> str:
    """A login made of a name."""
    return slug_from(name) or "editor"


def around(connection: Connection, newsroom: Newsroom, edition: Edition) -> Around:
    """The head for an edition; that of the archive it came from is taken on, and added to."""
    address, last = origins.site_of_edition(connection, edition.code)
    kept = origins.record_of(connection, address, CHANNEL) if address else None
    record: Mapping[str, Any] = kept if isinstance(kept, dict) else {}
    address = address or _address(newsroom, edition)
    known = _all(Term, record.get("terms", {}))
    sections = _sections(newsroom, edition, known, record.get("sections", {}))
    tags = _tags(articles.tags_in(connection, edition.code), known)
    series = _series(stories.all_series(connection), edition)
    terms = _joined(known, (*sections.values(), *tags.values(), *series.values()))
    return Around(
        address=address,
        last=last,
        channel=_channel(newsroom, edition, address, record.get("channel")),
        authors=_authors(connection, edition, _all(Author, record.get("authors", {}))),
        terms=_numbered(terms),
        sections={uid: _ref(term) for uid, term in sections.items()},
        tags={name: _ref(term) for name, term in tags.items()},
        series={uid: _ref(term) for uid, term in series.items()},
    )


def _address(newsroom: Newsroom, edition: Edition) -> str:
    site = newsroom.site_address.rstrip("/")
    return f"{site}/{edition.code}" if site else NOWHERE.format(code=edition.code)


def _channel(newsroom: Newsroom, edition: Edition, address: str, kept: object) -> Channel:
    made = Channel(
        title=edition.site_name or newsroom.name,
        link=address,
        description=edition.tagline,
        language=edition.language,
        site_url=address,
        blog_url=address,
        generator=GENERATOR,
    )
    try:
        return from_record(Channel, kept) if kept else made
    except DamagedError:
        return made


def _all(kind: type[T], records: object) -> tuple[T, ...]:
    found = records.values() if isinstance(records, dict) else ()
    return tuple(from_record(kind, record) for record in found)


def _sections(
    newsroom: Newsroom, edition: Edition, known: Iterable[Term], taken: Mapping[str, str]
) -> dict[str, Term]:
    """Categories by the uid of their section: those of the archive stay as they were called."""
    by_slug = {term.slug: term for term in known if term.taxonomy == CATEGORY}
    there = {uid: by_slug[key] for key, uid in taken.items() if key in by_slug}
    slugs = {s.uid: there[s.uid].slug if s.uid in there else s.slug for s in newsroom.sections}
    return {
        section.uid: there.get(section.uid) or _category(section, edition, slugs)
        for section in newsroom.sections
    }


def _category(section: Section, edition: Edition, slugs: Mapping[Uid, str]) -> Term:
    return Term(
        taxonomy=CATEGORY,
        slug=section.slug,
        name=section.name(edition.code),
        parent=slugs.get(section.parent, "") if section.parent else "",
        element="category",
    )


def _tags(names: Iterable[str], known: Iterable[Term]) -> dict[str, Term]:
    there = {term.name: term for term in known if term.taxonomy == TAG}
    return {name: there.get(name) or _tag(name) for name in names}


def _tag(name: str) -> Term:
    slug = quote("-".join(name.lower().split()), safe="").lower()
    return Term(taxonomy=TAG, slug=slug, name=name, element="tag")


def _series(found: Iterable[Series], edition: Edition) -> dict[str, Term]:
    titled = ((one, one.titles.get(edition.code, "")) for one in found)
    return {
        one.uid: Term(taxonomy=SERIES, slug=series_slug(one.uid), name=title)
        for one, title in titled
        if title
    }


def _authors(
    connection: Connection, edition: Edition, known: tuple[Author, ...]
) -> tuple[Author, ...]:
    named = {name for one in known for name in (one.display_name, one.login)}
    new = [name for name in articles.authors_in(connection, edition.code) if name not in named]
    made = {login_of(name): Author(login_of(name), display_name=name) for name in new}
    found = (*known, *(one for login, one in made.items() if login not in named))
    start = max((one.id or 0 for one in found), default=0) + 1
    numbers = iter(range(start, start + len(found)))
    return tuple(one if one.id else replace(one, id=next(numbers)) for one in found)


def _joined(known: Iterable[Term], ours: Iterable[Term]) -> list[Term]:
    joined = {(term.taxonomy, term.slug): term for term in known}
    for term in ours:
        joined.setdefault((term.taxonomy, term.slug), term)
    return list(joined.values())


def _numbered(terms: list[Term]) -> tuple[Term, ...]:
    """Each with a number, parents before their children."""
    start = max((term.id or 0 for term in terms), default=0) + 1
    numbers = iter(range(start, start + len(terms)))
    whole = [term if term.id else replace(term, id=next(numbers)) for term in terms]
    return tuple(_in_order(whole))


def _in_order(terms: list[Term]) -> Iterator[Term]:
    placed: set[tuple[str, str]] = set()
    left = terms
    while left:
        ready = [t for t in left if not t.parent or (t.taxonomy, t.parent) in placed]
        ready = ready or left  # a parent that is not here, or a ring: as they stand
        yield from ready
        placed |= {(term.taxonomy, term.slug) for term in ready}
        left = [term for term in left if (term.taxonomy, term.slug) not in placed]


def _ref(term: Term) -> TermRef:
    return TermRef(term.taxonomy, term.slug, term.name)
