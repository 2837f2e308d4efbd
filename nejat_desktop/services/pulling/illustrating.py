"""Pictures and files that are fetched after the texts, for the stories that came without them."""

from collections.abc import Sequence

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.ports.posts import Post
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.archive.preparing import Places
from nejat_desktop.services.archive.sorting import Arrival
from nejat_desktop.services.archive.storing import Storing
from nejat_desktop.services.pulling.agreeing import Agreeing
from nejat_desktop.store.database import Connection

Late = tuple[Arrival, Uid, Post]
"""What a post says, the article that it is, and the post."""


def illustrated(
    storing: Storing, agreeing: Agreeing, found: Sequence[Late], places: Places
) -> list[Uid]:
    """Give these articles what has come in for them since; those that were agreed on anew.

    The post shows it already: an article that nobody has changed here is agreed on with it.
    """
    posts = {uid: post for _, uid, post in found}
    untouched: set[Uid] = set()
    anew: list[Uid] = []

    def agreed(connection: Connection) -> set[Uid]:
        untouched.update(agreeing.untouched(connection, posts))
        return untouched

    def also(connection: Connection, mended: Sequence[Article]) -> None:
        again = [(one, posts[one.uid]) for one in mended if one.uid in untouched]
        anew.extend(agreeing.again(connection, again))

    storing.illustrate([(one, uid) for one, uid, _ in found], places, agreed, also)
    return anew
