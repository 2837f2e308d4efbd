"""Sections and the categories of a site: where the rules put them, and what sync knows them by."""

import re
from collections.abc import Sequence

from nejat_desktop.domain.connection import PostRules
from nejat_desktop.domain.newsroom import Newsroom, Section
from nejat_desktop.domain.uid import Uid

_UID = re.compile(r"[0-9a-f]{32}")


def section_line(newsroom: Newsroom, uid: Uid) -> Sequence[Section]:
    """What a section stands in, from the top down, and itself; nothing when it is gone."""
    line: list[Section] = []
    section = newsroom.section(uid)
    while section is not None and section not in line:
        line.append(section)
        section = newsroom.section(section.parent) if section.parent else None
    return tuple(reversed(line))


def section_place(newsroom: Newsroom, rules: PostRules, edition: str, uid: Uid) -> tuple[str, ...]:
    """The category, from the top down, in which the rules put a section, or what it stands in;
    empty: its own, under those of what it stands in."""
    place: tuple[str, ...] = ()
    for section in section_line(newsroom, uid):
        below = (*place, section.name(edition)) if place else ()
        place = rules.place(edition, section.uid) or below
    return place


def section_key(section: Uid, place: Sequence[str]) -> str:
    """The key of the category in which a section stands; `place` as `section_place` says it."""
    return f"{section}:{'/'.join(place)}" if place else section


def section_of(key: str) -> Uid | None:
    """The section that stands in the category with this key, now or under an earlier rule."""
    uid = key.partition(":")[0]
    return Uid(uid) if _UID.fullmatch(uid) else None
