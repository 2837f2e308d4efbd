"""The focus ring: one frame for the application, outside the control that has the focus."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from nejat_desktop.ui.theme.theme import Theme

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


class RingStyle(QProxyStyle):
    """Gives the frame its room. It serves the frame alone, so that no other widget pays for it."""

    def __init__(self, room: int) -> None:
        super().__init__("Fusion")
        self._room = room

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """The frame's margins: ring and gap."""
        if metric in (
            QStyle.PixelMetric.PM_FocusFrameHMargin,
            QStyle.PixelMetric.PM_FocusFrameVMargin,
        ):
            return self._room
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        """The frame lies above its control and is not masked."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returnData)


class FocusRing(QFocusFrame):
    """Draws the ring around the focused control; follows the focus by itself once installed.

    Views, editors and whatever sets the property `ring` to False draw their own inside.
    `ring` True asks for one; `ringOnParent` puts it around the parent of a bare field;
    `ringRadius` overrides the radius of the control in px.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        ring = theme.tokens.ring
        self._style = RingStyle(ring.width + ring.offset)
        self.setStyle(self._style)
        theme.changed.connect(self.update)

    def install(self, app: QApplication) -> None:
        """Follow the focus of the whole application."""
        app.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        target = now
        if target is not None and target.property("ringOnParent"):
            target = target.parentWidget()
        elif target is not None and not wants_ring(target):
            target = None
        self.setWidget(target)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded frame, 2 px wide, touching the frame's own edge."""
        widget = self.widget()
        if widget is None:
            return
        ring = self._theme.tokens.ring
        asked = widget.property("ringRadius")
        radius = (self._theme.tokens.radius.control if asked is None else asked) + ring.radius_add
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), ring.width))
        half = ring.width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )


def wants_ring(widget: QWidget) -> bool:
    """Whether the ring goes outside this widget."""
    asked = widget.property("ring")
    return bool(asked) if asked is not None else isinstance(widget, _CONTROLS)
