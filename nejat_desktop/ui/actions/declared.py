"""The table of all actions. A new one is a new line here and a registered handler."""

from nejat_desktop.ui.actions.action import Action, Condition, Context, Menu
from nejat_desktop.ui.actions.declared_board import BOARD_ACTIONS
from nejat_desktop.ui.actions.declared_conflict import CONFLICT_ACTIONS
from nejat_desktop.ui.actions.declared_desk import DAILY_ACTIONS
from nejat_desktop.ui.actions.declared_photos import PHOTO_ACTIONS
from nejat_desktop.ui.actions.declared_story import STORY_ACTIONS
from nejat_desktop.ui.actions.declared_text import TEXT_ACTIONS
from nejat_desktop.ui.actions.declared_view import VIEW_ACTIONS
from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP

_OPEN = (Condition.NEWSROOM,)
_ARTICLE = (Condition.ARTICLE,)
_DESK = frozenset({Context.DESK})
_WITH_TEXT = frozenset({Context.DESK, Context.WRITE, Context.TRANSLATE})
_PAGES = frozenset({Context.WRITE, Context.TRANSLATE})
_TRANSLATE = frozenset({Context.TRANSLATE})
_DIFFERENCES = frozenset({Context.WRITE, Context.TRANSLATE, Context.ACTIVITY})

NEWSROOM_ACTIONS: tuple[Action, ...] = (
    Action(
        "newsroom.open",
        QT_TRANSLATE_NOOP("Action", "Open a newsroom…"),
        "folder-open",
        ("Ctrl+O",),
        menu=Menu.NEWSROOM,
    ),
    Action(
        "newsroom.new",
        QT_TRANSLATE_NOOP("Action", "New newsroom…"),
        "folder-plus",
        menu=Menu.NEWSROOM,
    ),
    Action(
        "newsroom.sample",
        QT_TRANSLATE_NOOP("Action", "Open the sample newsroom"),
        "newspaper",
        menu=Menu.NEWSROOM,
    ),
    Action(
        "newsroom.backup",
        QT_TRANSLATE_NOOP("Action", "Back up this newsroom…"),
        "archive-box",
        menu=Menu.NEWSROOM,
        when=_OPEN,
        starts_group=True,
    ),
    Action(
        "newsroom.backups",
        QT_TRANSLATE_NOOP("Action", "Backups, and restoring one"),
        "clock-counter-clockwise",
        menu=Menu.NEWSROOM,
        when=_OPEN,
    ),
    Action(
        "newsroom.check",
        QT_TRANSLATE_NOOP("Action", "Check database and originals"),
        "shield-check",
        menu=Menu.NEWSROOM,
        when=_OPEN,
    ),
    Action(
        "archive.import",
        QT_TRANSLATE_NOOP("Action", "Import an archive…"),
        "tray",
        ("Ctrl+Alt+I",),
        menu=Menu.NEWSROOM,
        when=_OPEN,
    ),
    Action(
        "archive.fetch",
        QT_TRANSLATE_NOOP("Action", "Fetch the archive"),
        "cloud-arrow-down",
        menu=Menu.NEWSROOM,
        when=_OPEN,
    ),
    Action(
        "stories.pair",
        QT_TRANSLATE_NOOP("Action", "Find pairs"),
        "link",
        menu=Menu.NEWSROOM,
        when=_OPEN,
    ),
    Action(
        "newsroom.import",
        QT_TRANSLATE_NOOP("Action", "Import texts…"),
        "download-simple",
        menu=Menu.NEWSROOM,
        when=_OPEN,
    ),
    Action(
        "newsroom.export",
        QT_TRANSLATE_NOOP("Action", "Export the newsroom…"),
        "export",
        menu=Menu.NEWSROOM,
        when=_OPEN,
        starts_group=True,
    ),
    Action(
        "newsroom.stop_export",
        QT_TRANSLATE_NOOP("Action", "Stop the export"),
        "stop",
        menu=Menu.NEWSROOM,
        when=(Condition.WRITING_OUT,),
    ),
    Action(
        "app.quit",
        QT_TRANSLATE_NOOP("Action", "Quit"),
        "sign-out",
        ("Ctrl+Q",),
        menu=Menu.NEWSROOM,
        starts_group=True,
    ),
)

