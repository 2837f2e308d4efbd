"""Two cartoons in ink and wash on paper."""

import math

from PIL import Image
from PySide6.QtGui import QColor

from sample_pictures.canvas import Canvas, colour, linear, outline, smooth

INK = "#26221e"


def _paper(c: Canvas) -> None:
    c.rect(0, 0, c.width, c.height, linear(0, 0, 0, c.height, (0, "#fbf6ea"), (1, "#f1e8d5")))
    c.texture(c.whole(), 0.06, 90, 90)


def _ink(c: Canvas, points: list[tuple[float, float]], width: float = 5, soft: bool = True) -> None:
    """A pen stroke that swells and thins a little."""
    c.line(points, INK, width, soft=soft)
    shaken = [(x + c.between(-1.2, 1.2), y + c.between(-1.2, 1.2)) for x, y in points]
    c.line(shaken, QColor(INK), width * 0.55, soft=soft)


def _wash(c: Canvas, points: list[tuple[float, float]], tint: str, strength: float = 0.5) -> None:
    with c.layer(blur=5, opacity=0.9, mode="multiply"):
        c.rect(0, 0, c.width, c.height, "#ffffff")
        c.blob(points, colour(tint, strength))


def _leaf(c: Canvas, x: float, y: float, size: float, turn: float, tint: str) -> None:
    with c.moved(x, y, 1, turn):
        shape = [
            (-size, 0),
            (-size * 0.3, -size * 0.5),
            (size * 0.5, -size * 0.36),
            (size, 0),
            (size * 0.5, size * 0.36),
            (-size * 0.3, size * 0.5),
        ]
        c.blob(shape, colour(tint, 0.85))
        c.painter.save()
        c.line([*shape, shape[0]], INK, 2.6, soft=True)
        c.line([(-size * 1.5, 0), (size * 0.8, 0)], INK, 2.2)
        for i in (-0.3, 0.1, 0.45):
            c.line([(i * size, 0), (i * size + size * 0.24, -size * 0.26)], INK, 1.6)
            c.line([(i * size, 0), (i * size + size * 0.24, size * 0.26)], INK, 1.6)
        c.painter.restore()


def _small_house(c: Canvas, x: float, y: float, w: float, h: float, tint: str) -> None:
    _wash(c, [(x, y - h), (x + w, y - h), (x + w, y), (x, y)], tint, 0.4)
    _wash(c, [(x - 20, y - h), (x + w / 2, y - h - w * 0.5), (x + w + 20, y - h)], "#b9644a", 0.5)
    _ink(c, [(x, y), (x, y - h), (x + w, y - h), (x + w, y)], soft=False)
    _ink(
        c,
        [(x - 26, y - h + 6), (x + w / 2, y - h - w * 0.5), (x + w + 26, y - h + 6)],
        6,
        soft=False,
    )
    _ink(
        c,
        [
            (x + w * 0.14, y),
            (x + w * 0.14, y - h * 0.5),
            (x + w * 0.42, y - h * 0.5),
            (x + w * 0.42, y),
        ],
        4,
        soft=False,
    )
    c.oval(x + w * 0.36, y - h * 0.24, 5, 5, INK)
    wx, wy = x + w * 0.58, y - h * 0.66
    c.rect(wx, wy, w * 0.28, w * 0.28, "#fbe6a6")
    _ink(
        c,
        [
            (wx, wy),
            (wx + w * 0.28, wy),
            (wx + w * 0.28, wy + w * 0.28),
            (wx, wy + w * 0.28),
            (wx, wy),
        ],
        4,
        soft=False,
    )
    _ink(c, [(wx + w * 0.14, wy), (wx + w * 0.14, wy + w * 0.28)], 3)
    _ink(
        c,
        [
            (x + w * 0.72, y - h - w * 0.3),
            (x + w * 0.72, y - h - w * 0.56),
            (x + w * 0.86, y - h - w * 0.56),
            (x + w * 0.86, y - h - w * 0.16),
        ],
        4,
        soft=False,
    )
    bx, by = x - 64, y - 118
    c.rect(bx, by, 56, 44, "#c8503c", 6)
    _ink(
        c,
        [
            (bx, by + 8),
            (bx + 28, by - 8),
            (bx + 56, by + 8),
            (bx + 56, by + 44),
            (bx, by + 44),
            (bx, by + 8),
        ],
        4,
    )
    _ink(c, [(bx + 10, by + 16), (bx + 46, by + 16)], 4)
    _ink(c, [(bx + 28, by + 44), (bx + 28, y)], 5)


