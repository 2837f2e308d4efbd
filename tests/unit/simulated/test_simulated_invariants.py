"""What holds of a simulated site whatever is asked of it, whoever acts, and whatever goes wrong."""

import json
import re
from collections import Counter
from contextlib import suppress
from random import Random
from urllib.parse import unquote

from hypothesis import given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.ports.transport import Transport, UnreachableError
from tests.contract.rest import Rest
from tests.contract.walks import Walker, steps
from tests.simulated import Crowd, Faults, odd_settings
from tests.simulated.kses import filtered, filtered_title
from tests.simulated.line import Line
from tests.simulated.slugs import LONGEST, free_slug, slug_of
from tests.simulated.things import Entry

SEEDS = st.integers(0, 2**32)
_BLANKS = re.compile(r"\s+")
_PIECES = (
    *(
        "<p>",
        "</p>",
        "<bdi>",
        "</bdi>",
        "<",
        ">",
        "&",
        "&amp;",
        '"',
        "'",
        "<!-- a -->",
        "<!--",
        "-->",
    ),
    *("<img src='x' srcset=y/>", '<a href="javascript:x:y" onclick=z>', "<br />", "<P DIR=rtl>"),
    *('<p style="color:red; display:none;">', "<iframe src=x>", "<!-- a -->", "&#0;", "&nbsp;"),
)
_HTML = st.lists(st.text(max_size=12) | st.sampled_from(_PIECES), max_size=8).map("".join)


class _Ground:
    """Implements `contract.rest.Ground` over an odd site."""

    version = "6.1.9"
    filtered = False

    transport: Transport

    def __init__(self, line: Line) -> None:
        self._line, self.transport = line, line.transport
        self.home = line.site.settings.home
        plain = line.site.settings.plain_links
        self.root = self.home + ("index.php?rest_route=/" if plain else "wp-json/")
        accounts = line.site.site.accounts
        self._passwords = {one.login: one.password for one in accounts}
        for role in ("administrator", "author", "contributor"):
            self._passwords[role] = f"the {role}'s"
            if all(one.login != role for one in accounts):
                line.site.site.add_account(role, role, self._passwords[role])

    def password(self, login: str) -> str:
        return self._passwords[login]

    def pass_time(self, seconds: int) -> None:
        self._line.clock.advance(seconds)

    def publish_due(self) -> None:
        self._line.ask("GET", "posts")

    def plain_permalinks(self) -> str:
        return self.root


def walked(seed: int, count: int = 60, wrong: float = 0.2) -> Line:
    """An odd site after a walk with faults and a crowd."""
    random = Random(seed)
    line = Line(seed, odd_settings(random))
    line.site.between = Crowd(line.site, random, 0.3)
    line.faults.rates = Faults.evenly(random, wrong).rates
    walker = Walker(_rest(line))
    for step in steps(random, count):
        with suppress(UnreachableError, ValueError):
            walker.take(step)
        line.clock.advance(random.choice((0, 0, 1, 3600)))
    line.faults.stop()
    line.transport.settle()
    return line


def _rest(line: Line) -> Rest:
    ground = _Ground(line)
    return Rest(ground, ground.root)


def even(text: str) -> str:
    return _BLANKS.sub(" ", text.strip())


@settings(max_examples=60)
@given(SEEDS)
def test_a_site_keeps_its_books(seed: int) -> None:
    line = walked(seed)
    site, entries = line.site.site, line.site.posts.values()
    numbers = [one.id for one in entries] + list(site.uploads)
    numbers += [one.id for entry in entries for one in entry.revisions]
    assert len(numbers) == len(set(numbers))
    slugs = Counter((entry.type, entry.slug) for entry in entries if entry.slug)
    slugs.update(("attachment", upload.slug) for upload in site.uploads.values())
    assert +site.slugs == slugs
    assert site.waiting == {entry.id for entry in entries if entry.status == "future"}
    for entry in entries:
        assert site.terms.keys() >= {*entry.categories, *entry.tags}
        assert entry.featured in (0, *site.uploads)
        assert entry.slug or entry.status in ("draft", "pending")


@settings(max_examples=40)
@given(SEEDS)
def test_what_is_public_has_an_address_of_its_own(seed: int) -> None:
    line = walked(seed)
    out = [
        one for one in line.site.posts.values() if one.status in ("publish", "future", "private")
    ]
    assert len({(one.type, one.parent, one.slug) for one in out}) == len(out)
    now = line.site.site.now()
    line.ask("GET", "posts")
    for entry in out:
        assert (entry.date - now >= 60) <= (entry.status in ("future", "private"))


@settings(max_examples=40)
@given(SEEDS)
def test_the_record_says_what_every_post_is_now(seed: int) -> None:
    line = walked(seed)
    last = {state.id: state for state in line.site.record.states}
    posts = line.site.posts
    assert {id for id, state in last.items() if state.what != "deleted"} == posts.keys()
    for id, entry in posts.items():
        assert (last[id].status, last[id].slug) == (entry.status, entry.slug)
        assert last[id].texts == entry.texts


@settings(max_examples=40)
@given(SEEDS)
def test_no_text_that_was_saved_is_lost_where_revisions_are_kept(seed: int) -> None:
    line = walked(seed)
    if not line.site.settings.revisions:
        return
    for state in line.site.record.states:
        entry = line.site.posts.get(state.id)
        if entry is not None and state.what == "edited":
            assert tuple(map(even, state.texts)) in _kept(entry)


def _kept(entry: Entry) -> set[tuple[str, ...]]:
    return {tuple(map(even, revision.texts)) for revision in entry.revisions}


@settings(max_examples=60)
@given(SEEDS)
def test_a_seed_gives_one_history(seed: int) -> None:
    first, second = walked(seed), walked(seed)
    assert first.site.record.states == second.site.record.states
    assert first.site.record.requests == second.site.record.requests
    assert first.faults.counts == second.faults.counts


@settings(max_examples=60)
@given(SEEDS, st.integers(1, 7))
def test_a_list_in_pages_is_the_list(seed: int, size: int) -> None:
    line = walked(seed, wrong=0.0)
    line.site.between = None
    rest = _rest(line).called("administrator")
    asked = {"context": "edit", "status": "any", "_fields": "id,modified_gmt"}
    first = rest.get("wp/v2/posts", per_page=size, **asked)
    rows = []
    for page in range(1, int(first.headers["x-wp-totalpages"]) + 1):
        rows += rest.get("wp/v2/posts", per_page=size, page=page, **asked).json
    assert len(rows) == int(first.headers["x-wp-total"])
    assert rows == rest.get("wp/v2/posts", per_page=100, **asked).json[: len(rows)]


@given(_HTML)
def test_what_was_filtered_is_filtered(html: str) -> None:
    assert filtered(filtered(html)) == filtered(html)
    assert filtered_title(filtered_title(html)) == filtered_title(html)


@given(st.text(max_size=300).filter(lambda words: "%" not in words))
def test_a_slug_is_the_slug_of_itself(words: str) -> None:
    slug = slug_of(words)
    assert slug_of(slug) == slug
    assert slug.isascii()
    assert len(slug) <= LONGEST
    assert json.dumps(unquote(slug, errors="strict"))


@given(st.text(max_size=250), st.integers(1, 12))
def test_a_slug_that_is_taken_gets_one_that_is_free(words: str, times: int) -> None:
    taken: set[str] = set()
    for _ in range(times):
        slug = free_slug(slug_of(words), taken.__contains__)
        assert slug not in taken
        assert len(slug) <= LONGEST
        taken.add(slug)
