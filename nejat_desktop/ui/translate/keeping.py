"""How a translation comes to the disk: its text and the marks of its paragraphs together."""

from nejat_desktop.domain.article import Article, Content
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.editing import Editing
from nejat_desktop.services.translating import Translating
from nejat_desktop.ui.translate.marks import Marks


class TranslationKeeper:
    """What the autosave writes with. `sending` is set with each content that is handed over."""

    def __init__(self, translating: Translating, editing: Editing) -> None:
        self._translating, self._editing = translating, editing
        self.sending = Marks()

    def article(self, uid: Uid) -> Article:
        """The translation as it is now."""
        return self._editing.article(uid)

    def save(self, uid: Uid, expected: int, content: Content, initiator: str = "") -> Article:
        """Keep text and marks over version `expected`."""
        marks, write = self.sending, self._translating
        if not marks:
            return write.save(uid, expected, content, initiator)
        article: Article | None = None
        for rows, done in ((marks.done, True), (marks.opened, False)):
            if rows:
                version = article.version if article else expected
                article = write.mark(uid, version, content, rows, done=done, initiator=initiator)
        assert article is not None  # noqa: S101 (there are marks)
        return article
