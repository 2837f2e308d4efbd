"""The actions of the desk's daily work: kept filters, assignments, bulk changes, the bin."""

from nejat_desktop.ui.actions.action import Action, Condition, Context, Menu
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

_DESK = frozenset({Context.DESK})
_KEEPING = frozenset({Context.DESK, Context.PHOTOS})
_WITH_TEXT = frozenset({Context.DESK, Context.EDITIONS, Context.WRITE, Context.TRANSLATE})
_KEPT = (Condition.KEPT,)

FILTER_ACTIONS: tuple[Action, ...] = (
    Action(
        "filter.keep",
        QT_TRANSLATE_NOOP("Action", "Keep this filter"),
        "bookmark-simple",
        ("Ctrl+D",),
        _KEEPING,
        Menu.VIEW,
        (Condition.NEWSROOM,),
        starts_group=True,
    ),
    Action(
        "filter.update",
        QT_TRANSLATE_NOOP("Action", "Keep it like this"),
        "bookmark-simple",
        contexts=_KEEPING,
        menu=Menu.VIEW,
        when=_KEPT,
    ),
    Action(
        "filter.rename",
        QT_TRANSLATE_NOOP("Action", "Rename the kept filter"),
        "pencil-line",
        ("F2",),
        _KEEPING,
        Menu.VIEW,
        _KEPT,
        local=True,
    ),
    Action(
        "filter.up",
        QT_TRANSLATE_NOOP("Action", "Move the kept filter up"),
        "arrow-up",
        ("Alt+Up",),
        _KEEPING,
        Menu.VIEW,
        _KEPT,
        local=True,
    ),
    Action(
        "filter.down",
        QT_TRANSLATE_NOOP("Action", "Move the kept filter down"),
        "arrow-down",
        ("Alt+Down",),
        _KEEPING,
        Menu.VIEW,
        _KEPT,
        local=True,
    ),
    Action(
        "filter.remove",
        QT_TRANSLATE_NOOP("Action", "Keep this filter no more"),
        "trash",
        ("Del",),
        _KEEPING,
        Menu.VIEW,
        _KEPT,
        local=True,
    ),
)

ASSIGN_ACTIONS: tuple[Action, ...] = (
    Action(
        "article.assign_me",
        QT_TRANSLATE_NOOP("Action", "Assign to me"),
        "user",
        ("Ctrl+Shift+M",),
        _WITH_TEXT,
        Menu.ARTICLE,
        (Condition.CAN_ASSIGN,),
        starts_group=True,
    ),
    Action(
        "article.assign",
        QT_TRANSLATE_NOOP("Action", "Assign to…"),
        "users",
        ("Ctrl+Shift+A",),
        _WITH_TEXT,
        Menu.ARTICLE,
        (Condition.CAN_ASSIGN,),
    ),
)

_SELECTION = (Condition.SELECTION,)

BULK_ACTIONS: tuple[Action, ...] = (
    Action(
        "bulk.add_section",
        QT_TRANSLATE_NOOP("Action", "Add to a section…"),
        "folder-simple-plus",
        contexts=_DESK,
        menu=Menu.ARTICLE,
        when=_SELECTION,
        starts_group=True,
    ),
    Action(
        "bulk.remove_section",
        QT_TRANSLATE_NOOP("Action", "Take out of a section…"),
        "folder-simple-minus",
        contexts=_DESK,
        menu=Menu.ARTICLE,
        when=_SELECTION,
    ),
    Action(
        "bulk.add_tag",
        QT_TRANSLATE_NOOP("Action", "Add a tag…"),
        "tag",
        contexts=_DESK,
        menu=Menu.ARTICLE,
        when=_SELECTION,
    ),
    Action(
        "bulk.remove_tag",
        QT_TRANSLATE_NOOP("Action", "Take a tag away…"),
        "tag-chevron",
        contexts=_DESK,
        menu=Menu.ARTICLE,
        when=_SELECTION,
    ),
    Action(
        "bulk.set_date",
        QT_TRANSLATE_NOOP("Action", "Set the date…"),
        "calendar-blank",
        contexts=_DESK,
        menu=Menu.ARTICLE,
        when=_SELECTION,
    ),
    Action(
        "story.delete",
        QT_TRANSLATE_NOOP("Action", "Delete for good"),
        "trash-simple",
        ("Shift+Del",),
        _DESK,
        Menu.STORY,
        (Condition.BINNED,),
        local=True,
    ),
)

COMMENT_ACTIONS: tuple[Action, ...] = (
    Action(
        "comment.add",
        QT_TRANSLATE_NOOP("Action", "Comment on this paragraph"),
        "chat-teardrop-text",
        ("Ctrl+Alt+M",),
        frozenset({Context.WRITE}),
        Menu.ARTICLE,
        starts_group=True,
    ),
    Action(
        "comment.on_text",
        QT_TRANSLATE_NOOP("Action", "Comment on the whole text"),
        "chat-teardrop",
        contexts=frozenset({Context.WRITE}),
        menu=Menu.ARTICLE,
    ),
)

DAILY_ACTIONS: tuple[Action, ...] = (
    *FILTER_ACTIONS,
    *ASSIGN_ACTIONS,
    *BULK_ACTIONS,
    *COMMENT_ACTIONS,
)
