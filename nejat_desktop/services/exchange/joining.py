"""What of a bundle is called otherwise here: sections, series, photos and files by their uids."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from nejat_desktop.domain.article import Content, Release, Series, Story
from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.domain.newsroom import Newsroom, Section
from nejat_desktop.domain.text import fold, is_slug, slug_from
from nejat_desktop.domain.uid import Uid

_UID = re.compile(r"[0-9a-f]{32}")
_NAMED = re.compile(r"nejat:(photo|file)/([0-9a-f]{32})(?![0-9a-f])")


def demand_uids(uids: Iterable[str | None]) -> None:
    """`BadInputError` unless each is a uid: they become names of files and addresses."""
    if not all(uid is None or _UID.fullmatch(uid) for uid in uids):
        raise BadInputError(
            "The bundle names things in a way that this program never does. Nothing of that story "
            "was taken in."
        )


@dataclass(slots=True)
class Joining:
    """Uids of the bundle to uids here; what is not in it keeps its own or is left out."""

    sections: dict[Uid, Uid] = field(default_factory=dict)
    series: dict[Uid, Uid] = field(default_factory=dict)
    photos: dict[str, Uid] = field(default_factory=dict)
    files: dict[str, Uid] = field(default_factory=dict)

    def story(self, story: Story) -> Story:
        """A story with the pictures and the series that are here."""
        series = self.series.get(story.series) if story.series else None
        return replace(
            story,
            pictures=self.shown(story.pictures),
            series=series,
            part=story.part if series else 0,
            binned=None,
        )

    def content(self, content: Content) -> Content:
        """A text with the sections, pictures and files that are here."""
        work = content.work
        return replace(
            content,
            body=self._body(content.body),
            slug=content.slug if is_slug(content.slug) else slug_from(content.slug),
            sections=tuple(self.sections[s] for s in content.sections if s in self.sections),
            work=replace(
                work,
                file=self.files.get(work.file) if work.file else None,
                cover=self.photos.get(work.cover) if work.cover else None,
            ),
        )

    def release(self, release: Release) -> Release:
        """A release with what is here; a picture or file that did not come is not in it."""
        pictures = (
            replace(one, photo=self.photos[one.photo])
            for one in release.pictures
            if one.photo in self.photos
        )
        files = (
            replace(one, file=self.files[one.file])
            for one in release.files
            if one.file in self.files
        )
        series = self.series.get(release.series) if release.series else None
        return replace(
            release,
            content=self.content(release.content),
            pictures=tuple(pictures),
            lead=self.photos.get(release.lead) if release.lead else None,
            gallery=self.shown(release.gallery),
            files=tuple(files),
            series=series,
        )

    def shown(self, photos: Iterable[Uid]) -> tuple[Uid, ...]:
        """Those of these photos that are here, as they are called here."""
        return tuple(dict.fromkeys(self.photos[uid] for uid in photos if uid in self.photos))

    def _body(self, body: str) -> str:
        def called(found: re.Match[str]) -> str:
            known = self.photos if found[1] == "photo" else self.files
            return f"nejat:{found[1]}/{known.get(found[2], Uid(found[2]))}"

        return _NAMED.sub(called, body)


def with_sections(
    newsroom: Newsroom, wanted: Iterable[Section]
) -> tuple[Newsroom, Mapping[Uid, Uid]]:
    """The newsroom with the bundle's sections: the same by uid, slug or name, else new ones."""
    listed = list(wanted)
    taken: dict[Uid, Uid] = {}
    for one in listed:
        found = _same(newsroom.sections, one)
        if found is None:
            slugs = {section.slug for section in newsroom.sections}
            slug = one.slug if is_slug(one.slug) else slug_from(one.slug) or "section"
            free = next(
                s for s in (slug, *(f"{slug}-{n}" for n in range(2, 1000))) if s not in slugs
            )
            made = Section(one.uid, free, dict(one.names))
            newsroom = replace(newsroom, sections=(*newsroom.sections, made))
            found = made
        taken[one.uid] = found.uid
    return _hung(newsroom, listed, taken), taken


def _hung(newsroom: Newsroom, listed: list[Section], taken: Mapping[Uid, Uid]) -> Newsroom:
    """New sections stand in those that they stood in there; a circle has none in it."""
    parents = {taken[one.uid]: taken.get(one.parent) for one in listed if one.parent}
    new = {uid for uid, own in taken.items() if uid == own}
    out = []
    for section in newsroom.sections:
        parent = parents.get(section.uid)
        seen, above = {section.uid}, parent
        while above is not None and above not in seen:
            seen.add(above)
            above = parents.get(above)
        hang = section.uid in new and section.parent is None and above is None
        out.append(replace(section, parent=parent) if hang and parent else section)
    return replace(newsroom, sections=tuple(out))


def _same(sections: tuple[Section, ...], one: Section) -> Section | None:
    names = {fold(name) for name in one.names.values()}
    by_uid = (section for section in sections if section.uid == one.uid)
    by_slug = (section for section in sections if section.slug == one.slug)
    by_name = (s for s in sections if names & {fold(name) for name in s.names.values()})
    return next((*by_uid, *by_slug, *by_name).__iter__(), None)


def with_series(known: Iterable[Series], wanted: Series) -> tuple[Series, bool]:
    """The series to take, and whether it has to be written: it is new, or got a title."""
    found = next((one for one in known if one.uid == wanted.uid), None)
    if found is None:
        return wanted, True
    titles = dict(wanted.titles) | dict(found.titles)
    return replace(found, titles=titles), titles != found.titles
