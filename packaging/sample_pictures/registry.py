"""All scenes by the name of their file."""

from collections.abc import Callable

from PIL import Image

from sample_pictures import (
    cartoon_pigeon,
    cartoon_post,
    scenes_bread,
    scenes_bridge,
    scenes_evening,
    scenes_garden,
    scenes_harvest,
    scenes_hives,
    scenes_lake,
    scenes_library,
    scenes_market,
    scenes_night,
    scenes_orchard,
    scenes_pitch,
    scenes_river,
)

SCENES: dict[str, Callable[[int], Image.Image]] = {
    **scenes_bridge.SCENES,
    **scenes_river.SCENES,
    **scenes_library.SCENES,
    **scenes_night.SCENES,
    **scenes_market.SCENES,
    **scenes_harvest.SCENES,
    **scenes_bread.SCENES,
    **scenes_pitch.SCENES,
    **scenes_evening.SCENES,
    **scenes_hives.SCENES,
    **scenes_garden.SCENES,
    **scenes_orchard.SCENES,
    **scenes_lake.SCENES,
    **cartoon_post.SCENES,
    **cartoon_pigeon.SCENES,
}
