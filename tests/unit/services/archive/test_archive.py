"""An export of WordPress into stories and articles: what becomes of what."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.domain.errors import BadInputError, CancelledError, NotFoundError
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.records import from_record
from nejat_desktop.interchange.wxr import Item
from nejat_desktop.services.archive import reading
from nejat_desktop.services.archive.fate import Remark
from nejat_desktop.store import origins
from nejat_desktop.store.revisions import load_release
from tests.archives import Stopper, by_post, dump_digest, holdings, take_in, watch
from tests.rooms import article
from tests.wxr_making import SITE, author, category, comment, export, item, meta, under

NEVER_LET_OUT = (Live.NEVER, Live.HELD)


@pytest.mark.parametrize(
    ("status", "becomes", "live"),
    [
        ("publish", Status.APPROVED, Live.HELD),
        ("future", Status.APPROVED, Live.HELD),
        ("draft", Status.DRAFT, Live.NEVER),
        ("auto-draft", Status.DRAFT, Live.NEVER),
        ("pending", Status.IN_REVIEW, Live.NEVER),
        ("private", Status.DRAFT, Live.HELD),
        ("trash", Status.DRAFT, Live.NEVER),
        ("inherit", Status.DRAFT, Live.NEVER),
        ("of-a-plugin", Status.DRAFT, Live.NEVER),
    ],
)
def test_each_status_has_its_place(
    room: Opened, tmp_path: Path, status: str, becomes: Status, live: Live
) -> None:
    report = take_in(room, export(item(3, status=status)), tmp_path)
    found = by_post(room)[3]
    assert (found.status, found.live) == (becomes, live)
    assert (found.release is not None) is (becomes is Status.APPROVED)
    assert report.came == {("post", status): 1}
    story = room.services.stories.story(found.story)
    assert (story.binned is not None) is (status == "trash")


@pytest.mark.parametrize("status", ["publish", "future", "private", "draft"])
def test_only_what_was_public_is_ever_let_out(room: Opened, tmp_path: Path, status: str) -> None:
    hidden = item(4, "Locked", status=status, post_password="river")
    take_in(room, export(item(3, status=status), hidden), tmp_path)
    room.services.publishing.let_out_all([a.uid for a in by_post(room).values()])
    open_one, locked = by_post(room)[3], by_post(room)[4]
    assert (open_one.live in NEVER_LET_OUT) is (status in ("private", "draft"))
    assert locked.live is Live.NEVER
    assert locked.release is None


def test_a_release_is_held_with_the_date_of_its_post(room: Opened, tmp_path: Path) -> None:
    take_in(room, export(item(3, "Bridge", "<p>One</p>", post_name="old-bridge")), tmp_path)
    found = by_post(room)[3]
    then = datetime(2019, 5, 1, 6, 30, tzinfo=UTC)
    assert found.content.date == then
    assert found.release is not None
    uid = found.release
    release = room.services.context.read(lambda c: load_release(c, uid))
    assert (release.date, release.content) == (then, found.content)
    room.services.publishing.let_out_all([found.uid])
    room.services.publishing.sync(watch())
    assert (room.site_folder / "en" / "2019" / "old-bridge" / "index.html").is_file()
    assert by_post(room)[3].first_published == then


def test_a_date_that_is_only_local_is_that_of_the_edition(room: Opened, tmp_path: Path) -> None:
    none = "0000-00-00 00:00:00"
    data = export(
        item(3, post_date="2019-05-01 08:30:00", post_date_gmt=none),
        item(4, post_date=none, post_date_gmt=none),
        item(5, post_date="2019-02-31 08:30:00", post_date_gmt="next week"),
        language="fa-IR",
    )
    report = take_in(room, data, tmp_path)
    found = by_post(room)
    zone = room.services.settings.newsroom().edition("fa").zone
    expected = datetime(2019, 5, 1, 8, 30, tzinfo=zone).astimezone(UTC)
    assert found[3].content.date == expected
    assert (found[4].content.date, found[5].content.date) == (None, None)
    assert report.remarks[Remark.DATE] == 2


def test_the_language_of_the_file_chooses_the_edition_unless_a_person_does(
    room: Opened, tmp_path: Path
) -> None:
    assert take_in(room, export(item(1), language="fa-IR"), tmp_path).edition == "fa"
    assert take_in(room, export(item(1), site="https://b", language="xx"), tmp_path).edition == "en"
    data = export(item(1), site="https://c", language="fa-IR")
    assert take_in(room, data, tmp_path, edition="sq").edition == "sq"
    with pytest.raises(NotFoundError):
        take_in(room, data, tmp_path, edition="xx")


def test_text_comes_to_the_letter_and_titles_as_readers_see_them(
    room: Opened, tmp_path: Path
) -> None:
    body = "[caption id=\"a\"]\\'x\\'[/caption]\n\n[unknown  x=1]\t<p>سلام‌ها</p>\n"
    data = export(item(3, "A &amp; <em>B</em> 1 < 2", body, excerpt="Two\nlines"))
    take_in(room, data, tmp_path)
    found = by_post(room)[3].content
    assert (found.body, found.headline, found.excerpt) == (body, "A & B 1 < 2", "Two\nlines")


def test_categories_are_adopted_by_slug_then_by_name_and_keep_their_parents(
    room: Opened, tmp_path: Path
) -> None:
    mine = room.services.settings.newsroom().sections[0]
    named = room.services.settings.add_section({"fa": "کتاب‌ها"}, "library")
    data = export(
        category(mine.slug, "Another name"),
        category("books", "کتابها"),
        category("poems", "Poems", parent="books"),
        category("%d8%b4%d9%87%d8%b1", "شهر"),
        item(3, inside=[under("category", "poems", "Poems"), under("category", "new", "New")]),
        language="fa-IR",
    )
    report = take_in(room, data, tmp_path)
    sections = {s.slug: s for s in room.services.settings.newsroom().sections}
    assert report.sections_made == 3
    assert sections["poems"].parent == named.uid
    assert sections[mine.slug].names["en"] == mine.names["en"]
    assert "books" not in sections
    assert sections["shhr"].names == {"fa": "شهر"}
    assert by_post(room)[3].content.sections == (sections["poems"].uid, sections["new"].uid)


def test_two_categories_of_one_name_stay_two(room: Opened, tmp_path: Path) -> None:
    data = export(category("foo", "Foo"), category("foo-bar", "Foo", parent="foo"), item(3))
    for _ in range(2):
        take_in(room, data, tmp_path)
    slugs = [s.slug for s in room.services.settings.newsroom().sections]
    assert slugs.count("foo") == slugs.count("foo-bar") == 1


def test_tags_authors_comments_and_sticky_come_along(room: Opened, tmp_path: Path) -> None:
    inside = [
        under("post_tag", "a", "Rivers &amp; bridges"),
        under("post_tag", "b", "پل"),
        comment(1, "Yes"),
        comment(2, "No", approved="0"),
        comment(3, "Ping", approved="1"),
    ]
    data = export(author("ana", "Ana Kovač"), item(3, inside=inside, is_sticky=1))
    report = take_in(room, data, tmp_path)
    found = by_post(room)[3]
    assert found.content.tags == ("Rivers & bridges", "پل")
    assert (found.content.credits.author, found.content.credits.staff) == ("Ana Kovač", True)
    assert found.reader_comments == 2
    assert report.remarks[Remark.STICKY] == 1
    assert (report.comments, report.approved_comments) == (3, 2)


def test_a_series_of_the_site_is_one_here(room: Opened, tmp_path: Path) -> None:
    inside = [under("series", "tale", "A tale"), meta("_series_part_7", "2")]
    take_in(room, export(item(3, inside=inside)), tmp_path)
    story = room.services.stories.story(by_post(room)[3].story)
    assert [s.titles for s in room.services.stories.series()] == [{"en": "A tale"}]
    assert (story.part, story.series) == (2, room.services.stories.series()[0].uid)


@pytest.mark.parametrize(
    ("fields", "inside", "kind"),
    [
        ({}, [], Kind.ARTICLE),
        ({"post_type": "page"}, [], Kind.PAGE),
        ({}, [under("post_format", "post-format-gallery", "Gallery")], Kind.GALLERY),
        ({}, [under("post_format", "post-format-video", "Video")], Kind.VIDEO),
        ({}, [under("post_format", "post-format-image", "Image")], Kind.NEWSPIC),
        ({}, [under("post_format", "post-format-aside", "Aside")], Kind.ARTICLE),
        ({}, [under("category", "cartoons", "Cartoons")], Kind.CARTOON),
    ],
)
def test_types_and_formats_become_kinds_by_the_table_of_the_newsroom(
    room: Opened, tmp_path: Path, fields: dict[str, str], inside: list[str], kind: Kind
) -> None:
    take_in(room, export(item(3, inside=inside, **fields)), tmp_path)
    assert room.services.stories.story(by_post(room)[3].story).kind is kind


def test_slugs_stay_or_become_legal_and_are_unique_in_their_year(
    room: Opened, tmp_path: Path
) -> None:
    report = take_in(
        room,
        export(
            item(1, post_name="old-bridge"),
            item(2, post_name="old-bridge", post_date_gmt="2020-05-01 06:30:00"),
            item(3, post_name="old-bridge"),
            item(4, "پل", post_name="%d9%be%d9%84"),
            item(5, "Two words", post_name=""),
            item(6, "", post_name=""),
            item(7, status="trash", post_name="gone__trashed"),
        ),
        tmp_path,
    )
    slugs = [a.content.slug for a in by_post(room).values()]
    assert slugs == [
        *("old-bridge", "old-bridge", "old-bridge-2", "pl", "two-words", "post-6", "gone"),
    ]
    assert report.remarks[Remark.SLUG] == 1


def test_a_file_that_is_read_twice_adds_nothing(room: Opened, tmp_path: Path) -> None:
    data = export(
        category("news", "News"),
        item(3),
        item(None, "No number"),
        item(4, post_type="nav_menu_item"),
        item(5, post_type="attachment", status="inherit"),
    )
    first = take_in(room, data, tmp_path)
    before = holdings(room)
    again = take_in(room, data, tmp_path)
    assert holdings(room) == before
    assert (first.came.total(), first.aside.total(), first.left) == (3, 1, 0)
    assert (again.came.total(), again.here.total(), again.changed, again.left) == (0, 4, 0, 0)


def test_a_post_that_was_changed_at_its_site_is_reported_and_not_overwritten(
    room: Opened, tmp_path: Path
) -> None:
    take_in(
        room, export(item(3, "Bridge", "One"), item(4, inside=[meta("_edit_lock", "1")])), tmp_path
    )
    newer = export(item(3, "Bridge", "Two"), item(4, inside=[meta("_edit_lock", "2")]))
    report = take_in(room, newer, tmp_path)
    assert by_post(room)[3].content.body == "One"
    assert [one.post for one in report.changed_items] == [3]
    assert report.needs_a_person


def test_numbers_that_stand_twice_are_missing_or_are_none_lose_nothing(
    room: Opened, tmp_path: Path
) -> None:
    data = export(
        item(3, "Bridge"),
        item(3, "Market"),
        item(3, "Bridge"),
        item(None, "Ferry"),
        item(None, "Ferry"),
    ).replace(b"?p=None", b"?p=3")
    for _ in range(2):
        report = take_in(room, data, tmp_path)
        headlines = sorted(a.content.headline for a in by_post(room).values())
        assert headlines == ["Bridge", "Ferry", "Market"]
        assert (report.doubled.total(), report.left) == (2, 0)


def test_what_has_no_place_here_is_kept_whole(room: Opened, tmp_path: Path) -> None:
    stranger = '<x:y xmlns:x="https://else.example/">9</x:y>'
    inside = [meta("_seo", 'a:1:{s:1:"k";}'), comment(1, "Yes"), stranger]
    data = export(author("ana"), item(3, body="Text", inside=inside), item(9, post_type="event"))
    take_in(room, data, tmp_path)
    read = room.services.context.read
    kept = from_record(Item, read(lambda c: origins.record_of(c, SITE, 3)))
    assert kept.field("_seo") == 'a:1:{s:1:"k";}'
    assert kept.comments[0].content == "Yes"
    assert kept.extras[0].text == "9"
    assert kept.content == ""
    event = from_record(Item, read(lambda c: origins.record_of(c, SITE, 9)))
    assert event.post_type == "event"
    assert 9 not in by_post(room)
    uid = by_post(room)[3].uid
    origin = read(lambda c: origins.origin_of_article(c, uid))
    assert origin is not None
    assert (origin.site, origin.post, origin.guid) == (SITE, 3, f"{SITE}/?p=3")


def test_files_that_name_no_site_are_not_mistaken_for_each_other(
    room: Opened, tmp_path: Path
) -> None:
    one = export(item(1, "Bridge"), site="")
    other = export(item(1, "Market"), site="")
    for data in (one, other, one):
        take_in(room, data, tmp_path)
    assert len(room.services.desk.ids(Filter(), "en")) == 2


def test_a_file_that_is_not_whole_changes_nothing(room: Opened, tmp_path: Path) -> None:
    article(room.services, "Already here")
    before = dump_digest(room)
    data = export(category("news", "News"), *(item(n) for n in range(1, 400)))
    for broken in (data[:-9], data.replace(b"?p=399", b"?p=\x01"), b"", b"<rss/>"):
        with pytest.raises(BadInputError, match="Nothing of it was taken in"):
            take_in(room, broken, tmp_path)
    assert dump_digest(room) == before


def test_who_stops_it_while_it_looks_has_changed_nothing(room: Opened, tmp_path: Path) -> None:
    before = dump_digest(room)
    with pytest.raises(CancelledError):
        take_in(room, export(*(item(n) for n in range(1, 9))), tmp_path, by=Stopper(1))
    assert dump_digest(room) == before


def test_who_stops_it_later_keeps_what_came_and_goes_on_from_there(
    room: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "TOGETHER", 3)
    data = export(*(item(n, f"Story {n}") for n in range(1, 12)))
    report = take_in(room, data, tmp_path, by=Stopper(1 + 3))
    assert (report.cancelled, report.came.total(), report.left) == (True, 6, 5)
    again = take_in(room, data, tmp_path)
    assert (again.here.total(), again.came.total(), again.left) == (6, 5, 0)


def test_the_held_ones_stand_in_their_queue_and_are_found(room: Opened, tmp_path: Path) -> None:
    data = export(item(3, "Stone bridge", "<p>Barriers</p>"), item(4, status="draft"))
    report = take_in(room, data, tmp_path)
    counts = room.services.desk.counts().queues
    assert counts[Queue.HELD] == report.held == 1
    assert len(room.services.desk.ids(Filter(words="barriers"), "en")) == 1