def autumn_post(seed: int) -> Image.Image:
    """The postman of the north wind delivers leaves."""
    c = Canvas(seed)
    _paper(c)
    _wash(
        c,
        [(-80, 900), (500, 860), (1100, 890), (1700, 850), (1700, 1100), (-80, 1100)],
        "#c9b98a",
        0.6,
    )
    _ink(c, [(-20, 905), (300, 880), (700, 898), (1100, 878), (1640, 900)], 5)
    _small_house(c, 930, 892, 190, 190, "#e9d3a0")
    _small_house(c, 1210, 886, 170, 230, "#b9cdbd")
    _small_house(c, 1452, 892, 180, 180, "#e3bfa6")
    _wash(
        c,
        [(120, 420), (280, 300), (500, 330), (600, 470), (560, 640), (380, 700), (180, 600)],
        "#8fb0c4",
        0.6,
    )
    _wash(c, [(60, 640), (260, 650), (420, 720), (300, 830), (120, 800)], "#a9c3d0", 0.5)
    swirl = []
    for i in range(64):
        t = i / 63
        r = 30 + 190 * t
        swirl.append((360 + math.cos(t * 11) * r, 530 + math.sin(t * 11) * r * 0.72 + t * 60))
    _ink(c, swirl, 4)
    _ink(c, [(20, 500), (110, 450), (180, 380), (300, 320), (430, 310), (540, 370), (590, 460)], 6)
    _ink(c, [(40, 760), (170, 800), (330, 790), (470, 730), (560, 640)], 6)
    _ink(c, [(-10, 640), (90, 660), (200, 640)], 4)
    _ink(c, [(10, 860), (150, 870), (260, 850)], 4)
    for x in (430, 500):
        c.oval(x, 432, 15, 19, "#ffffff")
        _ink(c, [(x - 15, 432), (x, 413), (x + 15, 432), (x, 451), (x - 15, 432)], 3.5)
        c.oval(x + 5, 436, 6, 7, INK)
    _ink(c, [(548, 470), (590, 478), (562, 500)], 5)
    _wash(c, [(530, 474), (600, 480), (556, 506)], "#d98a7a", 0.6)
    _ink(c, [(440, 520), (480, 546), (530, 530)], 5)
    c.blob([(392, 330), (400, 262), (480, 240), (560, 270), (566, 330)], "#33546b")
    _ink(c, [(392, 330), (400, 262), (480, 240), (560, 270), (566, 330), (480, 318), (392, 330)], 5)
    c.blob([(540, 318), (640, 336), (600, 356), (530, 344)], "#22384a")
    c.rect(462, 268, 40, 30, "#e0b45e", 5)
    _ink(c, [(470, 276), (482, 288), (494, 276)], 3, soft=False)
    c.blob([(196, 610), (340, 600), (356, 716), (204, 726)], "#a5703f")
    _ink(c, [(196, 610), (340, 600), (356, 716), (204, 726), (196, 610)], 5)
    _ink(c, [(196, 612), (276, 668), (342, 602)], 4, soft=False)
    _ink(c, [(206, 606), (300, 480), (430, 360)], 6)
    for x, y, turn in ((230, 596, -60), (268, 584, -86), (306, 592, -110)):
        _leaf(c, x, y, 30, turn, "#d9822f")
    _ink(c, [(560, 600), (660, 640), (752, 690), (806, 742)], 7)
    _ink(c, [(806, 742), (836, 738)], 5)
    _leaf(c, 846, 764, 34, 14, "#c8503c")
    tints = ("#d9822f", "#c8503c", "#e0b23c", "#a3602f", "#b58a2f")
    for i, (x, y) in enumerate(
        (
            (690, 420),
            (800, 520),
            (920, 380),
            (1040, 470),
            (1180, 360),
            (1320, 450),
            (1460, 340),
            (760, 280),
            (1090, 250),
            (1390, 220),
            (640, 800),
            (1545, 500),
        )
    ):
        _leaf(c, x, y, c.between(22, 36), c.between(-70, 70), tints[i % 5])
        _ink(c, [(x - 90, y + 14), (x - 62, y - 4), (x - 40, y + 8)], 2.5)
    return c.finish(0.08, 0.012)


