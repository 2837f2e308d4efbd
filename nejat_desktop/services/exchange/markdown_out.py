"""Articles as Markdown files, with the pictures and files that they show beside them."""

import re
from datetime import datetime

from nejat_desktop.domain.article import Article, Story
from nejat_desktop.domain.body import parse
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.text import slug_from
from nejat_desktop.domain.uid import Uid
from nejat_desktop.interchange.markdown_export import write_markdown
from nejat_desktop.interchange.outlet import Outlet
from nejat_desktop.services.context import Context
from nejat_desktop.services.exchange.asked import Asked
from nejat_desktop.services.exchange.gathering import Gathering, Originals, Told, file_name
from nejat_desktop.store import articles, stories
from nejat_desktop.store.database import Connection

_OURS = re.compile(r"nejat:(photo|file|story)/([0-9a-f]{32})")
_TAIL = 6
"""Letters of the uid in a name: texts of one slug and year do not meet."""


class MarkdownOut:
    """Writes `<year>/<slug>-<uid>.<edition>.md`, with `<year>/pictures/` and `<year>/files/`."""

    def __init__(self, context: Context, gathering: Gathering, outlet: Outlet, asked: Asked):
        self._context, self._gathering = context, gathering
        self._outlet, self._asked = outlet, asked
        self._newsroom = context.newsroom()

    def write(self, originals: Originals) -> None:
        """Everything that was asked for; links between texts lead from file to file."""
        for told in self._gathering.stories(binned=False):
            for article in told.articles:
                self._article(told, article, originals)

    def _article(self, told: Told, article: Article, originals: Originals) -> None:
        edition = self._newsroom.edition(article.edition)
        folder = _folder(told.story, article)
        known: dict[str, Photo | MediaFile] = {}
        known |= self._gathering.photos(told.photos)
        known |= self._gathering.files(told.files)
        shown = {uid: _place(one, file_name(one)) for uid, one in known.items()}
        kept = {
            uid: name for uid, name in shown.items() if originals.put(known[uid], folder + name)
        }

        def link(address: str) -> str:
            found = _OURS.fullmatch(address)
            if found is None:
                return address
            if found[1] == "story":
                return self._linked(Uid(found[2]), article.edition, folder) or address
            return kept.get(found[2], address)

        matter = _matter(self._newsroom, edition, told, article)
        matter["lead"] = kept.get(told.story.lead or "", "")
        matter["file"] = kept.get(article.content.work.file or "", "")
        text = write_markdown(matter, parse(article.content.body), link)
        with self._outlet.open(folder + _name(article)) as file:
            file.write(text.encode("utf-8", "replace"))

    def _linked(self, story: Uid, edition: str, folder: str) -> str:
        """The way from a file in `folder` to the text of a story, if it is exported too."""
        if self._asked.stories and story not in self._asked.stories:
            return ""

        def work(connection: Connection) -> str:
            if not stories.existing(connection, (story,)):
                return ""
            article = articles.find_article(connection, story, edition)
            if article is None:
                return ""
            there = _folder(stories.load_story(connection, story), article)
            return _name(article) if there == folder else f"../{there}{_name(article)}"

        return self._context.read(work)


def _place(original: Photo | MediaFile, name: str) -> str:
    return f"{'pictures' if isinstance(original, Photo) else 'files'}/{name}"


def _folder(story: Story, article: Article) -> str:
    return f"{_date(story, article).year}/"


def _date(story: Story, article: Article) -> datetime:
    return article.content.date or article.first_published or story.created


def _name(article: Article) -> str:
    content = article.content
    slug = article.frozen_slug or content.slug or slug_from(content.headline) or "text"
    return f"{slug}-{article.story[-_TAIL:]}.{article.edition}.md"


def _matter(
    newsroom: Newsroom, edition: Edition, told: Told, article: Article
) -> dict[str, object]:
    content, credits = article.content, article.content.credits
    date = content.date or article.first_published
    sections = (newsroom.section(uid) for uid in content.sections)
    return {
        "title": content.headline,
        "lang": edition.code,
        "date": date.astimezone(edition.zone).isoformat(" ", "seconds") if date else "",
        "slug": article.frozen_slug or content.slug,
        "excerpt": content.excerpt,
        "sections": tuple(one.name(edition.code) for one in sections if one),
        "tags": content.tags,
        "author": credits.author,
        "translator": credits.translator,
        "publication": credits.publication,
        "source_url": credits.source_url,
        "kind": told.story.kind.value,
        "status": article.status.value,
        "series": told.series.titles.get(edition.code, "") if told.series else "",
        "part": told.story.part,
        "story": told.story.uid,
    }
