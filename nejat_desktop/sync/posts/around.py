"""What lies around a release on its site: linked stories, its series, the other editions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.post_journal import PostBase
from nejat_desktop.domain.ports.post_wire import Refs
from nejat_desktop.domain.ports.posts import PUBLISHED
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.parts import Elsewhere


class Around:
    """The neighbours of every release of one edition, by what stands at the site now."""

    def __init__(
        self, heads: Sequence[Head], bases: Mapping[Uid, PostBase], elsewhere: Elsewhere
    ) -> None:
        self._elsewhere = elsewhere
        self._addresses: dict[Uid, str] = {}
        self._series: dict[Uid, list[tuple[int, str, str, Uid]]] = defaultdict(list)
        for head in heads:
            base = bases.get(head.article)
            if base is None or base.status != PUBLISHED or not base.address:
                continue
            self._addresses[head.story] = base.address
            if head.series is not None:
                part = (head.part, head.headline, base.address, head.story)
                self._series[head.series].append(part)

    def refs(self, head: Head) -> Refs:
        """Addresses of everything that the release names and that stands there."""
        linked = {uid: self._addresses[uid] for uid in head.links if uid in self._addresses}
        return Refs(
            stories=linked,
            editions=self._elsewhere(head.story),
            series=self._parts(head),
        )

    def _parts(self, head: Head) -> tuple[tuple[int, str, str], ...]:
        if head.series is None:
            return ()
        others = (p for p in self._series.get(head.series, ()) if p[3] != head.story)
        return tuple(sorted(p[:3] for p in others))
