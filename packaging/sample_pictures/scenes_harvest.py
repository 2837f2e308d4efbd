"""Harvest and bread: the festival square, apples in crates, the bakery and its oven."""

import math

from PIL import Image
from PySide6.QtGui import QPainterPath

from sample_pictures.canvas import Canvas, colour, linear, outline, radial, shade, smooth
from sample_pictures.figures import Look, crowd, person, shadow
from sample_pictures.nature import below, clouds, glow, hills, house, sky, tree
from sample_pictures.scenes_market import awning

APPLES = ("#b92f26", "#8fa83a", "#e0b23c", "#c9452b", "#a3b04a")


def ball(c: Canvas, x: float, y: float, r: float, tint: str) -> None:
    """A round fruit with light from the upper left."""
    c.oval(
        x,
        y,
        r,
        r * 0.95,
        radial(
            x - r * 0.35,
            y - r * 0.4,
            r * 1.5,
            (0, shade(tint, 1.5)),
            (0.45, tint),
            (1, shade(tint, 0.42)),
        ),
    )
    c.oval(x - r * 0.34, y - r * 0.42, r * 0.16, r * 0.1, colour("#ffffff", 0.5))


def apple(c: Canvas, x: float, y: float, r: float, tint: str) -> None:
    """An apple with its stalk."""
    ball(c, x, y, r, tint)
    if c.chance.random() < 0.4:
        c.oval(x + r * 0.2, y + r * 0.1, r * 0.5, r * 0.6, colour(shade(tint, 1.5), 0.22))
    c.oval(x, y - r * 0.72, r * 0.26, r * 0.1, colour("#3a2410", 0.6))
    c.line([(x, y - r * 0.7), (x + r * 0.1, y - r * 1.06)], "#4b2f17", max(1.5, r * 0.09))


def pumpkin(c: Canvas, x: float, y: float, r: float, tint: str = "#d97a24") -> None:
    """A ribbed pumpkin standing on y."""
    for dx in (-0.62, 0.62, -0.34, 0.34, 0):
        c.oval(
            x + dx * r,
            y - r * 0.66,
            r * 0.5,
            r * 0.68,
            linear(
                x + dx * r - r * 0.5,
                y - r,
                x + dx * r + r * 0.5,
                y,
                (0, shade(tint, 1.25)),
                (0.5, tint),
                (1, shade(tint, 0.55)),
            ),
        )
    c.line([(x, y - r * 1.28), (x + r * 0.06, y - r * 1.6)], "#5c6a33", r * 0.17)