ARTICLE_ACTIONS: tuple[Action, ...] = (
    Action(
        "article.open",
        QT_TRANSLATE_NOOP("Action", "Open"),
        "pencil-simple",
        ("Return",),
        _DESK,
        Menu.ARTICLE,
        _ARTICLE,
        local=True,
    ),
    Action(
        "article.next_step",
        QT_TRANSLATE_NOOP("Action", "Next step"),
        "arrow-right",
        ("Ctrl+Return",),
        frozenset({Context.DESK, Context.WRITE}),
        Menu.ARTICLE,
        _ARTICLE,
    ),
    Action(
        "article.translate",
        QT_TRANSLATE_NOOP("Action", "Translate into…"),
        "translate",
        ("Ctrl+T",),
        _WITH_TEXT,
        Menu.ARTICLE,
        _ARTICLE,
    ),
    Action(
        "article.send_to_review",
        QT_TRANSLATE_NOOP("Action", "Send to review"),
        "paper-plane-tilt",
        contexts=_WITH_TEXT,
        menu=Menu.ARTICLE,
        when=(Condition.CAN_SEND,),
        starts_group=True,
    ),
    Action(
        "article.approve",
        QT_TRANSLATE_NOOP("Action", "Approve"),
        "check",
        contexts=_WITH_TEXT,
        menu=Menu.ARTICLE,
        when=(Condition.CAN_APPROVE,),
    ),
    Action(
        "article.send_back",
        QT_TRANSLATE_NOOP("Action", "Send back…"),
        "arrow-bend-up-left",
        contexts=_WITH_TEXT,
        menu=Menu.ARTICLE,
        when=(Condition.CAN_SEND_BACK,),
    ),
    Action(
        "article.schedule",
        QT_TRANSLATE_NOOP("Action", "Schedule…"),
        "clock",
        ("Ctrl+Shift+P",),
        _PAGES,
        Menu.ARTICLE,
        _ARTICLE,
    ),
    Action(
        "article.let_out",
        QT_TRANSLATE_NOOP("Action", "Let out"),
        "broadcast",
        contexts=_DESK,
        menu=Menu.ARTICLE,
        when=(Condition.CAN_LET_OUT,),
    ),
    Action(
        "article.withdraw",
        QT_TRANSLATE_NOOP("Action", "Withdraw from the site"),
        "prohibit",
        contexts=_WITH_TEXT,
        menu=Menu.ARTICLE,
        when=(Condition.CAN_WITHDRAW,),
    ),
    Action(
        "article.save",
        QT_TRANSLATE_NOOP("Action", "Save now"),
        "floppy-disk",
        ("Ctrl+S",),
        _PAGES,
        Menu.ARTICLE,
        starts_group=True,
    ),
    Action(
        "article.restore",
        QT_TRANSLATE_NOOP("Action", "Restore this version"),
        "clock-counter-clockwise",
        contexts=_PAGES,
        when=_ARTICLE,
    ),
    Action(
        "article.preview",
        QT_TRANSLATE_NOOP("Action", "As on the site"),
        "browser",
        ("Ctrl+Shift+V",),
        _PAGES,
        Menu.ARTICLE,
    ),
)

