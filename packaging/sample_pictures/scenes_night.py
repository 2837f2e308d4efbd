"""The town at night: Mill Street under its lamps, the train."""

from PIL import Image

from sample_pictures.canvas import Canvas, colour, linear, mix, outline, radial, shade, smooth
from sample_pictures.figures import Look, person
from sample_pictures.nature import (
    below,
    clouds,
    glow,
    hills,
    house,
    sky,
)


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
    ):
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


SCENES = {"lamps": lamps, "night-train": night_train}
