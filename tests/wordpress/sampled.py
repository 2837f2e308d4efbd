"""The sample newsroom for WordPress: a story of each kind, or all of them where it is asked for."""

import json
import os
import shutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image

from nejat_desktop.bootstrap import RESOURCES, create_newsroom, new_uid, opened
from nejat_desktop.services.sample import load_sample, read_sample_newsroom

SAMPLE = RESOURCES / "sample"
WHOLE = "NEJAT_WORDPRESS_WHOLE"
"""Where it is set, all stories of the sample are sent."""
SOME = (
    *("about-us", "autumn-post", "brief-41", "choir-on-film", "kite-day", "newsletter-118"),
    *("bridge-falls", "bridge-reopens", "river-brings", "stone-by-stone"),
    "the-river-and-the-stone",
)
"""One of each kind; a series whose parts name each other; drafts, and what is dated ahead."""
SMALL = (480, 480)
"""So large are their pictures: WordPress takes its time for larger ones."""


@cache
def settings() -> dict[str, Any]:
    """The settings of the sample and its canaries."""
    return _read(SAMPLE / "newsroom.json")


@cache
def stories() -> tuple[dict[str, Any], ...]:
    """The stories that are sent, as they stand in their files."""
    names = sorted(file.stem for file in (SAMPLE / "stories").glob("*.json"))
    chosen = names if os.environ.get(WHOLE) else SOME
    return tuple(_read(SAMPLE / "stories" / f"{name}.json") for name in chosen)


@cache
def photos() -> dict[str, Any]:
    """The pictures and their words, by name."""
    return {one["id"]: one for one in _read(SAMPLE / "photos.json")}


def make(folder: Path, scratch: Path, more: Sequence[str] = ()) -> None:
    """A newsroom with these stories and `more`, as `new --sample` makes it with all."""
    source = scratch / "sample"
    _copy(source, more)
    newsroom, names = read_sample_newsroom(source, new_uid)
    create_newsroom(folder, newsroom, names[0])
    with opened(folder) as room:
        load_sample(room.services, source, names)


def _copy(source: Path, more: Sequence[str]) -> None:
    (source / "stories").mkdir(parents=True)
    shutil.copy(SAMPLE / "newsroom.json", source)
    told = ""
    for name in (*(story["id"] for story in stories()), *more):
        file = SAMPLE / "stories" / f"{name}.json"
        shutil.copy(file, source / "stories")
        told += file.read_text(encoding="utf-8")
    kept = [one for name, one in photos().items() if f'"{name}"' in told]
    (source / "photos.json").write_text(json.dumps(kept), encoding="utf-8")
    _copy_photos(source / "photos")
    (source / "files").mkdir()
    for file in (SAMPLE / "files").iterdir():
        if f'"{file.name}"' in told:
            shutil.copy(file, source / "files")


def _copy_photos(folder: Path) -> None:
    if os.environ.get(WHOLE):
        folder.symlink_to(SAMPLE / "photos")
        return
    folder.mkdir()
    for file in (SAMPLE / "photos").iterdir():
        with Image.open(file) as picture:
            picture.thumbnail(SMALL)
            picture.save(folder / file.name, quality=80)


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))
