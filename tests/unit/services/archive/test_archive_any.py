"""Newsrooms as they may be: whatever a site held comes in, is counted, and stays as it was."""

import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nejat_desktop.domain.article import Live, Status
from nejat_desktop.domain.text import is_slug
from tests.archives import by_post, take_in
from tests.rooms import StillClock, empty_room
from tests.wxr_making import author, category, comment, export, item, meta, under

STATUSES = ("publish", "future", "draft", "pending", "private", "trash", "wc-done", "")
WORDS = st.text(st.sampled_from("aB ć&<>\"'پلسنگی‌ة😀[]\\/-_%"), max_size=30)
SLUGS = st.one_of(st.just(""), st.sampled_from(["one", "two", "%d9%be%d9%84", "Ünï"]), WORDS)
POSTS = st.fixed_dictionaries(
    {
        "number": st.one_of(st.none(), st.integers(1, 12)),
        "title": WORDS,
        "body": st.lists(
            st.sampled_from(["<p>x</p>", "[gallery ids='1']", "\n\n", "]]>", "<!--more-->", "پل"]),
            max_size=6,
        ).map("".join),
        "slug": SLUGS,
        "status": st.sampled_from(STATUSES),
        "type": st.sampled_from(["post", "page", "attachment", "nav_menu_item", ""]),
        "date": st.sampled_from(
            ["2019-05-01 06:30:00", "0000-00-00 00:00:00", "", "2031-01-01 00:00:00"]
        ),
        "password": st.sampled_from(["", "", "river"]),
        "section": st.sampled_from(["", "news", "شهر"]),
        "approved": st.lists(st.booleans(), max_size=3),
    }
)


def written(post: dict[str, Any]) -> str:
    inside = [meta("key", post["title"])]
    inside += [under("category", post["section"], post["section"])] if post["section"] else []
    inside += [comment(n, "Yes", "1" if ok else "0") for n, ok in enumerate(post["approved"], 1)]
    return item(
        post["number"],
        post["title"],
        post["body"],
        post_name=post["slug"],
        status=post["status"],
        post_type=post["type"],
        post_date=post["date"],
        post_date_gmt=post["date"],
        post_password=post["password"],
        inside=inside,
    )


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(POSTS, max_size=12))
def test_any_archive_comes_in_is_counted_and_adds_nothing_twice(
    posts: list[dict[str, Any]],
) -> None:
    data = export(author("ana"), category("news", "News"), *map(written, posts))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with empty_room(place / "room", StillClock()) as room:
            report = take_in(room, data, place)
            again = take_in(room, data, place)
            found = list(by_post(room).values())
            story = room.services.stories.story
            outside = [one for one in found if story(one.story).binned is None]
    states = Counter((post["type"], post["status"]) for post in posts)
    assert report.items == states
    assert report.came + report.aside + report.doubled + report.here == states
    assert report.left == again.left == again.came.total() == again.aside.total() == 0
    told = {(post["body"], post["status"], post["password"]) for post in posts}
    for article in found:
        content = article.content
        assert content.body in {body for body, _, _ in told}
        assert is_slug(content.slug)
        released = article.status is Status.APPROVED
        assert released is (article.release is not None)
        assert article.live in ((Live.HELD,) if released else (Live.NEVER, Live.HELD))
        if released:
            assert any(
                body == content.body and status in ("publish", "future") and not password
                for body, status, password in told
            )
    addresses = Counter((a.edition, a.content.slug, str(a.content.date)[:4]) for a in outside)
    assert all(count == 1 for count in addresses.values())
