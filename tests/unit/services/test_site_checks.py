"""What the account may not do at an edition's site is known before the approval."""

from collections.abc import Collection
from dataclasses import replace

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.cli.words import finding
from nejat_desktop.domain.article import Article, Status
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.checks import AT_SITE, CheckId, Finding, Place
from nejat_desktop.domain.connection import Connection, KindRule, PostRules, Power
from nejat_desktop.domain.errors import ChecksFailedError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.origin import Origin
from nejat_desktop.domain.ports.post_journal import Known
from nejat_desktop.domain.ports.posts import MediaThere
from nejat_desktop.domain.uid import Uid
from nejat_desktop.store.connections import save_connection
from nejat_desktop.store.origins import add_origins
from nejat_desktop.store.post_journal import SqlPostJournal
from nejat_desktop.store.site_memory import SqlSiteMemory
from tests.file_samples import jpeg
from tests.rooms import NOON, article, content

ALL = frozenset(power.value for power in Power)


def connect(room: Opened, lacking: Collection[Power] = (), edition: str = "en") -> Connection:
    """The edition is on a site where the account has every power but these."""
    made = Connection(
        uid=Uid("c" * 32),
        edition=edition,
        home="https://site.example/",
        rest="https://site.example/wp-json/",
        user="leila",
        powers=ALL - {power.value for power in lacking},
        checked=NOON,
    )
    room.services.context.write(lambda database: save_connection(database, made))
    return made


def found(room: Opened, made: Article) -> dict[CheckId, Finding]:
    """What the checks of the site say of an article."""
    told = room.services.publishing.findings(made.uid)
    return {finding.check: finding for finding in told if finding.check in AT_SITE}


def change_rule(room: Opened, kind: Kind, rule: KindRule) -> None:
    rules = room.services.connecting.rules()
    room.services.connecting.set_rules(replace(rules, kinds=rules.kinds | {kind.value: rule}))


def with_body(room: Opened, headline: str, html: str) -> Article:
    text = replace(content(room.services, headline), body=html)
    return room.services.editing.new_story(Kind.ARTICLE, "en", text)


def test_an_edition_in_the_folder_is_held_to_no_site(room: Opened) -> None:
    connect(room, tuple(Power), edition="sq")
    room.services.settings.set_site_address("https://news.example/")
    assert not found(room, with_body(room, "Bridge", "<p>A <bdi>name</bdi></p>"))


def test_a_folder_without_an_address_on_the_web_is_told_and_stops_nobody(room: Opened) -> None:
    services = room.services
    made = article(services, "Bridge")
    told = found(room, made)[CheckId.SITE_ADDRESS]
    assert (told.blocking, told.place) == (False, Place.SITE)
    assert "no address on the web" in finding(told)
    services.settings.set_site_address("https://news.example")
    assert not found(room, made)
    services.settings.set_site_address("")
    assert found(room, made)
    connect(room)
    assert not found(room, made), "an edition that is elsewhere needs none"


def test_a_site_that_was_never_looked_at_stops_nobody(room: Opened) -> None:
    made = connect(room, tuple(Power))
    unseen = replace(made, checked=None)
    room.services.context.write(lambda database: save_connection(database, unseen))
    assert not found(room, article(room.services, "Bridge"))


def test_an_account_with_every_power_hears_nothing(room: Opened) -> None:
    connect(room)
    assert not found(room, with_body(room, "Bridge", "<p>A <bdi>name</bdi></p>"))


def test_without_the_power_to_publish_nothing_is_approved_and_the_draft_stays(
    room: Opened,
) -> None:
    connect(room, [Power.PUBLISH])
    made = article(room.services, "Bridge")
    with pytest.raises(ChecksFailedError) as error:
        room.services.publishing.approve(made.uid)
    assert [f.check for f in error.value.findings if isinstance(f, Finding)] == [
        CheckId.SITE_PUBLISH
    ]
    assert room.services.editing.article(made.uid).status is Status.DRAFT
    connect(room)
    assert room.services.publishing.approve(made.uid).status is Status.APPROVED


def test_pages_have_a_power_of_their_own(room: Opened) -> None:
    connect(room, [Power.PAGES])
    assert not found(room, article(room.services, "Bridge"))
    page = room.services.editing.new_story(Kind.PAGE, "en", content(room.services, "About"))
    assert found(room, page)[CheckId.SITE_PAGES].blocking
    connect(room, [Power.PUBLISH])
    assert not found(room, page)


