"""A written site on the preview server, for a Chromium that looks at it."""

from collections.abc import Iterator

import pytest
from chromium import browser
from site_samples import RealPictureMaker, long_walk, newsroom, run, sample, site, state

from nejat_desktop.sites.folder.server import PreviewServer

__all__ = ["browser"]


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the sample site."""
    root = tmp_path_factory.mktemp("published")
    room = newsroom(accent="#7a1f3d", contact="desk@news.example")
    run(site(root, RealPictureMaker()), state([*sample(), *long_walk()], room=room))
    server = PreviewServer(root)
    yield server.start()
    server.stop()
