"""The heads over source and target: code, language, where the text stands; 32 px high."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import FontRole, Script, Theme
from nejat_desktop.ui.widgets import ChipState, ElidedLabel, Ground, Line, RoleLabel
from nejat_desktop.ui.write.pane import clear_layout
from nejat_desktop.ui.write.standing import StateMark

_HEIGHT, _INSET = 32, 24


@dataclass(frozen=True, slots=True)
class SideWords:
    """What a head says: code, language, a few words, and the state."""

    code: str
    language: str
    about: str
    state: ChipState
    state_words: str
    rtl: bool


class SideHead(QWidget):
    """The head of one side; it stands at the edge where its text begins."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: SideWords | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(_INSET), 0, theme.px(_INSET), 0)
        self._row.setSpacing(theme.px(8))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def words(self) -> SideWords | None:
        """What it says."""
        return self._shown

    def show_words(self, words: SideWords) -> None:
        """Say something else."""
        if words == self._shown:
            return
        self._shown = words
        direction = Qt.LayoutDirection.RightToLeft if words.rtl else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        clear_layout(self._row)
        theme, bold = self._theme, QFont.Weight.DemiBold
        code = RoleLabel(
            theme, words.code, FontRole.SMALL, "muted", script=Script.LATIN, weight=bold
        )
        language = ElidedLabel(theme, words.language, FontRole.LABEL, "text_soft", weight=bold)
        normal = QFont.Weight.Normal
        about = ElidedLabel(theme, words.about, FontRole.LABEL, "muted", weight=normal)
        for label in (language, about):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        state = StateMark(theme, words.state, words.state_words)
        for widget in (code, language, about, state):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.setStretch(3, 1)
        self.setAccessibleName(" ".join((words.language, words.about, words.state_words)))


class PairHeads(Ground):
    """Both heads, as wide as the texts below them, with the sign of the gutter between."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "panel")
        self._theme = theme
        self.source, self.target = SideHead(theme), SideHead(theme)
        self._gutter = RoleLabel(theme, "¶", FontRole.LABEL, "muted")
        self._gutter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._end = QWidget()
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(0, 0, 0, 0)
        self._bar.setSpacing(0)
        first, second = Line(theme, vertical=True), Line(theme, vertical=True)
        for widget in (self.source, first, self._gutter, second, self.target, self._end):
            self._bar.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar, 1)
        column.addWidget(Line(theme))
        self._size()
        theme.changed.connect(self._size)

    def fit(self, source: int, gutter: int, end: int) -> None:
        """As wide as the texts: the source, the gutter, and what the scroll bar takes."""
        self.source.setFixedWidth(source)
        self._gutter.setFixedWidth(max(gutter - 2, 0))
        self._end.setFixedWidth(end)

    def _size(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT))
