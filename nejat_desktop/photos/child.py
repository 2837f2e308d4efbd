"""What runs inside a worker: takes a request off the pipe, answers, and waits again.

Requests and answers are JSON and bytes, never pickles: an answer may come from a process in
which a hostile picture or file has just got hold of a decoder.
"""

import json
import math
import signal
import sys
import traceback
from collections.abc import Callable, Mapping
from dataclasses import asdict
from multiprocessing.connection import Connection
from typing import Any

from nejat_desktop.domain.errors import BadInputError, DamagedError
from nejat_desktop.domain.media_file import FileType

MEMORY = 1 << 30
"""Bytes of address space."""
SECONDS = 20
"""Processor time for one picture or file."""

BEGUN = b"begun"
"""Sent before a picture is looked at: who dies after this died of the picture."""

Answer = tuple[object, list[bytes]]


def serve(pipe: Connection) -> None:
    """Answer requests until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    while True:
        try:
            request = json.loads(pipe.recv_bytes())
            data = pipe.recv_bytes()
            pipe.send_bytes(BEGUN)
        except (EOFError, OSError):
            return
        _limit_time()
        header, files = _answer(request, data)
        del data
        pipe.send_bytes(json.dumps(header | {"files": len(files)}).encode())
        for made in files:
            pipe.send_bytes(made)


def _answer(request: Mapping[str, Any], data: bytes) -> tuple[dict[str, object], list[bytes]]:
    try:
        value, files = _TASKS[request["task"]](request, data)
    except (BadInputError, DamagedError) as error:
        return {"error": type(error).__name__, "sentence": str(error)}, []
    except Exception:  # noqa: BLE001 - handed over whole; the other side raises it again
        return {"bug": traceback.format_exc()}, []
    return {"value": value}, files


def _inspect(request: Mapping[str, Any], data: bytes) -> Answer:
    from nejat_desktop.photos.inspect import inspect  # noqa: PLC0415 - Pillow only in here

    return asdict(inspect(data, request["name"])), []


def _renditions(request: Mapping[str, Any], data: bytes) -> Answer:
    from nejat_desktop.photos.derive import renditions  # noqa: PLC0415

    made = renditions(data, request["sha256"], request["widths"])
    values = [
        {"width": one.width, "height": one.height, "suffix": one.suffix, "digest": one.digest}
        for one in made
    ]
    return values, [one.data for one in made]


def _thumbnail(request: Mapping[str, Any], data: bytes) -> Answer:
    from nejat_desktop.photos.derive import thumbnail  # noqa: PLC0415

    width, height = request["box"]
    return None, [thumbnail(data, (width, height))]


def _inspect_file(request: Mapping[str, Any], data: bytes) -> Answer:
    from nejat_desktop.photos.files.clean import clean  # noqa: PLC0415
    from nejat_desktop.photos.files.inspect import inspect  # noqa: PLC0415

    found = inspect(data, request["name"])
    clean(data, found.type, request["name"])  # what can't go out is refused when it comes in
    return asdict(found), []


def _clean(request: Mapping[str, Any], data: bytes) -> Answer:
    from nejat_desktop.photos.files.clean import clean  # noqa: PLC0415

    return None, [clean(data, FileType(request["type"]))]


def _cover(request: Mapping[str, Any], data: bytes) -> Answer:
    from nejat_desktop.photos.files.inspect import refusing  # noqa: PLC0415
    from nejat_desktop.photos.files.pdf import cover  # noqa: PLC0415

    with refusing(request["name"]):
        return None, [cover(data)]


_TASKS: Mapping[str, Callable[[Mapping[str, Any], bytes], Answer]] = {
    "inspect": _inspect,
    "renditions": _renditions,
    "thumbnail": _thumbnail,
    "inspect file": _inspect_file,
    "clean": _clean,
    "cover": _cover,
}


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - only there on POSIX

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        limit = MEMORY if most == resource.RLIM_INFINITY else min(MEMORY, most)
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_time() -> None:
    """The limit counts a process's whole life: move it on for each picture."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415

        spent = resource.getrusage(resource.RUSAGE_SELF)
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        limit = math.ceil(spent.ru_utime + spent.ru_stime) + SECONDS
        if most != resource.RLIM_INFINITY:
            limit = min(limit, most)
        resource.setrlimit(resource.RLIMIT_CPU, (limit, most))
