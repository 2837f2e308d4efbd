"""Runs servers until the process that asked for them ends, however it ends. Started as a script.

    guard.py PID FOLDER     the servers come as one line of JSON on standard input

A further line on standard input ends the servers, and the folder stays. The end of standard input
without one, or of the process PID, ends them too, and then the folder goes: nobody else is left to
remove it. When one of the servers ends by itself, so do the others.
"""

import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any


def main() -> None:
    """Start, watch, end."""
    watched, folder = os.pidfd_open(int(sys.argv[1])), Path(sys.argv[2])
    servers = json.loads(sys.stdin.readline())
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    running: list[subprocess.Popen[bytes]] = []
    left_alone = False
    try:
        for server in servers:
            running.append(start(server))
        ends = [os.pidfd_open(one.pid) for one in running]
        ready, _, _ = select.select([sys.stdin, watched, *ends], [], [])
        asked = sys.stdin in ready and sys.stdin.readline() != ""
        left_alone = not asked and (sys.stdin in ready or watched in ready)
    finally:
        for one in reversed(running):
            end(one)
        if left_alone:
            shutil.rmtree(folder, ignore_errors=True)


def start(server: dict[str, Any]) -> "subprocess.Popen[bytes]":
    """A server in a process group of its own: it may have children."""
    with Path(server["log"]).open("ab") as log:
        return subprocess.Popen(
            server["line"],
            env=server["env"],
            cwd=server["folder"],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


def end(server: "subprocess.Popen[bytes]") -> None:
    """End a server and its children at once: nothing of a run is needed afterwards."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(server.pid, signal.SIGKILL)
    server.wait()


if __name__ == "__main__":
    main()
