"""Words for many photos at once, galleries of chosen photos; each step can be taken back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from nejat_desktop.domain.article import Article
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.domain.photo import Description
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.context import Context
from nejat_desktop.services.editing import Editing
from nejat_desktop.services.photo_library import PhotoLibrary, Words
from nejat_desktop.services.stories import Stories
from nejat_desktop.sync.execute import Watch

CHUNK = 100
"""Photos in one transaction: whoever types meanwhile is saved in between."""

Wording = Callable[[Sequence[Uid]], Words]
"""The words for some photos."""


@dataclass(slots=True)
class Reworded:
    """Which photos got other words, and the words that these replaced."""

    before: dict[tuple[Uid, str], Description] = field(default_factory=dict)

    @property
    def photos(self) -> frozenset[Uid]:
        """The photos that changed."""
        return frozenset(photo for photo, _ in self.before)


@dataclass(frozen=True, slots=True)
class Gathered:
    """Photos that were added to a story, and the pictures that it had."""

    story: Uid
    added: int
    before: tuple[Uid, ...]


class PhotoCare:
    """What is done to chosen photos together."""

    def __init__(
        self, context: Context, library: PhotoLibrary, editing: Editing, stories: Stories
    ) -> None:
        self._context, self._library = context, library
        self._editing, self._stories = editing, stories

    def set_credit(self, photos: Sequence[Uid], credit: str, watch: Watch) -> Reworded:
        """Give photos the same credit in every edition; captions and texts stay."""
        editions = [edition.code for edition in self._context.newsroom().editions]

        def words(part: Sequence[Uid]) -> Words:
            known = self._library.photos(part)
            return {
                (photo.uid, code): replace(photo.description(code), credit=credit)
                for photo in known.values()
                for code in editions
            }

        return self._reword(photos, words, watch)

    def copy_words(
        self, words: Description, edition: str, photos: Sequence[Uid], watch: Watch
    ) -> Reworded:
        """Give photos these words in an edition."""
        return self._reword(photos, lambda part: {(uid, edition): words for uid in part}, watch)

    def put_back(self, reworded: Reworded, watch: Watch) -> None:
        """Give photos the words again that they had."""
        before = reworded.before
        photos = sorted(reworded.photos)
        self._reword(photos, lambda part: {k: w for k, w in before.items() if k[0] in part}, watch)

    def gather(self, story: Uid, photos: Sequence[Uid]) -> Gathered:
        """Add photos at the end of a story's pictures; those that it has already stay in place."""
        before = self._stories.story(story).pictures
        after = self._stories.set_pictures(story, (*before, *photos)).pictures
        return Gathered(story, len(after) - len(before), before)

    def ungather(self, gathered: Gathered) -> None:
        """Give a story the pictures again that it had."""
        self._stories.set_pictures(gathered.story, gathered.before)

    def new_story(self, kind: Kind, edition: str, photos: Sequence[Uid]) -> Article:
        """A new gallery or picture of the day: a draft in `edition` with these pictures."""
        article = self._editing.new_story(kind, edition)
        self._stories.set_pictures(article.story, photos)
        return self._editing.article(article.uid)

    def _reword(self, photos: Sequence[Uid], words: Wording, watch: Watch) -> Reworded:
        done = Reworded()
        for start in range(0, len(photos), CHUNK):
            if watch.cancelled():
                break
            watch.progress(start, len(photos), "words", "")
            done.before |= self._library.describe_all(words(photos[start : start + CHUNK]))
        return done
