"""The school garden, and a seedling from close by."""

import math

from PIL import Image

from sample_pictures.canvas import Canvas, colour, linear, outline, radial, shade, smooth
from sample_pictures.figures import Look, person, shadow
from sample_pictures.nature import (
    below,
    clouds,
    grass,
    hedge,
    sky,
    tree,
)
from sample_pictures.scenes_harvest import APPLES, apple


def _plant(c: Canvas, x: float, y: float, size: float, kind: int) -> None:
    tint = ("#6fa04a", "#4f8a4c", "#8fb04a", "#3f7a4a")[kind % 4]
    for i in range(7):
        t = -1.57 + (i - 3) * 0.36
        tip = (x + math.cos(t) * size * 0.62, y + math.sin(t) * size * (0.9 if kind % 2 else 0.62))
        side = size * 0.13
        mid = ((x + tip[0]) / 2, (y + tip[1]) / 2)
        c.blob(
            [(x, y), (mid[0] - side, mid[1]), tip, (mid[0] + side, mid[1])],
            shade(tint, 0.72 + 0.09 * i),
        )
    if kind % 4 == 2:
        for dx in (-0.2, 0.22):
            apple(c, x + dx * size, y - size * 0.26, size * 0.13, "#c8382c")


def garden(seed: int) -> Image.Image:
    """Children in the beds behind their school, a scarecrow among the rows."""
    c = Canvas(seed)
    sky(c, 500, (0, "#79aedb"), (1, "#dbe9ea"))
    clouds(c, 40, 220, "#ffffff", 7, 0.7)
    for x in (40, 170, 1450, 1570):
        tree(c, x, 470, c.between(260, 330), "#6f9a52")
    _school(c)
    _beds(c)
    return c.finish(0.3)


def _school(c: Canvas) -> None:
    """The brick school behind its hedge."""
    wall = outline([(250, 470), (250, 150), (1350, 150), (1350, 470)])
    c.path(wall, linear(0, 150, 0, 470, (0, "#bf7355"), (1, "#94523c")))
    c.texture(wall, 0.4, 160, 120)
    c.poly(
        [(225, 152), (330, 70), (1270, 70), (1375, 152)],
        linear(0, 70, 0, 152, (0, "#6d5a58"), (1, "#4a3d40")),
    )
    for row in range(2):
        for i in range(10):
            x, y = 284 + i * 106, 180 + row * 142
            c.rect(x - 6, y - 6, 78, 104, "#f1e6d2")
            c.rect(
                x,
                y,
                66,
                92,
                linear(x, y, x + 66, y + 92, (0, "#a9cbe0"), (0.5, "#5f86a0"), (1, "#3f5f76")),
            )
            c.line([(x + 33, y), (x + 33, y + 92)], "#f1e6d2", 4)
            c.line([(x, y + 40), (x + 66, y + 40)], "#f1e6d2", 4)
    hedge(c, -20, 1640, 500, 60, "#5a8a48")


