"""Parts of the inspector: pages that scroll, section heads, links, a tidy way to empty a layout."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from nejat_desktop.ui.theme import FontRole, Theme
from nejat_desktop.ui.widgets import Ground, RoleLabel


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets go at the next turn of the event loop."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


class Page(QScrollArea):
    """One page of the inspector: a column on the panel's ground that scrolls."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = Ground(theme, "panel")
        self.column = QVBoxLayout(ground)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.setWidget(ground)

    def lead_to(self, widget: QWidget) -> None:
        """Show a control and give it the focus."""
        self.ensureWidgetVisible(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


class SectionHead(QWidget):
    """A small bold muted line, with a count or a word at its end."""

    def __init__(self, theme: Theme, text: str, end: str = "") -> None:
        super().__init__()
        bold = QFont.Weight.DemiBold
        self._text = RoleLabel(theme, text, FontRole.LABEL, "muted", weight=bold)
        self._end = RoleLabel(theme, end, FontRole.LABEL, "muted", weight=bold)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(self._text)
        row.addStretch(1)
        row.addWidget(self._end)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_end(self, text: str) -> None:
        """Other words at the end."""
        self._end.setText(text)


class Form(QWidget):
    """Fields below each other with the drawn gaps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.column.setSpacing(theme.px(12))

    def add(self, *widgets: QWidget) -> None:
        """One field, or several beside each other."""
        if len(widgets) == 1:
            self.column.addWidget(widgets[0])
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in widgets:
            row.addWidget(widget, 1)
        self.column.addLayout(row)
