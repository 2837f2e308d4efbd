"""The town: the library outside and inside, the lamps of Mill Street, the night train, the tower."""

import math

from PIL import Image
from PySide6.QtGui import QPainterPath

from sample_pictures.canvas import Canvas, colour, linear, mix, outline, radial, shade, smooth
from sample_pictures.figures import Look, anybody, bust, crowd, person
from sample_pictures.nature import (
    below,
    clouds,
    glow,
    hedge,
    hills,
    house,
    sky,
    town,
    tree,
    water_lines,
)

BOOKS = (
    "#7c2d2a",
    "#2f4b6e",
    "#c79a4b",
    "#38614a",
    "#5d4470",
    "#d8c9ad",
    "#22303c",
    "#a3562f",
    "#86907a",
)


def library(seed: int) -> Image.Image:
    """The new library at dusk, mirrored in the river."""
    c = Canvas(seed)
    sky(c, 720, (0, "#22304f"), (0.45, "#5a5f86"), (0.8, "#c78f86"), (1, "#eab58b"))
    clouds(c, 120, 420, "#d79a93", 8, 0.4)
    hills(c, 560, 40, 7, "#4c4f6d", "#6f6577", 760)
    town(c, -20, 430, 735, 120, "#4a4763", 0.72, 0.4)
    town(c, 1240, 1640, 735, 120, "#4a4763", 0.72, 0.4)
    front = outline([(380, 742), (380, 262), (1010, 190), (1010, 742)])
    side = outline([(1010, 742), (1010, 190), (1265, 282), (1265, 742)])
    c.path(front, linear(380, 0, 1010, 0, (0, "#5a4a4d"), (1, "#76595133"[:7])))
    c.path(side, linear(1010, 0, 1265, 0, (0, "#4a3b42"), (1, "#32293a")))
    c.texture(front, 0.5, 160, 120)
    c.texture(side, 0.5, 160, 120)
    for row in range(6):
        for column in range(9):
            _window(c, column / 9 + 0.022, row, 380, 1010, 262, 190, 0.85)
        for column in range(4):
            _window(c, column / 4 + 0.05, row, 1010, 1265, 190, 282, 0.6)
    c.poly([(370, 262), (1012, 182), (1275, 280), (1275, 270), (1012, 168), (370, 250)], "#2c2631")
    c.poly(
        [(640, 742), (640, 634), (760, 630), (760, 742)],
        linear(0, 630, 0, 742, (0, "#ffe9b8"), (1, "#ffca72")),
    )
    c.line([(700, 632), (700, 742)], "#6b4c2a", 5)
    c.rect(0, 736, 1600, 60, linear(0, 736, 0, 796, (0, "#544a55"), (1, "#2b2734")))
    c.rect(0, 736, 1600, 5, "#7d6f72")
    for x, size in ((250, 190), (325, 150), (1330, 200), (1420, 150)):
        tree(c, x, 745, size, "#39473f", "#2a2023")
    for x in (180, 560, 850, 1180, 1500):
        c.line([(x, 742), (x, 640)], "#1d1a24", 6)
        c.oval(x, 634, 9, 11, "#ffe6b0")
        glow(c, x, 634, 90, "#ffcf86", 0.6)
    crowd(c, 590, 1130, 760, 74, 9)
    glow(c, 700, 700, 240, "#ffc878", 0.55)
    area = below(c, 796)
    c.path(area, linear(0, 796, 0, 1067, (0, "#6b5a6b"), (1, "#121827")))
    c.reflect(796, area, wave=20, opacity=0.82, blur=3)
    c.path(area, linear(0, 796, 0, 1067, (0, "#141a2e", 0.15), (1, "#0c1120", 0.66)))
    water_lines(c, 802, 1067, "#ffcf8f", 150, 0.2)
    return c.finish(0.4)


