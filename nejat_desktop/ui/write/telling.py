"""Notices at the foot of the page: what failed, what was done, two texts to choose between."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout

from nejat_desktop.domain.errors import StaleError
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, NoticeBar, NoticeKind, NoticeText
from nejat_desktop.ui.write.autosave import Autosave
from nejat_desktop.ui.write.moves import TwoTexts
from nejat_desktop.ui.write.session import Session


class SaveTelling(QObject):
    """Writes into one NoticeBar what becomes of a text: in Write and in Translate."""

    def __init__(
        self, theme: Theme, notices: NoticeBar, autosave: Autosave, two_texts: TwoTexts
    ) -> None:
        super().__init__()
        self._theme, self._notices = theme, notices
        self._autosave, self._two_texts = autosave, two_texts
        self._trouble = ""
        autosave.failed.connect(self._not_saved)
        autosave.stale.connect(self._stale)
        autosave.acknowledged.connect(lambda _article: self._solved())
        two_texts.solved.connect(self.done)
        two_texts.refused.connect(self.danger)

    def danger(self, sentence: str) -> None:
        """Something could not be done."""
        self._notices.tell(NoticeText(NoticeKind.DANGER, sentence))

    def done(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Something was done, and can perhaps be taken back."""
        for notice in self._notices.notices:
            if notice.text.kind is NoticeKind.DANGER:
                self._notices.withdraw(notice.text.sentence)
        action = self.tr("Undo") if undo is not None else ""
        self._notices.tell(NoticeText(NoticeKind.OK, sentence, action), undo)

    def stopped(self, sentence: str) -> None:
        """Checks stop an approval."""
        self._notices.tell(NoticeText(NoticeKind.WARNING, sentence))

    def _not_saved(self, sentence: str) -> None:
        self._solved()
        self._trouble = sentence
        text = NoticeText(NoticeKind.DANGER, sentence, self.tr("Try now"))
        self._notices.tell(text, self._autosave.save)

    def _stale(self, error: StaleError) -> None:
        self._solved()
        self._trouble = str(error)
        text = NoticeText(NoticeKind.DANGER, str(error), self.tr("Keep mine as a new version"))
        notice = self._notices.tell(text, self._two_texts.keep_mine)
        theirs = Button(self._theme, self.tr("Show theirs"), ButtonKind.TEXT)
        theirs.clicked.connect(self._two_texts.show_theirs)
        theirs.clicked.connect(notice.closed)
        row = notice.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.indexOf(notice.action_button) + 1, theirs)

    def _solved(self) -> None:
        if self._trouble:
            self._notices.withdraw(self._trouble)
        self._trouble = ""


class Telling(SaveTelling):
    """The same for Write, where pictures have words that are kept beside the text."""

    def __init__(
        self, theme: Theme, notices: NoticeBar, session: Session, two_texts: TwoTexts
    ) -> None:
        super().__init__(theme, notices, session.autosave, two_texts)
        session.descriptions.failed.connect(self.danger)
