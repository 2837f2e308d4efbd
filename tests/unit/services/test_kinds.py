"""Every kind of story: its checks, its number, what a translation takes over, and its change."""

from dataclasses import replace
from typing import Any

import pytest

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.article import Article
from nejat_desktop.domain.checks import CheckId, Facts, Finding, findings
from nejat_desktop.domain.errors import NotAllowedError
from nejat_desktop.domain.media_file import FileType, MediaFile
from nejat_desktop.domain.newsroom import PICTURE_KINDS, Kind
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.source_rows import body_of
from nejat_desktop.store import files, photos
from tests.rooms import NOON, content

ADDRESS = "https://youtu.be/abcdefghijk"


def picture(services: Services, name: str, *, described: bool = True) -> Uid:
    """A picture of the newsroom; its original is of no matter here."""
    uid = services.context.new_uid()
    photo = Photo(uid, uid * 2, "jpeg", 1200, 800, 9000, name, NOON)
    services.context.write(lambda c: photos.add_photo(c, photo))
    if described:
        services.library.describe(uid, "en", Description(f"Caption of {name}", name, "Anna Berg"))
    return uid


def file(services: Services, type: FileType) -> Uid:
    uid = services.context.new_uid()
    known = MediaFile(uid, uid * 2, type, 12_000, f"file.{type.value}", NOON, pages=12)
    services.context.write(lambda c: files.add_file(c, known))
    return uid


def made(services: Services, kind: Kind, *pictures: Uid, **work: Any) -> Article:
    """A draft of a kind with a headline and a text."""
    slug = f"harbour-{services.context.new_uid()[-8:]}"
    text = replace(content(services, "Harbour"), slug=slug, work=Work(**work))
    article = services.editing.new_story(kind, "en", text)
    if pictures:
        services.stories.set_pictures(article.story, pictures)
    return article


def stopping(services: Services, article: Article) -> set[CheckId]:
    return {f.check for f in services.publishing.findings(article.uid) if f.blocking}


def finding(services: Services, article: Article, check: CheckId) -> Finding:
    return next(f for f in services.publishing.findings(article.uid) if f.check is check)


def test_a_gallery_needs_pictures_each_with_an_alternative_text(room: Opened) -> None:
    services = room.services
    article = made(services, Kind.GALLERY)
    assert stopping(services, article) == {CheckId.GALLERY}
    bare = [picture(services, name, described=False) for name in ("b.jpg", "c.jpg")]
    services.stories.set_pictures(article.story, [picture(services, "a.jpg"), *bare])
    assert stopping(services, article) == {CheckId.GALLERY_ALT}
    found = finding(services, article, CheckId.GALLERY_ALT)
    assert (found.target, found.count) == (bare[0], 2)
    for check in (CheckId.GALLERY_CAPTION, CheckId.GALLERY_CREDIT):
        assert not finding(services, article, check).blocking
    for uid in bare:
        services.library.describe(uid, "en", Description("Boats", "Boats", "Anna Berg"))
    services.settings.set_site_address("https://news.example/")
    assert services.publishing.findings(article.uid) == ()
    assert services.publishing.approve(article.uid).release_number == 1


def test_a_lost_picture_of_a_gallery_is_named_once(room: Opened) -> None:
    services = room.services
    known, gone = picture(services, "a.jpg"), Uid("0" * 32)
    article = made(services, Kind.GALLERY, known)
    story = services.stories.story(article.story)
    facts = Facts(
        story=replace(story, pictures=(known, gone)),
        article=article,
        body=body_of(article.content),
        photos=services.library.photos([known]),
        rows={},
        known_stories=frozenset(),
    )
    lost = [f for f in findings(facts) if f.check is CheckId.PICTURE_LOST]
    assert [f.target for f in lost] == [gone]


@pytest.mark.parametrize(
    ("work", "checks"),
    [
        ({}, {CheckId.VIDEO}),
        ({"address": ADDRESS}, set()),
        ({"address": "http://youtu.be/abcdefghijk"}, {CheckId.VIDEO_ADDRESS}),
        ({"address": "https://www.youtube.com/@channel"}, {CheckId.VIDEO_ADDRESS}),
        ({"file": FileType.MP4}, set()),
        ({"file": FileType.PDF}, {CheckId.VIDEO}),
        ({"address": ADDRESS, "file": FileType.WEBM}, {CheckId.VIDEO_TWICE}),
    ],
)
def test_a_video_is_an_address_or_a_file_and_not_both(
    room: Opened, work: dict[str, Any], checks: set[CheckId]
) -> None:
    services = room.services
    if "file" in work:
        work = {**work, "file": file(services, work["file"])}
    article = made(services, Kind.VIDEO, picture(services, "poster.jpg"), **work)
    assert stopping(services, article) == checks


def test_a_video_needs_a_poster_and_a_publication_a_cover_and_a_pdf(room: Opened) -> None:
    services = room.services
    assert stopping(services, made(services, Kind.VIDEO, address=ADDRESS)) == {CheckId.POSTER}
    assert stopping(services, made(services, Kind.BOOK)) == {CheckId.COVER, CheckId.PDF}
    film = file(services, FileType.MP4)
    cover = picture(services, "cover.jpg")
    assert stopping(services, made(services, Kind.BOOK, cover, file=film)) == {CheckId.PDF}
    book = made(services, Kind.BOOK, cover, file=file(services, FileType.PDF))
    assert stopping(services, book) == set()
    assert not finding(services, book, CheckId.BOOK_AUTHOR).blocking


