"""Where readers find the stories of one edition in the others that are published on sites."""

from collections.abc import Sequence

from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.ports.post_journal import PostJournal
from nejat_desktop.domain.ports.releases import GoOn, ReleaseReader, whatever_comes
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.parts import Elsewhere


def elsewhere(
    reader: ReleaseReader,
    journal: PostJournal,
    connections: Sequence[Connection],
    edition: str,
    go_on: GoOn = whatever_comes,
) -> Elsewhere:
    """By story and edition code: address and headline there. `go_on` is asked meanwhile."""
    sites = {c.edition: c.site for c in connections if c.edition != edition}
    there = {code: journal.published(site, go_on) for code, site in sites.items()}
    found: dict[Uid, dict[str, tuple[str, str]]] = {}
    for head in reader.heads() if sites else ():
        go_on()
        address = there.get(head.edition, {}).get(head.article)
        if address is not None:
            found.setdefault(head.story, {})[head.edition] = (address, head.headline)
    return found