def _stall(c: Canvas, x: float, y: float, w: float, stripes: tuple[str, str]) -> None:
    h = w * 0.95
    shadow(c, x + w * 0.5, y + 4, w * 0.72, 0.5)
    for px in (x + w * 0.04, x + w * 0.93):
        c.rect(px, y - h, w * 0.03, h, "#5f4328")
    for px, tint in ((x + w * 0.32, "#5f7fa8"), (x + w * 0.68, "#8c4a3a")):
        person(
            c,
            px,
            y - h * 0.02,
            h * 0.68,
            Look(
                coat=tint, apron="#e9e2d2", hat="#d8c08a" if px > x + w / 2 else "", skin="#c68d63"
            ),
            ground=0,
        )
    table = outline([(x, y - h * 0.36), (x + w, y - h * 0.36), (x + w, y), (x, y)])
    c.path(table, linear(0, y - h * 0.36, 0, y, (0, "#b3844f"), (1, "#5e3f22")))
    for i in range(7):
        c.line([(x + w * i / 7, y - h * 0.33), (x + w * i / 7, y)], colour("#3a2512", 0.5), 2)
    for row in range(3):
        for i in range(9):
            r = w * 0.052
            px, py = x + w * (0.08 + i * 0.106) + c.between(-3, 3), y - h * (0.37 + row * 0.055)
            group = (i // 3 + row) % 4
            if group == 0 and row == 0:
                pumpkin(c, px, py + r, r * 1.2)
            else:
                apple(c, px, py, r * 0.8, APPLES[group])
    awning(c, x - w * 0.06, x + w * 1.06, y - h * 1.16, h * 0.26, *stripes)


def harvest(seed: int) -> Image.Image:
    """The old square full of stalls on a golden morning."""
    c = Canvas(seed)
    sky(c, 600, (0, "#6fa3cc"), (0.6, "#c6dbe0"), (1, "#f6e3bd"))
    glow(c, 1250, 190, 520, "#ffe9b0", 0.9)
    clouds(c, 70, 300, "#ffffff", 8, 0.6)
    hills(c, 470, 60, 5, "#8da58d", "#b9bd98", 640)
    for x, w, h, wall, roof in (
        (-30, 250, 330, "#d9b48a", "#a5553a"),
        (215, 190, 270, "#e3cfae", "#8d4a35"),
        (400, 170, 300, "#c99a7a", "#a5553a"),
        (1040, 180, 290, "#e0c49a", "#96503a"),
        (1215, 200, 330, "#cfa98c", "#a5553a"),
        (1410, 240, 290, "#e6d5b8", "#8d4a35"),
    ):  # noqa: E501
        house(c, x, 660, w, h, wall, roof)
    house(c, 640, 660, 300, 270, "#e9dcc0", "#8a5a48")
    house(c, 755, 400, 70, 130, "#e3d3b4", "#8a5a48")
    c.poly(
        [(740, 270), (790, 165), (840, 270)], linear(740, 0, 840, 0, (0, "#a3654c"), (1, "#6b3d2e"))
    )
    c.oval(790, 330, 22, 22, "#f8f1de")
    c.line([(790, 330), (790, 316)], "#3a2a1c", 3)
    c.line([(790, 330), (800, 334)], "#3a2a1c", 3)
    ground = below(c, 655)
    c.path(ground, linear(0, 655, 0, 1067, (0, "#dcc396"), (1, "#8f7148")))
    c.texture(ground, 0.3, 40, 120)
    for i in range(40):
        near = (i / 39) ** 1.8
        c.line(
            [(0, 660 + near * 410), (1600, 660 + near * 410)], colour("#6b5232", 0.16), 1 + near * 2
        )
    crowd(c, 320, 1280, 720, 105, 17)
    _bunting(c, (-20, 250), (830, 330), 130)
    _bunting(c, (760, 330), (1620, 230), 140)
    crowd(c, 520, 1120, 800, 165, 6)
    _stall(c, 40, 870, 430, ("#b93f30", "#f3e8d2"))
    _stall(c, 1130, 870, 430, ("#3f7a58", "#f3e8d2"))
    for x, y, r in (
        (610, 1010, 74),
        (720, 1040, 92),
        (850, 1022, 66),
        (945, 1046, 84),
        (520, 1050, 60),
        (1030, 1056, 62),
    ):
        shadow(c, x + 10, y, r * 1.5, 0.5)
        pumpkin(c, x, y, r, shade("#d97a24", c.between(0.88, 1.12)))
    person(
        c,
        790,
        930,
        250,
        Look(coat="#35594a", headscarf="#d9a441", skirt=True, legs="#33302f"),
        right=(0.2, 0.5),
        stride=0.4,
    )
    person(
        c,
        895,
        935,
        160,
        Look(coat="#c4503c", legs="#33475c", age=0.5),
        left=(-0.22, 0.62),
        stride=0.6,
    )
    c.oval(760, 812, 34, 22, "#b58a4e")
    for dx in (-16, 0, 16):
        apple(c, 760 + dx, 798, 13, APPLES[(dx + 16) // 16])
    return c.finish(0.3)


def _bunting(c: Canvas, start: tuple[float, float], end: tuple[float, float], sag: float) -> None:
    tints = ("#c0392b", "#e0b23c", "#3f7a58", "#33607f", "#f3e8d2")
    points = []
    for i in range(23):
        t = i / 22
        points.append(
            (
                start[0] + (end[0] - start[0]) * t,
                start[1] + (end[1] - start[1]) * t + sag * 4 * t * (1 - t) * 0.5,
            )
        )
    c.line(points, "#4a3a2a", 2, soft=True)
    for i, (x, y) in enumerate(points[:-1]):
        c.poly(
            [(x - 2, y + 1), (x + 28, y + 3), (x + 13, y + 38)],
            linear(
                x, y, x + 26, y + 30, (0, shade(tints[i % 5], 1.1)), (1, shade(tints[i % 5], 0.8))
            ),
        )


def crates(seed: int) -> Image.Image:
    """Wooden crates full of apples, close by."""
    c = Canvas(seed)
    c.rect(0, 0, 1600, 1067, linear(0, 0, 0, 1067, (0, "#6f7d4e"), (1, "#2d2413")))
    with c.layer(blur=26):
        for _ in range(120):
            r = c.between(14, 50)
            c.oval(
                c.between(0, 1600),
                c.between(0, 330),
                r,
                r,
                colour(c.chance.choice(("#dfe6a0", "#9db35a", "#5f7a3a", "#f6ecc0")), 0.5),
            )
    with c.layer(blur=9):
        for x, tint in ((260, "#8c3a2f"), (760, "#33546b"), (1240, "#c79a4b")):
            person(c, x, 560, 560, Look(coat=tint, apron="#d8cdb6"), ground=0)
    for row, (y, h, size, blur) in enumerate(
        ((330, 170, 30, 2.5), (540, 220, 41, 1.0), (800, 300, 56, 0.0))
    ):
        width = (330, 440, 610)[row]
        x, number = -(60, 170, 110)[row], 0
        while x < 1600:
            with c.layer(blur=blur):
                _crate(c, x, y, width - 14, h, size, APPLES[(number * 2 + row) % 5])
            x += width
            number += 1
    return c.finish(0.42)


def _crate(c: Canvas, x: float, y: float, w: float, h: float, r: float, tint: str) -> None:
    c.rect(x, y - r * 0.6, w, h, "#1c1208")
    for row in range(4):
        count = int(w / (r * 1.72))
        for i in range(count):
            px = (
                x
                + r
                + (w - 2 * r) * i / max(1, count - 1)
                + (r * 0.5 if row % 2 else 0) * (1 if i < count - 1 else -1)
            )
            apple(
                c,
                px + c.between(-3, 3),
                y - r * 0.9 + row * r * 0.72 + c.between(-4, 4),
                r * c.between(0.9, 1.06),
                shade(tint, c.between(0.86, 1.12)),
            )
    for i in range(3):
        py = y + r * 1.55 + i * h * 0.27
        board = outline(
            [(x - 4, py), (x + w + 4, py), (x + w + 4, py + h * 0.23), (x - 4, py + h * 0.23)]
        )
        c.path(
            board, linear(0, py, 0, py + h * 0.23, (0, "#c99e66"), (0.8, "#96693a"), (1, "#4a3018"))
        )
        c.texture(board, 0.5, 12, 160)
    for px in (x + w * 0.04, x + w * 0.93):
        c.rect(
            px,
            y + r * 1.5,
            w * 0.035,
            h,
            linear(px, 0, px + w * 0.035, 0, (0, "#a87c49"), (1, "#5e3f20")),
        )
        for i in range(3):
            c.oval(px + w * 0.017, y + r * 1.55 + (i + 0.4) * h * 0.27, 3.4, 3.4, "#3a3a38")


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


SCENES = {"harvest": harvest, "crates": crates, "bakery": bakery, "oven": oven}
__all__ = ["SCENES", "tree"]
