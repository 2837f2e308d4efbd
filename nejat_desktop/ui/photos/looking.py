"""Keeps the detail pane at the current photo, and the actions at what is selected."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.photo import Photo
from nejat_desktop.domain.photo_grid import PhotoUse
from nejat_desktop.services.bundle import Services
from nejat_desktop.ui.actions import Condition, Context
from nejat_desktop.ui.context import Workplace
from nejat_desktop.ui.latest import Latest
from nejat_desktop.ui.photos.detail import Detail
from nejat_desktop.ui.photos.photo_list import PhotoList

PAUSE_MS = 30
"""Arrow keys that are held down don't load every photo that they pass."""

Look = tuple[Photo | None, tuple[PhotoUse, ...]]


class Looking(QObject):
    """Loads the current photo and its uses off the thread; only the newest are shown."""

    looked = Signal()
    """The detail pane shows the current photo as it is now."""

    def __init__(self, workplace: Workplace, view: PhotoList, detail: Detail, prefer: str) -> None:
        super().__init__(detail)
        self._services, self._actions = workplace.services, workplace.actions
        self._view, self._detail = view, detail
        self.prefer = prefer
        self._latest: Latest[Look] = Latest(workplace.background)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether the detail pane is behind the grid."""
        return self._pause.isActive() or self._latest.busy

    @property
    def photo(self) -> Photo | None:
        """The current photo; None while it is on its way."""
        photo, cell = self._detail.photo, self._view.current_cell
        return photo if photo is not None and cell and photo.uid == cell.photo else None

    def soon(self) -> None:
        """The selection moved, or the library changed."""
        self._pause.start()
        self.tell_actions()

    def look(self) -> None:
        """Load the current photo."""
        self._pause.stop()
        cell = self._view.current_cell
        if cell is None:
            self._latest.forget()
            self._show((None, ()))
            return
        services, prefer, uid = self._services, self.prefer, cell.photo
        self._latest.ask(
            self.tr("Looking at a photo"), lambda: _load(services, uid, prefer), self._show
        )

    def _show(self, look: Look) -> None:
        self._detail.show_photo(*look)
        self.tell_actions()
        self.looked.emit()

    def conditions(self) -> Mapping[Condition, bool]:
        """What can be done with what is selected."""
        cell, count = self._view.current_cell, self._view.selected_count
        binned = cell is not None and cell.binned
        return {
            Condition.PHOTO: cell is not None and not binned,
            Condition.PHOTOS: count > 0 and not binned,
            Condition.MANY_PHOTOS: count > 1 and not binned,
            Condition.PHOTOS_BINNED: count > 0 and binned,
        }

    def tell_actions(self) -> None:
        """What is possible now, if this place is shown."""
        if self._actions.context is Context.PHOTOS:
            self._actions.set_conditions(self.conditions())


def _load(services: Services, uid: str, prefer: str) -> Look:
    photo = services.library.photos([uid]).get(uid)
    return (photo, services.grid.uses(photo.uid, prefer)) if photo else (None, ())
