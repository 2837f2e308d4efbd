"""Runs servers until the process that asked for them ends, however it ends. Started as a script.

    guard.py PID FOLDER     the servers come as one line of JSON on standard input

The end of standard input ends the servers; so does the end of the process PID, and then the folder
goes too. When one of the servers ends by itself, so do the others.
"""

import json
import os
import select
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

GRACE = 5.0
"""Seconds between the request to end and the end."""


def main() -> None:
    """Start, watch, end."""
    watched, folder = os.pidfd_open(int(sys.argv[1])), Path(sys.argv[2])
    servers = json.loads(sys.stdin.readline())
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    running: list[subprocess.Popen[bytes]] = []
    try:
        running += [start(server) for server in servers]
        ended = first_end(
            [sys.stdin.fileno(), watched, *(os.pidfd_open(one.pid) for one in running)]
        )
    finally:
        for one in reversed(running):
            end(one)
    if ended == watched:
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


def first_end(files: list[int]) -> int:
    """The first of these that reports an end."""
    watch = select.poll()
    for file in files:
        watch.register(file, select.POLLIN)
    return watch.poll()[0][0]


def end(server: "subprocess.Popen[bytes]") -> None:
    """Ask a server and its children to end; make them, when it takes too long."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(server.pid, number)
            server.wait(GRACE)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


if __name__ == "__main__":
    main()
