"""Lists of the REST interface: pages, totals and the links to the next page."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from nejat_desktop.domain.ports.transport import Reply
from tests.simulated import links
from tests.simulated.answers import RestError, json_reply
from tests.simulated.asked import Asked
from tests.simulated.site import Site

T = TypeVar("T")


def page_of(
    site: Site,
    asked: Asked,
    things: Sequence[T],
    shown: Callable[[T], Any],
    past_end: str = "rest_post_invalid_page_number",
) -> Reply:
    """One page of a list. `past_end` is the error for a page that is not there; empty: none."""
    per_page = asked.number("per_page", 10, 1, 100)
    page = asked.number("page", 1, 1)
    start = asked.number("offset", (page - 1) * per_page)
    total = len(things)
    pages = -(-total // per_page)
    if past_end and total and page > pages:
        message = "The page number requested is larger than the number of pages available."
        raise RestError(400, past_end, message)
    rows = [one for one in map(shown, things[start : start + per_page]) if one is not None]
    headers = {"x-wp-total": str(total), "x-wp-totalpages": str(pages)}
    around = [
        f'<{_page(site, asked, number)}>; rel="{word}"'
        for word, number in (("prev", min(page - 1, pages)), ("next", page + 1))
        if 1 <= number <= pages
    ]
    if around:
        headers["link"] = ", ".join(around)
    return json_reply(rows, headers=headers)


def _page(site: Site, asked: Asked, number: int) -> str:
    query = {name: value for name, value in asked.params.items() if name not in asked.sent}
    return links.rest(site, asked.route.strip("/"), {**query, "page": number})
