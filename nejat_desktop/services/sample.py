"""The sample newsroom: our own stories, brought into every state that a desk knows."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from nejat_desktop.domain.article import Content
from nejat_desktop.domain.body import parse
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import ChecklistItem, Kind, Newsroom, Section, SocialLink
from nejat_desktop.domain.person import Person
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.records import from_record
from nejat_desktop.domain.uid import Uid, UidSource
from nejat_desktop.domain.work import Work
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.editing import Editing
from nejat_desktop.services.jobs import Job
from nejat_desktop.services.sample_body import markup, translated
from nejat_desktop.services.translating import Translating
from nejat_desktop.store.database import Connection
from nejat_desktop.store.settings import add_person

_RELEASED = frozenset({"published", "draft_over_release", "outdated", "withdrawn"})
_DONE = frozenset({*_RELEASED, "approved", "scheduled", "in_review", "sent_back"})
Record = dict[str, Any]


def read_sample_newsroom(folder: Path, new_uid: UidSource) -> tuple[Newsroom, tuple[str, ...]]:
    """The settings in `folder/newsroom.json`, and the names of the people in it."""
    record = _read(folder / "newsroom.json")
    newsroom = Newsroom(
        uid=new_uid(),
        name=record["name"],
        founded=record["founded"],
        editions=from_record(tuple[Edition, ...], record["editions"]),
        sections=tuple(Section(new_uid(), s["slug"], s["names"]) for s in record["sections"]),
        source_edition=record.get("source_edition", "en"),
        site_address=record.get("site_address", ""),
        accent=record.get("accent", "#0b5a68"),
        share_services=tuple(record["share_services"]),
        social=from_record(tuple[SocialLink, ...], record["social"]),
        contact=record.get("contact", ""),
        checklists={
            kind: tuple(
                ChecklistItem(new_uid(), item["words"], item.get("required", False))
                for item in items
            )
            for kind, items in record.get("checklists", {}).items()
        },
    )
    return newsroom, tuple(record["people"])


def load_sample(services: Services, folder: Path, names: Sequence[str]) -> None:
    """Bring the sample stories in, with a first sync, so that every state is on the desk."""
    loader = _Loader(services, folder, names)
    loader.photos()
    loader.files()
    records = [_read(file) for file in sorted((folder / "stories").glob("*.json"))]
    records.sort(key=lambda record: -record["age_days"])
    for record in records:
        loader.make_story(record)
    for record in records:
        loader.write_story(record)
    services.publishing.sync(Job("sample", lambda job, progress: None))
    for record in records:
        loader.move_on(record)


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


@dataclass
class _Loader:
    services: Services
    folder: Path
    names: Sequence[str]
    known_photos: dict[str, Uid] = field(default_factory=dict)
    known_files: dict[str, Uid] = field(default_factory=dict)
    known_stories: dict[str, Uid] = field(default_factory=dict)
    known_series: dict[str, Uid] = field(default_factory=dict)
    articles: dict[tuple[str, str], Uid] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)

    def __post_init__(self) -> None:
        context = self.services.context
        self.now = context.clock()
        self.newsroom = context.newsroom()
        self.people = {context.person.name: context.person}
        for name in self.names:
            if name not in self.people:
                person = Person(context.new_uid(), name)
                self.people[name] = person
                context.write(partial(_arrive, person))
        for record in _read(self.folder / "newsroom.json")["series"]:
            series = self.services.stories.new_series(record["titles"])
            self.known_series[record["id"]] = series.uid

    def photos(self) -> None:
        for record in _read(self.folder / "photos.json"):
            file = self.folder / record["file"]
            photo = self.services.library.add(file.read_bytes(), file.name)
            self.known_photos[record["id"]] = photo.uid
            for edition, words in record["descriptions"].items():
                self.services.library.describe(photo.uid, edition, Description(**words))

    def files(self) -> None:
        for file in sorted((self.folder / "files").glob("*")):
            self.known_files[file.name] = self.services.files.add(file.read_bytes(), file.name).uid

    def make_story(self, record: Record) -> None:
        """The story and an empty source article, so that stories can name each other."""
        article = record["articles"][record["source"]]
        at = self.now - timedelta(days=record["age_days"] + 1)
        services = self._as(article, at)
        made = services.editing.new_story(Kind(record["kind"]), record["source"], Content())
        self.known_stories[record["id"]] = made.story
        self.articles[record["id"], record["source"]] = made.uid
        pictures = [self.known_photos[name] for name in record["pictures"]]
        self.services.stories.set_pictures(made.story, pictures)
        if record.get("series"):
            series = self.known_series[record["series"]]
            self.services.stories.set_series(made.story, series, record["part"])

    def write_story(self, record: Record) -> None:
        """Every text, as it was when the site was synced last."""
        source = record["articles"][record["source"]]
        others = {code: a for code, a in record["articles"].items() if code != record["source"]}
        first = source.get("earlier", {}).get("body", source["body"])
        self._write_source(record, source, first)
        late = {code for code, article in others.items() if article["state"] == "outdated"}
        for code in late:
            self._write_translation(record, code, first)
        if "earlier" in source:
            self._write_source(record, source, source["body"])
        for code in others.keys() - late:
            self._write_translation(record, code, source["body"])

    def _write_source(self, record: Record, source: Record, blocks: list[Record]) -> None:
        services = self._as(source, self._published_at(record))
        article = services.editing.article(self.articles[record["id"], record["source"]])
        body = markup(blocks, self.known_photos, self.known_stories)
        content = self._content(record, source, body)
        services.editing.save(article.uid, article.version, content)
        if source["state"] in _RELEASED:
            self.services.publishing.approve(article.uid)

    def _write_translation(self, record: Record, code: str, source_blocks: list[Record]) -> None:
        target = record["articles"][code]
        services = self._as(target, self._published_at(record))
        story = self.known_stories[record["id"]]
        article = services.translating.start(story, code, record["source"])
        self.articles[record["id"], code] = article.uid
        body, filled = translated(
            target["body"], source_blocks, article, self.known_photos, self.known_stories
        )
        content = replace(self._content(record, target, body), row_ids=article.content.row_ids)
        rows = [*filled, "headline"] if target["headline"] else filled
        done = rows if target["state"] in _DONE else rows[:-1]
        services.translating.mark(article.uid, article.version, content, done, done=True)
        if target["state"] in _RELEASED:
            self.services.publishing.approve(article.uid)

    def move_on(self, record: Record) -> None:
        """What happened since the last sync."""
        for code, target in record["articles"].items():
            services = self._as(target, self.now - timedelta(hours=3))
            uid = self.articles[record["id"], code]
            self._steps()[target["state"]](services, uid, target)

    def _steps(self) -> dict[str, Callable[["_Working", Uid, Record], object]]:
        publishing = self.services.publishing
        return {
            "draft": _stay,
            "partial": _stay,
            "published": _stay,
            "outdated": _stay,
            "in_review": lambda services, uid, record: services.editing.send_to_review(uid),
            "sent_back": _send_back,
            "approved": lambda services, uid, record: publishing.approve(uid),
            "withdrawn": lambda services, uid, record: publishing.withdraw(uid),
            "scheduled": self._schedule,
            "draft_over_release": self._go_on_writing,
        }

    def _schedule(self, services: "_Working", uid: Uid, record: Record) -> None:
        article = services.editing.article(uid)
        day = self.now + timedelta(days=record.get("days_ahead", 3))
        date = day.replace(hour=16, minute=0, second=0, microsecond=0)
        services.editing.save(uid, article.version, replace(article.content, date=date))
        self.services.publishing.approve(uid)

    def _go_on_writing(self, services: "_Working", uid: Uid, record: Record) -> None:
        article = services.editing.article(uid)
        draft = record["draft"]
        body = markup(draft["body"], self.known_photos, self.known_stories)
        same_rows = len(parse(body).rows) == len(article.content.row_ids)
        content = replace(
            article.content,
            headline=draft.get("headline", article.content.headline),
            body=body,
            row_ids=article.content.row_ids if same_rows else (),
        )
        services.editing.save(uid, article.version, content)

    def _content(self, record: Record, article: Record, body: str) -> Content:
        slugs = {section.slug: section.uid for section in self.newsroom.sections}
        sections = tuple(slugs[name] for name in article["sections"])
        return Content(
            headline=article["headline"],
            body=body,
            excerpt=article["excerpt"],
            slug=article["slug"],
            sections=sections,
            tags=tuple(article["tags"]),
            credits=from_record(Credits, article["credits"]),
            date=self._published_at(record) if article["state"] in _RELEASED else None,
            work=self._work(article.get("work", {})),
        )

    def _work(self, record: Record) -> Work:
        named = {"file": self.known_files, "cover": self.known_photos}
        uids = {key: known[record[key]] for key, known in named.items() if key in record}
        return from_record(Work, record | uids)

    def _published_at(self, record: Record) -> datetime:
        day = self.now - timedelta(days=record["age_days"])
        minute = sum(map(ord, record["id"])) % 60
        return day.replace(hour=8 + minute % 9, minute=minute, second=0, microsecond=0)

    def _as(self, article: Record, at: datetime) -> "_Working":
        """The services in the hands of who wrote the article, at that time."""
        person = self.people[article["person"]]
        context = replace(self.services.context, person=person, clock=lambda: at)
        return _Working(Editing(context), Translating(context))


@dataclass(frozen=True, slots=True)
class _Working:
    editing: Editing
    translating: Translating


def _arrive(person: Person, connection: Connection) -> None:
    add_person(connection, person)


def _stay(services: _Working, uid: Uid, record: Record) -> None:
    """Nothing happened since."""


def _send_back(services: _Working, uid: Uid, record: Record) -> None:
    services.editing.send_to_review(uid)
    services.editing.send_back(uid, record["comment"])
