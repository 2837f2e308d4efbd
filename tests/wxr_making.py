"""WordPress exports for tests, written by hand and not by the program."""

from collections.abc import Iterable
from xml.sax.saxutils import escape

SPACES = (
    'xmlns:excerpt="http://wordpress.org/export/{v}/excerpt/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:wp="http://wordpress.org/export/{v}/"'
)
SITE = "https://old.example"


def cdata(text: str) -> str:
    """The text as WordPress puts it into a CDATA section."""
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def export(
    *inside: str, version: str = "1.2", language: str = "en-US", site: str = SITE, head: str = ""
) -> bytes:
    """A whole export with these elements in its channel."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" ?>\n{head}<rss version="2.0" '
        f"{SPACES.format(v=version)}>\n<channel>\n<title>Old site</title>\n<link>{site}</link>\n"
        f"<language>{language}</language>\n<wp:wxr_version>{version}</wp:wxr_version>\n"
        f"<wp:base_site_url>{site}</wp:base_site_url>\n"
        f"<wp:base_blog_url>{site}</wp:base_blog_url>\n"
        + "\n".join(inside)
        + "\n</channel>\n</rss>\n"
    ).encode()


def author(login: str, name: str = "") -> str:
    """An author of the channel."""
    return (
        f"<wp:author><wp:author_login>{cdata(login)}</wp:author_login>"
        f"<wp:author_display_name>{cdata(name or login)}</wp:author_display_name></wp:author>"
    )


def category(slug: str, name: str, parent: str = "", id: int = 1) -> str:
    """A category of the channel."""
    return (
        f"<wp:category><wp:term_id>{id}</wp:term_id><wp:category_nicename>{cdata(slug)}"
        f"</wp:category_nicename><wp:category_parent>{cdata(parent)}</wp:category_parent>"
        f"<wp:cat_name>{cdata(name)}</wp:cat_name></wp:category>"
    )


def under(taxonomy: str, slug: str, name: str) -> str:
    """A term of an item."""
    return (
        f'<category domain="{escape(taxonomy)}" nicename="{escape(slug)}">{cdata(name)}</category>'
    )


def meta(key: str, value: str) -> str:
    """A field of an item."""
    return (
        f"<wp:postmeta><wp:meta_key>{cdata(key)}</wp:meta_key>"
        f"<wp:meta_value>{cdata(value)}</wp:meta_value></wp:postmeta>"
    )


def comment(id: int, text: str, approved: str = "1", inside: str = "") -> str:
    """A comment under an item."""
    return (
        f"<wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_author>{cdata('Ana')}"
        f"</wp:comment_author><wp:comment_content>{cdata(text)}</wp:comment_content>"
        f"<wp:comment_approved>{cdata(approved)}</wp:comment_approved>{inside}</wp:comment>"
    )


def item(id: int | None = 1, title: str = "Bridge", body: str = "", **fields: object) -> str:
    """A post; fields are those of the format (`status`, `post_type`, `post_name` …).

    `inside` takes terms, fields and comments as they are written.
    """
    known: dict[str, object] = {
        "post_date": "2019-05-01 08:30:00",
        "post_date_gmt": "2019-05-01 06:30:00",
        "comment_status": "open",
        "post_name": f"post-{id}",
        "status": "publish",
        "post_parent": 0,
        "menu_order": 0,
        "post_type": "post",
        "post_password": "",
        "is_sticky": 0,
    }
    known |= {key: value for key, value in fields.items() if key not in _OWN}
    inside = fields.get("inside", "")
    parts = [inside] if isinstance(inside, str) else list(_texts(inside))
    number = "" if id is None else f"<wp:post_id>{id}</wp:post_id>"
    return "\n".join(
        [
            f"<item>\n<title>{cdata(title)}</title>",
            f"<link>{fields.get('link', f'{SITE}/?p={id}')}</link>",
            f"<dc:creator>{cdata(str(fields.get('creator', 'ana')))}</dc:creator>",
            f'<guid isPermaLink="false">{SITE}/?p={id}</guid>',
            f"<content:encoded>{cdata(body)}</content:encoded>",
            f"<excerpt:encoded>{cdata(str(fields.get('excerpt', '')))}</excerpt:encoded>",
            number,
            *(f"<wp:{key}>{cdata(str(value))}</wp:{key}>" for key, value in known.items()),
            *parts,
            "</item>",
        ]
    )


_OWN = frozenset({"inside", "link", "creator", "excerpt"})


def _texts(parts: object) -> Iterable[str]:
    return (str(part) for part in parts) if isinstance(parts, Iterable) else ()
