"""What stands under the editions in the inspector: warnings of the checks, and the last comment."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nejat_desktop.domain.checks import Finding
from nejat_desktop.ui.desk.reading import ReadingText
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, RoleLabel
from nejat_desktop.ui.widgets.margins import StartEndMargins
from nejat_desktop.ui.write.finding_words import Said


class Remark(QWidget):
    """One warning: mark, sentence, and the way to mend it."""

    mended = Signal(object)

    def __init__(
        self, theme: Theme, finding: Finding, said: Said, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = theme.px
        mark = QLabel()
        color = "danger" if finding.blocking else "warning"
        mark.setPixmap(theme.pixmap("warning", color, 16))
        mark.setFixedSize(px(16), px(20))
        words = RoleLabel(theme, said.title, color="text_soft", wrap=True)
        self.link = Button(theme, said.action, ButtonKind.TEXT, small=True)
        self.link.setAccessibleName(f"{said.action}: {said.title}")
        self.link.clicked.connect(lambda: self.mended.emit(finding))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(said.title)


class Warnings(QWidget):
    """The first findings of the checks."""

    mended = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._remarks: list[Remark] = []
        self._column = QVBoxLayout(self)
        px = theme.px
        StartEndMargins(self, self._column, px(16), px(8), top=px(12), bottom=px(12))
        self._column.setSpacing(px(4))

    def show_findings(self, findings: Sequence[tuple[Finding, Said]]) -> None:
        """Show these, or nothing."""
        for old in self._remarks:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._remarks = [Remark(self._theme, finding, words) for finding, words in findings]
        for remark in self._remarks:
            remark.mended.connect(self.mended)
            self._column.addWidget(remark)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under the editions."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))


class CommentCard(QWidget):
    """The comment of the last hand-over."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        self._mark = QLabel()
        self._mark.setFixedWidth(px(14))
        self._who = RoleLabel(theme, "", FontRole.LABEL, "text_soft", weight=QFont.Weight.DemiBold)
        self._when = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        self._words = ReadingText(theme, line=(20, 24))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        for widget in (self._mark, self._who, self._when):
            head.addWidget(widget)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16 + 13), px(9), px(16 + 13), px(12 + 9))
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addWidget(self._words)
        theme.changed.connect(self._dress)
        self._dress()

    def show_comment(self, who: str, when: str, words: str) -> None:
        """Show it; without words there is no card."""
        self._who.setText(who)
        self._when.setText(when)
        self._words.set_text(words)
        self.setVisible(bool(words))
        self.setAccessibleName(f"{who}: {words}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet frame."""
        px, painter = self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("line"))
        painter.setBrush(self._theme.color("surface"))
        box = QRectF(self.rect()).adjusted(px(16) + 0.5, 0.5, -px(16) - 0.5, -px(12) - 0.5)
        radius = self._theme.tokens.radius.control
        painter.drawRoundedRect(box, radius, radius)

    def _dress(self) -> None:
        self._mark.setPixmap(self._theme.pixmap("chat-teardrop-text", "muted", 14))
