"""The program's door: a command runs without a window, everything else opens one."""

import gc
import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if (given and not given[0].startswith("--")) or given in (["-h"], ["--help"]):
        from nejat_desktop.cli import run  # noqa: PLC0415 - the window must not wait for it

        try:
            return run(given)
        except BrokenPipeError:  # whoever read the output had enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 1
    gc.disable()  # nothing that a start loads becomes free; then ui/collecting chooses the moment
    from nejat_desktop.window import open_window  # noqa: PLC0415 - commands need no Qt

    return open_window(given)


if __name__ == "__main__":
    sys.exit(main())
