"""The bakery before dawn, and its oven."""

import math

from PIL import Image
from PySide6.QtGui import QPainterPath

from sample_pictures.canvas import Canvas, colour, linear, outline, radial, shade, smooth
from sample_pictures.figures import Look, person
from sample_pictures.nature import below, glow


def loaf(c: Canvas, x: float, y: float, w: float, kind: int = 0) -> None:
    """A loaf lying on y, round or long, scored on its crust."""
    h = w * (0.56 if kind == 0 else 0.4)
    shape = smooth(
        [
            (x - w / 2, y - h * 0.2),
            (x - w * 0.4, y - h * 0.8),
            (x, y - h * 1.04),
            (x + w * 0.4, y - h * 0.8),
            (x + w / 2, y - h * 0.2),
            (x + w * 0.36, y),
            (x - w * 0.36, y),
        ]
    )
    c.path(
        shape,
        radial(
            x - w * 0.14,
            y - h * 0.9,
            w * 0.8,
            (0, "#efb768"),
            (0.42, "#c67a33"),
            (0.78, "#8c4a1c"),
            (1, "#52280e"),
        ),
    )
    with c.clipped(shape):
        for i in range(3):
            cx = x + (i - 1) * w * 0.23
            c.line(
                [
                    (cx - w * 0.07, y - h * 0.44),
                    (cx - w * 0.01, y - h * 0.72),
                    (cx + w * 0.08, y - h * 0.88),
                ],
                "#f6dfae",
                w * 0.042,
                soft=True,
            )
        for _ in range(26):
            c.oval(
                x + c.between(-0.45, 0.45) * w,
                y - c.between(0.2, 1) * h,
                1.6,
                1.2,
                colour("#fff3d6", 0.6),
            )


def bakery(seed: int) -> Image.Image:
    """The baker fills his shelves before dawn."""
    c = Canvas(seed)
    c.rect(0, 0, 1600, 1067, linear(0, 0, 0, 1067, (0, "#2c1b10"), (1, "#180d06")))
    for row in range(5):
        y = 200 + row * 186
        c.rect(0, y - 176, 1600, 176, linear(0, y - 176, 0, y, (0, "#1d110a"), (1, "#442a17")))
        x = 40.0
        while x < 1600:
            w = c.between(118, 168)
            loaf(c, x + w / 2, y, w, c.chance.randint(0, 1))
            x += w + c.between(2, 14)
        board = outline([(0, y), (1600, y), (1600, y + 18), (0, y + 18)])
        c.path(board, linear(0, y, 0, y + 18, (0, "#b98048"), (1, "#4a2d15")))
    for x in (20, 560, 1110, 1570):
        c.rect(x - 12, 0, 24, 1067, linear(x - 12, 0, x + 12, 0, (0, "#8d5d33"), (1, "#3a2110")))
    with c.layer(mode="multiply"):
        c.rect(
            0,
            0,
            1600,
            1067,
            radial(980, 380, 1050, (0, "#ffffff"), (0.5, "#c9a27c"), (1, "#3a2415")),
        )
    glow(c, 980, 250, 760, "#ffc673", 0.5)
    c.line([(980, 0), (980, 120)], "#120b06", 5)
    c.poly(
        [(900, 176), (950, 110), (1010, 110), (1060, 176)],
        linear(900, 0, 1060, 0, (0, "#3f6a58"), (1, "#183026")),
    )
    c.oval(980, 176, 72, 11, "#fff2cc")
    person(
        c,
        720,
        1180,
        860,
        Look(
            coat="#f0ebe0",
            legs="#3a3f48",
            apron="#cfc3ac",
            hat="#f5f1e8",
            skin="#c68d63",
            hair="#8d8780",
        ),
        left=(-0.12, 0.62),
        right=(0.36, 0.66),
        ground=0,
    )
    c.rect(870, 596, 420, 22, linear(0, 596, 0, 618, (0, "#c08a50"), (1, "#5a3718")), 6)
    for i in range(3):
        loaf(c, 950 + i * 128, 598, 134, 0)
    table = below(c, 930)
    c.path(table, linear(0, 930, 0, 1067, (0, "#a8713d"), (1, "#4e2d13")))
    c.texture(table, 0.5, 6, 130)
    with c.layer(blur=3, opacity=0.9):
        for _ in range(900):
            x = c.between(150, 1450)
            c.oval(
                x, c.between(950, 1060), c.between(1, 7), c.between(1, 2.5), colour("#fff6e4", 0.5)
            )
    for x, w in ((190, 210), (420, 190), (1270, 220), (1480, 190)):
        with c.layer(blur=10, opacity=0.6):
            c.oval(x, 1010, w * 0.56, 18, "#120a04")
        loaf(c, x, 1008, w, 0)
    return c.finish(0.5)


