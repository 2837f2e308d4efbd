"""Work at the river: the masons at the arch, the boat at the weir."""

import math

from PIL import Image
from PySide6.QtGui import QPainterPath

from sample_pictures.canvas import Canvas, colour, linear, outline, shade, smooth
from sample_pictures.figures import Look, person
from sample_pictures.nature import (
    below,
    clouds,
    glow,
    grass,
    hedge,
    hills,
    sky,
    water_lines,
)


def mason(seed: int) -> Image.Image:
    """Two masons at the arch, a block hanging on the rope between them."""
    c = Canvas(seed)
    sky(c, 1067, (0, "#8fa9bd"), (0.5, "#c6d0d0"), (1, "#8d9c98"))
    hills(c, 560, 60, 6, "#8b9da1", "#a3aca3", 900)
    hedge(c, -20, 1640, 800, 90, "#687a5c")
    c.path(below(c, 780), linear(0, 780, 0, 1067, (0, "#9aa59e"), (1, "#4c5f62")))
    water_lines(c, 790, 1067, "#ffffff", 80, 0.16)
    hole = QPainterPath()
    hole.addEllipse(800 - 470, 330, 940, 1240)
    wall = c.whole().subtracted(hole)
    c.path(wall, linear(0, 0, 1600, 1067, (0, "#c3a77f"), (0.6, "#a1875f"), (1, "#6e5b42")))
    with c.clipped(wall):
        for row in range(20):
            y, x = row * 56.0, -c.between(0, 90)
            while x < 1600:
                w = c.between(84, 160)
                tone = shade("#b79a70", c.between(0.8, 1.18))
                c.rect(x + 3, y + 3, w - 6, 50, colour(shade(tone, 0.6), 0.8), 8)
                c.rect(
                    x + 2,
                    y + 2,
                    w - 7,
                    46,
                    linear(0, y, 0, y + 50, (0, shade(tone, 1.12)), (1, shade(tone, 0.86))),
                    8,
                )
                x += w
    count = 21
    for i in range(count):
        a, b = math.pi * i / count + 0.008, math.pi * (i + 1) / count - 0.008
        if i == 10:
            continue
        wedge = [
            (800 - r * 1.0 * math.cos(t), 950 - r * 1.319 * math.sin(t))
            for r, t in ((470, a), (600, a), (600, b), (470, b))
        ]
        tone = shade("#d0b38a", c.between(0.82, 1.12))
        c.poly(wedge, linear(0, 200, 0, 1000, (0, shade(tone, 1.1)), (1, shade(tone, 0.75))))
    c.poly([(766, 160), (834, 160), (829, 332), (771, 332)], "#2c251c")
    c.texture(wall, 0.3, 60, 40)
    with c.layer(blur=26, opacity=0.55):
        ring = QPainterPath()
        ring.addEllipse(800 - 470, 330, 940, 1240)
        c.path(
            ring.subtracted(
                smooth([(350, 1100), (420, 520), (830, 380), (1230, 560), (1270, 1100)])
            ),
            "#1b150d",
        )
    _scaffold(c)
    return c.finish()


def _scaffold(c: Canvas) -> None:
    plank = linear(0, 900, 0, 940, (0, "#c79c63"), (1, "#7c5a34"))
    for x in (360, 690, 910, 1240):
        c.rect(x - 9, 560, 18, 520, linear(x - 9, 0, x + 9, 0, (0, "#b98f5a"), (1, "#6e4e2c")), 6)
    c.rect(300, 655, 1000, 15, "#9a7344", 6)
    c.line([(800, 0), (800, 250)], "#d9cba9", 6)
    c.line([(800, 250), (748, 330)], "#d9cba9", 5)
    c.line([(800, 250), (852, 330)], "#d9cba9", 5)
    block = outline([(732, 330), (868, 330), (850, 500), (750, 500)])
    c.path(block, linear(732, 330, 868, 500, (0, "#e3cba3"), (1, "#98805c")))
    c.texture(block, 0.7, 120, 80)
    person(
        c,
        560,
        905,
        430,
        Look(coat="#c27a2c", legs="#3a3f48", hat="#4a4f3a", apron="#7d6a52"),
        left=(-0.2, 0.62),
        right=(0.42, 0.98),
        ground=0.3,
    )
    person(
        c,
        1040,
        905,
        420,
        Look(coat="#3d6186", legs="#2b2d33", skin="#c68d63", hair="#8d8780"),
        left=(-0.2, 0.55),
        right=(0.44, 0.98),
        flip=True,
        ground=0.3,
    )
    c.rect(270, 900, 1060, 40, plank, 6)
    for x in (470, 800, 1120):
        c.line([(x, 903), (x, 938)], "#5e4226", 3)
    c.poly(
        [(1150, 900), (1166, 838), (1226, 838), (1242, 900)],
        linear(1150, 0, 1242, 0, (0, "#8b8f90"), (1, "#4d5152")),
    )
    c.oval(1196, 838, 32, 9, "#c9c2b4")


