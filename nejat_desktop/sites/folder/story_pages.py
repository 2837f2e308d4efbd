"""Which template and which view each kind of story has."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.sites.folder.article_page import article_page, plain_page
from nejat_desktop.sites.folder.gallery_page import gallery_page
from nejat_desktop.sites.folder.publication_page import publication_page
from nejat_desktop.sites.folder.setting import Setting
from nejat_desktop.sites.folder.story_matter import StoryMatter
from nejat_desktop.sites.folder.video_page import video_page


class StoryPages(NamedTuple):
    """How a kind is printed: its template, and the view that fills it."""

    template: str
    view: Callable[[StoryMatter, Setting], object]


STORY_PAGES: Mapping[Kind, StoryPages] = {
    Kind.ARTICLE: StoryPages("story.html", article_page),
    Kind.CARTOON: StoryPages("story.html", article_page),
    Kind.NEWSPIC: StoryPages("story.html", article_page),
    Kind.GALLERY: StoryPages("gallery.html", gallery_page),
    Kind.VIDEO: StoryPages("video.html", video_page),
    Kind.BOOK: StoryPages("publication.html", publication_page),
    Kind.NEWSLETTER: StoryPages("publication.html", publication_page),
    Kind.BRIEF: StoryPages("publication.html", publication_page),
    Kind.PAGE: StoryPages("page.html", plain_page),
}
