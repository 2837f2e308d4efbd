"""What the body's tests share: strategies for texts, a source of ids, rows in short."""

from collections.abc import Callable
from itertools import count

from hypothesis import settings
from hypothesis import strategies as st

from nejat_desktop.domain.body import (
    Body,
    bullets,
    document,
    heading,
    insert_after,
    move,
    numbers,
    paragraph,
    parse,
    picture,
    quotation,
    re_anchor,
    remove,
    replace_inner,
    separator,
)

PHOTO = "0123456789abcdef" * 2
QUICK = settings(deadline=None, max_examples=60, database=None)

WORDS = ("word", "خبر", "می‌رود", "مَدرَسة", "Tiranë", "&amp;", "&nbsp;", "2,5", "<b>bold</b>")
SOUP = (
    *("<p>", "</p>", "<P dir=rtl>", "<ul>", "</ul>", "<li>", "</li>", "<ol>", "</ol>", "<h2>"),
    *("</h2>", "<blockquote>", "</blockquote>", "<cite>", "</cite>", "<div>", "</div>", "<hr>"),
    *("<figure>", "</figure>", "<figcaption>", "</figcaption>", '<img src="a>b">', "<a href=x>"),
    *("</a>", "<pre>", "</pre>", "<code>", "</code>", "<br />", "<b>", "</b>", "<table>"),
    *("</table>", "<script>", "</script>", "<!-- a -->", "<!--more-->", "<!--", "-->", "<", ">"),
    *("\n", "\n\n", "\r\n", "\r\n\r\n", " ", "\t", "\x00", "\ufeff", "\u00a0", "\u2028"),
    *("[caption id=1]", "[/caption]", "[gallery]", "&", "&lt;", "&#x1;", "&bogus;", "x", "خبر"),
    *("<!-- wp:paragraph -->", "<!-- /wp:paragraph -->", '<!-- wp:list {"ordered":true} -->'),
    *("<!-- wp:list -->", "<!-- /wp:list -->", "<!-- wp:list-item -->", "<!-- /wp:list-item -->"),
    *("<!-- wp:quote -->", "<!-- /wp:quote -->", "<!-- wp:group -->", "<!-- /wp:group -->"),
    *("<!-- wp:image {bad} -->", "<!-- wp:image -->", "<!-- /wp:image -->", "<!-- wp:more /-->"),
    *("<!-- wp:freeform -->", "<!-- /wp:freeform -->", "<!-- wp:a/b {", "} -->", "http://a.b/c"),
)

soup = st.lists(st.sampled_from(SOUP), max_size=40).map("".join)
anything = st.text(st.characters(codec=None), max_size=80)

_inner = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
_inners = st.lists(_inner, min_size=1, max_size=3)
_block = st.one_of(
    _inner.map(paragraph),
    _inner.map(lambda inner: heading(3, inner)),
    _inners.map(bullets),
    _inners.map(numbers),
    st.tuples(_inner, _inners).map(lambda t: bullets([t[0] + numbers(t[1]), "last"])),
    st.tuples(_inners, _inner).map(lambda t: quotation(*t)),
    _inner.map(lambda caption: picture(PHOTO, "alt", caption)),
    st.just(separator()),
)
block_texts = st.lists(_block, max_size=6).map(document)
classic_texts = st.lists(
    st.one_of(_inner, _inner.map("<p>{}</p>".format), _inner.map("<h2>{}</h2>".format)), max_size=6
).map("\n\n".join)
texts = st.one_of(block_texts, classic_texts, soup)


def ids(prefix: str = "n") -> Callable[[], str]:
    """A source of new ids that never repeats itself."""
    numbers_ = count()
    return lambda: f"{prefix}{next(numbers_)}"


def shape(body: Body) -> list[tuple[str, str, str]]:
    """Each row as kind, containers from outside in, and inner text."""
    return [
        (row.kind.value, "/".join(body.containers[name].kind.value for name in row.path), row.inner)
        for row in body.rows
    ]


@st.composite
def versions(
    draw: st.DrawFn, texts: st.SearchStrategy[str] = block_texts | classic_texts | soup
) -> tuple[Body, Body, Body]:
    """A body and two that were edited from it; half of them came back as mere text."""
    base = parse(draw(texts))
    return base, _edited(draw, base, "m"), _edited(draw, base, "t")


def _edited(draw: st.DrawFn, body: Body, prefix: str) -> Body:
    base, new_id = body, ids(prefix)
    for step in draw(st.lists(st.sampled_from(["text", "in", "out", "move"]), max_size=4)):
        if not body.rows:
            break
        place, other = draw(st.sampled_from(body.ids)), draw(st.sampled_from(body.ids))
        match step:
            case "text":
                body = replace_inner(body, place, f"{prefix}{draw(st.integers(0, 99))}")
            case "in":
                body = insert_after(body, place, paragraph(f"new {prefix}"), new_id)
            case "out":
                body = remove(body, place)
            case _:
                body = move(body, place, other)
    return re_anchor(base, body.source, ids(f"{prefix}x")) if draw(st.booleans()) else body
