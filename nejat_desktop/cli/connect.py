"""Connecting an edition to a WordPress site, and back, from the command line."""

import json
import sys
from argparse import Namespace
from getpass import getpass

from nejat_desktop.bootstrap import opened
from nejat_desktop.cli.editions import known_edition
from nejat_desktop.cli.words import POWERS, PROBABLY
from nejat_desktop.domain.connection import Power
from nejat_desktop.domain.desk import Filter, Queue
from nejat_desktop.domain.errors import NotAllowedError
from nejat_desktop.services.bundle import Services
from nejat_desktop.services.connecting import Connected
from nejat_desktop.services.credentials import Kept, variable
from nejat_desktop.sites.wordpress.client import Login
from nejat_desktop.sites.wordpress.entering import Entered

DONE, NEEDS_A_PERSON = 0, 1
REMOVE = "remove"
ASKED = (
    "{pages} stories of “{edition}” are published in the site folder. Do its pages stay there as "
    "they are? Else the next sync takes them off. [Y/n] "
)
MAY_NOT = (
    "“{name}” may not publish at {home}. Nothing was connected; ask whoever looks after the site "
    "to make this account an editor, then try again."
)


def connect(asked: Namespace) -> int:
    """Look, ask for the password, enter, connect; nothing is written at the site."""
    with opened(asked.folder) as room:
        connecting = room.services.connecting
        edition = known_edition(room.services, asked.edition)
        found = connecting.look(asked.url, _never)
        if not asked.json:
            name = found.identity.name if found.identity else found.home
            print(f"“{name}” is at {found.home}.", flush=True)
        login = Login(asked.user, _password(asked.user))
        entered = connecting.enter(found, login.user, login.password, _never)
        if Power.PUBLISH not in entered.powers:
            raise NotAllowedError(MAY_NOT.format(name=entered.account.name, home=entered.home))
        stay = _stay(asked.folder_pages, room.services, edition)
        done = connecting.connect(edition, found, login, entered, pages_stay=stay)
    if asked.json:
        print(json.dumps(_record(done, entered), ensure_ascii=False, indent=1))
    else:
        _say(done, entered)
    return DONE


def disconnect(asked: Namespace) -> int:
    """Publish an edition in the site folder alone again."""
    with opened(asked.folder) as room:
        edition = known_edition(room.services, asked.edition)
        connecting = room.services.connecting
        was = connecting.of(edition)
        forgotten = connecting.disconnect(edition)
    home = was.home if was is not None else ""
    print(f"“{edition}” is published in the site folder again. Nothing changed at {home}.")
    if not forgotten:
        print(
            "The keyring did not open, and may hold the password still: remove “Nejat Desktop” "
            "there, and revoke it on your profile page of the site.",
            file=sys.stderr,
        )
    return DONE if forgotten else NEEDS_A_PERSON


def say_locked(services: Services, edition: str) -> None:
    """Where a command reads the passwords that are not here, of one edition or of all."""
    connecting = services.connecting
    for one in connecting.active():
        if edition in ("", one.edition) and connecting.password(one) is None:
            words = f"{one.edition}: commands read its password from {variable(one.edition)}."
            print(words, file=sys.stderr)


def _never() -> bool:
    """Ctrl+C ends a command where it stands."""
    return False


def _password(user: str) -> str:
    """Asked without showing it, or the first line of the standard input."""
    if sys.stdin.isatty():
        return getpass(f"Application password of {user}: ")
    return sys.stdin.readline().rstrip("\r\n")


def _stay(said: str | None, services: Services, edition: str) -> bool:
    """Whether the edition's pages in the site folder stay: as said, else asked on a terminal."""
    pages = services.desk.count(Filter(queue=Queue.PUBLISHED, edition=edition))
    if said is not None or not pages or not sys.stdin.isatty():
        return said != REMOVE
    print(ASKED.format(edition=edition, pages=pages), end="", file=sys.stderr, flush=True)
    return not sys.stdin.readline().strip().lower().startswith("n")


def _record(done: Connected, entered: Entered) -> dict[str, object]:
    connection = done.connection
    return {
        "edition": connection.edition,
        "home": connection.home,
        "rest": connection.rest,
        "name": connection.name,
        "user": connection.user,
        "roles": list(entered.account.roles),
        "powers": sorted(connection.powers),
        "unsure": sorted(entered.unsure),
        "password": done.kept.value,
    }


def _say(done: Connected, entered: Entered) -> None:
    connection = done.connection
    print(f"“{connection.edition}” is published there now, as “{entered.account.name}”.")
    for power in Power:
        can, lacks = POWERS[power]
        words = can if power in entered.powers else lacks
        print(f"- {words}{PROBABLY if power in entered.unsure else ''}")
    if done.kept is Kept.MEMORY:
        print(
            "There is no keyring here that could keep the password: it was used and forgotten. "
            f"“sync” reads it from {variable(connection.edition)}."
        )
