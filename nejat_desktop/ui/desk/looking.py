"""Keeps the inspector at the current row, and the actions at what it allows."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from nejat_desktop.domain.errors import NewsroomError
from nejat_desktop.domain.workflow import Move
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.jobs import Job, Lane
from nejat_desktop.ui.actions import ActionTable, Condition, Context
from nejat_desktop.ui.background import Background
from nejat_desktop.ui.desk.details import Details, load
from nejat_desktop.ui.desk.inspector import Inspector
from nejat_desktop.ui.desk.list_view import DeskList

PAUSE_MS = 30
"""Arrow keys that are held down don't load every story they pass."""

_CAN = {
    Move.SEND_TO_REVIEW: Condition.CAN_SEND,
    Move.SEND_BACK: Condition.CAN_SEND_BACK,
    Move.APPROVE: Condition.CAN_APPROVE,
    Move.WITHDRAW: Condition.CAN_WITHDRAW,
    Move.LET_OUT: Condition.CAN_LET_OUT,
}
_IN_BULK = frozenset(Move)


class Looking(QObject):
    """Loads the details of the current row off the thread; only the newest are shown."""

    looked = Signal()
    """The inspector shows the current row as it is now."""

    def __init__(
        self,
        services: Services,
        background: Background,
        actions: ActionTable,
        view: DeskList,
        inspector: Inspector,
    ) -> None:
        super().__init__(inspector)
        self._services, self._background, self._actions = services, background, actions
        self._view, self._inspector = view, inspector
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        actions.changed.connect(self._tell_actions)

    @property
    def inspector(self) -> Inspector:
        """Where the details are shown."""
        return self._inspector

    @property
    def busy(self) -> bool:
        """Whether the inspector is behind the list."""
        return self._pause.isActive() or self._job is not None

    @property
    def details(self) -> Details | None:
        """The details of the current row; None while they are on their way."""
        details, row = self._inspector.details, self._view.current_row
        fits = details is not None and row is not None and details.row.story == row.story
        return details if fits else None

    def stop(self) -> None:
        """Say nothing of what can be done any more: the window is closed, another may open."""
        self._pause.stop()
        self._actions.changed.disconnect(self._tell_actions)

    def soon(self) -> None:
        """The selection moved, or the newsroom changed."""
        self._pause.start()
        self._tell_actions()

    def look(self) -> None:
        """Load the current row."""
        self._pause.stop()
        row = self._view.current_row
        if self._job is not None:
            self._job.cancel()
        if row is None:
            self._job = None
            self._show(None)
            return
        self._job = job = self._background.run(
            Lane.READ,
            self.tr("Looking at a story"),
            lambda job: None if job.cancelled() else load(self._services, row),
            lambda details: self._arrived(job, details),
            lambda error: self._lost(job, error),
        )

    def _arrived(self, job: Job, details: Details | None) -> None:
        if job is self._job:
            self._job = None
            self._show(details)

    def _lost(self, job: Job, _error: NewsroomError) -> None:
        """The story went away between the list and the look; the list is about to say so."""
        if job is self._job:
            self._job = None
            self._show(None)

    def _show(self, details: Details | None) -> None:
        self._inspector.show_details(details)
        self._tell_actions()
        self.looked.emit()

    def conditions(self) -> Mapping[Condition, bool]:
        """What can be done with what is selected."""
        row, details = self._view.current_row, self.details
        count = self._view.selected_count
        some, many = count > 0, count > 1
        binned = row is not None and row.binned
        found = {
            Condition.ARTICLE: row is not None and not binned and not many,
            Condition.SELECTION: some and not binned,
            Condition.CAN_ASSIGN: some and not binned,
            Condition.BINNED: some and binned,
        }
        allowed = details.moves if details is not None else frozenset()
        for move, condition in _CAN.items():
            bulk = many and move in _IN_BULK
            found[condition] = not binned and (bulk or (not many and move in allowed))
        return found

    def _tell_actions(self) -> None:
        if self._actions.context is Context.DESK:
            self._actions.set_conditions(self.conditions())
