"""Skies, hills, trees, water, grass and houses that many scenes share."""

# ruff: noqa: PLR0917 - places and sizes go by position, as on any drawing board

import math

from PySide6.QtGui import QPainterPath

from sample_pictures.canvas import Canvas, Stop, colour, linear, mix, outline, radial, shade, smooth


def sky(canvas: Canvas, bottom: float, *stops: Stop) -> None:
    """A sky down to a height."""
    canvas.rect(0, 0, canvas.width, bottom + 2, linear(0, 0, 0, bottom, *stops))


def glow(canvas: Canvas, x: float, y: float, r: float, tint: str, strength: float = 0.8) -> None:
    """Light around a point."""
    with canvas.layer(mode="add"):
        canvas.oval(
            x,
            y,
            r,
            r,
            radial(x, y, r, (0, tint, strength), (0.35, tint, strength * 0.45), (1, tint, 0)),
        )


def clouds(
    canvas: Canvas, top: float, bottom: float, tint: str, count: int = 7, opacity: float = 0.6
) -> None:
    """Soft clouds, flat below."""
    with canvas.layer(blur=11, opacity=opacity):
        for _ in range(count):
            x, y = canvas.between(-50, canvas.width), canvas.between(top, bottom)
            size = canvas.between(0.5, 1.3) * (0.5 + (bottom - y) / max(1, bottom - top))
            for _ in range(9):
                dx, dy = canvas.between(-150, 150) * size, canvas.between(-22, 10) * size
                r = canvas.between(26, 62) * size
                canvas.oval(x + dx, y + dy, r * 1.9, r * 0.55, colour(tint, 0.5))


def ridge(canvas: Canvas, base: float, lift: float, bumps: int, bottom: float) -> QPainterPath:
    """The outline of a chain of hills down to `bottom`."""
    phase = [canvas.between(0, 7) for _ in range(4)]
    points = []
    for i in range(61):
        x = canvas.width * (i / 60 * 1.04 - 0.02)
        t = i / 60 * bumps
        wave = (
            math.sin(t + phase[0])
            + 0.5 * math.sin(2.3 * t + phase[1])
            + 0.2 * math.sin(6.1 * t + phase[2])
        )
        points.append((x, base - lift * wave * 0.6 + canvas.between(-1, 1) * lift * 0.03))
    path = smooth(points, close=False)
    path.lineTo(canvas.width * 1.02, bottom)
    path.lineTo(-canvas.width * 0.02, bottom)
    path.closeSubpath()
    return path


def hills(
    canvas: Canvas, base: float, lift: float, bumps: int, top: str, foot: str, bottom: float
) -> QPainterPath:
    """A chain of hills, hazy at the foot."""
    path = ridge(canvas, base, lift, bumps, bottom)
    canvas.path(path, linear(0, base - lift, 0, bottom, (0, top), (1, foot)))
    return path


def tree(
    canvas: Canvas,
    x: float,
    y: float,
    size: float,
    leaf: str,
    trunk: str = "#4a3526",
    fruit: str = "",
) -> None:
    """A round tree whose trunk stands at (x, y); light falls from the upper left."""
    w = size * 0.07
    canvas.poly(
        [(x - w, y), (x - w * 0.55, y - size * 0.5), (x + w * 0.55, y - size * 0.5), (x + w, y)],
        linear(x - w, 0, x + w, 0, (0, shade(trunk, 1.3)), (1, shade(trunk, 0.6))),
    )
    for dx, dy in ((-0.22, -0.62), (0.2, -0.66)):
        canvas.line(
            [(x, y - size * 0.36), (x + dx * size, y + dy * size)], shade(trunk, 0.85), w * 0.7
        )
    for tone, spread, count in (
        (0.5, 0.4, 26),
        (0.74, 0.38, 30),
        (1.0, 0.33, 30),
        (1.26, 0.26, 24),
    ):
        for _ in range(count):
            angle, far = canvas.between(0, 6.283), math.sqrt(canvas.between(0, 1)) * spread
            cx = x + math.cos(angle) * far * size * 1.12 - (tone - 0.8) * size * 0.16
            cy = y - size * 0.68 + math.sin(angle) * far * size * 0.86 - (tone - 0.8) * size * 0.2
            r = size * canvas.between(0.045, 0.1)
            canvas.oval(
                cx, cy, r * 1.15, r, colour(shade(leaf, tone * canvas.between(0.92, 1.08)), 0.9)
            )
    if fruit:
        for _ in range(26):
            angle, far = canvas.between(0, 6.283), math.sqrt(canvas.between(0, 1)) * 0.38
            cx, cy = (
                x + math.cos(angle) * far * size * 1.1,
                y - size * 0.66 + math.sin(angle) * far * size * 0.84,
            )
            r = size * 0.022
            canvas.oval(
                cx,
                cy,
                r,
                r,
                radial(
                    cx - r * 0.4,
                    cy - r * 0.4,
                    r * 1.6,
                    (0, shade(fruit, 1.4)),
                    (1, shade(fruit, 0.7)),
                ),
            )