def test_an_issue_needs_a_number_of_its_own_and_a_date(room: Opened) -> None:
    services = room.services
    cover, pdf = picture(services, "cover.jpg"), file(services, FileType.PDF)
    bare = made(services, Kind.NEWSLETTER, cover, file=pdf)
    assert stopping(services, bare) == {CheckId.NUMBER, CheckId.ISSUED}
    first = made(services, Kind.NEWSLETTER, cover, file=pdf, number="12", issued="2026-11")
    assert stopping(services, first) == set()
    second = made(services, Kind.NEWSLETTER, cover, file=pdf, number="۱۲", issued="2026-12-01")
    assert stopping(services, second) == {CheckId.NUMBER_TAKEN}
    brief = made(services, Kind.BRIEF, cover, file=pdf, number="12", issued="2026-11")
    assert stopping(services, brief) == set()
    services.stories.move_to_bin([first.story])
    assert stopping(services, second) == set()


def test_a_new_issue_has_the_number_after_the_last_of_its_kind_and_edition(room: Opened) -> None:
    new = room.services.editing.new_story
    assert new(Kind.NEWSLETTER, "en").content.work.number == "1"
    assert new(Kind.NEWSLETTER, "en").content.work.number == "2"
    assert new(Kind.NEWSLETTER, "fa").content.work.number == "1"
    assert new(Kind.BRIEF, "en").content.work.number == "1"
    assert new(Kind.ARTICLE, "en").content.work == Work()


def test_a_picture_is_not_credited_to_who_brings_it_in(room: Opened) -> None:
    for kind in PICTURE_KINDS:
        assert room.services.editing.new_story(kind, "en").content.credits.author == ""


def test_a_file_that_is_gone_leads_to_the_form(room: Opened) -> None:
    services = room.services
    cover = picture(services, "cover.jpg")
    book = made(services, Kind.BOOK, cover, file=Uid("f" * 32), by="Maria Holm")
    found = finding(services, book, CheckId.FILE_LOST)
    assert (found.place, found.target) == ("facts", "file")


def test_a_translation_takes_over_what_is_the_same_in_every_language(room: Opened) -> None:
    services = room.services
    work = Work(number="12", issued="2026-11", period="Autumn", contents=("A letter",), by="Erik")
    source = services.editing.new_story(
        Kind.NEWSLETTER, "en", replace(content(services, "Letter"), work=work)
    )
    target = services.translating.start(source.story, "fa")
    assert target.content.work == Work(number="12", issued="2026-11")


def test_a_changed_fact_of_the_source_is_told_until_it_is_settled(room: Opened) -> None:
    services = room.services
    source = made(services, Kind.NEWSLETTER, number="12", issued="2026-11")
    target = services.translating.start(source.story, "fa")

    def changed() -> list[Finding]:
        found = services.publishing.findings(target.uid)
        return [f for f in found if f.check is CheckId.FACTS_CHANGED]

    def renumber(number: str) -> None:
        now = services.editing.article(source.uid)
        work = replace(now.content.work, number=number)
        services.editing.save(source.uid, now.version, replace(now.content, work=work))

    assert changed() == []
    renumber("13")
    assert [(f.target, f.count, f.blocking) for f in changed()] == [("number", 1, False)]
    services.translating.settle_facts(target.uid, ["number"], take_over=True)
    assert changed() == []
    assert services.editing.article(target.uid).content.work.number == "13"
    renumber("14")
    assert changed()
    services.translating.settle_facts(target.uid, ["number"], take_over=False)
    assert changed() == []
    assert services.editing.article(target.uid).content.work.number == "13"


def test_what_a_translator_types_leaves_the_facts_that_were_seen(room: Opened) -> None:
    services = room.services
    source = made(services, Kind.VIDEO, address=ADDRESS)
    target = services.translating.start(source.story, "fa")
    typed = replace(target.content, headline="لنگرگاه")
    saved = services.translating.save(target.uid, target.version, typed)
    assert saved.translation is not None
    assert saved.translation.facts["address"] == ADDRESS
    assert "work:address" not in saved.translation.seen


def test_a_kind_changes_while_nothing_was_approved_and_nothing_is_lost(room: Opened) -> None:
    services = room.services
    stories = services.stories
    article = made(services, Kind.ARTICLE, picture(services, "a.jpg"))
    assert stories.kinds_open_to(article.story) == (
        Kind.ARTICLE,
        *(kind for kind in Kind if kind is not Kind.ARTICLE),
    )
    assert stories.change_kind(article.story, Kind.NEWSPIC).kind is Kind.NEWSPIC
    stories.change_kind(article.story, Kind.ARTICLE)
    services.publishing.approve(article.uid)
    assert stories.kinds_open_to(article.story) == (Kind.ARTICLE,)
    with pytest.raises(NotAllowedError):
        stories.change_kind(article.story, Kind.NEWSPIC)


def test_a_kind_that_has_no_room_for_what_is_there_is_not_offered(room: Opened) -> None:
    services = room.services
    issue = made(services, Kind.NEWSLETTER, number="3")
    assert services.stories.kinds_open_to(issue.story) == (Kind.NEWSLETTER, Kind.BRIEF)
    film = made(services, Kind.VIDEO, file=file(services, FileType.MP4))
    assert services.stories.kinds_open_to(film.story) == (Kind.VIDEO,)
    many = [picture(services, name) for name in ("a.jpg", "b.jpg")]
    gallery = made(services, Kind.GALLERY, *many)
    assert services.stories.kinds_open_to(gallery.story) == (Kind.GALLERY,)
    services.stories.set_pictures(gallery.story, many[:1])
    assert Kind.NEWSPIC in services.stories.kinds_open_to(gallery.story)
