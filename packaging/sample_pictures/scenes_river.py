"""The river: the stone bridge whole and broken, its masons, the boats."""

import math

from PIL import Image
from PySide6.QtGui import QPainterPath

from sample_pictures.canvas import Canvas, colour, linear, mix, outline, radial, shade, smooth
from sample_pictures.figures import Look, anybody, person
from sample_pictures.nature import (
    below,
    clouds,
    glow,
    grass,
    hedge,
    hills,
    house,
    sky,
    town,
    water_lines,
)

PIERS = (205, 605, 1005, 1405)
WATER = 735


def _deck(x: float) -> float:
    return 506 + ((x - 800) / 800) ** 2 * 54


def _spandrels(gap: tuple[float, float] | None = None) -> QPainterPath:
    """The bridge's face: deck and parapet above, arches cut out."""
    top = [(x, _deck(x)) for x in range(-40, 1681, 40)]
    face = outline([*top, (1680, WATER + 8), (-40, WATER + 8)])
    for centre in (5, 405, 805, 1205, 1605):
        arch = QPainterPath()
        arch.moveTo(centre - 152, WATER + 30)
        arch.lineTo(centre - 152, WATER - 20)
        arch.arcTo(centre - 152, WATER - 20 - 145, 304, 290, 180, -180)
        arch.lineTo(centre + 152, WATER + 30)
        arch.closeSubpath()
        face = face.subtracted(arch)
    if gap:
        left, right = gap
        edge = [
            (left, 440),
            (left + 18, 540),
            (left - 12, 590),
            (left + 34, 640),
            (left + 10, 700),
            (left - 6, 800),
        ]
        back = [
            (right + 6, 800),
            (right - 24, 700),
            (right + 12, 640),
            (right - 30, 580),
            (right + 8, 530),
            (right, 440),
        ]
        face = face.subtracted(outline([*edge, *back]))
    return face


def _courses(canvas: Canvas, face: QPainterPath) -> None:
    """Rows of stones on the face, each a little different."""
    with canvas.clipped(face):
        for row in range(17):
            y, x = 500 + row * 15.0, -40 - canvas.between(0, 40)
            while x < 1680:
                w = canvas.between(26, 52)
                lift = ((x + w / 2 - 800) / 800) ** 2 * 54
                tone = shade("#b89c77", canvas.between(0.8, 1.16))
                canvas.rect(x, y + lift, w - 1.6, 13.4, colour(tone, 0.75), 2)
                x += w


def _ring(canvas: Canvas, centre: float) -> None:
    """The wedge stones around an arch."""
    inner, outer, count = 152.0, 180.0, 19
    for i in range(count):
        a, b = math.pi * i / count + 0.006, math.pi * (i + 1) / count - 0.006
        wedge = []
        for r, t in ((inner, a), (outer, a), (outer, b), (inner, b)):
            wedge.append((centre - r * math.cos(t), WATER - 20 - r * 0.955 * math.sin(t)))
        canvas.poly(wedge, shade("#cdb28b", canvas.between(0.84, 1.14)))


def _arch_shade(canvas: Canvas, centre: float) -> None:
    """The underside of an arch, seen a little from the right."""
    outer, inner = QPainterPath(), QPainterPath()
    outer.addEllipse(centre - 152, WATER - 165, 304, 290)
    inner.addEllipse(centre - 118, WATER - 158, 304, 290)
    side = outer.subtracted(inner).intersected(
        outline(
            [(centre - 152, 500), (centre + 152, 500), (centre + 152, WATER), (centre - 152, WATER)]
        )
    )  # noqa: E501
    canvas.path(side, linear(centre - 152, 0, centre - 90, 0, (0, "#3d3327"), (1, "#6d5b45")))
    canvas.rect(centre - 152, WATER - 24, 34, 26, "#4d4032")


