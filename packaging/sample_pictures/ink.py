"""Pen strokes, washes and paper for the cartoons."""

from PySide6.QtGui import QColor

from sample_pictures.canvas import Canvas, colour, linear

INK = "#26221e"


def paper(c: Canvas) -> None:
    c.rect(0, 0, c.width, c.height, linear(0, 0, 0, c.height, (0, "#fbf6ea"), (1, "#f1e8d5")))
    c.texture(c.whole(), 0.06, 90, 90)


def ink(c: Canvas, points: list[tuple[float, float]], width: float = 5, soft: bool = True) -> None:
    """A pen stroke that swells and thins a little."""
    c.line(points, INK, width, soft=soft)
    shaken = [(x + c.between(-1.2, 1.2), y + c.between(-1.2, 1.2)) for x, y in points]
    c.line(shaken, QColor(INK), width * 0.55, soft=soft)


def wash(c: Canvas, points: list[tuple[float, float]], tint: str, strength: float = 0.5) -> None:
    with c.layer(blur=5, opacity=0.9, mode="multiply"):
        c.rect(0, 0, c.width, c.height, "#ffffff")
        c.blob(points, colour(tint, strength))
