"""The actions of the editions' board."""

from nejat_desktop.ui.actions.action import Action, Condition, Context, Menu
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

_HERE = frozenset({Context.EDITIONS})
_CELL = (Condition.CELL,)

BOARD_ACTIONS: tuple[Action, ...] = (
    Action(
        "board.step",
        QT_TRANSLATE_NOOP("Action", "Next step of this cell"),
        "arrow-right",
        ("Return",),
        _HERE,
        Menu.TRANSLATE,
        _CELL,
        local=True,
    ),
    Action(
        "board.compare",
        QT_TRANSLATE_NOOP("Action", "See what changed in the source"),
        "git-diff",
        ("Space",),
        _HERE,
        Menu.TRANSLATE,
        _CELL,
        local=True,
    ),
    Action(
        "board.open",
        QT_TRANSLATE_NOOP("Action", "Open the article of this cell"),
        "pencil-simple",
        ("Ctrl+Return",),
        _HERE,
        Menu.TRANSLATE,
        _CELL,
    ),
    Action(
        "board.export",
        QT_TRANSLATE_NOOP("Action", "Export this table…"),
        "export",
        contexts=_HERE,
        menu=Menu.TRANSLATE,
        starts_group=True,
    ),
    Action(
        "board.stop_export",
        QT_TRANSLATE_NOOP("Action", "Stop the export"),
        "stop",
        contexts=_HERE,
        menu=Menu.TRANSLATE,
        when=(Condition.EXPORTING,),
    ),
)
