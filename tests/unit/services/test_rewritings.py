"""The history tells what a site made otherwise, with both texts while they stand there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.body import parse, plain_text
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.rewritings import Rewriting
from tests.contract.world import Watcher
from tests.rooms import article, empty_room
from tests.simulated import Settings, SimulatedWordPress, VirtualClock
from tests.simulated.faults import Faults
from tests.simulated.transport import SimulatedTransport
from tests.unit.services.test_sites import EN, Line, connect, reached_by

Rewrite = Callable[[str], str]


@dataclass
class There:
    """A newsroom whose English edition is on a site that changes what it is sent."""

    room: Opened
    clock: VirtualClock
    site: SimulatedWordPress
    uid: Uid

    def sync(self) -> tuple[Rewriting, ...]:
        """A sync, and what the history says after it."""
        self.clock.advance(600)
        report = self.room.services.publishing.sync(Watcher())
        assert not report.troubles
        return self.room.services.publishing.rewritten(self.uid)

    def approve(self, body: str) -> None:
        now = self.room.services.editing.article(self.uid)
        content = replace(now.content, body=body, row_ids=())
        self.room.services.editing.save(self.uid, now.version, content)
        self.room.services.publishing.approve(self.uid)


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rewrite: Rewrite) -> Iterator[There]:
    clock, random = VirtualClock(), Random(4)
    settings = Settings(home=f"https://{EN}/", rewrite=rewrite)
    site = SimulatedWordPress(clock, random, settings, role="editor")
    line = Line(SimulatedTransport([site], clock, random, Faults.evenly(random, 0)))

    reached_by(monkeypatch, line)
    with empty_room(tmp_path / "room", clock) as room:  # type: ignore[arg-type]
        connect(room, "en")
        yield There(room, clock, site, article(room.services, "Bridge").uid)


def words(body: str) -> list[str]:
    return [plain_text(row.inner) for row in parse(body).rows]


@pytest.mark.parametrize("rewrite", [lambda text: text.replace("six", "SIX")])
def test_the_newest_has_both_texts_without_what_was_generated(there: There) -> None:
    there.approve("<p>Calm.</p>\n<p>A name at six.</p>")
    (one,) = there.sync()
    assert (one.site, one.words) == (f"https://{EN}/", "content")
    assert one.sent is not None and one.stored is not None
    assert one.sent.headline == one.stored.headline == "Bridge"
    assert words(one.stored.body) == ["Calm.", "A name at SIX."]
    assert one.stored.row_ids == one.sent.row_ids, "so that rows are held against each other"
    assert "nejat-after" in next(iter(there.site.posts.values())).content
    assert len(there.sync()) == 1, "it is told once"


@pytest.mark.parametrize("rewrite", [lambda text: text.replace("six", "SIX")])
def test_where_somebody_wrote_since_only_the_sentence_is_left(there: There) -> None:
    there.approve("<p>At six.</p>\n<p>Calm.</p>")
    there.sync()
    (post,) = there.site.posts.values()
    there.site.people.edit(post.id, content=post.content.replace("Calm.", "Somebody was here."))
    (one,) = there.sync()
    assert (one.sent, one.stored) == (None, None)
    there.approve("<p>At six and six.</p>")
    newer, older = there.sync()
    assert newer.at > older.at and newer.stored is not None and older.stored is None


@pytest.mark.parametrize("rewrite", [lambda text: text.replace("&amp;", "&#038;")])
def test_what_readers_do_not_see_and_what_was_never_sent_is_no_rewriting(there: There) -> None:
    there.approve("<p>Calm &amp; quiet.</p>")
    assert there.sync() == ()
    assert "spelling" in [entry.message for entry in there.room.services.publishing.log(500)]
    assert there.room.services.publishing.rewritten(Uid("0" * 32)) == ()
