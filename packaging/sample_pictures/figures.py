"""People, drawn with simple but natural proportions: standing, walking, seated, from behind."""

# ruff: noqa: PLR0917 - places and sizes go by position, as on any drawing board

from dataclasses import dataclass, replace

from PySide6.QtGui import QLinearGradient, QPainterPath

from sample_pictures.canvas import Canvas, linear, radial, shade, smooth

SKINS = ("#e8b995", "#d9a37c", "#c68d63", "#a8704b", "#8a5a3b", "#f0c8a6")
HAIRS = ("#2a1d16", "#3b2a20", "#17120f", "#5b3b25", "#8d8780", "#7a4a26", "#c9c3ba")
COATS = ("#2f4a6b", "#7d2f2c", "#c7862f", "#35594a", "#5a4a6e", "#b9ac97", "#24303c", "#8c5a3c")


@dataclass(frozen=True)
class Look:
    """How somebody looks; `age` under 1 is a child (a larger head on a smaller body)."""

    coat: str = "#2f4a6b"
    legs: str = "#26292f"
    skin: str = "#d9a37c"
    hair: str = "#2a1d16"
    age: float = 1.0
    back: bool = False
    hat: str = ""
    scarf: str = ""
    headscarf: str = ""
    apron: str = ""
    skirt: bool = False
    long_hair: bool = False


def anybody(canvas: Canvas, **fixed: object) -> Look:
    """A look by chance."""
    pick = canvas.chance.choice
    look = Look(coat=pick(COATS), skin=pick(SKINS), hair=pick(HAIRS))
    look = replace(look, long_hair=canvas.chance.random() < 0.35)
    return replace(look, **fixed)  # type: ignore[arg-type]


def shadow(canvas: Canvas, x: float, y: float, w: float, strength: float = 0.45) -> None:
    """A soft shadow on the ground."""
    with canvas.moved(x, y):
        canvas.painter.scale(1, 0.2)
        paint = radial(
            0, 0, w, (0, "#0a0806", strength), (0.45, "#0a0806", strength * 0.6), (1, "#0a0806", 0)
        )
        canvas.oval(0, 0, w, w, paint)


def _lit(low: float, high: float, base: str) -> QLinearGradient:
    return linear(low, 0, high, 0, (0, shade(base, 1.16)), (0.5, base), (1, shade(base, 0.66)))


def head(canvas: Canvas, look: Look, r: float) -> None:
    """A head around the origin, `r` half its height."""
    w = r * 0.8
    if look.long_hair and not look.headscarf:
        canvas.blob(
            [
                (-w * 1.12, -r * 0.3),
                (0, -r * 1.15),
                (w * 1.12, -r * 0.3),
                (w * 1.15, r * 1.2),
                (0, r * 1.45),
                (-w * 1.15, r * 1.2),
            ],
            shade(look.hair, 0.9),
        )
    canvas.rect(-w * 0.42, r * 0.4, w * 0.84, r * 1.1, shade(look.skin, 0.72), w * 0.3)
    canvas.oval(
        0,
        0,
        w,
        r,
        linear(
            -w, 0, w, 0, (0, shade(look.skin, 1.08)), (0.55, look.skin), (1, shade(look.skin, 0.72))
        ),
    )
    if look.back:
        canvas.oval(
            0,
            -r * 0.1,
            w * 1.06,
            r * 1.02,
            linear(-w, -r, w, r, (0, shade(look.hair, 1.5)), (1, shade(look.hair, 0.8))),
        )
    else:
        cap = smooth(
            [
                (-w * 1.06, r * 0.12),
                (-w * 1.02, -r * 0.62),
                (0, -r * 1.14),
                (w * 1.02, -r * 0.62),
                (w * 1.06, r * 0.12),
                (w * 0.86, -r * 0.2),
                (w * 0.3, -r * 0.48),
                (-w * 0.5, -r * 0.4),
                (-w * 0.88, -r * 0.12),
            ]
        )
        canvas.path(cap, linear(-w, -r, w, 0, (0, shade(look.hair, 1.45)), (1, look.hair)))
    _headwear(canvas, look, r, w)


def _headwear(canvas: Canvas, look: Look, r: float, w: float) -> None:
    if look.headscarf:
        hood = QPainterPath(
            smooth(
                [
                    (-w * 1.2, r * 0.9),
                    (-w * 1.16, -r * 0.5),
                    (0, -r * 1.18),
                    (w * 1.16, -r * 0.5),
                    (w * 1.2, r * 0.9),
                    (0, r * 1.6),
                ]
            )
        )
        if not look.back:
            face = QPainterPath()
            face.addEllipse(-w * 0.7, -r * 0.66, w * 1.4, r * 1.5)
            hood = hood.subtracted(face)
        canvas.path(
            hood,
            linear(
                -w, -r, w, r, (0, shade(look.headscarf, 1.18)), (1, shade(look.headscarf, 0.72))
            ),
        )
    if look.hat:
        canvas.blob(
            [
                (-w * 1.12, -r * 0.3),
                (-w, -r * 0.95),
                (0, -r * 1.3),
                (w, -r * 0.95),
                (w * 1.12, -r * 0.3),
                (0, -r * 0.42),
            ],
            linear(-w, 0, w, 0, (0, shade(look.hat, 1.2)), (1, shade(look.hat, 0.7))),
        )
        canvas.rect(-w * 1.12, -r * 0.52, w * 2.24, r * 0.26, shade(look.hat, 0.8), r * 0.12)


