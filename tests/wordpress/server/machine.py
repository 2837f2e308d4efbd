"""One folder with a database and PHP's web server in it, and the ways to reach into them."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.wordpress.server.places import HERE, PHP_FILES, Choice, program

PATIENCE = 60.0
"""Seconds that a server gets to answer."""
WORKERS = 4
"""Requests that PHP works on at once."""
_PHP = {
    "memory_limit": "256M",
    "upload_max_filesize": "8M",
    "post_max_size": "16M",
    "display_errors": "0",
    "log_errors": "1",
    "error_log": "/dev/stderr",
    "max_execution_time": "120",
    "sendmail_path": "/bin/false",
    "opcache.enable_cli": "1",
    "opcache.validate_timestamps": "0",
}
_DATABASE = (
    "--no-defaults",
    "--skip-networking",
    "--skip-log-bin",
    "--skip-name-resolve",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-buffer-pool-size=128M",
    "--innodb-log-file-size=16M",
    "--innodb-autoextend-increment=8",
    "--innodb-doublewrite=0",
    "--innodb-stats-persistent=0",
    "--performance-schema=OFF",
    "--max-allowed-packet=64M",
    "--character-set-server=utf8mb4",
    "--collation-server=utf8mb4_unicode_ci",
)
_STARTED = re.compile(r"Development Server \(http://127\.0\.0\.1:(\d+)\) started")
_ESCAPED = re.compile(r"\\([nt0\\])")
_MEANT = {"n": "\n", "t": "\t", "0": "\0", "\\": "\\"}


class MachineError(Exception):
    """A server or WordPress itself failed, in its own words."""


class Machine:
    """A database and, when `serve` asks for it, a web server; both end with this process."""

    def __init__(self, folder: Path, choice: Choice) -> None:
        self.folder, self.choice = folder, choice
        self.host = "127.0.0.1"
        """Where the web server listens, with its port."""
        self._guard: subprocess.Popen[str] | None = None

    # servers

    def create_database(self) -> None:
        """An empty data folder."""
        line = [
            *(program("mariadb-install-db"), "--no-defaults", "--force", *_as_root()),
            *("--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve"),
            *(f"--datadir={self.folder / 'db'}", "--innodb-log-file-size=16M"),
        ]
        _run(line)

    def start(self, *, web: bool = True) -> None:
        """Start the servers and wait until they answer."""
        servers = [self._server("db", self._database_line())]
        if web:
            servers.append(self._server("web", self._web_line()))
        with (self.folder / "guard.log").open("ab") as log:
            self._guard = subprocess.Popen(
                [sys.executable, "-I", str(HERE / "guard.py"), str(os.getpid()), str(self.folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=log,
                text=True,
                start_new_session=True,
            )
        assert self._guard.stdin is not None
        self._guard.stdin.write(json.dumps(servers) + "\n")
        self._guard.stdin.flush()
        if web:
            self.host = f"127.0.0.1:{self._await(self._port)}"
        self._await(self._database_answers)

    def stop(self) -> None:
        """End the servers at once; the folder stays."""
        if self._guard is not None and self._guard.stdin is not None:
            with suppress(BrokenPipeError):
                self._guard.stdin.write("end\n")
                self._guard.stdin.flush()
            self.wait()

    def wait(self) -> None:
        """Wait until one of the servers has ended by itself, and then the others."""
        if self._guard is not None:
            self._guard.wait(PATIENCE)
            if self._guard.stdin is not None:
                with suppress(BrokenPipeError):
                    self._guard.stdin.close()
            self._guard = None

    def remove(self) -> None:
        """End the servers and throw the folder away."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _await(self, ask: Any) -> Any:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if answer := ask():
                return answer
            if self._guard is None or self._guard.poll() is not None:
                break
            time.sleep(0.01)
        raise MachineError(f"the servers did not start:\n{self._told()}")

    def _port(self) -> str:
        found = (
            _STARTED.search((self.folder / "web.log").read_text()) if self._has("web.log") else None
        )
        return found.group(1) if found else ""

    def _database_answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as door:
            return door.connect_ex(str(self.folder / "db.sock")) == 0

    def _has(self, name: str) -> bool:
        return (self.folder / name).exists()

    def _told(self) -> str:
        names = ("guard.log", "db.log", "web.log", "php.log")
        found = [
            (self.folder / name).read_text(errors="replace") for name in names if self._has(name)
        ]
        return "\n".join(text[-2000:] for text in found)

    def _server(self, name: str, line: list[str]) -> dict[str, Any]:
        return {
            "line": line,
            "env": self.environment() | {"PHP_CLI_SERVER_WORKERS": str(WORKERS)},
            "folder": str(self.folder),
            "log": str(self.folder / f"{name}.log"),
        }

    def _database_line(self) -> list[str]:
        places = [f"--datadir={self.folder / 'db'}", f"--socket={self.folder / 'db.sock'}"]
        return [program("mariadbd"), *_DATABASE, *_as_root(), *places]

    def _web_line(self) -> list[str]:
        place = ["-S", "127.0.0.1:0", "-t", str(self.choice.core), str(PHP_FILES / "router.php")]
        return [program("php"), *self._settings(), *place]

    def _settings(self) -> list[str]:
        found = _PHP | {"sys_temp_dir": self.folder, "upload_tmp_dir": self.folder}
        return [part for key, value in found.items() for part in ("-d", f"{key}={value}")]

    # reaching in

    def environment(self, edition: str = "", stage: str = "run") -> dict[str, str]:
        """What `config.php` reads."""
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "NEJAT_WORDPRESS_CONFIG": str(PHP_FILES / "config.php"),
            "NEJAT_WORDPRESS_CORE": str(self.choice.core),
            "NEJAT_WORDPRESS_FOLDER": str(self.folder),
            "NEJAT_WORDPRESS_NETWORK": "1" if self.choice.multisite else "0",
            "NEJAT_WORDPRESS_HOST": self.host,
            "NEJAT_WORDPRESS_EDITION": edition,
            "NEJAT_WORDPRESS_STAGE": stage,
        }

    def php(self, edition: str, code: str, stage: str = "run") -> Any:
        """What PHP code returns (JSON's values) inside an edition; `MachineError` when it fails."""
        line = [program("php"), *self._settings(), str(PHP_FILES / "run.php")]
        told = _run(line, code, self.environment(edition, stage))
        try:
            answer = json.loads(told)
        except ValueError:
            raise MachineError(f"PHP gave no value: {told[:1000]}\n{self._told()}") from None
        if "error" in answer:
            raise MachineError(answer["error"])
        return answer["value"]

    def sql(self, statements: str) -> list[tuple[str, ...]]:
        """The rows of SQL statements as text, in the database of WordPress."""
        line = [
            *(program("mariadb"), "--no-defaults", "--user=root", "--batch", "--skip-column-names"),
            *("--default-character-set=utf8mb4", f"--socket={self.folder / 'db.sock'}"),
            *("--init-command=create database if not exists wordpress", "--max-allowed-packet=64M"),
        ]
        told = _run(line, f"use wordpress;\n{statements}")
        return [tuple(map(_unescaped, row.split("\t"))) for row in told.splitlines()]


def _as_root() -> list[str]:
    return ["--user=root"] if os.geteuid() == 0 else []


def _run(line: list[str], text: str = "", environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        line, input=text, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise MachineError(f"{Path(line[0]).name} failed:\n{done.stderr[-3000:]}")
    return done.stdout


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: _MEANT[found.group(1)], text)
