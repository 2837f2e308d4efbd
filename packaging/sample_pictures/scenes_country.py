"""The countryside: beehives, the school garden, the orchard, kites, the lake in fog, the tower."""

import math

from PIL import Image
from PySide6.QtGui import QPainterPath

from sample_pictures.canvas import Canvas, colour, linear, outline, radial, shade, smooth
from sample_pictures.figures import Look, head, person, shadow
from sample_pictures.nature import (
    below,
    clouds,
    glow,
    grass,
    hedge,
    hills,
    house,
    sky,
    tree,
    water_lines,
)
from sample_pictures.scenes_harvest import APPLES, apple


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
        x, y = c.between(80, 1540), c.between(560, 1060)
        r = c.between(1.8, 4.2)
        c.oval(x, y, r * 1.3, r * 0.8, "#3a2a10")
        c.oval(x - r * 0.3, y - r * 0.9, r, r * 0.5, colour("#ffffff", 0.7))
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
    return c.finish(0.3)


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
    return c.finish(0.42)


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
    return c.finish(0.34)


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
    return c.finish(0.3)


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


def lake(seed: int) -> Image.Image:
    """The upper lake in fog, one boat (4:3)."""
    c = Canvas(seed, 1600, 1200)
    sky(c, 640, (0, "#8fa3ad"), (0.6, "#c9d0cf"), (1, "#f1dfc6"))
    glow(c, 1080, 520, 480, "#fff0d0", 0.9)
    for base, tint in ((430, "#a9b7bb"), (520, "#93a5a9"), (590, "#7d9196")):
        hills(c, base, 60, 6, tint, "#d3d6d0", 700)
        with c.layer(blur=40, opacity=0.7):
            c.oval(800, base + 110, 1100, 46, "#eef0ea")
    for x in range(-10, 1620, 34):
        if not 560 < x < 960:
            h = c.between(60, 150)
            c.poly([(x, 640 - h), (x + 22, 642), (x - 22, 642)], colour("#6d8184", 0.7))
    area = below(c, 636)
    c.path(area, linear(0, 636, 0, 1200, (0, "#e2ddd0"), (0.4, "#a9b5b5"), (1, "#5a6d74")))
    c.reflect(636, area, wave=7, opacity=0.6, blur=5)
    with c.layer(blur=36, opacity=0.85):
        for x in range(-100, 1700, 160):
            c.oval(x, 640 + c.between(-16, 16), 190, 40, "#f4f2ea")
    water_lines(c, 680, 1200, "#ffffff", 90, 0.16)
    c.oval(760, 852, 250, 16, colour("#2f3d42", 0.35))
    person(
        c,
        880,
        822,
        240,
        Look(coat="#33434c", legs="#22292d", hat="#2b2f33", scarf="#b9503c"),
        left=(-0.2, 0.6),
        right=(0.16, 0.72),
        ground=0,
    )
    c.line([(960, 560), (1010, 930)], "#3a3128", 8)
    hull = smooth(
        [(520, 800), (660, 822), (840, 824), (1000, 806), (950, 862), (780, 872), (590, 862)]
    )
    c.path(hull, linear(0, 800, 0, 872, (0, "#5f6f6c"), (1, "#232d2f")))
    c.line([(524, 802), (660, 824), (840, 826), (996, 808)], "#a9b3ac", 6, soft=True)
    with c.layer(blur=5, opacity=0.4):
        c.path(
            smooth([(560, 876), (780, 884), (980, 874), (940, 930), (780, 950), (600, 930)]),
            "#1d282c",
        )
        c.rect(862, 880, 44, 170, "#26343a", 18)
    _jetty(c)
    with c.layer(blur=50, opacity=0.6):
        for _ in range(9):
            c.oval(c.between(0, 1600), c.between(680, 800), 260, 26, "#f4f3ee")
    with c.layer(blur=1.5):
        for _ in range(130):
            x, h = c.between(1040, 1640), c.between(140, 380)
            lean = c.between(-40, 40)
            c.line(
                [(x, 1230), (x + lean * 0.4, 1230 - h * 0.6), (x + lean, 1230 - h)],
                shade("#3f4a3a", c.between(0.6, 1.3)),
                c.between(3, 6),
                soft=True,
            )
            if c.chance.random() < 0.3:
                c.line([(x + lean * 0.8, 1230 - h * 0.84), (x + lean, 1230 - h)], "#5a3f28", 13)
    return c.finish(0.3)


