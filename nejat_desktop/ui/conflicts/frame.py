"""What stands around the pieces: the head with its way through, the columns' names, the foot."""

from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.conflicts.column import Thirds
from nejat_desktop.ui.conflicts.sheet import Fold, Sheet, Signature
from nejat_desktop.ui.conflicts.words import fold_words, signature_words, translate
from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.widgets import (
    Button,
    ButtonKind,
    ElidedLabel,
    Ground,
    RoleLabel,
)
from nejat_desktop.ui.widgets.margins import StartEndMargins


class SheetHead(QWidget):
    """52 px: the headline, the edition, which block, Previous and Next."""

    def __init__(self, theme: Theme, actions: ActionTable) -> None:
        super().__init__()
        self._theme, px = theme, theme.px
        self._mark = QLabel()
        self.title = ElidedLabel(theme, "", FontRole.TITLE)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        bold = QFont.Weight.DemiBold
        self._code = RoleLabel(theme, "", FontRole.SMALL, "muted", script=Script.LATIN, weight=bold)
        self.place = RoleLabel(theme, "", FontRole.BODY, "muted")
        self.previous = Button(theme, icon="caret-up")
        self.next = Button(theme, icon="caret-down", keys=actions.key("difference.next"))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(10))
        row.addWidget(self._mark)
        row.addWidget(self.title)
        row.addWidget(self._code)
        row.addStretch(1)
        row.addWidget(self.place)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        self.previous.clicked.connect(lambda: actions.trigger("difference.previous"))
        self.next.clicked.connect(lambda: actions.trigger("difference.next"))
        theme.changed.connect(self.reword)
        self.reword()

    def show_sheet(self, headline: str, code: str) -> None:
        """Another article."""
        self.title.setText(headline)
        self._code.setText(code)

    def show_place(self, number: int, count: int) -> None:
        """Which of the blocks that wait for a person is current; 0: none yet."""
        words = translate("Conflict", "Block {n} of {count}")
        number_of = self._theme.number
        self.place.setText(words.format(n=number_of(max(number, 1)), count=number_of(count)))
        self.place.setVisible(count > 0)
        for button in (self.previous, self.next):
            button.setVisible(count > 0)

    def reword(self) -> None:
        """All words again."""
        self._mark.setPixmap(self._theme.pixmap("git-diff", "danger", 20))
        self.previous.setText(translate("Conflict", "Previous"))
        self.next.setText(translate("Conflict", "Next"))
        self.previous.setAccessibleName(translate("Conflict", "Previous block"))
        self.next.setAccessibleName(translate("Conflict", "Next block"))
        self.setFixedHeight(self._theme.px(self._theme.tokens.height.header))


