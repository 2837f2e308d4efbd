"""What stands at a site and what is here are agreed on: the next sync has nothing to write."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from nejat_desktop.domain.article import Article, Content, Live, Status
from nejat_desktop.domain.ports.post_journal import Known, PostBase
from nejat_desktop.domain.ports.post_wire import PostWire, Refs
from nejat_desktop.domain.ports.posts import OUT, Fields, Post
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store import articles, post_bases, revisions, stories
from nejat_desktop.store.database import Connection
from nejat_desktop.store.heads import load_heads
from nejat_desktop.sync.posts.taking import base_of, known_of

_MAY_STAND = frozenset({Live.HELD, Live.WAITING, Live.SCHEDULED, Live.PUBLISHED})
"""Where an article stands when its post may be out; what was withdrawn here is not to come back."""


@dataclass(slots=True)
class Agreed:
    """What became of a part: how many posts are agreed on, and which say something else."""

    bases: list[Uid]
    differing: list[Post]


class Agreeing:
    """Agrees on the posts of one site. Its calls belong in the transaction of a part."""

    def __init__(self, site: str, wire: PostWire) -> None:
        self._site, self._wire = site, wire

    def fresh(self, connection: Connection, made: Sequence[tuple[Article, Post]]) -> Agreed:
        """Articles that were made of these posts just now."""
        out = [(a, p) for a, p in made if a.release is not None and p.fields.status in OUT]
        agreed = self._agree(connection, out)
        for article, post in made:
            if article.uid not in agreed:
                post_bases.keep_known(connection, self._site, known_of(article.uid, post))
        return Agreed(agreed, [])

    def here(self, connection: Connection, found: Sequence[tuple[Uid, Post]]) -> Agreed:
        """Articles that were here before, by an export or by their markers.

        Those whose post says the same are agreed on. The others are left to the sync: it looks
        closely, and asks a person where it has to.
        """
        same, differing = [], list[Post]()
        for uid, post in found:
            article = articles.load_article(connection, uid)
            alike = self._says_the_same(connection, article, post)
            if alike and self._may_stand(connection, article, post):
                same.append((article, post))
                continue
            known = known_of(uid, post)
            if not alike:
                differing.append(post)
            is_sure = alike and article.release is None
            known = known if is_sure else replace(known, digest="")
            post_bases.keep_known(connection, self._site, known)
        return Agreed(self._agree(connection, same), differing)

    def untouched(self, connection: Connection, posts: Mapping[Uid, Post]) -> frozenset[Uid]:
        """Of these articles those that stand at the site as they came, and nobody has changed
        here."""
        numbers = [post.id for post in posts.values()]
        found = post_bases.articles_at(connection, self._site, numbers).values()
        bases = [base for base in found if isinstance(base, PostBase) and base.article in posts]
        return frozenset(
            base.article
            for base in bases
            if base.digest == posts[base.article].fields.digest
            and _is_first(articles.load_article(connection, base.article), base)
        )

    def again(self, connection: Connection, mended: Sequence[tuple[Article, Post]]) -> list[Uid]:
        """Articles of which it was known only now what they show at the site; those agreed on."""
        return self._agree(connection, mended)

    def marked(self, connection: Connection, found: Iterable[tuple[Uid, Post]]) -> None:
        """Posts with the markers of articles of ours: the next sync looks at them closely."""
        for uid, post in found:
            known = Known(uid, post.fields.type, post.id)
            post_bases.keep_known(connection, self._site, known)

    def _agree(self, connection: Connection, pairs: Sequence[tuple[Article, Post]]) -> list[Uid]:
        heads = load_heads(connection, [a.release for a, _ in pairs if a.release])
        agreed: list[tuple[PostBase, Fields]] = []
        for article, post in pairs:
            head = heads.get(article.release) if article.release else None
            if head is not None:
                mark = self._wire.mark(head, Refs(), untouched=post.marked is None)
                agreed.append((base_of(head, post, mark, post.fields), post.fields))
        post_bases.move_bases(connection, self._site, agreed)
        return [base.article for base, _ in agreed]

    def _says_the_same(self, connection: Connection, article: Article, post: Post) -> bool:
        if article.release is None:
            theirs = self._wire.unwired(post.fields, None, Refs()).content
            return _words(theirs) == _words(article.content)
        release = revisions.load_release(connection, article.release)
        theirs = self._wire.unwired(post.fields, release, Refs()).content
        return _words(theirs) == _words(release.content)

    @staticmethod
    def _may_stand(connection: Connection, article: Article, post: Post) -> bool:
        """Whether what is out there may be agreed on with nobody asked."""
        if article.release is None or post.fields.status not in OUT:
            return False
        story = stories.load_story(connection, article.story)
        return article.live in _MAY_STAND and story.binned is None


def _is_first(article: Article, base: PostBase) -> bool:
    """Whether an article is what came, and nothing that was approved here."""
    is_release = article.status is Status.APPROVED and article.release == base.release
    return is_release and article.release_number == 1


def _words(content: Content) -> tuple[str, str, str]:
    return content.headline, content.body, content.excerpt


def by_number(posts: Iterable[Post]) -> Mapping[int, Post]:
    """Posts by their numbers."""
    return {post.id: post for post in posts}
