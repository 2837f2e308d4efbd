"""`fetch` takes WordPress into the cache; `run` serves it for a person until Ctrl-C."""

import argparse
import sys

from tests.wordpress.server.debian import FetchError, fetch
from tests.wordpress.server.places import SUITES


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.wordpress.server", description=__doc__)
    parser.add_argument("what", choices=["fetch", "run"])
    parser.add_argument("version", choices=sorted(SUITES), nargs="?", default="bookworm")
    parser.add_argument("--multisite", action="store_true")
    given = parser.parse_args()
    try:
        release = fetch(given.version)
    except FetchError as error:
        print(error, file=sys.stderr)
        return 1
    if given.version == "newest" and release != SUITES["newest"][0]:
        print(f"Debian sid could not be used: WordPress of {release} was taken", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
