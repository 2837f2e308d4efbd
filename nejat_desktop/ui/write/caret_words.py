"""What the tool bar shows of a caret: the style of its paragraph, and which buttons are on."""

from dataclasses import dataclass

from nejat_desktop.domain.body import ContainerKind, RowKind
from nejat_desktop.ui.editor import CaretState
from nejat_desktop.ui.write.words import translate


@dataclass(frozen=True, slots=True)
class Shown:
    """What the bar says of the caret."""

    style: str
    """One of STYLES, or "" with `words` saying what it is."""
    words: str
    on: frozenset[str]


def shown_of(state: CaretState, rtl: bool) -> Shown:
    """The style box and the pressed buttons at a caret; `rtl` is the text's own direction."""
    on = {
        "edit.right_to_left"
        if (state.direction or ("rtl" if rtl else "ltr")) == "rtl"
        else "edit.left_to_right"
    }
    on |= {"edit.bold"} if state.bold else set()
    on |= {"edit.italic"} if state.italic else set()
    on |= {"edit.link"} if state.href else set()
    on |= {"edit.quotation"} if state.quoted else set()
    lists = {
        ContainerKind.BULLETS: "edit.list_bullets",
        ContainerKind.NUMBERS: "edit.list_numbers",
    }
    listed = lists.get(state.list, "") if state.list else ""
    on |= {listed} if listed else set()
    return Shown(_style(state, listed), kind_words(state.kind), frozenset(on))


def _style(state: CaretState, listed: str) -> str:
    match state.kind:
        case RowKind.HEADING if state.level in (2, 3, 4):
            return f"edit.heading{state.level}"
        case RowKind.PARAGRAPH | RowKind.LIST_ITEM if listed:
            return listed
        case RowKind.QUOTE:
            return "edit.quotation"
        case RowKind.PARAGRAPH:
            return "edit.paragraph"
    return ""


def kind_words(kind: RowKind) -> str:
    """What a row is, for the style box and the status bar."""
    return {
        RowKind.PARAGRAPH: translate("Write", "Paragraph"),
        RowKind.HEADING: translate("Write", "Heading"),
        RowKind.LIST_ITEM: translate("Write", "List item"),
        RowKind.QUOTE: translate("Write", "Quotation"),
        RowKind.CITE: translate("Write", "Source of the quotation"),
        RowKind.CAPTION: translate("Write", "Caption"),
        RowKind.CODE: translate("Write", "Code"),
        RowKind.VERSE: translate("Write", "Verse"),
        RowKind.PICTURE: translate("Write", "Picture"),
        RowKind.SEPARATOR: translate("Write", "Separator"),
        RowKind.OPAQUE: translate("Write", "Block"),
    }[kind]
