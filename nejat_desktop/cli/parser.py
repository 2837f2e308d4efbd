"""What can be typed: commands, their arguments and their help."""

import argparse
from pathlib import Path

from nejat_desktop import __version__

COMMANDS = (
    "new",
    "import",
    "list",
    "approve",
    "connect",
    "disconnect",
    "sync",
    "pull",
    "serve",
    "check",
    "export",
    "backup",
    "restore",
)
LAST_PORT = 65535


def command_parser() -> argparse.ArgumentParser:
    """The parser of everything that runs without a window."""
    parser = argparse.ArgumentParser(
        prog="nejat-desktop",
        description="An offline-first editorial workstation. Without a command it opens the "
        "window: nejat-desktop [--newsroom DIR | --sample] [--as NAME].",
        epilog="Exit status: 0 done, 1 something needs a person, 2 wrong usage.",
    )
    parser.add_argument("--version", action="version", version=f"Nejat Desktop {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _new(commands)
    _import(commands)
    _list(commands)
    _approve(commands)
    _connect(commands)
    _sync(commands)
    _pull(commands)
    _keeping(commands)
    return parser


def _new(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    new = commands.add_parser("new", help="make a newsroom")
    new.add_argument("folder", type=Path, metavar="DIR")
    new.add_argument("--sample", action="store_true", help="with the sample stories")
    _person(new)


def _import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    take_in = commands.add_parser(
        "import", help="take in WordPress exports, texts, pictures and files"
    )
    take_in.add_argument("folder", type=Path, metavar="DIR")
    take_in.add_argument("files", type=Path, nargs="+", metavar="FILE")
    take_in.add_argument("--edition", metavar="E", help="where texts go, whatever they say")
    take_in.add_argument(
        "--uploads", type=Path, metavar="PLACE", help="folder or zip with the pictures of an export"
    )
    _json(take_in)
    _person(take_in)


def _list(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    listing = commands.add_parser("list", help="list the articles")
    listing.add_argument("folder", type=Path, metavar="DIR")
    listing.add_argument("--status", choices=("draft", "in_review", "approved"), metavar="S")
    _edition(listing)
    _json(listing)


def _approve(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    approve = commands.add_parser("approve", help="approve a story, in one edition or in all")
    approve.add_argument("folder", type=Path, metavar="DIR")
    approve.add_argument("story", metavar="STORY", help="the story’s uid")
    _edition(approve)
    _json(approve)
    _person(approve)


def _connect(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    connect = commands.add_parser(
        "connect",
        help="publish an edition on a WordPress site",
        description="The application password is asked for, or read from the standard input.",
    )
    connect.add_argument("folder", type=Path, metavar="DIR")
    connect.add_argument("edition", metavar="EDITION")
    connect.add_argument("url", metavar="URL", help="the site’s address, as a browser shows it")
    connect.add_argument("--user", required=True, metavar="NAME", help="the account there")
    connect.add_argument(
        "--folder-pages",
        choices=("keep", "remove"),
        help="what becomes of the edition’s pages in the site folder at the next sync: asked on a "
        "terminal, else they stay",
    )
    _json(connect)
    disconnect = commands.add_parser("disconnect", help="publish it in the site folder alone again")
    disconnect.add_argument("folder", type=Path, metavar="DIR")
    disconnect.add_argument("edition", metavar="EDITION")


def _sync(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    sync = commands.add_parser("sync", help="bring the site to what is approved")
    sync.add_argument("folder", type=Path, metavar="DIR")
    sync.add_argument("--plan", action="store_true", help="say what it would do, and do nothing")
    sync.add_argument(
        "--agreed",
        action="append",
        default=[],
        metavar="KEY",
        help="go on with what was asked about: each question names its key",
    )
    sync.add_argument("--try-again", action="store_true", help="try again what sites refused")
    sync.add_argument("--edition", metavar="E", help="report on this edition only")
    _json(sync)


def _pull(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    pull = commands.add_parser(
        "pull",
        help="bring the whole archive of connected sites in",
        description="Nothing is written at a site. What was broken off goes on where it ended.",
    )
    pull.add_argument("folder", type=Path, metavar="DIR")
    pull.add_argument("--edition", metavar="E", help="only this edition’s site")
    pull.add_argument(
        "--media",
        choices=("none", "all"),
        default="none",
        help="which pictures and files are fetched; what is said of them comes in any case",
    )
    _json(pull)
    _person(pull)


def _keeping(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    serve = commands.add_parser("serve", help="show the site on this computer")
    serve.add_argument("folder", type=Path, metavar="DIR")
    serve.add_argument("--port", type=_port, default=0, help="0 takes a free one")
    check = commands.add_parser("check", help="check the database and every original")
    check.add_argument("folder", type=Path, metavar="DIR")
    _json(check)
    export = commands.add_parser("export", help="write stories for WordPress, others, or people")
    export.add_argument("folder", type=Path, metavar="DIR")
    export.add_argument("target", type=Path, metavar="TARGET")
    export.add_argument("--form", choices=("wxr", "markdown", "bundle"), required=True)
    export.add_argument("--story", action="append", metavar="UID", help="only these stories")
    _edition(export)
    _json(export)
    backup = commands.add_parser("backup", help="write the newsroom into one file")
    backup.add_argument("folder", type=Path, metavar="DIR")
    backup.add_argument("file", type=Path, nargs="?", metavar="FILE")
    restore = commands.add_parser("restore", help="make a newsroom from a backup")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("folder", type=Path, metavar="DIR")


def _edition(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--edition", metavar="E", help="only this edition")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for machines")


def _person(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--as", dest="person", metavar="NAME", help="work under this name")


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= LAST_PORT:
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to {LAST_PORT}")
    return number
