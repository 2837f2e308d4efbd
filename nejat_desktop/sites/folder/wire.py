"""The wire form of a release for the site folder, there and back, and its digest."""

import hashlib
import json
from typing import Any

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.records import from_record, to_record

FORMAT = 1
_UNSEEN = ("uid", "number", "article", "approved")
_UNSEEN_CONTENT = ("row_ids", "date", "comments_open")


def wire(release: Release) -> dict[str, Any]:
    """The release as a JSON-able record: `page` is what readers can see, `marker` the rest."""
    page = to_record(release)
    marker = {key: page.pop(key) for key in _UNSEEN}
    marker["content"] = {key: page["content"].pop(key) for key in _UNSEEN_CONTENT}
    page["changed"] = to_record(release.changed)
    return {"format": FORMAT, "page": page, "marker": marker}


def unwire(record: dict[str, Any]) -> Release:
    """The release that `wire` made the record from; `DamagedError` for anything else."""
    page, marker = dict(record["page"]), dict(record["marker"])
    content = {**page.pop("content"), **marker.pop("content")}
    del page["changed"]
    return from_record(Release, {**page, **marker, "content": content})


def digest(release: Release) -> str:
    """sha256 of everything of the release that readers can see, as hex."""
    page = wire(release)["page"]
    text = json.dumps(page, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
