"""Releases, references and bodies to be put on the wire and taken off again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st
from site_samples import LEARNING, THEME, VALLEY, media_file, newsroom, picture, release, uid

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.ports.post_wire import Refs
from nejat_desktop.domain.ports.posts import MediaThere
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.sites.wording import load_wording
from nejat_desktop.sites.wordpress.needs import CATEGORY, TAG, kind_key, tag_key
from nejat_desktop.sites.wordpress.wire import Wire

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SITE = "https://en.example.org"
PHOTOS = ("bridge", "mill", "river")
FILES = (media_file("report"), media_file("song", FileType.MP3), media_file("walk", FileType.MP4))
STORIES = ("harvest", "school")


def wire(
    edition: str = "en", rules: PostRules | None = None, newsroom_uid: Uid | None = None
) -> Wire:
    """The wire of an edition's site, at the time of the tests."""
    room = newsroom()
    room = replace(room, uid=newsroom_uid or room.uid)
    words = load_wording(THEME, room.edition(edition))
    return Wire(words, rules or PostRules(), room, lambda: NOW)


def there(number: int, name: str) -> MediaThere:
    """A picture or file as it stands at the site."""
    base = f"{SITE}/wp-content/uploads/{name}"
    sizes = {s: (f"{base}-{s}.jpg", 300, 200) for s in ("thumbnail", "medium", "large")}
    return MediaThere(number, f"{base}.jpg", sizes=sizes)


