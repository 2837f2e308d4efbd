"""One story of a newsroom and its post on a real WordPress, where others write too."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article
from nejat_desktop.domain.body import parse, plain_text
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from tests.rooms import article
from tests.site_changes import PARAGRAPHS, rewritten
from tests.wordpress.newsroom import Line, sync
from tests.wordpress.server.running import WordPress

Post = dict[str, Any]
_AROUND = re.compile(
    r'<!-- wp:group {"className":"nejat.*?<!-- /wp:group -->|<!-- nejat:uid=\w+ -->', re.DOTALL
)


class MovingClock:
    """The real time, and what a test adds to it."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


def paragraphs(body: str) -> list[str]:
    """The words of a text, without what is generated around it."""
    own = _AROUND.sub("", body)
    return [plain_text(row.inner) for row in parse(own.strip()).rows]


def as_editor(wordpress: WordPress, edition: str, **fields: Any) -> None:
    """The site's editor saves a post in the browser: `ID` and what changes."""
    person = wordpress.editions[edition].users["editor"].id
    told = json.dumps(json.dumps(fields, ensure_ascii=False), ensure_ascii=False)
    wordpress.php(
        edition,
        f"wp_set_current_user({person}); "
        f"return wp_update_post(wp_slash(json_decode({told.replace('$', chr(92) + '$')}, true)));",
    )


@dataclass
class Told:
    """A story with three paragraphs, in English."""

    room: Opened
    line: Line
    uid: Uid
    edition: str = "en"

    # here

    @property
    def article(self) -> Article:
        """As it stands here."""
        return self.room.services.editing.article(self.uid)

    @property
    def here(self) -> list[str]:
        """The paragraphs here."""
        return paragraphs(self.article.content.body)

    def save(self, **changes: Any) -> None:
        """Other fields of its content."""
        now = self.article
        content = replace(now.content, **changes)
        self.room.services.editing.save(self.uid, now.version, content)

    def write_here(self, number: int, text: str) -> None:
        """Another paragraph."""
        now = self.article
        content = rewritten(now.content, number, text)
        self.room.services.editing.save(self.uid, now.version, content)

    def approve(self) -> None:
        """Let it out."""
        self.room.services.publishing.approve(self.uid)

    # there

    def all_posts(self) -> list[Post]:
        """Every post with its marker, wherever it stands, but for empty drafts in the bin."""
        marker = f"nejat:uid={self.uid}"
        return [
            post
            for post in self.line.posts(self.edition, search=self.uid)
            if marker in post["content"]["raw"]
            and (post["status"] != "trash" or post["title"]["raw"])
        ]

    @property
    def post(self) -> Post:
        """Its one post."""
        (post,) = self.all_posts()
        return post

    @property
    def there(self) -> list[str]:
        """The paragraphs there."""
        return paragraphs(self.post["content"]["raw"])

    def edit(self, **fields: Any) -> None:
        """The site's editor saves something of it."""
        as_editor(self.line.wordpress, self.edition, ID=self.post["id"], **fields)

    def write_there(self, number: int, text: str) -> None:
        """The site's editor writes another paragraph."""
        self.edit(post_content=self.post["content"]["raw"].replace(self.there[number], text))

    # both

    def rounds(self, count: int = 1) -> int:
        """So many syncs; how many writes they made."""
        since = len(self.line.proxy.requests)
        for _ in range(count):
            sync(self.room)
        return len(self.line.writes(since))

    def lives(self) -> Iterator[Any]:
        """How the newsroom says that it stands."""
        yield self.article.status
        yield self.article.live


def told(
    room: Opened,
    line: Line,
    headline: str,
    picture: bytes = b"",
    edition: str = "en",
    **more: Any,
) -> Told:
    """A new story that is approved, not synced."""
    made = article(room.services, headline, *PARAGRAPHS, edition=edition)
    story = Told(room, line, made.uid, edition)
    if picture:
        photo = room.services.library.add(picture, "a.png")
        room.services.library.describe(photo.uid, "en", Description("A bridge.", "A bridge.", ""))
        room.services.stories.set_pictures(made.story, [photo.uid])
    if more:
        story.save(**more)
    story.approve()
    return story
