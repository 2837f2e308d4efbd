"""Sections that the rules put into another category: what that is at the site. Pure."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.ports.posts import TermNeed
from nejat_desktop.domain.ports.site_archive import SiteTerm
from nejat_desktop.domain.section_places import section_place
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.wxr import Survey
from nejat_desktop.interchange.wxr.model import CATEGORY
from nejat_desktop.services.archive.fate import plain
from nejat_desktop.services.archive.kind_places import KindPlaces, found_of
from nejat_desktop.services.archive.preparing import Places
from nejat_desktop.sites.wordpress.needs import section_places, tag_key


@dataclass(frozen=True, slots=True)
class Put:
    """A section that the rules put elsewhere, and the categories that are there of it."""

    way: Sequence[tuple[TermNeed, SiteTerm]]
    """From the top down; the last is where its stories stand."""
    own: SiteTerm | None
    """The one with its own name, in which they stood before or would stand."""

    @property
    def term(self) -> SiteTerm:
        """Where its stories stand."""
        return self.way[-1][1]

    @property
    def key(self) -> str:
        """What that is called among the terms of an archive."""
        return self.term.slug or self.term.name


Puts = Mapping[Uid, Put]


def put_elsewhere(
    newsroom: Newsroom, rules: PostRules, edition: str, terms: Iterable[SiteTerm]
) -> Puts:
    """The sections that the rules put elsewhere on an edition's site, where that stands there."""
    listed = sorted(terms, key=lambda term: term.id)
    put: dict[Uid, Put] = {}
    for section in newsroom.sections if rules.sections.get(edition) else ():
        if not section_place(newsroom, rules, edition, section.uid):
            continue
        way = tuple(section_places(newsroom, rules, edition, section.uid))
        there = found_of(listed, way)
        by_itself = tuple(section_places(newsroom, PostRules(), edition, section.uid))
        own = found_of(listed, by_itself)
        if len(there) == len(way):
            is_whole = len(own) == len(by_itself) and own[-1] != there[-1]
            put[section.uid] = Put(
                tuple(zip(way, there, strict=True)), own[-1] if is_whole else None
            )
    return put


def apart(places: KindPlaces, puts: Puts, direct: Collection[int]) -> KindPlaces:
    """The categories that are no sections, with those above the ones of `puts` and the ones that
    they left; `direct` are sections besides, since posts stand right in them."""
    keys, below = set(places.keys), dict(places.below)
    taken = {put.term.id for put in puts.values()}
    for put in puts.values():
        around = [term for _, term in put.way[:-1]] + ([put.own] if put.own else [])
        for term in around:
            if term.id in taken:
                continue
            below[term.id] = below.get(term.id, frozenset()) | {put.term.id}
            if term.id not in direct:
                keys.add(term.slug or term.name)
    return replace(places, keys=frozenset(keys), below=below)


def known_before(record: Mapping[str, Any], puts: Puts) -> Mapping[str, Any]:
    """What an earlier reading kept of a site, but that these sections are those categories."""
    before = {key: uid for key, uid in record.get("sections", {}).items() if uid not in puts}
    now = {put.key: uid for uid, put in puts.items()}
    return {**record, "sections": {**before, **now}}


def numbers_of(survey: Survey, places: Places, puts: Puts) -> Iterator[tuple[str, str, int]]:
    """What sections and tags of ours are numbered at the site: taxonomy, key and number."""
    for term in sorted(survey.terms, key=lambda term: term.id or 0):
        is_section = term.taxonomy == CATEGORY
        named = places.sections.get(term.slug or term.name)
        key = named if is_section else tag_key(plain(term.name))
        if key and term.id and not (is_section and key in puts):
            yield term.taxonomy, key, term.id
    for put in puts.values():
        yield from ((CATEGORY, need.key, term.id) for need, term in put.way)
