"""The actions of a conflict: what to take for the current block, later, join."""

from nejat_desktop.ui.actions.action import Action, Condition, Context, Menu
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

_HERE = frozenset({Context.ACTIVITY})
_CONFLICT = (Condition.CONFLICT,)

CONFLICT_ACTIONS: tuple[Action, ...] = (
    Action(
        "conflict.site",
        QT_TRANSLATE_NOOP("Action", "Take the site’s"),
        "globe-simple",
        ("Ctrl+1",),
        _HERE,
        Menu.SYNC,
        _CONFLICT,
        starts_group=True,
    ),
    Action(
        "conflict.words",
        QT_TRANSLATE_NOOP("Action", "Join word by word"),
        "git-diff",
        ("Ctrl+2",),
        _HERE,
        Menu.SYNC,
        _CONFLICT,
    ),
    Action(
        "conflict.mine",
        QT_TRANSLATE_NOOP("Action", "Take mine"),
        "pencil-simple",
        ("Ctrl+3",),
        _HERE,
        Menu.SYNC,
        _CONFLICT,
    ),
    Action(
        "conflict.both",
        QT_TRANSLATE_NOOP("Action", "Keep both"),
        "copy",
        ("Ctrl+4",),
        _HERE,
        Menu.SYNC,
        _CONFLICT,
    ),
    Action(
        "conflict.join",
        QT_TRANSLATE_NOOP("Action", "Join into a new draft"),
        "check",
        ("Ctrl+Return",),
        _HERE,
        Menu.SYNC,
        (Condition.CONFLICT, Condition.DECIDED),
    ),
    Action(
        "conflict.later",
        QT_TRANSLATE_NOOP("Action", "Decide the conflict later"),
        "clock",
        ("Escape",),
        _HERE,
        Menu.SYNC,
        _CONFLICT,
        local=True,
    ),
)
