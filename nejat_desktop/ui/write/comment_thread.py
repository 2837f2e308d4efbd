"""One thread of comments in the inspector: what it is about, what was said, what can be done."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.comment import Comment, Thread
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.uid import Uid
from nejat_desktop.ui.desk.reading import ReadingText
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, IconButton, RoleLabel
from nejat_desktop.ui.write.comment_field import CommentField
from nejat_desktop.ui.write.words import moment_words

_INSET = 13


@dataclass(frozen=True, slots=True)
class ThreadFacts:
    """What a thread is shown with."""

    thread: Thread
    about: str
    """The beginning of its paragraph; empty: the whole text."""
    is_lost: bool
    """Its paragraph is not in the text any more."""
    me: Uid
    edition: Edition
    now: datetime


class CommentLine(QWidget):
    """Who, when, and the words; one's own can be changed."""

    rewrite_asked = Signal()

    def __init__(self, theme: Theme, comment: Comment, facts: ThreadFacts) -> None:
        super().__init__()
        px, plain = theme.px, QFont.Weight.Normal
        name = comment.stamp.person.name
        when = moment_words(comment.stamp.at, facts.edition, facts.now)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        bold = QFont.Weight.DemiBold
        head.addWidget(RoleLabel(theme, name, FontRole.LABEL, "text_soft", weight=bold))
        head.addWidget(RoleLabel(theme, when, FontRole.LABEL, "muted", weight=plain))
        head.addStretch(1)
        self.change = IconButton(theme, "pencil-simple", "", size=14, color="muted")
        self.change.set_name(self.tr("Change these words"))
        self.change.clicked.connect(self.rewrite_asked)
        self.change.setVisible(comment.stamp.person.uid == facts.me)
        head.addWidget(self.change)
        self.words = ReadingText(theme, line=(20, 24))
        self.words.set_text(comment.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addWidget(self.words)
        self.setAccessibleName(f"{name}, {when}: {comment.text}")


class ThreadCard(QWidget):
    """A framed thread. Enter on it goes to its paragraph."""

    went = Signal(str)
    """A row's id."""
    answered = Signal(str, str)
    """A comment's uid and the words."""
    rewritten = Signal(str, str)
    settled = Signal(str)
    reopened = Signal(str)

    def __init__(self, theme: Theme, facts: ThreadFacts) -> None:
        super().__init__()
        self._theme, self.facts, self._changed = theme, facts, ""
        first = facts.thread.first
        self.place = Button(theme, self._place_words(), ButtonKind.TEXT, small=True)
        self.place.setVisible(bool(first.row) and not facts.is_lost)
        plain = QFont.Weight.Normal
        self.nowhere = RoleLabel(theme, self._place_words(), FontRole.LABEL, "muted", weight=plain)
        self.nowhere.setVisible(self.place.isHidden())
        self.place.clicked.connect(lambda: self.went.emit(first.row))
        self.lines = [CommentLine(theme, comment, facts) for comment in facts.thread.comments]
        self.reply = Button(theme, self.tr("Answer"), ButtonKind.TEXT, small=True)
        words = self.tr("Settle") if facts.thread.is_open else self.tr("Open again")
        self.settle = Button(theme, words, ButtonKind.TEXT, small=True)
        self.field = CommentField(theme, self.tr("Your answer"), self.tr("Say it"))
        self.field.hide()
        self._lay_out()
        self._connect()

    @property
    def uid(self) -> Uid:
        """The uid of the comment that began it."""
        return self.facts.thread.first.uid

    @property
    def is_written_in(self) -> bool:
        """Whether somebody is writing here."""
        return self.field.isVisible()

    def write(self, uid: str = "", words: str = "") -> None:
        """Write an answer, or change the words of one's own comment."""
        self._changed = uid
        self.field.set_name(self.tr("Your words") if uid else self.tr("Your answer"))
        self.field.say.setText(self.tr("Change it") if uid else self.tr("Say it"))
        self._show_field(True)
        self.field.begin(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet frame, as drawn for the comment at the desk."""
        px, painter = self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("line"))
        ground = "surface" if self.facts.thread.is_open else "panel"
        painter.setBrush(self._theme.color(ground))
        box = QRectF(self.rect()).adjusted(px(16) + 0.5, 0.5, -px(16) - 0.5, -px(8) - 0.5)
        radius = self._theme.tokens.radius.control
        painter.drawRoundedRect(box, radius, radius)

    def _place_words(self) -> str:
        facts = self.facts
        if facts.is_lost:
            return self.tr("Its paragraph is gone")
        return facts.about or self.tr("The whole text")

    def _connect(self) -> None:
        for line, comment in zip(self.lines, self.facts.thread.comments, strict=True):
            line.rewrite_asked.connect(lambda c=comment: self.write(c.uid, c.text))
        self.reply.clicked.connect(lambda _on=False: self.write())
        is_open = self.facts.thread.is_open
        told = self.settled if is_open else self.reopened
        self.settle.clicked.connect(lambda: told.emit(self.uid))
        self.field.left.connect(self._give_up)
        self.field.said.connect(self._say)

    def _show_field(self, on: bool) -> None:
        self.field.setVisible(on)
        self.reply.setVisible(not on)
        self.settle.setVisible(not on)

    def _say(self, words: str) -> None:
        self._show_field(False)
        if self._changed:
            self.rewritten.emit(self._changed, words)
        else:
            self.answered.emit(self.uid, words)

    def _give_up(self) -> None:
        self._show_field(False)
        self.reply.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        inset = px(16 + _INSET)
        column.setContentsMargins(inset, px(9), inset, px(8 + 7))
        column.setSpacing(px(6))
        column.addWidget(self.nowhere)
        column.addLayout(self._links(self.place))
        for line in self.lines:
            column.addWidget(line)
        column.addWidget(self.field)
        column.addLayout(self._links(self.reply, self.settle))

    def _links(self, *buttons: Button) -> QHBoxLayout:
        """Text buttons whose words begin where the other words do."""
        row, inset = QHBoxLayout(), -self._theme.px(8)
        row.setContentsMargins(inset, 0, inset, 0)
        row.setSpacing(self._theme.px(4))
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row