def _window(
    c: Canvas, share: float, row: int, x1: float, x2: float, y1: float, y2: float, lit: float
) -> None:
    """A window on a wall whose upper edge runs from y1 to y2."""
    wide = (x2 - x1) * (0.062 if x2 - x1 > 400 else 0.13)
    x = x1 + (x2 - x1) * share
    top = y1 + (y2 - y1) * share
    step = (742 - top) / 6.5
    y, tall = top + step * (row + 0.34) + (4 if c.chance.random() < 0.4 else 0), step * 0.62
    if row == 5 and 600 < x < 790:
        return
    on = c.chance.random() < lit
    pane = c.chance.choice(("#ffd98f", "#ffcb73", "#ffe8bb", "#f6bd66")) if on else "#333a52"
    c.rect(x - 4, y - 4, wide + 8, tall + 8, "#3a2f36")
    c.rect(x, y, wide, tall, linear(0, y, 0, y + tall, (0, shade(pane, 0.86)), (1, pane)))
    if on and c.chance.random() < 0.45:
        c.rect(x + 3, y + tall * 0.5, wide - 6, tall * 0.5, colour("#7a4e2a", 0.45))
    c.line([(x + wide / 2, y), (x + wide / 2, y + tall)], "#4a3a35", 3)


def _shelf(c: Canvas, x1: float, x2: float, y: float, tall: float) -> None:
    """A row of books standing on a board at y."""
    x = x1 + 4
    while x < x2 - 16:
        if c.chance.random() < 0.05:
            x += c.between(14, 34)
            continue
        w, h = c.between(9, 21), tall * c.between(0.62, 0.9)
        tint = shade(c.chance.choice(BOOKS), c.between(0.75, 1.15))
        c.rect(
            x,
            y - h,
            w,
            h,
            linear(
                x,
                0,
                x + w,
                0,
                (0, shade(tint, 0.8)),
                (0.3, shade(tint, 1.2)),
                (1, shade(tint, 0.62)),
            ),
            1.5,
        )
        c.rect(x, y - h * 0.82, w, 4, colour("#f0d9a0", 0.5))
        x += w + 1
    c.rect(x1, y, x2 - x1, 12, linear(0, y, 0, y + 12, (0, "#8d5f38"), (1, "#432a18")))


def _shelves(c: Canvas, x1: float, x2: float, bottom: float, rows: int, tall: float) -> None:
    c.rect(x1 - 10, 0, x2 - x1 + 20, bottom, "#24160e")
    for row in range(rows):
        _shelf(c, x1, x2, bottom - 12 - row * tall, tall - 12)
    for x in (x1 - 12, x2 - 4):
        c.rect(x, 0, 16, bottom, linear(x, 0, x + 16, 0, (0, "#9a6a40"), (1, "#4a2e1a")))


def reading_room(seed: int) -> Image.Image:
    """Readers under green lamps, shelves behind them."""
    c = Canvas(seed)
    c.rect(0, 0, 1600, 1067, "#1d120b")
    with c.layer(blur=1.6):
        for x in (20, 300, 1040, 1320):
            _shelves(c, x, x + 262, 800, 8, 100)
    arch = QPainterPath()
    arch.moveTo(600, 800)
    arch.lineTo(600, 330)
    arch.arcTo(600, 110, 400, 440, 180, -180)
    arch.lineTo(1000, 800)
    c.rect(578, 0, 444, 800, linear(0, 0, 0, 800, (0, "#5a3d28"), (1, "#6e4b30")))
    c.path(arch, linear(0, 110, 0, 800, (0, "#54688d"), (0.6, "#c69a92"), (1, "#f1c08c")))
    with c.clipped(arch):
        with c.layer(blur=3, opacity=0.8):
            hills(c, 620, 40, 12, "#515a78", "#6a6379", 800)
            for x in (640, 700, 920, 970):
                tree(c, x, 800, 190, "#3d4a48")
    for x in (700, 800, 900):
        c.line([(x, 120), (x, 800)], "#3b2617", 8)
    for y in (330, 450, 570, 690):
        c.line([(600, y), (1000, y)], "#3b2617", 7)
    glow(c, 800, 480, 560, "#ffd9a8", 0.35)
    readers = (
        Look(coat="#2f4a6b"),
        Look(coat="#7d2f2c", long_hair=True),
        Look(coat="#b9ac97", hair="#8d8780"),
        Look(coat="#35594a", headscarf="#c9a24f"),
        Look(coat="#5a4a6e", skin="#a8704b"),
    )  # noqa: E501
    for x, look in zip((190, 500, 800, 1110, 1420), readers, strict=True):
        bust(c, x, 830, 210, look)
    table = outline([(0, 812), (1600, 812), (1600, 1067), (0, 1067)])
    c.path(table, linear(0, 812, 0, 1067, (0, "#9a6537"), (0.3, "#7c4d28"), (1, "#3a2111")))
    c.texture(table, 0.5, 8, 120)
    for x in (340, 1260):
        _lamp(c, x, 880)
    for i, x in enumerate((150, 505, 800, 1090, 1450)):
        _open_book(c, x, 925 + (i % 2) * 36, 1.0, (-7, 5, 0, -4, 8)[i])
    return c.finish(0.48)


