"""Each fault does what its name says: at the site, and to us."""

import json
from random import Random

import pytest

from nejat_desktop.domain.errors import CancelledError
from nejat_desktop.domain.ports.transport import UnreachableError
from tests.simulated import PASSING, Fault, Faults
from tests.simulated.line import Line

LOST = [Fault.TIMEOUT_BEFORE, Fault.TIMEOUT_AFTER, Fault.LATE, Fault.UNREACHED]
HEARD = {
    Fault.TIMEOUT_AFTER: 1,
    Fault.ERROR_AFTER: 1,
    Fault.CUT_BODY: 1,
    Fault.DOUBLED: 2,
    Fault.NOTICE: 1,
    Fault.BOM: 1,
    Fault.DRIFT: 1,
    Fault.LOGIN_LOST: 1,
}
"""How often the site hears of a request at once; of the others never."""
STATUSES = {
    Fault.TOO_MANY: 429,
    Fault.MAINTENANCE: 503,
    Fault.PORTAL: 200,
    Fault.FIREWALL: 403,
    Fault.MOVED: 301,
}


def write(line: Line, fault: Fault) -> None:
    line.faults.then(fault)
    try:
        line.ask("POST", "posts", {"title": "T", "status": "draft", "slug": "t"})
    except UnreachableError:
        assert fault in LOST


@pytest.mark.parametrize("fault", Fault)
def test_the_site_hears_of_it_as_often_as_it_is_said(fault: Fault) -> None:
    line = Line()
    write(line, fault)
    assert line.writes == HEARD.get(fault, 0)
    assert line.faults.counts[fault] == 1


@pytest.mark.parametrize("fault", LOST)
def test_where_no_answer_comes_it_is_told_whether_it_may_have_been_done(fault: Fault) -> None:
    line = Line()
    line.faults.then(fault)
    with pytest.raises(UnreachableError) as caught:
        line.ask("GET", "posts")
    assert caught.value.maybe_done == (fault is not Fault.UNREACHED)


@pytest.mark.parametrize(("fault", "status"), STATUSES.items())
def test_a_page_for_people_comes_in_place_of_an_answer(fault: Fault, status: int) -> None:
    line = Line()
    line.faults.then(fault)
    reply = line.ask("GET", "posts")
    assert (reply.status, reply.headers["content-type"][:9]) == (status, "text/html")
    assert "retry-after" in reply.headers or fault not in (Fault.TOO_MANY, Fault.MAINTENANCE)


@pytest.mark.parametrize("fault", [Fault.CUT_BODY, Fault.NOTICE, Fault.BOM])
def test_an_answer_that_is_spoilt_is_no_json_and_keeps_its_status(fault: Fault) -> None:
    line = Line()
    line.faults.then(fault)
    reply = line.ask("POST", "posts", {"title": "T", "status": "draft"})
    assert reply.status == 201
    with pytest.raises(ValueError, match=r"."):
        json.loads(reply.body.decode())


def test_a_late_request_is_carried_out_after_some_of_the_next_ones() -> None:
    orders = set()
    for seed in range(40):
        line = Line(seed)
        id = line.new(title="first")
        line.faults.then(Fault.LATE)
        with pytest.raises(UnreachableError):
            line.ask("POST", f"posts/{id}", {"title": "late"})
        for number in range(8):
            line.ask("POST", f"posts/{id}", {"title": str(number)})
        titles = [state.texts[0] for state in line.site.record.states]
        assert titles.count("late") == 1
        orders.add(titles.index("late"))
    assert orders == {2, 3, 4, 5}


def test_a_late_request_has_arrived_after_two_minutes_of_quiet() -> None:
    line = Line()
    id = line.new()
    line.faults.then(Fault.LATE)
    with pytest.raises(UnreachableError):
        line.ask("POST", f"posts/{id}", {"title": "late"})
    line.clock.advance(121)
    line.ask("GET", f"posts/{id}")
    assert line.site.posts[id].title == "late"


def test_what_is_still_under_way_arrives_when_all_is_settled() -> None:
    line = Line()
    write(line, Fault.LATE)
    assert not line.site.posts
    line.transport.settle()
    line.transport.settle()
    assert [entry.slug for entry in line.site.posts.values()] == ["t"]


def test_a_creation_that_was_doubled_makes_two_posts() -> None:
    line = Line()
    write(line, Fault.DOUBLED)
    assert sorted(entry.slug for entry in line.site.posts.values()) == ["t", "t-2"]


def test_without_its_login_a_request_is_a_strangers() -> None:
    line = Line()
    line.faults.then(Fault.LOGIN_LOST, Fault.LOGIN_LOST)
    assert line.ask("GET", "users/me").status == 401
    assert line.ask("GET", "posts").status == 200


def test_a_list_drifts_between_two_pages() -> None:
    seen = set()
    for seed in range(30):
        line = Line(seed)
        for number in range(4):
            line.site.people.write(f"Old {number}", "<p>x</p>")
        line.clock.advance(60)
        rows = []
        for page in (1, 2):
            line.faults.then(Fault.DRIFT)
            listed = line.ask("GET", f"posts?per_page=2&page={page}&_fields=id")
            rows += [row["id"] for row in json.loads(listed.body)]
        seen.add(len(rows))
        assert len(set(rows)) == 3, "a row came twice, or one was passed over"
        assert len(line.site.record.foreign) == 5
    assert seen == {3, 4}


def test_who_stops_while_waiting_is_told_so_and_the_site_may_have_done_it() -> None:
    line = Line()
    answers = iter((False, True))
    line.faults.then(Fault.TIMEOUT_AFTER)
    with pytest.raises(CancelledError):
        line.transport.send(line.request("POST", "posts", {"title": "T"}), lambda: next(answers))
    assert line.writes == 1


def test_who_has_stopped_before_sends_nothing() -> None:
    line = Line()
    with pytest.raises(CancelledError):
        line.transport.send(line.request("GET", "posts"), lambda: True)
    assert not line.site.record.requests


def test_faults_come_as_often_as_their_rates_say() -> None:
    faults = Faults.evenly(Random(3), 0.3)
    drawn = [faults.draw() for _ in range(20_000)]
    share = sum(fault is not None for fault in drawn) / len(drawn)
    assert abs(share - 0.3) < 0.02
    assert set(faults.counts) == PASSING
    assert max(faults.counts.values()) < 1.4 * min(faults.counts.values())


def test_after_a_stop_nothing_goes_wrong_any_more() -> None:
    faults = Faults.evenly(Random(3), 1.0)
    assert faults.draw() is not None
    faults.then(Fault.LATE)
    faults.stop()
    assert {faults.draw() for _ in range(100)} == {None}
