"""WordPress sites whose plugins, proxies and settings answer otherwise than bare WordPress does."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from nejat_desktop.domain.ports.posts import POST, RefusedError, TermNeed
from nejat_desktop.domain.ports.transport import Reply, Request, Stop, UnreachableError
from nejat_desktop.sites.wordpress.client import Client, Login
from nejat_desktop.sites.wordpress.library import WordPressLibrary
from nejat_desktop.sites.wordpress.site import WordPressSite
from tests.simulated import PASSWORD, SimulatedWordPress, VirtualClock
from tests.simulated.transport import SimulatedTransport

Send = Callable[[Request], Reply]
Oddity = Callable[[Request, Send], Reply]
MOST = 60
"""Requests after which a walk that does not end is broken off."""
_PER_PAGE = re.compile(r"per_page=(\d+)")
JSON = {"content-type": "application/json"}


class OddTransport:
    """A simulated site behind something odd."""

    def __init__(self, inner: SimulatedTransport) -> None:
        self.inner = inner
        self.odd: Oddity = lambda request, send: send(request)
        self.sent = 0

    def send(self, request: Request, stop: Stop) -> Reply:
        """The answer, as the oddity has it."""
        self.sent += 1
        assert self.sent < MOST, "it does not come to an end"
        return self.odd(request, self.inner.send)


class Odd:
    """A simulated site, and ours over it."""

    def __init__(self) -> None:
        clock = VirtualClock()
        self.wordpress = SimulatedWordPress(clock, Random(3))
        self.people = self.wordpress.people
        self.transport = OddTransport(SimulatedTransport(self.wordpress, clock, Random(5)))
        root = f"{self.wordpress.settings.home}wp-json/"
        client = Client(self.transport, root, Login("desk", PASSWORD), lambda: False)
        self.site, self.library = WordPressSite("wp-1", client), WordPressLibrary("wp-1", client)

    def write(self, count: int) -> list[int]:
        """Posts of somebody else."""
        return [self.people.write(f"Post {n}", f"<p>{n}</p>").id for n in range(count)]

    def shown(self) -> list[int]:
        """The numbers of a first look, in the order in which they came."""
        return [post.id for seen in self.site.changes("") for post in seen.posts]


@pytest.fixture
def odd() -> Odd:
    """A site that is not odd yet."""
    return Odd()


def capped(request: Request, send: Send) -> Reply:
    """A plugin gives 20 at once at most, and says nothing of it."""
    found = _PER_PAGE.search(request.url)
    if found is None or int(found[1]) <= 20:
        return send(request)
    return send(replace(request, url=_PER_PAGE.sub("per_page=20", request.url)))


def strict(request: Request, send: Send) -> Reply:
    """A plugin refuses to give more than 20 at once."""
    found = _PER_PAGE.search(request.url)
    if found is None or int(found[1]) <= 20:
        return send(request)
    params = {"per_page": "per_page must be between 1 (inclusive) and 20 (inclusive)"}
    data = {"status": 400, "params": params}
    told = {"code": "rest_invalid_param", "message": "Invalid parameter(s): per_page", "data": data}
    return Reply(400, JSON, json.dumps(told).encode())


def without_totals(request: Request, send: Send) -> Reply:
    """A proxy takes away what it does not know."""
    reply = send(request)
    kept = {name: said for name, said in reply.headers.items() if not name.startswith("x-wp-")}
    return replace(reply, headers=kept)


def counts_nothing(request: Request, send: Send) -> Reply:
    """A plugin spares the counting: every total is nought."""
    reply = send(request)
    if "x-wp-total" not in reply.headers:
        return reply
    return replace(reply, headers={**reply.headers, "x-wp-total": "0", "x-wp-totalpages": "0"})


def capped_without_totals(request: Request, send: Send) -> Reply:
    """Both."""
    return without_totals(request, lambda one: capped(one, send))


def always_the_first_page(request: Request, send: Send) -> Reply:
    """A plugin overwrites where a list is to begin, and no totals come."""
    url = re.sub(r"&(offset|page)=\d+", "", request.url)
    return without_totals(replace(request, url=url), send)


ODDITIES = [capped, strict, without_totals, counts_nothing, capped_without_totals]
odd_lists = pytest.mark.parametrize("oddity", ODDITIES, ids=lambda oddity: oddity.__name__)


@odd_lists
@pytest.mark.parametrize("count", [19, 20, 21, 45, 130])
def test_a_look_comes_by_every_post_however_few_a_site_gives_at_once(
    odd: Odd, oddity: Oddity, count: int
) -> None:
    made = odd.write(count)
    odd.transport.odd = oddity
    assert odd.shown() == made


@odd_lists
def test_posts_asked_for_by_number_are_all_found_however_few_come_at_once(
    odd: Odd, oddity: Oddity
) -> None:
    made = odd.write(70)
    odd.people.delete(made[5])
    odd.transport.odd = oddity
    odd.site.account()
    assert sorted(odd.site.posts(POST, made)) == [id for id in made if id != made[5]]


@odd_lists
def test_the_names_of_all_terms_are_told_however_few_come_at_once(odd: Odd, oddity: Oddity) -> None:
    made = [odd.people.add_term("post_tag", f"Tag {n}").id for n in range(65)]
    odd.transport.odd = oddity
    assert sorted(odd.library.terms_named("post_tag", made)) == made


@odd_lists
def test_every_revision_since_ours_is_found_however_few_come_at_once(
    odd: Odd, oddity: Oddity
) -> None:
    (id,) = odd.write(1)
    for number in range(50):
        odd.people.edit(id, content=f"<p>Version {number}</p>")
    kept = [one.id for one in odd.wordpress.posts[id].revisions]
    odd.transport.odd = oddity
    since = kept[4]
    assert [one.id for one in odd.site.revisions(POST, id, since)] == kept[5:]


@pytest.mark.parametrize("count", [1, 40, 150])
def test_a_site_that_gives_the_same_page_again_and_again_is_not_read_for_ever(
    odd: Odd, count: int
) -> None:
    odd.write(count)
    odd.transport.odd = always_the_first_page
    with pytest.raises(UnreachableError, match="not of the form"):
        odd.shown()


def test_lists_that_never_move_on_end_for_revisions_and_terms_too(odd: Odd) -> None:
    (id,) = odd.write(1)
    for number in range(45):
        odd.people.edit(id, content=f"<p>Version {number}</p>")
    for number in range(120):
        odd.people.add_term("post_tag", f"Tag {number}")
    odd.transport.odd = always_the_first_page
    assert odd.library.term(TermNeed("post_tag", "tag", "Nobody's tag"), 0) is None
    with pytest.raises(UnreachableError, match="not of the form"):
        odd.site.revisions(POST, id, 0)


def hidden_users(request: Request, send: Send) -> Reply:
    """A security plugin takes the list of accounts away; who one is oneself stays."""
    if "/wp/v2/users?" not in request.url:
        return send(request)
    told = {"code": "rest_no_route", "message": "No route was found.", "data": {"status": 404}}
    return Reply(404, JSON, json.dumps(told).encode())


def blocked_users(request: Request, send: Send) -> Reply:
    """A server answers as if there were no such address."""
    if "/wp/v2/users?" not in request.url:
        return send(request)
    return Reply(404, {"content-type": "text/html"}, b"<html><body>Not found</body></html>")


@pytest.mark.parametrize("oddity", [hidden_users, blocked_users])
def test_who_wrote_a_revision_may_be_hidden_and_the_revision_is_read_all_the_same(
    odd: Odd, oddity: Oddity
) -> None:
    (id,) = odd.write(1)
    odd.people.edit(id, content="<p>Other words</p>")
    odd.transport.odd = oddity
    odd.site.account()
    (found,) = odd.site.revisions(POST, id, 0)
    assert (found.texts[1], found.who) == ("<p>Other words</p>", "")


def test_an_answer_about_another_post_is_none(odd: Odd) -> None:
    one, other = odd.write(2)
    odd.transport.odd = lambda request, send: send(
        replace(request, url=request.url.replace(f"/posts/{one}?", f"/posts/{other}?"))
    )
    with pytest.raises(UnreachableError, match="not of the form"):
        odd.site.post(POST, one)
    with pytest.raises(UnreachableError, match="not of the form"):
        odd.site.move(POST, one, "draft")


def test_a_site_that_refuses_even_a_few_at_once_is_told_as_refusing(odd: Odd) -> None:
    odd.transport.odd = lambda request, send: strict(
        replace(request, url=_PER_PAGE.sub("per_page=100", request.url)), send
    )
    with pytest.raises(RefusedError, match="per_page"):
        odd.shown()
