"""The right half of Welcome: the choices and the recent newsrooms, or the form for a new one."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.welcome.choice import ChoiceCard
from nejat_desktop.ui.welcome.form import NewNewsroomForm
from nejat_desktop.ui.welcome.recent import RecentList
from nejat_desktop.ui.widgets import (
    Ground,
    NoticeBar,
    NoticeKind,
    NoticeText,
    ProgressLine,
    RoleLabel,
    scrolling,
)

_WIDTH = 680


class Start(Ground):
    """Choices first; the form takes their place, and Esc brings them back."""

    sample_asked = Signal()
    folder_asked = Signal()
    site_asked = Signal()
    archive_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "surface", parent)
        self._start_theme = theme
        self._title = RoleLabel(theme, "", FontRole.TITLE)
        self._cards = (
            ChoiceCard(theme, "newspaper", "1"),
            ChoiceCard(theme, "folder-plus", "2"),
            ChoiceCard(theme, "globe-simple", "3"),
            ChoiceCard(theme, "tray", "4"),
            ChoiceCard(theme, "folder-open", "5"),
        )
        self.recent = RecentList(theme)
        self.form = NewNewsroomForm(theme)
        self._notices = NoticeBar(theme, card=True)
        self._busy = ProgressLine(theme)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_choices(self) -> None:
        """The cards, the first one lit."""
        self._pages.setCurrentIndex(0)
        self._cards[0].setFocus()

    def show_form(self) -> None:
        """The form for a new newsroom."""
        self._pages.setCurrentIndex(1)
        self.form.name.setFocus()

    def choose(self, number: int) -> bool:
        """The card with this number, from 1; False if there is none or the form is open."""
        if self._pages.currentIndex() or not 1 <= number <= len(self._cards):
            return False
        self._cards[number - 1].setFocus()
        self._cards[number - 1].click()
        return True

    def show_problem(self, sentence: str) -> None:
        """What went wrong, under the choices, until it is closed."""
        self.show_busy("")
        self._notices.clear()
        self._notices.tell(NoticeText(NoticeKind.DANGER, sentence))

    def show_busy(self, words: str) -> None:
        """What is being done; nothing can be chosen meanwhile."""
        self._pages.setEnabled(not words)
        if words:
            self._notices.clear()
            self._busy.start(words)
        else:
            self._busy.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the cards; Esc leaves the form."""
        if event.key() == Qt.Key.Key_Escape and self._pages.currentIndex():
            self.show_choices()
            return
        lit = [i for i, card in enumerate(self._cards) if card.hasFocus()]
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if lit and step:
            self._cards[(lit[0] + step) % len(self._cards)].setFocus()
            return
        if lit and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._cards[lit[0]].click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room around everything in a small window."""
        super().resizeEvent(event)
        side = 72 if self.width() >= 720 else 32
        self._outer.setContentsMargins(side, 72 if self.height() >= 720 else 36, side, 24)

    def retranslate(self) -> None:
        """Words in another language."""
        self._title.setText(self.tr("Start"))
        sample, new, site, archive, folder = self._cards
        sample.set_words(
            self.tr("Open the sample newsroom"),
            self.tr("Stories in four languages, with pictures. It publishes only to a folder."),
        )
        new.set_words(
            self.tr("New newsroom"),
            self.tr("Choose a folder and the editions. You can begin writing at once."),
        )
        site.set_words(
            self.tr("Connect a WordPress site"),
            self.tr("One site for each edition. The archive is fetched in the background."),
        )
        folder.set_words(
            self.tr("Open a newsroom folder"),
            self.tr("One that is on this computer already, or on a disk of yours."),
        )
        archive.set_words(
            self.tr("Import an archive"),
            self.tr("The export of a WordPress site, into a new newsroom."),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _connect(self) -> None:
        self._cards[0].clicked.connect(self.sample_asked)
        self._cards[1].clicked.connect(self.show_form)
        self._cards[2].clicked.connect(self.site_asked)
        self._cards[3].clicked.connect(self.archive_asked)
        self._cards[4].clicked.connect(self.folder_asked)
        self.form.left.connect(self.show_choices)

    def _lay_out(self) -> None:
        self._pages.addWidget(self._choices())
        self._pages.addWidget(self.form)
        column = QWidget()
        column.setMaximumWidth(self._start_theme.px(_WIDTH))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(self._pages, 1)
        inner.addWidget(self._busy)
        inner.addWidget(self._notices)
        frame = QWidget()
        outer = self._outer = QVBoxLayout(frame)
        outer.addWidget(column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(frame))

    def _choices(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(16)
        for card in self._cards:
            column.addWidget(card)
            column.addSpacing(12)
        column.addSpacing(28)
        column.addWidget(self.recent)
        column.addStretch(1)
        return page
