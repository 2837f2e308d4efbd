"""Every answer that is not what was asked for, told apart once: by status, by form, by code."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import parse_qs, urlsplit

from nejat_desktop.domain.errors import SiteError
from nejat_desktop.domain.ports.posts import RefusedError, ShutOutError
from nejat_desktop.domain.ports.transport import OverlongError, Reply, Request, UnreachableError
from nejat_desktop.sites.wordpress import complaints
from nejat_desktop.sites.wordpress.answers import MOST_BYTES, OddAnswerError, inner, parsed
from nejat_desktop.sites.wordpress.complaints import (
    UPLOADS,
    Complaint,
    Meaning,
    complaint,
    upload_complaint,
)

MOVED = (
    "The site sends every request on to another address. Nothing was lost; connect the site again "
    "with the address that a browser shows."
)
TOO_MANY = (
    "The site asks for fewer requests. What was done is kept; the rest is sent later by itself."
)
MAINTENANCE = (
    "The site is being looked after just now. What was done is kept; the rest is sent later by "
    "itself."
)
SERVER_ERROR = (
    "The site’s server had an error of its own ({status}). What was done is kept; it is tried "
    "again later. If it lasts, tell whoever looks after the site."
)
WEB_PAGE = (
    "A web page came where the site’s answer was due: a network that wants a sign-in, perhaps, or "
    "a guard against robots. What was done is kept; open the site in a browser, then sync again."
)
CUT = (
    "The site’s answer broke off on the way. What was done is kept; it is tried again later by "
    "itself."
)
NOISE = (
    "The site writes notices of errors into its answers, so that they can’t be read. What was done "
    "is kept; ask whoever looks after the site to switch the showing of PHP errors off."
)
ODD = (
    "The site’s answer is not of the form that WordPress gives it. What was done is kept; it is "
    "tried again later. If it lasts, ask whoever looks after the site which plugin changes it."
)
TOO_LONG = (
    "The site’s answer is larger than anything that was asked for. It was not read; what was done "
    "is kept."
)
FIREWALL = (
    "A firewall before the site turned the request away. Nothing was lost; ask whoever looks after "
    "the server to let the REST interface through for this account, then sync again."
)
DOOR = (
    "The site’s server asks for a password of its own, before WordPress is asked. Nothing was "
    "lost; ask whoever looks after the server to let the REST interface through, then sync again."
)
NOT_TAKEN = (
    "The site’s server did not take this (status {status}). It is kept here; the rest goes on. Ask "
    "whoever looks after the server why."
)
INVALID = (
    "The site did not take what was sent as “{names}”. It is kept here; the rest goes on. Change "
    "that, and approve it again."
)
UNKNOWN_REFUSAL = (
    "The site refused this ({code}): “{message}”. It is kept here; the rest goes on. Mend that "
    "there, then try again."
)
UPLOAD_REFUSAL = (
    "The site did not take this picture or file, and says why: “{message}”. The original is kept "
    "here, and the rest goes on. Mend that there, then try again."
)

ONE_POST = frozenset(
    {
        *("rest_cannot_edit", "rest_cannot_edit_others", "rest_forbidden_context"),
        *("rest_cannot_read", "rest_cannot_delete", "rest_user_cannot_delete_post"),
    }
)
"""Codes that say no to one post."""
READS = frozenset({"GET", "HEAD", "OPTIONS"})
_MARKUP = re.compile(r"<[^<>]*+>")
_PAGE = re.compile(rb"<(!doctype|html|head|\?xml)", re.IGNORECASE)
_JSON_BELOW = re.compile(rb'[\n>][ \t\r]*(\{"|\[\{|\[\])')
_BLANK = b"\xef\xbb\xbf \t\r\n"
_MOST_DIGITS = 10
"""Three hundred years in seconds; whoever waits is asked for no more than an hour anyway."""
_LATER = {
    **dict.fromkeys((404, 410), complaints.NO_REST),
    **dict.fromkeys((408, 421, 425), SERVER_ERROR),
    **{429: TOO_MANY, 503: MAINTENANCE},
}
"""Statuses that say nothing about what was asked for, when WordPress itself says nothing."""
_BEFORE_IT_WAS_DONE = frozenset({301, 307, 308, 404, 405, 421, 425, 429})
"""Statuses with which a server turns a request away before WordPress carries it out."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked for."""

    value: object
    """JSON."""
    total: int | None = None
    """How many there are of what is listed; None: the site does not say."""
    pages: int | None = None
    """On how many pages they are."""
    when: datetime | None = None
    """The server's clock when it answered, if it says."""


