"""Something was deleted for good at the site: what of a large archive is asked for then."""

from collections.abc import Iterator

import pytest

from nejat_desktop.domain.ports.post_journal import PostBase
from nejat_desktop.domain.ports.posts import POST
from nejat_desktop.sites.wordpress.counting import AT_ONCE
from nejat_desktop.sync.posts import sight
from nejat_desktop.sync.posts.standing import AT_MOST
from tests.simulation.calm import calm_history
from tests.simulation.history import History
from tests.simulation.place import SITE

KNOWN = 3_000
QUIET, MOST = 8, 20
"""Requests of a look that finds nothing, and of a sync with nothing to do at most."""
COMMENTS, BORDERS = 2, 2
"""Asked about comments; and parts of a turn that are not full: it may end among the posts, and
begin again among the pages."""


@pytest.fixture(scope="module")
def archive() -> Iterator[History]:
    """An archive that is agreed on, with one story of ours, and a post of somebody else's in the
    bin. Nothing is owed."""
    made = calm_history()
    made.desk.approve_new()
    made.sync()
    for _ in range(KNOWN - 2):
        made.desk.approve_new()
    adopt(made)
    made.clock.advance(600)
    made.wordpress.people.bin(made.wordpress.people.write("Not ours", "<p>x</p>").id)
    made.clock.advance(600)
    made.desk.approve_new()
    made.sync()
    settle(made)
    assert len(made.desk.journal.bases(SITE)) == KNOWN
    yield made


def adopt(history: History) -> None:
    """Every story that is approved stands there already, and that is agreed on."""
    parts, people = history.parts(history.desk), history.wordpress.people
    plan = sight.look(parts, asks=False)
    new = [one for one in plan.matters if one.base is None and one.head is not None]
    places = {one.article: people.write(one.head.slug, "<p>x</p>").id for one in new if one.head}
    shown = {one.id: one for page in parts.site.changes("") for one in page.posts}
    for one in new:
        assert one.head is not None
        post = shown[places[one.article]]
        base = PostBase(
            *(one.article, POST, post.id, one.head.release, one.mark),
            *(post.fields.digest, post.fields.status, history.clock()),
        )
        history.desk.journal.agree(SITE, base, post.fields)


def cost(history: History) -> int:
    """The requests of a sync that writes nothing, an hour later."""
    record = history.wordpress.record
    history.clock.advance(3600)
    before, writes = len(record.requests), record.writes
    history.sync()
    assert record.writes == writes
    return len(record.requests) - before


def settle(history: History) -> None:
    """Until nothing is owed."""
    for _ in range(9):
        if cost(history) == QUIET:
            return
    raise AssertionError("it does not come to rest")


def foreign(history: History) -> int:
    """The number of a post in the bin that is none of ours."""
    ours = {base.id for base in history.desk.journal.bases(SITE).values()}
    return next(n for n in history.wordpress.posts if n not in ours)


def test_a_bin_that_is_emptied_costs_a_few_counts_and_no_text(archive: History) -> None:
    before = len(archive.wordpress.record.requests)
    archive.wordpress.people.delete(foreign(archive))
    costs = [cost(archive) for _ in range(3)]
    rest = KNOWN - AT_MOST
    assert costs == [QUIET + AT_MOST // AT_ONCE, QUIET + -(-rest // AT_ONCE), QUIET]
    asked = [r.url for r in archive.wordpress.record.requests[before:] if "include=" in r.url]
    assert all("per_page=1&_fields=id" in url for url in asked)
    assert max(map(len, asked)) < 4_000, "an address that every server takes"


def test_what_is_asked_in_doubt_stays_within_the_budget_at_any_size() -> None:
    assert QUIET + COMMENTS + AT_MOST // AT_ONCE + BORDERS <= MOST


def test_one_of_ours_that_was_deleted_is_found_among_thousands(archive: History) -> None:
    (article, base) = next(iter(archive.desk.journal.bases(SITE).items()))
    archive.wordpress.people.delete(base.id)
    for _ in range(-(-KNOWN // AT_MOST)):
        archive.sync()
    assert article in {asked for _, asked in archive.desk.arrivals.questions}
