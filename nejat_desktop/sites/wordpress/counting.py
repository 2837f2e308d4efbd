"""Which of many posts may be gone: a site counts what it lists, and no text is read for it."""

from collections.abc import Sequence

from nejat_desktop.sites.wordpress.addresses import Asked
from nejat_desktop.sites.wordpress.answers import record
from nejat_desktop.sites.wordpress.client import PER_PAGE, Client
from nejat_desktop.sites.wordpress.posts import EVERYWHERE

AT_ONCE = 400
"""Their numbers have to fit into one address."""


def in_doubt(client: Client, route: str, ids: Sequence[int]) -> Sequence[int]:
    """Those among which something is gone, a page of them at most each time."""
    found: list[int] = []
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), AT_ONCE):
        found += _lacking(client, route, wanted[start : start + AT_ONCE])
    return found


def _lacking(client: Client, route: str, ids: Sequence[int]) -> Sequence[int]:
    asked: Asked = {"context": "edit", "include": ids, "status": EVERYWHERE}
    asked |= {"per_page": 1, "_fields": "id"}
    if client.listed(route, asked, record).total == len(ids):
        return ()
    if len(ids) <= PER_PAGE:
        return ids
    half = len(ids) // 2
    return [*_lacking(client, route, ids[:half]), *_lacking(client, route, ids[half:])]
