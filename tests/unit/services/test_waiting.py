"""How many articles wait for the next sync."""

from dataclasses import replace
from pathlib import Path

from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from tests.agreeing import ANYTHING
from tests.contract.world import Watcher
from tests.rooms import StillClock, article, content, empty_room
from tests.unit.services.test_translating import translated


def approve(services: Services, uid: Uid, headline: str) -> None:
    """The same text under another headline."""
    now = services.editing.article(uid)
    text = replace(content(services, headline), slug=now.content.slug)
    services.editing.save(uid, now.version, text)
    services.publishing.approve(uid)


def test_each_article_counts_until_readers_have_it_or_it_is_withdrawn(
    tmp_path: Path,
) -> None:
    with empty_room(tmp_path / "room", StillClock()) as room:
        services = room.services
        bridge, market = article(services, "Bridge"), article(services, "Market")
        assert services.desk.waiting() == 0, "nothing is approved"
        for one in (bridge, market):
            services.publishing.approve(one.uid)
        assert services.desk.waiting() == 2
        persian = services.translating.start(bridge.story, "fa")
        services.publishing.approve(translated(room, persian, "یک.", "دو.").uid)
        assert services.desk.waiting() == 3, "two articles of one story are two"
        services.publishing.withdraw(market.uid)
        assert services.desk.waiting() == 2
        services.publishing.sync(Watcher(), agreed=ANYTHING)
        assert services.desk.waiting() == 0
        approve(services, bridge.uid, "The bridge")
        assert services.desk.waiting() == 1
