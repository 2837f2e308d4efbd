"""A tags field whose tokens can be put in another order, by drag or with Alt and the arrows."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from nejat_desktop.ui.widgets import TagsField
from nejat_desktop.ui.widgets.tags import Token


class OrderedTags(TagsField):
    """The first token leads. `changed` tells of another order too."""

    def tokens(self) -> list[Token]:
        """The tokens as they stand."""
        order = self.values
        found = [t for t in self.findChildren(Token) if not t.isHidden() and t.text() in order]
        return sorted(found, key=lambda token: order.index(token.text()))

    def childEvent(self, event: QEvent) -> None:
        """Every token is watched."""
        super().childEvent(event)  # type: ignore[arg-type]
        for token in self.findChildren(Token):
            token.removeEventFilter(self)
            token.installEventFilter(self)
            token.setToolTip(self.tr("Drag, or Alt and an arrow, to move it"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves a token; so does dragging it over another."""
        if isinstance(watched, Token):
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                by = self._step(event)
                if by:
                    self.move_token(watched.text(), self.values.index(watched.text()) + by)
                    return True
            if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
                return self._dropped(watched, event)
        return super().eventFilter(watched, event)

    def move_token(self, word: str, index: int) -> None:
        """Put a token at another place; it keeps the focus."""
        order = [value for value in self.values if value != word]
        order.insert(max(0, min(index, len(order))), word)
        if order == self.values:
            return
        self.set_values(order)
        self.changed.emit(order)
        for token in self.tokens():
            if token.text() == word:
                token.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, event: QKeyEvent) -> int:
        if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return 0
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        return -step if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else step

    def _dropped(self, token: Token, event: QMouseEvent) -> bool:
        """Released over another token: it takes that one's place, and was not pressed."""
        place = token.mapTo(self, event.position().toPoint())
        target = self._token_at(place)
        far = event.position().toPoint() - token.rect().center()
        if target is None or target is token:
            return far.manhattanLength() > token.width() + QApplication.startDragDistance()
        token.setDown(False)
        self.move_token(token.text(), self.values.index(target.text()))
        return True

    def _token_at(self, place: QPoint) -> Token | None:
        found: QWidget | None = self.childAt(place)
        return found if isinstance(found, Token) else None