def oven(seed: int) -> Image.Image:
    """Upright: loaves come out of the glowing oven on a long peel."""
    c = Canvas(seed, 1067, 1422)
    c.rect(0, 0, 1067, 1422, "#3a231a")
    for row in range(30):
        y, x = row * 50.0, -(row % 2) * 62.0
        while x < 1067:
            tint = shade("#8a4a35", c.between(0.72, 1.15))
            c.rect(
                x + 2,
                y + 2,
                120,
                45,
                linear(0, y, 0, y + 46, (0, shade(tint, 1.15)), (1, shade(tint, 0.75))),
                4,
            )
            x += 124
    c.texture(c.whole(), 0.5, 60, 80)
    mouth = QPainterPath()
    mouth.moveTo(230, 820)
    mouth.lineTo(230, 560)
    mouth.arcTo(230, 330, 610, 460, 180, -180)
    mouth.lineTo(840, 820)
    mouth.closeSubpath()
    for i in range(17):
        a, b = math.pi * i / 17 + 0.01, math.pi * (i + 1) / 17 - 0.01
        wedge = [
            (535 - rx * math.cos(t), 560 - ry * math.sin(t))
            for rx, ry, t in ((305, 230, a), (390, 312, a), (390, 312, b), (305, 230, b))
        ]
        tint = shade("#b06a48", c.between(0.8, 1.15))
        c.poly(wedge, linear(0, 250, 0, 560, (0, shade(tint, 1.1)), (1, shade(tint, 0.8))))
    c.path(
        mouth,
        radial(535, 760, 420, (0, "#fff1b0"), (0.3, "#ffb63f"), (0.65, "#d9561b"), (1, "#4a1408")),
    )
    with c.clipped(mouth):
        with c.layer(mode="add", blur=8, opacity=0.9):
            for _ in range(30):
                x, h = c.between(250, 820), c.between(90, 250)
                c.blob(
                    [
                        (x - 24, 790),
                        (x - 14, 790 - h * 0.5),
                        (x + c.between(-20, 20), 790 - h),
                        (x + 16, 790 - h * 0.45),
                        (x + 24, 790),
                    ],
                    colour("#ffca55", 0.35),
                )
        for x in (330, 430, 640, 740):
            loaf(c, x, 800, 130)
    c.rect(150, 812, 770, 46, linear(0, 812, 0, 858, (0, "#c79a72"), (1, "#5a3a26")), 6)
    glow(c, 535, 700, 640, "#ffae45", 0.6)
    c.poly(
        [(520, 840), (548, 840), (420, 1240), (388, 1228)],
        linear(0, 840, 0, 1240, (0, "#e0a863"), (1, "#8d5d2e")),
    )
    c.blob(
        [(400, 800), (680, 800), (690, 880), (540, 908), (392, 880)],
        linear(0, 800, 0, 905, (0, "#e9b878"), (1, "#8f5d2c")),
    )
    for x in (460, 545, 630):
        loaf(c, x, 870, 128)
    person(
        c,
        330,
        1500,
        800,
        Look(
            coat="#efe8da",
            legs="#33302f",
            apron="#8d3a2c",
            hair="#17120f",
            skin="#a8704b",
            hat="#efe8da",
        ),
        left=(0.1, 0.4),
        right=(0.16, 0.5),
        ground=0,
    )
    with c.layer(mode="add", blur=2):
        for _ in range(90):
            r = c.between(0.8, 2.6)
            c.oval(
                c.between(200, 900),
                c.between(300, 1100),
                r,
                r,
                colour("#ffd27a", c.between(0.2, 0.9)),
            )
    return c.finish(0.55)


SCENES = {"bakery": bakery, "oven": oven}
