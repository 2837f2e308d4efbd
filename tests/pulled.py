"""A newsroom, a simulated WordPress with an archive, and the way there, for tests."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from nejat_desktop import bootstrap
from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.connection import Connection, Proxy
from nejat_desktop.services.archive.report import ArchiveReport
from nejat_desktop.services.jobs import Job
from nejat_desktop.services.pulling.pulling import MediaFiles
from nejat_desktop.store.connections import save_connection
from tests.agreeing import ANYTHING
from tests.archives import watch
from tests.rooms import empty_room
from tests.simulated import PASSWORD, Settings, SimulatedWordPress, VirtualClock
from tests.simulated.faults import Faults
from tests.simulated.transport import SimulatedTransport
from tests.wxr_making import category, comment, export, item, meta, under

STATUSES = ("publish", "publish", "publish", "draft", "private", "pending", "future", "publish")
FIRST = datetime(2008, 1, 1, 9, 30, tzinfo=UTC)


@dataclass
class World:
    """A newsroom whose English edition is connected to a site."""

    room: Opened
    clock: VirtualClock
    wordpress: SimulatedWordPress
    transport: SimulatedTransport
    connection: Connection

    def pull(self, media: MediaFiles = MediaFiles.NONE, by: Job | None = None) -> ArchiveReport:
        """Fetch the archive."""
        return self.room.services.pulling.pull("en", by or watch(), media)

    def sync(self) -> dict[str, int]:
        """Sync; gives what was done there, by kind."""
        self.clock.advance(5000)
        report = self.room.services.publishing.sync(watch(), agreed=ANYTHING)
        assert not report.troubles
        return report.posts[0].errands.counts

    @property
    def writes(self) -> int:
        """So many writes the site has seen."""
        return self.wordpress.record.writes


@contextmanager
def connected(
    folder: Path, monkeypatch: pytest.MonkeyPatch, wordpress: SimulatedWordPress, faults: float = 0
) -> Iterator[World]:
    """A new newsroom, connected; `faults` is the share of requests that go wrong."""
    clock = wordpress.site.clock
    assert isinstance(clock, VirtualClock)
    random = Random(7)
    transport = SimulatedTransport(wordpress, clock, random, Faults.evenly(random, faults))
    monkeypatch.setattr(bootstrap, "open_transport", lambda proxy: nullcontext(transport))
    monkeypatch.setattr("nejat_desktop.bootstrap_sites.pause", lambda seconds, stop: None)
    monkeypatch.setenv("NEJAT_PASSWORD_EN", PASSWORD)
    with empty_room(folder, clock) as room:  # type: ignore[arg-type]
        home = wordpress.settings.home
        connection = Connection(
            room.services.context.new_uid(), "en", home, f"{home}wp-json/", "desk", account=2
        )
        room.services.context.write(lambda c: save_connection(c, connection))
        monkeypatch.setattr(type(room.services.connecting), "password", lambda self, one: PASSWORD)
        yield World(room, clock, wordpress, transport, connection)


def way_to(
    wordpress: SimulatedWordPress,
) -> Callable[[Proxy], AbstractContextManager[SimulatedTransport]]:
    """The way to a site, for `bootstrap.open_transport`."""
    clock = wordpress.site.clock
    assert isinstance(clock, VirtualClock)
    transport = SimulatedTransport(wordpress, clock, Random(7))
    return lambda proxy: nullcontext(transport)


def archive_site(posts: int, clock: VirtualClock | None = None) -> SimulatedWordPress:
    """A site with so many posts of every status, terms, pictures, pages and comments."""
    random = Random(5)
    wordpress = SimulatedWordPress(clock or VirtualClock(), random, Settings())
    people = wordpress.people
    top = people.add_term("category", "Reports & letters", "reports")
    below = people.add_term("category", "از روستا", "", parent=top.id)
    tags = [people.add_term("post_tag", name).id for name in ("Water", "کتاب", "Town & river")]
    pictures = [people.upload(f"picture-{n}.png", picture(n)).id for n in range(4)]
    for one in wordpress.site.uploads.values():
        one.alt, one.caption = f"A square of {one.slug}", "A <em>square</em>"
    for number in range(posts):
        body = f"<!-- wp:paragraph -->\n<p>Text {number}, می‌خواهند.</p>\n<!-- /wp:paragraph -->"
        status = STATUSES[number % len(STATUSES)]
        date = FIRST + timedelta(days=number)
        entry = people.write(
            f"Story {number} & more",
            body if number % 5 else f"<p>Classic {number}</p>",
            status=status,
            date=datetime(2031, 1, 1, 9, tzinfo=UTC) if status == "future" else date,
            categories=[below.id] if number % 2 else [top.id],
            tags=[tags[number % 3]],
            featured=pictures[number % 4] if number % 3 == 0 else 0,
        )
        for _ in range(number % 4):
            people.comment(entry.id, "Ana", f"Yes, {number}", "approved")
    people.write("About us", "<p>Who we are.</p>", kind="page")
    people.bin(people.write("Gone", "<p>Thrown away.</p>").id)
    return wordpress


def exported(site: SimulatedWordPress) -> bytes:
    """An export of the site, as WordPress itself would write it, written by hand."""
    inside = []
    for term in site.site.terms.values():
        parent = site.site.terms[term.parent].slug if term.parent else ""
        if term.taxonomy == "category":
            inside.append(category(term.slug, term.name, parent, term.id))
    for number, entry in site.posts.items():
        terms = [
            under(term.taxonomy, term.slug, term.name)
            for one in [*entry.categories, *entry.tags]
            if (term := site.site.terms[one])
        ]
        comments = [
            comment(one.id, one.text) for one in site.site.comments.values() if one.post == number
        ]
        moment = datetime.fromtimestamp(entry.date, UTC).strftime("%Y-%m-%d %H:%M:%S")
        lead = [meta("_thumbnail_id", str(entry.featured))] if entry.featured else []
        inside.append(
            item(
                number,
                entry.title,
                entry.content,
                excerpt=entry.excerpt,
                status=entry.status,
                post_name=entry.slug,
                post_type=entry.type,
                post_date_gmt=moment,
                inside=[*terms, *comments, *lead],
            )
        )
    return export(*inside, site=site.settings.home.rstrip("/"))


def picture(number: int) -> bytes:
    """A small picture unlike the others."""
    from io import BytesIO

    out = BytesIO()
    Image.new("RGB", (40 + number, 30), (20 * number, 90, 160)).save(out, "PNG")
    return out.getvalue()


Made = Callable[[int], SimulatedWordPress]
