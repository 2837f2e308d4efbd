"""The top bar: mark, tabs, search, connection, main menu."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.actions.menus import fill_main_menu
from nejat_desktop.ui.shell.logo import Logo
from nejat_desktop.ui.shell.tabs import TopTabs
from nejat_desktop.ui.theme import Theme
from nejat_desktop.ui.widgets import Ground, IconButton, ThemedMenu, paint_key_cap
from nejat_desktop.ui.widgets.keycap import key_cap_size, key_words

_SEARCH_WIDTH, _ICON = 268, 16
_MOST_WORDS = 180
"""Pixels: a site may have a long name, and tabs need the room."""


class BarButton(QPushButton):
    """A button of the bar that looks like a field: icon, words, and at the end something more."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon_name, self._more, self._cap = theme, icon, "", ""
        self._color = "text_soft"
        self._wide = 0
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def as_search(self, keys: str) -> None:
        """Muted words, the key at the end, as wide as drawn."""
        self._color, self._cap, self._wide = "muted", key_words(keys), _SEARCH_WIDTH

    def show_words(self, text: str, more: str = "", icon: str = "") -> None:
        """Its words, and muted ones after them."""
        self._more = more
        self._icon_name = icon or self._icon_name
        self.setText(text)
        whole = f"{text}, {more}" if more else text
        self.setAccessibleName(whole)
        self.setToolTip("" if self._wide else whole)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, or as drawn."""
        px = self._theme.px
        height = px(self._theme.tokens.height.control)
        if self._wide:
            return QSize(px(self._wide), height)
        metrics = QFontMetrics(self._theme.font())
        words = min(metrics.horizontalAdvance(self.text()), px(_MOST_WORDS))
        width = px(10 + _ICON + 6 + 10) + words + 4
        if self._more:
            width += px(6) + metrics.horizontalAdvance(self._more)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """The search may shrink when tabs need the room."""
        hint = self.sizeHint()
        return QSize(self._theme.px(120), hint.height()) if self._wide else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, icon, words, the rest."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._theme.px
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("row_hover" if self.underMouse() else "surface"))
        radius = theme.tokens.radius.control - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        pad = px(8 if self._wide else 10)
        icon = self._cell(pad, px(_ICON))
        top = (self.height() - px(_ICON)) // 2
        pixmap = theme.pixmap(self._icon_name, self._color, _ICON)
        painter.drawPixmap(QPointF(icon.left(), top), pixmap)
        start = pad + px(_ICON) + px(8 if self._wide else 6)
        painter.setFont(theme.font())
        more = px(6) + painter.fontMetrics().horizontalAdvance(self._more) if self._more else 0
        start += self._paint_text(painter, start, self.text(), self._color, more) + px(6)
        if self._cap:
            size = key_cap_size(self._cap, theme)
            box = self._cell(self.width() - px(8) - size.width(), size.width())
            box.setTop((self.height() - size.height()) // 2)
            box.setHeight(size.height())
            paint_key_cap(painter, box, self._cap, theme)
        elif self._more:
            self._paint_text(painter, start, self._more, "muted")

    def _paint_text(
        self, painter: QPainter, start: int, text: str, color: str, kept: int = 0
    ) -> int:
        """Words from `start` on, shortened where they leave no room for what comes after them."""
        room = self.width() - start - self._theme.px(8) - kept
        if self._cap:
            room -= key_cap_size(self._cap, self._theme).width() + self._theme.px(4)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown) + 1
        painter.setPen(self._theme.color(color))
        painter.drawText(self._cell(start, width), Qt.AlignmentFlag.AlignCenter, shown)
        return width

    def _cell(self, start: float, width: float) -> QRectF:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRectF(self.width() - start - width if rtl else start, 0, width, self.height())


class TopBar(Ground):
    """44 px over everything."""

    search_asked = Signal()
    connection_asked = Signal()

    def __init__(self, theme: Theme, actions: ActionTable, parent: QWidget | None = None) -> None:
        super().__init__(theme, "window", parent)
        self._bar_theme, self._actions = theme, actions
        self.tabs = TopTabs(theme)
        self._search = BarButton(theme, "magnifying-glass")
        self._search.as_search(actions.key("view.palette"))
        self._search.clicked.connect(self.search_asked)
        self.connection = BarButton(theme, "cloud-check")
        self.connection.clicked.connect(self.connection_asked)
        self._menu_button = IconButton(theme, "list", "")
        self._menu = ThemedMenu(theme, parent=self._menu_button)
        self._menu.aboutToShow.connect(lambda: fill_main_menu(self._menu, theme, actions))
        self._menu_button.setMenu(self._menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()
        self._fit()
        theme.changed.connect(self._fit)
        self.retranslate()

    @property
    def menu(self) -> ThemedMenu:
        """The main menu; it is filled when it opens."""
        return self._menu

    def show_connection(self, sites: Sequence[tuple[str, bool]], waiting: int) -> None:
        """The WordPress sites by name, with whether each could be reached at last, and how many
        changes wait for the next sync. Without a site the newsroom publishes to a folder.
        """
        away = [name for name, is_reached in sites if not is_reached]
        if not sites:
            words, icon = self.tr("Site folder"), "folder-simple"
        elif len(away) == len(sites):
            words, icon = self.tr("Offline"), "cloud-slash"
        else:
            icon = "cloud-slash" if away else "cloud-check"
            words = self.tr("{count} sites").format(count=self._bar_theme.number(len(sites)))
            words = sites[0][0] if len(sites) == 1 else words
        more = ""
        if waiting:
            number = self._bar_theme.number(waiting)
            more = self.tr("{count} waiting").format(count=number)
        self.connection.show_words(words, more, icon)

    def retranslate(self) -> None:
        """Words in another language."""
        self._search.show_words(self.tr("Search, or run a command"))
        self._menu_button.set_name(self.tr("Menu"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line under it; the current tab covers its part."""
        line = self._bar_theme.color("line")
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, line)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Logo(self._bar_theme, 26, boxed=True))
        row.addWidget(self.tabs, 1)
        for gap, widget in ((12, self._search), (8, self.connection), (8, self._menu_button)):
            row.addSpacing(gap)
            row.addWidget(widget)
        row.addSpacing(12)

    def _fit(self) -> None:
        self.setFixedHeight(self._bar_theme.px(self._bar_theme.tokens.height.top_bar))