TRANSLATE_ACTIONS: tuple[Action, ...] = (
    Action(
        "translate.done",
        QT_TRANSLATE_NOOP("Action", "Done, next paragraph"),
        "check",
        ("Ctrl+Return",),
        _TRANSLATE,
        Menu.TRANSLATE,
    ),
    Action(
        "translate.next",
        QT_TRANSLATE_NOOP("Action", "Next paragraph"),
        "arrow-down",
        ("Alt+Down",),
        _TRANSLATE,
        Menu.TRANSLATE,
    ),
    Action(
        "translate.previous",
        QT_TRANSLATE_NOOP("Action", "Previous paragraph"),
        "arrow-up",
        ("Alt+Up",),
        _TRANSLATE,
        Menu.TRANSLATE,
    ),
    Action(
        "translate.next_open",
        QT_TRANSLATE_NOOP("Action", "Next paragraph that is not done"),
        "skip-forward",
        ("Ctrl+Down",),
        _TRANSLATE,
        Menu.TRANSLATE,
    ),
    Action(
        "translate.copy_source",
        QT_TRANSLATE_NOOP("Action", "Copy the source paragraph"),
        "copy",
        ("Ctrl+Shift+C",),
        _TRANSLATE,
        Menu.TRANSLATE,
        starts_group=True,
    ),
    Action(
        "translate.copy_pictures",
        QT_TRANSLATE_NOOP("Action", "Take over pictures and embeds"),
        "image-square",
        contexts=_TRANSLATE,
        menu=Menu.TRANSLATE,
    ),
    Action(
        "difference.next",
        QT_TRANSLATE_NOOP("Action", "Next difference"),
        "git-diff",
        ("F7",),
        _DIFFERENCES,
        Menu.TRANSLATE,
        starts_group=True,
    ),
    Action(
        "difference.previous",
        QT_TRANSLATE_NOOP("Action", "Previous difference"),
        "git-diff",
        ("Shift+F7",),
        _DIFFERENCES,
    ),
    Action(
        "check.next",
        QT_TRANSLATE_NOOP("Action", "Next check"),
        "checks",
        ("F8",),
        _PAGES,
        Menu.ARTICLE,
    ),
    Action(
        "check.previous",
        QT_TRANSLATE_NOOP("Action", "Previous check"),
        "checks",
        ("Shift+F8",),
        _PAGES,
    ),
)

SYNC_ACTIONS: tuple[Action, ...] = (
    Action(
        "sync.plan",
        QT_TRANSLATE_NOOP("Action", "Plan the next sync"),
        "list-bullets",
        ("F5",),
        menu=Menu.SYNC,
        when=(Condition.NEWSROOM, Condition.IDLE),
    ),
    Action(
        "sync.look",
        QT_TRANSLATE_NOOP("Action", "Look at the sites"),
        "eye",
        ("Shift+F5",),
        menu=Menu.SYNC,
        when=(Condition.NEWSROOM, Condition.IDLE),
    ),
    Action(
        "sync.run",
        QT_TRANSLATE_NOOP("Action", "Sync now"),
        "arrows-clockwise",
        ("Ctrl+F5",),
        menu=Menu.SYNC,
        when=(Condition.NEWSROOM, Condition.IDLE),
    ),
    Action(
        "sync.cancel",
        QT_TRANSLATE_NOOP("Action", "Stop the sync"),
        "stop",
        menu=Menu.SYNC,
        when=(Condition.SYNCING,),
    ),
    Action(
        "site.view",
        QT_TRANSLATE_NOOP("Action", "Look at the site"),
        "globe-simple",
        ("Ctrl+Shift+G",),
        menu=Menu.SYNC,
        when=(Condition.NEWSROOM,),
        starts_group=True,
    ),
    Action(
        "remarks.show",
        QT_TRANSLATE_NOOP("Action", "Readers’ comments that wait"),
        "chat-teardrop-text",
        ("Ctrl+Shift+K",),
        menu=Menu.SYNC,
        when=(Condition.NEWSROOM,),
    ),
    Action(
        "sites.show",
        QT_TRANSLATE_NOOP("Action", "Sites, and connecting one"),
        "sliders-horizontal",
        menu=Menu.SYNC,
        when=(Condition.NEWSROOM,),
    ),
)

ACTIONS: tuple[Action, ...] = (
    *NEWSROOM_ACTIONS,
    *STORY_ACTIONS,
    *ARTICLE_ACTIONS,
    *PHOTO_ACTIONS,
    *BOARD_ACTIONS,
    *TEXT_ACTIONS,
    *TRANSLATE_ACTIONS,
    *SYNC_ACTIONS,
    *CONFLICT_ACTIONS,
    *VIEW_ACTIONS,
    *DAILY_ACTIONS,
)
