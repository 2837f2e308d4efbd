"""The desk of a history: a newsroom in memory whose editors write, approve and decide."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from nejat_desktop.domain.article import Content, Release, ReleasedPicture, Stamp
from nejat_desktop.domain.ports.posts import MediaNeed, Payload, TermNeed
from nejat_desktop.domain.uid import Uid
from tests.fakes.fuse import Fuse
from tests.fakes.memory_arrivals import MemoryArrivals
from tests.fakes.memory_journal import MemoryJournal
from tests.fakes.memory_post_journal import MemoryPostJournal, MemorySiteMemory
from tests.fakes.memory_reader import MemoryReader
from tests.simulated import VirtualClock, tiny_png
from tests.site_samples import LEARNING, VALLEY, newsroom, release, uid

TAGS = ("harbour", "rail", "library")
SECTIONS = {
    Uid(need.key): need
    for need in (
        TermNeed("category", VALLEY.uid, "The valley", "the-valley"),
        TermNeed("category", LEARNING.uid, "Learning & schools", "learning"),
        TermNeed("category", uid("markets"), "Markets", "markets", VALLEY.uid),
    )
}
"""Two beside each other, and one in one of them."""
PICTURES = 3


class Maker:
    """Makes payloads: the original itself, which is a picture already."""

    def payload(self, need: MediaNeed) -> Payload:
        """The bytes whose digest the need names."""
        data = next(d for d in ORIGINALS if hashlib.sha256(d).hexdigest() == need.sha256)
        return Payload(data, hashlib.sha256(data).hexdigest(), "png", *SIZE)


SIZE = (1200, 800)
ORIGINALS = [tiny_png(40 * n + 7, *SIZE) for n in range(PICTURES)]


class Desk:
    """One laptop: its releases, its journal on disk, and the person in front of it."""

    def __init__(
        self,
        clock: VirtualClock,
        random: Random,
        name: str = "desk",
        editions: Sequence[str] = ("en",),
    ) -> None:
        self._clock, self._random, self._name = clock, random, name
        self._editions = tuple(editions)
        self.fuse = Fuse()
        self.reader = MemoryReader(newsroom())
        self.journal = MemoryPostJournal(self.fuse)
        self.memory = MemorySiteMemory(self.fuse)
        self.runs = MemoryJournal(clock, self.new_uid, self.fuse)
        self.arrivals = MemoryArrivals(self.reader, self.journal, clock, self.new_uid)
        self.articles: list[Uid] = []
        self.withdrawn: set[Uid] = set()
        self.answered: set[Uid] = set()
        """Articles about which a person has spoken: by an answer, or by taking them off."""
        self._made = 0

    def twin(self) -> "Desk":
        """Another laptop with the same stories, which has never seen the site."""
        other = Desk(self._clock, self._random, f"{self._name}-b", self._editions)
        for made in self.reader.releases():
            other.reader.approve(made)
        other.articles = list(self.articles)
        return other

    def new_uid(self) -> Uid:
        """The next uid of this history."""
        self._made += 1
        return uid(f"{self._name} {self._made}")

    def text(self) -> str:
        """Words that nobody has written before."""
        self._made += 1
        words = " ".join(self._random.choice(("ferry", "bread", "bridge", "kite")) for _ in "123")
        return f"<p>{self._name} {self._made} {words}</p>"

    def approve_new(self) -> Uid:
        """A new story, approved; now and then dated ahead, with a picture, with a link.

        Where there are two editions it is in either, or in both; what is in one alone may be
        translated later.
        """
        if len(self._editions) == 1:
            return self._approve(self._editions[0])
        first, *more = self._random.sample(self._editions, len(self._editions))
        alone = self._untranslated()
        if alone and self._random.random() < 0.4:
            other = self._random.choice(alone)
            missing = next(e for e in self._editions if e != self._edition(other))
            return self._approve(missing, self._story(other))
        article = self._approve(first)
        if self._random.random() < 0.5:
            for edition in more:
                self._approve(edition, self._story(article))
        return article

    def _untranslated(self) -> list[Uid]:
        stories = Counter(self._story(article) for article in self.articles)
        return [article for article in self.articles if stories[self._story(article)] == 1]

    def _story(self, article: Uid) -> Uid:
        return self.reader.newest([article])[article].story

    def _editions_of(self, article: Uid) -> list[Uid]:
        story = self._story(article)
        return [one for one in self.articles if self._story(one) == story]

    def _edition(self, article: Uid) -> str:
        return self.reader.newest([article])[article].edition

    def _approve(self, edition: str, story: Uid | None = None) -> Uid:
        random, number = self._random, len(self.articles) + 1
        article = self.new_uid()
        made = release(f"{self._name}-{number}", edition, headline=f"{self._name} story {number}")
        ahead = random.random() < 0.15
        date = self._clock() + timedelta(seconds=random.randint(300, 4000) if ahead else -60)
        content = replace(
            made.content,
            body=self.text() + self._link(),
            tags=tuple(random.sample(TAGS, random.randint(0, 2))),
            slug=f"story-{random.randint(1, 3)}",
            sections=tuple(random.sample([*SECTIONS], random.choice((0, 1, 1, 2)))),
        )
        made = replace(
            made, uid=self.new_uid(), article=article, story=story or uid(f"story of {article}"),
            content=content, date=date.replace(microsecond=0), approved=self._stamp(made),
            **self._picture(),
        )  # fmt: skip
        self.reader.approve(made)
        self.articles.append(article)
        return article

    def _stamp(self, made: Release) -> Stamp:
        return replace(made.approved, at=self._clock())

    def _picture(self) -> dict[str, object]:
        if self._random.random() < 0.6:
            return {"pictures": (), "lead": None}
        data = self._random.choice(ORIGINALS)
        digest = hashlib.sha256(data).hexdigest()
        photo = uid(f"photo {digest}")
        picture = ReleasedPicture(photo, digest, *SIZE, "A caption", "What it shows", "Lens")
        return {"pictures": (picture,), "lead": photo}

    def _link(self) -> str:
        if not self.articles or self._random.random() < 0.7:
            return ""
        other = self._random.choice(self.articles)
        return f'<p><a href="nejat:story/{self._story(other)}">more</a></p>'

    def approve_again(self, random: Random | None = None) -> None:
        """A new text over an older release; what was withdrawn comes back."""
        if not self.articles:
            return
        article = (random or self._random).choice(self.articles)
        head = self.reader.newest([article])[article]
        before = self.reader.release(head.release)
        content: Content = replace(before.content, body=self.text() + self._link())
        number = before.number + 1
        made = replace(before, uid=self.new_uid(), number=number, content=content)
        self.reader.approve(replace(made, approved=self._stamp(made)))
        self.withdrawn.discard(article)

    def withdraw(self, random: Random | None = None) -> None:
        """For readers no more; its story in the bin, or not. That may go there later, too."""
        if self.articles:
            chance = random or self._random
            earlier = sorted(self.withdrawn) if chance.random() < 0.4 else []
            article = chance.choice(earlier or self.articles)
            binned = bool(earlier) or chance.random() < 0.5
            for one in self._editions_of(article) if binned else (article,):
                self.reader.withdraw(one, self._clock(), binned=binned)
                self.withdrawn.add(one)
                self.answered.add(one)

    def decide(self, site: str) -> bool:
        """Answer the oldest question, if there is any."""
        for (at, article), _ in list(self.arrivals.questions.items()):
            if at == site:
                publish = self._random.random() < 0.7
                self.answered.add(article)
                self.arrivals.decide(site, article, publish=publish)
                return True
        return False