def _jetty(c: Canvas) -> None:
    for i in range(8):
        near = i / 7
        x, y = 470 - near * 430, 800 + near * 330
        c.rect(x - 8, y, 14 + near * 12, 60 + near * 90, "#3a342c")
    deck = outline([(430, 792), (500, 796), (250, 1210), (-140, 1210)])
    c.path(deck, linear(0, 790, 0, 1210, (0, "#8f8677"), (1, "#4a4238")))
    for i in range(26):
        t = (i / 25) ** 1.5
        c.line(
            [(430 - 570 * t, 792 + 418 * t), (500 - 250 * t, 796 + 414 * t)],
            colour("#2b261f", 0.7),
            1.5 + 3 * t,
        )


def tower(seed: int) -> Image.Image:
    """Upright: the old toll house with its clock over a lane."""
    c = Canvas(seed, 1067, 1422)
    sky(c, 1200, (0, "#5f96c8"), (0.6, "#bcd6e2"), (1, "#f6e6c6"))
    clouds(c, 80, 620, "#ffffff", 9, 0.6)
    house(c, -60, 1200, 330, 620, "#d9a97f", "#96503a")
    house(c, 800, 1200, 340, 560, "#cdb394", "#8a4a36")
    wall = outline([(330, 1210), (345, 420), (722, 420), (737, 1210)])
    c.path(wall, linear(330, 0, 737, 0, (0, "#dcc7a0"), (0.5, "#bda27a"), (1, "#7f6a4e")))
    with c.clipped(wall):
        for row in range(34):
            y, x = 420 + row * 24.0, 310.0 + (row % 2) * 20
            while x < 760:
                w = c.between(34, 62)
                c.rect(x, y, w - 3, 21, colour(shade("#c3aa80", c.between(0.78, 1.16)), 0.75), 4)
                x += w
    c.texture(wall, 0.45, 70, 80)
    c.rect(318, 396, 432, 30, linear(318, 0, 750, 0, (0, "#e6d4b0"), (1, "#8f7a58")), 4)
    roof = outline([(300, 398), (534, 70), (768, 398)])
    c.path(roof, linear(300, 0, 768, 0, (0, "#c0644a"), (0.5, "#a04c38"), (1, "#5e2a22")))
    with c.clipped(roof):
        for row in range(15):
            for i in range(28):
                c.oval(
                    290 + i * 18 + (row % 2) * 9,
                    100 + row * 22,
                    9,
                    13,
                    colour(shade("#a85540", c.between(0.7, 1.25)), 0.6),
                )
    c.line([(534, 74), (534, 20)], "#33302c", 5)
    c.poly([(534, 22), (590, 36), (534, 50)], "#c9a24f")
    c.oval(534, 560, 100, 100, linear(434, 460, 634, 660, (0, "#8d7650"), (1, "#4a3b28")))
    c.oval(534, 560, 86, 86, radial(510, 530, 130, (0, "#fffaf0"), (1, "#d8cbb0")))
    for i in range(12):
        t = i * math.pi / 6
        c.line(
            [
                (534 + math.sin(t) * 68, 560 - math.cos(t) * 68),
                (534 + math.sin(t) * 78, 560 - math.cos(t) * 78),
            ],
            "#2b241b",
            5,
        )
    c.line([(534, 560), (534 - 34, 560 - 28)], "#2b241b", 8)
    c.line([(534, 560), (534 + 6, 560 - 64)], "#2b241b", 5)
    for y in (730, 900):
        for x in (430, 590):
            c.rect(x - 8, y - 8, 66, 106, "#efe3c8", 4)
            c.rect(x, y, 50, 90, linear(x, y, x + 50, y + 90, (0, "#6f93ac"), (1, "#2f4557")))
            c.line([(x + 25, y), (x + 25, y + 90)], "#efe3c8", 4)
            c.rect(x - 14, y + 92, 78, 16, "#6d4a2c")
            for i in range(9):
                apple(
                    c,
                    x - 10 + i * 9,
                    y + 90 - (i % 3) * 5,
                    8,
                    ("#d9466a", "#e86a4a", "#f0c0d0")[i % 3],
                )
    door = QPainterPath()
    door.moveTo(470, 1210)
    door.lineTo(470, 1080)
    door.arcTo(470, 1016, 128, 128, 180, -180)
    door.lineTo(598, 1210)
    c.path(door, linear(470, 0, 598, 0, (0, "#3f6a78"), (1, "#22404c")))
    c.line([(534, 1020), (534, 1210)], "#1b333d", 4)
    c.oval(522, 1130, 5, 5, "#e0b45e")
    lane = below(c, 1200)
    c.path(lane, linear(0, 1200, 0, 1422, (0, "#c9b391"), (1, "#7d6a50")))
    c.texture(lane, 0.4, 30, 120)
    for row in range(9):
        y = 1206 + row * row * 2.9
        for i in range(16):
            c.rect(
                i * 70 - 30 + (row % 2) * 34,
                y,
                62,
                8 + row * 4,
                colour(shade("#b5a080", c.between(0.8, 1.15)), 0.5),
                6,
            )
    _bicycle(c, 760, 1285)
    for x in (260, 820):
        c.blob(
            [(x - 46, 1190), (x + 46, 1190), (x + 36, 1252), (x - 36, 1252)],
            linear(x - 46, 0, x + 46, 0, (0, "#c4724a"), (1, "#7d3f26")),
        )
        for _ in range(40):
            c.oval(
                x + c.between(-62, 62),
                1172 - c.between(0, 74),
                13,
                11,
                shade("#5f8f45", c.between(0.7, 1.3)),
            )
        for _ in range(16):
            apple(
                c,
                x + c.between(-56, 56),
                1170 - c.between(0, 70),
                9,
                c.chance.choice(("#d9466a", "#f0c0d0", "#e8d24a")),
            )
    person(
        c,
        390,
        1330,
        270,
        Look(coat="#33546b", legs="#3a3a44", long_hair=True, skirt=True),
        stride=0.5,
        left=(-0.2, 0.46),
    )
    return c.finish(0.32)


