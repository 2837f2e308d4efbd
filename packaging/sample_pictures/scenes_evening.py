"""Evenings in company: the choir on its stage, the chess club."""

# ruff: noqa: PLR0917 - places and sizes go by position, as on any drawing board

from PIL import Image

from sample_pictures.canvas import Canvas, linear, outline, radial, shade, smooth
from sample_pictures.figures import HAIRS, SKINS, Look, bust, person
from sample_pictures.nature import below, glow


def choir(seed: int) -> Image.Image:
    """The choir in three rows under warm light, the conductor before it."""
    c = Canvas(seed)
    c.rect(
        0, 0, 1600, 1067, linear(0, 0, 0, 1067, (0, "#3a1014"), (0.7, "#5a181c"), (1, "#1c0a0b"))
    )
    for i in range(34):
        x = i * 48.0
        c.rect(
            x,
            0,
            48,
            780,
            linear(x, 0, x + 48, 0, (0, "#2c0b0e"), (0.45, "#7c2226"), (1, "#2a0a0d")),
        )
    with c.layer(mode="add"):
        for x in (260, 620, 980, 1340):
            c.poly(
                [(x - 24, -10), (x + 24, -10), (x + 250, 780), (x - 250, 780)],
                linear(0, 0, 0, 780, (0, "#ffe6b0", 0.55), (1, "#ffcf85", 0.05)),
            )
    _rows(c)
    _conductor(c)
    return c.finish(0.5)


def _rows(c: Canvas) -> None:
    """The choir in three rows."""
    floor = outline([(0, 770), (1600, 770), (1600, 900), (0, 900)])
    c.path(floor, linear(0, 770, 0, 900, (0, "#c98f4c"), (1, "#5e3a1a")))
    c.texture(floor, 0.4, 10, 90)
    for row, (y, h, count, tone) in enumerate(
        ((690, 330, 15, 0.8), (745, 345, 14, 0.92), (805, 360, 15, 1.05))
    ):
        c.rect(120, y - 6, 1360, 70, linear(0, y - 6, 0, y + 60, (0, "#6e4626"), (1, "#2c190c")))
        for i in range(count):
            x = 180 + (1240 / (count - 1)) * i + (20 if row == 1 else 0) + c.between(-6, 6)
            tint = shade(c.chance.choice(("#23283a", "#2b2230", "#1f2c38", "#332833")), tone)
            look = Look(
                coat=tint,
                legs="#17161c",
                skin=c.chance.choice(SKINS),
                hair=c.chance.choice(HAIRS),
                long_hair=c.chance.random() < 0.45,
                skirt=c.chance.random() < 0.4,
                headscarf="#c9a24f" if c.chance.random() < 0.08 else "",
            )
            tall = h * c.between(0.94, 1.05)
            person(c, x, y, tall, look, left=(-0.06, 0.62), right=(0.06, 0.62), ground=0.3)
            c.poly(
                [
                    (x - tall * 0.1, y - tall * 0.7),
                    (x, y - tall * 0.67),
                    (x + tall * 0.1, y - tall * 0.7),
                    (x + tall * 0.1, y - tall * 0.57),
                    (x, y - tall * 0.54),
                    (x - tall * 0.1, y - tall * 0.57),
                ],
                linear(x - 30, 0, x + 30, 0, (0, "#f6eeda"), (0.5, "#cdbf9f"), (1, "#f1e7cf")),
            )
            mouth = y - tall * 0.885
            c.oval(x, mouth, tall * 0.011, tall * 0.014, "#5a1f1a")


def _conductor(c: Canvas) -> None:
    """The conductor, and the first rows of listeners."""
    glow(c, 800, 500, 820, "#ffcf8a", 0.3)
    c.rect(650, 880, 300, 46, linear(0, 880, 0, 926, (0, "#8d5d33"), (1, "#38200f")), 4)
    person(
        c,
        800,
        888,
        470,
        Look(coat="#14141c", legs="#101017", back=True, hair="#8d8780"),
        left=(-0.34, 0.98),
        right=(0.34, 0.94),
        ground=0.5,
    )
    c.line([(960, 450), (1010, 372)], "#f5efe0", 4)
    with c.layer(blur=3):
        for row in range(2):
            for i in range(17):
                x = i * 98 + (46 if row else 0) + c.between(-10, 10)
                bust(
                    c,
                    x,
                    1010 + row * 76,
                    104,
                    Look(
                        coat="#150d0f",
                        back=True,
                        hair=c.chance.choice(("#1c1210", "#241812", "#2c2622")),
                        skin="#6a4630",
                    ),
                )


