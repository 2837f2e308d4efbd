"""Runs one command and gives its exit status."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path

from nejat_desktop.bootstrap import (
    create_newsroom,
    create_sample,
    default_newsroom,
    opened,
    user_name,
)
from nejat_desktop.cli.connect import connect, disconnect
from nejat_desktop.cli.editions import known_edition
from nejat_desktop.cli.export import export
from nejat_desktop.cli.listing import show_list
from nejat_desktop.cli.parser import command_parser
from nejat_desktop.cli.publish import approve, serve, sync
from nejat_desktop.cli.pulling import pull
from nejat_desktop.cli.taking_in import take_in
from nejat_desktop.domain.errors import BadInputError, NewsroomError
from nejat_desktop.interchange.bundle_form import looks_like_bundle
from nejat_desktop.store.restoring import restore_beside

DONE, NEEDS_A_PERSON, WRONG_USAGE = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Run a command line; 0 done, 1 something needs a person, 2 wrong usage."""
    _say_what_can_be_said()
    try:
        asked = command_parser().parse_args(arguments)
    except SystemExit as leaving:
        return int(leaving.code or 0)
    try:
        return _COMMANDS[asked.command](asked)
    except NewsroomError as error:
        print(error, file=sys.stderr)
        return NEEDS_A_PERSON
    except BrokenPipeError:
        # Whoever reads the list has seen enough; what is still in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        where = f"“{error.filename}”: " if error.filename else ""
        print(f"{where}{error.strerror or error}. What was finished is kept.", file=sys.stderr)
        return NEEDS_A_PERSON
    except KeyboardInterrupt:
        print("Stopped. What was finished is kept.", file=sys.stderr)
        return NEEDS_A_PERSON


def _say_what_can_be_said() -> None:
    """A terminal of few letters shows the others as escapes; that stops no command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _new(asked: Namespace) -> int:
    if asked.sample:
        create_sample(asked.folder, asked.person)
    else:
        newsroom = default_newsroom(asked.folder.name)
        create_newsroom(asked.folder, newsroom, asked.person or user_name())
    print(f"The newsroom stands in {asked.folder}.")
    return DONE


def _list(asked: Namespace) -> int:
    with opened(asked.folder, write=False) as room:
        known_edition(room.services, asked.edition)
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
    if looks_like_bundle(asked.file):
        raise BadInputError(
            f"“{asked.file.name}” is a bundle of stories and no backup: “nejat-desktop import” "
            "takes them into a newsroom. Nothing was changed."
        )
    count = restore_beside(asked.file, folder)
    print(f"The newsroom stands in {folder}, with {count} originals.")
    return DONE


_COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "new": _new,
    "import": take_in,
    "list": _list,
    "approve": approve,
    "connect": connect,
    "disconnect": disconnect,
    "sync": sync,
    "pull": pull,
    "serve": serve,
    "check": _check,
    "export": export,
    "backup": _backup,
    "restore": _restore,
}
