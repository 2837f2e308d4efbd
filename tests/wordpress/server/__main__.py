"""`fetch` takes WordPress into the cache; `run` serves it for a person until Ctrl-C."""

import argparse
import signal
from collections.abc import Callable
from functools import partial

from tests.wordpress.server.debian import FetchError, fetch
from tests.wordpress.server.places import SUITES, Choice
from tests.wordpress.server.running import WordPress

Say = Callable[[str], object]


def main(say: Say) -> int:
    """The command line; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.wordpress.server", description=__doc__)
    parser.add_argument("what", choices=["fetch", "run"])
    parser.add_argument("version", choices=sorted(SUITES), nargs="?", default="bookworm")
    parser.add_argument("--multisite", action="store_true")
    given = parser.parse_args()
    try:
        release = fetch(given.version)
    except FetchError as error:
        say(f"{error}")
        return 1
    if release != SUITES[given.version][0]:
        say(f"WordPress was taken from Debian {release}: nothing newer could be used.")
    if given.what == "run":
        serve(Choice(given.version, given.multisite), say)
    return 0


def serve(choice: Choice, say: Say) -> None:
    """Serve until somebody presses Ctrl-C."""
    with WordPress(choice) as running:
        say(f"WordPress {running.version}")
        for edition in running.editions.values():
            say(f"{edition.home}")
            for one in edition.users.values():
                say(f"    {one.login:<14} {one.password}")
        try:
            signal.pause()
        except KeyboardInterrupt:
            say("Ended.")


if __name__ == "__main__":
    raise SystemExit(main(partial(print, flush=True)))
