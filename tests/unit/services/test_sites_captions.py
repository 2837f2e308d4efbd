"""The words of a picture at a site: those of the newest approved release that shows it there."""

from dataclasses import replace

import pytest

from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from tests.contract.pictures import picture
from tests.rooms import article
from tests.unit.services.test_sites import Two, two

__all__ = ["two"]
OLD = Description("The ferry", "A ferry.", "Lens")
NEW = Description("The ferry, in 1998", "An old ferry.", "Lens")


class Ferry:
    """A picture that two stories show: one with its first words, a later one with better ones."""

    def __init__(self, two: Two) -> None:
        self.two, self.services = two, two.room.services
        self.site = two.line.inner.sites[0]
        self.photo = self.services.library.add(picture(10), "ferry.png").uid
        self.first = self.show("The ferry", OLD)
        self.second = self.show("The old ferry", NEW)

    def show(self, headline: str, words: Description) -> Uid:
        """A story with the picture, approved and sent with these words."""
        self.services.library.describe(self.photo, "en", words)
        made = article(self.services, headline, edition="en")
        self.services.stories.set_pictures(made.story, [self.photo])
        self.services.publishing.approve(made.uid)
        self.two.sync()
        return made.uid

    def translate(self) -> None:
        """The first story in another edition: the English post is sent again, for the link."""
        story = self.services.editing.article(self.first).story
        self.services.library.describe(self.photo, "sq", Description("Trageti", "Trageti.", "Lens"))
        begun = self.services.translating.start(story, "sq", "en")
        sides = self.services.translating.sides(begun.uid)
        source = sides.source.content
        text = replace(
            begun.content, headline="Trageti", body=source.body, sections=source.sections
        )
        rows = [pair.row for pair in sides.pairs]
        done = self.services.translating.mark(begun.uid, begun.version, text, rows, done=True)
        self.services.publishing.approve(done.uid)
        self.two.sync()

    @property
    def post(self) -> str:
        """What the first story's post says."""
        return next(p.content for p in self.site.posts.values() if p.title == "The ferry")

    @property
    def shown(self) -> tuple[str, str]:
        """Caption and alternative text of the picture at the English site."""
        (there,) = self.site.site.uploads.values()
        return there.caption, there.alt


@pytest.fixture
def ferry(two: Two) -> Ferry:
    made = Ferry(two)
    assert made.shown == (NEW.caption, NEW.alt)
    return made


def test_what_is_sent_again_for_a_link_puts_no_old_words_over_newer_ones(ferry: Ferry) -> None:
    before = ferry.post
    ferry.translate()
    assert ferry.post != before, "it was sent again"
    assert ferry.shown == (NEW.caption, NEW.alt)


def test_a_text_from_the_site_approves_no_old_words_of_its_pictures(ferry: Ferry) -> None:
    post = next(p for p in ferry.site.posts.values() if p.title == "The ferry")
    ferry.site.people.edit(post.id, excerpt="Written there.")
    ferry.two.sync()
    assert ferry.services.editing.article(ferry.first).content.excerpt == "Written there."
    ferry.translate()
    assert ferry.shown == (NEW.caption, NEW.alt)


def test_a_picture_that_is_uploaded_once_more_has_the_newest_words_at_once(ferry: Ferry) -> None:
    ferry.site.site.uploads.clear()
    ferry.translate()
    assert ferry.shown == (NEW.caption, NEW.alt)


def test_words_of_what_is_withdrawn_go_with_it(ferry: Ferry) -> None:
    ferry.services.publishing.withdraw(ferry.second)
    ferry.two.sync()
    ferry.translate()
    assert ferry.shown == (OLD.caption, OLD.alt)
