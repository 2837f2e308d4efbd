"""The stone bridge, whole and broken."""

import math

from PIL import Image
from PySide6.QtGui import QPainterPath

from sample_pictures.canvas import Canvas, colour, linear, outline, shade
from sample_pictures.figures import Look, person
from sample_pictures.nature import (
    below,
    clouds,
    glow,
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
                tone = shade("#c2a67e", canvas.between(0.82, 1.12))
                canvas.rect(x, y + lift, w - 2.2, 12.6, colour(tone, 0.8), 3)
                x += w


def _ring(canvas: Canvas, centre: float) -> None:
    """The wedge stones around an arch."""
    inner, outer, count = 152.0, 184.0, 19
    joint = QPainterPath()
    joint.addEllipse(
        centre - outer - 3, WATER - 23 - outer * 0.955, outer * 2 + 6, outer * 1.91 + 6
    )
    canvas.path(joint, "#55452f")
    for i in range(count):
        a, b = math.pi * i / count + 0.009, math.pi * (i + 1) / count - 0.009
        wedge = []
        for r, t in ((inner, a), (outer, a), (outer, b), (inner, b)):
            wedge.append((centre - r * math.cos(t), WATER - 20 - r * 0.955 * math.sin(t)))
        tone = shade("#d6bb91", canvas.between(0.86, 1.1))
        canvas.poly(wedge, linear(0, 540, 0, WATER, (0, shade(tone, 1.06)), (1, shade(tone, 0.74))))


def _arch_shade(canvas: Canvas, centre: float) -> None:
    """The underside of an arch, seen a little from the right."""
    outer, inner = QPainterPath(), QPainterPath()
    outer.addEllipse(centre - 152, WATER - 165, 304, 290)
    inner.addEllipse(centre - 118, WATER - 158, 304, 290)
    side = outer.subtracted(inner).intersected(
        outline(
            [(centre - 152, 500), (centre + 152, 500), (centre + 152, WATER), (centre - 152, WATER)]
        )
    )
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
    canvas.path(face, linear(0, 500, 0, WATER, (0, "#a98d66"), (0.5, "#8a7252"), (1, "#5d4d3a")))
    _courses(canvas, face)
    canvas.texture(face, 0.2, 70, 50)
    with canvas.clipped(face):
        for centre in keep:
            _ring(canvas, centre)
    damp = linear(0, 500, 0, WATER, (0, "#fff0d0", 0.16), (0.4, "#3a2c1c", 0), (1, "#2a2018", 0.5))
    canvas.path(face, damp)
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
        canvas.texture(outline(cut), 0.22, 120, 70)
    rail = [(x, _deck(x) - 16) for x in range(-40, 1681, 20)]
    parapet = outline([*rail, *[(x, _deck(x) + 8) for x in range(1680, -41, -20)]])
    if gap:
        parapet = parapet.subtracted(
            outline([(gap[0], 400), (gap[1], 400), (gap[1], 640), (gap[0], 640)])
        )
    canvas.path(parapet, linear(0, 490, 0, 580, (0, "#dcc39b"), (1, "#a68d6b")))
    canvas.texture(parapet, 0.2, 120, 60)


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
    c.rect(0, 660, 1600, 30, linear(0, 660, 0, 690, (0, "#8a8f60"), (1, "#6a6a4a")))
    c.rect(0, 688, 1600, 52, linear(0, 688, 0, 740, (0, "#c9c2a8"), (1, "#93a09c")))
    for x in range(-40, 1640, 70):
        c.oval(x + c.between(-20, 20), 690, c.between(20, 60), 3, "#5c6247")
    for x, h, look in (
        (452, 62, Look(coat="#8c2f2b", scarf="#d8c49a")),
        (486, 44, Look(coat="#c9973a", age=0.5)),
        (690, 64, Look(coat="#2f4a6b", hat="#1f2730")),
        (722, 60, Look(coat="#5c7a63", headscarf="#a33d35", skirt=True)),
        (930, 62, Look(coat="#3a3440")),
        (966, 66, Look(coat="#b9ac97", hair="#8d8780")),
        (1000, 42, Look(coat="#35594a", age=0.5)),
        (1196, 63, Look(coat="#6d4a2c", long_hair=True)),
    ):
        person(c, x, _deck(x) + 2, h, look, stride=0.5, flip=x > 800, ground=0)
    _bridge(c)
    c.path(
        below(c, WATER),
        linear(0, WATER, 0, c.height, (0, "#a69a83"), (0.4, "#6f7f83"), (1, "#26383f")),
    )
    c.reflect(WATER, below(c, WATER), wave=9, opacity=0.8, blur=2)
    c.path(
        below(c, WATER), linear(0, WATER, 0, c.height, (0, "#1c2a2e", 0.04), (1, "#14242a", 0.62))
    )
    water_lines(c, WATER + 6, c.height, "#ffe9c8", 150, 0.16)
    _reeds(c)
    return c.finish(0.3)


def _reeds(c: Canvas) -> None:
    """Dark reeds in the two near corners."""
    with c.layer(blur=2.2):
        for _ in range(150):
            corner = c.between(0, 1) ** 1.6 * 330
            x = corner if c.chance.random() < 0.55 else 1600 - corner * 0.8
            high = c.between(90, 260) * (1.15 - corner / 420)
            lean = c.between(-36, 36)
            tint = shade("#1d2a22", c.between(0.7, 1.5))
            stem = [(x, 1075), (x + lean * 0.3, 1075 - high * 0.6), (x + lean, 1075 - high)]
            c.line(stem, tint, c.between(2.5, 5), soft=True)


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
    ):
        person(c, x, _deck(x) + 2, 64, look, ground=0)
    _bridge(c, gap, (5, 405, 1605))
    with c.layer(blur=0.6):
        for x in range(-40, 1680, 7):
            if not gap[0] - 4 < x < gap[1]:
                c.oval(x, _deck(x) - 17, 9, _snow(c), "#eef1f2")
    c.path(
        below(c, WATER),
        linear(0, WATER, 0, c.height, (0, "#9b9484"), (0.35, "#7d705b"), (1, "#3c3328")),
    )
    c.reflect(WATER, below(c, WATER), wave=26, opacity=0.35, blur=6)
    _flood(c)
    for _ in range(24):
        left, top = c.between(870, 1220), WATER + c.between(-26, 26)
        c.rect(
            left,
            top,
            c.between(26, 60),
            c.between(16, 34),
            shade("#8f7a5d", c.between(0.7, 1.15)),
            5,
        )
    with c.layer(blur=1.4, opacity=0.85):
        for _ in range(520):
            r = c.between(1, 4.2)
            c.oval(c.between(0, 1600), c.between(0, 1067), r, r, "#ffffff")
    return c.finish(0.4)


def _snow(c: Canvas) -> float:
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


SCENES = {"bridge": bridge, "bridge-fallen": bridge_fallen}
