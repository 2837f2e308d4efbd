"""Beehives on a flowering slope."""

import math

from PIL import Image

from sample_pictures.canvas import Canvas, colour, linear, shade, smooth
from sample_pictures.figures import Look, person, shadow
from sample_pictures.nature import (
    clouds,
    glow,
    grass,
    hills,
    sky,
    tree,
)


def _flowers(c: Canvas, top: float, bottom: float, count: int) -> None:
    for _ in range(count):
        near = math.sqrt(c.between(0, 1))
        x, y, r = c.between(0, c.width), top + (bottom - top) * near, 1.5 + 6 * near
        tint = c.chance.choice(("#f3e3f2", "#b98ad0", "#f6d458", "#ffffff", "#d96a7a"))
        for k in range(5):
            c.oval(
                x + math.cos(k * 1.257) * r * 0.7,
                y + math.sin(k * 1.257) * r * 0.5,
                r * 0.5,
                r * 0.42,
                tint,
            )
        c.oval(x, y, r * 0.35, r * 0.3, "#d9982f")


def _hive(c: Canvas, x: float, y: float, w: float, tint: str) -> None:
    """A wooden hive of two boxes on legs."""
    shadow(c, x + w * 0.3, y, w * 0.95, 0.5)
    for dx in (-0.36, 0.36):
        c.rect(x + dx * w - w * 0.04, y - w * 0.22, w * 0.08, w * 0.22, "#4e3a26")
    for i, h in ((0, 0.5), (1, 0.42)):
        top = y - w * 0.2 - w * (0.5 if i == 0 else 0.92)
        c.rect(
            x - w * 0.46,
            top,
            w * 0.72,
            w * h,
            linear(x - w * 0.46, 0, x + w * 0.26, 0, (0, shade(tint, 1.18)), (1, tint)),
            2,
        )
        c.poly(
            [
                (x + w * 0.26, top),
                (x + w * 0.48, top - w * 0.07),
                (x + w * 0.48, top + w * (h - 0.08)),
                (x + w * 0.26, top + w * h),
            ],
            shade(tint, 0.62),
        )
        c.line(
            [(x - w * 0.46, top + w * h - 1), (x + w * 0.26, top + w * h - 1)], shade(tint, 0.6), 2
        )
    roof = y - w * 1.12
    c.poly(
        [
            (x - w * 0.52, roof),
            (x - w * 0.3, roof - w * 0.09),
            (x + w * 0.53, roof - w * 0.09),
            (x + w * 0.31, roof),
        ],
        "#e2e6e4",
    )
    c.rect(x - w * 0.52, roof, w * 0.83, w * 0.08, "#a9b0b0")
    c.poly(
        [
            (x + w * 0.31, roof),
            (x + w * 0.53, roof - w * 0.09),
            (x + w * 0.53, roof - w * 0.02),
            (x + w * 0.31, roof + w * 0.08),
        ],
        "#7d8585",
    )
    c.rect(x - w * 0.3, y - w * 0.27, w * 0.4, w * 0.045, "#1c140c", 2)


def bees(seed: int) -> Image.Image:
    """Coloured hives on a flowering slope, the keeper among them (4:3)."""
    c = Canvas(seed, 1600, 1200)
    sky(c, 620, (0, "#8fb4d2"), (0.55, "#d6dfda"), (1, "#fbe6bb"))
    glow(c, 330, 470, 560, "#ffe2a0", 1.0)
    clouds(c, 70, 330, "#fff6e6", 7, 0.5)
    hills(c, 440, 80, 5, "#9db3ae", "#c9cdae", 720)
    hills(c, 520, 60, 7, "#7f9c7a", "#b3bd86", 760)
    for i in range(26):
        tree(
            c,
            700 + i * 38 + c.between(-12, 12),
            640 - i * 3 + c.between(-8, 8),
            c.between(60, 110),
            "#6b8a4c",
        )
    ground = smooth([(-60, 690), (400, 640), (900, 660), (1660, 580), (1700, 1300), (-60, 1300)])
    c.path(ground, linear(0, 600, 0, 1200, (0, "#b5bf68"), (0.4, "#86a048"), (1, "#3f5f26")))
    grass(c, 660, 1200, "#7d9c3f", 1700, 34)
    _flowers(c, 690, 1190, 420)
    tints = ("#e0b23c", "#5f8fae", "#d8d2c2", "#c4664a", "#7fa36c", "#e6dcc0")
    for i, (x, y, w) in enumerate(
        (
            (980, 735, 84),
            (1180, 720, 84),
            (1380, 705, 84),
            (860, 800, 112),
            (1110, 800, 116),
            (1360, 790, 118),
        )
    ):
        _hive(c, x, y, w, tints[i])
    person(
        c,
        640,
        985,
        430,
        Look(coat="#efe9d8", legs="#d8d0b8", skin="#c68d63", hair="#8d8780"),
        left=(-0.2, 0.5),
        right=(0.27, 0.56),
        ground=0.5,
    )
    _veil(c, 640, 985 - 430 * 0.9, 430)
    c.rect(748, 730, 44, 62, linear(748, 0, 792, 0, (0, "#c3c7c8"), (1, "#6b7073")), 5)
    c.poly([(752, 730), (788, 730), (772, 700), (760, 706)], "#8f9496")
    with c.layer(blur=12, opacity=0.55):
        for i in range(12):
            c.oval(770 + i * 12 + c.between(-9, 9), 690 - i * 22, 16 + i * 4, 15 + i * 3, "#f2efe6")
    for i, (x, y, w) in enumerate(((250, 1030, 190), (960, 1060, 205), (1330, 1050, 200))):
        _hive(c, x, y, w, tints[(i * 2 + 1) % 6])
    for _ in range(110):
        at, up = c.between(80, 1540), c.between(560, 1060)
        r = c.between(1.8, 4.2)
        c.oval(at, up, r * 1.3, r * 0.8, "#3a2a10")
        c.oval(at - r * 0.3, up - r * 0.9, r, r * 0.5, colour("#ffffff", 0.7))
    grass(c, 1080, 1230, "#4f7030", 420, 90)
    return c.finish(0.36)


def _veil(c: Canvas, x: float, y: float, h: float) -> None:
    c.blob(
        [
            (x - h * 0.095, y - h * 0.02),
            (x + h * 0.095, y - h * 0.02),
            (x + h * 0.12, y + h * 0.12),
            (x, y + h * 0.16),
            (x - h * 0.12, y + h * 0.12),
        ],
        colour("#1d1a16", 0.42),
    )
    c.oval(
        x,
        y - h * 0.025,
        h * 0.155,
        h * 0.035,
        linear(x - h * 0.15, 0, x + h * 0.15, 0, (0, "#f4e3b2"), (1, "#b0935a")),
    )
    c.blob(
        [
            (x - h * 0.085, y - h * 0.03),
            (x - h * 0.07, y - h * 0.1),
            (x + h * 0.07, y - h * 0.1),
            (x + h * 0.085, y - h * 0.03),
        ],
        linear(x - h * 0.08, 0, x + h * 0.08, 0, (0, "#f9ebc2"), (1, "#b99c62")),
    )


SCENES = {"bees": bees}