def refs(**changes: object) -> Refs:
    """Everything that the sample releases name, as it is called at the site."""
    media = {picture(n).sha256: there(40 + i, n) for i, n in enumerate(PHOTOS)}
    media |= {
        f.sha256: MediaThere(60 + i, f"{SITE}/wp-content/uploads/{f.name.split()[0]}.{f.type}")
        for i, f in enumerate(FILES)
    }
    terms = {(CATEGORY, VALLEY.uid): 11, (CATEGORY, LEARNING.uid): 12}
    terms |= {(TAG, tag_key("Water")): 21, (TAG, tag_key("کتاب")): 22, (TAG, tag_key("New")): 23}
    for rule in PostRules().kinds.values():
        for depth in range(1, len(rule.category) + 1):
            key = (CATEGORY, kind_key(rule.category[:depth]))
            terms.setdefault(key, 100 + len(terms))
    made = Refs(
        terms=terms,
        media=media,
        stories={uid("harvest"): f"{SITE}/2026/harvest/"},
        editions={
            "fa": ("https://fa.example.org/pol/", "پل & رود"),
            "sq": ("https://sq.example.org/u/", "Ura"),
        },
        series=((1, 'How it "began"', f"{SITE}/2026/part-one/"),),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


CREDITS = Credits(
    author="Lena Marek", publication="Dalen", publication_note="a [weekly] & more",
    original_language="sv", translator="مترجم", source_url="https://dalen.example/a?b=1&c=2",
)  # fmt: skip


def story(kind: Kind = Kind.ARTICLE, edition: str = "en", **content: object) -> Release:
    """A release of a kind with everything that it can have."""
    file = {Kind.VIDEO: FILES[2], Kind.BOOK: FILES[0]}.get(kind)
    work = {
        Kind.VIDEO: Work(file=FILES[2].file, seconds=400),
        Kind.BOOK: Work(file=FILES[0].file, by="A. Writer", publisher="House", year="2020"),
        Kind.NEWSLETTER: Work(number="118", issued="2026-11", contents=("One & two", "Three")),
        Kind.BRIEF: Work(number="7", period="Autumn"),
    }.get(kind, Work())
    filled: dict[str, object] = {
        "excerpt": "What <is> & was",
        "headline": "Bread & salt <again>",
        "sections": (LEARNING.uid, VALLEY.uid),
        "tags": ("Water", "كتاب"),
        "credits": CREDITS,
        "work": work,
    } | content
    made = release(
        "bread",
        edition,
        kind=kind,
        lead="bridge",
        also=("mill", "river"),
        gallery=("mill", "bridge", "river") if kind is Kind.GALLERY else (),
        files=[*([file] if file else []), *(f for f in FILES if f is not file)],
        series=("bread series", "Bread", 2) if kind is Kind.ARTICLE else None,
    )
    return replace(
        made,
        content=replace(made.content, **filled),  # type: ignore[arg-type]
        date=made.date + timedelta(microseconds=1234),
    )


def photo(name: str = "bridge") -> str:
    """The name of a picture in a body."""
    return f"nejat:photo/{uid(name)}"


IMAGE_BLOCK = (
    '<!-- wp:image {"sizeSlug":"large","linkDestination":"none"} -->\n'
    f'<figure class="wp-block-image size-large"><img src="{photo()}" alt="A &amp; b"/>'
    '<figcaption class="wp-element-caption">Caption</figcaption></figure>\n<!-- /wp:image -->'
)
LOOK_ALIKE = (
    '<!-- wp:group {"className":"nejat-made nejat-after","layout":{"type":"constrained"}} -->\n'
    '<div class="wp-block-group nejat-made nejat-after"><p>Mine</p></div>\n<!-- /wp:group -->'
)
_COVER = "wp-block-cover__image-background wp-image-9"
FRAGMENTS = (
    "<!-- wp:paragraph -->\n<p>Text &amp; &nbsp;more.</p>\n<!-- /wp:paragraph -->",
    IMAGE_BLOCK,
    '<!-- wp:image -->\n<figure class="wp-block-image">'
    f'<img src="{photo("mill")}" alt=""/></figure>\n<!-- /wp:image -->',
    '<!-- wp:image {"id":12,"sizeSlug":"full"} -->\n<figure class="wp-block-image size-full">'
    f'<img class="wp-image-12" src=\'{photo("river")}\' alt=""/></figure>\n<!-- /wp:image -->',
    f'<!-- wp:cover {{"url":"{photo()}","id":9}} -->\n<div class="wp-block-cover">'
    f'<img class="{_COVER}" src="{photo()}"/></div>\n<!-- /wp:cover -->',
    f'<p>Classic <a href="nejat:story/{uid("harvest")}#end">there</a> and '
    f'<a href="nejat:story/{uid("school")}">nowhere</a></p>',
    f'A line\n\n<img class="alignleft size-medium" src="{photo()}" alt="x" />\r\n\r\nanother',
    f'<a href="nejat:file/{FILES[0].file}">PDF</a>'
    f'<audio controls src="nejat:file/{FILES[1].file}"></audio>',
    f'<img src="{SITE}/wp-content/uploads/bridge.jpg" class="wp-image-40"/>',
    f'<a href="{SITE}/2026/harvest/">an address that is written out</a>',
    f'<a href="#nejat-story-{uid("school")}">a fragment that is written out</a>',
    LOOK_ALIKE,
    LOOK_ALIKE.replace("nejat-after", "nejat-before"),
    f"<!-- nejat:uid={uid('bread/en')} -->",
    '<div class="nejat-made nejat-after">',
    *("<!-- wp:group -->", "<!-- /wp:group -->", "<!-- unclosed", "<p", "</div>", "-->"),
    *("\n\n", "\r\n", " ", "[caption]", "پل‌ها «رود»", "\x00\x0b"),
    "&lt;&amp;lt;&copy &#8217;",
    f"nejat:photo/{uid('unknown')} in words",
    f'<img src="nejat:photo/{uid("unknown")}"/>',
    f'<svg><a href="{photo()}"/></svg>',
    f'<!-- wp:image {{"id":12}} --><img src={photo("mill")}>',
    f"<!-- wp:image {{ bad --><img src=\"{photo()}\" class='a  b'>",
)
BODIES = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=20), max_size=9).flatmap(
    lambda parts: st.sampled_from(("", "\n\n", "\n")).map(lambda gap: gap.join(parts))
)
"""Bodies of every kind: in blocks, classic, broken, with what looks like ours."""