def _lamp(c: Canvas, x: float, y: float) -> None:
    with c.layer(mode="add"):
        c.poly(
            [(x - 90, y - 185), (x + 90, y - 185), (x + 330, y + 120), (x - 330, y + 120)],
            linear(0, y - 185, 0, y + 120, (0, "#ffdf9a", 0.42), (1, "#ffcf7a", 0)),
        )
        c.painter.save()
        c.painter.translate(x, y + 50)
        c.painter.scale(1, 0.22)
        c.oval(0, 0, 420, 420, radial(0, 0, 420, (0, "#ffd489", 0.75), (1, "#ffd489", 0)))
        c.painter.restore()
    c.oval(x, y + 6, 62, 15, linear(x - 60, 0, x + 60, 0, (0, "#e0b45e"), (1, "#6a4719")))
    c.rect(x - 7, y - 190, 14, 195, linear(x - 7, 0, x + 7, 0, (0, "#f0cd80"), (1, "#7a551f")))
    cap = smooth(
        [
            (x - 112, y - 180),
            (x - 84, y - 238),
            (x, y - 266),
            (x + 84, y - 238),
            (x + 112, y - 180),
            (x, y - 172),
        ]
    )
    c.path(
        cap,
        linear(
            x - 110, y - 266, x + 110, y - 170, (0, "#5fc08d"), (0.45, "#1f7a55"), (1, "#0d3d2c")
        ),
    )
    c.oval(x, y - 176, 104, 9, "#fff1c8")


def _open_book(c: Canvas, x: float, y: float, size: float, turn: float) -> None:
    with c.layer(blur=7, opacity=0.6):
        c.oval(x + 8, y + 26, 98 * size, 18 * size, "#140a04")
    with c.moved(x, y, size, turn):
        left = smooth([(0, 8), (-50, -14), (-92, -4), (-98, 26), (-52, 18), (0, 36)])
        right = smooth([(0, 8), (50, -14), (92, -4), (98, 26), (52, 18), (0, 36)])
        c.path(left, linear(-98, 0, 0, 0, (0, "#f7efdc"), (0.8, "#e6d8bd"), (1, "#a8967a")))
        c.path(right, linear(0, 0, 98, 0, (0, "#b5a486"), (0.2, "#efe3ca"), (1, "#fbf5e6")))
        for i in range(4):
            c.line(
                [(-80, 2 + i * 5), (-46, -2 + i * 5), (-14, 8 + i * 5)], "#a79a84", 1.3, soft=True
            )
            c.line([(14, 8 + i * 5), (46, -2 + i * 5), (80, 2 + i * 5)], "#a79a84", 1.3, soft=True)


