"""The list of articles, for people and for machines."""

import json
from argparse import Namespace
from collections.abc import Iterator

from nejat_desktop.domain.article import Article, Status
from nejat_desktop.domain.desk import Filter
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services

PAGE = 200


def show_list(services: Services, asked: Namespace) -> None:
    """Print every article that fits, newest story first."""
    newsroom = services.settings.newsroom()
    records = [
        _record(services, newsroom, article)
        for article in _articles(services, asked.edition, newsroom.source_edition)
        if not asked.status or article.status is Status(asked.status)
    ]
    if asked.json:
        print(json.dumps(records, ensure_ascii=False, indent=1))
        return
    for record in records:
        state = f"{record['status']}/{record['live']}"
        print(f"{record['story']}  {record['edition']:3} {state:20} {record['headline']}")


def _articles(services: Services, edition: str | None, prefer: str) -> Iterator[Article]:
    wanted = Filter(edition=edition or "")
    ids = services.desk.ids(wanted, prefer)
    for start in range(0, len(ids), PAGE):
        page = ids[start : start + PAGE]
        rows = services.desk.rows(page, wanted, prefer)
        for row_id in page:
            for chip in rows[row_id].chips if row_id in rows else ():
                if chip.article and edition in (None, chip.edition):
                    yield services.editing.article(chip.article)


def _record(services: Services, newsroom: Newsroom, article: Article) -> dict[str, object]:
    content = article.content
    zone = newsroom.edition(article.edition).zone
    date = article.first_published or content.date
    return {
        "story": article.story,
        "article": article.uid,
        "edition": article.edition,
        "kind": services.stories.story(article.story).kind.value,
        "status": article.status.value,
        "live": article.live.value,
        "headline": content.headline,
        "slug": content.slug,
        "date": date.astimezone(zone).isoformat(timespec="seconds") if date else None,
        "sections": [_section(newsroom, uid, article.edition) for uid in content.sections],
        "author": content.credits.author,
        "translator": content.credits.translator,
        "translated_from": article.translation.source_edition if article.translation else None,
        "release": article.release_number,
        "changed": article.changed.at.isoformat(timespec="seconds"),
        "changed_by": article.changed.person.name,
    }


def _section(newsroom: Newsroom, uid: Uid, edition: str) -> str:
    section = newsroom.section(uid)
    return section.name(edition) if section else str(uid)
