"""The harvest festival: stalls on the square, apples in crates."""

# ruff: noqa: PLR0917 - places and sizes go by position, as on any drawing board

from PIL import Image

from sample_pictures.canvas import Canvas, colour, linear, outline, radial, shade
from sample_pictures.figures import Look, crowd, person, shadow
from sample_pictures.nature import below, clouds, glow, hills, house, sky
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
    hills(c, 470, 60, 5, "#8da58d", "#b9bd98", 700)
    for x, w, h, wall, roof in (
        (-30, 250, 330, "#d9b48a", "#a5553a"),
        (215, 190, 270, "#e3cfae", "#8d4a35"),
        (400, 170, 300, "#c99a7a", "#a5553a"),
        (1040, 180, 290, "#e0c49a", "#96503a"),
        (1215, 200, 330, "#cfa98c", "#a5553a"),
        (1410, 240, 290, "#e6d5b8", "#8d4a35"),
    ):
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


SCENES = {"harvest": harvest, "crates": crates}
