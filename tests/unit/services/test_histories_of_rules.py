"""Histories in which the table of what becomes of what changes, and both sides change with it."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

import pytest

from nejat_desktop.domain.article import Article, Content, Status
from nejat_desktop.domain.body import blocks
from nejat_desktop.domain.connection import KIND_RULES, KindRule, PostRules
from nejat_desktop.domain.joining import Choice, Chosen, JoinRow
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.bundle import Services
from tests.archives import by_post
from tests.pulled import World, archive_site, connected, picture
from tests.rooms import article
from tests.simulated.things import Entry

SEEDS = range(int(os.environ.get("NEJAT_RULES_HISTORIES", "6")))
STEPS = 10
FLAGS = ("lead", "tags", "excerpt", "credits", "series", "editions")
PLACES: tuple[tuple[str, ...], ...] = (
    (),
    ("Towns", "Harbours"),
    ("Rivers",),
    ("Media", "Texts"),
)
PARAGRAPHS = ("First.", "Second.", "Third.")
OURS = 11
"""The width of our picture tells it from theirs."""


@dataclass
class History:
    """One story, in a newsroom and at its site, and what people did to it."""

    world: World
    random: Random
    rules: PostRules = field(default_factory=PostRules)
    theirs: set[int] = field(default_factory=set)
    """Categories that somebody at the site put the post under."""
    done: list[object] = field(default_factory=list)

    is_untouched: bool = False
    """Whether it came from the site, and nobody has changed or decided anything here."""

    def __post_init__(self) -> None:
        self.is_untouched = self.random.random() < 0.3
        self.uid = self._fetched() if self.is_untouched else self._approved()
        self.begun = self.world.writes
        self.photo = self.services.library.add(picture(OURS), "ours.png").uid
        words = Description("A ferry.", "A ferry", "Tomas Weil")
        self.services.library.describe(self.photo, "en", words)
        self.settle()

    def _approved(self) -> Uid:
        made = article(self.services, "Harbour", *PARAGRAPHS)
        return self.services.publishing.approve(made.uid).uid

    def _fetched(self) -> Uid:
        body = blocks.document([blocks.paragraph(text) for text in PARAGRAPHS])
        self.world.wordpress.people.write("Harbour", body)
        self.world.pull()
        return by_post(self.world.room)[self.post.id].uid

    @property
    def services(self) -> Services:
        return self.world.room.services

    @property
    def article(self) -> Article:
        return self.services.editing.article(self.uid)

    @property
    def post(self) -> Entry:
        posts = self.world.wordpress.posts.values()
        (found,) = (one for one in posts if one.title.startswith("Harbour"))
        return found

    # what people do

    def tick(self) -> None:
        """A rule is switched on or off."""
        name = self.random.choice(FLAGS)
        self._rule(replace(self.rules, **{name: not getattr(self.rules, name)}))

    def put_kind(self) -> None:
        """Articles stand in another category."""
        kinds = {**KIND_RULES, "article": KindRule(category=self.random.choice(PLACES))}
        self._rule(replace(self.rules, kinds=kinds))

    def put_section(self) -> None:
        """A section stands in another category."""
        section = self.random.choice(self.services.settings.newsroom().sections[:3])
        places = self.rules.sections.get("en", {}) | {str(section.uid): self.random.choice(PLACES)}
        self._rule(replace(self.rules, sections={"en": {k: v for k, v in places.items() if v}}))

    def _rule(self, rules: PostRules) -> None:
        self.settle()  # what was changed at the site meanwhile would be brought to it later
        self.rules = rules
        self.services.connecting.set_rules(rules)
        self.settle()

    def write_here(self) -> None:
        """Another third paragraph, section and tag; with a lead picture, mostly."""
        self.is_untouched = False
        now, random = self.article.content, self.random
        sections = self.services.settings.newsroom().sections[:4]
        paragraph = blocks.paragraph(f"Third {len(self.done)}.")
        content: Content = replace(
            now,
            body="\n\n".join([*now.body.split("\n\n")[:2], paragraph]),
            sections=tuple(one.uid for one in random.sample(sections, random.randint(1, 2))),
            tags=(*now.tags, f"Tag {len(self.done)}"),
        )
        lead = random.choice(([], [self.photo], [self.photo]))
        self.services.stories.set_pictures(self.article.story, lead)
        self.services.editing.save(self.uid, self.article.version, content)
        self.services.publishing.approve(self.uid)

    def write_there(self) -> None:
        """Somebody at the site changes the first paragraph and the title."""
        text = self.post.content.replace("<p>First", f"<p>First {len(self.done)}", 1)
        self._edit(content=text, title=f"Harbour {len(self.done)}")

    def add_category_there(self) -> None:
        """Somebody at the site puts it under something else, too."""
        made = self.world.wordpress.people.add_term("category", f"Theirs {len(self.done)}").id
        self._edit(categories=[*self.post.categories, made])
        self.theirs.add(made)

    def lead_there(self) -> None:
        """Somebody at the site gives it another lead picture, or none."""
        theirs = self.world.wordpress.people.upload("theirs.png", picture(5)).id
        self._edit(featured=self.random.choice((theirs, theirs, 0)))

    def hide_there(self) -> None:
        """Somebody at the site makes a draft of it."""
        self._edit(status="draft")

    def rest(self) -> None:
        """Nothing."""

    def _edit(self, **changes: object) -> None:
        self.world.wordpress.people.edit(self.post.id, **changes)

    # what comes of it

    def settle(self) -> None:
        """Sync, decide and approve until nothing is left; then another sync writes nothing."""
        for _ in range(6):
            self.world.sync()
            decided = [self._decide(one.uid) for one in self.services.conflicts.open()]
            is_draft = self.article.status is not Status.APPROVED
            if is_draft:
                self.is_untouched = False
                self.services.publishing.approve(self.uid)
            if not decided and not is_draft:
                break
        writes = self.world.writes
        self.world.sync()
        assert self.world.writes == writes, self.done

    def _decide(self, uid: str) -> None:
        conflicts, version = self.services.conflicts, self.article.version
        joining = conflicts.view(uid).joining  # type: ignore[arg-type]
        if joining is None:
            self.is_untouched = False
            conflicts.publish_again(uid, version)  # type: ignore[arg-type]
            return
        rows = (row for row in joining.rows if row.key in joining.open_keys)
        conflicts.decide(uid, {row.key: self._chosen(row) for row in rows}, version)  # type: ignore[arg-type]

    def _chosen(self, row: JoinRow) -> Chosen:
        return Chosen(self.random.choice([c for c in row.choices if c is not Choice.WORDS]))

    def check(self) -> None:
        """Both sides say the same, by the rules; nothing of theirs is gone, nothing doubled."""
        post, content = self.post, self.article.content
        terms = self.world.wordpress.site.terms
        stands = {self._path(number) for number in post.categories}
        kind = self.rules.kinds["article"].category
        places = self.rules.sections.get("en", {})
        wanted = {kind, *(places.get(str(uid), ()) for uid in content.sections)} - {()}
        if self.is_untouched:  # for these the rules hold from their first change here on
            assert self.world.writes == self.begun, self.done
            wanted = set()
        assert post.status == "publish", self.done
        assert content.headline == post.title, self.done
        assert all(text in post.content for text in content.body.split("\n\n")), self.done
        assert wanted <= stands, self.done
        assert self.theirs <= {*post.categories}, self.done
        doubles = Counter((one.taxonomy, one.name, one.parent) for one in terms.values())
        assert max(doubles.values()) == 1, self.done
        self._check_lead(post)

    def _check_lead(self, post: Entry) -> None:
        uploads = self.world.wordpress.site.uploads
        ours = [number for number, one in uploads.items() if one.width == 40 + OURS]
        leads = self.services.stories.story(self.article.story).lead == self.photo
        assert len(ours) <= 1, self.done
        if not leads:
            assert post.featured not in ours, self.done
        elif self.rules.lead:
            assert [post.featured] == ours, self.done

    def _path(self, number: int) -> tuple[str, ...]:
        term = self.world.wordpress.site.terms[number]
        return (*self._path(term.parent), term.name) if term.parent else (term.name,)


ACTS: tuple[Callable[[History], None], ...] = (
    History.tick, History.put_kind, History.put_section, History.write_here, History.write_here,
    History.write_there, History.add_category_there, History.lead_there, History.lead_there,
    History.hide_there, History.rest,
)  # fmt: skip


@contextmanager
def history(folder: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> Iterator[History]:
    with connected(folder, monkeypatch, archive_site(0)) as world:
        yield History(world, Random(seed))


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_the_table_says_both_sides_agree_and_nothing_of_theirs_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    with history(tmp_path / "room", monkeypatch, seed) as told:
        for _ in range(STEPS):
            act = told.random.choice(ACTS)
            told.done.append(act.__name__)
            act(told)
            if told.random.random() < 0.5:
                told.settle()
                told.check()
