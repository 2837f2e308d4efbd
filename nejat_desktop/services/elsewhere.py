"""Where readers find the stories of one edition in the others that are published on sites."""

from collections.abc import Sequence

from nejat_desktop.domain.connection import Connection
from nejat_desktop.domain.ports.post_journal import PostJournal
from nejat_desktop.domain.ports.posts import PUBLISHED
from nejat_desktop.domain.ports.releases import ReleaseReader
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sync.posts.parts import Elsewhere


def elsewhere(
    reader: ReleaseReader, journal: PostJournal, connections: Sequence[Connection], edition: str
) -> Elsewhere:
    """By story and edition code: address and headline there."""
    sites = {c.edition: c.site for c in connections if c.edition != edition}
    bases = {code: journal.bases(site) for code, site in sites.items()}
    found: dict[Uid, dict[str, tuple[str, str]]] = {}
    for head in reader.heads() if sites else ():
        base = bases.get(head.edition, {}).get(head.article)
        if base is not None and base.status == PUBLISHED and base.address:
            found.setdefault(head.story, {})[head.edition] = (base.address, head.headline)
    return found
