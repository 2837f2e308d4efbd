"""A few lines of interface text at the line height of the type scale."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from nejat_desktop.ui.theme.wording import runs_rtl


def lay_out(
    text: str, font: QFont, width: float, line_height: int, side: Qt.AlignmentFlag
) -> tuple[QTextLayout, int]:
    """The laid out lines of `text` and their height in px.

    The text runs in its own direction; `side` says where its lines stand.
    """
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    rtl = runs_rtl(text)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    down = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, down + (line_height - line.height()) / 2))
        down += line_height
    layout.endLayout()
    return layout, max(down, line_height)
