"""Whose is a state of a post: ours, if it was agreed on, or if we sent it and it may come late."""

from datetime import timedelta

from nejat_desktop.domain.ports.post_journal import Phase, PostBase, Sending
from nejat_desktop.domain.ports.posts import OUT, Fields, Post, SiteRevision
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.comparing import but_for_slug, loosely, of_texts, of_words
from nejat_desktop.sync.posts.parts import Parts

LATEST = timedelta(days=7)
"""So long a request without an answer may still be carried out."""
FILL = "fill"


def late_texts(parts: Parts) -> frozenset[str]:
    """Articles of which a text may have arrived, or may still arrive, without an answer."""
    doubts = parts.memory.doubts(parts.uid, parts.clock() - LATEST)
    return frozenset(doubt.key for doubt in doubts if doubt.kind == FILL)


def is_open(sending: Sending | None) -> bool:
    """Whether something of an article is under way that may stand at the site already."""
    return sending is not None and sending.phase in (Phase.RESERVED, Phase.SENT)


def ours_now(parts: Parts, article: Uid) -> frozenset[str]:
    """What we sent, while some of it may still arrive; else nothing of it counts.

    Where every answer came, an older text of ours that stands there again was put back by somebody.
    """
    is_under_way = is_open(parts.journal.sendings(parts.uid).get(article))
    if is_under_way or article in late_texts(parts):
        return parts.journal.sent(parts.uid, article)
    return frozenset()


def spellings(fields: Fields, *, is_filtered: bool) -> frozenset[str]:
    """The digests by which a text that arrived without an answer is known as ours.

    The site may have given it another slug; one that filters our markup stores something else than
    was sent, and there the words alone decide.
    """
    exact = but_for_slug(fields)
    return frozenset({exact, loosely(fields)} if is_filtered else {exact})


def is_ours(parts: Parts, base: PostBase, post: Post, fields: Fields | None = None) -> bool:
    """Whether a state is what was agreed on, or what we sent and may have come late.

    What we sent to be seen, and is hidden there, is somebody's deed, whatever its words are.
    """
    fields = fields or post.fields
    if fields.digest == base.digest:
        return True
    sent = ours_now(parts, base.article)
    if fields.digest in sent:
        return True
    if base.status in OUT and fields.status not in OUT:
        return False
    is_known = not spellings(fields, is_filtered=post.is_filtered).isdisjoint(sent)
    return is_known and base.article in late_texts(parts)


def traces(fields: Fields, *, is_filtered: bool) -> frozenset[str]:
    """Every digest by which something that we send can be met again, but its own."""
    texts = {of_texts(fields.texts), of_words(fields.texts)}
    return spellings(fields, is_filtered=is_filtered) | texts


def foreign_revisions(parts: Parts, article: Uid, post: Post, after: int) -> list[SiteRevision]:
    """What somebody wrote after a revision, and a text of ours went over: oldest first."""
    if post.revision <= after:
        return []
    sent = parts.journal.sent(parts.uid, article)
    found = parts.site.revisions(post.fields.type, post.id, after)
    ours = {
        revision.id
        for revision in found
        if of_texts(revision.texts) in sent
        or (post.is_filtered and of_words(revision.texts) in sent)
    }
    newest = max(ours, default=0)
    return [one for one in found if one.id < newest and one.id not in ours]