def _legs(canvas: Canvas, h: float, look: Look, stride: float) -> None:
    hip, knee = -h * 0.48, -h * 0.25
    for side, tone in ((1, 0.78), (-1, 1.0)):
        foot = side * (h * 0.05 + stride * h * 0.13)
        bend = side * h * 0.052 + stride * h * 0.05 * side
        cloth = shade(look.legs, tone)
        canvas.line([(side * h * 0.043, hip), (bend, knee)], cloth, h * 0.098)
        canvas.line([(bend, knee), (foot, -h * 0.035)], cloth, h * 0.076)
        canvas.rect(foot - h * 0.034, -h * 0.032, h * 0.09, h * 0.034, "#16130f", h * 0.015)


def _arm(canvas: Canvas, h: float, look: Look, side: int, hand: tuple[float, float]) -> None:
    shoulder = (side * h * 0.098, -h * 0.775)
    reach = (hand[0] * h, -hand[1] * h)
    elbow = (
        (shoulder[0] + reach[0]) / 2 + side * h * 0.035,
        (shoulder[1] + reach[1]) / 2 + h * 0.03,
    )
    sleeve = shade(look.coat, 0.74 if side > 0 else 1.06)
    canvas.oval(*reach, h * 0.025, h * 0.028, shade(look.skin, 0.86 if side > 0 else 1))
    canvas.line([shoulder, elbow, reach], sleeve, h * 0.062, soft=True)
    canvas.oval(
        reach[0],
        reach[1] + h * 0.012,
        h * 0.024,
        h * 0.03,
        shade(look.skin, 0.86 if side > 0 else 1),
    )


def _torso(canvas: Canvas, h: float, look: Look) -> None:
    s, hip = h * 0.118, h * 0.094
    body = smooth(
        [
            (-s * 0.5, -h * 0.845),
            (-s, -h * 0.8),
            (-s * 1.02, -h * 0.66),
            (-hip, -h * 0.56),
            (-hip * 1.1, -h * 0.43),
            (hip * 1.1, -h * 0.43),
            (hip, -h * 0.56),
            (s * 1.02, -h * 0.66),
            (s, -h * 0.8),
            (s * 0.5, -h * 0.845),
        ]
    )
    canvas.path(body, _lit(-s, s, look.coat))
    if look.skirt:
        skirt = smooth(
            [
                (-hip * 0.9, -h * 0.56),
                (-hip * 1.7, -h * 0.2),
                (0, -h * 0.17),
                (hip * 1.7, -h * 0.2),
                (hip * 0.9, -h * 0.56),
            ]
        )
        canvas.path(skirt, _lit(-hip * 1.6, hip * 1.6, shade(look.coat, 0.9)))
    if look.apron:
        canvas.blob(
            [
                (-hip * 0.62, -h * 0.72),
                (hip * 0.62, -h * 0.72),
                (hip * 0.86, -h * 0.5),
                (hip * 0.9, -h * 0.27),
                (-hip * 0.9, -h * 0.27),
                (-hip * 0.86, -h * 0.5),
            ],
            _lit(-hip, hip, look.apron),
        )


def person(
    canvas: Canvas,
    x: float,
    y: float,
    h: float,
    look: Look,
    stride: float = 0.0,
    left: tuple[float, float] = (-0.15, 0.44),
    right: tuple[float, float] = (0.15, 0.44),
    flip: bool = False,
    ground: float = 0.45,
) -> None:
    """Somebody who stands at (x, y), `h` tall; hands are (side, height) in shares of `h`."""
    if ground:
        shadow(canvas, x + h * 0.08, y, h * 0.3, ground)
    with canvas.moved(x, y, -1 if flip else 1):
        _arm(canvas, h, look, 1, right)
        _legs(canvas, h, look, stride)
        _torso(canvas, h, look)
        _arm(canvas, h, look, -1, left)
        size = h * 0.074 / (0.45 + 0.55 * look.age)
        if look.scarf:
            canvas.rect(-h * 0.06, -h * 0.865, h * 0.12, h * 0.05, look.scarf, h * 0.02)
            canvas.rect(
                h * 0.01, -h * 0.85, h * 0.035, h * 0.16, shade(look.scarf, 0.86), h * 0.012
            )
        with canvas.moved(0, -h * 0.845 - size * 0.93):
            head(canvas, look, size)


def bust(canvas: Canvas, x: float, y: float, w: float, look: Look) -> None:
    """Head and shoulders, `w` wide at the shoulders, the shoulders' foot at y."""
    s = w / 2
    with canvas.moved(x, y):
        shape = smooth(
            [
                (-s, 0),
                (-s * 0.96, -s * 0.72),
                (-s * 0.5, -s * 1.08),
                (0, -s * 1.2),
                (s * 0.5, -s * 1.08),
                (s * 0.96, -s * 0.72),
                (s, 0),
                (0, s * 0.1),
            ]
        )
        canvas.path(shape, _lit(-s, s, look.coat))
        canvas.painter.save()
        canvas.painter.translate(0, -s * 1.66)
        head(canvas, look, s * 0.62)
        if look.apron:
            canvas.painter.translate(0, s * 1.66)
            canvas.rect(-s * 0.5, -s * 0.62, s, s * 0.7, look.apron, s * 0.1)
        canvas.painter.restore()


def crowd(
    canvas: Canvas, x1: float, x2: float, y: float, h: float, count: int, **fixed: object
) -> None:
    """A row of people by chance, some of them children."""
    for i in range(count):
        x = x1 + (x2 - x1) * (i + 0.5) / count + canvas.between(-0.2, 0.2) * h
        look = anybody(canvas, **fixed)
        tall = h * canvas.between(0.9, 1.06)
        if canvas.chance.random() < 0.18:
            tall, look = tall * 0.66, replace(look, age=0.5)
        person(
            canvas,
            x,
            y + canvas.between(-0.03, 0.05) * h,
            tall,
            look,
            stride=canvas.between(0, 0.7),
            flip=canvas.chance.random() < 0.5,
        )
