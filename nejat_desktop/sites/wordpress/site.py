"""A WordPress site as a site of posts, for the length of one run."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta

from nejat_desktop.domain.ports.posts import (
    DRAFT,
    PAGE,
    POST,
    Account,
    Fields,
    Identity,
    Post,
    RefusedError,
    Seen,
    ShutOutError,
    SiteRevision,
)
from nejat_desktop.domain.ports.transport import OverlongError, UnreachableError
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.wordpress import accounts, complaints, counting, posts
from nejat_desktop.sites.wordpress.addresses import Asked, Params
from nejat_desktop.sites.wordpress.answers import (
    MOST_ID,
    Record,
    count,
    identifier,
    inner,
    record,
    text,
)
from nejat_desktop.sites.wordpress.client import PER_PAGE, Client
from nejat_desktop.sites.wordpress.failures import ODD, ForbiddenError, GoneError
from nejat_desktop.sites.wordpress.looks import Asking, Looks
from nejat_desktop.sites.wordpress.marker import marker, stub_slug, stub_slugs
from nejat_desktop.sites.wordpress.posts import (
    EVERYWHERE,
    POST_FIELDS,
    REVISION_FIELDS,
    ROUTES,
    body_of,
    numbered,
    post_of,
    revision_of,
)

_SEES_SOME = {POST: "edit_posts", PAGE: "edit_pages"}
_SEES_ALL = {POST: "edit_others_posts", PAGE: "edit_others_pages"}
_EDITING: Params = {"context": "edit", "_fields": POST_FIELDS}
_REVISIONS_AT_ONCE = 20
_MOST_HIDDEN = 20
"""Posts that are asked for one by one. More that are not shown: it is the account's rights."""
_ARTICLES_AT_ONCE = 20
"""Their slugs have to fit into one address."""


