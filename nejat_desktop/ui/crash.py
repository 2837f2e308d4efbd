"""The crash report: what the program did, and nothing of what people wrote."""

import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from nejat_desktop import __version__


def write_report(
    folder: Path,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> Path:
    """Write where it happened into the newsroom's cache; gives the file.

    The error's own message may quote a text, so only its type and the places in the code go in.
    """
    moment = datetime.now(UTC)
    file = folder / "cache" / f"crash-{moment:%Y%m%dT%H%M%S}.txt"
    frames = traceback.extract_tb(trace)
    places = [f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    system = f"Python {sys.version.split()[0]}, {platform.system()} {platform.release()}"
    lines = [f"Nejat Desktop {__version__}, {system}", f"{moment:%Y-%m-%d %H:%M:%SZ}"]
    file.parent.mkdir(mode=0o700, exist_ok=True)
    file.write_text("\n".join([*lines, kind.__qualname__, *places, ""]), encoding="utf-8")
    file.chmod(0o600)
    return file
