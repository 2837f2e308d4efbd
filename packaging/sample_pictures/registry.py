"""All scenes by the name of their file."""

from collections.abc import Callable

from PIL import Image

from sample_pictures import scenes_market, scenes_river, scenes_town

SCENES: dict[str, Callable[[int], Image.Image]] = {
    **scenes_river.SCENES,
    **scenes_town.SCENES,
    **scenes_market.SCENES,
}
