"""Where readers find the stories of one edition in the others that are published on sites."""

from collections.abc import Mapping, Sequence

from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.ports.post_journal import PostJournal
from nejat_desktop.domain.ports.releases import GoOn, ReleaseReader, whatever_comes
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.later import Later
from nejat_desktop.sync.posts.parts import Elsewhere

Published = Mapping[Uid, tuple[str, str]]
"""Address and headline of what an edition shows, by story."""


class Everywhere:
    """What all sites show, as it was when it was first asked for: read once for all editions."""

    def __init__(
        self,
        reader: ReleaseReader,
        journal: PostJournal,
        connections: Sequence[Connection],
        go_on: GoOn = whatever_comes,
    ) -> None:
        self._reader, self._journal, self._go_on = reader, journal, go_on
        self._sites = {one.edition: one.site for one in connections}
        self._there = Later(self._read)

    def but(self, edition: str) -> Elsewhere:
        """The same stories in every edition but this one. `go_on` is asked meanwhile."""
        if self._sites.keys() <= {edition}:
            return lambda story: {}
        others = {code: shown for code, shown in self._there.get().items() if code != edition}
        return lambda story: {
            code: shown[story] for code, shown in others.items() if story in shown
        }

    def _read(self) -> Mapping[str, Published]:
        addresses = {
            code: self._journal.published(site, self._go_on) for code, site in self._sites.items()
        }
        there: dict[str, dict[Uid, tuple[str, str]]] = {code: {} for code in addresses}
        for head in self._reader.heads(self._go_on, self._sites):
            self._go_on()
            address = addresses[head.edition].get(head.article)
            if address is not None:
                there[head.edition][head.story] = (address, head.headline)
        return there
