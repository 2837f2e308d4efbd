"""What a person agrees to is what he was shown: this site, this guard, and what it spoke of."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from nejat_desktop.domain.ports.transport import Reply, Request, Stop
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.sites_health import Parked
from nejat_desktop.store.connections import save_connection
from nejat_desktop.sync.posts.engine import PostReport
from tests.agreeing import ANYTHING
from tests.contract.world import Watcher
from tests.rooms import article
from tests.unit.services.test_sites import SQ, Two, two_connected

MANY = 12
LONG = tuple(f"Paragraph {number} says what happened on the river. " * 20 for number in range(20))


@pytest.fixture
def two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Two]:
    with two_connected(tmp_path / "room", monkeypatch) as found:
        yield found


def known_as(two: Two, code: str, *, name: str = "", home: str = "") -> None:
    """When it was connected, the site of an edition had this name, and this address."""
    services = two.room.services
    connection = services.connecting.of(code)
    assert connection is not None
    site = two.line.inner.sites[("en", "sq").index(code)].site.settings
    told = replace(connection, name=name or site.name, url=home or connection.home)
    services.context.write(lambda database: save_connection(database, told))


def synced(two: Two, code: str, agreed: object = ()) -> PostReport:
    """What a sync did at the site of an edition."""
    report = two.sync(agreed=agreed)  # type: ignore[arg-type]
    return next(post for post in report.posts if post.edition == code)


def keys(report: PostReport) -> set[str]:
    assert report.stopped
    return {guard.key for guard in report.plan.guards}


def published(two: Two, count: int = MANY) -> list[Uid]:
    uids = [two.approve("en")[0] for _ in range(count)]
    assert not two.sync().troubles
    return uids


def withdraw(two: Two, uids: list[Uid]) -> None:
    for uid in uids:
        two.room.services.publishing.withdraw(uid)


def rewrite(two: Two, uid: Uid, body: str) -> None:
    services = two.room.services
    now = services.editing.article(uid)
    services.editing.save(uid, now.version, replace(now.content, body=body))
    services.publishing.approve(uid)


def parked(two: Two) -> list[Parked]:
    return list(two.room.services.health.editions()["en"].parked)


def test_who_agrees_at_one_site_has_agreed_to_nothing_at_another(two: Two) -> None:
    uids = published(two)
    withdraw(two, uids)
    known_as(two, "sq", name="The paper we connected")
    two.approve("sq")
    two.line.away.add(SQ)
    asked = keys(synced(two, "en"))
    two.line.away.clear()
    report = two.sync(agreed=asked)
    english, albanian = report.posts
    assert not english.stopped and english.errands.counts["withdrawn"] == MANY
    assert albanian.stopped and not albanian.errands.counts
    assert [guard.edition for guard in report.asked] == ["sq"]
    assert not two.line.inner.sites[1].posts


def test_who_agreed_is_asked_anew_when_it_is_other_articles(two: Two) -> None:
    uids = published(two, MANY + 2)
    withdraw(two, uids[:MANY])
    asked = keys(synced(two, "en"))
    withdraw(two, uids[MANY : MANY + 1])
    assert keys(synced(two, "en", asked)).isdisjoint(asked), "one more"
    two.room.services.publishing.approve(uids[0])
    other = synced(two, "en", asked)
    assert keys(other).isdisjoint(asked), "as many, and others"
    assert synced(two, "en", keys(other)).errands.counts["withdrawn"] == MANY


def test_who_agrees_that_much_is_withdrawn_does_not_let_a_text_shrink(two: Two) -> None:
    uids = published(two)
    services = two.room.services
    long = services.publishing.approve(article(services, "Long", *LONG).uid).uid
    two.sync()
    withdraw(two, uids)
    rewrite(two, long, "<p>Gone.</p>")
    counts = synced(two, "en", keys(synced(two, "en"))).errands.counts
    assert (counts["withdrawn"], counts["parked"], counts.get("filled", 0)) == (MANY, 1, 0)
    (why,) = parked(two)
    assert why.article == long and "try again if that is meant" in why.sentence


def test_a_text_that_shrinks_otherwise_is_asked_about_anew(two: Two) -> None:
    services, site = two.room.services, two.line.inner.sites[0]
    long = services.publishing.approve(article(services, "Long", *LONG).uid).uid
    two.sync()
    (post,) = site.posts.values()
    rewrite(two, long, "<p>Nearly gone.</p>")
    two.sync()
    (first,) = parked(two)
    rewrite(two, long, "<p>Gone.</p>")
    two.sync()
    services.health.try_again(long)
    two.sync(agreed={first.key})
    (second,) = parked(two)
    assert second.sentence == first.sentence and second.key != first.key
    assert LONG[0].strip() in post.content
    services.health.try_again(long)
    two.sync(agreed={second.key})
    assert not parked(two) and "Gone." in post.content


def test_another_name_of_a_site_is_asked_about_once(two: Two) -> None:
    two.approve("en")
    known_as(two, "en", name="The old name")
    asked = synced(two, "en")
    (guard,) = asked.plan.guards
    assert "“Lab English” now, and was called “The old name”" in guard.sentence
    (look,) = (one for one in two.room.services.publishing.looks(Watcher()) if one.edition == "en")
    assert look.plan.guards == (guard,), "to look is not to agree"
    assert synced(two, "en", keys(asked)).errands.counts["filled"] == 1
    connection = two.room.services.connecting.of("en")
    assert connection is not None and connection.name == "Lab English"
    two.approve("en")
    assert synced(two, "en").errands.counts["filled"] == 1


def test_nobody_agrees_to_another_site_at_the_address(two: Two) -> None:
    published(two, 1)
    known_as(two, "en", home="https://before.example.test/")
    two.approve("en")
    writes = two.line.inner.sites[0].record.writes
    report = synced(two, "en", ANYTHING)
    assert report.shut_out.startswith("Another site answers now") and not report.stopped
    assert "disconnect the edition and connect it anew" in report.shut_out
    assert two.line.inner.sites[0].record.writes == writes


def test_what_a_site_refuses_of_what_was_agreed_to_is_told_and_not_asked_in_the_same_sync(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    uids = published(two)
    withdraw(two, uids)
    asked = keys(synced(two, "en"))
    refused = {str(id) for id in list(two.line.inner.sites[0].posts)[: MANY // 2]}
    send = two.line.inner.send

    def refusing(request: Request, stop: Stop) -> Reply:
        if request.method != "GET" and urlsplit(request.url).path.split("/")[-1] in refused:
            said = json.dumps({"code": "rest_invalid_param", "message": "No.", "data": {}})
            return Reply(400, {"content-type": "application/json"}, said.encode())
        return send(request, stop)

    monkeypatch.setattr(two.line.inner, "send", refusing)
    report = synced(two, "en", asked)
    assert not report.stopped and report.errands.counts["withdrawn"] == MANY - len(refused)
    again = keys(synced(two, "en", asked))
    assert again.isdisjoint(asked), "those that are left are another question"
