"""Where one edition is published, and what can be done about it."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nejat_desktop.domain.connection import Connection, Power
from nejat_desktop.domain.edition import Edition
from nejat_desktop.ui.sites.powers_view import PowersView, power_words
from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.theme.wording import isolate, isolate_ltr, script_of
from nejat_desktop.ui.widgets import (
    Button,
    ButtonKind,
    NoticeBar,
    NoticeKind,
    NoticeText,
    RoleLabel,
)
from nejat_desktop.ui.write.fields import dress


class Ask(StrEnum):
    """What stands below the row."""

    NOTHING = "nothing"
    PASSWORD = "password"  # noqa: S105 - the name of a state
    LEAVE = "leave"


class EditionRow(QWidget):
    """Two lines and buttons; disconnecting and the password are asked in the row."""

    connect_asked = Signal(str)
    """An edition."""
    check_asked = Signal(str)
    fetch_asked = Signal(str)
    disconnect_asked = Signal(str)
    password_given = Signal(str, str)
    """An edition and the password."""

    def __init__(
        self, theme: Theme, edition: Edition, connection: Connection | None, *, locked: bool
    ) -> None:
        super().__init__()
        self._theme, self.edition, self.connection = theme, edition, connection
        self.locked = locked and connection is not None
        self._ask = Ask.NOTHING
        normal, bold = QFont.Weight.Normal, QFont.Weight.DemiBold
        small = {"script": Script.LATIN, "weight": bold}
        self._code = RoleLabel(theme, edition.code, FontRole.SMALL, **small)  # type: ignore[arg-type]
        self._code.setMinimumWidth(theme.px(20))  # names begin on one edge
        self._name = RoleLabel(
            theme,
            edition.name,
            script=script_of(edition.name),
            weight=QFont.Weight.Medium,
        )
        self.about = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=normal, wrap=True)
        self.notices = NoticeBar(theme, card=True)
        self.connect_button, self.check, self.leave = (Button(theme, small=True) for _ in range(3))
        self.unlock = Button(theme, small=True, icon="key")
        self.fetch = Button(theme, small=True, icon="cloud-arrow-down")
        self.more = Button(theme, "", ButtonKind.TEXT, small=True)
        self.powers = PowersView(theme)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        dress(self.password, theme, None)
        self._sure = RoleLabel(theme, "", FontRole.LABEL, "text_soft", weight=normal, wrap=True)
        self.yes = Button(theme, "", small=True)
        self.no = Button(theme, "", small=True)
        self._lay_out()
        self._connect()
        self.reword()

    def show_busy(self, busy: bool) -> None:
        """While the site is asked nothing else is."""
        for button in self._buttons:
            button.setEnabled(not busy)

    def show_problem(self, sentence: str) -> None:
        """It could not be done."""
        self.show_busy(False)
        self.notices.clear()
        self.notices.tell(NoticeText(NoticeKind.DANGER, sentence))

    def ask_password(self) -> None:
        """Show the field for the password, and put the focus there."""
        self._show_ask(Ask.PASSWORD)
        self.password.setFocus()

    def reword(self) -> None:
        """All words again."""
        connection = self.connection
        if connection is None:
            self.about.setText(self.tr("The site folder"))
        else:
            words = self.tr("{name}, {address}, as {user}")
            named = words.format(
                name=isolate(connection.name or "WordPress"),
                address=isolate_ltr(connection.home),
                user=isolate(connection.user),
            )
            needs = self.tr("Its password is needed once more; it is kept in memory only.")
            self.about.setText(f"{named}. {needs}" if self.locked else named)
            self._warn(connection)
        for button, words in (
            (self.connect_button, self.tr("Connect a WordPress site…")),
            (self.check, self.tr("Check again")),
            (self.fetch, self.tr("Fetch the archive")),
            (self.leave, self.tr("Disconnect…")),
            (self.unlock, self.tr("Give the password")),
            (self.no, self.tr("Cancel")),
        ):
            button.setText(words)
            button.setAccessibleName(f"{words} ({self.edition.name})")
            button.updateGeometry()
        self._show_ask(self._ask)

    def _warn(self, connection: Connection) -> None:
        """An account that may not publish is told of without being asked."""
        if connection.checked is not None and Power.PUBLISH.value not in connection.powers:
            self.notices.clear()
            words = power_words(Power.PUBLISH, has=False)
            self.notices.tell(NoticeText(NoticeKind.WARNING, words))

    def _show_ask(self, ask: Ask) -> None:
        self._ask = ask
        if ask is Ask.PASSWORD:
            self._sure.setText(self.tr("Application password of this account"))
            self.yes.setText(self.tr("Use it"))
        else:
            self._sure.setText(
                self.tr(
                    "What stands on the WordPress site stays there. From the next sync on this "
                    "edition is published to the site folder. Connecting it again goes on where "
                    "it was left."
                )
            )
            self.yes.setText(self.tr("Disconnect"))
        self.password.setAccessibleName(self.tr("Application password of this account"))
        self.yes.updateGeometry()
        self._asked.setVisible(ask is not Ask.NOTHING)
        self.password.setVisible(ask is Ask.PASSWORD)
        more = self.tr("Hide") if self.powers.isVisibleTo(self) else self.tr("What it may do")
        self.more.setText(more)
        self.more.setAccessibleName(f"{more} ({self.edition.name})")
        self.more.updateGeometry()

    def _confirm(self) -> None:
        if self._ask is Ask.LEAVE:
            self.disconnect_asked.emit(self.edition.code)
        elif self.password.text().strip():
            self.password_given.emit(self.edition.code, self.password.text())
            self.password.clear()

    def _cancel(self) -> None:
        self.password.clear()
        self._show_ask(Ask.NOTHING)

    def _toggle(self) -> None:
        self.powers.setVisible(not self.powers.isVisibleTo(self))
        self._show_ask(self._ask)

    @property
    def _buttons(self) -> Sequence[Button]:
        own = (self.connect_button, self.check, self.fetch, self.leave, self.unlock)
        return (*own, self.yes)

    def _connect(self) -> None:
        code = self.edition.code
        self.connect_button.clicked.connect(lambda: self.connect_asked.emit(code))
        self.check.clicked.connect(lambda: self.check_asked.emit(code))
        self.fetch.clicked.connect(lambda: self.fetch_asked.emit(code))
        self.leave.clicked.connect(lambda: self._show_ask(Ask.LEAVE))
        self.unlock.clicked.connect(self.ask_password)
        self.more.clicked.connect(self._toggle)
        self.yes.clicked.connect(self._confirm)
        self.no.clicked.connect(self._cancel)
        self.password.returnPressed.connect(self._confirm)

    def _lay_out(self) -> None:
        px, is_there = self._theme.px, self.connection is not None
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._code)
        head.addWidget(self._name, 1)
        deeds = (self.unlock, self.fetch, self.check, self.leave)
        for button in (*deeds, self.connect_button):
            head.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self.about, 1)
        below.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.connect_button.setVisible(not is_there)
        self.check.setVisible(is_there and not self.locked)
        self.fetch.setVisible(is_there and not self.locked)
        self.unlock.setVisible(self.locked)
        self.leave.setVisible(is_there)
        self.more.setVisible(is_there)
        self.powers.show_powers(self.connection.powers if self.connection else ())
        self.powers.hide()
        self._asked = QWidget()
        asked = QVBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        answers = QHBoxLayout()
        answers.addWidget(self.password, 1)
        answers.addWidget(self.yes)
        answers.addWidget(self.no)
        answers.addStretch(1)
        asked.addWidget(self._sure)
        asked.addLayout(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(12), 0, px(12))
        column.setSpacing(px(6))
        column.addLayout(head)
        column.addLayout(below)
        for part in (self.powers, self._asked, self.notices):
            column.addWidget(part, 0, Qt.AlignmentFlag(0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under it."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
