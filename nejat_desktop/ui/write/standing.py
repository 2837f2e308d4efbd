"""Where it stands: this text, the site, and the other editions, each as a mark and a few words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from nejat_desktop.domain.article import Article, Live, Status
from nejat_desktop.domain.desk import chip_state
from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import ChipState, RoleLabel
from nejat_desktop.ui.write.pane import SectionHead, clear_layout
from nejat_desktop.ui.write.sheet import Insight, Sheet
from nejat_desktop.ui.write.words import (
    count_words,
    day_and_time,
    language_words,
    moment_words,
    translate,
)

_DOTTED = (ChipState.PUBLISHED, ChipState.DRAFT_OVER_LIVE)


@dataclass(frozen=True, slots=True)
class Standing:
    """One line: what it is about, and how it stands."""

    label: str
    state: ChipState
    words: str


def standings(sheet: Sheet, insight: Insight, theme: Theme, now: datetime) -> Iterator[Standing]:
    """This text, the site, then the source (of a translation) and the other editions."""
    article = sheet.article
    text = _text(sheet, insight.sent(article), theme, now)
    yield Standing(translate("Write", "This text"), *text)
    if article.release is not None:
        released = insight.released(article)
        yield Standing(translate("Write", "The site"), *_site(sheet, released, theme, now))
    source = article.translation.source_edition if article.translation else ""
    for other in sheet.newsroom.editions:
        found = sheet.in_edition(other.code)
        if found is None or found.uid == article.uid:
            continue
        behind = insight.behind.get(other.code, 0)
        if other.code == source:
            words = _source(found, other, theme)
            state = ChipState(chip_state(found.status, found.live, 0).value)
            yield Standing(translate("Write", "The source"), state, words)
        else:
            yield Standing(language_words(other), *edition_state(found, behind, theme))


def edition_state(article: Article, behind: int, theme: Theme) -> tuple[ChipState, str]:
    """How another edition of the story stands."""
    state = ChipState(chip_state(article.status, article.live, behind).value)
    words = {
        ChipState.DRAFT: translate("Write", "Draft"),
        ChipState.DRAFT_OVER_LIVE: translate("Write", "Draft over release {release}"),
        ChipState.REVIEW: translate("Write", "In review"),
        ChipState.APPROVED: translate("Write", "Approved, waits to sync"),
        ChipState.HELD: translate("Write", "Held back"),
        ChipState.SCHEDULED: translate("Write", "Scheduled"),
        ChipState.PUBLISHED: translate("Write", "Live, release {release}"),
        ChipState.WITHDRAWN: translate("Write", "Withdrawn"),
        ChipState.CONFLICT: translate("Write", "Conflict"),
        ChipState.MISSING: translate("Write", "Not begun"),
        ChipState.OUTDATED: count_words(
            behind,
            translate("Write", "1 paragraph behind"),
            translate("Write", "{n} paragraphs behind"),
            theme.number(behind),
        ),
    }
    mark = ChipState.DRAFT if state is ChipState.DRAFT_OVER_LIVE else state
    return mark, words[state].replace("{release}", theme.number(article.release_number))


def _text(sheet: Sheet, sent: datetime, theme: Theme, now: datetime) -> tuple[ChipState, str]:
    article, edition = sheet.article, sheet.edition
    match article.status:
        case Status.DRAFT if article.release is not None:
            words = translate("Write", "Draft over release {n}")
            return ChipState.DRAFT, words.format(n=theme.number(article.release_number))
        case Status.DRAFT:
            return ChipState.DRAFT, translate("Write", "Draft")
        case Status.IN_REVIEW:
            since = moment_words(sent, edition, now)
            return ChipState.REVIEW, translate("Write", "In review, since {when}").format(
                when=since
            )
        case Status.APPROVED:
            words = translate("Write", "Approved as release {n}")
            return ChipState.APPROVED, words.format(n=theme.number(article.release_number))


def _site(
    sheet: Sheet, released: datetime | None, theme: Theme, now: datetime
) -> tuple[ChipState, str]:
    article, edition = sheet.article, sheet.edition
    number = theme.number(article.release_number)
    states = {
        Live.PUBLISHED: (ChipState.PUBLISHED, translate("Write", "Live, release {n}")),
        Live.WAITING: (ChipState.APPROVED, translate("Write", "Release {n} waits to sync")),
        Live.HELD: (ChipState.HELD, translate("Write", "Release {n} is held back")),
        Live.SCHEDULED: (ChipState.SCHEDULED, translate("Write", "Scheduled")),
        Live.WITHDRAWN: (ChipState.WITHDRAWN, translate("Write", "Withdrawn")),
        Live.NEVER: (ChipState.MISSING, translate("Write", "Not there")),
    }
    state, words = states[article.live]
    if state is ChipState.HELD and article.release is None:
        return state, translate("Write", "Held back")
    if state is ChipState.PUBLISHED and released:
        words = translate("Write", "Live, release {n} of {when}")
        when = moment_words(released, edition, now)
        return state, words.format(n=number, when=when)
    if state is ChipState.SCHEDULED and article.content.date:
        return state, day_and_time(article.content.date, edition)
    return state, words.format(n=number)


def _source(article: Article, edition: Edition, theme: Theme) -> str:
    language = language_words(edition)
    if article.release is None:
        return translate("Write", "{language}, draft").format(language=language)
    words = translate("Write", "{language}, release {n}")
    if article.live is Live.PUBLISHED:
        words = translate("Write", "{language}, release {n}, live")
    return words.format(language=language, n=theme.number(article.release_number))


class StateMark(QWidget):
    """A state as mark and words in its colour, 12 px and medium."""

    def __init__(self, theme: Theme, state: ChipState, words: str) -> None:
        super().__init__()
        self._theme, self._state, self._words = theme, state, words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def sizeHint(self) -> QSize:
        """Mark, gap and words."""
        px = self._theme.px
        width = QFontMetrics(self._font()).horizontalAdvance(self._words)
        return QSize(px(14 + 5) + width + 2, px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark at the start, the words after it."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        key = "draft" if self._state is ChipState.DRAFT_OVER_LIVE else self._state.value
        ink = theme.color(f"state.{key}.fg")
        side, rtl = theme.px(14), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(0, (self.height() - side) // 2, side, side)
        if rtl:
            box.moveRight(self.width())
        if self._state in _DOTTED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("state.published.fg"))
            painter.drawEllipse(box.center(), theme.px(8) / 2, theme.px(8) / 2)
        else:
            icon = theme.tokens.state_marks[self._state.value].icon
            painter.drawPixmap(QPointF(box.left(), box.top()), theme.pixmap(icon, ink, 14))
        painter.setFont(self._font())
        painter.setPen(ink)
        room = QRectF(0, 0, self.width() - side - theme.px(5), self.height())
        room.moveLeft(0 if rtl else side + theme.px(5))
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        shown = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, flags, shown)

    def _font(self) -> QFont:
        font = self._theme.font(FontRole.LABEL)
        font.setWeight(QFont.Weight.Medium)
        return font


class StandingBlock(QWidget):
    """The head “Where it stands” and its lines."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[Standing, ...] = ()
        self._head = SectionHead(theme, self.tr("Where it stands"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(16))
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnMinimumWidth(0, theme.px(92))
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._grid)

    def show_lines(self, lines: tuple[Standing, ...]) -> None:
        """Other lines."""
        if lines == self._lines:
            return
        self._lines = lines
        clear_layout(self._grid)
        for row, line in enumerate(lines):
            self._grid.addWidget(RoleLabel(self._theme, line.label, color="muted"), row, 0)
            self._grid.addWidget(StateMark(self._theme, line.state, line.words), row, 1)
