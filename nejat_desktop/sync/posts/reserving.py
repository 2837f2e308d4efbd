"""The empty draft that a release is filled into: made, found again, known as empty."""

from nejat_desktop.domain.ports.post_journal import Doubt
from nejat_desktop.domain.ports.posts import TRASH, Post
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.doubting import LATEST
from nejat_desktop.sync.posts.errands import Errands
from nejat_desktop.sync.posts.parts import Parts


def made_anew(parts: Parts, errands: Errands, doubt: Doubt) -> Post:
    """A new draft. Plug-ins write into whatever is saved, or take our marker out: what the site
    answers is ours whatever it made of it."""
    article = Uid(doubt.key)
    made = parts.site.reserve(doubt.kind, article)
    parts.journal.note_sent(parts.uid, article, (made.fields.digest,))
    errands.certain.append(doubt)
    return made


def is_empty(parts: Parts, post: Post, made: Post | None) -> bool:
    """Whether nobody has written anything in it yet."""
    if made is not None and post.id == made.id and post.fields.digest == made.fields.digest:
        return True
    return parts.site.is_stub(post)


def marked(parts: Parts, doubt: Doubt) -> list[Post]:
    """What carries the marker, but for stubs that were swept."""
    found = parts.site.marked(doubt.kind, Uid(doubt.key))
    return [p for p in found if p.fields.status != TRASH or not parts.site.is_stub(p)]


def is_doubtful(parts: Parts, doubt: Doubt) -> bool:
    """Whether such a thing may stand there already, from a request that was not answered."""
    doubts = parts.memory.doubts(parts.uid, doubt.at - LATEST)
    return any((d.kind, d.key) == (doubt.kind, doubt.key) for d in doubts)
