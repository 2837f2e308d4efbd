"""The question about an article that readers don’t see on the site any more."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.ports.post_journal import ConflictKind
from nejat_desktop.domain.ports.posts import DRAFT, PENDING, PRIVATE
from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.conflicts.frame import SheetHead
from nejat_desktop.ui.conflicts.words import translate
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, ElidedLabel, Ground, NoticeBar, RoleLabel


class Way(StrEnum):
    """What is to become of it."""

    AGAIN = "again"
    OFF = "off"
    LEAVE = "leave"


WAYS = tuple(Way)
_LATIN = str.maketrans("۱۲۳١٢٣", "123123")


def way_words(way: Way) -> tuple[str, str]:
    """A choice, and what it means."""
    return {
        Way.AGAIN: (
            translate("Conflict", "Publish it again"),
            translate("Conflict", "The newest release is sent with the next sync."),
        ),
        Way.OFF: (
            translate("Conflict", "Take it off here too"),
            translate("Conflict", "It counts as withdrawn. Its texts stay here."),
        ),
        Way.LEAVE: (
            translate("Conflict", "Leave it as it is there"),
            translate("Conflict", "It is held back here until somebody lets it out."),
        ),
    }[way]


def hidden_words(status: str) -> str:
    """What somebody made of a post that readers saw."""
    words = {
        DRAFT: translate("Conflict", "Somebody made a draft of it on the site."),
        PRIVATE: translate("Conflict", "Somebody made it private on the site."),
        PENDING: translate("Conflict", "Somebody sent it back to review on the site."),
    }
    return words.get(status, translate("Conflict", "Somebody hid it on the site."))


class WayRow(QWidget):
    """A radio button, and under it what it means."""

    def __init__(self, theme: Theme, way: Way) -> None:
        super().__init__()
        self._theme, self._way, px = theme, way, theme.px
        self.button = QRadioButton()
        self._meaning = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(6), 0, px(6))
        column.setSpacing(px(2))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        below = QHBoxLayout()
        below.addSpacing(px(22))
        below.addWidget(self._meaning, 1)
        column.addLayout(below)
        self.reword()

    def reword(self) -> None:
        """All words again."""
        words, meaning = way_words(self._way)
        self.button.setText(words)
        self._meaning.setText(meaning)
        self.button.setAccessibleDescription(meaning)


class MissingView(Ground):
    """Says what happened, offers three ways; `decided` when one is meant."""

    decided = Signal(object)
    """A Way."""
    left = Signal()
    chosen = Signal()
    """One of the ways is chosen, and not yet gone."""

    def __init__(self, theme: Theme, actions: ActionTable) -> None:
        super().__init__(theme, "surface")
        self._view_theme, self._kind, self._status = theme, ConflictKind.GONE, ""
        self.head = SheetHead(theme, actions)
        self.head.show_place(0, 0)
        self.notices = NoticeBar(theme)
        self.sentence = RoleLabel(theme, "", wrap=True)
        self._group = QButtonGroup(self)
        self.rows = {way: WayRow(theme, way) for way in WAYS}
        self._kept = ElidedLabel(theme, "", FontRole.BODY, "text_soft")
        self.later = Button(theme)
        self.do = Button(theme, "", ButtonKind.PRIMARY, keys=actions.key("conflict.join"))
        self._lay_out()
        self.later.clicked.connect(self.left)
        self.do.clicked.connect(self.submit)
        self._group.buttonClicked.connect(self._choose)
        theme.changed.connect(self._reword)
        self._reword()

    @property
    def way(self) -> Way | None:
        """What is chosen; None: nothing yet."""
        return next((way for way, row in self.rows.items() if row.button.isChecked()), None)

    def show_missing(
        self, headline: str, edition: Edition, kind: ConflictKind, status: str = ""
    ) -> None:
        """Another article, and what the site's status of it is now."""
        self._kind, self._status = kind, status
        self.head.show_sheet(headline, edition.code)
        self._group.setExclusive(False)
        for row in self.rows.values():
            row.button.setChecked(False)
        self._group.setExclusive(True)
        self.notices.clear()
        self._reword()

    def enter(self) -> None:
        """Put the focus on the choices."""
        self.rows[self.way or Way.AGAIN].button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def submit(self) -> None:
        """Do what is chosen."""
        if self.way is not None:
            self.decided.emit(self.way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Escape is later."""
        digit = event.text().translate(_LATIN)
        if digit in ("1", "2", "3"):
            button = self.rows[WAYS[int(digit) - 1]].button
            button.click()
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        px = self._view_theme.px
        inner = QVBoxLayout()
        inner.setContentsMargins(px(16), px(12), px(16), px(12))
        inner.setSpacing(px(4))
        inner.addWidget(self.sentence)
        inner.addSpacing(px(8))
        for row in self.rows.values():
            self._group.addButton(row.button)
            inner.addWidget(row)
        inner.addStretch(1)
        self._foot = _Foot(self._view_theme)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(px(16), 1, px(16), 0)
        foot.setSpacing(px(12))
        foot.addWidget(self._foot.mark)
        foot.addWidget(self._kept, 1)
        foot.addWidget(self.later)
        foot.addWidget(self.do)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.notices)
        column.addLayout(inner, 1)
        column.addWidget(self._foot)

    def _choose(self, _button: object) -> None:
        self._fit()
        self.chosen.emit()

    def _fit(self) -> None:
        way = self.way
        self.do.setEnabled(way is not None)
        self.do.setText(way_words(way or Way.AGAIN)[0])
        self.do.updateGeometry()

    def _reword(self) -> None:
        gone = self._kind is not ConflictKind.UNPUBLISHED
        self.sentence.setText(
            translate("Conflict", "It was deleted on the site, or moved to the bin there.")
            if gone
            else hidden_words(self._status)
        )
        for row in self.rows.values():
            row.reword()
        self._kept.setText(
            translate("Conflict", "The text and its releases stay here, whatever you choose.")
        )
        self.later.setText(translate("Conflict", "Later"))
        self.later.updateGeometry()
        self._fit()


class _Foot(Ground):
    """56 px with a line above."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "panel")
        self._foot_theme = theme
        self.mark = QLabel()
        theme.changed.connect(self._draw)
        self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line above."""
        super().paintEvent(event)
        line = self._foot_theme.color("line_strong")
        QPainter(self).fillRect(0, 0, self.width(), 1, line)

    def _draw(self) -> None:
        self.mark.setPixmap(self._foot_theme.pixmap("shield-check", "text_soft", 18))
        self.setFixedHeight(self._foot_theme.px(56))
