"""What an action is: its name for programs, its words, key, picture, place and conditions."""

from dataclasses import dataclass
from enum import StrEnum

from nejat_desktop.ui.theme.wording import QT_TRANSLATE_NOOP


class Context(StrEnum):
    """Where the person is. An action of the place they are in wins over one of the window."""

    WINDOW = "window"
    WELCOME = "welcome"
    DESK = "desk"
    PHOTOS = "photos"
    EDITIONS = "editions"
    WRITE = "write"
    TRANSLATE = "translate"
    ACTIVITY = "activity"
    SETTINGS = "settings"


class Condition(StrEnum):
    """What has to be true for an action to be offered; the screens say what is."""

    NEWSROOM = "newsroom"
    """A newsroom is open."""
    ARTICLE = "article"
    """One article is open or selected."""
    SELECTION = "selection"
    """At least one story is selected."""
    CAN_SEND = "can_send"
    CAN_APPROVE = "can_approve"
    CAN_SEND_BACK = "can_send_back"
    CAN_WITHDRAW = "can_withdraw"
    CAN_LET_OUT = "can_let_out"
    CAN_ASSIGN = "can_assign"
    KEPT = "kept"
    """A kept filter is looked at."""
    BINNED = "binned"
    """What is selected lies in the bin."""
    PHOTO = "photo"
    """One photo is looked at."""
    PHOTOS = "photos"
    """At least one photo is selected."""
    MANY_PHOTOS = "many_photos"
    """More than one photo is selected."""
    PHOTOS_BINNED = "photos_binned"
    """The selected photos were taken out of the library."""
    TAKING_IN = "taking_in"
    """Pictures are being imported."""
    CELL = "cell"
    """A cell of the editions' board is current."""
    EXPORTING = "exporting"
    """The board is being written into a file."""
    WRITING_OUT = "writing_out"
    """Stories, or the newsroom, are being exported."""
    PLANNED = "planned"
    """A plan is shown, and it has steps."""
    SYNCING = "syncing"
    IDLE = "idle"
    """No sync is running."""
    SITE = "site"
    """The site folder has pages."""
    CONFLICT = "conflict"
    """A conflict is looked at."""
    DECIDED = "decided"
    """Every block of it is decided."""


class Menu(StrEnum):
    """The parts of the main menu, in their order."""

    NEWSROOM = "newsroom"
    STORY = "story"
    ARTICLE = "article"
    PHOTOS = "photos"
    EDIT = "edit"
    TRANSLATE = "translate"
    SYNC = "sync"
    VIEW = "view"
    GO = "go"
    HELP = "help"


MENU_WORDS: dict[Menu, str] = {
    Menu.NEWSROOM: QT_TRANSLATE_NOOP("Menu", "Newsroom"),
    Menu.STORY: QT_TRANSLATE_NOOP("Menu", "Story"),
    Menu.ARTICLE: QT_TRANSLATE_NOOP("Menu", "Article"),
    Menu.PHOTOS: QT_TRANSLATE_NOOP("Menu", "Photos"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Menu", "Edit"),
    Menu.TRANSLATE: QT_TRANSLATE_NOOP("Menu", "Translate"),
    Menu.SYNC: QT_TRANSLATE_NOOP("Menu", "Sync"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Menu", "View"),
    Menu.GO: QT_TRANSLATE_NOOP("Menu", "Go"),
    Menu.HELP: QT_TRANSLATE_NOOP("Menu", "Help"),
}

ANYWHERE = frozenset({Context.WINDOW})


@dataclass(frozen=True, slots=True)
class Action:
    """A declaration; what it does is registered with the ActionTable.

    `text` is marked for translation in the context "Action". `keys` are portable sequences
    ("Ctrl+Return"). `local` keys belong to the view that has the focus (Enter in a list): they
    are shown, and not grabbed from the whole window.
    """

    id: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    contexts: frozenset[Context] = ANYWHERE
    menu: Menu | None = None
    when: tuple[Condition, ...] = ()
    checkable: bool = False
    local: bool = False
    starts_group: bool = False
    """In a menu, a line stands before it."""