class _Name(QWidget):
    """A column's name, and under it who and when."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        normal, bold = QFont.Weight.Normal, QFont.Weight.DemiBold
        self.name = RoleLabel(theme, "", FontRole.BODY, weight=bold)
        self.about = ElidedLabel(theme, "", FontRole.LABEL, "muted", weight=normal)
        column = QVBoxLayout(self)
        StartEndMargins(
            self, column, theme.px(16), theme.px(8), top=theme.px(5), bottom=theme.px(5)
        )
        column.setSpacing(0)
        column.addWidget(self.name)
        column.addWidget(self.about)

    def show_words(self, name: str, about: str) -> None:
        """Other words."""
        self.name.setText(name)
        self.about.setText(about)
        self.setAccessibleName(f"{name}: {about}" if about else name)


class ColumnNames(Ground):
    """48 px: On the site, Before both, Here, each with who and when."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "panel")
        self._names_theme = theme
        self.names = (_Name(theme), _Name(theme), _Name(theme))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 1)
        column.addWidget(Thirds(theme, self.names))
        self._fit()
        theme.changed.connect(self._fit)

    def show_sheet(self, sheet: Sheet) -> None:
        """Whose texts stand in the columns."""
        titles = (
            translate("Conflict", "On the site"),
            translate("Conflict", "Before both"),
            translate("Conflict", "Here"),
        )
        signatures: tuple[Signature, ...] = (sheet.site, sheet.base, sheet.mine)
        for name, title, signed in zip(self.names, titles, signatures, strict=True):
            name.show_words(title, signature_words(signed, sheet.edition, self._names_theme))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above and below."""
        super().paintEvent(event)
        painter, line = QPainter(self), self._names_theme.color("line")
        painter.fillRect(0, 0, self.width(), 1, line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)

    def _fit(self) -> None:
        self.setFixedHeight(self._names_theme.px(48))


class FoldLine(Ground):
    """28 px: paragraphs that are the same on both sides."""

    def __init__(self, theme: Theme, fold: Fold) -> None:
        super().__init__(theme, "window")
        self._fold_theme, self._fold, px = theme, fold, theme.px
        self._mark = QLabel()
        normal = QFont.Weight.Normal
        self.words = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=normal)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 1)
        row.setSpacing(px(8))
        row.addWidget(self._mark)
        row.addWidget(self.words, 1)
        theme.changed.connect(self._reword)
        self._reword()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under it."""
        super().paintEvent(event)
        line = self._fold_theme.color("line")
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, line)

    def _reword(self) -> None:
        words = fold_words(self._fold, self._fold_theme)
        self._mark.setPixmap(self._fold_theme.pixmap("equals", "muted", 14))
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setFixedHeight(self._fold_theme.px(28))


class SheetFoot(Ground):
    """56 px: what is kept, how far it is, Later, and the next step."""

    def __init__(self, theme: Theme, actions: ActionTable) -> None:
        super().__init__(theme, "panel")
        self._foot_theme, px = theme, theme.px
        self._shield, self._check = QLabel(), QLabel()
        self._kept = RoleLabel(theme, "", FontRole.BODY, "text_soft", wrap=True)
        self.decided = RoleLabel(theme, "", FontRole.BODY, "text_soft")
        self.later = Button(theme)
        self.join = Button(theme, "", ButtonKind.PRIMARY, keys=actions.key("conflict.join"))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 1, px(16), 0)
        row.setSpacing(px(8))
        row.addWidget(self._shield)
        row.addWidget(self._kept, 1)
        row.addWidget(self._check)
        row.addWidget(self.decided)
        row.addSpacing(px(4))
        row.addWidget(self.later)
        row.addSpacing(px(4))
        row.addWidget(self.join)
        self.later.clicked.connect(lambda: actions.trigger("conflict.later"))
        self.join.clicked.connect(lambda: actions.trigger("conflict.join"))
        theme.changed.connect(self._reword)
        self._reword()

    def show_decided(self, done: int, count: int) -> None:
        """How many blocks are decided."""
        number = self._foot_theme.number
        words = translate("Conflict", "{n} of {count} decided")
        self.decided.setText(words.format(n=number(done), count=number(count)))
        icon, color = ("check", "ok") if done == count else ("circle", "muted")
        self._check.setPixmap(self._foot_theme.pixmap(icon, color, 14))
        self.join.setEnabled(done == count)
        for part in (self.decided, self._check):
            part.setVisible(count > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line above."""
        super().paintEvent(event)
        line = self._foot_theme.color("line_strong")
        QPainter(self).fillRect(0, 0, self.width(), 1, line)

    def _reword(self) -> None:
        self._shield.setPixmap(self._foot_theme.pixmap("shield-check", "text_soft", 18))
        words = translate("Conflict", "Both texts are kept in History, whatever you choose.")
        self._kept.setText(words)
        self.later.setText(translate("Conflict", "Later"))
        self.join.setText(translate("Conflict", "Join into a new draft"))
        self.later.updateGeometry()
        self.join.updateGeometry()
        self.setFixedHeight(self._foot_theme.px(56))
