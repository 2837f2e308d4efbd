"""The pictures of a gallery as rows: their order here, their words in one edition."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from nejat_desktop.domain.edition import Edition
from nejat_desktop.domain.photo import Description, Photo
from nejat_desktop.domain.uid import Uid

Index = QModelIndex | QPersistentModelIndex
_ITEM = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled


class GalleryModel(QAbstractListModel):
    """Rows are photos by uid. Words that were typed and are not stored yet win."""

    def __init__(self) -> None:
        super().__init__()
        self._order: tuple[Uid, ...] = ()
        self._photos: Mapping[str, Photo] = {}
        self._edition: Edition | None = None
        self._typed: dict[tuple[str, str], Description] = {}

    @property
    def order(self) -> tuple[Uid, ...]:
        """The pictures in their order."""
        return self._order

    @property
    def edition(self) -> Edition | None:
        """The edition whose words are shown."""
        return self._edition

    def show_order(self, order: Sequence[Uid]) -> None:
        """Another order; what is selected stays selected, row by row of the view's choice."""
        if tuple(order) == self._order:
            return
        same = len(order) == len(self._order)
        if same:
            self._order = tuple(order)
            self._tell(0, len(order) - 1)
            return
        self.beginResetModel()
        self._order = tuple(order)
        self.endResetModel()

    def show_photos(self, photos: Mapping[str, Photo], edition: Edition) -> None:
        """What is known of the pictures, in an edition."""
        if photos == self._photos and edition == self._edition:
            return
        self._photos, self._edition = photos, edition
        stored = {key: w for key, w in self._typed.items() if self._stored(*key) != w}
        self._typed = stored
        self._tell(0, len(self._order) - 1)

    def type_words(self, photo: str, edition: str, words: Description) -> None:
        """Somebody types: the card follows."""
        self._typed[photo, edition] = words
        if photo in self._order:
            row = self._order.index(Uid(photo))
            self._tell(row, row)

    def photo(self, row: int) -> Photo | None:
        """What is known of a row's picture."""
        return self._photos.get(self._order[row])

    def words(self, row: int) -> Description:
        """A row's words in the edition."""
        uid, code = self._order[row], self._edition.code if self._edition else ""
        return self._typed.get((uid, code)) or self._stored(uid, code)

    def lacking(self, field: str) -> list[int]:
        """The rows whose picture lacks its "alt", "caption" or "credit"."""
        found = (row for row in range(len(self._order)) if self.photo(row) is not None)
        return [row for row in found if not getattr(self.words(row), field).strip()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many pictures there are."""
        return 0 if parent.isValid() else len(self._order)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be chosen and dragged."""
        return _ITEM if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """For screen readers: number and caption."""
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        row = index.row()
        photo = self.photo(row)
        name = photo.name if photo is not None else ""
        return f"{row + 1}: {self.words(row).caption or name}"

    def _stored(self, photo: str, edition: str) -> Description:
        known = self._photos.get(photo)
        return known.description(edition) if known is not None else Description()

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))
