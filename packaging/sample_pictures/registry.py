"""All scenes by the name of their file."""

from collections.abc import Callable

from PIL import Image

from sample_pictures import (
    scenes_cartoons,
    scenes_country,
    scenes_harvest,
    scenes_market,
    scenes_people,
    scenes_river,
    scenes_town,
)

SCENES: dict[str, Callable[[int], Image.Image]] = {
    **scenes_river.SCENES,
    **scenes_town.SCENES,
    **scenes_market.SCENES,
    **scenes_harvest.SCENES,
    **scenes_people.SCENES,
    **scenes_country.SCENES,
    **scenes_cartoons.SCENES,
}
