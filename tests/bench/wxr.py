"""Writes WordPress exports of any length, as WordPress writes them; the same each time."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from tests.bench.words import POOL, headline, paragraphs

SITE = "https://old.example"
FIRST = datetime(2003, 5, 1, 8, tzinfo=UTC)
SECTIONS, TAGS, AUTHORS, PICTURED = 12, 400, 9, 5
"""One post in five has a lead picture, which is an item of its own."""
PARAGRAPHS = 12
_STATES = ("draft", "pending", "private", *(["publish"] * 47))

_HEAD = """<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The old site</title><link>{site}</link><language>en-US</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>{site}</wp:base_site_url><wp:base_blog_url>{site}</wp:base_blog_url>
"""
_AUTHOR = """<wp:author><wp:author_id>{n}</wp:author_id>\
<wp:author_login><![CDATA[author{n}]]></wp:author_login>\
<wp:author_email><![CDATA[author{n}@old.example]]></wp:author_email>\
<wp:author_display_name><![CDATA[Author {n}]]></wp:author_display_name></wp:author>
"""
_CATEGORY = """<wp:category><wp:term_id>{n}</wp:term_id>\
<wp:category_nicename><![CDATA[section-{n}]]></wp:category_nicename>\
<wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[Section {n}]]></wp:cat_name>\
</wp:category>
"""
_ITEM = """<item><title><![CDATA[{title}]]></title><link>{site}/{slug}/</link>
<pubDate>{told}</pubDate><dc:creator><![CDATA[author{author}]]></dc:creator>
<guid isPermaLink="false">{site}/?p={id}</guid><description></description>
<content:encoded><![CDATA[{body}]]></content:encoded>
<excerpt:encoded><![CDATA[{excerpt}]]></excerpt:encoded>
<wp:post_id>{id}</wp:post_id><wp:post_date><![CDATA[{date}]]></wp:post_date>
<wp:post_date_gmt><![CDATA[{date}]]></wp:post_date_gmt>
<wp:comment_status>closed</wp:comment_status><wp:ping_status>closed</wp:ping_status>
<wp:post_name><![CDATA[{slug}]]></wp:post_name><wp:status>{status}</wp:status>
<wp:post_parent>0</wp:post_parent><wp:menu_order>0</wp:menu_order>
<wp:post_type>{type}</wp:post_type><wp:post_password></wp:post_password>
<wp:is_sticky>0</wp:is_sticky>
{more}</item>
"""
_TERM = '<category domain="{domain}" nicename="{slug}"><![CDATA[{name}]]></category>\n'
_META = """<wp:postmeta><wp:meta_key><![CDATA[{key}]]></wp:meta_key>\
<wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>
"""


def write_export(file: Path, posts: int) -> None:
    """An export with so many posts, and the attachments of a fifth of them."""
    with file.open("w", encoding="utf-8") as out:
        out.write(_HEAD.format(site=SITE))
        out.writelines(_AUTHOR.format(n=n) for n in range(1, AUTHORS + 1))
        out.writelines(_CATEGORY.format(n=n) for n in range(1, SECTIONS + 1))
        pool = paragraphs("en")
        for number in range(posts):
            out.writelines(_items(number, posts, pool))
        out.write("</channel>\n</rss>\n")


def _items(number: int, posts: int, pool: list[str]) -> Iterator[str]:
    step = timedelta(days=365 * 22) / posts
    moment = (FIRST + step * number).replace(microsecond=0)
    chosen = [pool[(number * 7 + n * 13) % POOL] for n in range(PARAGRAPHS)]
    more = _TERM.format(domain="category", slug=f"section-{1 + number % SECTIONS}",
                        name=f"Section {1 + number % SECTIONS}")  # fmt: skip
    more += "".join(
        _TERM.format(domain="post_tag", slug=f"tag-{n}", name=f"Tag {n}")
        for n in (number % TAGS, number * 3 % TAGS)
    )
    picture = 10_000_000 + number
    if number % PICTURED == 0:
        more += _META.format(key="_thumbnail_id", value=picture)
        address = f"{moment:%Y/%m}/picture-{number}.jpg"
        yield _item(picture, f"picture-{number}", moment, "inherit", "attachment",
                    more=_META.format(key="_wp_attached_file", value=address)
                    + f"<wp:attachment_url>{SITE}/wp-content/uploads/{address}"
                    "</wp:attachment_url>\n")  # fmt: skip
    body = "\n\n".join(
        f"<!-- wp:paragraph -->\n<p>{words}</p>\n<!-- /wp:paragraph -->" for words in chosen
    )
    status = _STATES[number % len(_STATES)]
    yield _item(number + 1, headline("en", number), moment, status, "post", body,
                excerpt=chosen[0], more=more)  # fmt: skip


def _item(
    id: int,
    title: str,
    moment: datetime,
    status: str,
    type: str,
    body: str = "",
    *,
    excerpt: str = "",
    more: str = "",
) -> str:
    return _ITEM.format(
        site=SITE, id=id, title=title, slug=f"{type}-{id}", body=body, excerpt=excerpt, more=more,
        status=status, type=type, author=1 + id % AUTHORS, date=f"{moment:%Y-%m-%d %H:%M:%S}",
        told=format_datetime(moment),
    )  # fmt: skip
