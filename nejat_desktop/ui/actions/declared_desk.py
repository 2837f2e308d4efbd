"""The actions of the desk's daily work: kept filters, assignments, bulk changes, the bin."""

from nejat_desktop.ui.actions.action import Action, Condition, Context, Menu
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

_DESK = frozenset({Context.DESK})
_WITH_TEXT = frozenset({Context.DESK, Context.WRITE, Context.TRANSLATE})
_KEPT = (Condition.KEPT,)

FILTER_ACTIONS: tuple[Action, ...] = (
    Action(
        "filter.keep",
        QT_TRANSLATE_NOOP("Action", "Keep this filter"),
        "bookmark-simple",
        ("Ctrl+D",),
        _DESK,
        Menu.VIEW,
        (Condition.NEWSROOM,),
        starts_group=True,
    ),
    Action(
        "filter.update",
        QT_TRANSLATE_NOOP("Action", "Keep it like this"),
        "bookmark-simple",
        contexts=_DESK,
        menu=Menu.VIEW,
        when=_KEPT,
    ),
    Action(
        "filter.rename",
        QT_TRANSLATE_NOOP("Action", "Rename the kept filter"),
        "pencil-line",
        ("F2",),
        _DESK,
        Menu.VIEW,
        _KEPT,
        local=True,
    ),
    Action(
        "filter.up",
        QT_TRANSLATE_NOOP("Action", "Move the kept filter up"),
        "arrow-up",
        ("Alt+Up",),
        _DESK,
        Menu.VIEW,
        _KEPT,
        local=True,
    ),
    Action(
        "filter.down",
        QT_TRANSLATE_NOOP("Action", "Move the kept filter down"),
        "arrow-down",
        ("Alt+Down",),
        _DESK,
        Menu.VIEW,
        _KEPT,
        local=True,
    ),
    Action(
        "filter.remove",
        QT_TRANSLATE_NOOP("Action", "Keep this filter no more"),
        "trash",
        ("Del",),
        _DESK,
        Menu.VIEW,
        _KEPT,
        local=True,
    ),
)
