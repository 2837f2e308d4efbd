"""A cartoon: the postman of the north wind."""

# ruff: noqa: PLR0917 - places and sizes go by position, as on any drawing board

import math

from PIL import Image

from sample_pictures.canvas import Canvas, colour
from sample_pictures.ink import INK, ink, paper, wash


def _leaf(c: Canvas, x: float, y: float, size: float, turn: float, tint: str) -> None:
    with c.moved(x, y, 1, turn):
        shape = [
            (-size, 0),
            (-size * 0.3, -size * 0.5),
            (size * 0.5, -size * 0.36),
            (size, 0),
            (size * 0.5, size * 0.36),
            (-size * 0.3, size * 0.5),
        ]
        c.blob(shape, colour(tint, 0.85))
        c.painter.save()
        c.line([*shape, shape[0]], INK, 2.6, soft=True)
        c.line([(-size * 1.5, 0), (size * 0.8, 0)], INK, 2.2)
        for i in (-0.3, 0.1, 0.45):
            c.line([(i * size, 0), (i * size + size * 0.24, -size * 0.26)], INK, 1.6)
            c.line([(i * size, 0), (i * size + size * 0.24, size * 0.26)], INK, 1.6)
        c.painter.restore()


def _small_house(c: Canvas, x: float, y: float, w: float, h: float, tint: str) -> None:
    wash(c, [(x, y - h), (x + w, y - h), (x + w, y), (x, y)], tint, 0.4)
    wash(c, [(x - 20, y - h), (x + w / 2, y - h - w * 0.5), (x + w + 20, y - h)], "#b9644a", 0.5)
    ink(c, [(x, y), (x, y - h), (x + w, y - h), (x + w, y)], soft=False)
    ink(
        c,
        [(x - 26, y - h + 6), (x + w / 2, y - h - w * 0.5), (x + w + 26, y - h + 6)],
        6,
        soft=False,
    )
    ink(
        c,
        [
            (x + w * 0.14, y),
            (x + w * 0.14, y - h * 0.5),
            (x + w * 0.42, y - h * 0.5),
            (x + w * 0.42, y),
        ],
        4,
        soft=False,
    )
    c.oval(x + w * 0.36, y - h * 0.24, 5, 5, INK)
    wx, wy = x + w * 0.58, y - h * 0.66
    c.rect(wx, wy, w * 0.28, w * 0.28, "#fbe6a6")
    ink(
        c,
        [
            (wx, wy),
            (wx + w * 0.28, wy),
            (wx + w * 0.28, wy + w * 0.28),
            (wx, wy + w * 0.28),
            (wx, wy),
        ],
        4,
        soft=False,
    )
    ink(c, [(wx + w * 0.14, wy), (wx + w * 0.14, wy + w * 0.28)], 3)
    ink(
        c,
        [
            (x + w * 0.72, y - h - w * 0.3),
            (x + w * 0.72, y - h - w * 0.56),
            (x + w * 0.86, y - h - w * 0.56),
            (x + w * 0.86, y - h - w * 0.16),
        ],
        4,
        soft=False,
    )
    bx, by = x - 64, y - 118
    c.rect(bx, by, 56, 44, "#c8503c", 6)
    ink(
        c,
        [
            (bx, by + 8),
            (bx + 28, by - 8),
            (bx + 56, by + 8),
            (bx + 56, by + 44),
            (bx, by + 44),
            (bx, by + 8),
        ],
        4,
    )
    ink(c, [(bx + 10, by + 16), (bx + 46, by + 16)], 4)
    ink(c, [(bx + 28, by + 44), (bx + 28, y)], 5)


