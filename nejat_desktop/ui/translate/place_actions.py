"""What the actions do in Translate, by action id."""

from collections.abc import Mapping

from nejat_desktop.domain.workflow import Move, moves
from nejat_desktop.ui.actions import Handler
from nejat_desktop.ui.actions.action import Condition
from nejat_desktop.ui.translate.comment_row import CommentRow
from nejat_desktop.ui.translate.head import TranslateHead
from nejat_desktop.ui.translate.session import Session
from nejat_desktop.ui.translate.spread import Spread
from nejat_desktop.ui.translate.walking import Walk
from nejat_desktop.ui.write.moves import Moves

_CONDITIONS = {
    Condition.CAN_SEND: Move.SEND_TO_REVIEW,
    Condition.CAN_SEND_BACK: Move.SEND_BACK,
    Condition.CAN_APPROVE: Move.APPROVE,
    Condition.CAN_WITHDRAW: Move.WITHDRAW,
}


class TranslateActions:
    """Binds the declared actions to one translation."""

    def __init__(
        self,
        session: Session,
        walk: Walk,
        moves: Moves,
        parts: tuple[TranslateHead, Spread, CommentRow],
    ) -> None:
        self._session, self._walk, self._moves = session, walk, moves
        self._head, self._spread, self._comment = parts

    def handlers(self) -> Mapping[str, Handler]:
        """By action id; a comment can be given."""
        walk, make = self._walk, self._moves.make
        return {
            "translate.done": self.primary,
            "translate.next": lambda: walk.step(1),
            "translate.previous": lambda: walk.step(-1),
            "translate.next_open": walk.to_open,
            "translate.copy_source": self._spread.copy_source,
            "difference.next": walk.to_changed,
            "difference.previous": lambda: walk.to_changed(-1),
            "check.next": walk.to_remark,
            "check.previous": lambda: walk.to_remark(-1),
            "article.send_to_review": lambda comment="": make(Move.SEND_TO_REVIEW, comment),
            "article.send_back": self.send_back,
            "article.approve": lambda: make(Move.APPROVE),
            "article.withdraw": lambda comment="": make(Move.WITHDRAW, comment),
            "article.save": self._session.flush,
            **self._text_handlers(),
        }

    def conditions(self) -> dict[Condition, bool]:
        """What the state of the translation allows now."""
        fitting = moves(self._session.article)
        found = {condition: move in fitting for condition, move in _CONDITIONS.items()}
        found |= {Condition.ARTICLE: True, Condition.CAN_ASSIGN: True}
        return {**found, Condition.SELECTION: False}

    def primary(self) -> None:
        """Ctrl+Enter, the filled button: done and next; the step of the whole text after that."""
        head = self._head
        self._session.refresh()
        if head.is_open:
            self._walk.done()
        elif head.step is not None and head.step.main is not None:
            self._moves.make(head.step.main)

    def send_back(self, comment: str = "") -> None:
        """With a comment: send it back; without: ask for one."""
        if comment.strip():
            self._moves.make(Move.SEND_BACK, comment.strip())
        else:
            self._comment.ask()

    def _text_handlers(self) -> dict[str, Handler]:
        target = self._spread.view.target
        return {
            "edit.undo": target.undo,
            "edit.redo": target.redo,
            "edit.bold": target.bold,
            "edit.italic": self._italic,
            "edit.half_space": self._spread.insert_half_space,
        }

    def _italic(self) -> None:
        """Arabic script is never slanted: there it is bold."""
        target = self._spread.view.target
        if self._session.opened.edition.is_rtl:
            target.bold()
        else:
            target.italic()
