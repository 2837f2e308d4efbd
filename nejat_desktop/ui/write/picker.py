"""The newsroom's newest pictures in a small window that opens under a button."""

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.text import fold
from nejat_desktop.services.jobs import Lane
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.pictures import Pictures
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, Ground, RoleLabel, SearchField
from nejat_desktop.ui.write.gallery.cells import paint_cut
from nejat_desktop.ui.write.lifetime import while_alive

NEWEST = 400
"""How many of the newest pictures are offered."""
WIDTH, HEIGHT, CELL = 452, 420, QSize(136, 96)
_Index = QModelIndex | QPersistentModelIndex


class FoundPhotos(QAbstractListModel):
    """The pictures that a search finds, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[tuple[Photo, str]] = []
        self._shown: list[Photo] = []

    def set_photos(self, photos: list[Photo]) -> None:
        """Everything that can be found."""
        self._all = [(photo, _searched(photo)) for photo in photos]
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Only those with all the words that were typed, in any language."""
        words = fold(typed).split()
        self.beginResetModel()
        self._shown = [p for p, text in self._all if all(word in text for word in words)]
        self.endResetModel()

    def photo(self, row: int) -> Photo:
        """The picture in a row."""
        return self._shown[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many were found."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Its name, for screen readers too."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            photo = self._shown[index.row()]
            return next((w.caption for w in photo.descriptions.values() if w.caption), photo.name)
        return None


def _searched(photo: Photo) -> str:
    words = (f"{w.caption} {w.alt} {w.credit}" for w in photo.descriptions.values())
    return fold(" ".join((photo.name, *words)))


class _Cells(QStyledItemDelegate):
    """Paints a picture cut to its cell, and the ring of the chosen ones."""

    def __init__(self, theme: Theme, pictures: Pictures, model: FoundPhotos) -> None:
        super().__init__()
        self._theme, self._pictures, self._model = theme, pictures, model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All cells alike."""
        return QSize(self._theme.px(CELL.width()), self._theme.px(CELL.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The picture, then the ring."""
        box = option.rect.adjusted(4, 4, -4, -4)
        photo = self._model.photo(index.row())
        paint_cut(painter, box, self._pictures.get(photo.uid), self._theme)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRect(box).adjusted(-2, -2, 2, 2))


class PhotoPicker(Ground):
    """Asks for the newest pictures and tells which were chosen; it closes itself."""

    chosen = Signal(list)
    """The Photos, in the order in which they stand."""

    def __init__(self, work: Workplace, parent: QWidget, *, many: bool) -> None:
        super().__init__(work.theme, "raised", parent)
        self._work, self._many = work, many
        theme = work.theme
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Pictures of the newsroom"))
        self.model = FoundPhotos()
        self.search = SearchField(theme, self.tr("Search the newest pictures"))
        self.view = QListView()
        self._empty = RoleLabel(theme, self.tr("No picture found"), color="muted")
        self.add = Button(theme, self.tr("Add"), ButtonKind.PRIMARY)
        self._cells = _Cells(theme, work.pictures, self.model)
        self._set_view()
        self._lay_out()
        self._connect()
        self._ask()

    def open_under(self, anchor: QWidget) -> None:
        """Open below a button, on the screen."""
        self.resize(self._work.theme.px(WIDTH), self._work.theme.px(HEIGHT))
        rtl = anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = anchor.width() - self.width() if rtl else 0
        place = anchor.mapToGlobal(QPoint(left, anchor.height() + 4))
        room = anchor.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def choose(self) -> None:
        """Tell what is selected, and close."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        if rows:
            self.chosen.emit([self.model.photo(row) for row in rows])
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A strong edge, as menus have."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._work.theme.color("line_strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _ask(self) -> None:
        library = self._work.services.library
        self._work.background.run(
            Lane.READ,
            self.tr("Pictures"),
            lambda _job: list(library.newest(NEWEST)),
            while_alive(self, self._show),
        )

    def _show(self, photos: list[Photo]) -> None:
        self.model.set_photos(photos)
        self._narrow(self.search.text())

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self._empty.setVisible(not self.model.rowCount())
        self._count()

    def _enter_list(self) -> None:
        if not self.model.rowCount():
            return
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if not self.view.selectionModel().hasSelection():
            self.view.selectionModel().setCurrentIndex(self.model.index(0), flag)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        count = len(self.view.selectionModel().selectedIndexes())
        self.add.setEnabled(bool(count))
        words = self.tr("Add {n}") if count > 1 else self.tr("Add")
        self.add.setText(words.format(n=self._work.theme.number(count)))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.left.connect(self._enter_list)
        self.view.selectionModel().selectionChanged.connect(lambda _on, _off: self._count())
        self.view.doubleClicked.connect(lambda _index: self.choose())
        self.view.activated.connect(lambda _index: self.choose())
        self.add.clicked.connect(lambda _on=False: self.choose())
        self._work.pictures.ready.connect(self._arrived)

    def _arrived(self, _photo: str) -> None:
        self.view.viewport().update()

    def _set_view(self) -> None:
        view, modes = self.view, QAbstractItemView.SelectionMode
        view.setModel(self.model)
        view.setItemDelegate(self._cells)
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(True)
        view.setSelectionMode(modes.ExtendedSelection if self._many else modes.SingleSelection)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("Pictures found"))

    def _lay_out(self) -> None:
        px = self._work.theme.px
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(8))
        foot.addStretch(1)
        foot.addWidget(self.add)
        column.addWidget(self.search)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self._empty.hide()
