"""The desk's inspector: one story with its picture, editions, warnings and next step."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nejat_desktop.ui.desk.details import Details, next_step
from nejat_desktop.ui.desk.edition_line import EditionLine
from nejat_desktop.ui.desk.foot import Foot
from nejat_desktop.ui.desk.inspector_words import InspectorWords
from nejat_desktop.ui.desk.reading import ReadingText
from nejat_desktop.ui.desk.remarks import CommentCard, Warnings
from nejat_desktop.ui.desk.words import PAGED, DeskWords, kind_words, untitled
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import ChipState as WidgetState
from nejat_desktop.ui.widgets import EmptyState, Ground, RoleLabel
from nejat_desktop.ui.widgets.cover import cover

PICTURE_BOX = (720, 720)
_SHAPE = (340, 191)


class LeadPicture(QWidget):
    """The lead picture, cut to 340 × 191 and its width; never mirrored."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmap: QPixmap | None = None
        self._page = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, pixmap: QPixmap | None, *, page: bool = False) -> None:
        """Show it when it is there, of a page its top; an empty ground until then."""
        self._pixmap, self._page = pixmap, page
        self.update()

    def hasHeightForWidth(self) -> bool:
        """It keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Its shape as drawn."""
        return round(width * _SHAPE[1] / _SHAPE[0])

    def sizeHint(self) -> QSize:
        """As drawn."""
        return QSize(self._theme.px(_SHAPE[0]), self._theme.px(_SHAPE[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The middle of the picture."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        if self._pixmap is not None:
            cover(painter, QRectF(self.rect()), self._pixmap, 0, page=self._page)


class Inspector(QStackedWidget):
    """Shows `Details`; what is pressed is told by signals."""

    followed = Signal(str)
    """The link of an edition."""
    stepped = Signal()
    """The filled button."""
    other = Signal()
    """The button beside it."""
    sent_back = Signal(str)
    """With this comment."""
    mended = Signal(object)
    """A Finding that somebody wants to mend."""

    def __init__(
        self, theme: Theme, pictures: Pictures, words: DeskWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._pictures = theme, pictures
        self._words = InspectorWords(theme, words)
        self._details: Details | None = None
        self._picture = LeadPicture(theme)
        self._kicker = RoleLabel(theme, "", FontRole.LABEL, "accent", weight=_BOLD)
        self._kind = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=_NORMAL)
        self._headline = ReadingText(theme, FontRole.TITLE, line=(25, 32))
        self._excerpt = ReadingText(theme, FontRole.BODY, "text_soft", line=(21, 24))
        self._byline = ReadingText(theme, FontRole.LABEL, "muted", line=(18, 20))
        self._byline.set_weight(_NORMAL)
        self._lines: list[EditionLine] = []
        self._warnings = Warnings(theme)
        self._comment = CommentCard(theme)
        self.foot = Foot(theme)
        self._empty = EmptyState(theme, "article")
        self._lay_out()
        self._connect()
        self.retranslate(words)
        self._empty.hide()

    def _connect(self) -> None:
        self._warnings.mended.connect(self.mended)
        self.foot.stepped.connect(self.stepped)
        self.foot.other.connect(self.other)
        self.foot.sent_back.connect(self.sent_back)
        self._pictures.ready.connect(self._picture_ready)

    @property
    def details(self) -> Details | None:
        """What is shown."""
        return self._details

    @property
    def lines(self) -> tuple[EditionLine, ...]:
        """One for each edition, in their order."""
        return tuple(self._lines)

    def retranslate(self, words: DeskWords) -> None:
        """All words again, for another language or other settings."""
        self._words = InspectorWords(self._theme, words)
        self.setAccessibleName(self.tr("About the story"))
        self._empty.set_words(
            self.tr("No story is selected"), self.tr("Its editions and next step are shown here.")
        )
        self.show_details(self._details)

    def show_details(self, details: Details | None) -> None:
        """Show a story, or that none is selected."""
        self._details = details
        self.setCurrentIndex(0 if details is None else 1)
        if details is None:
            self._empty.show()
            return
        row, article = details.row, details.article
        self._picture.setVisible(row.lead is not None)
        self._picture_ready(row.lead or "")
        self._kicker.setText(self._words.desk.section(row.section))
        self._kind.setText(kind_words(row.kind))
        self._headline.set_text(row.headline or untitled())
        self._excerpt.set_text(article.content.excerpt if article else "")
        self._byline.set_text(self._words.byline(row))
        self._show_lines(details)
        self._warnings.show_findings(self._words.findings(details))
        self._comment.show_comment(*self._words.comment(details))
        self.foot.show_step(self._words.foot(details, next_step(details)))

    def _show_lines(self, details: Details) -> None:
        chips = details.row.chips
        while len(self._lines) < len(chips):
            line = EditionLine(self._theme)
            line.followed.connect(self.followed)
            self._editions.addWidget(line)
            self._lines.append(line)
        for line, chip in zip(self._lines, chips, strict=False):
            link, name = self._words.link(details, chip)
            state = WidgetState(chip.state.value)
            line.show_edition(chip.edition, state, self._words.state(details, chip), link, name)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(chips))

    def _picture_ready(self, photo: str) -> None:
        row = self._details.row if self._details else None
        if row is not None and row.lead is not None and photo == row.lead:
            found = self._pictures.get(row.lead, PICTURE_BOX)
            self._picture.show_picture(found, page=row.kind in PAGED)

    def _lay_out(self) -> None:
        theme, px = self._theme, self._theme.px
        kick = QHBoxLayout()
        kick.addWidget(self._kicker, 1)
        kick.addWidget(self._kind)
        text = QVBoxLayout()
        text.setContentsMargins(px(16), px(16), px(16), px(12))
        text.setSpacing(0)
        text.addLayout(kick)
        text.addSpacing(px(4))
        for widget, gap in ((self._headline, 8), (self._excerpt, 8), (self._byline, 0)):
            text.addWidget(widget)
            text.addSpacing(px(gap))
        self._editions = QVBoxLayout()
        self._editions.setSpacing(0)
        body = Ground(theme, "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._picture)
        column.addLayout(text)
        column.addLayout(self._editions)
        column.addWidget(self._warnings)
        column.addWidget(self._comment)
        column.addStretch(1)
        self._frame(body)

    def _frame(self, body: QWidget) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        whole = Ground(self._theme, "panel")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self.foot)
        empty = Ground(self._theme, "panel")
        QVBoxLayout(empty).addWidget(self._empty)
        self.addWidget(empty)
        self.addWidget(whole)


_BOLD, _NORMAL = QFont.Weight.DemiBold, QFont.Weight.Normal
