"""The orchard in the week of the harvest, and kites over the field."""

# ruff: noqa: PLR0917 - places and sizes go by position, as on any drawing board

from PIL import Image

from sample_pictures.canvas import Canvas, colour, linear, shade, smooth
from sample_pictures.figures import Look, head, person, shadow
from sample_pictures.nature import (
    below,
    clouds,
    glow,
    grass,
    hills,
    sky,
    tree,
)
from sample_pictures.scenes_harvest import APPLES, apple


def orchard(seed: int) -> Image.Image:
    """The western slope: pickers, a ladder, the old man on his kitchen chair."""
    c = Canvas(seed)
    sky(c, 520, (0, "#8db0cc"), (0.5, "#dcdfd2"), (1, "#fde2ad"))
    glow(c, 820, 400, 520, "#ffe3a3", 1.0)
    hills(c, 400, 60, 5, "#a3b3a6", "#ccc9a4", 560)
    hills(c, 450, 40, 8, "#86997a", "#b9b882", 580)
    ground = below(c, 490)
    c.path(ground, linear(0, 490, 0, 1067, (0, "#d3c874"), (0.4, "#a3ab4e"), (1, "#54702c")))
    for near in (0.0, 0.1, 0.22, 0.38, 0.6):
        y, size = 505 + near * 420, 90 + near * 560
        for lane in (1, 2, 3):
            gap = (150 + near * 620) * lane - (60 + near * 180)
            for side in (-1, 1):
                x = 820 + side * gap
                if -300 < x < 1900:
                    shadow(c, x - size * 0.16, y + 4, size * 0.62, 0.42)
                    tree(c, x, y, size, "#7a9a44", fruit="#c8382c" if near > 0.05 else "")
    with c.layer(mode="add", blur=20, opacity=0.5):
        c.poly(
            [(760, 380), (880, 380), (1160, 1067), (420, 1067)],
            linear(0, 380, 0, 1067, (0, "#ffe9b0", 0.6), (1, "#ffe9b0", 0)),
        )
    grass(c, 540, 1067, "#8f9f48", 1500, 34)
    _pickers(c)
    return c.finish(0.34)


def _pickers(c: Canvas) -> None:
    """Fallen apples, the ladder and the people."""
    for _ in range(26):
        x, y = c.between(200, 1500), c.between(850, 1030)
        apple(c, x, y, c.between(9, 14), "#c8382c")
    c.line([(1168, 880), (1236, 440)], "#a87a45", 13)
    c.line([(1262, 892), (1290, 440)], "#96693a", 13)
    for i in range(9):
        t = i / 8.6
        c.line([(1168 + 68 * t, 870 - 430 * t), (1262 + 28 * t, 882 - 440 * t)], "#b98a52", 9)
    person(
        c,
        1236,
        742,
        280,
        Look(coat="#4f7fa8", legs="#3a3f48", hat="#8a5a34", skin="#a8704b"),
        left=(-0.16, 0.6),
        right=(0.34, 1.05),
        ground=0,
    )
    person(
        c,
        610,
        900,
        330,
        Look(coat="#b9503c", legs="#3a3a44", headscarf="#efe0bd", skirt=True),
        left=(-0.16, 0.46),
        right=(0.18, 0.46),
        stride=0.3,
    )
    c.blob(
        [(540, 728), (680, 728), (664, 806), (556, 806)],
        linear(540, 0, 680, 0, (0, "#cf9f5c"), (1, "#7d5628")),
    )
    for i in range(8):
        apple(c, 556 + i * 15, 722 + (i % 2) * 8, 17, APPLES[i % 3])
    _chair(c, 930, 915)


def _chair(c: Canvas, x: float, y: float) -> None:
    """An old man seated on a kitchen chair, pointing upwards with his stick."""
    shadow(c, x + 20, y, 130, 0.5)
    wood = "#7d5230"
    for dx in (-58, 58):
        c.line([(x + dx, y), (x + dx * 0.9, y - 110)], wood, 10)
    c.line([(x - 54, y - 110), (x - 70, y - 260)], wood, 11)
    c.line([(x + 30, y - 110), (x + 20, y - 254)], shade(wood, 0.8), 9)
    c.rect(x - 68, y - 118, 136, 16, shade(wood, 1.2), 5)
    legs = "#4a4640"
    c.line([(x - 10, y - 128), (x + 78, y - 122), (x + 84, y - 10)], shade(legs, 0.8), 36)
    c.line([(x - 20, y - 126), (x + 58, y - 118), (x + 60, y - 8)], legs, 38)
    c.rect(x + 44, y - 14, 56, 18, "#1d1813", 8)
    c.blob(
        [
            (x - 52, y - 116),
            (x - 56, y - 200),
            (x - 36, y - 262),
            (x + 6, y - 270),
            (x + 40, y - 240),
            (x + 46, y - 160),
            (x + 34, y - 112),
        ],
        linear(x - 56, 0, x + 46, 0, (0, "#6f7f5c"), (1, "#36412c")),
    )
    c.line([(x + 18, y - 236), (x + 66, y - 210), (x + 108, y - 246)], "#5f6f4e", 28, soft=True)
    c.line([(x + 92, y - 222), (x + 236, y - 398)], "#4b3320", 8)
    c.oval(x + 110, y - 246, 13, 13, "#d9a37c")
    with c.moved(x - 4, y - 302):
        head(c, Look(skin="#d9a37c", hair="#c9c3ba", hat="#5c4a36"), 34)


