"""The board's head: each edition with its share of live stories, and the numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from nejat_desktop.domain.board import EditionCount
from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.editions.laid_board import LaidBoard
from nejat_desktop.ui.editions.model import STORY
from nejat_desktop.ui.editions.shape import HEAD, MARGIN, PADDING
from nejat_desktop.ui.editions.words import BoardWords
from nejat_desktop.ui.theme import FontRole, Mode, Script, Theme
from nejat_desktop.ui.theme.wording import script_of
from nejat_desktop.ui.widgets import paint_elided

_BAR, _NAME_LINE, _TOP = 6, 20, 10


class BoardHead(QWidget):
    """76 px over the table; its columns stand where the table's do."""

    def __init__(
        self, theme: Theme, table: LaidBoard, words: BoardWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._table, self._words = theme, table, words
        self._counts: dict[str, EditionCount] = {}
        table.relaid.connect(self.update)
        self.retranslate(words)

    def show_counts(self, counts: Sequence[EditionCount]) -> None:
        """The numbers of each edition."""
        self._counts = {count.edition: count for count in counts}
        self.setAccessibleDescription("; ".join(self.words_of(e) for e in self._words.editions))
        self.update()

    def words_of(self, edition: Edition) -> str:
        """An edition's numbers in words: “Persian: 77 %, 37 live, 4 outdated, 5 missing”."""
        count = self._counts.get(edition.code)
        if count is None:
            return self._words.language(edition.code)
        parts = [self._percent(count), *(words for words, _ in self._numbers(count))]
        said = self.tr("{language}: {numbers}")
        return said.format(
            language=self._words.language(edition.code), numbers=self.tr(", ").join(parts)
        )

    def retranslate(self, words: BoardWords) -> None:
        """All words again."""
        self._words = words
        self.setFixedHeight(self._theme.px(HEAD))
        self.setAccessibleName(self.tr("Editions"))
        self.show_counts(tuple(self._counts.values()))

    def event(self, event: QEvent) -> bool:
        """A tooltip says the numbers of the edition under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            at = event.pos().x()  # type: ignore[attr-defined]
            self.setToolTip(self._tip(at))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The editions, then the story's column over them."""
        painter, color = QPainter(self), self._theme.color
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), color("panel"))
        for column, edition in enumerate(self._words.editions, 1):
            left, width = self._table.column_rect(column)
            self._edition(painter, QRect(left, 0, width, self.height()), edition)
        left, width = self._table.column_rect(STORY)
        painter.fillRect(left, 0, width, self.height(), color("panel"))
        self._story(painter, QRectF(left, 0, width, self.height()))
        painter.fillRect(0, 0, self.width(), 1, color("line"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, color("line"))

    def _story(self, painter: QPainter, rect: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font(FontRole.LABEL)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        line = rect.adjusted(px(MARGIN), self.height() - px(_TOP + 20), -px(MARGIN), -px(_TOP))
        paint_elided(painter, line, self.tr("Story, source edition"), rtl_interface=theme.rtl)

    def _edition(self, painter: QPainter, rect: QRect, edition: Edition) -> None:
        theme, px, rtl = self._theme, self._theme.px, self._theme.rtl
        edge = rect.right() if rtl else rect.left()
        painter.fillRect(edge, 0, 1, rect.height(), theme.color("line"))
        inner = QRectF(rect.adjusted(px(PADDING), px(_TOP), -px(PADDING), 0))
        line = QRectF(inner.left(), inner.top(), inner.width(), px(_NAME_LINE))
        count = self._counts.get(edition.code)
        taken = self._code(painter, line, edition.code)
        end = self._share(painter, line, self._percent(count)) if count else 0.0
        font = theme.font(FontRole.BODY, script_of(edition.name))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        name = line.adjusted(end if rtl else taken, 0, -taken if rtl else -end, 0)
        paint_elided(painter, name, edition.name, rtl_interface=rtl)
        if count is not None:
            bar = QRectF(inner.left(), line.bottom() + px(6), inner.width(), px(_BAR))
            self._bar(painter, bar, count)
            numbers = QRectF(inner.left(), bar.bottom() + px(5), inner.width(), px(16))
            self._line(painter, numbers, count)

    def _code(self, painter: QPainter, line: QRectF, code: str) -> float:
        theme, px = self._theme, self._theme.px
        font = theme.font(FontRole.SMALL, Script.LATIN)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        width = max(px(16), QFontMetrics(font).horizontalAdvance(code) + 2)
        left = line.right() - width if theme.rtl else line.left()
        cell = QRectF(left, line.top(), width, line.height())
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, code)
        return float(width + px(8))

    def _share(self, painter: QPainter, line: QRectF, words: str) -> float:
        theme = self._theme
        font = theme.font(FontRole.LABEL)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        width = QFontMetrics(font).horizontalAdvance(words) + 1
        left = line.left() if theme.rtl else line.right() - width
        cell = QRectF(left, line.top(), width, line.height())
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)
        return float(width + theme.px(8))

    def _bar(self, painter: QPainter, box: QRectF, count: EditionCount) -> None:
        """Live, outdated, under way; what is missing stays empty."""
        theme = self._theme
        path = QPainterPath()
        path.addRoundedRect(box, 3, 3)
        painter.save()
        painter.setClipPath(path)
        stark = theme.mode is Mode.HIGH_CONTRAST
        painter.fillRect(box, theme.color("disabled" if stark else "sunken"))
        at = 0.0
        parts = (
            (count.live, "ok"),
            (count.outdated, "warning"),
            (count.under_way, "state.draft.fg"),
        )
        for number, color in parts:
            wide = box.width() * number / count.total if count.total else 0.0
            left = box.right() - at - wide if theme.rtl else box.left() + at
            painter.fillRect(QRectF(left, box.top(), wide, box.height()), theme.color(color))
            at += wide
        painter.restore()

    def _line(self, painter: QPainter, box: QRectF, count: EditionCount) -> None:
        theme, gap = self._theme, self._theme.px(10)
        font = theme.font(FontRole.SMALL)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        at, numbers = 0.0, self._numbers(count)
        metrics = QFontMetrics(font)
        if sum(metrics.horizontalAdvance(words) + 1 + gap for words, _ in numbers) > box.width():
            numbers = numbers[1:]  # the share of what is live stands above them
        for words, color in numbers:
            wide = float(QFontMetrics(font).horizontalAdvance(words) + 1)
            wide = min(wide, max(box.width() - at, 0.0))
            left = box.right() - at - wide if theme.rtl else box.left() + at
            painter.setPen(theme.color(color))
            cell = QRectF(QPointF(left, box.top()), box.size())
            cell.setWidth(wide)
            paint_elided(painter, cell, words, rtl_interface=theme.rtl)
            at += wide + gap

    def _numbers(self, count: EditionCount) -> list[tuple[str, str]]:
        number = self._theme.number
        return [
            (self.tr("{count} live").format(count=number(count.live)), "muted"),
            (self.tr("{count} outdated").format(count=number(count.outdated)), "warning"),
            (self.tr("{count} missing").format(count=number(count.missing)), "muted"),
        ]

    def _percent(self, count: EditionCount) -> str:
        share = round(100 * count.live / count.total) if count.total else 0
        return self.tr("{share} %").format(share=self._theme.number(share))

    def _tip(self, at: int) -> str:
        for column, edition in enumerate(self._words.editions, 1):
            left, width = self._table.column_rect(column)
            if left <= at < left + width:
                return self.words_of(edition)
        return ""
