"""What the editing actions do on the page; each can be run by id, with or without values."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from nejat_desktop.ui.actions import Handler
from nejat_desktop.ui.write.link_bar import LinkBar, complete
from nejat_desktop.ui.write.paper import Paper


class Undoing(Protocol):
    """Whatever keeps its own past: headline, text, a field, a form, a gallery."""

    def undo(self) -> object:
        """Take the last step back."""
        ...

    def redo(self) -> object:
        """Take it again."""
        ...


class TextActions:
    """Binds the declared actions of a text to one page.

    `past` gives what keeps the past where the focus is, if that is neither text nor field.
    """

    def __init__(
        self, paper: Paper, link: LinkBar, past: Callable[[], Undoing | None] = lambda: None
    ) -> None:
        self._paper, self._link, self._past = paper, link, past
        link.applied.connect(paper.text.set_link)
        link.removed.connect(paper.text.remove_link)
        link.closed.connect(paper.text.setFocus)

    def handlers(self) -> Mapping[str, Handler]:
        """By action id."""
        text = self._paper.text
        return {
            "edit.undo": lambda: self._focused().undo(),
            "edit.redo": lambda: self._focused().redo(),
            "edit.bold": text.bold,
            "edit.italic": self._italic,
            "edit.link": self._link_to,
            "edit.plain": self._plain,
            "edit.paragraph": text.paragraph,
            "edit.heading2": lambda: text.heading(2),
            "edit.heading3": lambda: text.heading(3),
            "edit.heading4": lambda: text.heading(4),
            "edit.list_bullets": text.bullets,
            "edit.list_numbers": text.numbers,
            "edit.quotation": text.quotation,
            "edit.separator": text.separator,
            "edit.left_to_right": lambda: self._direct("ltr"),
            "edit.right_to_left": lambda: self._direct("rtl"),
            "edit.half_space": self._paper.insert_half_space,
        }

    def _focused(self) -> Undoing:
        """Headline, text, fields and forms have an undo each."""
        page, focused = self._paper.page, QApplication.focusWidget()
        past = self._past()
        if past is not None:
            typed = isinstance(focused, QPlainTextEdit) and focused.document().isUndoAvailable()
            if isinstance(focused, QLineEdit):
                typed = focused.isUndoAvailable()
            return focused if typed and isinstance(focused, QLineEdit | QPlainTextEdit) else past
        return page.headline if page.headline.hasFocus() else page.text

    def _italic(self) -> None:
        """Arabic script is never slanted."""
        text = self._paper.text
        if (self._paper.state.direction or text.direction) != "rtl":
            text.italic()

    def _plain(self) -> None:
        """Takes marks and links away from the selection."""
        text, state = self._paper.text, self._paper.state
        if state.href:
            text.remove_link()
        if state.bold:
            text.bold()
        if state.italic:
            text.italic()

    def _direct(self, direction: str) -> None:
        """The text's own direction needs no mark."""
        text = self._paper.text
        text.set_direction(None if text.direction == direction else direction)

    def _link_to(self, href: str | None = None) -> None:
        """With an address: link the selection; without: ask for it in the bar."""
        if href is None:
            self._link.open(self._paper.state.href)
        elif href:
            self._paper.text.set_link(complete(href))
        else:
            self._paper.text.remove_link()
