"""Cards: pictures, separators and opaque blocks, measured and painted."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import unescape

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap

from nejat_desktop.domain.body.model import Row, RowKind
from nejat_desktop.domain.tagged import bare
from nejat_desktop.ui.editor.look import EditorLook
from nejat_desktop.ui.editor.registry import Registry

Pictures = Callable[[str], QPixmap | None]
Credits = Callable[[str], str]

PICTURE_HIGH = 388
"""No picture is shown higher than this (3:2 at the width of the text)."""
_SRC = re.compile(r"""<img[^>]{0,2000}?\ssrc\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_SHORTCODE = re.compile(r"\[([a-z][a-z0-9_-]*)")


def picture_source(row: Row) -> str:
    """The address of a picture row's image, entities resolved."""
    found = _SRC.search(row.inner)
    return unescape(found[1].strip("\"'")) if found else ""


@dataclass(slots=True)
class Cards:
    """Sizes and paints the cards of one text view."""

    registry: Registry
    look: EditorLook
    rtl: bool
    pictures: Pictures = field(default=lambda _src: None)
    credit_of: Credits = field(default=lambda _src: "")
    _pixmaps: dict[str, QPixmap | None] = field(default_factory=dict)

    def pixmap(self, row: Row) -> QPixmap | None:
        """The row's picture, asked for once."""
        source = picture_source(row)
        if source not in self._pixmaps:
            found = self.pictures(source)
            self._pixmaps[source] = None if found is None or found.isNull() else found
        return self._pixmaps[source]

    def forget(self) -> None:
        """Asks for every picture again when it is next shown."""
        self._pixmaps.clear()

    def size(self, row: Row, width: float) -> QSizeF:
        """The size of a card in a column of this width."""
        match row.kind:
            case RowKind.PICTURE:
                return QSizeF(width, self._picture_height(row, width))
            case RowKind.SEPARATOR:
                return QSizeF(width, self.look.px(32))
            case _:
                return QSizeF(width, self.look.px(60))

    def paint(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """Draws a card."""
        painter.save()
        match row.kind:
            case RowKind.PICTURE:
                self._paint_picture(painter, rect, row)
            case RowKind.SEPARATOR:
                painter.setPen(QPen(self.look.color("line_strong"), 1))
                y, third = round(rect.center().y()) + 0.5, rect.width() / 3
                painter.drawLine(QPointF(rect.left() + third, y), QPointF(rect.right() - third, y))
            case _:
                self._paint_box(painter, rect, *label_of(row))
        painter.restore()

    def credit(self, caption: Row) -> str:
        """The credit of the picture whose caption this is."""
        picture = self.picture_beside(caption)
        return self.credit_of(picture_source(picture)) if picture else ""

    def picture_beside(self, caption: Row) -> Row | None:
        """The picture in the same figure."""
        if not caption.path:
            return None
        rows = (r for r in reversed(self.registry.rows) if r.path == caption.path)
        return next((row for row in rows if row.kind is RowKind.PICTURE), None)

    def credit_width(self, caption: Row) -> float:
        """The width that a caption leaves to the credit, with the gap between."""
        text = self.credit(caption)
        if not text:
            return 0
        return QFontMetricsF(self.label_font()).horizontalAdvance(text) + self.look.px(12)

    def label_font(self, size: float = 12, weight: int = 400) -> QFont:
        """The font of labels in the text view."""
        font = QFont()
        font.setFamilies(self.look.families.interface(self.rtl))
        font.setPixelSize(round(self.look.px(size)))
        font.setWeight(QFont.Weight(weight))
        return font

    def _picture_height(self, row: Row, width: float) -> float:
        pixmap = self.pixmap(row)
        if pixmap is None:
            return self.look.px(120)
        natural = width * pixmap.height() / max(pixmap.width(), 1)
        return float(min(round(natural), self.look.px(PICTURE_HIGH)))

    def _paint_picture(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        pixmap = self.pixmap(row)
        if pixmap is None:
            self._paint_box(
                painter, rect, QCoreApplication.translate("Cards", "Picture"), picture_source(row)
            )
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = min(rect.width() / pixmap.width(), rect.height() / pixmap.height())
        size = QSizeF(pixmap.width() * scale, pixmap.height() * scale)
        target = QRectF(rect.topLeft(), size)
        target.moveCenter(rect.center())
        if size.width() < rect.width() - 1:
            painter.fillRect(rect, self.look.color("sunken"))
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))

    def _paint_box(self, painter: QPainter, rect: QRectF, title: str, detail: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.color("line"), 1))
        painter.setBrush(self.look.color("panel"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inside = rect.adjusted(16, 0, -16, 0)
        middle = rect.center().y()
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight
        )
        for text, color, weight, top in (
            (title, "text_soft", 600, middle - 22),
            (detail, "muted", 400, middle),
        ):
            font = self.label_font(12, weight)
            shown = QFontMetricsF(font).elidedText(
                text, Qt.TextElideMode.ElideRight, inside.width()
            )
            painter.setFont(font)
            painter.setPen(self.look.color(color))
            painter.drawText(QRectF(inside.left(), top, inside.width(), 22), flags, shown)


def label_of(row: Row) -> tuple[str, str]:
    """What an opaque card says: its kind, and the beginning of what is in it."""
    words = " ".join(unescape(bare(row.inner)).split())
    shortcode = _SHORTCODE.match(row.inner.lstrip())
    if row.block:
        title = row.block.rsplit("/", 1)[-1].replace("-", " ").capitalize()
    elif shortcode:
        title = shortcode[1].capitalize()
    else:
        title = _element_label(row.inner)
    return title, words or " ".join(row.inner.split())[:120]


def _element_label(source: str) -> str:
    tag = re.match(r"\s*<([a-zA-Z][a-zA-Z0-9]*)", source)
    names = {
        "table": QCoreApplication.translate("Cards", "Table"),
        "iframe": QCoreApplication.translate("Cards", "Embedded page"),
        "video": QCoreApplication.translate("Cards", "Video"),
    }
    return (
        names.get(tag[1].lower(), QCoreApplication.translate("Cards", "HTML"))
        if tag
        else QCoreApplication.translate("Cards", "HTML")
    )
