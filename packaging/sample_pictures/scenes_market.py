"""Markets, boats and bread: the fish market, the harbour, the harvest, the bakery."""

# ruff: noqa: PLR0917 - places and sizes go by position, as on any drawing board

from PIL import Image

from sample_pictures.canvas import Canvas, colour, linear, shade, smooth
from sample_pictures.figures import Look, crowd, person
from sample_pictures.nature import (
    below,
    clouds,
    glow,
    hills,
    sky,
    water_lines,
)


def awning(c: Canvas, x1: float, x2: float, y: float, h: float, one: str, two: str) -> None:
    """A striped awning with a scalloped edge."""
    count = max(4, round((x2 - x1) / 56))
    step = (x2 - x1) / count
    with c.layer(blur=14, opacity=0.4):
        c.rect(x1, y + h, x2 - x1, 40, "#120a05")
    for i in range(count):
        tint = one if i % 2 else two
        a, b = x1 + i * step, x1 + (i + 1) * step
        inset = (x2 - x1) * 0.03
        left, right = a + inset * (1 - 2 * i / count), b + inset * (1 - 2 * (i + 1) / count)
        c.poly(
            [(left, y), (right, y), (b, y + h), (a, y + h)],
            linear(0, y, 0, y + h, (0, shade(tint, 1.1)), (1, shade(tint, 0.82))),
        )
        c.oval((a + b) / 2, y + h, step / 2, h * 0.16, shade(tint, 0.78))


def fish(c: Canvas, x: float, y: float, long: float, tint: str, turn: float) -> None:
    """A silver fish lying on its side."""
    with c.moved(x, y, 1, turn):
        r = long / 2
        c.poly(
            [(r * 0.74, 0), (r * 1.06, -r * 0.26), (r * 0.96, 0), (r * 1.06, r * 0.26)],
            shade(tint, 0.72),
        )
        body = smooth(
            [
                (-r, 0),
                (-r * 0.55, -r * 0.27),
                (r * 0.2, -r * 0.24),
                (r * 0.84, -r * 0.04),
                (r * 0.84, r * 0.04),
                (r * 0.2, r * 0.22),
                (-r * 0.55, r * 0.24),
            ]
        )
        c.path(
            body,
            linear(
                0,
                -r * 0.27,
                0,
                r * 0.27,
                (0, shade(tint, 0.6)),
                (0.4, tint),
                (0.6, "#f2f5f4"),
                (1, shade(tint, 0.85)),
            ),
        )
        c.line(
            [(-r * 0.5, -r * 0.16), (-r * 0.42, 0), (-r * 0.52, r * 0.15)],
            shade(tint, 0.5),
            1.6,
            soft=True,
        )
        c.oval(-r * 0.74, -r * 0.05, r * 0.06, r * 0.06, "#f5efd8")
        c.oval(-r * 0.74, -r * 0.05, r * 0.03, r * 0.03, "#12100d")


