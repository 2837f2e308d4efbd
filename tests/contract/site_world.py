"""A site of posts for its contract: ours over a WordPress, and somebody else's hands there."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

from PIL import Image

from nejat_desktop.domain.ports.posts import Account, Fields, Payload, Post, Seen
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, Transport
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.library import WordPressLibrary
from nejat_desktop.sites.wordpress.marker import marker
from nejat_desktop.sites.wordpress.site import WordPressSite
from tests.contract.rest import Ground, Rest

ARTICLE = Uid("0192f0c1a2b37c4d8e5f60718293a4b5")
LONG_AGO = datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)


@dataclass
class CountingTransport:
    """A transport that keeps what goes through it."""

    inner: Transport
    requests: list[Request] = field(default_factory=list)

    def send(self, request: Request, stop: Stop) -> Reply:
        """The answer of the one inside."""
        self.requests.append(request)
        return self.inner.send(request, stop)


class SiteWorld:
    """One emptied WordPress."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.transport = CountingTransport(ground.transport)
        self.site, self.library = self.of("editor")
        self.rest = Rest(ground, ground.root, "administrator")
        """The hands of somebody else."""

    def of(self, login: str, root: str = "") -> tuple[WordPressSite, WordPressLibrary]:
        """The site as somebody sees it."""
        who = Login(login, self.ground.password(login))
        client = Client(self.transport, root or self.ground.root, who, lambda: False)
        return WordPressSite("wp-1", client), WordPressLibrary("wp-1", client)

    def now(self) -> datetime:
        """The site's own time, as it stamps a change."""
        made = self.rest.new(title="What time is it?")
        stamp = datetime.fromisoformat(made["modified_gmt"]).replace(tzinfo=UTC)
        self.rest.delete(f"wp/v2/posts/{made['id']}?force=true")
        return stamp

    def published(self, **changes: Any) -> Post:
        """A post of ours that is out."""
        post = self.site.reserve(changes.get("type", "post"), ARTICLE)
        return self.site.fill(post.id, fields(**changes))

    def edit(self, id: int, **changes: Any) -> dict[str, Any]:
        """Somebody else changes a post."""
        reply = self.rest.post(f"wp/v2/posts/{id}", changes)
        assert reply.status == 200
        return dict(reply.json)

    def look(self, cursor: str) -> tuple[dict[int, Post], Seen]:
        """What a look shows, and its last page."""
        pages = list(self.site.changes(cursor))
        return {post.id: post for page in pages for post in page.posts}, pages[-1]

    def count(self, act: Callable[[], object]) -> int:
        """How many requests something makes."""
        before = len(self.transport.requests)
        act()
        return len(self.transport.requests) - before


def fields(**changes: Any) -> Fields:
    """A wire form."""
    made = {
        "type": "post",
        "status": "publish",
        "slug": "the-bridge",
        "title": "The bridge",
        "content": f"{marker(ARTICLE)}\n<p>The bridge is open.</p>",
        "date": LONG_AGO,
        **changes,
    }
    return Fields(**made)


def ahead(world: SiteWorld, hours: int) -> datetime:
    """An instant ahead of the site's own time."""
    return world.now() + timedelta(hours=hours)


def payload(data: bytes, suffix: str = "png") -> Payload:
    """Bytes on their way to a site."""
    return Payload(data, hashlib.sha256(data).hexdigest(), suffix)


def can(account: Account, *powers: str) -> bool:
    """Whether it may do all of that."""
    return set(powers) <= account.can


def png(width: int, height: int) -> bytes:
    """A picture."""
    file = BytesIO()
    Image.new("RGB", (width, height), "teal").save(file, "PNG")
    return file.getvalue()
