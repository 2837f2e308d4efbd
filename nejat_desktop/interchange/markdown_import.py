"""Markdown files, with what stands above their text, as articles."""

import re
from html import unescape
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import unquote

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import SimpleTagInlineProcessor

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.interchange.decoding import unix_lines
from nejat_desktop.interchange.front_matter import FrontMatter, split
from nejat_desktop.interchange.imported import Imported, Pictures
from nejat_desktop.interchange.paste import html_to_blocks
from nejat_desktop.interchange.tangled import TangledError, demand_simple

_FIRST_HEADING = re.compile(r"^<h1[^>]*>(.*?)</h1>\n?", re.MULTILINE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
# What Python-Markdown and its extensions raise on text that they did not expect.
_FAILURES = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    RecursionError,
    ArithmeticError,
)


def read_markdown(text: str, name: str) -> Imported:
    """An article from Markdown; `name` is the file's.

    The headline is the title, else the first heading of the first level (which is then taken
    out of the text), else the file's name. Raises BadInputError that names the line.
    """
    matter, below = split(unix_lines(text), name)
    html = _html(below, name, matter.lines)
    title = matter.text("title", "headline")
    headline, html = _headline(html, title)
    pictures = Pictures()

    def address(path: str, alt: str, shown: str) -> str:
        return "" if _SCHEME.match(path) else pictures.add(unquote(path), alt, shown)

    body = html_to_blocks(html, address)
    return _imported(matter, headline or stem(name), body, pictures)


def stem(name: str) -> str:
    """A file's name as a headline: without folders, ending and hyphens."""
    mended = name.encode("utf-8", "replace").decode()
    last = PurePosixPath(PureWindowsPath(mended).name).stem
    return " ".join(re.split(r"[\s_-]+", last)).strip()


def _imported(matter: FrontMatter, headline: str, body: str, pictures: Pictures) -> Imported:
    return Imported(
        headline=headline,
        body=body,
        lang=matter.text("lang", "language", "locale"),
        date=matter.date("date", "published", "publishdate"),
        sections=matter.several("sections", "section", "categories", "category"),
        author=matter.text("author", "authors", "by"),
        translator=matter.text("translator", "translators"),
        source_url=matter.text("source_url", "source", "original", "url"),
        publication=matter.text("publication", "publisher"),
        slug=matter.text("slug"),
        excerpt=matter.text("excerpt", "summary", "description"),
        tags=matter.several("tags", "keywords"),
        pictures=pictures.found,
    )


def _headline(html: str, title: str) -> tuple[str, str]:
    """The headline, and the HTML without the heading that says the same."""
    found = _FIRST_HEADING.search(html)
    said = " ".join(unescape(_TAG.sub("", found.group(1))).split()) if found else ""
    if found is None or not said or (title and said != title):
        return title, html
    return said, html[: found.start()] + html[found.end() :]


class _Strike(Extension):
    """`~~struck~~`, which many programs write."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        """Register the pattern."""
        md.inlinePatterns.register(SimpleTagInlineProcessor(r"(~~)(.+?)~~", "s"), "strike", 65)


def _html(text: str, name: str, above: int) -> str:
    try:
        demand_simple(text)
        return _converted(text)
    except _FAILURES as error:
        found = error.line if isinstance(error, TangledError) else None
        line = above + (found or _first_failing_line(text.split("\n")))
        raise BadInputError(
            f"Line {line} of “{name}” cannot be read as Markdown. "
            "Simplify it, or import the file as plain text (.txt)."
        ) from error


def _converted(text: str) -> str:
    extensions: list[str | Extension] = [
        "tables",
        "fenced_code",
        "footnotes",
        "sane_lists",
        "def_list",
        _Strike(),
    ]
    # Links back from the notes lead nowhere on our pages.
    settings = {"footnotes": {"BACKLINK_TEXT": ""}}
    return Markdown(extensions=extensions, extension_configs=settings).convert(text)


def _first_failing_line(lines: list[str]) -> int:
    """The last line of the shortest beginning that fails."""
    good, bad = 0, len(lines)
    while bad - good > 1:
        middle = (good + bad) // 2
        try:
            _converted("\n".join(lines[:middle]))
            good = middle
        except _FAILURES:
            bad = middle
    return bad
