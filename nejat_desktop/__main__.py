"""The program's door: a command runs without a window, everything else opens one."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if (given and not given[0].startswith("--")) or given in (["-h"], ["--help"]):
        from nejat_desktop.cli import run  # noqa: PLC0415 - the window must not wait for it

        return run(given)
    from nejat_desktop.window import open_window  # noqa: PLC0415 - commands need no Qt

    return open_window(given)


if __name__ == "__main__":
    sys.exit(main())
