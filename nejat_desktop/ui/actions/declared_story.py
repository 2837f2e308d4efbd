"""The actions on stories: begun, of every kind; binned; their series."""

from nejat_desktop.ui.actions.action import Action, Condition, Context, Menu
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

_OPEN = (Condition.NEWSROOM,)
_DESK = frozenset({Context.DESK})
_WITH_TEXT = frozenset({Context.DESK, Context.WRITE, Context.TRANSLATE})

STORY_ACTIONS: tuple[Action, ...] = (
    Action(
        "story.new",
        QT_TRANSLATE_NOOP("Action", "New story"),
        "plus",
        ("Ctrl+N",),
        menu=Menu.STORY,
        when=_OPEN,
    ),
    Action(
        "story.new_cartoon",
        QT_TRANSLATE_NOOP("Action", "New cartoon"),
        "smiley",
        menu=Menu.STORY,
        when=_OPEN,
    ),
    Action(
        "story.new_newspic",
        QT_TRANSLATE_NOOP("Action", "New picture of the day"),
        "image-square",
        menu=Menu.STORY,
        when=_OPEN,
    ),
    Action(
        "story.new_gallery",
        QT_TRANSLATE_NOOP("Action", "New photo gallery"),
        "film-strip",
        menu=Menu.STORY,
        when=_OPEN,
    ),
    Action(
        "story.new_video",
        QT_TRANSLATE_NOOP("Action", "New video"),
        "video-camera",
        menu=Menu.STORY,
        when=_OPEN,
    ),
    Action(
        "story.new_book",
        QT_TRANSLATE_NOOP("Action", "New book"),
        "book",
        menu=Menu.STORY,
        when=_OPEN,
    ),
    Action(
        "story.new_newsletter",
        QT_TRANSLATE_NOOP("Action", "New newsletter issue"),
        "newspaper",
        menu=Menu.STORY,
        when=_OPEN,
    ),
    Action(
        "story.new_brief",
        QT_TRANSLATE_NOOP("Action", "New brief issue"),
        "file-text",
        menu=Menu.STORY,
        when=_OPEN,
    ),
    Action(
        "story.new_page",
        QT_TRANSLATE_NOOP("Action", "New page"),
        "browser",
        menu=Menu.STORY,
        when=_OPEN,
    ),
    Action(
        "story.series",
        QT_TRANSLATE_NOOP("Action", "Series"),
        "stack",
        menu=Menu.STORY,
        when=_OPEN,
        starts_group=True,
    ),
    Action(
        "stories.export",
        QT_TRANSLATE_NOOP("Action", "Export stories…"),
        "export",
        contexts=_DESK,
        menu=Menu.STORY,
        when=(Condition.SELECTION,),
        starts_group=True,
    ),
    Action(
        "stories.fetch_pictures",
        QT_TRANSLATE_NOOP("Action", "Fetch their pictures"),
        "cloud-arrow-down",
        contexts=_DESK,
        menu=Menu.STORY,
        when=(Condition.SELECTION,),
    ),
    Action(
        "story.bin",
        QT_TRANSLATE_NOOP("Action", "Move to the bin"),
        "trash",
        ("Del",),
        _WITH_TEXT,
        Menu.STORY,
        (Condition.SELECTION,),
        local=True,
        starts_group=True,
    ),
    Action(
        "story.restore",
        QT_TRANSLATE_NOOP("Action", "Take out of the bin"),
        "arrow-u-up-left",
        contexts=_DESK,
        menu=Menu.STORY,
        when=(Condition.BINNED,),
    ),
    Action(
        "story.select_all",
        QT_TRANSLATE_NOOP("Action", "Select all stories"),
        "selection-all",
        ("Ctrl+A",),
        _DESK,
        Menu.STORY,
        local=True,
    ),
)