class WordPressSite:
    """The posts and pages of one site, as one account sees them."""

    is_stub = staticmethod(posts.is_stub)

    def __init__(self, uid: str, client: Client) -> None:
        self.uid = uid
        self._client = client
        self._sees: dict[str, int | None] = {}
        self._is_told = False
        """Whether the site was asked what the account may do."""
        self._names: dict[int, str] = {}
        asking = Asking(POST_FIELDS, post_of, lambda post: post.id)
        self._looks = Looks(client, self._sees, asking)

    @property
    def apart(self) -> timedelta:
        """How far the site's clock is ahead of ours, as its last answer told; else 0."""
        return self._client.apart

    def identity(self) -> Identity:
        """What answers at the address now."""
        return self._client.get("", {"_fields": ("name", "url", "home")}, _identity_of)

    def account(self) -> Account:
        """Who we are there; `ShutOutError` when the password is not right any more."""
        params = {"context": "edit", "_fields": ("id", "name", "roles", "capabilities")}
        found = self._client.get("wp/v2/users/me", params, _account_of)
        self._is_told = True
        self._sees.clear()
        self._sees |= sees(found)
        return found

    def changes(self, cursor: str) -> Iterator[Seen]:
        """Everything that may have changed since the cursor, a page at a time.

        Beside its pages a look makes four requests. An account that does not see all posts of the
        site (`account` tells) looks at its own.
        """
        for page in self._looks.look(cursor):
            yield Seen(
                page.posts,
                page.cursor,
                page.counts,
                complete=page.complete,
                is_whole=page.is_whole,
                through=page.through,
                ranks=page.ranks,
            )

    def posts(self, type: str, ids: Sequence[int]) -> Mapping[int, Post | None]:
        """These posts as they are now, those in the bin too; None for what is there and not shown;
        what is gone is left out."""
        found: dict[int, Post | None] = {}
        wanted = sorted(set(ids))
        for start in range(0, len(wanted), PER_PAGE):
            found |= self._some(type, wanted[start : start + PER_PAGE])
        return found

    def _some(self, type: str, ids: Sequence[int]) -> Mapping[int, Post | None]:
        """Posts of one page; by halves where their texts are more than an answer can hold."""
        params: Asked = {**_EDITING, "include": ids, "status": EVERYWHERE, "per_page": PER_PAGE}
        try:
            page = self._client.listed(ROUTES[type], params, post_of)
        except OverlongError:
            if len(ids) == 1:
                raise
            half = len(ids) // 2
            return {**self._some(type, ids[:half]), **self._some(type, ids[half:])}
        found: dict[int, Post | None] = {post.id: post for post in page.items}
        left = [id for id in ids if id not in found]
        if left and len(left) < len(ids) and (page.total is None or page.at_once < len(ids)):
            return {**found, **self._some(type, left)}  # it gives fewer at once
        if page.total is not None and page.total > len(found):
            if not self._sees_all(type):
                raise ShutOutError(complaints.MAY_NOT_SEE)
            found |= _hidden(self, type, left)
        return found

    def in_doubt(self, type: str, ids: Sequence[int]) -> Sequence[int]:
        """Those among which something is gone: a site counts what it lists."""
        return counting.in_doubt(self._client, ROUTES[type], ids)

    def _sees_all(self, type: str) -> bool:
        """Whether the account, as far as it was asked, may edit all of a type."""
        return self._is_told and type not in self._sees

    @contextmanager
    def _one_of(self, type: str) -> Iterator[None]:
        """Around what is done with one post: where an account that may edit all of a type is
        denied one, it is that one's affair, and the rest can go on."""
        try:
            yield
        except ForbiddenError as error:
            if not self._sees_all(type):
                raise
            raise RefusedError(complaints.FOR_OTHERS, error.code) from error

    def post(self, type: str, id: int) -> Post | None:
        """One post as it is now, in the bin too; None when it is gone."""
        try:
            with self._one_of(type):
                return self._client.get(f"{ROUTES[type]}/{id}", _EDITING, numbered(id))
        except GoneError:
            return None

    def reserved(self, type: str, articles: Sequence[Uid]) -> Mapping[Uid, Sequence[Post]]:
        """Everything that was reserved for these articles and not filled, the lowest first."""
        found: dict[Uid, list[Post]] = {}
        for start in range(0, len(articles), _ARTICLES_AT_ONCE):
            some = articles[start : start + _ARTICLES_AT_ONCE]
            whose = {slug: article for article in some for slug in stub_slugs(article)}
            params: Asked = {**_EDITING, "slug": tuple(whose), "status": EVERYWHERE}
            params = {**params, "orderby": "id", "order": "asc", "per_page": PER_PAGE}
            for post in self._client.listed(ROUTES[type], params, post_of).items:
                article = whose.get(post.fields.slug)
                if article is not None and post.marked in (article, None):
                    found.setdefault(article, []).append(post)
        return {uid: sorted(posts, key=lambda post: post.id) for uid, posts in found.items()}

    def marked(self, type: str, article: Uid) -> Sequence[Post]:
        """Every post that carries the article's marker, in the bin too, the lowest first."""
        params: Asked = {**_EDITING, "search": article, "status": EVERYWHERE, "per_page": PER_PAGE}
        page = self._client.listed(ROUTES[type], params, post_of)
        ours = [post for post in page.items if post.marked == article]
        return sorted(ours, key=lambda post: post.id)

    def revisions(self, type: str, id: int, after: int) -> Sequence[SiteRevision]:
        """The revisions with a higher number than `after`, oldest first."""
        with self._one_of(type):
            found = [row for row in self._newer(type, id, after) if not posts.is_autosave(row)]
        names = self._names_of({_author(row) for row in found})
        made = [revision_of(row, names.get(_author(row), "")) for row in found]
        return sorted(made, key=lambda revision: revision.id)

    def _newer(self, type: str, id: int, after: int) -> Iterator[Record]:
        """The rows of a post's revisions after one, the newest first."""
        route, offset, lowest = f"{ROUTES[type]}/{id}/revisions", 0, MOST_ID + 1
        while True:
            params: Asked = {
                **{"context": "edit", "_fields": REVISION_FIELDS, "orderby": "id", "order": "desc"},
                **{"per_page": _REVISIONS_AT_ONCE, "offset": offset},
            }
            found = self._client.listed(route, params, record)
            ids = [identifier(row.get("id")) for row in found.items]
            if ids and min(ids) >= lowest:  # the same page again: it would never end
                raise UnreachableError(ODD, maybe_done=False)
            yield from (
                row for row, id in zip(found.items, ids, strict=True) if after < id < lowest
            )
            offset, lowest = offset + len(ids), min(ids, default=0)
            if lowest <= after or offset == found.total:
                return

    def _names_of(self, authors: set[int]) -> Mapping[int, str]:
        """The names of accounts, as far as the site tells them; each is asked for once."""
        unknown = authors - self._names.keys() - {0}
        found = accounts.told(self._client, unknown, ("id", "name"), _named, lambda one: one[0])
        self._names |= {id: found[id][1] if id in found else "" for id in unknown}
        return self._names

    def reserve(self, type: str, article: Uid) -> Post:
        """A new empty draft that carries the article's marker: readers see nothing of it."""
        body = {
            "status": DRAFT,
            "slug": stub_slug(article),
            "title": "",
            "content": marker(article),
        }
        return self._client.post(ROUTES[type], _EDITING, body, post_of)

    def fill(self, id: int, fields: Fields) -> Post:
        """Write a post as a whole; one in the bin is brought back by its status."""
        route = f"{ROUTES[fields.type]}/{id}"
        with self._one_of(fields.type):
            return self._client.post(route, _EDITING, body_of(fields), numbered(id))

    def move(self, type: str, id: int, status: str) -> Post:
        """Write the status of a post and nothing else of it."""
        route = f"{ROUTES[type]}/{id}"
        with self._one_of(type):
            return self._client.post(route, _EDITING, {"status": status}, numbered(id))

    def bin(self, type: str, id: int) -> None:
        """Move a post to the site's bin; nothing happens to one that is there or gone."""
        try:
            with self._one_of(type):
                self._client.delete(f"{ROUTES[type]}/{id}", {"_fields": "id"})
        except GoneError:
            return
        except RefusedError as error:
            if error.code != "rest_already_trashed":
                raise