def _bridge(
    canvas: Canvas,
    gap: tuple[float, float] | None = None,
    keep: tuple[int, ...] = (5, 405, 805, 1205, 1605),
) -> None:
    face = _spandrels(gap)
    for centre in keep:
        _arch_shade(canvas, centre)
    canvas.path(face, linear(0, 500, 0, WATER, (0, "#c7ab84"), (0.5, "#a68c6a"), (1, "#74634e")))
    _courses(canvas, face)
    with canvas.clipped(face):
        for centre in keep:
            _ring(canvas, centre)
    canvas.texture(face, 0.55, 90, 60)
    for x in PIERS:
        if gap and gap[0] - 30 < x < gap[1] + 30:
            continue
        cut = [
            (x - 34, WATER + 10),
            (x - 27, _deck(x) + 60),
            (x, _deck(x) + 44),
            (x + 27, _deck(x) + 60),
            (x + 34, WATER + 10),
        ]
        canvas.poly(
            cut,
            linear(
                x - 34,
                0,
                x + 34,
                0,
                (0, "#cfb48d"),
                (0.48, "#ab9170"),
                (0.52, "#7d6a52"),
                (1, "#5c4d3c"),
            ),
        )
        canvas.texture(outline(cut), 0.6, 200, 90)
    rail = [(x, _deck(x) - 16) for x in range(-40, 1681, 20)]
    parapet = outline([*rail, *[(x, _deck(x) + 8) for x in range(1680, -41, -20)]])
    if gap:
        parapet = parapet.subtracted(
            outline([(gap[0], 400), (gap[1], 400), (gap[1], 640), (gap[0], 640)])
        )
    canvas.path(parapet, linear(0, 490, 0, 580, (0, "#dcc39b"), (1, "#a68d6b")))
    canvas.texture(parapet, 0.5, 120, 60)


def bridge(seed: int) -> Image.Image:
    """The stone bridge at first light, people on it."""
    c = Canvas(seed)
    sky(c, 560, (0, "#6f93ba"), (0.42, "#b9c9d3"), (0.78, "#f1d8b6"), (1, "#f6c998"))
    glow(c, 1180, 430, 420, "#ffe0ad", 0.9)
    clouds(c, 90, 330, "#fff1dd", 9, 0.55)
    hills(c, 400, 70, 5, "#93a9b8", "#b9bfbb", 600)
    hills(c, 460, 46, 8, "#72898f", "#a3aca1", 640)
    hills(c, 510, 26, 11, "#5f7568", "#8d9a82", 660)
    town(c, -20, 420, 596, 150, "#b9b8a8", 0.42)
    town(c, 900, 1640, 600, 150, "#c8bda2", 0.46)
    house(c, 330, 640, 46, 250, "#c4ad90", "#8c4a36")
    c.poly(
        [(322, 392), (353, 308), (384, 392)], linear(322, 0, 384, 0, (0, "#a55a42"), (1, "#6c3527"))
    )
    c.oval(353, 425, 13, 13, "#efe4cc")
    hedge(c, -20, 1640, 668, 70, "#5a6f4a")
    c.rect(0, 655, 1600, 90, linear(0, 655, 0, 745, (0, "#6b7450"), (1, "#4f5740")))
    for x, h, look in (
        (452, 62, Look(coat="#8c2f2b", scarf="#d8c49a")),
        (486, 44, Look(coat="#c9973a", age=0.5)),
        (690, 64, Look(coat="#2f4a6b", hat="#1f2730")),
        (722, 60, Look(coat="#5c7a63", headscarf="#a33d35", skirt=True)),
        (930, 62, Look(coat="#3a3440")),
        (966, 66, Look(coat="#b9ac97", hair="#8d8780")),
        (1000, 42, Look(coat="#35594a", age=0.5)),
        (1196, 63, Look(coat="#6d4a2c", long_hair=True)),
    ):  # noqa: E501
        person(c, x, _deck(x) + 2, h, look, stride=0.5, flip=x > 800, ground=0)
    _bridge(c)
    c.path(
        below(c, WATER),
        linear(0, WATER, 0, c.height, (0, "#a69a83"), (0.4, "#6f7f83"), (1, "#26383f")),
    )
    c.reflect(WATER, below(c, WATER), wave=12, opacity=0.72)
    c.path(
        below(c, WATER), linear(0, WATER, 0, c.height, (0, "#1c2a2e", 0.1), (1, "#14242a", 0.72))
    )
    water_lines(c, WATER + 6, c.height, "#ffe9c8", 150, 0.16)
    with c.layer(blur=3):
        grass(c, 1010, 1080, "#20301f", 520, 150)
    return c.finish()


