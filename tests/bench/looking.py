"""`python -m tests.bench.looking`: the window while the sites of an archive are looked at.

The same archive and the same sites as in `tests.bench.stopping`; they know all of it, and all of it
is to be sent anew, so that each of its articles becomes a line of the plan. The real window stands
on Activity, and its heart beats meanwhile.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from nejat_desktop import bootstrap
from tests.bench.archive import make_archive
from tests.bench.heart import Floor, Heart
from tests.bench.stopping import EDITIONS, connect, know_everything, parser, told
from tests.bench.table import Figure
from tests.e2e.hands import Hands, program, wait_until

LOOKS = 3
LIMIT = 50
PATIENCE_MS = 300_000


def main() -> int:
    """0 when the window never stood still for longer than it may."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    bootstrap.find_keyring = lambda: None
    asked = parser("tests.bench.looking", __doc__).parse_args()
    with tempfile.TemporaryDirectory(prefix="nejat-looking-") as made:
        folder = asked.keep or Path(made) / "archive"
        if not (folder / "newsroom.json").is_file():
            make_archive(folder, asked.size)
        with program(folder, Path(made) / "preferences.json") as hands:
            gc.freeze()  # as the program does it once its window is shown
            hands.services.context.write(lambda c: connect(c, EDITIONS))
            know_everything(hands.services)
            figures = [*_measured(hands)]
    return told(asked.size, figures)


def _measured(hands: Hands) -> Iterator[Figure]:
    activity = hands.station.places.activity
    hands.application.actions.trigger("go.activity")
    _until(lambda: not activity.busy and hands.application.background.idle, "the plan is there")
    for _ in range(LOOKS):
        began = time.perf_counter()
        with Floor() as floor, Heart() as heart:
            hands.application.actions.trigger("sync.look")
            _until(lambda: activity.syncing.asking, "the sites are asked")
            _until(lambda: not activity.syncing.asking and not activity.busy, "they have answered")
        yield Figure(f"a look at {len(EDITIONS)} sites", time.perf_counter() - began, "s")
        yield Figure("the window's longest stall in it", heart.longest, "ms", LIMIT,
                     floor.longest, "a process beside it")  # fmt: skip


def _until(holds: Callable[[], bool], what: str) -> None:
    wait_until(holds, what, PATIENCE_MS)


if __name__ == "__main__":
    sys.exit(main())
