"""Other people act in between, and the record forgets nothing of it."""

from random import Random

import pytest

from nejat_desktop.domain.ports.transport import Request
from tests.simulated import Crowd, Settings
from tests.simulated.line import Line
from tests.simulated.record import CLOCK, OTHERS, US


def test_somebody_acts_between_our_look_and_our_write() -> None:
    line = Line()
    id = line.new(title="Ours")

    def meanwhile(request: Request) -> None:
        if request.method == "POST":
            line.site.people.edit(id, title="Theirs")

    line.ask("GET", f"posts/{id}")
    line.site.between = meanwhile
    line.ask("POST", f"posts/{id}", {"title": "Ours again"})
    told = [(state.by, state.texts[0]) for state in line.site.record.states]
    assert told == [(US, "Ours"), (OTHERS, "Theirs"), (US, "Ours again")]
    assert [state.texts[0] for state in line.site.record.foreign_edits] == ["Theirs"]
    assert [one.texts[0] for one in line.site.posts[id].revisions] == ["Theirs", "Ours again"]


def test_where_revisions_are_off_none_is_kept() -> None:
    line = Line(settings=Settings(revisions=False))
    id = line.new()
    line.site.people.edit(id, title="Theirs")
    assert line.site.posts[id].revisions == []
    assert [state.texts[0] for state in line.site.record.foreign_edits] == ["Theirs"]


def test_what_goes_out_at_its_date_is_the_clocks_doing() -> None:
    line = Line()
    id = line.new(status="publish", date_gmt="2026-03-02T09:00:00")
    assert not line.site.record.public
    line.clock.advance(3600)
    line.ask("GET", f"posts/{id}")
    assert [state.by for state in line.site.record.public] == [CLOCK]


def test_only_what_we_wrote_in_counts_as_filled() -> None:
    line = Line()
    stub = line.new(title="", content="<!-- nejat:uid=0a -->")
    ours, theirs = line.new(), line.site.people.write("Theirs", "<p>x</p>").id
    line.ask("DELETE", f"posts/{theirs}")
    assert line.site.record.filled == [ours]
    line.ask("POST", f"posts/{stub}", {"title": "Filled"})
    assert line.site.record.filled == [ours, stub]


@pytest.mark.parametrize("canary", ["plain words", "سرّی & <b>", 'a "quoted" \\ word'])
def test_words_are_heard_however_they_are_coded(canary: str) -> None:
    line = Line()
    line.ask("POST", "posts", {"title": f"x {canary} y"})
    line.ask("GET", "posts?search=nothing")
    line.transport.send(Request("GET", line.site.settings.home, {"Cookie": "no"}))
    heard = line.site.record.heard(canary)
    assert [request.method for request in heard] == ["POST"]
    assert not line.site.record.heard("never said")


def test_a_password_is_heard_in_a_login() -> None:
    line = Line()
    line.ask("GET", "posts")
    assert line.site.record.heard("MNOP 5678")


def test_a_crowd_leaves_words_that_stand_nowhere_else() -> None:
    line = Line()
    ids = [line.new(title=f"Ours {number}", status="publish") for number in range(3)]
    crowd = line.site.between = Crowd(line.site, Random(4), 1.0)
    for number in range(300):
        line.ask("GET", f"posts/{ids[number % 3]}")
    assert set(crowd.acts) == set(crowd.weights)
    written = [one.texts for one in line.site.record.foreign_edits]
    assert len(set(written)) > 150


def test_a_crowd_that_is_quiet_does_nothing() -> None:
    line = Line()
    line.site.between = Crowd(line.site, Random(4), 0.0)
    for _ in range(50):
        line.new()
    assert not line.site.record.foreign
