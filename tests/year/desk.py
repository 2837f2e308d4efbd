"""What people of a newsroom do in a year, one deed after the other, as chance has it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from nejat_desktop.domain.article import Article, Content, Live, Status
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.credits import Credits
from nejat_desktop.domain.errors import ChecksFailedError
from nejat_desktop.domain.media_file import FileType, MediaFile
from nejat_desktop.domain.newsroom import Kind, Newsroom, Section, SocialLink
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.uid import Uid
from nejat_desktop.domain.work import Work
from nejat_desktop.services.bundle import Services
from nejat_desktop.store import files, photos
from nejat_desktop.store.settings import save_newsroom
from tests.rooms import StillClock
from tests.site_samples import editions

EDITIONS = ("en", "fa", "sq")
"""Readers have two of them at first; the third comes and goes."""
WORDS = [
    "bridge",
    "ferry",
    "oven",
    "kites",
    "lamp",
    "winter",
    "market",
    "choir",
    "orchard",
    "well",
    "mason",
    "tower",
    "bees",
]
KINDS = (*[Kind.ARTICLE] * 7, *Kind)
MOST = 8
"""Stories that are kept live at a time: a build from nothing follows each step."""
SEEN = (Live.WAITING, Live.SCHEDULED, Live.PUBLISHED)
Deed = Callable[[], object]


class Desk:
    """Everybody of the newsroom. `deeds` are what they can do, each as often as it stands there."""

    def __init__(self, services: Services, clock: StillClock, random: Random) -> None:
        self._services, self._clock, self._random = services, clock, random
        self._made: list[Uid] = []
        """Stories, the oldest first."""
        self._series: list[Uid] = []
        self._numbers = 0
        self.deeds: dict[str, tuple[int, Deed]] = {
            "publish": (8, self._publish),
            "translate": (6, self._translate),
            "change": (8, self._change),
            "withdraw": (5, self._withdraw),
            "publish again": (4, self._publish_again),
            "schedule ahead": (4, self._schedule),
            "let time pass": (6, self._pass_time),
            "rename the slug": (4, self._rename),
            "add a part of a series": (3, self._part),
            "describe a picture": (3, self._describe),
            "change pictures": (2, self._pictures),
            "bin": (3, self._bin),
            "take out of the bin": (2, self._unbin),
            "change the settings": (4, self._settings),
        }
        self._set_up()

    def act(self) -> str:
        """Do one thing that is possible now; gives its name."""
        names = list(self.deeds)
        weights = [self.deeds[name][0] for name in names]
        while True:
            (name,) = self._random.choices(names, weights)
            if self.deeds[name][1]() is not None:
                return name

    def _set_up(self) -> None:
        room = self._services.settings.newsroom()
        kept = tuple(e for e in editions() if e.code in EDITIONS[:2])
        self._save(replace(room, editions=kept, source_edition="en"))
        self._photos = [self._photo(n) for n in range(5)]
        self._pdf = self._file("issue", FileType.PDF)
        self._film = self._file("film", FileType.MP4)

    def _photo(self, number: int) -> Uid:
        context = self._services.context
        photo, data = context.new_uid(), b"picture %d" % number
        sha256 = context.vault.put(data)
        size = (700 + number, 470, len(data))
        made = Photo(photo, sha256, "JPEG", *size, f"{number}.jpg", self._clock())
        context.write(lambda connection: photos.add_photo(connection, made))
        for edition in EDITIONS:
            words = Description(f"Caption {number}", f"Shown {number}", "Mira")
            self._services.library.describe(photo, edition, words)
        return photo

    def _file(self, name: str, kind: FileType) -> Uid:
        context = self._services.context
        sha256 = context.vault.put(name.encode())
        made = MediaFile(context.new_uid(), sha256, kind, len(name), name, self._clock())
        context.write(lambda connection: files.add_file(connection, made))
        return made.uid

    def _save(self, room: Newsroom) -> Newsroom:
        self._services.context.write(lambda connection: save_newsroom(connection, room))
        return room

    # Stories

    def _publish(self) -> object:
        kind = self._random.choice(KINDS)
        edition = self._random.choice(self._codes())
        return self._approved(self._new(kind, edition))

    def _new(self, kind: Kind, edition: str) -> Article:
        if len(self._live()) >= MOST:
            self._bin()
        made = self._services.editing.new_story(kind, edition, self._content(kind))
        self._made.append(made.story)
        count = 3 if kind is Kind.GALLERY else self._random.choice((0, 1, 2))
        if kind not in (Kind.ARTICLE, Kind.PAGE):
            count = max(count, 1)
        self._services.stories.set_pictures(made.story, self._random.sample(self._photos, count))
        return self._services.editing.article(made.uid)

    def _content(self, kind: Kind, **changes: object) -> Content:
        rest = {"date": self._clock() - timedelta(days=self._random.choice((0, 0, 0, 40, 400)))}
        content = Content(
            headline=self._headline(),
            body=self._body(),
            excerpt=self._random.choice(("", "A standfirst.")),
            sections=self._sections() if kind is Kind.ARTICLE else (),
            tags=tuple(self._random.sample(WORDS, self._random.choice((0, 2)))),
            credits=Credits(author=self._random.choice(("Lena", "Tomas"))),
            work=self._work(kind),
            **rest,  # type: ignore[arg-type]
        )
        return replace(content, **changes)  # type: ignore[arg-type]

    def _headline(self) -> str:
        return " ".join(self._random.choices(WORDS, k=2)).capitalize()

    def _body(self) -> str:
        parts = [blocks.paragraph(f"The {word} is here.") for word in self._random.choices(WORDS)]
        if self._made and self._random.random() < 0.4:
            story = self._random.choice(self._made)
            parts.append(blocks.paragraph(f'See <a href="nejat:story/{story}">there</a>.'))
        if self._random.random() < 0.3:
            parts.append(blocks.picture(self._random.choice(self._photos), ""))
        return blocks.document(parts)

    def _sections(self) -> tuple[Uid, ...]:
        known = self._services.settings.newsroom().sections
        return tuple(s.uid for s in self._random.sample(known, min(len(known), 2)))

    def _work(self, kind: Kind) -> Work:
        self._numbers += 1
        match kind:
            case Kind.VIDEO:
                return Work(file=self._film, seconds=70)
            case Kind.BOOK:
                return Work(file=self._pdf, by="Nina Falk", year="2019")
            case Kind.NEWSLETTER | Kind.BRIEF:
                return Work(file=self._pdf, number=str(self._numbers), issued="2026-10")
        return Work()

    def _translate(self) -> object:
        article = self._some(self._live())
        known = {a.edition for a in self._articles_of(article)} if article else set()
        missing = [code for code in self._codes() if code not in known]
        if article is None or not missing:
            return None
        target = self._services.translating.start(article.story, self._random.choice(missing))
        done = self._save_content(
            target, headline=self._headline(), body=article.content.body, excerpt="", slug=""
        )
        return self._approved(done)

    def _change(self) -> object:
        article = self._some(self._live())
        if article is None:
            return None
        section = article.content.sections
        changes: list[dict[str, object]] = [
            {"headline": self._headline()},
            {"body": self._body()},
            {"excerpt": f"Told on {self._clock():%d %B}."},
            {"tags": (self._random.choice(WORDS),)},
            {"credits": Credits(author="Omid", publication="The Courier")},
            {"sections": self._sections() if section else ()},
        ]
        chosen = self._random.choice(changes)
        return self._approved(self._save_content(article, **chosen))

    def _rename(self) -> object:
        article = self._some([a for a in self._live() if a.live is Live.PUBLISHED])
        if article is None:
            return None
        return self._approved(self._save_content(article, slug=self._slug()))

    def _slug(self) -> str:
        return "-".join(self._random.choices(WORDS, k=3))

    def _withdraw(self) -> object:
        article = self._some(self._live())
        return article and self._services.publishing.withdraw(article.uid)

    def _publish_again(self) -> object:
        gone = [a for a in self._articles() if a.live in (Live.WITHDRAWN, Live.NEVER)]
        article = self._some(gone)
        return article and self._approved(article)

    def _schedule(self) -> object:
        ahead = {"date": self._clock() + timedelta(hours=self._random.choice((3, 30, 300)))}
        if self._random.random() < 0.5:
            article = self._new(self._random.choice(KINDS), self._random.choice(self._codes()))
        else:
            article = self._some(self._live())  # type: ignore[assignment]
        return article and self._approved(self._save_content(article, **ahead))

    def _pass_time(self) -> object:
        self._clock.forward(hours=self._random.choice((1, 5, 24, 24 * 9, 24 * 90)))
        return True

    def _part(self) -> object:
        article = self._some(self._live())
        if article is None:
            return None
        if not self._series or self._random.random() < 0.2:
            titles = {code: f"Series {len(self._series)} {code}" for code in EDITIONS[:2]}
            self._series.append(self._services.stories.new_series(titles).uid)
        series = self._random.choice([*self._series, None])
        part = self._random.randint(1, 4) if series else 0
        self._services.stories.set_series(article.story, series, part)
        return self._approved(self._services.editing.article(article.uid))

    def _describe(self) -> object:
        article = self._some([a for a in self._live() if self._lead(a)])
        if article is None:
            return None
        photo = self._lead(article)
        words = Description(f"Seen on {self._clock():%d %B}", "What it shows", self._headline())
        self._services.library.describe(photo, article.edition, words)  # type: ignore[arg-type]
        return self._approved(self._services.editing.article(article.uid))

    def _pictures(self) -> object:
        article = self._some(self._live())
        if article is None:
            return None
        chosen = self._random.sample(self._photos, self._random.randint(1, 3))
        self._services.stories.set_pictures(article.story, chosen)
        return self._approved(self._services.editing.article(article.uid))

    def _bin(self) -> object:
        article = self._some(self._live())
        if article is None:
            return None
        for other in self._articles_of(article):
            if other.live in SEEN:
                self._services.publishing.withdraw(other.uid)
        self._services.stories.move_to_bin([article.story])
        return True

    def _unbin(self) -> object:
        binned = [s for s in self._made if self._services.stories.story(s).binned]
        story = self._some(binned)
        if story is None or len(self._live()) >= MOST:
            return None
        self._services.stories.take_from_bin([story])
        return True

    # Settings

    def _settings(self) -> object:
        room = self._services.settings.newsroom()
        choose = self._random.choice
        english, *others = room.editions
        fewer = room.editions[:2] if len(room.editions) > 2 else (*room.editions, editions()[3])
        new = Section(self._services.context.new_uid(), self._slug(), {"en": self._headline()})
        named = tuple(replace(s, names={**s.names, "en": self._headline()}) for s in room.sections)
        return self._save(
            choose(
                [
                    replace(room, site_address=choose(("", "https://news.example/"))),
                    replace(room, site_address="https://news.example/desk/"),
                    replace(room, accent=choose(("#0b5a68", "#7a1f3d"))),
                    replace(room, sections=(*room.sections, new)[-4:]),
                    replace(room, sections=room.sections[::-1]),
                    replace(room, sections=named),
                    replace(
                        room, social=(SocialLink("Fotos", f"https://a.example/{self._slug()}"),)
                    ),
                    replace(room, share_services=choose((("email",), ("facebook", "telegram")))),
                    replace(room, contact=choose(("", "desk@news.example"))),
                    replace(room, founded=choose((1999, 2003))),
                    replace(room, editions=(replace(english, tagline=self._headline()), *others)),
                    replace(room, editions=fewer),
                ]
            )
        )

    # What is there

    def _codes(self) -> list[str]:
        return [edition.code for edition in self._services.settings.newsroom().editions]

    def _articles_of(self, article: Article) -> tuple[Article, ...]:
        return self._services.stories.articles_of(article.story)

    def _articles(self) -> list[Article]:
        """Those of stories that are not in the bin, in editions that exist."""
        codes = self._codes()
        return [
            article
            for story in self._made
            if self._services.stories.story(story).binned is None
            for article in self._services.stories.articles_of(story)
            if article.edition in codes
        ]

    def _live(self) -> list[Article]:
        return [article for article in self._articles() if article.live in SEEN]

    def _lead(self, article: Article) -> Uid | None:
        return self._services.stories.story(article.story).lead

    def _some(self, found: list) -> object | None:  # type: ignore[type-arg]
        return self._random.choice(found) if found else None

    def _save_content(self, article: Article, **changes: object) -> Article:
        content = replace(article.content, **changes)  # type: ignore[arg-type]
        return self._services.editing.save(article.uid, article.version, content)

    def _approved(self, article: Article) -> Article | None:
        """Approve it, with a change if it is as it was; None when the checks say no."""
        if article.status is Status.APPROVED:
            article = self._save_content(article, body=article.content.body + "\n")
        try:
            return self._services.publishing.approve(article.uid)
        except ChecksFailedError:
            return None


START = datetime(2026, 10, 8, 12, tzinfo=UTC)
