"""Requests to an edition of the running WordPress, for tests of the server itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from tests.contract.grounds import RealGround
from tests.contract.rest import Rest
from tests.wordpress.server.running import WordPress


@contextmanager
def asking(wordpress: WordPress, edition: str) -> Iterator[Rest]:
    """The REST interface of an emptied edition for its administrator."""
    ground = RealGround(wordpress, edition)
    with ground.transport:
        yield Rest(ground, ground.root, "administrator")


def by_way_of(rest: Rest, host: str) -> Rest:
    """The same interface under another address and port."""
    return replace(rest, root=rest.root.replace(rest.root.split("/")[2], host, 1))
