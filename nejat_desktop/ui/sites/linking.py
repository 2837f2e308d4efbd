"""Connects editions to sites, step by step, off the main thread; shows what comes of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from nejat_desktop.domain.connection import Connection, PostRules, Power, Proxy
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.services.changes import Changes
from nejat_desktop.services.connecting import Connected
from nejat_desktop.services.credentials import Kept
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.relay import ChangeRelay
from nejat_desktop.ui.sites.connect_way import ConnectWay
from nejat_desktop.ui.sites.sites_part import SitesPart
from nejat_desktop.ui.theme.wording import isolate
from nejat_desktop.ui.widgets import NoticeKind, NoticeText
from nejat_desktop.ui.write.lifetime import while_alive

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Standing:
    """What is connected, and what is set."""

    connections: Mapping[str, Connection]
    locked: frozenset[str]
    """Editions whose password is not known."""
    proxy: Proxy
    rules: PostRules


class Linking(QObject):
    """Joins the part of the settings with the service."""

    locked = Signal(object)
    """A frozenset of the editions whose password has to be given."""
    connected = Signal(str)
    """An edition has a WordPress site now."""

    def __init__(self, work: Workplace, part: SitesPart) -> None:
        super().__init__(part)
        self._work, self._part = work, part
        self._service = work.services.connecting
        self._way: ConnectWay | None = None
        self._unlock_next = ""
        self._is_unlocking = False
        self._job: Job | None = None
        self._relay = ChangeRelay(work.services.changes, self)
        self._relay.arrived.connect(self._hear)
        part.shown.connect(self.refresh)
        part.connect_asked.connect(self.open)
        part.check_asked.connect(self._check)
        part.disconnect_asked.connect(self._disconnect)
        part.password_given.connect(self._unlock)
        part.address_given.connect(self._set_address)
        part.proxy_chosen.connect(self._set_proxy)
        part.rules_changed.connect(self._set_rules)

    def close(self) -> None:
        """Ask nobody any more."""
        if self._job is not None:
            self._job.cancel()
        if self._way is not None:
            self._way.leave()

    def refresh(self) -> None:
        """What is connected, and whose password is not known: the keyring may take its time."""
        self._ask(self.tr("Sites"), lambda job: self._standing(), self._show, self._refused)

    def open(self, edition: str) -> None:
        """The form for an edition."""
        found = self._work.services.settings.newsroom().edition(edition)
        form = self._part.open_form(found)
        self._way = way = ConnectWay(self._work, form, edition)
        way.connected.connect(self._connected)
        way.over.connect(self._forget_way)
        wanted = Filter(queue=Queue.PUBLISHED, edition=edition)
        pages = self._work.services.desk.count(wanted)
        form.begin(has_folder_pages=pages > 0)

    def _forget_way(self) -> None:
        self._way = None
        self.refresh()

    def _connected(self, done: Connected) -> None:
        if self._way is not None:
            self._way.leave()
        self._part.close_form()
        connection = done.connection
        edition = self._work.services.settings.newsroom().edition(connection.edition)
        words = self.tr("{language} is published on “{site}” from the next sync on.")
        kind, code = NoticeKind.OK, connection.edition
        if Power.PUBLISH.value not in connection.powers:
            words = self.tr("{language} is connected to “{site}”; this account may not publish.")
            kind = NoticeKind.WARNING
        said = words.format(language=isolate(edition.name), site=isolate(connection.name))
        if done.kept is Kept.MEMORY:
            memory = self.tr("The password is kept until the program ends.")
            kind, said = NoticeKind.WARNING, f"{said} {memory}"
        text = NoticeText(kind, said, self.tr("Fetch the archive"))
        self._part.notices.tell(text, lambda: self._part.fetch_asked.emit(code))
        self.connected.emit(connection.edition)

    def ask_password(self, edition: str) -> None:
        """Show the field for the password of an edition, when its row is there."""
        self._unlock_next = edition
        self.refresh()

    def _standing(self) -> Standing:
        service = self._service
        active = service.active()
        locked = frozenset(c.edition for c in active if service.password(c) is None)
        by_edition = {connection.edition: connection for connection in active}
        return Standing(by_edition, locked, service.proxy(), service.rules())

    def _show(self, standing: Standing) -> None:
        newsroom = self._work.services.settings.newsroom()
        self._part.show_sites(newsroom.editions, standing.connections, standing.locked)
        self._part.folder.show_address(newsroom.site_address)
        self._part.show_settings(standing.proxy, standing.rules, newsroom)
        row = self._part.rows.get(self._unlock_next)
        if row is None and self._is_unlocking:
            row = next((one for one in self._part.rows.values() if one.locked), None)
        if row is not None and row.locked:
            row.ask_password()
        self._unlock_next, self._is_unlocking = "", False
        self.locked.emit(standing.locked)

    def _hear(self, changes: Changes) -> None:
        if changes.settings and self._part.isVisible() and self._way is None:
            self.refresh()

    def _check(self, edition: str) -> None:
        self._of_row(edition, lambda job: self._service.check(edition, job.cancelled))

    def _unlock(self, edition: str, password: str) -> None:
        def given(_kept: object) -> None:
            self._is_unlocking = True

        work = self._service.unlock
        self._of_row(edition, lambda job: work(edition, password, job.cancelled), given)

    def _disconnect(self, edition: str) -> None:
        self._of_row(edition, lambda job: self._service.disconnect(edition), self._disconnected)

    def _disconnected(self, forgotten: object) -> None:
        if forgotten:
            return
        words = self.tr(
            "The keyring did not open, and may hold the password still: remove “Nejat Desktop” "
            "there, and take it back on your profile page of the site."
        )
        self._part.notices.tell(NoticeText(NoticeKind.WARNING, words))

    def _of_row(
        self,
        edition: str,
        work: Callable[[Job], object],
        then: Callable[[object], object] = lambda _value: None,
    ) -> None:
        row = self._part.rows[edition]
        row.show_busy(True)

        def done(value: object) -> None:
            then(value)
            self.refresh()

        def refused(error: NewsroomError) -> None:
            shown = self._part.rows.get(edition)
            if shown is not None:
                shown.show_problem(str(error))

        self._job = self._ask(self.tr("Asking the site"), work, done, refused)

    def _set_address(self, address: str) -> None:
        self._ask(
            self.tr("Sites"),
            lambda job: self._work.services.settings.set_site_address(address),
            lambda _newsroom: None,
            self._refused,
        )

    def _set_proxy(self, proxy: Proxy) -> None:
        self._ask(
            self.tr("Sites"),
            lambda job: self._service.set_proxy(proxy),
            lambda _none: None,
            self._refused,
        )

    def _set_rules(self, rules: PostRules) -> None:
        self._ask(
            self.tr("Sites"),
            lambda job: self._service.set_rules(rules),
            lambda _none: None,
            self._refused,
        )

    def _refused(self, error: NewsroomError) -> None:
        self._part.notices.tell(NoticeText(NoticeKind.DANGER, str(error)))

    def _ask(
        self,
        name: str,
        work: Callable[[Job], T],
        then: Callable[[T], object],
        refused: Callable[[NewsroomError], object],
    ) -> Job:
        return self._work.background.run(
            Lane.ASK, name, work, while_alive(self, then), while_alive(self, refused)
        )
