"""A wire form in memory that adds nothing to a text but the marker, for tests of the engine."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from nejat_desktop.domain.article import Content, Release
from nejat_desktop.domain.head import Head
from nejat_desktop.domain.ports.clock import Clock
from nejat_desktop.domain.ports.post_journal import UNTOUCHED
from nejat_desktop.domain.ports.post_wire import Incoming, Needs, Refs
from nejat_desktop.domain.ports.posts import (
    DRAFT,
    FUTURE,
    POST,
    PUBLISHED,
    Fields,
    MediaNeed,
    TermNeed,
)
from nejat_desktop.domain.uid import Uid
from nejat_desktop.sites.wordpress import returned

_MARKER = "\n<!-- nejat:uid={} -->"
_EDITION = "\n<!-- in {} at {} -->"
_EDITIONS = re.compile(r"\n<!-- in \S+ at \S+ -->")
_ADDED = re.compile(r"\n<!-- (?:(?:in|to) \S+ at \S+|to \S+ \S+|nejat:uid=\w+) -->")
SOON = timedelta(minutes=1)


class PlainWire:
    """Implements `domain.ports.posts.PostWire`."""

    NEIGHBOURS = _EDITION
    """How another edition of the story stands in a post: its code and its address."""

    def __init__(self, clock: Clock, sections: Mapping[Uid, TermNeed] | None = None) -> None:
        self._clock, self._sections = clock, sections or {}
        """The categories in which sections stand; others stand in none."""

    def mark(self, head: Head, refs: Refs, *, untouched: bool = False) -> str:
        """Of the head and of the neighbours that its text names."""
        said = repr((head.digest, sorted(refs.stories.items()), sorted(refs.editions.items())))
        return (UNTOUCHED if untouched else "") + hashlib.sha256(said.encode()).hexdigest()

    def places(self) -> Mapping[str, Sequence[TermNeed]]:
        """Kinds stand nowhere by themselves."""
        return {}

    def needs(self, release: Release) -> Needs:
        """Its sections, the upper ones first, its tags and its pictures."""
        found = [self._sections[uid] for uid in release.content.sections if uid in self._sections]
        above = [self._sections[Uid(need.parent)] for need in found if need.parent]
        sections = tuple(dict.fromkeys((*above, *found)))
        tags = tuple(TermNeed("post_tag", tag, tag) for tag in release.content.tags)
        media = tuple(
            MediaNeed(p.sha256, p.photo, name="picture", caption=p.caption, alt=p.alt)
            for p in release.pictures
        )
        return Needs(POST, (*sections, *tags), media)

    def wired(self, release: Release, refs: Refs, *, out: bool = True) -> Fields:
        """The text, its neighbours' addresses in lines of their own, the marker."""
        content = release.content
        links = "".join(f"\n<!-- to {uid} {at} -->" for uid, at in sorted(refs.stories.items()))
        around = (_EDITION.format(code, at) for code, (at, _) in sorted(refs.editions.items()))
        links += "".join(around)
        ahead = release.date > self._clock() + SOON
        lead = next((p.sha256 for p in release.pictures if p.photo == release.lead), "")
        return Fields(
            type=POST,
            status=(FUTURE if ahead else PUBLISHED) if out else DRAFT,
            slug=content.slug,
            title=content.headline,
            content=content.body + links + _MARKER.format(release.article),
            excerpt=content.excerpt,
            date=release.date.replace(microsecond=0),
            sections=tuple(sorted({*self._numbers(release, refs), *refs.kept_sections})),
            tags=tuple(sorted({refs.terms["post_tag", tag] for tag in content.tags})),
            lead=refs.media[lead].id if lead in refs.media else 0,
        )

    def unwired(self, fields: Fields, base: Release | None, refs: Refs) -> Incoming:
        """The text without what was added."""
        if base is None:
            text = _ADDED.sub("", fields.content)
            return Incoming(
                Content(fields.title, body=text, excerpt=fields.excerpt), None, fields.status
            )
        leads = {there.id: original for original, there in refs.media.items()}
        body = _EDITIONS.sub("", fields.content.replace(_MARKER.format(base.article), ""))
        for uid, at in refs.stories.items():
            body = body.replace(f"\n<!-- to {uid} {at} -->", "")
        content = replace(
            base.content,
            headline=fields.title,
            body=body,
            excerpt=fields.excerpt,
            tags=_tags(fields, base, refs),
            sections=self._under(fields, base, refs),
        )
        original = leads.get(fields.lead, "")
        lead = next((p.photo for p in base.pictures if p.sha256 == original), None)
        return Incoming(content, lead, fields.status, 0 if lead else fields.lead)

    def _numbers(self, release: Release, refs: Refs) -> list[int]:
        keys = [("category", uid) for uid in release.content.sections if uid in self._sections]
        return [refs.terms[key] for key in keys if key in refs.terms]

    def _under(self, fields: Fields, base: Release, refs: Refs) -> tuple[Uid, ...]:
        if not self._sections:
            return base.content.sections
        sent = replace(fields, sections=tuple(self._numbers(base, refs)))
        return returned.sections(fields, sent, base.content, refs, lambda _uid: ())


def _tags(fields: Fields, base: Release, refs: Refs) -> tuple[str, ...]:
    """Those of the post in ascending order; one without a number there stays."""
    numbers = {key: n for (taxonomy, key), n in refs.terms.items() if taxonomy == "post_tag"}
    names: Mapping[int, str] = {n: key for key, n in numbers.items()} | dict(refs.tag_names)
    stay = {tag for tag in base.content.tags if numbers.get(tag, 0) in (0, *fields.tags)}
    return tuple(sorted(stay | {names[n] for n in fields.tags if n in names}))
