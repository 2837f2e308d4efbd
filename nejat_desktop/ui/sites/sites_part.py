"""Settings › Sites: where each edition is published, the way there, and what is sent how."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nejat_desktop.domain.connection import Connection, PostRules, Proxy
from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.newsroom import Newsroom
from nejat_desktop.ui.sites.connect_form import ConnectForm
from nejat_desktop.ui.sites.edition_row import EditionRow
from nejat_desktop.ui.sites.folder_address import FolderAddress
from nejat_desktop.ui.sites.proxy_form import ProxyForm
from nejat_desktop.ui.sites.rules_table import RulesTable
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import NoticeBar, RoleLabel
from nejat_desktop.ui.write.pane import clear_layout


class SitesPart(QWidget):
    """Shows what it is told; the form for one edition takes the place of everything else."""

    shown = Signal()
    """It is looked at: what it shows may be old."""
    connect_asked = Signal(str)
    check_asked = Signal(str)
    fetch_asked = Signal(str)
    disconnect_asked = Signal(str)
    password_given = Signal(str, str)
    address_given = Signal(str)
    """Of the site folder on the web."""
    proxy_chosen = Signal(object)
    rules_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: dict[str, EditionRow] = {}
        self.form: ConnectForm | None = None
        self._sites: object = None
        self._note = RoleLabel(theme, "", color="muted", wrap=True)
        self.notices = NoticeBar(theme, card=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        bold = QFont.Weight.DemiBold
        self._way = RoleLabel(theme, "", FontRole.BODY, weight=bold)
        self._what = RoleLabel(theme, "", FontRole.BODY, weight=bold)
        self.folder = FolderAddress(theme)
        self.proxy, self.rules = ProxyForm(theme), RulesTable(theme, PostRules())
        self._settings, self._place = QWidget(), QVBoxLayout()
        inner = QVBoxLayout(self._settings)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(12))
        inner.addWidget(self._note)
        inner.addLayout(self._list)
        for part in (self.folder, self._way, self.proxy, self._what, self.rules):
            inner.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.notices)
        column.addLayout(self._place)
        column.addWidget(self._settings)
        column.addStretch(1)
        self.folder.changed.connect(self.address_given)
        self.proxy.changed.connect(self.proxy_chosen)
        self.rules.changed.connect(lambda: self.rules_changed.emit(self.rules.rules))
        self._reword()

    @property
    def title(self) -> str:
        """Its name among the settings."""
        return self.tr("Sites")

    def show_sites(
        self,
        editions: Sequence[Edition],
        connections: Mapping[str, Connection],
        locked: frozenset[str],
    ) -> None:
        """The connections by edition; of the `locked` ones the password is not known.

        What is shown already stays, with what somebody types there.
        """
        shown = (tuple(editions), dict(connections), locked)
        if shown == self._sites:
            for row in self.rows.values():
                row.show_busy(False)
            return
        self._sites = shown
        clear_layout(self._list)
        self.rows = {}
        for edition in editions:
            code = edition.code
            connection = connections.get(code)
            row = EditionRow(self._theme, edition, connection, locked=code in locked)
            row.connect_asked.connect(self.connect_asked)
            row.check_asked.connect(self.check_asked)
            row.fetch_asked.connect(self.fetch_asked)
            row.disconnect_asked.connect(self.disconnect_asked)
            row.password_given.connect(self.password_given)
            self.rows[code] = row
            self._list.addWidget(row)
            row.show()

    def show_settings(
        self, proxy: Proxy, rules: PostRules, newsroom: Newsroom | None = None
    ) -> None:
        """The way to the network, and what is sent how; of which sections."""
        if newsroom is not None:
            self.rules.sections.show_newsroom(newsroom)
        self.proxy.show_proxy(proxy)
        self.rules.show_rules(rules)

    def open_form(self, edition: Edition) -> ConnectForm:
        """The form for one edition, in the place of everything else."""
        self.close_form()
        self.form = form = ConnectForm(self._theme, edition.name)
        form.left.connect(self.close_form)
        self._place.addWidget(form)
        form.show()
        self._settings.hide()
        return form

    def close_form(self) -> None:
        """Back to the list; nothing that was typed is kept."""
        if self.form is None:
            return
        self.form.forget()
        self._place.removeWidget(self.form)
        self.form.hide()
        self.form.deleteLater()
        self.form = None
        self._settings.show()

    def showEvent(self, event: QShowEvent) -> None:
        """What it shows may be old."""
        super().showEvent(event)
        self.shown.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reword()

    def _reword(self) -> None:
        self._note.setText(
            self.tr(
                "Each edition is published to the site folder or to a WordPress site. What is "
                "approved goes there with the next sync; what is changed there comes in."
            )
        )
        self._way.setText(self.tr("The way there"))
        self._what.setText(self.tr("What becomes of what on WordPress"))
        for row in self.rows.values():
            row.reword()