def reading_hour(seed: int) -> Image.Image:
    """A reader with a large book, children on a round rug before her."""
    c = Canvas(seed)
    c.rect(0, 0, 1600, 760, linear(0, 0, 0, 760, (0, "#e9d6b4"), (1, "#d9bd93")))
    for x in (60, 1180):
        c.rect(x, 90, 360, 420, "#8d6a48", 6)
        c.rect(x + 14, 104, 332, 392, linear(0, 104, 0, 496, (0, "#bcd8ea"), (1, "#eef3e4")))
        with c.clipped(outline([(x + 14, 104), (x + 346, 104), (x + 346, 496), (x + 14, 496)])):
            tree(c, x + 120, 560, 300, "#8fae62")
            tree(c, x + 290, 560, 230, "#a9b565")
        c.line([(x + 180, 104), (x + 180, 496)], "#8d6a48", 10)
        c.line([(x + 14, 290), (x + 346, 290)], "#8d6a48", 10)
    with c.layer(blur=1):
        for y in (250, 372, 494):
            _shelf(c, 480, 1120, y, 104)
    c.rect(468, 130, 14, 480, "#8a5a34")
    c.rect(1118, 130, 14, 480, "#8a5a34")
    c.rect(470, 520, 660, 90, linear(0, 520, 0, 610, (0, "#a9764a"), (1, "#6e4828")))
    floor = below(c, 640)
    c.path(floor, linear(0, 640, 0, 1067, (0, "#b98a58"), (1, "#6f4a2a")))
    for i in range(26):
        c.line(
            [(800 + (i - 13) * 70, 640), (800 + (i - 13) * 190, 1067)], colour("#4e3118", 0.4), 2
        )
    with c.layer(mode="add", blur=18, opacity=0.5):
        for x in (60, 1180):
            c.poly(
                [(x + 60, 640), (x + 400, 640), (x + 560, 900), (x + 120, 900)],
                colour("#ffe9bd", 0.6),
            )
    for r, tint in (
        (1.0, "#a5402f"),
        (0.86, "#e3c48a"),
        (0.8, "#33566b"),
        (0.5, "#d7ae5c"),
        (0.44, "#a5402f"),
    ):
        c.oval(800, 850, 640 * r, 186 * r, tint)
    c.texture(smooth([(160, 850), (800, 664), (1440, 850), (800, 1036)]), 0.3, 200, 140)
    c.rect(690, 560, 220, 210, linear(690, 0, 910, 0, (0, "#5f7f6a"), (1, "#34493c")), 40)
    c.rect(650, 640, 60, 140, "#48634f", 26)
    c.rect(890, 640, 60, 140, "#2f4438", 26)
    person(
        c,
        800,
        850,
        420,
        Look(coat="#b5533f", legs="#4a3f52", skirt=True, hair="#5b3b25", long_hair=True),
        left=(-0.12, 0.62),
        right=(0.12, 0.62),
        ground=0.5,
    )  # noqa: E501
    c.poly(
        [(690, 566), (800, 592), (800, 668), (690, 640)],
        linear(690, 0, 800, 0, (0, "#3f6f8f"), (1, "#274a63")),
    )
    c.poly(
        [(910, 566), (800, 592), (800, 668), (910, 640)],
        linear(800, 0, 910, 0, (0, "#274a63"), (1, "#3f6f8f")),
    )
    for x, y, w, tint, more in (
        (420, 880, 150, "#d9a441", {}),
        (590, 950, 168, "#5f7fa8", {"long_hair": True}),
        (780, 985, 172, "#8fa65c", {"hair": "#7a4a26"}),
        (985, 955, 168, "#c4694e", {"headscarf": "#e2d3b5"}),
        (1165, 885, 150, "#7a5f91", {"hair": "#17120f"}),
        (300, 985, 170, "#4f7f74", {}),
        (1310, 990, 172, "#cf9a6b", {"long_hair": True}),
    ):  # noqa: E501
        with c.layer(blur=14, opacity=0.5):
            c.oval(x, y + 60, w * 0.62, 26, "#1a0d05")
        c.blob(
            [
                (x - w * 0.56, y + 66),
                (x - w * 0.46, y - 20),
                (x + w * 0.46, y - 20),
                (x + w * 0.56, y + 66),
                (x, y + 84),
            ],
            linear(x - w / 2, 0, x + w / 2, 0, (0, shade(tint, 1.05)), (1, shade(tint, 0.6))),
        )  # noqa: E501
        bust(c, x, y + 8, w * 0.92, Look(coat=tint, back=True, age=0.5, **more))  # type: ignore[arg-type]
    return c.finish(0.36)


