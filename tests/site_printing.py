"""The pages of a site folder, without keeping the folder."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from site_samples import run, sample, site, state

from nejat_desktop.domain.article import Release
from nejat_desktop.domain.newsroom import Newsroom


def printed(live: Iterable[Release], room: Newsroom | None = None) -> dict[str, str]:
    """The pages of a site by path."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        run(site(root), state(live, room=room))
        files = sorted(root.rglob("*.html"))
        return {f.relative_to(root).as_posix(): f.read_text(encoding="utf-8") for f in files}


@cache
def sample_site() -> dict[str, str]:
    """The pages of the sample, printed once."""
    return printed(sample())