def test_pictures_that_are_not_there_stop_an_account_that_may_not_upload(room: Opened) -> None:
    connection = connect(room, [Power.UPLOAD])
    photo = room.services.library.add(jpeg(), "bridge.jpg")
    shown = f'<figure><img src="nejat:photo/{photo.uid}" alt="A bridge"></figure>'
    made = with_body(room, "Bridge", f"<p>Words.</p>{shown}")
    stopping = found(room, made)[CheckId.SITE_UPLOAD]
    assert (stopping.blocking, stopping.count, stopping.place) == (True, 1, Place.SITE)
    memory = SqlSiteMemory(room.services.context.database)
    memory.note_media(connection.site, photo.sha256, MediaThere(7, "https://site.example/7.jpg"))
    assert not found(room, made)
    assert not found(room, article(room.services, "Without any picture"))


@pytest.mark.parametrize(
    ("kind", "stops"), [(Kind.ARTICLE, False), (Kind.CARTOON, True), (Kind.GALLERY, True)]
)
def test_a_lead_picture_that_no_reader_would_see_needs_no_power_to_upload(
    room: Opened, kind: Kind, stops: bool
) -> None:
    connect(room, [Power.UPLOAD])
    photo = room.services.library.add(jpeg(), "bridge.jpg")
    made = room.services.editing.new_story(kind, "en", content(room.services, "Bridge"))
    room.services.stories.set_pictures(made.story, [photo.uid])
    assert CheckId.SITE_UPLOAD in found(room, made)
    room.services.connecting.set_rules(PostRules(lead=False))
    assert (CheckId.SITE_UPLOAD in found(room, made)) is stops


def test_categories_that_nobody_saw_there_are_named_to_an_account_that_may_make_none(
    room: Opened,
) -> None:
    connection = connect(room, [Power.SECTIONS])
    made = article(room.services, "Bridge")
    section = room.services.settings.newsroom().sections[0]
    warning = found(room, made)[CheckId.SITE_SECTIONS]
    assert (warning.blocking, warning.names) == (False, (section.name("en"),))
    memory = SqlSiteMemory(room.services.context.database)
    memory.note_term(connection.site, "category", section.uid, 4)
    assert not found(room, made)
    change_rule(room, Kind.ARTICLE, KindRule(category=("Media", "Texts")))
    assert found(room, made)[CheckId.SITE_SECTIONS].names == ("Media", "Texts")


def test_what_a_filtering_site_takes_out_is_named_at_the_row_that_has_it(room: Opened) -> None:
    connect(room, [Power.RAW_HTML])
    first = blocks.paragraph("Nothing here.")
    second = blocks.paragraph('A <bdi>name</bdi> and <span style="position:fixed">a seal</span>.')
    made = with_body(room, "Bridge", blocks.document([first, second]))
    warning = found(room, made)[CheckId.SITE_FILTERED]
    assert (warning.blocking, warning.names) == (False, ("bdi", "style: position"))
    assert warning.target == made.content.row_ids[1]
    assert room.services.publishing.approve(made.uid).status is Status.APPROVED


def test_what_came_from_the_site_may_belong_to_somebody_else_there(room: Opened) -> None:
    connection = connect(room, [Power.EDIT_OTHERS])
    made = article(room.services, "Bridge")
    journal = SqlPostJournal(room.services.context.database, room.services.context.clock)
    journal.note_known(connection.site, (Known(made.uid, "post", 40),))
    assert not found(room, made)
    origin = Origin("https://site.example", 40, "en", "digest", article=made.uid)
    room.services.context.write(lambda c: add_origins(c, [(origin, {})]))
    assert not found(room, made)[CheckId.SITE_OTHERS].blocking


def test_a_post_stays_a_post_when_the_table_of_kinds_says_otherwise(room: Opened) -> None:
    connection = connect(room, [Power.PAGES])
    made = article(room.services, "Bridge")
    change_rule(room, Kind.ARTICLE, KindRule(type="page"))
    told = found(room, made)
    assert told[CheckId.SITE_PAGES].blocking
    assert not told[CheckId.SITE_AS_PAGE].blocking
    journal = SqlPostJournal(room.services.context.database, room.services.context.clock)
    journal.note_known(connection.site, (Known(made.uid, "post", 40),))
    assert list(found(room, made)) == [CheckId.SITE_STAYS]


def test_the_command_line_says_names_where_a_check_has_them() -> None:
    said = Finding(CheckId.SITE_FILTERED, False, Place.TEXT, "r", 2, ("bdi", "iframe"))
    assert finding(said) == "the site takes something out of its text: bdi, iframe"