def _bicycle(c: Canvas, x: float, y: float) -> None:
    shadow(c, x + 70, y + 62, 150, 0.4)
    for dx in (0, 150):
        path = QPainterPath()
        path.addEllipse(x + dx - 56, y - 56, 112, 112)
        inner = QPainterPath()
        inner.addEllipse(x + dx - 49, y - 49, 98, 98)
        c.path(path.subtracted(inner), "#24262b")
        for i in range(12):
            t = i * 0.5236
            c.line(
                [(x + dx, y), (x + dx + math.cos(t) * 50, y + math.sin(t) * 50)],
                colour("#d8dcdf", 0.8),
                1.4,
            )
    frame = "#b23a2e"
    for points in (
        ((0, 0), (62, 4), (44, -70), (0, 0)),
        ((62, 4), (128, -74), (44, -70)),
        ((150, 0), (124, -92)),
    ):
        c.line([(x + a, y + b) for a, b in points], frame, 7)
    c.line([(x + 124, y - 92), (x + 116, y - 112), (x + 92, y - 116)], "#2b2b2e", 6, soft=True)
    c.line([(x + 44, y - 70), (x + 40, y - 92)], "#2b2b2e", 6)
    c.blob([(x + 14, y - 96), (x + 62, y - 100), (x + 60, y - 88), (x + 20, y - 86)], "#4a3020")
    c.oval(x + 62, y + 4, 13, 13, "#2b2b2e")
    c.blob(
        [(x + 118, y - 104), (x + 182, y - 104), (x + 174, y - 62), (x + 126, y - 62)],
        linear(x + 118, 0, x + 182, 0, (0, "#cf9f5c"), (1, "#8a6230")),
    )


SCENES = {
    "bees": bees,
    "garden": garden,
    "seedlings": seedlings,
    "orchard": orchard,
    "kites": kites,
    "lake": lake,
    "tower": tower,
}
