"""The head of Translate: what is translated, how far it is, and the one filled next step."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nejat_desktop.domain.article import RowState
from nejat_desktop.domain.workflow import Move
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.translate.progress import ProgressSegments
from nejat_desktop.ui.translate.words import changed_words
from nejat_desktop.ui.widgets import Button, ButtonKind, ElidedLabel, Ground, Line, RoleLabel
from nejat_desktop.ui.write.steps import NextStep, move_words

_LANGUAGES_FROM, _BAR_FROM = 1200, 1080
"""Widths below which the languages and the bar make way, px."""


class TranslateHead(Ground):
    """One bar, 52 px high. While paragraphs are open, its button is “Done, next”."""

    primary = Signal()
    """The filled button: done and next, send to review, approve."""
    next_open = Signal()
    next_changed = Signal()
    asked = Signal(object)
    """Another Move than the filled one."""

    def __init__(self, theme: Theme, key: Callable[[str], str]) -> None:
        super().__init__(theme, "surface")
        self._theme, self._key = theme, key
        self._step: NextStep | None = None
        self._open = 0
        self.headline = ElidedLabel(theme, "", FontRole.ROW, weight=QFont.Weight.DemiBold)
        self.headline.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._from = RoleLabel(theme, "", color="text_soft", weight=QFont.Weight.DemiBold)
        self._arrow = QLabel()
        self._into = RoleLabel(theme, "", color="text_soft", weight=QFont.Weight.DemiBold)
        self.progress = ProgressSegments(theme)
        normal = QFont.Weight.Normal
        self.count = RoleLabel(theme, "", FontRole.LABEL, "text_soft", weight=normal)
        self.behind = Button(theme, "", ButtonKind.TEXT, icon="warning", small=True)
        self.behind.set_tint("warning")
        self.sentence = RoleLabel(theme, "", FontRole.LABEL, "muted", weight=normal)
        self.open_button = Button(
            theme,
            self.tr("Next open"),
            icon="skip-forward",
            keys=key("translate.next_open"),
        )
        self.other = Button(theme)
        self.main = Button(theme, "", ButtonKind.PRIMARY, keys=key("translate.done"))
        self._connect()
        self._lay_out()
        self._draw()
        theme.changed.connect(self._draw)

    def show_languages(self, headline: str, source: str, target: str) -> None:
        """What is translated, from which language into which."""
        self.headline.setText(headline)
        self._from.setText(source)
        self._into.setText(target)

    def show_states(self, states: Iterable[RowState], step: NextStep) -> None:
        """How far it is, and the step of the whole text that comes when all is done."""
        self.progress.show_states(states)
        counts, number = self.progress.counts, self._theme.number
        total, done = counts.total(), counts[RowState.DONE]
        words = self.tr("{n} of {count} done").format(n=number(done), count=number(total))
        self.count.setText(words)
        self.progress.setAccessibleName(words)
        changed = counts[RowState.SOURCE_CHANGED]
        self.behind.setText(changed_words(changed, self._theme))
        self.behind.setVisible(changed > 0)
        self._open, self._step = total - done, step
        self._offer()

    @property
    def step(self) -> NextStep | None:
        """The step of the whole text."""
        return self._step

    @property
    def is_open(self) -> bool:
        """Whether some paragraph is not done."""
        return self._open > 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the headline is worth more than what is said elsewhere too."""
        super().resizeEvent(event)
        width = event.size().width()
        for label in (self._from, self._arrow, self._into):
            label.setVisible(width >= self._theme.px(_LANGUAGES_FROM))
        self.progress.setVisible(width >= self._theme.px(_BAR_FROM))

    def _offer(self) -> None:
        step = self._step
        back = step is not None and not self.is_open and Move.SEND_BACK in step.others
        self.open_button.setVisible(self.is_open)
        self.other.setText(move_words(Move.SEND_BACK))
        self.other.setVisible(back)
        words = self.tr("Done, next")
        if step is not None and not self.is_open:
            words = step.main_words
        self.main.setText(words)
        self.main.setVisible(bool(words))
        self.main.updateGeometry()
        self.sentence.setText(step.sentence if step is not None else "")
        self.sentence.setVisible(not words)
        self.main.setToolTip("" if self.is_open or step is None else step.sentence)

    def _connect(self) -> None:
        self.main.clicked.connect(self.primary)
        self.open_button.clicked.connect(self.next_open)
        self.behind.clicked.connect(self.next_changed)
        self.other.clicked.connect(lambda _on=False: self.asked.emit(Move.SEND_BACK))

    def _lay_out(self) -> None:
        px = self._theme.px
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(12))
        row.addWidget(self.headline)
        languages = QHBoxLayout()
        languages.setSpacing(px(8))
        for label in (self._from, self._arrow, self._into):
            languages.addWidget(label)
        row.addLayout(languages)
        row.addStretch(1)
        for widget in (self.progress, self.count, self.behind, self.sentence):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.open_button, self.other, self.main):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar, 1)
        column.addWidget(Line(self._theme))

    def _draw(self) -> None:
        self._arrow.setPixmap(self._theme.pixmap("arrow-right", "muted", 14))
        self.setFixedHeight(self._theme.px(self._theme.tokens.height.header))
