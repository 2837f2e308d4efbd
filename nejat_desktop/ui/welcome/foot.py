"""The foot of Welcome: version, colours, guide."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nejat_desktop.ui.actions import ActionTable
from nejat_desktop.ui.actions.menus import popup
from nejat_desktop.ui.theme import FontRole, Mode, Theme
from nejat_desktop.ui.widgets import Button, ButtonKind, Ground, RoleLabel

_ICONS = {Mode.LIGHT: "sun-dim", Mode.DARK: "moon", Mode.HIGH_CONTRAST: "circle-half"}


class Foot(Ground):
    """44 px."""

    def __init__(
        self, theme: Theme, actions: ActionTable, version: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "window", parent)
        self._foot_theme, self._actions = theme, actions
        self._version = RoleLabel(theme, f"Nejat Desktop {version}", FontRole.LABEL, "muted")
        self._version.set_weight(QFont.Weight.Normal)
        self._colours = Button(theme, kind=ButtonKind.FLAT, small=True)
        self._colours.clicked.connect(self._offer_colours)
        self._guide = Button(theme, kind=ButtonKind.FLAT, keys="F1", small=True)
        self._guide.clicked.connect(lambda: actions.qaction("help.guide").trigger())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._version)
        row.addStretch(1)
        row.addWidget(self._colours)
        row.addWidget(self._guide)
        self._show()
        theme.changed.connect(self._show)
        actions.changed.connect(self._show_guide)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line over it."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._foot_theme.color("line"))

    def _show(self) -> None:
        mode = self._foot_theme.mode
        names = {
            Mode.LIGHT: self.tr("Light"),
            Mode.DARK: self.tr("Dark"),
            Mode.HIGH_CONTRAST: self.tr("High contrast"),
        }
        self._colours.setText(names[mode])
        self._colours.setAccessibleName(self.tr("Colours: {mode}").format(mode=names[mode]))
        self._colours.set_icon_name(_ICONS[mode])
        self._guide.setText(self.tr("Guide"))
        self.setFixedHeight(self._foot_theme.px(44))
        self._show_guide()

    def _show_guide(self) -> None:
        self._guide.setVisible(self._actions.is_available("help.guide"))

    def _offer_colours(self) -> None:
        menu = popup(self, self._foot_theme, self._actions, [f"view.{mode}" for mode in Mode])
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self._colours.mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height() + 4))
