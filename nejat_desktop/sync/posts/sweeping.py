"""The sweep: for seven days, what a lost answer may have left at the site twice is taken away."""

from datetime import timedelta

from nejat_desktop.domain.ports.posts import TRASH
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.parts import Parts

LOOKED_FOR = timedelta(days=7)
MEDIA = "media"


def sweep(parts: Parts) -> int:
    """Bin stubs that nothing uses, and delete uploads that nothing shows; how many.

    Only what is empty, ours and unused is touched: a draft with our marker and nobody's word in
    it, and an upload under a slug of ours that is not the one that releases show.
    """
    doubts = parts.memory.doubts(parts.uid, parts.clock() - LOOKED_FOR)
    swept = 0
    for kind, key in dict.fromkeys((doubt.kind, doubt.key) for doubt in doubts):
        swept += _media(parts, key) if kind == MEDIA else _stubs(parts, kind, Uid(key))
    return swept


def _stubs(parts: Parts, type: str, article: Uid) -> int:
    base = parts.journal.bases(parts.uid).get(article)
    sending = parts.journal.sendings(parts.uid).get(article)
    used = {base.id if base else 0, sending.id if sending else 0}
    swept = 0
    for post in parts.site.reserved(type, article):
        if post.id not in used and post.fields.status != TRASH and parts.site.is_stub(post):
            parts.site.bin(type, post.id)
            swept += 1
    return swept


def _media(parts: Parts, digest: str) -> int:
    used = {there.id for there in parts.memory.media(parts.uid).values()}
    found = parts.library.media(digest)
    kept = [there for there in found if there.id in used] or list(found[:1])
    extra = [there for there in found if there.id not in used and there not in kept]
    for there in extra:
        parts.library.remove_media(there.id)
    return len(extra)