def boats(seed: int) -> Image.Image:
    """A rowing boat at the weir, a woman lifting driftwood with a hook, evening."""
    c = Canvas(seed)
    sky(c, 520, (0, "#3d4f74"), (0.5, "#b98a86"), (0.85, "#f4b77c"), (1, "#ffd79a"))
    glow(c, 480, 500, 460, "#ffd28a", 1.0)
    clouds(c, 110, 360, "#f0b193", 9, 0.5)
    hills(c, 420, 80, 5, "#6b6280", "#a17f83", 620)
    hills(c, 480, 46, 8, "#4d4a63", "#7e6870", 640)
    for x in (60, 150, 250, 1180, 1290, 1400, 1520):
        _poplar(c, x, 545, c.between(150, 250))
    hedge(c, -20, 1640, 552, 50, "#39414a")
    area = below(c, 545)
    c.path(area, linear(0, 545, 0, 1067, (0, "#f0b57f"), (0.3, "#a07a80"), (1, "#26304a")))
    c.reflect(545, area, wave=16, opacity=0.72, blur=4)
    c.path(area, linear(0, 545, 0, 1067, (0, "#141c33", 0), (1, "#101830", 0.7)))
    water_lines(c, 552, 1067, "#ffdca6", 260, 0.25)
    _rowers(c)
    with c.layer(blur=5):
        grass(c, 1000, 1090, "#12182a", 340, 190)
    return c.finish(0.42)


def _poplar(c: Canvas, x: float, y: float, h: float) -> None:
    for _ in range(70):
        t = c.between(0, 1)
        w = h * 0.12 * math.sin(min(3.1, 0.35 + t * 2.75))
        c.oval(
            x + c.between(-w, w),
            y - h * (0.1 + 0.9 * t),
            h * 0.045,
            h * 0.06,
            colour(shade("#3a3d4d", c.between(0.75, 1.25)), 0.9),
        )


def _rowers(c: Canvas) -> None:
    with c.layer(blur=12, opacity=0.6):
        c.oval(860, 812, 300, 26, "#0d1322")
    person(
        c,
        960,
        775,
        250,
        Look(coat="#8c3a2f", legs="#1f2430", headscarf="#d9c9a8"),
        left=(-0.1, 0.5),
        right=(0.34, 0.72),
        ground=0,
    )
    c.line([(985, 560), (1240, 850)], "#3b2a20", 8)
    person(
        c,
        740,
        800,
        215,
        Look(coat="#2c3f58", legs="#1a1d25", hat="#20242c"),
        left=(-0.26, 0.5),
        right=(0.2, 0.5),
        ground=0,
    )
    hull = smooth(
        [
            (560, 738),
            (700, 772),
            (880, 778),
            (1060, 762),
            (1180, 712),
            (1120, 812),
            (980, 838),
            (760, 838),
            (630, 806),
        ]
    )
    c.path(hull, linear(0, 730, 0, 840, (0, "#8a5a36"), (0.5, "#5d3a22"), (1, "#2a190f")))
    c.texture(hull, 0.22, 40, 120)
    c.line([(566, 742), (700, 774), (880, 781), (1060, 764), (1176, 716)], "#c79460", 9, soft=True)
    c.line([(690, 700), (470, 850)], "#a7794b", 8)
    c.oval(455, 862, 40, 11, "#7e5a38")
    with c.moved(1290, 868, 1, -9):
        c.rect(-150, -16, 300, 30, linear(0, -16, 0, 16, (0, "#8d6f50"), (1, "#2d2118")), 14)
        c.line([(40, -10), (90, -84)], "#5a432c", 9)
    with c.layer(blur=2, opacity=0.6):
        for r in (70, 120, 175):
            c.line(
                [(1290 - r * 1.5, 884), (1290, 884 + r * 0.2), (1290 + r * 1.5, 884)],
                "#ffdca6",
                3,
                soft=True,
            )


SCENES = {"mason": mason, "boats": boats}
