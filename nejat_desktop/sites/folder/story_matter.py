"""What the page of a story is made of, besides its edition's setting."""

from dataclasses import dataclass

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.sites.folder.catalogue import PLACES, Catalogue, Item

OTHERS = 3


@dataclass(frozen=True, slots=True)
class StoryMatter:
    """What the page of a story is made of, besides its edition's setting."""

    item: Item
    siblings: tuple[Item, ...]
    """The same story in other editions."""
    parts: tuple[Item, ...]
    """All live parts of its series."""
    linked: tuple[Item, ...]
    """The stories that its text links to."""
    fresh: bool
    """Whether `recent` are the newest posts; else they are its neighbours in time."""
    recent: tuple[Item, ...]
    others: tuple[Item, ...] = ()
    """Beside a video: other videos."""
    letter: Item | None = None
    """Beside a new article: the newest newsletter."""


def story_matter(item: Item, found: Catalogue) -> StoryMatter:
    """What the page of a story is made of."""
    own, kind = found.editions[item.head.edition], item.head.kind
    letters = own.on(PLACES[Kind.NEWSLETTER].shelf)
    return StoryMatter(
        item,
        found.siblings(item),
        found.parts(item),
        found.linked(item),
        own.is_fresh(item),
        own.recent(item),
        own.beside(item, PLACES[Kind.VIDEO].shelf, OTHERS) if kind is Kind.VIDEO else (),
        next(iter(letters), None) if kind is Kind.ARTICLE and own.is_fresh(item) else None,
    )
