"""What Translate shows: a translation with its source and story, and where changes came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from nejat_desktop.domain.article import Article, Content, Story, Translation
from nejat_desktop.domain.comment import Thread
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from nejat_desktop.translation.lineage import Step, steps_since
from nejat_desktop.translation.pairing import source_rows


@dataclass(frozen=True)
class Opened:
    """Both articles as they are on disk. `source_text` is what translators work from."""

    article: Article
    source: Article
    source_text: Content
    target_text: Content
    """The target with what is new in the source; on disk it may lack that."""
    story: Story
    newsroom: Newsroom

    @property
    def edition(self) -> Edition:
        """The edition that is translated into."""
        return self.newsroom.edition(self.article.edition)

    @property
    def source_edition(self) -> Edition:
        """The edition that is translated from."""
        return self.newsroom.edition(self.source.edition)

    @property
    def known(self) -> Translation:
        """What the disk knows of the paragraphs."""
        return self.article.translation or Translation(self.source.edition)

    @cached_property
    def source_rows(self) -> dict[str, str]:
        """What is to be translated, by row; the headline first."""
        return source_rows(self.source_text)

    def with_article(self, article: Article) -> "Opened":
        """The same with the translation as it is on disk now."""
        return replace(self, article=article)


@dataclass(frozen=True, slots=True)
class Insight:
    """What takes longer: read off the main thread."""

    changes: Mapping[str, Step] = field(default_factory=dict)
    """From which release to which a paragraph of the source changed, by row."""
    threads: tuple[Thread, ...] = ()
    """What the desk says about the source, as far as it is open."""


def load(services: Services, uid: Uid) -> Opened:
    """A translation as it is now. `NotFoundError` without its source."""
    sides = services.translating.sides(uid)
    article = services.editing.article(uid)
    while article.version != sides.target.version:
        sides = services.translating.sides(uid)
        article = services.editing.article(uid)
    return Opened(
        article,
        sides.source,
        sides.content,
        sides.target.content,
        services.stories.story(article.story),
        services.settings.newsroom(),
    )


def load_insight(services: Services, opened: Opened) -> Insight:
    """Where the changes of the source came from. Not for the main thread."""
    known, now = opened.known, opened.source_rows
    behind = {row: known.seen[row] for row in known.done if row in known.seen and row in now}
    changed = {row: seen for row, seen in behind.items() if seen != now[row]}
    threads = tuple(t for t in services.commenting.threads(opened.source.uid) if t.is_open)
    if not changed:
        return Insight(threads=threads)
    steps = steps_since(services.editing.history(opened.source.uid), changed, now)
    return Insight(steps, threads)
