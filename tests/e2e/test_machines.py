"""The sample site as machines read it: every address, picture, date and language is so."""

from pathlib import Path

from site_machines import Machines

from nejat_desktop.bootstrap import opened
from nejat_desktop.cli import run


def test_everything_that_the_sample_site_tells_machines_is_so(sample: Path) -> None:
    assert run(["sync", str(sample)]) == 0
    with opened(sample, write=False) as room:
        address = room.services.settings.newsroom().site_address
    machines = Machines(sample / "site", address)
    assert len(machines.pages) > 80
    assert machines.troubles() == []
