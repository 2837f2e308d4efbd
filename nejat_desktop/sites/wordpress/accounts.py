"""The accounts of a site: what they are called, as far as the site tells it to whom asks."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from nejat_desktop.domain.ports.posts import RefusedError, ShutOutError
from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.client import PER_PAGE, Client, Read
from nejat_desktop.sites.wordpress.failures import NoRouteError

T = TypeVar("T")

ROUTE = "wp/v2/users"
_WAYS: tuple[Asked, ...] = ({"who": "authors"}, {})
"""To who is no administrator a site lists those who have published. Asked for those who write, it
also names who has published nothing yet, but not who published once and may write no more."""


def told(
    client: Client,
    ids: Iterable[int],
    fields: tuple[str, ...],
    read: Read[T],
    number: Callable[[T], int],
) -> dict[int, T]:
    """These accounts by their numbers; those that the site does not tell of are left out.

    One request for a hundred; a second one for those of them that the first did not name.
    """
    found: dict[int, T] = {}
    wanted = sorted(set(ids) - {0})
    for start in range(0, len(wanted), PER_PAGE):
        for way in _WAYS:
            some = [id for id in wanted[start : start + PER_PAGE] if id not in found]
            if not some:
                break
            asked: Asked = {"include": some, **way, "per_page": PER_PAGE, "_fields": fields}
            try:
                page = client.listed(ROUTE, asked, read)
            except (RefusedError, ShutOutError, NoRouteError):
                continue
            found |= {number(one): one for one in page.items}
    return found
