"""The wire form of a release for the site folder, there and back."""

from typing import Any

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.head import UNSEEN, UNSEEN_CONTENT
from nejat_desktop.domain.records import from_record, to_record

FORMAT = 1


def wire(release: Release) -> dict[str, Any]:
    """The release as a JSON-able record: `page` is what readers can see, `marker` the rest.

    The digest that is compared is that of `page`: `domain.head.digest`.
    """
    page = to_record(release)
    marker = {key: page.pop(key) for key in UNSEEN}
    marker["content"] = {key: page["content"].pop(key) for key in UNSEEN_CONTENT}
    return {"format": FORMAT, "page": page, "marker": marker}


def unwire(record: dict[str, Any]) -> Release:
    """The release that `wire` made the record from; `DamagedError` for anything else."""
    page, marker = dict(record["page"]), dict(record["marker"])
    content = {**page.pop("content"), **marker.pop("content")}
    return from_record(Release, {**page, **marker, "content": content})
