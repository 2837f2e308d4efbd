"""Runs one command and gives its exit status."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from nejat_desktop.bootstrap import (
    create_newsroom,
    create_sample,
    default_newsroom,
    opened,
    user_name,
)
from nejat_desktop.cli.listing import show_list
from nejat_desktop.cli.parser import command_parser
from nejat_desktop.cli.publish import approve, serve, sync
from nejat_desktop.domain.errors import BadInputError, NewsroomError
from nejat_desktop.services.jobs import Job
from nejat_desktop.store.backups import restore_backup

DONE, NEEDS_A_PERSON, WRONG_USAGE = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Run a command line; 0 done, 1 something needs a person, 2 wrong usage."""
    try:
        asked = command_parser().parse_args(arguments)
    except SystemExit as leaving:
        return int(leaving.code or 0)
    try:
        return _COMMANDS[asked.command](asked)
    except NewsroomError as error:
        print(error, file=sys.stderr)
        return NEEDS_A_PERSON
    except KeyboardInterrupt:
        print("Stopped. What was finished is kept.", file=sys.stderr)
        return NEEDS_A_PERSON


def _new(asked: Namespace) -> int:
    if asked.sample:
        create_sample(asked.folder, asked.person)
    else:
        newsroom = default_newsroom(asked.folder.name)
        create_newsroom(asked.folder, newsroom, asked.person or user_name())
    print(f"The newsroom stands in {asked.folder}.")
    return DONE


def _import(asked: Namespace) -> int:
    with opened(asked.folder, person=asked.person) as room:
        _demand_edition(room.services.settings.newsroom().editions, asked.edition)
        watcher = Job("import", lambda job, progress: None)
        arrivals = room.services.importing.files(asked.files, asked.edition, watcher)
        records = [
            {
                "file": str(arrival.file),
                "story": arrival.article.story if arrival.article else None,
                "edition": arrival.article.edition if arrival.article else None,
                "photo": arrival.photo.uid if arrival.photo else None,
                "problem": arrival.problem,
            }
            for arrival in arrivals
        ]
    if asked.json:
        print(json.dumps(records, ensure_ascii=False, indent=1))
    for record in records if not asked.json else ():
        what = record["problem"] or f"story {record['story']}" if record["story"] else "a picture"
        print(f"{record['file']}: {record['problem'] or what}")
    return NEEDS_A_PERSON if any(record["problem"] for record in records) else DONE


def _demand_edition(editions: Sequence[object], code: str | None) -> None:
    known = [getattr(edition, "code", "") for edition in editions]
    if code and code not in known:
        raise BadInputError(f"There is no edition “{code}”; there are {', '.join(known)}.")


def _list(asked: Namespace) -> int:
    with opened(asked.folder, write=False) as room:
        _demand_edition(room.services.settings.newsroom().editions, asked.edition)
        show_list(room.services, asked)
    return DONE


def _check(asked: Namespace) -> int:
    with opened(asked.folder, write=False) as room:
        health = room.services.keeping.check()
    if asked.json:
        record = {
            "database": health.database,
            "originals": health.originals,
            "damaged": list(health.damaged),
        }
        print(json.dumps(record, ensure_ascii=False))
    else:
        print(f"Database: {health.database}. Originals: {health.originals}.")
        for digest in health.damaged:
            print(f"Missing or changed: photos/{digest[:2]}/{digest}", file=sys.stderr)
    return DONE if health.is_sound else NEEDS_A_PERSON


def _backup(asked: Namespace) -> int:
    with opened(asked.folder, write=False) as room:
        file = room.services.keeping.backup(asked.file)
    print(f"The backup is {file}.")
    return DONE


def _restore(asked: Namespace) -> int:
    folder: Path = asked.folder.absolute()
    count = restore_backup(asked.file, folder)
    print(f"The newsroom stands in {folder}, with {count} originals.")
    return DONE


_COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "new": _new,
    "import": _import,
    "list": _list,
    "approve": approve,
    "sync": sync,
    "serve": serve,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
}
