"""One column of a piece: marked words, a picture with its caption, or what stands for them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nejat_desktop.ui.conflicts.sheet import Face, Look, Part, Piece
from nejat_desktop.ui.conflicts.words import absent_words, spoken, translate
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import RoleLabel
from nejat_desktop.ui.widgets.margins import StartEndMargins
from nejat_desktop.ui.widgets.marked_text import MarkedText
from nejat_desktop.ui.write.thumbnail import Thumbnail

_PICTURE = QSize(96, 64)


class Column(QWidget):
    """A third of a piece; `quiet` sets its words in muted ink: what was before both."""

    def __init__(
        self,
        theme: Theme,
        pictures: Pictures,
        piece: Piece,
        face: Face,
        *,
        rtl: bool,
        quiet: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.words: MarkedText | None = None
        row = QHBoxLayout(self)
        px = theme.px
        StartEndMargins(self, row, px(16), px(16), top=px(2), bottom=px(10))
        row.setSpacing(px(12))
        top = Qt.AlignmentFlag.AlignTop
        if face.look is not Look.WORDS:
            row.addLayout(self._note(piece, face), 1)
            return
        if face.photo is not None:
            row.addWidget(Thumbnail(theme, pictures, face.photo, _PICTURE), 0, top)
        self.words = self._marked(face, rtl=rtl, quiet=quiet)
        self.words.set_bold(piece.part is Part.HEADLINE)
        row.addWidget(self.words, 1, top)

    def _marked(self, face: Face, *, rtl: bool, quiet: bool) -> MarkedText:
        words = MarkedText(self._theme, "muted" if quiet else "text")
        words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        words.show_changes(face.changes, rtl)
        words.setAccessibleName(spoken(face))
        return words

    def _note(self, piece: Piece, face: Face) -> QVBoxLayout:
        """Muted interface words: as before, or what was taken out."""
        column = QVBoxLayout()
        column.setContentsMargins(0, self._theme.px(2), 0, 0)
        column.setSpacing(self._theme.px(4))
        if face.look is Look.ABSENT and piece.part in (Part.PICTURE, Part.LEAD):
            mark = QLabel()
            mark.setPixmap(self._theme.pixmap("image-square", "muted", 16))
            column.addWidget(mark)
        absent = face.look is Look.ABSENT
        words = absent_words(piece) if absent else translate("Conflict", "as before")
        normal = QFont.Weight.Normal
        column.addWidget(
            RoleLabel(self._theme, words, FontRole.BODY, "muted", weight=normal, wrap=True)
        )
        column.addStretch(1)
        return column


class Thirds(QWidget):
    """Three widgets side by side in equal columns, with a line between them."""

    def __init__(self, theme: Theme, parts: tuple[QWidget, QWidget, QWidget]) -> None:
        super().__init__()
        self._theme, self.parts = theme, parts
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in parts:
            part.setMinimumWidth(1)  # 0 would leave it to what is in it, and columns are equal
            row.addWidget(part, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines between the columns."""
        painter, line = QPainter(self), self._theme.color("line")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for part in self.parts[1:]:
            x = part.geometry().right() + 1 if rtl else part.geometry().left()
            painter.fillRect(x - (1 if rtl else 0), 0, 1, self.height(), line)
