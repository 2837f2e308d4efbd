"""The tab with what stops an approval, what is worth a look, and where everything stands."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nejat_desktop.domain.checks import Finding
from nejat_desktop.domain.newsroom import Kind
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, Line, RoleLabel
from nejat_desktop.ui.write.checklist_part import ChecklistPart
from nejat_desktop.ui.write.finding_words import passed_words, said
from nejat_desktop.ui.write.pane import Disclosure, Page, SectionHead, clear_layout
from nejat_desktop.ui.write.standing import StandingBlock
from nejat_desktop.ui.write.words import count_words, translate


class FindingRow(QWidget):
    """One finding: mark, sentence, why, and the way to the place to mend."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        self._theme, self._lit = theme, False
        words = said(finding, theme.number(finding.count))
        self._title = RoleLabel(theme, words.title, weight=QFont.Weight.Medium, wrap=True)
        normal = QFont.Weight.Normal
        self._detail = RoleLabel(
            theme, words.detail, FontRole.LABEL, "muted", weight=normal, wrap=True
        )
        self._button = Button(theme, words.action, ButtonKind.TEXT)
        self._button.clicked.connect(lambda _on=False: self.chosen.emit(self.finding))
        self.setAccessibleName(f"{words.title}. {words.detail}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring", False)
        self._lay_out()

    def set_lit(self, lit: bool) -> None:
        """Mark it as the one that a person is at."""
        self._lit = lit
        self._detail.set_color("on_selection_soft" if lit else "muted")
        self._title.set_color("on_selection" if lit else "text")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.finding)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on it goes there."""
        self.chosen.emit(self.finding)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The selection's ground, the mark, the ring inside."""
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        if self._lit:
            painter.fillRect(self.rect(), theme.color("selection"))
        icon, color = ("warning-octagon", "danger")
        if not self.finding.blocking:
            icon, color = ("warning", "warning")
        left = px(16)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - px(32)
        painter.drawPixmap(QPointF(left, px(12)), theme.pixmap(icon, self._mark_ink(color), 16))
        if self.hasFocus():
            painter.setPen(theme.color("focus"))
            for inset in (0.5, 1.5):
                painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

    def _mark_ink(self, color: str) -> QColor:
        stark = self._theme.color("selection") == self._theme.color("accent")
        return self._theme.color("on_selection" if self._lit and stark else color)

    def _lay_out(self) -> None:
        px = self._theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(5), 0, px(10))
        row.setSpacing(px(2))
        row.addSpacing(px(16 + 16 + 8))
        words = QVBoxLayout()
        words.setContentsMargins(0, px(5), 0, 0)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(px(6))


def passed_row(theme: Theme, names: list[str]) -> Disclosure:
    """“11 checks passed”, and which, when it is opened."""
    words = count_words(
        len(names),
        translate("Write", "1 check passed"),
        translate("Write", "{n} checks passed"),
        theme.number(len(names)),
    )
    row = Disclosure(theme, words, "check")
    normal = QFont.Weight.Normal
    inside = RoleLabel(theme, "\n".join(names), FontRole.LABEL, "muted", weight=normal, wrap=True)
    inside.setContentsMargins(theme.px(42), 0, theme.px(42), theme.px(10))
    row.add(inside)
    return row


class ChecksTab(Page):
    """Findings in two groups; F8 walks them."""

    chosen = Signal(object)
    """Go to the place of this Finding."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("Checks"))
        self._rows: list[FindingRow] = []
        self._lit = -1
        self._findings: tuple[Finding, ...] | None = None
        self._kind: Kind | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.standing = StandingBlock(theme)
        self.checklist = ChecklistPart(theme)
        self.column.addLayout(self._list)
        self.column.addWidget(self.checklist)
        self.column.addWidget(self.standing)
        self.column.addStretch(1)

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """The findings as they stand."""
        return tuple(self._rows)

    def show_findings(self, findings: tuple[Finding, ...], kind: Kind) -> None:
        """Other findings; the one that a person was at stays lit if it is still there."""
        if (findings, kind) == (self._findings, self._kind):
            return
        self._kind = kind
        at = self._rows[self._lit].finding if 0 <= self._lit < len(self._rows) else None
        self._findings = findings
        clear_layout(self._list)
        self._rows = []
        stopping = tuple(f for f in findings if f.blocking)
        others = tuple(f for f in findings if not f.blocking)
        self._group(self.tr("Before it can be approved"), stopping)
        self._group(self.tr("Worth a look"), others)
        if findings:
            self._list.addSpacing(self._theme.px(4))
            self._list.addWidget(Line(self._theme))
        self._list.addWidget(passed_row(self._theme, passed_words(findings, kind)))
        self._list.addWidget(Line(self._theme))
        self._lit = next((i for i, row in enumerate(self._rows) if row.finding == at), -1)
        self._light(self._lit)

    def step(self, by: int) -> Finding | None:
        """Light the next finding (or the one before) and give it; None when there is none."""
        if not self._rows:
            return None
        start = self._lit if self._lit >= 0 else (-1 if by > 0 else 0)
        self._light((start + by) % len(self._rows))
        self.ensureWidgetVisible(self._rows[self._lit])
        return self._rows[self._lit].finding

    def focus_lit(self) -> None:
        """The keyboard goes to the finding that is lit: Enter then leads on."""
        if 0 <= self._lit < len(self._rows):
            self._rows[self._lit].setFocus(Qt.FocusReason.OtherFocusReason)

    def _group(self, title: str, findings: tuple[Finding, ...]) -> None:
        if not findings:
            return
        self._list.addWidget(SectionHead(self._theme, title, self._theme.number(len(findings))))
        for number, finding in enumerate(findings):
            if number:
                self._list.addWidget(Line(self._theme))
            row = FindingRow(self._theme, finding)
            row.chosen.connect(self._choose)
            self._rows.append(row)
            self._list.addWidget(row)

    def _choose(self, finding: Finding) -> None:
        self._light(next((i for i, r in enumerate(self._rows) if r.finding == finding), -1))
        self.chosen.emit(finding)

    def _light(self, index: int) -> None:
        self._lit = index
        for number, row in enumerate(self._rows):
            row.set_lit(number == self._lit)
