"""What fails again and again keeps nothing else from going, whatever it is and however it fails."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from nejat_desktop.domain.article import Live
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.ports.transport import Reply, Request, Stop
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.site_memory import SqlSiteMemory
from nejat_desktop.sync.posts.trying import NEVER, TRIED
from tests.agreeing import ANYTHING
from tests.contract.pictures import picture
from tests.unit.services.test_sites import Two, two

__all__ = ["two"]
MANY = 5
"""As many in a row as end a run."""
FULL = {"code": "rest_upload_sideload_error", "message": "Failed to write file to disk."}
FIREWALL = Reply(403, {"content-type": "text/html"}, b"<html>Forbidden</html>")
JSON = {"content-type": "application/json"}
DISK = Reply(500, JSON, json.dumps(FULL).encode())
FOREIGN = {"code": "rest_cannot_edit", "message": "Sorry.", "data": {"status": 403}}
OTHERS = Reply(403, JSON, json.dumps(FOREIGN).encode())


def answers(
    two: Two, monkeypatch: pytest.MonkeyPatch, met: Callable[[Request], bool], reply: Reply
) -> None:
    """From now on the site answers so to all such requests."""
    send = two.line.inner.send

    def odd(request: Request, stop: Stop = lambda: False) -> Reply:
        return reply if met(request) else send(request, stop)

    monkeypatch.setattr(two.line.inner, "send", odd)


def uploads(request: Request) -> bool:
    return request.method == "POST" and "/media" in request.url


def again(two: Two, uid: Uid, headline: str) -> None:
    """It is approved once more, with another headline."""
    services = two.room.services
    now = services.editing.article(uid)
    services.editing.save(uid, now.version, replace(now.content, headline=headline))
    services.publishing.approve(uid)


def with_new_pictures(two: Two, uids: list[Uid]) -> None:
    """Each gets a picture, and is approved again."""
    services = two.room.services
    for number, uid in enumerate(uids):
        photo = services.library.add(picture(10 + number), f"{number}.png")
        services.library.describe(photo.uid, "en", Description("Six.", "A ferry.", "Lens"))
        services.stories.set_pictures(services.editing.article(uid).story, [photo.uid])
        again(two, uid, f"Again {number}")


def failed(two: Two) -> list[Uid]:
    """What the next sync of the English site comes to last."""
    connection = two.room.services.connecting.of("en")
    assert connection is not None
    memory = SqlSiteMemory(two.room.services.context.database)
    doubts = memory.doubts(connection.site, NEVER)
    return [Uid(doubt.key) for doubt in doubts if doubt.kind == TRIED]


@pytest.mark.parametrize(("count", "reply"), [(1, FIREWALL), (MANY, DISK), (2 * MANY, DISK)])
def test_updates_whose_uploads_fail_hold_up_nothing_else(
    two: Two, monkeypatch: pytest.MonkeyPatch, count: int, reply: Reply
) -> None:
    olds = [two.approve("en")[0] for _ in range(count)]
    two.sync()
    with_new_pictures(two, olds)
    answers(two, monkeypatch, uploads, reply)
    news = [two.approve("en")[0] for _ in range(3)]
    for _ in range(1 + -(-count // MANY)):
        two.sync()
    assert {two.live(uid) for uid in news} == {Live.PUBLISHED}


def test_withdrawals_that_fail_hold_up_nothing_else(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    olds = [two.approve("en")[0] for _ in range(MANY)]
    two.sync()
    for uid in olds:
        two.room.services.publishing.withdraw(uid)
    new = two.approve("en")[0]

    def hides(request: Request) -> bool:
        return request.method == "POST" and request.body == b'{"status":"draft"}'

    answers(two, monkeypatch, hides, Reply(500, {"content-type": "text/html"}, b"<html></html>"))
    for _ in range(2):
        two.sync(agreed=ANYTHING)
    assert two.live(new) is Live.PUBLISHED


def test_what_failed_and_goes_at_last_is_one_of_many_again(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    (old,) = two.approve("en")
    two.sync()
    with_new_pictures(two, [old])
    with monkeypatch.context() as bad:
        answers(two, bad, uploads, FIREWALL)
        assert "firewall" in two.sync().posts[0].shut_out
    assert failed(two) == [old]
    report = two.sync().posts[0]
    assert not report.shut_out and report.errands.counts["confirmed"] == 1
    assert failed(two) == []


def test_words_of_a_picture_that_somebody_else_uploaded_hold_up_no_article(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The account of an author may not touch the uploads of others."""
    services, media = two.room.services, two.line.inner.sites[0].site.uploads
    (uid,) = two.approve("en")
    with_new_pictures(two, [uid])
    two.sync()
    (upload,) = media.values()
    story = services.stories.story(services.editing.article(uid).story)
    services.library.describe(story.pictures[0], "en", Description("Seven.", "A ferry.", "Lens"))
    again(two, uid, "Once more")
    new = two.approve("en")[0]

    def describes(request: Request) -> bool:
        return request.method == "POST" and f"/media/{upload.id}" in request.url

    with monkeypatch.context() as author:
        answers(two, author, describes, OTHERS)
        report = two.sync().posts[0]
    assert not report.shut_out and report.errands.counts["filled"] == 2
    assert {two.live(uid), two.live(new)} == {Live.PUBLISHED}
    (note,) = report.errands.notes
    assert (note.article, note.kind, note.words) == (uid, "rewritten", "captions")
    again(two, uid, "At last")
    assert two.sync().posts[0].errands.notes == []
    assert "Seven." in str(upload)
