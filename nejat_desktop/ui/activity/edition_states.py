"""The editions of the site, each with its state at the end of its line."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.ports.site import Verdict
from nejat_desktop.ui.activity.outlook import (
    FETCHING,
    SENDING,
    EditionState,
    Outlook,
    edition_state,
)
from nejat_desktop.ui.activity.plan_words import STATE_MARKS, PlanWords
from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.theme.wording import script_of
from nejat_desktop.ui.widgets import paint_elided

_COUNTED: dict[EditionState, tuple[Verdict, ...]] = {
    EditionState.UP_TO_DATE: (),
    EditionState.TO_SEND: SENDING,
    EditionState.SENDING: SENDING,
    EditionState.TO_FETCH: FETCHING,
    EditionState.WAITING: (Verdict.WAIT,),
    EditionState.CONFLICT: (Verdict.CONFLICT, Verdict.ASK),
    EditionState.PARKED: (Verdict.PARKED,),
}


class SiteLine(QWidget):
    """30 px: code, name in its own script, state."""

    def __init__(self, theme: Theme, edition: Edition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._edition = theme, edition
        self._words = ""
        self._mark = ("", "muted")
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def words(self) -> str:
        """The state in words."""
        return self._words

    def show_state(self, state: EditionState, words: str) -> None:
        """Say where the edition stands."""
        self._words, self._mark = words, STATE_MARKS[state]
        self.setAccessibleName(f"{self._edition.name}: {words}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the start edge: code, name; from the end edge: words and mark."""
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        code = theme.font(FontRole.SMALL, Script.LATIN)
        code.setWeight(QFont.Weight.DemiBold)
        painter.setFont(code)
        painter.setPen(theme.color("text"))
        painter.drawText(
            self._cell(px(16), px(24)), Qt.AlignmentFlag.AlignCenter, self._edition.code
        )
        painter.setFont(theme.font(FontRole.BODY, script_of(self._edition.name)))
        name = self._cell(px(48), px(140))
        paint_elided(painter, name, self._edition.name, rtl_interface=self._rtl())
        font = theme.font(FontRole.LABEL)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.color(self._mark[1]))
        wide = painter.fontMetrics().horizontalAdvance(self._words) + 1
        start = self.width() - px(16) - wide
        painter.drawText(self._cell(start, wide), Qt.AlignmentFlag.AlignCenter, self._words)
        if self._mark[0]:
            at = self._cell(start - px(5 + 14), px(14))
            icon = theme.pixmap(self._mark[0], self._mark[1], 14)
            painter.drawPixmap(QPointF(at.left(), (self.height() - px(14)) // 2), icon)

    def _cell(self, start: float, width: float) -> QRectF:
        left = self.width() - start - width if self._rtl() else start
        return QRectF(left, 0, width, self.height())

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(30))


class EditionStates(QWidget):
    """One line for each edition."""

    def __init__(
        self, theme: Theme, editions: Sequence[Edition], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.lines = {edition.code: SiteLine(theme, edition) for edition in editions}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in self.lines.values():
            column.addWidget(line)

    def show_outlook(self, words: PlanWords, outlook: Outlook, running: bool) -> None:
        """What the plan, and how it stands with the sites, mean for each edition."""
        lines = outlook.lines
        for code, line in self.lines.items():
            health = outlook.health.get(code)
            state = edition_state(lines, code, running, health)
            counted = _COUNTED.get(state, ())
            count = lines.amount(*counted, edition=code)
            until = health.resting if health is not None else None
            line.show_state(state, words.state(state, count, until))
