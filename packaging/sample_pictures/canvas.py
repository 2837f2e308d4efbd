"""A small drawing board: paths, gradients, blurred layers, noise, reflections, film grain."""

# ruff: noqa: PLR0917 - places and sizes go by position, as on any drawing board

import math
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
    QTransform,
)

type_points = Sequence[tuple[float, float]]
Stop = tuple[float, str] | tuple[float, str, float]
Paint = str | QBrush | QGradient | QColor


def colour(value: str, alpha: float = 1.0) -> QColor:
    """A colour from `#rrggbb` and an opacity between 0 and 1."""
    found = QColor(value)
    found.setAlphaF(alpha)
    return found


def shade(value: str, factor: float) -> str:
    """The same colour lighter (factor over 1) or darker (under 1)."""
    found = QColor(value)
    parts = (found.red(), found.green(), found.blue())
    red, green, blue = (max(0, min(255, round(part * factor))) for part in parts)
    return f"#{red:02x}{green:02x}{blue:02x}"


def mix(one: str, two: str, share: float) -> str:
    """A colour between two; `share` is how much of the second."""
    a, b = QColor(one), QColor(two)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    red, green, blue = (round(x + (y - x) * share) for x, y in pairs)
    return f"#{red:02x}{green:02x}{blue:02x}"


def _stops(gradient: QGradient, stops: Sequence[Stop]) -> None:
    for stop in stops:
        alpha = stop[2] if len(stop) == 3 else 1.0
        gradient.setColorAt(stop[0], colour(stop[1], alpha))


def linear(x1: float, y1: float, x2: float, y2: float, *stops: Stop) -> QLinearGradient:
    """A gradient along a line; stops are (place, colour[, opacity])."""
    gradient = QLinearGradient(x1, y1, x2, y2)
    _stops(gradient, stops)
    return gradient


def radial(cx: float, cy: float, radius: float, *stops: Stop) -> QRadialGradient:
    """A gradient around a point."""
    gradient = QRadialGradient(cx, cy, radius)
    _stops(gradient, stops)
    return gradient


def smooth(points: type_points, close: bool = True) -> QPainterPath:
    """A soft outline through the points (Catmull-Rom)."""
    path = QPainterPath(QPointF(*points[0]))
    count = len(points)
    for i in range(count if close else count - 1):
        before = points[i - 1] if close or i else points[i]
        here, there = points[i], points[(i + 1) % count]
        after = points[(i + 2) % count] if close else points[min(i + 2, count - 1)]
        path.cubicTo(
            here[0] + (there[0] - before[0]) / 6,
            here[1] + (there[1] - before[1]) / 6,
            there[0] - (after[0] - here[0]) / 6,
            there[1] - (after[1] - here[1]) / 6,
            *there,
        )
    return path


def outline(points: type_points, close: bool = True) -> QPainterPath:
    """A straight-edged outline through the points."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    if close:
        path.closeSubpath()
    return path


def to_pillow(image: QImage) -> Image.Image:
    """The pixels as Pillow sees them (premultiplied RGBA)."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    data = bytes(image.constBits())
    return Image.frombytes("RGBA", (image.width(), image.height()), data)


def to_qt(image: Image.Image) -> QImage:
    """Premultiplied RGBA pixels as Qt paints them."""
    kind = QImage.Format.Format_RGBA8888_Premultiplied
    width, height = image.size
    return QImage(image.tobytes(), width, height, width * 4, kind).copy()


