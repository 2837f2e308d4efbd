"""The action table: who does what, what is possible now, and the QActions made from that."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from nejat_desktop.ui.actions.action import Action, Condition, Context
from nejat_desktop.ui.theme import Theme

Handler = Callable[..., object]


class ActionUnavailableError(LookupError):
    """The action is not declared, has no handler here, or its conditions do not hold."""


class ActionTable(QObject):
    """Runs declared actions by id and keeps their QActions up to date.

    Handlers come in two layers: those of the window (`register`), and those of the place or tab
    that the person is in (`enter`), which win and are replaced as a whole.
    """

    changed = Signal()
    """What is possible, or where the person is, has changed."""
    triggered = Signal(str)
    """An action is about to run."""

    def __init__(
        self, theme: Theme, actions: Iterable[Action], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = {action.id: action for action in actions}
        self._base: dict[str, Handler] = {}
        self._here: Mapping[str, Handler] = MappingProxyType({})
        self._context = Context.WINDOW
        self._conditions: set[Condition] = {Condition.IDLE}
        self._off: set[str] = set()
        self._qactions = {action.id: self._make(action) for action in self._actions.values()}
        theme.changed.connect(self.retranslate)
        _give_keys(self._qactions, active_keys(self._actions.values(), self._context))
        self.retranslate()

    @property
    def context(self) -> Context:
        """Where the person is."""
        return self._context

    def declared(self) -> Sequence[Action]:
        """All actions in the order of the table."""
        return tuple(self._actions.values())

    def declaration(self, id: str) -> Action:
        """The declaration of one action.

        `ActionUnavailableError` when there is none of that name.
        """
        try:
            return self._actions[id]
        except KeyError:
            raise ActionUnavailableError(f"There is no action “{id}”.") from None

    def register(self, id: str, handler: Handler) -> None:
        """What an action does, wherever nobody else does it."""
        self._base[self.declaration(id).id] = handler
        self._refresh(id)

    def enter(self, context: Context, handlers: Mapping[str, Handler]) -> None:
        """The person is in `context` now; `handlers` serve it until the next `enter`."""
        for id in handlers:
            self.declaration(id)
        self._context, self._here = context, handlers
        _give_keys(self._qactions, active_keys(self._actions.values(), self._context))
        self._refresh()

    def set_conditions(self, changes: Mapping[Condition, bool]) -> None:
        """Say what is true now; what is not named stays."""
        before = set(self._conditions)
        for condition, holds in changes.items():
            (self._conditions.add if holds else self._conditions.discard)(condition)
        if self._conditions != before:
            self._refresh()

    def set_enabled(self, id: str, enabled: bool) -> None:
        """Switch one action off for a reason that no condition describes."""
        (self._off.discard if enabled else self._off.add)(self.declaration(id).id)
        self._refresh(id)

    def set_checked(self, id: str, checked: bool) -> None:
        """Show whether a checkable action is on; nothing runs."""
        self.qaction(id).setChecked(checked)

    def is_available(self, id: str) -> bool:
        """Whether the action can run now, here."""
        action = self.declaration(id)
        return (
            self._handler(id) is not None
            and id not in self._off
            and bool(action.contexts & {Context.WINDOW, self._context})
            and self._conditions.issuperset(action.when)
        )

    def is_served(self, id: str) -> bool:
        """Whether somebody here does the action at all, now or in another state."""
        return self._handler(self.declaration(id).id) is not None

    def trigger(self, id: str, *values: object) -> object:
        """Run an action; return what its handler returns. ActionUnavailableError if it cannot."""
        handler = self._handler(self.declaration(id).id)
        if handler is None or not self.is_available(id):
            raise ActionUnavailableError(f"“{id}” cannot be done here and now.")
        self.triggered.emit(id)
        return handler(*values)

    def qaction(self, id: str) -> QAction:
        """The QAction of an action: its words, key and state follow the table."""
        self.declaration(id)
        return self._qactions[id]

    def qactions(self) -> Sequence[QAction]:
        """All of them: a window adds them to itself, so that their keys work."""
        return tuple(self._qactions.values())

    def words(self, id: str) -> str:
        """The action's words in the language of the interface."""
        return QCoreApplication.translate("Action", self.declaration(id).text)

    def key(self, id: str) -> str:
        """The first key of the action in portable form, "" if it has none."""
        return next(iter(self.declaration(id).keys), "")

    def retranslate(self) -> None:
        """The words again, for another language."""
        for id, qaction in self._qactions.items():
            qaction.setText(self.words(id).replace("&", "&&"))
        self._refresh()

    def _make(self, action: Action) -> QAction:
        qaction = QAction(self)
        qaction.setObjectName(action.id)
        qaction.setCheckable(action.checkable)
        qaction.setProperty("iconName", action.icon)
        if action.local:
            qaction.setProperty("keys", next(iter(action.keys), ""))
        # from a key or a menu: what cannot be done now is not done, without a word
        qaction.triggered.connect(
            lambda _on=False: self.is_available(action.id) and self.trigger(action.id)
        )
        return qaction

    def _handler(self, id: str) -> Handler | None:
        return self._here.get(id) or self._base.get(id)

    def _refresh(self, *ids: str) -> None:
        """Say what can be done now: of all actions, or of those that alone are concerned."""
        states = {id: self.is_available(id) for id in ids or self._qactions}
        if ids and all(self._qactions[id].isEnabled() == state for id, state in states.items()):
            return
        for id, state in states.items():
            self._qactions[id].setEnabled(state)
        self.changed.emit()


_GIVEN = "given"
"""The property with the keys that a QAction has now: to compare them is quicker than theirs."""


def active_keys(actions: Iterable[Action], context: Context) -> dict[str, tuple[str, ...]]:
    """Which action has which keys in a context: one of the place takes its keys from the window's.

    Local keys are not in it: the view with the focus handles them.
    """
    here = [a for a in actions if not a.local and a.contexts & {Context.WINDOW, context}]
    here.sort(key=lambda action: Context.WINDOW in action.contexts)
    taken: set[str] = set()
    result: dict[str, tuple[str, ...]] = {}
    for action in here:
        result[action.id] = tuple(key for key in action.keys if key not in taken)
        taken.update(action.keys)
    return result


def _give_keys(qactions: Mapping[str, QAction], keys: Mapping[str, tuple[str, ...]]) -> None:
    for id, qaction in qactions.items():
        wanted = keys.get(id, ())
        if qaction.property(_GIVEN) != (given := "\n".join(wanted)):
            qaction.setProperty(_GIVEN, given)
            qaction.setShortcuts([QKeySequence(key) for key in wanted])
