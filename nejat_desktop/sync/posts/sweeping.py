"""The sweep: what a lost answer may have left at the site twice is taken away."""

from collections import defaultdict
from collections.abc import Sequence

from nejat_desktop.domain.ports.post_journal import Doubt
from nejat_desktop.domain.ports.posts import PAGE, POST, TRASH
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.doubting import LATEST
from nejat_desktop.sync.posts.parts import Parts

MEDIA = "media"


def sweep(parts: Parts, certain: Sequence[Doubt]) -> int:
    """Bin stubs that nothing uses, and delete uploads that nothing shows; how many.

    Only what is empty, ours and unused is touched: a draft with our marker and nobody's word in
    it, and an upload under a slug of ours that is not the one that releases show. The lowest draft
    of an article that still waits for one stays: it will be filled, by another laptop perhaps just
    now. What is `certain` was answered: after this one look it is settled.
    """
    doubts = parts.memory.doubts(parts.uid, parts.clock() - LATEST)
    keys: dict[str, list[str]] = defaultdict(list)
    for doubt in doubts:
        if doubt.kind in {POST, PAGE, MEDIA}:
            keys[doubt.kind].append(doubt.key)
    media = keys.pop(MEDIA, [])
    swept = _media(parts, media) if media else 0
    for type, articles in keys.items():
        swept += _stubs(parts, type, [Uid(key) for key in articles])
    parts.memory.drop_doubts(parts.uid, certain)
    return swept


def _stubs(parts: Parts, type: str, articles: Sequence[Uid]) -> int:
    bases, sendings = parts.journal.bases(parts.uid, parts.go_on), parts.journal.sendings(parts.uid)
    used = {base.id for base in bases.values()} | {sending.id for sending in sendings.values()}
    waiting = {article for article, sending in sendings.items() if not sending.id}
    swept = 0
    for article, posts in parts.site.reserved(type, articles).items():
        left = [post for post in posts if post.id not in used and post.fields.status != TRASH]
        stubs = [post for post in left if parts.site.is_stub(post)]
        for post in stubs[1:] if article in waiting else stubs:
            parts.site.bin(type, post.id)
            swept += 1
    return swept


def _media(parts: Parts, digests: Sequence[str]) -> int:
    used = {there.id for there in parts.memory.media(parts.uid).values()}
    swept = 0
    for found in parts.library.media(digests).values():
        kept = [there for there in found if there.id in used] or list(found[:1])
        for there in found:
            if there not in kept:
                parts.library.remove_media(there.id)
                swept += 1
    return swept
