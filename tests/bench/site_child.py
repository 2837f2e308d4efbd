"""One measure of the site folder in a process of its own, so that its memory is its own."""

import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from nejat_desktop.bootstrap import Opened, opened
from nejat_desktop.domain.desk import Filter
from tests.agreeing import ANYTHING
from tests.bench.site import Nobody
from tests.bench.table import resident


def plan(room: Opened) -> dict[str, int]:
    """What a sync would do."""
    return {"lines": len(room.services.publishing.plan().decisions)}


def sync(room: Opened) -> dict[str, int]:
    """A sync; the first builds the whole site."""
    steps = room.services.publishing.sync(Nobody(), agreed=ANYTHING).steps
    return {"steps": sum(steps.values()), **steps}


def change(room: Opened) -> Callable[[], dict[str, int]]:
    """The text of an old article is changed and approved; then what it costs to sync that."""
    services = room.services
    ids = services.desk.ids(Filter(), "en")
    middle = ids[len(ids) // 2]
    row = services.desk.rows([middle], Filter(), "en")[middle]
    article = services.editing.article(row.article)
    body = article.content.body.replace("<p>", "<p>Anew: ", 1)
    services.editing.save(article.uid, article.version, replace(article.content, body=body))
    services.publishing.approve(article.uid)
    return lambda: sync(room)


def main(folder: Path, what: str) -> None:
    """Prints one JSON object: seconds, megabytes before and at most, and what was done."""
    with opened(folder) as room:
        act = {"plan": lambda: plan(room), "sync": lambda: sync(room)}.get(what) or change(room)
        before, began, busy = resident(), time.perf_counter(), time.process_time()
        found: dict[str, object] = dict(act())
        found["seconds"] = time.perf_counter() - began
        found["busy"] = time.process_time() - busy
    found["before"] = before
    found["most"] = resident("VmHWM")
    print(json.dumps(found), flush=True)  # noqa: T201
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
