"""Runs servers until the process that asked for them ends, however it ends. Started as a script.

    guard.py PID FOLDER     the servers come as one line of JSON on standard input

The end of standard input ends the servers; so does the end of the process PID, and then the folder
goes too. When one of the servers ends by itself, so do the others.
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
    try:
        for server in servers:
            running.append(start(server))
        ends = [os.pidfd_open(one.pid) for one in running]
        select.select([sys.stdin, watched, *ends], [], [])
    finally:
        for one in reversed(running):
            end(one)
        if select.select([watched], [], [], 0)[0]:
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