class Canvas:
    """A picture being drawn, in pixels from the top left."""

    def __init__(self, seed: int, width: int = 1600, height: int = 1067) -> None:
        self.width, self.height = width, height
        self.chance = random.Random(seed)  # noqa: S311 - it draws, it guards nothing
        self.image = self._blank()
        self.painter = self._painter(self.image)

    def _blank(self) -> QImage:
        image = QImage(self.width, self.height, QImage.Format.Format_RGBA8888_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        return image

    def _painter(self, image: QImage) -> QPainter:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        return painter

    def between(self, low: float, high: float) -> float:
        """A number by chance, the same at every run."""
        return self.chance.uniform(low, high)

    def path(self, path: QPainterPath, paint: Paint) -> None:
        """Fill an outline."""
        self.painter.fillPath(path, QBrush(QColor(paint) if isinstance(paint, str) else paint))

    def poly(self, points: type_points, paint: Paint) -> None:
        """Fill a straight-edged shape."""
        self.path(outline(points), paint)

    def blob(self, points: type_points, paint: Paint) -> None:
        """Fill a soft shape."""
        self.path(smooth(points), paint)

    def rect(self, x: float, y: float, w: float, h: float, paint: Paint, r: float = 0) -> None:
        """Fill a rectangle, with round corners if asked."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(x, y, w, h), r, r)
        self.path(path, paint)

    def oval(self, cx: float, cy: float, rx: float, ry: float, paint: Paint) -> None:
        """Fill an ellipse around a centre."""
        path = QPainterPath()
        path.addEllipse(QPointF(cx, cy), rx, ry)
        self.path(path, paint)

    def line(self, points: type_points, paint: Paint, width: float = 2, soft: bool = False) -> None:
        """Draw a stroke with round ends."""
        brush = QBrush(QColor(paint) if isinstance(paint, str) else paint)
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        pen = QPen(brush, width, Qt.PenStyle.SolidLine, round_cap, round_join)
        shape = smooth(points, close=False) if soft else outline(points, close=False)
        self.painter.strokePath(shape, pen)

    @contextmanager
    def layer(
        self,
        blur: float = 0,
        opacity: float = 1,
        mode: str = "over",
        clip: QPainterPath | None = None,
    ) -> Iterator[None]:
        """What is drawn inside is blurred, then laid over, added (`add`) or multiplied."""
        below, painter = self.image, self.painter
        self.image = self._blank()
        self.painter = self._painter(self.image)
        yield
        self.painter.end()
        drawn = self.image
        if blur:
            drawn = to_qt(to_pillow(drawn).filter(ImageFilter.GaussianBlur(blur)))
        self.image, self.painter = below, painter
        self._lay(drawn, opacity, mode, clip)

    def _lay(self, drawn: QImage, opacity: float, mode: str, clip: QPainterPath | None) -> None:
        modes = {
            "over": QPainter.CompositionMode.CompositionMode_SourceOver,
            "add": QPainter.CompositionMode.CompositionMode_Screen,
            "multiply": QPainter.CompositionMode.CompositionMode_Multiply,
        }
        self.painter.save()
        if clip is not None:
            self.painter.setClipPath(clip)
        self.painter.setOpacity(opacity)
        self.painter.setCompositionMode(modes[mode])
        self.painter.drawImage(0, 0, drawn)
        self.painter.restore()

    @contextmanager
    def clipped(self, path: QPainterPath) -> Iterator[None]:
        """What is drawn inside stays within an outline."""
        self.painter.save()
        self.painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        yield
        self.painter.restore()

    @contextmanager
    def moved(self, x: float, y: float, scale: float = 1, turn: float = 0) -> Iterator[None]:
        """What is drawn inside is shifted, scaled and turned (degrees)."""
        self.painter.save()
        self.painter.translate(x, y)
        self.painter.rotate(turn)
        self.painter.scale(scale, abs(scale))
        yield
        self.painter.restore()

    def noise(self, across: int, down: int, octaves: int = 4) -> Image.Image:
        """A grey cloud of noise; `across` and `down` say how many lumps it has."""
        total = Image.new("L", (self.width, self.height), 128)
        for octave in range(octaves):
            size = (max(2, across << octave), max(2, down << octave))
            raw = Image.frombytes("L", size, self.chance.randbytes(size[0] * size[1]))
            rough = raw.resize((self.width, self.height), Image.Resampling.BICUBIC)
            total = Image.blend(total, rough, 0.5 if octave == 0 else 0.34)
        return total

    def texture(
        self, path: QPainterPath, strength: float, across: int = 60, down: int = 40
    ) -> None:
        """Make a surface uneven: darker and lighter by chance."""
        noise = self.noise(across, down)
        for ink, sign in ((0, -1), (255, 1)):

            def lift(v: int, sign: int = sign) -> int:
                return max(0, min(255, round((v - 128) * sign * strength * 2.4)))

            alpha = noise.point([lift(v) for v in range(256)])
            tone = ImageChops.multiply(alpha, Image.new("L", alpha.size, ink))
            sheet = to_qt(Image.merge("RGBA", (tone, tone, tone, alpha)))
            self.painter.save()
            self.painter.setClipPath(path)
            self.painter.drawImage(0, 0, sheet)
            self.painter.restore()

    def reflect(
        self,
        line: float,
        clip: QPainterPath,
        wave: float = 14,
        opacity: float = 0.6,
        blur: float = 3,
    ) -> None:
        """Mirror what stands above a water line into the water, rippled."""
        source = to_pillow(self.image)
        depth = round(self.height - line)
        top = max(0, round(line) - depth)
        flipped = source.crop((0, top, self.width, round(line))).transpose(
            Image.Transpose.FLIP_TOP_BOTTOM
        )
        sheet = Image.new("RGBA", (self.width, self.height))
        drift = 0.0
        for row in range(flipped.height):
            near = row / max(1, flipped.height)
            drift = drift * 0.82 + self.between(-1, 1) * 0.5
            swing = math.sin(row * row * 0.0006 + row * 0.32) * 0.35
            shift = round((drift + swing) * wave * (0.15 + near))
            strip = flipped.crop((0, row, self.width, row + 1))
            sheet.paste(ImageChops.offset(strip, shift, 0), (0, round(line) + row))
        drawn = to_qt(sheet.filter(ImageFilter.GaussianBlur(blur)))
        self._lay(drawn, opacity, "over", clip)

    def whole(self) -> QPainterPath:
        """The outline of the whole picture."""
        path = QPainterPath()
        path.addRect(0, 0, self.width, self.height)
        return path

    def mirrored(self) -> None:
        """Turn the whole picture left to right."""
        self.painter.end()
        self.image = self.image.transformed(QTransform().scale(-1, 1))
        self.painter = self._painter(self.image)

    def finish(self, vignette: float = 0.34, grain: float = 0.022) -> Image.Image:
        """Darken the corners, add film grain, and hand the picture over."""
        far = math.hypot(self.width, self.height) / 2
        dark = radial(
            self.width / 2, self.height * 0.46, far, (0.5, "#000000", 0), (1, "#0a0806", vignette)
        )
        self.rect(0, 0, self.width, self.height, dark)
        self.painter.end()
        plain = to_pillow(self.image).convert("RGB")
        size = (self.width, self.height)
        speck = Image.frombytes("L", size, self.chance.randbytes(self.width * self.height))
        speck = speck.filter(ImageFilter.GaussianBlur(0.7))
        grey = Image.merge("RGB", (speck, speck, speck))
        return Image.blend(plain, ImageChops.overlay(plain, grey), grain * 6)
