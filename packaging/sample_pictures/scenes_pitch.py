"""The football pitch."""

# ruff: noqa: PLR0917 - places and sizes go by position, as on any drawing board

import math

from PIL import Image

from sample_pictures.canvas import Canvas, Paint, colour, linear, outline, radial, shade, smooth
from sample_pictures.figures import HAIRS, SKINS, Look, head, shadow
from sample_pictures.nature import below, clouds, grass, hedge, sky


def _limb(c: Canvas, points: list[tuple[float, float]], tint: Paint, width: float) -> None:
    c.line(points, tint, width, soft=False)


def _player(
    c: Canvas, x: float, y: float, h: float, shirt: str, shorts: str, look: Look, flip: bool = False
) -> None:
    """A running player; y is the ground under the standing foot."""
    shadow(c, x + h * 0.05, y + h * 0.02, h * 0.42, 0.55)
    with c.moved(x, y, -1 if flip else 1):
        u = h
        skin, dark = look.skin, shade(look.skin, 0.78)
        _limb(
            c,
            [(-0.09 * u, -0.72 * u), (-0.22 * u, -0.6 * u), (-0.32 * u, -0.68 * u)],
            dark,
            0.055 * u,
        )
        _limb(c, [(-0.04 * u, -0.44 * u), (-0.16 * u, -0.28 * u)], shade(shorts, 0.7), 0.125 * u)
        _limb(c, [(-0.15 * u, -0.29 * u), (-0.34 * u, -0.2 * u)], shade(shirt, 0.75), 0.075 * u)
        c.blob(
            [
                (-0.33 * u, -0.235 * u),
                (-0.3 * u, -0.17 * u),
                (-0.37 * u, -0.1 * u),
                (-0.41 * u, -0.13 * u),
            ],
            "#16151a",
        )
        _limb(c, [(0.03 * u, -0.44 * u), (0.14 * u, -0.3 * u)], shorts, 0.135 * u)
        _limb(
            c,
            [(0.14 * u, -0.29 * u), (0.11 * u, -0.05 * u)],
            linear(0.06 * u, 0, 0.18 * u, 0, (0, shade(shirt, 1.1)), (1, shade(shirt, 0.7))),
            0.082 * u,
        )
        c.oval(0.135 * u, -0.27 * u, 0.045 * u, 0.045 * u, skin)
        c.blob(
            [
                (0.06 * u, -0.055 * u),
                (0.12 * u, -0.07 * u),
                (0.24 * u, -0.015 * u),
                (0.22 * u, 0.005 * u),
                (0.07 * u, 0),
            ],
            "#16151a",
        )
        torso = smooth(
            [
                (-0.1 * u, -0.8 * u),
                (0.02 * u, -0.84 * u),
                (0.14 * u, -0.79 * u),
                (0.12 * u, -0.6 * u),
                (0.1 * u, -0.42 * u),
                (-0.1 * u, -0.42 * u),
                (-0.1 * u, -0.6 * u),
            ]
        )
        c.path(
            torso,
            linear(
                -0.12 * u,
                0,
                0.14 * u,
                0,
                (0, shade(shirt, 1.12)),
                (0.6, shirt),
                (1, shade(shirt, 0.7)),
            ),
        )
        _limb(c, [(0.11 * u, -0.76 * u), (0.19 * u, -0.64 * u)], shade(shirt, 0.9), 0.085 * u)
        _limb(c, [(0.19 * u, -0.63 * u), (0.3 * u, -0.7 * u)], skin, 0.052 * u)
        c.painter.save()
        c.painter.translate(0.05 * u, -0.905 * u)
        c.painter.rotate(6)
        head(c, look, 0.078 * u)
        c.painter.restore()


