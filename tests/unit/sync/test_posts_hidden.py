"""What a look at a site of posts must not miss: that a post whose words came in is hidden there."""

import pytest

from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.domain.ports.posts import PUBLISHED
from tests.simulated.things import Entry
from tests.simulation.history import SITE, History
from tests.simulation.laws import violations


def published(history: History) -> Entry:
    (post,) = (one for one in history.wordpress.posts.values() if one.status == PUBLISHED)
    return post


@pytest.mark.parametrize("deed", ["hide", "bin"])
def test_of_a_post_that_was_changed_and_then_hidden_the_words_come_in_and_a_person_is_asked(
    history: History, deed: str
) -> None:
    post, people = published(history), history.wordpress.people
    (article,) = history.desk.articles
    history.desk.approve_new()
    history.sync()
    people.edit(post.id, title="Another headline")
    people.bin(post.id) if deed == "bin" else people.edit(post.id, status="draft")
    history.clock.advance(300)
    other = published(history)  # its stamp is newer than that of what was hidden
    people.edit(other.id, content=f"<p>they 1</p>{other.content}")
    history.clock.advance(300)
    history.sync()

    asked = history.desk.arrivals.questions[SITE, article]
    assert asked.kind is (ConflictKind.GONE if deed == "bin" else ConflictKind.UNPUBLISHED)
    (head,) = history.desk.reader.newest([article]).values()
    assert head.headline == "Another headline"

    history.desk.answered.add(article)
    history.desk.arrivals.decide(SITE, article, publish=True)
    history.settle()
    assert (post.status, post.title) == (PUBLISHED, "Another headline")
    assert not violations(history)