def _piece(c: Canvas, x: float, y: float, h: float, kind: str, white: bool) -> None:
    """A chess piece standing on y."""
    tint = "#ead9b4" if white else "#43281a"
    w = h * (0.34 if kind == "pawn" else 0.3)
    paint = linear(
        x - w,
        0,
        x + w,
        0,
        (0, shade(tint, 0.86)),
        (0.3, shade(tint, 1.22)),
        (0.6, tint),
        (1, shade(tint, 0.45)),
    )
    with c.layer(blur=max(2, h * 0.03), opacity=0.55):
        c.oval(x + h * 0.2, y, h * 0.42, h * 0.09, "#120a05")
    c.oval(x, y - h * 0.02, w, h * 0.085, paint)
    c.oval(x, y - h * 0.1, w * 0.82, h * 0.075, paint)
    neck = {"pawn": 0.56, "rook": 0.66, "knight": 0.4, "bishop": 0.7, "queen": 0.8, "king": 0.82}[
        kind
    ]
    c.blob(
        [
            (x - w * 0.7, y - h * 0.1),
            (x - w * 0.36, y - h * neck * 0.5),
            (x - w * 0.3, y - h * neck),
            (x + w * 0.3, y - h * neck),
            (x + w * 0.36, y - h * neck * 0.5),
            (x + w * 0.7, y - h * 0.1),
        ],
        paint,
    )
    c.oval(x, y - h * neck, w * 0.52, h * 0.045, paint)
    if kind == "pawn":
        c.oval(
            x,
            y - h * 0.74,
            h * 0.17,
            h * 0.17,
            radial(
                x - h * 0.06, y - h * 0.8, h * 0.3, (0, shade(tint, 1.3)), (1, shade(tint, 0.5))
            ),
        )
    elif kind == "rook":
        c.rect(x - w * 0.6, y - h * 0.86, w * 1.2, h * 0.2, paint, 3)
        for i in range(3):
            c.rect(x - w * 0.6 + i * w * 0.45, y - h * 0.94, w * 0.3, h * 0.1, paint)
    elif kind == "knight":
        c.blob(
            [
                (x - w * 0.6, y - h * 0.34),
                (x - w * 0.7, y - h * 0.62),
                (x - w * 0.2, y - h * 0.98),
                (x + w * 0.1, y - h * 0.98),
                (x + w * 0.95, y - h * 0.66),
                (x + w * 0.8, y - h * 0.56),
                (x + w * 0.2, y - h * 0.62),
                (x + w * 0.5, y - h * 0.34),
            ],
            paint,
        )
        c.oval(x + w * 0.2, y - h * 0.8, h * 0.018, h * 0.018, "#1a0f08")
    elif kind == "bishop":
        c.blob(
            [
                (x - w * 0.44, y - h * 0.76),
                (x, y - h * 1.0),
                (x + w * 0.44, y - h * 0.76),
                (x, y - h * 0.68),
            ],
            paint,
        )
    else:
        c.poly(
            [
                (x - w * 0.4, y - h * neck),
                (x + w * 0.4, y - h * neck),
                (x + w * 0.6, y - h * 0.98),
                (x + w * 0.2, y - h * 0.92),
                (x, y - h * 1.02),
                (x - w * 0.2, y - h * 0.92),
                (x - w * 0.6, y - h * 0.98),
            ],
            paint,
        )
        c.oval(x, y - h * 1.05, h * 0.035, h * 0.035, paint)


