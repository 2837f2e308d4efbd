"""What was taken off as a draft, and whose story goes to the bin only then."""

from nejat_desktop.domain.ports.posts import DRAFT, PUBLISHED, TRASH
from nejat_desktop.domain.uid import Uid
from tests.simulated.things import Entry
from tests.simulation.history import SITE, History
from tests.simulation.laws import violations


def post_of(history: History) -> Entry:
    (post,) = history.wordpress.posts.values()
    return post


def withdraw(history: History, *, binned: bool) -> Uid:
    (article,) = history.desk.articles
    history.desk.reader.withdraw(article, history.clock(), binned=binned)
    history.desk.withdrawn.add(article)
    return article


def taken_off(history: History) -> Entry:
    withdraw(history, binned=False)
    history.sync()
    post = post_of(history)
    assert post.status == DRAFT
    history.clock.advance(300)
    return post


def test_the_draft_follows_its_story_into_the_bin(history: History) -> None:
    post = taken_off(history)
    withdraw(history, binned=True)
    history.sync()
    assert post.status == TRASH
    assert not violations(history)


def test_it_comes_back_as_the_same_post(history: History) -> None:
    post = taken_off(history)
    withdraw(history, binned=True)
    history.sync()
    history.desk.approve_again()
    history.clock.advance(300)
    history.sync()
    assert post_of(history) is post
    assert post.status == PUBLISHED
    assert not violations(history)


def test_a_draft_on_which_somebody_worked_there_stays(history: History) -> None:
    post = taken_off(history)
    history.wordpress.people.edit(post.id, content=f"<p>they 1</p>{post.content}")
    history.clock.advance(300)
    withdraw(history, binned=True)
    for _ in range(3):
        history.sync()
        history.clock.advance(300)
    assert post.status == DRAFT
    assert "they 1" in post.content
    assert not violations(history)


def test_what_somebody_writes_there_while_its_story_is_binned_is_compared_before_it_is_used(
    history: History,
) -> None:
    post = taken_off(history)
    history.sync()
    article = withdraw(history, binned=True)
    history.wordpress.people.edit(post.id, content=f"<p>they 2</p>{post.content}")
    history.clock.advance(300)
    for _ in range(3):
        history.sync()
        history.clock.advance(300)
    assert post.status == DRAFT
    history.desk.approve_again()
    history.sync()
    history.clock.advance(300)
    texts = "".join(body for _, body in history.desk.arrivals.history[SITE, article])
    assert "they 2" in post.content + texts


def test_one_that_somebody_binned_there_is_done_with(history: History) -> None:
    post = taken_off(history)
    history.wordpress.people.bin(post.id)
    history.clock.advance(300)
    article = withdraw(history, binned=True)
    history.sync()
    history.clock.advance(300)
    assert post.status == TRASH
    assert history.desk.journal.known(SITE)[article].status == TRASH
    assert not violations(history)


def test_one_that_was_deleted_there_for_good_is_forgotten(history: History) -> None:
    post = taken_off(history)
    history.wordpress.people.delete(post.id)
    history.clock.advance(300)
    article = withdraw(history, binned=True)
    history.sync()
    assert article not in history.desk.journal.known(SITE)
    assert not violations(history)


def test_a_category_or_tag_that_is_deleted_there_makes_it_nobody_elses(history: History) -> None:
    people = history.wordpress.people
    tag = people.add_term("post_tag", "Rivers").id
    people.edit(post_of(history).id, tags=[tag])
    history.clock.advance(300)
    history.sync()
    post = taken_off(history)
    people.delete_term(tag)
    history.clock.advance(300)
    withdraw(history, binned=True)
    history.sync()
    assert post.status == TRASH