def white_to_move(seed: int) -> Image.Image:
    """An old man and a pigeon at a chess board in the park."""
    c = Canvas(seed)
    _paper(c)
    _wash(c, [(-80, 940), (800, 905), (1700, 930), (1700, 1100), (-80, 1100)], "#b9c48f", 0.6)
    _ink(c, [(-20, 945), (400, 925), (900, 938), (1640, 925)], 5)
    with c.moved(-215, -20):
        _park_tree(c)
    with c.moved(-70, 0):
        _table(c)
        _old_man(c)
    with c.moved(45, 0):
        _pigeon(c)
    return c.finish(0.08, 0.012)


def _park_tree(c: Canvas) -> None:
    _wash(c, [(60, 250), (250, 60), (520, 90), (600, 280), (430, 420), (180, 420)], "#9db87a", 0.6)
    _ink(
        c,
        [
            (80, 330),
            (90, 200),
            (220, 90),
            (380, 70),
            (520, 130),
            (590, 260),
            (520, 380),
            (380, 410),
            (240, 430),
            (120, 400),
            (80, 330),
        ],
        5,
    )
    for x, y in ((200, 220), (340, 180), (440, 290), (270, 330)):
        _ink(c, [(x - 30, y), (x, y - 22), (x + 30, y)], 3.5)
    _ink(c, [(300, 425), (312, 640), (290, 940)], 7)
    _ink(c, [(372, 412), (366, 640), (392, 940)], 7)
    _wash(c, [(305, 430), (372, 420), (388, 930), (294, 930)], "#a5825c", 0.6)


def _table(c: Canvas) -> None:
    """A park table with its board and what is left of the game."""
    top = [(560, 668), (1240, 668), (1310, 720), (490, 720)]
    c.poly(top, "#d8bd8c")
    squares = outline(top)
    with c.clipped(squares):
        for row in range(4):
            for i in range(8):
                if (row + i) % 2:
                    a, b = row / 4, (row + 1) / 4

                    def at(column: float, depth: float) -> tuple[float, float]:
                        return 560 - 70 * depth + (680 + 140 * depth) * column / 8, 668 + 52 * depth

                    c.poly([at(i, a), at(i + 1, a), at(i + 1, b), at(i, b)], "#7d5636")
    _ink(c, [*top, top[0]], 5, soft=False)
    _ink(c, [(490, 720), (490, 744), (1310, 744), (1310, 720)], 5, soft=False)
    _ink(c, [(860, 746), (850, 930)], 9)
    _ink(c, [(940, 746), (950, 930)], 9)
    _ink(c, [(780, 934), (1020, 934)], 9)
    for x, y, h, white in (
        (640, 706, 70, 0),
        (720, 692, 92, 0),
        (800, 702, 66, 0),
        (1010, 704, 68, 1),
        (1090, 696, 96, 1),
        (1170, 706, 70, 1),
        (900, 708, 64, 1),
    ):
        tint = "#fffaf0" if white else "#3a332c"
        c.blob(
            [
                (x - 22, y),
                (x - 9, y - h * 0.34),
                (x - 9, y - h * 0.6),
                (x + 9, y - h * 0.6),
                (x + 9, y - h * 0.34),
                (x + 22, y),
            ],
            tint,
        )
        c.oval(x, y - h * 0.74, h * 0.2, h * 0.2, tint)
        _ink(
            c,
            [
                (x - 22, y),
                (x - 9, y - h * 0.34),
                (x - 10, y - h * 0.6),
                (x + 10, y - h * 0.6),
                (x + 9, y - h * 0.34),
                (x + 22, y),
                (x - 22, y),
            ],
            3,
        )
        path = [
            (x + math.cos(t * 0.785) * h * 0.2, y - h * 0.74 + math.sin(t * 0.785) * h * 0.2)
            for t in range(9)
        ]
        _ink(c, path, 3)


