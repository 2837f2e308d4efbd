"""The way to a WordPress site: its address, our account there, what it may do, and then yes."""

from collections.abc import Collection
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from nejat_desktop.ui.sites.powers_view import PowersView
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.theme.wording import isolate, isolate_ltr
from nejat_desktop.ui.widgets import (
    Button,
    ButtonKind,
    FormField,
    NoticeBar,
    NoticeKind,
    NoticeText,
    ProgressLine,
    RoleLabel,
)
from nejat_desktop.ui.write.fields import dress


class Step(IntEnum):
    """How far it is."""

    ADDRESS = 0
    ACCOUNT = 1
    AGREE = 2


class ConnectForm(QWidget):
    """Asks and shows; who does it listens. What is typed as a password is never kept in here
    longer than the form is open."""

    look_asked = Signal(str)
    """An address, as it was typed."""
    page_asked = Signal()
    """The site's own page for a new application password."""
    check_asked = Signal(str, str)
    """User and password."""
    connect_asked = Signal(bool)
    """Whether the pages of the edition in the site folder stay."""
    stop_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._step, self._busy = Step.ADDRESS, False
        self._found = ""
        self._kept_words = ""
        self._proxied = False
        self._title = RoleLabel(theme, "", FontRole.TITLE)
        self.notices = NoticeBar(theme, card=True)
        self.address, self.user, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        for line in (self.address, self.user, self.password):
            dress(line, theme, None)
        fields = [FormField(theme, "", c) for c in (self.address, self.user, self.password)]
        self.address_field, self.user_field, self.password_field = fields
        self._mark = QLabel()
        self.found = RoleLabel(theme, "", wrap=True, weight=QFont.Weight.Medium)
        self.page = Button(theme, "", icon="arrow-square-out")
        self._page_note = RoleLabel(theme, "", color="muted", wrap=True)
        self._kept = RoleLabel(theme, "", color="muted", wrap=True)
        self._account = RoleLabel(theme, "", FontRole.LABEL, "text_soft")
        self.powers = PowersView(theme)
        self._folder = RoleLabel(theme, "", FontRole.LABEL, "text_soft")
        self.stay, self.go = QRadioButton(), QRadioButton()
        self._group = QButtonGroup(self)
        self.progress = ProgressLine(theme)
        self.next = Button(theme, "", ButtonKind.PRIMARY, keys="Return")
        self.cancel = Button(theme)
        self._parts: dict[QWidget, Step] = {}
        self._lay_out()
        self._connect()
        self._reword()
        self._fit()

    @property
    def step(self) -> Step:
        """How far it is."""
        return self._step

    def begin(self, address: str = "", user: str = "", *, has_folder_pages: bool = True) -> None:
        """From the start; `has_folder_pages`: the site folder has pages of the edition."""
        self.address.setText(address)
        self.user.setText(user)
        self.password.clear()
        self._asks_folder = has_folder_pages
        self.stay.setChecked(True)
        self._go(Step.ADDRESS)
        self.address.setFocus()

    def show_found(
        self, name: str, home: str, *, has_page: bool, kept: str, proxied: bool = False
    ) -> None:
        """A site answers: its name and address, whether it has a page for application passwords,
        and where the password will be kept, in words. `proxied`: the newsroom goes through a
        proxy, which the browser would go past: the page is not opened from here."""
        self._found = self.tr("“{name}” answers at {home}").format(
            name=isolate(name), home=isolate_ltr(home)
        )
        self._kept_words = kept
        self._has_page = has_page and not proxied
        self._proxied = proxied
        self._page_note.setText(_about_page(proxied=proxied))
        self._go(Step.ACCOUNT)
        self.user.setFocus()

    def show_account(
        self, name: str, powers: Collection[str], unsure: Collection[str] = ()
    ) -> None:
        """The account is right: who it is, and what it may do; of the `unsure` no post tells."""
        words = self.tr("What {name} may do there")
        self._account.setText(words.format(name=isolate(name)))
        self.powers.show_powers(powers, unsure)
        self._go(Step.AGREE)
        self.next.setFocus()

    def show_busy(self, words: str) -> None:
        """Something is under way; "" when it is over."""
        self._busy = bool(words)
        self.notices.clear()
        if words:
            self.progress.start(words)
        else:
            self.progress.finish()
        self._fit()

    def show_problem(self, sentence: str) -> None:
        """It could not be done; what was typed stays, and the caret is where it can be mended."""
        self.show_busy("")
        where = {Step.ADDRESS: self.address, Step.ACCOUNT: self.password, Step.AGREE: self.next}
        where[self._step].setFocus()
        self.notices.tell(NoticeText(NoticeKind.DANGER, sentence))

    def forget(self) -> None:
        """Nothing of the password stays in the field."""
        self.password.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back one step."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()
            self._fit()

    def submit(self) -> None:
        """The next step, if what it needs is there."""
        if self._busy:
            return
        if self._step is Step.AGREE:
            self.connect_asked.emit(self.stay.isChecked())
        elif self._step is Step.ADDRESS:
            self._submit_address()
        else:
            self._submit_account()

    def _submit_address(self) -> None:
        address = self.address.text().strip()
        words = self.tr("Write the address that readers know, for instance https://example.org/.")
        self.address_field.set_error("" if address else words)
        if address:
            self.look_asked.emit(address)

    def _submit_account(self) -> None:
        user, password = self.user.text().strip(), self.password.text()
        self.user_field.set_error("" if user else self.tr("Write the name that you log in with."))
        missing = self.tr("Write an application password; the one you log in with is refused.")
        self.password_field.set_error("" if password.strip() else missing)
        if user and password.strip():
            self.check_asked.emit(user, password)

    def _back(self) -> None:
        if self._busy:
            self.stop_asked.emit()
        elif self._step is Step.ADDRESS:
            self.forget()
            self.left.emit()
        else:
            self.notices.clear()
            self._go(Step(self._step - 1))

    def _go(self, step: Step) -> None:
        self._step = step
        self._busy = False
        self.notices.clear()
        self.progress.finish()
        self._fit()

    def _fit(self) -> None:
        """What stands there at this step."""
        for part, step in self._parts.items():
            part.setVisible(step is self._step)
        self.found_row.setVisible(self._step is Step.ACCOUNT)
        self.page.setVisible(self._step is Step.ACCOUNT and self._has_page)
        self._page_note.setVisible(self._step is Step.ACCOUNT)
        self._folder_box.setVisible(self._step is Step.AGREE and self._asks_folder)
        self.found.setText(self._found)
        self._kept.setText(self._kept_words)
        self._mark.setPixmap(self._theme.pixmap("check", "ok", 16))
        words = {
            Step.ADDRESS: self.tr("Look for the site"),
            Step.ACCOUNT: self.tr("Check the account"),
            Step.AGREE: self.tr("Connect"),
        }
        self.next.setText(words[self._step])
        self.next.setEnabled(not self._busy)
        first = self._step is Step.ADDRESS
        back = self.tr("Stop") if self._busy else self.tr("Cancel") if first else self.tr("Back")
        self.cancel.setText(back)
        for button in (self.next, self.cancel):
            button.updateGeometry()
        for line in (self.address, self.user, self.password):
            line.setReadOnly(self._busy)

    def _connect(self) -> None:
        self._has_page, self._asks_folder = False, True
        self.next.clicked.connect(self.submit)
        self.cancel.clicked.connect(self._back)
        self.page.clicked.connect(self.page_asked)
        for line in (self.address, self.user, self.password):
            line.returnPressed.connect(self.submit)

    def _lay_out(self) -> None:
        px = self._theme.px
        self._group.addButton(self.stay)
        self._group.addButton(self.go)
        self._parts = {
            self.address_field: Step.ADDRESS,
            self.user_field: Step.ACCOUNT,
            self.password_field: Step.ACCOUNT,
            self._kept: Step.ACCOUNT,
            self._account: Step.AGREE,
            self.powers: Step.AGREE,
        }
        self._build_rows()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        top: tuple[QWidget, ...] = (self._title, self.found_row, self.address_field)
        for part in (*top, self._page_note):
            column.addWidget(part)
        column.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeading)
        for part in list(self._parts)[1:]:
            column.addWidget(part)
        for part in (self._folder_box, self.notices, self.progress):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.next)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)

    def _build_rows(self) -> None:
        """What was found, and the question about the folder."""
        px = self._theme.px
        self.found_row, self._folder_box = QWidget(), QWidget()
        row = QHBoxLayout(self.found_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self._mark)
        row.addWidget(self.found, 1)
        box = QVBoxLayout(self._folder_box)
        box.setContentsMargins(0, px(4), 0, 0)
        for widget in (self._folder, self.stay, self.go):
            box.addWidget(widget)

    def _reword(self) -> None:
        words = self.tr("Connect {language} to a WordPress site")
        self._title.setText(words.format(language=isolate(self._language)))
        self.address_field.set_label(self.tr("Address of the site"))
        self.address.setPlaceholderText("https://")
        self.user_field.set_label(self.tr("User name"))
        self.password_field.set_label(self.tr("Application password"))
        self.page.setText(self.tr("Open the authorisation page in the browser"))
        self.page.updateGeometry()
        self._page_note.setText(_about_page(proxied=self._proxied))
        self._folder.setText(self.tr("Pages of this edition in the site folder"))
        self.stay.setText(self.tr("They stay as they are now"))
        self.go.setText(self.tr("The next sync takes them off the folder"))


def _about_page(*, proxied: bool) -> str:
    """How to come by an application password."""
    if proxied:
        return QCoreApplication.translate(
            "ConnectForm",
            "This newsroom goes through a proxy. Your browser would go past it, so the site’s page "
            "is not opened from here: make an application password on your profile there, in a "
            "browser that takes the same way, and paste it here.",
        )
    return QCoreApplication.translate(
        "ConnectForm",
        "The site makes a password of its own for this program, which can be taken back there at "
        "any time. Copy it from the page, and paste it here.",
    )