def lamps(seed: int) -> Image.Image:
    """Mill Street under its new lamps, stars above the roofs."""
    c = Canvas(seed)
    sky(c, 760, (0, "#0b1330"), (0.6, "#26305a"), (1, "#5a5276"))
    for _ in range(420):
        r = c.between(0.5, 1.9)
        c.oval(
            c.between(0, 1600),
            c.between(0, 1) ** 1.3 * 560,
            r,
            r,
            colour("#ffffff", c.between(0.3, 0.95)),
        )
    with c.layer(blur=22, opacity=0.3):
        for i in range(60):
            c.oval(
                i * 30 - 60 + c.between(-40, 40),
                420 - i * 7 + c.between(-60, 60),
                60,
                34,
                "#b7c0ea",
            )
    walls = ("#7d6672", "#6b5f78", "#8a6d68", "#5f6078", "#77677f")
    for depth in range(6):
        t = depth / 6
        w, foot, tall = 300 * (1 - t) + 40, 900 - 240 * t, (690 - 480 * t)
        x = -70 + (560 * (1 - (1 - t) ** 1.9))
        wall = mix(walls[depth % 5], "#3c3c5e", 0.25 + 0.3 * t)
        house(c, x, foot, w * 0.94, tall * c.between(0.86, 1.02), wall, "#4a2f36", 0.38)
        house(
            c,
            1600 - x - w * 0.94,
            foot,
            w * 0.94,
            tall * c.between(0.84, 1.04),
            shade(wall, 0.92),
            "#43293a",
            0.38,
        )
    house(c, 700, 664, 90, 170, "#4d4a68", "#35263a", 0.5)
    house(c, 790, 664, 110, 200, "#514a66", "#3a2738", 0.4)
    road = outline([(-60, 1067), (-60, 905), (650, 660), (950, 660), (1660, 905), (1660, 1067)])
    c.path(road, linear(0, 660, 0, 1067, (0, "#4b465f"), (1, "#23202f")))
    with c.clipped(road):
        for row in range(26):
            near = row / 25
            y = 664 + near**1.7 * 400
            h = 3 + near * 20
            x = -20.0 - c.between(0, 60)
            while x < 1620:
                w = (12 + near * 70) * c.between(0.7, 1.2)
                c.rect(x, y, w - 2, h, colour(shade("#6a627d", c.between(0.6, 1.2)), 0.55), 5)
                x += w
    for x, foot, size in (
        (770, 676, 0.22),
        (838, 676, 0.22),
        (650, 720, 0.4),
        (960, 720, 0.4),
        (430, 800, 0.66),
        (1175, 800, 0.66),
        (150, 930, 1.05),
        (1455, 930, 1.05),
    ):  # noqa: E501
        _street_lamp(c, x, foot, size)
    person(
        c,
        700,
        880,
        190,
        Look(coat="#8c3a2f", legs="#1f1d29", scarf="#d8c49a"),
        stride=0.7,
        ground=0.7,
    )
    person(
        c,
        770,
        885,
        182,
        Look(coat="#2f4a5b", legs="#1b1a25", long_hair=True),
        stride=0.6,
        flip=True,
        ground=0.7,
    )
    person(
        c,
        985,
        790,
        120,
        Look(coat="#5a4a3e", legs="#1b1a25", hat="#26222c"),
        stride=0.5,
        flip=True,
        ground=0.6,
    )
    return c.finish(0.5)


def _street_lamp(c: Canvas, x: float, foot: float, size: float) -> None:
    top = foot - 430 * size
    c.line([(x, foot), (x, top)], "#14121b", 12 * size)
    c.line([(x - 30 * size, foot), (x + 30 * size, foot)], "#14121b", 14 * size)
    with c.layer(mode="add"):
        cone = [
            (x - 34 * size, top),
            (x + 34 * size, top),
            (x + 250 * size, foot),
            (x - 250 * size, foot),
        ]
        c.poly(cone, linear(0, top, 0, foot, (0, "#ffd48a", 0.42), (1, "#ffb95e", 0.02)))
        c.painter.save()
        c.painter.translate(x, foot)
        c.painter.scale(1, 0.24)
        r = 300 * size
        c.oval(0, 0, r, r, radial(0, 0, r, (0, "#ffc978", 0.8), (1, "#ffc978", 0)))
        c.painter.restore()
    c.poly(
        [
            (x - 44 * size, top),
            (x - 14 * size, top - 40 * size),
            (x + 14 * size, top - 40 * size),
            (x + 44 * size, top),
        ],
        "#1b1822",
    )
    c.oval(x, top + 3 * size, 34 * size, 9 * size, "#fff0c9")
    glow(c, x, top + 6 * size, 120 * size, "#ffd28a", 0.6)


