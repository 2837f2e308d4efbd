"""Categories become sections, and series become series: those that are here are adopted. Pure."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import unquote

from nejat_desktop.domain.article import Series
from nejat_desktop.domain.newsroom import Newsroom, Section
from nejat_desktop.domain.text import ZWNJ, fold, is_slug, slug_from
from nejat_desktop.domain.uid import Uid, UidSource
from nejat_desktop.interchange.wxr import Survey
from nejat_desktop.services.archive.fate import plain
from nejat_desktop.services.archive.ours import series_uid

SERIES = "series"
"""The taxonomy of the plugins that tell stories in parts."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A term that items stand under. `key` is its slug at its site, or its name without one."""

    key: str
    slug: str
    name: str
    parent: str = ""


def wanted(survey: Survey, taxonomy: str) -> list[Wanted]:
    """The terms of a taxonomy that the file declares, then those that items only name."""
    found: dict[str, Wanted] = {}
    for term in survey.terms:
        if term.taxonomy == taxonomy and (key := term.slug or term.name):
            found.setdefault(key, _wanted(key, term.slug, term.name, term.parent))
    for (of, key), name in survey.used.items():
        if of == taxonomy and key:
            found.setdefault(key, _wanted(key, key, name, ""))
    return list(found.values())


def _wanted(key: str, slug: str, name: str, parent: str) -> Wanted:
    return Wanted(key, legal_slug(slug) or slug_from(plain(name)), plain(name) or key, parent)


def legal_slug(slug: str) -> str:
    """A slug of WordPress as one of ours: the same if it is legal, else its letters in Latin."""
    return slug if is_slug(slug) else slug_from(unquote(slug))


def _same(name: str) -> str:
    """A name as names are compared: in one spelling, with half-spaces or without."""
    return fold(name).replace(ZWNJ, "")


def with_sections(
    newsroom: Newsroom,
    edition: str,
    terms: Iterable[Wanted],
    earlier: Mapping[str, str],
    new_uid: UidSource,
) -> tuple[Newsroom, dict[str, Uid]]:
    """The newsroom with a section for each term, and the sections by the terms' keys.

    A term takes the section that it took at an earlier reading, else the one with its slug, else
    one with its name in any edition; no two terms of a file take the same one.
    """
    listed = list(terms)
    kept = {Uid(earlier[term.key]) for term in listed if term.key in earlier}
    shelf = _Shelf(newsroom.sections, kept)
    taken: dict[str, Uid] = {}
    for term in listed:
        uid = shelf.adopt(term, Uid(earlier.get(term.key, "")))
        if uid is None:
            uid = new_uid()
            shelf.sections[uid] = Section(uid, shelf.free_slug(term.slug or "section"), {})
        section = shelf.sections[uid]
        shelf.sections[uid] = replace(section, names={edition: term.name} | section.names)
        taken[term.key] = uid
    for term in listed:
        _hang(shelf.sections, taken[term.key], taken.get(term.parent))
    return replace(newsroom, sections=tuple(shelf.sections.values())), taken


class _Shelf:
    """The sections that are here, each to be adopted by one term at most."""

    def __init__(self, sections: Iterable[Section], kept: Collection[Uid]) -> None:
        self._kept = kept
        """Those that a term of the file took at an earlier reading: nothing else takes them."""
        self.sections = {section.uid: section for section in sections}
        self._untaken = set(self.sections)
        self._by_slug = {section.slug: section.uid for section in self.sections.values()}
        self._slugs = set(self._by_slug)
        self._by_name: dict[str, list[Uid]] = {}
        for section in self.sections.values():
            for name in {_same(own) for own in section.names.values()}:
                self._by_name.setdefault(name, []).append(section.uid)

    def adopt(self, term: Wanted, earlier: Uid) -> Uid | None:
        """The section for a term, if there is one that no other term of the file has."""
        alike = (self._by_slug.get(term.slug), *self._by_name.get(_same(term.name), ()))
        candidates = (earlier, *(uid for uid in alike if uid not in self._kept))
        uid = next((uid for uid in candidates if uid in self._untaken), None)
        if uid is not None:
            self._untaken.discard(uid)
        return uid

    def free_slug(self, slug: str) -> str:
        """The slug, numbered if a section has it."""
        number, chosen = 1, slug
        while chosen in self._slugs:
            number += 1
            chosen = f"{slug}-{number}"
        self._slugs.add(chosen)
        return chosen


def _hang(sections: dict[Uid, Section], child: Uid, parent: Uid | None) -> None:
    """Let a section stand in another, if it stands in none and that makes no circle."""
    if parent is None or sections[child].parent is not None:
        return
    above: Uid | None = parent
    while above is not None:
        if above == child:
            return
        above = sections[above].parent if above in sections else None
    sections[child] = replace(sections[child], parent=parent)


def with_series(
    known: Iterable[Series], edition: str, terms: Iterable[Wanted], new_uid: UidSource
) -> tuple[list[Series], list[Series], dict[str, Uid]]:
    """New series, series that got a title, and all of them by the terms' keys."""
    listed = list(known)
    by_title = {_same(title): one for one in listed for title in one.titles.values()}
    by_uid = {one.uid: one for one in listed}
    made, titled, taken = [], [], {}
    for term in terms:
        own = series_uid(term.slug)
        found = by_uid.get(own) if own else by_title.get(_same(term.name))
        if found is None:
            found = Series(own or new_uid(), {edition: term.name})
            by_title[_same(term.name)] = found
            made.append(found)
        elif edition not in found.titles:
            found = replace(found, titles=found.titles | {edition: term.name})
            by_title[_same(term.name)] = found
            titled.append(found)
        taken[term.key] = found.uid
    return made, titled, taken
