"""The process that is killed: it types and saves, or syncs and dies at a journal line."""

import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

from nejat_desktop.bootstrap import create_newsroom, default_newsroom, open_newsroom
from nejat_desktop.domain.article import Content
from nejat_desktop.domain.desk import Filter
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.services.jobs import Job
from nejat_desktop.store.journal import SqlJournal


def make(folder: Path) -> None:
    """A newsroom with one article that says 0."""
    create_newsroom(folder, default_newsroom("Kills"), "Leila")
    room = open_newsroom(folder)
    room.services.editing.new_story(Kind.ARTICLE, "en", Content("0", "<p>0</p>"))
    room.close()


def type_on(folder: Path) -> None:
    """Count upwards in the text; print each number once it is acknowledged."""
    room = open_newsroom(folder)
    desk = room.services.desk
    ids = desk.ids(Filter(), "en")
    article = room.services.editing.article(desk.rows(ids, Filter(), "en")[ids[0]].article)
    number = int(article.content.headline)
    print(number, flush=True)  # noqa: T201
    while True:
        number += 1
        content = replace(article.content, headline=str(number), body=f"<p>{number}</p>" * 200)
        article = room.services.editing.save(article.uid, article.version, content)
        print(number, flush=True)  # noqa: T201


def sync(folder: Path, last: int) -> None:
    """Sync; die at journal line `last`, counted before and after each step. 0: live on."""
    lines = 0

    def count() -> None:
        nonlocal lines
        lines += 1
        if lines == last:
            os.kill(os.getpid(), signal.SIGKILL)

    intend, done = SqlJournal.intend, SqlJournal.done

    def dying_intend(self: SqlJournal, run: str, kind: str, key: str, digest: str) -> int:
        count()
        number = intend(self, run, kind, key, digest)  # type: ignore[arg-type]
        count()
        return number

    def dying_done(self: SqlJournal, number: int) -> None:
        count()
        done(self, number)

    SqlJournal.intend = dying_intend  # type: ignore[method-assign,assignment]
    SqlJournal.done = dying_done  # type: ignore[method-assign]
    room = open_newsroom(folder)
    room.services.publishing.sync(Job("sync", lambda job, progress: None), agreed=True)
    room.close()


if __name__ == "__main__":
    what, where, *more = sys.argv[1:]
    match what:
        case "make":
            make(Path(where))
        case "type":
            type_on(Path(where))
        case "sync":
            sync(Path(where), int(more[0]))