def bridge_fallen(seed: int) -> Image.Image:
    """The bridge with its fourth arch gone, brown flood water, snow in the air."""
    c = Canvas(seed)
    sky(c, 600, (0, "#6d7883"), (0.6, "#a9b0b4"), (1, "#cfd0cb"))
    clouds(c, 30, 300, "#59636c", 12, 0.6)
    clouds(c, 60, 330, "#d9dcdc", 7, 0.4)
    hills(c, 420, 70, 5, "#8b979e", "#b5bcbd", 620)
    hills(c, 500, 40, 8, "#7c868a", "#a5abaa", 660)
    town(c, -20, 560, 650, 84, "#b4b8b8", 0.6, 0.12)
    town(c, 1040, 1640, 648, 78, "#b9bcbb", 0.6, 0.1)
    hedge(c, -20, 1640, 676, 60, "#5f6662")
    c.rect(0, 660, 1600, 90, linear(0, 655, 0, 745, (0, "#c3c6c4"), (1, "#7e827f")))
    gap = (880.0, 1210.0)
    for x, look in (
        (330, Look(coat="#2b3640", hat="#1c2126")),
        (372, Look(coat="#6b2f2c", headscarf="#c5b9a5", skirt=True)),
        (420, Look(coat="#3d4a3d", hat="#37302a")),
    ):  # noqa: E501
        person(c, x, _deck(x) + 2, 64, look, ground=0)
    _bridge(c, gap, (5, 405, 1605))
    with c.layer(blur=0.6):
        for x in range(-40, 1680, 7):
            if not gap[0] - 4 < x < gap[1]:
                c.oval(x, _deck(x) - 17, 9, canvas_snow(c), "#eef1f2")
    c.path(
        below(c, WATER),
        linear(0, WATER, 0, c.height, (0, "#9b9484"), (0.35, "#7d705b"), (1, "#3c3328")),
    )
    c.reflect(WATER, below(c, WATER), wave=26, opacity=0.35, blur=6)
    _flood(c)
    for i in range(24):
        x, y = c.between(870, 1220), WATER + c.between(-26, 26)
        c.rect(
            x, y, c.between(26, 60), c.between(16, 34), shade("#8f7a5d", c.between(0.7, 1.15)), 5
        )
    with c.layer(blur=1.4, opacity=0.85):
        for _ in range(520):
            r = c.between(1, 4.2)
            c.oval(c.between(0, 1600), c.between(0, 1067), r, r, "#ffffff")
    return c.finish(0.4)


def canvas_snow(c: Canvas) -> float:
    """How thick the snow lies here."""
    return c.between(3, 6.5)


def _flood(c: Canvas) -> None:
    """Rolling water with foam and driftwood."""
    for i in range(16):
        near = i / 15
        y = WATER + 20 + near**1.5 * 310
        points = [
            (x, y + math.sin(x / (60 + 70 * near) + i * 1.7) * (4 + 13 * near))
            for x in range(-40, 1700, 40)
        ]
        with c.layer(blur=1 + near * 3, opacity=0.42):
            c.line(points, "#d8cdb6", 2 + near * 5, soft=True)
            c.line([(x, y + 9 + near * 12) for x, y in points], "#2e261c", 4 + near * 14, soft=True)
    for _ in range(90):
        x, y = c.between(840, 1600), WATER + c.between(0, 1) ** 2 * 220
        c.oval(x, y, c.between(6, 40), c.between(1, 4), colour("#f3efe4", 0.4))
    for x, y, long, turn in ((300, 905, 260, -7), (1180, 960, 330, 5)):
        with c.moved(x, y, 1, turn):
            c.rect(
                -long / 2, -12, long, 24, linear(0, -12, 0, 12, (0, "#7d6449"), (1, "#2c2117")), 12
            )
            c.line([(long * 0.2, -6), (long * 0.3, -60)], "#4a3826", 9)
            c.line([(long * 0.3, -60), (long * 0.36, -84)], "#4a3826", 5)


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
    )  # noqa: E501
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
    )  # noqa: E501
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


SCENES = {"bridge": bridge, "bridge-fallen": bridge_fallen, "mason": mason, "boats": boats}
__all__ = ["SCENES", "anybody", "mix", "radial"]