class ForbiddenError(ShutOutError):
    """The account may not touch one post: whether it is to be left alone elsewhere, too, depends
    on what else it may. `code` is the site's own word."""

    def __init__(self, sentence: str, code: str) -> None:
        super().__init__(sentence)
        self.code = code


class GoneError(RefusedError):
    """What was asked for is not at the site any more."""


class NoRouteError(UnreachableError):
    """Nothing answers at the address of what was asked for: it is closed, or hidden by a plugin."""


class CrowdedError(RefusedError):
    """The site does not list as many at once as were asked for."""


class ExistsError(RefusedError):
    """A term of this name is there already: `id` is its number."""

    def __init__(self, sentence: str, code: str, id: int) -> None:
        super().__init__(sentence, code)
        self.id = id


class DiedError(UnreachableError):
    """The server had an error of its own while it did what was asked for.

    `upload` is the number of the picture or file that it had taken before; 0: none, or not told.
    """

    def __init__(
        self, sentence: str, *, maybe_done: bool, retry_after: float | None, upload: int
    ) -> None:
        super().__init__(sentence, maybe_done=maybe_done, retry_after=retry_after)
        self.upload = upload


def judged(request: Request, reply: Reply) -> Answer | SiteError:
    """What a reply to a request is: the value that it holds, or the error to be raised."""
    status = reply.status
    if 300 <= status < 400:
        return unreachable(request, MOVED, reply)
    if len(reply.body) > MOST_BYTES:
        return OverlongError(TOO_LONG, maybe_done=request.method not in READS)
    try:
        value = parsed(reply.body)
    except OddAnswerError:
        return _without_json(request, reply)
    code = inner(value, "code") if isinstance(value, dict) else None
    if isinstance(code, str) and isinstance(value, dict) and "message" in value:
        said = inner(value, "data", "status")
        told = said if isinstance(said, int) and status < 400 else status
        if told >= 400:
            return _complained(request, reply, told, value)
    if not 200 <= status < 300 or not _is_json(reply):
        return _without_json(request, reply)
    total, pages = (_number(reply, f"x-wp-{name}") for name in ("total", "totalpages"))
    return Answer(value, total, pages, _date(reply.headers.get("date", "")))


def _is_json(reply: Reply) -> bool:
    form = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    return form == "application/json" or form.endswith("+json")


def _number(reply: Reply, header: str) -> int | None:
    said = reply.headers.get(header, "").strip()
    return int(said) if said.isascii() and said.isdigit() and len(said) < 12 else None


def _without_json(request: Request, reply: Reply) -> SiteError:
    """What a server, a proxy, a firewall or a broken line says in WordPress' place."""
    status = reply.status
    if _is_noisy(reply):
        return unreachable(request, NOISE, reply)
    if status == 401:
        asks = "www-authenticate" in reply.headers
        return ShutOutError(DOOR if asks else complaints.NOT_LOGGED_IN)
    if status == 403:
        return ShutOutError(FIREWALL)
    if status in _LATER or not 400 <= status < 500:
        return unreachable(request, _later(reply), reply)
    if status == 413:
        return RefusedError(complaints.TOO_LARGE, "http_413")
    return RefusedError(NOT_TAKEN.format(status=status), f"http_{status}")


def _later(reply: Reply) -> str:
    if 200 <= reply.status < 300:
        return _spoilt(reply)
    return _LATER.get(reply.status, SERVER_ERROR).format(status=reply.status)


def _spoilt(reply: Reply) -> str:
    """What is wrong with an answer that its status calls good."""
    body = reply.body.lstrip(_BLANK)
    if body and not body.startswith((b"{", b"[", b'"')):
        return WEB_PAGE
    try:
        parsed(body)
    except OddAnswerError:
        return CUT
    return ODD


def _is_noisy(reply: Reply) -> bool:
    """Whether other words stand before the JSON: what PHP prints where showing errors is on."""
    body = reply.body.lstrip(_BLANK)
    if not body or body[:1] in b'{["' or _PAGE.match(body):
        return False
    return _is_json(reply) or _JSON_BELOW.search(body) is not None


