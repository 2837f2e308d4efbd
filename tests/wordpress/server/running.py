"""WordPress as tests see it: editions, their accounts, and all that can be done to them."""

import json
import shutil
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from tests.wordpress.server.machine import Machine
from tests.wordpress.server.places import Choice
from tests.wordpress.server.template import copy_template

FAULTS = (
    *("waf403", "http500", "html200", "http429", "noauth", "norest", "lostwrite"),
    *("slow", "truncate", "https", "maintenance", "sizes"),
)
"""What `fault` knows; `slow` takes seconds, as in `slow:0.5`; `sizes:1` dies of a picture's second
size."""

_PUBLISH_DUE = """
    $waiting = ['post_status' => 'future', 'post_type' => 'any', 'numberposts' => -1];
    foreach (get_posts($waiting) as $post) {
        if (strtotime("$post->post_date_gmt UTC") <= time()) {
            check_and_publish_future_post($post->ID);
        }
    }
    return true;
"""


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody at an edition. The password is an application password."""

    id: int
    login: str
    role: str
    password: str


@dataclass(frozen=True, slots=True)
class Edition:
    """One WordPress site. Its addresses end with a slash."""

    code: str
    home: str
    users: dict[str, Account]
    """By login: owner, administrator, editor, author, contributor."""
    sections: dict[str, int]
    """Numbers of the categories that are there, by their way: `Media > Videos`."""
    prefix: str
    """Of its tables."""
    people: str
    """The table of its users."""
    uploads: Path
    tables: tuple[str, ...]
    """What a reset restores."""

    @property
    def rest(self) -> str:
        """The root of its REST interface, with pretty permalinks."""
        return f"{self.home}wp-json/"

    @property
    def plain_rest(self) -> str:
        """The root that serves with any permalinks."""
        return f"{self.home}index.php?rest_route=/"


class WordPress:
    """A running WordPress of one's own: nobody else uses it, and it ends with this process."""

    def __init__(self, choice: Choice) -> None:
        self.choice = choice
        folder = Path(tempfile.mkdtemp(prefix="nejat-wp-"))
        self._machine = Machine(folder, choice)
        try:
            copy_template(choice, folder)
            self._machine.start()
        except BaseException:
            self._machine.remove()
            raise
        told = json.loads((folder / "editions.json").read_text(encoding="utf-8"))
        self.version: str = told["en"]["version"]
        self.editions = {code: self._edition(code, one) for code, one in told.items()}
        """By language: en, ar, fa, sq."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def host(self) -> str:
        """Where it listens: address and port."""
        return self._machine.host

    @property
    def multisite(self) -> bool:
        """Whether the editions are a network; else each is a site of its own."""
        return self.choice.multisite

    @property
    def folder(self) -> Path:
        """Where all of it stands, until it ends."""
        return self._machine.folder

    def stop(self) -> None:
        """End it and throw its folder away."""
        self._machine.remove()

    def reset(self, edition: str) -> None:
        """Empty an edition: as provisioned, with its people and sections, without faults."""
        self.fault(edition, None)
        site = self.editions[edition]
        self.sql(
            "set foreign_key_checks = 0; begin;"
            + "".join(
                f"delete from {name}; insert into {name} select * from pristine.{name};"
                for name in site.tables
            )
            + "commit;"
        )
        shutil.rmtree(site.uploads, ignore_errors=True)
        site.uploads.mkdir(parents=True)

    def php(self, edition: str, code: str) -> Any:
        """What PHP code returns inside an edition: `php("fa", "return get_option('blogname');")`.

        JSON's values come back; `MachineError` when PHP fails.
        """
        return self._machine.php(edition, code)

    def sql(self, statements: str) -> list[tuple[str, ...]]:
        """The rows of SQL statements, as text; tables are named with the edition's `prefix`."""
        return self._machine.sql(statements)

    def fault(self, edition: str, kind: str | None) -> ExitStack:
        """Let an edition's host fail from now on (see `FAULTS`); None: it is well again.

        With `with` it is well again at the end of the block.
        """
        assert kind is None or kind.partition(":")[0] in FAULTS, f"nobody knows the fault {kind}"
        note = self.folder / f"fault-{edition}"
        note.unlink(missing_ok=True)
        recovery = ExitStack()
        if kind is not None:
            note.write_text(kind, encoding="ascii")
            recovery.callback(note.unlink, missing_ok=True)
        return recovery

    def permalinks(self, edition: str, kind: str) -> str:
        """Set permalinks to `plain` or `pretty`; the root of the REST interface then."""
        structure = {"plain": "", "pretty": "/%postname%/"}[kind]
        code = (
            f"$wp_rewrite->set_permalink_structure('{structure}'); $wp_rewrite->flush_rules(false);"
        )
        self.php(edition, f"{code} return true;")
        site = self.editions[edition]
        return site.plain_rest if kind == "plain" else site.rest

    def age(self, edition: str, seconds: int) -> None:
        """Everything at an edition happened so much earlier, as if that time had passed."""
        posts = f"{self.editions[edition].prefix}posts"
        columns = ("post_date", "post_date_gmt", "post_modified", "post_modified_gmt")
        self.sql(
            "".join(
                f"update {posts} set {name} = {name} - interval {seconds} second where {name} > 0;"
                for name in columns
            )
        )

    def publish_due(self, edition: str) -> None:
        """Publish what is scheduled and due, as WordPress does when somebody visits."""
        self.php(edition, _PUBLISH_DUE)

    def _edition(self, code: str, told: dict[str, Any]) -> Edition:
        users = {
            login: Account(one["id"], login, one["role"], one["password"])
            for login, one in told["users"].items()
        }
        return Edition(
            code,
            home=f"http://{self.host}/{code}/",
            users=users,
            sections=told["sections"],
            prefix=told["prefix"],
            people=told["people"],
            uploads=Path(f"{self.folder}{told['uploads']}"),
            tables=tuple(told["tables"]),
        )
