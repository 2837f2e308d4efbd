"""Pictures with something on them: scenes that are alike or not, as a camera's are."""

import io
import random

from PIL import Image, ImageDraw, ImageFilter


def scene(number: int, size: tuple[int, int] = (480, 320)) -> Image.Image:
    """Shapes in many colours, softened as a lens does; another one for each number."""
    chance = random.Random(number)
    picture = Image.new("RGB", size, _colour(chance))
    draw = ImageDraw.Draw(picture)
    for _ in range(24):
        x, y = chance.randrange(size[0]), chance.randrange(size[1])
        wide, high = chance.randrange(20, size[0] // 2), chance.randrange(20, size[1] // 2)
        shape = draw.ellipse if chance.random() < 0.5 else draw.rectangle
        shape((x - wide // 2, y - high // 2, x + wide // 2, y + high // 2), _colour(chance))
    return picture.filter(ImageFilter.GaussianBlur(2))


def _colour(chance: random.Random) -> tuple[int, int, int]:
    return chance.randrange(256), chance.randrange(256), chance.randrange(256)


def encoded(picture: Image.Image, form: str = "JPEG", **how: object) -> bytes:
    """A file of it."""
    buffer = io.BytesIO()
    picture.save(buffer, form, **how)
    return buffer.getvalue()