def _beds(c: Canvas) -> None:
    """Five beds with what grows and who works in them."""
    ground = below(c, 490)
    c.path(ground, linear(0, 490, 0, 1067, (0, "#93b35a"), (1, "#55803a")))
    grass(c, 495, 1067, "#6f9a45", 700, 18)
    for row in range(5):
        near = (row / 4) ** 1.3
        y, h = 540 + near * 440, 26 + near * 56
        bed = outline(
            [
                (60 - near * 100, y),
                (1540 + near * 100, y),
                (1560 + near * 120, y + h),
                (40 - near * 120, y + h),
            ]
        )
        c.path(bed, linear(0, y, 0, y + h, (0, "#6e4a30"), (1, "#3a2415")))
        c.texture(bed, 0.6, 200, 160)
        count = round(34 - near * 12)
        for i in range(count):
            x = 70 + (1460 / (count - 1)) * i
            _plant(c, 800 + (x - 800) * (1 + near * 0.14), y + h * 0.55, 34 + near * 62, row)
        if row == 1:
            _scarecrow(c, 1130, y + 26)
            person(
                c,
                420,
                y + 60,
                180,
                Look(coat="#d9a441", legs="#33475c", age=0.5, hair="#7a4a26"),
                left=(-0.2, 0.5),
                right=(0.26, 0.44),
            )
            _can(c, 484, y - 26, 0.8)
        if row == 2:
            person(
                c,
                800,
                y + 66,
                215,
                Look(coat="#b9503c", legs="#4a4f5c", age=0.5, long_hair=True, hair="#17120f"),
                left=(-0.24, 0.62),
                right=(0.2, 0.5),
            )
            c.line([(742, y - 120), (700, y + 70)], "#a87a45", 8)
            c.poly([(686, y + 60), (718, y + 66), (710, y + 96), (690, y + 92)], "#8f969a")
            person(
                c,
                1330,
                y + 64,
                205,
                Look(coat="#4f7fa8", legs="#5a4a3a", age=0.5, skin="#8a5a3b", hair="#17120f"),
                left=(-0.24, 0.5),
                right=(0.2, 0.46),
                flip=True,
            )
            _can(c, 1276, y - 34, 0.9)
        if row == 3:
            person(
                c,
                250,
                y + 80,
                265,
                Look(coat="#7a5f91", legs="#33404a", age=0.5, headscarf="#e6d3a8", skirt=True),
                left=(-0.18, 0.5),
                right=(0.28, 0.5),
            )
            c.oval(330, y - 44, 46, 26, "#b58a4e")
            for dx in (-20, 0, 20):
                apple(c, 330 + dx, y - 62, 16, APPLES[(dx + 20) // 20])


def _can(c: Canvas, x: float, y: float, size: float) -> None:
    with c.moved(x, y, size):
        c.rect(-24, -22, 48, 48, linear(-24, 0, 24, 0, (0, "#6fb0a8"), (1, "#2f6a66")), 6)
        c.line([(22, 10), (62, -22)], "#3f807a", 9)
        c.oval(64, -25, 13, 9, "#2f6a66")
        c.line([(-20, -20), (0, -46), (22, -20)], "#2f6a66", 5, soft=True)
        for i in range(9):
            c.line([(68 + i * 3, -20 + i), (76 + i * 6, 40 + i * 4)], colour("#dff1f6", 0.8), 1.6)


def _scarecrow(c: Canvas, x: float, y: float) -> None:
    shadow(c, x + 20, y, 80, 0.4)
    c.line([(x, y), (x, y - 250)], "#6e4a2a", 12)
    c.line([(x - 110, y - 186), (x + 110, y - 186)], "#6e4a2a", 10)
    for side in (-1, 1):
        for i in range(7):
            c.line(
                [(x + side * 104, y - 186), (x + side * (126 + c.between(0, 16)), y - 206 + i * 7)],
                "#e0c068",
                3,
            )
    c.blob(
        [
            (x - 106, y - 204),
            (x, y - 214),
            (x + 106, y - 204),
            (x + 104, y - 166),
            (x + 52, y - 158),
            (x + 58, y - 66),
            (x - 58, y - 66),
            (x - 52, y - 158),
            (x - 104, y - 166),
        ],
        linear(x - 100, 0, x + 100, 0, (0, "#4f6a8a"), (1, "#2b3f58")),
    )
    for px, py, tint in ((x - 26, y - 120, "#b9503c"), (x + 22, y - 92, "#d9a441")):
        c.rect(px - 13, py - 13, 26, 26, tint, 2)
    c.oval(x, y - 240, 32, 35, linear(x - 30, 0, x + 30, 0, (0, "#efdca8"), (1, "#b3934f")))
    for dx in (-11, 11):
        c.oval(x + dx, y - 246, 4, 5, "#2b2013")
    c.line([(x - 14, y - 226), (x, y - 219), (x + 14, y - 226)], "#2b2013", 3, soft=True)
    c.oval(x, y - 266, 60, 12, "#a8874a")
    c.blob(
        [(x - 34, y - 268), (x - 26, y - 306), (x + 26, y - 306), (x + 34, y - 268)],
        linear(x - 30, 0, x + 30, 0, (0, "#caa65e"), (1, "#8a6b34")),
    )


def seedlings(seed: int) -> Image.Image:
    """Two hands set a seedling into dark earth."""
    c = Canvas(seed)
    c.rect(0, 0, 1600, 500, linear(0, 0, 0, 500, (0, "#b9d08a"), (1, "#6f9a4c")))
    with c.layer(blur=30):
        for _ in range(90):
            r = c.between(20, 70)
            c.oval(
                c.between(0, 1600),
                c.between(-20, 330),
                r,
                r,
                colour(
                    c.chance.choice(("#f3f0b8", "#dfe9a4", "#7fae54", "#4f8a48", "#ffffff")), 0.5
                ),
            )
    soil = below(c, 330)
    c.path(soil, linear(0, 330, 0, 1067, (0, "#6b4a30"), (0.3, "#4a3020"), (1, "#20130b")))
    c.texture(soil, 0.7, 60, 90)
    for row, (y, size, blur) in enumerate(((372, 70, 7), (452, 110, 4), (560, 160, 1.5))):
        with c.layer(blur=blur):
            for i in range(13 - row * 3):
                x = 30 + i * (130 + row * 52) + row * 20
                c.oval(x, y + 4, size * 0.5, size * 0.1, colour("#1a0f08", 0.5))
                _seedling(c, x, y, size)
                if (i + row) % 4 == 1:
                    c.rect(x + size * 0.4, y - size * 0.7, size * 0.36, size * 0.3, "#f6efdc", 3)
                    c.rect(x + size * 0.56, y - size * 0.42, size * 0.05, size * 0.5, "#c9b083")
    _planting(c)
    return c.finish(0.42)


def _planting(c: Canvas) -> None:
    """Crumbs of earth, the seedling, two hands."""
    for _ in range(700):
        near = math.sqrt(c.between(0, 1))
        x, y, r = c.between(0, 1600), 640 + near * 430, 2 + near * 9
        c.oval(
            x,
            y,
            r * 1.2,
            r,
            radial(x - r * 0.4, y - r * 0.5, r * 2, (0, "#8a6242"), (1, "#2b1a0f")),
        )
    with c.layer(blur=12, opacity=0.7):
        c.oval(800, 868, 250, 60, "#120904")
    c.oval(800, 862, 190, 48, "#1c1009")
    _seedling(c, 800, 850, 430)
    _hand(c, 1)
    _hand(c, -1)
    for _ in range(260):
        x, r = 800 + c.between(-330, 330), c.between(5, 17)
        y = 925 + abs(x - 800) * -0.04 + c.between(-14, 120)
        c.oval(
            x,
            y,
            r * 1.25,
            r,
            radial(x - r * 0.4, y - r * 0.5, r * 2, (0, "#7d5638"), (1, "#25160c")),
        )


def _seedling(c: Canvas, x: float, y: float, size: float) -> None:
    c.line(
        [(x, y), (x + size * 0.02, y - size * 0.3), (x - size * 0.01, y - size * 0.62)],
        linear(x - 6, 0, x + 8, 0, (0, "#b3d67a"), (1, "#5f8f3c")),
        size * 0.045,
        soft=True,
    )
    for side, lift, long in (
        (-1, 0.34, 0.3),
        (1, 0.42, 0.34),
        (-1, 0.58, 0.4),
        (1, 0.62, 0.38),
        (0.2, 0.62, 0.3),
    ):
        bx, by = x, y - size * lift
        tx, ty = x + side * size * long, by - size * (0.12 + 0.16 * (1 - abs(side)) * 1.6)
        mx, my = (bx + tx) / 2, (by + ty) / 2
        leaf = smooth(
            [
                (bx, by),
                (mx - side * size * 0.02, my - size * 0.1),
                (tx, ty),
                (mx + side * size * 0.03, my + size * 0.06),
            ]
        )
        c.path(
            leaf, linear(mx, my - size * 0.12, mx, my + size * 0.08, (0, "#b9dd72"), (1, "#4a8a3a"))
        )
        c.line(
            [(bx, by), (mx, my - size * 0.015), (tx, ty)],
            colour("#e6f3c0", 0.6),
            max(1, size * 0.008),
            soft=True,
        )


def _hand(c: Canvas, side: int) -> None:
    """A hand that presses earth; side 1 comes from the right, -1 from the left."""
    skin = "#c68d63" if side > 0 else "#cf976c"
    with c.moved(800, 0, 1):
        c.painter.scale(side, 1)
        sleeve = smooth([(440, 1130), (560, 860), (720, 780), (900, 900), (900, 1200)])
        with c.layer(blur=14, opacity=0.5):
            c.blob([(150, 930), (330, 880), (520, 960), (420, 1060)], "#120904")
        palm = smooth(
            [
                (150, 846),
                (250, 770),
                (400, 756),
                (560, 800),
                (640, 900),
                (560, 990),
                (400, 990),
                (250, 950),
                (160, 900),
            ]
        )
        c.path(
            palm,
            linear(
                150, 760, 420, 1000, (0, shade(skin, 1.14)), (0.6, skin), (1, shade(skin, 0.56))
            ),
        )
        for i, (x, y, long, turn) in enumerate(
            ((186, 806, 210, -20), (170, 850, 224, -8), (178, 893, 210, 5), (214, 934, 172, 18))
        ):
            with c.moved(x + 70, y, 1, turn):
                tone = shade(skin, 1.1 - i * 0.1)
                c.rect(
                    -long * 0.52,
                    -25,
                    long,
                    50,
                    linear(
                        0, -25, 0, 27, (0, shade(tone, 1.12)), (0.6, tone), (1, shade(tone, 0.58))
                    ),
                    25,
                )
                c.rect(-long * 0.5, -15, 26, 22, colour("#f3d3b8", 0.75), 9)
        with c.moved(300, 772, 1, -34):
            c.rect(
                -150,
                -27,
                210,
                54,
                linear(0, -27, 0, 30, (0, shade(skin, 1.2)), (0.6, skin), (1, shade(skin, 0.6))),
                27,
            )
            c.rect(-146, -16, 28, 24, colour("#f6d9c0", 0.8), 10)
        c.path(
            sleeve,
            linear(
                440,
                800,
                800,
                1100,
                (0, "#5f86a8" if side > 0 else "#b9503c"),
                (1, "#1f3348" if side > 0 else "#4e1d15"),
            ),
        )


SCENES = {"garden": garden, "seedlings": seedlings}
