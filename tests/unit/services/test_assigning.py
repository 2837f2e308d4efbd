"""Assignments: who has an article, without disturbing whoever writes it."""

from dataclasses import replace

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import RevisionReason
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.settings import add_person
from tests.rooms import article

SAMIR = Person(Uid("5a" * 16), "Samir")


def with_samir(room: Opened) -> Opened:
    room.services.context.write(lambda connection: add_person(connection, SAMIR))
    return room


def reasons(room: Opened, uid: Uid) -> list[RevisionReason]:
    return [revision.reason for revision in room.services.editing.history(uid)]


def test_an_article_is_given_to_somebody_and_to_nobody_again(room: Opened) -> None:
    services = with_samir(room).services
    uid = article(services, "Bridge").uid
    assert services.assigning.assign([uid], SAMIR) == {uid: None}
    assert services.editing.article(uid).assigned == SAMIR
    assert services.assigning.assign([uid], None) == {uid: SAMIR}
    assert services.editing.article(uid).assigned is None


def test_an_open_editor_is_not_behind_after_it_was_given_away(room: Opened) -> None:
    services = with_samir(room).services
    before = article(services, "Bridge")
    services.assigning.assign([before.uid], SAMIR)
    typed = replace(before.content, headline="Bridge, typed on")
    saved = services.editing.save(before.uid, before.version, typed)
    assert (saved.content.headline, saved.assigned) == ("Bridge, typed on", SAMIR)


def test_an_approved_text_stays_approved_when_it_is_given_away(room: Opened) -> None:
    services = with_samir(room).services
    released = services.publishing.approve(article(services, "Bridge").uid)
    services.assigning.assign([released.uid], SAMIR)
    assert replace(services.editing.article(released.uid), assigned=None) == released


def test_handing_over_keeps_the_text_as_it_was_and_taking_up_does_not(room: Opened) -> None:
    services = with_samir(room).services
    uid = article(services, "Bridge").uid
    services.assigning.assign([uid], services.person)
    assert RevisionReason.HANDED_OVER not in reasons(room, uid)
    services.assigning.assign([uid], SAMIR)
    services.assigning.assign([uid], SAMIR)
    assert reasons(room, uid).count(RevisionReason.HANDED_OVER) == 1
    kept = services.editing.history(uid)[0]
    assert (kept.content.headline, kept.stamp.person, kept.comment) == (
        "Bridge",
        services.person,
        "Samir",
    )


def test_who_had_them_is_put_back_as_a_whole(room: Opened) -> None:
    services = with_samir(room).services
    first, second = article(services, "A").uid, article(services, "B").uid
    services.assigning.assign([first], services.person)
    before = services.assigning.assign([first, second], SAMIR)
    assert before == {first: services.person, second: None}
    services.assigning.put_back(before)
    assert services.editing.article(first).assigned == services.person
    assert services.editing.article(second).assigned is None


def test_nothing_is_told_when_nothing_changes_hands(room: Opened) -> None:
    uid = article(room.services, "A").uid
    heard: list[object] = []
    room.services.changes.listen(heard.append)
    assert room.services.assigning.assign([uid], None) == {}
    assert heard == []


def test_assigned_to_me_holds_what_i_have_until_it_is_approved(room: Opened) -> None:
    services = with_samir(room).services
    mine, other = article(services, "Mine"), article(services, "Other")
    services.assigning.assign([mine.uid], services.person)
    services.assigning.assign([other.uid], SAMIR)
    queue = Filter(Queue.ASSIGNED, person=services.person.uid)
    rows = services.desk.rows(services.desk.ids(queue, "en"), queue, "en")
    assert [row.headline for row in rows.values()] == ["Mine"]
    assert services.desk.counts().queues[Queue.ASSIGNED] == 1
    services.publishing.approve(mine.uid)
    assert services.desk.count(queue) == 0


def test_the_filter_by_person_holds_in_every_queue(room: Opened) -> None:
    services = with_samir(room).services
    drafts = [article(services, f"Draft {n}") for n in range(2)]
    services.assigning.assign([drafts[0].uid], SAMIR)
    of_samir = Filter(holder=SAMIR.uid)
    for queue in (Queue.ALL, Queue.MY_DRAFTS):
        wanted = replace(of_samir, queue=queue, person=services.person.uid)
        assert services.desk.count(wanted) == 1
    services.stories.move_to_bin([drafts[0].story])
    assert services.desk.count(of_samir) == 0
    assert services.desk.count(replace(of_samir, queue=Queue.BIN)) == 1


def test_a_row_shows_the_article_that_the_person_has(room: Opened) -> None:
    services = with_samir(room).services
    source = services.publishing.approve(article(services, "Bridge").uid)
    target = services.translating.start(source.story, "fa")
    services.assigning.assign([target.uid], SAMIR)
    wanted = Filter(holder=SAMIR.uid)
    (row,) = services.desk.rows(services.desk.ids(wanted, "en"), wanted, "en").values()
    assert row.edition == "fa"
    assert {chip.edition: chip.holder for chip in row.chips if chip.article} == {
        "en": "",
        "fa": "Samir",
    }
