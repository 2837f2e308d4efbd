"""Offers pairs of stories that are one story told in two editions; a person confirms or refuses."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import unescape

from nejat_desktop.domain.article import Article, Story
from nejat_desktop.domain.errors import CancelledError, NotAllowedError, NotFoundError
from nejat_desktop.domain.pairing import Offer, Told, names_in, numbers_in, offers, picture_key
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.context import Context
from nejat_desktop.store import articles, origins, pairing, photos, stories
from nejat_desktop.store.database import Connection
from nejat_desktop.sync.execute import Watch

_IMAGE = re.compile(r"<img\b[^>]{0,4000}?\bsrc=[\"']([^\"'>]{1,2000})")
_LINK = re.compile(r"<a\b[^>]{0,4000}?\bhref=[\"']([^\"'>]{1,2000})")
_TOGETHER = 50
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
STOPPED = "Stopped. No pairs were looked for; nothing was changed."
GONE = "One of these stories is not here any more. Nothing was joined."
NO_ROOM = (
    "Both stories have a text in the same edition, so that they can’t become one. Nothing was "
    "joined."
)
MOVED_ON = "These stories were changed since they were joined. They stay joined."

Resettle = Callable[[frozenset[Uid]], None]
"""What stands at sites of these articles is agreed on anew: to be one story is no change of it."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Two stories that became one, and what it takes to part them."""

    kept: Story
    """As it was before."""
    ended: Story
    sorted_by: datetime
    moved: tuple[Uid, ...]


class PairingOffers:
    """Finds, joins, refuses; each can be taken back."""

    def __init__(self, context: Context, resettle: Resettle) -> None:
        self._context, self._resettle = context, resettle

    def find(self, watch: Watch) -> list[Offer]:
        """Every offer, the surest first. Reads all texts: call it off the main thread.

        `CancelledError` when it was stopped.
        """
        uids = list(self._context.read(pairing.articles_alive))
        told: list[Told] = []
        for number, uid in enumerate(uids):
            if number % _TOGETHER == 0:
                watch.progress(number, len(uids), "pairs", "")
                if watch.cancelled():
                    raise CancelledError(STOPPED)
            told.append(self._context.read(lambda c, u=uid: _told(c, u)))  # type: ignore[misc]
        return offers(told, self._context.read(pairing.refused))

    def confirm(self, chosen: Sequence[Offer]) -> list[Joined]:
        """Let each pair be one story, or none of them. Sites are written to by none of it.

        `NotAllowedError` when both have a text in one edition, `NotFoundError` when one is gone.
        """

        def work(connection: Connection) -> list[Joined]:
            return [j for offer in chosen if (j := self._join(connection, offer)) is not None]

        done = self._context.write(work)
        self._tell(done)
        return done

    def part(self, joined: Sequence[Joined]) -> None:
        """Take it back, the last one first.

        `NotAllowedError` when the stories were worked on since.
        """

        def work(connection: Connection) -> None:
            for one in reversed(joined):
                here = pairing.editions_of(connection, one.kept.uid)
                is_moved = set(one.moved) <= set(here.values())
                if not is_moved or stories.is_here(connection, one.ended.uid):
                    raise NotAllowedError(MOVED_ON)
                pairing.begin_story(connection, one.ended, one.sorted_by)
                pairing.move_articles(connection, one.moved, one.ended.uid)
                stories.save_story(connection, one.kept)
                pairing.note_stories(connection, [one.kept.uid, one.ended.uid])

        self._context.write(work)
        self._tell(joined)

    def refuse(self, chosen: Sequence[Offer]) -> None:
        """They are not offered again."""
        self._context.write(lambda c: pairing.refuse(c, [_pair(one) for one in chosen]))

    def offer_again(self, chosen: Sequence[Offer]) -> None:
        """Take a refusal back."""
        self._context.write(lambda c: pairing.forget_refusal(c, [_pair(one) for one in chosen]))

    @staticmethod
    def _join(connection: Connection, offer: Offer) -> Joined | None:
        """The story that began first stays; the other's texts move to it."""
        if not all(articles.is_here(connection, u.article) for u in (offer.one, offer.other)):
            raise NotFoundError(GONE)
        uids = {
            articles.load_article(connection, u.article).story for u in (offer.one, offer.other)
        }
        if len(uids) < 2:
            return None  # a pair confirmed before has joined them already
        found = [stories.load_story(connection, uid) for uid in uids]
        kept, ended = sorted(found, key=lambda story: (story.created, story.uid))
        here = pairing.editions_of(connection, kept.uid)
        moved = pairing.editions_of(connection, ended.uid)
        if here.keys() & moved.keys():
            raise NotAllowedError(NO_ROOM)
        sorted_by = stories.sorted_by(connection, ended.uid)
        pairing.move_articles(connection, tuple(moved.values()), kept.uid)
        after = replace(
            kept,
            pictures=kept.pictures or ended.pictures,
            series=kept.series or ended.series,
            part=kept.part if kept.series else ended.part,
        )
        stories.save_story(connection, after)
        pairing.end_story(connection, ended.uid)
        pairing.note_stories(connection, [kept.uid])
        return Joined(kept, ended, sorted_by, tuple(moved.values()))

    def _tell(self, joined: Iterable[Joined]) -> None:
        done = tuple(joined)
        if not done:
            return
        changed = frozenset(uid for one in done for uid in (one.kept.uid, one.ended.uid))
        moved = frozenset(uid for one in done for uid in one.moved)
        kept = frozenset(
            uid
            for one in done
            for uid in self._context.read(
                lambda c, s=one.kept.uid: pairing.editions_of(c, s)  # type: ignore[misc]
            ).values()
        )
        self._resettle(moved | kept)
        self._context.changes.publish(Changes(stories=changed, articles=moved | kept))


def _pair(offer: Offer) -> frozenset[Uid]:
    return frozenset((offer.one.article, offer.other.article))


def _told(connection: Connection, uid: Uid) -> Told:
    article = articles.load_article(connection, uid)
    content = article.content
    origin = origins.origin_of_article(connection, uid)
    return Told(
        article=uid,
        story=article.story,
        edition=article.edition,
        headline=content.headline,
        date=content.date or article.first_published or _since(connection, article),
        address=_place(origin.address) if origin else "",
        pictures=frozenset(_pictures(connection, article)),
        links=frozenset(_place(unescape(one)) for one in _LINK.findall(content.body)) - {""},
        names=names_in(content.headline),
        numbers=numbers_in(content.headline),
    )


def _since(connection: Connection, article: Article) -> datetime:
    return stories.sorted_by(connection, article.story) or _NEVER


def _pictures(connection: Connection, article: Article) -> Iterable[str]:
    """What its pictures are known by: originals of ours, and the names of files at its site."""
    story = stories.load_story(connection, article.story)
    if story.pictures:
        found = photos.load_photos(connection, story.pictures)
        yield from (photo.sha256 for photo in found.values())
    lead = origins.lead_of_article(connection, article.uid)
    addresses = [unescape(one) for one in _IMAGE.findall(article.content.body)]
    yield from filter(None, (picture_key(one) for one in (*addresses, lead)))


def _place(address: str) -> str:
    """An address as two spellings of it are the same; empty for what leads nowhere else."""
    scheme, _, rest = address.partition("://")
    is_web = scheme in ("http", "https")
    bare = rest.partition("#")[0].rstrip("/").casefold()
    return bare.removeprefix("www.") if is_web else ""
