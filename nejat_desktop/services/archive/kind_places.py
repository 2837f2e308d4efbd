"""Which categories of a site stand for kinds of stories, by the table of kinds. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.posts import TermNeed
from nejat_desktop.domain.ports.site_archive import SiteTerm
from nejat_desktop.services.archive.fate import plain
from nejat_desktop.sites.wordpress.library import name_key


@dataclass(frozen=True, slots=True)
class KindPlaces:
    """The categories that are no sections."""

    kinds: Mapping[str, Kind]
    """What stands in them, as `Newsroom.archive_kinds` says it: by `category:` and slug."""
    keys: frozenset[str]
    """Those categories, and what they stand in, by slug (or name, without one)."""
    numbers: Mapping[str, int]
    """What each is numbered there, by the key under which a sync looks for it."""
    below: Mapping[int, frozenset[int]] = field(default_factory=dict)
    """The categories of kinds that stand in another one, by its number."""

    def direct(self, numbers: Iterable[int]) -> frozenset[int]:
        """Of a post's categories those in which it stands as in a section, although kinds stand
        in them."""
        all = frozenset(numbers)
        return frozenset(n for n in all if n in self.below and all.isdisjoint(self.below[n]))


NO_PLACES = KindPlaces({}, frozenset(), {})
"""Nothing is known of a site's kinds but what its file says."""


def kind_places(
    terms: Iterable[SiteTerm],
    ways: Mapping[str, Sequence[TermNeed]],
    direct: Collection[int] = (),
) -> KindPlaces:
    """The categories that are there of the ways to each kind; `direct` are sections besides.

    A category is known by its name in the edition's words, else by its slug, under its parent: as
    a sync finds it. One that two kinds share tells no kind.
    """
    listed = sorted(terms, key=lambda term: term.id)
    kinds: dict[str, set[Kind]] = {}
    keys, numbers, below = set[str](), dict[str, int](), dict[int, frozenset[int]]()
    for kind, way in ways.items():
        found = found_of(listed, way)
        if not way or len(found) < len(way):
            continue
        keys.update(term.slug or term.name for term in found if term.id not in direct)
        for term in found[:-1]:
            below[term.id] = below.get(term.id, frozenset()) | {found[-1].id}
        numbers |= {need.key: term.id for need, term in zip(way, found, strict=True)}
        kinds.setdefault(f"category:{found[-1].slug}", set()).add(Kind(kind))
    told = {key: next(iter(some)) for key, some in kinds.items() if len(some) == 1}
    return KindPlaces(told, frozenset(keys), numbers, below)


def found_of(terms: Sequence[SiteTerm], way: Sequence[TermNeed]) -> list[SiteTerm]:
    """The categories of a way, from the top down, as far as they are there."""
    found = list[SiteTerm]()
    for need in way:
        parent = found[-1].id if found else 0
        under = [t for t in terms if t.taxonomy == need.taxonomy and t.parent == parent]
        named = (t for t in under if name_key(plain(t.name)) == name_key(need.name))
        slugged = (t for t in under if need.slug and t.slug == need.slug)
        term = next(named, None) or next(slugged, None)
        if term is None:
            break
        found.append(term)
    return found