def _old_man(c: Canvas) -> None:
    c.blob(
        [
            (206, 880),
            (206, 720),
            (250, 590),
            (340, 540),
            (430, 570),
            (500, 690),
            (470, 770),
            (360, 820),
        ],
        "#f3ead8",
    )
    _wash(
        c, [(200, 640), (300, 520), (450, 540), (500, 700), (480, 860), (230, 870)], "#5f7f9c", 0.7
    )
    _ink(c, [(210, 880), (206, 720), (250, 590), (340, 540), (430, 570), (480, 680)], 6)
    _ink(c, [(430, 600), (500, 690), (580, 680), (622, 640)], 6)
    _ink(c, [(622, 640), (636, 610), (610, 596)], 5)
    _ink(c, [(470, 760), (360, 800), (220, 880)], 5)
    _wash(
        c,
        [(240, 880), (480, 780), (560, 830), (560, 940), (500, 940), (480, 870), (270, 940)],
        "#6d665c",
        0.7,
    )
    _ink(c, [(220, 882), (460, 800), (540, 836), (556, 930), (620, 934)], 6)
    _ink(c, [(190, 884), (420, 884)], 7)
    _ink(c, [(214, 884), (204, 940)], 6)
    _ink(c, [(404, 884), (412, 936)], 6)
    face = [
        (340, 380),
        (430, 370),
        (480, 440),
        (500, 476),
        (470, 490),
        (466, 530),
        (400, 556),
        (330, 520),
        (316, 440),
    ]
    c.blob(face, "#f0cfae")
    _ink(c, [*face, face[0]], 5)
    _wash(c, [(470, 470), (506, 478), (474, 494)], "#d97a6a", 0.7)
    c.blob([(300, 400), (320, 330), (410, 300), (480, 350), (500, 392), (420, 380)], "#8a6b4a")
    _ink(c, [(296, 404), (320, 330), (410, 300), (480, 350), (524, 398), (420, 382), (296, 404)], 5)
    _ink(c, [(418, 430), (440, 424)], 4)
    c.oval(434, 446, 5, 6, INK)
    _ink(c, [(400, 512), (430, 498), (462, 508)], 4)
    for i in range(7):
        _ink(c, [(404 + i * 9, 500), (400 + i * 9, 522)], 2.5)
    _ink(c, [(372, 450), (352, 440), (350, 474), (372, 476)], 4)
    _ink(c, [(500, 400), (540, 350)], 2)
    for x, y, r in ((560, 330, 9), (590, 290, 15)):
        path = [(x + math.cos(t * 0.785) * r, y + math.sin(t * 0.785) * r) for t in range(9)]
        _ink(c, path, 3)
    _ink(
        c,
        [
            (610, 250),
            (600, 180),
            (680, 130),
            (790, 136),
            (840, 190),
            (800, 250),
            (700, 270),
            (610, 250),
        ],
        4,
    )
    _ink(c, [(690, 180), (712, 160), (738, 176), (722, 202), (716, 214)], 5)
    c.oval(716, 234, 5, 5, INK)


def _pigeon(c: Canvas) -> None:
    body = [
        (1230, 560),
        (1300, 470),
        (1360, 400),
        (1420, 390),
        (1448, 430),
        (1440, 500),
        (1500, 580),
        (1600, 690),
        (1560, 716),
        (1440, 690),
        (1330, 680),
        (1250, 640),
    ]
    c.blob(body, "#9aa7b4")
    _wash(c, [(1330, 560), (1440, 540), (1560, 690), (1400, 680)], "#5f6f82", 0.7)
    _ink(c, [*body, body[0]], 6)
    c.blob(
        [(1330, 440), (1360, 396), (1420, 388), (1444, 430), (1410, 470), (1350, 480)], "#6f8f8a"
    )
    _ink(c, [(1320, 470), (1350, 484), (1410, 474), (1446, 440)], 3)
    c.oval(1372, 424, 15, 15, "#f0a13c")
    c.oval(1368, 424, 7, 8, INK)
    c.poly([(1336, 420), (1290, 440), (1340, 446)], "#d9a08a")
    _ink(c, [(1338, 418), (1288, 440), (1342, 448)], 4, soft=False)
    _ink(c, [(1350, 404), (1372, 396), (1392, 404)], 4)
    _ink(c, [(1340, 560), (1420, 556), (1500, 620), (1570, 700)], 5)
    _ink(c, [(1370, 600), (1440, 610), (1510, 670)], 4)
    _ink(c, [(1390, 640), (1450, 650), (1490, 686)], 4)
    for x in (1350, 1400):
        _ink(c, [(x, 684), (x - 4, 760)], 6)
        for dx in (-24, 0, 20):
            _ink(c, [(x - 4, 758), (x - 4 + dx, 776)], 5)
    c.rect(1270, 776, 330, 22, "#c79a66", 4)
    _ink(c, [(1270, 776), (1600, 776), (1600, 798), (1270, 798), (1270, 776)], 5, soft=False)
    for x in (1300, 1570):
        _ink(c, [(x, 800), (x, 930)], 8)
    for _ in range(16):
        x, y = c.between(1230, 1300), c.between(690, 714)
        c.oval(x, y, 4, 3, "#b9864a")


SCENES = {"cartoon-post": autumn_post, "cartoon-pigeon": white_to_move}
