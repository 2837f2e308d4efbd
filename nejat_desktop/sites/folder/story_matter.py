"""What the page of a story is made of, besides its edition's setting."""

from dataclasses import dataclass

from nejat_desktop.sites.folder.catalogue import Catalogue, Item


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


def story_matter(item: Item, found: Catalogue) -> StoryMatter:
    """What the page of a story is made of."""
    own = found.editions[item.head.edition]
    return StoryMatter(
        item,
        found.siblings(item),
        found.parts(item),
        found.linked(item),
        own.is_fresh(item),
        own.recent(item),
    )
