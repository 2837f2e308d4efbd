"""Whether a slug is taken is answered by indexes: an archive asks it for every post."""

from sqlalchemy import text

from nejat_desktop.bootstrap import Opened
from nejat_desktop.store.articles import _with_slug, slug_taken
from nejat_desktop.store.database import Connection
from tests.rooms import NOON, article


def test_nothing_but_the_articles_with_the_slug_is_looked_at(room: Opened) -> None:
    article(room.services, "Bridge")

    def plan(connection: Connection) -> list[str]:
        query = str(_with_slug().compile(connection.engine))
        values = ("bridge", "en", "x") * 2
        raw = query.count("?")
        assert raw == len(values)
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", values)
        return [row[3] for row in rows]

    found = [line for line in room.services.context.read(plan) if "articles" in line]
    assert len(found) == 2
    assert "articles_by_slug" in found[0]
    assert "articles_by_frozen_slug" in found[1]


def test_a_slug_is_taken_in_its_edition_and_year_by_text_or_address(room: Opened) -> None:
    services = room.services
    first = services.publishing.approve(article(services, "Bridge").uid)
    other = article(services, "Bridge").with_content(slug=first.content.slug)
    french = article(services, "Bridge", edition="sq").with_content(slug=first.content.slug)
    read = services.context.read
    assert read(lambda c: slug_taken(c, other, NOON))
    assert not read(lambda c: slug_taken(c, french, NOON))
    assert not read(lambda c: slug_taken(c, first, NOON))
    renamed = text("UPDATE articles SET slug = 'pont', frozen_slug = 'bridge', date = '2019-01-01'")
    services.context.write(lambda c: c.execute(renamed))
    assert read(lambda c: slug_taken(c, other.with_content(slug="bridge"), None))
    assert not read(lambda c: slug_taken(c, other.with_content(slug="bridge"), NOON))