def chess(seed: int) -> Image.Image:
    """A board from close by, two players bent over it."""
    c = Canvas(seed)
    c.rect(0, 0, 1600, 700, linear(0, 0, 0, 700, (0, "#3f4a44"), (1, "#6d6a52")))
    with c.layer(blur=13):
        for x in (90, 640, 1240):
            c.rect(x, 40, 260, 300, linear(0, 40, 0, 340, (0, "#f6ddb0"), (1, "#b98d5c")), 8)
        for x, tint in (
            (60, "#7d2f2c"),
            (330, "#2f4a6b"),
            (720, "#b9ac97"),
            (960, "#35594a"),
            (1290, "#5a4a6e"),
            (1530, "#8c5a3c"),
        ):
            person(
                c,
                x,
                760,
                560,
                Look(coat=tint, skin=c.chance.choice(SKINS), hair=c.chance.choice(HAIRS)),
                ground=0,
            )
        c.rect(0, 560, 1600, 160, "#7a5530")
    glow(c, 800, 120, 700, "#ffe0a8", 0.45)
    with c.layer(blur=4.5):
        bust(c, 400, 690, 520, Look(coat="#33546b", skin="#d9a37c", hair="#8d8780"))
        bust(
            c, 1240, 690, 480, Look(coat="#a5503a", skin="#c68d63", hair="#2a1d16", long_hair=True)
        )
    table = below(c, 640)
    c.path(table, linear(0, 640, 0, 1067, (0, "#8d5d33"), (1, "#3a200e")))
    c.texture(table, 0.5, 6, 120)
    _board(c)
    return c.finish(0.44)


def _board(c: Canvas) -> None:
    def spot(column: float, row: float) -> tuple[float, float]:
        """Row 0 is far, row 8 near."""
        depth = row / 8
        y = 690 + 360 * depth**1.25
        half = 380 + 330 * depth**1.25
        return 800 + (column / 8 - 0.5) * 2 * half, y

    rim = [(380, 676), (1220, 676), (1570, 1075), (30, 1075)]
    with c.layer(blur=16, opacity=0.6):
        c.poly([(x, y + 16) for x, y in rim], "#120a05")
    c.poly(rim, linear(0, 676, 0, 1075, (0, "#6b4020"), (1, "#3f2410")))
    for row in range(8):
        for column in range(8):
            tint = "#e6cf9f" if (row + column) % 2 == 0 else "#7c4a26"
            corners = [
                spot(column, row),
                spot(column + 1, row),
                spot(column + 1, row + 1),
                spot(column, row + 1),
            ]
            c.poly(corners, linear(0, 690, 0, 1050, (0, shade(tint, 0.9)), (1, shade(tint, 1.08))))
    pieces = [
        (0, 0, "rook", 0),
        (2, 0, "bishop", 0),
        (3, 0, "queen", 0),
        (4, 0, "king", 0),
        (7, 0, "rook", 0),
        (0, 1, "pawn", 0),
        (1, 1, "pawn", 0),
        (5, 1, "pawn", 0),
        (6, 1, "pawn", 0),
        (2, 2, "knight", 0),
        (3, 3, "pawn", 0),
        (4, 4, "pawn", 1),
        (5, 5, "knight", 1),
        (1, 5, "pawn", 1),
        (0, 6, "pawn", 1),
        (6, 6, "pawn", 1),
        (7, 6, "pawn", 1),
        (2, 6, "bishop", 1),
        (3, 7, "queen", 1),
        (6, 7, "king", 1),
        (0, 7, "rook", 1),
    ]
    for column, row, kind, white in pieces:
        x, y = spot(column + 0.5, row + 0.62)
        size = (96 + 92 * (row / 8) ** 1.2) * (0.78 if kind == "pawn" else 1.1)
        _piece(c, x, y, size, kind, bool(white))
    with c.layer(blur=1.5):
        _reaching_hand(c)


def _reaching_hand(c: Canvas) -> None:
    """The right player's arm comes down to a knight."""
    sleeve = smooth([(1330, 470), (1470, 520), (1400, 640), (1265, 742), (1200, 700), (1270, 610)])
    c.path(sleeve, linear(1200, 520, 1420, 720, (0, "#c4664a"), (1, "#6d2f20")))
    skin = "#c68d63"
    hand = smooth([(1262, 742), (1200, 700), (1150, 716), (1112, 752), (1130, 784), (1190, 782)])
    c.path(hand, linear(1120, 700, 1240, 790, (0, shade(skin, 1.16)), (1, shade(skin, 0.66))))
    for i, (x, y) in enumerate(((1092, 774), (1102, 790), (1122, 798))):
        c.line(
            [(1150 + i * 10, 738 + i * 14), (1118 + i * 8, 752 + i * 12), (x, y)],
            shade(skin, 1.08 - i * 0.12),
            19,
            soft=True,
        )


SCENES = {"choir": choir, "chess": chess}
