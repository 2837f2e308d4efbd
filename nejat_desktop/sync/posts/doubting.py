"""Whose is a state of a post: ours, if we ever sent it, or if it may be ours and came late."""

from datetime import timedelta

from nejat_desktop.domain.ports.post_journal import PostBase
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


def spellings(fields: Fields, *, is_filtered: bool) -> frozenset[str]:
    """The digests by which a text that arrived without an answer is known as ours.

    The site may have given it another slug; one that filters our markup stores something else than
    was sent, and there the words alone decide.
    """
    exact = but_for_slug(fields)
    return frozenset({exact, loosely(fields)} if is_filtered else {exact})


def is_ours(parts: Parts, base: PostBase, post: Post, fields: Fields | None = None) -> bool:
    """Whether a state is what was agreed on, or anything that we ever sent.

    What we sent to be seen, and is hidden there, is somebody's deed, whatever its words are.
    """
    fields = fields or post.fields
    sent = parts.journal.sent(parts.uid, base.article)
    if fields.digest in {base.digest, *sent}:
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