def night_train(seed: int) -> Image.Image:
    """A lit train crossing the plain at night, mountains and moon behind."""
    c = Canvas(seed)
    sky(c, 700, (0, "#0c1636"), (0.55, "#27406e"), (1, "#6f86a6"))
    for _ in range(260):
        c.oval(
            c.between(0, 1600), c.between(0, 420), 1.2, 1.2, colour("#ffffff", c.between(0.2, 0.9))
        )
    glow(c, 1220, 210, 330, "#cfe0ff", 0.7)
    c.oval(1220, 210, 62, 62, radial(1200, 190, 90, (0, "#ffffff"), (1, "#cdd8ec")))
    hills(c, 430, 120, 9, "#2b3f68", "#5a7396", 720)
    hills(c, 540, 60, 6, "#1d2e50", "#3b5376", 760)
    clouds(c, 560, 640, "#b9cbe4", 6, 0.35)
    lake = below(c, 620)
    c.path(lake, linear(0, 620, 0, 760, (0, "#5f7fa5"), (1, "#223a5c")))
    c.reflect(620, lake, wave=8, opacity=0.55, blur=3)
    for x in range(40, 1600, 190):
        c.rect(x - 12, 800, 24, 190, linear(x - 12, 0, x + 12, 0, (0, "#4b5a72"), (1, "#1e2940")))
    c.poly(
        [(-20, 786), (1620, 742), (1620, 776), (-20, 828)],
        linear(0, 742, 0, 828, (0, "#5d6c85"), (1, "#1c2438")),
    )
    _coaches(c)
    ground = smooth(
        [(-40, 930), (300, 880), (700, 905), (1100, 870), (1640, 900), (1640, 1200), (-40, 1200)]
    )
    c.path(ground, linear(0, 870, 0, 1067, (0, "#1f3140"), (1, "#0a1220")))
    with c.layer(mode="add", blur=16, opacity=0.6):
        for i in range(26):
            x = 20 + i * 62
            c.poly([(x, 900), (x + 26, 900), (x - 10, 985), (x - 60, 985)], colour("#ffcf7f", 0.35))
    for x, size in ((90, 210), (190, 150), (1390, 190), (1500, 260)):
        _fir(c, x, 1010, size)
    return c.finish(0.45)


def _coaches(c: Canvas) -> None:
    def edge(x: float, lift: float) -> tuple[float, float]:
        return x, 786 - (x + 20) * 0.0268 - lift * (1 - x / 5200)

    x = -160.0
    for number in range(5):
        long = 340.0
        last = number == 4
        body = outline(
            [
                edge(x, 14),
                edge(x, 118),
                edge(x + long - (46 if last else 0), 118),
                edge(x + long, 60 if last else 118),
                edge(x + long, 14),
            ]
        )
        tint = "#24457a" if number % 2 else "#1f3c6b"
        c.path(
            body, linear(0, 650, 0, 790, (0, shade(tint, 1.5)), (0.35, tint), (1, shade(tint, 0.5)))
        )
        c.path(
            outline([edge(x, 34), edge(x, 42), edge(x + long, 42), edge(x + long, 34)]), "#e7d6a8"
        )
        for i in range(6 if not last else 5):
            wx = x + 22 + i * 52
            glass = outline([edge(wx, 62), edge(wx, 98), edge(wx + 38, 98), edge(wx + 38, 62)])
            c.path(glass, linear(0, 660, 0, 740, (0, "#fff0c4"), (1, "#ffc766")))
            if c.chance.random() < 0.55:
                px, py = edge(wx + c.between(10, 28), 62)
                with c.clipped(glass):
                    c.oval(px, py - 19, 7, 9, "#3a2a22")
                    c.oval(px, py + 2, 14, 14, c.chance.choice(("#6d3a32", "#31475e", "#4d4a3a")))
        for i in (50, 92, 248, 290):
            wheel = edge(x + i, 8)
            c.oval(*wheel, 13, 13, "#0d1220")
        x += long + 8
    glow(c, 1550, 690, 300, "#fff0c0", 0.9)
    glow(c, 800, 700, 620, "#ffcf86", 0.16)


def _fir(c: Canvas, x: float, y: float, h: float) -> None:
    for i in range(5):
        top, wide = y - h + i * h * 0.16, h * (0.1 + i * 0.055)
        c.poly(
            [(x, top), (x + wide, top + h * 0.3), (x - wide, top + h * 0.3)],
            linear(x - wide, 0, x + wide, 0, (0, "#2b4458"), (1, "#0b1524")),
        )
    c.rect(x - h * 0.02, y - h * 0.1, h * 0.04, h * 0.12, "#0b1018")


SCENES = {
    "library": library,
    "reading-room": reading_room,
    "reading-hour": reading_hour,
    "lamps": lamps,
    "night-train": night_train,
}
__all__ = ["SCENES", "anybody", "hedge", "math"]
