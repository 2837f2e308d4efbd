"""The steps of one form, off the main thread: look, enter, connect; nothing secret outlives it."""

from collections.abc import Callable
from secrets import token_urlsafe
from typing import TypeVar

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from nejat_desktop.domain.errors import CancelledError, NewsroomError
from nejat_desktop.services.authorising import Listener, authorization_page
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.sites.wordpress.discovery import Found
from nejat_desktop.sites.wordpress.entering import Entered
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.sites.connect_form import ConnectForm
from nejat_desktop.ui.write.lifetime import while_alive

T = TypeVar("T")


class ConnectWay(QObject):
    """Goes the way of one form, for one edition."""

    connected = Signal(object)
    """A Connected."""
    over = Signal()
    """It was left."""

    def __init__(self, work: Workplace, form: ConnectForm, edition: str) -> None:
        super().__init__(form)
        self._work, self._form, self._edition = work, form, edition
        self._service = work.services.connecting
        self._found: Found | None = None
        self._login: Login | None = None
        self._entered: Entered | None = None
        self._job: Job | None = None
        self._is_left = False
        form.look_asked.connect(self._look)
        form.page_asked.connect(self._open_page)
        form.check_asked.connect(self._enter)
        form.connect_asked.connect(self._agree)
        form.stop_asked.connect(self._stop)
        form.left.connect(self.leave)

    def leave(self) -> None:
        """The form is closed: nothing is waited for, and nothing that was typed stays."""
        if self._is_left:
            return
        self._is_left = True
        self._stop()
        self._form.forget()
        self._login = None
        self.over.emit()

    def _look(self, address: str) -> None:
        service = self._service
        self._step(
            self.tr("Looking for the site…"),
            lambda job: (
                service.look(address, job.cancelled),
                service.passwords_last,
                bool(service.proxy().address),
            ),
            self._show_found,
        )

    def _show_found(self, answer: tuple[Found, bool, bool]) -> None:
        self._found, lasts, proxied = answer
        self._login = self._entered = None
        name = self._found.identity.name if self._found.identity else self._found.home
        kept = self.tr("The password is kept in the keyring of this computer, nowhere else.")
        asked = self.tr(
            "This computer has no keyring: the password is kept in memory, and asked for each "
            "time that the program starts."
        )
        self._form.show_found(
            name,
            self._found.home,
            has_page=bool(self._found.authorize),
            kept=kept if lasts else asked,
            proxied=proxied,
        )

    def _open_page(self) -> None:
        """The site's own page; where it can, it hands the password over."""
        found = self._found
        if found is None:
            return
        if not found.sends_back:
            QDesktopServices.openUrl(QUrl(authorization_page(found)))
            return
        try:
            listener = Listener(found, token_urlsafe(24))
        except NewsroomError as error:
            self._form.show_problem(str(error))
            return
        QDesktopServices.openUrl(QUrl(listener.page))
        self._step(
            self.tr("Waiting for the browser…"),
            lambda job: listener.wait(job.cancelled),
            lambda login: self._enter(login.user, login.password),
        )

    def _enter(self, user: str, password: str) -> None:
        found = self._found
        if found is None:
            return
        self._login = Login(user, password)
        self._step(
            self.tr("Checking the account…"),
            lambda job: self._service.enter(found, user, password, job.cancelled),
            self._show_entered,
        )

    def _show_entered(self, entered: Entered) -> None:
        self._entered = entered
        powers = [power.value for power in entered.powers]
        unsure = [power.value for power in entered.unsure]
        self._form.show_account(entered.account.name, powers, unsure)

    def _agree(self, stay: bool) -> None:
        found, login, entered = self._found, self._login, self._entered
        if found is None or login is None or entered is None:
            return
        self._step(
            self.tr("Connecting…"),
            lambda job: self._service.connect(
                self._edition, found, login, entered, pages_stay=stay
            ),
            self.connected.emit,
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _step(self, words: str, work: Callable[[Job], T], then: Callable[[T], object]) -> None:
        """One step: an answer that comes after the form was left is passed over."""
        self._form.show_busy(words)

        def answered(value: T) -> None:
            if not self._is_left:
                self._form.show_busy("")
                then(value)

        def refused(error: NewsroomError) -> None:
            if self._is_left:
                return
            if isinstance(error, CancelledError):
                self._form.show_busy("")
            else:
                self._form.show_problem(str(error))

        self._job = self._work.background.run(
            Lane.ASK,
            words,
            work,
            while_alive(self, answered),
            while_alive(self, refused),
        )
