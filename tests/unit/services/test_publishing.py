"""Approving, withdrawing and syncing: only releases leave."""

from dataclasses import replace
from datetime import timedelta

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.checks import CheckId
from nejat_desktop.domain.errors import ChecksFailedError
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.services.jobs import Job
from tests.agreeing import ANYTHING
from tests.rooms import StillClock, article

WATCH = Job("test", lambda job, progress: None)


def words_of_the_site(room: Opened) -> str:
    """Everything that stands in the site folder, as text."""
    files = [f for f in room.site_folder.rglob("*") if f.is_file()]
    return "\n".join(f.read_bytes().decode("utf-8", "replace") for f in files)


def test_an_article_with_nothing_in_it_is_not_approved(room: Opened) -> None:
    made = article(room.services, "", "")
    with pytest.raises(ChecksFailedError) as error:
        room.services.publishing.approve(made.uid)
    assert CheckId.HEADLINE in {f.check for f in error.value.findings}  # type: ignore[attr-defined]
    assert room.services.editing.article(made.uid).status is Status.DRAFT


def test_an_approved_article_is_published_by_the_next_sync(room: Opened) -> None:
    services = room.services
    made = article(services, "Stone bridge reopens", "The barriers came down.")
    approved = services.publishing.approve(made.uid)
    assert approved.live is Live.WAITING
    services.publishing.sync(WATCH)
    now = services.editing.article(made.uid)
    assert now.live is Live.PUBLISHED
    assert now.frozen_slug == "stone-bridge-reopens"
    page = room.site_folder / "en" / "2026" / "stone-bridge-reopens" / "index.html"
    assert "The barriers came down." in page.read_text("utf-8")


def test_a_second_sync_changes_no_file(room: Opened) -> None:
    made = article(room.services, "Bridge")
    room.services.publishing.approve(made.uid)
    assert room.services.publishing.sync(WATCH).steps
    assert not room.services.publishing.sync(WATCH).steps


def test_no_word_of_a_draft_reaches_the_site(room: Opened) -> None:
    services = room.services
    draft = article(services, "Weathercock", "Marmalade.")
    released = article(services, "Bridge", "Stone.")
    approved = services.publishing.approve(released.uid)
    newer = replace(approved.content, headline="Tangerine", row_ids=())
    services.editing.save(approved.uid, approved.version, newer)
    services.publishing.sync(WATCH)
    site = words_of_the_site(room)
    assert "Stone." in site
    assert not any(word in site for word in ("Weathercock", "Marmalade", "Tangerine", draft.uid))


def test_what_is_dated_ahead_waits_and_then_goes_out(room: Opened, clock: StillClock) -> None:
    services = room.services
    made = article(services, "Later", "Not before Friday.")
    text = replace(made.content, date=clock.now + timedelta(days=2))
    services.editing.save(made.uid, made.version, text)
    assert services.publishing.approve(made.uid).live is Live.SCHEDULED
    report = services.publishing.sync(WATCH)
    assert [d.verdict for d in report.plan.decisions] == [Verdict.WAIT]
    assert "Not before Friday." not in words_of_the_site(room)
    clock.forward(days=3)
    services.publishing.sync(WATCH)
    assert services.editing.article(made.uid).live is Live.PUBLISHED
    assert "Not before Friday." in words_of_the_site(room)


def test_a_withdrawn_article_leaves_the_site(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge", "Stone upon stone.")
    services.publishing.approve(made.uid)
    services.publishing.sync(WATCH)
    services.publishing.withdraw(made.uid)
    services.publishing.sync(WATCH)
    assert "Stone upon stone." not in words_of_the_site(room)
    assert services.editing.article(made.uid).live is Live.WITHDRAWN


def test_the_plan_writes_nothing(room: Opened) -> None:
    made = article(room.services, "Bridge")
    room.services.publishing.approve(made.uid)
    plan = room.services.publishing.plan()
    assert [d.verdict for d in plan.decisions] == [Verdict.PUBLISH]
    assert not room.site_folder.exists()


def test_many_articles_do_not_vanish_without_a_question(room: Opened) -> None:
    services = room.services
    made = [article(services, f"Story {n}") for n in range(6)]
    for one in made:
        services.publishing.approve(one.uid)
    services.publishing.sync(WATCH)
    for one in made[:5]:
        services.publishing.withdraw(one.uid)
    report = services.publishing.sync(WATCH)
    assert report.stopped
    assert "Story 1" in words_of_the_site(room)
    assert not services.publishing.sync(WATCH, agreed=ANYTHING).stopped
    assert "Story 1" not in words_of_the_site(room)


def test_two_articles_with_one_headline_get_two_addresses(room: Opened) -> None:
    slugs = set()
    for _ in range(2):
        made = article(room.services, "The ferry is back")
        slugs.add(room.services.publishing.approve(made.uid).content.slug)
    assert slugs == {"the-ferry-is-back", "the-ferry-is-back-2"}
