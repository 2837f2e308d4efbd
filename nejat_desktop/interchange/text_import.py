"""Plain text files as articles: a headline, if there is one, and paragraphs."""

import re

from nejat_desktop.domain.body import blocks
from nejat_desktop.interchange.decoding import unix_lines
from nejat_desktop.interchange.imported import Imported
from nejat_desktop.interchange.markdown_import import stem
from nejat_desktop.interchange.tidy import tidied

_LONGEST_HEADLINE = 140
_DIALOGUE = re.compile(r"[-–—―•]\s*\S")
_GAP = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


def read_text(text: str, name: str) -> Imported:
    """An article from plain text; `name` is the file's.

    The first line is the headline if it is short and an empty line follows; else the name is.
    Paragraphs end at empty lines or, where there are none, at each line. A line of dialogue,
    with its dash, is always a paragraph of its own.
    """
    whole = _GAP.sub("\n\n", unix_lines(text).replace("\f", "\n\n").strip())
    headline, rest = _headline(whole)
    written = [blocks.paragraph(blocks.escape(line)) for line in _paragraphs(rest)]
    return Imported(headline=headline or stem(name), body=blocks.document(written))


def _headline(text: str) -> tuple[str, str]:
    first, gap, rest = text.partition("\n\n")
    line = _tidy(first)
    if not gap or "\n" in first or len(line) > _LONGEST_HEADLINE or _DIALOGUE.match(line):
        return "", text
    return line, rest


def _paragraphs(text: str) -> list[str]:
    if "\n\n" not in text:
        return [line for line in map(_tidy, text.split("\n")) if line]
    found: list[str] = []
    for part in text.split("\n\n"):
        found += _spoken(part.split("\n"))
    return found


def _spoken(lines: list[str]) -> list[str]:
    """A paragraph that was cut into lines, as one; dialogue as it was spoken."""
    found: list[str] = []
    for line in map(_tidy, lines):
        if found and not _DIALOGUE.match(line):
            found[-1] = f"{found[-1]} {line}".strip()
        else:
            found.append(line)
    return [line for line in found if line]


def _tidy(line: str) -> str:
    """White space as HTML shows it, and nothing that an editor cannot hold."""
    return "".join(part for part in tidied([line]) if isinstance(part, str))
