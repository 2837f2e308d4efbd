"""Comments of readers on a WordPress site."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from nejat_desktop.domain.ports.posts import RefusedError
from nejat_desktop.domain.ports.site_remarks import RemarksSeen, RemarksWaiting, RemarkThere
from nejat_desktop.domain.ports.transport import OverlongError
from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.answers import (
    OddAnswerError,
    count,
    identifier,
    inner,
    moment,
    record,
    text,
)
from nejat_desktop.sites.wordpress.client import PER_PAGE, Client
from nejat_desktop.sites.wordpress.failures import GoneError
from nejat_desktop.sites.wordpress.walking import Walk, walked

ROUTE = "wp/v2/comments"
_FIELDS = ("id", "post", "author_name", "date_gmt", "content", "status")
"""WordPress gives the text of a comment whole, or not at all."""
_WAITING: Asked = {"status": "hold", "context": "edit", "_fields": _FIELDS}
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


class WordPressRemarks:
    """Implements `domain.ports.site_remarks.SiteRemarks`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def seen(self) -> RemarksSeen:
        """How many comments readers see, and the newest of them."""
        asked: Asked = {"status": "approve", "_fields": ("id", "post")}
        found = self._client.listed(ROUTE, {**asked, **_newest()}, _place)
        return RemarksSeen(found.total, dict(found.items))

    def posts_of_seen(self, posts: Sequence[int] = ()) -> Iterator[Sequence[int]]:
        """The posts of all comments that readers see, or of those under these; a page at a time."""
        asked: Asked = {"status": "approve", "_fields": ("id", "post")}
        parts = [posts[at : at + PER_PAGE] for at in range(0, len(posts), PER_PAGE)]
        for some in parts if posts else [()]:
            under: Asked = {**asked, "post": some} if some else asked
            for found in walked(Walk(self._client, ROUTE, under, _place, lambda one: one[0])):
                yield [post for _, post in found]

    def newest_waiting(self) -> RemarksWaiting:
        """How many wait, and the newest of them: none, where those are too long for one answer."""
        try:
            found = self._client.listed(ROUTE, {**_WAITING, **_newest()}, _remark)
        except OverlongError:
            return RemarksWaiting(None, ())
        return RemarksWaiting(found.total, found.items)

    def waiting(self) -> Iterator[Sequence[RemarkThere]]:
        """Those that wait; an account that may not decide about them is refused."""
        yield from walked(Walk(self._client, ROUTE, _WAITING, _remark, lambda one: one.id))

    def find(self, id: int) -> RemarkThere | None:
        """One as it is now, in the bin too."""

        def read(value: object) -> RemarkThere:
            found = _remark(value)
            if found.id != id:
                raise OddAnswerError(f"another comment: {found.id}")
            return found

        try:
            return self._client.get(f"{ROUTE}/{id}", {"context": "edit", "_fields": _FIELDS}, read)
        except GoneError:
            return None

    def approve(self, id: int) -> bool:
        """Let readers see one."""
        try:
            self._client.post(f"{ROUTE}/{id}", {"_fields": "id"}, {"status": "approved"}, record)
        except GoneError:
            return False
        return True

    def bin(self, id: int) -> bool:
        """Move one to the bin."""
        try:
            self._client.delete(f"{ROUTE}/{id}", {"_fields": "id"})
        except GoneError:
            return False
        except RefusedError as error:
            if error.code != "rest_already_trashed":
                raise
        return True


def _newest() -> Asked:
    return {"orderby": "id", "order": "desc", "per_page": PER_PAGE}


def _place(value: object) -> tuple[int, int]:
    found = record(value)
    return identifier(found.get("id")), count(found.get("post"))


def _remark(value: object) -> RemarkThere:
    found = record(value)
    return RemarkThere(
        identifier(found.get("id")),
        count(found.get("post")),
        text(found.get("author_name") or ""),
        text(inner(found, "content", "raw") or ""),
        moment(found.get("date_gmt")) or _NEVER,
        text(found.get("status")),
    )
