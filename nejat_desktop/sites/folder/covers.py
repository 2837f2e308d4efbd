"""Covers of books and issues, and the line of facts under them."""

from dataclasses import dataclass

from markupsafe import Markup, escape

from nejat_desktop.domain.dates import in_digits, issue_words
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import ISSUE_KINDS, Kind
from nejat_desktop.sites.credit_line import isolated
from nejat_desktop.sites.folder.catalogue import PLACES
from nejat_desktop.sites.folder.pictures import PictureFiles
from nejat_desktop.sites.folder.setting import Setting

NAMES = {Kind.NEWSLETTER: "newsletter_name", Kind.BRIEF: "brief_name"}
"""Wording keys of what stands at the head of an issue."""
SHADES = 5
ISSUES = {PLACES[kind].shelf for kind in ISSUE_KINDS}
"""Keys of the lists of issues."""
DOT = "\N{NO-BREAK SPACE}· "


@dataclass(frozen=True, slots=True)
class Cover:
    """A cover: its picture, or the title and the line that a drawn one shows."""

    picture: PictureFiles | None
    title: str
    line: str
    issue: bool
    shade: int = 0
    """Which colours a drawn book has: the same one in every list and edition."""


def cover(head: Head, setting: Setting) -> Cover:
    """The cover of a publication."""
    files = setting.gallery.files(head.lead)
    name = NAMES.get(head.kind)
    if name is None:
        return Cover(files, head.headline, head.work.by, False, int(head.story[-4:], 16) % SHADES)
    line = DOT.join(filter(None, (number_words(head, setting), period(head, setting))))
    return Cover(files, setting.words(name), line, True)


def number_words(head: Head, setting: Setting) -> str:
    """“No. 118”; empty when an issue has no number."""
    number = in_digits(head.work.number, setting.edition.digits)
    return setting.words("issue_number", n=number) if number else ""


def period(head: Head, setting: Setting) -> str:
    """“Autumn 2026”: as the issue calls it, or worked out from its date."""
    work = head.work
    return work.period or issue_words(work.issued, setting.edition)


def volume_title(head: Head, setting: Setting) -> str:
    """What an issue is called among its own kind: its number, if that is all its headline says."""
    return number_words(head, setting) if _is_told(head, setting) else head.headline


def volume_facts(head: Head, setting: Setting) -> Markup:
    """The line under a cover: author and year of a book, number and time of an issue.

    A number that the headline tells already is left out.
    """
    work = head.work
    if head.kind is Kind.BOOK:
        parts = [work.by, in_digits(work.year, setting.edition.digits)]
    else:
        number = "" if _is_told(head, setting) else number_words(head, setting)
        parts = [number, period(head, setting)]
    return escape(DOT).join(isolated(part, setting.edition) for part in parts if part)


def _is_told(head: Head, setting: Setting) -> bool:
    """Whether the headline of an issue ends in its number: “NewsLetter No. 118”."""
    number = in_digits(head.work.number, setting.edition.digits)
    return bool(number) and head.headline.endswith((number, head.work.number))