def autumn_post(seed: int) -> Image.Image:
    """The postman of the north wind delivers leaves."""
    c = Canvas(seed)
    paper(c)
    wash(
        c,
        [(-80, 900), (500, 860), (1100, 890), (1700, 850), (1700, 1100), (-80, 1100)],
        "#c9b98a",
        0.6,
    )
    ink(c, [(-20, 905), (300, 880), (700, 898), (1100, 878), (1640, 900)], 5)
    _small_house(c, 930, 892, 190, 190, "#e9d3a0")
    _small_house(c, 1210, 886, 170, 230, "#b9cdbd")
    _small_house(c, 1452, 892, 180, 180, "#e3bfa6")
    wash(
        c,
        [(120, 420), (280, 300), (500, 330), (600, 470), (560, 640), (380, 700), (180, 600)],
        "#8fb0c4",
        0.6,
    )
    wash(c, [(60, 640), (260, 650), (420, 720), (300, 830), (120, 800)], "#a9c3d0", 0.5)
    swirl = []
    for i in range(64):
        t = i / 63
        r = 30 + 190 * t
        swirl.append((360 + math.cos(t * 11) * r, 530 + math.sin(t * 11) * r * 0.72 + t * 60))
    ink(c, swirl, 4)
    ink(c, [(20, 500), (110, 450), (180, 380), (300, 320), (430, 310), (540, 370), (590, 460)], 6)
    ink(c, [(40, 760), (170, 800), (330, 790), (470, 730), (560, 640)], 6)
    ink(c, [(-10, 640), (90, 660), (200, 640)], 4)
    ink(c, [(10, 860), (150, 870), (260, 850)], 4)
    _postman(c)
    _flying(c)
    return c.finish(0.08, 0.012)


def _postman(c: Canvas) -> None:
    """The face, cap and bag of the wind."""
    for x in (430, 500):
        c.oval(x, 432, 15, 19, "#ffffff")
        ink(c, [(x - 15, 432), (x, 413), (x + 15, 432), (x, 451), (x - 15, 432)], 3.5)
        c.oval(x + 5, 436, 6, 7, INK)
    ink(c, [(548, 470), (590, 478), (562, 500)], 5)
    wash(c, [(530, 474), (600, 480), (556, 506)], "#d98a7a", 0.6)
    ink(c, [(440, 520), (480, 546), (530, 530)], 5)
    c.blob([(392, 330), (400, 262), (480, 240), (560, 270), (566, 330)], "#33546b")
    ink(c, [(392, 330), (400, 262), (480, 240), (560, 270), (566, 330), (480, 318), (392, 330)], 5)
    c.blob([(540, 318), (640, 336), (600, 356), (530, 344)], "#22384a")
    c.rect(462, 268, 40, 30, "#e0b45e", 5)
    ink(c, [(470, 276), (482, 288), (494, 276)], 3, soft=False)
    c.blob([(196, 610), (340, 600), (356, 716), (204, 726)], "#a5703f")
    ink(c, [(196, 610), (340, 600), (356, 716), (204, 726), (196, 610)], 5)
    ink(c, [(196, 612), (276, 668), (342, 602)], 4, soft=False)
    ink(c, [(206, 606), (300, 480), (430, 360)], 6)
    for x, y, turn in ((230, 596, -60), (268, 584, -86), (306, 592, -110)):
        _leaf(c, x, y, 30, turn, "#d9822f")
    ink(c, [(560, 600), (660, 640), (752, 690), (806, 742)], 7)
    ink(c, [(806, 742), (836, 738)], 5)
    _leaf(c, 846, 764, 34, 14, "#c8503c")


def _flying(c: Canvas) -> None:
    """Leaves on their way."""
    tints = ("#d9822f", "#c8503c", "#e0b23c", "#a3602f", "#b58a2f")
    for i, (x, y) in enumerate(
        (
            (690, 420),
            (800, 520),
            (920, 380),
            (1040, 470),
            (1180, 360),
            (1320, 450),
            (1460, 340),
            (760, 280),
            (1090, 250),
            (1390, 220),
            (640, 800),
            (1545, 500),
        )
    ):
        _leaf(c, x, y, c.between(22, 36), c.between(-70, 70), tints[i % 5])
        ink(c, [(x - 90, y + 14), (x - 62, y - 4), (x - 40, y + 8)], 2.5)


SCENES = {"cartoon-post": autumn_post}
