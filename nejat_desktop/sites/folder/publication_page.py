"""The page of a book or an issue: its cover, its facts, its PDF, what stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from nejat_desktop.domain.dates import in_digits
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.sites.credit_line import isolated, named
from nejat_desktop.sites.folder.covers import DOT, Cover, cover, number_words, period
from nejat_desktop.sites.folder.frame import Frame
from nejat_desktop.sites.folder.measures import file_words
from nejat_desktop.sites.folder.setting import Setting
from nejat_desktop.sites.folder.story import Story, story, story_frame
from nejat_desktop.sites.folder.story_matter import StoryMatter


@dataclass(frozen=True, slots=True)
class PublicationPage:
    """What the template shows of a book or an issue. `file_path` is empty without a PDF."""

    frame: Frame
    story: Story
    cover: Cover
    alt: str
    by: Markup
    facts: Markup
    file: Markup
    file_path: str
    contents: Sequence[str]


def publication_page(matter: StoryMatter, setting: Setting) -> PublicationPage:
    """The page of a book or an issue."""
    head, words = matter.item.head, setting.words
    release = setting.release(matter.item)
    frame = story_frame(matter, release, setting)
    file = setting.files.of(head, head.work.file)
    return PublicationPage(
        frame,
        story(matter, release, setting, frame),
        cover(head, setting),
        head.lead.alt if head.lead else "",
        named(words, "by", head.work.by),
        escape(DOT).join(isolated(f, setting.edition) for f in _facts(head, setting) if f),
        escape(words("read_file")).format(file=file_words(file, words)) if file else Markup(),
        file.path if file else "",
        head.work.contents,
    )


def _facts(head: Head, setting: Setting) -> list[str]:
    """Publisher, year and pages of a book; number, time and pages of an issue."""
    work, file = head.work, head.file(head.work.file)
    pages = setting.words.count("count_pages", file.pages) if file and file.pages else ""
    if head.kind is Kind.BOOK:
        return [work.publisher, in_digits(work.year, setting.edition.digits), pages]
    return [number_words(head, setting), period(head, setting), pages]
