"""Addresses that readers knew: what stands there once an article moved or was withdrawn."""

from collections.abc import Iterator, Mapping

from nejat_desktop.domain.ports.site import SiteState, Verdict
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.folder.catalogue import Catalogue
from nejat_desktop.sites.folder.other_pages import Gone, Moved, Stood

FRESH = 20
"""Tombstones that show the newest posts; a new story is not to change all there ever were."""


def gone(state: SiteState, current: Mapping[Uid, str], found: Catalogue) -> Iterator[Gone]:
    """Tombstones for articles that were withdrawn; not for those that wait to come again."""
    waiting = {d.article for d in state.decisions if d.verdict is Verdict.WAIT}
    left = [
        (state.withdrawn[article], address, article)
        for address, article in _left_behind(state, current)
        if article in state.withdrawn
        and article not in waiting
        and article not in current
        and _edition(address) in found.editions
    ]
    for number, (since, address, article) in enumerate(sorted(left, reverse=True)):
        own = found.editions[_edition(address)]
        head = state.left.get(article)
        stood = Stood(head.kind, head.sections[:1], head.date) if head else None
        yield Gone(address, article, since, stood, own.recent() if number < FRESH else ())


def moved(state: SiteState, current: Mapping[Uid, str], found: Catalogue) -> Iterator[Moved]:
    """Signs at the former addresses of live articles."""
    items = {
        item.head.article: item
        for own in found.editions.values()
        for item in (*own.items, *own.pages)
    }
    for address, article in _left_behind(state, current):
        item = items.get(article)
        if item is not None and _edition(address) in found.editions:
            yield Moved(address, item)


def _left_behind(state: SiteState, current: Mapping[Uid, str]) -> Iterator[tuple[str, Uid]]:
    """The known addresses at which no live article stands any more, in their order."""
    live = frozenset(current.values())
    return ((at, whose) for at, whose in sorted(state.known.items()) if at not in live)


def _edition(address: str) -> str:
    return address.partition("/")[0]
