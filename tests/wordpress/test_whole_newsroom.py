"""Every kind of story in four editions, sent to a real WordPress by the program's own commands."""

import json
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from io import BytesIO
from random import Random
from typing import Any

import pytest
from PIL import ExifTags, Image

from nejat_desktop.domain.connection import KIND_RULES
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.services.read_once import ReadOnce
from nejat_desktop.sync.posts.parts import Parts
from nejat_desktop.sync.posts.sight import look
from nejat_desktop.sync.posts.things import Things
from tests.rooms import content
from tests.spellings import spelled
from tests.wordpress import sampled
from tests.wordpress.fault_proxy import FaultProxy
from tests.wordpress.newsroom import OWNER, Line, Newsroom
from tests.wordpress.server.running import WordPress

pytestmark = pytest.mark.wordpress
EDITIONS = ("en", "fa", "ar", "sq")
OUT = {"publish", "future"}
SENT = ("published", "approved", "outdated", "draft_over_release", "scheduled")
EXTRA = "A bridge by night"
SECRETS = ("exif-canary-of-a-photographer", "caption-canary-of-a-draft", "draft-canary-of-a-body")
GD = b"CREATOR: gd-jpeg"
Post = dict[str, Any]


@pytest.fixture(scope="module")
def newsroom(wordpress: WordPress, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    """The sample and two stories with secrets, connected and synced once."""
    scratch = tmp_path_factory.mktemp("whole")
    for edition in EDITIONS:
        wordpress.reset(edition)
    sampled.make(scratch / "room", scratch)
    with FaultProxy(wordpress.host, Random(1)) as proxy:
        made = Newsroom(scratch / "room", Line(wordpress, proxy))
        _with_secrets(made)
        for edition in EDITIONS:
            line = made.line
            words = ("connect", edition, line.home(edition), "--user", OWNER)
            told = made.command(*words, typed=f"{line.password(edition)}\n")
            assert "is published there now" in told
        made.command("sync")
        yield made


def _with_secrets(newsroom: Newsroom) -> None:
    """An approved story whose picture knows too much, and a draft with another picture."""
    with newsroom.opened() as room:
        services = room.services
        for headline, secret in ((EXTRA, "One."), ("A draft", SECRETS[2])):
            photo = services.library.add(_telling_picture(len(headline)), "camera.jpg")
            words = (headline, "") if headline == EXTRA else (SECRETS[1], SECRETS[1])
            described = Description(words[0], f"{headline}, seen from the bank.", words[1])
            services.library.describe(photo.uid, "en", described)
            story = services.editing.new_story(
                Kind.ARTICLE, "en", content(services, headline, secret)
            )
            services.stories.set_pictures(story.story, [photo.uid])
            if headline == EXTRA:
                services.publishing.approve(story.uid)


def _telling_picture(shade: int) -> bytes:
    """A photograph with the name, the device and the place of whoever took it."""
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = SECRETS[0]
    exif[ExifTags.Base.Make] = SECRETS[0]
    exif[ExifTags.IFD.GPSInfo] = {1: "N", 2: (51.0, 30.0, 0.0), 3: "E", 4: (12.0, 20.0, 0.0)}
    made = BytesIO()
    Image.new("RGB", (640, 480), (shade, 100, 120)).save(made, "JPEG", exif=exif)
    return made.getvalue()


@pytest.fixture(scope="module")
def there(newsroom: Newsroom) -> dict[str, dict[str, Post]]:
    """What stands at each edition after the first sync, by slug; at the newsroom's addresses."""
    return {
        edition: {
            one["slug"]: one | {"link": newsroom.line.proxy.through(one["link"])}
            for one in newsroom.line.everything(edition)
        }
        for edition in EDITIONS
    }


def approved(edition: str) -> dict[str, tuple[dict[str, Any], dict[str, Any]]]:
    """What the sample has released in an edition: story and article, by slug."""
    return {
        story["articles"][edition]["slug"]: (story, story["articles"][edition])
        for story in sampled.stories()
        if edition in story["articles"] and story["articles"][edition]["state"] in SENT
    }


def _raw(post: Post, name: str) -> str:
    found: str = post[name]["raw"]
    return found


# what stands there


def test_everything_that_is_approved_stands_there_and_nothing_else(
    there: dict[str, dict[str, Post]],
) -> None:
    assert {story["kind"] for story in sampled.stories()} == {kind.value for kind in Kind}
    for edition in EDITIONS:
        wanted = set(approved(edition)) | ({"a-bridge-by-night"} if edition == "en" else set())
        assert set(there[edition]) == wanted
        for slug, post in there[edition].items():
            is_ahead = slug in approved(edition) and approved(edition)[slug][1]["state"] == (
                "scheduled"
            )
            assert post["status"] == ("future" if is_ahead else "publish"), slug


def test_each_stands_where_its_kind_belongs(
    newsroom: Newsroom, there: dict[str, dict[str, Post]]
) -> None:
    sections = {one["id"]: one for one in sampled.settings()["sections"]}
    for edition in EDITIONS:
        categories = newsroom.line.terms(edition)
        tags = newsroom.line.terms(edition, "tags")
        for slug, (story, article) in approved(edition).items():
            post, rule = there[edition][slug], KIND_RULES[story["kind"]]
            assert post["type"] == rule.type
            if rule.type == "page":
                continue
            assert post["format"] == rule.format, slug
            names = {unescape(categories[one]["name"]) for one in post["categories"]}
            own = {sections[one]["names"][edition] for one in article["sections"]}
            assert own <= names, slug
            assert len(names) == len(own) + bool(rule.category), (slug, names)
            assert {unescape(tags[one]["name"]) for one in post["tags"]} == set(article["tags"])
            assert unescape(_raw(post, "title")) == article["headline"]
            assert unescape(_raw(post, "excerpt")) == article["excerpt"]


def test_no_category_and_no_tag_stands_there_twice(newsroom: Newsroom) -> None:
    for edition in EDITIONS:
        for kind in ("categories", "tags"):
            terms = newsroom.line.terms(edition, kind).values()
            names = [(one.get("parent", 0), one["name"].casefold()) for one in terms]
            assert len(names) == len(set(names)), names


def test_the_lead_picture_has_its_words_in_the_language_of_its_edition(
    newsroom: Newsroom, there: dict[str, dict[str, Post]]
) -> None:
    for edition in EDITIONS:
        media = {one["id"]: one for one in newsroom.line.media(edition)}
        for slug, (story, article) in approved(edition).items():
            cover = article.get("work", {}).get("cover")
            lead = cover or (story["pictures"] or [None])[0]
            post = there[edition][slug]
            if lead is None:
                assert post["featured_media"] == 0
                continue
            words, found = sampled.photos()[lead]["descriptions"][edition], post["featured_media"]
            assert unescape(media[found]["alt_text"]) == words["alt"], slug
            assert words["caption"] in unescape(media[found]["caption"]["raw"]), slug
            if story["kind"] in ("cartoon", "newspic", "gallery"):
                assert words["alt"] in unescape(_raw(post, "content")), slug


def test_each_picture_and_file_stands_there_once(newsroom: Newsroom) -> None:
    for edition in EDITIONS:
        slugs = [one["slug"] for one in newsroom.line.media(edition)]
        assert len({slug[:44] for slug in slugs}) == len(slugs) > 3


def test_readers_get_every_post_whole(
    newsroom: Newsroom, there: dict[str, dict[str, Post]]
) -> None:
    for edition in EDITIONS:
        with newsroom.line.straight(edition) as rest:
            readers = rest.called("")
            for post in there[edition].values():
                if post["status"] == "publish":
                    path = post["link"].split(f"/{edition}/", 1)[1]
                    page = replace(readers, root=newsroom.line.wordpress.editions[edition].home)
                    answer = page.ask("GET", path).reply
                    assert answer.status == 200
                    title = unescape(_raw(post, "title"))
                    assert title[:12] in unescape(answer.body.decode()), post["link"]


# to the letter


def test_what_is_stored_is_what_was_sent(
    newsroom: Newsroom, there: dict[str, dict[str, Post]]
) -> None:
    """The account is filtered by nobody, so that not a byte may differ."""
    last: dict[tuple[str, int], Post] = {}
    for one in newsroom.line.writes():
        parts = one.path.split("?")[0].split("/")
        if parts[-2] in ("posts", "pages") and parts[-1].isdigit():
            last[parts[1], int(parts[-1])] = json.loads(one.body)
    standing = [(code, post) for code in EDITIONS for post in there[code].values()]
    assert len(last) == len(standing)
    for edition, post in standing:
        sent = last[edition, post["id"]]
        for name in ("title", "content", "excerpt"):
            if name in post:
                assert _raw(post, name) == sent.pop(name)
        assert f"{post['date_gmt']}Z" == sent.pop("date_gmt")
        for name in ("categories", "tags"):
            assert sorted(post.get(name, ())) == sorted(sent.pop(name, ()))
        sent.pop("excerpt", None)
        assert {name: post[name] for name in sent} == sent


@pytest.mark.parametrize("edition", EDITIONS)
def test_what_comes_back_is_the_release(newsroom: Newsroom, edition: str) -> None:
    with newsroom.opened(write=False) as room:
        sites = room.services.publishing._sites  # as bootstrap has wired them
        connection = room.services.connecting.of(edition)
        assert connection is not None
        site = sites._opener(connection, newsroom.line.password(edition), lambda: False)
        reader = ReadOnce(sites._keeping.reader)
        parts: Parts = sites._parts(connection, site, reader, sites._everywhere(reader))
        sight, things = look(parts), Things(parts, None)  # type: ignore[arg-type]
        try:
            assert len(sight.bases) == len(sight.heads) >= len(approved(edition))
            for uid, head in sight.heads.items():
                release = parts.reader.release(head.release)
                post = parts.site.post(sight.bases[uid].type, sight.bases[uid].id)
                assert post is not None
                needs = parts.wire.needs(release)
                refs = things.reading(post.fields, sight.refs(head), needs)
                back = parts.wire.unwired(post.fields, release, refs)
                assert back.content == release.content
                assert (back.lead, back.is_made_changed) == (release.lead, False)
                assert parts.wire.wired(release, refs) == post.fields
        finally:
            site.close()


# what leads to what


def test_the_same_story_is_linked_in_every_other_edition_that_shows_it(
    there: dict[str, dict[str, Post]],
) -> None:
    linked = 0
    for story in sampled.stories():
        if story["kind"] == "page":
            continue
        posts = {
            code: there[code][article["slug"]]
            for code, article in story["articles"].items()
            if article["slug"] in there[code]
        }
        shown = {code: post for code, post in posts.items() if post["status"] == "publish"}
        for code, post in shown.items():
            for other, its in posts.items():
                leads = f'href="{its["link"]}"' in _raw(post, "content")
                assert leads is (other != code and other in shown), (story["id"], code, other)
                linked += leads
    assert linked > 30


def test_parts_of_a_series_and_linked_stories_lead_to_each_other(
    there: dict[str, dict[str, Post]],
) -> None:
    for code in EDITIONS:
        falls, reopens = (
            there[code][story["articles"][code]["slug"]]
            for story in sampled.stories()
            if story["id"] in ("bridge-falls", "bridge-reopens")
        )
        assert f'href="{reopens["link"]}"' in _raw(falls, "content")
        assert _raw(reopens, "content").count(f'href="{falls["link"]}"') == 2
        whole = "".join(_raw(post, "content") for post in there[code].values())
        assert "nejat:story" not in whole
        assert "nejat:photo" not in whole


# once more


def test_a_second_sync_writes_nothing_and_asks_little(newsroom: Newsroom) -> None:
    for _ in range(2):
        since = len(newsroom.line.proxy.requests)
        told = newsroom.command("sync")
        assert newsroom.line.writes(since) == []
        asked = newsroom.line.asked(since)
        assert set(asked) == set(EDITIONS)
        assert max(asked.values()) <= 10, "twenty are allowed"
        assert "nothing to do" in told


def test_a_plan_asks_every_site_and_writes_nowhere(newsroom: Newsroom) -> None:
    since = len(newsroom.line.proxy.requests)
    record = newsroom.command_json("sync", "--plan")
    assert (record["to_do"], record["needs_a_person"]) == ([], [])
    assert newsroom.line.writes(since) == []


# what must not leave


def test_nothing_that_is_not_approved_went_over_the_wire(newsroom: Newsroom) -> None:
    sent = newsroom.line.proxy.sent()
    names = ("canaries", "canaries_withdrawn")
    words = [word for name in names for word in sampled.settings()[name]]
    words += [*sampled.settings()["canaries_in_files"].values(), *SECRETS]
    assert EXTRA.encode() in sent, "what was approved is found like this"
    for word in words:
        spelt = (word, json.dumps(word)[1:-1])
        assert not [one for one in spelt if one.encode() in sent], word


def test_a_picture_tells_nothing_of_who_took_it_and_where(newsroom: Newsroom) -> None:
    seen = 0
    for edition in EDITIONS:
        uploads = newsroom.line.wordpress.editions[edition].uploads
        for file in uploads.rglob("*"):
            if file.suffix in (".jpg", ".jpeg", ".png", ".webp"):
                with Image.open(file) as found:
                    assert not dict(found.getexif())
                    assert not {"xmp", "XML:com.adobe.xmp", "photoshop"} & set(found.info)
                    assert found.info.get("comment", GD).startswith(GD), "the site says so itself"
                assert SECRETS[0].encode() not in file.read_bytes()
                seen += 1
    assert seen > 40


def test_no_password_stands_in_the_newsroom_or_in_what_was_said(newsroom: Newsroom) -> None:
    found = [file.read_bytes() for file in newsroom.folder.rglob("*") if file.is_file()]
    said = "\n".join(newsroom.said).encode()
    assert any(b"SQLite" in data for data in found)
    for code in EDITIONS:
        password = newsroom.line.password(code)
        for spelt in spelled(OWNER, password):
            assert not [data for data in [*found, said] if spelt.encode() in data]
