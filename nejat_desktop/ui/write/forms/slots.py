"""Places on a form for one picture and for one file: dropped on, chosen, taken away."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nejat_desktop.domain.media_file import MediaFile
from nejat_desktop.ui.pictures import PAGE, THUMBNAIL, Pictures
from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, ElidedLabel, IconButton, RoleLabel
from nejat_desktop.ui.write.forms.words import file_words
from nejat_desktop.ui.write.offered import files_in, local_files

_ICON = 24


class PictureBox(QAbstractButton):
    """A picture whole in its box; without one, a dashed box that says what to do."""

    dropped = Signal(list)

    def __init__(self, theme: Theme, pictures: Pictures, size: QSize) -> None:
        super().__init__()
        self._theme, self._pictures, self._size = theme, pictures, size
        self._photo, self._hint, self._over = "", "", False
        self._box = PAGE if size.width() > THUMBNAIL[0] else THUMBNAIL
        self.setAcceptDrops(True)
        self.setProperty("ring", False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        pictures.ready.connect(self._arrived)
        theme.changed.connect(self.updateGeometry)

    @property
    def photo(self) -> str:
        """The uid of the picture that is shown, "" for none."""
        return self._photo

    def show_photo(self, photo: str, hint: str) -> None:
        """Another picture, or the words of an empty box."""
        self._photo, self._hint = photo, hint
        self.update()

    def sizeHint(self) -> QSize:
        """The box at this interface size."""
        return QSize(self._theme.px(self._size.width()), self._theme.px(self._size.height()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Picture files are welcome."""
        if files_in(event.mimeData()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The box is quiet again."""
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """A picture for this place."""
        self._over = False
        self.update()
        self.dropped.emit(files_in(event.mimeData()))
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or the dashed box; the ring when it has the focus."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        picture = self._pictures.get(self._photo, self._box) if self._photo else None
        if picture is not None:
            size = picture.deviceIndependentSize().scaled(
                box.size(), Qt.AspectRatioMode.KeepAspectRatio
            )
            shown = QRectF(0, 0, size.width(), size.height())
            shown.moveCenter(box.center())
            painter.fillRect(box, theme.color("sunken"))
            painter.drawPixmap(shown, picture, QRectF(picture.rect()))
        else:
            self._paint_empty(painter, box)
        if self.hasFocus() or self._over:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_empty(self, painter: QPainter, box: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        path = QPainterPath()
        path.addRoundedRect(box, 4, 4)
        painter.fillPath(path, theme.color("row_hover" if self.underMouse() else "panel"))
        if self._photo:
            return
        painter.setPen(QPen(theme.color("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.drawPath(path)
        icon = theme.pixmap("image-square", "muted", _ICON)
        middle = box.center()
        words = box.adjusted(px(8), px(8), -px(8), -px(8))
        words.setTop(middle.y() - px(2))
        painter.drawPixmap(round(middle.x() - px(_ICON) / 2), round(middle.y() - px(32)), icon)
        painter.setFont(theme.font(FontRole.LABEL))
        painter.setPen(theme.color("muted"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, flags | Qt.TextFlag.TextWordWrap, self._hint)

    def _arrived(self, photo: str) -> None:
        if photo == self._photo:
            self.update()


class PictureSlot(QWidget):
    """A picture box with its buttons."""

    asked = Signal(str)
    """ "choose", "library" or "remove"."""
    dropped = Signal(list)

    def __init__(
        self, theme: Theme, pictures: Pictures, label: str, hint: str, size: QSize
    ) -> None:
        super().__init__()
        self._theme, self._hint = theme, hint
        self.box = PictureBox(theme, pictures, size)
        self.box.setAccessibleName(label)
        self.box.setToolTip(self.tr("Choose a picture file"))
        self.box.clicked.connect(lambda _on=False: self.asked.emit("choose"))
        self.box.dropped.connect(self.dropped)
        self._label = RoleLabel(theme, label, FontRole.LABEL, "text_soft")
        self._library = self._button("grid-four", self.tr("Choose from the newsroom’s pictures"))
        self._remove = self._button("trash-simple", self.tr("Take it away"))
        self._library.clicked.connect(lambda _on=False: self.asked.emit("library"))
        self._remove.clicked.connect(lambda _on=False: self.asked.emit("remove"))
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(theme.px(2))
        foot.addWidget(self._library)
        foot.addWidget(self._remove)
        foot.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self._label)
        column.addWidget(self.box)
        column.addLayout(foot)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

    def show_photo(self, photo: str | None) -> None:
        """The picture that stands here, or none."""
        self.box.show_photo(photo or "", self._hint)
        self._remove.setVisible(bool(photo))

    def anchor(self) -> QWidget:
        """Under what the newsroom's pictures open."""
        return self._library

    def _button(self, icon: str, name: str) -> IconButton:
        button = IconButton(self._theme, icon, name, size=16)
        side = self._theme.px(24)
        button.setFixedSize(side, side)
        return button


class FileSlot(QWidget):
    """One file of our own: its name and facts, or the words of an empty place."""

    asked = Signal(str)
    """ "choose" or "remove"."""
    dropped = Signal(list)

    def __init__(self, theme: Theme, label: str, icon: str, hint: str) -> None:
        super().__init__()
        self._theme, self._icon, self._hint, self._over = theme, icon, hint, False
        self._has_file = False
        self.setAccessibleName(label)
        self._name = ElidedLabel(theme, "", weight=QFont.Weight.Medium)
        self._facts = ElidedLabel(theme, "", FontRole.LABEL, "muted", weight=QFont.Weight.Normal)
        self.choose = Button(theme, "", ButtonKind.TEXT)
        self.choose.clicked.connect(lambda _on=False: self.asked.emit("choose"))
        self._remove = IconButton(theme, "trash-simple", self.tr("Take it away"), size=16)
        self._remove.clicked.connect(lambda _on=False: self.asked.emit("remove"))
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.show_file(None, named=False)

    def show_file(self, file: MediaFile | None, *, named: bool) -> None:
        """The file that stands here. `named`: one is named, whether it is known or not."""
        self._has_file = named
        self._remove.setVisible(named)
        self.choose.setText(self.tr("Replace…") if named else self.tr("Choose…"))
        self.choose.setAccessibleName(f"{self.choose.text()} {self.accessibleName()}")
        if file is not None:
            self._name.setText(file.name)
            self._facts.setText(file_words(file, self._theme))
        else:
            self._name.setText(self.accessibleName() if named else self._hint)
            self._facts.setText("")
        self._name.set_color("text" if named else "muted")
        self._facts.setVisible(bool(self._facts.text()))
        self.update()

    def say(self, words: str) -> None:
        """What is being done with it."""
        self._facts.setText(words)
        self._facts.setVisible(bool(words))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if local_files(event.mimeData()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The place is quiet again."""
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file for this place."""
        self._over = False
        self.update()
        self.dropped.emit(local_files(event.mimeData()))
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box, dashed while it is empty, with the icon at its start."""
        theme, painter, px = self._theme, QPainter(self), self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.SolidLine if self._has_file else Qt.PenStyle.DashLine
        color = "focus" if self._over else "line" if self._has_file else "line_strong"
        painter.setPen(QPen(theme.color(color), 2 if self._over else 1, style))
        painter.setBrush(theme.color("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        side, left = px(20), px(12)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - px(12) - side
        ink = "text_soft" if self._has_file else "muted"
        painter.drawPixmap(left, (self.height() - side) // 2, theme.pixmap(self._icon, ink, 20))

    def _lay_out(self) -> None:
        px = self._theme.px
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(px(8), px(8), px(8), px(8))
        row.setSpacing(px(6))
        row.addSpacing(px(4 + 20 + 4))  # margins do not mirror
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(self.choose)
        row.addWidget(self._remove)
        self.setFixedHeight(px(56))
