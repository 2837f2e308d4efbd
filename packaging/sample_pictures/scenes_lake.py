"""The lake in fog, and the old toll house over its lane."""

import math

from PIL import Image
from PySide6.QtGui import QPainterPath

from sample_pictures.canvas import Canvas, colour, linear, outline, radial, shade, smooth
from sample_pictures.figures import Look, person, shadow
from sample_pictures.nature import (
    below,
    clouds,
    glow,
    hills,
    house,
    sky,
    water_lines,
)
from sample_pictures.scenes_harvest import apple


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
    _ferry(c)
    _foreground(c)
    return c.finish(0.3)


def _ferry(c: Canvas) -> None:
    """The boat, its ferryman and their mirror image."""
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


def _foreground(c: Canvas) -> None:
    """Jetty, a last bank of fog, reeds."""
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
    _roof(c)
    _clock(c)
    _windows(c)
    _lane(c)
    return c.finish(0.32)


def _roof(c: Canvas) -> None:
    """The eaves and the tiled roof."""
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


def _clock(c: Canvas) -> None:
    """The clock on the wall."""
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


def _windows(c: Canvas) -> None:
    """Windows with flower boxes, and the door."""
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


def _lane(c: Canvas) -> None:
    """The cobbled lane."""
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
    _pots(c)


def _pots(c: Canvas) -> None:
    """What stands in the lane: a bicycle, flowers in pots, a neighbour."""
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


SCENES = {"lake": lake, "tower": tower}