def hedge(canvas: Canvas, x1: float, x2: float, y: float, h: float, leaf: str) -> None:
    """A belt of bushes and far trees standing on y."""
    for tone in (0.62, 0.82, 1.05):
        x = x1
        while x < x2:
            r = h * canvas.between(0.3, 0.6) * (1.16 - tone * 0.4)
            canvas.oval(
                x,
                y - r * canvas.between(0.6, 1.2) - h * 0.12 * (tone - 0.6),
                r * 1.2,
                r,
                colour(shade(leaf, tone * canvas.between(0.9, 1.1)), 0.95),
            )
            x += r * canvas.between(0.7, 1.2)
    canvas.rect(x1, y - h * 0.2, x2 - x1, h * 0.2, shade(leaf, 0.66))


def grass(
    canvas: Canvas, top: float, bottom: float, tint: str, count: int, tall: float = 26
) -> None:
    """Blades of grass, larger towards the viewer."""
    for _ in range(count):
        near = math.sqrt(canvas.between(0, 1))
        y = top + (bottom - top) * near
        x, lean = canvas.between(0, canvas.width), canvas.between(-0.5, 0.5)
        high = tall * (0.25 + near) * canvas.between(0.5, 1.2)
        ink = colour(shade(tint, canvas.between(0.6, 1.5)), 0.55)
        canvas.line(
            [(x, y), (x + lean * high * 0.4, y - high * 0.6), (x + lean * high, y - high)],
            ink,
            0.8 + near * 1.8,
            soft=True,
        )


def house(
    canvas: Canvas, x: float, y: float, w: float, h: float, wall: str, roof: str, lit: float = 0.0
) -> None:
    """A plain house whose left foot is (x, y); `lit` is the share of windows with light."""
    canvas.rect(
        x, y - h, w, h, linear(x, 0, x + w, 0, (0, shade(wall, 1.08)), (1, shade(wall, 0.82)))
    )
    rise = min(w * 0.3, h * 0.4)
    canvas.poly(
        [
            (x - w * 0.05, y - h),
            (x + w * 0.16, y - h - rise),
            (x + w * 0.84, y - h - rise),
            (x + w * 1.05, y - h),
        ],
        linear(0, y - h - rise, 0, y - h, (0, shade(roof, 1.15)), (1, shade(roof, 0.8))),
    )
    columns, rows = max(1, round(w / 44)), max(1, round(h / 62))
    step_x, step_y = w / columns, h / rows
    for row in range(rows):
        for column in range(columns):
            wx, wy = x + step_x * (column + 0.3), y - h + step_y * (row + 0.24)
            ww, wh = step_x * 0.4, step_y * 0.52
            on = canvas.chance.random() < lit
            pane = (
                canvas.chance.choice(("#ffd98a", "#f7c56b", "#ffe4ab")) if on else shade(wall, 0.42)
            )
            canvas.rect(wx - 2, wy - 2, ww + 4, wh + 4, shade(wall, 0.7))
            canvas.rect(wx, wy, ww, wh, pane)
            canvas.line([(wx + ww / 2, wy), (wx + ww / 2, wy + wh)], shade(wall, 0.62), 1.6)


def town(
    canvas: Canvas,
    x1: float,
    x2: float,
    y: float,
    h: float,
    haze: str,
    depth: float = 0.3,
    lit: float = 0.0,
) -> None:
    """A row of far houses, tinted by the haze."""
    walls = ("#d8c3a2", "#c9a98a", "#e0d2bd", "#b99c86", "#cfb7a6")
    x = x1
    while x < x2:
        w, tall = canvas.between(0.6, 1.3) * h, h * canvas.between(0.55, 1.15)
        wall = mix(canvas.chance.choice(walls), haze, depth)
        house(canvas, x, y, w, tall, wall, mix("#9c5138", haze, depth), lit)
        x += w * canvas.between(0.86, 1.05)


def water_lines(
    canvas: Canvas, top: float, bottom: float, tint: str, count: int = 160, strength: float = 0.2
) -> None:
    """Glints on water, longer towards the viewer."""
    for _ in range(count):
        near = canvas.between(0, 1) ** 1.4
        y = top + (bottom - top) * near
        x, long = canvas.between(-40, canvas.width), (14 + 150 * near) * canvas.between(0.4, 1.2)
        canvas.oval(x, y, long, 0.8 + near * 2.2, colour(tint, strength * canvas.between(0.3, 1)))


def below(canvas: Canvas, y: float) -> QPainterPath:
    """The outline of everything under a height."""
    return outline([(0, y), (canvas.width, y), (canvas.width, canvas.height), (0, canvas.height)])
