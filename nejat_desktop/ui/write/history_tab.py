"""The tab with every kept version: who, when, why; what differs from the present; restore."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from nejat_desktop.domain.article import Content, Revision, RevisionReason
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.uid import Uid
from nejat_desktop.services.rewritings import Rewriting
from nejat_desktop.ui.activity.site_words import rewritten_sentences, rewritten_words
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import Button, Ground, Line, PaneHead, paint_elided
from nejat_desktop.ui.write.difference import DifferenceView, changed_paragraphs
from nejat_desktop.ui.write.words import day_and_time, moment_words, reason_words

REVISION = Qt.ItemDataRole.UserRole + 1
_ROW = 52
_COMMENTED = 72
Kept = Revision | Rewriting
"""A version, or what a site made otherwise of one."""


def by_time(history: Iterable[Revision], rewritten: Iterable[Rewriting]) -> tuple[Kept, ...]:
    """Both in one row, the newest first."""
    return tuple(sorted((*rewritten, *history), key=moment_of, reverse=True))


def moment_of(kept: Kept) -> datetime:
    """When it came about here."""
    return kept.stamp.at if isinstance(kept, Revision) else kept.at


def title_of(kept: Kept) -> str:
    """Why a version was kept; of a site, the first thing that it made otherwise."""
    if isinstance(kept, Rewriting):
        return rewritten_sentences(kept.words)[0]
    return reason_words(kept.reason)


class RevisionDelegate(QStyledItemDelegate):
    """Two lines, or three when there is a comment."""

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme, self._now = theme, now
        self.edition: Edition | None = None

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A comment has a line of its own."""
        return QSize(100, self._theme.px(_COMMENTED if self.third(index.data(REVISION)) else _ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Why it was kept, who and when, the comment."""
        kept: Kept = index.data(REVISION)
        theme, px = self._theme, self._theme.px
        state = option.state
        rect = QRectF(option.rect)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, theme.color("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("row_hover"))
        inside = rect.adjusted(px(16), px(7), -px(16), 0)
        inside.setHeight(px(19))
        self._line(painter, inside, title_of(kept), "text", selected, bold=True)
        if isinstance(kept, Revision):
            self._number(painter, inside, kept, selected)
        inside.translate(0, px(19))
        self._line(painter, inside, self.meta(kept), "muted", selected)
        if third := self.third(kept):
            inside.translate(0, px(20))
            self._line(painter, inside, third, "text_soft", selected)
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("focus"))
            for inset in (0.5, 1.5):
                painter.drawRect(rect.adjusted(inset, inset, -inset, -inset))
        painter.restore()

    def third(self, kept: Kept) -> str:
        """The comment; of a site, what else it made otherwise."""
        if isinstance(kept, Rewriting):
            return " ".join(rewritten_sentences(kept.words)[1:])
        if not kept.comment:
            return ""
        is_handed = kept.reason is RevisionReason.HANDED_OVER
        words = self.tr("to {comment}") if is_handed else self.tr("“{comment}”")
        return words.format(comment=isolate(kept.comment))

    def meta(self, revision: Kept) -> str:
        """“Leila Moradi · 6 Oct · laptop”; of what came about on the site, who did it and when."""
        if self.edition is None:
            return ""
        there = self.tr("{who} · {when} · on the site")
        if isinstance(revision, Rewriting):
            when = moment_words(revision.at, self.edition, self._now())
            return there.format(who=isolate(revision.site), when=when)
        moment = revision.written or revision.stamp.at
        when = moment_words(moment, self.edition, self._now())
        if revision.reason is RevisionReason.FROM_SITE:
            who = isolate(revision.who) if revision.who else self.tr("somebody")
            return there.format(who=who, when=when)
        return f"{isolate(revision.stamp.person.name)} · {when} · {isolate(revision.stamp.device)}"

    def _number(self, painter: QPainter, rect: QRectF, revision: Revision, selected: bool) -> None:
        """Which version it is, at the end of the line."""
        words = self.tr("Version {n}").format(n=self._theme.number(revision.number))
        painter.setFont(self._font())
        painter.setPen(self._theme.color("on_selection_soft" if selected else "muted"))
        edge = Qt.AlignmentFlag.AlignLeft if self._theme.rtl else Qt.AlignmentFlag.AlignRight
        flags = edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(rect, flags, words)

    def _font(self, *, bold: bool = False) -> QFont:
        font = self._theme.font(FontRole.BODY if bold else FontRole.LABEL)
        font.setWeight(QFont.Weight.Medium if bold else QFont.Weight.Normal)
        return font

    def _line(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        color: str,
        selected: bool,
        *,
        bold: bool = False,
    ) -> None:
        painter.setFont(self._font(bold=bold))
        soft = "on_selection" if bold else "on_selection_soft"
        painter.setPen(self._theme.color(soft if selected else color))
        paint_elided(painter, rect, text, rtl_interface=self._theme.rtl)


class HistoryTab(Ground):
    """The list above, the difference below, “Restore this version” at the foot."""

    restore_asked = Signal(str)
    """A revision's uid."""

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__(theme, "panel")
        self._theme_here = theme
        self._present = Content()
        self._history: tuple[Kept, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setProperty("ring", False)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._delegate = RevisionDelegate(theme, now)
        self.list.setItemDelegate(self._delegate)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_difference())
        self._head = PaneHead(theme, self.tr("From this version to the present text"))
        self.difference = DifferenceView(theme)
        self._restore = Button(
            theme, self.tr("Restore this version"), icon="clock-counter-clockwise"
        )
        self._restore.clicked.connect(self.ask_restore)
        self._restore.setEnabled(False)
        theme.changed.connect(self.list.viewport().update)
        self._lay_out()

    def show_history(self, history: tuple[Kept, ...], present: Content, edition: Edition) -> None:
        """Other versions, or another present text."""
        self._delegate.edition = edition
        self._present = present
        chosen = self._selected
        if history != self._history:
            self._history = history
            self.list.clear()
            for kept in history:
                item = self._item(kept, edition)
                self.list.addItem(item)
                if chosen is not None and _key(kept) == _key(chosen):
                    self.list.setCurrentItem(item)
        self._show_difference()

    def _item(self, kept: Kept, edition: Edition) -> QListWidgetItem:
        item = QListWidgetItem()
        item.setData(REVISION, kept)
        said = ", ".join(filter(None, (title_of(kept), self._delegate.meta(kept))))
        more = rewritten_words(kept.words) if isinstance(kept, Rewriting) else kept.comment
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        item.setToolTip(f"{day_and_time(moment_of(kept), edition)}\n{more}".strip())
        return item

    @property
    def chosen(self) -> Revision | None:
        """The version that is selected."""
        return self._selected if isinstance(self._selected, Revision) else None

    @property
    def _selected(self) -> Kept | None:
        item = self.list.currentItem()
        found: Kept | None = item.data(REVISION) if item is not None else None
        return found

    def choose(self, revision: Uid) -> bool:
        """Select a version; whether it is there."""
        for row in range(self.list.count()):
            if _key(self.list.item(row).data(REVISION)) == revision:
                self.list.setCurrentRow(row)
                return True
        return False

    def ask_restore(self) -> None:
        """Bring the chosen version back."""
        if self.chosen is not None:
            self.restore_asked.emit(self.chosen.uid)

    def _show_difference(self) -> None:
        revision, edition = self.chosen, self._delegate.edition
        self._restore.setEnabled(revision is not None and revision.content != self._present)
        self._head.set_title(self.tr("From this version to the present text"))
        if isinstance(self._selected, Rewriting):
            self._head.set_title(QCoreApplication.translate("Conflict", "On the site"))
            self._show_rewriting(self._selected, edition)
        elif revision is None or edition is None:
            self.difference.clear_difference(self.tr("Choose a version to compare it."))
        else:
            self.difference.show_difference(revision.content, self._present, edition)

    def _show_rewriting(self, one: Rewriting, edition: Edition | None) -> None:
        """What was sent beside what stands there; where no words differ, or it is long ago, what
        was made otherwise in sentences."""
        both = (one.sent, one.stored) if one.sent and one.stored else None
        if both and edition and changed_paragraphs(*both):
            self.difference.show_difference(*both, edition)
        else:
            self.difference.clear_difference(rewritten_words(one.words))

    def _lay_out(self) -> None:
        px = self._theme_here.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 3)
        column.addWidget(Line(self._theme_here))
        column.addWidget(self._head)
        column.addWidget(self.difference, 2)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(16), px(8), px(16), px(12))
        foot.addWidget(self._restore)
        column.addLayout(foot)


def _key(kept: Kept) -> str:
    """What it is found again by when the list is made anew."""
    return kept.uid if isinstance(kept, Revision) else kept.at.isoformat()
