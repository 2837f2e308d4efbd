"""Sections that the rules put into another category: what that is at the site. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.ports.posts import TermNeed
from nejat_desktop.domain.ports.site_archive import SiteTerm
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.wxr import Survey
from nejat_desktop.interchange.wxr.model import CATEGORY
from nejat_desktop.services.archive.fate import plain
from nejat_desktop.services.archive.kind_places import found_of
from nejat_desktop.services.archive.preparing import Places
from nejat_desktop.sites.wordpress.needs import section_places, tag_key

Put = Mapping[Uid, Sequence[tuple[TermNeed, SiteTerm]]]
"""By section, the categories that are there for it, from the top down."""


def put_elsewhere(
    newsroom: Newsroom, rules: PostRules, edition: str, terms: Iterable[SiteTerm]
) -> Put:
    """The sections that the rules put elsewhere on an edition's site, where that stands there."""
    listed = sorted(terms, key=lambda term: term.id)
    put: dict[Uid, Sequence[tuple[TermNeed, SiteTerm]]] = {}
    for uid in map(Uid, rules.sections.get(edition, {})):
        way = tuple(section_places(newsroom, rules, edition, uid))
        there = found_of(listed, way)
        if way and len(there) == len(way):
            put[uid] = tuple(zip(way, there, strict=True))
    return put


def known_before(record: Mapping[str, Any], put: Put) -> Mapping[str, Any]:
    """What an earlier reading kept of a site, but that these sections are those categories."""
    before = {key: uid for key, uid in record.get("sections", {}).items() if uid not in put}
    now = {way[-1][1].slug or way[-1][1].name: uid for uid, way in put.items()}
    return {**record, "sections": {**before, **now}}


def numbers_of(survey: Survey, places: Places, put: Put) -> Iterator[tuple[str, str, int]]:
    """What sections and tags of ours are numbered at the site: taxonomy, key and number."""
    for term in sorted(survey.terms, key=lambda term: term.id or 0):
        is_section = term.taxonomy == CATEGORY
        named = places.sections.get(term.slug or term.name)
        key = named if is_section else tag_key(plain(term.name))
        if key and term.id and not (is_section and key in put):
            yield term.taxonomy, key, term.id
    yield from ((CATEGORY, need.key, term.id) for way in put.values() for need, term in way)