def _hidden(site: WordPressSite, type: str, ids: Sequence[int]) -> Mapping[int, Post | None]:
    """Posts that a list did not show, one by one: some are gone, some not to be seen."""
    if len(ids) > _MOST_HIDDEN:
        raise ShutOutError(complaints.MAY_NOT_SEE)
    found: dict[int, Post | None] = {}
    for id in ids:
        try:
            post = site.post(type, id)
        except RefusedError:
            found[id] = None
        else:
            found |= {id: post} if post is not None else {}
    return found


def sees(account: Account) -> dict[str, int | None]:
    """What of a type an account does not see whole: its own posts alone (its number), or none."""
    some = {type: account.id for type, can in _SEES_ALL.items() if can not in account.can}
    return {**some, **{type: None for type, can in _SEES_SOME.items() if can not in account.can}}


def _identity_of(value: object) -> Identity:
    found = record(value)
    return Identity(*(text(found.get(name) or "") for name in ("name", "url", "home")))


def _account_of(value: object) -> Account:
    found = record(value)
    roles = found.get("roles")
    can = found.get("capabilities")
    return Account(
        id=identifier(found.get("id")),
        name=text(found.get("name") or ""),
        roles=tuple(map(text, roles)) if isinstance(roles, list) else (),
        can=frozenset(n for n, has in can.items() if has) if isinstance(can, dict) else frozenset(),
    )


def _named(value: object) -> tuple[int, str]:
    found = record(value)
    return identifier(found.get("id")), text(inner(found, "name") or "")


def _author(row: Record) -> int:
    return count(row.get("author"))
