"""The whole of a WordPress site, read page by page: posts, pages, media, terms, names, comments."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from nejat_desktop.domain.ports.posts import PAGE, POST, Account, RefusedError
from nejat_desktop.domain.ports.site_archive import (
    ArchivedMedia,
    ArchivedPost,
    Leaf,
    SiteAuthor,
    SiteTerm,
)
from nejat_desktop.domain.ports.transport import Request, Stop, Transport, UnreachableError
from nejat_desktop.sites.wordpress import accounts, media
from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.answers import (
    address,
    count,
    identifier,
    inner,
    moment,
    record,
    text,
)
from nejat_desktop.sites.wordpress.client import PER_PAGE, Client
from nejat_desktop.sites.wordpress.library import TAXONOMIES
from nejat_desktop.sites.wordpress.looks import Asking, Looks
from nejat_desktop.sites.wordpress.posts import EVERYWHERE, POST_FIELDS, ROUTES, is_stub, post_of
from nejat_desktop.sites.wordpress.remarks import WordPressRemarks
from nejat_desktop.sites.wordpress.site import WordPressSite, sees
from nejat_desktop.sites.wordpress.walking import Stand, Walk, walked

T = TypeVar("T")

ATTACHMENT = "attachment"
NOT_THERE = "The site has no file at {url} any more. It was left out."
_POST_FIELDS = (
    *POST_FIELDS,
    *("guid.raw", "password", "sticky", "parent", "menu_order", "ping_status"),
)
_MEDIA_FIELDS = (
    *("id", "slug", "link", "date_gmt", "modified_gmt", "guid.raw", "title.raw", "caption"),
    *("description", "alt_text", "author", "post", "source_url", "media_details"),
)
"""Captions and descriptions are given whole, or not at all."""
_TERM_FIELDS = ("id", "slug", "name", "parent", "description")
_TEXTS = 25
"""Posts of one request, where they are asked for by their numbers."""
_OK = 200
_BUSY = (429, 500, 502, 503, 504)


class WordPressArchive:
    """Implements `domain.ports.site_archive.SiteArchive`."""

    def __init__(
        self, site: WordPressSite, client: Client, transport: Transport, stop: Stop
    ) -> None:
        self._site, self._client, self._transport, self._stop = site, client, transport, stop
        self._sees: dict[str, int | None] = {}
        asking = Asking(_POST_FIELDS, _archived, lambda one: one.post.id, EVERYWHERE)
        self._looks = Looks(client, self._sees, asking)

    def account(self) -> Account:
        """Who we are there."""
        found = self._site.account()
        self._sees.clear()
        self._sees |= sees(found)
        return found

    def totals(self) -> Mapping[str, int]:
        """How many there are of each type; one request each."""
        routes = {POST: ROUTES[POST], PAGE: ROUTES[PAGE], ATTACHMENT: media.ROUTE}
        found: dict[str, int] = {}
        for type, route in routes.items():
            author = self._sees.get(POST if type == ATTACHMENT else type, 0)
            if author is None:
                continue
            asked: Asked = {"context": "edit", "per_page": 1, "_fields": "id"}
            asked |= {"author": author} if author else {}
            asked |= {"status": EVERYWHERE} if type != ATTACHMENT else {}
            total = self._client.listed(route, asked, record).total
            found |= {} if total is None else {type: total}
        return found

    def terms(self, taxonomy: str) -> Iterator[SiteTerm]:
        """All terms of a taxonomy, those too under which nothing stands."""
        asked: Asked = {"_fields": _TERM_FIELDS, "hide_empty": False}
        walk = Walk(
            self._client,
            TAXONOMIES[taxonomy],
            asked,
            lambda value: _term(taxonomy, value),
            lambda term: term.id,
        )
        for found in walked(walk):
            yield from found

    def authors(self, ids: Sequence[int]) -> Mapping[int, SiteAuthor]:
        """The names of accounts, as far as the site tells them."""
        return accounts.told(self._client, ids, ("id", "slug", "name"), _author, lambda one: one.id)

    def comments(self) -> Iterator[Sequence[int]]:
        """The posts of all comments that readers see, a page at a time."""
        return WordPressRemarks(self._client).posts_of_seen()

    def media(self, cursor: str) -> Iterator[Leaf[ArchivedMedia]]:
        """The library from a cursor on."""
        author = self._sees.get(POST)
        asked: Asked = {"context": "edit", "_fields": _MEDIA_FIELDS}
        asked |= {"author": author} if author else {}
        walk = Walk(self._client, media.ROUTE, asked, _media, lambda one: one.id)
        stand: Stand | None = _stand(cursor)
        while stand is not None:
            found, stand = walk.page(stand)
            there = f"{stand.offset} {stand.last}" if stand else ""
            yield Leaf(found, there, complete=not cursor)

    def posts(self, cursor: str) -> Iterator[Leaf[ArchivedPost]]:
        """Posts, then pages, of every status that the account sees."""
        for page in self._looks.look(cursor):
            yield Leaf(page.posts, page.cursor, page.counts, page.complete)

    def some_media(self, ids: Sequence[int]) -> Sequence[ArchivedMedia]:
        """These things of the library; so many at a time as a page holds."""
        asked: Asked = {"context": "edit", "_fields": _MEDIA_FIELDS}
        return self._some(media.ROUTE, asked, _media, ids)

    def some_posts(self, type: str, ids: Sequence[int]) -> Sequence[ArchivedPost]:
        """These posts or pages; few at a time, for their texts come with them."""
        asked: Asked = {"context": "edit", "_fields": _POST_FIELDS, "status": EVERYWHERE}
        return self._some(ROUTES[type], asked, _archived, ids, _TEXTS)

    def _some(
        self,
        route: str,
        asked: Asked,
        made: Callable[[object], T],
        ids: Sequence[int],
        size: int = PER_PAGE,
    ) -> Sequence[T]:
        wanted, found = sorted(set(ids) - {0}), list[T]()
        for start in range(0, len(wanted), size):
            some = wanted[start : start + size]
            found += self._client.listed(
                route, {**asked, "include": some, "per_page": size}, made
            ).items
        return found

    def file(self, url: str) -> bytes:
        """The bytes of a picture or file. Its address may be another host's: no password goes.

        `UnreachableError` when it is busy, `RefusedError` when there is no such file.
        """
        reply = self._transport.send(Request("GET", url, {"Accept": "*/*"}), self._stop)
        if reply.status in _BUSY:
            raise UnreachableError(
                f"The site did not give {url} (it answered {reply.status}). It was left out; fetch "
                "the archive again.",
                maybe_done=False,
            )
        if reply.status != _OK or not reply.body:
            raise RefusedError(NOT_THERE.format(url=url))
        return reply.body


def _stand(cursor: str) -> Stand:
    offset, _, last = cursor.partition(" ")
    is_ours = offset.isdecimal() and last.isdecimal()
    return Stand(int(offset), int(last)) if is_ours else Stand()


def _archived(value: object) -> ArchivedPost:
    found, post = record(value), post_of(value)
    return ArchivedPost(
        post=post,
        guid=text(inner(found, "guid", "raw") or ""),
        password=text(found.get("password") or ""),
        is_sticky=found.get("sticky") is True,
        parent=count(found.get("parent")),
        order=_order(found.get("menu_order")),
        pings_open=found.get("ping_status") == "open",
        is_stub=is_stub(post),
    )


def _order(value: object) -> int:
    """Where a page stands among its sisters; plugins use numbers below 0, too."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _media(value: object) -> ArchivedMedia:
    found = record(value)
    there = media.media_of(value, "")
    path = text(inner(found, "media_details", "file") or "")
    original = text(inner(found, "media_details", "original_image") or "")
    return ArchivedMedia(
        id=there.id,
        url=there.url,
        original=f"{there.url.rpartition('/')[0]}/{original}" if original else "",
        path=f"{path.rpartition('/')[0]}/{original}".lstrip("/") if original else path,
        slug=text(found.get("slug") or ""),
        link=address(found.get("link")),
        guid=text(inner(found, "guid", "raw") or ""),
        title=text(inner(found, "title", "raw") or ""),
        caption=text(inner(found, "caption", "raw") or ""),
        description=text(inner(found, "description", "raw") or ""),
        alt=text(found.get("alt_text") or ""),
        author=count(found.get("author")),
        date=moment(found.get("date_gmt")),
        modified=moment(found.get("modified_gmt")),
        post=count(found.get("post")),
        sizes=there.sizes,
        width=there.width,
        height=there.height,
    )


def _term(taxonomy: str, value: object) -> SiteTerm:
    found = record(value)
    return SiteTerm(
        taxonomy,
        identifier(found.get("id")),
        text(found.get("slug") or ""),
        text(found.get("name") or ""),
        count(found.get("parent")),
        text(found.get("description") or ""),
    )


def _author(value: object) -> SiteAuthor:
    found = record(value)
    slug, name = text(found.get("slug") or ""), text(found.get("name") or "")
    return SiteAuthor(identifier(found.get("id")), slug, name)
