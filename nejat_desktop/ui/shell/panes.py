"""Panes: where, what and about it, meeting on a 1 px line; widths kept for each place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from nejat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from nejat_desktop.ui.context import Preferences

INSPECTOR_FROM = 1280
"""Below this width of the window the inspector closes."""
SIDE_FROM = 1120
"""Below this one the side panel closes too."""


class _Handle(QSplitterHandle):
    """The 1 px line between two panes, in the middle of a wider place to take hold of."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Mirrored, the line moves by the pixel that the panes were moved by."""
        super().resizeEvent(event)
        self.setMask(QRegion(self._line()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line; it lights up under the pointer."""
        palette = self.palette()
        QPainter(self).fillRect(
            self._line(), palette.accent() if self.underMouse() else palette.mid()
        )

    def _line(self) -> QRect:
        return QRect(self.width() // 2 + int(self.isRightToLeft()), 0, 1, self.height())


class Panes(QSplitter):
    """A splitter of side panel, content and inspector. The window tells it how wide it is."""

    opened_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        preferences: "Preferences",
        name: str,
        content: QWidget,
        *,
        side: QWidget | None = None,
        inspector: QWidget | None = None,
        side_width: int = 0,
        inspector_width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._preferences, self._key = theme, preferences, f"panes/{name}"
        self._side, self._content, self._inspector = side, content, inspector
        self._widths = {"side": side_width or theme.tokens.width.side_panel}
        self._widths["inspector"] = inspector_width or theme.tokens.width.inspector
        self._wanted = {"side": True, "inspector": True}
        self._brought: dict[str, bool] = {}
        self._focus_mode, self._room = False, INSPECTOR_FROM
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._align()
        self._add_parts()
        self._read()
        self._show_parts()
        self.splitterMoved.connect(lambda _pos, _index: self._moved())

    def fit(self, window_width: int) -> None:
        """The window is this wide now; crossing a limit forgets what F9 and Ctrl+B brought."""
        before = self._room
        self._room = window_width
        for part, limit in (("inspector", INSPECTOR_FROM), ("side", SIDE_FROM)):
            if (before < limit) != (window_width < limit):
                self._brought.pop(part, None)
        self._show_parts()

    def createHandle(self) -> QSplitterHandle:
        """A line that knows its place in a mirrored window."""
        return _Handle(self.orientation(), self)

    def changeEvent(self, event: QEvent) -> None:
        """Another direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def set_focus_mode(self, on: bool) -> None:
        """Only the content, or everything again."""
        self._focus_mode = on
        self._show_parts()

    def is_open(self, part: str) -> bool:
        """Whether `side` or `inspector` is shown."""
        widget = self._part(part)
        return widget is not None and not widget.isHidden()

    def has(self, part: str) -> bool:
        """Whether there is such a part here."""
        return self._part(part) is not None

    def toggle(self, part: str) -> None:
        """Show or hide `side` or `inspector`; where there is room, that is remembered."""
        opened = not self.is_open(part)
        if self._has_room(part):
            self._wanted[part] = opened
            self._write()
        else:
            self._brought[part] = opened
        self._show_parts()

    def _align(self) -> None:
        """QSplitter mirrors its parts one pixel too far to the right; this takes them back."""
        self.setContentsMargins(*((1, 0, -1, 0) if self.isRightToLeft() else (0, 0, 0, 0)))

    def _part(self, part: str) -> QWidget | None:
        return self._side if part == "side" else self._inspector

    def _has_room(self, part: str) -> bool:
        return self._room >= (SIDE_FROM if part == "side" else INSPECTOR_FROM)

    def _add_parts(self) -> None:
        width = self._theme.tokens.width
        if self._side is not None:
            self._side.setMinimumWidth(self._theme.px(width.side_panel_min))
            self.addWidget(self._side)
        self.addWidget(self._content)
        self.setStretchFactor(self.indexOf(self._content), 1)
        if self._inspector is not None:
            self._inspector.setMinimumWidth(self._theme.px(width.inspector_min))
            self.addWidget(self._inspector)

    def _show_parts(self) -> None:
        before = (self.is_open("side"), self.is_open("inspector"))
        for part in ("side", "inspector"):
            widget = self._part(part)
            if widget is not None:
                shown = self._wanted[part] if self._has_room(part) else self._brought.get(part)
                widget.setVisible(bool(shown) and not self._focus_mode)
        self._lay_out()
        if before != (self.is_open("side"), self.is_open("inspector")):
            self.opened_changed.emit()

    def _lay_out(self) -> None:
        """The kept widths; the content takes the rest."""
        sizes, rest = [], self.width()
        for widget, part in ((self._side, "side"), (self._inspector, "inspector")):
            if widget is not None and not widget.isHidden():
                rest -= self._theme.px(self._widths[part]) + 1
        if self._side is not None:
            sizes.append(self._theme.px(self._widths["side"]))
        sizes.append(max(rest, 100))
        if self._inspector is not None:
            sizes.append(self._theme.px(self._widths["inspector"]))
        self.setSizes(sizes)

    def _moved(self) -> None:
        for part in ("side", "inspector"):
            widget = self._part(part)
            if widget is not None and not widget.isHidden():
                self._widths[part] = round(widget.width() / self._theme.scale)
        self._write()

    def _write(self) -> None:
        kept = {"widths": dict(self._widths), "open": dict(self._wanted)}
        self._preferences.set(self._key, kept)

    def _read(self) -> None:
        """What was kept; anything that does not look like it is passed over."""
        kept = self._preferences.get(self._key)
        if not isinstance(kept, dict):
            return
        for part in ("side", "inspector"):
            width = _entry(kept, "widths", part)
            if isinstance(width, int) and 100 <= width <= 2000:
                self._widths[part] = width
            wanted = _entry(kept, "open", part)
            if isinstance(wanted, bool):
                self._wanted[part] = wanted


def _entry(kept: dict[object, object], group: str, part: str) -> object:
    entries = kept.get(group)
    return entries.get(part) if isinstance(entries, dict) else None