def _ball(c: Canvas, x: float, y: float, r: float) -> None:
    shadow(c, x + 6, y + r, r * 2, 0.6)
    c.oval(
        x,
        y,
        r,
        r,
        radial(x - r * 0.4, y - r * 0.4, r * 1.7, (0, "#ffffff"), (0.6, "#d9dde0"), (1, "#6d757a")),
    )
    for i in range(5):
        t = i * 1.257 - 1.57
        c.oval(x + math.cos(t) * r * 0.78, y + math.sin(t) * r * 0.78, r * 0.2, r * 0.17, "#22262b")
    c.poly(
        [
            (x + math.cos(t * 1.257 - 1.57) * r * 0.34, y + math.sin(t * 1.257 - 1.57) * r * 0.34)
            for t in range(5)
        ],
        "#22262b",
    )


def football(seed: int) -> Image.Image:
    """The seven in training, three of them on the ball."""
    c = Canvas(seed)
    sky(c, 430, (0, "#6fa0cf"), (0.7, "#cfe0e6"), (1, "#f2ead0"))
    clouds(c, 40, 230, "#ffffff", 7, 0.6)
    hedge(c, -20, 1640, 350, 150, "#4f7a45")
    stand = outline([(0, 350), (1600, 350), (1600, 470), (0, 470)])
    c.path(stand, linear(0, 350, 0, 470, (0, "#6a7480"), (1, "#3f464f")))
    with c.layer(blur=2.4):
        for row in range(4):
            for i in range(100):
                x, y = i * 16.4 + c.between(-5, 5) + row * 4, 372 + row * 25
                tint = c.chance.choice(
                    ("#b93f30", "#e9e2d2", "#2f4b6e", "#d9a441", "#35594a", "#5d4470", "#8d8780")
                )
                c.rect(x - 8, y, 16, 22, tint, 6)
                c.oval(x, y - 5, 6, 7, c.chance.choice(SKINS))
    c.rect(0, 462, 1600, 34, linear(0, 462, 0, 496, (0, "#f1efe6"), (1, "#c9c7bd")))
    for i, tint in enumerate(("#2f6a8c", "#b93f30", "#d9a441", "#3f7a58") * 2):
        c.rect(i * 204 + 16, 466, 172, 26, colour(tint, 0.75), 3)
    pitch = below(c, 494)
    c.path(pitch, linear(0, 494, 0, 1067, (0, "#6fa54a"), (1, "#2f6a2c")))
    for i in range(-8, 9):
        if i % 2:
            c.poly(
                [
                    (800 + i * 120, 494),
                    (800 + (i + 1) * 120, 494),
                    (800 + (i + 1) * 330, 1067),
                    (800 + i * 330, 1067),
                ],
                colour("#9ccc6a", 0.22),
            )
    c.line([(-20, 560), (1620, 548)], colour("#ffffff", 0.85), 5)
    c.line([(1180, 552), (1640, 720)], colour("#ffffff", 0.85), 6)
    for x in (1090, 1420):
        c.line([(x, 340), (x, 528)], "#f6f6f2", 8)
    c.line([(1090, 340), (1420, 340)], "#f6f6f2", 8)
    for i in range(17):
        c.line([(1094 + i * 20, 342), (1110 + i * 18, 520)], colour("#ffffff", 0.4), 1.4)
        c.line([(1092, 346 + i * 11), (1418, 346 + i * 11)], colour("#ffffff", 0.4), 1.4)
    grass(c, 520, 1067, "#4d8a3a", 1500, 20)
    white, red = "#f1f0ea", "#b8332b"
    for x, y, h, shirt, flip in (
        (210, 640, 170, red, False),
        (620, 600, 150, white, True),
        (1290, 610, 160, red, True),
        (1490, 690, 200, white, True),
    ):
        look = Look(skin=c.chance.choice(SKINS), hair=c.chance.choice(HAIRS[:4]))
        _player(c, x, y, h, shirt, "#23304a" if shirt == white else "#f1f0ea", look, flip)
    _player(c, 1130, 850, 440, white, "#23304a", Look(skin="#a8704b", hair="#17120f"), True)
    _player(c, 560, 930, 540, red, "#f1f0ea", Look(skin="#e8b995", hair="#5b3b25"))
    _player(c, 310, 800, 360, white, "#23304a", Look(skin="#d9a37c", hair="#2a1d16"))
    _ball(c, 800, 930, 36)
    return c.finish(0.34)


SCENES = {"football": football}
