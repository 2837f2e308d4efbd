"""One measure of an import in a process of its own, so that its memory is its own."""

import json
import os
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

from tests.bench.table import resident


def bare(file: Path) -> int:
    """Every element is read and forgotten; gives how many posts there were."""
    count = 0
    for _event, element in ElementTree.iterparse(file):
        if element.tag.endswith("}post_type") and element.text == "post":
            count += 1
        if element.tag == "item":
            element.clear()
    return count


def taken_in(room: Path, file: Path) -> int:
    """As the command line does it; gives how many posts came."""
    from nejat_desktop.bootstrap import opened
    from tests.bench.site import Nobody

    with opened(room) as open_room:
        (arrival,) = open_room.services.importing.files([file], None, Nobody())
        if arrival.problem or arrival.archive is None:
            raise SystemExit(arrival.problem or "no report")
        return sum(n for (kind, _), n in arrival.archive.came.items() if kind == "post")


def main(room: Path, file: Path, what: str) -> None:
    """Prints one JSON object: seconds, megabytes at most, and how many posts came."""
    began = time.perf_counter()
    came = bare(file) if what == "bare" else taken_in(room, file)
    found = {"came": came, "seconds": time.perf_counter() - began, "most": resident("VmHWM")}
    print(json.dumps(found), flush=True)  # noqa: T201
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