def _complained(
    request: Request, reply: Reply, status: int, value: Mapping[str, object]
) -> SiteError:
    """What WordPress itself refused, by its code."""
    code = str(value["code"])[:80]
    known = _status_forbidden(value) or complaint(code, _kind(request))
    known = known or upload_complaint(code, _plain(str(value["message"])))
    if status == 401:
        told = known.sentence if known and known.sentence in complaints.DOORS else ""
        return ShutOutError(told or complaints.NOT_LOGGED_IN)
    if known is not None:
        return _meant(reply, known, code, value)
    if status == 403:
        return ShutOutError(complaints.MAY_NOT)
    if code in UPLOADS:
        return _meant(reply, Complaint(Meaning.AGAIN, _refusal(code, value)), code, value)
    if status in (429, 503) or status >= 500:
        return unreachable(request, _LATER.get(status, SERVER_ERROR).format(status=status), reply)
    is_crowded = _invalid(code, value) == ["per_page"]
    return (CrowdedError if is_crowded else RefusedError)(_refusal(code, value), code)


def _refusal(code: str, value: Mapping[str, object]) -> str:
    """What is said of a refusal that nobody has put in words here."""
    names = _invalid(code, value)
    if names:
        return INVALID.format(names=_plain(", ".join(names)))
    if code in UPLOADS:
        return UPLOAD_REFUSAL.format(message=_plain(str(value["message"])))
    return UNKNOWN_REFUSAL.format(code=_plain(code), message=_plain(str(value["message"])))


def _invalid(code: str, value: Mapping[str, object]) -> list[str]:
    """The names of what the site did not take."""
    names = inner(value, "data", "params") if code == "rest_invalid_param" else None
    return [str(name) for name in names] if isinstance(names, dict) else []


def _status_forbidden(value: Mapping[str, object]) -> Complaint | None:
    """Bare WordPress tells one who is not let in so, when he asks for more than what is out."""
    if value.get("code") != "rest_invalid_param":
        return None
    told = inner(value, "data", "params", "status")
    if (
        told != "Status is forbidden."
        and inner(value, "data", "details", "status", "code") != "rest_forbidden_status"
    ):
        return None
    is_known = inner(value, "data", "details", "status", "data", "status") == 403
    sentence = complaints.MAY_NOT_SEE if is_known else complaints.NOT_LOGGED_IN
    return Complaint(Meaning.SHUT_OUT, sentence)


def _meant(reply: Reply, known: Complaint, code: str, value: Mapping[str, object]) -> SiteError:
    there = inner(value, "data", "term_id")
    match known.meaning:
        case Meaning.SHUT_OUT if code in ONE_POST:
            return ForbiddenError(known.sentence, code)
        case Meaning.SHUT_OUT:
            return ShutOutError(known.sentence)
        case Meaning.REFUSED if code == "term_exists" and isinstance(there, int) and there > 0:
            return ExistsError(known.sentence, code, there)
        case Meaning.REFUSED:
            return RefusedError(known.sentence, code)
        case Meaning.GONE:
            return GoneError(known.sentence, code)
        case Meaning.AGAIN:
            kind = NoRouteError if code == "rest_no_route" else UnreachableError
            return kind(known.sentence, maybe_done=False, retry_after=_retry_after(reply))


def unreachable(request: Request, sentence: str, reply: Reply) -> UnreachableError:
    """No answer of the site's own: a look never changes anything, a write may have been done."""
    done = request.method not in READS and reply.status not in _BEFORE_IT_WAS_DONE
    after = _retry_after(reply)
    if reply.status >= 500 and reply.status not in _LATER:
        upload = _number(reply, "x-wp-upload-attachment-id") or 0
        return DiedError(sentence, maybe_done=done, retry_after=after, upload=upload)
    kind = NoRouteError if reply.status in (404, 410) else UnreachableError
    return kind(sentence, maybe_done=done, retry_after=after)


def _retry_after(reply: Reply) -> float | None:
    """How long to wait, in seconds: said so, or as an instant, which the site's own clock dates."""
    said = reply.headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return float(said[:_MOST_DIGITS])
    until, now = _date(said), _date(reply.headers.get("date", ""))
    return max(0.0, (until - now).total_seconds()) if until and now else None


def _date(said: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(said) if said else None
    except (ValueError, OverflowError):
        return None
    return found.replace(tzinfo=UTC) if found and found.tzinfo is None else found


def _kind(request: Request) -> str:
    """What was asked for: `posts`, `media`, `tags`, …"""
    parts = urlsplit(request.url)
    route = parse_qs(parts.query).get("rest_route", [parts.path])[0]
    return route.partition("/wp/v2/")[2].partition("/")[0]


def _plain(message: str) -> str:
    """A message of the site as one line without markup, no longer than a person reads."""
    line = " ".join(_MARKUP.sub(" ", message).split())
    return f"{line[:200]}…" if len(line) > 200 else line
