"""The same stories as a site of Hugo: content, lists and pages like ours, in a theme as plain.

What Hugo gets: every live article in every edition with its text, sections, date, picture, links
to its translations, five posts beside it; lists of ten for all articles and each section, homes,
feeds of them, a sitemap. What it does not make, and ours does: the search index, structured data.
"""

import json
import os
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

from nejat_desktop.bootstrap import Opened
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.store.release_reader import StoredReleases

HUGO = shutil.which("hugo")
LACKING = "Hugo is not here (Debian: apt install hugo), so there is nothing to hold it beside."
_THEME = Path(__file__).parent / "hugo_theme"


def make(room: Opened, folder: Path) -> None:
    """Write the newsroom's live articles as a site of Hugo."""
    context = room.services.context
    reader = StoredReleases(context.database, context.vault)
    newsroom = reader.newsroom()
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(_config(newsroom)), "utf-8")
    shutil.copytree(_THEME, folder / "layouts")
    _write(folder / "static" / "site.css", "body{font:1rem serif}")
    pictures = room.site_folder / "pictures"
    if pictures.is_dir():
        shutil.copytree(pictures, folder / "static" / "pictures")
    slugs = {section.uid: section.slug for section in newsroom.sections}
    for head in reader.heads():
        content = reader.release(head.release).content
        front = json.dumps(_front(head, [slugs[s] for s in head.sections]), ensure_ascii=False)
        place = folder / "content" / head.edition / "articles" / f"{head.story}.html"
        _write(place, f"{front}\n{content.body}\n")


def build(folder: Path) -> dict[str, float]:
    """Build all of it: Hugo has no other way from one run to the next. Seconds, processor time,
    and megabytes at most."""
    began = time.perf_counter()
    command = [HUGO or "hugo", "--quiet", "--source", str(folder), "--destination", "public"]
    _, status, used = os.wait4(os.posix_spawn(command[0], command, os.environ), 0)
    if status:
        raise RuntimeError("Hugo did not build the site.")
    seconds = time.perf_counter() - began
    return {
        "seconds": seconds,
        "busy": used.ru_utime + used.ru_stime,
        "most": used.ru_maxrss / 1024,
    }


def touch(folder: Path) -> None:
    """Change one article in the middle of the archive."""
    files = sorted((folder / "content" / "en" / "articles").glob("*.html"))
    file = files[len(files) // 2]
    file.write_text(file.read_text("utf-8").replace("<p>", "<p>Anew: ", 1), "utf-8")


def _config(newsroom: Newsroom) -> dict[str, object]:
    languages = {
        e.code: {
            "languageName": e.name,
            "languageDirection": e.direction.value,
            "title": e.site_name,
            "contentDir": f"content/{e.code}",
            "weight": number,
            "params": {"tagline": e.tagline, "founded": newsroom.founded},
        }
        for number, e in enumerate(newsroom.editions, 1)
    }
    return {
        "baseURL": newsroom.site_address,
        "defaultContentLanguage": newsroom.editions[0].code,
        "defaultContentLanguageInSubdir": True,
        "languages": languages,
        "paginate": 10,
        "taxonomies": {"section": "sections"},
        "permalinks": {"articles": "/:year/:slug/"},
        "rssLimit": 20,
        "timeout": "600s",
    }


def _front(head: Head, sections: Sequence[str]) -> dict[str, object]:
    return {
        "title": head.headline,
        "date": head.date.isoformat(),
        "slug": head.slug,
        "description": head.excerpt,
        "author": head.author,
        "sections": sections,
        "translationKey": head.story,
        "picture": head.lead.sha256[:16] if head.lead else "",
    }


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
