"""`python -m tests.bench.hostile`: texts made to take long, 100 KB of them and 200 KB.

Nothing that reads a body may take more than twice as long for twice as much, whatever is in it.
Time is that of the processor. Each line is the slowest of all texts for one reader; its factor is
that of the worst growth among the texts that take long enough to be measured.
"""

import sys
import time
from collections.abc import Callable, Iterator
from itertools import count

from nejat_desktop.domain import kses, rewriting
from nejat_desktop.domain.body import (
    links_in,
    parse,
    photos_named,
    re_anchor,
    stories_in,
    text_of,
    tokens,
    word_count,
)
from nejat_desktop.domain.text import index_text
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange import office
from nejat_desktop.sites.folder.search_words import plain_words
from nejat_desktop.ui.editor.shapes import without_delimiters
from tests.bench.table import Figure, show

SIZE = 100_000
NOTED_S = 0.05
"""Less than this says nothing about its growth."""
AGAIN = 3
PARTS = (
    *("<!--", "<!-- ", "<!-- wp:", "<!-- wp:a ", "<!-- wp:a {", '<!-- wp:a {"', "<!-- wp:p -->"),
    *('<!-- wp:a {"b":1} ', "<!-- /wp:p -->", "-->", "<!--more-->", "<!-- wp:list --><ul>"),
    *("<", "<p", "<p>", '<a href="', "<a b='", "<a b ", "</", "<!", "<?", "<div>", "<b>", "<cite>"),
    *("<ul><li>", "<table><tr><td>", "<script>", "<style", "<![CDATA[", "<p>a</div>", "<b><p></b>"),
    *("[", "[caption]", "[caption ", '[gallery ids="', "[a][b]", "[/caption]", "&", "&#x", "&amp;"),
    *(
        "&abcdefg",
        "\n",
        "\n\n",
        " ",
        "a",
        "<br>",
        '"',
        "\u200c",
        "a\u0301",
        "سلام ",
        "http://a.b/ ",
    ),
    *('<img src="nejat:photo/', "<!-- wp:quote --><blockquote>", "<blockquote><cite>a</cite>"),
)
_uids = count()


def _uid() -> Uid:
    return Uid(f"{next(_uids):032x}")


READERS: dict[str, Callable[[str], object]] = {
    "parse": parse,
    "the text of it": lambda source: text_of(parse(source)),
    "inline tokens": lambda source: [tokens(row.inner) for row in parse(source).rows],
    "words counted": lambda source: word_count(text_of(parse(source))),
    "pictures, stories and links": lambda source: (
        photos_named(source), stories_in(parse(source)), links_in(parse(source))
    ),
    "ids carried over": lambda source: re_anchor(parse(source), source + "x", _uid),
    "folded for the index": index_text,
    "words for readers' search": plain_words,
    "what a site takes out": kses.taken_out,
    "what a site rewrote": lambda source: rewriting.of_text(
        rewriting.Rewrite.CONTENT, source, source + "x"
    ),
    "pasted from a word processor": office.fragment,
    "shown without block comments": without_delimiters,
}  # fmt: skip


def _seconds(reader: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    reader(text)
    return time.process_time() - began


def _figure(name: str, reader: Callable[[str], object]) -> Figure:
    slowest, growth, of = 0.0, 0.0, ""
    for part in PARTS:
        text = part * (SIZE // len(part))
        once = _seconds(reader, text)
        if once > NOTED_S:
            twice = min(_seconds(reader, text * 2) for _ in range(AGAIN))
            once = min([once, *(_seconds(reader, text) for _ in range(AGAIN))])
            if twice / once > growth:
                growth, of = twice / once, part
        slowest = max(slowest, once)
    said = f"{name}; twice as much takes × {growth:.1f} ({of!r})" if of else name
    return Figure(said, slowest * 1000)


def measure() -> Iterator[Figure]:
    """A line for each reader."""
    for name, reader in READERS.items():
        yield _figure(name, reader)


def main() -> int:
    """0 when all could be measured."""
    figures = []
    for figure in measure():
        sys.stderr.write(" · ".join(figure.cells()) + "\n")
        figures.append(figure)
    sys.stdout.write(show(figures) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