def _crate(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    """A crate of fish on ice, seen from above the counter."""
    c.poly(
        [(x + 14, y), (x + w - 14, y), (x + w, y + h), (x, y + h)],
        linear(0, y, 0, y + h, (0, "#cfdde2"), (1, "#f4fafb")),
    )
    for _ in range(70):
        r = c.between(3, 9)
        c.rect(
            x + c.between(14, w - 20),
            y + c.between(0, h - 8),
            r,
            r * 0.8,
            colour("#ffffff", c.between(0.3, 0.9)),
            2,
        )
    tint = c.chance.choice(("#8fa3ad", "#a7b4b4", "#7f95a8", "#c08a74", "#9aa7a0"))
    for row in range(3):
        for i in range(4):
            fish(
                c,
                x + w * (0.17 + i * 0.22) + c.between(-6, 6),
                y + h * (0.22 + row * 0.3),
                w * 0.36,
                shade(tint, c.between(0.9, 1.15)),
                c.between(24, 40),
            )
    c.rect(
        x - 4,
        y + h - 4,
        w + 8,
        34,
        linear(0, y + h, 0, y + h + 30, (0, "#3f7f9b"), (1, "#24506a")),
        4,
    )


def fish_market(seed: int) -> Image.Image:
    """A fish stall in the morning, two sellers and their customers."""
    c = Canvas(seed)
    c.rect(0, 0, 1600, 1067, linear(0, 0, 0, 1067, (0, "#3b4a52"), (1, "#222c31")))
    with c.layer(blur=7):
        for x in (60, 440, 820, 1200):
            c.rect(x, 150, 300, 420, linear(0, 150, 0, 570, (0, "#f3d9ae"), (1, "#c9b79a")))
            c.line([(x + 150, 150), (x + 150, 570)], "#54626a", 8)
        crowd(c, 0, 1600, 640, 300, 9)
        for _ in range(26):
            c.oval(c.between(0, 1600), c.between(120, 330), 9, 9, colour("#ffe2a6", 0.8))
    glow(c, 800, 220, 700, "#ffe0ad", 0.35)
    for x in (200, 800, 1400):
        c.line([(x, 0), (x, 250)], "#1b2226", 4)
        c.poly([(x - 50, 292), (x - 18, 244), (x + 18, 244), (x + 50, 292)], "#22402f")
        c.oval(x, 294, 46, 9, "#fff3cd")
        glow(c, x, 300, 260, "#ffdf9e", 0.6)
    for x, look in (
        (470, Look(coat="#e9e4d8", apron="#2d6a86", hat="#2f4a5b", skin="#c68d63")),
        (1090, Look(coat="#d7dfe0", apron="#7a2f2b", hair="#8d8780", skin="#d9a37c")),
    ):
        person(c, x, 910, 560, look, left=(-0.22, 0.62), right=(0.26, 0.66), ground=0)
    fish(c, 632, 545, 190, "#8fa3ad", 20)
    awning(c, -30, 1630, 40, 120, "#f0e6d2", "#2c6d8c")
    c.rect(0, 640, 1600, 440, linear(0, 640, 0, 1067, (0, "#5b7079"), (1, "#27343a")))
    for i in range(5):
        _crate(c, 20 + i * 318, 650, 288, 130)
    for i in range(5):
        _crate(c, -130 + i * 372, 830, 340, 150)
    for x in (330, 966):
        c.rect(x - 34, 596, 70, 46, "#fbf6e6", 3)
        c.line([(x - 22, 612), (x + 20, 612)], "#3b3b3b", 4)
        c.line([(x - 22, 626), (x + 6, 626)], "#3b3b3b", 4)
    with c.layer(blur=6):
        for x, tint, more in (
            (250, "#5a3f52", {"headscarf": "#b9a27c"}),
            (820, "#33524a", {"hat": "#3a3a3f"}),
            (1390, "#7a4a2c", {"long_hair": True}),
        ):
            look = Look(coat=tint, back=True, **more)
            person(c, x, 1600, 900, look, ground=0)
    return c.finish(0.42)


def fish_boats(seed: int) -> Image.Image:
    """Three boats coming home at dawn, gulls above them."""
    c = Canvas(seed)
    sky(c, 560, (0, "#27406a"), (0.5, "#7f86a6"), (0.8, "#e7a58a"), (1, "#ffd39a"))
    glow(c, 1050, 560, 520, "#ffcf92", 1.0)
    clouds(c, 120, 420, "#e9a895", 9, 0.5)
    hills(c, 510, 50, 5, "#55628a", "#a88a93", 640)
    sea = below(c, 560)
    c.path(sea, linear(0, 560, 0, 1067, (0, "#f0b48a"), (0.25, "#7f86a0"), (1, "#142a45")))
    c.reflect(560, sea, wave=22, opacity=0.6, blur=4)
    water_lines(c, 566, 1067, "#ffe0b0", 300, 0.28)
    with c.layer(blur=3, opacity=0.7):
        for i in range(60):
            y = 566 + i * 8
            w = 40 + i * 3.4
            c.oval(
                1050 + c.between(-20, 20),
                y,
                w * c.between(0.4, 1),
                2 + i * 0.05,
                colour("#ffe3b0", 0.6),
            )
    c.rect(0, 520, 330, 62, linear(0, 520, 0, 582, (0, "#6a6472"), (1, "#2f3346")))
    c.rect(238, 330, 54, 196, linear(238, 0, 292, 0, (0, "#f4e6d4"), (1, "#a58a86")))
    c.rect(238, 390, 54, 40, "#b3463c")
    c.rect(232, 312, 66, 20, "#3a3546")
    c.oval(265, 300, 18, 20, "#fff2c4")
    glow(c, 265, 300, 130, "#ffe9ae", 0.8)
    for x, y, size, tint in (
        (1230, 610, 0.42, "#3f6f7a"),
        (560, 690, 0.7, "#a8433a"),
        (1010, 840, 1.18, "#2f6a8c"),
    ):
        _boat(c, x, y, size, tint)
    for _ in range(16):
        _gull(c, c.between(350, 1500), c.between(140, 470), c.between(14, 34))
    return c.finish(0.4)


def _boat(c: Canvas, x: float, y: float, size: float, tint: str) -> None:
    with c.layer(blur=9 * size + 2, opacity=0.5):
        c.oval(x, y + 92 * size, 260 * size, 34 * size, "#0c1a2c")
    with c.moved(x, y, size):
        for side in (-1, 1):
            c.line(
                [(side * 250, 96), (side * 330, 116), (side * 470, 120)],
                colour("#fff1d6", 0.5),
                6,
                soft=True,
            )
        person(c, 60, 46, 150, Look(coat="#d98b2f", legs="#c97f2a", hat="#38424a"), ground=0)
        person(
            c,
            130,
            48,
            142,
            Look(coat="#3f5a4a", legs="#2d3a35", hair="#8d8780"),
            left=(-0.2, 0.7),
            ground=0,
        )
        c.rect(-120, -92, 110, 130, linear(-120, 0, -10, 0, (0, "#f3e7d2"), (1, "#a99a8c")), 8)
        c.rect(-132, -106, 134, 20, "#7c3a30", 6)
        c.rect(-106, -72, 36, 40, "#2c3a4b", 4)
        c.rect(-60, -72, 36, 40, "#ffe3a0", 4)
        c.line([(10, 40), (10, -230)], "#4b3a2e", 8)
        c.line([(10, -220), (200, 20)], "#33302f", 2.5)
        c.line([(10, -220), (-230, 20)], "#33302f", 2.5)
        c.oval(10, -186, 9, 11, "#fff2c4")
        hull = smooth(
            [(-262, 8), (-120, 40), (80, 42), (290, -16), (232, 108), (-214, 112), (-252, 60)]
        )
        c.path(
            hull, linear(0, 0, 0, 115, (0, shade(tint, 1.25)), (0.55, tint), (1, shade(tint, 0.42)))
        )
        c.line([(-258, 14), (-120, 45), (80, 47), (284, -8)], "#f0e2c4", 8, soft=True)
    glow(c, x + 10 * size, y - 186 * size, 130 * size, "#ffe6a8", 0.8)


def _gull(c: Canvas, x: float, y: float, w: float) -> None:
    lift = c.between(0.3, 0.6)
    c.line(
        [
            (x - w, y - w * lift),
            (x - w * 0.4, y - w * 0.5 * lift),
            (x, y),
            (x + w * 0.4, y - w * 0.55 * lift),
            (x + w, y - w * lift * 0.9),
        ],
        "#f5efe6",
        3.2,
        soft=True,
    )


SCENES = {"fish-market": fish_market, "fish-boats": fish_boats}
