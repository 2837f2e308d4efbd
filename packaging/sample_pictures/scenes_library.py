"""The new library: outside at dusk, its reading room, its reading hour."""

# ruff: noqa: PLR0917 - places and sizes go by position, as on any drawing board

from PIL import Image
from PySide6.QtGui import QPainterPath

from sample_pictures.canvas import Canvas, colour, linear, outline, radial, shade, smooth
from sample_pictures.figures import Look, bust, crowd, person
from sample_pictures.nature import (
    below,
    clouds,
    glow,
    hills,
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
    with c.clipped(arch), c.layer(blur=3, opacity=0.8):
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
    )
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
    _rug(c)
    _reader(c)
    _listeners(c)
    return c.finish(0.36)


def _rug(c: Canvas) -> None:
    """Floor, light from the windows, the round rug."""
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


def _reader(c: Canvas) -> None:
    """The reader in her chair, with the book."""
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
    )
    c.poly(
        [(690, 566), (800, 592), (800, 668), (690, 640)],
        linear(690, 0, 800, 0, (0, "#3f6f8f"), (1, "#274a63")),
    )
    c.poly(
        [(910, 566), (800, 592), (800, 668), (910, 640)],
        linear(800, 0, 910, 0, (0, "#274a63"), (1, "#3f6f8f")),
    )


def _listeners(c: Canvas) -> None:
    """Children on the rug, seen from behind."""
    for x, y, w, tint, more in (
        (420, 880, 150, "#d9a441", {}),
        (590, 950, 168, "#5f7fa8", {"long_hair": True}),
        (780, 985, 172, "#8fa65c", {"hair": "#7a4a26"}),
        (985, 955, 168, "#c4694e", {"headscarf": "#e2d3b5"}),
        (1165, 885, 150, "#7a5f91", {"hair": "#17120f"}),
        (300, 985, 170, "#4f7f74", {}),
        (1310, 990, 172, "#cf9a6b", {"long_hair": True}),
    ):
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
        )
        bust(c, x, y + 8, w * 0.92, Look(coat=tint, back=True, age=0.5, **more))


SCENES = {"library": library, "reading-room": reading_room, "reading-hour": reading_hour}