def kites(seed: int) -> Image.Image:
    """Large kites over the west field."""
    c = Canvas(seed)
    sky(c, 1000, (0, "#2f74b8"), (0.6, "#86b8dc"), (1, "#dcebee"))
    for _ in range(4):
        clouds(c, 120, 760, "#ffffff", 4, 0.55)
    hills(c, 860, 40, 6, "#7f9f8f", "#a9bb8c", 960)
    ground = smooth([(-60, 930), (400, 880), (900, 905), (1660, 860), (1700, 1200), (-60, 1200)])
    c.path(ground, linear(0, 870, 0, 1067, (0, "#9abb55"), (1, "#4f7a30")))
    tree(c, 1450, 905, 230, "#5f8a48")
    grass(c, 890, 1075, "#6f9a40", 900, 26)
    _flyers(c)
    return c.finish(0.3)


def _flyers(c: Canvas) -> None:
    """Kites, strings and those who hold them."""
    flyers = (
        (250, 985, 150, "#b9503c"),
        (470, 960, 96, "#d9a441"),
        (700, 990, 160, "#2f4a6b"),
        (930, 970, 104, "#7a5f91"),
        (1150, 992, 152, "#35594a"),
        (1310, 965, 92, "#c4664a"),
    )
    sky_kites = (
        (330, 240, 150, -16, "#e0492f", "#f2b632"),
        (700, 170, 112, 12, "#2f6a8c", "#f3ead2"),
        (1010, 330, 175, 8, "#7d2f6e", "#ef8a2c"),
        (520, 520, 92, -8, "#3f8a58", "#f6e05c"),
        (1340, 210, 96, 20, "#f3ead2", "#c8382c"),
        (1230, 560, 78, -14, "#f2b632", "#2f6a8c"),
    )
    for i, ((x, y, h, tint), (kx, ky, size, turn, one, two)) in enumerate(
        zip(flyers, sky_kites, strict=True)
    ):
        child = h < 120
        person(
            c,
            x,
            y,
            h,
            Look(
                coat=tint,
                legs="#33404a",
                age=0.5 if child else 1,
                long_hair=i % 3 == 1,
                hat="#8a5a34" if i == 2 else "",
            ),
            left=(-0.18, 0.5),
            right=(0.2, 0.92),
            stride=0.5,
            flip=kx < x,
        )
        c.line(
            [
                (x + (-0.2 if kx < x else 0.2) * h, y - h * 0.92),
                ((x + kx) / 2 + 40, (y + ky) / 2 + 90),
                (kx, ky),
            ],
            colour("#ffffff", 0.75),
            1.6,
            soft=True,
        )
        _kite(c, kx, ky, size, turn, one, two)
    with c.layer(blur=4):
        grass(c, 1040, 1090, "#3f6426", 260, 90)


def _kite(c: Canvas, x: float, y: float, s: float, turn: float, one: str, two: str) -> None:
    with c.moved(x, y, 1, turn):
        tail = [
            (0, s * 0.9),
            (s * 0.3, s * 1.3),
            (-s * 0.16, s * 1.7),
            (s * 0.22, s * 2.1),
            (0, s * 2.45),
        ]
        c.line(tail, shade(two, 0.9), 3.5, soft=True)
        for px, py in tail[1:]:
            c.poly([(px - s * 0.13, py - s * 0.06), (px, py), (px - s * 0.13, py + s * 0.06)], one)
            c.poly([(px + s * 0.13, py - s * 0.06), (px, py), (px + s * 0.13, py + s * 0.06)], two)
        top, right, foot, left, mid = (
            (0, -s * 0.7),
            (s * 0.56, -s * 0.06),
            (0, s * 0.9),
            (-s * 0.56, -s * 0.06),
            (0, -s * 0.06),
        )
        for corners, tint in (
            ((top, mid, left), one),
            ((top, right, mid), two),
            ((mid, right, foot), shade(one, 0.8)),
            ((left, mid, foot), shade(two, 0.92)),
        ):
            c.poly(
                corners,
                linear(
                    -s * 0.5,
                    -s * 0.6,
                    s * 0.5,
                    s * 0.8,
                    (0, shade(tint, 1.14)),
                    (1, shade(tint, 0.86)),
                ),
            )
        c.line([top, foot], "#4a3423", 3)
        c.line([left, right], "#4a3423", 3)


SCENES = {"orchard": orchard, "kites": kites}
