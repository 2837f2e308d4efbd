"""The journal of sites of posts in memory, with a fuse around each thing that it keeps."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from nejat_desktop.domain.article import Live
from nejat_desktop.domain.ports.post_journal import Doubt, Known, PostBase, Sending
from nejat_desktop.domain.ports.posts import FUTURE, OUT, PUBLISHED, Fields, MediaThere
from nejat_desktop.domain.ports.releases import GoOn, whatever_comes
from nejat_desktop.domain.uid import Uid
from tests.fakes.fuse import Fuse

Key = tuple[str, Uid]


class MemoryPostJournal:
    """Implements `domain.ports.post_journal.PostJournal`."""

    def __init__(self, fuse: Fuse | None = None) -> None:
        self._bases: dict[str, dict[Uid, PostBase]] = {}
        self._fields: dict[Key, Fields] = {}
        self._known: dict[str, dict[Uid, Known]] = {}
        self._sendings: dict[str, dict[Uid, Sending]] = {}
        self._sent: dict[Key, frozenset[str]] = {}
        self.live: dict[Uid, Live] = {}
        """What `confirm` made of articles: published, or scheduled."""
        self.fuse = fuse or Fuse()

    def bases(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[Uid, PostBase]:
        """What was agreed on."""
        found = self._bases.get(site, {})
        if found:
            go_on()
        return dict(found)

    def published(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[Uid, str]:
        """The addresses of what is published there."""
        bases = self.bases(site, go_on)
        return {u: b.address for u, b in bases.items() if b.status == PUBLISHED and b.address}

    def fields(self, site: str, article: Uid) -> Fields | None:
        """The wire form of a base."""
        return self._fields.get((site, article))

    def known(self, site: str, go_on: GoOn = whatever_comes) -> Mapping[Uid, Known]:
        """Posts to adopt."""
        agreed = self._bases.get(site, {})
        found = {uid: k for uid, k in self._known.get(site, {}).items() if uid not in agreed}
        if found:
            go_on()
        return found

    def note_known(self, site: str, known: Sequence[Known]) -> None:
        """Keep posts that are articles of ours."""
        if known:
            self.fuse.moment()
            for one in known:
                self._keep_known(site, one)
            self.fuse.moment()

    def _keep_known(self, site: str, known: Known) -> None:
        self._known.setdefault(site, {})[known.article] = known
        self._keep_sent(site, known.article, known.digest)

    def sendings(self, site: str) -> Mapping[Uid, Sending]:
        """What is under way, the one tried longest ago first."""

        def order(sending: Sending) -> tuple[bool, float, Uid]:
            tried = sending.tried
            return tried is not None, tried.timestamp() if tried else 0.0, sending.article

        found = sorted(self._sendings.get(site, {}).values(), key=order)
        return {sending.article: sending for sending in found}

    def note_sending(self, site: str, sending: Sending, run: Uid | None = None) -> None:
        """Keep how far one came."""
        self.fuse.moment()
        self._sendings.setdefault(site, {})[sending.article] = sending
        self._keep_sent(site, sending.article, sending.digest)
        self.fuse.moment()

    def drop_sending(self, site: str, article: Uid) -> None:
        """It is not to be sent any more."""
        self.fuse.moment()
        self._sendings.get(site, {}).pop(article, None)
        self.fuse.moment()

    def sent(self, site: str, article: Uid) -> frozenset[str]:
        """Every digest that is ours."""
        return self._sent.get((site, article), frozenset())

    def note_sent(self, site: str, article: Uid, digests: Sequence[str]) -> None:
        """Keep digests that are ours."""
        if digests:
            self.fuse.moment()
            self._keep_sent(site, article, *digests)
            self.fuse.moment()

    def _keep_sent(self, site: str, article: Uid, *digests: str) -> None:
        self._sent[site, article] = self.sent(site, article) | set(filter(None, digests))

    def confirm(
        self,
        site: str,
        base: PostBase,
        fields: Fields,
        run: Uid | None = None,
        rewritten: str = "",
    ) -> None:
        """All of it, or nothing."""
        self.fuse.moment()
        self.agree(site, base, fields)
        self.fuse.moment()

    def agree(self, site: str, base: PostBase, fields: Fields) -> None:
        """What `confirm` does, as a part of another transaction."""
        self._settle(site, base.article)
        self._bases.setdefault(site, {})[base.article] = base
        self._fields[site, base.article] = fields
        self._keep_sent(site, base.article, base.digest, fields.digest)
        if base.status in OUT:
            waits = base.status == FUTURE
            self.live[base.article] = Live.SCHEDULED if waits else Live.PUBLISHED

    def _settle(self, site: str, article: Uid) -> None:
        self._sendings.get(site, {}).pop(article, None)
        self._known.get(site, {}).pop(article, None)

    def forget_known(self, site: str, article: Uid) -> None:
        """The article starts anew."""
        self.fuse.moment()
        self._known.get(site, {}).pop(article, None)
        self.fuse.moment()

    def withdrawn(
        self, site: str, article: Uid, known: Known | None, run: Uid | None = None
    ) -> None:
        """All of it, or nothing."""
        self.fuse.moment()
        self._settle(site, article)
        self._bases.get(site, {}).pop(article, None)
        self._fields.pop((site, article), None)
        if known is not None:
            self._keep_known(site, known)
        self.fuse.moment()


class MemorySiteMemory:
    """Implements `domain.ports.post_journal.SiteMemory`."""

    def __init__(self, fuse: Fuse | None = None) -> None:
        self._terms: dict[str, dict[tuple[str, str], int]] = {}
        self._media: dict[str, dict[str, MediaThere]] = {}
        self._doubts: dict[str, dict[tuple[str, str], Doubt]] = {}
        self._cursors: dict[str, tuple[str, Mapping[str, int]]] = {}
        self._rests: dict[str, tuple[datetime | None, int]] = {}
        self.fuse = fuse or Fuse()

    def terms(self, site: str) -> Mapping[tuple[str, str], int]:
        """Numbers of terms."""
        return dict(self._terms.get(site, {}))

    def note_term(self, site: str, taxonomy: str, key: str, id: int) -> None:
        """Keep the number of a term; 0 forgets it."""
        self.fuse.moment()
        kept = self._terms.setdefault(site, {})
        kept[taxonomy, key] = id
        if not id:
            del kept[taxonomy, key]
        self.fuse.moment()

    def media(self, site: str, originals: Sequence[str] | None = None) -> Mapping[str, MediaThere]:
        """Uploads by their originals."""
        found = self._media.get(site, {})
        wanted = found if originals is None else set(originals)
        return {original: media for original, media in found.items() if original in wanted}

    def note_media(self, site: str, original: str, media: MediaThere | None) -> None:
        """Keep an upload; None forgets it."""
        self.fuse.moment()
        kept = self._media.setdefault(site, {})
        kept.pop(original, None)
        if media is not None:
            kept[original] = media
        self.fuse.moment()

    def note_doubt(self, site: str, doubt: Doubt) -> None:
        """Keep that something may stand there twice."""
        self.fuse.moment()
        kept, key = self._doubts.setdefault(site, {}), (doubt.kind, doubt.key)
        kept[key] = max(kept.get(key, doubt), doubt, key=lambda d: d.at)
        self.fuse.moment()

    def drop_doubts(self, site: str, doubts: Sequence[Doubt]) -> None:
        """These are settled."""
        if doubts:
            self.fuse.moment()
            for doubt in doubts:
                self._doubts.get(site, {}).pop((doubt.kind, doubt.key), None)
            self.fuse.moment()

    def doubts(self, site: str, since: datetime) -> Sequence[Doubt]:
        """What may stand there twice, oldest first."""
        found = (d for d in self._doubts.get(site, {}).values() if d.at >= since)
        return tuple(sorted(found, key=lambda d: (d.at, d.kind, d.key)))

    def cursor(self, site: str) -> tuple[str, Mapping[str, int]]:
        """Where the next look begins."""
        return self._cursors.get(site, ("", {}))

    def note_cursor(self, site: str, cursor: str, counts: Mapping[str, int]) -> None:
        """Keep where the next look begins."""
        self.fuse.moment()
        self._cursors[site] = (cursor, dict(counts))
        self.fuse.moment()

    def rested(self, site: str) -> tuple[datetime | None, int]:
        """Until when the site is left alone."""
        return self._rests.get(site, (None, 0))

    def note_rest(self, site: str, until: datetime | None, failures: int) -> None:
        """Leave the site alone until an instant."""
        self.fuse.moment()
        self._rests[site] = (until, failures)
        self.fuse.moment()
