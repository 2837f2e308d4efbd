"""A translation as it is typed now: its text, how each paragraph stands, what is to be written."""

from collections.abc import Callable
from dataclasses import replace

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.translation.along import brought_along
from nejat_desktop.translation.pairing import Pair, paired, written_rows
from nejat_desktop.ui.translate.marks import Marks, Settled, marks_of, with_marks
from nejat_desktop.ui.translate.opened import Opened

Reader = Callable[[Content], Content]
"""Puts headline and text, as they stand on the screen, into a content."""


class Draft:
    """What is typed over what is on disk. `read` is how the text is read off the screen."""

    def __init__(self, opened: Opened) -> None:
        self.read: Reader = lambda content: content
        self.opened = opened
        self.content: Content = opened.target_text
        self.pairs: tuple[Pair, ...] = ()
        self.marks = Marks()
        self._shown: Content = opened.target_text
        self._origin: Content = opened.article.content
        self._settled = Settled({})
        self._rows: tuple[Content, dict[str, str]] = (Content(), {})
        self._judge()

    def begin(self, opened: Opened) -> None:
        """Another text, from the disk."""
        self.opened, self.marks, self._settled = opened, Marks(), Settled({})
        self.content = self._shown = opened.target_text
        self._origin = opened.article.content
        self._judge()

    def collect(self) -> Content:
        """What is to be saved: as on disk while nothing differs from what was shown."""
        self.content = self.read(self.content)
        self._judge()
        return self._origin if self.content == self._shown else self.content

    def mark_done(self, row: str) -> bool:
        """A paragraph is finished against the source as it is now; False if it is empty."""
        self.collect()
        pair = self.pair(row)
        if pair is None or not pair.target.strip():
            return False
        self._settled = self._settled.marking({row: pair.target})
        self._judge()
        return True

    def pair(self, row: str) -> Pair | None:
        """A paragraph in both languages, by its row."""
        return next((pair for pair in self.pairs if pair.row == row), None)

    def written(self, article: Article, marks: Marks) -> None:
        """The article is this on disk, with these marks of ours."""
        self._settled = self._settled.written(marks)
        self.opened = self.opened.with_article(article)
        if article.content != self._origin:
            self._origin = self._shown = article.content
        self._judge()

    def follow(self, opened: Opened) -> bool:
        """The target is ours as before; whether the source is another, so that all is shown anew.

        New rows of the source come along, into what is typed here.
        """
        is_untouched = self.collect() == self._origin
        is_new = opened.source_text != self.opened.source_text
        self.opened, self._origin = opened, opened.article.content
        self.content = with_text_of(self._origin, self.content)
        self._shown = with_text_of(self._origin, self._shown)
        if is_new:
            typed = self._origin if is_untouched else self.content
            self.content = brought_along(opened.source_text, typed)
            self._shown = self.content if is_untouched else self._origin
        self._judge()
        return is_new

    def _judge(self) -> None:
        """How each paragraph stands now."""
        source, known = self.opened.source_rows, self.opened.known
        written = self._written()
        texts = {row: written.get(row, "") for row in source}
        self._settled = self._settled.joined(known, texts)
        self.marks = marks_of(self._settled, known, source, texts)
        self.pairs = paired(source, written, with_marks(source, known, self.marks))

    def _written(self) -> dict[str, str]:
        """The rows of the target; they are taken apart anew only when the text is another."""
        if self._rows[0] is not self.content:
            self._rows = (self.content, written_rows(self.content))
        return self._rows[1]


def with_text_of(content: Content, other: Content) -> Content:
    """A content with the headline and the body of another one."""
    return replace(content, headline=other.headline, body=other.body, row_ids=other.row_ids)
