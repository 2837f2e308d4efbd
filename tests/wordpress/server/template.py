"""Provisions four editions with people and sections, once; the cache keeps them to be copied."""

import fcntl
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from nejat_desktop.domain.connection import KIND_RULES
from tests.wordpress.server.machine import Machine
from tests.wordpress.server.places import PHP_FILES, Choice

EDITIONS = {
    "en": ("The English edition", "", "Europe/London"),
    "ar": ("الطبعة العربية", "ar", "Asia/Baghdad"),
    "fa": ("نسخهٔ فارسی", "fa_IR", "Asia/Tehran"),
    "sq": ("Botimi shqip", "sq", "Europe/Tirane"),
}
"""Title, locale and time zone of each."""
ROLES = ("administrator", "editor", "author", "contributor")
"""Also the names that they log in with; beside them stands the `owner`."""
SECTIONS = (
    *sorted({rule.category for rule in KIND_RULES.values() if rule.category}),
    ("Articles", "Missions"),
)
RESTORED = (
    *("posts", "postmeta", "comments", "commentmeta", "options"),
    *("terms", "termmeta", "term_taxonomy", "term_relationships"),
)
"""The tables that a reset brings back, from the database `pristine`."""
PEOPLE = ("users", "usermeta")
"""These too, where an edition has its own."""


def copy_template(choice: Choice, folder: Path) -> None:
    """Put `db`, the contents and `editions.json` into a folder; they are made now if need be.

    Others who ask meanwhile, in whatever process, wait.
    """
    made = choice.template
    with _alone(made.with_name("lock")):
        if not made.exists():
            for old in made.parent.glob(f"{made.name.partition('-')[0]}-*/"):
                shutil.rmtree(old)
            _make(choice, made)
        shutil.copytree(made, folder, symlinks=True, dirs_exist_ok=True)


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _make(choice: Choice, target: Path) -> None:
    machine = Machine(Path(tempfile.mkdtemp(prefix="nejat-wp-")), choice)
    fresh = target.with_name(f"{target.name}.{os.getpid()}")
    try:
        machine.create_database()
        machine.start(web=False)
        found = _provision(machine)
        machine.sql("shutdown;")
        machine.wait()
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        for folder in (machine.folder / "db", *machine.folder.glob("content*")):
            shutil.move(folder, fresh / folder.name)
        (fresh / "editions.json").write_text(json.dumps(found), encoding="utf-8")
        fresh.rename(target)
    finally:
        machine.remove()
        shutil.rmtree(fresh, ignore_errors=True)


def _provision(machine: Machine) -> dict[str, Any]:
    machine.sql("")
    if machine.choice.multisite:
        _step(machine, "", "nejat_install", "Network", "", stage="install")
        _step(machine, "", "nejat_network", stage="install")
        for code, (title, _, _) in EDITIONS.items():
            _step(machine, "", "nejat_member", code, title, stage="join")
    # In a network the people are everybody's: one after the other finds those who are there.
    with ThreadPoolExecutor(1 if machine.choice.multisite else 2) as hands:
        made = hands.map(lambda code: _edition(machine, code), EDITIONS)
        found = dict(zip(EDITIONS, made, strict=True))
    machine.sql("create database pristine;")
    for edition in found.values():
        edition["tables"] = [edition["prefix"] + name for name in RESTORED]
        if not machine.choice.multisite:
            edition["tables"] += [edition["prefix"] + name for name in PEOPLE]
        for name in edition["tables"]:
            machine.sql(
                f"create table pristine.{name} like {name};"
                f"insert into pristine.{name} select * from {name};"
            )
    return found


def _edition(machine: Machine, code: str) -> dict[str, Any]:
    title, locale, timezone = EDITIONS[code]
    if not machine.choice.multisite:
        _step(machine, code, "nejat_install", title, locale, stage="install")
    wanted = {
        "title": title,
        "locale": locale,
        "timezone": timezone,
        "sections": SECTIONS,
        "roles": ROLES,
    }
    found: dict[str, Any] = _step(machine, code, "nejat_settle", wanted)
    return found


def _step(machine: Machine, edition: str, name: str, *values: Any, stage: str = "run") -> Any:
    """Call a function of provision.php."""
    given = json.dumps(json.dumps(values)).replace("$", "\\$")
    code = f"require '{PHP_FILES}/provision.php'; return {name}(...json_decode({given}, true));"
    return machine.php(edition, code, stage)
