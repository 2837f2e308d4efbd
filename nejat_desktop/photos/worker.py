"""Pictures and files are opened in two limited processes: a broken one takes nobody along."""

import contextlib
import json
import multiprocessing
import queue
import threading
from collections.abc import Mapping, Sequence
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any, Self

from nejat_desktop.domain import errors
from nejat_desktop.domain.media_file import FileType
from nejat_desktop.domain.ports.pictures import Rendition
from nejat_desktop.photos.child import BEGUN, serve
from nejat_desktop.photos.files.refusing import TOO_HEAVY, sentence

if TYPE_CHECKING:
    from nejat_desktop.photos.files.inspect import InspectedFile
    from nejat_desktop.photos.inspect import Inspected

WORKERS = 2
PATIENCE = 60.0
"""Seconds for one picture; where the system limits no processor time, this does."""
_START = 30.0
"""Seconds for a process to start and take the picture over."""

_ERRORS = {error.__name__: error for error in (errors.BadInputError, errors.DamagedError)}


class WorkerBugError(RuntimeError):
    """A bug in a worker, with its traceback: for the crash report, not for people."""


class _Worker:
    """One process and the pipe to it; started on first use, and again after it died."""

    def __init__(self) -> None:
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None

    def ask(
        self, request: Mapping[str, object], data: bytes
    ) -> tuple[dict[str, Any], list[bytes]] | None:
        """The answer and its files; None when the process died or took too long over it."""
        pipe = self._sent(request, data)
        try:
            if pipe is not None and pipe.poll(PATIENCE):
                answer = json.loads(pipe.recv_bytes())
                return answer, [pipe.recv_bytes() for _ in range(answer.get("files", 0))]
        except (EOFError, OSError):
            pass
        self.kill()
        return None

    def _sent(self, request: Mapping[str, object], data: bytes) -> Connection | None:
        """Hand the picture over; a process that died before it saw the picture is replaced."""
        for _ in range(2):
            pipe = self._started()
            try:
                pipe.send_bytes(json.dumps(request).encode())
                pipe.send_bytes(data)
                if pipe.poll(_START) and pipe.recv_bytes() == BEGUN:
                    return pipe
            except (EOFError, OSError):
                pass
            self.kill()
        return None

    def kill(self) -> None:
        """End the process at once."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._forget()

    def stop(self) -> None:
        """Let the process end by itself, which it does when its pipe closes."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.join(2)
        self.kill()

    def _forget(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.close()
        self._process, self._pipe = None, None

    def _started(self) -> Connection:
        if self._process is not None and not self._process.is_alive():
            self._forget()
        if self._pipe is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=serve, args=(theirs,), name="pictures", daemon=True)
            process.start()
            theirs.close()
            self._pipe, self._process = ours, process
        return self._pipe


class PictureWorkers:
    """`inspect`, `renditions` and so on as in this package, done in worker processes.

    To be called from any thread; a call waits for a free worker. A file over which a worker
    dies is refused with a BadInputError, and the next one gets a new worker.
    """

    def __init__(self, workers: int = WORKERS) -> None:
        self._workers = [_Worker() for _ in range(workers)]
        self._idle: queue.LifoQueue[_Worker] = queue.LifoQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._closing = threading.Lock()
        self._closed = False

    def inspect(self, data: bytes, name: str) -> "Inspected":
        """Look at a whole picture; see `photos.inspect.inspect`."""
        from nejat_desktop.photos.inspect import Inspected  # noqa: PLC0415 - starts without Pillow

        answer, _ = self._ask({"task": "inspect", "name": name}, data, _gave_up(name))
        return Inspected(**answer["value"])

    def renditions(self, data: bytes, sha256: str, widths: Sequence[int]) -> tuple[Rendition, ...]:
        """Files for readers; see `photos.derive.renditions`."""
        request = {"task": "renditions", "sha256": sha256, "widths": list(widths)}
        answer, files = self._ask(request, data, _gave_up())
        return tuple(
            Rendition(data=made, **value)
            for value, made in zip(answer["value"], files, strict=True)
        )

    def thumbnail(self, data: bytes, box: tuple[int, int]) -> bytes:
        """A small picture for the screen; see `photos.derive.thumbnail`."""
        _, files = self._ask({"task": "thumbnail", "box": list(box)}, data, _gave_up())
        return files[0]

    def inspect_file(self, data: bytes, name: str) -> "InspectedFile":
        """Look at a PDF, sound or video; what could not be cleaned is refused as well.

        See `photos.files.inspect.inspect` and `photos.files.clean.clean`.
        """
        from nejat_desktop.photos.files.inspect import InspectedFile  # noqa: PLC0415

        request = {"task": "inspect file", "name": name}
        answer, _ = self._ask(request, data, sentence(name, TOO_HEAVY))
        value = answer["value"]
        return InspectedFile(**value | {"type": FileType(value["type"])})

    def cleaned(self, data: bytes, type: FileType) -> bytes:
        """The copy that may leave the laptop; see `photos.files.clean.clean`."""
        request = {"task": "clean", "type": type.value}
        return self._ask(request, data, sentence("", TOO_HEAVY))[1][0]

    def cover(self, data: bytes, name: str) -> bytes:
        """The first page of a PDF as a JPEG; see `photos.files.pdf.cover`."""
        request = {"task": "cover", "name": name}
        return self._ask(request, data, sentence(name, TOO_HEAVY))[1][0]

    def close(self) -> None:
        """End the processes, once those at work are done; further calls raise CancelledError."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
            for _ in self._workers:
                self._idle.get().stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(
        self, request: Mapping[str, object], data: bytes, gave_up: str
    ) -> tuple[dict[str, Any], list[bytes]]:
        worker = self._taken()
        try:
            answered = worker.ask(request, data)
        finally:
            self._idle.put(worker)
        if answered is None:
            raise errors.BadInputError(gave_up)
        _raise_what_was_raised(answered[0])
        return answered

    def _taken(self) -> _Worker:
        while not self._closed:
            with contextlib.suppress(queue.Empty):
                return self._idle.get(timeout=0.5)
        raise errors.CancelledError("The program is closing; the picture was left as it was.")


def _raise_what_was_raised(answer: Mapping[str, Any]) -> None:
    if "error" in answer:
        raise _ERRORS[answer["error"]](answer["sentence"])
    if "bug" in answer:
        raise WorkerBugError(answer["bug"])


def _gave_up(name: str = "") -> str:
    called = f"“{name}”" if name else "The picture"
    return (
        f"{called} needs too much memory or time, or is made to break programs. "
        "Nothing was taken in; export it anew as JPEG and add that."
    )
