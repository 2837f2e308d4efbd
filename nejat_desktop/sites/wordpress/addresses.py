"""Addresses under a REST root, with pretty permalinks and with plain ones."""

from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

Value = str | int | bool | Sequence[int] | Sequence[str]
Params = Mapping[str, Value]
Asked = dict[str, Value]

_ROUTE = "rest_route"


def rest_url(root: str, route: str, params: Params) -> str:
    """The address of a route below a root.

    `root` is as the site's Link header says: `…/wp-json/`, or `…/index.php?rest_route=/` where
    permalinks are plain; what else stands in its query is kept. `route` has no slash in front.
    """
    scheme, host, path, query, _ = urlsplit(root)
    given = parse_qsl(query, keep_blank_values=True)
    own = [(name, _text(value)) for name, value in params.items()]
    if any(name == _ROUTE for name, _ in given):
        given = [(n, f"{v.rstrip('/')}/{route}" if n == _ROUTE else v) for n, v in given]
    else:
        path = f"{path.rstrip('/')}/{quote(route)}"
    return urlunsplit((scheme, host, path, urlencode(given + own, quote_via=quote, safe="/,:"), ""))


def _text(value: Value) -> str:
    """A parameter as WordPress reads it: lists with commas, truth as a word."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int):
        return str(value)
    return ",".join(str(one) for one in value)
